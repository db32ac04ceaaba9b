import { log } from '#models/core/elementary.ts';
import { samplerOf } from './distribution.ts';
import type { Arrivals } from './model.ts';
import { PURPOSE_ARRIVAL, PURPOSE_DAY_FACTOR, PURPOSE_THINNING, type Streams } from './stream.ts';
import { refused } from '../refusal.ts';

const DAY = 1440;

/** When the next patient of a source comes. Asked in turn; keeps what it needs between two answers. */
export interface ArrivalTimes {
  /** Minutes from the start; Infinity when nobody comes any more. */
  next(): number;
}

/**
 * Arrival times of one source. `key` keeps its streams apart from every other's.
 * `exact`: Lewis and Shedler 1979, "Simulation of nonhomogeneous Poisson processes by thinning", Nav Res Logist Q 26:403.
 */
export function arrivalTimes(arrivals: Arrivals, streams: Streams, key: number): ArrivalTimes {
  let n = 0;
  let now = 0;
  if (arrivals.kind === 'at-start') return { next: () => (n++ < arrivals.count ? 0 : Infinity) };
  if (arrivals.kind === 'timetable') return { next: () => arrivals.minutes[n++] ?? Infinity };
  if (arrivals.kind === 'renewal') {
    const gap = samplerOf(arrivals.gap);
    return { next: () => (now += gap(streams, n++, key ^ PURPOSE_ARRIVAL, 0)) };
  }
  const { perHour, cycleMinutes, dayCv, thinning } = arrivals;
  const part = cycleMinutes / perHour.length;
  const rates = Float64Array.from(perHour, (rate) => rate / 60);
  const most = rates.reduce((a, b) => Math.max(a, b), 0);
  if (!(most > 0)) return { next: () => Infinity };
  const rateAt = (minute: number): number => rates[Math.floor((minute % cycleMinutes) / part)] as number;
  const step = (): number => -log(streams.uniform(n, key ^ PURPOSE_ARRIVAL, 0)) / most;
  if (thinning === 'frozen') {
    return {
      next() {
        const rate = rateAt(now);
        if (!(rate > 0)) throw refused('never-thinned');
        for (;;) {
          now += step();
          if (streams.uniform(n++, key ^ PURPOSE_THINNING, 0) * most < rate) return now;
        }
      },
    };
  }
  const factor = dayCv > 0 ? samplerOf({ kind: 'gamma', shape: 1 / dayCv ** 2, scale: dayCv ** 2 }) : null;
  const factorOf = (day: number): number => factor?.(streams, day, key ^ PURPOSE_DAY_FACTOR, 0) ?? 1;
  let day = 0;
  let today = factorOf(0);
  return {
    next() {
      for (;;) {
        const candidate = now + step() / today;
        const u = streams.uniform(n++, key ^ PURPOSE_THINNING, 0);
        if (factor && candidate >= (day + 1) * DAY) {
          // The process has no memory: the new day begins afresh with its own rate.
          now = ++day * DAY;
          today = factorOf(day);
          continue;
        }
        now = candidate;
        if (u * most < rateAt(now)) return now;
      }
    },
  };
}
