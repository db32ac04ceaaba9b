import { engine, env, getBackend, setBackend, tensor1d } from '@tensorflow/tfjs-core';
import '@tensorflow/tfjs-backend-cpu';
import { setWasmPaths } from '@tensorflow/tfjs-backend-wasm';
import simdWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm?url';
import plainWasm from '@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm?url';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Failure } from '#models/core/failure.ts';
import { failureOf } from '#models/core/failure.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import { parameterRow } from '#models/core/model.ts';
import type { InputTrack } from '#models/core/scenario.ts';
import { oscillator } from '#models/oscillator/index.ts';
import type { JobProgress, RunRequest } from '#workers/compute.api.ts';
import { gatherRows } from '#workers/gpu/gather.ts';
import { GpuHost } from '#workers/gpu/gpu-host.ts';
import { GpuHosts } from '#workers/gpu/gpu-hosts.ts';
import { dispatchCount, kernelName, registerEnsembleKernel, runEnsembleKernel } from '#workers/gpu/registry.ts';
import { registerOscillator } from '#workers/gpu/kernels/oscillator.ts';
import { cpuHost } from '#workers/run/cpu-host.ts';
import { inlineLane } from '#workers/run/headless.ts';
import { messagePause } from '#workers/run/pause.ts';
import { ComputeService } from '#workers/run/service.ts';
import type { SimulatorHost } from '#workers/run/simulator.ts';

const MEMBERS = 130;
const { stateSize } = oscillator;
const now = (): number => performance.now();
const pause = messagePause();
const gpus = new GpuHosts(now);
const cpu = cpuHost([inlineLane(pause)], 'cpu', now);
const control = { signal: new AbortController().signal };

/** 130 members (several workgroups, not a whole number of them) with springs, delays and feedback of their own. */
const parameters = Float64Array.from(
  Array.from({ length: MEMBERS }, (_, m) => [
    ...parameterRow(oscillator, { omega: 3 + m / 20, delay: 0.02 + m * 0.00135, feedback: (m % 9) - 4, damping: 0.1 + (m % 5) / 10 }),
  ]).flat(),
);

const track: InputTrack = {
  slotSeconds: 0.02,
  slots: 1e9,
  fill(first, count, out) {
    for (let r = 0; r < count; r++) out[r] = 3 * Math.sin((first + r) * 0.11);
  },
};

async function advance(host: SimulatorHost, pieces: readonly number[]): Promise<Float32Array | Float64Array> {
  const simulation = await host.open({ model: oscillator, members: MEMBERS, parameters });
  for (const steps of pieces) await simulation.advance(track, steps, control);
  const rows = await simulation.rows();
  simulation.close();
  return rows;
}

/** Largest difference between two arrays, as a share of the largest magnitude in the second. */
function worst(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let difference = 0;
  let scale = 0;
  for (let i = 0; i < b.length; i++) {
    difference = Math.max(difference, Math.abs((a[i] as number) - (b[i] as number)));
    scale = Math.max(scale, Math.abs(b[i] as number));
  }
  return difference / scale;
}

let before = 0;
beforeEach(async () => {
  await gpus.get();
  await setBackend('webgpu');
  before = dispatchCount();
});

