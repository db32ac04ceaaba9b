import { describe, expect, it } from 'vitest';
import { affineOf } from './affine.ts';
import { ellipseMeasures, ellipsePerimeter, halfVoxelAlong, measureEllipse, type EllipseMeasures } from './ellipse.ts';
import type { Grid } from './grid.ts';
import type { Region } from './measure.ts';
import { planeAxes } from './plane.ts';
import type { Volume } from './volume.ts';

/** Length of the curve (a cos t, b sin t) by the trapezoid rule, which converges faster than any power for a periodic integrand. */
function integrated(a: number, b: number): number {
  const n = 20_000;
  let sum = 0;
  for (let k = 0; k < n; k++) sum += Math.hypot(a * Math.sin((2 * Math.PI * k) / n), b * Math.cos((2 * Math.PI * k) / n));
  return (2 * Math.PI * sum) / n;
}

const grid: Grid = { size: [120, 60, 40], toPatient: affineOf([0.5, 0, 0], [0, 1, 0], [0, 0, 2], [0, 0, 0]) };
const volume: Volume = {
  grid,
  voxels: new Int16Array(120 * 60 * 40),
  components: 1,
  frames: 1,
  slope: 1,
  intercept: 0,
  unit: null,
  meaning: 'intensity',
  highIsDark: false,
  range: { min: 0, max: 0 },
  padding: null,
  windows: [],
  measured: [true, true, true],
  filled: null,
  frameTimesMs: null,
};
const axial = planeAxes('axial');
const ring = (more: Partial<Region> = {}): Region => ({ shape: 'ellipse', centre: [30, 30, 40], axes: axial, half: [13, 10], ...more });
const found = (region: Region, image = volume): EllipseMeasures => {
  const made = measureEllipse(image, region);
  if (typeof made === 'string') throw new Error(made);
  return made;
};

describe('perimeter of an ellipse', () => {
  it('is the elliptic integral within 0.2 %, from a circle to a line, and within 1e-6 as round as rings of valves are', () => {
    expect(integrated(3, 3)).toBeCloseTo(6 * Math.PI, 10);
    for (const b of [13, 12, 10, 8, 6.5, 5, 3, 1, 0.1, 0.001]) {
      const off = Math.abs(ellipsePerimeter(13, b) / integrated(13, b) - 1);
      expect(off).toBeLessThan(0.002);
      if (b >= 6.5) expect(off).toBeLessThan(1e-6);
      expect(ellipsePerimeter(b, 13)).toBe(ellipsePerimeter(13, b));
    }
    expect(ellipsePerimeter(0, 0)).toBe(0);
  });
});

