import type { Voxels } from '#models/imaging/volume.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** Kinds of numbers the research formats store. 64-bit whole numbers become floating point. */
export type VoxelType = 'int8' | 'uint8' | 'int16' | 'uint16' | 'int32' | 'uint32' | 'int64' | 'uint64' | 'float32' | 'float64';

const BYTES: Record<VoxelType, number> = {
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  float32: 4,
  float64: 8,
};

/** More numbers than a browser can hold in one array. */
const MOST_VOXELS = 2 ** 30;

export const bytesOfType = (type: VoxelType): number => BYTES[type];

/** Checks the number of voxels a header states. Throws ImageReject `sizes-unlikely` or `too-large`. */
export function checkedCount(sizes: readonly number[], components: number): number {
  if (sizes.some((n) => !Number.isInteger(n) || n < 1)) throw new ImageReject('sizes-unlikely', sizes.join(' x '));
  const count = sizes.reduce((product, n) => product * n, components);
  if (count > MOST_VOXELS) throw new ImageReject('too-large', sizes.join(' x '));
  return count;
}

/** Numbers from bytes of either order. Throws ImageReject `pixels-cut` when there are too few. */
export function numbersFrom(bytes: Uint8Array, type: VoxelType, bigEndian: boolean, count: number): Voxels {
  const size = BYTES[type];
  if (bytes.length < count * size) throw new ImageReject('pixels-cut', `${bytes.length} of ${count * size} bytes`);
  const own = bytes.slice(0, count * size);
  if (bigEndian && size > 1) for (let at = 0; at < own.length; at += size) own.subarray(at, at + size).reverse();
  const { buffer } = own;
  switch (type) {
    case 'int8':
      return new Int8Array(buffer);
    case 'uint8':
      return own;
    case 'int16':
      return new Int16Array(buffer);
    case 'uint16':
      return new Uint16Array(buffer);
    case 'int32':
      return new Int32Array(buffer);
    case 'uint32':
      return new Uint32Array(buffer);
    case 'float32':
      return new Float32Array(buffer);
    case 'float64':
      return new Float64Array(buffer);
    case 'int64':
      return Float64Array.from(new BigInt64Array(buffer), Number);
    case 'uint64':
      return Float64Array.from(new BigUint64Array(buffer), Number);
  }
}
