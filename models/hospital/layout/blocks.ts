import type { Building, Door, Room } from '../building/building.ts';
import { boxOf, type Point } from '../building/geometry.ts';

/**
 * A part of a building that can stand elsewhere: a corridor that opens to another one at a single place, and every room one
 * reaches only through it. A wing, a ward, a department.
 */
export interface Block {
  /** Id of its corridor. */
  readonly id: string;
  readonly name: string;
  /** Ids of its rooms, the corridor first. */
  readonly rooms: readonly string[];
  /** Ids of doors between them and to the open air. */
  readonly doors: readonly string[];
  /** People come into the building here, or a shaft goes through it: it stays on its level. */
  readonly bound: boolean;
  readonly dock: Dock;
}

/** Where a block is joined: the opening, the corridor on the other side, which way the block goes from there. */
export interface Dock {
  readonly door: string;
  readonly hall: string;
  readonly level: string;
  readonly at: Point;
  /** Degrees counter-clockwise from east, in quarter turns. */
  readonly way: number;
}

/** Blocks of a building in the order of their corridors; empty where no corridor is joined at a single place. */
export function blocksOf(building: Building): Block[] {
  const rooms = new Map(building.rooms.map((room) => [room.id, room]));
  const doorsOf = new Map<string, Door[]>();
  for (const door of building.doors) for (const id of door.rooms) if (id !== null) doorsOf.set(id, [...(doorsOf.get(id) ?? []), door]);
  const shafts = new Set(building.shafts.flatMap((shaft) => shaft.rooms));
  const other = (door: Door, id: string): string | null => (door.rooms[0] === id ? door.rooms[1] : door.rooms[0]);
  const opensTo = (id: string): { readonly door: Door; readonly hall: Room }[] =>
    (doorsOf.get(id) ?? []).flatMap((door) => {
      const hall = rooms.get(other(door, id) ?? '');
      return door.kind === 'opening' && hall?.kind === 'circulation' ? [{ door, hall }] : [];
    });
  return building.rooms.flatMap((corridor): Block[] => {
    if (corridor.kind !== 'circulation') return [];
    const openings = opensTo(corridor.id);
    const [joint] = openings;
    // The other side must lead on: two corridors joined to nothing else are one.
    if (!joint || openings.length !== 1 || opensTo(joint.hall.id).length < 2) return [];
    const found = [corridor.id];
    const inside = new Set(found);
    for (let i = 0; i < found.length; i++) {
      for (const door of doorsOf.get(found[i] as string) ?? []) {
        const next = other(door, found[i] as string);
        if (next === null || next === joint.hall.id || inside.has(next)) continue;
        inside.add(next);
        found.push(next);
      }
    }
    const doors = building.doors.filter((door) => door !== joint.door && door.rooms.some((id) => id !== null && inside.has(id)));
    // Joined to the rest by a second way: it cannot be lifted out.
    if (doors.some((door) => door.rooms.some((id) => id !== null && !inside.has(id)))) return [];
    const box = boxOf(corridor.outline);
    const [dx, dy] = [(box.x0 + box.x1) / 2 - joint.door.at[0], (box.y0 + box.y1) / 2 - joint.door.at[1]];
    return [
      {
        id: corridor.id,
        name: corridor.name,
        rooms: found,
        doors: doors.map((door) => door.id),
        bound: found.some((id) => rooms.get(id)?.entrance === true || shafts.has(id)) || doors.some((door) => door.rooms[1] === null),
        dock: {
          door: joint.door.id,
          hall: joint.hall.id,
          level: corridor.level,
          at: joint.door.at,
          way: Math.abs(dx) > Math.abs(dy) ? (dx > 0 ? 0 : 180) : dy > 0 ? 90 : 270,
        },
      },
    ];
  });
}

/** The block each room is in, by room id; rooms of no block are not there. */
export function blockOfRooms(blocks: readonly Block[]): ReadonlyMap<string, number> {
  return new Map(blocks.flatMap((block, b) => block.rooms.map((id) => [id, b] as const)));
}

/**
 * The building with its blocks moved: block `b` goes to where block `places[b]` stood, turned to fit. Rooms keep their ids,
 * names and what they hold. Whether they overlap there is for `checkBuilding` to say.
 */
export function rearranged(building: Building, blocks: readonly Block[], places: ArrayLike<number>): Building {
  const inside = blockOfRooms(blocks);
  const move = blocks.map((block, b) => motion(block.dock, (blocks[places[b] as number] as Block).dock));
  const rooms = building.rooms.map((room): Room => {
    const b = inside.get(room.id);
    if (b === undefined) return room;
    const { point } = move[b] as Motion;
    return { ...room, level: (blocks[places[b] as number] as Block).dock.level, outline: room.outline.map(point) };
  });
  const joints = new Map(blocks.map((block, b) => [block.dock.door, b]));
  const doors = building.doors.map((door): Door => {
    const joint = joints.get(door.id);
    if (joint !== undefined) {
      const dock = (blocks[places[joint] as number] as Block).dock;
      return { ...door, rooms: [(blocks[joint] as Block).id, dock.hall], at: dock.at };
    }
    const b = inside.get(door.rooms[0]) ?? inside.get(door.rooms[1] ?? '');
    return b === undefined ? door : { ...door, at: (move[b] as Motion).point(door.at) };
  });
  const items = building.items.map((item) => {
    const b = inside.get(item.room);
    if (b === undefined) return item;
    const { point, turn } = move[b] as Motion;
    return { ...item, at: point(item.at), turn: (item.turn + turn) % 360 };
  });
  return { ...building, rooms, doors, items };
}

interface Motion {
  readonly point: (p: Point) => Point;
  /** Degrees. */
  readonly turn: number;
}

function motion(from: Dock, to: Dock): Motion {
  const turn = (to.way - from.way + 360) % 360;
  // Quarter turns, exactly.
  const cos = turn === 0 ? 1 : turn === 180 ? -1 : 0;
  const sin = turn === 90 ? 1 : turn === 270 ? -1 : 0;
  return {
    turn,
    point: ([x, y]) => {
      const [dx, dy] = [x - from.at[0], y - from.at[1]];
      return [to.at[0] + cos * dx - sin * dy, to.at[1] + sin * dx + cos * dy];
    },
  };
}
