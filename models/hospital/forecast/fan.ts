import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { Simulation } from '../engine/simulation.ts';
import { countPlaces, placesOf } from '../feed/places.ts';
import { fromCensus, type CensusNow } from './from-census.ts';
import { HouseWatch, SOON_MINUTES } from './house-watch.ts';
import type { KnownUnits } from './known.ts';
import type { Learned } from './learned.ts';

/** Quantiles a fan is drawn with. */
export const FAN = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** Of each quantile of `FAN`, a count or a share at hours 0, 1, 2 … */
export type Quantiles = readonly (readonly number[])[];

/** Something that is counted now, and as it comes. */
export interface Fan {
  readonly now: number;
  readonly quantiles: Quantiles;
}

/** People in a unit's beds. */
export interface UnitFan extends Fan {
  readonly unit: string;
  readonly beds: number;
  /** People elsewhere who wait for one of its beds, or were granted one and are not in it yet. */
  readonly waiting: Fan;
  /** Share of the runs in which the unit had no bed to give at some moment from now until this hour, also between two hours. */
  readonly full: readonly number[];
}

export interface Forecast {
  readonly units: readonly UnitFan[];
  /** People who wait for a bed of any unit; people in the emergency department; everybody in the house. */
  readonly waiting: Fan;
  readonly department: Fan;
  readonly house: Fan;
  /** People who come by chance, from now to each hour. */
  readonly arrivals: Quantiles;
  /** Share of those who come by chance from now to each hour and are out of the department within four hours; NaN where nobody comes. */
  readonly soon: Quantiles;
  readonly members: number;
  readonly hours: number;
}

export interface ForecastAsk {
  readonly model: HospitalModel;
  readonly known: KnownUnits;
  readonly learned: Learned;
  readonly now: CensusNow;
  readonly hours: number;
  readonly members: number;
  readonly seed: number;
}

/** Runs from a census, by member, unit and hour from 0 on. */
export interface Members {
  readonly people: Int32Array<ArrayBuffer>;
  /** People who wait for a bed of the unit. */
  readonly waiting: Int32Array<ArrayBuffer>;
  /** 1 from the hour on by which the unit had no bed to give at any moment since now. */
  readonly full: Uint8Array<ArrayBuffer>;
  /** By member and hour: who wait for any bed, who are in the emergency department, and in the house. */
  readonly waitingAll: Int32Array<ArrayBuffer>;
  readonly department: Int32Array<ArrayBuffer>;
  readonly house: Int32Array<ArrayBuffer>;
  /** By member and hour: who came by chance since now, and how many of them were out of the department within four hours. */
  readonly came: Int32Array<ArrayBuffer>;
  readonly soon: Int32Array<ArrayBuffer>;
}

/** Runs one member after another and yields how far it is, 0 to 1. Each goes on for four hours more, to see who is out by then. */
export function* runMembers({ model, known, learned, now, hours, members, seed }: ForecastAsk): Generator<number, Members> {
  const minutes = hours * 60 + SOON_MINUTES;
  const ahead = fromCensus(model, known, learned, now, minutes);
  const compiled = compileModel(ahead.model);
  const places = placesOf(model);
  const byChance = ahead.newcomer.flatMap((comes, i) => (comes ? [i] : []));
  const width = hours + 1;
  const units = known.units.length;
  const each = (size: number): Int32Array<ArrayBuffer> => new Int32Array(members * size * width);
  const made: Members = {
    people: each(units),
    waiting: each(units),
    full: new Uint8Array(members * units * width),
    waitingAll: each(1),
    department: each(1),
    house: each(1),
    came: each(1),
    soon: each(1),
  };
  for (let m = 0; m < members; m++) {
    const run = new Simulation(compiled, { seed, replication: m, minutes, warmUpMinutes: 0 });
    const watch = new HouseWatch(run, places, ahead.visitor, ahead.newcomer);
    for (let h = 0; h <= hours; h++) {
      run.advance(h * 60);
      // Only once everybody is in their bed: what is on the way there at minute 0 is nobody's fullness.
      if (h === 0) watch.noteFull();
      const [counts, waiting] = [countPlaces(run, places), watch.waiting()];
      for (let u = 0; u < units; u++) {
        const at = (m * units + u) * width + h;
        made.people[at] = counts[u] as number;
        made.waiting[at] = waiting[u] as number;
        made.full[at] = watch.wasFull(u) ? 1 : 0;
      }
      const at = m * width + h;
      made.waitingAll[at] = waiting[units] as number;
      made.department[at] = watch.department();
      made.house[at] = run.tally.inSystem;
      made.came[at] = byChance.reduce((sum, i) => sum + (run.tally.cameOf[i] as number), 0);
    }
    run.advance(minutes);
    watch.waiting();
    for (const minute of watch.soon)
      for (let h = Math.ceil(minute / 60); h <= hours; h++) made.soon[m * width + h] = (made.soon[m * width + h] as number) + 1;
    yield (m + 1) / members;
  }
  return made;
}

