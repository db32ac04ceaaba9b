import { gradient, type Sdf } from './sdf.ts';

/** A triangle mesh: positions [n, 3], indices [m, 3], counter-clockwise seen from outside (positive distance). */
export interface TriangleMesh {
  positions: Float64Array;
  indices: Uint32Array;
}

export interface NetOptions {
  readonly min: readonly [number, number, number];
  readonly max: readonly [number, number, number];
  /** Edge of a cell, mm. */
  readonly cell: number;
}

const CORNERS = [0, 1, 2, 3, 4, 5, 6, 7].map((c) => [c & 1, (c >> 1) & 1, (c >> 2) & 1] as const);
/** The twelve edges as pairs of corners; 0-3 along x, 4-7 along y, 8-11 along z. */
const EDGES: readonly (readonly [number, number])[] = [
  [0, 1], [2, 3], [4, 5], [6, 7],
  [0, 2], [1, 3], [4, 6], [5, 7],
  [0, 4], [1, 5], [2, 6], [3, 7],
]; // prettier-ignore
/** Corners of the six faces in cyclic order. */
const FACES: readonly (readonly number[])[] = [
  [0, 2, 6, 4], [1, 3, 7, 5], [0, 1, 5, 4], [2, 3, 7, 6], [0, 1, 3, 2], [4, 5, 7, 6],
]; // prettier-ignore

const edgeBetween = (a: number, b: number): number => EDGES.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a));

/**
 * For each of the 256 sign patterns: which sheet (0, 1, ..) each of the twelve edges belongs to, -1 where it is not cut.
 * Two cut edges of a face belong to one sheet; a face with four cuts pairs those around each inside corner, which both
 * cells that share the face do alike, so that sheets close up.
 */
const SHEETS: readonly Int8Array[] = Array.from({ length: 256 }, (_, pattern) => {
  const inside = (corner: number): boolean => ((pattern >> corner) & 1) === 1;
  const parent = Array.from({ length: 12 }, (_e, i) => i);
  const root = (i: number): number => (parent[i] === i ? i : root(parent[i] as number));
  for (const face of FACES) {
    const cuts: number[] = [];
    for (let i = 0; i < 4; i++) {
      const a = face[i] as number;
      const b = face[(i + 1) % 4] as number;
      if (inside(a) !== inside(b)) cuts.push(edgeBetween(a, b));
    }
    if (cuts.length === 2) parent[root(cuts[0] as number)] = root(cuts[1] as number);
    if (cuts.length === 4) {
      for (let i = 0; i < 4; i++) {
        const corner = face[i] as number;
        if (!inside(corner)) continue;
        const before = edgeBetween(face[(i + 3) % 4] as number, corner);
        const after = edgeBetween(corner, face[(i + 1) % 4] as number);
        parent[root(before)] = root(after);
      }
    }
  }
  const ids = new Map<number, number>();
  return Int8Array.from({ length: 12 }, (_e, i) => {
    const [a, b] = EDGES[i] as readonly [number, number];
    if (inside(a) === inside(b)) return -1;
    const r = root(i);
    if (!ids.has(r)) ids.set(r, ids.size);
    return ids.get(r) as number;
  });
});

/**
 * Closed surface of { f < 0 } by dual contouring with one vertex per sheet and cell (surface nets), each vertex pulled
 * on to the zero level. Blocks of cells far from the surface are skipped, which asks of `f` that it is roughly a
 * distance. The box must hold the whole solid. Throws a RangeError when the surface touches the box.
 */
