import type { Vec3 } from './affine.ts';
import { fromHalfBits } from './half-float.ts';
import type { Texels } from './texels.ts';
import { anySeen, type TransferTable } from './transfer-function-table.ts';

/** Texels along the edge of a brick. */
export const BRICK = 8;

/** Least and greatest value that linear filtering can give anywhere in each brick; brick (i, j, k) at `(k * ny + j) * nx + i`. */
export interface Bricks {
  readonly size: Vec3;
  readonly low: Float32Array<ArrayBuffer>;
  readonly high: Float32Array<ArrayBuffer>;
}

/**
 * Extremes of bricks of 8³ texels. A brick covers the texels' whole cells, so that filtering at its border reaches one
 * texel over it on each side: these count too. One pass over the texels; under 1 % of their memory.
 */
export function bricksOf({ grid, data, kind, a, b }: Texels): Bricks {
  const [nx, ny, nz] = grid.size;
  const size = grid.size.map((n) => Math.ceil(n / BRICK)) as unknown as Vec3;
  const [bx, by] = size;
  const low = new Float32Array(size[0] * size[1] * size[2]).fill(Infinity);
  const high = new Float32Array(low.length).fill(-Infinity);
  const table = kind === 'half' ? halfTable(a, b) : Float64Array.from({ length: 256 }, (_, t) => (a * t) / 255 + b);
  // Extremes along rows first: a row of one brick's width feeds up to four bricks.
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) {
      const row = (k * ny + j) * nx;
      for (let bi = 0; bi < bx; bi++) {
        let [least, most] = [Infinity, -Infinity];
        const end = Math.min(nx, (bi + 1) * BRICK + 1);
        for (let i = Math.max(0, bi * BRICK - 1); i < end; i++) {
          const value = table[data[row + i] as number] as number;
          if (value < least) least = value;
          if (value > most) most = value;
        }
        for (const bk of reached(k, size[2]))
          for (const bj of reached(j, size[1])) {
            const at = (bk * by + bj) * bx + bi;
            if (least < (low[at] as number)) low[at] = least;
            if (most > (high[at] as number)) high[at] = most;
          }
      }
    }
  // Float32 may round inwards by less than one part in 8 million: never let that hide a value.
  for (let n = 0; n < low.length; n++) {
    low[n] = (low[n] as number) - Math.abs(low[n] as number) * 2 ** -22;
    high[n] = (high[n] as number) + Math.abs(high[n] as number) * 2 ** -22;
  }
  return { size, low, high };
}

/** Value of each pattern of bits. */
function halfTable(a: number, b: number): Float64Array {
  return Float64Array.from({ length: 0x10000 }, (_, h) => a * fromHalfBits(h) + b);
}

/** Bricks along one axis that texel n belongs to or borders on. */
function reached(n: number, bricks: number): number[] {
  const own = Math.floor(n / BRICK);
  const all = [own];
  if (n % BRICK === 0 && own > 0) all.push(own - 1);
  if (n % BRICK === BRICK - 1 && own + 1 < bricks) all.push(own + 1);
  return all;
}

/**
 * How far a ray may go without seeing anything: for each brick the distance in bricks (largest of the three axes) to the
 * nearest one that holds something to be seen; 0 for such a brick itself, 255 at most. All bricks nearer are clear.
 */
export function clearance({ size, low, high }: Bricks, table: TransferTable): Uint8Array<ArrayBuffer> {
  const [nx, ny, nz] = size;
  // A border of bricks that are far from everything saves asking where the image ends.
  const row = nx + 2;
  const slice = row * (ny + 2);
  const d = new Uint8Array(slice * (nz + 2)).fill(255);
  const within = (visit: (at: number, n: number) => void): void => {
    for (let k = 0, n = 0; k < nz; k++)
      for (let j = 0; j < ny; j++) for (let at = (k + 1) * slice + (j + 1) * row + 1, end = at + nx; at < end; at++, n++) visit(at, n);
  };
  within((at, n) => {
    if (anySeen(table, low[n] as number, high[n] as number)) d[at] = 0;
  });
  // Each brick is at most one further than its 26 neighbours: one sweep there and one back find the distance
  // (Rosenfeld and Pfaltz 1968, doi 10.1016/0031-3203(68)90013-7 [recalled]).
  const before = [-1, -row - 1, -row, -row + 1, ...[-1, 0, 1].flatMap((j) => [-1, 0, 1].map((i) => -slice + j * row + i))];
  sweep(d, size, before, 1);
  sweep(d, size, before, -1);
  const out = new Uint8Array(low.length);
  within((at, n) => (out[n] = d[at] as number));
  return out;
}

/** Goes over all bricks in one direction; `before` are the steps to the 13 neighbours already visited on the way there. */
function sweep(d: Uint8Array, [nx, ny, nz]: Vec3, before: readonly number[], way: 1 | -1): void {
  const row = nx + 2;
  const slice = row * (ny + 2);
  const steps = Int32Array.from(before, (step) => way * step);
  for (let c = 0; c < nz; c++)
    for (let b = 0; b < ny; b++) {
      const k = way === 1 ? c : nz - 1 - c;
      const j = way === 1 ? b : ny - 1 - b;
      let at = (k + 1) * slice + (j + 1) * row + (way === 1 ? 1 : nx);
      for (let i = 0; i < nx; i++, at += way) {
        const own = d[at] as number;
        if (own === 0) continue;
        let least = own - 1;
        for (let s = 0; s < 13; s++) {
          const next = d[at + (steps[s] as number)] as number;
          if (next < least) least = next;
        }
        d[at] = least + 1;
      }
    }
}

/** Greatest value of each brick as a share of a window in 255 steps, rounded up: a projection skips what cannot be brighter. */
export function ceilings({ high }: Bricks, window: { readonly low: number; readonly high: number }): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(high, (value) => {
    const share = (value - window.low) / (window.high - window.low);
    return Math.min(255, Math.max(0, Math.ceil(share * 255 + 1e-3)));
  });
}
