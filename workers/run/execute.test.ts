import { describe, expect, it } from 'vitest';
import type { Failure } from '#models/core/failure.ts';
import { deviceLost, failureOf } from '#models/core/failure.ts';
import { normalQuantile } from '#models/core/normal.ts';
import { quantiles } from '#models/core/quantiles.ts';
import type { Ensemble, Run } from '#models/core/run.ts';
import type { Intervention } from '#models/core/scenario.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import { loadModel } from './catalogue.ts';
import { cpuHost } from './cpu-host.ts';
import type { Hosts, RunHooks } from './execute.ts';
import { executeRun, newMemo } from './execute.ts';
import { cpuHosts, inlineLane, runOnCpu } from './headless.ts';
import { planRun } from './plan.ts';
import type { ProgressReport } from './progress.ts';
import { advanceChunk } from './advance-chunk.ts';
import { advanceEnsemble, simulateRest } from './rest.ts';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function hooks(extra: Partial<RunHooks> = {}): RunHooks & { engine: string } {
  return {
    now: () => performance.now(),
    pause,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    build: 'test',
    engine: 'node',
    ...extra,
  };
}

const MEMBERS = 41;
/** Start positions at 41 normal quantiles, so the ensemble's quantiles have exact values. */
const x0 = (m: number): number => 2 + 0.3 * normalQuantile((m + 0.5) / MEMBERS);

function request(extra: Partial<RunRequest> = {}, interventions: readonly Intervention[] = []): RunRequest {
  const ensemble: Ensemble = {
    model: 'oscillator',
    keys: ['x0'],
    members: MEMBERS,
    values: Float64Array.from({ length: MEMBERS }, (_, m) => x0(m)),
  };
  return {
    model: 'oscillator',
    ensemble,
    scenario: {
      schema: 1,
      id: 's',
      title: 'Swing',
      model: 'oscillator',
      duration: { value: 3, unit: 's' },
      interventions,
    },
    seed: 11,
    settleSeconds: 0,
    sampleSeconds: 0.5,
    traces: 5,
    backend: 'cpu',
    checkpointEverySeconds: 0.7,
    ...extra,
  };
}

const push = (force: number, start: number, duration: number): Intervention => ({
  id: `push${start}`,
  kind: 'push',
  start: { value: start, unit: 's' },
  duration: { value: duration, unit: 's' },
  values: { force: { value: force, unit: 'm/s2' } },
});

/** Free swing of the default oscillator (omega 6, damping 0.4) from x0 at rest. */
function swing(x: number, t: number): number {
  const w = Math.sqrt(36 - 0.16);
  return x * Math.exp(-0.4 * t) * (Math.cos(w * t) + (0.4 / w) * Math.sin(w * t));
}

const failure = async (promise: Promise<unknown>): Promise<Failure> => {
  try {
    await promise;
  } catch (error) {
    return failureOf(error);
  }
  throw new Error('it should have been refused');
};

/** What must be equal bit by bit: everything but who ran it. */
const numbers = (run: Run) => ({ times: run.times, observables: run.observables, traces: run.traces, excluded: run.excluded });

