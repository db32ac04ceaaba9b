import { describe, expect, it } from 'vitest';
import { affineOf, applyAffine, cross, scale, type Vec3 } from '#models/imaging/affine.ts';
import { edgeLetters, lettersOf } from '#models/imaging/plane.ts';
import { project, toScreen } from '../camera.ts';
import { LOOK } from './contract.ts';
import { VolumeSpace } from './volume-space.ts';

/** Oblique, anisotropic and sheared. */
const GRID = {
  size: [40, 60, 20] as Vec3,
  toPatient: affineOf([0.96, 0.36, 0.48], [-0.54, 0.43, 0.58], [0.1, -2.3, 1.9], [-30, 44, -12]),
};
const space = new VolumeSpace(GRID);

describe('an image in texture places', () => {
  it('has the centre of voxel (i, j, k) at ((i + 0.5) / n, ...)', () => {
    const p = space.place(applyAffine(GRID.toPatient, [3, 41.5, 19]));
    [3.5 / 40, 42 / 60, 19.5 / 20].forEach((x, axis) => expect(p[axis]).toBeCloseTo(x, 10));
  });

  it('takes steps as differences of places', () => {
    const [a, b, d] = [space.place([1, 2, 3]), space.place([5, -2, 10]), space.step([4, -4, 7])];
    d.forEach((x, axis) => expect(x).toBeCloseTo((b[axis] as number) - (a[axis] as number), 10));
  });

  it('cuts with the same plane as the patient does', () => {
    const normal: Vec3 = [0.6, 0, -0.8];
    const [nx, ny, nz, distance] = space.cut({ normal, distance: 7 });
    for (const p of [
      [3, 4, 5],
      [-20, 30, 2],
      [11, -6, 40],
    ] as Vec3[]) {
      const q = space.place(p);
      const inTexture = nx * q[0] + ny * q[1] + nz * q[2] - distance;
      expect(inTexture).toBeCloseTo(0.6 * p[0] - 0.8 * p[2] - 7, 9);
    }
    expect(space.cut(null)).toEqual([0, 0, 0, 0]);
  });

  it('stands where all of it fits the picture and fills most of it, from every side', () => {
    for (const view of ['front', 'back', 'left', 'right', 'head', 'feet'] as const)
      for (const [w, h] of [[400, 400], [700, 300], [300, 700]] as const) {
        const seen = project(space.pose(view), w, h, true);
        const at = space.corners().map((p) => toScreen(seen, p, w, h));
        const reach = Math.max(...at.flatMap(([x, y]) => [Math.abs(x - w / 2), Math.abs(y - h / 2)])) / (Math.min(w, h) / 2);
        expect(reach, view).toBeLessThan(1);
        expect(reach, view).toBeGreaterThan(0.9);
      }
  }); // prettier-ignore

  it('shows the sides that the views are named after', () => {
    // What lies furthest to the named side is nearest to the eye.
    const sides = { front: [0, -1, 0], back: [0, 1, 0], left: [1, 0, 0], right: [-1, 0, 0], head: [0, 0, 1], feet: [0, 0, -1] } as const;
    for (const [view, side] of Object.entries(sides)) {
      const { forward } = space.pose(view as keyof typeof sides);
      expect(forward.map((x) => 0 - x)).toEqual(side.map((x) => x + 0));
    }
    // Before the patient and at their feet, their left is on the right.
    for (const view of ['front', 'feet'] as const) expect(project(space.pose(view), 100, 100, true).right[0]).toBeCloseTo(1, 12);
  });

  it('names its edges as the camera shows them', () => {
    const edges = { front: 'RLHF', back: 'LRHF', left: 'APHF', right: 'PAHF', head: 'LRAP', feet: 'RLAP' } as const;
    for (const [view, letters] of Object.entries(edges)) {
      const [into, up] = LOOK[view as keyof typeof edges];
      const { left, right, top, bottom } = edgeLetters({ right: cross(into, up), down: scale(up, -1), into });
      expect(left + right + top + bottom, view).toBe(letters);
      // A step towards the side named at the right edge goes to the right on the screen.
      const seen = project(space.pose(view as keyof typeof edges), 100, 100, true);
      expect(lettersOf(seen.right), view).toBe(right);
    }
  });
});
