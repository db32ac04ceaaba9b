import type { Vec3 } from '#models/imaging/affine.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { CutPlane } from './tumour-space.ts';

/** Distance along a ray to the first face of a surface that is not cut away; null when it misses. */
export function meets(shell: Shell, from: Vec3, along: Vec3, plane: CutPlane | null): number | null {
  const { positions: p, indices } = shell;
  const [ox, oy, oz] = from;
  const [dx, dy, dz] = along;
  let best = Infinity;
  for (let n = 0; n < indices.length; n += 3) {
    const [a, b, c] = [3 * (indices[n] as number), 3 * (indices[n + 1] as number), 3 * (indices[n + 2] as number)];
    const [ax, ay, az] = [p[a] as number, p[a + 1] as number, p[a + 2] as number];
    const [e1x, e1y, e1z] = [(p[b] as number) - ax, (p[b + 1] as number) - ay, (p[b + 2] as number) - az];
    const [e2x, e2y, e2z] = [(p[c] as number) - ax, (p[c + 1] as number) - ay, (p[c + 2] as number) - az];
    // Möller and Trumbore 1997.
    const [hx, hy, hz] = [dy * e2z - dz * e2y, dz * e2x - dx * e2z, dx * e2y - dy * e2x];
    const det = e1x * hx + e1y * hy + e1z * hz;
    if (Math.abs(det) < 1e-12) continue;
    const [sx, sy, sz] = [ox - ax, oy - ay, oz - az];
    const u = (sx * hx + sy * hy + sz * hz) / det;
    if (u < 0 || u > 1) continue;
    const [qx, qy, qz] = [sy * e1z - sz * e1y, sz * e1x - sx * e1z, sx * e1y - sy * e1x];
    const v = (dx * qx + dy * qy + dz * qz) / det;
    if (v < 0 || u + v > 1) continue;
    const t = (e2x * qx + e2y * qy + e2z * qz) / det;
    if (t <= 0 || t >= best) continue;
    if (plane && (ox + dx * t) * plane.normal[0] + (oy + dy * t) * plane.normal[1] + (oz + dz * t) * plane.normal[2] > plane.distance)
      continue;
    best = t;
  }
  return best < Infinity ? best : null;
}

/** Where a ray meets the rectangle of a cut; null when it misses. */
export function meetsPlane(plane: CutPlane, from: Vec3, along: Vec3): number | null {
  const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  const facing = dot(plane.normal, along);
  if (Math.abs(facing) < 1e-9) return null;
  const t = (plane.distance - dot(plane.normal, from)) / facing;
  if (t <= 0) return null;
  const d: Vec3 = [0, 1, 2].map((k) => (from[k] as number) + (along[k] as number) * t - (plane.middle[k] as number)) as unknown as Vec3;
  const inside = (side: Vec3): boolean => Math.abs(dot(d, side)) <= dot(side, side);
  return inside(plane.across) && inside(plane.aloft) ? t : null;
}
