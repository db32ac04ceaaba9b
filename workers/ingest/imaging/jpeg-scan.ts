import { ImageReject } from '#models/imaging/rejected.ts';

/** Huffman code as in a JPEG file: how many codes of each length, and the symbols in order (ITU T.81 annex C). */
export class HuffmanTable {
  readonly #maxCode = new Int32Array(18).fill(-1);
  readonly #offset = new Int32Array(17);
  readonly #symbols: Uint8Array;

  constructor(counts: Uint8Array, symbols: Uint8Array) {
    this.#symbols = symbols;
    let [code, index] = [0, 0];
    for (let length = 1; length <= 16; length++) {
      this.#offset[length] = index - code;
      index += counts[length - 1] as number;
      code += counts[length - 1] as number;
      this.#maxCode[length] = (counts[length - 1] as number) > 0 ? code - 1 : -1;
      code <<= 1;
    }
  }

  read(bits: BitReader): number {
    let code = 0;
    for (let length = 1; length <= 16; length++) {
      code = (code << 1) | bits.bit();
      const most = this.#maxCode[length] as number;
      if (most >= 0 && code <= most) return this.#symbols[code + (this.#offset[length] as number)] as number;
    }
    throw new ImageReject('pixels-damaged');
  }
}

/** Bits of the entropy-coded part, stuffed zero bytes taken out. Past a marker or the end it gives zeros, and says so. */
export class BitReader {
  readonly #data: Uint8Array;
  #at: number;
  #byte = 0;
  #left = 0;
  /** Bits read past the end of the coded data. */
  overrun = 0;

  constructor(data: Uint8Array, at: number) {
    this.#data = data;
    this.#at = at;
  }

