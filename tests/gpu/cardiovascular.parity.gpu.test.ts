import { tensor1d } from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { cardiovascular, settleSeconds } from '#models/cardiovascular/index.ts';
import { PROBED, probeRhs } from '#models/cardiovascular/probe.ts';
import { parameterRow } from '#models/core/model.ts';
import type { ObservableSeries } from '#models/core/run.ts';
import type { InputTrack, Intervention } from '#models/core/scenario.ts';
import { normalQuantile } from '#models/core/normal.ts';
import { PURPOSE, randomOpenUniform, randomUniform } from '#models/core/random.ts';
import rhsProbe from '#shaders/cardiovascular/rhs-probe.wgsl?raw';
import type { RunRequest } from '#workers/compute.api.ts';
import { GpuHosts } from '#workers/gpu/gpu-hosts.ts';
import { dispatchCount, modelConstants, registerEnsembleKernel, runEnsembleKernel } from '#workers/gpu/registry.ts';
import { cpuHost } from '#workers/run/cpu-host.ts';
import { inlineLane } from '#workers/run/headless.ts';
import { messagePause } from '#workers/run/pause.ts';
import { advanceEnsemble } from '#workers/run/rest.ts';
import { ComputeService } from '#workers/run/service.ts';
import type { SimulatorHost } from '#workers/run/simulator.ts';
import { readAlive, readObservables, restTrack } from '#workers/run/simulator.ts';

const model = cardiovascular;
const { stateSize } = model;
const SEED = 20261123;
const READINGS = 80;
const now = (): number => performance.now();
const control = { signal: new AbortController().signal };
const gpus = new GpuHosts(now);
const cpu = cpuHost([inlineLane(messagePause())], 'cpu', now);
let gpu: SimulatorHost;
beforeAll(async () => {
  gpu = await gpus.get();
});

/** Members drawn from the priors, kept within each parameter's range; fixed parameters stay. */
function fromPriors(members: number): Float64Array {
  const row = parameterRow(model);
  const out = new Float64Array(members * row.length);
  for (let m = 0; m < members; m++) {
    out.set(row, m * row.length);
    model.parameters.forEach(({ prior, min, max }, p) => {
      const z = normalQuantile(randomOpenUniform(SEED, m, PURPOSE.prior, p));
      const value =
        prior.kind === 'normal' ? prior.mean + prior.sd * z : prior.kind === 'lognormal' ? prior.median * Math.exp(prior.cv * z) : null;
      if (value !== null) out[m * row.length + p] = Math.min(max, Math.max(min, value));
    });
  }
  return out;
}

