import { describe, expect, test } from 'vitest';
import type { Vec3 } from '../affine.ts';
import { add, dot, length, subtract } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { spacingOf } from '../grid.ts';
import { regionStatistics } from '../measure.ts';
import { planeAxes } from '../plane.ts';
import type { SliceDiameters } from './diameters.ts';
import type { Mask } from './mask.ts';
import { measureSegment } from './segment-measures.ts';
import { imageOf, OBLIQUE, PLAIN, shapeMask, SHEARED, STRAIGHT } from './test-shapes.ts';
import { centreOf } from '../grid.ts';

/** Edges are told to half a voxel at either end: a length to one voxel along its own direction, at most the longest step. */
const tolerance = (grid: Grid): number => Math.max(...spacingOf(grid));
const measure = (mask: Mask, grid: Grid) =>
  measureSegment(
    mask,
    imageOf(grid, (p) => p[0] + 2 * p[1] - p[2]),
  );

describe.each([
  ['plain', PLAIN],
  ['anisotropic', STRAIGHT],
  ['sheared', SHEARED],
  ['oblique', OBLIQUE],
] as const)('on a %s grid', (_, grid) => {
  // Off the lattice: a ball about a voxel's centre or corner counts whole shells of voxels at once.
  const middle = add(centreOf(grid), [0.31, -0.17, 0.23]);

  test('a ball of 13 mm: volume, diameters, ball of its volume', () => {
    const found = measure(
      shapeMask(grid, (p) => length(subtract(p, middle)) <= 13),
      grid,
    );
    const truth = ((4 / 3) * Math.PI * 13 ** 3) / 1000;
    expect(Math.abs((found.volume?.mL ?? 0) / truth - 1)).toBeLessThan(0.01);
    expect(found.volume?.low).toBeLessThan(truth);
    expect(found.volume?.high).toBeGreaterThan(truth);
    expect(Math.abs((found.volume?.sphereMm ?? 0) - 26)).toBeLessThan(0.1);
    expect(Math.abs((found.longest?.mm ?? 0) - 26)).toBeLessThan(tolerance(grid));
    // What is said of its uncertainty holds the truth too, and is no more than the longest step.
    expect(Math.abs((found.longest?.mm ?? 0) - 26)).toBeLessThan(found.longestUncertainty);
    expect(found.longestUncertainty).toBeLessThanOrEqual(tolerance(grid) * 1.001);
    const { longest, perpendicular } = found.axial as SliceDiameters;
    for (const line of [longest, perpendicular]) expect(Math.abs(line.mm - 26)).toBeLessThan(tolerance(grid));
    expect(atRightAngle(longest, perpendicular)).toBeLessThan(1e-6);
  });

  test('its value spread: mean of a straight slope is the value in the middle', () => {
    const found = measure(
      shapeMask(grid, (p) => length(subtract(p, middle)) <= 13),
      grid,
    );
    expect(Math.abs((found.values?.mean ?? 0) - (middle[0] + 2 * middle[1] - middle[2]))).toBeLessThan(0.2);
    // Of a ball: each coordinate has variance r^2 / 5; 1 + 4 + 1 of them.
    expect(Math.abs((found.values?.sd ?? 0) / Math.sqrt((6 * 169) / 5) - 1)).toBeLessThan(0.03);
  });
});

test('an ellipsoid with axes 20, 14 and 8 mm turned in the axial plane: 40 and 28 mm, at a right angle', () => {
  const [c, s] = [Math.cos(0.5), Math.sin(0.5)];
  const found = measure(
    shapeMask(STRAIGHT, ([x, y, z]) => {
      const [u, v] = [c * (x - 0.2) + s * (y + 2.1), -s * (x - 0.2) + c * (y + 2.1)];
      return (u / 20) ** 2 + (v / 14) ** 2 + ((z - 15.1) / 8) ** 2 <= 1;
    }),
    STRAIGHT,
  );
  const { longest, perpendicular, axis, slice } = found.axial as SliceDiameters;
  expect(axis).toBe(2);
  // The slice at 15 mm, from -25 by 2.
  expect(slice).toBe(20);
  expect(Math.abs(longest.mm - 40)).toBeLessThan(1.1);
  expect(Math.abs(perpendicular.mm - 28)).toBeLessThan(1.1);
  const direction = subtract(longest.to, longest.from);
  const angle = Math.atan2(direction[1], direction[0]);
  expect(Math.abs(Math.tan(angle) - Math.tan(0.5))).toBeLessThan(0.15);
  // Slices 2 mm apart through half an axis of 8: the sum over slices is known to (2 / 8)^2 / 4 of the volume.
  expect(Math.abs((found.volume?.mL ?? 0) / (((4 / 3) * Math.PI * 20 * 14 * 8) / 1000) - 1)).toBeLessThan(0.016);
});

