import { UNIT } from '#models/hospital/building/units.ts';
import type { BuildingProblem } from '#models/hospital/building/check.ts';
import { ACT } from '#models/hospital/building/film.ts';
import type { Building, RoomKind } from '#models/hospital/building/building.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { said } from '../names.ts';
import { getLocale } from '#src/app/messages/compiled/runtime.js';

/** Weekday and time of a minute of a run; runs begin on a Monday at midnight. */
export function timeOf(minute: number): string {
  // The first of January 2024 was a Monday.
  const at = new Date(Date.UTC(2024, 0, 1) + Math.floor(minute) * 60_000);
  return new Intl.DateTimeFormat(getLocale(), {
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
    timeZone: 'UTC',
  }).format(at);
}

/** A duration as people say it. */
export function lasting(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  if (whole < 1440) return `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`;
  return m.hospital_building_days({ days: Math.floor(whole / 1440), hours: Math.floor((whole % 1440) / 60) });
}

export const KIND_WORDS: Readonly<Record<RoomKind, () => string>> = {
  circulation: m.hospital_building_kind_circulation,
  waiting: m.hospital_building_kind_waiting,
  reception: m.hospital_building_kind_reception,
  treatment: m.hospital_building_kind_treatment,
  imaging: m.hospital_building_kind_imaging,
  theatre: m.hospital_building_kind_theatre,
  ward: m.hospital_building_kind_ward,
  laboratory: m.hospital_building_kind_laboratory,
  office: m.hospital_building_kind_office,
  toilet: m.hospital_building_kind_toilet,
  storage: m.hospital_building_kind_storage,
  technical: m.hospital_building_kind_technical,
  stairs: m.hospital_building_kind_stairs,
  lift: m.hospital_building_kind_lift,
  other: m.hospital_building_kind_other,
};

/** What somebody does, with the resource it is about and what that is: one lies in a bed, is with a nurse, is at a scanner. */
export function actWords(act: number, resource: string | null, kind?: string): string {
  if (act === ACT.waits) return m.hospital_building_act_waits({ resource: said(resource ?? '') });
  if (act === ACT.served && resource !== null) {
    if (kind === 'bed') return m.hospital_building_act_in_bed({ resource: said(resource) });
    return (kind === 'staff' ? m.hospital_building_act_served : m.hospital_building_act_at)({ resource: said(resource) });
  }
  return act === ACT.served ? m.hospital_building_act_busy() : m.hospital_building_act_there();
}

export const UNIT_WORDS: readonly (() => string)[] = [
  m.hospital_building_unit_free,
  m.hospital_building_unit_used,
  m.hospital_building_unit_dirty,
  m.hospital_building_unit_down,
];

/** Where a plan is from: what this program writes there, in the reader's language. */
export function sourceWords(source: string): string {
  if (source === 'made up') return m.hospital_building_made_up();
  return source === 'drawn here' ? m.hospital_building_drawn_here() : source;
}

/** States in the order they are told. */
export const UNIT_ORDER: readonly number[] = [UNIT.used, UNIT.free, UNIT.dirty, UNIT.down];

const PROBLEMS: Readonly<Record<BuildingProblem['kind'], (ids: { ids: string }) => string>> = {
  'same-id': m.hospital_building_problem_same_id,
  'no-level': m.hospital_building_problem_no_level,
  'no-area': m.hospital_building_problem_no_area,
  'crosses-itself': m.hospital_building_problem_crosses,
  overlap: m.hospital_building_problem_overlap,
  'door-to-nowhere': m.hospital_building_problem_nowhere,
  'door-off-wall': m.hospital_building_problem_off_wall,
  unreachable: m.hospital_building_problem_unreachable,
  shaft: m.hospital_building_problem_shaft,
  'item-outside': m.hospital_building_problem_outside,
};

/** What is wrong, by the names people know: those of rooms and items, not their ids. */
export function problemWords(problem: BuildingProblem, nameOf: (id: string) => string): string {
  return PROBLEMS[problem.kind]({ ids: problem.ids.map(nameOf).join(', ') });
}

/** What a room or item of a building is called: its name, and its id where that is another. */
export function nameIn({ rooms, items }: Pick<Building, 'rooms' | 'items'>): (id: string) => string {
  const names = new Map([...rooms, ...items].map((one) => [one.id, one.name]));
  return (id) => {
    const name = names.get(id);
    return name === undefined || name === id ? id : name.toLowerCase() === id.toLowerCase() ? name : `${name} (${id})`;
  };
}
