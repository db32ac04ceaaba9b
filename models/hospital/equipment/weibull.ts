import { logGamma } from '../engine/special.ts';
import { refused } from '../refusal.ts';

/** How long something has run: until it failed, or until it was last seen in order (`failed` false: censored). Any unit of time. */
export interface Lifetime {
  readonly time: number;
  readonly failed: boolean;
}

export interface WeibullFit {
  readonly shape: number;
  readonly scale: number;
  /** 95 % intervals from the likelihood's curvature, on the logarithm. */
  readonly shapeRange: readonly [number, number];
  readonly scaleRange: readonly [number, number];
  readonly failures: number;
  readonly censored: number;
  readonly logLikelihood: number;
  /** Covariance of (ln shape, ln scale) by the likelihood's curvature: variance, covariance, variance. */
  readonly logCovariance: readonly [number, number, number];
}

/**
 * Greatest likelihood of a Weibull distribution, times still running included. The shape is the root of one increasing
 * function (Cohen 1965, Technometrics 7:579), found by Newton's method kept within a bracket. Throws a RangeError with fewer
 * than two different times of failure: then no shape is more likely than a larger one.
 */
export function fitWeibull(lifetimes: readonly Lifetime[]): WeibullFit {
  const wrong = lifetimes.find(({ time }) => !(time > 0 && Number.isFinite(time)));
  if (wrong) throw refused('bad-lifetime', { time: wrong.time });
  const failed = lifetimes.filter((one) => one.failed);
  if (new Set(failed.map((one) => one.time)).size < 2) throw refused('few-failures');
  const largest = lifetimes.reduce((most, { time }) => Math.max(most, time), 0);
  // In units of the longest, so that no power overflows.
  const logs = lifetimes.map(({ time }) => Math.log(time / largest));
  const meanLog = lifetimes.reduce((sum, { failed: f }, i) => sum + (f ? (logs[i] as number) : 0), 0) / failed.length;
  const sums = (shape: number): [number, number, number] => {
    let [zero, one, two] = [0, 0, 0];
    for (const log of logs) {
      const power = Math.exp(shape * log);
      zero += power;
      one += power * log;
      two += power * log * log;
    }
    return [zero, one, two];
  };
  const slope = (shape: number): number => {
    const [zero, one] = sums(shape);
    return one / zero - 1 / shape - meanLog;
  };
  let [low, high] = [1e-3, 1];
  while (slope(high) < 0 && high < 1e6) high *= 2;
  for (let i = 0; i < 200 && high - low > 1e-14 * high; i++) {
    const middle = (low + high) / 2;
    if (slope(middle) < 0) low = middle;
    else high = middle;
  }
  const shape = (low + high) / 2;
  const [zero, one, two] = sums(shape);
  const r = failed.length;
  const scale = largest * (zero / r) ** (1 / shape);
  // Second derivatives of the log-likelihood in (ln shape, ln scale); at the maximum Σ(t/scale)^shape = r.
  const shift = Math.log(scale / largest);
  const ratio = Math.exp(-shape * shift);
  const s1 = ratio * (one - shift * zero);
  const s2 = ratio * (two - 2 * shift * one + shift * shift * zero);
  const bb = r + shape * shape * s2;
  const ee = shape * shape * r;
  const be = -shape * (shape * s1);
  const determinant = bb * ee - be * be;
  const half = (variance: number): number => 1.959963985 * Math.sqrt(variance);
  const [halfShape, halfScale] = [half(ee / determinant), half(bb / determinant)];
  const logLikelihood = r * (Math.log(shape) - shape * Math.log(scale)) + (shape - 1) * r * (meanLog + Math.log(largest)) - r;
  return {
    shape,
    scale,
    shapeRange: [shape * Math.exp(-halfShape), shape * Math.exp(halfShape)],
    scaleRange: [scale * Math.exp(-halfScale), scale * Math.exp(halfScale)],
    failures: r,
    censored: lifetimes.length - r,
    logLikelihood,
    logCovariance: [ee / determinant, -be / determinant, bb / determinant],
  };
}

/** Mean time to failure. */
export function meanLife(shape: number, scale: number): number {
  return scale * Math.exp(logGamma(1 + 1 / shape));
}

/** Share that lasts longer than `time`. */
export function survival(time: number, shape: number, scale: number): number {
  return Math.exp(-((time / scale) ** shape));
}
