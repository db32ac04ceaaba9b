import { describe, expect, it } from 'vitest';
import { affineOf, applyAffine } from './affine.ts';
import { fromHalfBits, halfBits } from './half-float.ts';
import { texelsOf } from './texels.ts';
import type { Volume, Voxels } from './volume.ts';

const volumeOf = (voxels: Voxels, size: readonly [number, number, number], more: Partial<Volume> = {}): Volume => ({
  grid: { size, toPatient: affineOf([0.7, 0.1, 0], [-0.1, 0.8, 0.2], [0, -0.3, 2.5], [-40, 12, 7]) },
  voxels,
  components: 1,
  frames: 1,
  slope: 1,
  intercept: 0,
  unit: null,
  meaning: 'intensity',
  highIsDark: false,
  range: null,
  padding: null,
  windows: [],
  measured: [true, true, true],
  filled: null,
  frameTimesMs: null,
  ...more,
});

const values = (volume: Volume, ...rest: [number?, Parameters<typeof texelsOf>[2]?]): number[] => {
  const { data, a, b, kind } = texelsOf(volume, ...rest);
  return Array.from(data, (t) => a * (kind === 'half' ? fromHalfBits(t) : t / 255) + b);
};

describe('half floats', () => {
  // Bit patterns from IEEE 754-2019, binary16.
  it.each([
    [0, 0], [1, 0x3c00], [-2, 0xc000], [65504, 0x7bff], [1e9, 0x7bff], [2 ** -24, 1], [2 ** -14, 0x0400],
    [0.333251953125, 0x3555], [1 + 2 ** -11, 0x3c00], [1 + 3 * 2 ** -11, 0x3c02], [2 ** -25, 0], [3 * 2 ** -25, 2], [NaN, 0],
  ])('%f is %i', (x, bits) => expect(halfBits(x)).toBe(bits)); // prettier-ignore

  it('come back from every finite pattern as they were', () => {
    const wrong: number[] = [];
    for (let h = 0; h < 0x10000; h++) if (((h >>> 10) & 31) !== 31 && halfBits(fromHalfBits(h)) !== h) wrong.push(h);
    expect(wrong).toEqual([]);
  });

  it('are the nearest: never more than half a step away', () => {
    for (let n = 0; n < 5_000; n++) {
      const x = Math.fround(((n * 7919) % 5003) / 5003) * 2 ** ((n % 30) - 15);
      const h = halfBits(x);
      const here = Math.abs(fromHalfBits(h) - x);
      if (h > 0) expect(Math.abs(fromHalfBits(h - 1) - x)).toBeGreaterThanOrEqual(here);
      if (h < 0x7bff) expect(Math.abs(fromHalfBits(h + 1) - x)).toBeGreaterThanOrEqual(here);
    }
  });
});

describe('texels', () => {
  it('keep every Hounsfield unit of a 12-bit CT exactly, at two bytes a voxel', () => {
    const voxels = Int16Array.from({ length: 4096 }, (_, n) => n - 1024);
    const volume = volumeOf(voxels, [16, 16, 16]);
    expect(texelsOf(volume).data.byteLength).toBe(voxels.byteLength);
    expect(values(volume)).toEqual(Array.from(voxels));
    expect(texelsOf(volume).range).toEqual({ min: -1024, max: 3071 });
  });

  it('keep tissue exact beside metal: what most voxels hold is at the fine end', () => {
    const voxels = Int16Array.from({ length: 1000 }, (_, n) => (n < 990 ? (n % 400) - 200 : 32_000));
    const back = values(volumeOf(voxels, [10, 10, 10]));
    for (let n = 0; n < 990; n++) expect(back[n]).toBe(voxels[n]);
    expect(Math.abs((back[995] as number) - 32_000) / 32_000).toBeLessThan(1 / 2048);
  });

  it('rescale, fractions, negative slopes and what is not finite', () => {
    const voxels = new Float32Array([0, 0.25, 100, NaN, Infinity, -3.5, 7, 1]);
    const t = texelsOf(volumeOf(voxels, [2, 2, 2], { slope: -2, intercept: 10 }));
    expect(t.range).toEqual({ min: -190, max: 17 });
    const back = values(volumeOf(voxels, [2, 2, 2], { slope: -2, intercept: 10 }));
    const wanted = [10, 9.5, -190, 17, 17, 17, -4, 8];
    back.forEach((v, n) => expect(Math.abs(v - (wanted[n] as number))).toBeLessThanOrEqual(207 / 4096));
  });

  it('leave bytes as bytes and take one frame of several', () => {
    const voxels = Uint8Array.from({ length: 54 }, (_, n) => n);
    const t = texelsOf(volumeOf(voxels, [3, 3, 3], { frames: 2, slope: 3, intercept: -1 }), 1);
    expect([t.kind, t.data.length, t.data[0]]).toEqual(['byte', 27, 27]);
    expect(values(volumeOf(voxels, [3, 3, 3], { frames: 2, slope: 3, intercept: -1 }), 1)[26]).toBeCloseTo(3 * 53 - 1, 9);
    expect(() => texelsOf(volumeOf(voxels, [3, 3, 3], { frames: 2 }), 2)).toThrow(/2 frames/);
  });

  it('show colour by its lightness and complex numbers by their size', () => {
    expect(values(volumeOf(new Uint8Array([255, 255, 255, 0, 255, 0]), [2, 1, 1], { components: 3 }))[1]).toBeCloseTo(0.7152 * 255, 0);
    expect(values(volumeOf(new Float32Array([3, 4, 0, -2]), [2, 1, 1], { components: 2 }))).toEqual([5, 2]);
  });

  it('average what does not fit, and say where the larger texels lie', () => {
    // A linear field in patient mm is its own average: each texel must hold the field at the place it claims.
    const volume = volumeOf(new Float32Array(8 * 6 * 4), [8, 6, 4]);
    const field = (p: readonly number[]): number => 2 * (p[0] as number) - (p[1] as number) + 0.5 * (p[2] as number);
    for (let k = 0; k < 4; k++)
      for (let j = 0; j < 6; j++)
        for (let i = 0; i < 8; i++) volume.voxels[(k * 6 + j) * 8 + i] = field(applyAffine(volume.grid.toPatient, [i, j, k]));
    const t = texelsOf(volume, 0, { side: 4, bytes: 100 });
    expect(t.grid.size).toEqual([4, 3, 4]);
    expect(t.data.byteLength).toBeLessThanOrEqual(100);
    const spread = t.range.max - t.range.min;
    for (let k = 0; k < 4; k++)
      for (let j = 0; j < 3; j++)
        for (let i = 0; i < 4; i++) {
          const value = t.a * fromHalfBits(t.data[(k * 3 + j) * 4 + i] as number) + t.b;
          expect(Math.abs(value - field(applyAffine(t.grid.toPatient, [i, j, k])))).toBeLessThan(spread / 2048);
        }
  });
});
