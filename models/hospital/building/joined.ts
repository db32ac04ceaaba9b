import type { Door, Room, RoomKind, Shaft } from './building.ts';
import { areaOf, boxOf, contactOf, contains, middleOf, type Outline } from './geometry.ts';

/** How long walls must face one another, and how far apart, for open spaces to be one, m. */
const CONTACT = 0.8;
const GAP = 0.35;

/** Kinds whose spaces are open to one another where they touch. */
const OPEN: ReadonlySet<RoomKind> = new Set(['circulation', 'waiting', 'reception', 'stairs', 'lift']);

/** A room as it was read, with the height of its floor and of its top, m. */
export interface Space {
  readonly room: Room;
  readonly low: number;
  readonly high: number;
}

/** Openings between open spaces of one level that touch and have no door between them. */
export function openingsOf(spaces: readonly Space[], doors: readonly Door[]): Door[] {
  const known = new Set(doors.flatMap(({ rooms: [a, b] }) => [`${a}\n${b}`, `${b}\n${a}`]));
  const open = spaces.filter(({ room }) => OPEN.has(room.kind)).map((space) => ({ ...space, box: boxOf(space.room.outline) }));
  const openings: Door[] = [];
  open.forEach((a, i) => {
    for (const b of open.slice(i + 1)) {
      // A tall space (a lift's shaft, a hall) is open to every floor it passes.
      if (Math.min(a.high, b.high) - Math.max(a.low, b.low) < 1 || known.has(`${a.room.id}\n${b.room.id}`)) continue;
      if (
        Math.max(a.box.x0, b.box.x0) - Math.min(a.box.x1, b.box.x1) > GAP ||
        Math.max(a.box.y0, b.box.y0) - Math.min(a.box.y1, b.box.y1) > GAP
      )
        continue;
      const contact = contactOf(a.room.outline, b.room.outline, GAP);
      if (!contact || contact.metres < CONTACT) continue;
      const at = contact.at;
      openings.push({
        id: `${a.room.id} – ${b.room.id}`,
        kind: 'opening',
        rooms: [a.room.id, b.room.id],
        at,
        width: Math.min(contact.metres, 3),
      });
    }
  });
  return openings;
}

/** Rooms of a kind of shaft that stand over one another. */
export function shaftsOf(spaces: readonly Space[], kind: Shaft['kind']): Shaft[] {
  const stairs = spaces.filter(({ room }) => room.kind === kind).sort((a, b) => a.low - b.low);
  const shafts: Shaft[] = [];
  const used = new Set<string>();
  for (const first of stairs) {
    if (used.has(first.room.id)) continue;
    const rooms = [first.room.id];
    used.add(first.room.id);
    let top = first;
    for (const next of stairs) {
      if (used.has(next.room.id) || next.room.level === top.room.level || !over(top.room.outline, next.room.outline)) continue;
      rooms.push(next.room.id);
      used.add(next.room.id);
      top = next;
    }
    if (rooms.length > 1) shafts.push({ id: `${kind} ${first.room.id}`, kind, rooms });
  }
  return shafts;
}

function over(a: Outline, b: Outline): boolean {
  return contains(a, middleOf(b)) && contains(b, middleOf(a));
}

/** People come in where a door leads to the open air; else by the largest room one waits or walks in. */
export function withEntrance(rooms: readonly Room[], doors: readonly Door[]): Room[] {
  const outer = new Set(doors.filter((door) => door.rooms[1] === null).map((door) => door.rooms[0]));
  const public_ = rooms.filter((room) => room.kind === 'circulation' || room.kind === 'waiting' || room.kind === 'reception');
  const choice = public_.filter((room) => outer.has(room.id));
  const among = choice.length > 0 ? choice : public_.length > 0 ? public_ : rooms;
  const entrance = among.reduce((best, room) => (areaOf(room.outline) > areaOf(best.outline) ? room : best));
  return rooms.map((room) => (room === entrance ? { ...room, entrance: true } : room));
}
