import { exp } from '#models/core/elementary.ts';

/** What is done with one member's field on the CPU; a field is any array of shares, packed or on the whole grid. */

type Field = Float32Array | Float64Array;

/** One fraction, in place: c <- c e^(-alpha d - beta d2), d = scale * dose[v], v = cells[p] on a packed field. */
export function irradiateField(
  field: Field,
  dose: ArrayLike<number>,
  scale: number,
  alpha: number,
  beta: number,
  cells?: ArrayLike<number>,
): void {
  for (let p = 0; p < field.length; p++) {
    const d = scale * (dose[cells ? (cells[p] as number) : p] as number);
    if (d > 0) field[p] = (field[p] as number) * exp(-d * (alpha + beta * d));
  }
}

/** Voxels at or above a threshold, and the sum of the field. */
export function measureField(field: ArrayLike<number>, threshold: number): { readonly count: number; readonly sum: number } {
  let count = 0;
  let sum = 0;
  for (let p = 0; p < field.length; p++) {
    const c = field[p] as number;
    if (c >= threshold) count++;
    sum += c;
  }
  return { count, sum };
}

/** round(255 c) of every voxel; a packed field is spread over `voxels` of the grid by `cells`. */
export function quantiseField(field: ArrayLike<number>, voxels = field.length, cells?: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(voxels);
  for (let p = 0; p < field.length; p++)
    bytes[cells ? (cells[p] as number) : p] = Math.floor(255 * Math.min(1, Math.max(0, field[p] as number)) + 0.5);
  return bytes;
}

/** Adds 1 to `counts` in every voxel at or above a threshold. */
export function countAbove(field: ArrayLike<number>, threshold: number, counts: Uint8Array | Uint16Array, cells?: ArrayLike<number>): void {
  for (let p = 0; p < field.length; p++) {
    if (!((field[p] as number) >= threshold)) continue;
    const v = cells ? (cells[p] as number) : p;
    counts[v] = (counts[v] as number) + 1;
  }
}
