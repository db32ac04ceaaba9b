import { add, cross, normalize, scale, sub, type Vec3 } from '../vec.ts';
import type { ValveKey } from './mesh.ts';

/** A valve shut (`positions`) and wide open (`open`); closed thin solids. */
export interface ValveShape {
  readonly key: ValveKey;
  readonly positions: number[];
  readonly open: number[];
  readonly indices: number[];
  /** How rosy each vertex is: 1 where the leaflet grows out of the wall, 0 where it is bare. */
  readonly root: number[];
  /** Light that reaches each vertex past the leaflet's neighbours, 0..1. */
  readonly light: number[];
  /** First vertex of the tendinous chords; leaflets before it. */
  readonly chordsFrom: number;
}

/** s along the ring (0..1) and v from the ring (0) to the free edge (1) to a point. */
export type Sheet = (s: number, v: number) => Vec3;

export interface Leaflet {
  readonly shut: Sheet;
  readonly open: Sheet;
  /** Half of the thickness, mm. */
  readonly half: (s: number, v: number) => number;
  readonly root: (s: number, v: number) => number;
  readonly light: (s: number, v: number) => number;
}

const COLUMNS = 24;
const ROWS = 14;

export const emptyShape = (key: ValveKey): ValveShape => ({
  key,
  positions: [],
  open: [],
  indices: [],
  root: [],
  light: [],
  chordsFrom: 0,
});

/** Adds one leaflet as a closed solid: two layers and the rim that joins them. */
export function addLeaflet(shape: ValveShape, leaflet: Leaflet): void {
  const start = shape.positions.length / 3;
  const each = (visit: (s: number, v: number) => void): void => {
    for (let j = 0; j <= ROWS; j++) for (let i = 0; i <= COLUMNS; i++) visit(i / COLUMNS, j / ROWS);
  };
  const layers = (sheet: Sheet, into: number[]): void => {
    const e = 0.02;
    for (const side of [1, -1])
      each((s, v) => {
        const ds = sub(sheet(Math.min(1, s + e), v), sheet(Math.max(0, s - e), v));
        const dv = sub(sheet(s, Math.min(1, v + e)), sheet(s, Math.max(0, v - e)));
        into.push(...add(sheet(s, v), scale(normalize(cross(ds, dv)), side * leaflet.half(s, v))));
      });
  };
  layers(leaflet.shut, shape.positions);
  layers(leaflet.open, shape.open);
  for (let layer = 0; layer < 2; layer++)
    each((s, v) => {
      shape.root.push(leaflet.root(s, v));
      shape.light.push(leaflet.light(s, v));
    });
  const row = COLUMNS + 1;
  const back = row * (ROWS + 1);
  const at = (i: number, j: number, layer: number): number => start + layer * back + j * row + i;
  const quad = (a: number, b: number, c: number, d: number): number => shape.indices.push(a, b, c, a, c, d);
  for (let j = 0; j < ROWS; j++)
    for (let i = 0; i < COLUMNS; i++) {
      quad(at(i, j, 0), at(i + 1, j, 0), at(i + 1, j + 1, 0), at(i, j + 1, 0));
      quad(at(i, j, 1), at(i, j + 1, 1), at(i + 1, j + 1, 1), at(i + 1, j, 1));
    }
  const rim: [number, number][] = [];
  for (let i = 0; i < COLUMNS; i++) rim.push([i, 0]);
  for (let j = 0; j < ROWS; j++) rim.push([COLUMNS, j]);
  for (let i = COLUMNS; i > 0; i--) rim.push([i, ROWS]);
  for (let j = ROWS; j > 0; j--) rim.push([0, j]);
  rim.forEach(([i, j], k) => {
    const [p, q] = rim[(k + 1) % rim.length] as [number, number];
    quad(at(i, j, 0), at(i, j, 1), at(p, q, 1), at(p, q, 0));
  });
}
