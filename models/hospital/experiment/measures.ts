import type { RunReport } from '../engine/report.ts';
import { intervalOf, pairedDifference, type Interval, type PairedDifference } from './interval.ts';

/** A number of one run that is worth an interval over runs. */
export interface Measure {
  /** What it is of: `resource/CT`, `mark/doctor/2` (priority 2), `source/elective`. */
  readonly of: string;
  readonly name: string;
  /** UCUM. */
  readonly unit: string;
  readonly value: number;
}

/** Every measure of a run, always in the same order for the same model. NaN where nobody was there to be measured. */
export function measuresOf(report: RunReport): Measure[] {
  const measures: Measure[] = [{ of: 'hospital', name: 'mean in system', unit: '1', value: report.meanInSystem }];
  for (const r of report.resources) {
    const of = `resource/${r.id}`;
    measures.push(
      { of, name: 'mean wait', unit: 'min', value: r.granted > 0 ? r.meanWait : NaN },
      { of, name: 'mean waiting', unit: '1', value: r.meanWaiting },
      { of, name: 'share in use', unit: '1', value: r.meanOn > 0 ? r.meanUsed / r.meanOn : NaN },
      { of, name: 'overtime', unit: 'min', value: r.overtimeMinutes },
      { of, name: 'gave up', unit: '1', value: r.gaveUp },
      { of, name: 'refused', unit: '1', value: r.refused },
    );
  }
  for (const mark of report.marks) {
    for (const [of, times] of [
      [`mark/${mark.name}`, mark] as const,
      ...mark.byPriority.map((p) => [`mark/${mark.name}/${p.priority}`, p] as const),
    ]) {
      measures.push(
        { of, name: 'passed', unit: '1', value: times.count },
        { of, name: 'mean time', unit: 'min', value: times.mean },
        { of, name: '95th percentile', unit: 'min', value: times.p95 },
        { of, name: 'within four hours', unit: '1', value: times.withinFourHours },
        { of, name: 'within twelve hours', unit: '1', value: times.withinTwelveHours },
      );
    }
  }
  for (const source of report.sources) {
    const of = `source/${source.id}`;
    measures.push(
      { of, name: 'came', unit: '1', value: source.came },
      { of, name: 'mean stay', unit: 'min', value: source.stay.count > 0 ? source.stay.mean : NaN },
      ...Object.entries(source.byOutcome).map(([outcome, stay]) => ({ of, name: `left: ${outcome}`, unit: '1', value: stay.count })),
    );
  }
  return measures;
}

export interface MeasureSummary {
  readonly of: string;
  readonly name: string;
  readonly unit: string;
  readonly today: Interval;
  /** Only where another option was simulated with the same random numbers. */
  readonly option?: Interval;
  readonly difference?: PairedDifference;
}

/**
 * Measures over runs with 95 % intervals; beside them an option's, and the difference run by run. A run in which nobody was
 * there to be measured is left out of that measure (of both sides).
 */
export function summarise(today: readonly RunReport[], option: readonly RunReport[] | null = null): MeasureSummary[] {
  const table = (reports: readonly RunReport[]) =>
    reports.map((report) => new Map(measuresOf(report).map((measure) => [`${measure.of}\n${measure.name}`, measure] as const)));
  const [before, after] = [table(today), option && table(option)];
  const keys = new Map([...before, ...(after ?? [])].flatMap((run) => [...run.entries()]));
  return [...keys].map(([key, { of, name, unit }]): MeasureSummary => {
    // What happened to nobody in one run is a zero there, for counts; a time is missing.
    const value = (run: ReadonlyMap<string, Measure>): number =>
      run.get(key)?.value ?? (name.startsWith('left: ') || name === 'passed' ? 0 : NaN);
    const pairs = before
      .map((run, i) => [value(run), after?.[i] ? value(after[i]) : 0] as const)
      .filter((pair) => pair.every(Number.isFinite));
    const first = pairs.map(([a]) => a);
    if (!after) return { of, name, unit, today: intervalOf(first) };
    const second = pairs.map(([, b]) => b);
    return { of, name, unit, today: intervalOf(first), option: intervalOf(second), difference: pairedDifference(second, first) };
  });
}
