import type { Roster, Shift } from '../engine/model.ts';

const DAY = 1440;

/**
 * A roster that need not repeat: the shifts of `count` written out over the whole run, each place of each shift asked
 * whether somebody is there. `there(place, day)`: `day` counts from the start of the run, `place` numbers the places of a
 * cycle; a shift belongs to the day it begins on.
 */
export function rosterByDay(count: Roster, horizonMinutes: number, there: (place: number, day: number) => boolean): Roster {
  const shifts: Shift[] = [];
  const cycles = Math.ceil(horizonMinutes / count.cycleMinutes);
  // One before the first: its night may reach into the run.
  for (let cycle = -1; cycle < cycles; cycle++) {
    let place = 0;
    for (const shift of count.shifts) {
      const first = place;
      place += shift.count;
      const begin = cycle * count.cycleMinutes + shift.fromMinute;
      const end = cycle * count.cycleMinutes + shift.toMinute;
      const [fromMinute, toMinute] = [Math.max(0, begin), Math.min(horizonMinutes, end)];
      if (toMinute <= fromMinute) continue;
      const day = Math.max(0, Math.floor(begin / DAY));
      let on = 0;
      for (let n = 0; n < shift.count; n++) if (there(first + n, day)) on++;
      const breaks = (shift.breaks ?? []).flatMap((rest) => {
        const from = Math.max(fromMinute, cycle * count.cycleMinutes + rest.fromMinute);
        const to = Math.min(toMinute, cycle * count.cycleMinutes + rest.toMinute);
        return to > from ? [{ fromMinute: from, toMinute: to, away: Math.min(rest.away, on) }] : [];
      });
      shifts.push({ fromMinute, toMinute, count: on, ...(breaks.length > 0 ? { breaks } : {}) });
    }
  }
  return { cycleMinutes: horizonMinutes, shifts };
}

/** Units by whole days: `on(day)` of them. Days alike are one shift. */
export function unitsByDay(days: number, on: (day: number) => number): Roster {
  const shifts: Shift[] = [];
  for (let day = 0; day < days; day++) {
    const count = on(day);
    const last = shifts.at(-1);
    if (last?.count === count) shifts[shifts.length - 1] = { ...last, toMinute: (day + 1) * DAY };
    else shifts.push({ fromMinute: day * DAY, toMinute: (day + 1) * DAY, count });
  }
  return { cycleMinutes: days * DAY, shifts };
}

/** Places of a cycle of a roster: who might be away. */
export function placesOf(count: Roster): number {
  return count.shifts.reduce((sum, shift) => sum + shift.count, 0);
}
