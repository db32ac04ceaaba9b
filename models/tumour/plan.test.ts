import { describe, expect, it } from 'vitest';
import type { Intervention, Scenario } from '#models/core/scenario.ts';
import { stuppInterventions, tumourInterventions } from './interventions.ts';
import type { PlanSite } from './plan.ts';
import { checkTumourScenario, planOf } from './plan.ts';
import { killExponent } from './schedule.ts';
import { tumourParameters } from './parameters.ts';
import { TEMOZOLOMIDE_DECAY } from './treatment.ts';

const grid = { size: [41, 1, 1], spacing: [1, 1, 1] } as const;
/** A tumour from voxel 10 to 20: its edge lies at 9.5 and 20.5 mm. */
const target = Uint8Array.from({ length: 41 }, (_, i) => (i >= 10 && i <= 20 ? 1 : 0));
const site: PlanSite = { grid, target, dose: { gray: new Float32Array(41).fill(60) } };

const day = (value: number) => ({ value, unit: 'd' });
const plain = (value: number) => ({ value, unit: '1' });

function scenario(interventions: readonly Intervention[], days = 400): Scenario {
  return { schema: 1, id: 's', title: 'S', model: 'tumour', duration: day(days), interventions };
}

function radiotherapy(id: string, start: number, values: Record<string, number> = {}, duration?: number): Intervention {
  const { dose = 2, fractions = 30, per_week = 5, margin = 5, penumbra = 6 } = values;
  return {
    id,
    kind: 'radiotherapy',
    start: day(start),
    ...(duration === undefined ? {} : { duration: day(duration) }),
    values: {
      dose: { value: dose, unit: 'Gy' },
      fractions: plain(fractions),
      per_week: plain(per_week),
      margin: { value: margin, unit: 'mm' },
      penumbra: { value: penumbra, unit: 'mm' },
    },
  };
}

describe('a course of radiotherapy', () => {
  it('is on five days in a row of each week from the day it starts', () => {
    const { treatment, days } = planOf(scenario([radiotherapy('a', 3)]), site);
    expect(days).toBe(400);
    expect(treatment.fractions).toHaveLength(30);
    expect(treatment.fractions.slice(0, 7).map((f) => f.day)).toEqual([3, 4, 5, 6, 7, 10, 11]);
    expect(treatment.fractions[29]!.day).toBe(3 + 5 * 7 + 4);
  });

  it('gives full dose to the margin, 80 to 20 % over the penumbra, and less and less beyond', () => {
    const { treatment } = planOf(scenario([radiotherapy('a', 0, { margin: 4.5, penumbra: 3 })]), site);
    const { gray } = treatment.fields[0]!;
    // 4.5 mm beyond the edge at 20.5 mm is voxel 25.
    expect([...gray.slice(6, 26)]).toEqual(new Array(20).fill(1));
    for (let v = 26; v < 41; v++) expect(gray[v]).toBeLessThan(gray[v - 1]!);
    const at = (level: number): number => {
      const v = gray.findIndex((g, i) => i > 20 && g < level);
      // Between voxels the Gaussian edge is straight in the root of its logarithm.
      const u = (g: number): number => Math.sqrt(-2 * Math.log(g));
      return v - 1 + (u(level) - u(gray[v - 1]!)) / (u(gray[v]!) - u(gray[v - 1]!));
    };
    expect(Math.abs(at(0.2) - at(0.8) - 3)).toBeLessThan(1e-5);
  });

  it('shares one dose map among courses of one shape, and overlaps with another course', () => {
    const { treatment } = planOf(
      scenario([radiotherapy('a', 0), radiotherapy('b', 1, { dose: 3, fractions: 2 }), radiotherapy('c', 5, { margin: 9 })]),
      site,
    );
    expect(treatment.fields).toHaveLength(2);
    expect(treatment.fractions.filter((f) => f.day === 1).map((f) => f.scale)).toEqual([2, 3]);
  });

  it('is cut short by a duration and by the end of the scenario', () => {
    expect(planOf(scenario([radiotherapy('a', 0, {}, 7)]), site).treatment.fractions).toHaveLength(5);
    expect(planOf(scenario([radiotherapy('a', 0)], 9), site).treatment.fractions).toHaveLength(7);
  });

  it('gives a planned dose map in equal fractions', () => {
    const values = { fractions: plain(30), per_week: plain(5), share: { value: 50, unit: '%' } };
    const { treatment } = planOf(scenario([{ id: 'p', kind: 'radiotherapy_plan', start: day(0), values }]), site);
    const total = treatment.fractions.reduce((sum, f) => sum + f.scale * treatment.fields[f.field]!.gray[7]!, 0);
    expect(Math.abs(total - 30)).toBeLessThan(1e-9);
  });
});

