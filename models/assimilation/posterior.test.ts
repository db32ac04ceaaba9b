import { describe, expect, it } from 'vitest';
import { randomNormal } from '#models/core/normal.ts';
import { quantiles } from '#models/core/quantiles.ts';
import { binomialBand } from './binomial-band.ts';
import { predictiveQuantiles } from './interval.ts';
import { damping, priorEnsemble, smooth, updateEnsemble } from './es-mda.ts';
import { columnMeans, crossCovariance } from './matrix.ts';
import { inferPosterior } from './posterior.ts';
import type { Datum, Problem, Simulator } from './problem.ts';
import type { Transform } from './prior-transform.ts';

const identity: Transform = { toValue: (z) => z, toZ: (x) => x };

function simulator(columns: number, f: (z: readonly number[]) => readonly number[], p: number): Simulator {
  return async (parameters, members) => {
    const observables = new Float64Array(members * columns);
    for (let i = 0; i < members; i++) observables.set(f(Array.from(parameters.subarray(i * p, (i + 1) * p))), i * columns);
    return { observables, alive: new Uint8Array(members).fill(1) };
  };
}

// A linear problem of three unknowns and two data; the third unknown is not seen at all.
const G: readonly (readonly number[])[] = [
  [1.2, -0.7, 0],
  [0.4, 0.9, 0],
];
const SD = [0.5, 0.8] as const;
const D = [1.1, -0.6] as const;

/** Exact posterior: covariance (I + G^T R^-1 G)^-1 and mean covariance G^T R^-1 d, by Cramer's rule on the 2 x 2 block. */
function exact(): { mean: number[]; covariance: number[][] } {
  const a = [
    [1, 0],
    [0, 1],
  ];
  const b = [0, 0];
  for (let k = 0; k < 2; k++) {
    const w = 1 / (SD[k] as number) ** 2;
    for (let i = 0; i < 2; i++) {
      b[i]! += G[k]![i]! * w * D[k]!;
      for (let j = 0; j < 2; j++) a[i]![j]! += G[k]![i]! * w * G[k]![j]!;
    }
  }
  const det = a[0]![0]! * a[1]![1]! - a[0]![1]! * a[1]![0]!;
  const c = [
    [a[1]![1]! / det, -a[0]![1]! / det, 0],
    [-a[1]![0]! / det, a[0]![0]! / det, 0],
    [0, 0, 1],
  ];
  return { mean: [c[0]![0]! * b[0]! + c[0]![1]! * b[1]!, c[1]![0]! * b[0]! + c[1]![1]! * b[1]!, 0], covariance: c };
}

const linear: Problem = {
  transforms: [identity, identity, identity],
  data: D.map((value, k): Datum => ({ column: k, value, sd: SD[k] as number })),
  columns: 2,
};
const linearSimulator = simulator(2, (z) => G.map((row) => row.reduce((sum, g, j) => sum + g * (z[j] as number), 0)), 3);

