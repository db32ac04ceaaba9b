import type { Vec3 } from '../affine.ts';

/** A block of voxels of a grid: index of its first voxel, and how many there are along i, j, k. */
export interface Box {
  readonly from: Vec3;
  readonly size: Vec3;
}

/** One byte for each voxel of a box, i fastest: 1 inside, 0 outside. */
export interface Mask {
  readonly box: Box;
  readonly bits: Uint8Array;
}

/** The box of a whole grid of this size. */
export const wholeBox = (size: Vec3): Box => ({ from: [0, 0, 0], size });

export const boxCount = ({ size }: Box): number => size[0] * size[1] * size[2];

/** What of a box lies within a grid of this size; null where nothing does. */
export function clipBox({ from, size }: Box, grid: Vec3): Box | null {
  const low = from.map((n) => Math.max(0, n));
  const high = from.map((n, axis) => Math.min(grid[axis] as number, n + (size[axis] as number)));
  if (high.some((n, axis) => n <= (low[axis] as number))) return null;
  return { from: low as unknown as Vec3, size: high.map((n, axis) => n - (low[axis] as number)) as unknown as Vec3 };
}

/** The box with `by` more voxels on both sides of each axis, cut off at the grid. */
export function growBox({ from, size }: Box, by: Vec3, grid: Vec3): Box {
  const wide = { from: from.map((n, axis) => n - (by[axis] as number)), size: size.map((n, axis) => n + 2 * (by[axis] as number)) };
  return clipBox(wide as unknown as Box, grid) as Box;
}

/** Smallest box around two. */
export function joinBoxes(a: Box, b: Box): Box {
  const from = a.from.map((n, axis) => Math.min(n, b.from[axis] as number));
  const to = a.from.map((n, axis) => Math.max(n + (a.size[axis] as number), (b.from[axis] as number) + (b.size[axis] as number)));
  return { from: from as unknown as Vec3, size: to.map((n, axis) => n - (from[axis] as number)) as unknown as Vec3 };
}

/**
 * Calls `row(at, start)` for each row along i of a box: `at` is the index of its first voxel in the box's own array,
 * `start` in the array of the whole grid.
 */
export function eachRow({ from, size }: Box, grid: Vec3, row: (at: number, start: number) => void): void {
  let at = 0;
  for (let k = from[2]; k < from[2] + size[2]; k++)
    for (let j = from[1]; j < from[1] + size[1]; j++, at += size[0]) row(at, (k * grid[1] + j) * grid[0] + from[0]);
}

/** The voxels of a box that hold `value`. */
export function maskOf(labels: ArrayLike<number>, grid: Vec3, value: number, box: Box): Mask {
  const bits = new Uint8Array(boxCount(box));
  eachRow(box, grid, (at, start) => {
    for (let n = 0; n < box.size[0]; n++) if (labels[start + n] === value) bits[at + n] = 1;
  });
  return { box, bits };
}

/** Smallest box that holds every voxel of this value (of those `within`); null when there is none. */
export function boundsOf(labels: ArrayLike<number>, grid: Vec3, value: number, within: Box = wholeBox(grid)): Box | null {
  const { from, size } = within;
  const low = [Infinity, Infinity, Infinity];
  const high = [-1, -1, -1];
  for (let k = from[2]; k < from[2] + size[2]; k++)
    for (let j = from[1]; j < from[1] + size[1]; j++) {
      const row = (k * grid[1] + j) * grid[0] + from[0];
      let first = 0;
      while (first < size[0] && labels[row + first] !== value) first++;
      if (first === size[0]) continue;
      let last = size[0] - 1;
      while (labels[row + last] !== value) last--;
      [from[0] + first, j, k].forEach((n, axis) => (low[axis] = Math.min(low[axis] as number, n)));
      [from[0] + last, j, k].forEach((n, axis) => (high[axis] = Math.max(high[axis] as number, n)));
    }
  if (high[0] === -1) return null;
  return { from: low as unknown as Vec3, size: high.map((n, axis) => n - (low[axis] as number) + 1) as unknown as Vec3 };
}

/** The same voxels in the smallest box that holds them; an empty mask stays as it is. */
export function trim(mask: Mask): Mask {
  const tight = boundsOf(mask.bits, mask.box.size, 1);
  if (!tight) return mask;
  const from = tight.from.map((n, axis) => n + (mask.box.from[axis] as number)) as unknown as Vec3;
  return rebox(mask, { from, size: tight.size });
}

export function countMask({ bits }: Mask): number {
  let count = 0;
  for (let n = 0; n < bits.length; n++) count += bits[n] as number;
  return count;
}

/** The same voxels in another box; what lies outside it is left out. */
export function rebox(mask: Mask, box: Box): Mask {
  const bits = new Uint8Array(boxCount(box));
  const [nx, ny, nz] = mask.box.size;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) {
      const [y, z] = [mask.box.from[1] + j - box.from[1], mask.box.from[2] + k - box.from[2]];
      if (y < 0 || z < 0 || y >= box.size[1] || z >= box.size[2]) continue;
      const read = (k * ny + j) * nx;
      const write = (z * box.size[1] + y) * box.size[0] - box.from[0] + mask.box.from[0];
      const first = Math.max(0, box.from[0] - mask.box.from[0]);
      const last = Math.min(nx, box.from[0] + box.size[0] - mask.box.from[0]);
      for (let i = first; i < last; i++) bits[write + i] = mask.bits[read + i] as number;
    }
  return { box, bits };
}
