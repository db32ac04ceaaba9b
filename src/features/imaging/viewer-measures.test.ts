import { describe, expect, it } from 'vitest';
import { affineOf } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { planeAxes } from '#models/imaging/plane.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { paintSlice } from './flat-picture.ts';
import { measured, regionOf } from './viewer-measures.ts';
import { axesOf, crossing, layoutOf, PLAIN_EYE, viewOf } from './viewer-views.ts';

const grid: Grid = { size: [8, 6, 4], toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]) };
const volume: Volume = {
  grid,
  voxels: Uint8Array.from({ length: 192 }, (_, n) => n),
  components: 1,
  frames: 1,
  slope: 1,
  intercept: 0,
  unit: null,
  meaning: 'intensity',
  highIsDark: false,
  range: { min: 0, max: 191 },
  padding: null,
  windows: [],
  measured: [true, true, true],
  filled: { axis: 2, slices: [2] },
  frameTimesMs: null,
};
const axes = planeAxes('axial');

describe('measures of an image', () => {
  it('a region is drawn from corner to corner, whichever is first', () => {
    const a = regionOf({ kind: 'ellipse', points: [[6, 5, 1], [2, 1, 1]], axes }); // prettier-ignore
    expect(a).toMatchObject({ centre: [4, 3, 1], half: [2, 2] });
    expect(regionOf({ kind: 'distance', points: [[6, 5, 1], [2, 1, 1]], axes })).toBeNull(); // prettier-ignore
  });

  it('no length where the source states no size, and filled slices are said to be so', () => {
    const points = [[0, 0, 2], [3, 4, 2]] as const; // prettier-ignore
    expect(measured(volume, { id: 1, kind: 'distance', points, axes, frame: 0 })).toEqual({ kind: 'length', mm: 5 });
    const unsized = { ...volume, measured: [false, false, false] as const };
    expect(measured(unsized, { id: 1, kind: 'distance', points, axes, frame: 0 })).toEqual({ kind: 'no-size' });
    const region = measured(unsized, { id: 2, kind: 'rectangle', points, axes, frame: 0 });
    // Slice 2 begins at 96; columns 0 to 3 of rows 0 to 4, 8 a row: mean 96 + 1.5 + 16.
    expect(region).toMatchObject({ kind: 'region', filled: true, sized: false, statistics: { n: 20, mean: 113.5 } });
    expect(measured(volume, { id: 3, kind: 'probe', points: [[2, 1, 3]], axes, frame: 0 })).toMatchObject({ value: 154, filled: false });
  });
});

describe('cells', () => {
  it('the line of another plane runs through the point, the oblique one by its slope', () => {
    const view = viewOf(grid, axes, [2, 3, 1], PLAIN_EYE, 200, 100);
    const at = (x: number): number => 100 + (x - 3.5) / view.mmPerPixel;
    const [first] = crossing(view, planeAxes('sagittal'), [2, 3, 1]);
    expect(first?.every(([x]) => Math.abs(x - at(2)) < 1e-9)).toBe(true);
    expect(crossing(view, planeAxes('axial'), [2, 3, 1])).toEqual([]);
    const lean = { base: 'sagittal', turn: 45, tilt: 0 } as const;
    const [[a, b]] = crossing(view, axesOf('oblique', grid, 'patient', lean), [2, 3, 1]) as [[[number, number], [number, number]]];
    expect(Math.abs((b[1] - a[1]) / (b[0] - a[0]))).toBeCloseTo(1, 9);
  });

  it('lie two by two, alone, or one over the other where it is narrow, and never overlap', () => {
    expect(layoutOf(4, 802, 602).map(({ left, top }) => [left, top])).toEqual([[0, 0], [402, 0], [0, 302], [402, 302]]); // prettier-ignore
    expect(layoutOf(1, 800, 600)).toEqual([{ left: 0, top: 0, width: 800, height: 600 }]);
    expect(layoutOf(4, 300, 1000).every(({ left, width }) => left === 0 && width === 300)).toBe(true);
  });
});

describe('a picture as stored', () => {
  it('numbers go through the window, film is turned over, colours stay', () => {
    const grey = { ...volume, grid: { ...grid, size: [2, 1, 1] as const }, voxels: Uint8Array.of(0, 100) };
    const out = new Uint8ClampedArray(8);
    paintSlice(grey, 0, 0, { low: 0, high: 100 }, out);
    expect([...out]).toEqual([0, 0, 0, 255, 255, 255, 255, 255]);
    paintSlice({ ...grey, highIsDark: true }, 0, 0, { low: 0, high: 100 }, out);
    expect([...out]).toEqual([255, 255, 255, 255, 0, 0, 0, 255]);
    paintSlice({ ...grey, components: 3, voxels: Uint8Array.of(1, 2, 3, 40, 50, 60) }, 0, 0, { low: 0, high: 1 }, out);
    expect([...out]).toEqual([1, 2, 3, 255, 40, 50, 60, 255]);
  });
});
