/**
 * The walls of the house, once: read by eslint.config.js (while you type) and by tests/architecture.test.ts (in CI,
 * with planted violations). The order of src/ is the order in which it may import: downwards only.
 */
export interface Room {
  readonly name: string;
  /** Folder or file, from the repository root. The longest match wins. */
  readonly path: string;
  /** Names of rooms it may import from; its own room is always open to it. */
  readonly opens: readonly string[];
}

const MODELS = [
  'models-core',
  'models-twin',
  'models-anatomy',
  'models-imaging',
  'models-assimilation',
  'models-personalise',
  'models-tumour',
  'model',
  'models-coupling',
];

/** What the page may see of the models: all of them are pure. */
const SRC_DOWN = ['app', 'personas', 'features', 'commands', 'twin', 'jobs', 'stage', 'design'];
const below = (room: string): string[] => [...SRC_DOWN.slice(SRC_DOWN.indexOf(room) + 1), 'messages', ...MODELS];

export const ROOMS: readonly Room[] = [
  { name: 'models-core', path: 'models/core', opens: [] },
  { name: 'models-twin', path: 'models/twin', opens: ['models-core'] },
  { name: 'models-anatomy', path: 'models/anatomy', opens: ['models-core'] },
  // Images in space: what the imaging readers, the viewer and the models on a scan share.
  { name: 'models-imaging', path: 'models/imaging', opens: ['models-core'] },
  { name: 'models-assimilation', path: 'models/assimilation', opens: ['models-core'] },
  // One physiological model each; they never see one another. Where two meet is models/coupling.ts.
  { name: 'model', path: 'models', opens: ['models-core'] },
  // A model on a scan: it grows in the voxels of an image, is given dose from one and is fitted to segmentations.
  { name: 'models-tumour', path: 'models/tumour', opens: ['models-core', 'models-imaging', 'models-assimilation'] },
  { name: 'models-coupling', path: 'models/coupling.ts', opens: ['models-core', 'model'] },
  // From a person's facts to a model's priors and observations: the twin meets the model here and nowhere else.
  { name: 'models-personalise', path: 'models/personalise', opens: ['models-core', 'models-twin', 'models-assimilation', 'model'] },
  { name: 'shaders', path: 'shaders', opens: [] },
  { name: 'shaders-render', path: 'shaders/render', opens: [] },
  { name: 'worker-api', path: 'workers/*.api.ts', opens: [...MODELS, 'worker-api'] },
  { name: 'workers', path: 'workers', opens: [...MODELS, 'shaders', 'worker-api', 'workers-gpu', 'workers-hospital', 'workers-vault'] },
  { name: 'workers-gpu', path: 'workers/gpu', opens: [...MODELS, 'shaders', 'workers', 'worker-api'] },
  { name: 'workers-hospital', path: 'workers/hospital', opens: [...MODELS, 'workers', 'worker-api'] },
  { name: 'workers-vault', path: 'workers/vault', opens: [...MODELS, 'workers', 'worker-api'] },
  { name: 'messages', path: 'src/app/messages', opens: [] },
  { name: 'app', path: 'src/app', opens: [...below('app'), 'worker-api'] },
  { name: 'personas', path: 'src/personas', opens: [...below('personas'), 'worker-api'] },
  { name: 'features', path: 'src/features', opens: [...below('features'), 'worker-api'] },
  { name: 'commands', path: 'src/commands', opens: [...below('commands'), 'worker-api'] },
  { name: 'twin', path: 'src/twin', opens: [...below('twin'), 'worker-api'] },
  { name: 'jobs', path: 'src/jobs', opens: [...below('jobs'), 'worker-api'] },
  { name: 'stage', path: 'src/stage', opens: [...below('stage'), 'shaders-render'] },
  { name: 'design', path: 'src/design', opens: below('design') },
];

/** Packages only one room may know, so that each can be replaced in one place. */
export const PACKAGES: readonly { readonly pattern: RegExp; readonly rooms: readonly string[] }[] = [
  { pattern: /^@babylonjs\//, rooms: ['stage'] },
  { pattern: /^dexie$/, rooms: ['workers-vault'] },
  { pattern: /^@tensorflow\//, rooms: ['workers-gpu'] },
  { pattern: /^svelte(\/|$)|^bits-ui$|^uplot$|^svelte-/, rooms: SRC_DOWN },
  { pattern: /^fflate$/, rooms: ['workers', 'workers-hospital'] },
  { pattern: /^(dicom-parser|nifti-reader-js)$|^@cornerstonejs\//, rooms: ['workers'] },
  { pattern: /^web-ifc(\/|$)/, rooms: ['workers-hospital'] },
  { pattern: /^mqtt$/, rooms: ['workers'] },
  { pattern: /^(hash-wasm|age-encryption)$/, rooms: ['workers-vault'] },
];

export interface Exception {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Each exception is a decision with its reason; an entry no import needs any more fails the test. */
export const EXCEPTIONS: readonly Exception[] = [];

/** Name of the room a repository path lies in; null outside the house (tests, scripts, bench, configs). */
export function roomOf(path: string): string | null {
  let best: Room | null = null;
  for (const room of ROOMS) {
    const inside = room.path.includes('*')
      ? new RegExp(`^${room.path.replace('.', '\\.').replace('*', '[^/]+')}$`).test(path)
      : path === room.path || path.startsWith(`${room.path}/`);
    if (inside && (!best || room.path.length > best.path.length || room.path.includes('*'))) best = room;
  }
  return best?.name ?? null;
}
