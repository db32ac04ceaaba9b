import type { Volume } from '#models/imaging/volume.ts';

/** Brightness of air, bone, fluid, grey matter, white matter, scalp. */
export type Levels = readonly [number, number, number, number, number, number];
export const T1: Levels = [0, 0.05, 0.3, 0.7, 1, 1.1];
/** Fluid brightest, white matter darkest. */
export const T2: Levels = [0, 0.05, 1.2, 0.75, 0.5, 0.6];

/** Voxels a side and mm a voxel. */
export const N = 72;
export const CELL = 2.5;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state + 0.5) / 0x80000000;
  };
}

export interface Head {
  readonly volume: Volume;
  /** 2 fluid, 3 grey, 4 white, else no brain. */
  readonly kind: Uint8Array;
}

/**
 * A head of formulas: white matter with folds under a ribbon of grey matter, ventricles and nuclei within, fluid, bone and scalp
 * about it; uneven by `bias` (a wave across the head), with Gaussian noise of `noise`.
 */
export function madeUpHead(levels: Levels, { noise = 0.04, bias = 0.3, seed = 1, tumour = false } = {}): Head {
  const random = generator(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const kind = new Uint8Array(N ** 3);
  const voxels = new Float32Array(N ** 3);
  for (let k = 0, n = 0; k < N; k++)
    for (let j = 0; j < N; j++)
      for (let i = 0; i < N; i++, n++) {
        const [x, y, z] = [i, j, k].map((v) => (v - (N - 1) / 2) * CELL) as [number, number, number];
        const r = Math.hypot(x / 0.95, y / 1.1, z / 0.9);
        const fold = Math.sin(x / 7) * Math.sin(y / 7.5) * Math.sin(z / 6.5);
        const white = 50 + 8 * fold;
        const ventricle = Math.hypot((Math.abs(x) - 10) / 0.5, y / 1.6, z - 4) < 13;
        const nucleus = Math.hypot(Math.abs(x) - 22, y, z) < 9;
        let what = 0;
        if (r < 82) what = r < 68 ? 2 : r < 75 ? 1 : 5;
        if (r < white + 10 && r < 66) what = 3;
        if (r < white) what = 4;
        if (nucleus) what = 3;
        if (ventricle) what = 2;
        kind[n] = what;
        let level = levels[what] as number;
        if (tumour && what === 4 && Math.hypot(x + 25, y + 15, z - 20) < 14) level = Math.hypot(x + 25, y + 15, z - 20) < 10 ? 0.45 : 1.7;
        const coil = 1 + (bias / 2) * Math.sin((x + 0.6 * y) / 70) * Math.cos(z / 90);
        voxels[n] = Math.abs(level * coil + noise * normal());
      }
  const half = -((N - 1) / 2) * CELL;
  const volume: Volume = {
    grid: { size: [N, N, N], toPatient: [CELL, 0, 0, half, 0, CELL, 0, half, 0, 0, CELL, half] },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: { min: 0, max: 2 },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  return { volume, kind };
}