describe('a ring of a valve', () => {
  it('has area, perimeter, diameters and eccentricity', () => {
    const made = found(ring());
    expect(made.area.value).toBeCloseTo(130 * Math.PI, 9);
    expect(made.largest.value).toBe(26);
    expect(made.smallest.value).toBe(20);
    expect(made.areaDiameter.value).toBeCloseTo(2 * Math.sqrt(130), 9);
    expect(Math.abs(made.perimeterDiameter.value - integrated(13, 10) / Math.PI)).toBeLessThan(1e-5);
    expect(made.eccentricity.value).toBeCloseTo(6 / 26, 12);
    // The published pair for a 23 mm valve: 338 mm² is 20.7 mm across, 430 mm² is 23.4 mm.
    const of = (area: number): number => ellipseMeasures([Math.sqrt(area / Math.PI), Math.sqrt(area / Math.PI)], [0, 0]).areaDiameter.value;
    expect([of(338).toFixed(1), of(430).toFixed(1)]).toEqual(['20.7', '23.4']);
  });

  it('a plane tilted by 5 degrees cuts a larger ring out of a tube: by 1 / cos 5 degrees', () => {
    const r = 11;
    const tilted = planeAxes('axial', undefined, 0, 5);
    const angle = (5 * Math.PI) / 180;
    // Where the plane z = y tan 5° meets the tube x² + y² = r²: r to either side, and the hypotenuse over r.
    const half: [number, number] = [r, Math.hypot(r, r * Math.tan(angle))];
    for (const [n, s] of [[0, 1], [1, -1], [2, 1]] as const) {
      const t = n + s * 0.4;
      const [u, v] = [half[0] * Math.cos(t), half[1] * Math.sin(t)];
      const [x, y] = [0, 1].map((axis) => u * tilted.right[axis]! + v * tilted.down[axis]!) as [number, number];
      expect(Math.hypot(x, y)).toBeCloseTo(r, 10);
    } // prettier-ignore
    const ratio = found(ring({ axes: tilted, half })).area.value / found(ring({ half: [r, r] })).area.value;
    expect(ratio).toBeCloseTo(1 / Math.cos(angle), 10);
    expect(ratio).toBeCloseTo(1.0038, 4);
  });

  it('ranges are half a voxel along the edge, by the direction of either axis', () => {
    expect([halfVoxelAlong(grid, [1, 0, 0]), halfVoxelAlong(grid, [0, 1, 0]), halfVoxelAlong(grid, [0, 0, -1])]).toEqual([0.25, 0.5, 1]);
    // Askew in a slice of squares a voxel is as long as its diagonal.
    const square: Grid = { size: [9, 9, 9], toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]) };
    expect(halfVoxelAlong(square, [Math.SQRT1_2, Math.SQRT1_2, 0])).toBeCloseTo(Math.SQRT1_2, 12);
    const made = found(ring());
    expect(made.halfVoxel).toEqual([0.25, 0.5]);
    expect(made.area.low).toBeCloseTo(Math.PI * 12.75 * 9.5, 9);
    expect(made.area.high).toBeCloseTo(Math.PI * 13.25 * 10.5, 9);
    expect(Math.abs(made.perimeter.low / integrated(12.75, 9.5) - 1)).toBeLessThan(1e-6);
    expect(Math.abs(made.perimeter.high / integrated(13.25, 10.5) - 1)).toBeLessThan(1e-6);
    expect([made.largest.low, made.largest.high, made.smallest.low, made.smallest.high]).toEqual([25.5, 26.5, 19, 21]);
    expect(made.eccentricity.low).toBeCloseTo(1 - 10.5 / 12.75, 12);
    expect(made.eccentricity.high).toBeCloseTo(1 - 9.5 / 13.25, 12);
    for (const one of [made.areaDiameter, made.perimeterDiameter]) {
      expect(one.low).toBeLessThan(one.value);
      expect(one.high).toBeGreaterThan(one.value);
    }
    // Nearly a circle: it may be one. Smaller than a voxel: it may be nothing.
    expect(ellipseMeasures([10.1, 10], [0.25, 0.25]).eccentricity.low).toBe(0);
    expect(ellipseMeasures([0.1, 0.1], [0.25, 0.25]).area.low).toBe(0);
  });

  it('is not measured where nothing is drawn, sizes are not stated, the edge leaves the image or runs through made-up slices', () => {
    expect(measureEllipse(volume, ring({ half: [0, 4] }))).toBe('flat');
    expect(measureEllipse(volume, ring({ shape: 'rectangle' }))).toBe('flat');
    expect(measureEllipse({ ...volume, measured: [true, false, true] }, ring())).toBe('no-size');
    // Sizes across the plane do not matter to it.
    expect(found(ring(), { ...volume, measured: [true, true, false] }).area.value).toBeCloseTo(130 * Math.PI, 9);
    expect(measureEllipse(volume, ring({ centre: [5, 30, 40] }))).toBe('outside');
    expect(measureEllipse(volume, ring({ centre: [30, 30, 80] }))).toBe('outside');
    const filled = { ...volume, filled: { axis: 2 as const, slices: [22] } };
    expect(found(ring(), filled).area.value).toBeCloseTo(130 * Math.PI, 9);
    // A coronal ring about slice 20 reaches slice 22 with its edge alone.
    const coronal = ring({ axes: planeAxes('coronal'), half: [13, 10] });
    expect(measureEllipse(filled, coronal)).toBe('filled');
    expect(typeof measureEllipse(volume, coronal)).toBe('object');
  });
});
