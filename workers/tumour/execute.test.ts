import { describe, expect, it } from 'vitest';
import { deviceLost, failureOf } from '#models/core/failure.ts';
import { simulate } from '#models/tumour/index.ts';
import { tumourRequest, turningTensors } from '#tests/tumour-job.ts';
import type { JobProgress } from '#workers/compute.api.ts';
import { ComputeService } from '#workers/run/service.ts';
import { cpuHosts } from '#workers/run/headless.ts';
import type { TumourPicture, TumourRequest, TumourRun } from '#workers/tumour.api.ts';
import { cpuTumourHost } from './cpu-host.ts';
import { tumourLane } from './lane.ts';
import { PictureSender } from './pictures.ts';
import { CasePlanner, batchesOf, largestRate } from './plan-case.ts';
import { TumourService } from './service.ts';
import type { TumourHost } from './simulator.ts';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const now = (): number => performance.now();
const ignore = (): void => undefined;

function serviceOn(host: TumourHost): { readonly service: TumourService; cancel(): void } {
  const jobs = new ComputeService(cpuHosts({ engine: 'node', now, pause }), { now, pause, build: 'test' });
  return { service: new TumourService(jobs, { get: async () => ({ host }) }), cancel: () => jobs.cancel('job') };
}

/** A host that does something in front of every call of `advance`, counted over all its batches. */
function watched(host: TumourHost, onAdvance: (call: number) => void): TumourHost {
  let calls = 0;
  return {
    ...host,
    async open(start) {
      const batch = await host.open(start);
      return {
        advance: async (control) => {
          onAdvance(++calls);
          return batch.advance(control);
        },
        measure: (thresholds) => batch.measure(thresholds),
        counts: (thresholds) => batch.counts(thresholds),
        bytes: (member) => batch.bytes(member),
        fields: () => batch.fields(),
        close: () => batch.close(),
      };
    },
  };
}

const losing = (host: TumourHost, at: readonly number[]): TumourHost =>
  watched(host, (call) => {
    if (at.includes(call)) throw deviceLost('test');
  });
const cpu = (lanes = 1): TumourHost => cpuTumourHost(Array.from({ length: lanes }, tumourLane), 'node', now, pause);

async function run(request: TumourRequest, host = cpu()): Promise<{ run: TumourRun; pictures: TumourPicture[]; seen: JobProgress[] }> {
  const pictures: TumourPicture[] = [];
  const seen: JobProgress[] = [];
  const made = await serviceOn(host).service.grow(
    'job',
    request,
    (p) => seen.push(p),
    (list) => pictures.push(...list),
  );
  return { run: made, pictures, seen };
}

/** What a run must be, but for where and by whom it was run. */
const results = (r: TumourRun): unknown => ({ days: r.days, members: r.members, plans: r.plans });

