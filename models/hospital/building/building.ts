import * as v from 'valibot';
import type { Outline, Point } from './geometry.ts';
import { refused } from '../refusal.ts';

/** What a room is for. People walk through all but closets; `stairs` and `lift` are one room on each level they serve. */
export const ROOM_KINDS = [
  'circulation',
  'waiting',
  'reception',
  'treatment',
  'imaging',
  'theatre',
  'ward',
  'laboratory',
  'office',
  'toilet',
  'storage',
  'technical',
  'stairs',
  'lift',
  'other',
] as const;
export type RoomKind = (typeof ROOM_KINDS)[number];

/** A building as data: levels, rooms as polygons in metres, doors, stairs and lifts, beds and equipment. */
export interface Building {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  /** Where it is from: a file, a plan drawn here, "made up". */
  readonly source: string;
  readonly levels: readonly Level[];
  readonly rooms: readonly Room[];
  readonly doors: readonly Door[];
  readonly shafts: readonly Shaft[];
  readonly items: readonly Item[];
}

export interface Level {
  readonly id: string;
  readonly name: string;
  /** Height of its floor, m. */
  readonly elevation: number;
}

export interface Room {
  readonly id: string;
  readonly name: string;
  readonly kind: RoomKind;
  /** Empty where it belongs to none. */
  readonly department: string;
  /** Id of its level. */
  readonly level: string;
  readonly outline: Outline;
  /** Resources of a hospital model people come here for. */
  readonly serves?: readonly string[];
  /** Resources people wait for here. */
  readonly waitsFor?: readonly string[];
  /** Staff (resources) who are here while they have nothing to do. */
  readonly staff?: readonly string[];
  /** People come into the building here. */
  readonly entrance?: boolean;
}

export interface Door {
  readonly id: string;
  /** `opening`: two rooms that are one for whoever walks, without a door leaf. */
  readonly kind: 'door' | 'opening';
  /** Ids of the rooms on both sides; null is the open air. */
  readonly rooms: readonly [string, string | null];
  readonly at: Point;
  /** m */
  readonly width: number;
}

/** Stairs or a lift: the rooms of one shaft from the lowest to the highest level. */
export interface Shaft {
  readonly id: string;
  readonly kind: 'stairs' | 'lift';
  readonly rooms: readonly string[];
  /** The lift among a model's resources, where it has one. */
  readonly resource?: string;
  /** Minutes of a ride from one level to the next, doors included; lifts only. */
  readonly rideMinutes?: number;
}

/** A bed or a device. */
export interface Item {
  readonly id: string;
  readonly name: string;
  readonly kind: 'bed' | 'equipment';
  readonly room: string;
  readonly at: Point;
  /** Way its head points, degrees counter-clockwise from east. */
  readonly turn: number;
  /** Which resource of a model it is a unit of. */
  readonly resource?: string;
}

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(120));
const words = v.pipe(v.string(), v.maxLength(200));
/** Ten kilometres are more than any hospital has; a file in millimetres is found out by it. */
const metres = v.pipe(v.number(), v.finite(), v.minValue(-10_000), v.maxValue(10_000));
const point = v.strictTuple([metres, metres]);
const ids = v.pipe(v.array(id), v.maxLength(60));

const schema: v.GenericSchema<unknown, Building> = v.strictObject({
  schema: v.literal(1),
  id,
  title: words,
  source: words,
  levels: v.pipe(v.array(v.strictObject({ id, name: words, elevation: metres })), v.minLength(1), v.maxLength(60)),
  rooms: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: words,
        kind: v.picklist(ROOM_KINDS),
        department: words,
        level: id,
        outline: v.pipe(v.array(point), v.minLength(3), v.maxLength(400)),
        serves: v.exactOptional(ids),
        waitsFor: v.exactOptional(ids),
        staff: v.exactOptional(ids),
        entrance: v.exactOptional(v.boolean()),
      }),
    ),
    v.maxLength(5_000),
  ),
  doors: v.pipe(
    v.array(
      v.strictObject({
        id,
        kind: v.picklist(['door', 'opening']),
        rooms: v.strictTuple([id, v.nullable(id)]),
        at: point,
        width: v.pipe(metres, v.minValue(0)),
      }),
    ),
    v.maxLength(20_000),
  ),
  shafts: v.pipe(
    v.array(
      v.strictObject({
        id,
        kind: v.picklist(['stairs', 'lift']),
        rooms: v.pipe(v.array(id), v.maxLength(60)),
        resource: v.exactOptional(id),
        rideMinutes: v.exactOptional(v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(60))),
      }),
    ),
    v.maxLength(400),
  ),
  items: v.pipe(
    v.array(
      v.strictObject({
        id,
        name: words,
        kind: v.picklist(['bed', 'equipment']),
        room: id,
        at: point,
        turn: v.pipe(v.number(), v.finite()),
        resource: v.exactOptional(id),
      }),
    ),
    v.maxLength(20_000),
  ),
});

/**
 * A building from a file of ours. Throws an Error that says what is wrong and where; what it leads to that does not exist is
 * a matter of `checkBuilding`.
 */
export function readBuilding(text: string): Building {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw refused('plan-not-json');
  }
  const read = v.safeParse(schema, data);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw refused('plan-wrong', { where: v.getDotPath(issue) ?? 'the file', detail: issue.message });
}
