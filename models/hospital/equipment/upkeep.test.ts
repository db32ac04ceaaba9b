import { describe, expect, it } from 'vitest';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from '../engine/authoring.ts';
import { compileModel } from '../engine/compile.ts';
import type { HospitalModel, Resource } from '../engine/model.ts';
import { estimate, replicate } from '../engine/replicate.ts';
import type { ResourceReport, RunReport } from '../engine/report.ts';
import { checkModel } from '../check.ts';

const HOUR = 60;

/** One scanner, patients at random. */
function scanner(perHour: number, scanHours: number, options: Partial<Resource>): HospitalModel {
  const path = new PathwayBuilder('scan').serve('scanner', exponential(scanHours * HOUR)).leave();
  return hospital(
    'one scanner',
    [units('scanner', 1, { kind: 'equipment', ...options })],
    [path],
    [randomArrivals('patients', 'scan', perHour / HOUR)],
  );
}

function run(model: HospitalModel, count: number, hours: number): readonly RunReport[] {
  expect(checkModel(model)).toEqual([]);
  return replicate(compileModel(model), { seed: 20261123, count, minutes: hours * HOUR, warmUpMinutes: 0.02 * hours * HOUR });
}

const near = (values: readonly number[], exact: number): void => {
  const { mean, standardError } = estimate(values);
  expect(Math.abs(mean - exact) / standardError).toBeLessThan(4);
};
const first = (report: RunReport): ResourceReport => report.resources[0] as ResourceReport;

describe('units that age by use', () => {
  it('M/M/1 with failures only while serving: waits and time under repair as theory has them (4 standard errors)', () => {
    // Completion time of a service with interruptions: E C = E S (1 + r/m), E C² = E S² (1 + r/m)² + E S E R²/m
    // (Avi-Itzhak and Naor 1963); then Pollaczek and Khinchine. r: mean repair, m: mean use between failures, both exponential.
    const [perHour, scan, life, repair] = [0.02, 20, 200, 30];
    const completion = scan * (1 + repair / life);
    const square = 2 * scan ** 2 * (1 + repair / life) ** 2 + (scan * 2 * repair ** 2) / life;
    const wait = (perHour * square) / (2 * (1 - perHour * completion));
    const reports = run(
      scanner(perHour, scan, {
        preemption: 'resume',
        order: 'priority',
        breakdown: { every: exponential(life * HOUR), repair: exponential(repair * HOUR), clock: 'use' },
      }),
      20,
      400_000,
    );
    near(
      reports.map((one) => first(one).meanWait / HOUR),
      wait,
    );
    near(
      reports.map((one) => first(one).meanDown),
      (perHour * scan * repair) / life,
    );
  });

  it('twice the patients, twice the failures; by the calendar they would be the same', () => {
    const failures = (perHour: number, clock: 'use' | 'calendar'): number => {
      const shape = { every: { kind: 'weibull', shape: 2.5, scale: 100 * HOUR }, repair: { kind: 'constant', value: 1 } } as const;
      const reports = run(scanner(perHour, 1, { breakdown: { ...shape, clock } }), 10, 20_000);
      return estimate(reports.map((one) => first(one).meanDown)).mean;
    };
    expect(failures(0.6, 'use') / failures(0.3, 'use')).toBeCloseTo(2, 1);
    expect(failures(0.6, 'calendar') / failures(0.3, 'calendar')).toBeCloseTo(1, 1);
  });

  it('fails by renewal theory at its mean life of use (Weibull, always busy)', () => {
    // A machine that is always in use and repaired in no time fails once every mean life, over a long time.
    const model: HospitalModel = {
      ...scanner(0.1, 1e6, {
        breakdown: { every: { kind: 'weibull', shape: 2, scale: 50 * HOUR }, repair: { kind: 'constant', value: 30 }, clock: 'use' },
        preemption: 'resume',
        order: 'priority',
      }),
      sources: [{ id: 'patients', pathway: 'scan', priority: 1, arrivals: { kind: 'at-start', count: 2 } }],
    };
    const meanLife = 50 * (Math.sqrt(Math.PI) / 2) * HOUR;
    const reports = run(model, 10, 100_000);
    near(
      reports.map((one) => first(one).meanDown),
      30 / (meanLife + 30),
    );
  });
});

