import type { Compiled } from './compile.ts';
import { reportOf } from './report-of.ts';
import type { RunReport } from './report.ts';
import { Simulation } from './simulation.ts';
import type { Travel } from './travel.ts';

export interface Replications {
  readonly seed: number;
  readonly count: number;
  readonly minutes: number;
  readonly warmUpMinutes: number;
  readonly sliceMinutes?: number;
}

/** Independent runs of one model, in order. Which worker runs which changes nothing: a run is keyed by its number. */
export function replicate(compiled: Compiled, setting: Replications, travel: Travel | null = null): RunReport[] {
  return [...replications(compiled, setting, travel)];
}

/** The same one by one, for whoever must be able to stop between two. */
export function* replications(
  compiled: Compiled,
  { count, ...setting }: Replications,
  travel: Travel | null = null,
): Generator<RunReport, void> {
  for (let replication = 0; replication < count; replication++) {
    const run = new Simulation(compiled, { ...setting, replication }, travel);
    run.advance(setting.minutes);
    yield reportOf(run);
  }
}

export interface Estimate {
  readonly mean: number;
  /** Standard error of the mean over independent runs. */
  readonly standardError: number;
  readonly runs: number;
}

/** Mean over runs and how sure it is. */
export function estimate(values: readonly number[]): Estimate {
  const runs = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / runs;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, runs - 1);
  return { mean, standardError: Math.sqrt(variance / runs), runs };
}
