import type { Vec3 } from '../affine.ts';
import type { Mask } from './mask.ts';

export interface Pieces {
  /** Number of each voxel's piece from 1, 0 outside; pieces are numbered in the order in which they are met. */
  readonly piece: Int32Array;
  /** Voxels of each piece; `sizes[0]` is of what lies outside. */
  readonly sizes: readonly number[];
}

/** Parts a mask into pieces that do not touch, over faces (6) or over edges and corners too (26). */
export function piecesOf(bits: Uint8Array, size: Vec3, connectivity: 6 | 26 = 6): Pieces {
  const [nx, ny, nz] = size;
  const piece = new Int32Array(bits.length);
  const sizes = [0];
  let stack = new Int32Array(1024);
  for (let first = 0; first < bits.length; first++) {
    if (bits[first] === 0) {
      sizes[0]!++;
      continue;
    }
    if (piece[first] !== 0) continue;
    const id = sizes.length;
    let [top, count] = [1, 0];
    stack[0] = first;
    piece[first] = id;
    while (top > 0) {
      const at = stack[--top] as number;
      count++;
      const i = at % nx;
      const j = ((at - i) / nx) % ny;
      const k = (at - i - j * nx) / (nx * ny);
      for (let dk = k > 0 ? -1 : 0; dk <= (k < nz - 1 ? 1 : 0); dk++)
        for (let dj = j > 0 ? -1 : 0; dj <= (j < ny - 1 ? 1 : 0); dj++)
          for (let di = i > 0 ? -1 : 0; di <= (i < nx - 1 ? 1 : 0); di++) {
            if (connectivity === 6 && Math.abs(di) + Math.abs(dj) + Math.abs(dk) !== 1) continue;
            const next = at + (dk * ny + dj) * nx + di;
            if (bits[next] === 0 || piece[next] !== 0) continue;
            piece[next] = id;
            if (top === stack.length) {
              const wider = new Int32Array(stack.length * 2);
              wider.set(stack);
              stack = wider;
            }
            stack[top++] = next;
          }
    }
    sizes.push(count);
  }
  return { piece, sizes };
}

/** The largest piece alone; the first of equal ones. */
export function keepLargest({ box, bits }: Mask, connectivity: 6 | 26 = 26): Mask {
  const { piece, sizes } = piecesOf(bits, box.size, connectivity);
  const largest = sizes.slice(1).reduce((best, size, n) => (size > (sizes[best] ?? 0) || best === 0 ? n + 1 : best), 0);
  return { box, bits: Uint8Array.from(piece, (id) => (id !== 0 && id === largest ? 1 : 0)) };
}

/** The pieces of at least this many voxels. */
export function dropBelow({ box, bits }: Mask, voxels: number, connectivity: 6 | 26 = 26): Mask {
  const { piece, sizes } = piecesOf(bits, box.size, connectivity);
  return { box, bits: Uint8Array.from(piece, (id) => (id !== 0 && (sizes[id] as number) >= voxels ? 1 : 0)) };
}

/** Fills what lies within: outside voxels from which no way over faces leads to the edge of the box. */
export function fillHoles({ box, bits }: Mask): Mask {
  const { size } = box;
  const outside = Uint8Array.from(bits, (bit) => 1 - bit);
  const { piece, sizes } = piecesOf(outside, size, 6);
  const open = new Uint8Array(sizes.length);
  const [nx, ny, nz] = size;
  for (let k = 0, at = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, at++)
        if (i === 0 || j === 0 || k === 0 || i === nx - 1 || j === ny - 1 || k === nz - 1) open[piece[at] as number] = 1;
  return { box, bits: Uint8Array.from(bits, (bit, n) => (bit || open[piece[n] as number] === 0 ? 1 : 0)) };
}
