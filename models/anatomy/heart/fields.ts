import type { Sdf } from '../sdf.ts';
import { cross, dot, smoothstep, sub, type Vec3 } from '../vec.ts';
import type { Cavities } from './cavities.ts';
import type { Landmarks, Ring } from './landmarks.ts';
import { MODE_COUNT } from './mesh.ts';
import type { Tissue } from './tissue.ts';

/** Displacements of a point for unit amplitude of each mode: [lv, rv, la, ra, wall, twist] x [x, y, z], mm, into `out`. */
export type Fields = (p: Vec3, out: Float32Array | Float64Array) => void;

/** Radial shrinkage of a cavity at unit amplitude, and how far the valve plane comes down, mm. */
const LV_SCALE = 0.7;
const LV_PISTON = 12;
const RV_PISTON = 15;
const RV_PULL = 0.36;
const ATRIUM_SCALE = 0.8;
/** Turn of the apex against the base at unit amplitude: about 10 degrees [recalled]. */
const TWIST = (10 * Math.PI) / 180;

/** A shell round a shrinking cavity keeps its volume: scale at relative radius q >= 1 when the cavity's own is `s0`. */
const shell = (q: number, s0: number, power: 2 | 3): number => (q <= 1 ? s0 : (1 - (1 - s0 ** power) / q ** power) ** (1 / power));

/**
 * Six smooth fields over all of space. Whatever is near moves together, so surfaces that do not cross at rest do not
 * cross later (as long as the amplitudes stay in the range `pose` allows), and valves, vessels and labels ride along.
 * lv: the left ventricle's circle shrinks, its valve plane comes down. rv: the free wall is drawn to the septum, its
 * valve plane comes down. la, ra: shrink about their middle. wall: the left ventricle's outer surface moves out.
 * twist: the apex turns against the base.
 */
export function buildFields(m: Landmarks, c: Cavities, t: Tissue): Fields {
  const skins = t.parts.map((p) => p.skin);
  const lumens = t.parts.map((p) => p.lumen);
  const [lvSkin, rvSkin] = [skins[0] as Sdf, skins[1] as Sdf];
  const [laLumen, raLumen, rvLumen] = [lumens[2] as Sdf, lumens[3] as Sdf, c.rvEnvelope];
  const beyond = (ring: Ring, p: Vec3): number => dot(sub(p, ring.centre), ring.normal);
  const set = (out: Float32Array | Float64Array, k: number, v: Vec3, s: number): void => {
    out[3 * k] = v[0] * s;
    out[3 * k + 1] = v[1] * s;
    out[3 * k + 2] = v[2] * s;
  };
  const atrium = (p: Vec3, lumen: number, radius: number, ring: Ring): number => {
    const q = 1 + Math.max(lumen, -0.95 * radius) / radius;
    const s = shell(q, ATRIUM_SCALE, 3);
    return (s - 1) * (1 - smoothstep(2, 16, lumen)) * smoothstep(-1, 14, -beyond(ring, p));
  };
  return (p, out) => {
    const [r, tt, h] = m.local(p);
    const rho = Math.hypot(r, tt) || 1e-9;
    const axis: Vec3 = [m.R[0] * r + m.T[0] * tt, m.R[1] * r + m.T[1] * tt, m.R[2] * r + m.T[2] * tt];
    const lv = lvSkin(p[0], p[1], p[2]);
    const rv = rvSkin(p[0], p[1], p[2]);
    const q = Math.hypot(rho / m.a, (h - m.hc) / m.c);
    const atBase = smoothstep(-20, 4, h);
    const radial = (shell(q, LV_SCALE, 2) - 1) * atBase * (1 - smoothstep(20, 60, lv));
    // The valve plane is a piston: still at the apex, furthest at the base, still again at the roof of the atria.
    const stroke = Math.min(1, Math.max(0, 1 - (h - 2) / (m.L + m.apexWall - 6)));
    const along =
      (stroke * stroke * (3 - 2 * stroke) * 0.35 + stroke * 0.65) * smoothstep(-46, -6, h) * (1 - smoothstep(7, 38, Math.min(lv, rv)));
    const rightSide = smoothstep(4, 40, r);
    for (let k = 0; k < 3; k++) out[k] = (axis[k] as number) * radial + (m.E[k] as number) * LV_PISTON * along * (1 - rightSide);

    const gapHere = Math.max(0, lv);
    const lumen = rvLumen(p[0], p[1], p[2]);
    const gap = Math.min(45, Math.max(0, gapHere - 1.3 * Math.max(0, lumen)));
    const pull =
      RV_PULL *
      gap *
      smoothstep(1, 26, -beyond(m.pulmonary, p)) *
      smoothstep(-12, 20, beyond(m.tricuspid, p)) *
      (1 - smoothstep(4, 22, lumen)) *
      smoothstep(-1, 7, gapHere);
    for (let k = 0; k < 3; k++) out[3 + k] = (-(axis[k] as number) / rho) * pull + (m.E[k] as number) * RV_PISTON * along * rightSide;

    set(out, 2, sub(p, m.laCentre), atrium(p, laLumen(p[0], p[1], p[2]), 20 * m.la, m.mitral));
    set(out, 3, sub(p, m.raCentre), atrium(p, raLumen(p[0], p[1], p[2]), 20 * m.ra, m.tricuspid));

    const inner = c.lvSmooth(p[0], p[1], p[2]);
    const thick = smoothstep(0, m.wall, inner) * (1 - smoothstep(2, 34, lv)) * smoothstep(-8, 14, h);
    const away: Vec3 = [axis[0] + 0.6 * (h - m.hc) * m.E[0], axis[1] + 0.6 * (h - m.hc) * m.E[1], axis[2] + 0.6 * (h - m.hc) * m.E[2]];
    set(out, 4, away, thick / (Math.hypot(away[0], away[1], away[2]) + 3));

    const turn =
      TWIST * Math.min(1.05, Math.max(-0.2, (h - 0.15 * m.L) / (0.85 * m.L))) * (1 - smoothstep(2, 34, lv)) * smoothstep(-16, 6, h);
    set(out, 5, cross(m.E, axis), turn);
    if (out.length < 3 * MODE_COUNT) throw new RangeError('room for 18 numbers is needed');
  };
}
