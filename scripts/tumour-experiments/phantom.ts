import { randomUniform } from '#models/core/random.ts';
import type { TissueMap, Triple } from '#models/tumour/index.ts';

/** Shares of white and grey matter at a place, mm; both 0 in fluid and outside the head. */
export type TissueAt = (x: number, y: number, z: number) => readonly [white: number, grey: number];

const PHANTOM = 0x7b01;

/**
 * A head of our own making: an ellipsoid with a folded cortex, a falx, two lateral ventricles and deep grey nuclei, their
 * sizes and folds drawn from `seed`. Middle of the brain at 0.
 */
export function phantomHead(seed: number, index: number): TissueAt {
  const draw = (k: number, low: number, high: number): number => low + (high - low) * randomUniform(seed, index, PHANTOM, k);
  const half = [draw(0, 63, 72), draw(1, 80, 90), draw(2, 56, 65)] as const;
  const fold = [draw(3, 4.2, 5.6), draw(4, 4.2, 5.6), draw(5, 4.2, 5.6)] as const;
  const phase = [draw(6, 0, 6.28), draw(7, 0, 6.28), draw(8, 0, 6.28)] as const;
  const depth = draw(9, 6, 10);
  const ventricle = [draw(10, 4, 8), draw(11, 24, 32), draw(12, 7, 12)] as const;
  const nucleus = [draw(13, 6, 9), draw(14, 12, 17), draw(15, 8, 11)] as const;
  const ball = (x: number, y: number, z: number, axes: readonly [number, number, number]): number =>
    (x / axes[0]) ** 2 + (y / axes[1]) ** 2 + (z / axes[2]) ** 2;
  return (x, y, z) => {
    const q = Math.sqrt(ball(x, y, z, half));
    const below = (1 - q) * 68;
    if (below < 0) return [0, 0];
    const gyrus = Math.sin(x / fold[0] + phase[0]) * Math.sin(y / fold[1] + phase[1]) + Math.sin(z / fold[2] + phase[2]) * 0.5;
    const cortex = below - depth * Math.max(0, gyrus);
    if (cortex < -2) return [0, 0];
    const side = Math.abs(x);
    if (side < 1.5 && z > 0 && below < 30) return [0, 0];
    if (ball(side - 12, y - 4, z - 4, ventricle) < 1) return [0, 0];
    if (ball(side - 26, y, z + 4, nucleus) < 1) return [0, 1];
    return cortex < 3 ? [0, 1] : [1, 0];
  };
}

/** A tissue map of voxels of `h` mm whose voxel 0 is at `origin`; fractions from 27 points in each voxel. */
export function tissueMap(at: TissueAt, origin: Triple, size: Triple, h: number): TissueMap {
  const [nx, ny, nz] = size;
  const n = nx * ny * nz;
  const white = new Uint8Array(n);
  const grey = new Uint8Array(n);
  for (let v = 0; v < n; v++) {
    const centre = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))].map((i, a) => (origin[a] as number) + i * h);
    let w = 0;
    let g = 0;
    for (let c = 0; c < 27; c++) {
      const [dx, dy, dz] = [c % 3, Math.floor(c / 3) % 3, Math.floor(c / 9)].map((k) => ((k - 1) * h) / 3) as [number, number, number];
      const [a, b] = at((centre[0] as number) + dx, (centre[1] as number) + dy, (centre[2] as number) + dz);
      w += a;
      g += b;
    }
    white[v] = Math.round((255 * w) / 27);
    grey[v] = Math.min(255 - (white[v] as number), Math.round((255 * g) / 27));
  }
  return { grid: { size, spacing: [h, h, h] }, white, grey };
}
