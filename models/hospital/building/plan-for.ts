import type { HospitalModel, Resource, Roster } from '../engine/model.ts';
import type { Building } from './building.ts';
import { buildingOfWings, type RoomPlan, type WingPlan } from './wings.ts';

/** Rooms a wing takes before the next begins, m of corridor on each side. */
const SIDE = 42;

/**
 * A plain building for a hospital that has none: a room for each kind of bed, room and device, one for staff whom people come
 * to, one for staff who come to them, and a waiting room. On one level, made up; something to begin with.
 */
export function planFor(model: HospitalModel): Building {
  const visited = visitedStaff(model);
  const plans: RoomPlan[] = [];
  const waits = model.resources.filter((r) => r.kind !== 'lift').map((r) => r.id);
  plans.push({ name: 'Waiting room', kind: 'waiting', metres: 12, entrance: true, waitsFor: waits });
  const roaming: string[] = [];
  for (const resource of model.resources) {
    const most = mostUnits(resource);
    if (resource.kind === 'staff') {
      if (!visited.has(resource.id)) roaming.push(resource.id);
      for (let n = 0; n < (visited.has(resource.id) ? Math.min(most, 12) : 0); n++)
        plans.push({
          name: most > 1 ? `${resource.id} ${n + 1}` : resource.id,
          kind: 'treatment',
          metres: 4,
          serves: [resource.id],
          staff: [resource.id],
        });
    } else if (resource.kind === 'bed') {
      for (let left = most, n = 1; left > 0; left -= 8, n++) {
        const count = Math.min(8, left);
        const name = most > 8 ? `${resource.id}, bay ${n}` : resource.id;
        plans.push({
          name,
          kind: 'ward',
          metres: count > 2 ? 7 : 4,
          serves: [resource.id],
          beds: { resource: resource.id, count, name: 'bed' },
        });
      }
    } else if (resource.kind === 'room' || resource.kind === 'equipment') {
      const rooms = Math.min(most, 16);
      for (let n = 0; n < rooms; n++)
        plans.push({
          name: rooms > 1 ? `${resource.id} ${n + 1}` : resource.id,
          kind: resource.kind === 'room' ? 'treatment' : 'imaging',
          metres: 4,
          serves: [resource.id],
          ...(resource.kind === 'equipment' ? { devices: { resource: resource.id, count: 1, name: resource.id } } : {}),
        });
    }
  }
  if (roaming.length > 0) plans.push({ name: 'Staff', kind: 'office', metres: 6, staff: roaming });
  return buildingOfWings(
    `plan of ${model.id}`.slice(0, 120),
    model.title.slice(0, 200),
    Math.max(1, Math.ceil(wingsOf(plans).length / 2)),
    ['Ground floor'],
    wingsOf(plans),
  );
}

function wingsOf(plans: readonly RoomPlan[]): WingPlan[] {
  const sides: RoomPlan[][] = [[]];
  let filled = 0;
  for (const plan of plans) {
    if (filled + plan.metres > SIDE) {
      sides.push([]);
      filled = 0;
    }
    (sides.at(-1) as RoomPlan[]).push(plan);
    filled += plan.metres;
  }
  // A short plan takes both sides of one corridor.
  if (sides.length === 1 && plans.length > 3) sides.push((sides[0] as RoomPlan[]).splice(Math.ceil(plans.length / 2)));
  const wings: WingPlan[] = [];
  for (let i = 0; i < sides.length; i += 2) {
    const n = i / 2;
    wings.push({
      level: 0,
      place: Math.floor(n / 2),
      side: n % 2 === 0 ? 'north' : 'south',
      name: `Corridor ${n + 1}`,
      department: '',
      left: sides[i] as RoomPlan[],
      right: sides[i + 1] ?? [],
    });
  }
  return wings;
}

/** Staff whom somebody sees without having a bed, a room or a device at that time. */
export function visitedStaff(model: HospitalModel): ReadonlySet<string> {
  const kinds = new Map(model.resources.map((r) => [r.id, r.kind]));
  const seen = new Set<string>();
  for (const { steps } of model.pathways) {
    const held = new Set<string>();
    for (const step of steps) {
      if (step.do === 'seize') {
        if (kinds.get(step.resource) !== 'staff') held.add(step.resource);
        else if (held.size === 0) seen.add(step.resource);
      } else if (step.do === 'release') held.delete(step.resource);
    }
  }
  return seen;
}

/** Units of a resource when the most are on. */
export function mostUnits(resource: Resource): number {
  return resource.groups.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : mostOf(count)), 0);
}

function mostOf({ shifts, cycleMinutes }: Roster): number {
  const at = (minute: number): number =>
    shifts.reduce((sum, { fromMinute, toMinute, count }) => {
      const on = [minute, minute + cycleMinutes].some((m) => m >= fromMinute && m < toMinute);
      return sum + (on ? count : 0);
    }, 0);
  return shifts.reduce((most, { fromMinute }) => Math.max(most, at(fromMinute % cycleMinutes)), 0);
}
