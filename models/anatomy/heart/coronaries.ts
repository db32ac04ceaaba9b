import { gradient, type Sdf } from '../sdf.ts';
import { add, normalize, scale, sub, type Vec3 } from '../vec.ts';
import { CORONARY_LUMEN } from './dimensions.ts';
import { castInwards, project, type Grooves } from './grooves.ts';
import type { Control, Landmarks } from './landmarks.ts';
import { structureId } from './structures.ts';

export interface VesselBranch {
  readonly id: number;
  readonly path: readonly Control[];
  readonly vein: boolean;
}

/** Wall of an epicardial artery, mm [recalled]; added to half the lumen. */
const WALL = 0.55;

/** Every `step`th point, first and last kept. */
const thin = (points: readonly Vec3[], step: number): Vec3[] => points.filter((_, i) => i % step === 0 || i === points.length - 1);

/** Coronary arteries and the larger cardiac veins as paths on the skin (fat included). */
export function layCoronaries(m: Landmarks, g: Grooves, outer: Sdf): VesselBranch[] {
  const lad = structureId('left_anterior_descending');
  const cx = structureId('circumflex');
  const rca = structureId('right_coronary');
  const vein = structureId('cardiac_veins');
  const n = [0, 0, 0];
  let phase = 0;
  /** Puts points on the skin, a third sunk in, with the slight winding vessels of the heart have. */
  const onSkin = (points: readonly Vec3[], from: number, to: number, wind = 0.7, taperStart = false): Control[] => {
    phase += 1.7;
    return points.map((p, i) => {
      const f = points.length > 1 ? i / (points.length - 1) : 0;
      // Towards its end a branch grows thin and dives into the muscle; a vein's beginning does the same.
      const left = Math.min(1, (points.length - 1 - i) / Math.min(3, 0.4 * points.length), taperStart ? i / 3 : 1);
      const r = Math.max(0.22, (from + (to - from) * f) * left ** 0.6);
      const proud = r * 0.42 - 0.9 * (1 - left) ** 2;
      const q = project(outer, p);
      gradient(outer, q[0], q[1], q[2], 0.5, n);
      const next = points[Math.min(points.length - 1, i + 1)] as Vec3;
      const last = points[Math.max(0, i - 1)] as Vec3;
      const along = normalize(sub(next, last));
      const across: Vec3 = [n[1]! * along[2] - n[2]! * along[1], n[2]! * along[0] - n[0]! * along[2], n[0]! * along[1] - n[1]! * along[0]];
      const w = wind * Math.sin(1.9 * i + phase) * Math.min(1, 4 * f);
      return [q[0] + n[0]! * proud + across[0] * w, q[1] + n[1]! * proud + across[1] * w, q[2] + n[2]! * proud + across[2] * w, r] as const;
    });
  };
  const radius = (lumen: number): number => lumen / 2 + WALL;
  /** From a point on the skin across the ventricles to angle `phi` (degrees from R towards T) and height h of the axis. */
  const across = (from: Vec3, phi: number, h: number, steps: number): Vec3[] => {
    const [r, t, h0] = m.local(from);
    const phi0 = Math.atan2(t, r);
    let turn = (phi * Math.PI) / 180 - phi0;
    if (turn > Math.PI) turn -= 2 * Math.PI;
    if (turn < -Math.PI) turn += 2 * Math.PI;
    const out: Vec3[] = [from];
    for (let i = 1; i <= steps; i++) {
      const f = i / steps;
      const a = phi0 + turn * Math.sqrt(f) * (0.55 + 0.45 * f);
      const axis = m.at(0, 0, h0 + (h * m.L - h0) * f);
      const p = castInwards(outer, axis, add(scale(m.R, Math.cos(a)), scale(m.T, Math.sin(a))), 90);
      if (p) out.push(p);
    }
    return out;
  };
  const pick = (points: readonly Vec3[], f: number): Vec3 => points[Math.round(f * (points.length - 1))] as Vec3;
  const A = m.aortic.centre;
  const branches: VesselBranch[] = [];
  const put = (id: number, path: Control[], isVein = false): void => {
    if (path.length >= 3) branches.push({ id, path, vein: isVein });
  };
  const front = thin(g.anterior, 2);
  const back = thin(g.posterior, 2);
  const right = thin(g.right, 2);
  const left = thin(g.left, 2);

  // Left main: from the left sinus, between the trunk and the left appendage; then down the groove and round the apex.
  const leftSinus = add(A, [15, 6.5, 10.5]);
  const rm = radius(CORONARY_LUMEN.leftMain);
  const main: Control[] = [
    [leftSinus[0], leftSinus[1], leftSinus[2], rm],
    [leftSinus[0] + 4, leftSinus[1] - 2, leftSinus[2] + 1.5, rm],
  ];
  const overApex = g.posterior.length > 4 ? [pick(g.posterior, 0.97), pick(g.posterior, 0.86)] : [];
  put(lad, [...main, ...onSkin([...front, ...overApex], radius(CORONARY_LUMEN.anteriorDescendingProximal), radius(1.2), 0.5)]);
  put(lad, onSkin(across(pick(front, 0.12), 118, 0.62, 9), 1.45, 0.75));
  put(lad, onSkin(across(pick(front, 0.36), 104, 0.86, 8), 1.35, 0.7));
  put(lad, onSkin(across(pick(front, 0.55), 88, 0.98, 6), 1.1, 0.65));
  put(lad, onSkin(across(pick(front, 0.22), 12, 0.5, 6), 1.05, 0.6));
  put(lad, onSkin(across(pick(front, 0.48), 10, 0.74, 6), 1.0, 0.6));

  put(cx, [...main, ...onSkin(left, radius(CORONARY_LUMEN.circumflex), radius(1.6), 0.3)]);
  put(cx, onSkin(across(pick(left, 0.3), 150, 0.74, 9), 1.5, 0.75));
  put(cx, onSkin(across(pick(left, 0.6), 186, 0.68, 8), 1.35, 0.7));
  put(cx, onSkin(across(pick(left, 0.86), 214, 0.55, 7), 1.2, 0.7));

  const rightSinus = add(A, [-6, -19, 8.5]);
  const rr = radius(CORONARY_LUMEN.right);
  put(rca, [[rightSinus[0], rightSinus[1] + 2, rightSinus[2], rr], ...onSkin([...right, ...back.slice(0, -2)], rr, 0.95, 0.4)]);
  put(rca, onSkin(across(pick(right, 0.04), 40, 0.2, 6), 1.2, 0.7));
  put(rca, onSkin(across(pick(right, 0.3), -2, 0.42, 7), 1.2, 0.65));
  put(rca, onSkin(across(pick(right, 0.58), -24, 0.84, 10), 1.5, 0.75));
  put(rca, onSkin(across(pick(back, 0.06), -140, 0.5, 7), 1.25, 0.7));

  // The great cardiac vein keeps beside the artery, then runs as coronary sinus in the left groove at the back.
  const beside = (points: readonly Vec3[], d: number, towards: Vec3): Vec3[] => points.map((p) => add(p, scale(normalize(towards), d)));
  const great = [...[...beside(front.slice(0, -2), 4.6, m.T)].reverse(), ...beside(left, 4.2, scale(m.E, -1))];
  put(vein, onSkin(great, 0.9, 3.4, 0.25, true), true);
  put(vein, onSkin(beside(back.slice(0, -2), 3.8, scale(m.T, -1)).reverse(), 0.9, 1.8, 0.5, true), true);
  return branches;
}
