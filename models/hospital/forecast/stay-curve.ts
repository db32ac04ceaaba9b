import { log } from '#models/core/elementary.ts';
import { refused } from '../refusal.ts';

/** Knots a curve is kept with. */
const KNOTS = 240;

/**
 * How long people stay somewhere, as the cumulative hazard of a sample of stays: straight between its quantiles, and beyond
 * the longest as steep as over its last tenth. In minutes.
 */
export interface StayCurve {
  readonly minutes: readonly number[];
  readonly hazard: readonly number[];
}

/** The curve of stays that came to their end. Throws a RangeError for fewer than two. */
export function curveOf(stays: readonly number[]): StayCurve {
  if (stays.length < 2) throw refused('few-stays');
  const sorted = Float64Array.from(stays).sort();
  const n = sorted.length;
  const minutes = [0];
  const hazard = [0];
  const step = Math.max(1, n / KNOTS);
  for (let k = step; k <= n; k += step) {
    const i = Math.min(n - 1, Math.ceil(k) - 1);
    const at = sorted[i] as number;
    // Hazen's place: the longest seen is not the longest there can be.
    const value = -log(1 - (i + 0.5) / n);
    if (at <= (minutes.at(-1) as number)) hazard[hazard.length - 1] = Math.max(value, hazard.at(-1) as number);
    else {
      minutes.push(at);
      hazard.push(value);
    }
  }
  if (minutes.length < 2) {
    minutes.push((sorted[n - 1] as number) + 1);
    hazard.push((hazard[0] as number) + 1);
  }
  return { minutes, hazard };
}

/** Index of the knot before `value` in an ascending list. */
function before(list: readonly number[], value: number): number {
  let [low, high] = [0, list.length - 1];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) <= value) low = middle;
    else high = middle;
  }
  return low;
}

function tailSlope({ minutes, hazard }: StayCurve): number {
  const last = minutes.length - 1;
  const from = Math.min(last - 1, Math.floor(last * 0.9));
  return ((hazard[last] as number) - (hazard[from] as number)) / ((minutes[last] as number) - (minutes[from] as number));
}

/** Cumulative hazard of a stay of so many minutes: -ln P(S > minutes). */
export function hazardAt(curve: StayCurve, at: number): number {
  const { minutes, hazard } = curve;
  const last = minutes.length - 1;
  if (at >= (minutes[last] as number)) return (hazard[last] as number) + (at - (minutes[last] as number)) * tailSlope(curve);
  const i = before(minutes, at);
  const [x0, x1] = [minutes[i] as number, minutes[i + 1] as number];
  return (hazard[i] as number) + (Math.max(0, at - x0) / (x1 - x0)) * ((hazard[i + 1] as number) - (hazard[i] as number));
}

/** Minutes at which the cumulative hazard is `value`. */
function minutesAt(curve: StayCurve, value: number): number {
  const { minutes, hazard } = curve;
  const last = hazard.length - 1;
  if (value >= (hazard[last] as number)) return (minutes[last] as number) + (value - (hazard[last] as number)) / tailSlope(curve);
  const i = before(hazard, value);
  const [h0, h1] = [hazard[i] as number, hazard[i + 1] as number];
  return (minutes[i] as number) + (h1 > h0 ? (value - h0) / (h1 - h0) : 0) * ((minutes[i + 1] as number) - (minutes[i] as number));
}

/**
 * What is left of a stay that has lasted `age` minutes: the quantile `p` of S - age given S > age. `rate` multiplies the
 * hazard: 2, people leave twice as readily as the curve says.
 */
export function residual(curve: StayCurve, age: number, p: number, rate = 1): number {
  return Math.max(0, minutesAt(curve, hazardAt(curve, age) - log(1 - p) / rate) - age);
}
