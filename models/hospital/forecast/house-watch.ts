import type { Pool } from '../engine/pool.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import { PlaceWatch, type Seen } from '../feed/place-watch.ts';
import type { Places } from '../feed/places.ts';

/** Of whoever comes, how many are out of the emergency department again before so many minutes. */
export const SOON_MINUTES = 240;

const nothing = (): void => undefined;

/**
 * Follows a run that begins with a census and tells of it what a hospital's own feed would: who waits for which place, who is
 * in the emergency department. In the department is who came by chance and has not been in a place that is cleaned after
 * them: in no ward.
 */
export class HouseWatch implements Watch {
  readonly #run: Simulation;
  readonly #places: Places;
  readonly #watch: PlaceWatch;
  readonly #unitOf: Int32Array;
  readonly #department = new Set<Seen>();
  readonly #full: Uint8Array;
  #noting = false;
  /** Minutes at which those of `newcomer` came who were out of the department within four hours. */
  readonly soon: number[] = [];

  /**
   * Before the first `advance`. `visitor` and `newcomer`: by source of the run; whether who comes of it is in the emergency
   * department, and comes from now on rather than being there already.
   */
  constructor(run: Simulation, places: Places, visitor: readonly boolean[], newcomer: readonly boolean[]) {
    this.#run = run;
    this.#places = places;
    const ward = Array.from(places.resources, (resource) => run.compiled.resources[resource]?.resource.cleaning !== undefined);
    const out = (one: Seen): void => {
      if (!this.#department.delete(one) || !newcomer[one.source]) return;
      if (this.#watch.now - one.cameAt < SOON_MINUTES) this.soon.push(one.cameAt);
    };
    this.#watch = new PlaceWatch(run, places, {
      came: (one) => {
        if (visitor[one.source]) this.#department.add(one);
      },
      moved: (one) => {
        if (ward[one.place]) out(one);
      },
      waits: nothing,
      left: out,
      bed: nothing,
    });
    this.#unitOf = new Int32Array(run.pools.length).fill(-1);
    places.resources.forEach((resource, u) => (this.#unitOf[resource] = u));
    this.#full = new Uint8Array(places.ids.length);
    run.watchedBy(this);
  }

  /** From now on units are noted that have no bed to give: before, somebody may still be on the way to where they are. */
  noteFull(): void {
    this.#noting = true;
    this.#places.resources.forEach((resource) => this.#look(resource));
  }

  /** Was there a moment since `noteFull` at which the unit had no bed to give? */
  wasFull(unit: number): boolean {
    return this.#full[unit] === 1;
  }

  /** People who wait for each place, or have been granted it and are not there yet; the last number is of all of them. */
  waiting(): Int32Array<ArrayBuffer> {
    this.#watch.standStill();
    const counts = new Int32Array(this.#places.ids.length + 1);
    for (const { pending } of this.#watch.people()) {
      if (pending < 0) continue;
      counts[pending] = (counts[pending] as number) + 1;
      counts[counts.length - 1] = (counts[counts.length - 1] as number) + 1;
    }
    return counts;
  }

  /** People in the emergency department now. */
  department(): number {
    this.#watch.standStill();
    return this.#department.size;
  }

  came(row: number): void {
    this.#watch.came(row);
  }

  left(row: number): void {
    this.#watch.left(row);
  }

  took(row: number, resource: number): void {
    this.#watch.took(row, resource);
    this.#look(resource);
  }

  gave(row: number, resource: number): void {
    this.#watch.gave(row, resource);
  }

  soiled(resource: number, cleaning: number, row: number): void {
    this.#watch.soiled(resource, cleaning, row);
  }

  cleaned(resource: number, cleaning: number): void {
    this.#watch.cleaned(resource, cleaning);
  }

  waits(row: number, resource: number): void {
    this.#watch.waits(row, resource);
  }

  /** Closed, or out of order. What is given back never fills a unit. */
  changed(resource: number): void {
    this.#look(resource);
  }

  #look(resource: number): void {
    const u = this.#unitOf[resource] as number;
    if (this.#noting && u >= 0 && this.#full[u] === 0 && isFull(this.#run.pools[resource])) this.#full[u] = 1;
  }
}

/** Beds there are, and none of them to give: taken, dirty or out of order. */
function isFull(pool: Pool | undefined): boolean {
  return pool !== undefined && pool.on.some((on) => on > 0) && pool.on.every((_, group) => pool.free(group) <= 0);
}
