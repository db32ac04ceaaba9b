import type { Building, Door, Level, Room, Shaft } from './building.ts';
import type { RefusedRow } from './cobie.ts';
import { footprintOf, type Triangles } from './footprint.ts';
import { boxOf, contactOf, contains, type Point } from './geometry.ts';
import { openingsOf, shaftsOf, withEntrance, type Space } from './joined.ts';
import { kindOfName, kindOfNumber } from './room-words.ts';
import { refusal, RefusedError, type Refusal } from '../refusal.ts';

/** What an IFC file says of a building, in metres, z up; `entity` is the number (#) of a line. */
export interface IfcPlan {
  readonly title: string;
  readonly storeys: readonly { readonly entity: number; readonly name: string; readonly elevation: number }[];
  readonly spaces: readonly IfcSpace[];
  readonly doors: readonly IfcDoor[];
  readonly shafts: readonly IfcShaft[];
}

export interface IfcSpace {
  readonly entity: number;
  readonly name: string;
  readonly longName: string;
  /** OmniClass number of its classification; empty where it has none. */
  readonly omniclass: string;
  /** Entity of its storey. */
  readonly storey: number | null;
  /** A gross area over other rooms. */
  readonly gross: boolean;
  /** Empty where it has no geometry; null where that could not be worked out. */
  readonly triangles: Triangles | null;
}

export interface IfcDoor {
  readonly entity: number;
  readonly name: string;
  readonly width: number | null;
  /** Where its placement puts it, and the way its width runs there. */
  readonly placed: { readonly at: readonly [number, number, number]; readonly along: Point } | null;
  readonly triangles: Triangles | null;
  /** Entities of the spaces it bounds (IfcRelSpaceBoundary). */
  readonly bounds: readonly number[];
}

/** Stairs or a lift, with all its parts. */
export interface IfcShaft {
  readonly entity: number;
  readonly name: string;
  readonly kind: Shaft['kind'];
  readonly triangles: Triangles | null;
}

export interface IfcRead {
  readonly building: Building;
  readonly refused: readonly RefusedRow[];
  /** Openings that no door stands for, as in a COBie handover. */
  readonly joined: number;
  /** Names of rooms whose floor does not close: they have the convex outline about them. */
  readonly hulls: readonly string[];
}

/** How far from a door's middle the rooms on its sides may begin, m. */
const REACH = 0.6;
/** Farther from the origin than this a building is moved to it: files in map coordinates, m. */
const FAR = 5_000;
const MOST_ROOMS = 5_000;

/**
 * A building from what was read of an IFC file. Spaces without geometry or storey, doors to nowhere and stairs that join no two
 * rooms are refused by name and the rest is read. Throws an Error when there is not one space to be read.
 */
export function buildingOfIfc(plan: IfcPlan): IfcRead {
  const refused: RefusedRow[] = [];
  const hulls: string[] = [];
  const spaces = readSpaces(plan, refused, hulls);
  if (spaces.size === 0) {
    const [first] = refused;
    throw new RefusedError(first ? refusal('ifc-refused', { name: first.name, because: first.why }) : refusal('ifc-empty'));
  }
  if (spaces.size > MOST_ROOMS) throw new RefusedError(refusal('ifc-rooms', { most: MOST_ROOMS }));
  const read = [...spaces.values()];
  const used = new Set(read.map(({ room }) => room.level));
  const levels = levelsOf(plan).flatMap(({ level }) => (used.has(level.id) ? [level] : []));
  const doors = readDoors(plan.doors, spaces, refused);
  const openings = openingsOf(read, doors);
  const building = moved({
    schema: 1,
    id: 'ifc',
    title: plan.title.slice(0, 200) || 'IFC',
    source: 'IFC',
    levels,
    rooms: withEntrance(
      read.map(({ room }) => room),
      doors,
    ),
    doors: [...doors, ...openings],
    shafts: readShafts(plan.shafts, read, refused),
    items: [],
  });
  return { building, refused, joined: openings.length, hulls };
}

/** A name nothing else has: its own, or with the number of its line. */
function freshId(name: string, entity: number, taken: { has(id: string): boolean }): string {
  const own = name.slice(0, 100);
  return own !== '' && !taken.has(own) ? own : `${own} #${entity}`.trim();
}

