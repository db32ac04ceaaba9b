import { describe, expect, it } from 'vitest';
import { contraction } from './equations.ts';

const grid = Array.from({ length: 201 }, (_, i) => -0.05 + (1.1 * i) / 200);

describe('the course of a contraction', () => {
  it('is the half sine squared of Ursino 1998 where it is neither flat nor late', () => {
    for (const x of grid) {
      const wanted = x > 0 && x < 1 ? Math.sin(Math.PI * x) ** 2 : 0;
      expect(contraction(x, 0, 0)).toBeCloseTo(wanted, 14);
    }
  });

  it('is 1 - cos^4 where it is flat and not late', () => {
    for (const x of grid.filter((at) => at > 0 && at < 1)) expect(contraction(x, 1, 0)).toBeCloseTo(1 - Math.cos(Math.PI * x) ** 4, 13);
  });

  it('reaches 1 once, at the root of x - l x (1 - x) = 1/2, and is 0 outside systole', () => {
    for (const l of [0, 0.2, 0.4, 0.8]) {
      // l x^2 + (1 - l) x - 1/2 = 0
      const peak = l === 0 ? 0.5 : (l - 1 + Math.sqrt((1 - l) ** 2 + 2 * l)) / (2 * l);
      expect(contraction(peak, 1, l)).toBeCloseTo(1, 12);
      const values = grid.map((x) => contraction(x, 1, l));
      expect(Math.max(...values)).toBeLessThanOrEqual(1);
      grid.forEach((x, i) => {
        if (i === 0) return;
        const step = values[i]! - values[i - 1]!;
        if (x <= peak) expect(step).toBeGreaterThanOrEqual(-1e-15);
        else if (grid[i - 1]! >= peak) expect(step).toBeLessThanOrEqual(1e-15);
      });
      expect(contraction(0, 1, l)).toBe(0);
      expect(contraction(1, 1, l)).toBe(0);
      expect(contraction(2.5, 1, l)).toBe(0);
    }
  });
});
