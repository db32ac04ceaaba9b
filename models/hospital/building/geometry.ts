/** A place on a level: metres to the east and to the north of the building's own corner. */
export type Point = readonly [number, number];

/** Corners in order, either way round, the first not repeated. */
export type Outline = readonly Point[];

/** Smaller than any wall: what touches does not overlap, m. */
const HAIR = 1e-6;

/** Twice the signed area: above 0 counter-clockwise, m². */
function turnArea(outline: Outline): number {
  let twice = 0;
  for (let i = 0; i < outline.length; i++) {
    const [ax, ay] = outline[i] as Point;
    const [bx, by] = outline[(i + 1) % outline.length] as Point;
    twice += ax * by - bx * ay;
  }
  return twice;
}

/** Area of a polygon that does not cross itself, m². */
export function areaOf(outline: Outline): number {
  return Math.abs(turnArea(outline)) / 2;
}

/** A rectangle from two opposite corners. */
export function rectangle(x0: number, y0: number, x1: number, y1: number): Outline {
  const [l, r] = x0 < x1 ? [x0, x1] : [x1, x0];
  const [b, t] = y0 < y1 ? [y0, y1] : [y1, y0];
  return [
    [l, b],
    [r, b],
    [r, t],
    [l, t],
  ];
}

export interface Box {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

export function boxOf(points: readonly Point[]): Box {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    y0 = Math.min(y0, y);
    x1 = Math.max(x1, x);
    y1 = Math.max(y1, y);
  }
  return { x0, y0, x1, y1 };
}

/** Is the point inside, or no further than `within` metres outside? */
export function contains(outline: Outline, [x, y]: Point, within = 0): boolean {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [ax, ay] = outline[i] as Point;
    const [bx, by] = outline[j] as Point;
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside || (within > 0 && distanceToOutline(outline, [x, y]) <= within);
}

/** Distance of a point to the nearest wall, m. */
export function distanceToOutline(outline: Outline, p: Point): number {
  let least = Infinity;
  for (let i = 0; i < outline.length; i++) {
    const near = nearestOn(outline[i] as Point, outline[(i + 1) % outline.length] as Point, p);
    least = Math.min(least, Math.hypot(near[0] - p[0], near[1] - p[1]));
  }
  return least;
}

/** The point of the stretch from a to b that is nearest to p. */
export function nearestOn([ax, ay]: Point, [bx, by]: Point, [px, py]: Point): Point {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length > 0 ? Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / length)) : 0;
  return [ax + t * dx, ay + t * dy];
}

/** Where people stand who are "in the room": the centre of area if it lies inside, else the middle of the widest stretch at half height. */
export function middleOf(outline: Outline): Point {
  const twice = turnArea(outline);
  const box = boxOf(outline);
  if (Math.abs(twice) > HAIR) {
    let [x, y] = [0, 0];
    for (let i = 0; i < outline.length; i++) {
      const [ax, ay] = outline[i] as Point;
      const [bx, by] = outline[(i + 1) % outline.length] as Point;
      const k = ax * by - bx * ay;
      x += (ax + bx) * k;
      y += (ay + by) * k;
    }
    const centre: Point = [x / (3 * twice), y / (3 * twice)];
    if (contains(outline, centre)) return centre;
  }
  const y = (box.y0 + box.y1) / 2 + HAIR;
  const cuts: number[] = [];
  for (let i = 0; i < outline.length; i++) {
    const [ax, ay] = outline[i] as Point;
    const [bx, by] = outline[(i + 1) % outline.length] as Point;
    if (ay > y !== by > y) cuts.push(ax + ((bx - ax) * (y - ay)) / (by - ay));
  }
  cuts.sort((a, b) => a - b);
  let best: Point = [(box.x0 + box.x1) / 2, y];
  let width = 0;
  for (let i = 0; i + 1 < cuts.length; i += 2) {
    const [l, r] = [cuts[i] as number, cuts[i + 1] as number];
    if (r - l > width) [best, width] = [[(l + r) / 2, y], r - l];
  }
  return best;
}

const side = (a: Point, b: Point, p: Point): number => (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);

/** Do two stretches cross at a point inside both? Touching ends do not count. */
function cross(a: Point, b: Point, c: Point, d: Point): boolean {
  const [p, q, r, s] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  return ((p > HAIR && q < -HAIR) || (p < -HAIR && q > HAIR)) && ((r > HAIR && s < -HAIR) || (r < -HAIR && s > HAIR));
}

/** Does an outline cross itself? */
export function crossesItself(outline: Outline): boolean {
  const n = outline.length;
  for (let i = 0; i < n; i++)
    for (let j = i + 2; j < n; j++) {
      if (i === 0 && j === n - 1) continue;
      if (cross(outline[i] as Point, outline[i + 1] as Point, outline[j] as Point, outline[(j + 1) % n] as Point)) return true;
    }
  return false;
}

