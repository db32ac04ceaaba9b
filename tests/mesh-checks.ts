/** What can be wrong with a mesh that should be closed. Written for tests, with nothing of the code that makes meshes. */

/** Edges that do not run exactly once each way. */
export function openEdges(indices: ArrayLike<number>): number {
  const WIDE = 2 ** 26;
  const seen = new Map<number, number>();
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const key = (indices[t + k] as number) * WIDE + (indices[t + ((k + 1) % 3)] as number);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  let wrong = 0;
  for (const [key, times] of seen) {
    const [a, b] = [Math.floor(key / WIDE), key % WIDE];
    if (times !== 1 || seen.get(b * WIDE + a) !== 1) wrong++;
  }
  return wrong;
}

/** Vertices whose triangles do not form one fan: pieces that touch in a point. */
export function pinchedVertices(indices: ArrayLike<number>): number {
  const next = new Map<number, Map<number, number>>();
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const [v, a, b] = [0, 1, 2].map((n) => indices[t + ((k + n) % 3)] as number) as [number, number, number];
      const ring = next.get(v) ?? new Map<number, number>();
      next.set(v, ring.set(a, b));
    }
  let pinched = 0;
  for (const ring of next.values()) {
    const start = [...ring.keys()][0] as number;
    let [at, steps] = [start, 0];
    do {
      at = ring.get(at) ?? start;
      steps++;
    } while (at !== start && steps <= ring.size);
    if (steps !== ring.size) pinched++;
  }
  return pinched;
}

/** Volume by signed tetrahedra about the first vertex. */
export function volumeInside(positions: ArrayLike<number>, indices: ArrayLike<number>): number {
  const p = (v: number, d: number): number => (positions[3 * v + d] as number) - (positions[d] as number);
  let six = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [indices[t], indices[t + 1], indices[t + 2]] as [number, number, number];
    six +=
      p(a, 0) * (p(b, 1) * p(c, 2) - p(b, 2) * p(c, 1)) +
      p(a, 1) * (p(b, 2) * p(c, 0) - p(b, 0) * p(c, 2)) +
      p(a, 2) * (p(b, 0) * p(c, 1) - p(b, 1) * p(c, 0));
  }
  return six / 6;
}

type Point = readonly [number, number, number];

/** Pairs of triangles without a common vertex that pass through each other: an edge of one pierces the inside of the other. */
export function crossings(positions: ArrayLike<number>, indices: ArrayLike<number>): number {
  const count = indices.length / 3;
  const point = (v: number): Point => [0, 1, 2].map((d) => positions[3 * v + d] as number) as unknown as Point;
  const corners = (t: number): number[] => [0, 1, 2].map((k) => indices[3 * t + k] as number);
  let longest = 0;
  for (let t = 0; t < count; t++) {
    const [a, b, c] = corners(t).map(point) as [Point, Point, Point];
    for (const [p, q] of [[a, b], [b, c], [c, a]] as const) longest = Math.max(longest, Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])); // prettier-ignore
  }
  const cells = new Map<string, number[]>();
  const boxes = Array.from({ length: count }, (_, t) => {
    const points = corners(t).map(point);
    return [0, 1, 2].map((d) => [Math.min(...points.map((p) => p[d] as number)), Math.max(...points.map((p) => p[d] as number))] as const);
  });
  boxes.forEach((box, t) => {
    const [x, y, z] = box.map(([low, high]) => [Math.floor(low / longest), Math.floor(high / longest)] as const) as [readonly [number, number], readonly [number, number], readonly [number, number]]; // prettier-ignore
    for (let i = x[0]; i <= x[1]; i++)
      for (let j = y[0]; j <= y[1]; j++)
        for (let k = z[0]; k <= z[1]; k++) {
          const key = `${i} ${j} ${k}`;
          const list = cells.get(key);
          if (list) list.push(t);
          else cells.set(key, [t]);
        }
  });
  const seen = new Set<number>();
  for (const list of cells.values())
    for (let m = 0; m < list.length; m++)
      for (let n = m + 1; n < list.length; n++) {
        const [s, t] = [list[m] as number, list[n] as number];
        const apart = boxes[s]?.some(([low, high], d) => low > (boxes[t]?.[d]?.[1] as number) || high < (boxes[t]?.[d]?.[0] as number));
        if (apart || corners(s).some((v) => corners(t).includes(v))) continue;
        const [a, b] = [corners(s).map(point), corners(t).map(point)] as unknown as [[Point, Point, Point], [Point, Point, Point]];
        if (pierces(a, b) || pierces(b, a)) seen.add(s * count + t);
      }
  return seen.size;
}

/** Does an edge of the first triangle pass through the inside of the second? */
function pierces(edges: readonly [Point, Point, Point], [a, b, c]: readonly [Point, Point, Point]): boolean {
  const minus = (p: Point, q: Point): Point => [p[0] - q[0], p[1] - q[1], p[2] - q[2]];
  const times = (p: Point, q: Point): Point => [p[1] * q[2] - p[2] * q[1], p[2] * q[0] - p[0] * q[2], p[0] * q[1] - p[1] * q[0]];
  const dot = (p: Point, q: Point): number => p[0] * q[0] + p[1] * q[1] + p[2] * q[2];
  const side = (p: Point, q: Point, r: Point, x: Point): number => dot(times(minus(q, p), minus(r, p)), minus(x, p));
  for (let k = 0; k < 3; k++) {
    const [p, q] = [edges[k] as Point, edges[(k + 1) % 3] as Point];
    if (side(a, b, c, p) * side(a, b, c, q) >= 0) continue;
    const signs = [side(p, q, a, b), side(p, q, b, c), side(p, q, c, a)];
    if (signs.every((s) => s > 0) || signs.every((s) => s < 0)) return true;
  }
  return false;
}
