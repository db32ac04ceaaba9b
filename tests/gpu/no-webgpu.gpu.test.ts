import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '#models/core/failure.ts';
import type { JobProgress, RunRequest } from '#workers/compute.api.ts';
import { ComputeHosts } from '#workers/compute-hosts.ts';
import { messagePause } from '#workers/run/pause.ts';
import { ComputeService } from '#workers/run/service.ts';
import { selfTest } from '#workers/self-test.ts';

const now = (): number => performance.now();
const pause = messagePause();

const request = (backend: RunRequest['backend']): RunRequest => ({
  model: 'oscillator',
  ensemble: { model: 'oscillator', keys: ['x0'], members: 3, values: Float64Array.of(1, 2, 3) },
  scenario: { schema: 1, id: 's', title: 'S', model: 'oscillator', duration: { value: 1, unit: 's' }, interventions: [] },
  seed: 1,
  settleSeconds: 0,
  sampleSeconds: 1,
  traces: 0,
  backend,
  checkpointEverySeconds: 1,
});

let hosts: ComputeHosts;
let service: ComputeService;
beforeEach(() => {
  hosts = new ComputeHosts(now, pause, 'an engine');
  service = new ComputeService(hosts, { now, pause, build: 'test' });
});
afterEach(() => vi.restoreAllMocks());

describe('a browser that finds no graphics adapter', () => {
  beforeEach(() => void vi.spyOn(navigator.gpu, 'requestAdapter').mockResolvedValue(null));

  it('runs on the processor, says so, and gives the exact answer', async () => {
    const seen: JobProgress[] = [];
    const run = await service.run('job', request('auto'), (progress) => seen.push(progress));
    expect(run.provenance).toMatchObject({ backend: 'cpu', engine: 'an engine' });
    expect(seen.find((p) => p.notice !== undefined)?.notice).toContain('processor');
    const w = Math.sqrt(36 - 0.16);
    const exact = 2 * Math.exp(-0.4) * (Math.cos(w) + (0.4 / w) * Math.sin(w));
    expect(Math.abs(run.observables[0]!.q50[1]! - exact)).toBeLessThan(1e-3);
  });

  it('refuses a run that demands the GPU, with a way out', async () => {
    const failure = await service.run('job', request('webgpu'), () => undefined).catch((error: unknown) => failureOf(error));
    expect(failure).toMatchObject({ kind: 'GpuUnavailable' });
    expect(failure).toHaveProperty('message', expect.stringContaining('processor'));
  });

  it('states its capabilities and passes the CPU half of the self-test', async () => {
    expect(await hosts.capabilities()).toMatchObject({ backend: 'cpu', adapter: 'an engine' });
    expect((await hosts.capabilities()).reason).toContain('no graphics adapter');
    expect(await selfTest(hosts, now, pause)).toMatchObject({ backend: 'cpu', gpuValue: null, maxError: null, dispatches: 0 });
  });
});

it('a device lost for good in mid-run: the processor takes over from the checkpoint, and provenance names both', async () => {
  const seen: JobProgress[] = [];
  let lost = false;
  const long = {
    ...request('auto'),
    scenario: { ...request('auto').scenario, duration: { value: 60, unit: 's' } },
    ensemble: { model: 'oscillator', keys: ['x0'], members: 500, values: new Float64Array(500).fill(1) },
  };
  const run = await service.run('job', long, (progress) => {
    seen.push(progress);
    if (!lost && progress.stage === 'running' && progress.simulatedSeconds > 2) {
      lost = true;
      vi.spyOn(navigator.gpu, 'requestAdapter').mockResolvedValue(null);
      void hosts.gpu().then((gpu) => gpu.lose());
    }
  });
  expect(lost).toBe(true);
  expect(run.provenance.backend).toBe('cpu');
  expect(run.provenance.engine).toMatch(/^WebGPU.*, then an engine$/);
  const notice = seen.map((p) => p.notice).find((n) => n?.includes('lost'));
  expect(notice).toContain('processor');
  const whole = await service.run('whole', { ...long, backend: 'cpu' }, () => undefined);
  run.observables[0]!.q50.forEach((q, t) => expect(Math.abs(q - whole.observables[0]!.q50[t]!)).toBeLessThan(1e-3));
});
