import { describe, expect, it } from 'vitest';
import { checkModel } from '../check.ts';
import { hospital, PathwayBuilder, units } from '../engine/authoring.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { chanceBefore, foreseenOptions, leftDistribution, movedDay, shareRange, type Foreseen } from './foreseen.ts';
import { demandByHour, demandFor, troughHours, troughOf, workingTroughOf } from './trough.ts';
import { compareUpkeep } from './upkeep-compare.ts';
import { inWorkingHours, residualLife, serviceWork, unitsOf, WEEK, withUpkeep } from './upkeep-model.ts';

/** Appointments every ten minutes, a scan takes nine; none on one night, Thursday 02:00 to 06:00. */
const QUIET = [3 * 1440 + 120, 3 * 1440 + 360] as const;
const times = Array.from({ length: (3 * WEEK) / 10 }, (_, i) => i * 10).filter((minute) => {
  const at = minute % WEEK;
  return at < QUIET[0] || at >= QUIET[1];
});
const model = hospital(
  'planted',
  [units('scanner', 1, { kind: 'equipment' })],
  [new PathwayBuilder('scan').serve('scanner', { kind: 'constant', value: 9 }).leave()],
  [{ id: 'patients', pathway: 'scan', priority: 1, arrivals: { kind: 'timetable', minutes: times } }],
);
const setting = { seed: 1, minutes: 3 * WEEK, warmUpMinutes: 0 };

function finish<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

describe('the trough of demand', () => {
  const demand = demandFor(model, 'scanner', { ...setting, replication: 0 });
  const hours = [...troughHours(model, 'scanner', [demand, demand], 60, 1)];

  it('takes down who asks and when: the appointments themselves', () => {
    expect(demand.requests.map((one) => one.minute)).toEqual(times);
    expect(demandByHour([demand])[0]).toBeCloseTo(6, 10);
    expect(demandByHour([demand])[3 * 24 + 3]).toBe(0);
  });

  it('is found where it was planted, with nothing added; elsewhere what is added is what queueing by hand says', () => {
    const best = troughOf(hours);
    expect(best.minuteOfWeek).toBeGreaterThanOrEqual(QUIET[0]);
    expect(best.minuteOfWeek).toBeLessThan(QUIET[1]);
    expect(best.added.mean).toBe(0);
    // Monday 12:00: the scan that has just begun ends at 9, the service at 69. Patients come every 10 minutes and take 9: the
    // one of minute 10 waits 59, each later one a minute less: 59 + 58 + ... + 1.
    const noon = hours[12];
    expect(noon?.added.mean).toBeGreaterThan((59 * 60) / 2 - 60);
    expect(noon?.added.mean).toBeLessThan((60 * 61) / 2 + 60);
  });

  it('among working hours the least of those alone, with the whole of the work inside; of work too long there is none', () => {
    const working = workingTroughOf(hours, 60);
    const allowed = hours.filter(({ minuteOfWeek }) => {
      const [day, hour] = [Math.floor(minuteOfWeek / 1440), (minuteOfWeek % 1440) / 60];
      return day < 5 && hour >= 8 && hour <= 16;
    });
    expect(allowed).toHaveLength(45);
    expect(working?.added.mean).toBe(Math.min(...allowed.map((one) => one.added.mean)));
    expect(working?.added.mean).toBeGreaterThan(0);
    expect(inWorkingHours(8 * 60, 540)).toBe(true);
    expect(inWorkingHours(9 * 60, 540)).toBe(false);
    expect(inWorkingHours(5 * 1440 + 10 * 60, 60)).toBe(false);
    expect(workingTroughOf(hours, 541)).toBe(null);
  });

  it('moved there, patients wait less than as planned, as long as with none; doing nothing is the first row', () => {
    const life = { kind: 'constant', value: 1e9 } as const;
    const with_ = (minute: number | null) =>
      withUpkeep(model, {
        resource: 'scanner',
        life,
        clock: 'use',
        repair: life,
        work: minute === null ? [] : serviceWork(unitsOf(model, 'scanner'), 1, minute, 60),
      });
    const options = [
      { id: 'none', model: with_(null) },
      { id: 'now', model: with_(12 * 60) },
      { id: 'moved', model: with_(troughOf(hours).minuteOfWeek) },
    ];
    expect(options.flatMap((one) => checkModel(one.model))).toEqual([]);
    const [none, now, moved] = finish(compareUpkeep(options, 'scanner', { ...setting, runs: 2 }));
    expect(none?.perPerson.mean).toBe(0);
    expect(moved?.perPerson.mean).toBe(0);
    // Three services, each adding what was added above, over all who came.
    expect(now?.perPerson.mean).toBeCloseTo((3 * (hours[12]?.added.mean ?? 0)) / times.length, 6);
    expect(moved?.hoursAway.mean).toBeCloseTo(1, 6);
  });

  it('names what cannot be asked', () => {
    expect(() => [...troughHours(model, 'nothing', [{ weeks: 3, requests: [] }], 60, 1)]).toThrow('nobody asks');
    expect(() =>
      withUpkeep(model, {
        resource: 'x',
        life: { kind: 'constant', value: 1 },
        clock: 'use',
        repair: { kind: 'constant', value: 1 },
        work: [],
      }),
    ).toThrow('no resource "x"');
  });

  it('the district hospital’s scanners are asked for least at night', () => {
    const stretch = demandFor(districtHospital(), 'CT', { seed: 3, replication: 0, minutes: 4 * WEEK, warmUpMinutes: 2 * WEEK });
    const by = demandByHour([stretch]);
    const sum = (from: number, to: number): number =>
      by.filter((_, hour) => hour % 24 >= from && hour % 24 < to).reduce((a, b) => a + b, 0);
    expect(sum(2, 7) / 5).toBeLessThan(sum(11, 20) / 9);
  });
});

