import type { Building, Room } from '#models/hospital/building/building.ts';
import { areaOf, nearestOn, type Point } from '#models/hospital/building/geometry.ts';
import type { StageTheme } from '../contract.ts';
import { FLOOR_COLOURS, type Rgb } from './colours.ts';
import { SolidMaking, type Solid } from './shapes.ts';

/** m: height and thickness of the low walls, thickness of a slab. */
const WALL = 1.15;
const THICK = 0.1;
/** A door this far from a wall belongs to it, m. */
const NEAR = 0.5;

/** Floors and walls of the shown levels as one solid, and which corners belong to which room. */
export interface FloorSolid extends Solid {
  /** Corners of the floor of room r are first[r] to first[r + 1] - 1; walls come after the last. */
  readonly first: Int32Array;
  /** r, g, b and 0 for each corner. */
  readonly tones: Float32Array;
  /** Of each room, m². */
  readonly areas: Float64Array;
}

/** `show`: rooms (by index) that are drawn; `height`: of a room's floor. */
export function floorSolid(
  building: Building,
  show: (room: number) => boolean,
  height: (room: number) => number,
  theme: StageTheme,
): FloorSolid {
  const making = new SolidMaking();
  const first = new Int32Array(building.rooms.length + 1);
  const doorsOf = new Map<string, { readonly at: Point; readonly width: number }[]>();
  for (const { rooms, at, width } of building.doors)
    for (const id of rooms) if (id !== null) doorsOf.set(id, [...(doorsOf.get(id) ?? []), { at, width }]);
  building.rooms.forEach((room, r) => {
    first[r] = making.positions.length / 3;
    if (!show(r)) return;
    const z = height(r);
    for (const [a, b, c] of triangles(room.outline))
      making.flat(
        [
          [a[0], a[1], z],
          [b[0], b[1], z],
          [c[0], c[1], z],
        ],
        [0, 0, 1],
      );
  });
  const walls = making.positions.length / 3;
  first[building.rooms.length] = walls;
  building.rooms.forEach((room, r) => {
    if (show(r)) wallsOf(making, room, height(r), doorsOf.get(room.id) ?? []);
  });
  const tones = new Float32Array((making.positions.length / 3) * 4);
  const { wall } = FLOOR_COLOURS[theme];
  building.rooms.forEach((room, r) => {
    for (let i = first[r] as number; i < (first[r + 1] as number); i++) tones.set(roomColour(room, theme), 4 * i);
  });
  for (let i = walls; i < making.positions.length / 3; i++) tones.set(wall, 4 * i);
  return { ...making.solid(), first, tones, areas: Float64Array.from(building.rooms, (room) => areaOf(room.outline)) };
}

export function roomColour(room: Room, theme: StageTheme): Rgb {
  const { kinds, plain } = FLOOR_COLOURS[theme];
  return kinds[room.kind] ?? plain;
}

/** Low walls just inside the outline, open where there are doors. */
function wallsOf(
  making: SolidMaking,
  { outline }: Room,
  z: number,
  doors: readonly { readonly at: Point; readonly width: number }[],
): void {
  const area = outline.reduce((sum, [ax, ay], i) => {
    const [bx, by] = outline[(i + 1) % outline.length] as Point;
    return sum + ax * by - bx * ay;
  }, 0);
  const way = Math.sign(area) || 1;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (length < 1e-6) return;
    const [ux, uy] = [(b[0] - a[0]) / length, (b[1] - a[1]) / length];
    const [ix, iy] = [-uy * way * THICK, ux * way * THICK];
    const gaps = doors
      .flatMap(({ at, width }): [number, number][] => {
        const near = nearestOn(a, b, at);
        if (Math.hypot(near[0] - at[0], near[1] - at[1]) > NEAR) return [];
        const along = (near[0] - a[0]) * ux + (near[1] - a[1]) * uy;
        return [[along - width / 2, along + width / 2]];
      })
      .sort((p, q) => p[0] - q[0]);
    let from = 0;
    for (const [start, end] of [...gaps, [length, length] as const]) {
      if (start - from > 0.02) {
        const at = (d: number, inward: number): [number, number] => [a[0] + ux * d + ix * inward, a[1] + uy * d + iy * inward];
        const piece = [at(from, 0), at(Math.min(start, length), 0), at(Math.min(start, length), 1), at(from, 1)];
        making.prism(way > 0 ? piece : piece.reverse(), z, z + WALL);
      }
      from = Math.max(from, end);
    }
  });
}

/** Triangles of a polygon, by cutting off ears. */
export function triangles(outline: readonly Point[]): readonly (readonly [Point, Point, Point])[] {
  const turn = (a: Point, b: Point, c: Point): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
  const area = outline.reduce((sum, p, i) => {
    const q = outline[(i + 1) % outline.length] as Point;
    return sum + p[0] * q[1] - q[0] * p[1];
  }, 0);
  const left = area < 0 ? [...outline].reverse() : [...outline];
  const found: [Point, Point, Point][] = [];
  while (left.length > 3) {
    const n = left.length;
    const ear = left.findIndex((b, i) => {
      const [a, c] = [left[(i + n - 1) % n] as Point, left[(i + 1) % n] as Point];
      if (turn(a, b, c) <= 0) return false;
      return left.every((p) => p === a || p === b || p === c || turn(a, b, p) < 0 || turn(b, c, p) < 0 || turn(c, a, p) < 0);
    });
    // What crosses itself has no ears left: the rest is closed as it is.
    const at = ear < 0 ? 0 : ear;
    found.push([left[(at + n - 1) % n] as Point, left[at] as Point, left[(at + 1) % n] as Point]);
    left.splice(at, 1);
  }
  if (left.length === 3) found.push([left[0] as Point, left[1] as Point, left[2] as Point]);
  return found;
}
