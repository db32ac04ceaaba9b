import { exp, log as naturalLog } from '#models/core/elementary.ts';
import type { Prior } from '#models/core/model.ts';
import { normalCdf, normalQuantile } from './normal-distribution.ts';

/**
 * One parameter seen two ways: in its own unit, and as z with a standard normal prior. The prior is cut at [min, max], so
 * z is unbounded while every value it stands for stays inside; in z the prior is exactly N(0, 1), whatever its shape was.
 */
export interface Transform {
  /** Value in the parameter's unit, always within [min, max]. */
  toValue(z: number): number;
  /** Inverse; a value at or beyond a bound gives a large but finite z. */
  toZ(value: number): number;
}

/** z is kept within this many prior standard deviations, where doubles still tell neighbours apart. */
const Z_LIMIT = 8;

const clampZ = (z: number): number => Math.min(Z_LIMIT, Math.max(-Z_LIMIT, z));

/**
 * Transform of a prior cut at [min, max]: x = F^-1(Phi(z)), F the distribution function of the truncated prior. Throws a
 * RangeError for a fixed prior, for non-positive spread, for min >= max, for a lognormal with min < 0 or median <= 0, and
 * when the interval holds less than 1e-6 of the prior.
 */
export function priorTransform(prior: Prior, min: number, max: number): Transform {
  if (prior.kind === 'fixed') throw new RangeError('a fixed parameter has no transform');
  if (!(min < max)) throw new RangeError(`min ${min} must lie below max ${max}`);
  const log = prior.kind === 'lognormal';
  const centre = prior.kind === 'lognormal' ? prior.median : prior.mean;
  const spread = prior.kind === 'lognormal' ? prior.cv : prior.sd;
  if (!(spread > 0)) throw new RangeError(`the prior's spread must be positive, not ${spread}`);
  if (log && (!(centre > 0) || min < 0)) throw new RangeError('a lognormal prior needs a positive median and min >= 0');
  const location = log ? naturalLog(centre) : centre;
  const standardise = (x: number): number => ((log ? naturalLog(x) : x) - location) / spread;
  const a = standardise(min);
  const b = standardise(max);
  const below = normalCdf(a);
  const above = normalCdf(-b);
  if (1 - below - above < 1e-6) throw new RangeError(`the prior puts almost nothing between ${min} and ${max}`);
  const restore = (y: number): number => {
    const x = location + spread * y;
    return Math.min(max, Math.max(min, log ? exp(x) : x));
  };
  return {
    toValue(z) {
      const c = clampZ(z);
      // Each half is worked from its own tail, so that both keep full relative accuracy.
      if (c <= 0) return restore(normalQuantile(below + (1 - above - below) * normalCdf(c)));
      return restore(-normalQuantile(above + (1 - below - above) * normalCdf(-c)));
    },
    toZ(value) {
      const y = standardise(Math.min(max, Math.max(min, value)));
      const inside = 1 - below - above;
      const u = (normalCdf(y) - below) / inside;
      if (u <= 0.5) return clampZ(normalQuantile(Math.max(0, u)));
      return clampZ(-normalQuantile(Math.max(0, (normalCdf(-y) - above) / inside)));
    },
  };
}
