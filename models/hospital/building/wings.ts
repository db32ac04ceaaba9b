import type { Building, Door, Item, Level, Room, RoomKind, Shaft } from './building.ts';
import { rectangle, type Point } from './geometry.ts';

/** A room of a wing, as it is told: how much of the corridor it takes, and who or what is in it. */
export interface RoomPlan {
  readonly name: string;
  readonly kind: RoomKind;
  /** Along the corridor, m. */
  readonly metres: number;
  readonly department?: string;
  readonly serves?: readonly string[];
  readonly waitsFor?: readonly string[];
  readonly staff?: readonly string[];
  readonly entrance?: boolean;
  /** Beds or couches, all units of one resource. */
  readonly beds?: { readonly resource: string; readonly count: number; readonly name: string };
  readonly devices?: { readonly resource?: string; readonly count: number; readonly name: string };
}

export interface WingPlan {
  readonly level: number;
  /** Where along the spine, counted from its western end, and to which side of it. */
  readonly place: number;
  readonly side: 'north' | 'south';
  readonly name: string;
  readonly department: string;
  readonly left: readonly RoomPlan[];
  readonly right: readonly RoomPlan[];
}

/** m: width of corridors, depth of rooms, space between wings, height of a storey. */
const CORRIDOR = 3.6;
const DEPTH = 8;
const COURT = 5;
const STOREY = 4.2;
const PITCH = 2 * DEPTH + CORRIDOR + COURT;
const SPINE = 5;

/**
 * A building of wings on both sides of a spine, storey over storey, with a lift and stairs between every two wings. Rooms are
 * rectangles side by side, each with a door to its corridor; every corridor opens to the spine.
 */
export function buildingOfWings(
  id: string,
  title: string,
  places: number,
  levelNames: readonly string[],
  wings: readonly WingPlan[],
): Building {
  const levels: Level[] = levelNames.map((name, n) => ({ id: `L${n}`, name, elevation: n * STOREY }));
  const rooms: Room[] = [];
  const doors: Door[] = [];
  const items: Item[] = [];
  const shafts: Shaft[] = [];
  const length = places * PITCH - COURT;
  const door = (a: string, b: string | null, at: Point, width: number, kind: Door['kind'] = 'door'): void =>
    void doors.push({ id: `${a} – ${b ?? 'out'}`, kind, rooms: [a, b], at, width });
  levels.forEach((level, n) => {
    const hall = `L${n} hall`;
    rooms.push({
      id: hall,
      name: n === 0 ? 'Main hall' : 'Main corridor',
      kind: 'circulation',
      department: '',
      level: level.id,
      outline: rectangle(0, 0, length, SPINE),
      ...(n === 0 ? { entrance: true } : {}),
    });
    if (n === 0) door(hall, null, [0, SPINE / 2], 3);
  });
  for (let gap = 0; gap + 1 < places && levels.length > 1; gap++) {
    const x = (gap + 1) * PITCH - COURT;
    for (const [kind, from] of [
      ['lift', x + 0.2],
      ['stairs', x + COURT / 2 + 0.1],
    ] as const) {
      const ids = levels.map((level, n) => {
        const id = `L${n} ${kind} ${gap + 1}`;
        rooms.push({
          id,
          name: kind === 'lift' ? 'Lift' : 'Stairs',
          kind,
          department: '',
          level: level.id,
          outline: rectangle(from, SPINE, from + 2.2, SPINE + 4),
        });
        door(id, `L${n} hall`, [from + 1.1, SPINE], 1.4);
        return id;
      });
      shafts.push({ id: `${kind} ${gap + 1}`, kind, rooms: ids });
    }
  }
  for (const wing of wings) {
    const x = wing.place * PITCH;
    const sign = wing.side === 'north' ? 1 : -1;
    const start = wing.side === 'north' ? SPINE : 0;
    const total = (list: readonly RoomPlan[]): number => list.reduce((sum, room) => sum + room.metres, 0);
    const reach = Math.max(total(wing.left), total(wing.right));
    const corridor = `L${wing.level} ${wing.name}`;
    rooms.push({
      id: corridor,
      name: wing.name,
      kind: 'circulation',
      department: wing.department,
      level: `L${wing.level}`,
      outline: rectangle(x + DEPTH, start, x + DEPTH + CORRIDOR, start + sign * reach),
    });
    door(corridor, `L${wing.level} hall`, [x + DEPTH + CORRIDOR / 2, start], CORRIDOR - 0.4, 'opening');
    for (const [list, x0, wall] of [
      [wing.left, x, x + DEPTH],
      [wing.right, x + DEPTH + CORRIDOR, x + DEPTH + CORRIDOR],
    ] as const) {
      let y = start;
      for (const plan of list) {
        const id = `L${wing.level} ${plan.name}`;
        const end = y + sign * plan.metres;
        const outline = rectangle(x0, y, x0 + DEPTH, end);
        rooms.push({
          id,
          name: plan.name,
          kind: plan.kind,
          department: plan.department ?? wing.department,
          level: `L${wing.level}`,
          outline,
          ...(plan.serves ? { serves: plan.serves } : {}),
          ...(plan.waitsFor ? { waitsFor: plan.waitsFor } : {}),
          ...(plan.staff ? { staff: plan.staff } : {}),
          ...(plan.entrance ? { entrance: true } : {}),
        });
        door(id, corridor, [wall, (y + end) / 2], plan.kind === 'ward' || plan.kind === 'treatment' ? 1.6 : 1.1);
        if (plan.entrance) door(id, null, [x0 === x ? x : x + 2 * DEPTH + CORRIDOR, (y + end) / 2], 2);
        items.push(...itemsOf(plan, id, x0, Math.min(y, end)));
        y = end;
      }
    }
  }
  return { schema: 1, id, title, source: 'made up', levels, rooms, doors, shafts, items };
}

/** Beds in two rows with their heads to the walls between rooms; devices in a row in the middle. */
function itemsOf(plan: RoomPlan, room: string, x: number, y: number): Item[] {
  const items: Item[] = [];
  const { beds, devices } = plan;
  if (beds) {
    const rows = plan.metres >= 5 ? 2 : 1;
    const across = Math.ceil(beds.count / rows);
    for (let n = 0; n < beds.count; n++) {
      const [row, place] = [n % rows, Math.floor(n / rows)];
      items.push({
        id: `${room} ${beds.name} ${n + 1}`,
        name: `${plan.name}, ${beds.name} ${n + 1}`,
        kind: 'bed',
        room,
        at: [x + ((place + 0.5) * DEPTH) / across, row === 0 ? y + 1.3 : y + plan.metres - 1.3],
        turn: row === 0 ? 270 : 90,
        resource: beds.resource,
      });
    }
  }
  for (let n = 0; n < (devices?.count ?? 0); n++) {
    const { resource, name } = devices as NonNullable<RoomPlan['devices']>;
    items.push({
      id: `${room} ${name} ${n + 1}`,
      name: (devices?.count ?? 0) > 1 ? `${name} ${n + 1}` : name,
      kind: 'equipment',
      room,
      at: [x + ((n + 0.5) * DEPTH) / (devices?.count ?? 1), y + plan.metres / 2],
      turn: 90,
      ...(resource === undefined ? {} : { resource }),
    });
  }
  return items;
}
