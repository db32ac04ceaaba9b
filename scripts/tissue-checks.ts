/** Brain tissue of phantoms beside their truth. scripts/validate-tissue.ts reports them all, tests/conformance holds some. */
import type { BrainTissue, TissueOptions } from '#models/imaging/tissue/brain-tissue.ts';
import { brainTissue } from '#models/imaging/tissue/brain-tissue.ts';
import type { TissueVerdict } from '#models/imaging/tissue/quality.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { readVolume } from './imaging-checks.ts';
import type { PhantomSpec, TissueSource } from './tissue-phantoms.ts';
import { dice, tissuePhantom } from './tissue-phantoms.ts';

const MAPS = {
  sri: { path: 'brain-mri/tgt_mni152_tissue_sri.nii.gz', cell: 1 },
  icbm: { path: 'brain-mri/mni152_pveseg.nii.gz', cell: 0.737 },
} as const;

export interface NamedPhantom {
  readonly map: keyof typeof MAPS;
  readonly spec: PhantomSpec;
  /** The outline of the tumour is given. */
  readonly outlined?: boolean;
}

const head = true;
const block = [2, 2, 2] as const;
/** Every phantom reported. */
export const PHANTOMS: readonly NamedPhantom[] = [
  { map: 'sri', spec: { noise: 3, bias: 20, seed: 1, head, block } },
  { map: 'sri', spec: { noise: 5, bias: 20, seed: 2, head, block } },
  { map: 'sri', spec: { noise: 9, bias: 20, seed: 3, head, block } },
  { map: 'sri', spec: { noise: 3, bias: 40, seed: 4, head, block } },
  { map: 'sri', spec: { noise: 5, bias: 40, seed: 5, head, block } },
  { map: 'sri', spec: { noise: 9, bias: 40, seed: 6, head, block } },
  { map: 'sri', spec: { noise: 9, bias: 40, seed: 7, block } },
  { map: 'icbm', spec: { noise: 3, bias: 40, seed: 8, head, block } },
  { map: 'icbm', spec: { noise: 5, bias: 20, seed: 9, head, block } },
  { map: 'icbm', spec: { noise: 9, bias: 40, seed: 10, head, block } },
  { map: 'sri', spec: { noise: 5, bias: 20, seed: 11, head, block: [1, 1, 3] } },
  { map: 'icbm', spec: { noise: 9, bias: 40, seed: 12, head, block: [2, 2, 5] } },
  { map: 'sri', spec: { noise: 5, bias: 40, seed: 13, head, block, levels: [0.25, 0.78, 1] } },
  { map: 'sri', spec: { noise: 9, bias: 20, seed: 14, head, block, levels: [0.4, 0.75, 1] } },
  { map: 'sri', spec: { noise: 5, bias: 20, seed: 15, head, block, lesion: true } },
  { map: 'sri', spec: { noise: 5, bias: 20, seed: 15, head, block, lesion: true }, outlined: true },
  { map: 'sri', spec: { noise: 9, bias: 40, seed: 21, head, block } },
  { map: 'sri', spec: { noise: 9, bias: 20, seed: 22, block } },
  { map: 'sri', spec: { noise: 9, bias: 40, seed: 23, head, block, levels: [0.35, 0.72, 1] } },
  { map: 'icbm', spec: { noise: 9, bias: 20, seed: 24, block } },
  { map: 'sri', spec: { noise: 3, bias: 20, seed: 16, head } },
  { map: 'sri', spec: { noise: 9, bias: 40, seed: 17, head } },
];

const sources = new Map<string, TissueSource>();

async function sourceOf(map: keyof typeof MAPS): Promise<TissueSource> {
  const known = sources.get(map);
  if (known) return known;
  const { path, cell } = MAPS[map];
  const { grid, voxels } = await readVolume(path);
  const size = [grid.size[0], grid.size[1], grid.size[2]] as const;
  const source = { labels: Uint8Array.from(voxels, Math.round), size, toPatient: grid.toPatient, cell };
  sources.set(map, source);
  return source;
}

export function tissueOf(volume: Volume, options: TissueOptions = {}): BrainTissue {
  const work = brainTissue(volume, options);
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

export interface TissueRow {
  readonly name: string;
  readonly voxel: string;
  readonly noise: number;
  readonly bias: number;
  readonly seed: number;
  /** Overlap with the truth: grey matter, white matter, all of the brain. */
  readonly grey: number;
  readonly white: number;
  readonly brain: number;
  readonly verdict: TissueVerdict;
  readonly seconds: number;
}

export async function phantomRow({ map, spec, outlined = false }: NamedPhantom): Promise<TissueRow> {
  const { volume, truth, lesion } = tissuePhantom(await sourceOf(map), spec);
  const start = performance.now();
  const found = tissueOf(volume, outlined ? { lesion } : {});
  const seconds = (performance.now() - start) / 1000;
  const { white, grey } = found;
  const counts = (n: number): boolean => !spec.lesion || lesion[n] === 0;
  const kind = (n: number): number => {
    const [w, g] = [white[n] as number, grey[n] as number];
    return w + g < 128 ? 0 : w > g ? 3 : 2;
  };
  const overlap = (wanted: number): number =>
    dice(
      (n) => kind(n) === wanted && counts(n),
      (n) => truth[n] === wanted && counts(n),
      truth.length,
    );
  const { cell } = MAPS[map];
  const levels = spec.levels ? `, levels ${spec.levels.join(' ')}` : '';
  return {
    name: `${map}${spec.head ? ', head' : ''}${spec.lesion ? `, tumour${outlined ? ' known' : ''}` : ''}${levels}`,
    voxel: (spec.block ?? [1, 1, 1]).map((n) => Number((n * cell).toFixed(2))).join(' x '),
    noise: spec.noise,
    bias: spec.bias,
    seed: spec.seed,
    grey: overlap(2),
    white: overlap(3),
    brain: dice(
      (n) => found.brain[n] === 1,
      (n) => (truth[n] as number) > 0,
      truth.length,
    ),
    verdict: found.verdict,
    seconds,
  };
}
