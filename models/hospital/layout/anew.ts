import type { Building, Door, Item, Room } from '../building/building.ts';
import { areaOf, rectangle, type Point } from '../building/geometry.ts';
import { bayBoxes, baySearch, type BayBox, type BayProblem } from './bays.ts';
import type { Block } from './blocks.ts';
import type { Traffic } from './traffic.ts';

/** m² of the hall people come in by; m across corridors; longest side of a department over its shortest. */
const HALL = 80;
const CORRIDOR = 3;
const ASPECT = 3;

/**
 * The departments of a building drawn anew on one level, each with the area of its rooms, in bays between corridors: where
 * they stand follows from the ways between them alone. Every department is one room with doors to the
 * corridors beside its bay; a hall along the southern side joins the corridors, and the way in is at its western end. A schematic plan, to show what freedom is
 * worth; not something to build. Yields 0 to 1; null where there are fewer than two departments.
 */
export function* drawnAnew(
  building: Building,
  blocks: readonly Block[],
  traffic: Traffic,
  setting: { readonly seed: number; readonly steps: number },
): Generator<number, Building | null> {
  if (blocks.length < 2) return null;
  const rooms = new Map(building.rooms.map((room) => [room.id, room]));
  const of = blocks.map((block) => block.rooms.flatMap((id) => rooms.get(id) ?? []));
  const areas = [
    ...of.map((list) =>
      Math.max(
        20,
        list.reduce((sum, room) => sum + (room.kind === 'circulation' ? 0 : areaOf(room.outline)), 0),
      ),
    ),
    HALL,
  ];
  const way = blocks.length;
  const width = Math.sqrt(areas.reduce((a, b) => a + b, 0));
  const problem: BayProblem = { areas, flow: traffic.trips, width, aspect: ASPECT, fixed: areas.map((_, d) => d === way) };
  const perBay = Math.max(1, Math.round(Math.sqrt(areas.length)));
  const start = {
    order: [way, ...blocks.map((_, b) => b)],
    ends: areas.map((_, i) => i === areas.length - 1 || (i + 1) % perBay === 0),
  };
  const search = baySearch(problem, { ...setting, start });
  let step = search.next();
  for (let n = 1; !step.done; n++) {
    yield Math.min(1, (n * 1000) / setting.steps);
    step = search.next();
  }
  return built(building, blocks, of, bayBoxes(problem, step.value), way);
}

function built(
  building: Building,
  blocks: readonly Block[],
  of: readonly (readonly Room[])[],
  boxes: readonly BayBox[],
  way: number,
): Building {
  const level = 'L0';
  const edges = [...new Set(boxes.map((box) => round(box.x1)))].sort((a, b) => a - b);
  /** Bays are drawn apart by a corridor each: how far east a bay is moved. */
  const bay = (box: BayBox): number => edges.indexOf(round(box.x1));
  const deep = Math.max(...boxes.map((box) => box.y1));
  const east = (edges.at(-1) ?? 0) + edges.length * CORRIDOR;
  const hall: Room = {
    id: 'anew hall',
    name: 'Hall',
    kind: 'circulation',
    department: '',
    level,
    outline: rectangle(0, -5, east, 0),
    entrance: true,
  };
  const corridors = edges.map((edge, k): Room => {
    const x = edge + k * CORRIDOR;
    return {
      id: `anew corridor ${k + 1}`,
      name: `Corridor ${k + 1}`,
      kind: 'circulation',
      department: '',
      level,
      outline: rectangle(x, 0, x + CORRIDOR, deep),
    };
  });
  const doors: Door[] = corridors.map((corridor, k) => {
    const x = (edges[k] as number) + k * CORRIDOR + CORRIDOR / 2;
    return { id: `${corridor.id} – ${hall.id}`, kind: 'opening', rooms: [corridor.id, hall.id], at: [x, 0], width: CORRIDOR - 0.4 };
  });
  doors.push({ id: 'anew way in', kind: 'door', rooms: [hall.id, null], at: [0, -2.5], width: 3 });
  const items: Item[] = [];
  const departments = boxes.flatMap((box, d): Room[] => {
    const k = bay(box);
    const [x0, x1] = [box.x0 + k * CORRIDOR, box.x1 + k * CORRIDOR];
    const corridor = corridors[k] as Room;
    const outline = rectangle(x0, box.y0, x1, box.y1);
    const id = d === way ? 'anew entrance' : (blocks[d] as Block).id;
    doors.push({ id: `${id} – ${corridor.id}`, kind: 'door', rooms: [id, corridor.id], at: [x1, (box.y0 + box.y1) / 2], width: 2 });
    // From both sides, where there are two: a department is walked through.
    const west = corridors[k - 1];
    if (west) doors.push({ id: `${id} – ${west.id}`, kind: 'door', rooms: [id, west.id], at: [x0, (box.y0 + box.y1) / 2], width: 2 });
    if (d === way) return [{ id, name: 'Entrance', kind: 'reception', department: '', level, outline }];
    const list = of[d] as readonly Room[];
    const all = (pick: (room: Room) => readonly string[] | undefined): string[] => [...new Set(list.flatMap((room) => pick(room) ?? []))];
    const own = building.items.filter((item) => list.some((room) => room.id === item.room));
    const across = Math.max(1, Math.ceil(Math.sqrt((own.length * (x1 - x0)) / (box.y1 - box.y0))));
    const down = Math.max(1, Math.ceil(own.length / across));
    own.forEach((item, n) => {
      const at: Point = [
        x0 + (((n % across) + 0.5) * (x1 - x0)) / across,
        box.y0 + ((Math.floor(n / across) + 0.5) * (box.y1 - box.y0)) / down,
      ];
      items.push({ ...item, room: id, at });
    });
    const [serves, waitsFor, staff] = [all((room) => room.serves), all((room) => room.waitsFor), all((room) => room.staff)];
    const { name } = blocks[d] as Block;
    return [
      {
        id,
        name,
        kind: list.find((room) => room.serves)?.kind ?? 'other',
        department: name,
        level,
        outline,
        ...(serves.length > 0 ? { serves } : {}),
        ...(waitsFor.length > 0 ? { waitsFor } : {}),
        ...(staff.length > 0 ? { staff } : {}),
        ...(list.some((room) => room.entrance) ? { entrance: true } : {}),
      },
    ];
  });
  return {
    schema: 1,
    id: `${building.id} anew`.slice(0, 120),
    title: building.title,
    source: 'drawn from the ways of a simulated run',
    levels: [{ id: level, name: building.levels[0]?.name ?? 'Ground floor', elevation: 0 }],
    rooms: [hall, ...corridors, ...departments],
    doors,
    shafts: [],
    items,
  };
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
