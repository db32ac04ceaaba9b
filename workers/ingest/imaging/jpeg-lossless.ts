/**
 * JPEG's lossless process (ITU T.81 annex H, process 14): every sample is predicted from its neighbours and the difference
 * is Huffman coded. 2 to 16 bits, all seven predictors, restarts, components in one scan or in several.
 * (The package for it, jpeg-lossless-decoder-js 2.1.2, loses the last pixel of some streams.)
 */
import type { JpegPicture } from './jpeg-dct.ts';
import { be16, jpegSegments, readHuffman } from './jpeg-markers.ts';
import { BitReader } from './jpeg-scan.ts';
import type { HuffmanTable } from './jpeg-scan.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

interface Component {
  readonly id: number;
  readonly plane: Uint16Array;
  table: HuffmanTable | null;
}

interface Frame {
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly components: readonly Component[];
}

/** Decodes a whole picture. Throws ImageReject `pixels-damaged`, `pixels-cut` or `compression-unknown`. */
export function decodeJpegLossless(data: Uint8Array): JpegPicture {
  const tables: HuffmanTable[] = [];
  let frame: Frame | null = null;
  let restartInterval = 0;
  let scans = 0;
  for (const { marker, from, to } of jpegSegments(data)) {
    const body = data.subarray(from, to);
    if (marker === 0xc4) readHuffman(body, tables, []);
    else if (marker === 0xdd) restartInterval = be16(body, 0);
    else if (marker === 0xc3) frame = readFrame(body);
    else if (marker === 0xda) {
      if (!frame) throw new ImageReject('pixels-damaged');
      readLosslessScan(data, to, body, frame, tables, restartInterval);
      scans++;
    }
  }
  if (!frame || scans === 0) throw new ImageReject('pixels-damaged');
  const { width, height, precision, components } = frame;
  return { width, height, precision, planes: components.map((c) => c.plane) };
}

function readFrame(body: Uint8Array): Frame {
  const [precision, height, width, count] = [body[0] as number, be16(body, 1), be16(body, 3), body[5] as number];
  if (precision < 2 || precision > 16 || width === 0 || height === 0 || count === 0 || count > 4) {
    throw new ImageReject('pixels-damaged', `JPEG of ${precision} bits, ${width} x ${height}`);
  }
  const components = Array.from({ length: count }, (_, n) => {
    if (count > 1 && body[7 + 3 * n] !== 0x11) throw new ImageReject('compression-unknown', 'Lossless JPEG with smaller components');
    return { id: body[6 + 3 * n] as number, plane: new Uint16Array(width * height), table: null };
  });
  return { precision, width, height, components };
}

function readLosslessScan(
  data: Uint8Array,
  at: number,
  body: Uint8Array,
  frame: Frame,
  tables: readonly HuffmanTable[],
  restartInterval: number,
): void {
  const count = body[0] as number;
  const used = Array.from({ length: count }, (_, n) => {
    const component = frame.components.find((c) => c.id === body[1 + 2 * n]);
    const table = tables[(body[2 + 2 * n] as number) >> 4];
    if (!component || !table) throw new ImageReject('pixels-damaged');
    component.table = table;
    return component;
  });
  const selection = body[1 + 2 * count] as number;
  const shift = (body[3 + 2 * count] as number) & 15;
  if (selection < 1 || selection > 7) throw new ImageReject('compression-unknown', `Lossless JPEG predictor ${selection}`);
  const { width, height, precision } = frame;
  const middle = 1 << (precision - shift - 1);
  const bits = new BitReader(data, at);
  // After a restart prediction begins anew, as in the first line.
  let firstRow = 0;
  for (let n = 0; n < width * height; n++) {
    if (restartInterval > 0 && n > 0 && n % restartInterval === 0) {
      if (!bits.restart()) throw new ImageReject('pixels-damaged');
      firstRow = Math.floor(n / width);
    }
    const [row, column] = [Math.floor(n / width), n % width];
    for (const { plane, table } of used) {
      const predicted = row === firstRow ? (column === 0 ? middle : (plane[n - 1] as number)) : predict(plane, n, width, column, selection);
      plane[n] = predicted + difference(bits, table as HuffmanTable);
    }
    if (bits.overrun > 32) throw new ImageReject('pixels-cut');
  }
  if (shift > 0) for (const { plane } of used) for (let n = 0; n < plane.length; n++) plane[n] = (plane[n] as number) << shift;
}

function predict(plane: Uint16Array, n: number, width: number, column: number, selection: number): number {
  const above = plane[n - width] as number;
  if (column === 0) return above;
  const [left, corner] = [plane[n - 1] as number, plane[n - width - 1] as number];
  switch (selection) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return corner;
    case 4:
      return left + above - corner;
    case 5:
      return left + ((above - corner) >> 1);
    case 6:
      return above + ((left - corner) >> 1);
    default:
      return (left + above) >> 1;
  }
}

/** A difference modulo 2^16; the largest category has no further bits. */
function difference(bits: BitReader, table: HuffmanTable): number {
  const size = table.read(bits);
  return size === 16 ? 32768 : bits.signed(size);
}
