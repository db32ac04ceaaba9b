import { exp } from '#models/core/elementary.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { GRAY } from '#models/imaging/volume.ts';
import { applyAffine, invertAffine } from '#models/imaging/affine.ts';
import type { DoseField, Treatment } from './treatment.ts';

/** Standard deviation of a Gaussian edge whose fall from 80 to 20 % is 1: sqrt(-2 ln 0.2) - sqrt(-2 ln 0.8), inverted. */
const PER_PENUMBRA = 1 / (Math.sqrt(-2 * Math.log(0.2)) - Math.sqrt(-2 * Math.log(0.8)));

/**
 * Dose of 1 Gy to all within `marginMm` of the target and a Gaussian fall beyond, from 80 to 20 % over `penumbraMm`.
 * `distance` is the signed distance to the target in mm, negative inside, one number a voxel. A stated shape, no beam.
 */
export function marginDose(distance: ArrayLike<number>, marginMm: number, penumbraMm: number): DoseField {
  const gray = new Float32Array(distance.length);
  const spread = penumbraMm * PER_PENUMBRA;
  for (let v = 0; v < gray.length; v++) {
    const beyond = (distance[v] as number) - marginMm;
    if (beyond <= 0) gray[v] = 1;
    else if (spread > 0) gray[v] = exp(-(beyond * beyond) / (2 * spread * spread));
  }
  return { gray };
}

/**
 * A dose map (RTDOSE) at the voxels of another grid, Gy, by trilinear interpolation between voxel centres; 0 outside the
 * map. Throws a RangeError when the map is not stated in Gy, or is several or in colour: no unit, no number.
 */
export function resampledDose(map: Volume, grid: Grid): DoseField {
  if (map.meaning !== 'dose') throw new RangeError(`this image holds ${map.meaning}, not a dose in Gy; choose an RTDOSE image`);
  if (map.unit !== GRAY)
    throw new RangeError(
      `this dose is not stated in Gy (${map.unit ?? 'no unit, or relative to a prescription that the file does not hold'}); it cannot be used`,
    );
  if (map.frames !== 1 || map.components !== 1)
    throw new RangeError(`a dose map has one number a voxel, this one ${map.frames * map.components}`);
  const [nx, ny, nz] = grid.size;
  const gray = new Float32Array(nx * ny * nz);
  const toMap = invertAffine(map.grid.toPatient);
  let v = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) gray[v++] = trilinear(map, applyAffine(toMap, applyAffine(grid.toPatient, [i, j, k])));
  return { gray };
}

function trilinear(map: Volume, [x, y, z]: readonly [number, number, number]): number {
  const [nx, ny, nz] = map.grid.size;
  // A hair of rounding at the rim of the map still counts as on it.
  const EDGE = 1e-6;
  if (!(x >= -EDGE && y >= -EDGE && z >= -EDGE && x <= nx - 1 + EDGE && y <= ny - 1 + EDGE && z <= nz - 1 + EDGE)) return 0;
  const [i, fx] = cell(x, nx);
  const [j, fy] = cell(y, ny);
  const [k, fz] = cell(z, nz);
  let sum = 0;
  for (let corner = 0; corner < 8; corner++) {
    const [a, b, c] = [corner & 1, (corner >> 1) & 1, corner >> 2];
    const weight = (a ? fx : 1 - fx) * (b ? fy : 1 - fy) * (c ? fz : 1 - fz);
    if (weight > 0) sum += weight * (map.voxels[((k + c) * ny + j + b) * nx + i + a] as number);
  }
  return map.slope * sum + map.intercept;
}

function cell(x: number, n: number): [number, number] {
  const i = Math.min(Math.max(0, Math.floor(x)), Math.max(0, n - 2));
  return [i, Math.min(1, Math.max(0, x - i))];
}

/** Dose given until `day` in all, Gy, one number a voxel. Physical dose: fractions of unlike size are simply added. */
export function deliveredDose(treatment: Treatment, voxels: number, day = Infinity): Float32Array {
  const total = new Float32Array(voxels);
  const scales = new Map<number, number>();
  for (const f of treatment.fractions) if (f.day <= day) scales.set(f.field, (scales.get(f.field) ?? 0) + f.scale);
  for (const [index, scale] of scales) {
    const { gray } = treatment.fields[index] as DoseField;
    for (let v = 0; v < voxels; v++) total[v] = (total[v] as number) + scale * (gray[v] as number);
  }
  return total;
}
