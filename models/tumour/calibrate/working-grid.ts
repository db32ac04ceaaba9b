import type { TissueMap, Triple } from '../tissue.ts';
import { checkTissue, voxelCount } from '../tissue.ts';

/** A tissue map made small enough to be solved some hundred times, and where it lies in the one it was made from. */
export interface WorkingTissue {
  readonly tissue: TissueMap;
  /** Voxels of the original along each axis that became one. */
  readonly factor: Triple;
  /** First voxel of the original that is in it. */
  readonly first: Triple;
  /** Centre of its voxel 0 in mm of the original's frame: what to take from places and contours. */
  readonly origin: Triple;
}

/** Voxel edge a fit aims at, mm: what the figures of docs/validation/tumour.md were made with. */
export const WORKING_MM = 3;

/**
 * Cuts a tissue map to `margin` mm around the places that matter (`inside`, not 0) and joins voxels to about `WORKING_MM`.
 * Fractions are averaged. Throws a RangeError when nothing is inside.
 */
export function workingTissue(original: TissueMap, inside: ArrayLike<number>, margin = 35, aim = WORKING_MM): WorkingTissue {
  const { size, spacing } = checkTissue(original).grid;
  if (inside.length !== voxelCount(original.grid)) throw new RangeError('what matters must lie on the grid of the tissue map');
  const low = [...size];
  const high = [-1, -1, -1];
  for (let v = 0; v < inside.length; v++) {
    if (!inside[v]) continue;
    [v % size[0], Math.floor(v / size[0]) % size[1], Math.floor(v / (size[0] * size[1]))].forEach((i, a) => {
      low[a] = Math.min(low[a] as number, i);
      high[a] = Math.max(high[a] as number, i);
    });
  }
  if ((high[0] as number) < 0) throw new RangeError('nothing to keep: the segmentations do not meet the tissue map');
  const factor = spacing.map((h, a) => Math.min(size[a] as number, Math.max(1, Math.round(aim / h)))) as unknown as Triple;
  const first = low.map((l, a) => Math.max(0, l - Math.ceil(margin / (spacing[a] as number)))) as unknown as Triple;
  const count = high.map((h, a) => {
    const last = Math.min((size[a] as number) - 1, h + Math.ceil(margin / (spacing[a] as number)));
    return Math.max(1, Math.floor((last - first[a]! + 1) / factor[a]!));
  }) as unknown as Triple;
  const average = (map: Uint8Array): Uint8Array => {
    const out = new Uint8Array(count[0] * count[1] * count[2]);
    const block = factor[0] * factor[1] * factor[2];
    for (let v = 0; v < out.length; v++) {
      const at = [v % count[0], Math.floor(v / count[0]) % count[1], Math.floor(v / (count[0] * count[1]))];
      let sum = 0;
      for (let b = 0; b < block; b++) {
        const step = [b % factor[0], Math.floor(b / factor[0]) % factor[1], Math.floor(b / (factor[0] * factor[1]))];
        const index = at.map((i, a) => first[a]! + i * factor[a]! + (step[a] as number)) as [number, number, number];
        sum += map[index[0] + size[0] * (index[1] + size[1] * index[2])] as number;
      }
      out[v] = Math.floor(sum / block);
    }
    return out;
  };
  return {
    tissue: {
      grid: { size: count, spacing: spacing.map((h, a) => h * factor[a]!) as unknown as Triple },
      white: average(original.white),
      grey: average(original.grey),
    },
    factor,
    first,
    origin: first.map((f, a) => (f + (factor[a]! - 1) / 2) * spacing[a]!) as unknown as Triple,
  };
}
