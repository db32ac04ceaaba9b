import type { Building, Door, Item, Room } from '../building/building.ts';
import { boxOf, contactOf, rectangle, sharedArea, type Box, type Point } from '../building/geometry.ts';
import type { HospitalModel } from '../engine/model.ts';
import { withChanges } from '../experiment/what-if.ts';
import type { Housed } from './compare.ts';
import { refused } from '../refusal.ts';

/** A wing as it is sketched: a rectangle on a level and what is to be in it. */
export interface WingSketch {
  readonly name: string;
  readonly level: string;
  readonly box: Box;
  /** Resource of the model its beds are units of, and how many. */
  readonly resource: string;
  readonly beds: number;
  /** m² of floor for each bed, with its share of the corridor and of rooms for staff, washing and stores. */
  readonly areaABed: number;
}

/** Why a wing cannot stand, for screens to say in their own words: the `cause` of the RangeError. */
export type WingProblem =
  | { readonly kind: 'no-fit'; readonly fit: number }
  | { readonly kind: 'in-the-way'; readonly room: string }
  | { readonly kind: 'no-corridor'; readonly metres: number };

const cannot = (message: string, cause: WingProblem): RangeError => new RangeError(message, { cause });

/** m: the corridor through its middle, the least a bay of six beds takes along it, how far from a corridor it may stand. */
const CORRIDOR = 3;
const BAY = 6;
const REACH = 6;
const BEDS_A_BAY = 6;
/** m² about a bed in its bay, where there is room for it (assumed); m: the least width of a room for all else. */
const ABOUT_A_BED = 12;
const LEAST_ROOM = 1.5;

/** m² of floor a bed of a ward, all in: assumed, of about the 20 to 30 that wards have. */
export const WARD_AREA_A_BED = 25;

/** Beds a rectangle has room for: at `areaABed` m² each, in bays of six on both sides of a corridor. */
export function bedsThatFit(box: Box, areaABed: number): number {
  const [long, wide] = [Math.max(box.x1 - box.x0, box.y1 - box.y0), Math.min(box.x1 - box.x0, box.y1 - box.y0)];
  if (wide < CORRIDOR + 2 * 4) return 0;
  return Math.min(2 * Math.floor((long + 1e-9) / BAY) * BEDS_A_BAY, Math.floor((long * wide) / areaABed + 1e-9));
}

/**
 * The building with a wing more: a corridor along the longer side of the rectangle, bays on both sides of it and rooms for all
 * else behind them, joined to the nearest corridor of its level (by a link where there is a gap). Throws a RangeError in plain words where it cannot stand.
 */
export function withWing(building: Building, sketch: WingSketch): Building {
  const { box, level, name, beds, resource, areaABed } = sketch;
  if (!building.levels.some((one) => one.id === level)) throw refused('no-level', { level });
  if (!(Number.isInteger(beds) && beds > 0)) throw refused('wing-beds', { beds });
  const fit = bedsThatFit(box, areaABed);
  if (beds > fit)
    throw cannot(
      `${beds} beds do not fit into ${size(box)}: there is room for ${fit} (${areaABed} m² a bed; bays of six, 6 m each, 11 m across at least)`,
      {
        kind: 'no-fit',
        fit,
      },
    );
  const whole = rectangle(box.x0, box.y0, box.x1, box.y1);
  const onLevel = building.rooms.filter((room) => room.level === level);
  const hit = onLevel.find((room) => sharedArea(room.outline, whole) > 0.2);
  if (hit) throw cannot(`the wing would stand in "${hit.name}"`, { kind: 'in-the-way', room: hit.name });

  const along = box.x1 - box.x0 >= box.y1 - box.y0 ? 'x' : 'y';
  const middle = along === 'x' ? (box.y0 + box.y1) / 2 : (box.x0 + box.x1) / 2;
  const corridorBox: Box =
    along === 'x'
      ? { x0: box.x0, x1: box.x1, y0: middle - CORRIDOR / 2, y1: middle + CORRIDOR / 2 }
      : { y0: box.y0, y1: box.y1, x0: middle - CORRIDOR / 2, x1: middle + CORRIDOR / 2 };
  const id = fresh(building, `${level} ${name}`);
  const corridor: Room = {
    id,
    name,
    kind: 'circulation',
    department: name,
    level,
    outline: rectangle(corridorBox.x0, corridorBox.y0, corridorBox.x1, corridorBox.y1),
  };
  const joined = join(onLevel, corridor, corridorBox, along);
  const rooms: Room[] = [corridor, ...joined.rooms];
  const doors: Door[] = [...joined.doors];
  const items: Item[] = [];
  const length = along === 'x' ? box.x1 - box.x0 : box.y1 - box.y0;
  const depth = ((along === 'x' ? box.y1 - box.y0 : box.x1 - box.x0) - CORRIDOR) / 2;
  const bays = Math.ceil(beds / BEDS_A_BAY);
  const at = (a: number, c: number): Point => (along === 'x' ? [a, c] : [c, a]);
  const start = along === 'x' ? box.x0 : box.y0;
  /** A room beside the corridor, `from` to `to` along it, with a door in the middle of that side. */
  const beside = (side: number, from: number, to: number, room: Pick<Room, 'id' | 'name' | 'kind'> & Partial<Room>): Box => {
    const low = along === 'x' ? (side === 0 ? box.y0 : corridorBox.y1) : side === 0 ? box.x0 : corridorBox.x1;
    const [p, q] = [at(from, low), at(to, low + depth)];
    rooms.push({ department: name, level, outline: rectangle(p[0], p[1], q[0], q[1]), ...room });
    const wall = side === 0 ? low + depth : low;
    doors.push({
      id: `${room.id} – ${id}`,
      kind: 'door',
      rooms: [room.id, id],
      at: at((from + to) / 2, wall),
      width: Math.min(1.6, to - from - 0.2),
    });
    return { x0: from, x1: to, y0: low, y1: low + depth };
  };
  let left = beds;
  for (const side of [0, 1]) {
    const count = side === 0 ? Math.ceil(bays / 2) : Math.floor(bays / 2);
    const wanted = Math.min(length / Math.max(1, count), Math.max(BAY, (BEDS_A_BAY * ABOUT_A_BED) / depth));
    const metres = length - count * wanted < LEAST_ROOM ? length / Math.max(1, count) : wanted;
    for (let place = 0; place < count; place++) {
      const bay = `${id}, bay ${2 * place + side + 1}`;
      const called = `${name}, bay ${2 * place + side + 1}`;
      const from = start + place * metres;
      const space = beside(side, from, from + metres, { id: bay, name: called, kind: 'ward', serves: [resource] });
      const inBay = Math.min(BEDS_A_BAY, left);
      left -= inBay;
      for (let b = 0; b < inBay; b++) {
        const [row, column] = [b % 2, Math.floor(b / 2)];
        items.push({
          id: `${bay} bed ${b + 1}`,
          name: `${called}, bed ${b + 1}`,
          kind: 'bed',
          room: bay,
          at: at(from + (row === 0 ? 1.2 : metres - 1.2), space.y0 + ((column + 0.5) * depth) / 3),
          turn: along === 'x' ? (row === 0 ? 180 : 0) : row === 0 ? 270 : 90,
          resource,
        });
      }
    }
    if (length - count * metres < LEAST_ROOM) continue;
    beside(side, start + count * metres, start + length, { id: `${id}, services ${side + 1}`, name: `${name}, services`, kind: 'other' });
  }
  return { ...building, rooms: [...building.rooms, ...rooms], doors: [...building.doors, ...doors], items: [...building.items, ...items] };
}

