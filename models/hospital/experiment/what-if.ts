import type { Arrivals, HospitalModel, Resource, Roster, Step, UnitGroup } from '../engine/model.ts';
import type { Distribution } from '../engine/distribution.ts';
import { staffingOf } from '../engine/roster.ts';
import { refused } from '../refusal.ts';

/** Something done to a hospital. A what-if is a list of these; doing nothing is the empty list. */
export type HospitalChange =
  /** So many more (or fewer) units at every hour the resource is staffed, or between two minutes of its day. */
  | { readonly do: 'units'; readonly resource: string; readonly by: number; readonly fromMinute?: number; readonly toMinute?: number }
  /** Beds of one ward become those of another. */
  | { readonly do: 'move-units'; readonly from: string; readonly to: string; readonly count: number }
  /** Arrivals times a factor; of one source, or of all whose arrivals are random. */
  | { readonly do: 'arrivals'; readonly source?: string; readonly factor: number }
  /** A named delay takes so many times as long: an earlier discharge, a faster report. */
  | { readonly do: 'time'; readonly name: string; readonly factor: number }
  /** People of a source are served with another priority: a fast track. */
  | { readonly do: 'priority'; readonly source: string; readonly priority: number };

/** The hospital with the changes made, in order. The old one is untouched. Throws a RefusedError naming what does not exist. */
export function withChanges(model: HospitalModel, changes: readonly HospitalChange[]): HospitalModel {
  return changes.reduce(withChange, model);
}

function withChange(model: HospitalModel, change: HospitalChange): HospitalModel {
  switch (change.do) {
    case 'units':
      return withUnits(model, change.resource, change.by, change.fromMinute, change.toMinute);
    case 'move-units':
      return withUnits(withUnits(model, change.from, -change.count), change.to, change.count);
    case 'arrivals': {
      const { source, factor } = change;
      if (!(factor >= 0)) throw refused('arrivals-factor', { factor });
      if (source !== undefined) mustExist(model.sources, source, 'no-source');
      return {
        ...model,
        sources: model.sources.map((one) =>
          source === undefined || one.id === source ? { ...one, arrivals: scaled(one.arrivals, factor) } : one,
        ),
      };
    }
    case 'time': {
      const { name, factor } = change;
      if (!(factor > 0)) throw refused('time-factor', { name, factor });
      let found = false;
      const slowed = (step: Step): Step => {
        if (step.do !== 'delay' || (step.name ?? step.label) !== name) return step;
        found = true;
        return { ...step, time: stretched(step.time, factor) };
      };
      const pathways = model.pathways.map((pathway) => ({ ...pathway, steps: pathway.steps.map(slowed) }));
      if (!found) throw refused('no-time', { name });
      return { ...model, pathways };
    }
    case 'priority':
      mustExist(model.sources, change.source, 'no-source');
      return { ...model, sources: model.sources.map((one) => (one.id === change.source ? { ...one, priority: change.priority } : one)) };
  }
}

function withUnits(model: HospitalModel, id: string, by: number, from?: number, to?: number): HospitalModel {
  mustExist(model.resources, id, 'no-resource');
  const more = (resource: Resource): Resource => {
    // The first group stands for the usual kind; skills are kept apart.
    const groups = resource.groups.map((group, g): UnitGroup => (g === 0 ? { ...group, count: added(group.count, by, from, to) } : group));
    return { ...resource, groups };
  };
  return { ...model, resources: model.resources.map((resource) => (resource.id === id ? more(resource) : resource)) };
}