describe('a tumour job on the CPU', () => {
  it.each([
    ['tissue', null],
    ['tensors', turningTensors()],
  ])('measures, pictures and counts what the model gives, member by member, bit for bit, by %s', async (_, tensors) => {
    const request = tumourRequest({ tensors });
    const { run: made, pictures } = await run(request);
    const { tissue, members, days, longestStep, thresholds } = request;
    const voxels = tissue.white.length;
    for (const [p, plan] of request.plans.entries()) {
      const got = made.plans[p]!;
      const above = days.map(() => new Float64Array(voxels));
      for (const [m, { parameters, start = request.start, edge = thresholds[0]! }] of members.entries()) {
        const problem = { tissue, tensors, start, parameters, treatment: plan.treatment, frames: days, longestStep: longestStep! };
        for (const [d, frame] of simulate(problem, { precision: 'float32' }).entries()) {
          const field = frame.field as Float32Array;
          const mass = field.reduce((sum: number, c: number) => sum + c, 0);
          expect(Math.abs(got.masses[d * members.length + m]! / (8 * mass) - 1)).toBeLessThan(1e-12);
          thresholds.forEach((threshold, i) => {
            const t = i === 0 ? edge : threshold;
            expect(got.volumes[i]![d * members.length + m]).toBe(8 * field.filter((c: number) => c >= t).length);
          });
          field.forEach((c: number, v: number) => (above[d]![v]! += Number(c >= edge)));
          if (m !== request.shown) continue;
          const [picture] = pictures.filter((x) => x.plan === p && x.day === d);
          expect(picture?.volumes).toEqual(got.volumes.map((v) => v[d * members.length + m]));
          expect(picture?.mass).toBe(got.masses[d * members.length + m]);
          expect(picture?.bytes).toEqual(Uint8Array.from(field, (c: number) => Math.round(255 * c)));
        }
      }
      got.chances.forEach((chance, d) => expect(chance).toEqual(Uint8Array.from(above[d]!, (n) => Math.round((255 * n) / members.length))));
      expect(got.quantiles[0]!.q50[4]).toBe([...got.volumes[0]!.subarray(28)].sort((a, b) => a - b)[3]);
    }
    expect(pictures).toHaveLength(request.plans.length * days.length);
    // The treated plan has lost what was cut out, or nothing above would have been tested.
    expect(made.plans[1]!.quantiles[0]!.q50[4]!).toBeLessThan(0.7 * made.plans[0]!.quantiles[0]!.q50[4]!);
    expect(made.provenance).toMatchObject({ model: 'tumour', backend: 'cpu', engine: 'node', build: 'test', seed: 5 });
  });

  it('does not depend on how many lanes there are', async () => {
    const one = await run(tumourRequest());
    const three = await run(tumourRequest(), cpu(3));
    expect(results(three.run)).toEqual(results(one.run));
    expect(three.pictures).toEqual(one.pictures);
    expect(three.run.provenance.parameterHash).toBe(one.run.provenance.parameterHash);
  });

  it('runs every plan over the same members: equal plans give equal numbers', async () => {
    const { plans } = tumourRequest();
    const twice = [plans[0]!, { ...plans[0]!, id: 'again' }];
    const { run: made } = await run(tumourRequest({ plans: twice }));
    expect({ ...made.plans[1], id: '' }).toEqual({ ...made.plans[0], id: '' });
  });

  it('tells its progress: rising, to the end', async () => {
    const { seen } = await run(tumourRequest());
    expect(seen.every((p, i) => i === 0 || p.fraction >= seen[i - 1]!.fraction)).toBe(true);
    expect(seen.at(-1)!.fraction).toBe(1);
    expect(new Set(seen.map((p) => p.stage))).toEqual(new Set(['waiting', 'running', 'summarising']));
    expect(Math.max(...seen.map((p) => p.simulatedSeconds))).toBe(16 * 86_400);
  });

  it.each([
    ['early', 3],
    ['in the middle', 12],
    ['late', 22],
  ])('cancelled %s, goes on to the same bits, with every picture once', async (_, after) => {
    const whole = await run(tumourRequest());
    let cancel = ignore;
    const { service, cancel: stop } = serviceOn(watched(cpu(2), (call) => call === after && cancel()));
    cancel = stop;
    const pictures: TumourPicture[] = [];
    const take = (list: readonly TumourPicture[]): void => void pictures.push(...list);
    const failure = await service.grow('job', tumourRequest(), ignore, take).catch((e: unknown) => failureOf(e));
    expect(failure).toMatchObject({ kind: 'Cancelled' });
    const resumed = await service.resume('job', ignore, take);
    expect(results(resumed)).toEqual(results(whole.run));
    const byPlace = (a: TumourPicture, b: TumourPicture): number => a.plan - b.plan || a.day - b.day;
    expect(pictures.sort(byPlace)).toEqual(whole.pictures.sort(byPlace));
  });

  it('goes on from its checkpoint when the device is lost, with the same bits, and says so', async () => {
    const whole = await run(tumourRequest());
    for (const checkpointEveryMs of [0, 1e9]) {
      const { run: made, seen, pictures } = await run(tumourRequest({ checkpointEveryMs }), losing(cpu(), [4, 13]));
      expect(results(made)).toEqual(results(whole.run));
      expect(pictures).toEqual(whole.pictures);
      expect(seen.some((p) => p.notice?.includes('was lost'))).toBe(true);
    }
  });

  it('goes on elsewhere when there is no device any more, from the checkpoint of the first', async () => {
    const whole = await run(tumourRequest());
    const hosts = [losing(cpu(), [13]), { ...cpu(3), engine: 'other' }];
    const jobs = new ComputeService(cpuHosts({ engine: 'node', now, pause }), { now, pause, build: 'test' });
    const service = new TumourService(jobs, { get: async () => ({ host: hosts.shift() as TumourHost }) });
    const made = await service.grow('job', tumourRequest(), ignore, ignore);
    expect(made.provenance.engine).toBe('node, then other');
    expect(results(made)).toEqual(results(whole.run));
  });

  it('gives up after a fourth loss, and can be resumed', async () => {
    const { service } = serviceOn(losing(cpu(), [2, 3, 4, 5]));
    const failure = await service.grow('job', tumourRequest(), ignore, ignore).catch((e: unknown) => failureOf(e));
    expect(failure).toMatchObject({ kind: 'DeviceLost' });
    expect(results(await service.resume('job', ignore, ignore))).toEqual(results((await run(tumourRequest())).run));
  });

  it('says what is wrong with a request, and where', async () => {
    const wrong = async (extra: Partial<TumourRequest>): Promise<unknown> =>
      failureOf(await run(tumourRequest(extra)).then(ignore, (e: unknown) => e));
    expect(await wrong({ members: [] })).toMatchObject({ kind: 'BadRequest', path: '/members' });
    expect(await wrong({ shown: 7 })).toMatchObject({ kind: 'BadRequest', path: '/shown' });
    expect(await wrong({ days: [3, 3] })).toMatchObject({ kind: 'BadRequest', path: '/plans/0' });
    expect(await wrong({ thresholds: [1.2] })).toMatchObject({ kind: 'BadRequest', path: '/thresholds/0' });
    expect(await wrong({ start: { field: new Float32Array(5) } })).toMatchObject({ kind: 'BadRequest', path: '/members/0' });
    const { plans, tissue } = tumourRequest();
    const lacking = { ...plans[1]!.treatment, fields: [] };
    expect(await wrong({ plans: [{ id: 'x', treatment: lacking }] })).toMatchObject({ kind: 'BadRequest', path: '/plans/0' });
    expect(await wrong({ tissue: { ...tissue, grey: new Uint8Array(2) } })).toMatchObject({ kind: 'BadRequest', path: '/tissue' });
  });
});

