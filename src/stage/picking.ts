import { deform } from '#models/anatomy/heart/deform.ts';
import type { HeartMesh, ValveKey } from '#models/anatomy/heart/mesh.ts';
import { MODE_STRIDE } from '#models/anatomy/heart/mesh.ts';
import { belongsTo, structureOf, type StructureKey } from '#models/anatomy/heart/structures.ts';
import type { Vector } from './camera.ts';
import type { Plane, ShownTriangles } from './cut-pieces.ts';

export interface Hit {
  readonly key: StructureKey | null;
  /** Distance from the start of the ray, mm. */
  readonly distance: number;
}

/** The heart as it stands now, for rays. Built when somebody points, not every frame. */
export class PickScene {
  readonly #parts: { wall: boolean; positions: Float32Array; indices: Uint32Array; modes: Float32Array }[];

  /** `shown` replaces the triangles of parts the cut has taken pieces from. */
  constructor(
    mesh: HeartMesh,
    amplitudes: ArrayLike<number>,
    valves: Readonly<Record<ValveKey, number>>,
    shown: ShownTriangles = new Map(),
  ) {
    this.#parts = mesh.parts.map((part) => ({
      wall: part.key === 'wall',
      positions: deform(part, amplitudes, part.sixth === 'twist' ? 0 : valves[part.sixth]),
      indices: shown.get(part.key) ?? part.indices,
      modes: part.modes,
    }));
  }

  /**
   * What one sees along the ray: the first surface that is not cut away, or the cut face of the wall where the ray enters
   * tissue at the plane. `only` keeps to one structure. Null when there is nothing.
   */
  cast(from: Vector, along: Vector, plane: Plane | null, only: number | null = null): Hit | null {
    const all = this.#first(from, along, plane, only, false);
    if (!plane || !all) return all && { key: structureOf(all.id), distance: all.t };
    const wall = this.#first(from, along, plane, only, true);
    if (wall?.rear) {
      const facing = along[0] * plane.normal[0] + along[1] * plane.normal[1] + along[2] * plane.normal[2];
      const start = plane.distance - from[0] * plane.normal[0] - from[1] * plane.normal[1] - from[2] * plane.normal[2];
      return { key: structureOf(wall.id), distance: start / facing };
    }
    return { key: structureOf(all.id), distance: all.t };
  }

  #first(
    from: Vector,
    along: Vector,
    plane: Plane | null,
    only: number | null,
    wallOnly: boolean,
  ): { id: number; t: number; rear: boolean } | null {
    let best = Infinity;
    let id = -1;
    let rear = false;
    const [ox, oy, oz] = from;
    const [dx, dy, dz] = along;
    for (const { wall, positions: p, indices, modes } of this.#parts) {
      if (wallOnly && !wall) continue;
      for (let i = 0; i < indices.length; i += 3) {
        const a = 3 * (indices[i] as number);
        const ax = (p[a] as number) - ox;
        const ay = (p[a + 1] as number) - oy;
        const az = (p[a + 2] as number) - oz;
        // Cheap refusal: first corner more than 6 mm off the ray cannot belong to a triangle of this mesh that it hits.
        const near = ax * dx + ay * dy + az * dz;
        if (near < 0 || near > best + 6 || ax * ax + ay * ay + az * az - near * near > 36) continue;
        const b = 3 * (indices[i + 1] as number);
        const c = 3 * (indices[i + 2] as number);
        const e1x = (p[b] as number) - (p[a] as number);
        const e1y = (p[b + 1] as number) - (p[a + 1] as number);
        const e1z = (p[b + 2] as number) - (p[a + 2] as number);
        const e2x = (p[c] as number) - (p[a] as number);
        const e2y = (p[c + 1] as number) - (p[a + 1] as number);
        const e2z = (p[c + 2] as number) - (p[a + 2] as number);
        const qx = dy * e2z - dz * e2y;
        const qy = dz * e2x - dx * e2z;
        const qz = dx * e2y - dy * e2x;
        const det = e1x * qx + e1y * qy + e1z * qz;
        if (Math.abs(det) < 1e-12) continue;
        const u = -(ax * qx + ay * qy + az * qz) / det;
        if (u < 0 || u > 1) continue;
        const rx = ay * e1z - az * e1y;
        const ry = az * e1x - ax * e1z;
        const rz = ax * e1y - ay * e1x;
        const v = -(dx * rx + dy * ry + dz * rz) / det;
        if (v < 0 || u + v > 1) continue;
        const t = -(e2x * rx + e2y * ry + e2z * rz) / det;
        if (t <= 0 || t >= best) continue;
        if (plane && (ox + dx * t) * plane.normal[0] + (oy + dy * t) * plane.normal[1] + (oz + dz * t) * plane.normal[2] > plane.distance)
          continue;
        const found = Math.round(modes[(indices[i] as number) * MODE_STRIDE + 19] as number);
        if (only !== null && !belongsTo(found, only)) continue;
        best = t;
        id = found;
        rear = det < 0;
      }
    }
    return best < Infinity ? { id, t: best, rear } : null;
  }
}
