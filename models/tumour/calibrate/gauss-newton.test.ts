import { describe, expect, it } from 'vitest';
import { randomNormal } from '#models/core/normal.ts';
import { minimise } from './gauss-newton.ts';
import type { LeastSquares } from './gauss-newton.ts';
import { samplePopulation, weightedQuantiles } from './importance.ts';

/** An expanding ball seen four times: r(t) = 12 + 6 z0 + (0.1 + 0.05 z1) t, each radius read with an error of 1.5 mm. */
const TIMES = [0, 40, 90, 150];
const SD = 1.5;
const observed = [13.1, 18.9, 20.2, 31];
const front: LeastSquares = {
  p: 2,
  size: 4,
  matters: Uint8Array.of(1, 1),
  residuals: async (z, rows) => ({
    residuals: Float64Array.from({ length: rows * 4 }, (_, k) => {
      const [row, t] = [Math.floor(k / 4), TIMES[k % 4] as number];
      return (observed[k % 4] as number) - (12 + 6 * (z[2 * row] as number) + (0.1 + 0.05 * (z[2 * row + 1] as number)) * t);
    }),
  }),
  weigh: (r) => ({
    score: -0.5 * r.reduce((sum, x) => sum + (x / SD) ** 2, 0),
    lower: Float64Array.from({ length: 16 }, (_, k) => (k % 5 === 0 ? SD : 0)),
  }),
};

/** Posterior of the linear problem by Cramer's rule, written out: A = I + J'J / sd2, mean A^-1 J'y / sd2. */
function exact() {
  let [a, b, d, u, v] = [1, 0, 1, 0, 0];
  TIMES.forEach((t, k) => {
    const [g0, g1, y] = [6 / SD, (0.05 * t) / SD, ((observed[k] as number) - 12 - 0.1 * t) / SD];
    a += g0 * g0;
    b += g0 * g1;
    d += g1 * g1;
    u += g0 * y;
    v += g1 * y;
  });
  const det = a * d - b * b;
  return { mean: [(d * u - b * v) / det, (a * v - b * u) / det], covariance: [d / det, -b / det, -b / det, a / det] };
}

describe('Gauss-Newton on a radial front with a known answer', () => {
  it('finds the exact posterior: mean within 0.005 (it stops when no more is to be gained), covariance within 1e-6', async () => {
    const got = await minimise(front, [Float64Array.of(1.4, -1)]);
    const want = exact();
    want.mean.forEach((m, j) => expect(Math.abs((got.z[j] as number) - m)).toBeLessThan(5e-3));
    want.covariance.forEach((c, k) => expect(Math.abs((got.covariance[k] as number) - c)).toBeLessThan(1e-6));
    expect(got.converged).toBe(true);
  });

  it('recovers width-like and speed-like numbers of a curved front r = v t (1 - 3 l / (2 v t) log(t)) without noise within 0.02 of z (1 %)', async () => {
    const radius = (z0: number, z1: number, t: number): number => {
      const [speed, width] = [0.12 * Math.exp(0.5 * z0), 3 * Math.exp(0.5 * z1)];
      return speed * t - 1.5 * width * Math.log(t / 50);
    };
    const truth = [0.8, -0.6] as const;
    const times = [150, 220, 300, 420, 600];
    const curved: LeastSquares = {
      p: 2,
      size: 5,
      matters: Uint8Array.of(1, 1),
      residuals: async (z, rows) => ({
        residuals: Float64Array.from({ length: rows * 5 }, (_, k) => {
          const [row, t] = [Math.floor(k / 5), times[k % 5] as number];
          return radius(...truth, t) - radius(z[2 * row] as number, z[2 * row + 1] as number, t);
        }),
      }),
      weigh: (r) => ({
        score: -0.5 * r.reduce((sum, x) => sum + (x / 0.05) ** 2, 0),
        lower: Float64Array.from({ length: 25 }, (_, k) => (k % 6 === 0 ? 0.05 : 0)),
      }),
    };
    const got = await minimise(curved, [Float64Array.of(0, 0), Float64Array.of(-1, 1)]);
    truth.forEach((t, j) => expect(Math.abs((got.z[j] as number) - t)).toBeLessThan(0.02));
  });

  it('leaves alone what the data cannot see', async () => {
    const blind: LeastSquares = { ...front, matters: Uint8Array.of(1, 0) };
    const got = await minimise(blind, [Float64Array.of(0.5, 0)]);
    expect(got.z[1]).toBe(0);
    expect(got.covariance[3]).toBe(1);
  });
});