  bit(): number {
    if (this.#left === 0) {
      const value = this.#data[this.#at];
      if (value === undefined || (value === 0xff && this.#data[this.#at + 1] !== 0)) {
        this.overrun++;
        return 0;
      }
      this.#at += value === 0xff ? 2 : 1;
      this.#byte = value;
      this.#left = 8;
    }
    this.#left--;
    return (this.#byte >> this.#left) & 1;
  }

  bits(count: number): number {
    let value = 0;
    for (let n = 0; n < count; n++) value = (value << 1) | this.bit();
    return value;
  }

  /** A signed number of `size` bits (T.81 F.2.2.1). */
  signed(size: number): number {
    if (size === 0) return 0;
    const value = this.bits(size);
    return value < 1 << (size - 1) ? value - (1 << size) + 1 : value;
  }

  /** Steps over a restart marker; false when there is none. */
  restart(): boolean {
    this.#left = 0;
    let at = this.#at;
    while (at + 1 < this.#data.length && !(this.#data[at] === 0xff && ((this.#data[at + 1] as number) & 0xf8) === 0xd0)) {
      // Only fill bytes may stand before the marker; another marker ends the scan.
      if (this.#data[at] === 0xff && this.#data[at + 1] !== 0 && this.#data[at + 1] !== 0xff) return false;
      at++;
    }
    if (at + 1 >= this.#data.length) return false;
    this.#at = at + 2;
    return true;
  }
}

export interface ScanComponent {
  /** Samples per MCU, horizontally and vertically. */
  readonly h: number;
  readonly v: number;
  /** Blocks across and down that hold picture, and blocks across with padding to whole MCUs. */
  readonly blocksWide: number;
  readonly blocksHigh: number;
  readonly stride: number;
  /** 64 coefficients each, in natural order. */
  readonly coefficients: Int32Array;
  dc: HuffmanTable | null;
  ac: HuffmanTable | null;
  predictor: number;
}

export interface Scan {
  readonly components: readonly ScanComponent[];
  readonly spectralStart: number;
  readonly spectralEnd: number;
  readonly high: number;
  readonly low: number;
  readonly progressive: boolean;
  readonly restartInterval: number;
  readonly mcusWide: number;
  readonly mcusHigh: number;
}

/** Natural position of the n-th coefficient in zig-zag order. */
const ZIGZAG = new Uint8Array([
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28, 35, 42, 49, 56, 57,
  50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63,
]);

export const naturalOrder = (n: number): number => ZIGZAG[n] as number;

/** Reads one scan's coefficients into its components (T.81 annexes F and G). Throws ImageReject when they end early. */
export function readScan(data: Uint8Array, at: number, scan: Scan): void {
  const bits = new BitReader(data, at);
  const run = { eob: 0 };
  const decode = blockReader(scan, bits, run);
  const single = scan.components.length === 1 ? (scan.components[0] as ScanComponent) : null;
  const units = single ? single.blocksWide * single.blocksHigh : scan.mcusWide * scan.mcusHigh;
  for (let unit = 0; unit < units; unit++) {
    if (scan.restartInterval > 0 && unit > 0 && unit % scan.restartInterval === 0) {
      if (!bits.restart()) throw new ImageReject('pixels-damaged');
      for (const component of scan.components) component.predictor = 0;
      run.eob = 0;
    }
    if (single) {
      const [row, column] = [Math.floor(unit / single.blocksWide), unit % single.blocksWide];
      decode(single, 64 * (row * single.stride + column));
    } else {
      const [row, column] = [Math.floor(unit / scan.mcusWide), unit % scan.mcusWide];
      for (const c of scan.components)
        for (let v = 0; v < c.v; v++) for (let h = 0; h < c.h; h++) decode(c, 64 * ((row * c.v + v) * c.stride + column * c.h + h));
    }
    // A few bits of padding are the rule; more means that the stream has ended.
    if (bits.overrun > 32) throw new ImageReject('pixels-cut');
  }
}

type BlockReader = (component: ScanComponent, at: number) => void;

function blockReader(scan: Scan, bits: BitReader, run: { eob: number }): BlockReader {
  if (!scan.progressive) return (component, at) => sequentialBlock(bits, component, at);
  if (scan.spectralStart === 0)
    return scan.high === 0
      ? (component, at) => {
          component.predictor += bits.signed(tableOf(component.dc).read(bits));
          component.coefficients[at] = component.predictor << scan.low;
        }
      : (component, at) => {
          if (bits.bit()) component.coefficients[at] = (component.coefficients[at] as number) | (1 << scan.low);
        };
  return scan.high === 0 ? (c, at) => firstPass(bits, scan, c, at, run) : (c, at) => refine(bits, scan, c, at, run);
}

function sequentialBlock(bits: BitReader, component: ScanComponent, at: number): void {
  component.predictor += bits.signed(tableOf(component.dc).read(bits));
  component.coefficients[at] = component.predictor;
  const ac = tableOf(component.ac);
  for (let n = 1; n < 64; n++) {
    const symbol = ac.read(bits);
    const [zeros, size] = [symbol >> 4, symbol & 15];
    if (size === 0) {
      if (zeros < 15) return;
      n += 15;
      continue;
    }
    n += zeros;
    if (n > 63) throw new ImageReject('pixels-damaged');
    component.coefficients[at + naturalOrder(n)] = bits.signed(size);
  }
}

function firstPass(bits: BitReader, scan: Scan, component: ScanComponent, at: number, run: { eob: number }): void {
  if (run.eob > 0) {
    run.eob--;
    return;
  }
  const ac = tableOf(component.ac);
  for (let n = scan.spectralStart; n <= scan.spectralEnd; n++) {
    const symbol = ac.read(bits);
    const [zeros, size] = [symbol >> 4, symbol & 15];
    if (size === 0) {
      if (zeros < 15) {
        run.eob = (1 << zeros) - 1 + bits.bits(zeros);
        return;
      }
      n += 15;
      continue;
    }
    n += zeros;
    if (n > 63) throw new ImageReject('pixels-damaged');
    component.coefficients[at + naturalOrder(n)] = bits.signed(size) * (1 << scan.low);
  }
}

/** Successive approximation of AC coefficients (T.81 G.1.2.3). */
function refine(bits: BitReader, scan: Scan, component: ScanComponent, at: number, run: { eob: number }): void {
  const { coefficients } = component;
  const bit = 1 << scan.low;
  const correct = (place: number): void => {
    const value = coefficients[place] as number;
    if (bits.bit() && (Math.abs(value) & bit) === 0) coefficients[place] = value > 0 ? value + bit : value - bit;
  };
  let n = scan.spectralStart;
  if (run.eob === 0) {
    const ac = tableOf(component.ac);
    for (; n <= scan.spectralEnd; n++) {
      const symbol = ac.read(bits);
      let zeros = symbol >> 4;
      let fresh = 0;
      if ((symbol & 15) === 0) {
        if (zeros < 15) {
          run.eob = (1 << zeros) + bits.bits(zeros);
          break;
        }
      } else fresh = bits.bit() ? bit : -bit;
      for (; n <= scan.spectralEnd; n++) {
        const place = at + naturalOrder(n);
        if (coefficients[place] !== 0) correct(place);
        else if (zeros-- === 0) {
          if (fresh !== 0) coefficients[place] = fresh;
          break;
        }
      }
    }
  }
  if (run.eob > 0) {
    for (; n <= scan.spectralEnd; n++) {
      const place = at + naturalOrder(n);
      if (coefficients[place] !== 0) correct(place);
    }
    run.eob--;
  }
}

function tableOf(table: HuffmanTable | null): HuffmanTable {
  if (!table) throw new ImageReject('pixels-damaged');
  return table;
}
