import type { Affine, Vec3 } from './affine.ts';
import { determinant } from './affine.ts';
import type { Shell } from './shell.ts';

/** Numbers on a grid, one a voxel, and where the voxels lie. */
export interface Field {
  readonly data: Uint8Array | Float32Array;
  readonly size: Vec3;
  readonly toPatient: Affine;
}

/** New each time: buffers are transferred, and none may be twice in one message. */
const nothing = (): Shell => ({ positions: new Float32Array(), normals: new Int8Array(), indices: new Uint32Array(), volume: 0 });

/** Edges of a cell as pairs of its corners (corner = x + 2 y + 4 z). */
const EDGES = [0, 1, 2, 3, 4, 5, 6, 7, 0, 2, 1, 3, 4, 6, 5, 7, 0, 4, 1, 5, 2, 6, 3, 7] as const;

/**
 * Closed surface of { value >= level } by surface nets: one vertex in each cell the surface passes, in the middle of
 * where it crosses the cell's edges (Gibson 1998), then `rounds` of smoothing that keep the volume (Taubin 1995). Beyond
 * the grid is outside, `end` of a voxel off; vertices there are marked as the end of the scan. Places in mm, volume by the
 * divergence theorem. No triangles where the field never reaches the level.
 */
export function isoSurface(field: Field, level: number, rounds = 2, end = 0.5): Shell {
  const box = boundsOf(field, level);
  if (!box) return nothing();
  const { places, ends, quads } = netOf(field, level, box, end);
  for (let n = 0; n < rounds; n++) {
    smooth(places, 3, quads, 0.5);
    smooth(places, 3, quads, -0.53);
    // The end of the scan fades into the rest.
    smooth(ends, 1, quads, 0.6);
  }
  return shellOf(places, ends, quads, field.toPatient);
}

/** First and last index along each axis of what reaches the level; null when nothing does. */
function boundsOf({ data, size: [nx, ny, nz] }: Field, level: number): { readonly low: Vec3; readonly high: Vec3 } | null {
  let [x0, y0, z0, x1, y1, z1] = [nx, ny, nz, -1, -1, -1];
  let n = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++) {
        if (!((data[n++] as number) >= level)) continue;
        if (i < x0) x0 = i;
        if (i > x1) x1 = i;
        if (j < y0) y0 = j;
        if (j > y1) y1 = j;
        if (k < z0) z0 = k;
        z1 = k;
      }
  return x1 < 0 ? null : { low: [x0, y0, z0], high: [x1, y1, z1] };
}

interface Net {
  /** Voxel indices with fractions, three a vertex. */
  readonly places: Float32Array;
  /** 1 where a vertex lies beyond the grid, smoothed. */
  readonly ends: Float32Array;
  /** Four vertices a face, counter-clockwise from outside in index space. */
  readonly quads: Uint32Array;
}

/** Cells are named by their lower corner; they run from one before the box to its last voxel. */
function netOf({ data, size }: Field, level: number, { low, high }: { readonly low: Vec3; readonly high: Vec3 }, end: number): Net {
  const [nx, ny, nz] = size;
  const cells = [0, 1, 2].map((a) => (high[a] as number) - (low[a] as number) + 2) as [number, number, number];
  const [cx, cy, cz] = cells;
  const [ox, oy, oz] = [low[0] - 1, low[1] - 1, low[2] - 1];
  // Values of the box with one layer round it, so that the loops below need no limits. NaN marks beyond the grid.
  const [px, py] = [cx + 1, cy + 1];
  const values = new Float32Array(px * py * (cz + 1));
  let at = 0;
  for (let k = oz; k <= oz + cz; k++)
    for (let j = oy; j <= oy + cy; j++)
      for (let i = ox; i <= ox + cx; i++, at++) {
        const inside = i >= 0 && j >= 0 && k >= 0 && i < nx && j < ny && k < nz;
        values[at] = inside ? (data[(k * ny + j) * nx + i] as number) - level : NaN;
      }
  const steps = [1, px, px * py] as const;
  const corner = Int32Array.from({ length: 8 }, (_, c) => (c & 1) + ((c >> 1) & 1) * px + ((c >> 2) & 1) * px * py);
  const vertex = new Int32Array(cx * cy * cz).fill(-1);
  const places: number[] = [];
  const ends: number[] = [];
  for (let k = 0; k < cz; k++)
    for (let j = 0; j < cy; j++)
      for (let i = 0; i < cx; i++) {
        const base = (k * py + j) * px + i;
        let inside = 0;
        for (let c = 0; c < 8; c++) if ((values[base + (corner[c] as number)] as number) >= 0) inside |= 1 << c;
        if (inside === 0 || inside === 255) continue;
        let [x, y, z, count, beyond] = [0, 0, 0, 0, 0];
        for (let e = 0; e < 24; e += 2) {
          const [a, b] = [EDGES[e] as number, EDGES[e + 1] as number];
          if (((inside >> a) & 1) === ((inside >> b) & 1)) continue;
          const [va, vb] = [values[base + (corner[a] as number)] as number, values[base + (corner[b] as number)] as number];
          const unknown = va !== va || vb !== vb;
          if (unknown) beyond = 1;
          // From the voxel that is there towards the one that is not.
          const t = unknown ? (va !== va ? 1 - end : end) : va / (va - vb);
          x += (a & 1) + ((b & 1) - (a & 1)) * t;
          y += ((a >> 1) & 1) + (((b >> 1) & 1) - ((a >> 1) & 1)) * t;
          z += (a >> 2) + ((b >> 2) - (a >> 2)) * t;
          count++;
        }
        vertex[(k * cy + j) * cx + i] = ends.length;
        places.push(ox + i + x / count, oy + j + y / count, oz + k + z / count);
        ends.push(beyond);
      }
  const quads: number[] = [];
  // The four cells about an edge, as steps back, in an order that turns counter-clockwise about its axis.
  const round = [
    [0, cx, cx + cx * cy, cx * cy],
    [0, cx * cy, 1 + cx * cy, 1],
    [0, 1, 1 + cx, cx],
  ] as const;
  for (let k = 0; k < cz; k++)
    for (let j = 0; j < cy; j++)
      for (let i = 0; i < cx; i++) {
        const here = (k * py + j) * px + i;
        const cell = (k * cy + j) * cx + i;
        const inside = (values[here] as number) >= 0;
        for (let axis = 0; axis < 3; axis++) {
          // The first and last layers lie outside, so that an edge with a crossing has four cells about it.
          if (inside === (values[here + (steps[axis] as number)] as number) >= 0) continue;
          const q = (round[axis] as readonly number[]).map((back) => vertex[cell - back] as number) as [number, number, number, number];
          if (inside) quads.push(q[0], q[1], q[2], q[3]);
          else quads.push(q[0], q[3], q[2], q[1]);
        }
      }
  return { places: Float32Array.from(places), ends: Float32Array.from(ends), quads: Uint32Array.from(quads) };
}

