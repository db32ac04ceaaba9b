export interface WarmUp {
  /** Values to leave out; null when the series does not settle within its first half. */
  readonly leaveOut: number | null;
  /** Running mean of the batches: what one looks at. */
  readonly batches: readonly number[];
  /** MSER of leaving out so many batches. */
  readonly statistic: readonly number[];
}

/**
 * How long the start of a run is unlike the rest: MSER-5 (White 1997; Hoad, Robinson and Davies 2008). Give it the average
 * over many runs: on one long run it picks no warm-up at all, measured on M/M/1 at load 0.9 (docs/validation/hospital.md).
 */
export function warmUpOf(values: readonly number[], batch = 5): WarmUp {
  const n = Math.floor(values.length / batch);
  const batches = Array.from({ length: n }, (_, b) => {
    let sum = 0;
    for (let i = 0; i < batch; i++) sum += values[b * batch + i] as number;
    return sum / batch;
  });
  // From the end: sums of the tail give every mean and spread in one pass.
  const statistic = new Array<number>(n);
  let [sum, squares] = [0, 0];
  for (let d = n - 1; d >= 0; d--) {
    const value = batches[d] as number;
    sum += value;
    squares += value * value;
    const left = n - d;
    statistic[d] = Math.max(0, squares - (sum * sum) / left) / (left * left);
  }
  // Very short tails are steady by chance.
  let best = 0;
  for (let d = 1; d <= n - 5; d++) if ((statistic[d] as number) < (statistic[best] as number)) best = d;
  return { leaveOut: best <= n / 2 ? best * batch : null, batches, statistic };
}

export interface WarmUpFound extends WarmUp {
  /** Minutes to leave out; null where the runs are too short to tell: they must be at least twice as long as the warm-up. */
  readonly minutes: number | null;
  readonly sliceMinutes: number;
  /** Average over runs of the people in the system, slice by slice. */
  readonly series: readonly number[];
  /** Mean of the series from the warm-up on (of all of it where none was found). */
  readonly level: number;
  readonly runs: number;
}

/**
 * The warm-up of a hospital from the people in it slice by slice (`RunReport.series`), averaged over runs. From two weeks on
 * whole days are batched, so that the tide of the day is not taken for a trend. Throws a RangeError where no series was kept.
 */
export function warmUpFrom(runs: readonly (readonly number[])[], sliceMinutes: number): WarmUpFound {
  if (runs.length === 0 || runs.some((run) => run.length === 0)) throw new RangeError('the runs kept no time series');
  const series = averageSeries(runs);
  const day = Math.round(1440 / sliceMinutes);
  const found = warmUpOf(series, day >= 1 && series.length >= 14 * day ? day : 5);
  const rest = series.slice(found.leaveOut ?? 0);
  return {
    ...found,
    minutes: found.leaveOut === null ? null : found.leaveOut * sliceMinutes,
    sliceMinutes,
    series,
    level: rest.reduce((a, b) => a + b, 0) / rest.length,
    runs: runs.length,
  };
}

/** Average over runs, value by value, up to the shortest. */
export function averageSeries(runs: readonly (readonly number[])[]): number[] {
  const length = Math.min(...runs.map((run) => run.length));
  return Array.from({ length }, (_, i) => runs.reduce((sum, run) => sum + (run[i] as number), 0) / runs.length);
}
