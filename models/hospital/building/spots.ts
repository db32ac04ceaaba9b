import type { Building, Item, Room } from './building.ts';
import { boxOf, contains, distanceToOutline, middleOf, type Point } from './geometry.ts';
import { walkable } from './door-graph.ts';

/** m between people who stand or sit in rows, between them and a wall, and kept free before a door. */
const APART = 0.8;
const FROM_WALL = 0.45;
const BY_DOOR = 0.9;

/** Places where one person at a time can be: in rows in a room, or at a bed. Parallel arrays, by number of the spot. */
export interface Spots {
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Room, by index. */
  readonly room: readonly number[];
  /** Spots of each room, the first taken first; those at beds are not among them. */
  readonly ofRoom: readonly (readonly number[])[];
  /** Spot of each item, by index of the item; -1 where its room is not there. */
  readonly ofItem: readonly number[];
}

/**
 * Rows in every room: seats along the walls' grid from the corner farthest from the doors. Where a room is full people stand
 * between the rows. No two spots are nearer than 0.4 m; those of a room are all inside it.
 */
export function spotsOf(building: Building): Spots {
  const [x, y, room]: [number[], number[], number[]] = [[], [], []];
  const put = (r: number, at: Point): number => {
    x.push(at[0]);
    y.push(at[1]);
    return room.push(r) - 1;
  };
  const index = new Map(building.rooms.map((one, i) => [one.id, i]));
  const itemsOf = building.rooms.map((): Item[] => []);
  const doorsOf = building.rooms.map((): Point[] => []);
  for (const item of building.items) itemsOf[index.get(item.room) ?? -1]?.push(item);
  for (const door of walkable(building)) for (const id of door.rooms) doorsOf[index.get(id as string) ?? -1]?.push(door.at);
  const ofItem = building.items.map((item) => {
    const r = index.get(item.room);
    return r === undefined ? -1 : put(r, item.at);
  });
  const ofRoom = building.rooms.map((one, r) => {
    const free = standing(one, itemsOf[r] as Item[], doorsOf[r] as Point[]);
    return free.map((at) => put(r, at));
  });
  return { x, y, room, ofRoom, ofItem };
}

function standing(room: Room, items: readonly Item[], doors: readonly Point[]): Point[] {
  const box = boxOf(room.outline);
  const spots: Point[] = [];
  const far = (at: Point): number => doors.reduce((least, door) => Math.min(least, Math.hypot(at[0] - door[0], at[1] - door[1])), 1e3);
  const rows = (shift: number, fromDoor: number): Point[] => {
    const found: Point[] = [];
    for (let py = box.y0 + FROM_WALL + shift; py <= box.y1 - FROM_WALL + 1e-9; py += APART)
      for (let px = box.x0 + FROM_WALL + shift; px <= box.x1 - FROM_WALL + 1e-9; px += APART) {
        const at: Point = [px, py];
        if (!contains(room.outline, at) || distanceToOutline(room.outline, at) < FROM_WALL - 1e-9 || far(at) < fromDoor) continue;
        // A bed is two metres long: nobody stands in it.
        if (items.some((item) => Math.hypot(item.at[0] - px, item.at[1] - py) < (item.kind === 'bed' ? 1.2 : 0.9))) continue;
        found.push(at);
      }
    return found;
  };
  // A corridor is kept free for those who walk: along its walls only, when all else is full.
  spots.push(...rows(0, BY_DOOR).sort((a, b) => Math.round(far(b) - far(a)) || a[1] - b[1] || a[0] - b[0]));
  spots.push(...rows(APART / 2, BY_DOOR));
  const middle = middleOf(room.outline);
  if (spots.length === 0 && items.length === 0) spots.push(middle);
  return spots;
}
