/**
 * Signed distance fields: negative inside, millimetres. Primitives and smooth set operations after the usual
 * polynomial forms (I. Quilez, iquilezles.org/articles/distfunctions and /smin).
 */
import { catmullRom, dot, normalize, type Vec3 } from './vec.ts';

export type Sdf = (x: number, y: number, z: number) => number;

/** Remembers the last answer: parts that are asked for the same point many times in a row. */
export function remembering(f: Sdf): Sdf {
  let [a, b, c, d] = [NaN, NaN, NaN, NaN];
  return (x, y, z) => {
    if (x !== a || y !== b || z !== c) {
      d = f(x, y, z);
      a = x;
      b = y;
      c = z;
    }
    return d;
  };
}

/** Union that rounds the seam over about `k` mm; never larger than min(a, b). */
export function smoothMin(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b);
  return h <= 0 ? Math.min(a, b) : Math.min(a, b) - (h * h) / (4 * k);
}

/** Intersection that rounds the seam; never smaller than max(a, b). */
export function smoothMax(a: number, b: number, k: number): number {
  const h = k - Math.abs(a - b);
  return h <= 0 ? Math.max(a, b) : Math.max(a, b) + (h * h) / (4 * k);
}

/** Three axes at right angles, columns of a rotation. */
export interface Frame {
  readonly origin: Vec3;
  readonly u: Vec3;
  readonly v: Vec3;
  readonly w: Vec3;
}

/** Ellipsoid with semi-axes along the frame's axes: exact on the surface, a close bound near it. */
export function ellipsoid(frame: Frame, a: number, b: number, c: number): Sdf {
  const { origin: o, u, v, w } = frame;
  return (x, y, z) => {
    const dx = x - o[0];
    const dy = y - o[1];
    const dz = z - o[2];
    const p = (dx * u[0] + dy * u[1] + dz * u[2]) / a;
    const q = (dx * v[0] + dy * v[1] + dz * v[2]) / b;
    const r = (dx * w[0] + dy * w[1] + dz * w[2]) / c;
    const k0 = Math.sqrt(p * p + q * q + r * r);
    const k1 = Math.sqrt((p / a) ** 2 + (q / b) ** 2 + (r / c) ** 2);
    return k1 < 1e-9 ? -Math.min(a, b, c) : (k0 * (k0 - 1)) / k1;
  };
}

/** Half-space: negative on the side `normal` points away from. */
export function plane(point: Vec3, normal: Vec3): Sdf {
  const n = normalize(normal);
  const d = dot(n, point);
  return (x, y, z) => x * n[0] + y * n[1] + z * n[2] - d;
}

/** One cone with round ends from `a` (radius ra) to `b` (radius rb). */
export function roundCone(a: Vec3, ra: number, b: Vec3, rb: number): Sdf {
  const bax = b[0] - a[0];
  const bay = b[1] - a[1];
  const baz = b[2] - a[2];
  const l2 = bax * bax + bay * bay + baz * baz;
  const rr = ra - rb;
  const a2 = l2 - rr * rr;
  const il2 = 1 / l2;
  return (x, y, z) => {
    const pax = x - a[0];
    const pay = y - a[1];
    const paz = z - a[2];
    const t = pax * bax + pay * bay + paz * baz;
    const s = t - l2;
    const ex = pax * l2 - bax * t;
    const ey = pay * l2 - bay * t;
    const ez = paz * l2 - baz * t;
    const x2 = ex * ex + ey * ey + ez * ez;
    const y2 = t * t * l2;
    const z2 = s * s * l2;
    const k = Math.sign(rr) * rr * rr * x2;
    if (Math.sign(s) * a2 * z2 > k) return Math.sqrt(x2 + z2) * il2 - rb;
    if (Math.sign(t) * a2 * y2 < k) return Math.sqrt(x2 + y2) * il2 - ra;
    return (Math.sqrt(x2 * a2 * il2) + t * rr) * il2 - ra;
  };
}

/**
 * Tube through [x, y, z, radius] control points, smoothed by a Catmull-Rom spline. Far away (more than `reach` mm from
 * its pieces' bounding spheres) it answers with a lower bound only, which is what makes a scene of many tubes cheap.
 */
export function tube(points: readonly (readonly [number, number, number, number])[], perSpan = 4, reach = 12): Sdf {
  const samples = catmullRom(points, perSpan) as [number, number, number, number][];
  const cones: Sdf[] = [];
  /** Bounding spheres [x, y, z, r] of the cones, and of every GROUP of them. */
  const spheres: number[] = [];
  for (let i = 0; i + 1 < samples.length; i++) {
    const [p, q] = [samples[i], samples[i + 1]] as [[number, number, number, number], [number, number, number, number]];
    cones.push(roundCone([p[0], p[1], p[2]], p[3], [q[0], q[1], q[2]], q[3]));
    const s = boundingSphere([p, q]);
    spheres.push(...s.c, s.r);
  }
  const groups: number[] = [];
  for (let i = 0; i < cones.length; i += GROUP) {
    const s = boundingSphere(samples.slice(i, i + GROUP + 1));
    groups.push(...s.c, s.r);
  }
  const bound = Float64Array.from(spheres);
  const groupBound = Float64Array.from(groups);
  const low = (of: Float64Array, i: number, x: number, y: number, z: number): number => {
    const dx = x - (of[i] as number);
    const dy = y - (of[i + 1] as number);
    const dz = z - (of[i + 2] as number);
    return Math.sqrt(dx * dx + dy * dy + dz * dz) - (of[i + 3] as number);
  };
  const count = cones.length;
  const all = boundingSphere(samples);
  const whole = Float64Array.from([...all.c, all.r]);
  return (x, y, z) => {
    const far = low(whole, 0, x, y, z);
    if (far > reach) return far;
    let d = Infinity;
    let farthest = Infinity;
    for (let g = 0; g * GROUP < count; g++) {
      const bottom = low(groupBound, 4 * g, x, y, z);
      if (bottom > reach) {
        if (bottom < farthest) farthest = bottom;
        continue;
      }
      if (bottom >= d) continue;
      const end = Math.min(count, (g + 1) * GROUP);
      for (let i = g * GROUP; i < end; i++) if (low(bound, 4 * i, x, y, z) < d) d = Math.min(d, (cones[i] as Sdf)(x, y, z));
    }
    return Math.min(d, farthest);
  };
}

const GROUP = 4;

function boundingSphere(samples: readonly (readonly [number, number, number, number])[]): { c: Vec3; r: number } {
  let c: Vec3 = [0, 0, 0];
  for (const s of samples) c = [c[0] + s[0] / samples.length, c[1] + s[1] / samples.length, c[2] + s[2] / samples.length];
  let r = 0;
  for (const s of samples) r = Math.max(r, Math.hypot(s[0] - c[0], s[1] - c[1], s[2] - c[2]) + s[3]);
  return { c, r };
}

/** Gradient by central differences of half-width `h` mm, unit length, written to `out`. */
export function gradient(f: Sdf, x: number, y: number, z: number, h: number, out: Float64Array | number[]): void {
  const gx = f(x + h, y, z) - f(x - h, y, z);
  const gy = f(x, y + h, z) - f(x, y - h, z);
  const gz = f(x, y, z + h) - f(x, y, z - h);
  const n = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1;
  out[0] = gx / n;
  out[1] = gy / n;
  out[2] = gz / n;
}
