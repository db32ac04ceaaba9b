import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { Pool } from '../engine/pool.ts';
import { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import { countPlaces, placesOf } from '../feed/places.ts';
import { fromCensus, type CensusNow } from './from-census.ts';
import type { KnownUnits } from './known.ts';
import type { Learned } from './learned.ts';

/** Quantiles a fan is drawn with. */
export const FAN = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

export interface UnitFan {
  readonly unit: string;
  readonly beds: number;
  readonly now: number;
  /** Of each quantile of `FAN`, people at hours 0, 1, 2 … */
  readonly quantiles: readonly (readonly number[])[];
  /** Share of the runs in which the unit had no bed to give at some moment from now until this hour, also between two hours. */
  readonly full: readonly number[];
}

export interface Forecast {
  readonly units: readonly UnitFan[];
  /** People who come by chance, from now to each hour: quantiles of `FAN`. */
  readonly arrivals: readonly (readonly number[])[];
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
  /** 1 from the hour on by which the unit had no bed to give at any moment since now. */
  readonly full: Uint8Array<ArrayBuffer>;
  readonly came: Int32Array<ArrayBuffer>;
}

/** Runs one member after another and yields how far it is, 0 to 1. */
export function* runMembers({ model, known, learned, now, hours, members, seed }: ForecastAsk): Generator<number, Members> {
  const ahead = fromCensus(model, known, learned, now, hours * 60);
  const compiled = compileModel(ahead);
  const places = placesOf(model);
  const byChance = compiled.model.sources.flatMap(({ arrivals }, i) => (arrivals.kind === 'poisson' ? [i] : []));
  const width = hours + 1;
  const units = known.units.length;
  const people = new Int32Array(members * units * width);
  const full = new Uint8Array(members * units * width);
  const came = new Int32Array(members * width);
  for (let m = 0; m < members; m++) {
    const run = new Simulation(compiled, { seed, replication: m, minutes: hours * 60, warmUpMinutes: 0 });
    const filled = new Uint8Array(units);
    for (let h = 0; h <= hours; h++) {
      run.advance(h * 60);
      if (h === 0) {
        // Only once everybody is in their bed: what is on the way there at minute 0 is nobody's fullness.
        filled.set(Array.from(places.resources, (resource) => (isFull(run.pools[resource]) ? 1 : 0)));
        run.watchedBy(noteFull(run, places.resources, filled));
      }
      const counts = countPlaces(run, places);
      for (let u = 0; u < units; u++) {
        const at = (m * units + u) * width + h;
        people[at] = counts[u] as number;
        full[at] = filled[u] as number;
      }
      came[m * width + h] = byChance.reduce((sum, i) => sum + (run.tally.cameOf[i] as number), 0);
    }
    yield (m + 1) / members;
  }
  return { people, full, came };
}

/** Beds there are, and none of them to give: taken, dirty or out of order. */
function isFull(pool: Pool | undefined): boolean {
  return pool !== undefined && pool.on.some((on) => on > 0) && pool.on.every((_, group) => pool.free(group) <= 0);
}

/** Sets `filled` of a unit at the moment its last bed goes: taken, or closed. What is given back never fills a unit. */
function noteFull(run: Simulation, resources: Int32Array, filled: Uint8Array): Watch {
  const unitOf = new Int32Array(run.pools.length).fill(-1);
  resources.forEach((resource, u) => (unitOf[resource] = u));
  const look = (resource: number): void => {
    const u = unitOf[resource] as number;
    if (u >= 0 && filled[u] === 0 && isFull(run.pools[resource])) filled[u] = 1;
  };
  const nothing = (): void => undefined;
  return {
    came: nothing,
    left: nothing,
    took: (_row, resource) => look(resource),
    gave: nothing,
    soiled: nothing,
    cleaned: nothing,
    changed: look,
  };
}

/** Quantile `p` of a sorted list, straight between its members. */
function quantile(sorted: ArrayLike<number>, p: number): number {
  const at = p * (sorted.length - 1);
  const low = Math.floor(at);
  const [a, b] = [sorted[low] as number, sorted[Math.min(low + 1, sorted.length - 1)] as number];
  return a + (at - low) * (b - a);
}

/** Values of all members of a unit at an hour, ascending. */
export function memberValues({ people }: Members, ask: Pick<ForecastAsk, 'known' | 'hours' | 'members'>, unit: number, hour: number) {
  const values = new Float64Array(ask.members);
  for (let m = 0; m < ask.members; m++) values[m] = people[(m * ask.known.units.length + unit) * (ask.hours + 1) + hour] as number;
  return values.sort();
}

/** The fans of runs from a census. */
export function fansOf(made: Members, ask: ForecastAsk): Forecast {
  const { known, hours, members, now } = ask;
  const each = <T>(what: (hour: number) => T): T[] => Array.from({ length: hours + 1 }, (_, h) => what(h));
  const units = known.units.map((unit, u): UnitFan => {
    const sorted = each((h) => memberValues(made, ask, u, h));
    return {
      unit,
      beds: known.beds[u] ?? 0,
      now: now.people.filter((one) => one.unit === unit).length,
      quantiles: FAN.map((p) => sorted.map((values) => quantile(values, p))),
      full: each((h) => {
        let count = 0;
        for (let m = 0; m < members; m++) count += made.full[(m * known.units.length + u) * (hours + 1) + h] as number;
        return count / members;
      }),
    };
  });
  const came = each((h) => Float64Array.from({ length: members }, (_, m) => made.came[m * (hours + 1) + h] as number).sort());
  return { units, arrivals: FAN.map((p) => came.map((values) => quantile(values, p))), members, hours };
}
