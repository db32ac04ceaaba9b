import { describe, expect, it } from 'vitest';
import { affineOf } from './affine.ts';
import { angleDegrees, distanceMm, inFilledSlice, measurable, probe, regionStatistics, type Region } from './measure.ts';
import { planeAxes } from './plane.ts';
import { HOUNSFIELD, type Volume } from './volume.ts';
import { automaticWindow, brightness, CT_WINDOWS, fullWindow, isWhole, openingWindow, rampOf } from './window.ts';

function volume(
  size: readonly [number, number, number],
  value: (i: number, j: number, k: number) => number,
  more: Partial<Volume> = {},
): Volume {
  const voxels = new Int16Array(size[0] * size[1] * size[2]);
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++) for (let i = 0; i < size[0]; i++) voxels[(k * size[1] + j) * size[0] + i] = value(i, j, k);
  return {
    grid: { size, toPatient: affineOf([0.5, 0, 0], [0, 1, 0], [0, 0, 2], [0, 0, 0]) },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: { min: Math.min(...voxels), max: Math.max(...voxels) },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
    ...more,
  };
}

describe('lengths and angles', () => {
  it('are those of space', () => {
    expect(distanceMm([0, 0, 0], [3, 4, 12])).toBe(13);
    expect(angleDegrees([1, 0, 0], [0, 0, 0], [0, 5, 0])).toBeCloseTo(90, 12);
    expect(angleDegrees([2, 0, 0], [1, 0, 0], [0, 0, 0])).toBeCloseTo(180, 9);
    expect(angleDegrees([1, 0, 0], [0, 0, 0], [1, Math.sqrt(3), 0])).toBeCloseTo(60, 12);
    expect(angleDegrees([0, 0, 0], [0, 0, 0], [1, 0, 0])).toBeNull();
  });
});

describe('regions of known content', () => {
  const axial = planeAxes('axial');
  // Values rise by 10 with every column: mean and spread of a rectangle are those of whole numbers.
  const ramp = volume([40, 30, 6], (i) => 10 * i, { slope: 2, intercept: -100 });

  it('a rectangle holds the voxels whose centres lie within, each once', () => {
    // x from 4.9 to 10.1 mm: columns 10 to 20 (every 0.5 mm); y from 9.9 to 14.1: rows 10 to 14.
    const region: Region = { shape: 'rectangle', centre: [7.5, 12, 4], axes: axial, half: [2.6, 2.1] };
    const found = regionStatistics(ramp, region);
    expect(found).toMatchObject({ n: 11 * 5, min: 100, max: 300, voxels: true });
    expect(found.mean).toBeCloseTo(2 * 150 - 100, 10);
    // 11 equal steps of 20: variance 20² (11² - 1) / 12 of the whole, each five times, over n - 1.
    expect(found.sd).toBeCloseTo(Math.sqrt((((20 ** 2 * 120) / 12) * 55) / 54), 9);
    expect(found.areaMm2).toBeCloseTo(4 * 2.6 * 2.1, 12);
  });

  it('an ellipse holds as many voxels as its area asks for, and its own area', () => {
    const fine = volume([200, 100, 1], () => 7);
    const found = regionStatistics(fine, { shape: 'ellipse', centre: [50, 50, 0], axes: axial, half: [30, 20] });
    expect(found.areaMm2).toBeCloseTo(Math.PI * 600, 9);
    // Lattice points in an ellipse: the area over that of a voxel, here within 1 %.
    expect(Math.abs((found.n * 0.5) / (Math.PI * 600) - 1)).toBeLessThan(0.01);
    expect(found).toMatchObject({ mean: 7, sd: 0, min: 7, max: 7 });
  });

  it('a plane across the voxels is sampled: the mean of a straight ramp stays that of its middle', () => {
    const deep = volume([80, 40, 20], (i, j) => i + 3 * j);
    const axes = planeAxes('axial', undefined, 20, 35);
    const found = regionStatistics(deep, { shape: 'ellipse', centre: [20, 20, 19], axes, half: [10, 10] });
    expect(found.voxels).toBe(false);
    // i = 2x, j = y: 40 + 60 in the middle; nearest voxels err by less than half a step each way and mostly cancel.
    expect(Math.abs((found.mean as number) - 100)).toBeLessThan(0.5);
    expect(found.n).toBeGreaterThan(1100);
  });

  it('leave out padding, what is no number and what is outside', () => {
    const padded = volume([10, 10, 1], (i) => (i < 5 ? -2000 : 40), { padding: -2000 });
    expect(regionStatistics(padded, { shape: 'rectangle', centre: [2.25, 4.5, 0], axes: axial, half: [9, 9] })).toMatchObject({
      n: 50,
      mean: 40,
    });
    expect(regionStatistics(padded, { shape: 'ellipse', centre: [90, 90, 0], axes: axial, half: [2, 2] })).toMatchObject({
      n: 0,
      mean: null,
      sd: null,
    });
  });
});

