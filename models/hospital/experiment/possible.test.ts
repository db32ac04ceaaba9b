import { describe, expect, it } from 'vitest';
import { compileModel } from '../engine/compile.ts';
import { replicate } from '../engine/replicate.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { assumedCosts } from './cost.ts';
import { summarise } from './measures.ts';
import { withinPossible } from './possible.ts';

describe('intervals of levels', () => {
  it('never hold what cannot be, however few the runs; differences keep their sign', () => {
    const model = districtHospital();
    const setting = { seed: 3, minutes: 4 * 1440, warmUpMinutes: 1440, count: 3 };
    const runs = (one: typeof model) => replicate(compileModel(one), setting);
    const busier = { ...model, resources: model.resources.map((one) => (one.id === 'ICU' ? { ...one, handOverMinutes: 5 } : one)) };
    const rows = summarise(runs(model), runs(busier), assumedCosts(model.resources));
    expect(rows.length).toBeGreaterThan(100);
    for (const { name, today, option } of rows)
      for (const level of [today, option])
        if (level && Number.isFinite(level.high)) {
          expect(level.low, name).toBeGreaterThanOrEqual(0);
          if (/share|within/.test(name)) expect(level.high, name).toBeLessThanOrEqual(1);
          expect(level.low, name).toBeLessThanOrEqual(level.mean + 1e-12);
          expect(level.high, name).toBeGreaterThanOrEqual(level.mean - 1e-12);
        }
    // Means of 0 and 1 in three runs: Student's interval would begin at 1/3 - 4.303 * 1/3.
    expect(withinPossible('mean wait', { mean: 1 / 3, low: -1.1, high: 1.8, runs: 3 })).toEqual({
      mean: 1 / 3,
      low: 0,
      high: 1.8,
      runs: 3,
    });
    expect(withinPossible('within four hours', { mean: 0.99, low: 0.96, high: 1.01, runs: 3 }).high).toBe(1);
    // One run says nothing about where the ends lie.
    expect(withinPossible('mean wait', { mean: 1, low: -Infinity, high: Infinity, runs: 1 }).low).toBe(-Infinity);
  });
});
