import { gradient, smoothMin, type Sdf } from '../sdf.ts';
import { add, catmullRom, distance, mix, normalize, scale, sub, type Vec3 } from '../vec.ts';
import { CORONARY_LUMEN } from './dimensions.ts';
import { castInwards, project, type Grooves } from './grooves.ts';
import type { Control, Landmarks } from './landmarks.ts';
import { aorticFrame, LEFT_SINUS, RIGHT_SINUS, sinusAngle, wallAt } from './semilunar.ts';
import { structureId } from './structures.ts';
import { resample } from './sweep.ts';
import type { Tissue } from './tissue.ts';

export interface VesselBranch {
  readonly id: number;
  readonly path: readonly Control[];
  readonly vein: boolean;
}

/** Wall of an epicardial artery, mm [recalled]; added to half the lumen. */
const WALL = 0.55;

/** Every `step`th point, first and last kept. */
const thin = (points: readonly Vec3[], step: number): Vec3[] => points.filter((_, i) => i % step === 0 || i === points.length - 1);

/** Point of a vessel's middle line nearest to `to`. */
function nearestOn(path: readonly Control[], to: Control): Control | null {
  const far = (p: Control): number => distance([p[0], p[1], p[2]], [to[0], to[1], to[2]]);
  return resample(path, 1).reduce<Control | null>((best, p) => (!best || far(p) < far(best) ? p : best), null);
}

