import { describe, expect, it } from 'vitest';
import { countOf100 } from './count-of-100.ts';

const observables = [
  { name: 'map', unit: 'mm[Hg]', observed: null, q05: 0, q50: 0, q95: 0, identified: true },
  { name: 'sbp', unit: 'mm[Hg]', observed: null, q05: 0, q50: 0, q95: 0, identified: true },
];
/** sbp is 100, 101, ... for each of `n` bodies; map must not be read. */
const fit = (n: number) => ({ observables, people: Float64Array.from({ length: 2 * n }, (_, i) => (i % 2 ? 100 + (i - 1) / 2 : 0)) });

describe('[UR-07] a count out of 100', () => {
  it('is the share of bodies at or above the level', () => {
    expect(countOf100(fit(200), 'sbp', 200)).toBe(50);
    expect(countOf100(fit(100), 'sbp', 190)).toBe(10);
  });
  it('says none or all only when it was none or all', () => {
    expect(countOf100(fit(1000), 'sbp', 1099)).toBe(1);
    expect(countOf100(fit(1000), 'sbp', 1100)).toBe(0);
    expect(countOf100(fit(1000), 'sbp', 101)).toBe(99);
    expect(countOf100(fit(1000), 'sbp', 100)).toBe(100);
  });
  it('is nothing for what was not fitted', () => {
    expect(countOf100(fit(10), 'co', 1)).toBeNull();
    expect(countOf100({ observables: [], people: new Float64Array(0) }, 'sbp', 1)).toBeNull();
  });
});
