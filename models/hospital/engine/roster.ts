import type { Roster } from './model.ts';

/** How many are on at each moment of a cycle: step `i` holds from `minutes[i]` until the next. `minutes[0]` is 0. */
export interface Staffing {
  readonly cycleMinutes: number;
  readonly minutes: Float64Array;
  readonly counts: Int32Array;
  /** Whether a shift begins or ends where the cycle does: else whoever is on at its end stays on, and nothing changes at minute 0. */
  readonly startsAnew: boolean;
}

/** A roster's shifts and breaks as steps. Shifts over the end of the cycle go on at its beginning. */
export function staffingOf(count: number | Roster): Staffing {
  if (typeof count === 'number') {
    return { cycleMinutes: Infinity, minutes: Float64Array.of(0), counts: Int32Array.of(count), startsAnew: false };
  }
  const { cycleMinutes } = count;
  const changes = new Map<number, number>([[0, 0]]);
  let startsAnew = false;
  const add = (minute: number, by: number): void => {
    const at = ((minute % cycleMinutes) + cycleMinutes) % cycleMinutes;
    changes.set(at, (changes.get(at) ?? 0) + by);
  };
  const span = (from: number, to: number, by: number): void => {
    const start = ((from % cycleMinutes) + cycleMinutes) % cycleMinutes;
    const end = start + (to - from);
    if (start === 0 || end % cycleMinutes === 0) startsAnew = true;
    add(start, by);
    // What ends with the cycle ends at its last moment, not at its first.
    if (end !== cycleMinutes) add(end, -by);
    if (end > cycleMinutes) add(0, by);
  };
  for (const shift of count.shifts) {
    span(shift.fromMinute, shift.toMinute, shift.count);
    for (const rest of shift.breaks ?? []) span(rest.fromMinute, rest.toMinute, -rest.away);
  }
  const minutes = [...changes.keys()].sort((a, b) => a - b);
  let on = 0;
  const counts = minutes.map((minute) => (on += changes.get(minute) ?? 0));
  return { cycleMinutes, minutes: Float64Array.from(minutes), counts: Int32Array.from(counts), startsAnew };
}

/** Minutes are whole numbers as people write them; sums of cycles may be off by the last digit. */
const SLACK = 1e-9;

/** Minute from the start of the run at which a shift or a break begins or ends next; Infinity when none ever does. */
export function nextChange({ cycleMinutes, minutes, startsAnew }: Staffing, now: number): number {
  if (cycleMinutes === Infinity || minutes.length < 2) return Infinity;
  const cycle = Math.floor((now + SLACK) / cycleMinutes);
  const next = minutes.find((minute) => minute > now - cycle * cycleMinutes + SLACK);
  if (next !== undefined) return cycle * cycleMinutes + next;
  return (cycle + 1) * cycleMinutes + (startsAnew ? 0 : (minutes[1] as number));
}

/** How many are on at a minute of the run. */
export function staffAt({ cycleMinutes, minutes, counts }: Staffing, now: number): number {
  const within = cycleMinutes === Infinity ? 0 : (now + SLACK) % cycleMinutes;
  let i = minutes.length - 1;
  while (i > 0 && (minutes[i] as number) > within) i--;
  return counts[i] as number;
}
