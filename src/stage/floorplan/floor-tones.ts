import type { Room } from '#models/hospital/building/building.ts';
import type { StageTheme } from '../contract.ts';
import { cividis, FLOOR_COLOURS } from './colours.ts';
import { roomColour, type FloorSolid } from './floor-solid.ts';

/** A room is as crowded as the scale shows at this many people a square metre. */
const CROWDED = 0.35;

/**
 * Colours the floors of a solid in place: by kind of room, or, where `inRoom` has how many are in each, by how crowded they
 * are. The picked room stands out.
 */
export function toneFloors(
  { tones, first, areas }: FloorSolid,
  rooms: readonly Room[],
  theme: StageTheme,
  picked: string | null,
  inRoom: ArrayLike<number> | null,
): void {
  for (let r = 0; r < rooms.length; r++) {
    const room = rooms[r] as Room;
    const [from, to] = [first[r] as number, first[r + 1] as number];
    if (from === to) continue;
    if (inRoom) cividis((inRoom[r] ?? 0) / ((areas[r] as number) * CROWDED), tones, 4 * from);
    else tones.set(room.id === picked ? FLOOR_COLOURS[theme].picked : roomColour(room, theme), 4 * from);
    tones[4 * from + 3] = inRoom && room.id === picked ? 1 : 0;
    for (let i = from + 1; i < to; i++) tones.copyWithin(4 * i, 4 * from, 4 * from + 4);
  }
}
