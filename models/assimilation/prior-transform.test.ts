import { describe, expect, it } from 'vitest';
import type { Prior } from '#models/core/model.ts';
import { normalCdf } from './normal-distribution.ts';
import { priorTransform } from './prior-transform.ts';

const cases: readonly [string, Prior, number, number][] = [
  ['normal, hardly cut', { kind: 'normal', mean: 82.8, sd: 10 }, 50, 160],
  ['normal, cut hard', { kind: 'normal', mean: 0.58, sd: 0.2 }, 0.5, 0.7],
  ['lognormal', { kind: 'lognormal', median: 0.364, cv: 0.3 }, 0.08, 1.2],
  ['lognormal, cut in a tail', { kind: 'lognormal', median: 1, cv: 0.25 }, 1.5, 3.5],
];

describe('prior transform', () => {
  it.each(cases)('%s: stays inside, rises, and comes back to 1e-6', (_, prior, min, max) => {
    const t = priorTransform(prior, min, max);
    let last = -Infinity;
    for (let z = -4.5; z <= 4.5; z += 0.05) {
      const x = t.toValue(z);
      expect(x).toBeGreaterThanOrEqual(min);
      expect(x).toBeLessThanOrEqual(max);
      expect(x).toBeGreaterThan(last);
      expect(Math.abs(t.toZ(x) - z)).toBeLessThan(1e-6);
      last = x;
    }
    expect(t.toValue(60)).toBeLessThanOrEqual(max);
    expect(t.toValue(-60)).toBeGreaterThanOrEqual(min);
    expect(Number.isFinite(t.toZ(max))).toBe(true);
    expect(Number.isFinite(t.toZ(min))).toBe(true);
  });

  it.each(cases)('%s: puts the mass of the truncated prior below every z', (_, prior, min, max) => {
    const t = priorTransform(prior, min, max);
    // Oracle: mass below x by Simpson's rule on the prior's density.
    const density = (x: number): number => {
      if (prior.kind === 'normal') return Math.exp(-0.5 * ((x - prior.mean) / prior.sd) ** 2);
      if (prior.kind === 'lognormal') return x > 0 ? Math.exp(-0.5 * (Math.log(x / prior.median) / prior.cv) ** 2) / x : 0;
      return 0;
    };
    const mass = (to: number): number => {
      const n = 4000;
      const h = (to - min) / n;
      let sum = density(min) + density(to);
      for (let k = 1; k < n; k++) sum += density(min + k * h) * (k % 2 === 1 ? 4 : 2);
      return (sum * h) / 3;
    };
    const all = mass(max);
    for (const z of [-2, -1, -0.3, 0, 0.6, 1.5, 2.2]) expect(mass(t.toValue(z)) / all).toBeCloseTo(normalCdf(z), 7);
  });

  it('refuses what it cannot transform', () => {
    expect(() => priorTransform({ kind: 'fixed' }, 0, 1)).toThrow(RangeError);
    expect(() => priorTransform({ kind: 'normal', mean: 0, sd: 0 }, -1, 1)).toThrow(/spread/);
    expect(() => priorTransform({ kind: 'lognormal', median: -1, cv: 0.1 }, 0, 1)).toThrow(/positive median/);
    expect(() => priorTransform({ kind: 'normal', mean: 0, sd: 1 }, 9, 10)).toThrow(/almost nothing/);
    expect(() => priorTransform({ kind: 'normal', mean: 0, sd: 1 }, 2, 1)).toThrow(/below max/);
  });
});
