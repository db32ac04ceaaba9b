import { quantiles } from '#models/core/quantiles.ts';
import type { Interval } from '#models/core/quantity.ts';
import type { Band, TimeTo } from './results.ts';

/** 5, 50 and 95 % of what is finite; NaN where nothing is. */
export function intervalOf(values: ArrayLike<number>, unit: string): Interval {
  const finite = Array.from(values).filter(Number.isFinite);
  const [q05, q50, q95] = quantiles(finite, [0.05, 0.5, 0.95]) as [number, number, number];
  return { unit, q05, q50, q95 };
}

/** One number a member on day `d`. */
export function dayOf(values: Float64Array, members: number, days: number, d: number): Float64Array {
  return Float64Array.from({ length: members }, (_, m) => values[m * days + d] as number);
}

/** Quantiles over the members on each day; `values` is [members, days]. */
export function bandOver(values: Float64Array, members: number, days: number): Band {
  const band: Band = { q05: new Float64Array(days), q50: new Float64Array(days), q95: new Float64Array(days) };
  for (let d = 0; d < days; d++) {
    const { q05, q50, q95 } = intervalOf(dayOf(values, members, days, d), '1');
    band.q05[d] = q05;
    band.q50[d] = q50;
    band.q95[d] = q95;
  }
  return band;
}

/** Quantiles of times of which some are never (not finite); a quantile that falls among those is Infinity. */
export function timeTo(times: ArrayLike<number>): TimeTo {
  const sorted = Float64Array.from(times, (time) => (Number.isFinite(time) ? time : Infinity)).sort();
  const n = sorted.length;
  const at = (p: number): number => {
    const h = (n - 1) * p;
    const [low, high] = [sorted[Math.floor(h)] as number, sorted[Math.ceil(h)] as number];
    return Number.isFinite(high) ? low + (h - Math.floor(h)) * (high - low) : Number.isInteger(h) ? high : Infinity;
  };
  const never = sorted.filter((time) => !Number.isFinite(time)).length / Math.max(1, n);
  return { unit: 'd', q05: at(0.05), q50: at(0.5), q95: at(0.95), never };
}

/**
 * Days gained against the member's own untreated course: the last day minus the day on which the untreated tumour had the
 * volume the treated one has on the last day (Neal 2013, PLoS ONE 8:e51951). Infinity where the treated tumour ends smaller
 * than it began. Volumes are [members, days].
 */
export function daysGained(days: readonly number[], untreated: Float64Array, treated: Float64Array, members: number): Float64Array {
  const last = days.length - 1;
  return Float64Array.from({ length: members }, (_, m) => {
    const end = treated[m * days.length + last] as number;
    const at = (d: number): number => untreated[m * days.length + d] as number;
    if (end < at(0)) return Infinity;
    for (let d = 1; d <= last; d++) {
      if (at(d) < end) continue;
      const [low, high] = [at(d - 1), at(d)];
      const share = high > low ? (end - low) / (high - low) : 1;
      const [from, to] = [days[d - 1] as number, days[d] as number];
      return (days[last] as number) - (from + share * (to - from));
    }
    return 0;
  });
}
