import type { RunReport } from '../engine/report.ts';
import { costPerDay, type UnitCosts } from './cost.ts';
import { intervalOf, pairedDifference, type Interval, type PairedDifference } from './interval.ts';
import { withinPossible } from './possible.ts';

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
export function measuresOf(report: RunReport, rates: UnitCosts | null = null): Measure[] {
  const came = report.sources.reduce((sum, source) => sum + source.came, 0);
  const left = report.sources.reduce((sum, source) => sum + source.stay.count, 0);
  const stayed = report.sources.reduce((sum, source) => sum + source.stay.count * source.stay.mean, 0);
  const of = 'hospital';
  const measures: Measure[] = [
    { of, name: 'mean in system', unit: '1', value: report.meanInSystem },
    { of, name: 'mean stay', unit: 'min', value: left > 0 ? stayed / left : NaN },
    // Counts those who are still there as well, which a mean stay of those who left does not.
    { of, name: 'minutes present per arrival', unit: 'min', value: came > 0 ? (report.meanInSystem * report.minutes) / came : NaN },
  ];
  if (rates) measures.push({ of, name: 'cost per day', unit: '1/d', value: costPerDay(report, rates) });
  const outcomes = new Map<string, number>();
  for (const source of report.sources)
    for (const [outcome, stay] of Object.entries(source.byOutcome)) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + stay.count);
  for (const [outcome, count] of outcomes)
    measures.push({ of: `outcome/${outcome}`, name: 'share of all who left', unit: '1', value: count / left });
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
        { of, name: 'mean time', unit: 'min', value: times.count > 0 ? times.mean : NaN },
        { of, name: '95th percentile', unit: 'min', value: times.count > 0 ? times.p95 : NaN },
        { of, name: 'within four hours', unit: '1', value: times.count > 0 ? times.withinFourHours : NaN },
        { of, name: 'within twelve hours', unit: '1', value: times.count > 0 ? times.withinTwelveHours : NaN },
      );
    }
  }
  for (const span of report.spans) {
    const of = `span/${span.name}`;
    measures.push(
      { of, name: 'passed', unit: '1', value: span.count },
      { of, name: 'mean time', unit: 'min', value: span.count > 0 ? span.mean : NaN },
      { of, name: '95th percentile', unit: 'min', value: span.count > 0 ? span.p95 : NaN },
      { of, name: 'within four hours', unit: '1', value: span.count > 0 ? span.withinFourHours : NaN },
      { of, name: 'within twelve hours', unit: '1', value: span.count > 0 ? span.withinTwelveHours : NaN },
    );
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

/** What happened to nobody in one run is a zero there, for counts; a time is missing. */
export function absent(name: string): number {
  return name.startsWith('left: ') || name === 'passed' || name === 'share of all who left' ? 0 : NaN;
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
 * there to be measured is left out of that measure (of both sides). Intervals of levels are cut where values cannot be.
 */
export function summarise(
  today: readonly RunReport[],
  option: readonly RunReport[] | null = null,
  rates: UnitCosts | null = null,
): MeasureSummary[] {
  const table = (reports: readonly RunReport[]) =>
    reports.map((report) => new Map(measuresOf(report, rates).map((measure) => [`${measure.of}\n${measure.name}`, measure] as const)));
  const [before, after] = [table(today), option && table(option)];
  const keys = new Map([...before, ...(after ?? [])].flatMap((run) => [...run.entries()]));
  return [...keys].map(([key, { of, name, unit }]): MeasureSummary => {
    const value = (run: ReadonlyMap<string, Measure>): number => run.get(key)?.value ?? absent(name);
    const pairs = before
      .map((run, i) => [value(run), after?.[i] ? value(after[i]) : 0] as const)
      .filter((pair) => pair.every(Number.isFinite));
    const first = pairs.map(([a]) => a);
    const level = (values: readonly number[]): Interval => withinPossible(name, intervalOf(values));
    if (!after) return { of, name, unit, today: level(first) };
    const second = pairs.map(([, b]) => b);
    return { of, name, unit, today: level(first), option: level(second), difference: pairedDifference(second, first) };
  });
}
