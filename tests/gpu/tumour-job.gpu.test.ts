import { env, getBackend } from '@tensorflow/tfjs-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Failure } from '#models/core/failure.ts';
import { failureOf } from '#models/core/failure.ts';
import type { ComputeLink } from '#src/jobs/compute-link.ts';
import { startCompute } from '#src/jobs/compute-link.ts';
import type { Member } from '#models/tumour/calibrate/unknowns.ts';
import { tumourParameters } from '#models/tumour/index.ts';
import { ballOfBrain, everything, solvedByModel, tumourRequest, turningTensors } from '#tests/tumour-job.ts';
import type { JobProgress } from '#workers/compute.api.ts';
import { GpuHosts } from '#workers/gpu/gpu-hosts.ts';
import { dispatchCount } from '#workers/gpu/registry.ts';
import { gpuTumourHost } from '#workers/gpu/tumour-host.ts';
import type { TumourPicture, TumourRequest, TumourRun } from '#workers/tumour.api.ts';
import { cpuTumourHost } from '#workers/tumour/cpu-host.ts';
import { tumourLane } from '#workers/tumour/lane.ts';
import { CasePlanner } from '#workers/tumour/plan-case.ts';
import type { TumourHost, TumourHosts } from '#workers/tumour/simulator.ts';
import { batchedSolver } from '#workers/tumour/solve-many.ts';

const now = (): number => performance.now();
const pause = async (): Promise<void> => undefined;
const control = { signal: new AbortController().signal };

describe('a batch of tumours on the GPU', () => {
  it.each([
    ['tissue', null],
    ['tensors', turningTensors()],
  ])('agrees with the CPU’s float32 fields within 2e-6 at every frame, through drug, knife and beam, by %s', async (_, tensors) => {
    const { tissue, members, plans, days, start } = tumourRequest();
    const planner = new CasePlanner(tissue);
    const cases = members.map((member) =>
      planner.plan({ start: member.start ?? start, tensors, parameters: member.parameters, treatment: plans[1]!.treatment, frames: days }),
    );
    const edges = members.map((_, m) => 0.2 + 0.05 * m);
    const gpu = await new GpuHosts(now).get();
    const before = dispatchCount();
    const hosts: readonly TumourHost[] = [gpuTumourHost(gpu, now), cpuTumourHost([tumourLane()], 'cpu', now, pause)];
    const seen = await Promise.all(
      hosts.map(async (host) => {
        const batch = await host.open({ tissue, cases });
        const frames = [];
        for (;;) {
          const frame = await batch.advance(control);
          if (frame === null) break;
          frames.push({
            frame,
            fields: await batch.fields(),
            ...(await batch.measure(edges)),
            above: await batch.counts(edges),
            bytes: await batch.bytes(4),
          });
        }
        batch.close();
        return frames;
      }),
    );
    expect(getBackend()).toBe('webgpu');
    expect(env().getBool('WEBGPU_CPU_FORWARD')).toBe(false);
    expect(dispatchCount()).toBeGreaterThan(before + 50);
    const [onGpu, onCpu] = seen as [(typeof seen)[0], (typeof seen)[0]];
    expect(onGpu.map((f) => f.frame)).toEqual([0, 1, 2, 3, 4]);
    const voxels = tissue.white.length;
    onGpu.forEach((g, f) => {
      const c = onCpu[f]!;
      let worst = 0;
      g.fields.forEach((value, i) => (worst = Math.max(worst, Math.abs(value - c.fields[i]!))));
      expect(worst).toBeLessThan(2e-6);
      members.forEach((_, m) => {
        const own = g.fields.subarray(m * voxels, (m + 1) * voxels);
        expect(g.counts[m]).toBe(own.filter((x) => x >= Math.fround(edges[m]!)).length);
        expect(Math.abs(g.sums[m]! / c.sums[m]! - 1)).toBeLessThan(1e-5);
      });
      expect(g.above.reduce((s, x) => s + x, 0)).toBe(g.counts.reduce((s, x) => s + x, 0));
      g.bytes.forEach((byte, v) => expect(Math.abs(byte - 255 * g.fields[4 * voxels + v]!)).toBeLessThan(0.501));
    });
  });
});

describe('many solves for a fit on the GPU', () => {
  it('run side by side in one chain of dispatches, and agree with the model’s float32 within 2e-6', async () => {
    const tissue = ballOfBrain();
    const days = [5, 9];
    const grown = (diffusion: number, seedDay: number): Member => ({
      parameters: tumourParameters({ diffusion, proliferation: 0.06, temozolomideSensitivity: 0.01 }),
      seed: [20, 18, 19],
      seedDay,
    });
    // As for a Jacobian: a tumour, and what a small change of each unknown makes of it.
    const members = [grown(0.3, -20), grown(0.303, -20), grown(0.3, -20.2)];
    const gpu = await new GpuHosts(now).get();
    const hosts: TumourHosts = { get: async () => ({ host: gpuTumourHost(gpu, now) }) };
    const solve = batchedSolver(tissue, everything(), { hosts, backend: 'webgpu', control });
    const before = dispatchCount();
    await solve(members.slice(0, 1), days);
    const alone = dispatchCount() - before;
    const got = await solve(members, days);
    const together = dispatchCount() - before - alone;
    expect(together).toBeLessThan(1.1 * alone);
    const want = solvedByModel(members, days);
    members.forEach((_, m) =>
      days.forEach((_day, d) => {
        let worst = 0;
        Array.from(want[m]![d]!).forEach((value, v) => (worst = Math.max(worst, Math.abs(value - got[m]![d]![v]!))));
        expect(worst).toBeLessThan(2e-6);
      }),
    );
    const moved = Array.from(want[0]![1]!).reduce((most, value, v) => Math.max(most, Math.abs(value - want[1]![1]![v]!)), 0);
    expect(moved).toBeGreaterThan(1e-4);
  });
});

