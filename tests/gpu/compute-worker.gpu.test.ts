import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Failure } from '#models/core/failure.ts';
import { failureOf } from '#models/core/failure.ts';
import type { ComputeLink } from '#src/jobs/compute-link.ts';
import { startCompute } from '#src/jobs/compute-link.ts';
import type { JobProgress, RunRequest } from '#workers/compute.api.ts';

let link: ComputeLink;
beforeAll(() => {
  link = startCompute(2);
});
afterAll(() => link.end());

const request = (seconds: number, extra: Partial<RunRequest> = {}): RunRequest => ({
  model: 'oscillator',
  ensemble: {
    model: 'oscillator',
    keys: ['x0'],
    members: 256,
    values: Float64Array.from({ length: 256 }, (_, m) => 1 + m / 256),
  },
  scenario: {
    schema: 1,
    id: 'swing',
    title: 'Swing',
    model: 'oscillator',
    duration: { value: seconds, unit: 's' },
    interventions: [],
  },
  seed: 3,
  settleSeconds: 0,
  sampleSeconds: 1,
  traces: 3,
  backend: 'webgpu',
  checkpointEverySeconds: 1,
  ...extra,
});

const ignore = (): void => undefined;
const caught = async (promise: Promise<unknown>): Promise<Failure> => failureOf(await promise.then(ignore, (error: unknown) => error));

describe('the compute worker, from the page', () => {
  it('has WebGPU and passes its self-test through comlink, tfjs and the kernel', async () => {
    const { backend, adapter, reason } = await link.api.capabilities();
    expect({ backend, reason }).toEqual({ backend: 'webgpu', reason: null });
    expect(adapter).toContain('WebGPU');
    const test = await link.api.selfTest();
    expect(test.backend).toBe('webgpu');
    expect(test.dispatches).toBeGreaterThan(0);
    // Omega 4, damping 0.4, no feedback in member 0: the exact position after one second.
    const w = Math.sqrt(16 - 0.16);
    const exact = Math.exp(-0.4) * (Math.cos(w) + (0.4 / w) * Math.sin(w));
    expect(Math.abs((test.gpuValue as number) - exact)).toBeLessThan(1e-4);
    expect(Math.abs(test.cpuValue - exact)).toBeLessThan(1e-4);
    expect(test.maxError).toBeLessThan(1e-3);
  });

  it('gives the same answer on the GPU and on a pool of two workers, within 1e-4', async () => {
    const gpu = await link.api.run('gpu', request(5), ignore);
    const cpu = await link.api.run('cpu', request(5, { backend: 'cpu' }), ignore);
    expect([gpu.provenance.backend, cpu.provenance.backend]).toEqual(['webgpu', 'cpu']);
    expect((await link.api.capabilities()).poolWorkers).toBe(2);
    gpu.observables.forEach((o, i) => o.q50.forEach((q, t) => expect(Math.abs(q - cpu.observables[i]!.q50[t]!)).toBeLessThan(1e-3)));
    expect(gpu.traces.map((t) => t.member)).toEqual(cpu.traces.map((t) => t.member));
  });

  it('tells what is wrong with a request, typed, across the worker’s border', async () => {
    expect(await caught(link.api.run('bad', request(5, { traces: 99 }), ignore))).toMatchObject({ kind: 'BadRequest', path: '/traces' });
  });

  // A shared machine may stall anyone for half a second: two more tries before the promise counts as broken.
  it.each(['webgpu', 'cpu'] as const)('cancels within 500 ms on %s, and resumes to the same bits', { retry: 2 }, async (backend) => {
    const seen: JobProgress[] = [];
    let cancelledAt = 0;
    const long = request(backend === 'cpu' ? 60 : 200, { backend, checkpointEverySeconds: 5, sampleSeconds: 10, traces: 0 });
    const stopped = await caught(
      link.api.run('long', long, (progress) => {
        seen.push(progress);
        if (progress.stage === 'running' && progress.simulatedSeconds > 0 && cancelledAt === 0) {
          cancelledAt = performance.now();
          void link.api.cancel('long');
        }
      }),
    );
    const took = performance.now() - cancelledAt;
    expect(stopped.kind).toBe('Cancelled');
    expect(cancelledAt).toBeGreaterThan(0);
    expect(took).toBeLessThan(500);
    expect(seen.at(-1)!.fraction).toBeLessThan(1);
    const resumed = await link.api.resume('long', ignore);
    const whole = await link.api.run('whole', long, ignore);
    expect(resumed.observables).toEqual(whole.observables);
  });

  it('lets an urgent job overtake a long idle one', async () => {
    // Long enough that no machine ends it first; what matters is that the urgent one need not wait for it.
    let idleEnded = false;
    const idle = caught(
      link.api.run('idle', request(20_000, { priority: 'idle', traces: 0, sampleSeconds: 50, checkpointEverySeconds: 50 }), ignore),
    ).then((failure) => {
      idleEnded = true;
      return failure;
    });
    await link.api.run('urgent', request(20, { priority: 'now', traces: 0 }), ignore);
    expect(idleEnded).toBe(false);
    await link.api.cancel('idle');
    expect((await idle).kind).toBe('Cancelled');
  });

  it('survives losing the device mid-run and tells the page', async () => {
    const seen: JobProgress[] = [];
    let lost = false;
    const long = request(120, { traces: 2, traceWindow: { startSeconds: 110, seconds: 10 } });
    const run = await link.api.run('lose', long, (progress) => {
      seen.push(progress);
      if (!lost && progress.stage === 'running' && progress.simulatedSeconds > 5) {
        lost = true;
        void link.api.loseDeviceForTest();
      }
    });
    expect(seen.some((p) => p.notice?.includes('was lost'))).toBe(true);
    const whole = await link.api.run('whole', long, ignore);
    expect(run.observables).toEqual(whole.observables);
    expect(run.traces).toEqual(whole.traces);
  });

  it('rejects what is pending when the page ends it', async () => {
    const other = startCompute(1);
    const pending = caught(other.api.run('gone', request(3000), ignore));
    await other.api.capabilities();
    other.end();
    expect((await pending).kind).toBe('WorkerEnded');
    expect((await caught(other.api.capabilities())).kind).toBe('WorkerEnded');
  });
});
