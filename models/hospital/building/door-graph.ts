import type { DoorGraph, DoorLink } from '../engine/travel.ts';
import type { Building, Door, Room } from './building.ts';
import { cornersBetween, middleOf, type Point } from './geometry.ts';

/** Metres of level walking that take as long as a metre up a stair: slope of 32°, half the speed [recalled]. */
const STAIR = 4;
/** Minutes of a ride from one level to the next where the shaft says none: doors, 4 m at 1 m/s [recalled]. */
const RIDE = 0.4;

/**
 * Rooms and ways of a building for the engine. The first nodes are the rooms, in their order and by their ids; then the
 * doors, as "door " and their id, so that a way along a corridor goes from door to door and not through its middle.
 * `resources` are the ids of the model's resources: a lift that is one of them is waited for. Doors and shafts that lead to
 * no room are left out; `checkBuilding` names them.
 */
export function doorGraphOf(building: Building, resources: readonly string[] = []): DoorGraph {
  const index = new Map(building.rooms.map((room, i) => [room.id, i]));
  const doors = walkable(building);
  const levels = new Map(building.levels.map((level) => [level.id, level.elevation]));
  const links: DoorLink[] = [];
  const doorsOf: number[][] = building.rooms.map(() => []);
  doors.forEach((door, d) => {
    for (const id of door.rooms) doorsOf[index.get(id as string) as number]?.push(d);
  });
  const node = (d: number): number => building.rooms.length + d;
  const height = (room: Room): number => levels.get(room.level) ?? 0;
  const heights = doors.map((door) => heightOfDoor(door, building.rooms, index, height));
  building.rooms.forEach((room, r) => {
    const middle = middleOf(room.outline);
    const own = doorsOf[r] as number[];
    const join = (from: number, to: number, a: Point, b: Point, climb: number): void => {
      const metres = walked(room, a, b);
      // Within one tall space: a lift that was drawn once, or a flight of stairs.
      if (climb < 1) links.push({ from, to, kind: 'door', metres });
      else if (room.kind === 'lift') links.push({ from, to, kind: 'lift', metres, rideMinutes: RIDE });
      else links.push({ from, to, kind: 'stairs', metres: metres + STAIR * climb });
    };
    own.forEach((d, i) => {
      const door = doors[d] as Door;
      join(r, node(d), middle, door.at, Math.abs((heights[d] as number) - height(room)));
      for (const e of own.slice(i + 1))
        join(node(d), node(e), door.at, (doors[e] as Door).at, Math.abs((heights[d] as number) - (heights[e] as number)));
    });
  });
  for (const shaft of building.shafts) {
    const rooms = shaft.rooms.flatMap((id) => index.get(id) ?? []);
    const at = (r: number): number => height(building.rooms[r] as Room);
    const lift = shaft.resource === undefined ? -1 : resources.indexOf(shaft.resource);
    rooms.forEach((from, i) => {
      if (shaft.kind === 'stairs') {
        const to = rooms[i + 1];
        if (to !== undefined) links.push({ from, to, kind: 'stairs', metres: STAIR * Math.abs(at(to) - at(from)) });
        return;
      }
      // A lift goes straight to any of its levels.
      rooms.slice(i + 1).forEach((to, n) => {
        const rideMinutes = (shaft.rideMinutes ?? RIDE) * (n + 1);
        links.push({ from, to, kind: 'lift', metres: 0, rideMinutes, ...(lift < 0 ? {} : { lift }) });
      });
    });
  }
  return { rooms: [...building.rooms.map((room) => room.id), ...doors.map((door) => `door ${door.id}`)], links };
}

/** A door from a shaft that stands for several levels is on the level of its other room. */
function heightOfDoor(door: Door, rooms: readonly Room[], index: ReadonlyMap<string, number>, height: (room: Room) => number): number {
  const [a, b] = door.rooms.map((id) => rooms[index.get(id as string) as number] as Room);
  const through = (room: Room): boolean => room.kind === 'lift' || room.kind === 'stairs';
  return height(a && b && through(a) && !through(b) ? b : (a as Room));
}

/** Doors between two different rooms that are there, in the order of the graph's nodes after the rooms. */
export function walkable(building: Building): readonly Door[] {
  const known = new Set(building.rooms.map((room) => room.id));
  return building.doors.filter(({ rooms: [a, b] }) => b !== null && a !== b && known.has(a) && known.has(b));
}

function walked(room: Room, a: Point, b: Point): number {
  let [metres, at] = [0, a];
  for (const next of [...cornersBetween(room.outline, a, b), b]) {
    metres += Math.hypot(next[0] - at[0], next[1] - at[1]);
    at = next;
  }
  return metres;
}

/** Rooms next to each room through a door, an opening or a shaft, by index. */
export function adjacencyOf(building: Building): readonly (readonly number[])[] {
  const index = new Map(building.rooms.map((room, i) => [room.id, i]));
  const next: Set<number>[] = building.rooms.map(() => new Set());
  const join = (a: number | undefined, b: number | undefined): void => {
    if (a === undefined || b === undefined || a === b) return;
    next[a]?.add(b);
    next[b]?.add(a);
  };
  for (const { rooms } of walkable(building)) join(index.get(rooms[0]), index.get(rooms[1] as string));
  for (const { rooms } of building.shafts) rooms.forEach((id, i) => join(index.get(id), index.get(rooms[i + 1] ?? '')));
  return next.map((set) => [...set].sort((a, b) => a - b));
}

/** Groups of rooms one can walk between, the largest first; indices of rooms. */
export function walkableParts(building: Building): readonly (readonly number[])[] {
  const next = adjacencyOf(building);
  const seen = new Uint8Array(next.length);
  const parts: number[][] = [];
  for (let start = 0; start < next.length; start++) {
    if (seen[start]) continue;
    seen[start] = 1;
    const part = [start];
    for (let i = 0; i < part.length; i++)
      for (const to of next[part[i] as number] as readonly number[]) {
        if (seen[to]) continue;
        seen[to] = 1;
        part.push(to);
      }
    parts.push(part.sort((a, b) => a - b));
  }
  return parts.sort((a, b) => b.length - a.length);
}
