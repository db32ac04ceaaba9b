import type { DicomItem } from './dicom-file.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** YCbCr of full range to RGB in place (ITU-R BT.601, as DICOM PS3.3 C.7.6.3.1.2 has it). Interleaved, 0 to 255. */
export function ybrToRgb(pixels: Uint8Array): void {
  for (let at = 0; at + 2 < pixels.length; at += 3) {
    const [y, cb, cr] = [pixels[at] as number, (pixels[at + 1] as number) - 128, (pixels[at + 2] as number) - 128];
    pixels[at] = clamp(y + 1.402 * cr);
    pixels[at + 1] = clamp(y - 0.344136 * cb - 0.714136 * cr);
    pixels[at + 2] = clamp(y + 1.772 * cb);
  }
}

/** YBR_FULL_422 as stored: two pixels share their colour (Y1 Y2 Cb Cr). Returns interleaved YBR of full size. */
export function expand422(stored: Uint8Array, pixels: number): Uint8Array {
  const out = new Uint8Array(3 * pixels);
  for (let n = 0; n < pixels; n++) {
    const at = 4 * (n >> 1);
    out[3 * n] = stored[at + (n & 1)] as number;
    out[3 * n + 1] = stored[at + 2] as number;
    out[3 * n + 2] = stored[at + 3] as number;
  }
  return out;
}

/** One plane after the other to pixel by pixel. */
export function interleave<T extends Uint8Array | Uint16Array>(planes: T, components: number): T {
  const out = planes.slice() as T;
  const pixels = Math.floor(planes.length / components);
  for (let c = 0; c < components; c++) for (let n = 0; n < pixels; n++) out[n * components + c] = planes[c * pixels + n] as number;
  return out;
}

/** A colour table: for each stored value red, green and blue, 0 to 255. */
export interface Palette {
  readonly first: number;
  readonly rgb: Uint8Array;
}

/**
 * The palette of a PALETTE COLOR image (PS3.3 C.7.9), plain or segmented; null when there is none. Sixteen-bit entries
 * are brought to eight; some writers state sixteen and store eight, which their largest entry tells.
 */
export function readPalette(items: DicomItem, signed: boolean, bigEndian: boolean): Palette | null {
  const tables = ['1', '2', '3'].map((n) => readTable(items, n, signed, bigEndian));
  if (tables.some((t) => t === null)) return null;
  const [red, green, blue] = tables as [Table, Table, Table];
  const count = Math.min(red.values.length, green.values.length, blue.values.length);
  const most = Math.max(...[red, green, blue].map((t) => t.values.reduce((a, b) => Math.max(a, b), 0)));
  const shift = red.bits > 8 && most > 255 ? 8 : 0;
  const rgb = new Uint8Array(3 * count);
  for (let n = 0; n < count; n++) [red, green, blue].forEach((t, c) => (rgb[3 * n + c] = (t.values[n] as number) >> shift));
  return { first: red.first, rgb };
}

/** Colours of stored values. Values before the table show its first colour, values behind it its last. */
export function applyPalette(values: ArrayLike<number>, palette: Palette): Uint8Array {
  const out = new Uint8Array(3 * values.length);
  const last = palette.rgb.length / 3 - 1;
  for (let n = 0; n < values.length; n++) {
    const at = 3 * Math.min(last, Math.max(0, (values[n] as number) - palette.first));
    for (let c = 0; c < 3; c++) out[3 * n + c] = palette.rgb[at + c] as number;
  }
  return out;
}

interface Table {
  readonly first: number;
  readonly bits: number;
  readonly values: Uint16Array;
}

function readTable(items: DicomItem, n: string, signed: boolean, bigEndian: boolean): Table | null {
  const descriptor = `0028110${n}`;
  const [entries, bits] = [items.short(descriptor, 0), items.short(descriptor, 2)];
  const first = signed ? items.signedShort(descriptor, 1) : items.short(descriptor, 1);
  if (entries === null || first === null || bits === null) return null;
  const count = entries === 0 ? 65536 : entries;
  const plain = items.bytesOf(`0028120${n}`);
  if (plain) {
    const bytewise = plain.length < 2 * count && plain.length >= count;
    return { first, bits: bytewise ? 8 : bits, values: bytewise ? Uint16Array.from(plain) : words(plain, bigEndian).subarray(0, count) };
  }
  const segmented = items.bytesOf(`0028122${n}`);
  return segmented ? { first, bits, values: expandSegments(words(segmented, bigEndian), count) } : null;
}

function words(bytes: Uint8Array, bigEndian: boolean): Uint16Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint16Array.from({ length: bytes.length >> 1 }, (_, n) => view.getUint16(2 * n, !bigEndian));
}

/** Segmented palette (PS3.3 C.7.9.2): runs of given values, straight lines, and repeats of earlier segments. */
function expandSegments(data: Uint16Array, count: number): Uint16Array {
  const out: number[] = [];
  const run = (from: number, to: number, depth: number): void => {
    for (let at = from; at < to && out.length < count;) {
      const [kind, length] = [data[at] as number, data[at + 1] as number];
      if (kind === 0) {
        for (let n = 0; n < length; n++) out.push(data[at + 2 + n] ?? 0);
        at += 2 + length;
      } else if (kind === 1) {
        const start = out.at(-1) ?? 0;
        const end = data[at + 2] as number;
        for (let n = 1; n <= length; n++) out.push(Math.round(start + ((end - start) * n) / length));
        at += 3;
      } else if (kind === 2 && depth === 0) {
        const offset = ((data[at + 2] as number) | ((data[at + 3] as number) << 16)) >> 1;
        run(offset, segmentsEnd(data, offset, length), 1);
        at += 4;
      } else throw new ImageReject('header-invalid', 'The colour table');
    }
  };
  run(0, data.length, 0);
  return Uint16Array.from(out.slice(0, count));
}

function segmentsEnd(data: Uint16Array, from: number, segments: number): number {
  let at = from;
  for (let n = 0; n < segments; n++) at += data[at] === 0 ? 2 + (data[at + 1] as number) : 3;
  return at;
}

const clamp = (value: number): number => Math.min(255, Math.max(0, Math.round(value)));
