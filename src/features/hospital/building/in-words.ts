import type { Building } from '#models/hospital/building/building.ts';
import { said } from '../names.ts';

/** A building as it is shown: what the samples call things, in the language of the screen. It is never kept so. */
export function inWords(building: Building): Building {
  return {
    ...building,
    title: said(building.title),
    levels: building.levels.map((level) => ({ ...level, name: said(level.name) })),
    rooms: building.rooms.map((room) => ({ ...room, name: said(room.name), department: said(room.department) })),
    items: building.items.map((item) => ({ ...item, name: said(item.name) })),
  };
}
