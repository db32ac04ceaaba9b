import { env, getBackend } from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { indexOfKey } from '#models/core/model.ts';
import { describeBody } from '#models/personalise/body.ts';
import type { FitInput } from '#models/personalise/fit.ts';
import { populationPriors } from '#models/personalise/priors.ts';
import { ComputeHosts } from '#workers/compute-hosts.ts';
import { runFit } from '#workers/fit/run-fit.ts';
import { dispatchCount } from '#workers/gpu/registry.ts';
import { messagePause } from '#workers/run/pause.ts';

const now = (): number => performance.now();

function input(): FitInput {
  const body = describeBody(58, 'male', 178, 84);
  const priors = populationPriors(cardiovascular, {
    body,
    diagnoses: [],
    medicines: [],
    valveArea: null,
    valveGradient: [],
  });
  const observations = Object.entries({ sbp: [150, 5], dbp: [92, 4], heart_rate: [74, 3] } as const).map(([observable, [value, sd]]) => ({
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

describe('a fit on the GPU', () => {
  it('runs on WebGPU and comes to the CPU answer: every output median within half of the half-width of its interval (single precision sends the sampler other ways)', async () => {
    const hosts = new ComputeHosts(now, messagePause(), 'browser');
    const before = dispatchCount();
    const request = { input: input(), members: 48, seed: 2, settleSeconds: 30 };
    const context = { hosts, now, signal: new AbortController().signal };
    const gpu = await runFit({ ...request, backend: 'webgpu' }, context);
    expect(gpu.backend).toBe('webgpu');
    expect(getBackend()).toBe('webgpu');
    expect(env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
    expect(dispatchCount()).toBeGreaterThan(before);
    const cpu = await runFit({ ...request, backend: 'cpu' }, context);
    expect(cpu.backend).toBe('cpu');
    for (const name of ['sbp', 'dbp', 'heart_rate', 'map', 'co', 'lvedv', 'ef']) {
      const [a, b] = [gpu, cpu].map((r) => r.observables.find((o) => o.name === name) as { q05: number; q50: number; q95: number });
      if (!a || !b) throw new Error(name);
      expect(Math.abs(a.q50 - b.q50), name).toBeLessThan(0.5 * 0.5 * (b.q95 - b.q05));
    }
  }, 240_000);
});
