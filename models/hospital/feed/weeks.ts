import type { HospitalModel, Roster } from '../engine/model.ts';
import type { Arrivals } from '../engine/model.ts';

const WEEK = 7 * 1440;

/** A Monday at midnight, UTC. */
const SOME_MONDAY = Date.UTC(2024, 0, 1);

/** Minutes since Monday midnight at a place so many minutes ahead of UTC. */
export function minuteOfWeek(epochMs: number, offsetMinutes: number): number {
  const minutes = (epochMs - SOME_MONDAY) / 60_000 + offsetMinutes;
  return minutes - Math.floor(minutes / WEEK) * WEEK;
}

/** A timetable's weekly list, when each of its weeks is like its first; null when it is none. */
function weeklyList(minutes: readonly number[]): readonly number[] | null {
  const first = minutes.filter((minute) => minute < WEEK);
  const alike = minutes.every((minute, i) => minute === (first[i % first.length] as number) + Math.floor(i / first.length) * WEEK);
  return first.length > 0 && minutes.length > first.length && alike ? first : null;
}

/** The same hospital with appointments that go on as they do every week, until `minutes`. */
export function endlessLists(model: HospitalModel, minutes: number): HospitalModel {
  const longer = (arrivals: Arrivals): Arrivals => {
    const list = arrivals.kind === 'timetable' ? weeklyList(arrivals.minutes) : null;
    if (!list) return arrivals;
    const times: number[] = [];
    for (let week = 0; week < minutes; week += WEEK) for (const minute of list) times.push(week + minute);
    return { kind: 'timetable', minutes: times };
  };
  return { ...model, sources: model.sources.map((source) => ({ ...source, arrivals: longer(source.arrivals) })) };
}

/** Parts an hour's arrivals are cut into when a run begins within it. */
const PARTS_AN_HOUR = 4;

/**
 * The same hospital seen from another moment: minute 0 of the new one is `minute` of the old one. Rates of arrivals begin at
 * the quarter of an hour before it.
 */
export function startingAt(model: HospitalModel, minute: number, horizonMinutes: number): HospitalModel {
  const roster = (count: number | Roster): number | Roster =>
    typeof count === 'number'
      ? count
      : {
          ...count,
          shifts: count.shifts.map((shift) => ({
            ...shift,
            fromMinute: shift.fromMinute - minute,
            toMinute: shift.toMinute - minute,
            ...(shift.breaks
              ? {
                  breaks: shift.breaks.map((rest) => ({ ...rest, fromMinute: rest.fromMinute - minute, toMinute: rest.toMinute - minute })),
                }
              : {}),
          })),
        };
  const arrivals = (one: Arrivals): Arrivals => {
    if (one.kind === 'at-start') return { ...one, count: 0 };
    if (one.kind === 'timetable')
      return { ...one, minutes: one.minutes.map((at) => at - minute).filter((at) => at >= 0 && at <= horizonMinutes) };
    if (one.kind === 'renewal') return one;
    const part = one.cycleMinutes / one.perHour.length;
    const pieces = Math.max(1, Math.round((part / 60) * PARTS_AN_HOUR));
    const fine = one.perHour.flatMap((rate) => Array.from({ length: pieces }, () => rate));
    const shift = Math.floor(((minute % one.cycleMinutes) / one.cycleMinutes) * fine.length);
    return { ...one, perHour: [...fine.slice(shift), ...fine.slice(0, shift)] };
  };
  const long = endlessLists(model, minute + horizonMinutes + WEEK);
  return {
    ...long,
    resources: long.resources.map((one) => ({ ...one, groups: one.groups.map((group) => ({ ...group, count: roster(group.count) })) })),
    sources: long.sources.map((source) => ({ ...source, arrivals: arrivals(source.arrivals) })),
  };
}
