import type { Ensemble, Provenance, Run } from '#models/core/run.ts';
import { canonicalJson } from '#models/core/canonical.ts';
import type { Scenario } from '#models/core/scenario.ts';
import { toSeconds } from '#models/core/scenario.ts';
import type { DocumentAddress } from '#workers/vault.api.ts';
import { pickMembers } from './ensemble-numbers.ts';

/** A plan simulated beside doing nothing: same bodies, same seed. */
export interface Comparison {
  readonly schema: 1;
  readonly plan: Scenario;
  readonly planRun: Run;
  readonly nothingRun: Run;
  /** When the fit was made whose bodies these are; another time means another fit. */
  readonly fitCreatedAt: number;
  readonly simulatedAt: number;
}

/** Every one of `wanted` bodies spread evenly over the posterior; all of them when there are not more. */
export function comparedBodies(posterior: Ensemble, wanted: number): Ensemble {
  if (posterior.members <= wanted) return posterior;
  return pickMembers(
    posterior,
    Array.from({ length: wanted }, (_, i) => Math.floor((i * posterior.members) / wanted)),
  );
}

/** Period of the drawn points: about 240 of them, a whole number of seconds where the plan is long enough. */
export function samplePeriod(plan: Scenario): number {
  const seconds = toSeconds(plan.duration) / 240;
  return seconds >= 1 ? Math.ceil(seconds) : Math.max(0.2, Math.ceil(seconds * 5) / 5);
}

/** Does what is drawn still speak of this plan? The title may change; nothing that is simulated may. */
export function samePlan(a: Scenario, b: Scenario): boolean {
  const simulated = ({ model, duration, interventions }: Scenario): string => canonicalJson({ model, duration, interventions });
  return simulated(a) === simulated(b);
}

/** May these two runs be put side by side? Same model and version, same bodies, same seed, same length. */
export function comparable(a: Run, b: Run): boolean {
  const key = (p: Provenance): string => `${p.model} ${p.modelVersion} ${p.parameterHash} ${p.seed}`;
  return key(a.provenance) === key(b.provenance) && a.members === b.members && a.times.at(-1) === b.times.at(-1);
}

/** What a lane draws of one observable: both bands over minutes. */
export interface LaneData {
  readonly key: string;
  readonly unit: string;
  readonly minutes: Float64Array;
  readonly plan: { readonly q05: Float64Array; readonly q50: Float64Array; readonly q95: Float64Array };
  readonly nothing: { readonly q05: Float64Array; readonly q50: Float64Array; readonly q95: Float64Array };
}

/** Null where one of the runs does not report `key`, or the runs cannot be compared. */
export function laneData(comparison: Comparison, key: string): LaneData | null {
  const { planRun, nothingRun } = comparison;
  const plan = planRun.observables.find((o) => o.key === key);
  const nothing = nothingRun.observables.find((o) => o.key === key);
  if (!plan || !nothing || !comparable(planRun, nothingRun) || planRun.times.length !== nothingRun.times.length) return null;
  return { key, unit: plan.unit, minutes: planRun.times.map((t) => t / 60), plan, nothing };
}

/** Seconds at which the first body left the bounds of physiology in either run; null when none did. */
export function firstLoss(comparison: Comparison): number | null {
  const times = [comparison.planRun.excluded.firstSeconds, comparison.nothingRun.excluded.firstSeconds].filter((t) => t !== null);
  return times.length ? Math.min(...times) : null;
}

/**
 * Where a comparison of a twin lies: without `plan` the one on the table, so that it is there after a reload and for the
 * printed report; with the id of a kept plan, that plan's own.
 */
export function comparisonAddress(twin: string, plan: string | null = null): DocumentAddress {
  return { twin, kind: 'run', key: plan === null ? 'comparison' : `comparison-${plan}` };
}

/** Reads a kept comparison; null for one of another version. */
export function readComparison(value: unknown): Comparison | null {
  const kept = value as Partial<Comparison> | null;
  if (kept?.schema !== 1 || !kept.plan || !kept.planRun || !kept.nothingRun) return null;
  // Kept before this was written down: not earlier than the fit.
  return { ...(kept as Comparison), simulatedAt: kept.simulatedAt ?? kept.fitCreatedAt ?? 0 };
}
