import type { Triple } from '../tissue.ts';

/** A box of voxels placed in the frame of the tissue map: voxel (i, j, k) has its centre at origin + index * spacing, mm. */
export interface PlacedGrid {
  readonly size: Triple;
  readonly spacing: Triple;
  readonly origin: Triple;
}

/** Points on the edge of a mask with outward normals. `points` and `normals` are [count, 3], mm. */
export interface SurfacePoints {
  readonly count: number;
  readonly points: Float64Array;
  readonly normals: Float64Array;
}

/** Voxels of a mask that are not 0, their volume in mm3 and their middle. Throws a RangeError for an empty mask. */
export function massOf(grid: PlacedGrid, mask: ArrayLike<number>): { readonly mm3: number; readonly centre: Triple } {
  const [nx, ny] = grid.size;
  let count = 0;
  const sum = [0, 0, 0];
  for (let v = 0; v < mask.length; v++) {
    if (!mask[v]) continue;
    count++;
    sum[0] = (sum[0] as number) + (v % nx);
    sum[1] = (sum[1] as number) + (Math.floor(v / nx) % ny);
    sum[2] = (sum[2] as number) + Math.floor(v / (nx * ny));
  }
  if (count === 0) throw new RangeError('this segmentation is empty: there is nothing to fit to');
  const centre = [0, 1, 2].map((a) => (grid.origin[a] as number) + ((sum[a] as number) / count) * (grid.spacing[a] as number));
  return { mm3: count * grid.spacing[0] * grid.spacing[1] * grid.spacing[2], centre: centre as unknown as Triple };
}

/** Radius of the ball of a volume, mm from mm3. */
export function ballRadius(mm3: number): number {
  return Math.cbrt((3 * mm3) / (4 * Math.PI));
}

/**
 * `wanted` points spread over the edge of a mask: middles of voxel faces between inside and outside, each in the middle
 * of a patch of about the same area. Faces on the border of the image are left out: there the scan ends, not the
 * tumour. So are those of holes that the mask encloses: no front comes from there. Normal: from the middle of the inside to that of the outside within `reach` mm.
 */
export function surfacePoints(grid: PlacedGrid, drawn: ArrayLike<number>, wanted: number, reach = 6): SurfacePoints {
  const mask = filled(grid, drawn);
  const faces = facesOf(grid, mask);
  const total = faces.length / 3;
  if (total === 0) throw new RangeError('this segmentation has no edge within the image');
  const count = Math.min(wanted, total);
  const patches = patchesOf(faces, count);
  const points = new Float64Array(count * 3);
  for (let k = 0; k < count; k++) {
    const at = middleFace(faces, patches, k);
    points.set(faces.subarray(3 * at, 3 * at + 3), 3 * k);
  }
  const normals = new Float64Array(count * 3);
  for (let k = 0; k < count; k++) normals.set(normalAt(grid, mask, points.subarray(3 * k, 3 * k + 3), reach), 3 * k);
  return { count, points, normals };
}

/** The mask with the holes it encloses: 1 for every voxel that cannot be reached from the border of the image through voxels outside. */
function filled(grid: PlacedGrid, mask: ArrayLike<number>): Uint8Array {
  const { size } = grid;
  const strides = [1, size[0], size[0] * size[1]] as const;
  const inside = new Uint8Array(mask.length).fill(1);
  const open: number[] = [];
  const reach = (v: number): void => {
    if (inside[v] === 0 || mask[v]) return;
    inside[v] = 0;
    open.push(v);
  };
  const along = (v: number, a: number): number => Math.floor(v / (strides[a] as number)) % (size[a] as number);
  for (let v = 0; v < mask.length; v++) {
    if ([0, 1, 2].some((a) => along(v, a) === 0 || along(v, a) === (size[a] as number) - 1)) reach(v);
  }
  for (let v = open.pop(); v !== undefined; v = open.pop()) {
    for (let a = 0; a < 3; a++) {
      if (along(v, a) > 0) reach(v - (strides[a] as number));
      if (along(v, a) + 1 < (size[a] as number)) reach(v + (strides[a] as number));
    }
  }
  return inside;
}

