import { roundCone, type Sdf } from '../sdf.ts';
import { add, mix, scale, smoothstep, type Vec3 } from '../vec.ts';
import type { Landmarks, Ring } from './landmarks.ts';
import { addLeaflet, emptyShape, type Sheet, type ValveShape } from './leaflet.ts';
import { frameOf, type RingFrame } from './ring-frame.ts';

const THIRD = (2 * Math.PI) / 3;

/**
 * Shape of a semilunar valve in radii of its ring, after the usual proportions of the aortic root (Thubrikar 1990, Swanson
 * and Clark 1974 [recalled]): commissures stand a little higher than the ring is wide, the free edges hang lower in the
 * middle and lie against each other over about two fifths of the radius.
 */
const POST = 1.16;
const MIDDLE = 0.84;
const CONTACT = 0.44;
/** Share of a cusp's height, from its root to the free edge, that is belly; the rest lies against its neighbours. */
const BELLY = 0.64;

/**
 * Directions of the commissures and sinuses: angle 0 is a commissure, a sinus bulges half way between two. The aortic root is
 * turned so that the usual long-axis cut meets the right and the non-coronary cusp and leaves the left one whole behind them.
 */
export const aorticFrame = (m: Landmarks): RingFrame => frameOf(m.aortic, add(m.aortic.centre, [0.64, 0.69, 0.35]));
export const pulmonaryFrame = (m: Landmarks): RingFrame => frameOf(m.pulmonary, m.aortic.centre);

/** Sinuses of the aorta by number, as the frame above counts them. */
export const RIGHT_SINUS = 1;
export const LEFT_SINUS = 2;
export const sinusAngle = (i: number): number => (i + 0.5) * THIRD;

/** The three bulges of the wall behind the cusps, each out to `out` and `wide` round, in radii of the ring. */
export function sinusesOf(ring: Ring, f: RingFrame, out: number, wide: number): readonly Sdf[] {
  const R = ring.radius;
  return [0, 1, 2].map((i) => {
    const angle = sinusAngle(i);
    return roundCone(f.point(angle, out * R, 0.66 * R), wide * R, f.point(angle, 0.97 * out * R, 0.8 * R), 0.98 * wide * R);
  });
}

/** Distance from the ring's axis to the wall of `blood` at an angle and a height, mm. */
export function wallAt(f: RingFrame, blood: Sdf, ring: Ring, angle: number, depth: number): number {
  let low = 0.5 * ring.radius;
  let high = 1.7 * ring.radius;
  for (let i = 0; i < 24; i++) {
    const r = (low + high) / 2;
    const p = f.point(angle, r, depth);
    if (blood(p[0], p[1], p[2]) < 0) low = r;
    else high = r;
  }
  return low;
}

/**
 * Three pockets. Each grows out of the wall of `blood` along a crown from commissure to commissure, bellies towards the
 * ventricle and turns up in the middle, where it lies against the other two; open it stands before its sinus.
 */
export function semilunar(key: 'aortic_valve' | 'pulmonary_valve', ring: Ring, f: RingFrame, blood: Sdf): ValveShape {
  const shape = emptyShape(key);
  const R = ring.radius;
  const n = ring.normal;
  for (let cusp = 0; cusp < 3; cusp++) {
    const mid = sinusAngle(cusp);
    const [out, across] = [f.direction(mid), f.direction(mid + Math.PI / 2)];
    const place = (x: number, y: number, z: number): Vec3 => add(ring.centre, add(add(scale(out, x), scale(across, y)), scale(n, z)));
    const centred = (s: number): number => 1 - Math.abs(2 * s - 1);
    const angle = (s: number): number => mid + (s - 0.5) * THIRD * 0.975;
    // A little inside the wall, so that no gap shows.
    const attach = (s: number): Vec3 => {
      const z = R * (POST - 0.2) * Math.abs(2 * s - 1) ** 2.1;
      return f.point(angle(s), wallAt(f, blood, ring, angle(s), z) + 0.7, z);
    };
    const roots = Array.from({ length: 201 }, (_, i) => attach(i / 200));
    const rootAt = (s: number): Vec3 => {
      const i = Math.min(199, Math.floor(s * 200));
      return mix(roots[i] as Vec3, roots[i + 1] as Vec3, s * 200 - i);
    };
    const post = wallAt(f, blood, ring, mid - THIRD / 2, POST * R) + 0.7;
    const heightAt = (s: number): number => {
      const k = centred(s);
      return R * (POST + (MIDDLE - POST) * k * (2 - k));
    };
    // Two straight lines of contact, rounded where they meet in the middle and a leaf's thickness off the neighbours.
    const edge = (s: number, z: number): Vec3 => {
      const y = (2 * s - 1) * post * Math.sin(THIRD / 2);
      return place(Math.sqrt(y * y * 0.3333 + 0.16) + 0.22 + 0.34 * smoothstep(0, 0.3, centred(s)), y, z);
    };
    const shut: Sheet = (s, v) => {
      const k = centred(s);
      const contact = R * (0.1 + (CONTACT - 0.1) * k ** 0.7);
      const low = edge(s, heightAt(s) - contact);
      if (v >= BELLY) return add(low, scale(n, (contact * (v - BELLY)) / (1 - BELLY)));
      const u = v / BELLY;
      const root = rootAt(s);
      // Bends towards the ventricle first, then up along the line of contact.
      const floor = Math.min(0, heightAt(s) - contact - f.depth(root)) - 0.1 * R * k;
      const bend = mix(edge(s, f.depth(root) + floor), root, 0.14);
      const b = add(bend, scale(n, f.depth(root) + floor - f.depth(bend)));
      return mix(mix(root, b, u), mix(b, low, u), u);
    };
    const open: Sheet = (s, v) => {
      const k = Math.sin(Math.PI * s);
      // A rounded triangle: nearly the wall at the commissures, a little within it in the middle.
      const free = f.point(angle(s), post * (1 - 0.17 * k), heightAt(s) + 0.22 * R * centred(s));
      const p = mix(rootAt(s), free, v);
      return add(p, scale(f.direction(angle(s)), -0.07 * R * Math.sin(Math.PI * v) * k));
    };
    addLeaflet(shape, {
      shut,
      open,
      // A thin sheet with a hem along its free edge, and in the middle of it the small knot (of Arantius).
      half: (s, v) =>
        (0.34 + 0.08 * smoothstep(0.9, 1, v) + 0.28 * smoothstep(0.86, 1, v) * smoothstep(0.84, 1, centred(s)) + 0.2 * (1 - v) ** 4) *
        (0.06 + 0.94 * smoothstep(0, 0.3, centred(s))),
      // The belly is thin enough to be tinged by what lies behind; where the cusps meet they are pale.
      root: (_, v) => 0.95 - 0.38 * smoothstep(0, 0.3, v) - 0.57 * smoothstep(BELLY - 0.08, BELLY + 0.04, v),
      light: (s, v) => 1 - 0.5 * smoothstep(BELLY - 0.3, BELLY, v) * (1 - smoothstep(0.9, 1, v)) * (0.4 + 0.6 * centred(s)),
    });
  }
  return { ...shape, chordsFrom: shape.positions.length / 3 };
}