function added(count: number | Roster, by: number, from?: number, to?: number): number | Roster {
  if (typeof count === 'number') {
    if (from === undefined || to === undefined) return Math.max(0, count + by);
    // A day that begins where the change does, so that nobody is relieved at midnight who was not before.
    const always = { fromMinute: from, toMinute: from + 1440, count };
    if (by < 0) return fewer({ cycleMinutes: 1440, shifts: [always] }, -by, from, to, 1);
    return { cycleMinutes: 1440, shifts: [always, { fromMinute: from, toMinute: to, count: by }] };
  }
  if (from !== undefined && to !== undefined) {
    const days = Math.max(1, Math.round(count.cycleMinutes / 1440));
    if (by < 0) return fewer(count, -by, from, to, days);
    const extra = Array.from({ length: days }, (_, day) => ({ fromMinute: day * 1440 + from, toMinute: day * 1440 + to, count: by }));
    return { ...count, shifts: [...count.shifts, ...extra] };
  }
  return profile(count, (on) => (on > 0 ? on + by : on));
}

/** So many fewer between two minutes of every day; a shift cannot have less than nobody. */
function fewer(roster: Roster, by: number, from: number, to: number, days: number): Roster {
  const { cycleMinutes } = roster;
  const within = (minute: number): number => ((minute % cycleMinutes) + cycleMinutes) % cycleMinutes;
  const spans = Array.from({ length: days }, (_, day) => [day * 1440 + from, day * 1440 + to] as const);
  const covers = (minute: number): boolean =>
    spans.some(([start, end]) => (minute >= start && minute < end) || (minute + cycleMinutes >= start && minute + cycleMinutes < end));
  return profile(roster, (on, at) => (covers(at) ? on - by : on), spans.flat().map(within));
}

/** A roster of the same changes of shift with other numbers on. Where shifts overlap one more is one more, not two. */
function profile(roster: Roster, to: (on: number, fromMinute: number, toMinute: number) => number, cuts: readonly number[] = []): Roster {
  const { cycleMinutes } = roster;
  const { minutes, counts, startsAnew } = staffingOf(roster);
  const all = [...new Set([...minutes, ...cuts])].sort((a, b) => a - b);
  // Nobody comes or goes at the cycle's end: the last piece goes on into the next cycle, as the shift it is of does.
  const edges = startsAnew || cuts.includes(0) || all.length < 2 ? all : all.slice(1);
  const shifts = edges.flatMap((fromMinute, i) => {
    const toMinute = edges[i + 1] ?? cycleMinutes + (edges[0] as number);
    if (toMinute <= fromMinute) return [];
    let step = minutes.length - 1;
    while (step > 0 && (minutes[step] as number) > fromMinute) step--;
    return [{ fromMinute, toMinute, count: Math.max(0, to(counts[step] as number, fromMinute, toMinute)) }];
  });
  return { cycleMinutes, shifts };
}

function scaled(arrivals: Arrivals, factor: number): Arrivals {
  if (arrivals.kind === 'poisson') return { ...arrivals, perHour: arrivals.perHour.map((rate) => rate * factor) };
  if (arrivals.kind === 'renewal' && factor > 0) return { ...arrivals, gap: stretched(arrivals.gap, 1 / factor) };
  // Appointments and those already there are not more because more come by chance.
  return arrivals;
}

/** The same kind of time, `factor` times as long. */
export function stretched(time: Distribution, factor: number): Distribution {
  switch (time.kind) {
    case 'constant':
      return { ...time, value: time.value * factor };
    case 'exponential':
      return { ...time, mean: time.mean * factor };
    case 'uniform':
      return { ...time, min: time.min * factor, max: time.max * factor };
    case 'triangular':
      return { ...time, min: time.min * factor, mode: time.mode * factor, max: time.max * factor };
    case 'normal':
      return { ...time, mean: time.mean * factor, sd: time.sd * factor, min: time.min * factor };
    case 'lognormal':
      return { ...time, mean: time.mean * factor, sd: time.sd * factor };
    case 'weibull':
    case 'gamma':
      return { ...time, scale: time.scale * factor };
    case 'hyperexponential':
      return { ...time, mean1: time.mean1 * factor, mean2: time.mean2 * factor };
    case 'empirical':
      return { ...time, values: time.values.map((value) => value * factor) };
  }
}

function mustExist(list: readonly { readonly id: string }[], id: string, otherwise: 'no-source' | 'no-resource'): void {
  if (!list.some((one) => one.id === id)) throw refused(otherwise, { id });
}