describe('the kernel contract', () => {
  it('runs on WebGPU, in place, and agrees with the CPU twin within 1e-4 of the scale after 3,000 steps', async () => {
    const gpu = await advance(await gpus.get(), [3000]);
    expect(getBackend()).toBe('webgpu');
    expect(env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
    expect(dispatchCount()).toBeGreaterThan(before);
    expect(gpu).toHaveLength(MEMBERS * stateSize);
    const twin = await advance(cpu, [3000]);
    expect(worst(gpu, twin)).toBeLessThan(1e-4);
    // A state that never moved would agree with nothing: the twin itself has moved far from its start.
    expect(worst(await advance(cpu, [0]), twin)).toBeGreaterThan(0.1);
  });

  it('gives the same bits however the steps are cut', async () => {
    const host = await gpus.get();
    const whole = await advance(host, [700]);
    expect(await advance(host, [1, 6, 13, 280, 400])).toEqual(whole);
    expect(await advance(host, [699, 1])).toEqual(whole);
  });

  it('reads back what is on the device, never a copy kept from an earlier read', async () => {
    const host = await gpus.get();
    const simulation = await host.open({ model: oscillator, members: MEMBERS, parameters });
    const rows = [await simulation.rows()];
    for (let i = 0; i < 2; i++) {
      await simulation.advance(track, 10, control);
      rows.push(await simulation.rows());
    }
    simulation.close();
    expect(rows[1]).not.toEqual(rows[0]);
    expect(rows[2]).not.toEqual(rows[1]);
    expect(rows[2]).toEqual(await advance(host, [20]));
  });

  it('brings back chosen numbers of every row, as the rows have them', async () => {
    const slots = [4, 0, 3, stateSize - 1];
    for (const host of [await gpus.get(), cpu]) {
      const simulation = await host.open({ model: oscillator, members: MEMBERS, parameters });
      await simulation.advance(track, 50, control);
      const values = await simulation.sample(slots);
      const rows = await simulation.rows();
      simulation.close();
      expect(values).toHaveLength(MEMBERS * slots.length);
      values.forEach((v, i) => expect(v).toBe(rows[Math.floor(i / slots.length) * stateSize + slots[i % slots.length]!]));
    }
  });

  it.each(['cpu', 'wasm'] as const)('is registered under the same name on tfjs’s %s backend, where it runs the twin', async (backend) => {
    // tfjs wants all three addresses; the threaded one is switched off below and never fetched.
    const threads = 'tfjs-backend-wasm-threaded-simd.wasm';
    setWasmPaths({ 'tfjs-backend-wasm.wasm': plainWasm, 'tfjs-backend-wasm-simd.wasm': simdWasm, [threads]: simdWasm });
    env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    const name = registerOscillator();
    expect(name).toBe(kernelName('oscillator'));
    await setBackend(backend);
    expect(getBackend()).toBe(backend);
    const rows = new Float64Array(MEMBERS * stateSize);
    for (let m = 0; m < MEMBERS; m++) oscillator.initialise(parameters, m * 6, rows, m * stateSize);
    const track300 = new Float32Array(30);
    track.fill(0, 30, track300);
    const tensors = [Float32Array.from(rows), Float32Array.from(parameters), track300].map((values) => tensor1d(values));
    const args = { stride: stateSize, members: MEMBERS, steps: 300, firstStep: 0, firstSlot: 0, traceEvery: 0, traceSamples: 1 };
    runEnsembleKernel(name, tensors[0]!, tensors[1]!, tensors[2]!, args);
    const moved = await tensors[0]!.data();
    expect(worst(moved, await advance(cpu, [300]))).toBeLessThan(1e-5);
    const picked = gatherRows(tensors[0]!, tensor1d([1, 0], 'int32'), { members: MEMBERS, stride: stateSize, width: 2 });
    (await picked.data()).forEach((v, i) => expect(v).toBe(moved[Math.floor(i / 2) * stateSize + 1 - (i % 2)]));
    expect(dispatchCount()).toBe(before);
    tensors.forEach((tensor) => tensor.dispose());
  });

  it('does not leak tensors', async () => {
    const host = await gpus.get();
    await advance(host, [100]);
    const tensors = engine().memory().numTensors;
    for (let i = 0; i < 3; i++) await advance(host, [100, 7]);
    expect(engine().memory().numTensors).toBe(tensors);
  });
});

describe('failures on the GPU', () => {
  /** Opens an ensemble whose kernel is this WGSL, and advances it. */
  async function use(id: string, wgsl: string): Promise<unknown> {
    const model: EnsembleModel = { ...oscillator, id };
    const { gpu } = await gpus.get();
    const host = new GpuHost(gpu, now, async () => registerEnsembleKernel(model, wgsl));
    const simulation = await host.open({ model, members: MEMBERS, parameters });
    await simulation.advance(track, 5, control);
    return simulation.rows();
  }

  it('turns WGSL the device refuses into KernelFailed with the kernel’s name', async () => {
    const wrong = 'fn main(index: i32) { result[index] = parameters[0] + inputs[0] + nonsense; }';
    const error = await use('refused', wrong).catch((e: unknown) => failureOf(e));
    expect(error).toMatchObject({ kind: 'KernelFailed', kernel: 'refused.advance' });
    expect((error as Failure).message).toContain('nonsense');
  });

  it('turns a kernel that ignores a binding into KernelFailed', async () => {
    // `inputs` is not used, so the automatic layout lacks it and the bind group does not fit.
    const unused = 'fn main(index: i32) { if (index < uniforms.members) { result[index] = parameters[0]; } }';
    const error = await use('unbound', unused).catch((e: unknown) => failureOf(e));
    expect(error).toMatchObject({ kind: 'KernelFailed', kernel: 'unbound.advance' });
  });

  it('turns an error no scope caught into KernelFailed of the job that is running', async () => {
    const host = await gpus.get();
    const simulation = await host.open({ model: oscillator, members: MEMBERS, parameters });
    // A mistake elsewhere on the same device, outside every error scope.
    host.gpu.device.createBuffer({ size: 4, usage: 0xffff });
    const error = await simulation.advance(track, 5, control).catch((e: unknown) => failureOf(e));
    expect(error).toMatchObject({ kind: 'KernelFailed', kernel: 'oscillator.advance' });
    await simulation.advance(track, 5, control);
    simulation.close();
  });

  it('works on after a failure', async () => {
    expect(await advance(await gpus.get(), [10])).toHaveLength(MEMBERS * stateSize);
  });
});

const request = (extra: Partial<RunRequest> = {}): RunRequest => ({
  model: 'oscillator',
  ensemble: {
    model: 'oscillator',
    keys: ['x0', 'omega'],
    members: 200,
    values: Float64Array.from({ length: 400 }, (_, i) => (i % 2 ? 5 + i / 400 : 1 + i / 1000)),
  },
  scenario: {
    schema: 1,
    id: 's',
    title: 'Pushed',
    model: 'oscillator',
    duration: { value: 4, unit: 's' },
    interventions: [
      {
        id: 'p',
        kind: 'push',
        start: { value: 1, unit: 's' },
        duration: { value: 1, unit: 's' },
        values: { force: { value: 1, unit: 'm/s2' } },
      },
    ],
  },
  seed: 1,
  settleSeconds: 1,
  sampleSeconds: 0.5,
  traces: 4,
  backend: 'webgpu',
  checkpointEverySeconds: 0.25,
  ...extra,
});

describe('runs on the GPU', () => {
  const service = new ComputeService(
    { get: async (wanted) => (wanted === 'cpu' ? { host: cpu } : { host: await gpus.get() }) },
    { now, pause, build: 'test' },
  );

  it('agree with the CPU twin in quantiles and traces within 1e-4 of the scale', async () => {
    const gpu = await service.run('gpu', request(), () => undefined);
    const twin = await service.run('cpu', request({ backend: 'cpu' }), () => undefined);
    expect(gpu.provenance.backend).toBe('webgpu');
    expect(gpu.provenance.parameterHash).toBe(twin.provenance.parameterHash);
    expect(dispatchCount()).toBeGreaterThan(before);
    gpu.observables.forEach((series, o) => {
      for (const q of ['q05', 'q50', 'q95'] as const) expect(worst(series[q], twin.observables[o]![q])).toBeLessThan(1e-4);
    });
    expect(gpu.traces.map((t) => t.member)).toEqual(twin.traces.map((t) => t.member));
    gpu.traces.forEach((t, i) => expect(worst(t.values, twin.traces[i]!.values)).toBeLessThan(1e-4));
  });

  it('go on from the checkpoint when the device is destroyed mid-run, with the same answer, and say so', async () => {
    const long = request({ scenario: { ...request().scenario, duration: { value: 40, unit: 's' } } });
    const whole = await service.run('whole', long, () => undefined);
    const seen: JobProgress[] = [];
    let lost = 0;
    const run = await service.run('lost', long, (progress) => {
      seen.push(progress);
      if (progress.simulatedSeconds > 2 && progress.stage === 'running' && lost === 0) {
        lost++;
        void gpus.lose();
      }
    });
    expect(lost).toBe(1);
    expect(seen.some((p) => p.notice?.includes('was lost'))).toBe(true);
    // Same backend and adapter, so not only within tolerance but the same bits.
    expect(run.observables).toEqual(whole.observables);
    expect(run.traces).toEqual(whole.traces);
  });

  it('turn a loss that keeps coming back into DeviceLost, and resume on a device that works', async () => {
    let destroy = true;
    const failing = new ComputeService(
      {
        get: async () => {
          const host = await gpus.get();
          if (destroy) setTimeout(() => host.gpu.device.destroy(), 0);
          return { host };
        },
      },
      { now, pause, build: 'test' },
    );
    const long = request({ scenario: { ...request().scenario, duration: { value: 60, unit: 's' } }, traces: 0 });
    const stopped = await failing.run('job', long, () => undefined).catch((error: unknown) => failureOf(error));
    expect(stopped).toMatchObject({ kind: 'DeviceLost' });
    destroy = false;
    const resumed = await failing.resume('job', () => undefined);
    const whole = await service.run('whole', long, () => undefined);
    expect(resumed.observables).toEqual(whole.observables);
  });
});