describe('batches', () => {
  const request = tumourRequest();
  const planner = new CasePlanner(request.tissue);
  const planned = request.members.flatMap(({ parameters }) =>
    request.plans.map(({ treatment }) => planner.plan({ start: request.start, parameters, treatment, frames: request.days })),
  );

  it('hold every case once, none of another signature, and no more than fit', () => {
    const batches = batchesOf(planned, 6e6);
    expect(batches.flat().sort((a, b) => a - b)).toEqual(planned.map((_, i) => i));
    for (const batch of batches) {
      expect(new Set(batch.map((i) => planned[i]!.signature)).size).toBe(1);
      expect(batch.length * 6e6 * 4).toBeLessThanOrEqual(120e6);
    }
    expect(new Set(planned.map((c) => c.signature)).size).toBe(2);
  });

  it('know the largest rate of a white voxel among white ones: 2 (1/hx2 + 1/hy2 + 1/hz2)', () => {
    expect(largestRate(request.tissue, 10)).toBeCloseTo(1.5, 12);
  });
});

describe('pictures', () => {
  it('are sent at most ten times a second, in order, none left out, and none after a cancel', () => {
    let clock = 0;
    const sent: { at: number; days: number[] }[] = [];
    const stop = new AbortController();
    const waiting: TumourPicture[] = [];
    const sender = new PictureSender(
      waiting,
      () => clock,
      stop.signal,
      (list) => sent.push({ at: clock, days: list.map((p) => p.day) }),
    );
    for (let day = 0; day < 10; day++, clock += 30) sender.add({ plan: 0, day, bytes: new Uint8Array(1), volumes: [], mass: 0 });
    clock = 1000;
    sender.tick();
    expect(sent.flatMap((s) => s.days)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    sent.slice(1).forEach((s, i) => expect(s.at - sent[i]!.at).toBeGreaterThanOrEqual(100));
    stop.abort();
    sender.add({ plan: 0, day: 10, bytes: new Uint8Array(1), volumes: [], mass: 0 });
    sender.flush();
    expect(sent.flatMap((s) => s.days)).toHaveLength(10);
    expect(waiting).toHaveLength(1);
  });
});
