import type { Building } from '#models/hospital/building/building.ts';
import { boxOf, type Point } from '#models/hospital/building/geometry.ts';
import { said } from '../names.ts';

/** All levels of a building side by side, lowest first, on one sheet. */
export interface HouseScale {
  /** Pixels. */
  readonly height: number;
  /** Pixels of a metre. */
  readonly metre: number;
  /** Where a point of a level is drawn. */
  at(level: string, point: Point): Point;
  /** Left edge of a level, and how wide it is drawn. */
  readonly levels: readonly { readonly id: string; readonly name: string; readonly x: number; readonly width: number }[];
  /** The level and its point that was pointed at; null beside every level. */
  under(x: number, y: number): { readonly level: string; readonly point: Point } | null;
}

const GAP = 18;
const HEAD = 24;
/** m of free ground around every level; where something may be drawn, room for it. */
const AROUND = 6;
const TO_DRAW = 30;

/** Fits a building into `width` pixels. */
export function houseScale(building: Building, width: number, draws: boolean): HouseScale {
  const around = draws ? TO_DRAW : AROUND;
  const box = boxOf(building.rooms.flatMap((room) => room.outline));
  const [x0, y1] = [box.x0 - around, box.y1 + around];
  const [wide, high] = [box.x1 - box.x0 + 2 * around, box.y1 - box.y0 + 2 * around];
  const count = Math.max(1, building.levels.length);
  const metre = Math.max(0.1, (width - GAP * (count - 1)) / count / wide);
  const left = (n: number): number => n * (wide * metre + GAP);
  const index = new Map(building.levels.map((level, n) => [level.id, n]));
  return {
    height: HEAD + high * metre,
    metre,
    at: (level, [x, y]) => [left(index.get(level) ?? 0) + (x - x0) * metre, HEAD + (y1 - y) * metre],
    levels: building.levels.map((level, n) => ({ id: level.id, name: said(level.name), x: left(n), width: wide * metre })),
    under: (x, y) => {
      const n = building.levels.findIndex((_, i) => x >= left(i) && x <= left(i) + wide * metre);
      const level = building.levels[n];
      return level && y >= HEAD ? { level: level.id, point: [x0 + (x - left(n)) / metre, y1 - (y - HEAD) / metre] } : null;
    },
  };
}