/** Patch of each face: faces go to the nearest of `count` of them that were taken farthest-first. */
function patchesOf(faces: Float64Array, count: number): Int32Array {
  const total = faces.length / 3;
  const nearest = new Float64Array(total).fill(Infinity);
  const patch = new Int32Array(total);
  let at = 0;
  for (let k = 0; k < count; k++) {
    const [x, y, z] = [faces[3 * at] as number, faces[3 * at + 1] as number, faces[3 * at + 2] as number];
    let farthest = -1;
    for (let f = 0; f < total; f++) {
      const d2 = ((faces[3 * f] as number) - x) ** 2 + ((faces[3 * f + 1] as number) - y) ** 2 + ((faces[3 * f + 2] as number) - z) ** 2;
      if (d2 < (nearest[f] as number)) {
        nearest[f] = d2;
        patch[f] = k;
      }
      if ((nearest[f] as number) > farthest) {
        farthest = nearest[f] as number;
        at = f;
      }
    }
  }
  return patch;
}

/** The face nearest to the middle of a patch. (The faces taken first are the outermost: they would make tumours too large.) */
function middleFace(faces: Float64Array, patches: Int32Array, k: number): number {
  const middle = [0, 0, 0];
  let count = 0;
  patches.forEach((patch, f) => {
    if (patch !== k) return;
    count++;
    for (let a = 0; a < 3; a++) middle[a] = (middle[a] as number) + (faces[3 * f + a] as number);
  });
  let best = Infinity;
  let at = 0;
  patches.forEach((patch, f) => {
    if (patch !== k) return;
    let d2 = 0;
    for (let a = 0; a < 3; a++) d2 += ((faces[3 * f + a] as number) - (middle[a] as number) / count) ** 2;
    if (d2 < best) {
      best = d2;
      at = f;
    }
  });
  return at;
}

/** Middles of the faces between inside and outside, [n, 3] mm. */
function facesOf(grid: PlacedGrid, mask: ArrayLike<number>): Float64Array {
  const [nx, ny, nz] = grid.size;
  const out: number[] = [];
  const strides = [1, nx, nx * ny] as const;
  let v = 0;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      for (let i = 0; i < nx; i++, v++) {
        const index = [i, j, k] as const;
        for (let axis = 0; axis < 3; axis++) {
          if ((index[axis] as number) + 1 >= (grid.size[axis] as number)) continue;
          if (!mask[v] === !mask[v + (strides[axis] as number)]) continue;
          for (let a = 0; a < 3; a++) {
            out.push((grid.origin[a] as number) + ((index[a] as number) + (a === axis ? 0.5 : 0)) * (grid.spacing[a] as number));
          }
        }
      }
    }
  }
  return Float64Array.from(out);
}

function normalAt(grid: PlacedGrid, mask: ArrayLike<number>, point: ArrayLike<number>, reach: number): Float64Array {
  const [nx, ny] = grid.size;
  const low = [0, 0, 0];
  const high = [0, 0, 0];
  for (let a = 0; a < 3; a++) {
    const centre = ((point[a] as number) - (grid.origin[a] as number)) / (grid.spacing[a] as number);
    const span = Math.max(1, reach / (grid.spacing[a] as number));
    low[a] = Math.max(0, Math.ceil(centre - span));
    high[a] = Math.min((grid.size[a] as number) - 1, Math.floor(centre + span));
  }
  const sums = [new Float64Array(3), new Float64Array(3)] as const;
  const counts = [0, 0];
  for (let k = low[2] as number; k <= (high[2] as number); k++) {
    for (let j = low[1] as number; j <= (high[1] as number); j++) {
      for (let i = low[0] as number; i <= (high[0] as number); i++) {
        const offset = [i, j, k].map((n, a) => (grid.origin[a] as number) + n * (grid.spacing[a] as number) - (point[a] as number));
        const d2 = offset.reduce((sum, d) => sum + d * d, 0);
        // At least the two voxels beside the face count, however thick the slices are.
        if (d2 > reach * reach && d2 > Math.max(...grid.spacing) ** 2) continue;
        const side = mask[i + nx * (j + ny * k)] ? 0 : 1;
        counts[side] = (counts[side] as number) + 1;
        for (let a = 0; a < 3; a++) (sums[side] as Float64Array)[a] = ((sums[side] as Float64Array)[a] as number) + (offset[a] as number);
      }
    }
  }
  const normal = new Float64Array(3);
  let length = 0;
  for (let a = 0; a < 3; a++) {
    const outside = (sums[1][a] as number) / Math.max(1, counts[1] as number);
    const inside = (sums[0][a] as number) / Math.max(1, counts[0] as number);
    normal[a] = outside - inside;
    length += (normal[a] as number) ** 2;
  }
  if (!(length > 0)) return Float64Array.of(1, 0, 0);
  return normal.map((n) => n / Math.sqrt(length));
}
