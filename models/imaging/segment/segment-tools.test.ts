import { describe, expect, test } from 'vitest';
import type { Affine, Vec3 } from '../affine.ts';
import { add, affineOf, applyAffine, dot, length, scale, subtract } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { spacingOf, voxelVolume } from '../grid.ts';
import { PATIENT_FRAME, planeAxes } from '../plane.ts';
import { viewOfPlane } from './test-shapes.ts';
import type { Volume } from '../volume.ts';
import { strokeMask } from './brush.ts';
import { dice } from './combine.ts';
import { squaredDistance } from './distance-field.ts';
import { fillBetween } from './fill-between.ts';
import { dropBelow, fillHoles, keepLargest, piecesOf } from './islands.ts';
import { paintLabels } from './label-picture.ts';
import { marginMask } from './margin.ts';
import type { Mask } from './mask.ts';
import { boundsOf, boxCount, countMask, maskOf, rebox, wholeBox } from './mask.ts';
import { growRegion, rangeAround } from './region-grow.ts';
import { medianMask, smoothMask } from './smooth.ts';
import { imageOf, OBLIQUE, PLAIN, shapeMask, SHEARED, STRAIGHT } from './test-shapes.ts';
import { thresholdMask } from './threshold.ts';

const litres = (mask: Mask, grid: Grid): number => (countMask(mask) * voxelVolume(grid)) / 1000;
const ball =
  (centre: Vec3, radius: number) =>
  (p: Vec3): boolean =>
    length(subtract(p, centre)) <= radius;
const BALL = (4 / 3) * Math.PI;

describe('threshold and region grow', () => {
  const centre: Vec3 = [2, -3, 5];
  const image = imageOf(STRAIGHT, (p) => (ball(centre, 14)(p) ? 100 : ball([2, -3, 33], 6)(p) ? 100 : 0) + 0.001 * p[0]);

  test('threshold takes both balls, growing only the one that holds the seed', () => {
    const all = thresholdMask(image, { min: 90, max: 110 }, wholeBox(STRAIGHT.size));
    const seed = seedAt(image, centre);
    const grown = growRegion(image, { seed, range: { min: 90, max: 110 }, connectivity: 6, maxRadiusMm: null, maxMl: null });
    expect(grown).toMatchObject({ leaked: false, cut: false });
    expect(grown.mask.bits).toEqual(shapeMask(STRAIGHT, ball(centre, 14)).bits);
    expect(countMask(all) - grown.voxels).toBe(countMask(shapeMask(STRAIGHT, ball([2, -3, 33], 6))));
    // The ball's volume within what its surface takes of half voxels: 4 pi r^2 times a tenth of a voxel's size.
    expect(Math.abs(litres(grown.mask, STRAIGHT) / ((BALL * 14 ** 3) / 1000) - 1)).toBeLessThan(0.01);
  });

  test('within a mask or box only; unknown values and padding are never taken', () => {
    const padded: Volume = { ...image, padding: 100, voxels: image.voxels.map((v) => Math.round(v)) };
    expect(countMask(thresholdMask(padded, { min: 0, max: 200 }, wholeBox(STRAIGHT.size)))).toBe(
      padded.voxels.filter((v) => v !== 100).length,
    );
    const nan: Volume = { ...image, voxels: image.voxels.map(() => NaN) };
    expect(countMask(thresholdMask(nan, { min: -Infinity, max: Infinity }, wholeBox(STRAIGHT.size)))).toBe(0);
    const near = shapeMask(STRAIGHT, ball(centre, 5));
    expect(thresholdMask(image, { min: 90, max: 110 }, near.box, 0, near).bits).toEqual(near.bits);
  });

  test('[UR-25] radius in mm on a sheared grid; the leak guard ends it', () => {
    const flat = imageOf(SHEARED, () => 50);
    const seed: Vec3 = [20, 20, 14];
    const at = applyAffine(SHEARED.toPatient, seed);
    const range = { min: 40, max: 60 };
    const grown = growRegion(flat, { seed, range, connectivity: 26, maxRadiusMm: 9, maxMl: null });
    expect(grown.cut).toBe(true);
    expect(rebox(grown.mask, wholeBox(SHEARED.size)).bits).toEqual(shapeMask(SHEARED, ball(at, 9 + 1e-6)).bits);
    const leak = growRegion(flat, { seed, range, connectivity: 6, maxRadiusMm: null, maxMl: 2 });
    expect(leak.leaked).toBe(true);
    expect(litres(leak.mask, SHEARED)).toBeLessThan(2.1);
    expect(() => growRegion(flat, { seed: [-1, 0, 0], range, connectivity: 6, maxRadiusMm: null, maxMl: null })).toThrow(RangeError);
    expect(rangeAround(flat, seed, 5)).toEqual({ min: 45, max: 55 });
  });

  test('6 neighbours stop at an edge that 26 go over', () => {
    // Two cubes that share nothing but an edge.
    const two = imageOf(PLAIN, (p) => ((p[0] < 10 && p[1] < 10) || (p[0] >= 10 && p[1] >= 10) ? 1 : 0));
    const grow = (connectivity: 6 | 26): number =>
      growRegion(two, { seed: [2, 2, 2], range: { min: 1, max: 1 }, connectivity, maxRadiusMm: null, maxMl: null }).voxels;
    const [nx, ny, nz] = PLAIN.size;
    expect(grow(6)).toBe(10 * 10 * nz);
    expect(grow(26)).toBe((10 * 10 + (nx - 10) * (ny - 10)) * nz);
  });
});