export function surfaceNets(f: Sdf, options: NetOptions): TriangleMesh {
  const { min, max, cell } = options;
  const n = [0, 1, 2].map((k) => Math.ceil(((max[k] as number) - (min[k] as number)) / cell / BLOCK) * BLOCK);
  const [nx, ny, nz] = n as [number, number, number];
  const grid = sampleNarrowBand(f, min, cell, nx, ny, nz);
  const sx = 1;
  const sy = nx + 1;
  const sz = (nx + 1) * (ny + 1);
  const vertexAt = new Map<number, number>();
  const positions: number[] = [];
  const cornerOffset = CORNERS.map(([i, j, k]) => i * sx + j * sy + k * sz);
  for (const block of grid.active) {
    const bi = (block % grid.bx) * BLOCK;
    const bj = (Math.floor(block / grid.bx) % grid.by) * BLOCK;
    const bk = Math.floor(block / (grid.bx * grid.by)) * BLOCK;
    for (let k = bk; k < bk + BLOCK; k++)
      for (let j = bj; j < bj + BLOCK; j++)
        for (let i = bi; i < bi + BLOCK; i++) {
          const base = i + j * sy + k * sz;
          let pattern = 0;
          for (let c = 0; c < 8; c++) if ((grid.values[base + (cornerOffset[c] as number)] as number) < 0) pattern |= 1 << c;
          if (pattern === 0 || pattern === 255) continue;
          if (i === 0 || j === 0 || k === 0 || i === nx - 1 || j === ny - 1 || k === nz - 1)
            throw new RangeError('the surface touches the box it is meshed in; give a larger box');
          placeVertices(f, grid.values, base, cornerOffset, pattern, [i, j, k], min, cell, positions, vertexAt);
        }
  }
  return { positions: Float64Array.from(positions), indices: quads(grid, vertexAt, nx, ny, nz, sy, sz) };
}

const BLOCK = 4;

interface Grid {
  readonly values: Float32Array;
  readonly active: readonly number[];
  readonly bx: number;
  readonly by: number;
}

function sampleNarrowBand(f: Sdf, min: readonly [number, number, number], cell: number, nx: number, ny: number, nz: number): Grid {
  const [bx, by, bz] = [nx / BLOCK, ny / BLOCK, nz / BLOCK];
  const values = new Float32Array((nx + 1) * (ny + 1) * (nz + 1)).fill(NaN);
  const active: number[] = [];
  const reach = BLOCK * cell * 0.866 * 1.6 + 1;
  for (let b = 0; b < bx * by * bz; b++) {
    const i0 = (b % bx) * BLOCK;
    const j0 = (Math.floor(b / bx) % by) * BLOCK;
    const k0 = Math.floor(b / (bx * by)) * BLOCK;
    const h = BLOCK / 2;
    if (Math.abs(f(min[0] + (i0 + h) * cell, min[1] + (j0 + h) * cell, min[2] + (k0 + h) * cell)) > reach) continue;
    active.push(b);
    for (let k = k0; k <= k0 + BLOCK; k++)
      for (let j = j0; j <= j0 + BLOCK; j++)
        for (let i = i0; i <= i0 + BLOCK; i++) {
          const at = i + (nx + 1) * (j + (ny + 1) * k);
          if (Number.isNaN(values[at])) {
            // A sample exactly on the level has no side; a hair outside it keeps every edge's cut well defined.
            const v = f(min[0] + i * cell, min[1] + j * cell, min[2] + k * cell);
            values[at] = Math.abs(v) < 1e-5 ? 1e-5 : v;
          }
        }
  }
  return { values, active, bx, by };
}

const SHEET_SLOTS = 4;
const sum = new Float64Array(SHEET_SLOTS * 3);
const count = new Int32Array(SHEET_SLOTS);
const g = new Float64Array(3);

