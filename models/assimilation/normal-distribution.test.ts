import { describe, expect, it } from 'vitest';
import { logNormalCdf, normalCdf, normalQuantile } from './normal-distribution.ts';

/** Independent oracle: Taylor series of the error integral, Phi(x) = 1/2 + phi(x) (x + x^3/3 + x^5/15 + ...). */
function series(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; k < 400; k++) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + (sum * Math.exp(-0.5 * x * x)) / Math.sqrt(2 * Math.PI);
}

describe('normal distribution', () => {
  it('agrees with the Taylor series to 1e-14 between -5 and 5', () => {
    for (let x = -5; x <= 5; x += 0.037) expect(Math.abs(normalCdf(x) - series(x))).toBeLessThan(1e-14);
  });

  it('keeps relative accuracy in the far tail (tabulated upper tails)', () => {
    // Abramowitz and Stegun table 26.2: -log10 Q(x) at x = 5, 10, 20, 30.
    for (const [x, minusLog10] of [
      [5, 6.54265],
      [10, 23.11805],
      [20, 88.5601],
      [30, 197.30921],
    ] as const) {
      expect(-Math.log10(normalCdf(-x))).toBeCloseTo(minusLog10, 4);
    }
  });

  it('inverts to 1e-11', () => {
    for (const p of [1e-300, 1e-20, 1e-6, 0.01, 0.3, 0.5, 0.8, 0.999]) {
      expect(Math.abs(normalCdf(normalQuantile(p)) / p - 1)).toBeLessThan(1e-11);
    }
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 12);
    expect(normalQuantile(0)).toBe(-Infinity);
    expect(normalQuantile(1)).toBe(Infinity);
  });

  it('has a continuous logarithm through -37', () => {
    expect(logNormalCdf(-37.0001) - logNormalCdf(-36.9999)).toBeCloseTo(-37.027 * 2e-4, 5);
    expect(Number.isFinite(logNormalCdf(-1e4))).toBe(true);
  });
});
