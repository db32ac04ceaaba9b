import { describe, expect, it } from 'vitest';
import type { Vec3 } from '#models/imaging/affine.ts';
import { affineOf, applyAffine } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { deliveredDose, resampledDose } from './dose.ts';

const turn = (angle: number): [Vec3, Vec3] => [
  [Math.cos(angle), Math.sin(angle), 0],
  [-Math.sin(angle), Math.cos(angle), 0],
];
const times = (v: Vec3, by: number): Vec3 => [v[0] * by, v[1] * by, v[2] * by];
const linear = ([x, y, z]: Vec3): number => 30 + 0.4 * x - 0.2 * y + 0.1 * z;

/** A dose map that is linear in space, on a turned grid with a rescale, so that trilinear interpolation is exact. */
function doseMap(over: Partial<Volume> = {}): Volume {
  const [u, v] = turn(0.3);
  const grid: Grid = { size: [20, 18, 12], toPatient: affineOf(times(u, 2.5), times(v, 2.5), [0, 0, 3], [-30, -20, -10]) };
  const slope = 1e-4;
  const voxels = new Uint32Array(20 * 18 * 12);
  for (let n = 0; n < voxels.length; n++)
    voxels[n] = Math.round((linear(applyAffine(grid.toPatient, [n % 20, Math.floor(n / 20) % 18, Math.floor(n / 360)])) - 5) / slope);
  return {
    grid,
    voxels,
    components: 1,
    frames: 1,
    slope,
    intercept: 5,
    unit: 'Gy',
    meaning: 'dose',
    highIsDark: false,
    range: null,
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
    ...over,
  };
}

describe('a dose map on another grid', () => {
  it('keeps its values where the map is, and is 0 outside it', () => {
    const [u, v] = turn(-0.5);
    const grid: Grid = { size: [30, 30, 10], toPatient: affineOf(times(u, 1.7), times(v, 1.7), [0, 0, 4], [-20, -10, -13]) };
    const { gray } = resampledDose(doseMap(), grid);
    let inside = 0;
    for (let n = 0; n < gray.length; n++) {
      const at = applyAffine(grid.toPatient, [n % 30, Math.floor(n / 30) % 30, Math.floor(n / 900)]);
      if (gray[n] === 0) continue;
      inside++;
      // Half a stored unit of 1e-4 Gy, and float32.
      expect(Math.abs(gray[n]! - linear(at))).toBeLessThan(1e-4);
    }
    expect(inside).toBeGreaterThan(2000);
    expect(inside).toBeLessThan(gray.length);
  });

  it('is itself on its own grid', () => {
    const map = doseMap();
    const { gray } = resampledDose(map, map.grid);
    gray.forEach((g, n) => expect(Math.abs(g - (5 + 1e-4 * map.voxels[n]!))).toBeLessThan(1e-4));
  });

  it('is refused without Gy', () => {
    expect(() => resampledDose(doseMap({ unit: null }), doseMap().grid)).toThrow('not stated in Gy');
    expect(() => resampledDose(doseMap({ meaning: 'intensity' }), doseMap().grid)).toThrow('holds intensity, not a dose in Gy');
    expect(() => resampledDose(doseMap({ frames: 2 }), doseMap().grid)).toThrow('one number a voxel');
  });
});

describe('dose given', () => {
  it('adds up to a day', () => {
    const fields = [{ gray: Float32Array.of(1, 0.5) }, { gray: Float32Array.of(0, 1) }];
    const fractions = [
      { day: 1, field: 0, scale: 2 },
      { day: 2, field: 1, scale: 3 },
      { day: 3, field: 0, scale: 2 },
    ];
    const treatment = { fields, fractions, resections: [], agents: [] };
    expect([...deliveredDose(treatment, 2)]).toEqual([4, 5]);
    expect([...deliveredDose(treatment, 2, 2)]).toEqual([2, 4]);
  });
});
