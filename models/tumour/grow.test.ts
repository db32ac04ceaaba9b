import { describe, expect, it } from 'vitest';
import { below } from '#tests/figures.ts';
import { PURPOSE, randomUniform } from '#models/core/random.ts';
import { tumourParameters } from './parameters.ts';
import { simulate } from './simulate.ts';
import type { TissueMap, Triple, TumourGrid } from './tissue.ts';
import { tissueFromMask, voxelCount } from './tissue.ts';
import { UNTREATED } from './treatment.ts';

const uniform = (seed: number, n: number): number => randomUniform(seed, n, PURPOSE.test, 0);

/** Sum without loss of digits (Neumaier), so that a test of 1e-12 measures the model and not the sum. */
function sum(values: ArrayLike<number>): number {
  let [total, lost] = [0, 0];
  for (let n = 0; n < values.length; n++) {
    const v = values[n] as number;
    const next = total + v;
    lost += Math.abs(total) >= Math.abs(v) ? total - next + v : v - next + total;
    total = next;
  }
  return total + lost;
}

/** White and grey in random shares inside `mask`. */
function mixedTissue(grid: TumourGrid, seed: number, inside: (v: number) => boolean): TissueMap {
  const n = voxelCount(grid);
  const [white, grey] = [new Uint8Array(n), new Uint8Array(n)];
  for (let v = 0; v < n; v++) {
    if (!inside(v)) continue;
    white[v] = Math.floor(256 * uniform(seed + 1000, v));
    grey[v] = Math.floor((256 - white[v]!) * uniform(seed + 2000, v));
  }
  return { grid, white, grey };
}

/** Masks that break a careless stencil: at the rim of the box, one voxel thick, single voxels, random sponge. */
const MASKS: readonly (readonly [string, (i: number, j: number, k: number, seed: number) => boolean])[] = [
  ['the whole box', () => true],
  ['a ball cut by the box', (i, j, k) => (i - 2) ** 2 + (j - 9) ** 2 + (k - 1) ** 2 < 60],
  ['one plane', (_i, _j, k) => k === 4],
  ['a thread', (i, j, k) => j === 0 && (k === 8 || i === 3)],
  ['single voxels', (i, j, k) => (i + j + k) % 2 === 0],
  ['a sponge', (i, j, k, seed) => uniform(seed, i + 11 * (j + 13 * k)) < 0.55],
];
const SPACINGS: readonly Triple[] = [
  [1, 1, 1],
  [0.98, 0.98, 3.27],
  [2, 0.7, 1.3],
];

function maskOf(grid: TumourGrid, inside: (i: number, j: number, k: number, seed: number) => boolean, seed: number): Uint8Array {
  const [nx, ny] = grid.size;
  return Uint8Array.from({ length: voxelCount(grid) }, (_, v) =>
    inside(v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny)), seed) ? 1 : 0,
  );
}

describe('mass with growth off', () => {
  for (const [name, inside] of MASKS)
    for (const spacing of SPACINGS)
      it(`stays to 1e-12 in ${name}, ${spacing.join(' x ')} mm`, () => {
        const grid = { size: [11, 13, 9], spacing } as const;
        const mask = maskOf(grid, inside, 5);
        for (const seed of [1, 2, 3]) {
          const tissue = seed === 1 ? tissueFromMask(grid, mask) : mixedTissue(grid, seed, (v) => mask[v] === 1);
          const field = Float64Array.from(mask, (_, v) => uniform(seed, v));
          const parameters = { ...tumourParameters({ diffusion: 1.5 }), proliferation: 0 };
          const frames = [0, 40];
          const [before, after] = simulate({ tissue, start: { field }, parameters, treatment: UNTREATED, frames });
          below(
            'Mass with growth off, float64: any mask, 3 spacings, white and mixed tissue',
            Math.abs(sum(after!.field) / sum(before!.field) - 1),
            1e-12,
          );
          const fast = simulate({ tissue, start: { field }, parameters, treatment: UNTREATED, frames }, { precision: 'float32' });
          below('Mass with growth off, float32: the same masks', Math.abs(sum(fast[1]!.field) / sum(fast[0]!.field) - 1), 1e-6);
        }
      });

  it('does not leak where nothing is connected, and evens out where all is', () => {
    const grid = { size: [5, 1, 1], spacing: [1, 1, 1] } as const;
    const parameters = { ...tumourParameters({ diffusion: 1 }), proliferation: 0 };
    const field = Float64Array.from([1, 0, 0, 0, 0.5]);
    const split = simulate({
      tissue: tissueFromMask(grid, [1, 1, 0, 1, 1]),
      start: { field },
      parameters,
      treatment: UNTREATED,
      frames: [400],
    })[0]!.field;
    [0.5, 0.5, 0, 0.25, 0.25].forEach((c, v) => expect(Math.abs(split[v]! - c)).toBeLessThan(1e-12));
  });
});

