import type { HospitalModel, Resource, Source, UnitGroup } from '../engine/model.ts';
import { StaffAway } from './absence.ts';
import { diverted } from './diverted.ts';
import { placesOf, rosterByDay, unitsByDay } from './roster-days.ts';
import type { StressRoles } from './roles.ts';
import { fallenIll, seir, type SeirCourse } from './seir.ts';
import type { StressLever, StressSetting } from './setting.ts';
import { epidemicPathways, incidentPathways } from './surge-pathways.ts';

const DAY = 1440;

type LeverOf<K extends StressLever['do']> = Extract<StressLever, { readonly do: K }>;

function leversOf<K extends StressLever['do']>(levers: readonly StressLever[], kind: K): LeverOf<K>[] {
  return levers.filter((lever): lever is LeverOf<K> => lever.do === kind);
}

/** The epidemic as it goes with some levers pulled; null where there is none. */
export function courseOf(setting: StressSetting, levers: readonly StressLever[]): SeirCourse | null {
  const { epidemic, staff, days } = setting;
  if (!epidemic) return null;
  return seir({
    population: epidemic.population,
    infected: epidemic.infected,
    reproduction: epidemic.reproduction,
    latentDays: epidemic.latentDays,
    infectiousDays: epidemic.infectiousDays,
    avoided: leversOf(levers, 'distancing'),
    staffContact: staff.contact,
    protection: leversOf(levers, 'protect-staff'),
    days,
  });
}

/** People an hour for every hour of the run: a share of those who fell ill `delayDays` before, over the hours of a day. */
export function epidemicPerHour(
  course: SeirCourse,
  share: number,
  delayDays: number,
  warmUpDays: number,
  profile: readonly number[],
): number[] {
  const ill = fallenIll(course);
  const whole = profile.reduce((a, b) => a + b, 0);
  const back = Math.round(delayDays);
  return Array.from({ length: warmUpDays + course.days }, (_, day) => (ill[day - warmUpDays - back] ?? 0) * share).flatMap((today) =>
    profile.map((hour) => (today * hour) / whole),
  );
}

/** How arrivals spread over a day: as those of the busiest source that comes at random do. Even where there is none. */
export function dayProfile(model: HospitalModel): number[] {
  let best: readonly number[] | null = null;
  let most = 0;
  for (const { arrivals } of model.sources) {
    if (arrivals.kind !== 'poisson' || arrivals.cycleMinutes % DAY !== 0) continue;
    const hours = arrivals.cycleMinutes / 60;
    if (arrivals.perHour.length !== hours) continue;
    const sum = arrivals.perHour.reduce((a, b) => a + b, 0) / (hours / 24);
    if (sum > most) [most, best] = [sum, arrivals.perHour.slice(0, 24)];
  }
  return best ? [...best] : Array.from({ length: 24 }, () => 1);
}

export interface StressModel {
  readonly model: HospitalModel;
  readonly course: SeirCourse | null;
  /** Appointments taken off the lists after day 0, by source of the base model. */
  readonly postponed: readonly number[];
  /** Share of all who have places on rosters away at noon of every day from day 0. */
  readonly away: Float64Array;
}

/**
 * The hospital of one run: people of the epidemic and of the incident come beside everybody else, staff are away day by day,
 * levers are pulled. `replication` matters as who falls ill does. Without `disturbed` it is the hospital of ordinary days.
 */
