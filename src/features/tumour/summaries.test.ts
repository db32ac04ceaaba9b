import { describe, expect, it } from 'vitest';
import { bandAt } from './results.ts';
import { bandOver, daysGained, timeTo } from './summaries.ts';

describe('numbers of a simulation', () => {
  it('are quantiles over the members, day by day, without what is not finite', () => {
    // 21 members: values 0, 5, ... 100 on day 0; the same with one NaN on day 1. [members, days]
    const values = new Float64Array(42);
    for (let m = 0; m < 21; m++) {
      values[2 * m] = 5 * m;
      values[2 * m + 1] = m === 20 ? NaN : 10;
    }
    const band = bandOver(values, 21, 2);
    expect([band.q05[0], band.q50[0], band.q95[0]]).toEqual([5, 50, 95]);
    expect([band.q05[1], band.q50[1], band.q95[1]]).toEqual([10, 10, 10]);
    expect(bandAt([0, 10], band, 5, 'mL')).toEqual({ unit: 'mL', q05: 7.5, q50: 30, q95: 52.5 });
  });

  it('say how many never, and give no quantile that falls among them', () => {
    const times = timeTo([10, 20, 30, 40, NaN, Infinity, 50, 60, 70, 80]);
    expect(times.never).toBeCloseTo(0.2, 12);
    expect(times.q05).toBeCloseTo(14.5, 12);
    expect(times.q50).toBeCloseTo(55, 12);
    expect(times.q95).toBe(Infinity);
  });

  it('count gained days against the same tumour untreated', () => {
    const days = [0, 100, 200];
    const untreated = Float64Array.from([1, 2, 3, 1, 2, 3, 1, 2, 3]);
    // Ends at what the untreated one had on day 50; untouched; smaller than it began.
    const treated = Float64Array.from([1, 0.5, 1.5, 1, 2, 3, 1, 0.2, 0.4]);
    expect([...daysGained(days, untreated, treated, 3)]).toEqual([150, 0, Infinity]);
  });
});
