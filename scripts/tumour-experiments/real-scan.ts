import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Imaged } from '#models/imaging/image.ts';
import { spacingOf } from '#models/imaging/grid.ts';
import { fitTumour } from '#models/tumour/calibrate/fit.ts';
import { cpuSolver } from '#models/tumour/calibrate/solver.ts';
import { workingTissue } from '#models/tumour/calibrate/working-grid.ts';
import { UNTREATED } from '#models/tumour/index.ts';
import { tissueFromMask } from '#models/tumour/tissue.ts';
import type { Triple } from '#models/tumour/index.ts';
import { dataRoot } from '#tests/shared-data.ts';
import { imageSources, readImagesHere } from '../soma/images.ts';
import { SEEDS } from './seeds.ts';

const FILE = 'imaging/tumour-masks/pyradiomics/brain1_label.nrrd';

/** One real segmentation (a brain tumour, one date) in tissue taken as even: which numbers it fixes. Null without the data. */
export async function realScan(): Promise<readonly string[] | null> {
  const path = join(dataRoot, FILE);
  if (!existsSync(path)) return null;
  const images: Imaged[] = [];
  await readImagesHere(await imageSources([path]), async (imaged) => void images.push(imaged));
  const [image] = images;
  const volume = image?.kind === 'image' ? image.volume : image?.kind === 'labels' && image.labels.voxels.kind === 'labels' ? image.labels.voxels.volume : null; // prettier-ignore
  if (!volume) throw new Error(`${FILE} holds no label map`);
  const mask = Uint8Array.from(volume.voxels, (v) => (v ? 1 : 0));
  const spacing = spacingOf(volume.grid) as Triple;
  const whole = tissueFromMask({ size: volume.grid.size as Triple, spacing }, new Uint8Array(mask.length).fill(1));
  const { tissue, origin } = workingTissue(whole, mask);
  const grid = { size: whole.grid.size, spacing, origin: origin.map((o) => -o) as unknown as Triple };
  const problem = { tissue, contours: [{ day: 0, kind: 't1gd' as const, grid, mask }], treatment: UNTREATED };
  const posterior = await fitTumour(problem, cpuSolver(tissue, UNTREATED), { seed: SEEDS.study });
  const number = (x: number): string => Number(x.toPrecision(3)).toString();
  return [
    `One real segmentation, one date: \`${FILE.split('/').pop() as string}\` of pyradiomics, ${(posterior.prepared.contours[0]?.volumeMl ?? 0).toFixed(2)} mL on voxels of ${spacing.map((h) => h.toFixed(2)).join(' x ')} mm, taken as a contrast edge in even tissue. Edge of the best fit ${posterior.diagnostics.edgeRms.toFixed(1)} mm off (root mean square).`,
    '',
    '| number | prior 90 % | after this scan | variance left | identified |',
    '| --- | ---: | ---: | ---: | --- |',
    ...posterior.parameters
      .filter((r) => !/^(sensitivity|radiosensitivity|seed)/.test(r.key))
      .map(
        (r) =>
          `| ${r.key} (${r.unit}) | ${number(r.prior.q05)} to ${number(r.prior.q95)} | ${number(r.q50)} (${number(r.q05)} to ${number(r.q95)}) | ${r.kept.toFixed(2)} | ${r.identified ? 'yes' : 'no'} |`,
      ),
    '',
    ...posterior.notes.map((note) => `What the fit says: "${note}"`),
  ];
}
