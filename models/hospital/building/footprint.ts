import { areaOf, crossesItself, type Outline, type Point } from './geometry.ts';

/** A solid as triangles: three corners of x, y, z in metres each, one after the other; z is up. */
export type Triangles = readonly number[];

export interface Footprint {
  readonly outline: Outline;
  /** `floor`: the edge of its lowest faces; `hull`: the least convex outline about it, where those do not close. */
  readonly by: 'floor' | 'hull';
  /** Height of its floor and of its top, m. */
  readonly low: number;
  readonly high: number;
}

/** Corners nearer than this are one, m. */
const GRID = 1e-3;
/** Faces this much above the lowest corner still are the floor, m. */
const STEP = 0.1;
/** A floor that is less of what lies below the solid than this is only a part of it. */
const WHOLE = 0.9;
const MOST_CORNERS = 400;

/** What a solid stands on. Null where it has no extent: fewer than three corners or all of them in a line. */
export function footprintOf(triangles: Triangles): Footprint | null {
  let [low, high] = [Infinity, -Infinity];
  for (let i = 2; i < triangles.length; i += 3) {
    low = Math.min(low, triangles[i] as number);
    high = Math.max(high, triangles[i] as number);
  }
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const floor = floorOutline(triangles, low);
  if (floor) return { outline: floor, by: 'floor', low, high };
  const points: Point[] = [];
  for (let i = 0; i + 2 < triangles.length; i += 3) points.push([triangles[i] as number, triangles[i + 1] as number]);
  const outline = hullOf(points);
  return areaOf(outline) > 0.01 ? { outline, by: 'hull', low, high } : null;
}

/** The edge of the lowest level faces: edges that one triangle alone has, walked round. */
function floorOutline(triangles: Triangles, low: number): Outline | null {
  const key = (i: number): string => `${Math.round((triangles[i] as number) / GRID)},${Math.round((triangles[i + 1] as number) / GRID)}`;
  const at = new Map<string, Point>();
  const edges = new Map<string, Set<string>>();
  let [whole, area] = [0, 0];
  for (let t = 0; t + 8 < triangles.length; t += 9) {
    const [x, y] = [triangles[t] as number, triangles[t + 1] as number];
    const twice =
      ((triangles[t + 3] as number) - x) * ((triangles[t + 7] as number) - y) -
      ((triangles[t + 6] as number) - x) * ((triangles[t + 4] as number) - y);
    // Seen from above a closed solid is covered twice.
    whole += Math.abs(twice) / 4;
    if (Math.max(triangles[t + 2] as number, triangles[t + 5] as number, triangles[t + 8] as number) > low + STEP) continue;
    const corners = [t, t + 3, t + 6];
    const names = corners.map(key);
    if (new Set(names).size < 3 || Math.abs(twice) < GRID * GRID) continue;
    area += Math.abs(twice) / 2;
    // All the same way round, whichever side the file says is out.
    if (twice < 0) {
      corners.reverse();
      names.reverse();
    }
    names.forEach((from, i) => {
      const to = names[(i + 1) % 3] as string;
      at.set(from, [triangles[corners[i] as number] as number, triangles[(corners[i] as number) + 1] as number]);
      const back = edges.get(to);
      if (back?.delete(from)) return;
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
    });
  }
  if (area < WHOLE * whole || area < 0.01) return null;
  const loops = loopsOf(edges).map((loop) => straightened(loop.map((name) => at.get(name) as Point)));
  if (loops.length === 0) return null;
  const sizes = loops.map(signedArea);
  const outline = loops[sizes.indexOf(Math.max(...sizes))] as Outline;
  // Holes (columns, shafts) turn the other way and are dropped; what else is missing is another part of the room.
  const holes = sizes.reduce((sum, size) => sum + Math.min(0, size), 0);
  if (Math.abs(areaOf(outline) + holes - area) > 0.02 * area || outline.length > MOST_CORNERS || crossesItself(outline)) return null;
  return outline;
}

function loopsOf(edges: Map<string, Set<string>>): string[][] {
  const loops: string[][] = [];
  for (const start of edges.keys())
    while ((edges.get(start)?.size ?? 0) > 0) {
      const loop: string[] = [];
      let here = start;
      for (;;) {
        const [next] = edges.get(here) ?? [];
        if (next === undefined) break;
        edges.get(here)?.delete(next);
        loop.push(here);
        here = next;
        if (here === start) break;
      }
      if (here === start && loop.length > 2) loops.push(loop);
    }
  return loops;
}

/** Without corners at which a wall goes straight on. */
function straightened(loop: readonly Point[]): Outline {
  return loop.filter((b, i) => {
    const [a, c] = [loop[(i + loop.length - 1) % loop.length] as Point, loop[(i + 1) % loop.length] as Point];
    const bend = (b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]);
    return Math.abs(bend) > GRID * Math.hypot(c[0] - a[0], c[1] - a[1]);
  });
}

function signedArea(outline: Outline): number {
  return outline.reduce((sum, [x, y], i) => {
    const [u, v] = outline[(i + 1) % outline.length] as Point;
    return sum + (x * v - u * y) / 2;
  }, 0);
}

/** The least convex outline about points (Andrew's monotone chain), counter-clockwise. */
function hullOf(points: readonly Point[]): Outline {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (from: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const p of from) {
      while (chain.length > 1) {
        const [a, b] = [chain[chain.length - 2] as Point, chain[chain.length - 1] as Point];
        if ((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]) > 1e-9) break;
        chain.pop();
      }
      chain.push(p);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half([...sorted].reverse())].slice(0, MOST_CORNERS);
}
