import type { Vec3 } from '../affine.ts';
import { applyAffine, columnOf, dot, invertAffine } from '../affine.ts';
import type { Grid } from '../grid.ts';
import type { PlaneAxes } from '../plane.ts';
import type { Box, Mask } from './mask.ts';
import { boxCount, clipBox } from './mask.ts';
import { indexReach } from './region-grow.ts';

/** A brush drawn along a line of points. */
export interface Stroke {
  /** Patient mm; one point is a dab. */
  readonly points: readonly Vec3[];
  readonly radiusMm: number;
  /** `ball`: in space. `disc`: only in the plane whose axes are given. */
  readonly shape: 'ball' | 'disc';
  readonly axes: PlaneAxes;
}

/**
 * The voxels a stroke covers. Ball: centres no farther than the radius from its line. Disc: of the voxels whose box the
 * plane cuts, those whose centre, dropped onto the plane, is no farther than the radius; so in an oblique plane everything
 * seen under the brush is taken, without gaps. The voxel under each point is always taken. Null where nothing of the
 * image is touched.
 */
export function strokeMask(grid: Grid, { points, radiusMm, shape, axes }: Stroke): Mask | null {
  const inverse = invertAffine(grid.toPatient);
  const indices = points.map((point) => applyAffine(inverse, point));
  const reach = indexReach(grid.toPatient, radiusMm);
  const low = [0, 1, 2].map((axis) => Math.floor(Math.min(...indices.map((p) => p[axis] as number))) - (reach[axis] as number) - 1);
  const high = [0, 1, 2].map((axis) => Math.ceil(Math.max(...indices.map((p) => p[axis] as number))) + (reach[axis] as number) + 1);
  const wide = { from: low, size: high.map((n, axis) => n - (low[axis] as number) + 1) } as unknown as Box;
  const box = points.length > 0 ? clipBox(wide, grid.size) : null;
  if (!box) return null;
  const bits = new Uint8Array(boxCount(box));
  const { right, down, into } = axes;
  // Half the thickness of a voxel's box along the plane's normal; the near face belongs to it, the far one does not.
  const half = [0, 1, 2].reduce((sum, axis) => sum + Math.abs(dot(columnOf(grid.toPatient, axis), into)), 0) / 2;
  const flat = shape === 'disc';
  const depthOfPlane = points[0] ? dot(points[0], into) : 0;
  // Coordinates in which distance is plain: patient mm, or mm right and down in the plane.
  const place = (p: Vec3): Vec3 => (flat ? [dot(p, right), dot(p, down), 0] : p);
  const line = points.map(place);
  const limit = radiusMm * radiusMm * (1 + 1e-9);
  let at = 0;
  for (let k = box.from[2]; k < box.from[2] + box.size[2]; k++)
    for (let j = box.from[1]; j < box.from[1] + box.size[1]; j++)
      for (let i = box.from[0]; i < box.from[0] + box.size[0]; i++, at++) {
        const p = applyAffine(grid.toPatient, [i, j, k]);
        if (flat) {
          const depth = dot(p, into) - depthOfPlane;
          if (!(depth >= -half * (1 + 1e-6) && depth < half * (1 - 1e-6))) continue;
        }
        if (nearLine(place(p), line, limit)) bits[at] = 1;
      }
  for (const index of indices) {
    const [x, y, z] = index.map((n, axis) => Math.round(n) - (box.from[axis] as number)) as [number, number, number];
    if (x >= 0 && y >= 0 && z >= 0 && x < box.size[0] && y < box.size[1] && z < box.size[2])
      bits[(z * box.size[1] + y) * box.size[0] + x] = 1;
  }
  return { box, bits };
}

function nearLine(p: Vec3, line: readonly Vec3[], limit: number): boolean {
  for (let n = 0; n < line.length; n++) {
    const a = line[n] as Vec3;
    const b = line[Math.min(n + 1, line.length - 1)] as Vec3;
    const [ux, uy, uz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]];
    const [vx, vy, vz] = [p[0] - a[0], p[1] - a[1], p[2] - a[2]];
    const along = ux * ux + uy * uy + uz * uz;
    const t = along > 0 ? Math.min(1, Math.max(0, (ux * vx + uy * vy + uz * vz) / along)) : 0;
    const [dx, dy, dz] = [vx - t * ux, vy - t * uy, vz - t * uz];
    if (dx * dx + dy * dy + dz * dz <= limit) return true;
    if (n === line.length - 2) return false;
  }
  return false;
}
