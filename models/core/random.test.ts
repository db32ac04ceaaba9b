import { describe, expect, it } from 'vitest';
import { normalQuantile, randomNormal } from './normal.ts';
import { PURPOSE, randomBits, randomOpenUniform, randomUniform, threefry } from './random.ts';

const N = 40_000;
const draw = (f: (i: number) => number): number[] => Array.from({ length: N }, (_, i) => f(i));

/** Largest distance between the empirical distribution of `values` and `cdf`. */
function kolmogorov(values: readonly number[], cdf: (x: number) => number): number {
  const sorted = Float64Array.from(values).sort();
  let d = 0;
  sorted.forEach((x, i) => {
    d = Math.max(d, Math.abs(cdf(x) - i / sorted.length), Math.abs(cdf(x) - (i + 1) / sorted.length));
  });
  return d;
}
// Level 0.001 for one sample of N: 1.949 / sqrt(N).
const KS_LIMIT = 1.949 / Math.sqrt(N);

/** Distribution function of the standard normal by Simpson's rule: knows nothing of the quantile polynomials. */
function normalCdf(z: number): number {
  const n = 2000;
  const h = z / n;
  let s = 0;
  for (let i = 0; i <= n; i++) s += (i === 0 || i === n ? 1 : i % 2 ? 4 : 2) * Math.exp(-0.5 * (i * h) ** 2);
  return 0.5 + ((s * h) / 3) * (1 / Math.sqrt(2 * Math.PI));
}

describe('counter-based random numbers', () => {
  it('gives the published known answers of Threefry-2x32-20', () => {
    // Random123 kat_vectors, threefry 2x32 20 rounds.
    expect(threefry(0, 0, 0, 0)).toEqual([0x6b200159, 0x99ba4efe]);
    expect(threefry(-1, -1, -1, -1)).toEqual([0x1cb996fc, 0xbb002be7]);
    expect(threefry(0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3)).toEqual([0xc4923a9c, 0x483df7a0]);
  });

  it('gives uniforms that float32 holds exactly, within their intervals', () => {
    for (let i = 0; i < 2000; i++) {
      const u = randomUniform(1, i, PURPOSE.test, 0);
      const o = randomOpenUniform(1, i, PURPOSE.test, 0);
      expect(Math.fround(u)).toBe(u);
      expect(Math.fround(o)).toBe(o);
      expect(u >= 0 && u < 1 && o > 0 && o < 1).toBe(true);
      expect(Number.isInteger(u * 2 ** 24)).toBe(true);
    }
  });

  it('is uniform over members, over steps and over seeds (Kolmogorov-Smirnov, level 0.001 each)', () => {
    for (const f of [
      (i: number) => randomUniform(1, i, PURPOSE.test, 0),
      (i: number) => randomUniform(1, 0, PURPOSE.test, i),
      (i: number) => randomUniform(i, 0, PURPOSE.test, 0),
    ])
      expect(kolmogorov(draw(f), (x) => x)).toBeLessThan(KS_LIMIT);
  });

  it('fills 256 equal cells evenly by chi-square (level 0.001, 255 degrees of freedom)', () => {
    const counts = new Array<number>(256).fill(0);
    for (let i = 0; i < N; i++) counts[randomBits(3, i, PURPOSE.test, 5) >>> 24]! += 1;
    const expected = N / 256;
    const chi2 = counts.reduce((s, c) => s + (c - expected) ** 2 / expected, 0);
    expect(chi2).toBeLessThan(330.5);
    expect(chi2).toBeGreaterThan(190.9);
  });

  it('keeps purposes, neighbours and steps uncorrelated (|r| < 3.29 / sqrt N, level 0.001 each)', () => {
    const a = draw((i) => randomNormal(1, i, PURPOSE.prior, 0));
    for (const b of [
      draw((i) => randomNormal(1, i, PURPOSE.noise, 0)),
      draw((i) => randomNormal(1, i + 1, PURPOSE.prior, 0)),
      draw((i) => randomNormal(1, i, PURPOSE.prior, 1)),
      draw((i) => randomNormal(2, i, PURPOSE.prior, 0)),
    ]) {
      const r = a.reduce((s, x, i) => s + x * (b[i] as number), 0) / N;
      expect(Math.abs(r)).toBeLessThan(3.29 / Math.sqrt(N));
    }
  });
});

describe('normal quantile', () => {
  it('inverts an independently integrated distribution function to 1e-6', () => {
    for (const p of [2 ** -24, 1e-6, 1e-4, 0.01, 0.05, 0.074, 0.076, 0.25, 0.4, 0.6, 0.924, 0.926, 0.975, 0.9999]) {
      const z = normalQuantile(p);
      // dp = density * dz, so an error of 1e-6 in z is this much in p.
      const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
      expect(Math.abs(normalCdf(z) - p) / density).toBeLessThan(1e-6 * Math.max(1, Math.abs(z)));
    }
    // Tabulated: the 97.5 % point.
    expect(Math.abs(normalQuantile(0.975) - 1.959963985)).toBeLessThan(1e-6);
    expect(normalQuantile(0.5)).toBe(0);
    // The far tail, from tables: P(Z < -7) = 1.279812544e-12.
    expect(Math.abs(normalQuantile(1.279812544e-12) + 7)).toBeLessThan(5e-6);
  });

  it('refuses what is not a probability', () => {
    expect(() => normalQuantile(1.2)).toThrow('1.2');
    expect(() => normalQuantile(Number.NaN)).toThrow(RangeError);
  });

  it('draws with mean 0, variance 1, no skew and kurtosis 3 (3.29 standard errors) and the normal shape (KS, level 0.001)', () => {
    const z = draw((i) => randomNormal(7, i, PURPOSE.test, 2));
    const moment = (k: number): number => z.reduce((s, x) => s + x ** k, 0) / N;
    expect(Math.abs(moment(1))).toBeLessThan(3.29 * Math.sqrt(1 / N));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(3.29 * Math.sqrt(2 / N));
    expect(Math.abs(moment(3))).toBeLessThan(3.29 * Math.sqrt(15 / N));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(3.29 * Math.sqrt(96 / N));
    expect(kolmogorov(z.slice(0, 4000), normalCdf)).toBeLessThan(1.949 / Math.sqrt(4000));
  });
});
