import { describe, expect, it } from 'vitest';
import { affineOf, applyAffine, columnOf, determinant, flipRasLps, invertAffine } from './affine.ts';
import type { Vec3 } from './affine.ts';
import { centreOf, nearestAxes, obliquityOf, orientationOf, sameGrid, spacingOf, tiltOf, voxelVolume } from './grid.ts';
import type { Grid } from './grid.ts';
import { canonical } from './reorient.ts';
import { rangeOf, valueAt } from './volume.ts';
import type { Volume } from './volume.ts';

const straight: Grid = { size: [4, 3, 2], toPatient: affineOf([0.5, 0, 0], [0, 0.75, 0], [0, 0, 3], [-10, -20, 30]) };

describe('affine', () => {
  it('goes to the patient and back within 1e-12 mm', () => {
    const a = affineOf([0.9, 0.1, 0], [-0.2, 1.1, 0.05], [0.3, -0.4, 2.5], [12, -7, 3]);
    const index: Vec3 = [3, 5, 7];
    const back = applyAffine(invertAffine(a), applyAffine(a, index));
    back.forEach((v, n) => expect(Math.abs(v - (index[n] as number))).toBeLessThan(1e-12));
    expect(determinant(invertAffine(a)) * determinant(a)).toBeCloseTo(1, 12);
  });

  it('refuses axes that do not span space', () => {
    expect(() => invertAffine(affineOf([1, 0, 0], [2, 0, 0], [0, 0, 1], [0, 0, 0]))).toThrow(RangeError);
  });

  it('RAS to LPS turns x and y around and is its own way back', () => {
    const a = affineOf([1, 2, 3], [4, 5, 6], [7, 8, 10], [11, 12, 13]);
    expect(columnOf(flipRasLps(a), 3)).toEqual([-11, -12, 13]);
    expect(flipRasLps(flipRasLps(a))).toEqual(a);
  });
});

describe('grid', () => {
  it('spacing, centre, voxel volume', () => {
    expect(spacingOf(straight)).toEqual([0.5, 0.75, 3]);
    expect(voxelVolume(straight)).toBeCloseTo(1.125, 12);
    expect(centreOf(straight)).toEqual([-9.25, -19.25, 31.5]);
    expect(orientationOf(straight)).toBe('LPS');
    expect(tiltOf(straight)).toBe(0);
    expect(obliquityOf(straight)).toBe(0);
  });

  it('a gantry tilted by 20 degrees: that tilt, and the volume of the sheared voxel by the cosine', () => {
    const tilt = (20 * Math.PI) / 180;
    // Slices turned about x, table moving along z: the step is along z, the normal is not.
    const grid: Grid = {
      size: [2, 2, 2],
      toPatient: affineOf([1, 0, 0], [0, Math.cos(tilt), -Math.sin(tilt)], [0, 0, 5], [0, 0, 0]),
    };
    expect(tiltOf(grid)).toBeCloseTo(20, 9);
    expect(voxelVolume(grid)).toBeCloseTo(5 * Math.cos(tilt), 12);
  });

  it('an image turned by 30 degrees about the head axis keeps its letters and says the angle', () => {
    const [c, s] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
    const grid: Grid = { size: [2, 2, 2], toPatient: affineOf([c, s, 0], [-s, c, 0], [0, 0, 1], [0, 0, 0]) };
    expect(orientationOf(grid)).toBe('LPS');
    expect(obliquityOf(grid)).toBeCloseTo(30, 9);
  });

  it('at exactly 45 degrees each index axis still gets a patient axis of its own', () => {
    const h = Math.SQRT1_2;
    const grid: Grid = { size: [2, 2, 2], toPatient: affineOf([h, h, 0], [-h, h, 0], [0, 0, 1], [0, 0, 0]) };
    expect(new Set(nearestAxes(grid).axes).size).toBe(3);
  });
});

/** An image whose value says where each voxel lies, stored in one of the 48 orders. */
function stored(axes: readonly number[], signs: readonly number[]): Volume {
  const size: Vec3 = [4, 3, 2];
  const own = axes.map((patient) => size[patient] as number) as unknown as Vec3;
  const origin: [number, number, number] = [0, 0, 0];
  axes.forEach((patient, index) => {
    if (signs[index] === -1) origin[patient] = (own[index] as number) - 1;
  });
  const step = (index: number): Vec3 => [0, 1, 2].map((p) => (axes[index] === p ? (signs[index] as number) : 0)) as unknown as Vec3;
  const grid: Grid = { size: own, toPatient: affineOf(step(0), step(1), step(2), origin) };
  const voxels = new Int16Array(24);
  let at = 0;
  for (let k = 0; k < own[2]; k++)
    for (let j = 0; j < own[1]; j++)
      for (let i = 0; i < own[0]; i++) {
        const [x, y, z] = applyAffine(grid.toPatient, [i, j, k]);
        voxels[at++] = 100 * x + 10 * y + z;
      }
  return {
    grid,
    voxels,
    components: 1,
    frames: 1,
    slope: 2,
    intercept: -1,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: rangeOf(voxels, 2, -1),
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: { axis: axes.indexOf(2), slices: [signs[axes.indexOf(2)] === 1 ? 0 : 1] },
    frameTimesMs: null,
  };
}

describe('canonical', () => {
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ].flatMap((axes) => [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => ({ axes, signs: [0, 1, 2].map((n) => ((bits >> n) & 1 ? -1 : 1)) })));

  it('[UR-20] all 48 orders of one image become the same numbers in the same places', () => {
    const wanted = stored([0, 1, 2], [1, 1, 1]);
    for (const { axes, signs } of orders) {
      const got = canonical(stored(axes, signs));
      expect(got.voxels).toEqual(wanted.voxels);
      expect(sameGrid(got.grid, wanted.grid, 1e-9)).toBe(true);
      expect(got.filled).toEqual({ axis: 2, slices: [0] });
    }
    expect(orders).toHaveLength(48);
  });

  it('frames and colours move with their voxels', () => {
    const one = stored([0, 1, 2], [-1, 1, 1]);
    const voxels = new Uint8Array(24 * 2 * 3);
    for (let n = 0; n < voxels.length; n++) voxels[n] = n;
    const two = canonical({ ...one, voxels, frames: 2, components: 3 });
    // Voxel (0, 0, 0) was the last of its row.
    expect([...two.voxels.subarray(0, 3)]).toEqual([9, 10, 11]);
    expect([...two.voxels.subarray(72, 75)]).toEqual([81, 82, 83]);
  });

  it('a value is read rescaled, and none outside', () => {
    const volume = stored([0, 1, 2], [1, 1, 1]);
    expect(valueAt(volume, [3, 2, 1])).toBe(2 * 321 - 1);
    expect(valueAt(volume, [4, 0, 0])).toBeUndefined();
  });

  it('a range leaves out what is no number', () => {
    expect(rangeOf(Float32Array.of(Number.NaN, 3, -Infinity, -2, Infinity), -2, 1)).toEqual({ min: -5, max: 5 });
    expect(rangeOf(Float32Array.of(Number.NaN))).toBeNull();
  });
});
