import type { Building, Door, Item, Room, Shaft } from '#models/hospital/building/building.ts';
import { boxOf, contains, middleOf, nearestOn, type Outline, type Point } from '#models/hospital/building/geometry.ts';

/** m: corners snap to a grid of this, and to corners and walls that are nearer than so much. */
const GRID = 0.25;
/** Least side of a room, m. */
export const LEAST = 0.5;

/** What is selected on a plan. */
export type Selected = { readonly kind: 'room' | 'door' | 'item'; readonly id: string };

const round = (value: number): number => Math.round(value / GRID) * GRID;

/** A name nobody has yet: the stem and the next number. */
export function freshId(stem: string, taken: readonly { readonly id: string }[]): string {
  const known = new Set(taken.map(({ id }) => id));
  for (let n = 1; ; n++) if (!known.has(`${stem} ${n}`)) return `${stem} ${n}`;
}

/**
 * Where a point belongs: on the nearest corner of the level within `reach` metres, else on the lines of its walls, else on
 * the grid. Corners of room `except` do not count.
 */
export function snapped(building: Building, level: string, [x, y]: Point, reach: number, except: string | null = null): Point {
  let best: Point | null = null;
  let least = reach;
  let [alongX, alongY]: [number | null, number | null] = [null, null];
  let [nearX, nearY] = [reach, reach];
  for (const room of building.rooms) {
    if (room.level !== level || room.id === except) continue;
    for (const [cx, cy] of room.outline) {
      const d = Math.hypot(cx - x, cy - y);
      if (d < least) [best, least] = [[cx, cy], d];
      if (Math.abs(cx - x) < nearX) [alongX, nearX] = [cx, Math.abs(cx - x)];
      if (Math.abs(cy - y) < nearY) [alongY, nearY] = [cy, Math.abs(cy - y)];
    }
  }
  return best ?? [alongX ?? round(x), alongY ?? round(y)];
}

/** The room of a level a point is in; the smallest where some overlap. */
export function roomAt(building: Building, level: string, at: Point): Room | null {
  const size = (room: Room): number => {
    const { x0, y0, x1, y1 } = boxOf(room.outline);
    return (x1 - x0) * (y1 - y0);
  };
  return building.rooms.filter((room) => room.level === level && contains(room.outline, at)).sort((a, b) => size(a) - size(b))[0] ?? null;
}

export function withRoom(building: Building, room: Room): Building {
  return joined({ ...building, rooms: [...building.rooms, room] });
}

export function changedRoom(building: Building, id: string, change: Partial<Room>): Building {
  return joined({ ...building, rooms: building.rooms.map((room) => (room.id === id ? { ...room, ...change } : room)) });
}

/** Moves a room with what stands in it; its doors stay at walls where they can. */
export function movedRoom(building: Building, id: string, dx: number, dy: number): Building {
  const shift = ([x, y]: Point): Point => [x + dx, y + dy];
  const rooms = building.rooms.map((room) => (room.id === id ? { ...room, outline: room.outline.map(shift) } : room));
  const items = building.items.map((item) => (item.room === id ? { ...item, at: shift(item.at) } : item));
  const doors = building.doors.map((door) =>
    door.rooms.includes(id) ? { ...door, at: doorPlace({ ...building, rooms }, door, shift(door.at)) } : door,
  );
  return joined({ ...building, rooms, items, doors });
}

/** Gives a room another shape; doors and things that would be outside move to the nearest place inside. */
export function reshapedRoom(building: Building, id: string, outline: Outline): Building {
  const rooms = building.rooms.map((room) => (room.id === id ? { ...room, outline } : room));
  const next = { ...building, rooms };
  return joined({
    ...next,
    doors: building.doors.map((door) => (door.rooms.includes(id) ? { ...door, at: doorPlace(next, door, door.at) } : door)),
    items: building.items.map((item) => (item.room === id && !contains(outline, item.at) ? { ...item, at: middleOf(outline) } : item)),
  });
}

/** The nearest place to `wish` at the wall of a door's first room. */
function doorPlace(building: Building, door: Door, wish: Point): Point {
  const room = building.rooms.find(({ id }) => id === door.rooms[0]);
  return room ? nearestWall(room.outline, wish).at : wish;
}

function nearestWall(outline: Outline, at: Point): { readonly at: Point; readonly metres: number; readonly inward: Point } {
  let best: { at: Point; metres: number; inward: Point } = { at, metres: Infinity, inward: [0, 0] };
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] as Point;
    const near = nearestOn(a, b, at);
    const metres = Math.hypot(near[0] - at[0], near[1] - at[1]);
    if (metres >= best.metres) return;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const normal: Point = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const inside = contains(outline, [near[0] + 0.05 * normal[0], near[1] + 0.05 * normal[1]]);
    best = { at: near, metres, inward: inside ? normal : [-normal[0], -normal[1]] };
  });
  return best;
}

/** A door in the wall nearest to a point, within `reach` metres: to the room behind it, or to the open air. Null: no wall is there. */
export function withDoor(building: Building, level: string, at: Point, reach: number): Building | null {
  let found: { room: Room; at: Point; metres: number; inward: Point } | null = null;
  for (const room of building.rooms) {
    if (room.level !== level) continue;
    const wall = nearestWall(room.outline, at);
    if (wall.metres <= reach && wall.metres < (found?.metres ?? Infinity)) found = { room, ...wall };
  }
  if (!found) return null;
  const { room, at: place, inward } = found;
  const beyond: Point = [place[0] - 0.4 * inward[0], place[1] - 0.4 * inward[1]];
  const other = building.rooms.find((one) => one.level === level && one.id !== room.id && contains(one.outline, beyond)) ?? null;
  const door: Door = { id: freshId('door', building.doors), kind: 'door', rooms: [room.id, other?.id ?? null], at: place, width: 1.2 };
  return { ...building, doors: [...building.doors, door] };
}

