import { describe, expect, it } from 'vitest';
import { cardiovascular, cardiovascularInterventions } from '#models/cardiovascular/index.ts';
import type { Run } from '#models/core/run.ts';
import { checkScenario, toSeconds, type Scenario } from '#models/core/scenario.ts';
import { comparable, comparedBodies, firstLoss, laneData, samePlan, samplePeriod, type Comparison } from '#src/twin/comparison.ts';
import { emptyPlan, withTitle } from '#src/twin/plan.ts';
import { presetPlan, PRESETS } from './presets.ts';

function run(change: { hash?: string; seed?: number; times?: number[]; first?: number | null }): Run {
  const times = Float64Array.from(change.times ?? [0, 60]);
  const series = times.map((t) => t);
  return {
    provenance: {
      model: 'm',
      modelVersion: '1',
      parameterHash: change.hash ?? 'a',
      scenarioHash: '',
      seed: change.seed ?? 1,
      backend: 'cpu',
      engine: '',
      build: '',
    },
    times,
    members: 3,
    excluded: { count: typeof change.first === 'number' ? 1 : 0, firstSeconds: change.first ?? null },
    observables: [{ key: 'map', unit: 'mm[Hg]', q05: series, q25: series, q50: series, q75: series, q95: series }],
    traces: [],
  };
}
const comparison = (planRun: Run, nothingRun: Run): Comparison => ({
  schema: 1,
  plan: emptyPlan('p', 'P', 'm', 1),
  planRun,
  nothingRun,
  fitCreatedAt: 0,
  simulatedAt: 0,
});

describe('[UR-08] a comparison', () => {
  it('is drawn only for the same bodies, seed and length', () => {
    expect(comparable(run({}), run({}))).toBe(true);
    for (const other of [run({ hash: 'b' }), run({ seed: 2 }), run({ times: [0, 120] })]) {
      expect(comparable(run({}), other)).toBe(false);
      expect(laneData(comparison(run({}), other), 'map')).toBeNull();
    }
    expect([...(laneData(comparison(run({}), run({})), 'map')?.minutes ?? [])]).toEqual([0, 1]);
    expect(laneData(comparison(run({}), run({})), 'unheard')).toBeNull();
  });

  it('names the first loss of either side', () => {
    expect(firstLoss(comparison(run({ first: 90 }), run({ first: 40 })))).toBe(40);
    expect(firstLoss(comparison(run({}), run({})))).toBeNull();
  });

  it('takes bodies from all over the posterior, none twice', () => {
    const posterior = { model: 'm', keys: ['a'], members: 100, values: Float64Array.from({ length: 100 }, (_, i) => i) };
    const bodies = comparedBodies(posterior, 30);
    expect(new Set(bodies.values).size).toBe(30);
    expect([bodies.values[0], bodies.values[29]]).toEqual([0, 96]);
    expect(comparedBodies(posterior, 500)).toBe(posterior);
  });
});

describe('[UR-06] what was simulated', () => {
  it('is still this plan after a rename, and no longer after any other change', () => {
    const plan: Scenario = presetPlan('bleed-saline', 'p', 'P', cardiovascular.id, 5000);
    expect(samePlan(plan, withTitle(plan, 'Other'))).toBe(true);
    expect(samePlan(plan, { ...plan, duration: { value: 31, unit: 'min' } })).toBe(false);
    expect(samePlan(plan, { ...plan, interventions: plan.interventions.slice(1) })).toBe(false);
  });

  it('is drawn with 200 to 260 points whatever its length', () => {
    for (const minutes of [4, 8, 30, 45, 240]) {
      const points = (minutes * 60) / samplePeriod(emptyPlan('p', 'P', 'm', minutes));
      expect(points).toBeLessThanOrEqual(241);
      expect(points).toBeGreaterThan(119);
    }
  });
});

describe('the examples', () => {
  it.each(PRESETS)('%s can be simulated for small and large bodies', (preset) => {
    for (const volume of [3000, 5000, 8000])
      expect(checkScenario(presetPlan(preset, 'p', 'P', cardiovascular.id, volume), cardiovascularInterventions)).toEqual([]);
  });

  it('lose a fifth of this body’s own blood and give 500 mL back', () => {
    const plan = presetPlan('bleed-saline', 'p', 'P', cardiovascular.id, 4321);
    const moved = plan.interventions.map((i) => ((i.values['rate']?.value ?? 0) * toSeconds(i.duration!)) / 60);
    expect(moved[0]).toBeCloseTo(0.2 * 4321, 0);
    expect(moved[1]).toBe(500);
  });
});
