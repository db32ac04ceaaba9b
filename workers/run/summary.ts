import { cancelled } from '#models/core/failure.ts';
import { canonicalJson } from '#models/core/canonical.ts';
import { quantileSorted } from '#models/core/quantiles.ts';
import type { ObservableSeries, Provenance, Run } from '#models/core/run.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import { CHUNK_MS } from './chunks.ts';
import type { RunPlan } from './plan.ts';
import type { RunHooks, RunMemo } from './run-memo.ts';
import type { SimulatorHost } from './simulator.ts';

/** Quantiles of every observable at every sample, over the members alive until then. NaN where none is. */
export async function summarise(
  plan: RunPlan,
  memo: RunMemo,
  hooks: Pick<RunHooks, 'now' | 'pause' | 'signal'>,
): Promise<Pick<Run, 'times' | 'members' | 'excluded' | 'observables' | 'ends'>> {
  const { model, members, samples } = plan;
  const width = model.observables.length;
  const times = Float64Array.from(samples, (step) => step * model.stepSeconds);
  const series = model.observables.map((o): ObservableSeries => {
    const fresh = (): Float64Array => new Float64Array(samples.length);
    return { key: o.key, unit: o.unit, q05: fresh(), q25: fresh(), q50: fresh(), q75: fresh(), q95: fresh() };
  });
  const cells = new Float32Array(members);
  let began = hooks.now();
  let kept = Array.from({ length: members }, (_, m) => m);
  for (let t = 0; t < samples.length; t++) {
    // The dead do not come back: whoever is found dead at a sample counts in all before it and in none after.
    kept = kept.filter((m) => !((memo.diedAt[m] as number) <= (times[t] as number)));
    const column = cells.subarray(0, kept.length);
    for (let o = 0; o < width; o++) {
      kept.forEach((m, i) => (column[i] = memo.columns[(t * members + m) * width + o] as number));
      column.sort();
      const s = series[o] as ObservableSeries;
      s.q05[t] = quantileSorted(column, 0.05);
      s.q25[t] = quantileSorted(column, 0.25);
      s.q50[t] = quantileSorted(column, 0.5);
      s.q75[t] = quantileSorted(column, 0.75);
      s.q95[t] = quantileSorted(column, 0.95);
    }
    if (hooks.now() - began > CHUNK_MS) {
      await hooks.pause();
      if (hooks.signal.aborted) throw cancelled();
      began = hooks.now();
    }
  }
  const ends = Float64Array.from(memo.columns.subarray((samples.length - 1) * members * width));
  for (let m = 0; m < members; m++) if (!Number.isNaN(memo.diedAt[m])) ends.fill(Number.NaN, m * width, (m + 1) * width);
  const dead = memo.diedAt.filter((t) => !Number.isNaN(t));
  return {
    times,
    members,
    excluded: { count: dead.length, firstSeconds: dead.length > 0 ? Math.min(...dead) : null },
    observables: series,
    ends: {
      keys: model.observables.map((o) => o.key),
      values: ends,
      alive: Uint8Array.from(memo.diedAt, (t) => (Number.isNaN(t) ? 1 : 0)),
    },
  };
}

/** SHA-256 over the model, the keys and the values (as little-endian float64) of an ensemble. */
export function parameterHash(ensemble: RunRequest['ensemble']): string {
  const head = utf8(canonicalJson({ model: ensemble.model, keys: ensemble.keys, members: ensemble.members }));
  const bytes = new Uint8Array(head.length + 8 * ensemble.values.length);
  bytes.set(head);
  const view = new DataView(bytes.buffer);
  ensemble.values.forEach((v, i) => view.setFloat64(head.length + 8 * i, v, true));
  return sha256(bytes);
}

/** SHA-256 of a scenario's canonical JSON. */
export function scenarioHash(scenario: RunRequest['scenario']): string {
  return sha256(utf8(canonicalJson(scenario)));
}

export function provenance(plan: RunPlan, request: RunRequest, host: SimulatorHost, memo: RunMemo, build: string): Provenance {
  return {
    model: plan.model.id,
    modelVersion: plan.model.version,
    parameterHash: parameterHash(request.ensemble),
    scenarioHash: scenarioHash(request.scenario),
    seed: request.seed,
    backend: host.backend,
    engine: memo.engines.join(', then '),
    build,
  };
}
