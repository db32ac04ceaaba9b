import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepOf, stepped } from './stepper.ts';

describe('a stepper', () => {
  it.each([
    [0, 2000, 50],
    [0, 1, 0.02],
    [0.3, 4, 0.1],
    [-20, 90, 2],
    [0, 200, 5],
  ])('from %f to %f moves by %f', (min, max, step) => {
    expect(stepOf(min, max)).toBeCloseTo(step, 12);
  });

  it('lands on round numbers, stays inside, and always moves until the end', () => {
    expect(stepped(0.1 + 0.2, 1, 0, 4)).toBe(0.4);
    expect(stepped(1990, 1, 0, 2000)).toBe(2000);
    expect(stepped(2000, 1, 0, 2000)).toBe(2000);
    expect(stepped(0.3, -1, 0.3, 4)).toBe(0.3);
    expect(stepped(523, 1, 0, 2000)).toBe(550);
    expect(stepped(523, -1, 0, 2000)).toBe(500);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1.99, noNaN: true }), (value) => {
        expect(stepped(value, 1, 0, 2)).toBeGreaterThan(value);
      }),
      { seed: 7 },
    );
  });
});