describe('the solution of the equations', () => {
  it('is the logistic curve where a box is filled evenly', () => {
    const grid = { size: [3, 2, 2], spacing: [1, 2, 3] } as const;
    const start = { field: new Float64Array(12).fill(0.01) };
    const parameters = tumourParameters({ proliferation: 0.1 });
    const run = simulate({
      tissue: tissueFromMask(grid, new Uint8Array(12).fill(1)),
      start,
      parameters,
      treatment: UNTREATED,
      frames: [0, 3.7, 100],
    });
    expect(run.map((frame) => frame.day)).toEqual([0, 3.7, 100]);
    run.forEach(({ day, field }) => {
      const e = 0.01 * Math.exp(0.1 * day);
      field.forEach((c) => below('Logistic growth where nothing flows', Math.abs(c - e / (0.99 + e)), 1e-13));
    });
  });

  it('is a heat kernel whose variance grows by exactly 2 D t along each axis', () => {
    // The discrete second moment of the explicit scheme is exact while nothing has reached the rim.
    const grid = { size: [61, 51, 41], spacing: [1, 1.4, 2] } as const;
    const centre = [30, 25, 20] as const;
    const field = new Float64Array(voxelCount(grid));
    field[30 + 61 * (25 + 51 * 20)] = 1;
    const parameters = { ...tumourParameters({ diffusion: 0.4 }), proliferation: 0 };
    const tissue = tissueFromMask(grid, new Uint8Array(field.length).fill(1));
    const days = 9;
    const [end] = simulate({ tissue, start: { field }, parameters, treatment: UNTREATED, frames: [days] });
    const moment = [0, 0, 0];
    for (let v = 0; v < field.length; v++) {
      const at = [v % 61, Math.floor(v / 61) % 51, Math.floor(v / (61 * 51))];
      for (const axis of [0, 1, 2]) moment[axis]! += end!.field[v]! * ((at[axis]! - centre[axis]!) * grid.spacing[axis]!) ** 2;
    }
    for (const axis of [0, 1, 2])
      below('Heat kernel: variance 2 D t along each axis, 1 x 1.4 x 2 mm', Math.abs(moment[axis]! / (2 * 0.4 * days) - 1), 1e-12);
  });

  it('stays within 0 and 1 under full cells, empty cells, growth and mixed tissue', () => {
    const grid = { size: [11, 13, 9], spacing: [0.98, 0.98, 3.27] } as const;
    for (const seed of [1, 2, 3, 4]) {
      const tissue = mixedTissue(grid, seed, (v) => uniform(seed, v) < 0.8);
      const field = Float64Array.from(tissue.white, (_, v) => (uniform(seed + 50, v) < 0.5 ? 0 : 1));
      const parameters = tumourParameters({ diffusion: 4, proliferation: 0.5 });
      for (const precision of ['float64', 'float32'] as const) {
        const frames = simulate({ tissue, start: { field }, parameters, treatment: UNTREATED, frames: [0.3, 7, 60] }, { precision });
        // A full cell may round to one unit in the last place above 1, nothing more.
        const rounding = precision === 'float64' ? 1e-13 : 1e-5;
        for (const frame of frames) {
          expect(frame.field.every((c) => c >= 0)).toBe(true);
          below(`Most above 1 under growth and full cells, ${precision}`, Math.max(...frame.field) - 1, rounding);
        }
      }
    }
  });

  it('does not depend on which axis is which', () => {
    const grid = { size: [9, 12, 7], spacing: [0.98, 1.3, 3.27] } as const;
    const tissue = mixedTissue(grid, 8, (v) => uniform(8, v) < 0.75);
    const field = Float64Array.from(tissue.white, (_, v) => uniform(9, v) ** 4);
    const parameters = tumourParameters({ diffusion: 0.8, proliferation: 0.05 });
    const direct = simulate({ tissue, start: { field }, parameters, treatment: UNTREATED, frames: [30] })[0]!.field;
    for (const order of [
      [1, 0, 2],
      [2, 1, 0],
      [1, 2, 0],
    ] as const) {
      const turn = turned(grid, order);
      const move = <T extends Uint8Array | Float64Array>(values: T): T => {
        const out = values.slice() as T;
        turn.from.forEach((v, w) => (out[w] = values[v]!));
        return out;
      };
      const end = simulate({
        tissue: { grid: turn.grid, white: move(tissue.white), grey: move(tissue.grey) },
        start: { field: move(field) },
        parameters,
        treatment: UNTREATED,
        frames: [30],
      })[0]!.field;
      turn.from.forEach((v, w) => below('Axes in another order: largest difference', Math.abs(end[w]! - direct[v]!), 1e-13));
    }
  });
});

/** The grid with its axes in another order, and for each of its voxels the index in the first one. */
function turned(grid: TumourGrid, order: readonly [number, number, number]): { grid: TumourGrid; from: number[] } {
  const pick = (t: Triple): Triple => [t[order[0]]!, t[order[1]]!, t[order[2]]!];
  const size = pick(grid.size);
  const [nx, ny] = grid.size;
  const from: number[] = [];
  for (let c = 0; c < size[2]; c++)
    for (let b = 0; b < size[1]; b++)
      for (let a = 0; a < size[0]; a++) {
        const at = [0, 0, 0];
        at[order[0]] = a;
        at[order[1]] = b;
        at[order[2]] = c;
        from.push(at[0]! + nx * (at[1]! + ny * at[2]!));
      }
  return { grid: { size, spacing: pick(grid.spacing) }, from };
}
