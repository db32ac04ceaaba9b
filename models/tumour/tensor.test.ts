import { describe, expect, it } from 'vitest';
import { above, below } from '#tests/figures.ts';
import { PURPOSE, randomUniform } from '#models/core/random.ts';
import { domainOf } from './domain.ts';
import { diffuse } from './grow.ts';
import { tumourParameters } from './parameters.ts';
import { simulate } from './simulate.ts';
import { diffuseTensor, relativeTensors, tensorDomainOf } from './tensor.ts';
import { UNTREATED } from './treatment.ts';
import type { TumourGrid } from './tissue.ts';
import { tissueFromMask, voxelCount } from './tissue.ts';

const uniform = (seed: number, n: number): number => randomUniform(seed, n, PURPOSE.test, 3);

/** Tensor with the given eigenvalues along axes turned by three angles: xx, xy, yy, xz, yz, zz. */
function tensorOf(values: readonly number[], [a, b, c]: readonly [number, number, number]): number[] {
  const [ca, sa, cb, sb, cc, sc] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b), Math.cos(c), Math.sin(c)];
  const axes = [
    [ca * cc - sa * cb * sc, sa * cc + ca * cb * sc, sb * sc],
    [-ca * sc - sa * cb * cc, -sa * sc + ca * cb * cc, sb * cc],
    [sa * sb, -ca * sb, cb],
  ];
  const entry = (i: number, j: number): number => values.reduce((sum, value, e) => sum + value * axes[e]![i]! * axes[e]![j]!, 0);
  return [entry(0, 0), entry(0, 1), entry(1, 1), entry(0, 2), entry(1, 2), entry(2, 2)];
}

function march(grid: TumourGrid, tensors: ArrayLike<number>, mask: ArrayLike<number>, start: (v: number) => number, days: number) {
  const domain = tensorDomainOf(grid, tensors, mask);
  let from = Float64Array.from(domain.cells, start);
  let to = new Float64Array(domain.count);
  const steps = Math.ceil((days * domain.largestRate) / 0.9);
  for (let s = 0; s < steps; s++) {
    diffuseTensor(domain, from, to, days / steps);
    [from, to] = [to, from];
  }
  return { domain, field: from };
}

