import type { Vec3 } from './affine.ts';
import { cross, dot, length, scale, subtract } from './affine.ts';

/** Structures drawn on images (RTSTRUCT): closed curves in patient mm. */
export interface ContourSet {
  readonly label: string;
  /** One-way name of the frame of reference and of the series drawn on; null = not stated. */
  readonly frameOfReference: string | null;
  readonly series: readonly string[];
  /** One-way names of the pictures it was drawn on. */
  readonly instances: readonly string[];
  readonly structures: readonly Structure[];
}

export interface Structure {
  readonly number: number;
  readonly name: string;
  /** Interpreted type as stated (`GTV`, `ORGAN` ...); null = not stated. */
  readonly kind: string | null;
  readonly colour: readonly [number, number, number] | null;
  readonly contours: readonly Contour[];
}

export interface Contour {
  readonly kind: 'closed' | 'open' | 'point';
  /** x, y, z, x, y, z ... in mm, LPS. */
  readonly points: Float64Array;
}

/** Vector area of a closed curve in mm²: its length is the area, its direction the normal. */
function vectorArea(points: Float64Array): Vec3 {
  let sum: [number, number, number] = [0, 0, 0];
  const p = (n: number): Vec3 => [points[3 * n] as number, points[3 * n + 1] as number, points[3 * n + 2] as number];
  const count = points.length / 3;
  for (let n = 1; n + 1 < count; n++) {
    const c = cross(subtract(p(n), p(0)), subtract(p(n + 1), p(0)));
    sum = [sum[0] + c[0] / 2, sum[1] + c[1] / 2, sum[2] + c[2] / 2];
  }
  return sum;
}

/**
 * Volume in mm³ inside the closed curves of a structure, taking each plane's area times the distance between planes
 * (Cavalieri). A curve inside another of its plane is a hole. Null without two planes.
 */
export function contourVolume(structure: Structure): number | null {
  const closed = structure.contours.filter((c) => c.kind === 'closed' && c.points.length >= 9);
  const largest = closed.map((c) => vectorArea(c.points)).sort((a, b) => length(b) - length(a))[0];
  if (!largest || length(largest) === 0) return null;
  const normal = scale(largest, 1 / length(largest));
  const first = (points: Float64Array): Vec3 => [points[0] as number, points[1] as number, points[2] as number];
  const planes = new Map<number, Float64Array[]>();
  for (const { points } of closed) {
    const at = Math.round(dot(first(points), normal) * 100) / 100;
    planes.set(at, [...(planes.get(at) ?? []), points]);
  }
  const levels = [...planes.keys()].sort((a, b) => a - b);
  if (levels.length < 2) return null;
  const gaps = levels.slice(1).map((level, n) => level - (levels[n] as number));
  const thickness = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] as number;
  let area = 0;
  for (const curves of planes.values())
    for (const curve of curves) {
      const inside = curves.filter((other) => other !== curve && contains(other, first(curve), normal)).length;
      area += (inside % 2 === 0 ? 1 : -1) * length(vectorArea(curve));
    }
  return area * thickness;
}

/** Is a point of the plane inside a curve of it? Crossing number along the axis the normal leaves free. */
function contains(curve: Float64Array, point: Vec3, normal: Vec3): boolean {
  const drop = [0, 1, 2].sort((a, b) => Math.abs(normal[b] as number) - Math.abs(normal[a] as number))[0] as number;
  const [u, v] = [0, 1, 2].filter((axis) => axis !== drop) as [number, number];
  let inside = false;
  const count = curve.length / 3;
  for (let a = 0, b = count - 1; a < count; b = a++) {
    const [ua, va, ub, vb] = [curve[3 * a + u], curve[3 * a + v], curve[3 * b + u], curve[3 * b + v]] as [number, number, number, number];
    if (va > (point[v] as number) !== vb > (point[v] as number)) {
      if ((point[u] as number) < ((ub - ua) * ((point[v] as number) - va)) / (vb - va) + ua) inside = !inside;
    }
  }
  return inside;
}