describe('planned maintenance, worked out by hand', () => {
  const fixed = (value: number) => ({ kind: 'constant', value }) as const;
  const down = (options: Partial<Resource>, hours = 1000): number =>
    (first(run({ ...scanner(0.001, 0.001, options) }, 1, hours)[0] as RunReport).meanDown * 0.98 * hours) as number;

  it('renewed every 80 hours, what lasts 100 never fails; unrenewed, it fails as ever', () => {
    const breakdown = { every: fixed(100 * HOUR), repair: fixed(10 * HOUR) };
    const work = { unit: 0, fromMinute: 80 * HOUR, everyMinutes: 80 * HOUR, time: fixed(HOUR) };
    // Hours 20 to 1000: at 80, 160, ... 960.
    expect(down({ breakdown, maintenance: [{ ...work, renews: true }] })).toBeCloseTo(12, 6);
    // Nine failures (100, 210, ... 980) of ten hours and at most twelve hours of planned work, which leaves out a unit in repair.
    const both = down({ breakdown, maintenance: [{ ...work, renews: false }] });
    expect(both).toBeGreaterThan(9 * 10);
    expect(both).toBeLessThanOrEqual(9 * 10 + 12);
    expect(down({ breakdown })).toBeCloseTo(90, 6);
  });

  it('leaves out a unit in repair when its time comes, and goes on', () => {
    // Fails at 100 hours for 50; serviced at 120 (left out), 240, ...: nothing fails again, as each service renews.
    const breakdown = { every: fixed(1e9), first: [fixed(100 * HOUR)], repair: fixed(50 * HOUR) };
    const work = { unit: 0, fromMinute: 120 * HOUR, everyMinutes: 120 * HOUR, time: fixed(HOUR), renews: true };
    expect(down({ breakdown, maintenance: [work] })).toBeCloseTo(50 + 7, 6);
  });

  it('begins with what each unit has left', () => {
    const breakdown = { every: fixed(1e9), repair: fixed(10 * HOUR), first: [fixed(500 * HOUR)] };
    expect(down({ breakdown })).toBeCloseTo(10, 6);
  });

  it('waits for a unit that is free, and for somebody to do it', () => {
    const path = new PathwayBuilder('scan').serve('scanner', fixed(60)).leave();
    const model = hospital(
      'wait',
      [
        units('scanner', 1, {
          kind: 'equipment',
          maintenance: [{ unit: 0, fromMinute: 30, everyMinutes: 1e6, time: fixed(100), by: 'engineer', renews: true }],
        }),
        units('engineer', { cycleMinutes: 1000, shifts: [{ fromMinute: 200, toMinute: 900, count: 1 }] }),
      ],
      [path],
      [{ id: 'patients', pathway: 'scan', priority: 1, arrivals: { kind: 'timetable', minutes: [0, 45] } }],
    );
    expect(checkModel(model)).toEqual([]);
    const [report] = replicate(compileModel(model), { seed: 1, count: 1, minutes: 1000, warmUpMinutes: 0 });
    // Planned at 30, the scanner is free at 60, the engineer comes at 200 and is done at 300: away for 240 minutes.
    expect(first(report as RunReport).meanDown * 1000).toBeCloseTo(240, 6);
    // The second patient, who came at 45, waits until 300.
    expect(first(report as RunReport).longestWait).toBeCloseTo(255, 6);
  });

  it('names what cannot be', () => {
    const work = { unit: 1, fromMinute: 0, everyMinutes: 0, time: fixed(1), by: 'nobody', renews: true };
    const paths = checkModel(scanner(1, 0.1, { maintenance: [work] })).map((one) => one.path);
    expect(paths.join(' ')).toMatch(/unit.*everyMinutes.*by/);
  });
});
