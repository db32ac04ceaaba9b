import type { Grid } from './grid.ts';

/** A quantity on a grid in one byte a voxel, as models hand it to the page. Byte b stands for `low + (high - low) * b / 255`. */
export interface ByteField {
  readonly grid: Grid;
  /** Voxel (i, j, k) is at `(k * ny + j) * nx + i`. */
  readonly data: Uint8Array<ArrayBuffer>;
  /** What bytes 0 and 255 stand for: 0 and 1 for a density or a chance, 0 and the greatest dose in Gy. */
  readonly low: number;
  readonly high: number;
}

/** The byte of a value, with fractions and without limits: level of a surface in the field. Throws RangeError where high is not above low. */
export function byteOf(field: Pick<ByteField, 'low' | 'high'>, value: number): number {
  if (!(field.high > field.low)) throw new RangeError('A field needs a greatest value above its smallest.');
  return (255 * (value - field.low)) / (field.high - field.low);
}
