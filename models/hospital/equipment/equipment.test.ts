import { describe, expect, it } from 'vitest';
import { randomNormal } from '#models/core/normal.ts';
import { hasData, readData } from '../../../tests/shared-data.ts';
import { samplerOf } from '../engine/distribution.ts';
import { Streams } from '../engine/stream.ts';
import { cusumAlarm, ewmaAlarm, healthyOf } from './charts.ts';
import { ageReplacement, enoughWork, periodicReplacement } from './replacement.ts';
import { fitWeibull, meanLife, type Lifetime } from './weibull.ts';
import { kaplanMeier, profileRanges, replacementOf } from './weibull-interval.ts';

interface Oracles {
  readonly age_replacement: readonly {
    beta: number;
    eta: number;
    cp: number;
    cf: number;
    T_opt: number;
    cost_rate: number;
    run_to_failure_rate: number;
    MTTF: number;
  }[];
  readonly periodic_minimal_repair: readonly {
    beta: number;
    eta: number;
    cp: number;
    c_min_repair: number;
    T_opt: number;
    cost_rate: number;
  }[];
  readonly k_of_n: readonly { k: number; n: number; A: number; sys: number }[];
}

describe.skipIf(!hasData)('when to replace, to 1e-6 of the reference', () => {
  const oracles = hasData ? (JSON.parse(readData('hospital/queueing_reliability_oracles.json')) as Oracles) : null;
  const close = (found: number, known: number): void => expect(Math.abs(found / known - 1)).toBeLessThan(1e-6);

  it('by age, by calendar with minimal repair, and how many are enough', () => {
    for (const row of oracles?.age_replacement ?? []) {
      const found = ageReplacement(row.beta, row.eta, row.cp, row.cf);
      close(found.time, row.T_opt);
      close(found.rate, row.cost_rate);
      close(found.runToFailureRate, row.run_to_failure_rate);
      close(meanLife(row.beta, row.eta), row.MTTF);
    }
    for (const row of oracles?.periodic_minimal_repair ?? []) {
      const found = periodicReplacement(row.beta, row.eta, row.cp, row.c_min_repair);
      close(found.time, row.T_opt);
      close(found.rate, row.cost_rate);
    }
    for (const row of oracles?.k_of_n ?? []) close(enoughWork(row.k, row.n, row.A), row.sys);
  });

  it('says not to replace what does not wear', () => {
    expect(ageReplacement(1, 1000, 1, 5).time).toBe(Infinity);
    expect(ageReplacement(3, 1000, 5, 5).time).toBe(Infinity);
    expect(() => periodicReplacement(0.8, 1000, 1, 1)).toThrow('wear');
  });
});

