import type { HospitalModel, Resource } from '../engine/model.ts';
import type { Building, Room, RoomKind } from './building.ts';
import { walkableParts } from './door-graph.ts';
import { areaOf } from './geometry.ts';
import { mostUnits, visitedStaff } from './plan-for.ts';

/** Rooms that may do for a kind of resource, the likeliest first. */
const SUITS: Readonly<Record<Resource['kind'], readonly RoomKind[]>> = {
  bed: ['ward', 'treatment', 'other'],
  room: ['treatment', 'theatre', 'office'],
  equipment: ['imaging', 'laboratory', 'treatment'],
  staff: ['treatment', 'office'],
  lift: [],
};

/** m² a bed takes with the space about it [recalled: 12 to 19 m² in guidance for single beds; bays less]. */
const BED_AREA = 9;

/** Beds, rooms and devices of a model that a building has no place for, with how many of them there are at most. */
export function withoutPlace(building: Building, model: HospitalModel): { readonly resource: string; readonly units: number }[] {
  const known = new Set([
    ...building.rooms.flatMap((room) => room.serves ?? []),
    ...building.items.flatMap((item) => (item.resource === undefined ? [] : [item.resource])),
  ]);
  return model.resources
    .filter(({ id, kind }) => (kind === 'bed' || kind === 'room' || kind === 'equipment') && !known.has(id))
    .map((one) => ({ resource: one.id, units: mostUnits(one) }));
}

/**
 * A building in which every resource people come to has a room: those that name none are given rooms by kind, each room to one
 * resource, among rooms one can walk to. What the building says itself stays. `given` lists the rooms chosen here.
 */
export function fitted(building: Building, model: HospitalModel): { readonly building: Building; readonly given: readonly string[] } {
  const known = new Set([
    ...building.rooms.flatMap((room) => room.serves ?? []),
    ...building.items.flatMap((item) => (item.resource === undefined ? [] : [item.resource])),
  ]);
  const visited = visitedStaff(model);
  const wanting = model.resources.filter(({ id, kind }) => !known.has(id) && kind !== 'lift' && (kind !== 'staff' || visited.has(id)));
  if (wanting.length === 0) return { building, given: [] };
  const [main = []] = walkableParts(building);
  const reachable = main.map((i) => building.rooms[i] as Room).filter((room) => room.serves === undefined);
  const serves = new Map<string, string>();
  // Small needs first: a ward of a hundred beds would take every room.
  for (const resource of [...wanting].sort((a, b) => mostUnits(a) - mostUnits(b))) {
    let left = resource.kind === 'bed' ? mostUnits(resource) * BED_AREA : Math.min(12, mostUnits(resource));
    for (const kind of SUITS[resource.kind])
      for (const room of reachable) {
        if (left <= 0 || room.kind !== kind || serves.has(room.id)) continue;
        serves.set(room.id, resource.id);
        left -= resource.kind === 'bed' ? areaOf(room.outline) : 1;
      }
  }
  const staff = new Set(model.resources.flatMap(({ id, kind }) => (kind === 'staff' ? [id] : [])));
  const rooms = building.rooms.map((room): Room => {
    const id = serves.get(room.id);
    return id === undefined ? room : { ...room, serves: [id], ...(staff.has(id) ? { staff: [id] } : {}) };
  });
  return { building: { ...building, rooms }, given: [...serves.keys()] };
}
