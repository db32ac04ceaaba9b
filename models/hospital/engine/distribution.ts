import { exp, log } from '#models/core/elementary.ts';
import { normalQuantile } from '#models/core/normal.ts';
import { logGamma, normalCdf } from './special.ts';
import type { Streams } from './stream.ts';

/**
 * How long something takes, or how often it comes. Times are in minutes throughout the hospital. `mean` and `sd` are those
 * of the time itself, not of its logarithm.
 */
export type Distribution =
  | { readonly kind: 'constant'; readonly value: number }
  | { readonly kind: 'exponential'; readonly mean: number }
  | { readonly kind: 'uniform'; readonly min: number; readonly max: number }
  | { readonly kind: 'triangular'; readonly min: number; readonly mode: number; readonly max: number }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number; readonly min: number }
  | { readonly kind: 'lognormal'; readonly mean: number; readonly sd: number }
  | { readonly kind: 'weibull'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'gamma'; readonly shape: number; readonly scale: number }
  | { readonly kind: 'hyperexponential'; readonly p: number; readonly mean1: number; readonly mean2: number }
  /** Straight lines between quantiles: `probabilities` from 0 to 1, `values` at them, both ascending. */
  | { readonly kind: 'empirical'; readonly probabilities: readonly number[]; readonly values: readonly number[] };

/** Draws a time. Anything below 0 is impossible by construction; `normal` is cut at its `min`, as treat-sim does. */
export type Sampler = (streams: Streams, subject: number, purpose: number, visit: number) => number;

/** A function that draws from a checked distribution. One uniform number a draw wherever inversion allows it. */
export function samplerOf(distribution: Distribution): Sampler {
  switch (distribution.kind) {
    case 'constant': {
      const { value } = distribution;
      return () => value;
    }
    case 'exponential': {
      const { mean } = distribution;
      return (streams, subject, purpose, visit) => -mean * log(streams.uniform(subject, purpose, visit));
    }
    case 'uniform': {
      const { min, max } = distribution;
      return (streams, subject, purpose, visit) => min + (max - min) * streams.uniform(subject, purpose, visit);
    }
    case 'triangular':
      return triangular(distribution.min, distribution.mode, distribution.max);
    case 'normal': {
      const { mean, sd, min } = distribution;
      return (streams, subject, purpose, visit) => Math.max(min, mean + sd * normalQuantile(streams.uniform(subject, purpose, visit)));
    }
    case 'lognormal': {
      const variance = log(1 + (distribution.sd / distribution.mean) ** 2);
      const mu = log(distribution.mean) - variance / 2;
      const sigma = Math.sqrt(variance);
      return (streams, subject, purpose, visit) => exp(mu + sigma * normalQuantile(streams.uniform(subject, purpose, visit)));
    }
    case 'weibull': {
      const { scale } = distribution;
      const power = 1 / distribution.shape;
      return (streams, subject, purpose, visit) => scale * exp(power * log(-log(streams.uniform(subject, purpose, visit))));
    }
    case 'gamma':
      return gamma(distribution.shape, distribution.scale);
    case 'hyperexponential': {
      const { p, mean1, mean2 } = distribution;
      return (streams, subject, purpose, visit) =>
        -(streams.uniform(subject, purpose, visit, 1) < p ? mean1 : mean2) * log(streams.uniform(subject, purpose, visit));
    }
    case 'empirical':
      return empirical(distribution.probabilities, distribution.values);
  }
}

function triangular(min: number, mode: number, max: number): Sampler {
  const width = max - min;
  const turn = width > 0 ? (mode - min) / width : 0;
  return (streams, subject, purpose, visit) => {
    const u = streams.uniform(subject, purpose, visit);
    return u < turn ? min + Math.sqrt(u * width * (mode - min)) : max - Math.sqrt((1 - u) * width * (max - mode));
  };
}

/** Marsaglia and Tsang 2000, "A simple method for generating gamma variables", ACM TOMS 26:363; shape below 1 by Stuart's boost. */
function gamma(shape: number, scale: number): Sampler {
  const boosted = shape < 1 ? shape + 1 : shape;
  const d = boosted - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return (streams, subject, purpose, visit) => {
    let value = 0;
    for (let part = 1; ; part += 2) {
      const z = normalQuantile(streams.uniform(subject, purpose, visit, part));
      const v = (1 + c * z) ** 3;
      if (v <= 0) continue;
      if (log(streams.uniform(subject, purpose, visit, part + 1)) < 0.5 * z * z + d - d * v + d * log(v)) {
        value = d * v * scale;
        break;
      }
    }
    return shape < 1 ? value * exp(log(streams.uniform(subject, purpose, visit)) / shape) : value;
  };
}