/** The hospital with the wing's beds in its wing. Throws a RangeError for a resource it does not have. */
export function withWingBeds(model: HospitalModel, building: Building, sketch: WingSketch): Housed {
  return {
    building: withWing(building, sketch),
    model: withChanges(model, [{ do: 'units', resource: sketch.resource, by: sketch.beds }]),
  };
}

const size = (box: Box): string => `${(box.x1 - box.x0).toFixed(0)} m by ${(box.y1 - box.y0).toFixed(0)} m`;

function fresh(building: Building, wanted: string): string {
  const taken = new Set(building.rooms.map((room) => room.id));
  let id = wanted;
  for (let n = 2; taken.has(id); n++) id = `${wanted} ${n}`;
  return id;
}

/** An opening to a corridor that touches, or a link to the nearest one an end of the wing's corridor looks at. */
function join(
  rooms: readonly Room[],
  corridor: Room,
  box: Box,
  along: 'x' | 'y',
): { readonly rooms: readonly Room[]; readonly doors: readonly Door[] } {
  const halls = rooms.filter((room) => room.kind === 'circulation');
  const touch = halls
    .map((hall) => ({ hall, contact: contactOf(corridor.outline, hall.outline, 0.4) }))
    .find(({ contact }) => (contact?.metres ?? 0) >= 1.2);
  const opening = (a: string, b: string, at: Point): Door => ({
    id: `${a} – ${b}`,
    kind: 'opening',
    rooms: [a, b],
    at,
    width: CORRIDOR - 0.4,
  });
  if (touch?.contact) return { rooms: [], doors: [opening(corridor.id, touch.hall.id, touch.contact.at)] };
  // Straight on from one of its two ends, over free ground, to the first corridor.
  let best: { room: Room; doors: Door[]; metres: number } | null = null;
  for (const hall of halls) {
    const other = boxOf(hall.outline);
    const gaps: readonly (readonly [link: Box, metres: number])[] =
      along === 'x'
        ? [
            [{ ...box, x0: other.x1, x1: box.x0 }, box.x0 - other.x1],
            [{ ...box, x0: box.x1, x1: other.x0 }, other.x0 - box.x1],
          ]
        : [
            [{ ...box, y0: other.y1, y1: box.y0 }, box.y0 - other.y1],
            [{ ...box, y0: box.y1, y1: other.y0 }, other.y0 - box.y1],
          ];
    for (const [link, metres] of gaps) {
      const beside =
        along === 'x' ? Math.min(box.y1, other.y1) - Math.max(box.y0, other.y0) : Math.min(box.x1, other.x1) - Math.max(box.x0, other.x0);
      if (!(metres > 0 && metres <= REACH && beside >= 1.2) || (best && best.metres <= metres)) continue;
      const outline = rectangle(link.x0, link.y0, link.x1, link.y1);
      if (rooms.some((room) => room !== hall && sharedArea(room.outline, outline) > 0.2)) continue;
      const room: Room = { ...corridor, id: `${corridor.id}, link`, name: `${corridor.name}, link`, outline };
      const [near, far] = [contactOf(outline, corridor.outline, 0.1), contactOf(outline, hall.outline, 0.1)];
      if (!near || !far) continue;
      best = { room, metres, doors: [opening(corridor.id, room.id, near.at), opening(room.id, hall.id, far.at)] };
    }
  }
  if (!best)
    throw cannot(
      `the wing's own corridor reaches no corridor of this level: it runs along the middle of the longer side, and may end up to ${REACH} m from one`,
      { kind: 'no-corridor', metres: REACH },
    );
  return { rooms: [best.room], doors: best.doors };
}
