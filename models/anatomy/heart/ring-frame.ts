import { add, cross, dot, normalize, perpendicular, scale, sub, type Vec3 } from '../vec.ts';
import type { Ring } from './landmarks.ts';

/** Polar coordinates about a valve's ring: angle 0 towards a chosen point, depth along the direction blood takes. */
export interface RingFrame {
  point(angle: number, radius: number, depth: number): Vec3;
  /** Unit vector away from the axis. */
  direction(angle: number): Vec3;
  depth(p: Vec3): number;
}

export function frameOf(ring: Ring, towards: Vec3): RingFrame {
  const d = sub(towards, ring.centre);
  const flat = sub(d, scale(ring.normal, dot(d, ring.normal)));
  const u = flat[0] || flat[1] || flat[2] ? normalize(flat) : perpendicular(ring.normal);
  const v = cross(ring.normal, u);
  const direction = (angle: number): Vec3 => add(scale(u, Math.cos(angle)), scale(v, Math.sin(angle)));
  return {
    direction,
    point: (angle, radius, depth) => add(ring.centre, add(scale(ring.normal, depth), scale(direction(angle), radius))),
    depth: (p) => dot(sub(p, ring.centre), ring.normal),
  };
}
