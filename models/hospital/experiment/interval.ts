import { estimate } from '../engine/replicate.ts';
import { studentQuantile } from './student.ts';

/** A mean over independent runs with its confidence interval. */
export interface Interval {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly runs: number;
}

/** Student's interval of the mean of `values`, at `level` (0.95 unless said). With fewer than two runs it has no end. */
export function intervalOf(values: readonly number[], level = 0.95): Interval {
  const { mean, standardError, runs } = estimate(values);
  if (runs < 2) return { mean, low: -Infinity, high: Infinity, runs };
  const half = studentQuantile(0.5 + level / 2, runs - 1) * standardError;
  return { mean, low: mean - half, high: mean + half, runs };
}

export interface PairedDifference extends Interval {
  /** Variance of the difference had the runs been independent, over what it is: how much common random numbers save. */
  readonly varianceRatio: number;
}

/** What one option has more than the other, run by run with the same random numbers. Throws a RangeError when they do not pair. */
export function pairedDifference(option: readonly number[], today: readonly number[], level = 0.95): PairedDifference {
  if (option.length !== today.length) throw new RangeError(`${option.length} runs do not pair with ${today.length}`);
  const differences = option.map((value, i) => value - (today[i] as number));
  const variance = (values: readonly number[]): number => estimate(values).standardError ** 2;
  const apart = variance(option) + variance(today);
  const paired = variance(differences);
  return { ...intervalOf(differences, level), varianceRatio: paired > 0 ? apart / paired : Infinity };
}

export interface RunsNeeded {
  /** Runs after which the interval was narrow enough and stayed so; null while it is not. */
  readonly runs: number | null;
  /** Half-width over mean, run by run, from the third. */
  readonly precision: readonly number[];
}

/**
 * How many runs are enough: from the third on, until the half-width of the 95 % interval is at most `precision` of the mean
 * and stays so for `ahead` further runs (more beyond a hundred). Hoad, Robinson and Davies 2010, "Automated selection of the
 * number of replications for a discrete-event simulation", J Oper Res Soc 61:1632.
 */
export function runsNeeded(values: readonly number[], precision = 0.05, ahead = 5): RunsNeeded {
  const widths = values.map((_, i) => relativeWidth(values.slice(0, i + 1)));
  return { runs: enoughAt(widths, precision, ahead), precision: widths.slice(2) };
}

/** First number of runs whose width, and those of the runs looked ahead to, are at most `precision`; null for none yet. */
export function enoughAt(widths: readonly number[], precision: number, ahead = 5): number | null {
  for (let n = 3; n <= widths.length; n++) {
    const look = n <= 100 ? ahead : Math.floor((ahead * n) / 100);
    if (n + look > widths.length) return null;
    if (widths.slice(n - 1, n + look).every((width) => width <= precision)) return n;
  }
  return null;
}

/** Half-width of the 95 % interval over the mean; Infinity below three runs. */
export function relativeWidth(values: readonly number[]): number {
  if (values.length < 3) return Infinity;
  const { mean, high } = intervalOf(values);
  return mean === 0 ? (high === mean ? 0 : Infinity) : Math.abs((high - mean) / mean);
}
