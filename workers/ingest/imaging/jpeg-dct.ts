/**
 * JPEG with the cosine transform at 8 or 12 bits, sequential and progressive (ITU T.81 processes 1 to 12, Huffman coded).
 * The kept library (libjpeg-turbo) is built for 8 bits; this reads what it cannot: DICOM's 12-bit pictures
 * (1.2.840.10008.1.2.4.51, .53, .55). Tested against the library on 8-bit pictures and against published values.
 */
import { be16, isFrame, jpegSegments, readHuffman } from './jpeg-markers.ts';
import { naturalOrder, readScan } from './jpeg-scan.ts';
import type { HuffmanTable, ScanComponent } from './jpeg-scan.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

export interface JpegPicture {
  readonly width: number;
  readonly height: number;
  readonly precision: number;
  /** Components as coded (no colour conversion), each of full size, one after the other. */
  readonly planes: readonly Uint16Array[];
}

interface Component extends ScanComponent {
  readonly id: number;
  readonly quantisation: number;
}

interface Frame {
  readonly precision: number;
  readonly width: number;
  readonly height: number;
  readonly progressive: boolean;
  readonly mcusWide: number;
  readonly mcusHigh: number;
  readonly mostH: number;
  readonly mostV: number;
  readonly components: readonly Component[];
}

/** Decodes a whole picture. Throws ImageReject `pixels-damaged`, `pixels-cut` or `compression-unknown`. */
export function decodeJpegDct(data: Uint8Array): JpegPicture {
  const quantisation: Uint16Array[] = [];
  const dc: HuffmanTable[] = [];
  const ac: HuffmanTable[] = [];
  let frame: Frame | null = null;
  let restartInterval = 0;
  let scans = 0;
  for (const { marker, from, to } of jpegSegments(data)) {
    const body = data.subarray(from, to);
    if (marker === 0xdb) readQuantisation(body, quantisation);
    else if (marker === 0xc4) readHuffman(body, dc, ac);
    else if (marker === 0xdd) restartInterval = be16(body, 0);
    else if (marker === 0xc0 || marker === 0xc1 || marker === 0xc2) frame = readFrame(body, marker === 0xc2);
    else if (isFrame(marker)) throw new ImageReject('compression-unknown', `JPEG process of marker ff${marker.toString(16)}`);
    else if (marker === 0xda) {
      if (!frame) throw new ImageReject('pixels-damaged');
      const { components, progressive, mcusWide, mcusHigh } = frame;
      const count = body[0] as number;
      const used = Array.from({ length: count }, (_, n) => {
        const component = components.find((c) => c.id === body[1 + 2 * n]);
        if (!component) throw new ImageReject('pixels-damaged');
        const tables = body[2 + 2 * n] as number;
        component.dc = dc[tables >> 4] ?? null;
        component.ac = ac[tables & 15] ?? null;
        component.predictor = 0;
        return component;
      });
      const [spectralStart, spectralEnd, approximation] = [body[1 + 2 * count], body[2 + 2 * count], body[3 + 2 * count]] as [
        number,
        number,
        number,
      ];
      readScan(data, to, {
        components: used,
        spectralStart,
        spectralEnd,
        high: approximation >> 4,
        low: approximation & 15,
        progressive,
        restartInterval,
        mcusWide,
        mcusHigh,
      });
      scans++;
    }
  }
  if (!frame || scans === 0) throw new ImageReject('pixels-damaged');
  const { width, height, precision, components } = frame;
  return { width, height, precision, planes: components.map((c) => renderPlane(c, frame, quantisation[c.quantisation])) };
}

function readQuantisation(body: Uint8Array, tables: Uint16Array[]): void {
  for (let at = 0; at < body.length;) {
    const head = body[at++] as number;
    const wide = head >> 4 !== 0;
    const table = new Uint16Array(64);
    for (let n = 0; n < 64; n++, at += wide ? 2 : 1) table[naturalOrder(n)] = wide ? be16(body, at) : (body[at] as number);
    tables[head & 15] = table;
  }
}

