import { describe, expect, it } from 'vitest';
import { affineOf, applyAffine, dot, type Vec3 } from '#models/imaging/affine.ts';
import { isoSurface } from '#models/imaging/iso-surface.ts';
import { project, rayThrough, toScreen } from '../camera.ts';
import { meets, meetsPlane } from './shell-ray.ts';
import { boundsOf, cutPlane, directions, gridBounds, poseFor, sampled, scaleBar, textureRows, type Bounds } from './tumour-space.ts';
import { cornersOf } from './tumour-viewpoint.ts';

const WHOLE: Bounds = { low: [-60, -80, -70], high: [80, 90, 100] };

describe('places of the tumour picture', () => {
  it('every corner of the body fits the picture, from every side and in every shape of picture', () => {
    const points = cornersOf(WHOLE);
    for (const view of ['front', 'back', 'left', 'right', 'head', 'feet', 'three-quarter'] as const)
      for (const [w, h] of [
        [1180, 820],
        [820, 1180],
        [400, 400],
        [590, 820],
      ] as const) {
        const p = project(poseFor(directions(view, WHOLE, null, null), WHOLE, points, w / h), w, h, true);
        let most = 0;
        for (let n = 0; n < 8; n++) {
          const [x, y] = toScreen(p, [points[3 * n] as number, points[3 * n + 1] as number, points[3 * n + 2] as number], w, h);
          most = Math.max(most, Math.abs(x / w - 0.5), Math.abs(y / h - 0.5));
        }
        expect(most, `${view} ${w}x${h}`).toBeLessThan(0.5);
        expect(most, `${view} ${w}x${h}`).toBeGreaterThan(0.4);
      }
  });

  it('a three-quarter view comes from the side of the tumour and looks more squarely on to a cut', () => {
    expect(directions('three-quarter', WHOLE, [60, 0, 0], null)[0][0]).toBeLessThan(0);
    expect(directions('three-quarter', WHOLE, [-60, 0, 0], null)[0][0]).toBeGreaterThan(0);
    for (const [plane, axis] of [
      ['axial', 2],
      ['coronal', 1],
      ['sagittal', 0],
    ] as const)
      expect(Math.abs(directions('three-quarter', WHOLE, null, plane)[0][axis])).toBeGreaterThan(0.75);
  });

  it('a cut faces the viewer whichever side they are on, passes through its point and spans the body', () => {
    for (const forward of [
      [0, 1, 0],
      [0, -1, 0],
    ] as const) {
      const plane = cutPlane({ plane: 'coronal', through: [5, 12, -3], tumour: true }, WHOLE, forward);
      expect(dot(plane.normal, forward)).toBeLessThan(0);
      expect(dot(plane.normal, plane.middle)).toBeCloseTo(plane.distance, 9);
      expect(plane.middle[1]).toBeCloseTo(12, 9);
      expect([Math.hypot(...plane.across), Math.hypot(...plane.aloft)]).toEqual([70, 85]);
    }
  });

  it('texture places and values of an askew grid are those of its voxels', () => {
    const grid = { size: [7, 5, 4] as Vec3, toPatient: affineOf([1.2, 0.3, 0], [-0.2, 1, 0.4], [0.1, -0.5, 2], [10, -20, 30]) };
    const rows = textureRows(grid);
    const at: Vec3 = [3, 1, 2];
    const p = applyAffine(grid.toPatient, at);
    rows.forEach((row, axis) => {
      const place = row[0] * p[0] + row[1] * p[1] + row[2] * p[2] + row[3];
      expect(place).toBeCloseTo(((at[axis] as number) + 0.5) / (grid.size[axis] as number), 9);
    });
    const value = (n: number): number => n;
    expect(sampled(grid, value, p)).toBeCloseTo((2 * 5 + 1) * 7 + 3, 6);
    // Between voxels linearly: indices are linear in place.
    expect(sampled(grid, value, applyAffine(grid.toPatient, [3.5, 1.25, 2]))).toBeCloseTo((2 * 5 + 1.25) * 7 + 3.5, 6);
    expect(sampled(grid, value, applyAffine(grid.toPatient, [7, 1, 2]))).toBeNull();
    const { low, high } = gridBounds(grid);
    expect(low[2]).toBeLessThan(30 - 1);
    expect(high[2]).toBeGreaterThan(30 + 3 * 2);
  });

  it('the scale is a round length of a seemly size', () => {
    for (const perPixel of [0.05, 0.11, 0.3, 0.8, 2]) {
      const { mm, pixels } = scaleBar(perPixel, 1180);
      expect(pixels * perPixel).toBeCloseTo(mm, 9);
      expect([1, 2, 5, 10, 20, 50, 100, 200, 500]).toContain(mm);
      expect(pixels).toBeLessThanOrEqual(160);
      expect(pixels).toBeGreaterThan(18);
    }
  });
});

describe('rays', () => {
  const size: Vec3 = [40, 40, 40];
  const toPatient = affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [-19.5, -19.5, -19.5]);
  const data = new Float32Array(size[0] ** 3);
  for (let n = 0; n < data.length; n++) {
    const p = applyAffine(toPatient, [n % 40, Math.floor(n / 40) % 40, Math.floor(n / 1600)]);
    data[n] = 12 - Math.hypot(p[0], p[1], p[2]);
  }
  const ball = isoSurface({ data, size, toPatient }, 0);

  it('meets a ball where it is, and what is left of it beyond a cut', () => {
    const pose = { target: [0, 0, 0] as Vec3, forward: [0, 1, 0] as Vec3, up: [0, 0, 1] as Vec3, radius: 30 };
    const view = project(pose, 300, 300, true);
    const ray = rayThrough(view, 150, 150, 300, 300);
    expect(Math.abs((meets(ball, ray.from, ray.along, null) as number) - (view.distance - 12))).toBeLessThan(0.25);
    const plane = cutPlane({ plane: 'coronal', through: [0, 3, 0], tumour: true }, { low: [-20, -20, -20], high: [20, 20, 20] }, [0, 1, 0]);
    // The front is cut away: the inner face of the far side is what is left.
    expect(Math.abs((meets(ball, ray.from, ray.along, plane) as number) - (view.distance + 12))).toBeLessThan(0.25);
    expect(meetsPlane(plane, ray.from, ray.along)).toBeCloseTo(view.distance + 3, 6);
    const past = rayThrough(view, 10, 10, 300, 300);
    expect(meets(ball, past.from, past.along, null)).toBeNull();
    expect(meetsPlane(plane, past.from, past.along)).toBeNull();
  });

  it('a box of points is their box', () => {
    const found = boundsOf(ball.positions) as Bounds;
    for (const side of [...found.low, ...found.high]) expect(Math.abs(Math.abs(side) - 12)).toBeLessThan(0.3);
    expect(boundsOf(new Float32Array())).toBeNull();
  });
});
