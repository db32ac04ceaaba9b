import type { Building, Room } from '../building/building.ts';
import { doorGraphOf } from '../building/door-graph.ts';
import { areaOf } from '../building/geometry.ts';
import { Travel } from '../engine/travel.ts';
import { blocksOf } from './blocks.ts';

/** How far something is by the quickest way. */
export interface Distance {
  /** On foot, m; a metre up or down a stair counts as long as the level metres that take as much time. */
  readonly metres: number;
  /** On foot and with a bed (which takes no stairs), min. */
  readonly foot: number;
  readonly bed: number;
}

export interface ListedRoom {
  readonly room: Room;
  /** m² */
  readonly area: number;
  readonly beds: number;
  readonly devices: number;
  /** From the nearest way in; NaN where there is no way. */
  readonly fromWayIn: Distance;
}

/** Metres a minute on foot, as ways are timed (models/hospital/engine/travel.ts). */
const ON_FOOT = 72;
const NOWHERE: Distance = { metres: NaN, foot: NaN, bed: NaN };

/** Every room of a building in its order: how large it is, what stands in it, how far it is from the way in (middle to middle). */
export function roomList(building: Building): readonly ListedRoom[] {
  const travel = new Travel(doorGraphOf(building));
  const entrances = building.rooms.flatMap((room, r) => (room.entrance ? [r] : []));
  const items = new Map<string, { beds: number; devices: number }>();
  for (const { room, kind } of building.items) {
    const there = items.get(room) ?? { beds: 0, devices: 0 };
    if (kind === 'bed') there.beds++;
    else there.devices++;
    items.set(room, there);
  }
  return building.rooms.map((room, r) => ({
    room,
    area: areaOf(room.outline),
    ...(items.get(room.id) ?? { beds: 0, devices: 0 }),
    fromWayIn: entrances.map((from) => distance(travel, from, r)).reduce(nearer, NOWHERE),
  }));
}

/** Ways between departments that hang on a corridor of their own, from where one is joined to where the other is; each pair once. */
export function departmentWays(building: Building): readonly { readonly from: string; readonly to: string; readonly way: Distance }[] {
  const travel = new Travel(doorGraphOf(building));
  const blocks = blocksOf(building).map(({ name, dock }) => ({ name, node: travel.graph.rooms.indexOf(`door ${dock.door}`) }));
  return blocks.flatMap((from, i) =>
    blocks.slice(i + 1).map((to) => ({ from: from.name, to: to.name, way: distance(travel, from.node, to.node) })),
  );
}

function distance(travel: Travel, from: number, to: number): Distance {
  const foot = travel.way(from, to, 0);
  if (!foot) return NOWHERE;
  const walked = foot.walk.reduce((sum, minutes) => sum + minutes, 0);
  return { metres: walked * ON_FOOT, foot: foot.minutes, bed: travel.way(from, to, 2)?.minutes ?? NaN };
}

const nearer = (a: Distance, b: Distance): Distance => (!(a.foot <= b.foot) ? b : a);
