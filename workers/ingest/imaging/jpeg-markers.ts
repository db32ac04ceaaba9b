import { HuffmanTable } from './jpeg-scan.ts';

/** Sample precision and process (start-of-frame marker) of a JPEG codestream; null when it has no frame header. */
export function jpegHeader(data: Uint8Array): { precision: number; marker: number; components: number } | null {
  for (const { marker, from } of jpegSegments(data))
    if (isFrame(marker)) return { marker, precision: data[from] as number, components: data[from + 5] as number };
  return null;
}

/** Is it a start of frame? */
export const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
export const be16 = (b: Uint8Array, at: number): number => ((b[at] as number) << 8) | (b[at + 1] as number);

interface Segment {
  readonly marker: number;
  /** The segment's content, without its length. */
  readonly from: number;
  readonly to: number;
}

/** Marker segments in order; entropy-coded data are passed over. */
export function* jpegSegments(data: Uint8Array): Generator<Segment> {
  let at = 0;
  while (at + 1 < data.length) {
    if (data[at] !== 0xff || data[at + 1] === 0 || data[at + 1] === 0xff) {
      at++;
      continue;
    }
    const marker = data[at + 1] as number;
    at += 2;
    if (marker === 0xd9) return;
    if (marker === 0xd8 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    if (at + 2 > data.length) return;
    const to = Math.min(data.length, at + be16(data, at));
    yield { marker, from: at + 2, to };
    at = to;
  }
}

/** Reads a table segment into the tables of its class. */
export function readHuffman(body: Uint8Array, dc: HuffmanTable[], ac: HuffmanTable[]): void {
  for (let at = 0; at + 17 <= body.length;) {
    const head = body[at] as number;
    const counts = body.subarray(at + 1, at + 17);
    const total = counts.reduce((sum, n) => sum + n, 0);
    (head >> 4 === 0 ? dc : ac)[head & 15] = new HuffmanTable(counts, body.subarray(at + 17, at + 17 + total));
    at += 17 + total;
  }
}