describe('the circulation on the GPU', () => {
  it('comes to rest within 0.5 % of its CPU twin in every output of every member', { timeout: 300_000 }, async () => {
    const members = 24;
    const parameters = fromPriors(members);
    /**
     * Resting outputs, averaged over readings a beat or so apart: where a beat's edge falls on the 2 ms grid differs between
     * float32 and float64, and outputs taken at one step of the beat (end-diastolic pressure, peak dp/dt) feel it.
     */
    const atRest = async (host: SimulatorHost): Promise<{ mean: Float64Array; alive: Uint8Array }> => {
      const simulation = await host.open({ model, members, parameters });
      await simulation.advance(restTrack(model), Math.round(settleSeconds / model.stepSeconds), control);
      const mean = new Float64Array(members * model.observables.length);
      for (let r = 0; r < READINGS; r++) {
        await simulation.advance(restTrack(model), 449, control);
        readObservables(model, await simulation.rows(), stateSize).forEach((v, i) => (mean[i] = mean[i]! + v / READINGS));
      }
      const alive = readAlive(model, await simulation.rows(), stateSize);
      simulation.close();
      return { mean, alive };
    };
    const before = dispatchCount();
    const got = await atRest(gpu);
    expect(gpu.backend).toBe('webgpu');
    expect(dispatchCount()).toBeGreaterThan(before);
    const want = await atRest(cpu);
    expect(got.alive).toEqual(want.alive);
    expect(want.alive.every((a) => a === 1)).toBe(true);
    const wrong: string[] = [];
    for (let m = 0; m < members; m++) {
      model.observables.forEach((o, i) => {
        const at = m * model.observables.length + i;
        const difference = Math.abs(got.mean[at]! - want.mean[at]!) / Math.max(1e-3, Math.abs(want.mean[at]!));
        if (!(difference <= 0.005)) wrong.push(`${o.key} of member ${m}: ${got.mean[at]} against ${want.mean[at]} ${o.unit}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('answers overlapping interventions as its twin does: quantiles within 0.5 % of each output’s size', { timeout: 300_000 }, async () => {
    const members = 24;
    const keys = model.parameters.map((p) => p.key);
    const at = (kind: string, start: number, duration: number, values: Intervention['values']): Intervention => ({
      id: kind,
      kind,
      start: { value: start, unit: 's' },
      duration: { value: duration, unit: 's' },
      values,
    });
    const request: RunRequest = {
      model: model.id,
      ensemble: { model: model.id, keys, members, values: fromPriors(members) },
      scenario: {
        schema: 1,
        id: 'shock',
        title: 'Blood loss, then norepinephrine while head-up',
        model: model.id,
        duration: { value: 60, unit: 's' },
        interventions: [
          at('bleeding', 2, 40, { rate: { value: 900, unit: 'mL/min' } }),
          at('tilt', 10, 40, { angle: { value: 30, unit: 'deg' } }),
          at('norepinephrine', 20, 40, { rate: { value: 0.1, unit: 'ug/kg/min' } }),
        ],
      },
      seed: 1,
      settleSeconds: 60,
      sampleSeconds: 5,
      traces: 2,
      backend: 'webgpu',
      checkpointEverySeconds: 30,
    };
    const service = new ComputeService(
      { get: async (wanted) => ({ host: wanted === 'cpu' ? cpu : gpu }) },
      { now, pause: messagePause(), build: 'test' },
    );
    const got = await service.run('gpu', request, () => undefined);
    const want = await service.run('cpu', { ...request, backend: 'cpu' }, () => undefined);
    expect(got.provenance.backend).toBe('webgpu');
    expect(got.excluded).toEqual(want.excluded);
    // The scenario did something: the median body lost 600 mL and its pulse rose (before norepinephrine raised the pressure).
    const median = (key: string): Float64Array => want.observables.find((o) => o.key === key)!.q50;
    expect(median('bled').at(-1)).toBeCloseTo(600, 0);
    expect(Math.max(...median('heart_rate')) / median('heart_rate')[0]!).toBeGreaterThan(1.05);
    const wrong: string[] = [];
    for (const key of ['heart_rate', 'map', 'sbp', 'dbp', 'co', 'sv', 'lvedv', 'blood_volume', 'bled']) {
      const [a, b] = [got, want].map((run) => run.observables.find((o) => o.key === key)!) as [ObservableSeries, ObservableSeries];
      for (const q of ['q05', 'q50', 'q95'] as const) {
        const size = Math.max(...b[q].map(Math.abs));
        a[q].forEach((v, t) => {
          if (!(Math.abs(v - b[q][t]!) <= 0.005 * size)) wrong.push(`${key} ${q} at ${got.times[t]} s: ${v} against ${b[q][t]}`);
        });
      }
    }
    expect(wrong).toEqual([]);
    expect(got.traces.map((t) => t.member)).toEqual(want.traces.map((t) => t.member));
  });

  it('gives the same bits however the steps are cut, under changing inputs', { timeout: 120_000 }, async () => {
    const members = 3;
    const parameters = fromPriors(members);
    const track: InputTrack = {
      slotSeconds: model.stepSeconds * model.stepsPerSlot,
      slots: 1e9,
      fill(first, count, out) {
        const width = model.inputs.length;
        for (let r = 0; r < count; r++)
          model.inputs.forEach(({ default: rest, min, max }, i) => {
            const to = i % 2 ? max : min;
            out[r * width + i] = rest + 0.02 * Math.sin((first + r) * 0.05 + i) * (to - rest);
          });
      },
    };
    const advance = async (pieces: readonly number[]): Promise<Float32Array | Float64Array> => {
      const simulation = await gpu.open({ model, members, parameters });
      for (const steps of pieces) await simulation.advance(track, steps, control);
      const rows = await simulation.rows();
      simulation.close();
      return rows;
    };
    const whole = await advance([2000]);
    expect(await advance([1, 2, 4, 3, 5, 985, 999, 1])).toEqual(whole);
    expect(await advance(Array.from({ length: 20 }, () => 100))).toEqual(whole);
  });

  it('has the twin’s right-hand side at 10,000 random states, parameters and inputs', { timeout: 120_000 }, async () => {
    const members = 10_000;
    const sources = 100;
    const width = model.parameters.length;
    const base = fromPriors(sources);
    // Plausible states: 100 bodies after 1 to 4 s, every number then moved by up to 20 %.
    const lived = await advanceEnsemble(cpu, { model, members: sources, parameters: base }, 1000, control);
    const u = (m: number, i: number): number => randomUniform(SEED, m, PURPOSE.test, i);
    const state = new Float32Array(members * stateSize);
    const parameters = new Float32Array(members * width);
    const inputs = new Float32Array(members * model.inputs.length);
    for (let m = 0; m < members; m++) {
      const from = m % sources;
      for (let i = 0; i < stateSize; i++) state[m * stateSize + i] = lived[from * stateSize + i]! * (0.8 + 0.4 * u(m, i));
      // Anywhere in the cycle.
      state[m * stateSize] = u(m, 5000);
      for (let p = 0; p < width; p++) parameters[m * width + p] = base[from * width + p]! * (0.9 + 0.2 * u(m, 6000 + p));
      model.inputs.forEach(({ default: rest, min, max }, i) => {
        const at = m * model.inputs.length + i;
        inputs[at] = u(m, 7000 + i) < 0.5 ? rest : min + (max - min) * u(m, 8000 + i);
      });
    }
    const want = new Float64Array(members * PROBED);
    probeRhs(members, stateSize, Float64Array.from(state), Float64Array.from(parameters), Float64Array.from(inputs), want);

    const name = registerEnsembleKernel({ ...model, id: 'cardiovascular-rhs' }, modelConstants(model) + rhsProbe);
    const before = dispatchCount();
    const tensors = [tensor1d(state.slice()), tensor1d(parameters), tensor1d(inputs)] as const;
    const args = { stride: stateSize, members, steps: 1, firstStep: 0, firstSlot: 0, traceEvery: 0, traceSamples: 1 };
    const host = await gpus.get();
    host.gpu.device.pushErrorScope('validation');
    runEnsembleKernel(name, ...tensors, args);
    host.gpu.submit();
    expect(await host.gpu.device.popErrorScope()).toBeNull();
    const rows = await tensors[0].data();
    tensors.forEach((tensor) => tensor.dispose());
    expect(dispatchCount()).toBe(before + 1);

    const scale = Array.from({ length: PROBED }, (_, i) => {
      let sum = 0;
      for (let m = 0; m < members; m++) sum += want[m * PROBED + i]! ** 2;
      return Math.sqrt(sum / members);
    });
    const worst = scale.map(() => 0);
    for (let m = 0; m < members; m++)
      for (let i = 0; i < PROBED; i++) {
        const w = want[m * PROBED + i]!;
        worst[i] = Math.max(worst[i]!, Math.abs(rows[m * stateSize + i]! - w) / (scale[i]! + Math.abs(w)));
      }
    // float32 keeps 6e-8 of a pressure; a flow through an open valve multiplies that by some hundred.
    worst.forEach((w) => expect(w).toBeLessThan(2e-4));
  });
});
