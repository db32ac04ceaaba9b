import { LEAST_TISSUE } from '../tissue.ts';
import type { TissueMap } from '../tissue.ts';
import { continuation, logitField } from './logit-field.ts';
import type { PlacedGrid } from './surface.ts';

/** Slopes of the logit, /mm, between which it is believed when an edge is moved by mm. */
const SLOPES = [0.08, 1.5] as const;
/** Logits farther from the threshold than this hold no edge, wherever it is moved; nor do voxels farther from it in mm. */
const BAND = 12;
const REACH = 12;

/** Voxels of a tissue map that can hold a tumour, and how edges are read from fields on it. Made once. */
export interface EdgeField {
  readonly tissue: TissueMap;
  readonly from: Int32Array;
  /** 1 where tumour can be. */
  readonly held: Float32Array;
}

export function edgeField(tissue: TissueMap): EdgeField {
  const held = Float32Array.from(tissue.white, (w, v) => (w + (tissue.grey[v] as number) >= LEAST_TISSUE ? 1 : 0));
  return { tissue, from: continuation(tissue), held };
}

/** Logit of the share minus that of the threshold in every voxel, continued over the tissue's edge: 0 at the visible edge. */
export function aboveThreshold(edges: EdgeField, field: ArrayLike<number>, level: number): Float32Array {
  const out = logitField(field, edges.from);
  for (let v = 0; v < out.length; v++) out[v] = (out[v] as number) - level;
  return out;
}

/** Voxels so near the edge that moving it can matter, and the slope of the logit there, /mm. */
export interface NearEdge {
  readonly voxels: Int32Array;
  readonly slopes: Float32Array;
}

/** Voxels within about `REACH` mm of the edge, by the logit and its slope. */
export function nearEdge(edges: EdgeField, above: Float32Array): NearEdge {
  const { size, spacing } = edges.tissue.grid;
  const strides = [1, size[0], size[0] * size[1]] as const;
  const voxels: number[] = [];
  const slopes: number[] = [];
  for (let v = 0; v < above.length; v++) {
    const own = above[v] as number;
    if (Math.abs(own) > BAND) continue;
    let slope2 = 0;
    for (let a = 0; a < 3; a++) {
      const stride = strides[a] as number;
      const index = Math.floor(v / stride) % (size[a] as number);
      const low = index > 0 ? v - stride : v;
      const high = index + 1 < (size[a] as number) ? v + stride : v;
      const steps = (low < v ? 1 : 0) + (high > v ? 1 : 0);
      if (steps > 0) slope2 += (((above[high] as number) - (above[low] as number)) / (steps * (spacing[a] as number))) ** 2;
    }
    const slope = Math.min(SLOPES[1], Math.max(SLOPES[0], Math.sqrt(slope2)));
    if (Math.abs(own) > REACH * slope) continue;
    voxels.push(v);
    slopes.push(slope);
  }
  return { voxels: Int32Array.from(voxels), slopes: Float32Array.from(slopes) };
}

/** Moves the edge outwards by `shift` mm at the voxels `near`, in place: by the slope of the logit there. */
export function moveEdge(above: Float32Array, near: NearEdge, shift: ArrayLike<number>): void {
  near.voxels.forEach((v, k) => (above[v] = (above[v] as number) + (near.slopes[k] as number) * (shift[k] as number)));
}

/** Points along each axis within a cell of eight neighbouring voxel centres at which a volume is counted. */
const FINER = 3;

/**
 * Volume in mL of what lies above the threshold and in tissue, both interpolated between voxel centres; cells that hold an
 * edge are counted at 27 points.
 */