/** Area two outlines share, m², within 2 % of the smaller: counted on a grid. 0 for those that only touch. */
export function sharedArea(a: Outline, b: Outline): number {
  const [p, q] = [boxOf(a), boxOf(b)];
  const [x0, y0, x1, y1] = [Math.max(p.x0, q.x0), Math.max(p.y0, q.y0), Math.min(p.x1, q.x1), Math.min(p.y1, q.y1)];
  if (x1 - x0 <= HAIR || y1 - y0 <= HAIR) return 0;
  if (isRectangle(a) && isRectangle(b)) return (x1 - x0) * (y1 - y0);
  const n = 64;
  let hits = 0;
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      const at: Point = [x0 + ((i + 0.5) / n) * (x1 - x0), y0 + ((j + 0.5) / n) * (y1 - y0)];
      if (contains(a, at) && contains(b, at)) hits++;
    }
  return (hits / (n * n)) * (x1 - x0) * (y1 - y0);
}

function isRectangle(outline: Outline): boolean {
  const box = boxOf(outline);
  return outline.length === 4 && Math.abs(areaOf(outline) - (box.x1 - box.x0) * (box.y1 - box.y0)) < HAIR;
}

/**
 * The longest stretch along which two outlines face one another with a gap of at most `gap` metres: its length and its
 * middle. Null where they do not.
 */
export function contactOf(a: Outline, b: Outline, gap: number): { readonly metres: number; readonly at: Point } | null {
  let best: { metres: number; at: Point } | null = null;
  for (let i = 0; i < a.length; i++) {
    const [p, q] = [a[i] as Point, a[(i + 1) % a.length] as Point];
    const length = Math.hypot(q[0] - p[0], q[1] - p[1]);
    if (length < HAIR) continue;
    const [ux, uy] = [(q[0] - p[0]) / length, (q[1] - p[1]) / length];
    for (let j = 0; j < b.length; j++) {
      const [r, s] = [b[j] as Point, b[(j + 1) % b.length] as Point];
      const wide = Math.hypot(s[0] - r[0], s[1] - r[1]);
      // Walls that face one another are parallel.
      if (wide < HAIR || Math.abs(ux * (s[1] - r[1]) - uy * (s[0] - r[0])) > 0.02 * wide) continue;
      const off = Math.abs(side(p, q, [(r[0] + s[0]) / 2, (r[1] + s[1]) / 2])) / length;
      if (off > gap + HAIR) continue;
      const along = (c: Point): number => (c[0] - p[0]) * ux + (c[1] - p[1]) * uy;
      const [low, high] = [Math.max(0, Math.min(along(r), along(s))), Math.min(length, Math.max(along(r), along(s)))];
      if (high - low <= (best?.metres ?? 0)) continue;
      const mid = (low + high) / 2;
      const ours: Point = [p[0] + ux * mid, p[1] + uy * mid];
      const theirs = nearestOn(r, s, ours);
      best = { metres: high - low, at: [(ours[0] + theirs[0]) / 2, (ours[1] + theirs[1]) / 2] };
    }
  }
  return best;
}

/** Corners to turn at on the shortest way from a to b within a room; empty where one can go straight. */
export function cornersBetween(outline: Outline, a: Point, b: Point): readonly Point[] {
  const inner = reflexCorners(outline);
  if (inner.length === 0 || sees(outline, a, b)) return [];
  const nodes = [a, ...inner, b];
  const reached = nodes.map(() => Infinity);
  const back = nodes.map(() => -1);
  const done = nodes.map(() => false);
  reached[0] = 0;
  for (;;) {
    let at = -1;
    for (let i = 0; i < nodes.length; i++) if (!done[i] && (reached[i] as number) < (at < 0 ? Infinity : (reached[at] as number))) at = i;
    if (at < 0 || at === nodes.length - 1) break;
    done[at] = true;
    const from = nodes[at] as Point;
    for (let i = 0; i < nodes.length; i++) {
      const to = nodes[i] as Point;
      const metres = (reached[at] as number) + Math.hypot(to[0] - from[0], to[1] - from[1]);
      if (done[i] || metres >= (reached[i] as number) || !sees(outline, from, to)) continue;
      reached[i] = metres;
      back[i] = at;
    }
  }
  const way: Point[] = [];
  for (let i = back[nodes.length - 1] as number; i > 0; i = back[i] as number) way.push(nodes[i] as Point);
  return way.reverse();
}

/** Corners that stick into the room, moved a step into it. */
function reflexCorners(outline: Outline): Point[] {
  const turn = Math.sign(turnArea(outline));
  const corners: Point[] = [];
  for (let i = 0; i < outline.length; i++) {
    const [a, b, c] = [
      outline[(i + outline.length - 1) % outline.length] as Point,
      outline[i] as Point,
      outline[(i + 1) % outline.length] as Point,
    ];
    if (turn * side(a, b, c) >= -HAIR) continue;
    const unit = (p: Point): Point => {
      const n = Math.hypot(p[0] - b[0], p[1] - b[1]) || 1;
      return [(p[0] - b[0]) / n, (p[1] - b[1]) / n];
    };
    const [u, v] = [unit(a), unit(c)];
    corners.push([b[0] - 0.3 * (u[0] + v[0]), b[1] - 0.3 * (u[1] + v[1])]);
  }
  return corners;
}

function sees(outline: Outline, a: Point, b: Point): boolean {
  for (let i = 0; i < outline.length; i++) if (cross(a, b, outline[i] as Point, outline[(i + 1) % outline.length] as Point)) return false;
  return contains(outline, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], 0.5);
}