describe('lifetimes', () => {
  const drawn = (shape: number, scale: number, n: number, until: number, seed: number): Lifetime[] => {
    const draw = samplerOf({ kind: 'weibull', shape, scale });
    const streams = new Streams(seed, 0);
    return Array.from({ length: n }, (_, i) => {
      const time = draw(streams, i, 1, 0);
      return time < until ? { time, failed: true } : { time: until, failed: false };
    });
  };

  it('an exponential seen for a while: scale is time over failures, exactly, once the shape is known', () => {
    const lifetimes = drawn(1, 500, 4000, 400, 3);
    const fit = fitWeibull(lifetimes);
    const total = lifetimes.reduce((sum, one) => sum + one.time, 0);
    expect(Math.abs(fit.shape - 1)).toBeLessThan(0.08);
    expect(Math.abs(fit.scale / (total / fit.failures) - 1)).toBeLessThan(0.06);
  });

  it('is where the likelihood is greatest: no neighbour is more likely', () => {
    const lifetimes = drawn(2.3, 900, 60, 1000, 5);
    const fit = fitWeibull(lifetimes);
    const likelihood = (shape: number, scale: number): number =>
      lifetimes.reduce((sum, { time, failed }) => {
        const power = (time / scale) ** shape;
        return sum - power + (failed ? Math.log(shape / scale) + (shape - 1) * Math.log(time / scale) : 0);
      }, 0);
    expect(likelihood(fit.shape, fit.scale)).toBeCloseTo(fit.logLikelihood, 8);
    for (const [a, b] of [
      [1.001, 1],
      [0.999, 1],
      [1, 1.001],
      [1, 0.999],
    ] as const)
      expect(likelihood(fit.shape * a, fit.scale * b)).toBeLessThan(fit.logLikelihood);
  });

  it('covers the true shape and scale in 95 of 100 (300 sets of 60 with a third still running, 99 % band)', () => {
    let [shape, scale] = [0, 0];
    for (let set = 0; set < 300; set++) {
      const fit = fitWeibull(drawn(2, 1000, 60, 1050, 100 + set));
      if (fit.shapeRange[0] <= 2 && fit.shapeRange[1] >= 2) shape++;
      if (fit.scaleRange[0] <= 1000 && fit.scaleRange[1] >= 1000) scale++;
    }
    const band = 2.576 * Math.sqrt((0.95 * 0.05) / 300);
    expect(Math.abs(shape / 300 - 0.95)).toBeLessThan(band + 0.01);
    expect(Math.abs(scale / 300 - 0.95)).toBeLessThan(band + 0.01);
  });

  it('profile ranges: the shape of an exponential known to fit is inside, ends lie where the likelihood has fallen by 1.92', () => {
    const lifetimes = drawn(2.3, 900, 25, 1000, 11);
    const fit = fitWeibull(lifetimes);
    const ranges = profileRanges(lifetimes, fit);
    // Greatest likelihood at a fixed shape or scale, by brute force over the other.
    const likelihood = (shape: number, scale: number): number =>
      lifetimes.reduce((sum, { time, failed }) => {
        const power = (time / scale) ** shape;
        return sum - power + (failed ? Math.log(shape / scale) + (shape - 1) * Math.log(time / scale) : 0);
      }, 0);
    const grid = Array.from({ length: 20_001 }, (_, i) => Math.exp(-3 + (6 * i) / 20_000));
    for (const shape of ranges.shape)
      expect(fit.logLikelihood - Math.max(...grid.map((g) => likelihood(shape, fit.scale * g)))).toBeCloseTo(1.9207, 3);
    for (const scale of ranges.scale)
      expect(fit.logLikelihood - Math.max(...grid.map((g) => likelihood(fit.shape * g, scale)))).toBeCloseTo(1.9207, 3);
  });

  it('profile ranges hold the truth in 95 of 100 where failures are few (400 sets of 14, half still running, 99 % band)', () => {
    let [shape, scale] = [0, 0];
    for (let set = 0; set < 400; set++) {
      const lifetimes = drawn(2, 1000, 14, 850, 1000 + set);
      if (lifetimes.filter((one) => one.failed).length < 2) continue;
      const ranges = profileRanges(lifetimes, fitWeibull(lifetimes));
      if (ranges.shape[0] <= 2 && ranges.shape[1] >= 2) shape++;
      if (ranges.scale[0] <= 1000 && ranges.scale[1] >= 1000) scale++;
    }
    const band = 2.576 * Math.sqrt((0.95 * 0.05) / 400);
    expect(Math.abs(shape / 400 - 0.95)).toBeLessThan(band);
    expect(Math.abs(scale / 400 - 0.95)).toBeLessThan(band);
  });

  it('when to replace with what the fit leaves open: holds the true best time in 95 of 100 (200 sets of 60, 99 % band)', () => {
    const best = ageReplacement(2, 1000, 1, 5).time;
    let inside = 0;
    for (let set = 0; set < 200; set++) {
      const found = replacementOf(fitWeibull(drawn(2, 1000, 60, 1050, 3000 + set)), 1, 5, 100);
      if (found.time[0] <= best && best <= found.time[1]) inside++;
    }
    expect(Math.abs(inside / 200 - 0.95)).toBeLessThan(2.576 * Math.sqrt((0.95 * 0.05) / 200));
  });

  it('the cost curve is lowest at the best time, at its cost', () => {
    const found = replacementOf(fitWeibull(drawn(2.5, 1000, 80, 1500, 9)), 1, 8);
    const lowest = found.curve.reduce((a, b) => (b.rate < a.rate ? b : a));
    expect(Math.abs(lowest.time / found.best.time - 1)).toBeLessThan(0.06);
    expect(Math.abs(lowest.rate / found.best.rate - 1)).toBeLessThan(0.002);
    expect(found.pays).toBe(1);
  });

  it('Kaplan and Meier by hand', () => {
    const lived = [3, 5, 5, 8].map((time, i) => ({ time, failed: i !== 2 }));
    expect(kaplanMeier(lived)).toEqual([
      { time: 3, survival: 0.75 },
      { time: 5, survival: 0.5 },
      { time: 8, survival: 0 },
    ]);
  });

  it('says what it cannot fit', () => {
    expect(() => fitWeibull([{ time: 5, failed: true }])).toThrow('two failures or more, after different times');
    expect(() => fitWeibull([{ time: -5, failed: true }])).toThrow('above 0');
  });
});

describe('control charts', () => {
  const run = (n: number, seed: number, shiftAt = Infinity, shift = 0): number[] =>
    Array.from({ length: n }, (_, t) => 20 + 3 * (randomNormal(seed, t, 7, 0) + (t >= shiftAt ? shift : 0)));
  const healthy = { mean: 20, sd: 3 };

  it('raise few false alarms and see a shift of one standard deviation soon (200 seeds each)', () => {
    const alarms = [
      (values: readonly number[]) => ewmaAlarm(values, healthy, 0.1, 3.4),
      (values: readonly number[]) => cusumAlarm(values, healthy, 0.5, 6.5),
    ];
    for (const alarm of alarms) {
      let [falsely, delay, missed] = [0, 0, 0];
      for (let seed = 1; seed <= 200; seed++) {
        if (alarm(run(100, seed)) >= 0) falsely++;
        const at = alarm(run(200, 1000 + seed, 100, 1).slice(100));
        if (at < 0) missed++;
        else delay += at + 1;
      }
      // 5 % of clean runs of a hundred values at most.
      expect(falsely).toBeLessThanOrEqual(10);
      expect(missed).toBe(0);
      // Published mean run lengths for a shift of one: about 10 for EWMA and 8 to 14 for these wider limits [recalled].
      expect(delay / 200).toBeLessThan(16);
    }
  });

  it('want a healthy stretch that varies', () => {
    expect(healthyOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).mean).toBe(5.5);
    expect(() => healthyOf([1, 2])).toThrow('ten values');
    expect(() => healthyOf(Array(20).fill(4))).toThrow('stuck');
  });
});