describe('the probe', () => {
  const v = volume([4, 4, 4], (i, j, k) => i + 10 * j + 100 * k, { slope: 0.5, intercept: 3 });
  it('reads the stored value of the voxel that holds the point', () => {
    expect(probe(v, [1.2, 1.6, 5.1])).toEqual({ value: 0.5 * (2 + 20 + 300) + 3, voxel: [2, 2, 3] });
    expect(probe(v, [40, 0, 0])).toBeNull();
  });
  it('knows filled slices and directions without a size', () => {
    expect(inFilledSlice({ ...v, filled: { axis: 2, slices: [3] } }, [0, 0, 3])).toBe(true);
    expect(inFilledSlice(v, [0, 0, 3])).toBe(false);
    const flat = { ...v, measured: [true, true, false] as const };
    expect(measurable(flat, planeAxes('axial'))).toBe(true);
    expect(measurable(flat, planeAxes('coronal'))).toBe(false);
  });
});

describe('windows', () => {
  it('whole numbers follow LINEAR of the standard: its own example, centre 2048, width 4096, is the identity of 12 bits', () => {
    const ramp = rampOf({ centre: 2048, width: 4096 }, true);
    for (const x of [0, 1, 1000, 4095]) expect(brightness(x, ramp) * 4095).toBeCloseTo(x, 9);
    // The condition of C.11.2.1.2.1 for black and white, c - 0.5 -+ (w - 1)/2, with brain 80/40: 0 and 79.
    expect(rampOf({ centre: 40, width: 80 }, true)).toEqual({ low: 0, high: 79 });
    const y = (x: number): number => (x - (40 - 0.5)) / (80 - 1) + 0.5;
    for (const x of [1, 17, 40, 78]) expect(brightness(x, rampOf({ centre: 40, width: 80 }, true))).toBeCloseTo(y(x), 12);
    // Width 1 is a step at c - 0.5.
    const step = rampOf({ centre: 100, width: 1 }, true);
    expect([brightness(99.5, step), brightness(99.51, step)]).toEqual([0, 1]);
  });

  it('others follow LINEAR_EXACT', () => {
    const ramp = rampOf({ centre: 0.5, width: 0.5 }, false);
    expect([0.2, 0.25, 0.5, 0.75, 0.9].map((x) => brightness(x, ramp))).toEqual([0, 0, 0.5, 1, 1]);
  });

  it('the automatic window leaves the brightest half per cent out', () => {
    // 0 to 999 once each, then 4 of 30000: far from everything.
    const v = volume([1004, 1, 1], (i) => (i < 1000 ? i : 30000));
    const auto = automaticWindow(v);
    expect(auto).not.toBeNull();
    const low = (auto?.centre ?? 0) - (auto?.width ?? 0) / 2;
    const high = low + (auto?.width ?? 0);
    // Bins are 30000 / 2048 = 14.6 wide.
    expect(Math.abs(low - 10)).toBeLessThan(15);
    expect(Math.abs(high - 999)).toBeLessThan(15);
    expect(automaticWindow(volume([4, 1, 1], () => 7))).toEqual({ centre: 7, width: 1, label: null });
  });

  it('opens with what the source states, and says whether values are whole', () => {
    const stated = { centre: 40, width: 400, label: 'soft' };
    expect(openingWindow(volume([4, 4, 1], (i) => i, { windows: [stated] }))).toBe(stated);
    expect(openingWindow(volume([4, 4, 1], (i) => i, { unit: HOUNSFIELD }))).toMatchObject({ centre: 40, width: 400 });
    expect(isWhole(volume([2, 2, 1], () => 1))).toBe(true);
    expect(isWhole(volume([2, 2, 1], () => 1, { slope: 0.1 }))).toBe(false);
    expect(fullWindow({ min: -10, max: 30 })).toMatchObject({ centre: 10, width: 40 });
    expect(new Set(CT_WINDOWS.map((w) => w.id)).size).toBe(CT_WINDOWS.length);
  });
});
