import type { Census, Inpatient } from '../feed/census.ts';
import { SOON_MINUTES } from './house-watch.ts';

const SOON_MS = SOON_MINUTES * 60_000;

const visits = (one: Inpatient | null): one is Inpatient => one !== null && one.patientClass !== 'I';

/**
 * Who came to the emergency department of a census and when they were out of it: gone, or in a ward. What is taken back is
 * taken back here too. Listens to the census alone, by the numbers people bear in it.
 */
export class DepartmentLog {
  /** When each came, and when they were out; null: still there. Milliseconds since 1970. */
  readonly #stays = new Map<string, { readonly since: number; out: number | null }>();
  #trigger = '';
  #now = 0;

  constructor(census: Census) {
    census.changed = (before, now) => this.#changed(before, now);
  }

  /** The event the census is told next, and its moment. */
  next(trigger: string, epochMs: number): void {
    this.#trigger = trigger;
    this.#now = epochMs;
  }

  /** Of those who came after `from` and until `to`, the share that was out within four hours; NaN where nobody came. */
  soon(from: number, to: number): number {
    let [came, soon] = [0, 0];
    for (const { since, out } of this.#stays.values()) {
      if (since <= from || since > to) continue;
      came++;
      if (out !== null && out - since < SOON_MS) soon++;
    }
    return came > 0 ? soon / came : NaN;
  }

  #changed(before: Inpatient | null, now: Inpatient | null): void {
    // Never came, or was another all along.
    if (before && !now && (this.#trigger === 'A11' || this.#trigger === 'A40')) this.#stays.delete(before.id);
    else if (visits(now)) this.#stays.set(now.id, { since: now.since, out: null });
    else if (visits(before)) {
      const stay = this.#stays.get(before.id);
      if (stay) stay.out = this.#now;
    }
  }
}
