import { describe, expect, it } from 'vitest';
import { hasData, readNumbers } from '../../../tests/shared-data.ts';
import { contactOf, epidemic, finalSize, planOf, type PlannerSetting } from './epidemic.ts';

describe('an epidemic', () => {
  it('ends at its final size, and nobody is lost', () => {
    for (const [reproduction, size] of [
      [1.5, 0.5828116438658119],
      [2, 0.79681213002002],
      [2.5, 0.8926447536092056],
      [3, 0.9404797907073597],
    ] as const) {
      expect(finalSize(reproduction)).toBeCloseTo(size, 12);
      // Small steps approach the course in continuous time: 200 infectious "days", so that a day is a two-hundredth of it.
      for (const latentDays of [0, 100]) {
        const course = epidemic({
          population: 1,
          infected: 1e-7,
          recovered: 0,
          infectiousDays: 200,
          latentDays,
          contact: () => reproduction / 200,
          days: 40_000,
        });
        expect(Math.abs(1 - (course.susceptible.at(-1) ?? NaN) - size)).toBeLessThan(2e-3);
        for (const day of [0, 1000, 40_000]) {
          const all = [course.susceptible, course.exposed, course.infected, course.recovered].reduce(
            (sum, of) => sum + (of[day] ?? NaN),
            0,
          );
          expect(all).toBeCloseTo(1, 9);
        }
      }
    }
    expect(finalSize(0.9)).toBe(0);
  });

  it('doubles as it should while few are immune', () => {
    const contact = contactOf(4, 14, 1e9);
    const course = epidemic({
      population: 1e9,
      infected: 100,
      recovered: 0,
      infectiousDays: 14,
      latentDays: 0,
      contact: () => contact,
      days: 8,
    });
    expect((course.infected[8] ?? NaN) / 400).toBeCloseTo(1, 5);
  });
});

const KINDS = [
  { key: 'hospitalized', share: 0.025, days: 7 },
  { key: 'icu', share: 0.0075, days: 9 },
  { key: 'ventilated', share: 0.005, days: 10 },
];
const TEST: PlannerSetting = {
  population: 4_119_405,
  inHospital: 14,
  marketShare: 0.15,
  infectiousDays: 14,
  distancing: 0.3,
  kinds: KINDS,
  days: 60,
  growth: { doublingDays: 4 },
};
const WEB: PlannerSetting = {
  ...TEST,
  population: 3_600_000,
  inHospital: 69,
  infectiousDays: 10,
  distancing: 0.45,
  days: 100,
  growth: { doublingDays: 5 },
};

describe.skipIf(!hasData)('Penn’s CHIME, four sets, to 1e-9', () => {
  it.each([
    ['head_doubling4', TEST, 15],
    ['head_firsthosp', { ...TEST, growth: { daysSinceFirst: 21 } }, 21],
    ['head_default_web', WEB, 30],
    ['head_default_web_nomit', { ...WEB, distancing: 0 }, 30],
  ] as const)('%s', (file, setting, daysAgo) => {
    const rows = readNumbers(`hospital/chime/${file}.csv`);
    const last = (rows.at(-1)?.[0] ?? NaN) as number;
    const plan = planOf({ ...setting, days: last });
    expect(plan.daysAgo).toBe(daysAgo);
    if (file === 'head_firsthosp') expect(plan.doublingDays).toBeCloseTo(5.3128, 4);
    for (const [day = NaN, s = NaN, i = NaN, r = NaN, ...care] of rows) {
      const at = day + plan.daysAgo;
      const close = (found: number, known: number): void =>
        expect(Math.abs(found - known)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(known)));
      close(plan.epidemic.susceptible[at] ?? NaN, s);
      close(plan.epidemic.infected[at] ?? NaN, i);
      close(plan.epidemic.recovered[at] ?? NaN, r);
      plan.demand.forEach((kind, k) => {
        if (at > 0) close(kind.admissions[at] ?? NaN, care[k] ?? NaN);
        close(kind.census[at] ?? NaN, care[k + 3] ?? NaN);
      });
    }
  });
});