describe('ES-MDA on a linear Gaussian problem', () => {
  it('has the exact posterior on average over 40 seeds: mean within 0.03, covariance within 0.04', async () => {
    const want = exact();
    const mean = [0, 0, 0];
    const covariance = Array.from({ length: 9 }, () => 0);
    const seeds = 40;
    for (let seed = 1; seed <= seeds; seed++) {
      const { z } = await smooth(linear, linearSimulator, { members: 200, seed });
      columnMeans(z, 200, 3).forEach((x, j) => (mean[j]! += x / seeds));
      crossCovariance(z, 3, z, 3, 200).forEach((x, k) => (covariance[k]! += x / seeds));
    }
    for (let j = 0; j < 3; j++) expect(Math.abs(mean[j]! - want.mean[j]!)).toBeLessThan(0.03);
    for (let k = 0; k < 9; k++) expect(Math.abs(covariance[k]! - want.covariance[Math.floor(k / 3)]![k % 3]!)).toBeLessThan(0.04);
  });

  it('does not invent knowledge of what the data do not see: spread of the blind unknown stays above 0.9 of the prior', async () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { z } = await smooth(linear, linearSimulator, { members: 100, seed });
      expect(Math.sqrt(crossCovariance(z, 3, z, 3, 100)[8] as number)).toBeGreaterThan(0.9);
    }
  });

  it('gives the same bits for the same seed and others for another', async () => {
    const a = await smooth(linear, linearSimulator, { members: 50, seed: 3 });
    const b = await smooth(linear, linearSimulator, { members: 50, seed: 3 });
    const c = await smooth(linear, linearSimulator, { members: 50, seed: 4 });
    expect([...a.z]).toEqual([...b.z]);
    expect([...a.z]).not.toEqual([...c.z]);
  });

  it('the whole inference has the exact posterior for each of 12 seeds: mean within 0.13 sd (four standard errors), sd within 8 %', async () => {
    const want = exact();
    for (let seed = 1; seed <= 12; seed++) {
      const result = await inferPosterior(linear, linearSimulator, { members: 1000, seed, particles: 4000 });
      const mean = columnMeans(result.z, result.members, 3);
      const covariance = crossCovariance(result.z, 3, result.z, 3, result.members);
      for (let j = 0; j < 3; j++) {
        const sd = Math.sqrt(want.covariance[j]![j]!);
        expect(Math.abs((mean[j] as number) - want.mean[j]!) / sd).toBeLessThan(0.13);
        expect(Math.abs(Math.sqrt(covariance[j * 3 + j] as number) / sd - 1)).toBeLessThan(0.08);
      }
      expect(result.diagnostics.emulatorError).toBeLessThan(1e-3);
    }
  });
});

// Two unknowns, curved and skewed: y0 = exp(0.6 a) + 0.4 b, y1 = (a + b)^2 / 4 + b.
const curvedF = (z: readonly number[]): number[] => {
  const [a, b] = z as [number, number];
  return [Math.exp(0.6 * a) + 0.4 * b, (a + b) ** 2 / 4 + b, a * b];
};
const curvedSimulator = simulator(3, curvedF, 2);
const curved = (d: readonly number[]): Problem => ({
  transforms: [identity, identity],
  data: [
    { column: 0, value: d[0] as number, sd: 0.35 },
    { column: 1, value: d[1] as number, sd: 0.5 },
  ],
  columns: 3,
});

/** Posterior moments and marginal quantiles by brute force on a grid of 801 x 801 over [-5, 5]^2. */
function gridPosterior(d: readonly number[]): {
  mean: [number, number];
  sd: [number, number];
  q05: [number, number];
  q95: [number, number];
} {
  const n = 801;
  const at = (k: number): number => -5 + (10 * k) / (n - 1);
  const marginal = [new Float64Array(n), new Float64Array(n)];
  let total = 0;
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) {
      const a = at(i);
      const b = at(j);
      const y = curvedF([a, b]) as [number, number, number];
      const w = Math.exp(
        -0.5 * (a * a + b * b) - 0.5 * (((d[0] as number) - y[0]) / 0.35) ** 2 - 0.5 * (((d[1] as number) - y[1]) / 0.5) ** 2,
      );
      marginal[0]![i]! += w;
      marginal[1]![j]! += w;
      total += w;
    }
  }
  const mean: [number, number] = [0, 0];
  const sd: [number, number] = [0, 0];
  const q05: [number, number] = [0, 0];
  const q95: [number, number] = [0, 0];
  for (const c of [0, 1] as const) {
    let first = 0;
    let second = 0;
    let below = 0;
    for (let k = 0; k < n; k++) {
      const w = marginal[c]![k]! / total;
      first += w * at(k);
      second += w * at(k) ** 2;
      if (below < 0.05 && below + w >= 0.05) q05[c] = at(k);
      if (below < 0.95 && below + w >= 0.95) q95[c] = at(k);
      below += w;
    }
    mean[c] = first;
    sd[c] = Math.sqrt(second - first * first);
  }
  return { mean, sd, q05, q95 };
}

