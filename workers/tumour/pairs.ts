import type { TissueMap } from '#models/tumour/index.ts';
import { tensorDomainOf } from '#models/tumour/tensor.ts';
import { LEAST_TISSUE } from '#models/tumour/tissue.ts';

/** Flows along tensors as a device reads them: the pairs of each voxel, each pair at both of its ends. */
export interface Pairs {
  /** [voxels + 1]: where a voxel's pairs begin. */
  readonly offsets: Int32Array<ArrayBuffer>;
  /** [pairs]: voxel at the other end. */
  readonly partners: Int32Array<ArrayBuffer>;
  /** [pairs]: /mm2 for D = 1 mm2/d; the same at both ends, to the bit. */
  readonly weights: Float32Array<ArrayBuffer>;
}

/** 1 where a tumour can be. `removed` (not 0) marks voxels taken out. */
export function activeVoxels(tissue: TissueMap, removed: ArrayLike<number> | null): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(tissue.white, (white, v) => (white + (tissue.grey[v] as number) >= LEAST_TISSUE && !removed?.[v] ? 1 : 0));
}

/** Pairs of a tissue map and its tensors [voxels, 6]. Throws a RangeError for a tensor that is not positive definite. */
export function pairsOf(tissue: TissueMap, tensors: Float64Array, removed: ArrayLike<number> | null = null): Pairs {
  const { cells, partners: ends, weights: strengths, count } = tensorDomainOf(tissue.grid, tensors, activeVoxels(tissue, removed));
  const voxels = tissue.white.length;
  const reach = count > 0 ? ends.length / count : 0;
  const offsets = new Int32Array(voxels + 1);
  /** Calls `end` for both ends of every pair; a pair that both voxels name is two. */
  const each = (end: (from: number, to: number, weight: number) => void): void => {
    for (let slot = 0; slot < ends.length; slot++) {
      const p = Math.floor(slot / reach);
      const q = ends[slot] as number;
      if (q === p) continue;
      const [from, to] = [cells[p] as number, cells[q] as number];
      end(from, to, strengths[slot] as number);
      end(to, from, strengths[slot] as number);
    }
  };
  each((from) => (offsets[from + 1] = (offsets[from + 1] as number) + 1));
  for (let v = 0; v < voxels; v++) offsets[v + 1] = (offsets[v + 1] as number) + (offsets[v] as number);
  const partners = new Int32Array(offsets[voxels] as number);
  const weights = new Float32Array(partners.length);
  const filled = offsets.slice(0, voxels);
  each((from, to, weight) => {
    const at = filled[from] as number;
    filled[from] = at + 1;
    partners[at] = to;
    weights[at] = weight;
  });
  return { offsets, partners, weights };
}
