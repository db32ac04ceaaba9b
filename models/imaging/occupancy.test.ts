import { describe, expect, it } from 'vitest';
import { affineOf } from './affine.ts';
import { fromHalfBits, halfBits } from './half-float.ts';
import { BRICK, bricksOf, ceilings, clearance } from './occupancy.ts';
import type { Texels } from './texels.ts';
import { transferTable } from './transfer-function-table.ts';
import { MATT, type TransferFunction } from './transfer-function.ts';

/** Clear but for a few bright texels; sizes that are no multiple of a brick. */
function sparse(): Texels {
  const size = [29, 21, 18] as const;
  const data = new Uint16Array(29 * 21 * 18);
  for (const [i, j, k, v] of [[3, 2, 1, 0.9], [8, 8, 8, 0.4], [23, 15, 16, 0.7], [24, 0, 0, -0.5]] as const) data[(k * 21 + j) * 29 + i] = halfBits(v); // prettier-ignore
  return { grid: { size, toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]) }, kind: 'half', data, a: 100, b: 10, range: { min: -40, max: 100 }, unit: null }; // prettier-ignore
}

/** Linear filtering by its definition, clamped at the edges, at a place in texels from the corner of the image. */
function filtered(t: Texels, p: readonly number[]): number {
  const [nx, ny, nz] = t.grid.size;
  let sum = 0;
  for (let corner = 0; corner < 8; corner++) {
    let weight = 1;
    const at = p.map((x, axis) => {
      const low = Math.floor(x - 0.5);
      const f = x - 0.5 - low;
      const up = (corner >> axis) & 1;
      weight *= up ? f : 1 - f;
      return Math.min((t.grid.size[axis] as number) - 1, Math.max(0, low + up));
    }) as [number, number, number];
    sum += weight * (t.a * fromHalfBits(t.data[(at[2] * ny + at[1]) * nx + at[0]] as number) + t.b);
  }
  return nz > 0 ? sum : NaN;
}

const seen = (low: number, high: number): TransferFunction => ({
  points: [
    { value: low, colour: [1, 1, 1], opacity: 0 },
    { value: high, colour: [1, 1, 1], opacity: 0.5 },
  ],
  surface: MATT,
});

// Bricks reached: (8, 8, 8) is the corner of eight, one of which holds (3, 2, 1) too; (23, 15, 16) lies at the corner of eight others.
describe('bricks', () => {
  it('bound every value that filtering can give within them', () => {
    const texels = sparse();
    const bricks = bricksOf(texels);
    expect(bricks.size).toEqual([4, 3, 3]);
    let state = 7;
    const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
    for (let n = 0; n < 20_000; n++) {
      const p = texels.grid.size.map((side) => random() * side);
      const [i, j, k] = p.map((x) => Math.floor(x / BRICK)) as [number, number, number];
      const at = (k * 3 + j) * 4 + i;
      const value = filtered(texels, p);
      expect(value).toBeGreaterThanOrEqual((bricks.low[at] as number) - 1e-9);
      expect(value).toBeLessThanOrEqual((bricks.high[at] as number) + 1e-9);
    }
  });

  it('are no wider than the texels they reach: most of a sparse image is known to be clear', () => {
    const bricks = bricksOf(sparse());
    expect(Array.from(bricks.high).filter((v) => v > 11).length).toBe(8 + 8);
    expect(Math.max(...bricks.high)).toBeCloseTo(100, 1);
    expect(Math.min(...bricks.low)).toBeCloseTo(-40, 1);
  });
});

describe('clearance', () => {
  it('is the distance to the nearest brick with something to see, checked one by one', () => {
    const bricks = bricksOf(sparse());
    const out = clearance(bricks, transferTable(seen(45, 90)));
    const [nx, ny, nz] = bricks.size;
    const full: number[][] = [];
    const each = (visit: (i: number, j: number, k: number, at: number) => void): void => {
      for (let k = 0; k < nz; k++) for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++) visit(i, j, k, (k * ny + j) * nx + i);
    };
    each((i, j, k, at) => (bricks.high[at] as number) > 45 && full.push([i, j, k]));
    expect(full.length).toBe(8 + 8);
    each((i, j, k, at) => {
      const nearest = Math.min(
        ...full.map(([x, y, z]) => Math.max(Math.abs(i - (x as number)), Math.abs(j - (y as number)), Math.abs(k - (z as number)))),
      );
      expect(out[at]).toBe(nearest);
    });
  });

  it('is exact over many bricks too', () => {
    const size = [13, 9, 11] as const;
    const low = new Float32Array(13 * 9 * 11);
    const high = new Float32Array(low.length);
    const full = [[0, 0, 0], [12, 8, 2], [5, 7, 10], [6, 1, 9]] as const; // prettier-ignore
    for (const [i, j, k] of full) high[(k * 9 + j) * 13 + i] = 80;
    const out = clearance({ size, low, high }, transferTable(seen(45, 90)));
    for (let k = 0; k < 11; k++)
      for (let j = 0; j < 9; j++)
        for (let i = 0; i < 13; i++)
          expect(out[(k * 9 + j) * 13 + i]).toBe(
            Math.min(...full.map(([x, y, z]) => Math.max(Math.abs(i - x), Math.abs(j - y), Math.abs(k - z)))),
          );
  });

  it('of a function that shows nothing in the image is far everywhere, of one that shows all zero', () => {
    const bricks = bricksOf(sparse());
    expect(new Set(clearance(bricks, transferTable(seen(500, 600))))).toEqual(new Set([255]));
    expect(new Set(clearance(bricks, transferTable({ points: [{ value: 0, colour: [1, 0, 0], opacity: 0.2 }, { value: 1, colour: [1, 0, 0], opacity: 0.2 }], surface: MATT })))).toEqual(new Set([0])); // prettier-ignore
  });
});

describe('ceilings', () => {
  it('never say less than the brick holds', () => {
    const bricks = bricksOf(sparse());
    ceilings(bricks, { low: 0, high: 90 }).forEach((step, n) => {
      expect(step / 255).toBeGreaterThanOrEqual(Math.min(1, (bricks.high[n] as number) / 90));
      expect(step / 255).toBeLessThan(Math.min(1, (bricks.high[n] as number) / 90) + 1.01 / 255);
    });
  });
});
