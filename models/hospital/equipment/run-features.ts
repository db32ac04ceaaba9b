import type { Fleet, SensorRun } from './sensor-runs.ts';

/**
 * What is worked out of a run at each cycle, from nothing but that cycle and those before it. One wear index, the first
 * principal component of all sensors, gathers what a tree cannot add up from noisy single sensors.
 */
export interface Scaling {
  readonly sensors: readonly string[];
  readonly mean: Float64Array;
  readonly sd: Float64Array;
  /** Weights of the wear index, one a sensor; rising with age. */
  readonly index: Float64Array;
}

/** Cycles over which levels and slopes are taken, and the first ones that say how this machine began. */
const SHORT = 5;
const MIDDLE = 15;
const LONG = 30;
const BEGINNING = 20;

/** Features of a sensor, of the index, and of the machine itself. */
const PER_SENSOR = 3;
const OF_INDEX = 6;

export const featureCount = (sensors: number): number => sensors * PER_SENSOR + OF_INDEX + 1;

/** Means, spreads and wear index of these runs. */
export function scalingOf(fleet: Fleet, runs: readonly SensorRun[] = fleet.runs): Scaling {
  const s = fleet.sensors.length;
  const [mean, sd] = [new Float64Array(s), new Float64Array(s)];
  let rows = 0;
  for (const run of runs) {
    rows += run.cycles.length;
    run.values.forEach((value, i) => (mean[i % s] = (mean[i % s] as number) + value));
  }
  mean.forEach((sum, i) => (mean[i] = sum / rows));
  for (const run of runs) run.values.forEach((value, i) => (sd[i % s] = (sd[i % s] as number) + (value - (mean[i % s] as number)) ** 2));
  sd.forEach((sum, i) => (sd[i] = Math.sqrt(sum / rows) || 1));
  const covariance = new Float64Array(s * s);
  const trend = new Float64Array(s);
  const z = new Float64Array(s);
  for (const run of runs) {
    const n = run.cycles.length;
    for (let t = 0; t < n; t++) {
      for (let i = 0; i < s; i++) {
        z[i] = ((run.values[t * s + i] as number) - (mean[i] as number)) / (sd[i] as number);
        trend[i] = (trend[i] as number) + (z[i] as number) * ((t + 1) / n - 0.5);
      }
      for (let i = 0; i < s; i++)
        for (let j = 0; j < s; j++) covariance[i * s + j] = (covariance[i * s + j] as number) + (z[i] as number) * (z[j] as number);
    }
  }
  // Largest eigenvector by repeated multiplication, from where sensors go with age.
  let index = Float64Array.from(trend);
  for (let round = 0; round < 200; round++) {
    const next = new Float64Array(s);
    for (let i = 0; i < s; i++)
      for (let j = 0; j < s; j++) next[i] = (next[i] as number) + (covariance[i * s + j] as number) * (index[j] as number);
    const length = Math.sqrt(next.reduce((sum, v) => sum + v * v, 0)) || 1;
    index = next.map((v) => v / length);
  }
  const rises = index.reduce((sum, v, i) => sum + v * (trend[i] as number), 0) >= 0;
  if (!rises) index = index.map((v) => -v);
  return { sensors: fleet.sensors, mean, sd, index };
}

/** The wear index at each cycle of a run, in standard deviations of the fleet. */
export function wearIndex(run: SensorRun, { mean, sd, index }: Scaling): Float64Array {
  const s = mean.length;
  return run.cycles.map((_, t) => {
    let sum = 0;
    for (let i = 0; i < s; i++)
      sum += (((run.values[t * s + i] as number) - (mean[i] as number)) / (sd[i] as number)) * (index[i] as number);
    return sum;
  });
}

/** Features of every cycle of a run: [cycles, featureCount]. */
export function featuresOf(run: SensorRun, scaling: Scaling): Float64Array {
  const s = scaling.mean.length;
  const n = run.cycles.length;
  const width = featureCount(s);
  const out = new Float64Array(n * width);
  const column = new Float64Array(n);
  for (let i = 0; i < s; i++) {
    const [mean, sd] = [scaling.mean[i] as number, scaling.sd[i] as number];
    for (let t = 0; t < n; t++) column[t] = ((run.values[t * s + i] as number) - mean) / sd;
    const sums = runningSums(column);
    for (let t = 0; t < n; t++) {
      const at = t * width + i * PER_SENSOR;
      const level = windowMean(sums, t, MIDDLE);
      out[at] = level;
      out[at + 1] = level - windowMean(sums, Math.min(t, BEGINNING - 1), BEGINNING);
      out[at + 2] = windowMean(sums, t, LONG);
    }
  }
  const wear = wearIndex(run, scaling);
  const sums = runningSums(wear);
  for (let t = 0; t < n; t++) {
    const at = t * width + s * PER_SENSOR;
    const beginning = windowMean(sums, Math.min(t, BEGINNING - 1), BEGINNING);
    out[at] = windowMean(sums, t, SHORT);
    out[at + 1] = windowMean(sums, t, MIDDLE);
    out[at + 2] = windowMean(sums, t, LONG);
    out[at + 3] = (out[at + 1] as number) - beginning;
    out[at + 4] = slope(wear, t, LONG);
    out[at + 5] = slope(wear, t, 2 * LONG);
    out[at + 6] = run.cycles[t] as number;
  }
  return out;
}

/** Sums up to and with each value, a zero before. */
function runningSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  values.forEach((value, t) => (sums[t + 1] = (sums[t] as number) + value));
  return sums;
}

/** Mean of the last `width` values up to and with `t`, or of as many as there are. */
function windowMean(sums: Float64Array, t: number, width: number): number {
  const from = Math.max(0, t + 1 - width);
  return ((sums[t + 1] as number) - (sums[from] as number)) / (t + 1 - from);
}

/** Least-squares slope a cycle over the last `width` values; 0 before five. */
function slope(values: Float64Array, t: number, width: number): number {
  const from = Math.max(0, t + 1 - width);
  const n = t + 1 - from;
  if (n < 5) return 0;
  const middle = (n - 1) / 2;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += (i - middle) * (values[from + i] as number);
  return sum / ((n * (n * n - 1)) / 12);
}
