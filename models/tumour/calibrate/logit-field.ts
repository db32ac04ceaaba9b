import { exp, log } from '#models/core/elementary.ts';
import { LEAST_TISSUE, voxelCount } from '../tissue.ts';
import type { TissueMap } from '../tissue.ts';
import type { PlacedGrid } from './surface.ts';

/** Shares below this count as this: their logit is what an extrapolated edge is measured from. */
const LEAST_SHARE = 1e-8;

/** log(c / (1 - c)), c kept a little away from 0 and 1. Along a front it is nearly linear in distance. */
export function logit(share: number): number {
  const c = Math.min(1 - 1e-6, Math.max(LEAST_SHARE, share));
  return log(c / (1 - c));
}

/** The share with this logit. */
export const shareOf = (x: number): number => 1 / (1 + exp(-x));

/**
 * For each voxel of a tissue map the voxel whose share stands for it: itself where tumour can be, else the nearest such
 * voxel within `layers` steps (breadth first along the axes), else -1. Fields are continued by it across the edge of the
 * tissue, so that an edge near the skull or a ventricle is not pulled inwards by the zeros beyond.
 */
export function continuation(tissue: TissueMap, layers = 4): Int32Array {
  const n = voxelCount(tissue.grid);
  const [nx, ny, nz] = tissue.grid.size;
  const from = new Int32Array(n).fill(-1);
  let front: number[] = [];
  for (let v = 0; v < n; v++) {
    if ((tissue.white[v] as number) + (tissue.grey[v] as number) >= LEAST_TISSUE) {
      from[v] = v;
      front.push(v);
    }
  }
  for (let layer = 0; layer < layers; layer++) {
    const next: number[] = [];
    for (const v of front) {
      const i = v % nx;
      const j = Math.floor(v / nx) % ny;
      const k = Math.floor(v / (nx * ny));
      const spread = (w: number): void => {
        if (from[w] !== -1) return;
        from[w] = from[v] as number;
        next.push(w);
      };
      if (i > 0) spread(v - 1);
      if (i + 1 < nx) spread(v + 1);
      if (j > 0) spread(v - nx);
      if (j + 1 < ny) spread(v + nx);
      if (k > 0) spread(v - nx * ny);
      if (k + 1 < nz) spread(v + nx * ny);
    }
    front = next;
  }
  return from;
}

/** Logit of a field in every voxel, continued over the edge of the tissue. */
export function logitField(field: ArrayLike<number>, from: Int32Array, out = new Float32Array(from.length)): Float32Array {
  const floor = logit(0);
  for (let v = 0; v < from.length; v++) {
    const w = from[v] as number;
    const c = w < 0 ? 0 : (field[w] as number);
    out[v] = c > LEAST_SHARE ? logit(c) : floor;
  }
  return out;
}

/** Weights of trilinear interpolation at (x, y, z) mm: eight voxels and their weights, written at `slot`. Beyond the box: its border. */
export function trilinear(
  grid: PlacedGrid,
  x: number,
  y: number,
  z: number,
  voxels: Int32Array,
  weights: Float32Array | Float64Array,
  slot: number,
): void {
  const [nx, ny] = grid.size;
  const position = [x, y, z];
  const base = [0, 0, 0];
  const part = [0, 0, 0];
  for (let a = 0; a < 3; a++) {
    const n = grid.size[a] as number;
    const at = Math.min(n - 1, Math.max(0, ((position[a] as number) - (grid.origin[a] as number)) / (grid.spacing[a] as number)));
    base[a] = Math.min(Math.max(0, n - 2), Math.floor(at));
    part[a] = at - (base[a] as number);
  }
  for (let corner = 0; corner < 8; corner++) {
    let weight = 1;
    const index = [0, 0, 0];
    for (let a = 0; a < 3; a++) {
      const up = (corner >> a) & 1;
      weight *= up ? (part[a] as number) : 1 - (part[a] as number);
      index[a] = Math.min((grid.size[a] as number) - 1, (base[a] as number) + up);
    }
    voxels[8 * slot + corner] = (index[0] as number) + nx * ((index[1] as number) + ny * (index[2] as number));
    weights[8 * slot + corner] = weight;
  }
}

/** The tissue's grid as a placed one. */
export function placed(tissue: TissueMap): PlacedGrid {
  return { size: tissue.grid.size, spacing: tissue.grid.spacing, origin: [0, 0, 0] };
}
