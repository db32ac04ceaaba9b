import type { Vec3 } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { spacingOf } from '../grid.ts';
import type { Mask } from './mask.ts';
import { countMask, growBox, rebox } from './mask.ts';

/**
 * A mask with its edge smoothed and its volume kept: blurred by a Gaussian of `sigmaMm`, then cut at the level that leaves as
 * many voxels as before (to the nearest level that is there; equal values are taken or left together). Axes are taken as
 * square to each other. The result's box has room for what grows. What lies outside the image counts as outside.
 */
export function smoothMask(mask: Mask, grid: Grid, sigmaMm: number): Mask {
  const spacing = spacingOf(grid);
  const reach = spacing.map((mm) => Math.ceil((3 * sigmaMm) / mm)) as unknown as Vec3;
  const box = growBox(mask.box, reach, grid.size);
  const count = countMask(mask);
  const blurred = blur(rebox(mask, box).bits, box.size, spacing.map((mm) => sigmaMm / mm) as unknown as Vec3);
  const level = levelFor(blurred, count);
  return { box, bits: Uint8Array.from(blurred, (value) => (value >= level ? 1 : 0)) };
}

/** Every voxel as most of the 27 around it are: takes away single voxels and fills single gaps. Does not keep the volume. */
export function medianMask(mask: Mask, grid: Grid): Mask {
  const box = growBox(mask.box, [1, 1, 1], grid.size);
  const { bits } = rebox(mask, box);
  const [nx, ny, nz] = box.size;
  const sums = Uint8Array.from(bits);
  for (const [axis, stride] of [1, nx, nx * ny].entries()) {
    const n = [nx, ny, nz][axis] as number;
    const before = sums.slice();
    for (let at = 0; at < sums.length; at++) {
      const x = Math.floor(at / stride) % n;
      sums[at] = (before[at] as number) + (x > 0 ? (before[at - stride] as number) : 0) + (x < n - 1 ? (before[at + stride] as number) : 0);
    }
  }
  return { box, bits: Uint8Array.from(sums, (sum) => (sum >= 14 ? 1 : 0)) };
}

/** Gaussian blur along each axis in turn, cut off at three sigma and scaled to sum to 1; sigma in voxels. */
function blur(bits: Uint8Array, size: Vec3, sigma: Vec3): Float32Array {
  let from = Float32Array.from(bits);
  const strides = [1, size[0], size[0] * size[1]];
  for (const axis of [0, 1, 2] as const) {
    const s = sigma[axis];
    const reach = Math.ceil(3 * s);
    if (!(s > 0) || size[axis] === 1) continue;
    const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, n) => Math.exp(-((n - reach) ** 2) / (2 * s * s)));
    const sum = kernel.reduce((total, weight) => total + weight, 0);
    const to = new Float32Array(from.length);
    const stride = strides[axis] as number;
    const n = size[axis];
    for (let at = 0; at < from.length; at++) {
      const x = Math.floor(at / stride) % n;
      let value = 0;
      for (let d = Math.max(-reach, -x); d <= Math.min(reach, n - 1 - x); d++)
        value += (kernel[d + reach] as number) * (from[at + d * stride] as number);
      to[at] = value / sum;
    }
    from = to;
  }
  return from;
}

/** The level at which the number of values at or above it is nearest to `count`. */
function levelFor(values: Float32Array, count: number): number {
  // Only what the blur reached can be kept, so that an empty mask stays empty.
  const some = values.filter((value) => value > 0).sort();
  if (count === 0 || some.length === 0) return Infinity;
  const level = some[Math.max(0, some.length - count)] as number;
  const atOrAbove = some.length - lowerBound(some, level);
  const next = lowerBound(some, level) + equalFrom(some, lowerBound(some, level));
  const above = some.length - next;
  if (next < some.length && count - above < atOrAbove - count) return some[next] as number;
  return level;
}

function lowerBound(sorted: Float32Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const mid = (low + high) >> 1;
    if ((sorted[mid] as number) < value) low = mid + 1;
    else high = mid;
  }
  return low;
}

function equalFrom(sorted: Float32Array, from: number): number {
  let n = from;
  while (n < sorted.length && sorted[n] === sorted[from]) n++;
  return n - from;
}