let link: ComputeLink;
beforeAll(() => {
  link = startCompute(2);
});
afterAll(() => link.end());

const ignore = (): void => undefined;
const caught = async (promise: Promise<unknown>): Promise<Failure> => failureOf(await promise.then(ignore, (error: unknown) => error));
const results = (r: TumourRun): unknown => ({ days: r.days, members: r.members, plans: r.plans });

/** Long enough to be stopped half way: three tumours in short steps. */
const lasting = (backend: 'webgpu' | 'cpu'): TumourRequest =>
  tumourRequest({ backend, members: tumourRequest().members.slice(0, 3), longestStep: backend === 'cpu' ? 0.02 : 0.15 });

interface Told {
  readonly run: TumourRun;
  readonly pictures: TumourPicture[];
  readonly seen: JobProgress[];
}

async function grow(id: string, request: TumourRequest, onProgress: (p: JobProgress) => void = ignore): Promise<Told> {
  const pictures: TumourPicture[] = [];
  const seen: JobProgress[] = [];
  const told = (p: JobProgress): void => {
    seen.push(p);
    onProgress(p);
  };
  const run = await link.api.growTumours(id, request, told, (list) => pictures.push(...list));
  return { run, pictures, seen };
}

describe('tumours in the compute worker, from the page', () => {
  it('grow on the GPU as on a pool of two, to the same volumes but for voxels on the edge', async () => {
    const gpu = await grow('gpu', tumourRequest({ backend: 'webgpu' }));
    const cpu = await grow('cpu', tumourRequest({ backend: 'cpu' }));
    expect([gpu.run.provenance.backend, cpu.run.provenance.backend]).toEqual(['webgpu', 'cpu']);
    expect(gpu.run.provenance.parameterHash).toBe(cpu.run.provenance.parameterHash);
    expect(gpu.run.provenance.scenarioHash).toBe(cpu.run.provenance.scenarioHash);
    gpu.run.plans.forEach((plan, p) => {
      const other = cpu.run.plans[p]!;
      plan.masses.forEach((mass, i) => expect(Math.abs(mass / other.masses[i]! - 1)).toBeLessThan(1e-5));
      // 8 mm3 a voxel: one voxel may fall on the other side of a threshold by rounding.
      plan.volumes.forEach((list, t) => list.forEach((v, i) => expect(Math.abs(v - other.volumes[t]![i]!)).toBeLessThanOrEqual(8)));
    });
    expect(gpu.pictures.map((x) => [x.plan, x.day])).toEqual(cpu.pictures.map((x) => [x.plan, x.day]));
    gpu.pictures.forEach(({ bytes }, i) =>
      bytes.forEach((byte, v) => expect(Math.abs(byte - cpu.pictures[i]!.bytes[v]!)).toBeLessThanOrEqual(1)),
    );
    expect(gpu.pictures).toHaveLength(10);
  });

  // A shared machine may stall anyone for half a second: two more tries before the promise counts as broken.
  it.each(['webgpu', 'cpu'] as const)('are cancelled within 500 ms on %s, and resumed to the same bits', { retry: 2 }, async (backend) => {
    const request = lasting(backend);
    let cancelledAt = 0;
    const stopped = await caught(
      grow('long', request, (p) => {
        if (p.fraction > 0.2 && cancelledAt === 0) {
          cancelledAt = now();
          void link.api.cancel('long');
        }
      }),
    );
    expect(stopped.kind).toBe('Cancelled');
    expect(now() - cancelledAt).toBeLessThan(500);
    const resumed = await link.api.resumeTumours('long', ignore, ignore);
    expect(results(resumed)).toEqual(results((await grow('whole', request)).run));
  });

  it('go on from the checkpoint when the device is destroyed mid-run, with the same bits, and say so', async () => {
    const request = lasting('webgpu');
    let lost = false;
    const { run, seen, pictures } = await grow('lose', request, (p) => {
      if (lost || p.fraction < 0.4) return;
      lost = true;
      void link.api.loseDeviceForTest();
    });
    expect(lost).toBe(true);
    expect(seen.some((p) => p.notice?.includes('was lost'))).toBe(true);
    const whole = await grow('whole', request);
    expect(results(run)).toEqual(results(whole.run));
    expect(pictures).toEqual(whole.pictures);
  });

  it('tell what is wrong with a request, typed, across the worker’s border', async () => {
    expect(await caught(grow('bad', tumourRequest({ plans: [] })))).toMatchObject({ kind: 'BadRequest', path: '/plans' });
  });
});
