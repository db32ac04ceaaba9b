import { refused } from '../refusal.ts';

/** Watching a sensor for change: control charts. Values are standardised by a healthy stretch: mean 0, standard deviation 1. */

export interface Healthy {
  readonly mean: number;
  readonly sd: number;
}

/** Mean and spread of a stretch known to be in order. Throws a RangeError below ten values or where nothing varies. */
export function healthyOf(values: readonly number[]): Healthy {
  if (values.length < 10) throw refused('few-values', { count: values.length });
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const sd = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1));
  if (!(sd > 0)) throw refused('stuck');
  return { mean, sd };
}

/**
 * Index of the first value at which an exponentially weighted mean leaves its limits; -1 for never. Roberts 1959: z = w x +
 * (1 − w) z, limits ± L sqrt(w/(2 − w) (1 − (1 − w)^2t)).
 */
export function ewmaAlarm(values: readonly number[], healthy: Healthy, weight: number, limit: number): number {
  let z = 0;
  let decayed = 1;
  for (let t = 0; t < values.length; t++) {
    z += weight * (((values[t] as number) - healthy.mean) / healthy.sd - z);
    decayed *= (1 - weight) ** 2;
    if (Math.abs(z) > limit * Math.sqrt((weight / (2 - weight)) * (1 - decayed))) return t;
  }
  return -1;
}

/** The same for the two-sided cumulative sum of Page 1954: slack `k`, limit `h`, in standard deviations. */
export function cusumAlarm(values: readonly number[], healthy: Healthy, slack: number, limit: number): number {
  let [up, down] = [0, 0];
  for (let t = 0; t < values.length; t++) {
    const x = ((values[t] as number) - healthy.mean) / healthy.sd;
    up = Math.max(0, up + x - slack);
    down = Math.max(0, down - x - slack);
    if (up > limit || down > limit) return t;
  }
  return -1;
}
