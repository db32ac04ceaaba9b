import type { TheoryMeasure } from '#models/hospital/oracles/question.ts';
import { intervalOf, type Interval } from '#models/hospital/experiment/interval.ts';

/** How far a simulated mean may lie from the exact value, in standard errors. */
export const BAND = 4;

/** A measure over the runs so far. */
export interface Found {
  readonly measure: string;
  readonly exact: number;
  readonly values: readonly number[];
  /** 95 %. */
  readonly interval: Interval;
  /** (mean − exact) in standard errors; null before there are two runs that differ. */
  readonly z: number | null;
}

/** Measures over runs: `runs[r][n]` is measure n of run r. */
export function foundIn(runs: readonly (readonly TheoryMeasure[])[], scale: (measure: string) => number = () => 1): Found[] {
  return (runs[0] ?? []).map(({ measure, exact }, n): Found => {
    const factor = scale(measure);
    const values = runs.map((run) => (run[n]?.value ?? NaN) * factor);
    const interval = intervalOf(values);
    const mean = interval.mean;
    const error = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1) / values.length);
    const off = mean - exact * factor;
    const z = values.length < 2 ? null : Math.abs(off) < 1e-12 ? 0 : error > 0 ? off / error : null;
    return { measure, exact: exact * factor, values, interval, z };
  });
}

/** Mean and 95 % interval after each run, from the second on. */
export function narrowing(values: readonly number[]): Interval[] {
  return values.slice(1).map((_, i) => intervalOf(values.slice(0, i + 2)));
}
