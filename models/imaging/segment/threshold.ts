import type { Volume, ValueRange } from '../volume.ts';
import type { Box, Mask } from './mask.ts';
import { boxCount, eachRow } from './mask.ts';

/**
 * Voxels of a box whose value (rescaled) lies from `min` to `max`, both included. What is no number, or marks "no
 * measurement here", never does. `within`: of these voxels only; it must have the same box. Throws RangeError when not.
 */
export function thresholdMask(volume: Volume, range: ValueRange, box: Box, frame = 0, within: Mask | null = null): Mask {
  const bits = new Uint8Array(boxCount(box));
  if (within && within.bits.length !== bits.length) throw new RangeError('The mask does not cover the same box.');
  const { voxels, slope, intercept, padding, components } = volume;
  const { size } = volume.grid;
  const first = frame * size[0] * size[1] * size[2];
  eachRow(box, size, (at, start) => {
    for (let n = 0; n < box.size[0]; n++) {
      const stored = voxels[(first + start + n) * components] as number;
      if (stored === padding || (within && within.bits[at + n] === 0)) continue;
      const value = slope * stored + intercept;
      if (value >= range.min && value <= range.max) bits[at + n] = 1;
    }
  });
  return { box, bits };
}