/** Quantile `p` of a sorted list, straight between its members. */
function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const [a, b] = [sorted[low] as number, sorted[Math.min(low + 1, sorted.length - 1)] as number];
  return a + (at - low) * (b - a);
}

/** What a forecast is of: people in a unit's beds or waiting for them, or of the whole house. */
export type Measure = 'people' | 'waiting' | 'waitingAll' | 'department' | 'house' | 'soon';

/** Values of all members at an hour, ascending; shares only of those in which somebody came. `unit` is of `people` and `waiting`. */
export function memberValues(
  made: Members,
  { known, hours, members }: Pick<ForecastAsk, 'known' | 'hours' | 'members'>,
  measure: Measure,
  hour: number,
  unit = 0,
): Float64Array<ArrayBuffer> {
  const size = measure === 'people' || measure === 'waiting' ? known.units.length : 1;
  const values = Float64Array.from({ length: members }, (_, m) => {
    const at = (m * size + (size === 1 ? 0 : unit)) * (hours + 1) + hour;
    const value = made[measure][at] as number;
    return measure === 'soon' ? value / (made.came[at] as number) : value;
  });
  return values.filter((value) => !Number.isNaN(value)).sort();
}

/** The fans of runs from a census. */
export function fansOf(made: Members, ask: ForecastAsk): Forecast {
  const { known, hours, members, now } = ask;
  const each = <T>(what: (hour: number) => T): T[] => Array.from({ length: hours + 1 }, (_, h) => what(h));
  const quantiles = (measure: Measure | 'came', unit = 0): Quantiles => {
    const sorted = each((h) => (measure === 'came' ? cameBy(made, ask, h) : memberValues(made, ask, measure, h, unit)));
    return FAN.map((p) => sorted.map((values) => (values.length > 0 ? quantile(values, p) : NaN)));
  };
  const count = (which: (one: CensusNow['people'][number]) => boolean): number => now.people.filter(which).length;
  const units = known.units.map((unit, u): UnitFan => ({
    unit,
    beds: known.beds[u] ?? 0,
    now: count((one) => one.unit === unit),
    quantiles: quantiles('people', u),
    waiting: { now: count(({ pending }) => pending === unit), quantiles: quantiles('waiting', u) },
    full: each((h) => {
      let full = 0;
      for (let m = 0; m < members; m++) full += made.full[(m * known.units.length + u) * (hours + 1) + h] as number;
      return full / members;
    }),
  }));
  return {
    units,
    waiting: { now: count(({ pending }) => pending !== null), quantiles: quantiles('waitingAll') },
    department: { now: count(({ inpatient }) => !inpatient), quantiles: quantiles('department') },
    house: { now: now.people.length, quantiles: quantiles('house') },
    arrivals: quantiles('came'),
    soon: quantiles('soon'),
    members,
    hours,
  };
}

function cameBy({ came }: Members, { hours, members }: ForecastAsk, hour: number): Float64Array<ArrayBuffer> {
  return Float64Array.from({ length: members }, (_, m) => came[m * (hours + 1) + hour] as number).sort();
}
