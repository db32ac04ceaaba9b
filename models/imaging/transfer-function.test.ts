import { describe, expect, it } from 'vitest';
import { affineOf } from './affine.ts';
import { fromHalfBits } from './half-float.ts';
import { texelsOf, type Texels } from './texels.ts';
import { valueHistogram, valueLevels } from './transfer-function-levels.ts';
import { presetFunction, presetsFor, projectionWindow, TRANSFER_PRESETS } from './transfer-function-presets.ts';
import { anySeen, transferTable } from './transfer-function-table.ts';
import { addPoint, checkedFunction, colourPoint, MATT, movePoint, removePoint, sampleFunction, shiftFunction, thickenFunction, type TransferFunction } from './transfer-function.ts'; // prettier-ignore
import { HOUNSFIELD } from './volume.ts';

const RAMP: TransferFunction = {
  points: [
    { value: -100, colour: [0, 0, 0], opacity: 0 },
    { value: 100, colour: [1, 0.5, 0], opacity: 0.4 },
    { value: 300, colour: [1, 1, 1], opacity: 0.4 },
  ],
  surface: MATT,
};

describe('a transfer function', () => {
  it('runs straight between its points and stays beyond them', () => {
    expect(sampleFunction(RAMP, 0)).toEqual({ colour: [0.5, 0.25, 0], opacity: 0.2 });
    expect(sampleFunction(RAMP, 100)).toEqual({ colour: [1, 0.5, 0], opacity: 0.4 });
    expect(sampleFunction(RAMP, -9e9).opacity).toBe(0);
    expect(sampleFunction(RAMP, 9e9)).toEqual({ colour: [1, 1, 1], opacity: 0.4 });
  });

  it('may jump where two points share a value', () => {
    const step = addPoint(movePoint(addPoint(RAMP, 100), 1, 100, 0), 250);
    expect(sampleFunction(step, 99.999).opacity).toBeCloseTo(0, 4);
    expect(sampleFunction(step, 100).opacity).toBe(0.4);
  });

  it('looks the same after a point is added, wherever', () => {
    for (const at of [-500, -100, 37, 100, 299, 300, 1000]) {
      const more = addPoint(RAMP, at);
      expect(more.points.length).toBe(4);
      checkedFunction(more);
      for (let v = -400; v <= 800; v += 7) {
        const [a, b] = [sampleFunction(RAMP, v), sampleFunction(more, v)];
        expect(b.opacity).toBeCloseTo(a.opacity, 12);
        b.colour.forEach((c, n) => expect(c).toBeCloseTo(a.colour[n] as number, 12));
      }
    }
  });

  it('keeps its order when points are dragged past each other, and its last two points', () => {
    expect(movePoint(RAMP, 1, 900, 7).points.map((p) => [p.value, p.opacity])).toEqual([[-100, 0], [300, 1], [300, 0.4]]); // prettier-ignore
    expect(movePoint(RAMP, 0, 500, -1).points[0]).toMatchObject({ value: 100, opacity: 0 });
    const two = removePoint(RAMP, 1);
    expect(two.points.length).toBe(2);
    expect(removePoint(two, 0)).toBe(two);
    expect(colourPoint(RAMP, 2, [2, 0.5, -1]).points[2]?.colour).toEqual([1, 0.5, 0]);
    expect(() => movePoint(RAMP, 3, 0, 0)).toThrow(/3 points; 3 is none/);
  });

  it('moves as a whole and thickens by the law of absorption', () => {
    expect(shiftFunction(RAMP, 50, 0.5).points.map((p) => p.value)).toEqual([50, 150, 250]);
    // Twice as dense: what 1 mm lets through now is what 2 mm let through before.
    expect(thickenFunction(RAMP, 2).points[1]?.opacity).toBeCloseTo(1 - 0.6 ** 2, 12);
    expect(thickenFunction(thickenFunction(RAMP, 3), 1 / 3).points[1]?.opacity).toBeCloseTo(0.4, 12);
  });

  it('says what is wrong with it', () => {
    expect(() => checkedFunction({ ...RAMP, points: RAMP.points.slice(0, 1) })).toThrow(/at least two/);
    expect(() => checkedFunction({ ...RAMP, points: [...RAMP.points].reverse() })).toThrow(/ascending/);
    expect(() => checkedFunction({ ...RAMP, points: [RAMP.points[0]!, RAMP.points[0]!] })).toThrow(/different values/);
    expect(() => transferTable({ ...RAMP, points: [{ ...RAMP.points[0]!, opacity: 2 }, RAMP.points[1]!] })).toThrow(/between 0 and 1/);
    expect(() => checkedFunction({ ...RAMP, points: [{ ...RAMP.points[0]!, value: NaN }, RAMP.points[1]!] })).toThrow(/not a number/);
  });
});

