import type { Building } from '#models/hospital/building/building.ts';
import { boxOf, rectangle, type Point } from '#models/hospital/building/geometry.ts';
import { LEAST, movedRoom, reshapedRoom, snapped } from './plan-edit.ts';

/**
 * A room whose corner is dragged to a place; corners and walls of others within `reach` metres catch it. Rooms with four right
 * angles keep them. Null where it would become too small.
 */
export function cornerDragged(plan: Building, id: string, corner: number, at: Point, reach: number): Building | null {
  const room = plan.rooms.find((one) => one.id === id);
  if (!room) return plan;
  const { outline } = room;
  const to = snapped(plan, room.level, at, reach, id);
  const { x0, y0, x1, y1 } = boxOf(outline);
  const square = outline.length === 4 && outline.every(([x, y]) => (x === x0 || x === x1) && (y === y0 || y === y1));
  const opposite = outline[(corner + 2) % 4];
  if (square && opposite) {
    if (Math.abs(to[0] - opposite[0]) < LEAST || Math.abs(to[1] - opposite[1]) < LEAST) return null;
    return reshapedRoom(plan, id, rectangle(opposite[0], opposite[1], to[0], to[1]));
  }
  return reshapedRoom(
    plan,
    id,
    outline.map((place, i) => (i === corner ? to : place)),
  );
}

/** A room dragged from one place to another; its first corner is what is caught. */
export function roomDragged(plan: Building, id: string, from: Point, at: Point, reach: number): Building {
  const room = plan.rooms.find((one) => one.id === id);
  const first = room?.outline[0];
  if (!first) return plan;
  const to = snapped(plan, room.level, [first[0] + at[0] - from[0], first[1] + at[1] - from[1]], reach, id);
  return movedRoom(plan, id, to[0] - first[0], to[1] - first[1]);
}

/** A room with right angles given another side, m; the same plan where it would become too small or lie too far off. */
export function roomMeasured(plan: Building, id: string, part: 'x0' | 'y0' | 'width' | 'height', value: number): Building {
  const room = plan.rooms.find((one) => one.id === id);
  if (!room || !(Math.abs(value) <= 5000)) return plan;
  const box = boxOf(room.outline);
  const size = { x0: box.x0, y0: box.y0, width: box.x1 - box.x0, height: box.y1 - box.y0, [part]: value };
  if (size.width < LEAST || size.height < LEAST) return plan;
  return part === 'x0' || part === 'y0'
    ? movedRoom(plan, id, size.x0 - box.x0, size.y0 - box.y0)
    : reshapedRoom(plan, id, rectangle(size.x0, size.y0, size.x0 + size.width, size.y0 + size.height));
}