export function visibleVolume(edges: EdgeField, above: Float32Array): number {
  const { size, spacing } = edges.tissue.grid;
  const [nx, ny, nz] = size;
  const corner = [0, 1, nx, nx + 1, nx * ny, nx * ny + 1, nx * ny + nx, nx * ny + nx + 1];
  let cells = 0;
  for (let k = 0; k + 1 < nz; k++) {
    for (let j = 0; j + 1 < ny; j++) {
      for (let i = 0; i + 1 < nx; i++) {
        const v = i + nx * (j + ny * k);
        let most = -Infinity;
        let least = Infinity;
        let held = 0;
        for (const c of corner) {
          const a = above[v + c] as number;
          if (a > most) most = a;
          if (a < least) least = a;
          held += edges.held[v + c] as number;
        }
        if (most <= 0 || held === 0) continue;
        if (least > 0 && held === 8) cells++;
        else cells += within(above, edges.held, v, corner);
      }
    }
  }
  return (cells * spacing[0] * spacing[1] * spacing[2]) / 1000;
}

/** Share of a cell that is above the threshold and in tissue. */
function within(above: Float32Array, held: Float32Array, v: number, corner: readonly number[]): number {
  let count = 0;
  for (let c = 0; c < FINER ** 3; c++) {
    const x = ((c % FINER) + 0.5) / FINER;
    const y = ((Math.floor(c / FINER) % FINER) + 0.5) / FINER;
    const z = (Math.floor(c / (FINER * FINER)) + 0.5) / FINER;
    let a = 0;
    let t = 0;
    for (let e = 0; e < 8; e++) {
      const w = (e & 1 ? x : 1 - x) * (e & 2 ? y : 1 - y) * (e & 4 ? z : 1 - z);
      a += w * (above[v + (corner[e] as number)] as number);
      t += w * (held[v + (corner[e] as number)] as number);
    }
    if (a > 0 && t >= 0.5) count++;
  }
  return count / FINER ** 3;
}

/** A cell with a corner so far below the threshold holds no visible tumour: no logit rises by so much within a voxel. */
const FAR = -14;

/** The visible tumour on any grid in the frame of the tissue map: 1 inside. Voxels beyond the map are outside. */
export function visibleMask(edges: EdgeField, above: Float32Array, grid: PlacedGrid): Uint8Array {
  const { size, spacing } = edges.tissue.grid;
  const [nx, ny] = size;
  const [mx, my, mz] = grid.size;
  const mask = new Uint8Array(mx * my * mz);
  const axes = [0, 1, 2].map((a) => {
    const n = size[a] as number;
    return Array.from({ length: grid.size[a] as number }, (_, i) => {
      const at = ((grid.origin[a] as number) + i * (grid.spacing[a] as number)) / (spacing[a] as number);
      if (at < -0.5 || at > n - 0.5) return null;
      const clamped = Math.min(n - 1, Math.max(0, at));
      const base = Math.min(Math.max(0, n - 2), Math.floor(clamped));
      return { base, next: n > 1 ? 1 : 0, part: clamped - base };
    });
  });
  let m = 0;
  for (let k = 0; k < mz; k++) {
    const z = axes[2]?.[k];
    for (let j = 0; j < my; j++) {
      const y = axes[1]?.[j];
      for (let i = 0; i < mx; i++, m++) {
        const x = axes[0]?.[i];
        if (!x || !y || !z) continue;
        const v = x.base + nx * (y.base + ny * z.base);
        if ((above[v] as number) < FAR) continue;
        let a = 0;
        let t = 0;
        for (let e = 0; e < 8; e++) {
          const w = (e & 1 ? x.part : 1 - x.part) * (e & 2 ? y.part : 1 - y.part) * (e & 4 ? z.part : 1 - z.part);
          if (w === 0) continue;
          const u = v + (e & 1 ? x.next : 0) + (e & 2 ? y.next * nx : 0) + (e & 4 ? z.next * nx * ny : 0);
          a += w * (above[u] as number);
          t += w * (edges.held[u] as number);
        }
        if (a > 0 && t >= 0.5) mask[m] = 1;
      }
    }
  }
  return mask;
}
