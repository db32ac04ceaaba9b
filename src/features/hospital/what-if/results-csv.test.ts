import { describe, expect, it } from 'vitest';
import { readCsv } from '#models/hospital/building/csv.ts';
import { replicate } from '#models/hospital/engine/replicate.ts';
import { compileModel } from '#models/hospital/engine/compile.ts';
import { assumedCosts } from '#models/hospital/experiment/cost.ts';
import { Study } from '#models/hospital/experiment/study.ts';
import { SMALL_CLINIC_MINUTES, smallClinic } from '#models/hospital/library/small-clinic.ts';
import { resultsCsv } from './results-csv.ts';
import { clock, intervalText, verdictOf, writtenAs } from './what-if-words.ts';
import { versionOf } from '../hand-out.ts';

describe('results as a table for a spreadsheet', () => {
  const model = smallClinic();
  const setting = { seed: 1, minutes: SMALL_CLINIC_MINUTES, warmUpMinutes: 0 };
  const title = '=more, "doctors"';
  const study = new Study({
    model,
    options: [{ id: title, changes: [{ do: 'units', resource: 'doctor', by: 1 }] }],
    setting,
    plan: { kind: 'fixed', runs: 3 },
  });
  study.models.forEach((one, option) =>
    replicate(compileModel(one), { ...setting, count: 3 }).forEach((report, replication) => study.accept({ option, replication }, report)),
  );
  const text = resultsCsv(study, assumedCosts(model.resources), Date.UTC(2026, 10, 23));
  const lines = text.split('\r\n');
  const { rows } = readCsv(text);

  it('has every measure of today and of the option, and where it comes from; a title is never run as a formula', () => {
    expect(study.settled).toBe(true);
    const [header = ''] = lines;
    expect(header.split(',')).toHaveLength(20);
    const rowOf = (of: string, measure: string) =>
      rows.find(({ cells }) => cells.get('option') === `'${title}` && cells.get('of') === of && cells.get('measure') === measure)?.cells;
    const wait = rowOf('resource/doctor', 'mean wait');
    expect(wait?.get('in words')).toBe('doctor, mean wait');
    const [today, option, difference] = ['today', 'option mean', 'difference'].map((name) => Number(wait?.get(name)));
    expect(wait?.get('runs')).toBe('3');
    expect(difference).toBeCloseTo((option ?? NaN) - (today ?? NaN), 6);
    // One doctor more for the 10.5 hours of each day at the assumed 90 an hour: 945.
    const cost = Number(rowOf('hospital', 'cost per day')?.get('difference'));
    expect(cost).toBeGreaterThan(675);
    expect(cost).toBeLessThanOrEqual(945 + 1e-6);
    expect(lines.at(-2)).toContain('fingerprint of all events');
    expect(lines.at(-2)).toContain(`2026-11-23T00:00:00.000Z,${model.title},${versionOf(model)},1,`);
  });
});

describe('words of a difference', () => {
  it('says better or worse only where the interval leaves out zero, and knows which way is better', () => {
    expect(verdictOf('mean time', { mean: -3, low: -5, high: -1, runs: 9 })).toBe('better');
    expect(verdictOf('within four hours', { mean: -3, low: -5, high: -1, runs: 9 })).toBe('worse');
    expect(verdictOf('mean time', { mean: -3, low: -7, high: 1, runs: 9 })).toBe('unclear');
    expect(verdictOf('share in use', { mean: 0.1, low: 0.05, high: 0.2, runs: 9 })).toBe('moved');
    expect(verdictOf('mean time', { mean: 0, low: 0, high: 0, runs: 9 })).toBe('same');
  });
  it('shows on which side of 0 an end lies, and differences of shares in percentage points', () => {
    const minutes = { factor: 1, unit: 'min' };
    expect(intervalText({ mean: -3, low: -6.2, high: -0.2, runs: 9 }, minutes, true)).toContain('(−6.2 to −0.2)');
    expect(intervalText({ mean: -3, low: -6.2, high: 0.03, runs: 9 }, minutes, true)).toContain('(−6.20 to 0.03)');
    expect(intervalText({ mean: -3, low: -6, high: 0, runs: 9 }, minutes, true)).toContain('(−6 to 0)');
    expect(intervalText({ mean: 0.011, low: 0.002, high: 0.019, runs: 9 }, writtenAs('within four hours', '1'), true)).toBe(
      '+1.1 (0.2 to 1.9) %\u00a0points',
    );
  });
  it('writes shares in percent, long times in hours, and hours of the day beyond midnight', () => {
    expect(intervalText({ mean: 0.805, low: 0.79, high: 0.82, runs: 5 }, writtenAs('within four hours', '1'))).toContain('80.5');
    expect(writtenAs('mean stay', 'min', 3000)).toEqual({ factor: 1 / 60, unit: 'h' });
    expect([clock(0), clock(450), clock(28 * 60)]).toEqual(['00:00', '07:30', '04:00']);
  });
});
