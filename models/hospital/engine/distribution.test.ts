import { describe, expect, it } from 'vitest';
import { meanOf, problemOf, samplerOf, type Distribution } from './distribution.ts';
import { Streams } from './stream.ts';

/** Mean and standard deviation from textbooks; `below` is P(X <= at). */
const KNOWN: readonly {
  readonly d: Distribution;
  readonly mean: number;
  readonly sd: number;
  readonly at: number;
  readonly below: number;
}[] = [
  { d: { kind: 'constant', value: 4 }, mean: 4, sd: 0, at: 4, below: 1 },
  { d: { kind: 'exponential', mean: 3 }, mean: 3, sd: 3, at: 3, below: 1 - Math.exp(-1) },
  { d: { kind: 'uniform', min: 2, max: 8 }, mean: 5, sd: 6 / Math.sqrt(12), at: 3, below: 1 / 6 },
  { d: { kind: 'triangular', min: 0, mode: 2, max: 10 }, mean: 4, sd: Math.sqrt(84 / 18), at: 2, below: 0.2 },
  // Far from its cut the normal is not cut.
  { d: { kind: 'normal', mean: 30, sd: 2, min: 0 }, mean: 30, sd: 2, at: 32, below: 0.841344746 },
  // Median of a lognormal is mean / sqrt(1 + cv²).
  { d: { kind: 'lognormal', mean: 5, sd: 10 }, mean: 5, sd: 10, at: 5 / Math.sqrt(5), below: 0.5 },
  { d: { kind: 'weibull', shape: 2, scale: 10 }, mean: 8.862269255, sd: Math.sqrt(100 - 78.53981634), at: 10, below: 1 - Math.exp(-1) },
  { d: { kind: 'gamma', shape: 4, scale: 0.5 }, mean: 2, sd: 1, at: 2, below: 1 - Math.exp(-4) * (1 + 4 + 8 + 64 / 6) },
  { d: { kind: 'gamma', shape: 0.5, scale: 2 }, mean: 1, sd: Math.SQRT2, at: 1, below: 0.682689492 },
  {
    d: { kind: 'hyperexponential', p: 0.3, mean1: 1, mean2: 5 },
    mean: 3.8,
    sd: Math.sqrt(2 * (0.3 + 0.7 * 25) - 3.8 ** 2),
    at: 1,
    below: 0.3 * (1 - Math.exp(-1)) + 0.7 * (1 - Math.exp(-0.2)),
  },
  {
    d: { kind: 'empirical', probabilities: [0, 0.5, 1], values: [0, 10, 60] },
    mean: 20,
    sd: Math.sqrt(0.5 * (100 / 3) + 0.5 * ((60 ** 3 - 10 ** 3) / 150) - 400),
    at: 10,
    below: 0.5,
  },
];

describe('distributions', () => {
  it.each(KNOWN)('$d.kind: mean, spread and a quantile as known, within 5 standard errors', ({ d, mean, sd, at, below }) => {
    expect(problemOf(d)).toBeNull();
    expect(meanOf(d)).toBeCloseTo(mean, 8);
    const n = 40_000;
    const draw = samplerOf(d);
    const streams = new Streams(20261123, 0);
    let [sum, squares, under] = [0, 0, 0];
    for (let i = 0; i < n; i++) {
      const x = draw(streams, i, 11, 0);
      expect(x).toBeGreaterThanOrEqual(0);
      sum += x;
      squares += (x - mean) ** 2;
      if (x <= at) under++;
    }
    expect(Math.abs(sum / n - mean)).toBeLessThanOrEqual((5 * sd) / Math.sqrt(n));
    // The spread of a spread depends on the fourth moment; a tenth is 5 standard errors for the heaviest tail here but the lognormal's.
    if (d.kind !== 'lognormal') expect(Math.abs(Math.sqrt(squares / n) - sd)).toBeLessThanOrEqual(0.1 * sd);
    expect(Math.abs(under / n - below)).toBeLessThanOrEqual(5 * Math.sqrt((below * (1 - below)) / n) + 1e-12);
  });

  it('a normal cut at its least value has the mean of the cut one', () => {
    // E max(0, Z) = φ(0) = 0.39894…
    expect(meanOf({ kind: 'normal', mean: 0, sd: 1, min: 0 })).toBeCloseTo(0.3989422804, 9);
  });

  it('says what is wrong', () => {
    expect(problemOf({ kind: 'exponential', mean: 0 })).toContain('mean');
    expect(problemOf({ kind: 'constant', value: -1 })).toContain('negative');
    expect(problemOf({ kind: 'uniform', min: 5, max: 4 })).toContain('below min');
    expect(problemOf({ kind: 'triangular', min: 0, mode: 11, max: 10 })).toContain('mode');
    expect(problemOf({ kind: 'lognormal', mean: 5, sd: NaN })).toContain('sd');
    expect(problemOf({ kind: 'empirical', probabilities: [0, 1], values: [5, 4] })).toContain('fall');
    expect(problemOf({ kind: 'empirical', probabilities: [0.1, 1], values: [4, 5] })).toContain('begin with 0');
  });
});
