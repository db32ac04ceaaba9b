import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { Simulation } from '../engine/simulation.ts';
import { PlaceWatch, type Seen } from '../feed/place-watch.ts';
import { placesOf } from '../feed/places.ts';
import { endlessLists } from '../feed/weeks.ts';
import { canLend, donorsNow, type Donor } from './donors.ts';
import { curveOf, type StayCurve } from './stay-curve.ts';

const WEEK = 7 * 1440;

/**
 * What a model says of its units before any message came: how long people stay until they leave or ask for another bed, and
 * where they go from there.
 */
export interface KnownUnits {
  readonly units: readonly string[];
  /** Beds of each at its best staffed hour. */
  readonly beds: readonly number[];
  readonly stays: readonly StayCurve[];
  /** Share that goes on to each unit; what is missing to 1 leaves the house. */
  readonly next: readonly (readonly number[])[];
  /** People on their way, by `kindOf` and then by age; empty where the model's ways cannot be lent. */
  readonly donors: ReadonlyMap<string, readonly Donor[]>;
}

/** People in the same unit who wait for the same one. */
export const kindOf = (unit: number, pending: number): string => `${unit}>${pending}`;

/** Weeks a model is watched for, after those it takes to fill. */
const WATCHED_WEEKS = 12;
/** People are looked at so often; no divisor of a day, so that every hour is met. */
const LOOKED_EVERY_MINUTES = 7 * 60;
/** Units people stay in for less than half a day: what they are at matters more there than how long they have been. */
const SHORT_MINUTES = 12 * 60;

/** Watches a run of the model. Stays are those that ended while it was watched. */
export function knownUnits(model: HospitalModel, warmUpMinutes: number, seed: number): KnownUnits {
  const minutes = warmUpMinutes + WATCHED_WEEKS * WEEK;
  const compiled = compileModel(endlessLists(model, minutes));
  const run = new Simulation(compiled, { seed, replication: 1_000_003, minutes, warmUpMinutes: 0 });
  const places = placesOf(model);
  const stays: number[][] = places.ids.map(() => []);
  const moves = places.ids.map(() => new Array<number>(places.ids.length + 1).fill(0));
  const since = new Map<Seen, number>();
  const ended = (one: Seen, from: number, to: number): void => {
    const begun = since.get(one);
    if (from < 0 || begun === undefined || run.now < warmUpMinutes) return;
    stays[from]?.push(run.now - begun);
    const row = moves[from] as number[];
    row[to] = (row[to] as number) + 1;
  };
  const watch = new PlaceWatch(run, places, {
    came: () => undefined,
    moved: (one, from) => {
      if (from === one.place) return;
      ended(one, from, one.place);
      since.set(one, one.placedAt);
    },
    waits: (one) => {
      ended(one, one.place, one.pending);
      since.delete(one);
    },
    left: (one) => {
      ended(one, one.place, places.ids.length);
      since.delete(one);
    },
    bed: () => undefined,
  });
  run.advance(warmUpMinutes);
  watch.settle();
  const lent: Donor[] = [];
  const every = canLend(model) ? LOOKED_EVERY_MINUTES : Infinity;
  const short = new Array<boolean>(places.ids.length).fill(true);
  for (let at = warmUpMinutes + every; at < minutes; at += every) {
    run.advance(at);
    watch.settle();
    // A unit is long once its people are seen to stay.
    stays.forEach((list, u) => (short[u] = list.length < 2 || mean(list) < SHORT_MINUTES));
    lent.push(...donorsNow(run, watch, short));
  }
  run.advance(minutes);
  watch.settle();
  return {
    units: places.ids,
    beds: [...places.resources].map((r) =>
      (compiled.resources[r]?.staffing ?? []).reduce((sum, group) => sum + group.counts.reduce((a, b) => Math.max(a, b), 0), 0),
    ),
    // A unit nobody was ever in: an hour, rather than nothing.
    stays: stays.map((list) => curveOf(list.length < 2 ? [30, 90] : list)),
    donors: byKind(lent.filter(({ unit }) => unit < 0 || short[unit])),
    next: moves.map((row) => {
      const total = row.reduce((a, b) => a + b, 0);
      return row.slice(0, -1).map((count) => (total > 0 ? count / total : 0));
    }),
  };
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

function byKind(donors: readonly Donor[]): ReadonlyMap<string, readonly Donor[]> {
  const kinds = new Map<string, Donor[]>();
  for (const donor of donors) {
    const kind = kindOf(donor.unit, donor.pending);
    const list = kinds.get(kind);
    if (list) list.push(donor);
    else kinds.set(kind, [donor]);
  }
  for (const list of kinds.values()) list.sort((a, b) => a.age - b.age);
  return kinds;
}
