import { describe, expect, it } from 'vitest';
import { threefry } from '#models/core/random.ts';
import { Streams } from './stream.ts';

describe('random numbers by purpose', () => {
  it('is Threefry-2x32-20 with key (seed, purpose) and counter (subject, visit)', () => {
    const streams = new Streams(42, 0);
    for (const [subject, purpose, visit] of [
      [0, 0, 0],
      [1, 7, 3],
      [123_456, 0x0fffffff, 9],
    ] as const) {
      const [x0, x1] = threefry(42, purpose, subject, visit);
      expect(streams.uniform(subject, purpose, visit)).toBe((x0 * 1048576 + (x1 >>> 12) + 0.5) * 2 ** -52);
    }
  });

  it('is uniform, and neighbours in every key are unrelated', () => {
    const n = 40_000;
    const bins = 64;
    const draw: ((i: number) => number)[] = [
      (i) => new Streams(1, 1).uniform(i, 5, 0),
      (i) => new Streams(1, 1).uniform(5, i, 0),
      (i) => new Streams(1, 1).uniform(5, 5, i),
      (i) => new Streams(i, 1).uniform(5, 5, 0),
      (i) => new Streams(1, i).uniform(5, 5, 0),
      (i) => new Streams(1, 1).uniform(5, 5, 0, i),
    ];
    for (const of of draw) {
      const counts = new Float64Array(bins);
      let lag = 0;
      let previous = 0.5;
      for (let i = 0; i < n; i++) {
        const u = of(i);
        counts[Math.floor(u * bins)] = (counts[Math.floor(u * bins)] as number) + 1;
        lag += (u - 0.5) * (previous - 0.5);
        previous = u;
      }
      const chi2 = counts.reduce((sum, count) => sum + (count - n / bins) ** 2 / (n / bins), 0);
      // 63 degrees of freedom: beyond 120 once in 10⁵. Serial correlation: 5 standard errors.
      expect(chi2).toBeLessThan(120);
      expect(Math.abs((12 * lag) / n)).toBeLessThan(5 / Math.sqrt(n));
    }
  });
});
