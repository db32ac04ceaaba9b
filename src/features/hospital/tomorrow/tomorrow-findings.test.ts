import { describe, expect, it } from 'vitest';
import type { Forecast, Quantiles, UnitFan } from '#models/hospital/forecast/fan.ts';
import { isWaitedFor, peakOf, tomorrowFindings } from './tomorrow-findings.ts';

/** Middle as given, two less and more at 5 and 95 of 100, never below none. */
const fan = (middle: readonly number[]): Quantiles => [-2, -1, 0, 1, 2].map((by) => middle.map((value) => Math.max(0, value + by)));
const none: Quantiles = [0, 0, 0, 0, 0].map(() => [0, 0, 0]);

const unit = (
  name: string,
  full: readonly number[],
  waiting: { now: number; quantiles: Quantiles } = { now: 0, quantiles: none },
): UnitFan => ({
  unit: name,
  beds: 10,
  now: 8,
  quantiles: fan([8, 8, 9]),
  waiting,
  full,
});

const forecast = (units: readonly UnitFan[], waiting: { now: number; quantiles: Quantiles }): Forecast => ({
  units,
  waiting,
  department: { now: 20, quantiles: fan([20, 30, 30]) },
  house: { now: 100, quantiles: fan([100, 101, 102]) },
  arrivals: fan([0, 8, 16]),
  soon: [0.4, 0.5, 0.6, 0.7, 0.8].map((share) => [NaN, share, share]),
  members: 200,
  hours: 2,
});

describe('what stands out of the next hours', () => {
  const busy = forecast(
    [
      unit('full', [1, 1, 1], { now: 5, quantiles: fan([5, 6, 4]) }),
      unit('filling', [0, 0.3, 0.8], { now: 0, quantiles: fan([0, 1, 3]) }),
      unit('roomy', [0, 0, 0.2]),
    ],
    { now: 5, quantiles: fan([5, 7, 7]) },
  );

  it('most who wait and when, for which unit, which fills and when, what is full, the department, four hours', () => {
    expect(tomorrowFindings(busy)).toMatchObject([
      { kind: 'waiting', now: 5, hour: 1, range: { low: 5, middle: 7, high: 9 } },
      { kind: 'longest queue', unit: { unit: 'full' }, hour: 1, range: { middle: 6 } },
      { kind: 'fills', unit: { unit: 'filling' }, share: 0.8, hour: 2 },
      { kind: 'full', units: [{ unit: 'full' }] },
      { kind: 'department', now: 20, hour: 1, range: { low: 28, middle: 30, high: 32 } },
      { kind: 'soon', range: { low: 0.4, middle: 0.6, high: 0.8 } },
    ]);
    expect(busy.units.map(isWaitedFor)).toEqual([true, true, false]);
  });

  it('the peak is one that is to come: not the hour it is now', () => {
    expect(peakOf(fan([9, 4, 6]))).toEqual({ hour: 2, range: { low: 4, middle: 6, high: 8 } });
    expect(peakOf(fan([3]))).toMatchObject({ hour: 0 });
  });

  it('nobody waits and nothing fills: only the department; where there are no units, nothing', () => {
    const quiet = forecast([unit('roomy', [0, 0, 0.05])], { now: 0, quantiles: none });
    expect(tomorrowFindings(quiet).map(({ kind }) => kind)).toEqual(['department', 'soon']);
    expect(tomorrowFindings({ ...quiet, units: [] })).toEqual([]);
  });
});