/** Moves the numbers of each vertex (`width` of them) a share of the way to the mean of its neighbours along the edges of the faces. */
function smooth(values: Float32Array, width: number, quads: Uint32Array, share: number): void {
  const count = values.length / width;
  const sums = new Float32Array(values.length);
  const degree = new Uint16Array(count);
  for (let q = 0; q < quads.length; q += 4)
    for (let e = 0; e < 4; e++) {
      const [a, b] = [quads[q + e] as number, quads[q + ((e + 1) & 3)] as number];
      // Each edge is walked once from either of its faces, so each end hears of the other once from each.
      for (let d = 0; d < width; d++) sums[width * a + d] = (sums[width * a + d] as number) + (values[width * b + d] as number);
      degree[a] = (degree[a] as number) + 1;
    }
  for (let v = 0; v < count; v++) {
    const n = degree[v] as number;
    if (n === 0) continue;
    for (let d = width * v; d < width * (v + 1); d++)
      values[d] = (values[d] as number) + share * ((sums[d] as number) / n - (values[d] as number));
  }
}

function shellOf(places: Float32Array, ends: Float32Array, quads: Uint32Array, m: Affine): Shell {
  const count = ends.length;
  const positions = new Float32Array(3 * count);
  for (let v = 0; v < count; v++) {
    const [i, j, k] = [places[3 * v] as number, places[3 * v + 1] as number, places[3 * v + 2] as number];
    for (let r = 0; r < 3; r++)
      positions[3 * v + r] =
        (m[4 * r] as number) * i + (m[4 * r + 1] as number) * j + (m[4 * r + 2] as number) * k + (m[4 * r + 3] as number);
  }
  // A left-handed grid turns every face over.
  const turned = determinant(m) < 0;
  const indices = new Uint32Array((quads.length / 4) * 6);
  const p = (v: number, d: number): number => positions[3 * v + d] as number;
  for (let q = 0, at = 0; q < quads.length; q += 4) {
    const [a, s, c, t] = [quads[q], quads[q + 1], quads[q + 2], quads[q + 3]] as [number, number, number, number];
    const [b, d] = turned ? [t, s] : [s, t];
    // Along the shorter diagonal: fewer slivers and creases.
    const ac = (p(a, 0) - p(c, 0)) ** 2 + (p(a, 1) - p(c, 1)) ** 2 + (p(a, 2) - p(c, 2)) ** 2;
    const bd = (p(b, 0) - p(d, 0)) ** 2 + (p(b, 1) - p(d, 1)) ** 2 + (p(b, 2) - p(d, 2)) ** 2;
    for (const v of ac <= bd ? [a, b, c, a, c, d] : [b, c, d, b, d, a]) indices[at++] = v;
  }
  const sums = new Float32Array(3 * count);
  let volume = 0;
  for (let n = 0; n < indices.length; n += 3) {
    const [a, b, c] = [indices[n] as number, indices[n + 1] as number, indices[n + 2] as number];
    const [ux, uy, uz] = [p(b, 0) - p(a, 0), p(b, 1) - p(a, 1), p(b, 2) - p(a, 2)];
    const [wx, wy, wz] = [p(c, 0) - p(a, 0), p(c, 1) - p(a, 1), p(c, 2) - p(a, 2)];
    const [x, y, z] = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx];
    volume += (x * p(a, 0) + y * p(a, 1) + z * p(a, 2)) / 6;
    for (const v of [a, b, c]) {
      sums[3 * v] = (sums[3 * v] as number) + x;
      sums[3 * v + 1] = (sums[3 * v + 1] as number) + y;
      sums[3 * v + 2] = (sums[3 * v + 2] as number) + z;
    }
  }
  const normals = new Int8Array(4 * count);
  for (let v = 0; v < count; v++) {
    const n = Math.hypot(sums[3 * v] as number, sums[3 * v + 1] as number, sums[3 * v + 2] as number) || 1;
    for (let d = 0; d < 3; d++) normals[4 * v + d] = Math.round((127 * (sums[3 * v + d] as number)) / n);
    normals[4 * v + 3] = Math.round(127 * Math.min(1, Math.max(0, ends[v] as number)));
  }
  return { positions, normals, indices, volume };
}
