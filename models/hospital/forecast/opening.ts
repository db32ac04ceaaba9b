import type { Arrivals, HospitalModel } from '../engine/model.ts';
import { staffAt, staffingOf } from '../engine/roster.ts';
import { startingAt } from '../feed/weeks.ts';

const WEEK = 7 * 1440;
/** Times are looked at so often. */
const STEP = 15;

/** Is anybody on duty, and may anybody come? `inMinutes`: until the one or the other is so; null: not within a week. */
export type Opening =
  | { readonly state: 'open' }
  /** Nobody of the staff is on duty. */
  | { readonly state: 'closed'; readonly inMinutes: number | null }
  /** Staff are there; nobody comes within the hour. */
  | { readonly state: 'quiet'; readonly inMinutes: number | null };

/** Whether a hospital is open at a minute of the week, by its rosters and by when people come. One without staff is never closed. */
export function openingAt(model: HospitalModel, minuteOfWeek: number): Opening {
  const staff = model.resources
    .filter(({ kind }) => kind === 'staff')
    .flatMap(({ groups }) => groups.map(({ count }) => staffingOf(count)));
  const onDuty = (minute: number): boolean => staff.length === 0 || staff.some((one) => staffAt(one, minute) > 0);
  if (!onDuty(minuteOfWeek)) return { state: 'closed', inMinutes: firstAfter(minuteOfWeek, onDuty) };
  const next = Math.min(...startingAt(model, minuteOfWeek, WEEK).sources.map(({ arrivals }) => firstArrival(arrivals, minuteOfWeek)));
  if (next <= 60) return { state: 'open' };
  return { state: 'quiet', inMinutes: next < WEEK ? next : null };
}

function firstAfter(minute: number, is: (minute: number) => boolean): number | null {
  for (let ahead = STEP; ahead < WEEK; ahead += STEP) if (is(minute + ahead)) return firstWithin(minute, ahead, is);
  return null;
}

/** To the minute: what was so at `ahead` was not a step before. */
function firstWithin(minute: number, ahead: number, is: (minute: number) => boolean): number {
  let at = ahead;
  while (at > ahead - STEP + 1 && is(minute + at - 1)) at--;
  return at;
}

/** Minutes until somebody may come, of arrivals that were turned to begin at a minute; Infinity for never. */
function firstArrival(arrivals: Arrivals, minuteOfWeek: number): number {
  if (arrivals.kind === 'renewal') return 0;
  if (arrivals.kind === 'at-start') return Infinity;
  if (arrivals.kind === 'timetable') return arrivals.minutes[0] ?? Infinity;
  const part = arrivals.cycleMinutes / arrivals.perHour.length;
  const at = arrivals.perHour.findIndex((rate) => rate > 0);
  // Rates begin with the part of an hour the minute lies in.
  return at < 0 ? Infinity : Math.max(0, at * part - (minuteOfWeek % part));
}
