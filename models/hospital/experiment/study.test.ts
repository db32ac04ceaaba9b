import { describe, expect, it } from 'vitest';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from '../engine/authoring.ts';
import { compileModel } from '../engine/compile.ts';
import { checkModel } from '../check.ts';
import { replicate } from '../engine/replicate.ts';
import { staffAt, staffingOf } from '../engine/roster.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { smallClinic } from '../library/small-clinic.ts';
import { treatmentCentre } from '../library/treatment-centre.ts';
import { activePeriods, activeShares } from './active-period.ts';
import { bottleneckAmong, rankLevers } from './bottleneck.ts';
import { assumedCosts, costPerDay } from './cost.ts';
import { driveStudy, type RunLane } from './drive.ts';
import { measureOf, timesOf } from './focus.ts';
import { runsNeeded } from './interval.ts';
import { measuresOf, summarise } from './measures.ts';
import { rankingOf } from './ranking.ts';
import { Study, type RunsPlan } from './study.ts';
import { warmUpFrom } from './warm-up.ts';
import { withChanges } from './what-if.ts';

const queue = (load: number) =>
  hospital('m', [units('server', 1)], [new PathwayBuilder('p').serve('server', exponential(1)).leave()], [randomArrivals('a', 'p', load)]);
const setting = { seed: 4, minutes: 2000, warmUpMinutes: 200 };
const focus = { of: 'hospital', name: 'mean stay' };
const lane = (study: Study): RunLane => ({
  run: async (option, { replication }) =>
    replicate(compileModel(study.models[option] as never), { ...setting, count: replication + 1 })[replication] as never,
});

describe('a study', () => {
  it('has enough runs exactly where the published rule says so', async () => {
    const study = new Study({ model: queue(0.5), options: [], setting, plan: { kind: 'enough', focus, precision: 0.05, most: 80 } });
    await driveStudy(study, [lane(study)]);
    const all = replicate(compileModel(queue(0.5)), { ...setting, count: 80 }).map((report) => measureOf(report, focus));
    const { runs } = runsNeeded(all);
    expect(study.narrow).toBe(true);
    // Five runs beyond the recommended number were looked at and are kept.
    expect(study.reports[0]).toHaveLength((runs ?? NaN) + 5);
  });

  it('says so where the most runs were not enough', async () => {
    const study = new Study({ model: queue(0.9), options: [], setting, plan: { kind: 'enough', focus, precision: 0.001, most: 6 } });
    await driveStudy(study, [lane(study)]);
    expect(study.narrow).toBe(false);
    expect(study.fraction).toBe(1);
  });

  it('gives runs to the options that are hard to tell apart', async () => {
    const plan: RunsPlan = { kind: 'best', focus, want: 'less', first: 4, step: 4, budget: 60 };
    const options = [1.6, 0.62].map((factor) => ({ id: String(factor), changes: [{ do: 'arrivals', factor }] as const }));
    const study = new Study({ model: queue(0.5), options, setting, plan });
    await driveStudy(study, [lane(study)]);
    const [today, busy, calm] = study.reports.map((list) => list.length) as [number, number, number];
    expect(today + busy + calm).toBe(60);
    // Today at load 0.5 and the calm one at 0.31 are near each other; 0.8 is far off, and noisy.
    expect(calm).toBeGreaterThan(4);
    const values = study.reports.map((list) => list.map((report) => measureOf(report, focus)));
    // Exact order of mean stays: 1/(1 − ρ), by load.
    expect(rankingOf(values, 'less')).toMatchObject({ first: 2, better: [2] });
    expect(rankingOf(values, 'more')).toMatchObject({ first: 1, better: [1] });
  });

  it('names what cannot be, before anything is run', () => {
    const asked = (resource: string, by: number) => () =>
      new Study({
        model: queue(0.5),
        options: [{ id: 'mine', changes: [{ do: 'units', resource, by }] }],
        setting,
        plan: { kind: 'fixed', runs: 2 },
      });
    expect(asked('MRI', 1)).toThrow('mine: there is no resource "MRI"');
    expect(asked('server', -1)).toThrow('nobody is ever on');
    expect(
      () => new Study({ model: queue(0.5), options: [], setting: { ...setting, warmUpMinutes: 2000 }, plan: { kind: 'fixed', runs: 2 } }),
    ).toThrow('warm-up');
  });
});

describe('the warm-up of a hospital', () => {
  it('an empty queue at load 0.9 needs one; one that only fills is refused', () => {
    const runs = (load: number, minutes: number) =>
      replicate(compileModel(queue(load)), { seed: 9, count: 60, minutes, warmUpMinutes: 0, sliceMinutes: 10 }).map(
        (report) => report.series ?? [],
      );
    const found = warmUpFrom(runs(0.9, 6000), 10);
    // Relaxation time of M/M/1 at 0.9: (1 + ρ)/(μ(1 − ρ)²) = 190 minutes.
    expect(found.minutes).toBeGreaterThanOrEqual(50);
    expect(found.minutes).toBeLessThanOrEqual(1500);
    // Exact mean number there: ρ/(1 − ρ) = 9; 60 runs of 5,500 minutes have a standard error of about 0.35.
    expect(Math.abs(found.level - 9)).toBeLessThan(1.4);
    expect(warmUpFrom(runs(1.3, 3000), 10).minutes).toBeNull();
    expect(() => warmUpFrom([[]], 10)).toThrow('no time series');
  });
});

