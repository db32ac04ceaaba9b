import { describe, expect, it } from 'vitest';
import { checkModel } from '../check.ts';
import { hospital, PathwayBuilder, units } from '../engine/authoring.ts';
import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { replicate } from '../engine/replicate.ts';
import { Simulation } from '../engine/simulation.ts';
import { normalCdf } from '../engine/special.ts';
import { staffAt, staffingOf } from '../engine/roster.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { breakingPoint } from './breaking.ts';
import { courseOf, epidemicPerHour, stressModel } from './build.ts';
import { diverted } from './diverted.ts';
import { expectedCare, unservedOutcomes } from './care.ts';
import { rolesOf } from './roles.ts';
import { rosterByDay, unitsByDay } from './roster-days.ts';
import { STRESS_PRESETS, stressProblems, type StressSetting } from './setting.ts';
import { stressStudy, type StressStudy } from './study.ts';

const district = districtHospital();
const roles = rolesOf(district);
if (!roles) throw new Error('the district hospital has an emergency department');

function studied(setting: StressSetting, model = district): StressStudy {
  const work = stressStudy(model, setting);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

describe('beds of an epidemic', () => {
  it('are the exact integral m(t) = ∫ λ(t − u) P(stay > u) du, within 4 standard errors', () => {
    const setting: StressSetting = STRESS_PRESETS.severe;
    const course = courseOf(setting, []);
    if (!course || !setting.epidemic) throw new Error('an epidemic');
    const perHour = epidemicPerHour(
      course,
      setting.epidemic.ward,
      5,
      0,
      Array.from({ length: 24 }, (_, hour) => 1 + (hour % 5)),
    );
    const [mean, sd] = [8 * 24, 6 * 24];
    // Lognormal: P(stay > u) = 1 − Φ((ln u − μ)/σ), hours.
    const sigma = Math.sqrt(Math.log(1 + (sd / mean) ** 2));
    const mu = Math.log(mean) - sigma ** 2 / 2;
    const longer = (hours: number): number => (hours <= 0 ? 1 : 1 - normalCdf((Math.log(hours) - mu) / sigma));
    const model = hospital(
      'ward',
      [units('bed', 20_000, { kind: 'bed' })],
      [new PathwayBuilder('p').serve('bed', { kind: 'lognormal', mean: mean * 60, sd: sd * 60 }).leave('home')],
      [
        {
          id: 's',
          pathway: 'p',
          priority: 1,
          arrivals: { kind: 'poisson', perHour, cycleMinutes: perHour.length * 60, dayCv: 0, thinning: 'exact' },
        },
      ],
    );
    const compiled = compileModel(model);
    const at = [20, 40, 55, 70, 100].map((day) => day * 24 + 9);
    const sums = at.map(() => 0);
    const runs = 25;
    for (let replication = 0; replication < runs; replication++) {
      const run = new Simulation(compiled, { seed: 20261123, replication, minutes: perHour.length * 60 - 1e-6, warmUpMinutes: 0 });
      at.forEach((hour, i) => {
        run.advance(hour * 60);
        sums[i] = (sums[i] as number) + (run.pools[0]?.used ?? 0);
      });
    }
    at.forEach((hour, i) => {
      let exact = 0;
      const parts = 16;
      for (let h = 0; h < hour; h++)
        for (let k = 0; k < parts; k++) exact += ((perHour[h] as number) * longer(hour - h - (k + 0.5) / parts)) / parts;
      // The number present is Poisson: its variance is its mean.
      expect(exact).toBeGreaterThan(1);
      expect(Math.abs((sums[i] as number) / runs - exact)).toBeLessThanOrEqual(4 * Math.sqrt(exact / runs));
    });
  });
});

describe('rosters that need not repeat', () => {
  it('are the old ones where everybody is there, night shifts over midnight included', () => {
    const old = {
      cycleMinutes: 1440,
      shifts: [
        { fromMinute: 480, toMinute: 1200, count: 3, breaks: [{ fromMinute: 720, toMinute: 780, away: 1 }] },
        { fromMinute: 1200, toMinute: 1920, count: 2 },
      ],
    };
    const long = staffingOf(rosterByDay(old, 5 * 1440, () => true));
    const short = staffingOf(old);
    for (let minute = 0; minute < 5 * 1440; minute += 7) expect(staffAt(long, minute)).toBe(staffAt(short, minute));
    // The second place of the nights of day 2 is empty, until the morning of day 3.
    const gap = staffingOf(rosterByDay(old, 5 * 1440, (place, day) => !(day === 2 && place === 4)));
    expect([1 * 1440 + 1300, 2 * 1440 + 1300, 3 * 1440 + 300, 3 * 1440 + 1300].map((minute) => staffAt(gap, minute))).toEqual([2, 1, 1, 2]);
  });

  it('give units by whole days', () => {
    const beds = unitsByDay(10, (day) => (day >= 4 ? 14 : 10));
    expect(beds.shifts).toHaveLength(2);
    expect([0, 5759, 5761, 14_399].map((minute) => staffAt(staffingOf(beds), minute))).toEqual([10, 10, 14, 14]);
  });
});

describe('what is counted', () => {
  it('breaks at the first of so many looks in a row; looks with nobody there do not count', () => {
    const rule = { breakHours: 3, breakShare: 0.1 };
    expect(breakingPoint([0, 1, 1, 0, 1, 1, 1, 0], [5, 5, 5, 5, 5, 5, 5, 5], rule)).toBe(4);
    expect(breakingPoint([1, 1, 1, 1], [20, 20, 20, 20], rule)).toBe(Infinity);
    expect(breakingPoint([2, 0, 0, 2, 2, 0], [20, 0, 0, 20, 20, 20], rule)).toBe(0);
    expect(breakingPoint([1, 1], [5, 5], rule)).toBe(Infinity);
  });

  it('care that is missed: by hand', () => {
    const path = new PathwayBuilder('p')
      .seize('place', { patience: { kind: 'constant', value: 1 }, onGivingUp: 'left' })
      .delay({ kind: 'constant', value: 30 })
      .choose({ in: 0.25, home: 0.75 })
      .label('in')
      .seize('ward')
      .release('place')
      .delay({ kind: 'exponential', mean: 600 })
      .leave('discharged')
      .label('home')
      .leave('home')
      .label('left')
      .leave('left unseen')
      .build();
    expect(expectedCare(path, new Set(['ward']))).toEqual({ minutes: 180, beforeWard: 30, admitted: 0.25 });
    expect(unservedOutcomes(path)).toEqual(['left unseen']);
    expect(unservedOutcomes(district.pathways.find((one) => one.id === 'elective surgery') as never)).toEqual([
      'operation cancelled: no bed',
    ]);
  });
});

describe('a hospital under stress', () => {
  it('sends elsewhere who has no place after so long, by hand; who gives up already is left alone', () => {
    const way = new PathwayBuilder('p').seize('place').delay({ kind: 'constant', value: 300 }).leave('home').build();
    const places = new Set(['place']);
    const model = {
      ...hospital(
        'x',
        [units('place', 1)],
        [],
        [{ id: 's', pathway: 'p', priority: 1, arrivals: { kind: 'timetable', minutes: [0, 10, 20, 30] } }],
      ),
      pathways: [diverted(way, places, 8)],
    };
    expect(checkModel(model)).toEqual([]);
    const [report] = replicate(compileModel(model), { seed: 1, count: 1, minutes: 1440, warmUpMinutes: 0 });
    // Served at 0 and 300; the third and fourth have waited 480 minutes at 500 and 510, before the place is free again at 600.
    expect(Object.entries(report?.sources[0]?.byOutcome ?? {}).map(([name, stay]) => [name, stay.count])).toEqual([
      ['home', 2],
      ['sent elsewhere: no place', 2],
    ]);
    const patient = new PathwayBuilder('q').seize('place', { patience: { kind: 'constant', value: 5 }, onGivingUp: 'left' });
    const left = patient.leave('home').label('left').leave('left').build();
    expect(diverted(left, places, 8)).toBe(left);
  });

  it('of every preset with every lever is a model that can be run, staff and beds as the levers say', () => {
    for (const setting of Object.values(STRESS_PRESETS) as StressSetting[]) {
      expect(stressProblems(setting)).toEqual([]);
      const { model, postponed } = stressModel(district, roles, setting, setting.levers, 0);
      expect(checkModel(model)).toEqual([]);
      expect(postponed.reduce((a, b) => a + b, 0)).toBeGreaterThan(0);
      const icu = model.resources.find((one) => one.id === 'ICU')?.groups[0]?.count;
      if (icu === undefined || typeof icu === 'number') throw new Error('beds by day');
      const more = setting.levers.find((lever) => lever.do === 'surge-beds' && lever.resource === 'ICU');
      if (more?.do !== 'surge-beds') throw new Error('a lever of intensive care');
      const staffing = staffingOf(icu);
      expect(staffAt(staffing, 41 * 1440)).toBe(14);
      // Nobody is away yet when an incident comes.
      if (setting.incident) expect(staffAt(staffing, (42 + more.fromDay) * 1440 + 60)).toBe(14 + more.beds);
    }
    expect(stressProblems({ ...STRESS_PRESETS.mild, days: 0.5 })).toHaveLength(2);
    expect(stressProblems({ ...STRESS_PRESETS.mild, levers: [{ do: 'cover', share: 2, fromDay: 0 }] })[0]?.message).toContain('cover');
    expect(rolesOf(hospital('x', [units('server', 1)], [], []))).toBeNull();
  });

  it('with nobody ill and nobody hurt is the hospital of ordinary days, to the event', () => {
    const quiet: StressSetting = {
      ...STRESS_PRESETS.mild,
      days: 7,
      warmUpDays: 7,
      runs: 2,
      epidemic: { ...STRESS_PRESETS.mild.epidemic, seen: 0, ward: 0, icu: 0 },
      staff: { ...STRESS_PRESETS.mild.staff, share: 0 },
      levers: [],
    };
    const [ordinary, nothing] = studied(quiet).options;
    expect(nothing?.unmet).toEqual(ordinary?.unmet);
    expect(nothing?.resources.map((one) => one.needed)).toEqual(ordinary?.resources.map((one) => one.needed));
  });

  it('an incident breaks the CT scanners within hours; levers are compared run by run; the same twice', () => {
    const setting: StressSetting = {
      ...STRESS_PRESETS.incident,
      days: 4,
      warmUpDays: 14,
      runs: 2,
      levers: STRESS_PRESETS.incident.levers.slice(2, 4),
    };
    const study = studied(setting);
    const [ordinary, nothing, ...rest] = study.options;
    expect(rest.map((one) => one.kind)).toEqual([...setting.levers.map(() => 'lever'), 'together']);
    const of = (option: typeof nothing, id: string) => option?.resources.find((one) => one.resource === id);
    expect(of(nothing, 'CT')?.brokeIn).toBe(2);
    expect(of(ordinary, 'CT')?.brokeIn).toBe(0);
    const first = of(nothing, 'CT')?.firstHour?.median ?? NaN;
    expect(first).toBeGreaterThanOrEqual(24 + 14);
    expect(first).toBeLessThan(24 + 14 + 4);
    expect(nothing?.unmet.all.mean ?? NaN).toBeGreaterThan(ordinary?.unmet.all.mean ?? NaN);
    for (const option of rest) expect(option.saved?.mean).toBeCloseTo((nothing?.unmet.all.mean ?? NaN) - option.unmet.all.mean, 6);
    // The top lever is one of those told apart from doing nothing, and nobody's rival.
    const apart = rest.filter((one) => one.kind === 'lever' && (one.saved?.low ?? 0) > 0).map((one) => one.lever);
    expect(study.top === null ? apart.length : apart.includes(study.top.lever)).toBe(study.top === null ? 0 : true);
    expect(studied(setting)).toEqual(study);
  });

  it('care missed counts every list by what its own people miss', () => {
    const setting: StressSetting = {
      ...STRESS_PRESETS.incident,
      days: 3,
      warmUpDays: 7,
      runs: 2,
      levers: [{ do: 'cancel-operations', share: 1, fromDay: 0, toDay: 3 }],
    };
    // A second list beside the operations: 90 minutes each, twice a day; day 0 is the eighth.
    const minutes = Array.from({ length: 20 }, (_, n) => (Math.floor(n / 2) * 24 + (n % 2 ? 13 : 9)) * 60);
    const scope = new PathwayBuilder('scope').seize('recovery').delay({ kind: 'constant', value: 90 }, 'scope').release('recovery').leave();
    const two: HospitalModel = {
      ...district,
      pathways: [...district.pathways, scope.build()],
      sources: [{ id: 'scopes', pathway: 'scope', priority: 6, arrivals: { kind: 'timetable', minutes } }, ...district.sources],
    };
    const postponed = (model: HospitalModel) => {
      const option = studied(setting, model).options.find((one) => one.kind === 'lever');
      return { hours: option?.unmet.postponed.mean ?? NaN, appointments: option?.postponedOperations ?? NaN };
    };
    const [one, both] = [postponed(district), postponed(two)];
    // Monday to Wednesday: 3 × 22 operations; with them 3 × 2 of an hour and a half.
    expect(one.appointments).toBe(66);
    expect(both.appointments).toBe(72);
    expect(both.hours).toBeCloseTo(one.hours + 6 * 1.5, 9);
  });
});
