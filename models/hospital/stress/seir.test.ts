import { describe, expect, it } from 'vitest';
import { expectedAbsence, StaffAway } from './absence.ts';
import { finalSize } from './epidemic.ts';
import { fallenIll, seir, type SeirSetting } from './seir.ts';

const SETTING: SeirSetting = {
  population: 300_000,
  infected: 100,
  reproduction: 2.2,
  latentDays: 3,
  infectiousDays: 5,
  avoided: [],
  staffContact: 1.8,
  protection: [],
  days: 150,
};

/**
 * The same equations by SciPy 1.17's DOP853 (rtol 1e-13, atol 1e-18), an integrator of another order with its own steps:
 * day, S, E, I, R, staff never infected, staff fallen ill.
 */
const SCIPY = [
  [10, 299368.7772941989, 191.21130122538727, 198.25184158542928, 241.75956299035988, 0.9968138603187412, 0.00203965662156825],
  [40, 274886.3110002996, 6358.010874801351, 6879.566109611434, 11876.11201528773, 0.8549052126388254, 0.10897346398406252],
  [60, 158727.80715668507, 22263.295830209216, 32246.407668614, 86762.48934449173, 0.31813964437205466, 0.5932138220580041],
  [90, 53741.894173936525, 2974.4304024995135, 8839.64321640039, 234444.03220716357, 0.04529035309487291, 0.9498818451796741],
  [150, 46870.42657142567, 6.898817316860708, 23.28742481760286, 253099.38718643994, 0.03540465710485124, 0.9645859608103056],
] as const;

describe('an epidemic in continuous time', () => {
  it('goes as an independent integrator of high order says, to 1e-9 of the population', () => {
    const course = seir(SETTING);
    for (const [day, s, e, i, r, staff, fallen] of SCIPY) {
      for (const [found, known] of [
        [course.susceptible[day], s],
        [course.exposed[day], e],
        [course.infected[day], i],
        [course.recovered[day], r],
      ] as const)
        expect(Math.abs((found ?? NaN) - known)).toBeLessThan(1e-9 * SETTING.population);
      expect(Math.abs((course.staffSusceptible[day] ?? NaN) - staff)).toBeLessThan(1e-9);
      expect(Math.abs((course.staffFallen[day] ?? NaN) - fallen)).toBeLessThan(1e-9);
    }
  });

  it('keeps what is constant along every course, and its highest load is the closed form', () => {
    const n = SETTING.population;
    const course = seir(SETTING);
    // E + I + S − (N/R0) ln S does not change; where E + I is highest, S = N/R0.
    const constant = (day: number): number =>
      (course.exposed[day] as number) +
      (course.infected[day] as number) +
      (course.susceptible[day] as number) -
      (n / 2.2) * Math.log(course.susceptible[day] as number);
    for (let day = 1; day <= 150; day++) expect(Math.abs(constant(day) - constant(0)) / n).toBeLessThan(1e-9);
    const s0 = course.susceptible[0] as number;
    const highest = s0 + 100 - n / 2.2 - (n / 2.2) * Math.log(s0 / (n / 2.2));
    const loads = Array.from(course.exposed, (e, day) => e + (course.infected[day] as number));
    // Seen at midnights only: below it, by little.
    expect(Math.max(...loads)).toBeLessThanOrEqual(highest + 1e-6 * n);
    expect(Math.max(...loads)).toBeGreaterThan(0.998 * highest);
  });

  it('ends at its final size to 1e-6, the staff at theirs', () => {
    for (const reproduction of [1.5, 2, 2.5, 3]) {
      const course = seir({ ...SETTING, population: 1e9, infected: 1, reproduction, days: 1500 });
      const left = (course.susceptible[1500] as number) / 1e9;
      expect(Math.abs(1 - left - finalSize(reproduction))).toBeLessThan(1e-6);
      // ds/dt = k dlnS/dt · s: staff never infected are S^k, whatever the course.
      expect(Math.abs((course.staffSusceptible[1500] as number) - (left / (1 - 1e-9)) ** 1.8)).toBeLessThan(1e-9);
    }
  });

  it('grows and shrinks as measures say, and protected staff are infected less', () => {
    const avoided = [{ fromDay: 20, toDay: 60, share: 0.7 }];
    const kept = seir({ ...SETTING, avoided });
    const free = seir(SETTING);
    expect(kept.susceptible[20]).toBe(free.susceptible[20]);
    expect(kept.susceptible[60] as number).toBeGreaterThan((free.susceptible[60] as number) * 1.5);
    // From day 30 every infectious person infects 0.66 others: exposed and infectious shrink at the rate of that.
    const [a, b] = [35, 45].map((day) => (kept.exposed[day] as number) + (kept.infected[day] as number)) as [number, number];
    expect(b).toBeLessThan(a);
    const half = seir({ ...SETTING, protection: [{ fromDay: 0, factor: 0.5 }] });
    expect(half.staffSusceptible[150] as number).toBeCloseTo(
      ((half.susceptible[150] as number) / (half.susceptible[0] as number)) ** 0.9,
      9,
    );
    expect(() => seir({ ...SETTING, latentDays: 0 })).toThrow('above 0');
    expect(() => seir({ ...SETTING, infected: 1e9 })).toThrow('cannot be');
    expect(fallenIll(free).reduce((x, y) => x + y, 0)).toBeCloseTo(
      (free.infected[150] as number) + (free.recovered[150] as number) - 100,
      6,
    );
  });
});

describe('staff away', () => {
  const course = seir(SETTING);
  const absence = { share: 0.7, shortest: 7, longest: 10 };

  it('lasts as long in sum as the closed form says', () => {
    // Everybody who falls ill and stays away is away for 8.5 days on average: the area under the share is 0.7 · C · 8.5.
    let area = 0;
    const parts = 20;
    for (let k = 0; k < 150 * parts; k++) area += expectedAbsence(course, absence, (k + 0.5) / parts) / parts;
    const fallen = course.staffFallen[150] as number;
    const cut = 0.7 * (fallen - (course.staffFallen[140] as number)) * 8.5;
    expect(Math.abs(area - 0.7 * fallen * 8.5)).toBeLessThan(cut + 1e-4);
    expect(area / (0.7 * fallen * 8.5)).toBeCloseTo(1, 3);
  });

  it('simulated person by person agrees with the closed form within 4 standard errors on every tenth day', () => {
    const runs = Array.from({ length: 40 }, (_, replication) => new StaffAway(course, absence, 500, 20261123, replication, 3));
    for (let day = 5; day < 150; day += 10) {
      const p = expectedAbsence(course, absence, day + 0.5);
      const found = runs.reduce((sum, run) => sum + run.share(day + 0.5), 0) / runs.length;
      expect(Math.abs(found - p)).toBeLessThanOrEqual(4 * Math.sqrt((p * (1 - p)) / 20_000) + 1e-12);
    }
  });
});
