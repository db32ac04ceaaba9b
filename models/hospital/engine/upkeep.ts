import type { PlannedWork } from './model.ts';
import type { Pool } from './pool.ts';

/** Minutes (of use, or by the calendar) that are none. */
const NONE = 1e-6;
/** How often a unit that ages by use is looked at, at most: its failure is noticed within this many minutes of use. */
const LOOK = 1;

/**
 * When units fail and when they are serviced. A unit that ages by use has a time of use at which it fails; as it can age no
 * faster than the clock, it is looked at again after what it has left, until nothing is left. Which unit somebody gets is
 * not told apart: those that work share the use evenly.
 */
export class Upkeep {
  /** Row of a unit that works -> reading of its clock at which it fails. */
  readonly #due = new Map<number, number>();
  /** By resource: the row that lives through the failures of each unit. */
  readonly #rows = new Map<number, number[]>();

  /** Notes the row of the next unit of a resource. */
  has(pool: Pool, row: number): void {
    const rows = this.#rows.get(pool.index);
    if (rows) rows.push(row);
    else this.#rows.set(pool.index, [row]);
  }

  /** Minutes until a unit must be looked at again; 0 when it fails now. `life` draws how long it lasts, once. */
  left(row: number, pool: Pool, group: number, now: number, life: () => number): number {
    pool.touch(now);
    const clock = pool.wear ? (pool.wear[group] as number) : now;
    let due = this.#due.get(row);
    if (due === undefined) this.#due.set(row, (due = clock + life()));
    const left = due - clock;
    if (left <= NONE) {
      this.#due.delete(row);
      return 0;
    }
    return pool.wear ? Math.max(LOOK, left) : left;
  }

  /** Row of a unit that works; -1 where it is being repaired or never fails. */
  working(pool: Pool, unit: number): number {
    const row = this.#rows.get(pool.index)?.[unit] ?? -1;
    return this.#due.has(row) ? row : -1;
  }

  /** Is a unit being repaired? */
  broken(pool: Pool, unit: number): boolean {
    return this.#rows.has(pool.index) && this.working(pool, unit) < 0;
  }

  /** As good as new. */
  renew(row: number): void {
    this.#due.delete(row);
  }
}

/** Next planned time: the first of all, or strictly after now once it has come. */
export function nextPlanned({ fromMinute, everyMinutes }: PlannedWork, now: number, came: boolean): number {
  if (now < fromMinute || (now === fromMinute && !came)) return fromMinute;
  return fromMinute + (Math.floor((now - fromMinute) / everyMinutes) + 1) * everyMinutes;
}
