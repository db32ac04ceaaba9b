import { describe, expect, it } from 'vitest';
import type { Vec3 } from './affine.ts';
import { affineOf, applyAffine, cross, dot } from './affine.ts';
import type { Grid } from './grid.ts';
import { atSlice, edgeLetters, lettersOf, planeAxes, scanFrame, sliceOf, sliceRange, storedAxes } from './plane.ts';
import { fittingScale, patientToScreen, scaleBar, screenToPatient, screenToVoxel, type PlaneView } from './plane-view.ts';

const grid: Grid = { size: [40, 30, 20], toPatient: affineOf([0.5, 0, 0], [0, 0.75, 0], [0, 0, 3], [-10, -20, 30]) };
const near = (a: readonly number[], b: readonly number[], within = 1e-12): void =>
  a.forEach((v, n) => expect(Math.abs(v - (b[n] as number)), `${a.join()} is not ${b.join()}`).toBeLessThan(within));

describe('planes as radiologists hang them', () => {
  it('axial from the feet, coronal from the front, sagittal from the left', () => {
    expect(edgeLetters(planeAxes('axial'))).toEqual({ right: 'L', left: 'R', bottom: 'P', top: 'A' });
    expect(edgeLetters(planeAxes('coronal'))).toEqual({ right: 'L', left: 'R', bottom: 'F', top: 'H' });
    expect(edgeLetters(planeAxes('sagittal'))).toEqual({ right: 'P', left: 'A', bottom: 'F', top: 'H' });
    near(planeAxes('axial').into, [0, 0, 1]);
    near(planeAxes('coronal').into, [0, 1, 0]);
    near(planeAxes('sagittal').into, [-1, 0, 0]);
  });

  it('lean by two angles and stay a right-handed set of unit vectors', () => {
    for (const kind of ['axial', 'coronal', 'sagittal'] as const)
      for (const [turn, tilt] of [
        [30, 0],
        [0, 20],
        [-75, 50],
        [180, 90],
      ] as const) {
        const { right, down, into } = planeAxes(kind, undefined, turn, tilt);
        near([dot(right, right), dot(down, down), dot(right, down)], [1, 1, 0]);
        near(cross(right, down), into);
      }
    // Turned by 30 degrees the right edge of an axial picture goes up by its sine.
    near(planeAxes('axial', undefined, 30).right, [Math.cos(Math.PI / 6), 0, 0.5]);
    near(planeAxes('axial', undefined, 0, 30).down, [0, Math.cos(Math.PI / 6), 0.5]);
    // A quarter turn makes a sagittal picture of a coronal one.
    near(planeAxes('coronal', undefined, 90).right, [0, 1, 0]);
  });

  it('name every side an oblique direction leans to, strongest first', () => {
    expect(lettersOf([0.8, 0.6, 0])).toBe('LP');
    expect(lettersOf([-0.6, 0, 0.8])).toBe('HR');
    expect(lettersOf([-0.57, -0.58, -0.58])).toBe('AFR');
    expect(lettersOf([0.999, 0.04, 0])).toBe('L');
  });

  it('follow the scan where asked: a head turned by 20 degrees is straight again', () => {
    const [c, s] = [Math.cos(Math.PI / 9), Math.sin(Math.PI / 9)];
    const turned: Grid = { size: [10, 10, 10], toPatient: affineOf([-c, -s, 0], [s, -c, 0], [0, 0, 2], [0, 0, 0]) };
    const frame = scanFrame(turned);
    near(frame.left, [c, s, 0]);
    near(frame.back, [-s, c, 0]);
    near(frame.head, [0, 0, 1]);
    // Coronal acquisition: index axes 0, 1 are left and feet; the third is made square, tilt and all.
    const coronal: Grid = { size: [9, 9, 9], toPatient: affineOf([1, 0, 0], [0, 0, -1], [0, 3, 0.4], [0, 0, 0]) };
    near(scanFrame(coronal).back, [0, 1, 0]);
    near(scanFrame(coronal).head, [0, 0, 1]);
    near(storedAxes(coronal).down, [0, 0, -1]);
  });
});

