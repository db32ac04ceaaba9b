/** A bare page for looking at the tumour picture and for tests that drive it; not part of the product. */
import { mount } from 'svelte';
import type { ByteField } from '#models/imaging/byte-field.ts';
import { prepareVolume } from '#models/imaging/prepared-volume.ts';
import type { ScanAnatomy } from '#models/imaging/anatomy-from-scan.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { Volume, Voxels } from '#models/imaging/volume.ts';
import { anatomyAside, tumourMesher } from '#src/jobs/tumour-mesh.ts';
import type { StageTheme } from '#src/stage/contract.ts';
import type { TumourPick, TumourScene, TumourShow, TumourSide, TumourStage, TumourViewpoint, TumourWords } from '#src/stage/tumour/contract.ts'; // prettier-ignore
import TumourView from '#src/stage/tumour/TumourView.svelte';
import { away, ball, CENTRE, fieldOf, headPhantom } from './tumour-phantoms.ts';

declare global {
  interface Window {
    tumour?: TumourStage;
    tumourScene?: TumourScene;
    tumourSide?: (radius: number, more?: Partial<TumourSide>) => TumourSide;
    tumourShow?: (more?: Partial<TumourShow>) => TumourShow;
    foundAnatomy?: ScanAnatomy;
    failedTumour?: string;
    recoveredTumour?: { readonly simpler: boolean }[];
    pickedTumour?: TumourPick | null;
    progressTumour?: number[];
  }
}

const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'light') as StageTheme;
document.documentElement.dataset['theme'] = theme;
if (query.has('bare')) document.documentElement.dataset['bare'] = '1';

const words: TumourWords = {
  tumour: 'Visible tumour',
  infiltration: 'Infiltrating margin',
  cavity: 'Cavity',
  scan: 'Scan',
  anatomy: { body: 'Skin', brain: 'Brain', bone: 'Bone', air: 'Air' },
  chance: (share) => `${Math.round(10 * share)} of 10 simulated`,
  dose: (gray) => `${gray} Gy`,
  millimetres: (mm) => `${mm} mm`,
  letters: { left: 'L', right: 'R', front: 'A', back: 'P', head: 'S', feet: 'I' },
};

/** An image that a test serves: a line of JSON, then its voxels. */
async function served(name: string): Promise<Volume> {
  const bytes = await (await fetch(`/${name}`)).arrayBuffer();
  const head = new Uint8Array(bytes).indexOf(10);
  const { kind, ...rest } = JSON.parse(new TextDecoder().decode(bytes.slice(0, head))) as Omit<Volume, 'voxels'> & { kind: string };
  const makers: Record<string, new (buffer: ArrayBuffer) => Voxels> = { Uint8Array, Int16Array, Uint16Array, Float32Array };
  const make = makers[kind] as new (buffer: ArrayBuffer) => Voxels;
  return { ...rest, voxels: new make(bytes.slice(head + 1)) };
}

const side = (radius: number, more: Partial<TumourSide> = {}): TumourSide => ({
  title: '',
  density: ball(radius),
  probability: null,
  dose: null,
  cavity: null,
  kind: 'plan',
  ...more,
});
const show = (more: Partial<TumourShow> = {}): TumourShow => ({
  edge: 0.5,
  margin: 0.12,
  tumour: true,
  infiltration: false,
  chances: [],
  dose: 'off',
  isodoses: [20, 40, 54],
  cut: null,
  hidden: [],
  labels: false,
  ...more,
});
window.tumourSide = side;
window.tumourShow = show;

const NOTHING: TumourScene = { anatomy: [], body: null, structures: [], scan: null, ramp: { low: 0, high: 1 } };

async function patient(): Promise<TumourScene> {
  const name = query.get('image');
  if (name === 'none') return NOTHING;
  const image = name ? await served(name) : headPhantom();
  const brain = query.get('brain');
  let tissue: ByteField | null = null;
  if (brain) {
    const map = await served(brain);
    tissue = { grid: map.grid, data: Uint8Array.from(map.voxels, (v) => (v >= 2 ? 255 : 0)), low: 0, high: 1 };
  }
  window.progressTumour = [];
  const found = await anatomyAside(image, tissue, (share) => window.progressTumour?.push(share)).done;
  window.foundAnatomy = found;
  const prepared = prepareVolume(image);
  const { min, max } = prepared.texels.range;
  const ramp = image.unit ? { low: -160, high: 240 } : { low: min, high: min + Number(query.get('top') ?? 0.75) * (max - min) };
  return { ...NOTHING, anatomy: found.parts, body: found.body, scan: prepared.texels, ramp };
}