describe('what units that have lasted a while have left', () => {
  const at = (found: ReturnType<typeof residualLife>, p: number): number =>
    found.kind === 'empirical' ? (found.values[found.probabilities.indexOf(p)] ?? NaN) : NaN;

  it('is the life itself when new, forgets its age where nothing wears, and shrinks with it where it does', () => {
    // Median of Weibull(2.4, 4000): 4000 (ln 2)^(1/2.4) = 3433.5.
    expect(at(residualLife(2.4, 4000, 0), 0.5)).toBeCloseTo(4000 * Math.LN2 ** (1 / 2.4), 8);
    expect(at(residualLife(1, 4000, 2500), 0.5)).toBeCloseTo(4000 * Math.LN2, 8);
    // Of those that reach 2000, the share that reaches 2000 + t is S(2000 + t)/S(2000).
    const left = at(residualLife(2.4, 4000, 2000), 0.2);
    const survival = (t: number): number => Math.exp(-((t / 4000) ** 2.4));
    expect(survival(2000 + left) / survival(2000)).toBeCloseTo(0.8, 10);
    expect(left).toBeLessThan(at(residualLife(2.4, 4000, 0), 0.2));
  });
});

describe('a failure that is foreseen', () => {
  const foreseen: Foreseen = {
    resource: 'scanner',
    leftDays: [6, 12, 20],
    level: 0.9,
    plannedMinutes: 60,
    repair: { kind: 'constant', value: 2880 },
    plannedDay: 13,
    machines: 100,
    troughMinute: QUIET[0],
    workingTroughMinute: null,
  };

  it('chances through the interval’s own numbers', () => {
    expect(chanceBefore(6, foreseen)).toBeCloseTo(0.05, 12);
    expect(chanceBefore(12, foreseen)).toBeCloseTo(0.5, 12);
    expect(chanceBefore(16, foreseen)).toBeCloseTo(0.725, 12);
    expect(chanceBefore(0, foreseen)).toBe(0);
    expect(chanceBefore(100, foreseen)).toBe(1);
    // Newcombe 1998 (Stat Med 17:857, table I): Wilson's range of 81 of 263 is 0.2553 to 0.3662, of 0 of 20 0 to 0.1611.
    const [low, high] = shareRange(81 / 263, 263);
    expect([low, high].map((end) => end.toFixed(4))).toEqual(['0.2553', '0.3662']);
    expect(shareRange(0, 20)[1].toFixed(4)).toBe('0.1611');
    expect(leftDistribution([6, 12, 20], 0.9, 60)).toMatchObject({ values: [3, 6, 12, 20, 24].map((day) => 60 + day * 1440) });
  });

  it('is moved to the last trough before it is likely to fail; the scanner is away an hour, not two days', () => {
    expect(movedDay(foreseen, QUIET[0])).toBeCloseTo(3 + 2 / 24, 10);
    expect(movedDay({ leftDays: [11, 14, 20] }, QUIET[0])).toBeCloseTo(10 + 2 / 24, 10);
    const results = finish(compareUpkeep(foreseenOptions(model, foreseen, 0), 'scanner', { ...setting, runs: 6 }));
    const [nothing, , moved] = results;
    // Two days of 2,880 min in three weeks are 16 hours a week; one service is a third of an hour.
    expect(nothing?.hoursAway.mean).toBeCloseTo(16, 0);
    expect(moved?.hoursAway.mean).toBeCloseTo(1 / 3, 6);
    expect(moved?.morePerPerson.high).toBeLessThan(0);
    expect(foreseenOptions(model, { ...foreseen, workingTroughMinute: 10 * 60 }, 0).map(({ id }) => id)).toEqual([
      'nothing',
      'planned',
      'working',
      'moved',
    ]);
  });
});
