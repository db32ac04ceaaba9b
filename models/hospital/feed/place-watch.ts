import type { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import { whereabouts, type Places } from './places.ts';

/** Somebody in a run, as one who only sees beds would know them. */
export interface Seen {
  readonly source: number;
  readonly subject: number;
  readonly cameAt: number;
  /** Index of the place and number of the bed there, counted from 1; -1 and 0: none yet. */
  place: number;
  bed: number;
  placedAt: number;
  /** Place asked for and not reached yet, -1: none; and since when. */
  pending: number;
  pendingAt: number;
}

export interface PlaceEvents {
  came(one: Seen): void;
  /** `one` is already where they are now. */
  moved(one: Seen, from: number, fromBed: number): void;
  /** `one.pending` is what they wait for. */
  waits(one: Seen): void;
  left(one: Seen): void;
  bed(place: number, bed: number, state: 'dirty' | 'clean'): void;
}

/**
 * Follows a run and tells who is in which bed. What happens at one instant is told once, as it is at its end: a bed taken
 * and another given back are one move. Beds are numbered here; the engine only counts them.
 */
export class PlaceWatch implements Watch {
  readonly #run: Simulation;
  readonly #places: Places;
  readonly #tell: PlaceEvents;
  readonly #placeOf: Int32Array;
  readonly #people = new Map<number, Seen>();
  readonly #held = new Map<number, Map<number, number>>();
  readonly #free: number[][];
  readonly #made: number[];
  readonly #givenBack = new Map<number, { readonly place: number; readonly bed: number }>();
  readonly #cleaning = new Map<number, { readonly place: number; readonly bed: number }>();
  readonly #touched = new Set<number>();
  readonly #asked = new Set<number>();
  #now = 0;

  constructor(run: Simulation, places: Places, tell: PlaceEvents) {
    this.#run = run;
    this.#places = places;
    this.#tell = tell;
    this.#placeOf = new Int32Array(run.pools.length).fill(-1);
    places.resources.forEach((resource, p) => (this.#placeOf[resource] = p));
    this.#free = places.ids.map(() => []);
    this.#made = places.ids.map(() => 0);
    run.watchedBy(this);
  }

  /** The instant that is told of: not later than the run's own, which may have gone on before what was is told. */
  get now(): number {
    return this.#now;
  }

  people(): Iterable<Seen> {
    return this.#people.values();
  }

  seen(row: number): Seen | undefined {
    return this.#people.get(row);
  }

  /** Beds being cleaned or waiting for it. */
  dirty(): { readonly place: number; readonly bed: number }[] {
    return [...this.#cleaning.values()];
  }

  came(row: number): void {
    this.#instant();
    const { source, subject } = this.#run.patients;
    const one: Seen = {
      source: source[row] as number,
      subject: subject[row] as number,
      cameAt: this.#run.now,
      place: -1,
      bed: 0,
      placedAt: this.#run.now,
      pending: -1,
      pendingAt: this.#run.now,
    };
    this.#people.set(row, one);
    this.#held.set(row, new Map());
    this.#tell.came(one);
  }

  left(row: number): void {
    this.#instant();
    const one = this.#people.get(row);
    if (!one) return;
    this.#people.delete(row);
    this.#held.delete(row);
    this.#touched.delete(row);
    this.#asked.delete(row);
    this.#tell.left(one);
  }

  took(row: number, resource: number): void {
    this.#instant();
    const place = this.#placeOf[resource] as number;
    const held = this.#held.get(row);
    if (place < 0 || !held) return;
    held.set(place, this.#bed(place));
    this.#touched.add(row);
  }

  waits(row: number, resource: number): void {
    this.#instant();
    const place = this.#placeOf[resource] as number;
    const one = this.#people.get(row);
    // Whoever was interrupted waits for what they had.
    if (place < 0 || !one || this.#held.get(row)?.has(place) || this.#givenBack.get(row)?.place === place) return;
    one.pending = place;
    one.pendingAt = this.#run.now;
    this.#asked.add(row);
  }

  gave(row: number, resource: number): void {
    this.#instant();
    const place = this.#placeOf[resource] as number;
    const bed = place < 0 ? undefined : this.#held.get(row)?.get(place);
    if (bed === undefined) return;
    this.#held.get(row)?.delete(place);
    this.#touched.add(row);
    if ((this.#run.compiled.resources[resource]?.cleaning ?? -1) < 0) this.#free[place]?.push(bed);
    else this.#givenBack.set(row, { place, bed });
  }

  soiled(resource: number, cleaning: number, row: number): void {
    const given = this.#givenBack.get(row);
    if (!given || this.#placeOf[resource] !== given.place) return;
    this.#givenBack.delete(row);
    this.#cleaning.set(cleaning, given);
    this.#tell.bed(given.place, given.bed, 'dirty');
  }

  cleaned(_resource: number, cleaning: number): void {
    this.#instant();
    const given = this.#cleaning.get(cleaning);
    if (!given) return;
    this.#cleaning.delete(cleaning);
    this.#free[given.place]?.push(given.bed);
    this.#tell.bed(given.place, given.bed, 'clean');
  }

  /** Tells what the last instant came to, and that it is now. Called by whoever drives the run, when it has come to a stop. */
  standStill(): void {
    this.settle();
    this.#now = this.#run.now;
  }

  /** Tells what the last instant came to. */
  settle(): void {
    for (const row of this.#touched) {
      const one = this.#people.get(row);
      const held = this.#held.get(row);
      if (!one || !held) continue;
      const place = whereabouts(this.#run, row, [...held.keys()], this.#places);
      const bed = held.get(place) ?? 0;
      if (held.has(one.pending) && place === one.pending) one.pending = -1;
      // Granted at once, and not reached yet.
      const granted = [...held.keys()].at(-1) ?? -1;
      if (one.pending < 0 && place >= 0 && granted !== place && (place === one.place || one.place < 0)) {
        one.pending = granted;
        one.pendingAt = this.#now;
        this.#asked.add(row);
      }
      if (place < 0 || (place === one.place && bed === one.bed)) continue;
      const [from, fromBed] = [one.place, one.bed];
      if (place !== from) {
        one.placedAt = this.#now;
        this.#asked.delete(row);
      }
      one.place = place;
      one.bed = bed;
      this.#tell.moved(one, from, fromBed);
    }
    this.#touched.clear();
    for (const row of this.#asked) {
      const one = this.#people.get(row);
      if (one) this.#tell.waits(one);
    }
    this.#asked.clear();
    // Given back without being soiled: somebody was interrupted.
    for (const { place, bed } of this.#givenBack.values()) this.#free[place]?.push(bed);
    this.#givenBack.clear();
  }

  /** Two people of one place change beds. The engine does not mind: it only counts beds. */
  swap(a: Seen, b: Seen): void {
    const [first, second] = [this.#rowOf(a), this.#rowOf(b)];
    if (a.place !== b.place || first === undefined || second === undefined) return;
    [a.bed, b.bed] = [b.bed, a.bed];
    this.#held.get(first)?.set(a.place, a.bed);
    this.#held.get(second)?.set(b.place, b.bed);
  }

  #rowOf(one: Seen): number | undefined {
    for (const [row, seen] of this.#people) if (seen === one) return row;
    return undefined;
  }

  #bed(place: number): number {
    const free = this.#free[place] as number[];
    // The lowest number first, so that a half empty ward looks like one.
    if (free.length > 0) {
      let least = 0;
      for (let i = 1; i < free.length; i++) if ((free[i] as number) < (free[least] as number)) least = i;
      return free.splice(least, 1)[0] as number;
    }
    for (const [row, given] of this.#givenBack) {
      if (given.place !== place) continue;
      this.#givenBack.delete(row);
      return given.bed;
    }
    return (this.#made[place] = (this.#made[place] as number) + 1);
  }

  #instant(): void {
    if (this.#run.now === this.#now) return;
    this.settle();
    this.#now = this.#run.now;
  }
}