describe('inference on a non-linear problem', () => {
  it.each([[[1.6, 0.4]], [[1.1, -0.5]], [[2.2, 1.5]]])(
    'data %j: mean within 0.12 sd, sd within 12 per cent, 5th and 95th percentiles within 0.25 sd of the grid',
    async (d) => {
      const want = gridPosterior(d);
      const got = await inferPosterior(curved(d), curvedSimulator, { members: 1500, seed: 11, particles: 4000 });
      const mean = columnMeans(got.z, got.members, 2);
      const covariance = crossCovariance(got.z, 2, got.z, 2, got.members);
      for (const c of [0, 1] as const) {
        const column = Float64Array.from({ length: got.members }, (_, i) => got.z[i * 2 + c] as number);
        const [q05, q95] = quantiles(column, [0.05, 0.95]) as [number, number];
        expect(Math.abs((mean[c] as number) - want.mean[c]) / want.sd[c]).toBeLessThan(0.12);
        expect(Math.abs(Math.sqrt(covariance[c * 3] as number) / want.sd[c] - 1)).toBeLessThan(0.12);
        expect(Math.abs(q05 - want.q05[c]) / want.sd[c]).toBeLessThan(0.25);
        expect(Math.abs(q95 - want.q95[c]) / want.sd[c]).toBeLessThan(0.25);
      }
    },
  );

  it('covers: 90 % intervals of 200 seeded truths hold the truth within the 99 % binomial band, small ensembles included', async () => {
    const trials = 200;
    let inside = 0;
    let hidden = 0;
    for (let trial = 0; trial < trials; trial++) {
      const truth = [0, 1].map((j) => randomNormal(5000 + trial, 0, 7, j));
      const y = curvedF(truth);
      const d = [y[0]! + 0.35 * randomNormal(5000 + trial, 1, 7, 0), y[1]! + 0.5 * randomNormal(5000 + trial, 1, 7, 1)];
      const got = await inferPosterior(curved(d), curvedSimulator, { members: 100, seed: trial, particles: 600 });
      for (const c of [0, 1]) {
        const [low, high] = predictiveQuantiles(
          Float64Array.from({ length: got.members }, (_, i) => got.z[i * 2 + c] as number),
          [0.05, 0.95],
        ) as [number, number];
        if (low <= truth[c]! && truth[c]! <= high) inside++;
      }
      const [low, high] = predictiveQuantiles(
        Float64Array.from({ length: got.members }, (_, i) => got.observables[i * 3 + 2] as number),
        [0.05, 0.95],
      ) as [number, number];
      if (low <= y[2]! && y[2]! <= high) hidden++;
    }
    const band = binomialBand(2 * trials, 0.9, 0.99);
    expect(inside / (2 * trials)).toBeGreaterThanOrEqual(band.low);
    expect(inside / (2 * trials)).toBeLessThanOrEqual(band.high);
    const hiddenBand = binomialBand(trials, 0.9, 0.99);
    expect(hidden / trials).toBeGreaterThanOrEqual(hiddenBand.low);
    expect(hidden / trials).toBeLessThanOrEqual(hiddenBand.high);
  });
});