function levelsOf(plan: IfcPlan): { readonly entity: number; readonly level: Level }[] {
  const taken = new Set<string>();
  return [...plan.storeys]
    .sort((a, b) => a.elevation - b.elevation)
    .map(({ entity, name, elevation }) => {
      const id = freshId(name, entity, taken);
      taken.add(id);
      return { entity, level: { id, name: name.slice(0, 200) || id, elevation } };
    });
}

function readSpaces(plan: IfcPlan, refused: RefusedRow[], hulls: string[]): Map<number, Space> {
  const levels = new Map(levelsOf(plan).map(({ entity, level }) => [entity, level]));
  const spaces = new Map<number, Space>();
  const taken = new Set<string>();
  for (const space of plan.spaces) {
    const id = freshId(space.name || space.longName, space.entity, taken);
    const level = space.storey === null ? undefined : levels.get(space.storey);
    const foot = space.triangles ? footprintOf(space.triangles) : null;
    if (space.gross || !foot || !level) {
      const why = space.gross
        ? refusal('gross-area')
        : !level
          ? refusal('no-storey')
          : !space.triangles
            ? refusal('no-shape')
            : refusal(space.triangles.length === 0 ? 'no-geometry' : 'no-floor');
      refused.push({ table: 'spaces', line: space.entity, name: id, why });
      continue;
    }
    taken.add(id);
    if (foot.by === 'hull') hulls.push(id);
    const named = kindOfNumber(space.omniclass);
    const room: Room = {
      id,
      name: (space.longName || space.name || id).slice(0, 200),
      kind: named === 'other' ? kindOfName(`${space.longName} ${space.name}`) : named,
      department: '',
      level: level.id,
      outline: foot.outline,
    };
    spaces.set(space.entity, { room, low: foot.low, high: foot.high });
  }
  return spaces;
}

/** Where a door stands, one metre above its foot, the way through it (of length 1) and its width. */
interface Standing {
  readonly at: Point;
  readonly z: number;
  readonly across: Point | null;
  readonly width: number;
}

function standing(door: IfcDoor): Standing | null {
  const along = door.placed?.along ?? null;
  const across: Point | null = along && [-along[1], along[0]];
  const corners: (readonly [number, number, number])[] = [];
  const t = door.triangles ?? [];
  for (let i = 0; i + 2 < t.length; i += 3) corners.push([t[i] as number, t[i + 1] as number, t[i + 2] as number]);
  if (corners.length === 0) {
    if (!door.placed || !along) return null;
    // The placement is at the foot of one jamb.
    const [x, y, z] = door.placed.at;
    const half = (door.width ?? 0) / 2;
    return { at: [x + along[0] * half, y + along[1] * half], z: z + 1, across, width: door.width ?? 0.9 };
  }
  const heights = corners.map(([, , z]) => z);
  const top = heights.reduce((a, b) => Math.max(a, b));
  // The head of the frame: a leaf drawn open would pull the middle into a room.
  const head = corners.flatMap(([x, y, z]): Point[] => (z > top - 0.02 ? [[x, y]] : []));
  const turn = along ?? [1, 0];
  const box = boxOf(head.map(([x, y]): Point => [x * turn[0] + y * turn[1], -x * turn[1] + y * turn[0]]));
  const [u, v] = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
  const [wide, deep] = [box.x1 - box.x0, box.y1 - box.y0];
  return {
    at: [u * turn[0] - v * turn[1], u * turn[1] + v * turn[0]],
    z: heights.reduce((a, b) => Math.min(a, b)) + 1,
    // It is wider than it is thick, whichever way its placement points.
    across: wide >= deep ? [-turn[1], turn[0]] : turn,
    width: door.width ?? Math.max(wide, deep),
  };
}

