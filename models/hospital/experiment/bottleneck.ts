import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import { pairedDifference, type PairedDifference } from './interval.ts';
import { bestAmong, levelAmong } from './simultaneous.ts';
import { withChanges, type HospitalChange } from './what-if.ts';

/** One resource and what one unit more of it would change. */
export interface Lever {
  readonly resource: string;
  /** Minutes per patient saved by one more (positive is better); the intervals of all levers hold at once with 95 %. */
  readonly saved: PairedDifference;
  /** The same run by run; NaN where a run tells nothing. */
  readonly savedRuns: readonly number[];
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
  const level = levelAmong(more.size);
  return [...more]
    .map(([resource, runs]): Lever => {
      const of = (report: RunReport) => report.resources.find((one) => one.id === resource);
      const pairs = today.slice(0, runs.length).map((report, i) => [measure(report), measure(runs[i] as RunReport)] as const);
      const told = pairs.filter((pair) => pair.every(Number.isFinite));
      return {
        resource,
        saved: pairedDifference(
          told.map(([before]) => before),
          told.map(([, after]) => after),
          level,
        ),
        savedRuns: pairs.map(([before, after]) => before - after),
        utilisation: mean((report) => (of(report)?.meanUsed ?? 0) / (of(report)?.meanOn || 1)),
        wait: mean((report) => of(report)?.meanWait ?? 0),
      };
    })
    .sort((a, b) => b.saved.mean - a.saved.mean);
}

/** The lever that may be said to save most, and those that might as well; null where none is told apart from today. */
export function bottleneckAmong(levers: readonly Lever[]): { readonly lever: Lever; readonly rivals: readonly Lever[] } | null {
  const found = bestAmong(levers.map(({ savedRuns }) => savedRuns));
  const lever = found && levers[found.best];
  return found && lever ? { lever, rivals: found.rivals.flatMap((i) => levers[i] ?? []) } : null;
}
