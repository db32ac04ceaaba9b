import { contactOf, contains, middleOf, nearestOn, rectangle, type Outline, type Point } from './geometry.ts';
import type { Building, Door, Item, Level, Room } from './building.ts';
import { readCsv, type CsvRow } from './csv.ts';
import { openingsOf, shaftsOf, withEntrance, type Space } from './joined.ts';
import { kindOfNumber } from './room-words.ts';
import { refusal, RefusedError, type Refusal } from '../refusal.ts';

/** The tables of a COBie sheet as text; doors and equipment may be missing. */
export interface CobieFiles {
  readonly spaces: string;
  readonly doors?: string;
  readonly equipment?: string;
}

/** A row that was not taken, and why. */
export interface RefusedRow {
  readonly table: 'spaces' | 'doors' | 'equipment' | 'shafts';
  /** Line of a table; number of an entity (#) of an IFC file. */
  readonly line: number;
  readonly name: string;
  readonly why: Refusal;
}

export interface CobieRead {
  readonly building: Building;
  readonly refused: readonly RefusedRow[];
  /** Openings that no door stands for: circulation, waiting and reception spaces that touch. */
  readonly joined: number;
}

/**
 * A building from the spaces, doors and components of a COBie handover, with the boxes of its spaces in metres. Bad rows are
 * refused by name and the rest is read; a door to a space that was refused is refused with it. Throws an Error when there is
 * not one space to be read.
 */
export function readCobie(files: CobieFiles, title: string): CobieRead {
  const refused: RefusedRow[] = [];
  const spaces = readSpaces(files.spaces, refused);
  if (spaces.length === 0) {
    const [first] = refused;
    throw new RefusedError(first ? refusal('spaces-refused', { because: first.why }) : refusal('no-space'));
  }
  const levels = levelsOf(spaces);
  const byName = new Map(spaces.map((space) => [space.room.id, space]));
  const doors = files.doors === undefined ? [] : readDoors(files.doors, byName, refused);
  const items = files.equipment === undefined ? [] : readEquipment(files.equipment, byName, refused);
  const openings = openingsOf(spaces, doors);
  const building: Building = {
    schema: 1,
    id: 'cobie',
    title,
    source: 'COBie',
    levels,
    rooms: withEntrance(
      spaces.map((space) => space.room),
      doors,
    ),
    doors: [...doors, ...openings],
    shafts: shaftsOf(spaces, 'stairs'),
    items,
  };
  return { building, refused, joined: openings.length };
}

function readSpaces(text: string, refused: RefusedRow[]): Space[] {
  const spaces = new Map<string, Space>();
  for (const row of tableOf(text, 'spaces', ['name', 'x0', 'y0', 'x1', 'y1']).rows) {
    const name = cell(row, 'name');
    const refuse = (why: Refusal): void => void refused.push({ table: 'spaces', line: row.line, name: name || '–', why });
    if (name === '') refuse(refusal('no-name'));
    else if (name.length > 120) refuse(refusal('long-name'));
    else if (spaces.has(name)) refuse(refusal('name-twice'));
    else {
      const read = ['x0', 'y0', 'x1', 'y1'].map((key) => numberIn(row, key));
      const box = read.filter((value) => value !== null);
      const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box;
      if (box.length < 4) refuse(refusal('no-box'));
      else if (box.some((value) => Math.abs(value) > 10_000)) refuse(refusal('far-away'));
      else if (Math.abs(x1 - x0) < 0.1 || Math.abs(y1 - y0) < 0.1) refuse(refusal('flat-box'));
      else {
        const low = numberIn(row, 'z0') ?? 0;
        const floor = cell(row, 'floor') || 'Ground';
        const room: Room = {
          id: name,
          name: cell(row, 'description') || name,
          kind: kindOfNumber(cell(row, 'omniclass')),
          department: cell(row, 'department').slice(0, 200),
          level: floor.slice(0, 120),
          outline: rectangle(x0, y0, x1, y1),
        };
        spaces.set(name, { room: { ...room, name: room.name.slice(0, 200) }, low, high: numberIn(row, 'z1') ?? low + 2.8 });
      }
    }
  }
  return [...spaces.values()];
}

/** Floors by the height most of their spaces stand at, the lowest first. */
function levelsOf(spaces: readonly Space[]): Level[] {
  const heights = new Map<string, number[]>();
  for (const { room, low } of spaces) heights.set(room.level, [...(heights.get(room.level) ?? []), low]);
  return [...heights]
    .map(([id, lows]) => ({ id, name: id, elevation: lows.sort((a, b) => a - b)[lows.length >> 1] as number }))
    .sort((a, b) => a.elevation - b.elevation);
}

