import { describe, expect, it } from 'vitest';
import { decodeJpegLossless } from './jpeg-lossless.ts';

/** An encoder of T.81 annex H for tests: one code table of 17 categories, every code five bits long. */
function encode(planes: readonly (readonly number[])[], width: number, precision: number, selection: number, restart: number): Uint8Array {
  const height = (planes[0] as readonly number[]).length / width;
  const bits: number[] = [];
  const out: number[] = [];
  const put = (value: number, count: number): void => {
    for (let n = count - 1; n >= 0; n--) bits.push((value >> n) & 1);
  };
  const flush = (): void => {
    while (bits.length % 8 !== 0) bits.push(1);
    for (let n = 0; n < bits.length; n += 8) {
      const byte = bits.slice(n, n + 8).reduce((sum, bit) => 2 * sum + bit, 0);
      out.push(byte, ...(byte === 0xff ? [0] : []));
    }
    bits.length = 0;
  };
  let firstRow = 0;
  for (let n = 0; n < width * height; n++) {
    if (restart > 0 && n > 0 && n % restart === 0) {
      flush();
      out.push(0xff, 0xd0 + ((n / restart - 1) % 8));
      firstRow = Math.floor(n / width);
    }
    const [row, column] = [Math.floor(n / width), n % width];
    for (const plane of planes) {
      const at = (back: number): number => plane[n - back] as number;
      let predicted: number;
      if (row === firstRow) predicted = column === 0 ? 2 ** (precision - 1) : at(1);
      else if (column === 0) predicted = at(width);
      else {
        const [a, b, c] = [at(1), at(width), at(width + 1)];
        predicted = [0, a, b, c, a + b - c, a + Math.floor((b - c) / 2), b + Math.floor((a - c) / 2), Math.floor((a + b) / 2)][
          selection
        ] as number;
      }
      // Differences are modulo 2^16, from -32767 to 32768.
      let d = ((((plane[n] as number) - predicted) % 65536) + 65536) % 65536;
      if (d > 32768) d -= 65536;
      const size = d === 32768 ? 16 : d === 0 ? 0 : Math.floor(Math.log2(Math.abs(d))) + 1;
      put(size, 5);
      if (size > 0 && size < 16) put(d > 0 ? d : d + 2 ** size - 1, size);
    }
  }
  flush();
  const count = planes.length;
  const word = (n: number): number[] => [n >> 8, n & 255];
  return Uint8Array.from([
    ...[0xff, 0xd8],
    ...[
      0xff,
      0xc3,
      ...word(8 + 3 * count),
      precision,
      ...word(height),
      ...word(width),
      count,
      ...planes.flatMap((_, n) => [n + 1, 0x11, 0]),
    ],
    ...[0xff, 0xc4, ...word(19 + 17), 0, 0, 0, 0, 0, 17, ...Array<number>(11).fill(0), ...Array.from({ length: 17 }, (_, n) => n)],
    ...(restart > 0 ? [0xff, 0xdd, 0, 4, ...word(restart)] : []),
    ...[0xff, 0xda, ...word(6 + 2 * count), count, ...planes.flatMap((_, n) => [n + 1, 0]), selection, 0, 0],
    ...out,
    ...[0xff, 0xd9],
  ]);
}

/** Numbers that jump between the ends of the range, smooth stretches between them. */
function picture(count: number, most: number, seed: number): number[] {
  let state = seed;
  return Array.from({ length: count }, (_, n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return n % 5 === 0 ? (state >>> 16) % (most + 1) : n % 7 === 0 ? most : (n * 3) % (most + 1);
  });
}

describe('lossless JPEG', () => {
  it.each([1, 2, 3, 4, 5, 6, 7])('predictor %i, 8, 12 and 16 bits, to the last pixel', (selection) => {
    for (const precision of [8, 12, 16]) {
      const plane = picture(11 * 6, 2 ** precision - 1, 7 * selection + precision);
      const found = decodeJpegLossless(encode([plane], 11, precision, selection, 0));
      expect(found).toMatchObject({ width: 11, height: 6, precision });
      expect([...(found.planes[0] as Uint16Array)]).toEqual(plane);
    }
  });

  it('three components pixel by pixel, with restarts every two rows', () => {
    const planes = [1, 2, 3].map((seed) => picture(9 * 8, 255, seed));
    const found = decodeJpegLossless(encode(planes, 9, 8, 6, 18));
    expect(found.planes.map((p) => [...p])).toEqual(planes);
  });

  it('a stream cut short is named, never filled up', () => {
    const whole = encode([picture(40 * 40, 4095, 5)], 40, 12, 1, 0);
    expect(() => decodeJpegLossless(whole.slice(0, whole.length / 2))).toThrow(/before its picture does/);
  });
});