function readDoors(list: readonly IfcDoor[], spaces: ReadonlyMap<number, Space>, refused: RefusedRow[]): Door[] {
  const doors = new Map<string, Door>();
  for (const door of list) {
    const id = freshId(door.name, door.entity, doors);
    const refuse = (why: Refusal): void => void refused.push({ table: 'doors', line: door.entity, name: id, why });
    const place = standing(door);
    const bounds = [...new Set(door.bounds)];
    const missing = bounds.filter((entity) => !spaces.has(entity));
    const [front, behind] = place ? sidesOf(place, [...spaces.values()]) : [];
    if (missing.length > 0) {
      refuse(refusal('door-unread', { spaces: missing.map((entity) => `#${entity}`).join(', ') }));
      continue;
    }
    let pair: (Space | undefined)[] = [front, behind];
    if (bounds.length === 2) pair = bounds.map((entity) => spaces.get(entity));
    else if (bounds.length === 1) {
      const own = spaces.get(bounds[0] as number);
      pair = [own, front === own ? behind : front];
    }
    const [a, b] = pair[0] ? pair : [pair[1], undefined];
    if (!a) refuse(place ? refusal('door-alone', { metres: REACH }) : refusal('door-nowhere'));
    else if (a === b) refuse(refusal('door-to-itself'));
    else {
      const ours = a.room.outline;
      const at = place?.at ?? (b && contactOf(ours, b.room.outline, 1)?.at) ?? (ours[0] as Point);
      const width = Math.min(10, Math.max(0, place?.width ?? door.width ?? 0.9));
      doors.set(id, { id, kind: 'door', rooms: [a.room.id, b?.room.id ?? null], at, width });
    }
  }
  return [...doors.values()];
}

/** The first room met on each side of a door, within reach. */
function sidesOf({ at, z, across }: Standing, spaces: readonly Space[]): (Space | undefined)[] {
  if (!across) return [];
  const here = spaces.filter(({ low, high, room }) => z > low - 0.3 && z < high + 0.3 && contains(room.outline, at, REACH));
  return [1, -1].map((side) => {
    for (let d = 0.02; d <= REACH; d += 0.02) {
      const point: Point = [at[0] + side * d * across[0], at[1] + side * d * across[1]];
      const found = here.find(({ room }) => contains(room.outline, point));
      if (found) return found;
    }
    return undefined;
  });
}

/** Rooms above one another that are stairs or lifts by name, then what stairs and lifts of the file join beyond them. */
function readShafts(list: readonly IfcShaft[], spaces: readonly Space[], refused: RefusedRow[]): Shaft[] {
  const shafts = [...shaftsOf(spaces, 'stairs'), ...shaftsOf(spaces, 'lift')];
  const taken = new Set(shafts.map(({ id }) => id));
  for (const { entity, name, kind, triangles } of list) {
    const id = freshId(name || kind, entity, taken);
    const refuse = (why: Refusal): void => void refused.push({ table: 'shafts', line: entity, name: id, why });
    const foot = triangles ? footprintOf(triangles) : null;
    if (!foot) {
      refuse(refusal('no-geometry'));
      continue;
    }
    const box = boxOf(foot.outline);
    const middle: Point = [(box.x0 + box.x1) / 2, (box.y0 + box.y1) / 2];
    const rooms = new Map<string, string>();
    for (const { room, low, high } of [...spaces].sort((a, b) => a.low - b.low)) {
      // A cabin is drawn on one level only: its shaft is found by the rooms above and below that are lifts.
      const passes = low < foot.high + 0.5 && high > foot.low - 0.5;
      if ((passes || (kind === 'lift' && room.kind === 'lift')) && !rooms.has(room.level) && contains(room.outline, middle, 0.3))
        rooms.set(room.level, room.id);
    }
    const joined = [...rooms.values()];
    if (shafts.some((shaft) => shaft.kind === kind && joined.length > 0 && joined.every((room) => shaft.rooms.includes(room)))) continue;
    if (joined.length < 2) refuse(refusal('shaft-alone'));
    else {
      taken.add(id);
      shafts.push({ id, kind, rooms: joined });
    }
  }
  return shafts;
}

/** Near the origin: files in map coordinates lie hundreds of kilometres away. */
function moved(building: Building): Building {
  const box = boxOf(building.rooms.flatMap(({ outline }) => [...outline]));
  if (Math.max(Math.abs(box.x0), Math.abs(box.y0), Math.abs(box.x1), Math.abs(box.y1)) <= FAR) return building;
  const shift = ([x, y]: Point): Point => [x - box.x0, y - box.y0];
  return {
    ...building,
    rooms: building.rooms.map((room) => ({ ...room, outline: room.outline.map(shift) })),
    doors: building.doors.map((door) => ({ ...door, at: shift(door.at) })),
  };
}
