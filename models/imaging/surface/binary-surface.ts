import type { Vec3 } from '../affine.ts';
import { EDGES, PATCHES } from './cell-cycles.ts';

/** Triangles about the voxels of a segment, in voxel indices. */
export interface BinarySurface {
  /** i, j, k of each vertex; whole numbers are voxel centres. */
  readonly places: Float64Array;
  /** Three a triangle, counter-clockwise seen from outside where i, j, k are right-handed. */
  readonly indices: Uint32Array;
  /** 1 where what is outside lies beyond the image. */
  readonly ends: Uint8Array;
  /**
   * Which way the voxel face looks on whose middle the vertex began: 1, 2, 3 towards larger i, j, k, negative the other way;
   * 0 for the middle of a piece.
   */
  readonly faces: Int8Array;
}

/** Is voxel (i, j, k) of the image in the segment? Asked for voxels within the image only. */
export type Inside = (at: number) => boolean;

/**
 * Closed surface about the voxels of a grid that are inside: half-way between neighbours of which one is inside and one is
 * not, by marching cubes over pieces that close up (cell-cycles.ts). Voxels that touch in an edge or a corner only are parted.
 * `low` and `high` are the first and last index along each axis that hold something. Beyond the grid is outside.
 */
export function binarySurface(inside: Inside, size: Vec3, low: Vec3, high: Vec3): BinarySurface {
  const [nx, ny, nz] = size;
  // Samples run from one before the first to one after the last.
  const [px, py, pz] = [0, 1, 2].map((a) => (high[a] as number) - (low[a] as number) + 3) as [number, number, number];
  const layer = px * py;
  const fill = (k: number, out: Uint8Array): void => {
    out.fill(0);
    if (k < 0 || k >= nz) return;
    for (let y = 0; y < py; y++) {
      const j = low[1] - 1 + y;
      if (j < 0 || j >= ny) continue;
      for (let x = 0; x < px; x++) {
        const i = low[0] - 1 + x;
        if (i >= 0 && i < nx && inside((k * ny + j) * nx + i)) out[y * px + x] = 1;
      }
    }
  };
  const places: number[] = [];
  const ends: number[] = [];
  const faces: number[] = [];
  const indices: number[] = [];
  const beyond = (i: number, j: number, k: number): boolean => i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz;
  const vertexOn = (x: number, y: number, z: number, axis: number, out: boolean): number => {
    const [i, j, k] = [low[0] - 1 + x, low[1] - 1 + y, low[2] - 1 + z];
    places.push(i + (axis === 0 ? 0.5 : 0), j + (axis === 1 ? 0.5 : 0), k + (axis === 2 ? 0.5 : 0));
    faces.push(out ? axis + 1 : -axis - 1);
    const far = beyond(i + (axis === 0 ? 1 : 0), j + (axis === 1 ? 1 : 0), k + (axis === 2 ? 1 : 0));
    return ends.push(far || beyond(i, j, k) ? 1 : 0) - 1;
  };
  // Vertices of the edges of two layers of samples and of those between them; -1 where there is none yet.
  let [below, above] = [new Uint8Array(layer), new Uint8Array(layer)];
  let [acrossLow, acrossHigh] = [new Int32Array(2 * layer).fill(-1), new Int32Array(2 * layer).fill(-1)];
  const upward = new Int32Array(layer);
  const cut: number[] = Array<number>(12).fill(0);
  fill(low[2] - 1, below);
  for (let z = 0; z + 1 < pz; z++) {
    fill(low[2] + z, above);
    acrossHigh.fill(-1);
    upward.fill(-1);
    const edgeVertex = (edge: number, x: number, y: number): number => {
      const start = (EDGES[edge] as readonly [number, number])[0];
      const [cx, cy, cz] = [x + (start & 1), y + ((start >> 1) & 1), start >> 2];
      const axis = edge >> 2;
      const store = axis === 2 ? upward : cz === 0 ? acrossLow : acrossHigh;
      const slot = cy * px + cx + (axis === 1 ? layer : 0);
      let vertex = store[slot] as number;
      if (vertex < 0) {
        vertex = vertexOn(cx, cy, z + cz, axis, (cz === 0 ? below : above)[cy * px + cx] === 1);
        store[slot] = vertex;
      }
      return vertex;
    };
    for (let y = 0; y + 1 < py; y++)
      for (let x = 0; x + 1 < px; x++) {
        const s = y * px + x;
        const low4 =
          (below[s] as number) | ((below[s + 1] as number) << 1) | ((below[s + px] as number) << 2) | ((below[s + px + 1] as number) << 3);
        const high4 =
          (above[s] as number) | ((above[s + 1] as number) << 1) | ((above[s + px] as number) << 2) | ((above[s + px + 1] as number) << 3);
        const pattern = low4 | (high4 << 4);
        if (pattern === 0 || pattern === 255) continue;
        for (const { cycle, fan } of PATCHES[pattern] as (typeof PATCHES)[number]) {
          const n = cycle.length;
          for (let c = 0; c < n; c++) cut[c] = edgeVertex(cycle[c] as number, x, y);
          const at = (c: number): number => cut[c % n] as number;
          if (fan !== null) for (let c = 1; c + 1 < n; c++) indices.push(at(fan), at(fan + c), at(fan + c + 1));
          else {
            const middle = ends.length;
            for (let d = 0; d < 3; d++) {
              let sum = 0;
              for (let c = 0; c < n; c++) sum += places[3 * at(c) + d] as number;
              places.push(sum / n);
            }
            ends.push(0);
            faces.push(0);
            for (let c = 0; c < n; c++) indices.push(middle, at(c), at(c + 1));
          }
        }
      }
    [below, above] = [above, below];
    [acrossLow, acrossHigh] = [acrossHigh, acrossLow];
  }
  return {
    places: Float64Array.from(places),
    indices: Uint32Array.from(indices),
    ends: Uint8Array.from(ends),
    faces: Int8Array.from(faces),
  };
}