function readFrame(body: Uint8Array, progressive: boolean): Frame {
  const [precision, height, width, count] = [body[0] as number, be16(body, 1), be16(body, 3), body[5] as number];
  if ((precision !== 8 && precision !== 12) || width === 0 || height === 0 || count === 0 || count > 4) {
    throw new ImageReject('pixels-damaged', `JPEG of ${precision} bits, ${width} x ${height}`);
  }
  const specs = Array.from({ length: count }, (_, n) => {
    const at = 6 + 3 * n;
    const factors = body[at + 1] as number;
    return { id: body[at] as number, h: factors >> 4, v: factors & 15, quantisation: body[at + 2] as number };
  });
  if (specs.some((s) => s.h < 1 || s.h > 4 || s.v < 1 || s.v > 4)) throw new ImageReject('pixels-damaged');
  const [mostH, mostV] = [Math.max(...specs.map((s) => s.h)), Math.max(...specs.map((s) => s.v))];
  const [mcusWide, mcusHigh] = [Math.ceil(width / (8 * mostH)), Math.ceil(height / (8 * mostV))];
  const components = specs.map((spec): Component => {
    const stride = mcusWide * spec.h;
    return {
      ...spec,
      blocksWide: Math.ceil(Math.ceil((width * spec.h) / mostH) / 8),
      blocksHigh: Math.ceil(Math.ceil((height * spec.v) / mostV) / 8),
      stride,
      coefficients: new Int32Array(64 * stride * mcusHigh * spec.v),
      dc: null,
      ac: null,
      predictor: 0,
    };
  });
  return { precision, width, height, progressive, mcusWide, mcusHigh, mostH, mostV, components };
}

/** BASIS[8 * x + u]: weight of frequency u at place x of the one-dimensional inverse transform. */
const BASIS = Float64Array.from({ length: 64 }, (_, n) => {
  const [x, u] = [n >> 3, n & 7];
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/** Samples of one component at full size; a component coded smaller is enlarged by repeating. */
function renderPlane(component: Component, frame: Frame, quantisation: Uint16Array | undefined): Uint16Array {
  if (!quantisation) throw new ImageReject('pixels-damaged');
  const { stride, coefficients, h, v } = component;
  const { width, height, precision, mostH, mostV } = frame;
  const rows = coefficients.length / 64 / stride;
  const samples = new Uint16Array(64 * stride * rows);
  const half = 1 << (precision - 1);
  const most = (1 << precision) - 1;
  const columns = new Float64Array(64);
  for (let block = 0; block < stride * rows; block++) {
    inverseColumns(coefficients, 64 * block, quantisation, columns);
    const top = Math.floor(block / stride) * 8;
    const left = (block % stride) * 8;
    for (let y = 0; y < 8; y++)
      for (let x = 0; x < 8; x++) {
        let sum = half;
        for (let u = 0; u < 8; u++) sum += (BASIS[8 * x + u] as number) * (columns[8 * y + u] as number);
        samples[(top + y) * stride * 8 + left + x] = Math.min(most, Math.max(0, Math.round(sum)));
      }
  }
  const out = new Uint16Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      out[y * width + x] = samples[Math.floor((y * v) / mostV) * stride * 8 + Math.floor((x * h) / mostH)] as number;
  return out;
}

/** The first half of the transform: along y, for each of the eight horizontal frequencies. */
function inverseColumns(coefficients: Int32Array, at: number, quantisation: Uint16Array, out: Float64Array): void {
  for (let y = 0; y < 8; y++)
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let w = 0; w < 8; w++)
        sum += (BASIS[8 * y + w] as number) * (coefficients[at + 8 * w + u] as number) * (quantisation[8 * w + u] as number);
      out[8 * y + u] = sum;
    }
}
