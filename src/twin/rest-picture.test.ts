import { beforeAll, describe, expect, it } from 'vitest';
import { cardiovascular as model, cardiovascularInterventions } from '#models/cardiovascular/index.ts';
import { randomNormal } from '#models/core/normal.ts';
import type { Ensemble, Run } from '#models/core/run.ts';
import type { FitResult } from '#models/personalise/fit.ts';
import { cpuHosts } from '#workers/run/headless.ts';
import { executeRun, newMemo } from '#workers/run/execute.ts';
import { planRun } from '#workers/run/plan.ts';
import { endsOf, intervalOf } from './ensemble-numbers.ts';
import { restMembers, restPicture, restScenario } from './rest-picture.ts';

const FREE = ['systemic_resistance', 'emax_lv', 'blood_volume'];

/** Forty bodies around the model's reference, log-normal, seed 11. */
const posterior: Ensemble = (() => {
  const members = 40;
  const values = new Float64Array(members * FREE.length);
  FREE.forEach((key, k) => {
    const value = model.parameters.find((p) => p.key === key)!.value;
    for (let m = 0; m < members; m++) values[m * FREE.length + k] = value * Math.exp(0.1 * randomNormal(11, m, 77, k));
  });
  return { model: model.id, keys: FREE, members, values };
})();

let run: Run;
let shown: Ensemble;
beforeAll(async () => {
  shown = restMembers(posterior, FREE, 12);
  const request = {
    model: model.id,
    ensemble: shown,
    scenario: restScenario(model.id),
    seed: 1,
    settleSeconds: 60,
    sampleSeconds: 1,
    traces: 12,
    traceSampleSeconds: 0.004,
    backend: 'cpu' as const,
    checkpointEverySeconds: 600,
  };
  const hooks = {
    engine: 'test',
    now: () => performance.now(),
    pause: () => Promise.resolve(),
    build: 'test',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  };
  const plan = planRun(request, { model, interventions: cardiovascularInterventions });
  run = await executeRun(plan, request, cpuHosts(hooks), hooks, newMemo(plan));
});

function fit(): FitResult {
  const ends = endsOf(run)!;
  return {
    members: posterior.members,
    observables: model.observables.map((o) => ({
      name: o.key,
      observed: null,
      identified: true,
      ...intervalOf(ends, o.key, o.unit)!,
    })),
  } as unknown as FitResult;
}

describe('the members that are shown', () => {
  it('are members of the posterior, none twice, the middle ones first', () => {
    const rows = Array.from({ length: 12 }, (_, r) => [...shown.values.subarray(r * 3, r * 3 + 3)].join());
    const all = new Set(Array.from({ length: 40 }, (_, r) => [...posterior.values.subarray(r * 3, r * 3 + 3)].join()));
    expect(new Set(rows).size).toBe(12);
    expect(rows.every((row) => all.has(row))).toBe(true);
    // Median distances from the reference, in units of the 10 % spread: the ten chosen lie nearer than the rest.
    const off = (r: number) =>
      Math.hypot(
        ...FREE.map((key, k) => Math.log((shown.values[r * 3 + k] as number) / model.parameters.find((p) => p.key === key)!.value) / 0.1),
      );
    const near = Array.from({ length: 10 }, (_, r) => off(r));
    expect(Math.max(...near)).toBeLessThan(2);
    expect(restMembers(posterior, FREE, 99)).toBe(posterior);
  });
});

describe('the picture of a twin at rest', () => {
  it('holds a beat and a loop for every member that beats', () => {
    const picture = restPicture(run, fit(), model);
    expect(picture.loops).toHaveLength(12);
    expect(picture.left).toBe(0);
    expect(picture.of).toBe(40);
    expect(picture.loops[0]!.volume).toBe(picture.typical.waves['v_lv']);
  });

  it('is driven by a body whose own numbers lie inside the middle half of every known number', () => {
    const picture = restPicture(run, fit(), model);
    const ends = endsOf(run)!;
    for (const key of ['sbp', 'co']) {
      const value = ends.values[picture.typical.member * ends.keys.length + ends.keys.indexOf(key)] as number;
      const { q05, q50, q95 } = intervalOf(ends, key, '1')!;
      expect(Math.abs(value - q50)).toBeLessThan(0.5 * (q95 - q05));
    }
  });

  it('says so when no heart beats', () => {
    const still = { ...run, traces: run.traces.map((t) => ({ ...t, values: new Float32Array(t.values.length) })) };
    expect(() => restPicture(still, fit(), model)).toThrow('beats');
  });
});