/** Coronary arteries and the larger cardiac veins as paths on the skin (fat included). */
export function layCoronaries(m: Landmarks, g: Grooves, t: Tissue): VesselBranch[] {
  const { outer } = t;
  const lad = structureId('left_anterior_descending');
  const cx = structureId('circumflex');
  const rca = structureId('right_coronary');
  const vein = structureId('cardiac_veins');
  const n = [0, 0, 0];
  let phase = 0;
  const blood = (x: number, y: number, z: number): number => Math.min(t.left(x, y, z), t.right(x, y, z));
  /** Where walls are thin a vessel must not come out on their inside: away from the blood by its radius and a little more. */
  const clear = (p: Vec3, r: number): Vec3 => {
    const away = [0, 0, 0];
    let q = p;
    for (let pass = 0; pass < 3; pass++) {
      const short = r + 0.7 - blood(...q);
      if (short <= 0) break;
      gradient(blood, q[0], q[1], q[2], 0.5, away);
      q = add(q, scale([away[0]!, away[1]!, away[2]!], short));
    }
    return q;
  };
  /** The heart without fat, its clefts filled: its slope points out of a cleft and not towards either side. */
  const filled: Sdf = (x, y, z) => t.parts.reduce((d, part) => smoothMin(d, part.skin(x, y, z), 12), 60);
  /** `p` on the skin: what fat has covered comes straight up through it, where the nearest skin may be that of either side. */
  const surface = (p: Vec3): Vec3 => {
    const up = [0, 0, 0];
    gradient(filled, p[0], p[1], p[2], 0.5, up);
    let q = p;
    for (let i = 0; i < 24; i++) {
      const d = outer(...q);
      if (d > -0.02) break;
      q = add(q, scale(normalize([up[0]!, up[1]!, up[2]!]), Math.max(0.05, -0.8 * d)));
    }
    // What lies deep under an appendage stays there.
    return distance(p, q) < 9 ? project(outer, q) : p;
  };
  /** Puts points on the skin, a third sunk in, with the slight winding vessels of the heart have. */
  const onSkin = (points: readonly Vec3[], from: number, to: number, wind = 0.7, taperStart = 0): Control[] => {
    phase += 1.7;
    return points.map((p, i) => {
      const f = points.length > 1 ? i / (points.length - 1) : 0;
      // Towards its end a branch grows thin and dives into the muscle; a vein's beginning does the same.
      const left = Math.min(1, (points.length - 1 - i) / Math.min(3, 0.4 * points.length), taperStart > 0 ? i / taperStart : 1);
      const r = Math.max(0.22, (from + (to - from) * f) * left ** 0.6);
      const proud = r * 0.42 - 0.9 * (1 - left) ** 2;
      const q = surface(p);
      gradient(outer, q[0], q[1], q[2], 0.5, n);
      const next = points[Math.min(points.length - 1, i + 1)] as Vec3;
      const last = points[Math.max(0, i - 1)] as Vec3;
      const along = normalize(sub(next, last));
      const across: Vec3 = [n[1]! * along[2] - n[2]! * along[1], n[2]! * along[0] - n[0]! * along[2], n[0]! * along[1] - n[1]! * along[0]];
      const w = wind * Math.sin(1.9 * i + phase) * Math.min(1, 4 * f);
      const at = clear(add(add(q, scale([n[0]!, n[1]!, n[2]!], proud)), scale(across, w)), r);
      return [at[0], at[1], at[2], r] as const;
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
    const [first, second, third] = out;
    if (!first || !second || !third) return out;
    // No detour through a cleft, and close steps at the beginning, that it runs over the fat and not through it.
    const detour = distance(first, second) + distance(second, third) > 1.35 * distance(first, third);
    const to = detour ? mix(first, third, 0.5) : second;
    return [first, mix(first, to, 0.35), mix(first, to, 0.7), ...(detour ? [to] : []), ...out.slice(detour ? 2 : 1)];
  };
  const pick = (points: readonly Vec3[], f: number): Vec3 => points[Math.round(f * (points.length - 1))] as Vec3;
  const branches: VesselBranch[] = [];
  const put = (id: number, path: Control[], isVein = false): void => {
    if (path.length >= 3) branches.push({ id, path, vein: isVein });
  };
  /** A branch of the artery laid last under `id` as its stem: it begins within it. */
  const branchOff = (id: number, path: Control[]): void => {
    const stem = branches.find((b) => b.id === id);
    const first = path[0];
    if (!stem || !first) return;
    const best = nearestOn(stem.path, first);
    if (best) put(id, [[best[0], best[1], best[2], Math.min(first[3], 0.9 * best[3])], ...path.slice(1)]);
  };
  /**
   * How an artery begins: beside a sinus of the aorta (`turn` radians off its middle), its pointed end in the wall and not
   * in the blood, and on its way towards `next` clear of every room of blood.
   */
  const outOfSinus = (cusp: number, turn: number, r: number, next: Vec3): Control[] => {
    const frame = aorticFrame(m);
    const angle = sinusAngle(cusp) + turn;
    const depth = 0.95 * m.aortic.radius;
    const aorta = (t.parts[structureId('aorta')] as Tissue['parts'][number]).lumen;
    const from = frame.point(angle, wallAt(frame, aorta, m.aortic, angle, depth) + r + 0.2, depth);
    const out: Vec3[] = [from];
    const ahead = add(from, scale(frame.direction(angle), 0.3 * distance(from, next)));
    for (const f of [0.25, 0.5, 0.75]) out.push(clear(mix(mix(from, ahead, f), mix(ahead, next, f), f), r));
    return out.map((p) => [p[0], p[1], p[2], r] as const);
  };
  const front = thin(g.anterior, 2);
  const back = thin(g.posterior, 2);
  const right = thin(g.right, 2);
  const left = thin(g.left, 2);

  // Left main: from the left sinus, between the trunk and the left appendage; then down the groove and round the apex.
  const rm = radius(CORONARY_LUMEN.leftMain);
  const main = outOfSinus(LEFT_SINUS, 0.5, rm, pick(front, 0));
  const overApex = g.posterior.length > 4 ? [pick(g.posterior, 0.97), pick(g.posterior, 0.86)] : [];
  put(lad, [...main, ...onSkin([...front, ...overApex], radius(CORONARY_LUMEN.anteriorDescendingProximal), radius(1.2), 0.9)]);
  branchOff(lad, onSkin(across(pick(front, 0.12), 118, 0.62, 9), 1.45, 0.75));
  branchOff(lad, onSkin(across(pick(front, 0.36), 104, 0.86, 8), 1.35, 0.7));
  branchOff(lad, onSkin(across(pick(front, 0.55), 88, 0.98, 6), 1.1, 0.65));
  branchOff(lad, onSkin(across(pick(front, 0.22), 12, 0.5, 6), 1.05, 0.6));
  branchOff(lad, onSkin(across(pick(front, 0.48), 10, 0.74, 6), 1.0, 0.6));

  put(cx, [...main.slice(0, 2), ...onSkin(g.left, radius(CORONARY_LUMEN.circumflex), radius(1.6), 0.3)]);
  branchOff(cx, onSkin(across(pick(left, 0.3), 150, 0.74, 9), 1.5, 0.75));
  branchOff(cx, onSkin(across(pick(left, 0.6), 186, 0.68, 8), 1.35, 0.7));
  branchOff(cx, onSkin(across(pick(left, 0.86), 214, 0.55, 7), 1.2, 0.7));

  const rr = radius(CORONARY_LUMEN.right);
  const crux = [0.25, 0.5, 0.75].map((f) => mix(pick(right, 1), pick(back, 0), f));
  put(rca, [...outOfSinus(RIGHT_SINUS, 0.5, rr, pick(right, 0)), ...onSkin([...right, ...crux, ...back.slice(0, -2)], rr, 0.95, 0.7)]);
  branchOff(rca, onSkin(across(pick(right, 0.04), 40, 0.2, 6), 1.2, 0.7));
  branchOff(rca, onSkin(across(pick(right, 0.3), -2, 0.42, 7), 1.2, 0.65));
  branchOff(rca, onSkin(across(pick(right, 0.58), -24, 0.84, 10), 1.5, 0.75));
  branchOff(rca, onSkin(across(pick(back, 0.06), -140, 0.5, 7), 1.25, 0.7));

  // The great cardiac vein comes up beside the artery from near the apex, runs on in the left groove and, as coronary sinus,
  // behind the atrioventricular groove into the right atrium beside the mouth of the inferior vena cava.
  const beside = (path: readonly Control[], d: number, towards: Vec3): Vec3[] =>
    path.map((p) => add([p[0], p[1], p[2]], scale(normalize(towards), p[3] + d)));
  const stem = (id: number, from: number, to: number): readonly Control[] => branches.find((b) => b.id === id)?.path.slice(from, to) ?? [];
  const arteries = branches.flatMap((b) => resample(b.path, 1));
  /** A vein's course lifted over the arteries it crosses. */
  const over = (path: readonly Control[]): Control[] => {
    const up = [0, 0, 0];
    let now: Control[] = resample(path, 1.2);
    // Lifted, then in an even bow without kinks where it rises and falls; a second time for what the bow has lowered.
    for (const bows of [6, 3, 1]) {
      now = now.map((p) => {
        let lift = 0;
        for (const [x, y, z, r] of arteries) {
          const [reach, d] = [p[3] + r + 0.5, distance([p[0], p[1], p[2]], [x, y, z])];
          if (d < reach) lift = Math.max(lift, Math.sqrt(reach * reach - d * d));
        }
        gradient(outer, p[0], p[1], p[2], 0.5, up);
        return [p[0] + lift * up[0]!, p[1] + lift * up[1]!, p[2] + lift * up[2]!, p[3]];
      });
      for (let pass = 0; pass < bows; pass++)
        now = now.map((p, i) => {
          const [a, b] = [now[i - 1], now[i + 1]];
          return a && b ? [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4, (a[2] + 2 * p[2] + b[2]) / 4, p[3]] : p;
        });
    }
    return now.map((p) => [...clear([p[0], p[1], p[2]], p[3]), p[3]] as const);
  };
  const down = beside(stem(lad, main.length + 1, main.length + front.length - 1), 2.3, sub(m.T, m.R));
  /** The last bit of the sinus: on in its direction and down into the atrium's wall, its end short of the blood. */
  const intoAtrium = (path: readonly Control[]): Control[] => {
    const [p, before] = [path.at(-1), path.at(-3)];
    if (!p || !before) return [];
    const forward = normalize(sub([p[0], p[1], p[2]], [before[0], before[1], before[2]]));
    const away = [0, 0, 0];
    let q: Vec3 = [p[0], p[1], p[2]];
    return [
      [5, 2.9],
      [3, 2.6],
      [1.6, 1.8],
    ].map(([want, r]) => {
      q = add(q, scale(forward, 1.5));
      gradient(blood, q[0], q[1], q[2], 0.5, away);
      q = add(q, scale([away[0]!, away[1]!, away[2]!], want! - blood(...q)));
      return [q[0], q[1], q[2], r!] as const;
    });
  };
  const great = [...down.reverse(), ...beside(stem(cx, 4, -2), 2.9, scale(m.E, -1)), ...g.sinus.slice(2)];
  // Close steps: between far points it would run through the mouth of a pulmonary vein.
  const close = catmullRom(great, 3) as unknown as Vec3[];
  const sinus = over(onSkin(close, 1, 3.1, 0, 4)).slice(0, -3);
  put(vein, [...sinus, ...intoAtrium(sinus)], true);
  const mouth = pick(g.sinus, 0.8);
  const middle = beside(stem(rca, -(back.length - 2), -1), 2.3, add(m.R, scale(m.T, 0.5))).reverse();
  const rise = [0.35, 0.7, 1].map((f) => mix(pick(middle, 1), mouth, f));
  const rising = over(onSkin(catmullRom([...middle, ...rise], 3) as unknown as Vec3[], 0.9, 1.8, 0.2, 4)).slice(0, -3);
  const end = rising.at(-1);
  // It joins the sinus at the nearest point of that.
  const joined = end && nearestOn(sinus, end);
  put(vein, joined ? [...rising, [joined[0], joined[1], joined[2], end[3]]] : rising, true);
  return branches;
}