describe('slices', () => {
  it('are counted along the plane as the source counted them', () => {
    const axes = planeAxes('axial');
    const range = sliceRange(grid, axes);
    expect(range).toMatchObject({ from: 30, to: 87, step: 3, count: 20 });
    expect(sliceOf(range, axes, [0, 0, 30])).toBe(1);
    expect(sliceOf(range, axes, [0, 0, 61.4])).toBe(11);
    expect(sliceOf(range, axes, [0, 0, 900])).toBe(20);
    near(atSlice(range, axes, [3, 4, 30], 20), [3, 4, 87]);
    const sagittal = planeAxes('sagittal');
    expect(sliceRange(grid, sagittal).count).toBe(40);
    // Sagittal planes go from left to right: the first is the leftmost.
    near(atSlice(sliceRange(grid, sagittal), sagittal, [0, 0, 50], 1), [9.5, 0, 50]);
  });

  it('of an oblique plane are as far apart as no voxel can be left out', () => {
    const axes = planeAxes('axial', undefined, 0, 45);
    // Along (0, -s, c): 1 mm changes j by s / 0.75 and k by c / 3.
    expect(sliceRange(grid, axes).step).toBeCloseTo(0.75 / Math.SQRT1_2, 12);
  });
});

describe('maps between screen, patient and voxels', () => {
  const view: PlaneView = {
    axes: planeAxes('sagittal', undefined, 25, -40),
    centre: [1, 2, 50],
    mmPerPixel: 0.37,
    width: 300,
    height: 211,
  };

  it('go to the patient and back within 1e-10 px', () => {
    for (const [x, y] of [
      [0, 0],
      [300, 211],
      [77.25, 180.5],
    ] as const) {
      const back = patientToScreen(view, screenToPatient(view, [x, y]));
      near([back.x, back.y, back.depth], [x, y, 0], 1e-10);
    }
    const off = screenToPatient(view, [10, 20]).map((v, n) => v + 4 * (view.axes.into[n] as number)) as unknown as Vec3;
    near([patientToScreen(view, off).depth], [4], 1e-10);
  });

  it('one affine goes from pixels to voxels: the same point by two ways within 1e-9 voxels', () => {
    const map = screenToVoxel(view, grid);
    for (const [x, y] of [
      [0, 0],
      [123, 45],
      [299.5, 210.5],
    ] as const)
      near(applyAffine(grid.toPatient, applyAffine(map, [x, y, 0])), screenToPatient(view, [x, y]), 1e-9);
    const deep = applyAffine(grid.toPatient, applyAffine(map, [10, 20, 6]));
    near([patientToScreen(view, deep).depth], [6], 1e-9);
  });

  it('the whole image fits', () => {
    const axes = planeAxes('coronal');
    const fit = fittingScale(grid, axes, 200, 400);
    // 19.5 mm wide and 57 mm high in 200 x 400 pixels: the height decides.
    expect(fit).toBeGreaterThan(57 / 400);
    expect(fit).toBeLessThan((60 / 400) * 1.1);
  });

  it('scale bars are 1, 2 or 5 times a power of ten and no longer than told', () => {
    expect(scaleBar(0.5, 100)).toEqual({ mm: 50, pixels: 100 });
    expect(scaleBar(0.49, 100)).toEqual({ mm: 20, pixels: 20 / 0.49 });
    expect(scaleBar(1, 19.9).mm).toBe(10);
    expect(scaleBar(0.01, 30).mm).toBe(0.2);
    for (let mm = 0.003; mm < 30; mm *= 1.37) {
      const bar = scaleBar(mm, 90);
      expect(bar.pixels).toBeLessThanOrEqual(90 * (1 + 1e-9));
      expect(bar.pixels).toBeGreaterThan(90 / 2.5 - 1e-9);
    }
  });
});
