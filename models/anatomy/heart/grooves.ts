import { gradient, type Sdf } from '../sdf.ts';
import { add, cross, distance, dot, normalize, scale, sub, type Vec3 } from '../vec.ts';
import type { Control, Landmarks, Ring } from './landmarks.ts';
import type { Tissue } from './tissue.ts';

/** Curves on the skin of the heart in which the coronary vessels and the fat lie; from the base to the apex, or round. */
export interface Grooves {
  readonly anterior: readonly Vec3[];
  readonly posterior: readonly Vec3[];
  readonly right: readonly Vec3[];
  readonly left: readonly Vec3[];
  /** From the end of `left` on behind the heart to where the right atrium and the inferior vena cava meet: the coronary sinus's. */
  readonly sinus: readonly Vec3[];
}

/** First point of the solid met on the way from `from` + far * dir back to `from`; null when there is none. */
export function castInwards(outer: Sdf, from: Vec3, dir: Vec3, far: number, near = 2): Vec3 | null {
  for (let d = far; d > near;) {
    const p = add(from, scale(dir, d));
    const s = outer(p[0], p[1], p[2]);
    if (s < 0.02) return p;
    d -= Math.max(0.05, 0.8 * s);
  }
  return null;
}

/** `p` moved on to the zero level of `outer`. */
export function project(outer: Sdf, p: Vec3): Vec3 {
  const g = [0, 0, 0];
  let q = p;
  for (let i = 0; i < 6; i++) {
    const d = outer(q[0], q[1], q[2]);
    gradient(outer, q[0], q[1], q[2], 0.3, g);
    q = [q[0] - (g[0] as number) * d, q[1] - (g[1] as number) * d, q[2] - (g[2] as number) * d];
    if (Math.abs(d) < 0.02) break;
  }
  return q;
}

/** Between the ventricles: where rays from the left ventricle's axis leave its wall and enter the right one. */
function betweenVentricles(m: Landmarks, t: Tissue, sign: 1 | -1): Vec3[] {
  const [lv, rv] = [(t.parts[0] as Tissue['parts'][number]).skin, (t.parts[1] as Tissue['parts'][number]).skin];
  const out: Vec3[] = [];
  for (let h = 0.06 * m.L; h < m.L + 0.3 * m.apexWall; h += 3) {
    const axis = m.at(0, 0, h);
    const gap = (phi: number): { g: number; p: Vec3 } | null => {
      const dir = add(scale(m.R, Math.cos(phi)), scale(m.T, sign * Math.sin(phi)));
      const p = castInwards(t.outer, axis, dir, 95);
      return p && { g: rv(p[0], p[1], p[2]) - lv(p[0], p[1], p[2]), p };
    };
    // From the far (left) side towards the right ventricle.
    let before = gap(2.9);
    for (let phi = 2.9; phi > 0.05; phi -= 0.04) {
      const now = gap(phi);
      if (before && now && before.g > 0 && now.g <= 0) {
        const f = before.g / (before.g - now.g);
        out.push(project(t.outer, add(before.p, scale(sub(now.p, before.p), f))));
        break;
      }
      before = now;
    }
  }
  return out;
}

/** Round a valve ring on the outside, from `start` degrees (0 = towards `zero`) turning towards `turn`. */
function roundRing(t: Tissue, ring: Ring, offset: number, zero: Vec3, turn: Vec3, start: number, end: number): Vec3[] {
  const n = ring.normal;
  const centre = add(ring.centre, scale(n, offset));
  const u = normalize(sub(zero, scale(n, dot(zero, n))));
  let v = cross(n, u);
  if (dot(v, turn) < 0) v = scale(v, -1);
  const out: Vec3[] = [];
  for (let deg = start; deg <= end; deg += 6) {
    const a = (deg * Math.PI) / 180;
    const p = castInwards(t.outer, centre, add(scale(u, Math.cos(a)), scale(v, Math.sin(a))), ring.radius + 24);
    if (p) out.push(p);
  }
  return out;
}

/** From `from` on the skin towards the root of the inferior vena cava, until that or the right atrium is reached. */
function towardsCava(m: Landmarks, t: Tissue, from: Vec3): Vec3[] {
  const root = add(m.raCentre, [5, 7, -19]);
  const [atrium, cava] = [(t.parts[3] as Tissue['parts'][number]).skin, (t.parts[7] as Tissue['parts'][number]).skin];
  const out: Vec3[] = [];
  const steps = Math.ceil(distance(from, root) / 3);
  for (let i = 0; i <= steps; i++) {
    const p = project(t.outer, add(from, scale(sub(root, from), i / steps)));
    out.push(p);
    if (Math.min(atrium(p[0], p[1], p[2]), cava(p[0], p[1], p[2])) < 1.5) break;
  }
  return smooth(out, t.outer);
}

function smooth(points: readonly Vec3[], outer: Sdf): Vec3[] {
  let now = [...points];
  for (let pass = 0; pass < 4; pass++)
    now = now.map((p, i) => {
      const [a, b] = [now[i - 1], now[i + 1]];
      return a && b ? [(a[0] + 2 * p[0] + b[0]) / 4, (a[1] + 2 * p[1] + b[1]) / 4, (a[2] + 2 * p[2] + b[2]) / 4] : p;
    });
  return now.map((p) => project(outer, p));
}

/** Traces the grooves on a heart without fat. */
export function traceGrooves(m: Landmarks, t: Tissue): Grooves {
  const towardsPulmonary = (ring: Ring): Vec3 => normalize(sub(m.pulmonary.centre, ring.centre));
  /** Points whose nearest structure is one of `ids`: rays also meet appendages and veins in front of the groove. */
  const only = (points: readonly Vec3[], ids: readonly number[]): Vec3[] =>
    smooth(
      points.filter((p) => {
        const d = t.parts.map((part) => part.skin(p[0], p[1], p[2]));
        return ids.some((id) => (d[id] as number) <= Math.min(...d) + 0.8);
      }),
      t.outer,
    );
  const left = only(roundRing(t, m.mitral, -3, towardsPulmonary(m.mitral), [1, 0.4, -0.2], 20, 190), [0, 2]);
  return {
    anterior: only(betweenVentricles(m, t, 1), [0, 1]),
    posterior: only(betweenVentricles(m, t, -1), [0, 1]),
    right: only(roundRing(t, m.tricuspid, -1, towardsPulmonary(m.tricuspid), [-1, -0.2, -0.3], 30, 205), [1, 3]),
    left,
    sinus: towardsCava(m, t, left.at(-1) ?? m.mitral.centre),
  };
}

/** Fat fills the grooves, thick at the base and thin towards the apex. */
export function fatPaths(g: Grooves): Control[][] {
  const along = (points: readonly Vec3[], from: number, to: number): Control[] =>
    points
      .filter((_, i) => i % 3 === 0)
      .map((p, i, all) => [p[0], p[1], p[2], from + ((to - from) * i) / Math.max(1, all.length - 1)] as const);
  const paths = [
    along(g.anterior, 5.4, 2.4),
    along(g.posterior, 4.8, 2),
    along(g.right, 6, 5),
    along(g.left, 5.4, 5),
    along(g.sinus, 4.6, 3),
  ];
  return paths.filter((path) => path.length > 2);
}
