import { exp } from '#models/core/elementary.ts';
import type { Arrivals, HospitalModel } from '../engine/model.ts';
import type { FeedHour } from '../feed/live.ts';
import { minuteOfWeek } from '../feed/weeks.ts';
import type { KnownUnits } from './known.ts';
import { hazardAt } from './stay-curve.ts';

const HOURS = 168;

/** What a feed has taught beyond the model: factors on what the model says. 1 everywhere: nothing yet. */
export interface Learned {
  /** On the rate of arrivals, of each hour of the week. */
  readonly arrivals: readonly number[];
  /** On how readily people leave each unit. */
  readonly leaving: readonly number[];
  /** Hours of feed it rests on, and what they weigh after forgetting. */
  readonly hours: number;
  readonly weight: number;
}

export interface Forgetting {
  /** After so many days an hour counts half. */
  readonly halfLifeDays: number;
  /** What the model's own word weighs: arrivals it expects, of all hours and of one; people leaving, of a unit. */
  readonly priorArrivals: number;
  readonly priorHour: number;
  readonly priorLeaving: number;
}

export const FORGETTING: Forgetting = { halfLifeDays: 14, priorArrivals: 150, priorHour: 60, priorLeaving: 15 };

export function nothingLearned(known: KnownUnits): Learned {
  return { arrivals: new Array<number>(HOURS).fill(1), leaving: known.units.map(() => 1), hours: 0, weight: 0 };
}

/** People an hour the model expects at each hour of the week, of all who come by chance. */
export function expectedArrivals(model: HospitalModel): number[] {
  const perHour = new Array<number>(HOURS).fill(0);
  for (const { arrivals } of model.sources) for (let h = 0; h < HOURS; h++) perHour[h] = (perHour[h] as number) + rateAt(arrivals, h);
  return perHour;
}

function rateAt(arrivals: Arrivals, hour: number): number {
  if (arrivals.kind !== 'poisson') return 0;
  const part = arrivals.cycleMinutes / arrivals.perHour.length;
  return arrivals.perHour[Math.floor(((hour * 60 + 30) % arrivals.cycleMinutes) / part)] ?? 0;
}

/**
 * Learns from hours of a feed, the newest weighing most. Arrivals: gamma and Poisson, one factor for all hours and around it
 * one for each hour of the week. Leaving: people who left over those the model's hazard let expect (O/E of a martingale),
 * which takes stays under way for what they are: begun before, not ended yet.
 */
export function learn(
  model: HospitalModel,
  known: KnownUnits,
  hours: readonly FeedHour[],
  offsetMinutes: number,
  forgetting: Forgetting = FORGETTING,
): Learned {
  const last = hours.at(-1);
  if (!last) return nothingLearned(known);
  const expected = expectedArrivals(model);
  const [came, due] = [new Array<number>(HOURS).fill(0), new Array<number>(HOURS).fill(0)];
  const left = known.units.map(() => 0);
  const hazard = known.units.map(() => 0);
  let total = 0;
  for (const hour of hours) {
    const age = (last.start - hour.start) / 86_400_000;
    const weight = exp((-age / forgetting.halfLifeDays) * Math.LN2);
    total += weight;
    const k = Math.floor(minuteOfWeek(hour.start, offsetMinutes) / 60) % HOURS;
    came[k] = (came[k] as number) + weight * hour.registered;
    due[k] = (due[k] as number) + weight * (expected[k] as number);
    for (const { unit, ages, left: gone } of hour.stays) {
      const u = known.units.indexOf(unit);
      const curve = known.stays[u];
      if (!curve) continue;
      ages.forEach((minutes, i) => {
        // Who left did so within the hour; the middle of it is taken.
        const spent = gone[i] ? 30 : 60;
        hazard[u] = (hazard[u] as number) + weight * (hazardAt(curve, minutes + spent) - hazardAt(curve, minutes));
        if (gone[i]) left[u] = (left[u] as number) + weight;
      });
    }
  }
  const sum = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0);
  const overall = (forgetting.priorArrivals + sum(came)) / (forgetting.priorArrivals + sum(due));
  return {
    arrivals: came.map((n, k) => (overall * (forgetting.priorHour + n)) / (forgetting.priorHour + (due[k] as number) * overall)),
    leaving: left.map((n, u) => (forgetting.priorLeaving + n) / (forgetting.priorLeaving + (hazard[u] as number))),
    hours: hours.length,
    weight: total,
  };
}
