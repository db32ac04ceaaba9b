import { describe, expect, it } from 'vitest';
import type { HeartMesh } from '#models/anatomy/heart/mesh.ts';
import { Viewpoint } from './viewpoint.ts';

/** Only what a viewpoint reads of a heart. */
const HEART = {
  radius: 105,
  landmarks: {
    centre: [0, 0, 20],
    apex: [60, -32, -50],
    base: [8, 8, 8],
    mitral_valve: [9, 16, 8],
    aortic_valve: [-2, -2, 20],
    tricuspid_valve: [-25, -6, -8],
    pulmonary_valve: [13, -25, 34],
    left_atrium: [-5, 32, 26],
    right_atrium: [-40, 1, 2],
    right_ventricle: [0, -20, 0],
  },
} as unknown as HeartMesh;

describe('the viewpoint', () => {
  it('saved and restored on another engine is the same: turned, nearer, cut and moved', () => {
    const one = new Viewpoint();
    one.setHeart(HEART);
    one.setView('long-axis', null);
    one.turn(0.4, -0.2);
    one.zoom(0.6);
    one.setCut(true, 0.3);
    const other = new Viewpoint();
    other.setHeart(HEART);
    expect(other.save()).not.toEqual(one.save());
    other.restore(one.save());
    expect(other.save()).toEqual(one.save());
    expect(other.plane).toEqual(one.plane);
    expect(other.view).toBe('free');
  });

  it('saved on its way is saved where it was going', () => {
    const one = new Viewpoint();
    one.setHeart(HEART);
    one.setView('back', 1_000);
    one.step(1_090);
    const still = new Viewpoint();
    still.setHeart(HEART);
    still.setView('back', null);
    expect(one.pose).not.toEqual(still.pose);
    expect(one.save()).toEqual(still.save());
    expect(one.step(1_200)).toBe(true);
    expect(one.moving).toBe(false);
    expect(one.pose).toEqual(still.pose);
  });

  it('cuts across, towards the viewer, and slides the plane along its normal', () => {
    const one = new Viewpoint();
    one.setHeart(HEART);
    one.setCut(true, 0);
    const { forward } = one.pose;
    expect(one.plane?.normal).toEqual([-forward[0], -forward[1], -forward[2]]);
    const before = one.plane?.distance as number;
    one.setCut(true, 0.5);
    expect((one.plane?.distance as number) - before).toBeCloseTo(0.5 * 105 * 0.75, 9);
    one.setCut(false, 0);
    expect(one.plane).toBeNull();
    // A view with a plane of its own gets that one back.
    one.setView('four-chamber', null);
    const own = one.plane;
    one.setCut(false, 0);
    one.setCut(true, 0);
    expect(one.plane).toEqual(own);
  });

  it('over the valves passes as far above the one outflow valve as the other, and above all four', () => {
    const one = new Viewpoint();
    one.setHeart(HEART);
    one.setView('valves', null);
    const { normal: n, distance } = one.plane as NonNullable<typeof one.plane>;
    const above = (key: keyof HeartMesh['landmarks']): number => distance - HEART.landmarks[key].reduce((s, x, k) => s + x * (n[k] as number), 0);
    expect(above('aortic_valve')).toBeCloseTo(above('pulmonary_valve'), 6);
    expect(above('mitral_valve')).toBeCloseTo(above('tricuspid_valve'), 6);
    for (const key of ['aortic_valve', 'mitral_valve'] as const) expect(above(key)).toBeGreaterThan(10);
    // Seen from above: the apex lies deepest.
    expect(above('apex')).toBeGreaterThan(above('mitral_valve'));
  }); // prettier-ignore
});