test('a box measures its own diagonals, exactly known', () => {
  // Voxels 5 to 24, 10 to 19, 8 to 15: edges at half voxels, so 20 x 10 x 8 mm.
  const box = shapeMask(PLAIN, ([x, y, z]) => x >= 5 && x <= 24 && y >= 10 && y <= 19 && z >= 8 && z <= 15);
  const found = measure(box, PLAIN);
  expect(found.volume?.mL).toBeCloseTo(1.6, 12);
  // From the middle of an edge voxel's face to that of the opposite one: the corner itself is half a voxel farther out.
  expect(Math.abs((found.longest?.mm ?? 0) - Math.hypot(20, 10, 8))).toBeLessThan(1.5);
  expect(Math.abs((found.axial?.longest.mm ?? 0) - Math.hypot(20, 10))).toBeLessThan(1);
  // A chord at a right angle to a rectangle's diagonal: short side times diagonal over long side.
  expect(Math.abs((found.axial?.perpendicular.mm ?? 0) - (10 * Math.hypot(20, 10)) / 20)).toBeLessThan(1.1);
});

test('a torus: volume by Pappus, longest across its ring', () => {
  const found = measure(
    shapeMask(PLAIN, ([x, y, z]) => Math.hypot(Math.hypot(x - 20.3, y - 19.6) - 12, z - 20.2) <= 5),
    PLAIN,
  );
  expect(Math.abs((found.volume?.mL ?? 0) / ((2 * Math.PI ** 2 * 12 * 25) / 1000) - 1)).toBeLessThan(0.015);
  expect(Math.abs((found.longest?.mm ?? 0) - 34)).toBeLessThan(1);
});

test('mean and spread agree with those of a drawn region on the same voxels', () => {
  const image = imageOf(PLAIN, (p) => Math.sin(p[0]) * 40 + p[1] * p[1]);
  const mask = shapeMask(PLAIN, ([x, y, z]) => z === 9 && ((x - 20) / 7) ** 2 + ((y - 18) / 5) ** 2 <= 1 + 1e-9);
  const region = regionStatistics(image, { shape: 'ellipse', centre: [20, 18, 9], axes: planeAxes('axial'), half: [7, 5] });
  const { values } = measureSegment(mask, image);
  expect(values?.n).toBe(region.n);
  expect(values?.mean).toBeCloseTo(region.mean ?? 0, 9);
  expect(values?.sd).toBeCloseTo(region.sd ?? 0, 9);
});

test('a line through the slices is known to the step between them, one within a slice to its own', () => {
  const grid: Grid = { size: [9, 9, 9], toPatient: [0.5, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, 3.27, 0] };
  const across = measure(
    shapeMask(grid, ([x, y, z]) => x === 2 && y === 2 && z > 3 && z < 20),
    grid,
  );
  expect([across.longestUncertainty > 3.1, across.longestUncertainty <= 3.27]).toEqual([true, true]);
  expect(across.lengthUncertainty).toBeCloseTo(0.5, 12);
  const within = measure(
    shapeMask(grid, ([x, y, z]) => y === 2 && z === 0 && x > 0.9),
    grid,
  );
  expect(within.longest?.mm).toBeGreaterThan(3);
  expect(within.longestUncertainty).toBeLessThan(3.27);
});

test('where the distance between slices is not stated there is no volume and no length', () => {
  const image = { ...imageOf(PLAIN, () => 1), measured: [true, true, false] as const };
  const found = measureSegment(
    shapeMask(PLAIN, (p) => p[0] < 3),
    image,
  );
  expect([found.volume, found.axial, found.longest]).toEqual([null, null, null]);
  expect(found.voxels).toBe(3 * 1600);
});

test('the stated range of a ball holds the balls half a voxel smaller and larger', () => {
  const found = measure(
    shapeMask(PLAIN, (p) => length(subtract(p, [20.31, 19.83, 20.23])) <= 12),
    PLAIN,
  ).volume;
  const litres = (r: number): number => ((4 / 3) * Math.PI * r ** 3) / 1000;
  // To first order the surface times half a millimetre.
  expect(Math.abs((found?.high ?? 0) - litres(12.5)) / litres(12)).toBeLessThan(0.02);
  expect(Math.abs((found?.low ?? 0) - litres(11.5)) / litres(12)).toBeLessThan(0.02);
});

function atRightAngle(a: { from: Vec3; to: Vec3; mm: number }, b: { from: Vec3; to: Vec3; mm: number }): number {
  return Math.abs(dot(subtract(a.to, a.from), subtract(b.to, b.from))) / (a.mm * b.mm);
}