/** A bed or device in the room under a point; null where there is no room. */
export function withItem(building: Building, level: string, at: Point, kind: Item['kind'], name: string): Building | null {
  const room = roomAt(building, level, at);
  if (!room) return null;
  const id = freshId(kind, building.items);
  return {
    ...building,
    items: [
      ...building.items,
      { id, name: `${name} ${id.split(' ').at(-1)}`, kind, room: room.id, at: [round(at[0]), round(at[1])], turn: 90 },
    ],
  };
}

/** Moves a bed or device; into another room when it is put there. Out of every room it does not go. */
export function movedItem(building: Building, id: string, to: Point): Building {
  const item = building.items.find((one) => one.id === id);
  const level = building.rooms.find((room) => room.id === item?.room)?.level;
  const room = level === undefined ? null : roomAt(building, level, to);
  if (!room) return building;
  return { ...building, items: building.items.map((one) => (one.id === id ? { ...one, room: room.id, at: to } : one)) };
}

export function changedItem(building: Building, id: string, change: Partial<Item>): Building {
  return { ...building, items: building.items.map((item) => (item.id === id ? { ...item, ...change } : item)) };
}

/** A room says which resource of the model is there, as staff where it is; '': none. */
export function roomServing(building: Building, id: string, resource: string, staff: boolean): Building {
  const rooms = building.rooms.map((room) => {
    if (room.id !== id) return room;
    const { serves: _s, staff: _f, ...rest } = room;
    return resource === '' ? rest : { ...rest, serves: [resource], ...(staff ? { staff: [resource] } : {}) };
  });
  return { ...building, rooms };
}

/** A bed or device is a unit of a resource; '': of none. */
export function itemOf(building: Building, id: string, resource: string): Building {
  const items = building.items.map((item) => {
    if (item.id !== id) return item;
    const { resource: _r, ...rest } = item;
    return resource === '' ? rest : { ...rest, resource };
  });
  return { ...building, items };
}

/** Takes something away; a room with its doors and what stands in it. */
export function without(building: Building, { kind, id }: Selected): Building {
  if (kind === 'door') return { ...building, doors: building.doors.filter((door) => door.id !== id) };
  if (kind === 'item') return { ...building, items: building.items.filter((item) => item.id !== id) };
  return joined({
    ...building,
    rooms: building.rooms.filter((room) => room.id !== id),
    doors: building.doors.filter((door) => !door.rooms.includes(id)),
    items: building.items.filter((item) => item.room !== id),
  });
}

export function withLevel(building: Building, name: string): Building {
  const top = building.levels.reduce((most, level) => Math.max(most, level.elevation), -4);
  return { ...building, levels: [...building.levels, { id: freshId('level', building.levels), name, elevation: top + 4 }] };
}

/** An empty plan of one level. */
export function emptyPlan(title: string, level: string): Building {
  return {
    schema: 1,
    id: 'own plan',
    title,
    source: 'drawn here',
    levels: [{ id: 'level 1', name: level, elevation: 0 }],
    rooms: [],
    doors: [],
    shafts: [],
    items: [],
  };
}

/** Stairs, and lifts, that stand over one another on the next level are one shaft. Shafts that were there keep what they have. */
function joined(building: Building): Building {
  const height = new Map(building.levels.map((level, i) => [level.id, i]));
  const there = new Map(building.rooms.map((room) => [room.id, room]));
  const kept = building.shafts
    .map((shaft): Shaft => ({ ...shaft, rooms: shaft.rooms.filter((id) => there.get(id)?.kind === shaft.kind) }))
    .filter((shaft) => shaft.rooms.length > 1);
  const inShaft = new Set(kept.flatMap((shaft) => shaft.rooms));
  const free = building.rooms
    .filter((room) => (room.kind === 'stairs' || room.kind === 'lift') && !inShaft.has(room.id))
    .sort((a, b) => (height.get(a.level) ?? 0) - (height.get(b.level) ?? 0));
  const shafts: Shaft[] = [...kept];
  for (const room of free) {
    const over = shafts.findIndex(
      (shaft) =>
        shaft.kind === room.kind &&
        shaft.rooms.every((id) => there.get(id)?.level !== room.level) &&
        shaft.rooms.some((id) => contains((there.get(id) as Room).outline, middleOf(room.outline))),
    );
    const shaft = shafts[over];
    if (shaft) shafts[over] = { ...shaft, rooms: [...shaft.rooms, room.id] };
    else shafts.push({ id: `${room.kind} ${room.id}`, kind: room.kind as Shaft['kind'], rooms: [room.id] });
  }
  return { ...building, shafts: shafts.filter((shaft) => shaft.rooms.length > 1) };
}

/** Steps of drawing that can be taken back and done again. */
export class PlanHistory {
  readonly #done: Building[] = [];
  readonly #undone: Building[] = [];

  constructor(first: Building) {
    this.#done.push(first);
  }

  get now(): Building {
    return this.#done.at(-1) as Building;
  }

  get canUndo(): boolean {
    return this.#done.length > 1;
  }

  get canRedo(): boolean {
    return this.#undone.length > 0;
  }

  /** A step; the same plan again is none. */
  put(next: Building): void {
    if (next === this.now) return;
    this.#done.push(next);
    this.#undone.length = 0;
    if (this.#done.length > 200) this.#done.shift();
  }

  undo(): void {
    const last = this.canUndo ? this.#done.pop() : undefined;
    if (last) this.#undone.push(last);
  }

  redo(): void {
    const next = this.#undone.pop();
    if (next) this.#done.push(next);
  }
}