function placeVertices(
  f: Sdf,
  values: Float32Array,
  base: number,
  cornerOffset: readonly number[],
  pattern: number,
  at: readonly [number, number, number],
  min: readonly [number, number, number],
  cell: number,
  positions: number[],
  vertexAt: Map<number, number>,
): void {
  const sheets = SHEETS[pattern] as Int8Array;
  sum.fill(0);
  count.fill(0);
  for (let e = 0; e < 12; e++) {
    const s = sheets[e] as number;
    if (s < 0) continue;
    const [a, b] = EDGES[e] as readonly [number, number];
    const va = values[base + (cornerOffset[a] as number)] as number;
    const vb = values[base + (cornerOffset[b] as number)] as number;
    const t = va / (va - vb);
    const ca = CORNERS[a] as readonly [number, number, number];
    const cb = CORNERS[b] as readonly [number, number, number];
    for (let k = 0; k < 3; k++) {
      const p = ca[k] as number;
      sum[3 * s + k] = (sum[3 * s + k] as number) + p + ((cb[k] as number) - p) * t;
    }
    count[s] = (count[s] as number) + 1;
  }
  for (let s = 0; s < SHEET_SLOTS; s++) {
    const m = count[s] as number;
    if (m === 0) continue;
    const p = [0, 1, 2].map((k) => (min[k] as number) + ((at[k] as number) + (sum[3 * s + k] as number) / m) * cell) as [
      number,
      number,
      number,
    ];
    const d = f(p[0], p[1], p[2]);
    gradient(f, p[0], p[1], p[2], 0.05 * cell, g);
    // Onto the level, but never so far that neighbouring vertices could change places.
    const move = Math.max(-0.3 * cell, Math.min(0.3 * cell, d));
    vertexAt.set(base * SHEET_SLOTS + s, positions.length / 3);
    positions.push(p[0] - (g[0] as number) * move, p[1] - (g[1] as number) * move, p[2] - (g[2] as number) * move);
  }
}

/** For an edge along axis x, y, z: the four cells around it (as steps back) and which of their edges it is. */
const AROUND: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [[0, 0, 0, 0], [0, 1, 0, 1], [0, 1, 1, 3], [0, 0, 1, 2]],
  [[0, 0, 0, 4], [0, 0, 1, 6], [1, 0, 1, 7], [1, 0, 0, 5]],
  [[0, 0, 0, 8], [1, 0, 0, 9], [1, 1, 0, 11], [0, 1, 0, 10]],
]; // prettier-ignore

function quads(grid: Grid, vertexAt: Map<number, number>, nx: number, ny: number, nz: number, sy: number, sz: number): Uint32Array {
  const { values } = grid;
  const indices: number[] = [];
  const step = [1, sy, sz];
  const cellPattern = (base: number): number => {
    let pattern = 0;
    for (let c = 0; c < 8; c++) if ((values[base + (c & 1) + ((c >> 1) & 1) * sy + ((c >> 2) & 1) * sz] as number) < 0) pattern |= 1 << c;
    return pattern;
  };
  for (const block of grid.active) {
    const bi = (block % grid.bx) * BLOCK;
    const bj = (Math.floor(block / grid.bx) % grid.by) * BLOCK;
    const bk = Math.floor(block / (grid.bx * grid.by)) * BLOCK;
    for (let k = Math.max(1, bk); k < Math.min(nz, bk + BLOCK); k++)
      for (let j = Math.max(1, bj); j < Math.min(ny, bj + BLOCK); j++)
        for (let i = Math.max(1, bi); i < Math.min(nx, bi + BLOCK); i++) {
          const base = i + j * sy + k * sz;
          const v0 = values[base] as number;
          for (let axis = 0; axis < 3; axis++) {
            const v1 = values[base + (step[axis] as number)] as number;
            if (v0 < 0 === v1 < 0) continue;
            const q: number[] = [];
            for (const [di, dj, dk, edge] of AROUND[axis] as readonly (readonly [number, number, number, number])[]) {
              const cellBase = base - di - dj * sy - dk * sz;
              const sheet = (SHEETS[cellPattern(cellBase)] as Int8Array)[edge] as number;
              q.push(vertexAt.get(cellBase * SHEET_SLOTS + sheet) as number);
            }
            const [a, b, c, d] = (v0 < 0 ? q : [q[0], q[3], q[2], q[1]]) as [number, number, number, number];
            indices.push(a, b, c, a, c, d);
          }
        }
  }
  return Uint32Array.from(indices);
}
