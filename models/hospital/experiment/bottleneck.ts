import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import { pairedDifference, type PairedDifference } from './interval.ts';
import { withChanges } from './what-if.ts';

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
  const today = run(model);
  const measured = today.map(measure);
  const mean = (of: (report: RunReport) => number): number => today.reduce((sum, report) => sum + of(report), 0) / today.length;
  return candidates
    .map((resource): Lever => {
      const more = run(withChanges(model, [{ do: 'units', resource, by: 1 }]));
      const of = (report: RunReport) => report.resources.find((one) => one.id === resource);
      return {
        resource,
        saved: pairedDifference(measured, more.map(measure)),
        utilisation: mean((report) => (of(report)?.meanUsed ?? 0) / (of(report)?.meanOn || 1)),
        wait: mean((report) => of(report)?.meanWait ?? 0),
      };
    })
    .sort((a, b) => b.saved.mean - a.saved.mean);
}
