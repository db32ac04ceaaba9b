import type { Building, Room } from './building.ts';
import { walkableParts } from './door-graph.ts';
import { areaOf, boxOf, contains, crossesItself, sharedArea, type Box } from './geometry.ts';

/** What is wrong with a plan; screens branch on `kind` and name `ids` (rooms, doors, items, shafts or levels). */
export interface BuildingProblem {
  readonly kind:
    | 'same-id'
    | 'no-level'
    | 'no-area'
    | 'crosses-itself'
    | 'overlap'
    | 'door-to-nowhere'
    | 'door-off-wall'
    | 'unreachable'
    | 'shaft'
    | 'item-outside';
  readonly ids: readonly string[];
  /** In plain English; pages have their own words. */
  readonly message: string;
}

/** Overlaps below this are walls drawn twice, m². */
const SLIVER = 0.2;
/** How far from both rooms' walls a door may be, m: half a thick wall. */
const OFF_WALL = 0.6;

/** Everything wrong with a building, by name: rooms that overlap, doors to nowhere, rooms nobody can reach. Empty when sound. */
export function checkBuilding(building: Building): readonly BuildingProblem[] {
  const problems: BuildingProblem[] = [];
  const say = (kind: BuildingProblem['kind'], ids: readonly string[], message: string): void => void problems.push({ kind, ids, message });
  const rooms = new Map<string, Room>();
  for (const [what, list] of [
    ['level', building.levels],
    ['room', building.rooms],
    ['door', building.doors],
    ['shaft', building.shafts],
    ['item', building.items],
  ] as const) {
    const seen = new Set<string>();
    for (const { id } of list) {
      if (seen.has(id)) say('same-id', [id], `two of kind ${what} are called "${id}"`);
      seen.add(id);
    }
  }
  const levels = new Set(building.levels.map((level) => level.id));
  const boxes = new Map<string, Box>();
  for (const room of building.rooms) {
    rooms.set(room.id, room);
    boxes.set(room.id, boxOf(room.outline));
    if (!levels.has(room.level)) say('no-level', [room.id], `room "${room.id}" is on a level that does not exist: "${room.level}"`);
    if (!(areaOf(room.outline) > 0.01)) say('no-area', [room.id], `room "${room.id}" has no area`);
    else if (crossesItself(room.outline)) say('crosses-itself', [room.id], `the walls of room "${room.id}" cross one another`);
  }
  building.rooms.forEach((a, i) => {
    const p = boxes.get(a.id) as Box;
    for (const b of building.rooms.slice(i + 1)) {
      const q = boxes.get(b.id) as Box;
      if (a.level !== b.level || p.x1 <= q.x0 || q.x1 <= p.x0 || p.y1 <= q.y0 || q.y1 <= p.y0) continue;
      const shared = sharedArea(a.outline, b.outline);
      if (shared > SLIVER) say('overlap', [a.id, b.id], `rooms "${a.id}" and "${b.id}" overlap by ${shared.toFixed(1)} m²`);
    }
  });
  for (const door of building.doors) {
    const missing = door.rooms.filter((id): id is string => id !== null && !rooms.has(id));
    if (missing.length > 0) {
      say('door-to-nowhere', [door.id], `door "${door.id}" leads to a room that does not exist: "${missing.join('", "')}"`);
      continue;
    }
    if (door.rooms[0] === door.rooms[1]) {
      say('door-to-nowhere', [door.id], `door "${door.id}" leads from "${door.rooms[0]}" to itself`);
      continue;
    }
    const off = door.rooms.filter((id) => id !== null && !contains((rooms.get(id) as Room).outline, door.at, OFF_WALL));
    if (off.length > 0) say('door-off-wall', [door.id], `door "${door.id}" is not at a wall of "${off.join('", "')}"`);
  }
  for (const shaft of building.shafts) {
    const missing = shaft.rooms.filter((id) => !rooms.has(id));
    if (missing.length > 0 || shaft.rooms.length < 2)
      say(
        'shaft',
        [shaft.id],
        `${shaft.kind} "${shaft.id}" ${missing.length > 0 ? `name rooms that do not exist: "${missing.join('", "')}"` : 'lead nowhere'}`,
      );
  }
  for (const item of building.items) {
    const room = rooms.get(item.room);
    if (!room || !contains(room.outline, item.at, 0.3))
      say('item-outside', [item.id], `"${item.name}" stands outside its room "${item.room}"`);
  }
  const [main, ...cut] = walkableParts(building);
  if (main)
    for (const part of cut)
      for (const i of part) {
        const room = building.rooms[i] as Room;
        say('unreachable', [room.id], `nobody can reach room "${room.id}" (${room.name})`);
      }
  return problems;
}