async function start(): Promise<void> {
  const mesher = tumourMesher();
  const at = (query.get('at')?.split(',').map(Number) ?? CENTRE) as unknown as typeof CENTRE;
  const big = Number(query.get('r') ?? 14);
  const scene = await patient();
  // An uneven growth for the eye; tests set their own exact balls.
  const grid = { ...ball(1).grid, toPatient: ball(1).grid.toPatient.map((x, n) => (n % 4 === 3 ? x + at[(n - 3) / 4]! - CENTRE[(n - 3) / 4]! : x)) }; // prettier-ignore
  const lumpy = (r: number) =>
    fieldOf(
      (p) => {
        const d = [p[0] - at[0], p[1] - at[1], p[2] - at[2]] as const;
        const wave = 1 + 0.14 * Math.sin(d[0] / 5) * Math.cos(d[1] / 6) + 0.12 * Math.sin(d[2] / 5 + 1) + 0.1 * Math.cos((d[0] + d[2]) / 7);
        return 1 / (1 + Math.exp((Math.hypot(d[0], d[1] * 0.9, d[2] * 1.15) - r * wave) / 2.6));
      },
      1,
      grid,
    );
  const dose = fieldOf((p) => 60 / (1 + Math.exp((away(p, at) - big - 9) / 3.5)), 60, grid);
  const chance = fieldOf((p) => 1 / (1 + Math.exp((away(p, at) * (1 + 0.1 * Math.sin(p[0] / 6)) - big - 2) / 3)), 1, grid);
  const structures: { key: string; name: string; role: 'spare' | 'reach'; shell: Shell }[] = [];
  if (query.has('structures')) {
    const c = [at[0] - 34, at[1] + 6, at[2] - 6] as const;
    const tract = fieldOf((p) => 0.5 + (4 - Math.hypot(p[0] - c[0], p[1] - c[1] - 0.02 * (p[2] - c[2]) ** 2)) / 4 + (Math.abs(p[2] - c[2]) > 26 ? -1 : 0), 1, { ...grid, toPatient: grid.toPatient.map((x, n) => (n === 3 ? x - 30 : x)) }); // prettier-ignore
    const [shell] = await mesher.surfaces(tract, [0.5]);
    structures.push({ key: 'tract', name: 'Corticospinal tract', role: 'spare', shell: shell as Shell });
  }
  const exact = query.has('exact');
  const first: TumourSide = exact
    ? side(big)
    : {
        ...side(big),
        density: lumpy(big),
        probability: query.has('chances') ? chance : null,
        dose: query.has('dose') ? dose : null,
        cavity: query.has('cavity') ? fieldOf((p) => 0.5 + (0.7 * big - away(p, [at[0] - 8, at[1] - 4, at[2] + 6])) / 4, 1, grid) : null,
        title: query.get('title') ?? '',
      };
  const second: TumourSide | null = query.has('split')
    ? { ...first, density: lumpy(0.6 * big), title: 'Stupp regimen · day 210', kind: 'plan' }
    : null;
  const cut = query.get('cut');
  mount(TumourView, {
    target: document.getElementById('holder') as HTMLElement,
    props: {
      scene: { ...scene, structures },
      left: second ? { ...first, kind: 'none', title: 'No treatment · day 210' } : first,
      right: second,
      show: show({
        tumour: !query.has('hide'),
        infiltration: query.has('infiltration'),
        chances: query.has('chances') ? [0.1, 0.5, 0.9] : [],
        dose: (query.get('dose') as 'plane' | 'shells' | null) ?? 'off',
        cut: cut ? { plane: cut as 'axial', through: at, tumour: !query.has('whole') } : null,
        labels: query.has('labels'),
      }),
      mesher,
      words,
      view: (query.get('view') ?? 'three-quarter') as TumourViewpoint,
      close: query.has('close'),
      theme,
      label: 'Simulated tumour',
      description: 'A phantom',
      reducedMotion: true,
      backend: (query.get('backend') ?? 'auto') as 'auto' | 'webgpu' | 'webgl2',
      onready: (stage: TumourStage) => (window.tumour = stage),
      onpick: (pick: TumourPick | null) => (window.pickedTumour = pick),
      onfail: (message: string) => (window.failedTumour = message),
      onrecover: (how: { readonly simpler: boolean }) => (window.recoveredTumour = [...(window.recoveredTumour ?? []), how]),
    },
  });
  window.tumourScene = { ...scene, structures };
}

start().catch((error: unknown) => (window.failedTumour = error instanceof Error ? error.message : String(error)));