describe('censored data, failures and bad problems', () => {
  it('"below 0" on one standard normal unknown gives the half normal: mean -0.798 within 0.06, hardly anything above 0.3', async () => {
    const problem: Problem = { transforms: [identity], data: [{ column: 0, value: 0, sd: 0.05, comparator: '<' }], columns: 1 };
    const got = await inferPosterior(
      problem,
      simulator(1, (z) => z, 1),
      { members: 800, seed: 2 },
    );
    const mean = columnMeans(got.z, got.members, 1)[0] as number;
    expect(Math.abs(mean + Math.sqrt(2 / Math.PI))).toBeLessThan(0.06);
    expect(quantiles(got.z, [0.999])[0]).toBeLessThan(0.3);
  });

  it('a datum already satisfied by its censoring moves nobody', () => {
    const problem: Problem = { transforms: [identity], data: [{ column: 0, value: 100, sd: 1, comparator: '<' }], columns: 1 };
    const z = priorEnsemble(40, 1, 5);
    const before = [...z];
    updateEnsemble(z, { observables: z.slice(), alive: new Uint8Array(40).fill(1) }, problem, 40, 1, 5, 0, false);
    expect([...z]).toEqual(before);
  });

  it('goes on when members die, replaces them and counts them', async () => {
    const base = linearSimulator;
    const dying: Simulator = async (parameters, members, round) => {
      const s = await base(parameters, members, round);
      for (let i = 0; i < members; i++) {
        if ((parameters[i * 3] as number) > 1) {
          s.alive[i] = 0;
          s.observables.fill(Number.NaN, i * 2, i * 2 + 2);
        }
      }
      return s;
    };
    const got = await inferPosterior(linear, dying, { members: 120, seed: 9 });
    expect(got.diagnostics.failures).toBeGreaterThan(10);
    expect(got.members).toBeLessThanOrEqual(120);
    expect(got.z.every(Number.isFinite)).toBe(true);
    for (let i = 0; i < got.members; i++) expect(got.z[i * 3]).toBeLessThanOrEqual(1);
  });

  it('says what is wrong with a problem', async () => {
    const options = { members: 10, seed: 1 };
    await expect(smooth({ ...linear, data: [] }, linearSimulator, options)).rejects.toThrow('nothing to learn from');
    await expect(smooth({ ...linear, transforms: [] }, linearSimulator, options)).rejects.toThrow('no free parameter');
    await expect(smooth({ ...linear, data: [{ column: 0, value: 1, sd: 0 }] }, linearSimulator, options)).rejects.toThrow('positive');
    await expect(smooth({ ...linear, data: [{ column: 7, value: 1, sd: 1 }] }, linearSimulator, options)).rejects.toThrow('column: 7');
    await expect(smooth(linear, linearSimulator, { ...options, inflation: [2, 3] })).rejects.toThrow('sum to 1');
    const dead: Simulator = async (_, members) => ({ observables: new Float64Array(members * 2), alive: new Uint8Array(members) });
    await expect(smooth(linear, dead, options)).rejects.toThrow('only 0 of 10');
  });

  it('damping goes from 0 for noise to 1 for a large sample', () => {
    expect(damping(0.02, 100)).toBe(0);
    expect(damping(0.9, 100)).toBeGreaterThan(0.99);
    expect(damping(0.1, 1e6)).toBeGreaterThan(0.99);
  });
});

describe('predictive quantiles', () => {
  it('hold a further draw in 90 % of cases for 20 members: 20,000 seeded trials within the 99 % binomial band, where the usual ones do not', () => {
    const trials = 20_000;
    let inside = 0;
    let usual = 0;
    for (let t = 0; t < trials; t++) {
      const sample = Float64Array.from({ length: 20 }, (_, i) => randomNormal(31, t, 7, i));
      const next = randomNormal(31, t, 7, 20);
      const [low, high] = predictiveQuantiles(sample, [0.05, 0.95]) as [number, number];
      const [lowest, highest] = quantiles(sample, [0.05, 0.95]) as [number, number];
      if (low <= next && next <= high) inside++;
      if (lowest <= next && next <= highest) usual++;
    }
    const band = binomialBand(trials, 0.9, 0.99);
    expect(inside / trials).toBeGreaterThan(band.low);
    expect(inside / trials).toBeLessThan(band.high);
    expect(usual / trials).toBeLessThan(0.83);
  });

  it('are the order statistics themselves where (n + 1) p is whole, and never leave the sample', () => {
    const sample = [9, 1, 8, 2, 7, 3, 6, 4, 5];
    expect(predictiveQuantiles(sample, [0.1, 0.5, 0.9])).toEqual([1, 5, 9]);
    expect(predictiveQuantiles(sample, [0, 1])).toEqual([1, 9]);
    expect(() => predictiveQuantiles([], [0.5])).toThrow(RangeError);
  });
});

describe('binomial band', () => {
  it('holds at least the stated level and would not if either end were one success tighter (exact sums, n = 200)', () => {
    const n = 200;
    const term = (k: number): number => {
      let log = 0;
      for (let i = 1; i <= k; i++) log += Math.log((n - k + i) / i);
      return Math.exp(log + k * Math.log(0.9) + (n - k) * Math.log(0.1));
    };
    const { low, high } = binomialBand(n, 0.9, 0.99);
    let below = 0;
    let above = 0;
    for (let k = 0; k <= n; k++) {
      if (k < Math.round(low * n)) below += term(k);
      if (k > Math.round(high * n)) above += term(k);
    }
    expect(below).toBeLessThanOrEqual(0.005);
    expect(above).toBeLessThanOrEqual(0.005);
    expect(below + term(Math.round(low * n))).toBeGreaterThan(0.005);
    expect(above + term(Math.round(high * n))).toBeGreaterThan(0.005);
  });
});
