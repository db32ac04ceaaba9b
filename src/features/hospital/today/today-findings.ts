import type { LiveView } from '#models/hospital/feed/live.ts';
import type { WardRow } from './ward-rows.ts';

/** Something about the house as it is now that one would be told first, with what it rests on. */
export type TodayFinding =
  | { readonly kind: 'full'; readonly row: WardRow }
  /** People wait for a unit in which not every bed is taken. */
  | { readonly kind: 'held up'; readonly row: WardRow }
  | { readonly kind: 'longest'; readonly unit: string; readonly ms: number; readonly people: number; readonly medianMs: number }
  | { readonly kind: 'long stays'; readonly within: number; readonly over: number; readonly people: number }
  /** Beds of all wards together. */
  | { readonly kind: 'beds'; readonly people: number; readonly beds: number; readonly cleaning: number; readonly closed: number }
  | { readonly kind: 'missing'; readonly messages: number };

/** So many units are told of; all of them stand below. */
const UNITS = 3;

/** Upper median: of an even number the later of the two in the middle. */
const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * What stands out in a census at a moment. `stayed`: people of the emergency department by how long they have been here (under
 * 1, 2, 4, 12 hours, longer). Units most waited for come first; the longest wait and the stays after them, then the beds of all
 * `wards` together: none where not all of who is in them is known.
 */
export function todayFindings(
  view: LiveView,
  rows: readonly WardRow[],
  stayed: readonly number[],
  at: number,
  wards: ReadonlySet<string> = new Set(),
): TodayFinding[] {
  const found: TodayFinding[] = [];
  const waitedFor = rows.filter(({ waiting }) => waiting > 0).sort((a, b) => b.waiting - a.waiting);
  for (const row of waitedFor.slice(0, UNITS)) found.push({ kind: row.free === 0 ? 'full' : 'held up', row });
  const waits = view.people.flatMap(({ pending, pendingSince }) => (pending === null ? [] : [{ unit: pending, ms: at - pendingSince }]));
  const longest = waits.reduce<(typeof waits)[number] | null>((most, one) => (most && most.ms >= one.ms ? most : one), null);
  if (longest) found.push({ kind: 'longest', ...longest, people: waits.length, medianMs: median(waits.map(({ ms }) => ms)) });
  const people = stayed.reduce((a, b) => a + b, 0);
  const within = stayed.slice(0, 3).reduce((a, b) => a + b, 0);
  if (people > within) found.push({ kind: 'long stays', within, over: stayed.at(-1) ?? 0, people });
  const inWards = rows.filter(({ unit }) => wards.has(unit));
  const sum = (of: (row: WardRow) => number): number => inWards.reduce((total, row) => total + of(row), 0);
  if (sum(({ beds }) => beds) > 0)
    found.push({
      kind: 'beds',
      people: sum(({ people: there }) => there.length),
      beds: sum(({ beds }) => beds),
      cleaning: sum(({ cleaning }) => cleaning),
      closed: sum(({ closed }) => closed),
    });
  if (view.missing > 0) found.push({ kind: 'missing', messages: view.missing });
  return found;
}