function readDoors(text: string, spaces: ReadonlyMap<string, Space>, refused: RefusedRow[]): Door[] {
  const doors = new Map<string, Door>();
  for (const row of tableOf(text, 'doors', ['door', 'space_a', 'space_b']).rows) {
    const name = cell(row, 'door');
    const refuse = (why: Refusal): void => void refused.push({ table: 'doors', line: row.line, name: name || '–', why });
    const [a, b] = [cell(row, 'space_a') || cell(row, 'space_b'), cell(row, 'space_a') ? cell(row, 'space_b') : ''];
    const missing = [a, b].filter((id) => id !== '' && !spaces.has(id));
    if (name === '') refuse(refusal('no-name'));
    else if (name.length > 120) refuse(refusal('long-name'));
    else if (doors.has(name)) refuse(refusal('name-twice'));
    else if (a === '') refuse(refusal('door-of-none'));
    else if (missing.length > 0) refuse(refusal('door-unread', { spaces: missing.join(', ').slice(0, 120) }));
    else if (a === b) refuse(refusal('door-to-itself'));
    else {
      const ours = (spaces.get(a) as Space).room.outline;
      const theirs = b === '' ? null : (spaces.get(b) as Space).room.outline;
      const [x, y] = [numberIn(row, 'x'), numberIn(row, 'y')];
      const said: Point | null = x === null || y === null || Math.hypot(x, y) > 20_000 ? null : [x, y];
      doors.set(name, { id: name, kind: 'door', rooms: [a, b === '' ? null : b], at: placeOfDoor(said, ours, theirs), width: 0.9 });
    }
  }
  return [...doors.values()];
}

/** Where the file says, if that is at a wall; else where the two spaces come nearest. */
function placeOfDoor(said: Point | null, ours: Outline, theirs: Outline | null): Point {
  if (said && (contains(ours, said, 1) || (theirs && contains(theirs, said, 1)))) return said;
  if (theirs) {
    const contact = contactOf(ours, theirs, 1);
    if (contact) return contact.at;
    return nearestOnOutline(ours, middleOf(theirs));
  }
  return said ? nearestOnOutline(ours, said) : (ours[0] as Point);
}

function nearestOnOutline(outline: Outline, p: Point): Point {
  let best = outline[0] as Point;
  let least = Infinity;
  outline.forEach((a, i) => {
    const near = nearestOn(a, outline[(i + 1) % outline.length] as Point, p);
    const d = Math.hypot(near[0] - p[0], near[1] - p[1]);
    if (d < least) [best, least] = [near, d];
  });
  return best;
}

function readEquipment(text: string, spaces: ReadonlyMap<string, Space>, refused: RefusedRow[]): Item[] {
  const items = new Map<string, Item>();
  for (const row of tableOf(text, 'equipment', ['component', 'space']).rows) {
    const name = cell(row, 'component');
    const refuse = (why: Refusal): void => void refused.push({ table: 'equipment', line: row.line, name: name || '–', why });
    // A component that serves several spaces names them all; it stands in the first that was read.
    const space = cell(row, 'space')
      .split(',')
      .map((one) => spaces.get(one.trim()))
      .find((one) => one !== undefined);
    if (name === '') refuse(refusal('no-name'));
    else if (name.length > 120) refuse(refusal('long-name'));
    else if (items.has(name)) refuse(refusal('name-twice'));
    else if (cell(row, 'space') === '') refuse(refusal('item-nowhere'));
    else if (!space) refuse(refusal('item-unread', { spaces: cell(row, 'space').slice(0, 120) }));
    else {
      const [x, y] = [numberIn(row, 'x'), numberIn(row, 'y')];
      const { outline } = space.room;
      const at: Point = x !== null && y !== null && contains(outline, [x, y], 0.3) ? [x, y] : middleOf(outline);
      const kind = /\bbed\b/i.test(`${name} ${cell(row, 'type')}`) ? 'bed' : 'equipment';
      items.set(name, { id: name, name, kind, room: space.room.id, at, turn: 90 });
    }
  }
  return [...items.values()];
}

function tableOf(text: string, table: string, needed: readonly string[]): { readonly rows: readonly CsvRow[] } {
  const read = readCsv(text);
  const missing = needed.filter((name) => !read.columns.includes(name));
  if (missing.length > 0) throw new RefusedError(refusal('no-column', { table, columns: missing.map((name) => `"${name}"`).join(', ') }));
  return read;
}

function cell(row: CsvRow, name: string): string {
  const value = row.cells.get(name) ?? '';
  return /^n\/?a$/i.test(value) ? '' : value;
}

/** A plain decimal number; null for anything else. */
function numberIn(row: CsvRow, name: string): number | null {
  const text = cell(row, name);
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d{1,2})?$/.test(text) ? Number(text) : null;
}
