import { domainOf, simulate, tumourParameters, UNTREATED } from '#models/tumour/index.ts';
import type { TissueMap } from '#models/tumour/index.ts';
import { diffuse, react } from '#models/tumour/grow.ts';
import type { Line } from './table.ts';
import { figure, least } from './table.ts';

/** Peers on a machine of the same class, one thread: docs/validation/tumour.md. */
const TOOLKIT_STEP_MS = 44.2;
export const TUMOR_TWIN_SECONDS = 240.7;
/** What 256 voxels a side may take, MB. */
const MEMORY_GOAL_MB = 700;

/** A head of `n` voxels a side: white within grey, folded surface, two ventricles, a cleft; 30 % of the box is tissue. */
function head(n: number): TissueMap {
  const white = new Uint8Array(n ** 3);
  const grey = new Uint8Array(n ** 3);
  const at = (i: number): number => (2 * i + 1 - n) / n;
  for (let k = 0, v = 0; k < n; k++)
    for (let j = 0; j < n; j++)
      for (let i = 0; i < n; i++, v++) {
        const [x, y, z] = [at(i), at(j), at(k)];
        const r = Math.hypot(x / 0.82, y / 0.95, z / 0.75) - 0.04 * Math.sin(30 * x) * Math.sin(28 * y) * Math.sin(26 * z);
        const ventricle = Math.hypot((Math.abs(x) - 0.12) / 0.08, y / 0.35, z / 0.2) < 1;
        const cleft = Math.abs(x) < 0.02 && z > 0;
        if (r < 1 && !ventricle && !cleft) (r < 0.8 ? white : grey)[v] = 255;
      }
  return { grid: { size: [n, n, n], spacing: [1, 1, 1] }, white, grey };
}

/** One step of a tumour on 128 voxels a side, ms, and the share of voxels that are tissue. */
async function step(): Promise<{ readonly ms: number; readonly share: number }> {
  const domain = domainOf(head(128), 10, 'float32');
  const from = new Float32Array(domain.count).fill(0.3);
  const to = new Float32Array(domain.count);
  const ms = await least(
    30,
    () => performance.now(),
    () => {
      diffuse(domain, from, to, 0.05);
      react(to, { gain: 1.01, crowding: 0.01 });
    },
  );
  return { ms, share: domain.count / 128 ** 3 };
}

/** The problem of TumorTwin's demo: 77 x 116 x 36 voxels, all tissue, 270 days. Seconds. */
function demo(): number {
  const voxels = 77 * 116 * 36;
  const grid = { size: [77, 116, 36], spacing: [1.5, 1.5, 3] } as const;
  const began = performance.now();
  simulate(
    {
      tissue: { grid, white: new Uint8Array(voxels).fill(255), grey: new Uint8Array(voxels) },
      start: { centre: [57, 87, 54], width: 5, peak: 0.9 },
      parameters: tumourParameters({ diffusion: 0.1, proliferation: 0.05 }),
      treatment: UNTREATED,
      frames: [0, 270],
    },
    { precision: 'float32' },
  );
  return (performance.now() - began) / 1000;
}

/** Memory that a run of 256 voxels a side adds at its most, MB, tissue map and two frames included. */
function memory(): number {
  const used = (): number => process.memoryUsage().arrayBuffers / 1e6;
  const before = used();
  const tissue = head(256);
  let most = 0;
  simulate(
    {
      tissue,
      start: { centre: [128, 128, 128], width: 3, peak: 0.9 },
      parameters: tumourParameters(),
      treatment: UNTREATED,
      frames: [0, 2],
    },
    { precision: 'float32', onProgress: () => (most = Math.max(most, used())) },
  );
  return most - before;
}

export async function tumourBench(): Promise<readonly Line[]> {
  const { ms, share } = await step();
  const seconds = demo();
  const mb = memory();
  return [
    {
      what: `Tumour, 128 x 128 x 128, ${figure(100 * share)} % tissue: one step, CPU, float32, one core`,
      measured: `${figure(ms)} ms`,
      compared: `${figure(TOOLKIT_STEP_MS / ms)} times as fast as TumorGrowthToolkit (${TOOLKIT_STEP_MS} ms); goal 3 times`,
    },
    {
      what: 'Tumour, 77 x 116 x 36, all tissue, 270 days, CPU, float32, one core',
      measured: `${figure(seconds)} s`,
      compared: `${figure(TUMOR_TWIN_SECONDS / seconds)} times as fast as TumorTwin (${TUMOR_TWIN_SECONDS} CPU-s); goal 20 s`,
    },
    {
      what: 'Tumour, 256 x 256 x 256, the same head: memory of tissue map, run and two days',
      measured: `${figure(mb)} MB`,
      compared: `goal ${MEMORY_GOAL_MB} MB`,
    },
  ];
}
