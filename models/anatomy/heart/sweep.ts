import { add, catmullRom, cross, distance, normalize, perpendicular, scale, sub, type Vec3 } from '../vec.ts';

/** Closed tube of round cross-section along a smooth path, with pointed ends. Appends to `positions`, `normals`, `indices`. */
export function sweep(
  path: readonly (readonly [number, number, number, number])[],
  sides: number,
  spacing: number,
  positions: number[],
  normals: number[],
  indices: number[],
): void {
  const points = resample(path, spacing);
  const n = points.length;
  const start = positions.length / 3;
  let u: Vec3 | null = null;
  const centre = (i: number): Vec3 => {
    const p = points[Math.min(n - 1, Math.max(0, i))] as readonly number[];
    return [p[0] as number, p[1] as number, p[2] as number];
  };
  const first = normalize(sub(centre(1), centre(0)));
  const last = normalize(sub(centre(n - 1), centre(n - 2)));
  const tip = (p: Vec3, dir: Vec3): void => {
    positions.push(...p);
    normals.push(...dir);
  };
  tip(add(centre(0), scale(first, -0.6 * ((points[0] as readonly number[])[3] as number))), scale(first, -1));
  for (let i = 0; i < n; i++) {
    const along = normalize(sub(centre(i + 1), centre(i - 1)));
    // Carry the frame along without turning it.
    const seed: Vec3 = u ?? perpendicular(along);
    const side: Vec3 = normalize(sub(seed, scale(along, seed[0] * along[0] + seed[1] * along[1] + seed[2] * along[2])));
    u = side;
    const v = cross(along, side);
    const r = (points[i] as readonly number[])[3] as number;
    for (let k = 0; k < sides; k++) {
      const a = (2 * Math.PI * k) / sides;
      const dir = add(scale(side, Math.cos(a)), scale(v, Math.sin(a)));
      positions.push(...add(centre(i), scale(dir, r)));
      normals.push(...dir);
    }
  }
  tip(add(centre(n - 1), scale(last, 0.6 * ((points[n - 1] as readonly number[])[3] as number))), last);
  const ring = (i: number, k: number): number => start + 1 + i * sides + (k % sides);
  for (let k = 0; k < sides; k++) {
    indices.push(start, ring(0, k + 1), ring(0, k));
    for (let i = 0; i + 1 < n; i++)
      indices.push(ring(i, k), ring(i, k + 1), ring(i + 1, k), ring(i, k + 1), ring(i + 1, k + 1), ring(i + 1, k));
    indices.push(start + 1 + n * sides, ring(n - 1, k), ring(n - 1, k + 1));
  }
}

/** Points of a Catmull-Rom path about `spacing` mm apart. */
export function resample(
  path: readonly (readonly [number, number, number, number])[],
  spacing: number,
): [number, number, number, number][] {
  const fine = catmullRom(path, 12) as [number, number, number, number][];
  const out = [fine[0] as [number, number, number, number]];
  let since = 0;
  for (let i = 1; i < fine.length; i++) {
    const [p, q] = [fine[i - 1], fine[i]] as [[number, number, number, number], [number, number, number, number]];
    since += distance([p[0], p[1], p[2]], [q[0], q[1], q[2]]);
    if (since >= spacing || i === fine.length - 1) {
      out.push(q);
      since = 0;
    }
  }
  return out;
}
