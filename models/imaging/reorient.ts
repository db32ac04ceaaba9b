import { affineOf, applyAffine, columnOf, scale } from './affine.ts';
import type { Vec3 } from './affine.ts';
import { nearestAxes } from './grid.ts';
import type { Grid } from './grid.ts';
import { sameKind } from './volume.ts';
import type { Volume } from './volume.ts';

/**
 * The same image with its indices running towards left, back and head as nearly as its axes allow. Voxels are only moved,
 * never interpolated, so two files that store one image in different orders give the same numbers in the same places.
 */
export function canonical(volume: Volume): Volume {
  const { axes, signs } = nearestAxes(volume.grid);
  if (axes.every((axis, n) => axis === n && signs[n] === 1)) return volume;
  const from = volume.grid.size;
  const size = axes.map((axis) => from[axis]) as unknown as Vec3;
  const [c, frames] = [volume.components, volume.frames];
  const strideOf = [c, c * from[0], c * from[0] * from[1]];
  const steps = axes.map((axis, p) => (strideOf[axis] as number) * (signs[p] as number));
  const start = axes.reduce((sum, axis, p) => sum + (signs[p] === -1 ? (strideOf[axis] as number) * (from[axis as 0] - 1) : 0), 0);
  const out = sameKind(volume.voxels, volume.voxels.length);
  const perFrame = from[0] * from[1] * from[2] * c;
  let at = 0;
  for (let t = 0; t < frames; t++)
    for (let k = 0; k < size[2]; k++)
      for (let j = 0; j < size[1]; j++) {
        let read = t * perFrame + start + k * (steps[2] as number) + j * (steps[1] as number);
        for (let i = 0; i < size[0]; i++, read += steps[0] as number)
          for (let n = 0; n < c; n++) out[at++] = volume.voxels[read + n] as number;
      }
  const { filled } = volume;
  const filledAxis = filled ? axes.indexOf(filled.axis) : 0;
  const turned = (n: number): number => (signs[filledAxis] === -1 ? (size[filledAxis] as number) - 1 - n : n);
  return {
    ...volume,
    grid: reorderGrid(volume.grid, size, axes, signs),
    voxels: out,
    measured: axes.map((axis) => volume.measured[axis]) as unknown as Volume['measured'],
    filled: filled && { axis: filledAxis, slices: filled.slices.map(turned).sort((a, b) => a - b) },
  };
}

function reorderGrid(grid: Grid, size: Vec3, axes: readonly number[], signs: readonly number[]): Grid {
  const corner = [0, 0, 0];
  axes.forEach((axis, p) => {
    if (signs[p] === -1) corner[axis] = (grid.size[axis as 0] as number) - 1;
  });
  const step = (p: number): Vec3 => scale(columnOf(grid.toPatient, axes[p] as number), signs[p] as number);
  return { size, toPatient: affineOf(step(0), step(1), step(2), applyAffine(grid.toPatient, corner as unknown as Vec3)) };
}
