import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { LiveBed, LivePerson, LiveView } from '#models/hospital/feed/live.ts';

/** A unit as it is now. */
export interface WardRow {
  readonly unit: string;
  /** Beds the model gives it; more where more were reported. */
  readonly beds: number;
  readonly people: readonly LivePerson[];
  readonly cleaning: number;
  readonly closed: number;
  readonly free: number;
  /** People elsewhere who wait for a bed here. */
  readonly waiting: number;
}

const OUT = new Set(['H', 'K', 'I']);

/** Units in the order of the model, then those only the feed knows. */
export function wardRows(view: LiveView, known: readonly { readonly unit: string; readonly beds: number }[]): WardRow[] {
  const names = new Set([...known.map(({ unit }) => unit), ...view.people.flatMap(({ unit }) => (unit === null ? [] : [unit]))]);
  return [...names].map((unit): WardRow => {
    const people = view.people.filter((one) => one.unit === unit);
    const taken = new Set(people.map(({ bed }) => bed));
    const without = (status: (one: LiveBed) => boolean): number =>
      view.beds.filter((one) => one.unit === unit && !taken.has(one.bed) && status(one)).length;
    const [cleaning, closed] = [without(({ status }) => OUT.has(status)), without(({ status }) => status === 'C')];
    const stated = known.find((one) => one.unit === unit)?.beds ?? 0;
    const beds = Math.max(stated, people.length);
    return {
      unit,
      beds,
      people,
      cleaning,
      closed,
      free: Math.max(0, beds - people.length - cleaning - closed),
      waiting: view.people.filter(({ pending }) => pending === unit).length,
    };
  });
}

/** Upper ends of how long people have been here, in hours; the last is open. */
export const STAYED_HOURS = [1, 2, 4, 12] as const;

/** People of the emergency department by how long they have been in the house at a moment: one more than `STAYED_HOURS`. */
export function stayedSoFar(view: LiveView, at: number): number[] {
  const counts = new Array<number>(STAYED_HOURS.length + 1).fill(0);
  for (const { patientClass, since } of view.people) {
    if (patientClass === 'I') continue;
    const hours = (at - since) / 3_600_000;
    const slot = STAYED_HOURS.findIndex((end) => hours < end);
    const i = slot < 0 ? STAYED_HOURS.length : slot;
    counts[i] = (counts[i] as number) + 1;
  }
  return counts;
}

/** A line nothing came over for so long is not current; a simulated one goes on by itself. */
export const STALE_MS = 120_000;

/** A line whose newest event is so long past tells of another time. */
export const OLD_MS = 6 * 3_600_000;

/** Beds of a resource at its best staffed hour; 0 for none. */
export function bedsOf(model: HospitalModel, resource: number): number {
  const counts = model.resources[resource]?.groups.map(({ count }) =>
    typeof count === 'number' ? count : count.shifts.reduce((most, shift) => Math.max(most, shift.count), 0),
  );
  return counts?.reduce((a, b) => a + b, 0) ?? 0;
}