describe('a run on the CPU', () => {
  it('gives the exact quantiles of an ensemble whose solution is known', async () => {
    const run = await runOnCpu(request(), hooks());
    expect(Array.from(run.times)).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
    const position = run.observables[0]!;
    run.times.forEach((t, i) => {
      const exact = quantiles(
        Array.from({ length: MEMBERS }, (_, m) => swing(x0(m), t)),
        [0.05, 0.25, 0.5, 0.75, 0.95],
      );
      [position.q05, position.q25, position.q50, position.q75, position.q95].forEach((q, k) =>
        expect(Math.abs(q[i]! - exact[k]!)).toBeLessThan(2e-3),
      );
    });
  });

  it('keeps waveforms of the members the seed picks, on the exact solution', async () => {
    const run = await runOnCpu(request({ traceWindow: { startSeconds: 1, seconds: 1 } }), hooks());
    expect(run.traces).toHaveLength(5);
    for (const trace of run.traces) {
      expect(trace.startSeconds).toBeCloseTo(1.01, 9);
      expect(trace.values).toHaveLength(2 * 100);
      for (let j = 0; j < 100; j += 7) {
        const t = trace.startSeconds + j * trace.sampleSeconds;
        expect(Math.abs(trace.values[2 * j]! - swing(x0(trace.member), t))).toBeLessThan(3e-3);
      }
    }
  });

  it('holds a settled state through t = 0 and then answers the scenario', async () => {
    // Members start at x0, ring for 40 s (exp(-16)) and are at rest; then 3.6 m/s2 moves the rest to 0.1 m.
    const run = await runOnCpu(request({ settleSeconds: 40, traces: 0 }, [push(3.6, 1, 2)]), hooks());
    const q50 = run.observables[0]!.q50;
    expect(Math.abs(q50[0]!)).toBeLessThan(1e-6);
    expect(Math.abs(q50[2]!)).toBeLessThan(1e-6);
    run.times.forEach((t, i) => {
      const exact = t < 1 ? 0 : 0.1 - swing(0.1, t - 1);
      expect(Math.abs(q50[i]! - exact)).toBeLessThan(1e-4);
    });
  });

  it('is bit-equal whatever the chunks, the lanes and the checkpoints', async () => {
    const whole = numbers(await runOnCpu(request({}, [push(2, 0.3, 1.1)]), hooks()));
    let tick = 0;
    // A clock that claims every chunk took long, then short: chunks shrink to one step and grow again.
    const erratic = { now: () => (tick += tick % 7 < 4 ? 500 : 0.01) };
    const lanes = [inlineLane(pause), inlineLane(pause), inlineLane(pause)];
    for (const other of [
      await runOnCpu(request({}, [push(2, 0.3, 1.1)]), hooks(erratic)),
      await runOnCpu(request({}, [push(2, 0.3, 1.1)]), { ...hooks(), lanes }),
      await runOnCpu(request({ checkpointEverySeconds: 0.02 }, [push(2, 0.3, 1.1)]), hooks()),
    ])
      expect(numbers(other)).toEqual(whole);
  });

  it('uses common random numbers: another scenario traces the same members', async () => {
    const base = await runOnCpu(request(), hooks());
    const pushed = await runOnCpu(request({}, [push(5, 0, 1)]), hooks());
    expect(pushed.traces.map((t) => t.member)).toEqual(base.traces.map((t) => t.member));
    const other = await runOnCpu(request({ seed: 12 }), hooks());
    expect(other.traces.map((t) => t.member)).not.toEqual(base.traces.map((t) => t.member));
  });

  it('leaves out and counts members that leave the bounds', async () => {
    const r = request({ traces: 30 });
    const keys = ['x0', 'omega', 'feedback'];
    // Positive feedback beyond the spring's pull (g < -omega^2): members 0 to 6 run away.
    const values = Float64Array.from({ length: MEMBERS * 3 }, (_, i) => {
      const m = Math.floor(i / 3);
      return [x0(m), m < 7 ? 1 : 6, m < 7 ? -60 : 0][i % 3]!;
    });
    const run = await runOnCpu({ ...r, ensemble: { ...r.ensemble, keys, values } }, hooks());
    expect(run.excluded.count).toBe(7);
    expect(run.excluded.firstSeconds).toBeGreaterThan(0.4);
    expect(run.traces.every((t) => t.member >= 7)).toBe(true);
    const kept = Array.from({ length: MEMBERS - 7 }, (_, m) => swing(x0(m + 7), 3));
    expect(Math.abs(run.observables[0]!.q50.at(-1)! - quantiles(kept, [0.5])[0]!)).toBeLessThan(2e-3);
    expect(Array.from(run.ends!.alive)).toEqual(Array.from({ length: MEMBERS }, (_, m) => (m < 7 ? 0 : 1)));
    const width = run.ends!.keys.length;
    kept.forEach((x, i) => expect(Math.abs(run.ends!.values[(i + 7) * width]! - x)).toBeLessThan(2e-3));
  });

  // Free flight (no spring, no damping): x = x0 + v0 t, dead beyond 1,000 m. The first crosses at 0.7 s, the second at 1.8 s.
  const flight = (starts: readonly (readonly [number, number])[]): Ensemble => ({
    model: 'oscillator',
    keys: ['x0', 'v0', 'omega', 'damping'],
    members: starts.length,
    values: Float64Array.from(starts.flatMap(([x, v]) => [x, v, 0, 0])),
  });

  it('counts each member until its own death, and says when the first one was', async () => {
    const ensemble = flight([
      [300, 1000],
      [100, 500],
      [5, 0],
    ]);
    const run = await runOnCpu(request({ ensemble }), hooks());
    const median = [100, 350, 302.5, 427.5, 5, 5, 5];
    median.forEach((x, i) => expect(Math.abs(run.observables[0]!.q50[i]! - x)).toBeLessThan(1e-3));
    expect(run.excluded).toEqual({ count: 2, firstSeconds: 1 });
    expect(Array.from(run.ends!.alive)).toEqual([0, 0, 1]);
    expect(Array.from(run.ends!.values.slice(0, 10)).every(Number.isNaN)).toBe(true);
    expect(Math.abs(run.ends!.values[10]! - 5)).toBeLessThan(1e-6);
    expect(run.traces.map((t) => t.member)).toEqual([2]);
    // The same whatever the checkpoints.
    for (const checkpointEverySeconds of [0.02, 0.33, 60])
      expect(numbers(await runOnCpu(request({ ensemble, checkpointEverySeconds }), hooks()))).toEqual(numbers(run));
  });

  it('gives no number only where no member is alive', async () => {
    const run = await runOnCpu(request({ ensemble: flight([[300, 1000]]) }), hooks());
    expect(Math.abs(run.observables[0]!.q50[0]! - 300)).toBeLessThan(1e-3);
    expect(Math.abs(run.observables[0]!.q05[1]! - 800)).toBeLessThan(1e-3);
    expect(Array.from(run.observables[0]!.q50).map(Number.isNaN)).toEqual([false, false, true, true, true, true, true]);
    expect(run.excluded).toEqual({ count: 1, firstSeconds: 1 });
  });

  it('takes deaths after a checkpoint again when it goes on from there', async () => {
    const r = request({
      ensemble: flight([
        [300, 1000],
        [5, 0],
      ]),
      checkpointEverySeconds: 0.9,
    });
    const plan = planRun(r, (await loadModel('oscillator'))!);
    const memo = newMemo(plan);
    const abort = new AbortController();
    let now = 0;
    const onProgress = (p: ProgressReport): void => {
      if (p.simulatedSeconds >= 1.5) abort.abort();
    };
    const slow = hooks({ signal: abort.signal, onProgress, now: () => (now += 200) });
    expect((await failure(executeRun(plan, r, cpuHosts(slow), slow, memo))).kind).toBe('Cancelled');
    // Stopped between the death at 1 s and the checkpoint at 1.8 s.
    expect(memo.diedAt[0]).toBe(1);
    expect(memo.step * 0.002).toBeCloseTo(0.9, 9);
    memo.diedAt[1] = 1.4;
    const run = await executeRun(plan, r, cpuHosts(hooks()), hooks(), memo);
    expect(numbers(run)).toEqual(numbers(await runOnCpu(r, hooks())));
  });

  it('ends no run for one body whose numbers run away: it counts as dead, the others as ever', async () => {
    const ensemble: Ensemble = { model: 'cardiovascular', keys: ['emax_lv'], members: 2, values: Float64Array.of(2.4, 1e6) };
    const duration = { value: 2, unit: 's' };
    const scenario = { ...request().scenario, model: 'cardiovascular', duration };
    const run = await runOnCpu(request({ model: 'cardiovascular', ensemble, scenario, traces: 0, settleSeconds: 20 }), hooks());
    expect(run.excluded).toEqual({ count: 1, firstSeconds: 0 });
    expect(Array.from(run.ends!.alive)).toEqual([1, 0]);
    const map = run.observables.find((o) => o.key === 'map')!;
    expect(map.q50.every((x) => x > 60 && x < 120)).toBe(true);
  });

  it.each(['oscillator', 'cardiovascular'])('%s names every slot that decides who is alive', async (id) => {
    const { model } = (await loadModel(id))!;
    const parameters = Float64Array.from(model.parameters, (p) => p.value);
    const control = { signal: new AbortController().signal };
    // Three seconds: the heart has counted whole beats, so that their numbers are looked at too.
    const row = await advanceEnsemble(
      cpuHost([inlineLane(pause)], 'node', () => 0),
      { model, members: 1, parameters },
      1500,
      control,
    );
    const read = new Set<number>();
    const spy = new Proxy(row, { get: (target, key) => (read.add(Number(key)), target[Number(key)]) });
    expect(model.isAlive(spy, 0)).toBe(true);
    expect([...read].sort((a, b) => a - b)).toEqual([...model.aliveSlots].sort((a, b) => a - b));
  });

  it('says where its numbers come from', async () => {
    const a = (await runOnCpu(request(), hooks())).provenance;
    expect(a).toMatchObject({ model: 'oscillator', backend: 'cpu', engine: 'node', build: 'test', seed: 11 });
    const b = (await runOnCpu(request({}, [push(1, 0, 1)]), hooks())).provenance;
    expect(b.parameterHash).toBe(a.parameterHash);
    expect(b.scenarioHash).not.toBe(a.scenarioHash);
    expect(a.scenarioHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('reports progress that never falls and ends at 1', async () => {
    const seen: ProgressReport[] = [];
    let tick = 0;
    await runOnCpu(request({ settleSeconds: 1 }), hooks({ onProgress: (p) => seen.push(p), now: () => (tick += 40) }));
    expect(seen.map((p) => p.stage)).toEqual(expect.arrayContaining(['waiting', 'settling', 'running', 'traces', 'summarising']));
    seen.slice(1).forEach((p, i) => expect(p.fraction).toBeGreaterThanOrEqual(seen[i]!.fraction));
    expect(seen.at(-1)!.fraction).toBe(1);
    expect(seen.some((p) => p.simulatedSeconds < 0)).toBe(true);
  });
});

describe('stopping and going on', () => {
  it('rejects with Cancelled and goes on from its checkpoint to the same bits', async () => {
    const entry = (await loadModel('oscillator'))!;
    const r = request({ checkpointEverySeconds: 0.1 }, [push(2, 0.3, 1.1)]);
    const plan = planRun(r, entry);
    const memo = newMemo(plan);
    const abort = new AbortController();
    let chunks = 0;
    const lane = { advance: (chunk: Parameters<typeof advanceChunk>[0]) => (++chunks === 12 && abort.abort(), advanceChunk(chunk)) };
    const hosts: Hosts = { get: async () => ({ host: cpuHost([lane], 'node', () => 0) }) };
    expect((await failure(executeRun(plan, r, hosts, hooks({ signal: abort.signal }), memo))).kind).toBe('Cancelled');
    expect(memo.step).toBeGreaterThan(0);
    expect(memo.taken).toBeLessThan(plan.samples.length);
    const resumed = await executeRun(plan, r, cpuHosts(hooks()), hooks(), memo);
    expect(numbers(resumed)).toEqual(numbers(await runOnCpu(r, hooks())));
  });

  it('goes on by itself when the device is lost, tells the person, and gives the same bits', async () => {
    const r = request({ checkpointEverySeconds: 0.2 });
    const plan = planRun(r, (await loadModel('oscillator'))!);
    let calls = 0;
    const lane = {
      advance: (chunk: Parameters<typeof advanceChunk>[0]) => {
        if (++calls === 9) throw deviceLost('test');
        return advanceChunk(chunk);
      },
    };
    const hosts: Hosts = { get: async () => ({ host: cpuHost([lane], 'node', () => 0) }) };
    const seen: ProgressReport[] = [];
    const run = await executeRun(plan, r, hosts, hooks({ onProgress: (p) => seen.push(p) }), newMemo(plan));
    expect(numbers(run)).toEqual(numbers(await runOnCpu(r, hooks())));
    expect(seen.some((p) => p.notice?.includes('lost'))).toBe(true);
    seen.slice(1).forEach((p, i) => expect(p.fraction).toBeGreaterThanOrEqual(seen[i]!.fraction));
  });

  it('gives up after three losses and keeps the checkpoint', async () => {
    const r = request();
    const plan = planRun(r, (await loadModel('oscillator'))!);
    const memo = newMemo(plan);
    let calls = 0;
    const lane = {
      advance: (chunk: Parameters<typeof advanceChunk>[0]) => {
        if (++calls > 20) throw deviceLost('test');
        return advanceChunk(chunk);
      },
    };
    let tick = 0;
    const hosts: Hosts = { get: async () => ({ host: cpuHost([lane], 'node', () => (tick += 500)) }) };
    expect((await failure(executeRun(plan, r, hosts, hooks(), memo))).kind).toBe('DeviceLost');
    expect(calls).toBe(24);
  });
});

describe('bad requests', () => {
  const cases: readonly [string, Partial<RunRequest>][] = [
    ['/model', { model: 'dragon' }],
    ['/seed', { seed: -1 }],
    ['/seed', { seed: 0.5 }],
    ['/traces', { traces: 31 }],
    ['/settleSeconds', { settleSeconds: Number.NaN }],
    ['/sampleSeconds', { sampleSeconds: 0 }],
    ['/traceWindow/seconds', { traceWindow: { startSeconds: 2, seconds: 5 } }],
    ['/backend', { backend: 'webgpu' }],
    ['/ensemble/keys/0', { ensemble: { model: 'oscillator', keys: ['wings'], members: 1, values: Float64Array.of(1) } }],
    ['/ensemble/values', { ensemble: { model: 'oscillator', keys: ['x0'], members: 2, values: Float64Array.of(1) } }],
    ['/ensemble/values/1', { ensemble: { model: 'oscillator', keys: ['x0'], members: 2, values: Float64Array.of(1, Infinity) } }],
    ['/scenario/interventions/0/kind', { scenario: { ...request().scenario, interventions: [{ ...push(1, 0, 1), kind: 'fly' }] } }],
  ];
  it.each(cases)('names %s', async (path, change) => {
    const found = await failure(runOnCpu(request(change), hooks()));
    expect(found).toMatchObject({ kind: 'BadRequest', path });
  });
});

describe('coming to rest', () => {
  it('reads the observables of every member after settling', async () => {
    const { model } = (await loadModel('oscillator'))!;
    const members = 3;
    const flat = new Float64Array(members * 6);
    for (let m = 0; m < members; m++) flat.set([6, 0.4, 0.1, 0, m + 1, 0], m * 6);
    const control = { signal: new AbortController().signal };
    const rest = await simulateRest({ model, members, parameters: flat, settleSeconds: 2, backend: 'cpu' }, cpuHosts(hooks()), control);
    for (let m = 0; m < members; m++) expect(Math.abs(rest.values[m * 5]! - swing(m + 1, 2))).toBeLessThan(2e-3);
    expect(Array.from(rest.alive)).toEqual([1, 1, 1]);
    // Starting from the rows of one rest goes on exactly where it ended.
    const host = cpuHost([inlineLane(pause)], 'node', () => 0);
    const on = await advanceEnsemble(host, { model, members, parameters: flat, state: rest.rows, step: 1000 }, 500, control);
    const whole = await advanceEnsemble(host, { model, members, parameters: flat }, 1500, control);
    expect(on).toEqual(whole);
  });
});
