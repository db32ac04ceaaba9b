import type { DicomItem } from './dicom-file.ts';

/** A lookup table from stored numbers to values (Modality LUT). */
export interface Lut {
  readonly first: number;
  readonly values: Float32Array;
}

/** Reads a LUT item (PS3.3 C.11.1); null when absent or incomplete. */
export function readLut(item: DicomItem | null, bigEndian: boolean, signed: boolean): Lut | null {
  if (!item) return null;
  const [entries, bits] = [item.short('00283002', 0), item.short('00283002', 2)];
  const first = signed ? item.signedShort('00283002', 1) : item.short('00283002', 1);
  const data = item.bytesOf('00283006');
  if (entries === null || first === null || bits === null || !data) return null;
  const count = entries === 0 ? 65536 : entries;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const wide = data.length >= 2 * count;
  if (!wide && data.length < count) return null;
  return {
    first,
    values: Float32Array.from({ length: count }, (_, n) => (wide ? view.getUint16(2 * n, !bigEndian) : (data[n] as number))),
  };
}

/** Values of stored numbers; what lies outside the table takes its nearest end. */
export function applyLut(stored: ArrayLike<number>, lut: Lut): Float32Array {
  const last = lut.values.length - 1;
  return Float32Array.from(stored, (value) => lut.values[Math.min(last, Math.max(0, value - lut.first))] as number);
}
