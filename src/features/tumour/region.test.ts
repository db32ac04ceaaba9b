import { describe, expect, it } from 'vitest';
import type { Affine, Vec3 } from '#models/imaging/affine.ts';
import { applyAffine, invertAffine } from '#models/imaging/affine.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { filledBySlice } from './filled.ts';
import { insideShare, regionOf, segmentIn, type Outline } from './region.ts';

const C = Math.cos(0.35);
const S = Math.sin(0.35);
/** Turned by 20 degrees about the third axis, anisotropic, and once with a gantry tilt of 15 degrees. */
const straight: Affine = [0.8 * C, -0.9 * S, 0, -20, 0.8 * S, 0.9 * C, 0, 5, 0, 0, 2.5, -30];
const tilted: Affine = [0.8, 0, 0, -20, 0, 0.9, 2.5 * Math.tan(0.26), 5, 0, 0, 2.5, -30];
const SIZE: Vec3 = [60, 56, 24];

/** A ball of radius mm around a place, marked in a volume of this geometry. */
function ball(toPatient: Affine, centre: Vec3, radius: number): Outline {
  const voxels = new Uint8Array(SIZE[0] * SIZE[1] * SIZE[2]);
  let n = 0;
  for (let k = 0; k < SIZE[2]; k++)
    for (let j = 0; j < SIZE[1]; j++)
      for (let i = 0; i < SIZE[0]; i++, n++) {
        const at = applyAffine(toPatient, [i, j, k]);
        if (Math.hypot(at[0] - centre[0], at[1] - centre[1], at[2] - centre[2]) <= radius) voxels[n] = 3;
      }
  const volume: Volume = {
    grid: { size: SIZE, toPatient },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'labels',
    highIsDark: false,
    range: { min: 0, max: 3 },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  const segments = [{ number: 3, name: 'Ball', type: null, colour: null, voxelCount: voxels.filter((v) => v === 3).length }];
  return { labels: { label: '', frameOfReference: null, series: [], segments, voxels: { kind: 'labels', volume } }, segment: 3 };
}

describe('the part of a scan a tumour is simulated in', () => {
  for (const [name, toPatient] of [
    ['turned', straight],
    ['tilted', tilted],
  ] as const) {
    it(`holds the outline of a ${name} scan with its volume, its middle and room around it`, () => {
      const centre = applyAffine(toPatient, [30, 28, 12]);
      const outline = ball(toPatient, centre, 9);
      const region = regionOf({ size: SIZE, toPatient }, [outline], { margin: 8, cells: 20_000 });
      const [h] = region.grid.spacing;
      const share = segmentIn(region, outline);
      expect(region.grid.size.reduce((a, b) => a * b, 1)).toBeLessThanOrEqual(20_000);
      const marked = outline.labels.segments[0]!.voxelCount * 0.8 * 0.9 * 2.5;
      const volume = (share.reduce((sum, part) => sum + part, 0) / 255) * h ** 3;
      // Points read from the nearest voxel: the error of a midpoint rule over some thousand cells at the rim.
      expect(Math.abs(volume / marked - 1)).toBeLessThan(0.02);
      const sum = [0, 0, 0, 0];
      const [nx, ny] = region.grid.size;
      share.forEach((part, n) => {
        [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))].forEach((index, a) => (sum[a]! += part * index));
        sum[3]! += part;
      });
      const middle = applyAffine(region.placed.toPatient, [sum[0]! / sum[3]!, sum[1]! / sum[3]!, sum[2]! / sum[3]!]);
      expect(Math.hypot(middle[0] - centre[0], middle[1] - centre[1], middle[2] - centre[2])).toBeLessThan(0.3);
      // 8 mm of room on every side: the ball's poles lie at least that far inside.
      for (const [axis, n] of region.grid.size.entries()) {
        const index = applyAffine(invertAffine(region.placed.toPatient), centre)[axis]!;
        expect((index + 0.5) * h - 9).toBeGreaterThan(7);
        expect((n - 0.5 - index) * h - 9).toBeGreaterThan(7);
      }
      expect(region.cutByScan).toBe(false);
    });
  }

  it('ends where the scan ends and says so', () => {
    const outline = ball(straight, applyAffine(straight, [30, 28, 1]), 6);
    const region = regionOf({ size: SIZE, toPatient: straight }, [outline], { margin: 10, cells: 20_000 });
    expect(region.cutByScan).toBe(true);
    const low = applyAffine(invertAffine(straight), applyAffine(region.placed.toPatient, [0, 0, -0.5]))[2];
    expect(low).toBeGreaterThan(-0.5 - region.grid.spacing[2] / 2.5);
  });

  it('refuses an outline without a voxel', () => {
    const empty = ball(straight, [1000, 1000, 1000], 1);
    expect(() => regionOf({ size: SIZE, toPatient: straight }, [empty], { margin: 8, cells: 1000 })).toThrow(/Nothing is outlined/);
  });
});

describe('filling within slices', () => {
  it('takes in what is enclosed in a slice and nothing that is open to its edge', () => {
    const ring = [0, 0, 0, 0, 0, 0, 255, 255, 255, 0, 0, 255, 0, 255, 0, 0, 255, 255, 255, 0, 0, 0, 0, 0, 0];
    const open = ring.map((part, n) => (n === 11 ? 0 : part));
    const filled = filledBySlice([5, 5, 2], Uint8Array.from([...ring, ...open]));
    expect(filled[12]).toBe(255);
    expect(filled[25 + 12]).toBe(0);
    expect(filled.filter((part) => part === 255)).toHaveLength(9 + 7);
  });
});

describe('a structure and the simulated part', () => {
  it('lies inside, outside, or is cut in half', () => {
    const place = (i: number): Vec3 => applyAffine(straight, [i, 28, 12]);
    const tumour = ball(straight, place(18), 5);
    const region = regionOf({ size: SIZE, toPatient: straight }, [tumour], { margin: 8, cells: 20_000 });
    expect(insideShare(region, tumour)).toBe(1);
    expect(insideShare(region, ball(straight, place(50), 5))).toBe(0);
    // The ball's pole and 8 mm: the face stands about 13 mm from the middle, 16.25 voxels of 0.8 mm.
    const half = insideShare(region, ball(straight, place(18 + 16.25), 5));
    expect(half).toBeGreaterThan(0.4);
    expect(half).toBeLessThan(0.65);
  });
});
