import { describe, expect, it } from 'vitest';
import { foundIn, narrowing } from './found.ts';

const run = (value: number) => [{ measure: 'mean wait (server)', exact: 2, value }];

describe('what runs say beside theory', () => {
  it('counts how many standard errors the mean lies off, in the unit asked for', () => {
    // Mean 3, variance 1, standard error 1/√3, so that z = √3; Student's 97.5 % quantile with 2 degrees is 4.30265.
    const [found] = foundIn([run(2), run(3), run(4)], () => 10);
    expect(found?.z).toBeCloseTo(Math.sqrt(3), 12);
    expect(found?.exact).toBe(20);
    expect(found?.interval.high).toBeCloseTo(30 + (4.302652729911275 * 10) / Math.sqrt(3), 6);
  });

  it('says nothing of one run, and zero of a measure that never varies and is right', () => {
    expect(foundIn([run(2)])[0]?.z).toBeNull();
    expect(foundIn([run(2), run(2)])[0]?.z).toBe(0);
    expect(foundIn([run(3), run(3)])[0]?.z).toBeNull();
    expect(foundIn([])).toEqual([]);
  });

  it('narrows from the second run on', () => {
    const steps = narrowing([1, 3, 1, 3, 1, 3, 1, 3]);
    expect(steps).toHaveLength(7);
    const widths = steps.map(({ low, high }) => high - low);
    expect(widths.at(-1)).toBeLessThan(widths[0] as number);
  });
});