describe('brush', () => {
  test.each([
    ['straight', STRAIGHT],
    ['sheared', SHEARED],
    ['oblique', OBLIQUE],
  ] as const)('a ball of 8 mm on a %s grid holds exactly the centres within 8 mm, and its volume', (_, grid) => {
    const at = applyAffine(grid.toPatient, [19.3, 20.6, 13.7]);
    const mask = strokeMask(grid, { points: [at], radiusMm: 8, shape: 'ball', axes: planeAxes('axial') }) as Mask;
    expect(rebox(mask, wholeBox(grid.size)).bits).toEqual(shapeMask(grid, ball(at, 8)).bits);
    expect(Math.abs(litres(mask, grid) / ((BALL * 512) / 1000) - 1)).toBeLessThan(0.03);
  });

  test('a stroke is a capsule: the same however finely its line is cut', () => {
    const [a, b] = [applyAffine(STRAIGHT.toPatient, [12, 14, 12]), applyAffine(STRAIGHT.toPatient, [30, 25, 18])];
    const stroke = (n: number): Mask => {
      const points = Array.from({ length: n + 1 }, (_, i) => add(a, scale(subtract(b, a), i / n)));
      return strokeMask(STRAIGHT, { points, radiusMm: 5, shape: 'ball', axes: planeAxes('axial') }) as Mask;
    };
    expect(countMask(stroke(1))).toBe(countMask(stroke(40)));
    const capsule = BALL * 125 + Math.PI * 25 * length(subtract(b, a));
    expect(Math.abs((countMask(stroke(1)) * voxelVolume(STRAIGHT)) / capsule - 1)).toBeLessThan(0.03);
  });

  test('a disc takes one slice of an aligned plane, and everything seen under it in an oblique one', () => {
    const at = applyAffine(STRAIGHT.toPatient, [20, 20, 14]);
    const disc = strokeMask(STRAIGHT, { points: [at], radiusMm: 10, shape: 'disc', axes: planeAxes('axial') }) as Mask;
    expect(boundsOf(rebox(disc, wholeBox(STRAIGHT.size)).bits, STRAIGHT.size, 1)).toMatchObject({
      size: [expect.any(Number), expect.any(Number), 1],
    });
    const area = (countMask(disc) * voxelVolume(STRAIGHT)) / (spacingOf(STRAIGHT)[2] as number);
    expect(Math.abs(area / (Math.PI * 100) - 1)).toBeLessThan(0.04);
    const axes = planeAxes('axial', PATIENT_FRAME, 33, 21);
    const leaning = strokeMask(STRAIGHT, { points: [at], radiusMm: 10, shape: 'disc', axes }) as Mask;
    const labels = rebox(leaning, wholeBox(STRAIGHT.size)).bits;
    // Every pixel whose middle is under the brush, less the rim where a voxel's own centre decides, shows the label.
    const view = viewOfPlane(axes, at, 120, 0.25);
    const out = new Uint8ClampedArray(120 * 120 * 4);
    paintLabels(labels, STRAIGHT, view, [null, { colour: [255, 0, 0], opacity: 1 }], out, new Uint8Array(120 * 120));
    const rim = length(spacingOf(STRAIGHT)) / 2;
    for (let y = 0; y < 120; y++)
      for (let x = 0; x < 120; x++) {
        const off = Math.hypot((x + 0.5 - 60) * 0.25, (y + 0.5 - 60) * 0.25);
        if (off < 10 - rim) expect(out[(y * 120 + x) * 4 + 3]).toBe(255);
        if (off > 10 + rim) expect(out[(y * 120 + x) * 4 + 3]).toBe(0);
      }
  });

  test('smaller than a voxel it still takes the voxel under it; beside the image nothing', () => {
    const at = applyAffine(STRAIGHT.toPatient, [20.4, 19.7, 14.2]);
    for (const shape of ['disc', 'ball'] as const)
      expect(countMask(strokeMask(STRAIGHT, { points: [at], radiusMm: 0.05, shape, axes: planeAxes('coronal') }) as Mask)).toBe(1);
    expect(strokeMask(STRAIGHT, { points: [[5000, 0, 0]], radiusMm: 5, shape: 'ball', axes: planeAxes('axial') })).toBeNull();
  });
});

