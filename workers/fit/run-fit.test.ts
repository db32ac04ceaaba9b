import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { indexOfKey } from '#models/core/model.ts';
import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import { describeBody } from '#models/personalise/body.ts';
import type { FitInput, FitObservation } from '#models/personalise/fit.ts';
import { populationPriors } from '#models/personalise/priors.ts';
import { cpuHosts } from '#workers/run/headless.ts';
import { parameterMatrix } from '#workers/run/plan.ts';
import type { ProgressReport } from '#workers/run/progress.ts';
import { simulateRest } from '#workers/run/rest.ts';
import { runFit } from './run-fit.ts';

const surroundings = { engine: 'node', now: () => performance.now(), pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };
const hosts = cpuHosts(surroundings);
const context = () => ({ hosts, now: surroundings.now, signal: new AbortController().signal });

function inputOf(values: Readonly<Record<string, readonly [number, number]>>, diagnoses: string[] = []): FitInput {
  const body = describeBody(58, 'female', 165, 72);
  const priors = populationPriors(cardiovascular, {
    body,
    diagnoses: diagnoses.map((rule) => ({ rule, factIds: [] })),
    medicines: [],
    valveArea: null,
    valveGradient: [],
  });
  const observations = Object.entries(values).map(([observable, [value, sd]]): FitObservation => ({
    observable,
    unit: (cardiovascular.observables[indexOfKey(cardiovascular.observables, observable)] as { unit: string }).unit,
    value,
    sd,
    count: 1,
    ageDays: 0,
    variable: observable,
    factIds: [],
    note: '',
  }));
  return {
    model: 'cardiovascular',
    asOf: '2026-01-01',
    windowDays: 730,
    body,
    ...priors,
    observations,
    used: [],
    leftOut: [],
    missing: [],
    notes: [],
  };
}

describe('a fit on the processor', { timeout: 240_000 }, () => {
  it('explains a failing heart, and the posterior brought to rest anew, reflexes awake, stays where the fit left it (medians 2 % + 0.3, ends of intervals 4 % + 0.6)', async () => {
    const values = { sbp: [118, 5], dbp: [74, 4], heart_rate: [80, 3], lvedv: [170, 15], lvesv: [110, 12], pa_systolic: [36, 6] } as const;
    const reports: ProgressReport[] = [];
    const result = await runFit(
      { input: inputOf(values, ['hfref']), members: 48, seed: 4, backend: 'cpu' },
      { ...context(), onProgress: (report) => reports.push(report) },
    );
    expect(result).toMatchObject({ backend: 'cpu', engine: 'node', model: 'cardiovascular' });
    for (const [name, [value, sd]] of Object.entries(values)) {
      const shown = result.observables.find((o) => o.name === name);
      expect(Math.abs((shown?.q50 as number) - value), name).toBeLessThan(1.5 * sd);
    }
    expect(reports.map((r) => r.stage)).toContain('fitting');
    const fractions = reports.map((r) => r.fraction);
    expect([...fractions].sort((a, b) => a - b)).toEqual(fractions);

    const again = await simulateRest(
      {
        model: cardiovascular,
        members: result.members,
        parameters: parameterMatrix(cardiovascular, result.posterior),
        settleSeconds: 120,
        backend: 'cpu',
      },
      hosts,
      { signal: new AbortController().signal },
    );
    const width = cardiovascular.observables.length;
    for (const name of ['sbp', 'dbp', 'heart_rate', 'lvedv', 'ef', 'co', 'lap', 'rap', 'pa_systolic']) {
      const c = indexOfKey(cardiovascular.observables, name);
      const column = Float64Array.from({ length: result.members }, (_, i) => again.values[i * width + c] as number);
      const shown = result.observables.find((o) => o.name === name) as { q05: number; q50: number; q95: number };
      const now = predictiveQuantiles(column, [0.05, 0.5, 0.95]);
      [shown.q05, shown.q50, shown.q95].forEach((was, k) =>
        expect(Math.abs((now[k] as number) - was), `${name} ${k}`).toBeLessThan(k === 1 ? 0.02 * was + 0.3 : 0.04 * was + 0.6),
      );
    }
  });

  it('stops when it is cancelled', async () => {
    const stop = new AbortController();
    const fit = runFit({ input: inputOf({ sbp: [120, 5] }), members: 96 }, { ...context(), signal: stop.signal });
    setTimeout(() => stop.abort(), 50);
    await expect(fit).rejects.toMatchObject({ failure: { kind: 'Cancelled' } });
  });

  it('refuses what cannot be run and names it', async () => {
    const input = inputOf({ sbp: [120, 5] });
    const path = (request: Parameters<typeof runFit>[0]) =>
      runFit(request, context()).then(
        () => null,
        (error: { failure?: { path?: string } }) => error.failure?.path,
      );
    expect(await path({ input: { ...input, model: 'liver' } })).toBe('/input/model');
    expect(await path({ input, members: 12 })).toBe('/members');
    expect(await path({ input, seed: -1 })).toBe('/seed');
    expect(await path({ input, settleSeconds: 1 })).toBe('/settleSeconds');
    expect(await path({ input: { ...input, body: { ...input.body, ageYears: 8 } } })).toBe('/input/body/ageYears');
    expect(await path({ input, backend: 'webgpu' })).toBe('/backend');
  });
});
