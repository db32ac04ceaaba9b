import { affineOf, applyAffine, columnOf, scale, type Affine, type Vec3 } from '../affine.ts';
import { spacingOf } from '../grid.ts';
import type { Volume } from '../volume.ts';

/** One frame of an image in fewer voxels: rescaled values, nearly cubes. */
export interface CoarseImage {
  readonly data: Float32Array;
  readonly size: Vec3;
  readonly toPatient: Affine;
  /** mm along each axis. */
  readonly spacing: Vec3;
}

/**
 * Means over blocks of voxels of about `cell` mm (a voxel that is larger stays as it is). What is no number, and what the
 * source marks as not measured, counts as the smallest value of the image. Colour by its mean, complex by its size.
 */
export function coarseImage(volume: Volume, cell: number, frame = 0): CoarseImage {
  const { grid, components } = volume;
  const spacing = spacingOf(grid);
  const block = spacing.map((mm, axis) => Math.max(1, Math.min(grid.size[axis] as number, Math.round(cell / mm)))) as unknown as Vec3;
  const [nx, ny, nz] = grid.size;
  const size = grid.size.map((n, axis) => Math.floor(n / (block[axis] as number))) as unknown as Vec3;
  const [mx, my, mz] = size;
  const data = new Float32Array(mx * my * mz);
  const start = frame * nx * ny * nz;
  const lowest = volume.range?.min ?? 0;
  const value = (n: number): number => {
    let stored = volume.voxels[n * components] as number;
    if (components === 2) stored = Math.hypot(stored, volume.voxels[n * 2 + 1] as number);
    if (components === 3) stored = (stored + (volume.voxels[n * 3 + 1] as number) + (volume.voxels[n * 3 + 2] as number)) / 3;
    if (!Number.isFinite(stored) || stored === volume.padding) return lowest;
    return volume.slope * stored + volume.intercept;
  };
  const each = block[0] * block[1] * block[2];
  let at = 0;
  for (let k = 0; k < mz; k++)
    for (let j = 0; j < my; j++)
      for (let i = 0; i < mx; i++) {
        let sum = 0;
        for (let c = 0; c < block[2]; c++)
          for (let b = 0; b < block[1]; b++) {
            const row = start + ((k * block[2] + c) * ny + j * block[1] + b) * nx + i * block[0];
            for (let a = 0; a < block[0]; a++) sum += value(row + a);
          }
        data[at++] = sum / each;
      }
  const m = grid.toPatient;
  const steps = block.map((n, axis) => scale(columnOf(m, axis), n)) as unknown as [Vec3, Vec3, Vec3];
  const middle = block.map((n) => (n - 1) / 2) as unknown as Vec3;
  return {
    data,
    size,
    toPatient: affineOf(...steps, applyAffine(m, middle)),
    spacing: spacing.map((mm, axis) => mm * (block[axis] as number)) as unknown as Vec3,
  };
}

/** Blurred by a Gaussian of `sigma` mm along each axis, cut off at two and a half; the edge repeats. */
export function blurred(image: CoarseImage, sigma: number): Float32Array {
  const [nx, ny] = image.size;
  const strides = [1, nx, nx * ny];
  let from = image.data;
  for (let axis = 0; axis < 3; axis++) {
    const s = sigma / (image.spacing[axis] as number);
    const reach = Math.ceil(2.5 * s);
    if (s < 0.2 || (image.size[axis] as number) === 1) continue;
    const weights = Float32Array.from({ length: 2 * reach + 1 }, (_, n) => Math.exp(-((n - reach) ** 2) / (2 * s * s)));
    const total = weights.reduce((a, b) => a + b, 0);
    const out = new Float32Array(from.length);
    const [n, stride] = [image.size[axis] as number, strides[axis] as number];
    for (let v = 0; v < out.length; v++) {
      const here = Math.floor(v / stride) % n;
      let sum = 0;
      for (let d = -reach; d <= reach; d++) {
        const there = Math.min(n - 1, Math.max(0, here + d));
        sum += (weights[d + reach] as number) * (from[v + (there - here) * stride] as number);
      }
      out[v] = sum / total;
    }
    from = out;
  }
  return from;
}