describe('distance, fill between, smooth, margin, islands', () => {
  test('distances equal those found by looking at every voxel', () => {
    const size: Vec3 = [9, 8, 7];
    const spacing: Vec3 = [0.7, 1.3, 2.9];
    const bits = Uint8Array.from({ length: 9 * 8 * 7 }, (_, n) => ((n * 7919) % 41 === 0 ? 1 : 0));
    const found = squaredDistance(bits, size, spacing);
    const at = (n: number): Vec3 => [n % 9, Math.floor(n / 9) % 8, Math.floor(n / 72)];
    for (let n = 0; n < bits.length; n++) {
      let best = Infinity;
      for (let k = 0; k < bits.length; k++) {
        if (!bits[k]) continue;
        const d = subtract(at(n), at(k)).map((x, axis) => x * (spacing[axis] as number)) as unknown as Vec3;
        best = Math.min(best, dot(d, d));
      }
      expect(found[n]).toBeCloseTo(best, 9);
    }
    expect(squaredDistance(new Uint8Array(8), [2, 2, 2], spacing).every((d) => d === Infinity)).toBe(true);
  });

  test('a ball drawn on every fourth slice only comes back: Dice above 0.97, drawn slices untouched', () => {
    const whole = shapeMask(PLAIN, ball([20, 20, 20], 15));
    const drawn = { box: whole.box, bits: whole.bits.map((bit, n) => (Math.floor(n / 1600) % 4 === 0 ? bit : 0)) };
    const filled = fillBetween(drawn, PLAIN, 2);
    // Slices beyond the last drawn ones cannot come back; compare between them.
    const between = {
      box: whole.box,
      bits: whole.bits.map((bit, n) => (Math.floor(n / 1600) >= 8 && Math.floor(n / 1600) <= 32 ? bit : 0)),
    };
    expect(dice(filled, between)).toBeGreaterThan(0.97);
    drawn.bits.forEach((bit, n) => Math.floor(n / 1600) % 4 === 0 && expect(filled.bits[n]).toBe(bit));
  });

  test('a leaning cylinder stays one, along whichever axis it was drawn', () => {
    for (const axis of [0, 1, 2] as const) {
      const [a, b] = [0, 1, 2].filter((n) => n !== axis) as [0 | 1 | 2, 0 | 1 | 2];
      // It leans by 12 voxels on the way: first and last discs do not even touch.
      const inside = (p: Vec3): boolean => p[axis] >= 5 && p[axis] <= 29 && Math.hypot(p[a] - 8 - p[axis] * 0.7, p[b] - 20) <= 5;
      const whole = shapeMask(PLAIN, inside);
      const drawn = shapeMask(PLAIN, (p) => inside(p) && (p[axis] === 5 || p[axis] === 29));
      expect(dice(fillBetween(drawn, PLAIN, axis), whole)).toBeGreaterThan(0.95);
    }
  });

  test.each([
    ['plain', PLAIN, [20, 20, 20] as Vec3, 12, 1.5],
    ['anisotropic', STRAIGHT, [2, -3, 5] as Vec3, 14, 2],
  ])('smoothing keeps the volume to 0.2 %% and a ball a ball (%s)', (_, grid, centre, radius, sigma) => {
    const smooth = shapeMask(grid, ball(centre, radius));
    // The same ball with a ragged edge: voxels near it flipped by a fixed pattern.
    const ragged = { box: smooth.box, bits: smooth.bits.slice() };
    let n = 0;
    for (const p of centres(grid)) {
      if (Math.abs(length(subtract(p, centre)) - radius) < 1.5 && (n * 2654435761) % 7 < 3) ragged.bits[n] = 1 - (ragged.bits[n] as number);
      n++;
    }
    const after = smoothMask(ragged, grid, sigma);
    expect(Math.abs(countMask(after) / countMask(ragged) - 1)).toBeLessThan(0.002);
    expect(dice(after, smooth) as number).toBeGreaterThan(dice(ragged, smooth) as number);
    expect(dice(after, smooth)).toBeGreaterThan(0.95);
    expect(countMask(smoothMask({ box: smooth.box, bits: new Uint8Array(smooth.bits.length) }, grid, sigma))).toBe(0);
  });

  test('the median takes single voxels away and fills single gaps', () => {
    const shape = shapeMask(PLAIN, ball([20, 20, 20], 8));
    const at = (x: number, y: number, z: number): number => (z * 40 + y) * 40 + x;
    const dirty = { box: shape.box, bits: shape.bits.slice() };
    dirty.bits[at(5, 5, 5)] = 1;
    dirty.bits[at(20, 20, 20)] = 0;
    const clean = rebox(medianMask(dirty, PLAIN), shape.box);
    expect(clean.bits[at(5, 5, 5)]).toBe(0);
    expect(clean.bits[at(20, 20, 20)]).toBe(1);
  });

  test('a margin moves the edge by its mm: volumes of balls of 10 plus 5 and less 4 mm', () => {
    const mask = shapeMask(STRAIGHT, ball([2, -3, 5], 10));
    // A voxel's edge is known to half a voxel; of a ball of 15 mm that is 3 r' / r = 3 * 0.6 / 15.
    expect(Math.abs(litres(marginMask(mask, STRAIGHT, 5), STRAIGHT) / ((BALL * 15 ** 3) / 1000) - 1)).toBeLessThan(0.12);
    expect(Math.abs(litres(marginMask(mask, STRAIGHT, -4), STRAIGHT) / ((BALL * 6 ** 3) / 1000) - 1)).toBeLessThan(0.3);
    expect(rebox(marginMask(mask, STRAIGHT, 0), mask.box).bits).toEqual(mask.bits);
  });

  test('pieces: the largest, those of a size, and holes that are closed in', () => {
    const [big, small, tiny] = [ball([14, 14, 14], 8), ball([30, 30, 30], 4), ball([4, 35, 35], 1.5)];
    const hole = ball([14, 14, 14], 3);
    const shape = shapeMask(PLAIN, (p) => (big(p) && !hole(p)) || small(p) || tiny(p));
    const counts = [(p: Vec3) => big(p) && !hole(p), small, tiny].map((one) => countMask(shapeMask(PLAIN, one)));
    expect(
      piecesOf(shape.bits, PLAIN.size, 6)
        .sizes.slice(1)
        .sort((a, b) => b - a),
    ).toEqual([...counts].sort((a, b) => b - a));
    expect(countMask(keepLargest(shape))).toBe(counts[0]);
    expect(countMask(dropBelow(shape, counts[1] as number))).toBe((counts[0] as number) + (counts[1] as number));
    expect(countMask(fillHoles(shape)) - countMask(shape)).toBe(countMask(shapeMask(PLAIN, hole)));
    // A tunnel leads out: no hole.
    const open = shapeMask(PLAIN, (p) => big(p) && !hole(p) && !(p[0] >= 14 && p[1] === 14 && p[2] === 14));
    expect(fillHoles(open).bits).toEqual(open.bits);
  });
});

function seedAt(image: Volume, point: Vec3): Vec3 {
  const { grid } = image;
  let best: { at: Vec3; d: number } = { at: [0, 0, 0], d: Infinity };
  let n = 0;
  const [nx, ny] = grid.size;
  for (const p of centres(grid)) {
    const d = length(subtract(p, point));
    if (d < best.d) best = { at: [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))], d };
    n++;
  }
  return best.at;
}

function* centres(grid: Grid): Generator<Vec3> {
  for (let k = 0; k < grid.size[2]; k++)
    for (let j = 0; j < grid.size[1]; j++) for (let i = 0; i < grid.size[0]; i++) yield applyAffine(grid.toPatient as Affine, [i, j, k]);
}

test('masks of a segment and of its own box agree', () => {
  const shape = shapeMask(PLAIN, ball([20, 20, 20], 6));
  const box = boundsOf(shape.bits, PLAIN.size, 1);
  expect(box && countMask(maskOf(shape.bits, PLAIN.size, 1, box))).toBe(countMask(shape));
  expect(box && boxCount(box)).toBe(13 ** 3);
  expect(affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0])).toEqual(PLAIN.toPatient);
});
