import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import type { PlanForecast } from './forecast.ts';

/** Middle and 90 % interval of a number over the members. */
export interface Interval {
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
}

function intervalOf(values: readonly number[]): Interval {
  const [q05, q50, q95] = predictiveQuantiles(values, [0.05, 0.5, 0.95]) as [number, number, number];
  return { q05, q50, q95 };
}

/**
 * Visible volume under one plan less that under another on the last day, mL: member by member, because both saw the same
 * tumours and the same draws. (The difference of two medians is another number.)
 */
export function volumeDifference(plan: PlanForecast, other: PlanForecast): Interval {
  const days = sameDays(plan, other);
  const last = days.length - 1;
  return intervalOf(
    Array.from(
      { length: plan.members },
      (_, i) => (plan.volumes[i * days.length + last] as number) - (other.volumes[i * days.length + last] as number),
    ),
  );
}

/**
 * Days a plan gains by its last day: that day less the day on which the same tumour left alone had the volume the treated
 * one has now (untreated virtual control; Neal et al. 2013). Between days by straight lines; a treated tumour smaller than
 * the untreated one ever was has gained at least the whole time, and `atLeast` is the share of such members. A treated
 * tumour larger than the untreated one on the last day has gained nothing it could be told from: 0.
 */
export function daysGained(treated: PlanForecast, alone: PlanForecast): Interval & { readonly atLeast: number } {
  const days = sameDays(treated, alone);
  const last = days.length - 1;
  let capped = 0;
  const gained = Array.from({ length: treated.members }, (_, i) => {
    const volume = treated.volumes[i * days.length + last] as number;
    const control = days.map((_, d) => alone.volumes[i * days.length + d] as number);
    if (volume < (control[0] as number)) {
      capped++;
      return (days[last] as number) - (days[0] as number);
    }
    return (days[last] as number) - dayOfVolume(days, control, volume);
  });
  return { ...intervalOf(gained), atLeast: capped / treated.members };
}

/** First day on which a growing volume is reached, by straight lines between days; the last where it is not. */
function dayOfVolume(days: readonly number[], volumes: readonly number[], volume: number): number {
  for (let d = 1; d < days.length; d++) {
    const [a, b] = [volumes[d - 1] as number, volumes[d] as number];
    if (b < volume) continue;
    const [from, to] = [days[d - 1] as number, days[d] as number];
    return b > a ? from + ((volume - a) / (b - a)) * (to - from) : from;
  }
  return days[days.length - 1] as number;
}

/** When a structure is reached: the share of members that never do by the last day, and the days of those that do. */
export function reachOf(forecast: PlanForecast): { readonly never: number; readonly day: Interval | null } | null {
  if (!forecast.reaches) return null;
  const reached = [...forecast.reaches].filter((day) => !Number.isNaN(day));
  return { never: 1 - reached.length / forecast.members, day: reached.length > 0 ? intervalOf(reached) : null };
}

function sameDays(a: PlanForecast, b: PlanForecast): readonly number[] {
  if (a.members !== b.members || a.days.length !== b.days.length || a.days.some((day, d) => day !== b.days[d]))
    throw new RangeError('two forecasts can be compared only with the same members on the same days');
  return a.days;
}