describe('weighted draws', () => {
  const logDensity = async (z: Float64Array, rows: number): Promise<Float64Array> => {
    const { residuals: r } = await front.residuals(z, rows);
    return Float64Array.from({ length: rows }, (_, i) => {
      const prior = -0.5 * ((z[2 * i] as number) ** 2 + (z[2 * i + 1] as number) ** 2);
      return prior - 0.5 * r.slice(4 * i, 4 * i + 4).reduce((sum, x) => sum + (x / SD) ** 2, 0);
    });
  };

  it('from a poor start reach the exact posterior: mean within 0.1 sd, variances within 15 %', async () => {
    const want = exact();
    // Twice too wide and one standard deviation off.
    const start = Float64Array.from(want.mean, (m, j) => m + Math.sqrt(want.covariance[3 * j] as number));
    const wide = Float64Array.from(want.covariance, (c) => 4 * c);
    const got = await samplePopulation(start, wide, Uint8Array.of(1, 1), logDensity, { seed: 5, rounds: [400, 400, 400] });
    for (const j of [0, 1]) {
      const sd = Math.sqrt(want.covariance[3 * j] as number);
      let mean = 0;
      for (let i = 0; i < got.count; i++) mean += (got.weights[i] as number) * (got.z[2 * i + j] as number);
      let variance = 0;
      for (let i = 0; i < got.count; i++) variance += (got.weights[i] as number) * ((got.z[2 * i + j] as number) - mean) ** 2;
      expect(Math.abs(mean - (want.mean[j] as number)) / sd).toBeLessThan(0.1);
      expect(Math.abs(variance / sd ** 2 - 1)).toBeLessThan(0.15);
    }
    expect(got.effective).toBeGreaterThan(400);
  });

  it('follow a bent density from the Laplace approximation at its peak: means and tails of 5 % within 3 standard errors', async () => {
    // z0 normal, z1 = z0^2 + noise of 0.5: the moments are known, E z1 = 1 and the 5 and 95 % points of z0 are +-1.645.
    const bent = async (z: Float64Array, rows: number): Promise<Float64Array> =>
      Float64Array.from({ length: rows }, (_, i) => {
        const [x, y] = [z[2 * i] as number, z[2 * i + 1] as number];
        return -0.5 * x * x - 0.5 * ((y - x * x) / 0.5) ** 2;
      });
    const rounds = new Array<number>(12).fill(100);
    const got = await samplePopulation(Float64Array.of(0, 0), Float64Array.of(1, 0, 0, 0.25), Uint8Array.of(1, 1), bent, {
      seed: 8,
      rounds,
    });
    const share = (of: (x: number, y: number) => number): number => {
      let sum = 0;
      for (let i = 0; i < got.count; i++) sum += (got.weights[i] as number) * of(got.z[2 * i] as number, got.z[2 * i + 1] as number);
      return sum;
    };
    const error = 3 / Math.sqrt(got.effective);
    expect(Math.abs(share((x) => x))).toBeLessThan(error);
    expect(Math.abs(share((_, y) => y) - 1)).toBeLessThan(error * Math.sqrt(2.25));
    expect(Math.abs(share((x) => Number(x < -1.645)) - 0.05)).toBeLessThan(error * Math.sqrt(0.05 * 0.95));
    expect(Math.abs(share((x) => Number(x > 1.645)) - 0.05)).toBeLessThan(error * Math.sqrt(0.05 * 0.95));
    expect(got.effective).toBeGreaterThan(0.25 * got.count);
  });

  it('stop when as many as are wanted are independent, and not before', async () => {
    const want = exact();
    const rounds = new Array<number>(20).fill(50);
    const start = [Float64Array.from(want.mean), Float64Array.from(want.covariance), Uint8Array.of(1, 1)] as const;
    const got = await samplePopulation(...start, logDensity, { seed: 5, rounds, enough: 120 });
    expect(got.effective).toBeGreaterThanOrEqual(120);
    expect(got.count).toBeLessThan(400);
  });

  it('draw what does not matter from its prior: mean and variance within 4 standard errors', async () => {
    const flat = async (z: Float64Array, rows: number): Promise<Float64Array> =>
      Float64Array.from({ length: rows }, (_, i) => -0.5 * (z[2 * i] as number) ** 2);
    const got = await samplePopulation(new Float64Array(2), Float64Array.of(1, 0, 0, 1), Uint8Array.of(1, 0), flat, {
      seed: 2,
      rounds: [2000],
    });
    let [mean, square] = [0, 0];
    for (let i = 0; i < got.count; i++) {
      mean += (got.z[2 * i + 1] as number) / got.count;
      square += (got.z[2 * i + 1] as number) ** 2 / got.count;
    }
    expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(2000));
    expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / 2000));
  });

  it('say so when nothing can be simulated', async () => {
    const never = async (_: Float64Array, rows: number): Promise<Float64Array> => new Float64Array(rows).fill(-Infinity);
    const unit = Float64Array.of(1, 0, 0, 1);
    await expect(samplePopulation(new Float64Array(2), unit, Uint8Array.of(1, 1), never, { seed: 1, rounds: [5] })).rejects.toThrow(
      'contradict',
    );
  });

  it('weighted quantiles of copies are those of the copied sample (Hazen)', () => {
    expect(weightedQuantiles([3, 1, 2], [1, 1, 2], [0.5])).toEqual([2]);
    // Sorted 1, 2, 3, 4: places 1/8, 3/8, 5/8, 7/8.
    expect(weightedQuantiles([4, 3, 2, 1], [1, 1, 1, 1], [0.25, 0.5, 0.95])).toEqual([1.5, 2.5, 4]);
    const sample = Array.from({ length: 4000 }, (_, i) => randomNormal(3, i, 7, 0));
    expect(
      Math.abs(
        (weightedQuantiles(
          sample,
          sample.map(() => 1),
          [0.95],
        )[0] as number) - 1.6449,
      ),
    ).toBeLessThan(0.08);
  });
});
