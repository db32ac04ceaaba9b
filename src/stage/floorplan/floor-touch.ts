import type { Building } from '#models/hospital/building/building.ts';
import type { FilmClock } from '#models/hospital/building/film-clock.ts';
import { contains, type Point } from '#models/hospital/building/geometry.ts';
import type { FloorPick } from './contract.ts';
import type { FloorCamera } from './floor-camera.ts';

/** Metres up or down within which somebody stands on a floor. */
const STOREY = 1.5;

/**
 * What is under a pixel of the picture: the nearest person, else the room; the highest of the shown floors first. `level`: the
 * only one shown; `lift`: how far floors are drawn apart.
 */
export function touched(
  px: number,
  py: number,
  building: Building,
  level: string | null,
  lift: number,
  camera: FloorCamera,
  clock: FilmClock | null,
): FloorPick | null {
  const levels = building.levels.filter(({ id }) => level === null || id === level).sort((a, b) => b.elevation - a.elevation);
  for (const { id, elevation } of levels) {
    const at = camera.floorAt(px, py, elevation * lift);
    if (!at) continue;
    const actor = clock ? actorAt(clock, at, elevation, camera.metresPerPixel) : -1;
    if (actor >= 0) return { kind: 'actor', actor };
    const room = building.rooms.find((one) => one.level === id && contains(one.outline, at));
    if (room) return { kind: 'room', room: room.id };
  }
  return null;
}

function actorAt(clock: FilmClock, [x, y]: Point, elevation: number, metresPerPixel: number): number {
  let best = -1;
  // A finger is 22 pixels from its middle to its edge.
  let least = Math.max(0.5, 16 * metresPerPixel);
  for (let row = 0; row < clock.count; row++) {
    if (Math.abs((clock.z[row] as number) - elevation) > STOREY) continue;
    const d = Math.hypot((clock.x[row] as number) - x, (clock.y[row] as number) - y);
    if (d < least) [best, least] = [clock.actor[row] as number, d];
  }
  return best;
}
