import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { Simulation } from '../engine/simulation.ts';
import { PlaceWatch, type Seen } from '../feed/place-watch.ts';
import { placesOf } from '../feed/places.ts';
import { endlessLists } from '../feed/weeks.ts';
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
}

/** Weeks a model is watched for, after those it takes to fill. */
const WATCHED_WEEKS = 12;

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
  run.advance(minutes);
  watch.settle();
  return {
    units: places.ids,
    beds: [...places.resources].map((r) =>
      (compiled.resources[r]?.staffing ?? []).reduce((sum, group) => sum + group.counts.reduce((a, b) => Math.max(a, b), 0), 0),
    ),
    // A unit nobody was ever in: an hour, rather than nothing.
    stays: stays.map((list) => curveOf(list.length < 2 ? [30, 90] : list)),
    next: moves.map((row) => {
      const total = row.reduce((a, b) => a + b, 0);
      return row.slice(0, -1).map((count) => (total > 0 ? count / total : 0));
    }),
  };
}
