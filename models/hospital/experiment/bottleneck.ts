import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import { pairedDifference, type PairedDifference } from './interval.ts';
import { withChanges, type HospitalChange } from './what-if.ts';

/** One resource and what one unit more of it would change. */
export interface Lever {
  readonly resource: string;
  /** Minutes per patient saved by one more (positive is better), with its paired interval. */
  readonly saved: PairedDifference;
  /** Share of its time in use today: it may be high without anybody waiting for it. */
  readonly utilisation: number;
  /** Mean wait for it today. */
  readonly wait: number;
}

/**
 * Resources ranked by what one more of each would save, the only measure that says what causes the waiting; use and waits
 * stand beside it. `run` simulates a model with common random numbers, `measure` gives minutes per patient of one run.
 */
export function rankLevers(
  model: HospitalModel,
  run: (model: HospitalModel) => readonly RunReport[],
  measure: (report: RunReport) => number,
  candidates: readonly string[] = model.resources.map((resource) => resource.id),
): Lever[] {
  const more = new Map(candidates.map((resource) => [resource, run(withChanges(model, oneMore(resource)))] as const));
  return leversOf(run(model), more, measure);
}

/** The change whose effect is the causal measure of a resource. */
export function oneMore(resource: string): readonly HospitalChange[] {
  return [{ do: 'units', resource, by: 1 }];
}

/** The same from runs that are done: today's, and with one more of each resource. Runs pair by their place, as far as both go. */
export function leversOf(
  today: readonly RunReport[],
  more: ReadonlyMap<string, readonly RunReport[]>,
  measure: (report: RunReport) => number,
): Lever[] {
  const mean = (of: (report: RunReport) => number): number => today.reduce((sum, report) => sum + of(report), 0) / today.length;
  return [...more]
    .map(([resource, runs]): Lever => {
      const of = (report: RunReport) => report.resources.find((one) => one.id === resource);
      return {
        resource,
        saved: savedBy(today, runs, measure),
        utilisation: mean((report) => (of(report)?.meanUsed ?? 0) / (of(report)?.meanOn || 1)),
        wait: mean((report) => of(report)?.meanWait ?? 0),
      };
    })
    .sort((a, b) => b.saved.mean - a.saved.mean);
}

function savedBy(today: readonly RunReport[], more: readonly RunReport[], measure: (report: RunReport) => number): PairedDifference {
  const pairs = today.slice(0, more.length).map((report, i) => [measure(report), measure(more[i] as RunReport)] as const);
  const told = pairs.filter((pair) => pair.every(Number.isFinite));
  return pairedDifference(
    told.map(([before]) => before),
    told.map(([, after]) => after),
  );
}