describe('its table', () => {
  it('holds linear light and opacity, to the precision of half floats', () => {
    const table = transferTable(RAMP, 401);
    for (const [n, value] of [
      [0, -100],
      [200, 100],
      [123, 23],
      [400, 300],
    ] as const) {
      const { colour, opacity } = sampleFunction(RAMP, value);
      const entry = [0, 1, 2, 3].map((c) => fromHalfBits(table.texels[4 * n + c] as number));
      [...colour.map((c) => c ** 2.2), opacity].forEach((x, c) =>
        expect(Math.abs((entry[c] as number) - x)).toBeLessThanOrEqual(x / 2048 + 1e-7),
      );
    }
  });

  it('knows which values can be seen', () => {
    const table = transferTable(RAMP);
    expect(anySeen(table, -500, -101)).toBe(false);
    expect(anySeen(table, -500, -99)).toBe(true);
    expect(anySeen(table, -500, 500)).toBe(true);
    expect(anySeen(table, 5000, 6000)).toBe(true);
    const gap = transferTable({ ...RAMP, points: [{ value: 0, colour: [1, 1, 1], opacity: 0.5 }, { value: 10, colour: [1, 1, 1], opacity: 0 }, { value: 90, colour: [1, 1, 1], opacity: 0 }, { value: 100, colour: [1, 1, 1], opacity: 0.5 }] }); // prettier-ignore
    expect([anySeen(gap, 20, 80), anySeen(gap, 20, 91), anySeen(gap, 9.9, 50)]).toEqual([false, true, true]);
  });
});

/** A cube with a quarter of it at about 100 (±10), the rest near 0 (±3), and a few at 400. */
function twoClasses(): Texels {
  const voxels = Int16Array.from({ length: 32 ** 3 }, (_, n) => (n % 1000 === 1 ? 400 : n % 4 === 0 ? 90 + (n % 21) : (n % 7) - 3));
  return texelsOf({ grid: { size: [32, 32, 32], toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]) }, voxels, components: 1, frames: 1, slope: 1, intercept: 0, unit: null, meaning: 'intensity', highIsDark: false, range: null, padding: null, windows: [], measured: [true, true, true], filled: null, frameTimesMs: null }); // prettier-ignore
}

describe('levels and presets', () => {
  it('part the background from the rest between the two', () => {
    const levels = valueLevels(valueHistogram(twoClasses()));
    expect(levels.threshold).toBeGreaterThan(3);
    expect(levels.threshold).toBeLessThanOrEqual(90);
    // A bin of the histogram is 403/512 wide.
    expect(Math.abs(levels.middle - 100)).toBeLessThan(2);
    expect(levels.bright).toBeLessThan(112);
    expect([levels.min, levels.max]).toEqual([-3, 400]);
  });

  it('count every texel once', () => {
    const { low, high, counts } = valueHistogram(twoClasses());
    expect([low, high, counts.length]).toEqual([-3, 400, 512]);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(32 ** 3);
    // 1, 1001, ... 32001 hold 400, the greatest value, and nothing else lies above 110.
    expect(counts.at(-1)).toBe(33);
    expect(counts.slice(150, -1).every((count) => count === 0)).toBe(true);
  });

  it('are all drawable, on any image, clear where the background is', () => {
    const flat = { min: 5, max: 5, threshold: 5, middle: 5, bright: 5, top: 5 };
    for (const key of TRANSFER_PRESETS)
      for (const levels of [valueLevels(valueHistogram(twoClasses())), flat]) {
        const f = checkedFunction(presetFunction(key, levels));
        expect(f.points[0]?.opacity, key).toBe(0);
        expect(Math.max(...f.points.map((p) => p.opacity))).toBeGreaterThan(0.05);
      }
    expect(sampleFunction(presetFunction('ct-bone', flat), 0).opacity).toBe(0);
    expect(sampleFunction(presetFunction('ct-bone', flat), 1000).opacity).toBeGreaterThan(0.8);
    expect(sampleFunction(presetFunction('ct-lung', flat), 40).opacity).toBe(0);
    expect(sampleFunction(presetFunction('ct-soft-tissue', flat), -1000).opacity).toBe(0);
  });

  it('fit the image: Hounsfield presets only where the unit is Hounsfield', () => {
    expect(presetsFor('CT', HOUNSFIELD)[0]).toBe('ct-soft-tissue');
    expect(presetsFor('CT', null).some((p) => p.startsWith('ct'))).toBe(false);
    expect(presetsFor('PT', 'Bq/mL')[0]).toBe('hot');
    expect(presetsFor('MR', null)).toEqual(['mr-default', 'mr-contrast', 'hot']);
    expect(projectionWindow(HOUNSFIELD, valueLevels(valueHistogram(twoClasses())))).toEqual({ low: 100, high: 700 });
  });
});