function empirical(probabilities: readonly number[], values: readonly number[]): Sampler {
  const p = Float64Array.from(probabilities);
  const x = Float64Array.from(values);
  return (streams, subject, purpose, visit) => {
    const u = streams.uniform(subject, purpose, visit);
    let [low, high] = [0, p.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((p[middle] as number) <= u) low = middle;
      else high = middle;
    }
    const [p0, p1] = [p[low] as number, p[high] as number];
    const share = p1 > p0 ? (u - p0) / (p1 - p0) : 1;
    return (x[low] as number) + share * ((x[high] as number) - (x[low] as number));
  };
}

/** Mean of a distribution, in its own unit. A `normal` that is cut is given the mean after the cut. */
export function meanOf(d: Distribution): number {
  switch (d.kind) {
    case 'constant':
      return d.value;
    case 'exponential':
    case 'lognormal':
      return d.mean;
    case 'uniform':
      return (d.min + d.max) / 2;
    case 'triangular':
      return (d.min + d.mode + d.max) / 3;
    case 'normal': {
      // E max(m, X) = m Φ(z) + mean (1 - Φ(z)) + sd φ(z), z = (m - mean)/sd.
      const z = (d.min - d.mean) / d.sd;
      const below = normalCdf(z);
      return d.min * below + d.mean * (1 - below) + d.sd * (exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI));
    }
    case 'weibull':
      return d.scale * exp(logGamma(1 + 1 / d.shape));
    case 'gamma':
      return d.shape * d.scale;
    case 'hyperexponential':
      return d.p * d.mean1 + (1 - d.p) * d.mean2;
    case 'empirical':
      return d.values.reduce((sum, value, i) => {
        if (i === 0) return 0;
        const width = (d.probabilities[i] as number) - (d.probabilities[i - 1] as number);
        return sum + (width * (value + (d.values[i - 1] as number))) / 2;
      }, 0);
  }
}

/** What is wrong with a distribution, in words; null when it can be drawn from. Times below zero are impossible. */
export function problemOf(d: Distribution): string | null {
  const positive = (name: string, value: number): string | null =>
    value > 0 && Number.isFinite(value) ? null : `${name} must be above 0, not ${value}`;
  const notNegative = (name: string, value: number): string | null =>
    value >= 0 && Number.isFinite(value) ? null : `${name} must not be negative, not ${value}`;
  switch (d.kind) {
    case 'constant':
      return notNegative('value', d.value);
    case 'exponential':
      return positive('mean', d.mean);
    case 'uniform':
      return notNegative('min', d.min) ?? (d.max >= d.min ? notNegative('max', d.max) : `max (${d.max}) is below min (${d.min})`);
    case 'triangular':
      return (
        notNegative('min', d.min) ??
        notNegative('max', d.max) ??
        (d.mode >= d.min && d.mode <= d.max ? null : `mode (${d.mode}) must lie between min (${d.min}) and max (${d.max})`)
      );
    case 'normal':
      return positive('sd', d.sd) ?? notNegative('min', d.min) ?? (Number.isFinite(d.mean) ? null : 'mean must be a number');
    case 'lognormal':
      return positive('mean', d.mean) ?? positive('sd', d.sd);
    case 'weibull':
    case 'gamma':
      return positive('shape', d.shape) ?? positive('scale', d.scale);
    case 'hyperexponential':
      return positive('mean1', d.mean1) ?? positive('mean2', d.mean2) ?? (d.p >= 0 && d.p <= 1 ? null : 'p must lie between 0 and 1');
    case 'empirical': {
      const { probabilities: p, values: x } = d;
      if (p.length < 2 || p.length !== x.length) return 'needs two or more quantiles, one value for each';
      if (p[0] !== 0 || p.at(-1) !== 1) return 'probabilities must begin with 0 and end with 1';
      const falling = (list: readonly number[]): boolean => list.some((value, i) => i > 0 && value < (list[i - 1] as number));
      return falling(p) || falling(x) ? 'probabilities and values must not fall' : notNegative('values', x[0] as number);
    }
  }
}
