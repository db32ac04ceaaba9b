import { applyAffine, columnOf, invertAffine } from '../affine.ts';
import type { Vec3 } from '../affine.ts';
import type { Contour } from '../contour-set.ts';
import type { Grid } from '../grid.ts';
import { sameGrid } from '../grid.ts';
import type { Voxels } from '../volume.ts';

/** Labels of one grid on another: each voxel takes the number of the voxel its centre lies in, 0 outside. */
export function resampleLabels(labels: Voxels, from: Grid, to: Grid): Uint8Array {
  if (sameGrid(from, to)) return Uint8Array.from(labels);
  const out = new Uint8Array(to.size[0] * to.size[1] * to.size[2]);
  const inverse = invertAffine(from.toPatient);
  const [nx, ny, nz] = from.size;
  const step = columnOf(to.toPatient, 0);
  const [di, dj, dk] = [0, 1, 2].map((row) =>
    [0, 1, 2].reduce((sum, n) => sum + (inverse[4 * row + n] as number) * (step[n] as number), 0),
  ) as [number, number, number];
  let at = 0;
  for (let z = 0; z < to.size[2]; z++)
    for (let y = 0; y < to.size[1]; y++) {
      const [i0, j0, k0] = applyAffine(inverse, applyAffine(to.toPatient, [0, y, z]));
      for (let x = 0; x < to.size[0]; x++, at++) {
        const [i, j, k] = [Math.round(i0 + x * di), Math.round(j0 + x * dj), Math.round(k0 + x * dk)];
        if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) continue;
        out[at] = labels[(k * ny + j) * nx + i] as number;
      }
    }
  return out;
}

/**
 * The voxels of a grid whose centres lie within closed curves drawn on its slices, as one byte each. A curve inside another
 * of its slice is a hole. Each curve counts for the slice its middle is nearest to. Null where the curves lie across the
 * slices (more than half a slice from one end to the other), so that they cannot be filled slice by slice.
 */
export function contoursToMask(contours: readonly Contour[], grid: Grid): Uint8Array | null {
  const [nx, ny, nz] = grid.size;
  const bits = new Uint8Array(nx * ny * nz);
  const inverse = invertAffine(grid.toPatient);
  for (const { kind, points } of contours) {
    if (kind !== 'closed' || points.length < 9) continue;
    const count = points.length / 3;
    const [u, v] = [new Float64Array(count), new Float64Array(count)];
    let [low, high, middle] = [Infinity, -Infinity, 0];
    for (let n = 0; n < count; n++) {
      const at = applyAffine(inverse, [points[3 * n], points[3 * n + 1], points[3 * n + 2]] as unknown as Vec3);
      [u[n], v[n]] = [at[0], at[1]];
      [low, high, middle] = [Math.min(low, at[2]), Math.max(high, at[2]), middle + at[2] / count];
    }
    if (high - low > 0.5) return null;
    const k = Math.round(middle);
    if (k < 0 || k >= nz) continue;
    fillCurve(u, v, bits.subarray(k * nx * ny, (k + 1) * nx * ny), nx, ny);
  }
  return bits;
}

/** Turns over every pixel whose middle lies within a closed curve, row by row (crossings taken in pairs). */
function fillCurve(u: Float64Array, v: Float64Array, slice: Uint8Array, nx: number, ny: number): void {
  const crossings: number[] = [];
  for (let y = 0; y < ny; y++) {
    crossings.length = 0;
    for (let a = 0, b = u.length - 1; a < u.length; b = a++) {
      const [va, vb] = [v[a] as number, v[b] as number];
      if (va > y !== vb > y) crossings.push((u[a] as number) + ((y - va) / (vb - va)) * ((u[b] as number) - (u[a] as number)));
    }
    crossings.sort((p, q) => p - q);
    for (let n = 0; n + 1 < crossings.length; n += 2) {
      const first = Math.max(0, Math.ceil(crossings[n] as number));
      const last = Math.min(nx - 1, Math.ceil(crossings[n + 1] as number) - 1);
      for (let x = first; x <= last; x++) slice[y * nx + x]! ^= 1;
    }
  }
}