describe('diffusion by a tensor', () => {
  it.each([
    ['1 x 1 x 1 mm, 5 : 2 : 1', [1, 1, 1], [0.5, 0.2, 0.1]],
    ['1 x 1 x 1 mm, 30 : 2 : 1', [1, 1, 1], [0.6, 0.04, 0.02]],
    ['0.98 x 0.98 x 3.27 mm, 10 : 2 : 1', [0.98, 0.98, 3.27], [0.5, 0.1, 0.05]],
  ] as const)('spreads a point with covariance exactly 2 T t: %s', (_name, spacing, values) => {
    const size = spacing[2] > 2 ? ([61, 61, 31] as const) : ([61, 61, 61] as const);
    const grid = { size, spacing };
    const tensor = tensorOf(values, [0.7, 0.4, 1.1]);
    const n = voxelCount(grid);
    const tensors = new Float64Array(6 * n);
    for (let v = 0; v < n; v++) tensors.set(tensor, 6 * v);
    const centre = size.map((s) => (s - 1) / 2) as [number, number, number];
    const source = centre[0] + size[0] * (centre[1] + size[1] * centre[2]);
    const days = 4;
    const { domain, field } = march(grid, tensors, new Uint8Array(n).fill(1), (v) => (v === source ? 1 : 0), days);
    const moments = [0, 0, 0, 0, 0, 0];
    let rim = 0;
    field.forEach((c, p) => {
      const v = domain.cells[p]!;
      const at = [v % size[0], Math.floor(v / size[0]) % size[1], Math.floor(v / (size[0] * size[1]))];
      const x = at.map((i, a) => (i - centre[a]!) * spacing[a]!);
      if (at.some((i, a) => i < 2 || i > size[a]! - 3)) rim += c;
      [0, 0, 1, 0, 1, 2].forEach((a, m) => (moments[m]! += c * x[a]! * x[[0, 1, 1, 2, 2, 2][m]!]!));
    });
    expect(rim).toBeLessThan(1e-12);
    moments.forEach((moment, m) =>
      below('Tensor: covariance 2 T t of a turned point, mm2', Math.abs(moment - 2 * tensor[m]! * days), 1e-9),
    );
  });

  it('keeps mass to 1e-12 and values between those at the start on a sponge of tensors of all kinds', () => {
    const grid = { size: [14, 12, 9], spacing: [1, 1.3, 2.1] } as const;
    const n = voxelCount(grid);
    for (const seed of [1, 2, 3]) {
      const tensors = new Float64Array(6 * n);
      for (let v = 0; v < n; v++) {
        const draw = (k: number): number => uniform(seed * 100 + k, v);
        const values = [0.02 + draw(1), 0.02 + 0.3 * draw(2), 0.02 + 0.05 * draw(3)];
        tensors.set(tensorOf(values, [6 * draw(4), 6 * draw(5), 6 * draw(6)]), 6 * v);
      }
      const mask = Uint8Array.from({ length: n }, (_, v) => (uniform(seed, v) < 0.6 ? 1 : 0));
      const start = (v: number): number => (uniform(seed + 9, v) < 0.5 ? 0 : 1);
      const { domain, field } = march(grid, tensors, mask, start, 30);
      const before = domain.cells.reduce((sum, v) => sum + start(v), 0);
      below('Tensor: mass on a sponge of tensors of all kinds', Math.abs(field.reduce((sum, c) => sum + c, 0) / before - 1), 1e-12);
      expect(field.every((c) => c >= 0 && c <= 1 + 1e-12)).toBe(true);
    }
  });

  it('is the scalar step where the tensor is round', () => {
    const grid = { size: [9, 8, 7], spacing: [1, 1.5, 0.8] } as const;
    const n = voxelCount(grid);
    const mask = Uint8Array.from({ length: n }, (_, v) => (uniform(4, v) < 0.7 ? 1 : 0));
    const tensors = Float64Array.from({ length: 6 * n }, (_, m) => ([0, 2, 5].includes(m % 6) ? 1 : 0));
    const round = tensorDomainOf(grid, tensors, mask);
    const scalar = domainOf(tissueFromMask(grid, mask), 10);
    const from = Float64Array.from(scalar.cells, (v) => uniform(5, v));
    const [a, b] = [new Float64Array(from.length), new Float64Array(from.length)];
    diffuseTensor(round, from, a, 0.05);
    diffuse(scalar, from, b, 0.05);
    a.forEach((c, p) => below('Tensor: a round one against the scalar step', Math.abs(c - b[p]!), 1e-14));
    expect(Math.abs(round.largestRate - scalar.largestRate)).toBeLessThan(1e-12);
  });

  it('jumps no corner and no gap', () => {
    // Two halves of a plane that touch along a diagonal only.
    const grid = { size: [12, 12, 1], spacing: [1, 1, 1] } as const;
    const mask = Uint8Array.from({ length: 144 }, (_, v) => (v % 12 < 6 === v < 72 ? 1 : 0));
    const tensors = new Float64Array(6 * 144);
    for (let v = 0; v < 144; v++) tensors.set(tensorOf([1, 0.05, 0.05], [Math.PI / 4, 0, 0]), 6 * v);
    const { domain, field } = march(grid, tensors, mask, (v) => (v < 72 ? 1 : 0), 50);
    field.forEach((c, p) => expect(c).toBe(domain.cells[p]! < 72 ? field[0] : 0));
    expect(Math.abs(field[0]! - 1)).toBeLessThan(1e-12);
  });

  it('converges at 1.9 on a turned Gaussian (exact solution)', () => {
    const tensor = tensorOf([0.8, 0.2, 0.2], [0.6, 0, 0]);
    const error = (cells: number): number => {
      const h = 24 / cells;
      const grid = { size: [cells, cells, 1], spacing: [h, h, 1] } as const;
      const tensors = new Float64Array(6 * cells * cells);
      for (let v = 0; v < cells * cells; v++) tensors.set(tensor, 6 * v);
      const exact = (v: number, t: number): number => {
        const [x, y] = [((v % cells) + 0.5) * h - 12, (Math.floor(v / cells) + 0.5) * h - 12];
        const [sxx, sxy, syy] = [2 + 2 * tensor[0]! * t, 2 * tensor[1]! * t, 2 + 2 * tensor[2]! * t];
        const det = sxx * syy - sxy * sxy;
        return (2 / Math.sqrt(det)) * Math.exp(-(syy * x * x - 2 * sxy * x * y + sxx * y * y) / (2 * det));
      };
      const { field } = march(grid, tensors, new Uint8Array(cells * cells).fill(1), (v) => exact(v, 0), 2);
      return Math.sqrt(field.reduce((sum, c, v) => sum + (c - exact(v, 2)) ** 2, 0)) * h;
    };
    const errors = [48, 96, 192].map(error);
    above('Tensor: order in h on a turned Gaussian', Math.min(Math.log2(errors[0]! / errors[1]!), Math.log2(errors[1]! / errors[2]!)), 1.9);
  });

  it('refuses a tensor that is none', () => {
    const grid = { size: [1, 1, 1], spacing: [1, 1, 1] } as const;
    expect(() => tensorDomainOf(grid, [1, 2, 1, 0, 0, 1], [1])).toThrow('voxel 0 is not positive definite');
    expect(() => tensorDomainOf(grid, [1, 0, 1], [1])).toThrow('six times as many');
  });

  it('grows a whole problem along its fibres, and as the scalar one where it is round', () => {
    const grid = { size: [31, 31, 1], spacing: [1, 1, 1] } as const;
    const tissue = tissueFromMask(grid, new Uint8Array(961).fill(1));
    const problem = {
      tissue,
      start: { centre: [15, 15, 0], width: 1.5, peak: 0.5 } as const,
      parameters: tumourParameters({ diffusion: 0.3, proliferation: 0.05 }),
      treatment: { ...UNTREATED, resections: [{ day: 10, mask: Uint8Array.from({ length: 961 }, (_, v) => (v > 700 ? 1 : 0)) }] },
      frames: [20],
    };
    const measured = (tensor: readonly number[]): Float64Array =>
      // As from a scanner, in 1e-3 mm2/s, with noise nowhere.
      relativeTensors(
        Float64Array.from({ length: 6 * 961 }, (_, m) => 0.7 * tensor[m % 6]!),
        tissue,
      );
    const scalar = simulate(problem)[0]!.field;
    const round = simulate({ ...problem, tensors: measured([1, 0, 1, 0, 0, 1]) })[0]!.field;
    round.forEach((c, v) => expect(Math.abs(c - scalar[v]!)).toBeLessThan(1e-12));
    const along = simulate({ ...problem, tensors: measured([2, 0, 0.5, 0, 0, 0.5]) })[0]!.field;
    const spread = (step: number): number =>
      Array.from({ length: 31 }, (_, n) => (n - 15) ** 2 * along[480 + (n - 15) * step]!).reduce((a, b) => a + b);
    expect(spread(1)).toBeGreaterThan(1.5 * spread(31));
    expect(along.every((c, v) => v <= 700 || c === 0)).toBe(true);
  });
});
