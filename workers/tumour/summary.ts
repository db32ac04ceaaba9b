import { canonicalJson } from '#models/core/canonical.ts';
import { cancelled } from '#models/core/failure.ts';
import { quantiles } from '#models/core/quantiles.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import { TUMOUR_MODEL } from '#models/tumour/index.ts';
import type { TumourPlanRun, TumourRequest, TumourRun, VolumeQuantiles } from '#workers/tumour.api.ts';
import type { RunHooks } from '#workers/run/execute.ts';
import type { TumourMemo } from './memo.ts';
import type { TumourHost } from './simulator.ts';

/** The run as the page gets it: quantiles over the members, counts as shares. */
export async function summarise(request: TumourRequest, host: TumourHost, hooks: RunHooks, memo: TumourMemo): Promise<TumourRun> {
  const { days, members, plans, seed } = request;
  const runs: TumourPlanRun[] = [];
  for (const [p, plan] of plans.entries()) {
    const volumes = memo.volumes[p] as readonly Float64Array[];
    const chances: Uint8Array<ArrayBuffer>[] = [];
    for (const counts of memo.counts[p] ?? []) {
      chances.push(Uint8Array.from(counts, (count) => Math.floor((255 * count) / members.length + 0.5)));
      await hooks.pause();
      if (hooks.signal.aborted) throw cancelled();
    }
    const bands = volumes.map((v) => quantilesOf(v, days.length, members.length));
    runs.push({ id: plan.id, volumes, quantiles: bands, masses: memo.masses[p] as Float64Array, chances });
  }
  const { parameters, scenario } = hashes(request);
  return {
    provenance: {
      model: TUMOUR_MODEL.id,
      modelVersion: TUMOUR_MODEL.version,
      parameterHash: parameters,
      scenarioHash: scenario,
      seed,
      backend: host.backend,
      engine: memo.engines.join(', then '),
      build: hooks.build,
    },
    days,
    members: members.length,
    plans: runs,
  };
}

function quantilesOf(volumes: Float64Array, days: number, members: number): VolumeQuantiles {
  const fresh = (): Float64Array => new Float64Array(days);
  const band = { q05: fresh(), q25: fresh(), q50: fresh(), q75: fresh(), q95: fresh() };
  for (let day = 0; day < days; day++) {
    const values = quantiles(volumes.subarray(day * members, (day + 1) * members), [0.05, 0.25, 0.5, 0.75, 0.95]);
    (['q05', 'q25', 'q50', 'q75', 'q95'] as const).forEach((q, i) => (band[q][day] = values[i] as number));
  }
  return band;
}

/** SHA-256 of the members with where they start, and of everything else that decides the answer: tissue, plans, days, step. */
export function hashes(request: TumourRequest): { readonly parameters: string; readonly scenario: string } {
  const known = new Map<object, string>();
  const plain = (value: unknown): unknown => {
    if (ArrayBuffer.isView(value)) {
      let hash = known.get(value);
      if (hash === undefined) known.set(value, (hash = sha256(new Uint8Array(value.buffer, value.byteOffset, value.byteLength))));
      return hash;
    }
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
    return value;
  };
  const hash = (value: unknown): string => sha256(utf8(canonicalJson(plain(value))));
  const { members, start, tissue, tensors, plans, days, thresholds, longestStep } = request;
  return {
    parameters: hash({ members, start }),
    scenario: hash({ tissue, tensors: tensors ?? undefined, plans, days, thresholds, longestStep }),
  };
}