export function stressModel(
  base: HospitalModel,
  roles: StressRoles,
  setting: StressSetting,
  levers: readonly StressLever[],
  replication: number,
  disturbed = true,
): StressModel {
  const { warmUpDays, days, staff, seed } = setting;
  const all = warmUpDays + days;
  const horizon = all * DAY;
  const course = disturbed ? courseOf(setting, levers) : null;
  const people = base.resources.map((resource, key) => {
    const places = resource.groups.reduce((sum, { count }) => sum + (typeof count === 'number' ? 0 : placesOf(count)), 0);
    const beds = resource.groups.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : 0), 0);
    const nurses = (beds / (resource.id === roles.icu ? staff.icuBedsPerNurse : staff.bedsPerNurse)) * 3;
    const count = Math.ceil((roles.nursed.includes(resource.id) ? nurses : places) * staff.peoplePerPlace);
    return course && count > 0 ? new StaffAway(course, staff, count, seed, replication, key) : null;
  });

  const cover = (day: number): number =>
    leversOf(levers, 'cover').reduce((share, one) => (day >= one.fromDay ? Math.max(share, one.share) : share), 0);
  const covers = leversOf(levers, 'cover').length > 0;
  const stretch = (day: number): number =>
    leversOf(levers, 'stretch').reduce((sum, one) => (day >= one.fromDay ? sum + one.share : sum), 0);
  const surge = (id: string, day: number): number =>
    leversOf(levers, 'surge-beds').reduce(
      (sum, one) => (one.resource === id && day >= one.fromDay && day < (one.toDay ?? Infinity) ? sum + one.beds : sum),
      0,
    );

  const changed = (resource: Resource, r: number): Resource => {
    const away = people[r] ?? null;
    const nursed = roles.nursed.includes(resource.id);
    const added = leversOf(levers, 'surge-beds').some((one) => one.resource === resource.id);
    const rostered = resource.groups.some(({ count }) => typeof count !== 'number');
    if (!away && !added && !rostered) return resource;
    const groups = resource.groups.map((group, g): UnitGroup => {
      const { count } = group;
      if (typeof count === 'number') {
        // A surge goes to the first group, which stands for the usual kind.
        const more = (day: number): number => (g === 0 ? surge(resource.id, day) : 0);
        return {
          ...group,
          count: unitsByDay(all, (at) => {
            const day = at - warmUpDays;
            const beds = count + (day >= 0 ? more(day) : 0);
            if (!away || !nursed || day < 0) return beds;
            const there = (1 - away.share(day + 0.5) * (1 - cover(day))) * (1 + staff.slack + stretch(day));
            return Math.min(beds, Math.floor(beds * there + 1e-9));
          }),
        };
      }
      const places = placesOf(count);
      const roster = rosterByDay(count, horizon, (place, at) => {
        const day = at - warmUpDays;
        if (day < 0 || !away) return true;
        // People take turns: who has which place today moves on by all places of a day.
        if (!away.isAway(place + day * places, day + 0.5)) return true;
        return covers && spread(place, day) < cover(day);
      });
      if (g > 0 || !added) return { ...group, count: roster };
      const extra = unitsByDay(all, (at) => (at < warmUpDays ? 0 : surge(resource.id, at - warmUpDays)));
      return { ...group, count: { ...roster, shifts: [...roster.shifts, ...extra.shifts.filter((shift) => shift.count > 0)] } };
    });
    return { ...resource, groups };
  };

  const postponed = base.sources.map(() => 0);
  const cancels = disturbed ? leversOf(levers, 'cancel-operations') : [];
  const old = base.sources.map((source, s): Source => {
    const { arrivals } = source;
    if (arrivals.kind !== 'timetable') return source;
    let n = 0;
    const minutes = longEnough(arrivals.minutes, horizon).filter((minute) => {
      const day = Math.floor(minute / DAY) - warmUpDays;
      const share = cancels.reduce((most, one) => (day >= one.fromDay && day < one.toDay ? Math.max(most, one.share) : most), 0);
      // Spread evenly over the list: of five, three with a share of 0.6.
      const goes = share <= 0 || Math.floor((n + 1) * share + 1e-9) === Math.floor(n * share + 1e-9);
      n++;
      if (!goes) postponed[s] = (postponed[s] as number) + 1;
      return goes;
    });
    return { ...source, arrivals: { ...arrivals, minutes } };
  });

  const share = Float64Array.from({ length: days }, (_, day) => {
    const teams = people.filter((one) => one !== null);
    const whole = teams.reduce((sum, one) => sum + one.people, 0);
    return whole > 0 ? teams.reduce((sum, one) => sum + one.share(day + 0.5) * one.people, 0) / whole : 0;
  });
  const sources = [...old, ...(disturbed ? surgeSources(base, setting, course) : [])];
  const places = new Set([roles.place, roles.resus]);
  const pathways = [
    ...base.pathways.map((pathway) => diverted(pathway, places, setting.divertHours)),
    ...(course && setting.epidemic ? epidemicPathways(roles, setting.epidemic) : []),
    ...(disturbed && setting.incident ? incidentPathways(roles) : []),
  ];
  return {
    model: { ...base, resources: base.resources.map(changed), pathways, sources },
    course,
    postponed,
    away: share,
  };
}

/** Even numbers from 0 to 1 for places and days (golden ratio), so that a share of the empty places is filled on every day. */
function spread(place: number, day: number): number {
  return ((place + 7 * day) * 0.618033988749895) % 1;
}

function surgeSources(base: HospitalModel, setting: StressSetting, course: SeirCourse | null): Source[] {
  const { epidemic, incident, warmUpDays, days } = setting;
  const sources: Source[] = [];
  if (epidemic && course) {
    const profile = dayProfile(base);
    for (const [id, share, priority] of [
      ['epidemic seen', epidemic.seen, 3],
      ['epidemic ward', epidemic.ward, 2],
      ['epidemic ICU', epidemic.icu, 1],
    ] as const) {
      if (share <= 0) continue;
      const perHour = epidemicPerHour(course, share, epidemic.delayDays, warmUpDays, profile);
      sources.push({
        id,
        pathway: id,
        priority,
        arrivals: { kind: 'poisson', perHour, cycleMinutes: (warmUpDays + days) * DAY, dayCv: 0, thinning: 'exact' },
        from: 'SEIR; assumption',
      });
    }
  }
  if (incident) {
    const first = (warmUpDays + incident.day) * DAY + incident.hour * 60;
    const immediate = Math.round(incident.casualties * incident.immediate);
    const urgent = Math.round(incident.casualties * incident.urgent);
    for (const [id, count, priority] of [
      ['incident immediate', immediate, 1],
      ['incident urgent', urgent, 2],
      ['incident delayed', incident.casualties - immediate - urgent, 4],
    ] as const) {
      if (count <= 0) continue;
      // Evenly over the time, the kinds among each other.
      const minutes = Array.from({ length: count }, (_, n) => first + ((n + 0.5) * incident.overMinutes) / count);
      sources.push({ id, pathway: id, priority, arrivals: { kind: 'timetable', minutes }, from: 'assumption' });
    }
  }
  return sources;
}

/** A timetable that ends before the run does goes on with its last full week. */
function longEnough(minutes: readonly number[], horizon: number): readonly number[] {
  const WEEK = 7 * DAY;
  const weeks = Math.floor(((minutes.at(-1) ?? 0) + DAY * 3) / WEEK);
  if (weeks < 1 || weeks * WEEK >= horizon) return minutes.filter((minute) => minute < horizon);
  const last = minutes.filter((minute) => minute >= (weeks - 1) * WEEK && minute < weeks * WEEK);
  const whole = minutes.filter((minute) => minute < weeks * WEEK);
  for (let week = weeks; week * WEEK < horizon; week++) for (const minute of last) whole.push(minute + (week - weeks + 1) * WEEK);
  return whole.filter((minute) => minute < horizon);
}
