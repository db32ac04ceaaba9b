import { describe, expect, it } from 'vitest';
import { bandPath, linePath, niceTicks, rangeOf } from './axis.ts';

describe('niceTicks', () => {
  it.each([
    [0, 30, 6, [0, 5, 10, 15, 20, 25, 30]],
    [63, 97, 3, [70, 80, 90]],
    [0, 1, 4, [0, 0.2, 0.4, 0.6, 0.8, 1]],
    [-12, 12, 4, [-10, -5, 0, 5, 10]],
    [5, 5, 4, [5]],
  ])('%f to %f', (low, high, count, ticks) => {
    expect(niceTicks(low, high, count)).toEqual(ticks);
  });
});

describe('rangeOf', () => {
  it('holds everything finite with a margin, and is never empty', () => {
    const { low, high } = rangeOf([
      [1, Number.NaN],
      [11, 3],
    ]);
    expect(low).toBeLessThan(1);
    expect(high).toBeGreaterThan(11);
    expect(rangeOf([[4, 4]], 2)).toEqual({ low: 2.9, high: 5.1 });
    expect(rangeOf([])).toEqual({ low: 0, high: 1 });
  });
});

describe('paths', () => {
  const same = (v: number) => v;
  it('lift the pen where there is no number', () => {
    expect(linePath([0, 1, 2, 3], [5, Number.NaN, 7, 8], same, same)).toBe('M0 5M2 7L3 8');
  });
  it('close a band and skip what is missing', () => {
    expect(bandPath([0, 1, 2], [1, Number.NaN, 1], [2, 2, 2], same, same)).toBe('M0 2L2 2L2 1L0 1Z');
    expect(bandPath([0], [1], [2], same, same)).toBe('');
  });
});