describe('measures of a hospital', () => {
  const district = districtHospital();
  const [report] = replicate(compileModel(district), { seed: 1, count: 1, minutes: 14 * 1440, warmUpMinutes: 7 * 1440 });
  if (!report) throw new Error('no run');
  const get = (of: string, name: string) => measureOf(report, { of, name });

  it('boarding is waiting for a bed and the transfer, person by person; cost is units by the hour', () => {
    expect(get('span/boarding', 'mean time')).toBeCloseTo(
      get('span/waiting for a bed', 'mean time') + get('span/transfer', 'mean time'),
      0,
    );
    expect(get('span/boarding', 'within four hours')).toBeGreaterThan(0);
    expect(get('outcome/left without being seen', 'share of all who left')).toBeLessThan(0.1);
    const ct = { perHour: { CT: 100 }, overtimeFactor: 1.5 };
    // Two scanners, never in overtime.
    expect(costPerDay(report, ct)).toBeCloseTo(2 * 24 * 100, 6);
    expect(measuresOf(report, assumedCosts(district.resources)).some((one) => one.name === 'cost per day')).toBe(true);
    expect(summarise([report], [report], ct).find((one) => one.name === 'cost per day')?.difference?.mean).toBe(0);
  });

  it('times to judge by: what most people leave by comes first', () => {
    expect(timesOf(district)[0]).toEqual({ of: 'mark/left the department', name: 'mean time' });
    expect(timesOf(smallClinic())[0]).toEqual({ of: 'mark/left the clinic', name: 'mean time' });
    expect(timesOf(treatmentCentre())[0]).toEqual({ of: 'hospital', name: 'mean stay' });
    for (const key of timesOf(district)) expect(measureOf(report, key), key.of).toBeGreaterThanOrEqual(0);
  });
});

describe('staff by shift', () => {
  const model = districtHospital();
  const doctors = (by: number, fromMinute?: number, toMinute?: number) => {
    const span = fromMinute === undefined || toMinute === undefined ? {} : { fromMinute, toMinute };
    const changed = withChanges(model, [{ do: 'units', resource: 'ED doctor', by, ...span }]);
    expect(checkModel(changed)).toEqual([]);
    const staffing = staffingOf(changed.resources.find((one) => one.id === 'ED doctor')?.groups[0]?.count ?? 0);
    return [3, 9, 15, 20, 23.5].map((hour) => staffAt(staffing, hour * 60));
  };

  it('one more is one more at every hour, also where shifts overlap', () => {
    expect(doctors(0)).toEqual([3, 5, 10, 5, 5]);
    expect(doctors(1)).toEqual([4, 6, 11, 6, 6]);
  });
  it('fewer between two hours, over midnight too, and never less than nobody', () => {
    expect(doctors(-2, 14 * 60, 20 * 60)).toEqual([3, 5, 8, 5, 5]);
    expect(doctors(-2, 22 * 60, 28 * 60)).toEqual([1, 5, 10, 5, 3]);
    expect(doctors(-99, 14 * 60, 16 * 60)).toEqual([3, 5, 0, 5, 5]);
  });
});

describe('a constraint behind a busy resource', () => {
  it('the bed is full because its cleaner is late: the longest active period and the wait point to the bed, one more cleaner helps most', () => {
    const model = hospital(
      'm',
      [
        units('bed', 6, { kind: 'bed', cleaning: { by: 'cleaner', time: exponential(30), isolationFactor: 1 } }),
        units('cleaner', 1),
        units('desk', 2),
      ],
      [new PathwayBuilder('p').serve('desk', exponential(20)).seize('bed').delay(exponential(90)).release('bed').leave()],
      [randomArrivals('a', 'p', 0.028)],
    );
    const run = { seed: 6, count: 6, minutes: 60_000, warmUpMinutes: 6000 };
    const levers = rankLevers(
      model,
      (one) => replicate(compileModel(one), run),
      (report) => report.sources[0]?.stay.mean ?? NaN,
    );
    const [first] = levers;
    const names = model.resources.map(({ id }) => id);
    const active = activeShares(names, activePeriods(model, { ...run, replication: 0 }), run.warmUpMinutes, run.minutes);
    expect(first?.resource).toBe('cleaner');
    expect(bottleneckAmong(levers)).toEqual({ lever: first, rivals: [] });
    const of = (id: string) => active.find((one) => one.resource === id);
    expect(of('bed')?.sole).toBeGreaterThan(of('cleaner')?.sole ?? NaN);
    // What the ill wait for is the bed; only beds wait for the cleaner.
    expect(levers.find((one) => one.resource === 'bed')?.wait).toBeGreaterThan(100);
  });
});
