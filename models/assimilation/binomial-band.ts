import { exp, log } from '#models/core/elementary.ts';

export interface BinomialBand {
  /** Smallest and largest share of successes inside the central band. */
  readonly low: number;
  readonly high: number;
}

/**
 * Central `level` band (for instance 0.99) for the share of successes in n independent trials of probability p: exact
 * binomial quantiles, each tail holding at most (1 - level) / 2. Throws a RangeError for arguments out of range.
 */
export function binomialBand(n: number, p: number, level: number): BinomialBand {
  if (!(n > 0 && p > 0 && p < 1 && level > 0 && level < 1)) throw new RangeError('binomialBand needs n > 0 and 0 < p, level < 1');
  const tail = (1 - level) / 2;
  const odds = log(p / (1 - p));
  let logTerm = n * Math.log1p(-p);
  let cumulative = 0;
  let low = -1;
  for (let k = 0; k <= n; k++) {
    if (k > 0) logTerm += log((n - k + 1) / k) + odds;
    cumulative += exp(logTerm);
    if (low < 0 && cumulative > tail) low = k;
    if (cumulative >= 1 - tail) return { low: low / n, high: k / n };
  }
  return { low: Math.max(0, low) / n, high: 1 };
}