describe('a resection', () => {
  it.each([
    [0, 10, 20],
    [3, 7, 23],
    [-2, 12, 18],
  ])('with a margin of %s mm takes voxels %s to %s', (margin, from, to) => {
    const values = { margin: { value: margin, unit: 'mm' } };
    const { treatment } = planOf(scenario([{ id: 'r', kind: 'resection', start: day(2), values }]), site);
    expect(treatment.resections[0]!.day).toBe(2);
    expect([...treatment.resections[0]!.mask]).toEqual(Array.from({ length: 41 }, (_, i) => (i >= from && i <= to ? 1 : 0)));
  });
});

describe('drugs', () => {
  it('of stated effect kill that share by each dose in all', () => {
    const values = {
      kill: { value: 30, unit: '%' },
      half_life: { value: 10, unit: 'h' },
      interval: day(21),
      doses: plain(3),
    };
    const { agents } = planOf(scenario([{ id: 'x', kind: 'drug', start: day(1), values }]), site).treatment;
    expect(agents[0]!.doses.map((d) => d.day)).toEqual([1, 22, 43]);
    expect(Math.abs(Math.exp(-killExponent(tumourParameters(), agents, 0, 400)) - 0.7 ** 3)).toBeLessThan(1e-12);
  });

  it('are given as in the regimen of Stupp 2005: 42 days of 75, then 5 of 28 days of 150 once and 200 five times', () => {
    const { treatment } = planOf(scenario(stuppInterventions(10, 20)), site);
    expect(treatment.fractions).toHaveLength(30);
    expect(treatment.fractions.reduce((sum, f) => sum + f.scale, 0)).toBe(60);
    const doses = treatment.agents.flatMap((a) => a.doses).sort((a, b) => a.day - b.day);
    expect(treatment.agents.every((a) => a.decay === TEMOZOLOMIDE_DECAY)).toBe(true);
    expect(doses).toHaveLength(42 + 6 * 5);
    expect(doses.slice(0, 42).every((d, n) => d.day === 10 + n && d.amount === 75)).toBe(true);
    // Four weeks after the last daily dose's day.
    expect(doses.slice(42, 48)).toEqual([...[0, 1, 2, 3, 4].map((n) => ({ day: 80 + n, amount: 150 })), { day: 108, amount: 200 }]);
    expect(doses.at(-1)).toEqual({ day: 80 + 5 * 28 + 4, amount: 200 });
  });
});

describe('a scenario that cannot be planned', () => {
  const wrong = (s: Scenario, at: Partial<PlanSite> = {}): string[] =>
    checkTumourScenario(s, { ...site, ...at }).map((p) => `${p.path} ${p.message}`);

  it('has every fault named', () => {
    expect(wrong(scenario([radiotherapy('a', 0)]))).toEqual([]);
    expect(wrong({ ...scenario([]), model: 'cardiovascular' })).toEqual(['/model must be "tumour", not "cardiovascular"']);
    expect(wrong(scenario([], 4000))).toEqual(['/duration must be at most 3653 d']);
    expect(wrong(scenario([radiotherapy('a', 0, { fractions: 2.5 })]))).toEqual([
      '/interventions/0/values/fractions must be a whole number',
    ]);
    expect(wrong(scenario([radiotherapy('a', 0)]), { target: new Uint8Array(41) })).toEqual([
      '/interventions/0/kind needs a drawn tumour to aim at, and there is none',
    ]);
    const plan = { fractions: plain(30), per_week: plain(5), share: { value: 100, unit: '%' } };
    expect(wrong(scenario([{ id: 'p', kind: 'radiotherapy_plan', start: day(0), values: plan }]), { dose: null })).toEqual([
      '/interventions/0/kind needs a dose map (RTDOSE), and there is none',
    ]);
    const drug = { dose: { value: 75, unit: 'mg/m2' }, days: day(29), cycle: day(28), cycles: plain(1) };
    expect(wrong(scenario([{ id: 't', kind: 'temozolomide', start: day(0), values: drug }]))).toEqual([
      '/interventions/0/values/days there are more days of treatment than a cycle has',
    ]);
    expect(() => planOf(scenario([radiotherapy('a', 900)]), site)).toThrow('/interventions/0/start: starts after the scenario has ended');
  });

  it('every kind has words and defaults within its ranges', () => {
    for (const spec of tumourInterventions) {
      expect(spec.description.length).toBeGreaterThan(40);
      for (const f of Object.values(spec.fields)) expect(f.default >= f.min && f.default <= f.max).toBe(true);
    }
  });
});
