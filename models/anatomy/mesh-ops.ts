import { cross, dot, normalize, perpendicular, sub, type Vec3 } from './vec.ts';
import type { TriangleMesh } from './surface-nets.ts';

/** A mesh whose vertices remember which surface they came from. */
export interface TaggedMesh {
  positions: number[];
  tags: number[];
  indices: number[];
}

export interface Cut {
  readonly point: Vec3;
  readonly normal: Vec3;
  /** Only what lies within this distance of the line through `point` along `normal`, and not further off than `length`, is cut. */
  readonly radius: number;
  readonly length: number;
}

const vertex = (p: readonly number[], i: number): Vec3 => [p[3 * i] as number, p[3 * i + 1] as number, p[3 * i + 2] as number];

/**
 * Takes away what lies beyond `cut` and gives the rim as closed loops of vertex numbers (along the surface's own
 * direction). Vertices closer than 0.05 mm to the plane are moved on to it, so that no slivers are born.
 */
export function cutAway(mesh: TaggedMesh, cut: Cut): number[][] {
  const { positions, tags } = mesh;
  const n = cut.normal;
  const count = positions.length / 3;
  const side = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const d = sub(vertex(positions, i), cut.point);
    const along = dot(d, n);
    const off = Math.sqrt(Math.max(0, dot(d, d) - along * along));
    let s = off < cut.radius && along < cut.length ? along : -1;
    if (Math.abs(s) < 0.05) {
      for (let k = 0; k < 3; k++) positions[3 * i + k] = (positions[3 * i + k] as number) - s * (n[k] as number);
      s = -1e-9;
    }
    side[i] = s;
  }
  spareOthers(mesh, cut, side);
  const born = new Map<string, number>();
  const crossing = (a: number, b: number): number => {
    if (side[a] === -1e-9) return a;
    if (side[b] === -1e-9) return b;
    const key = a < b ? `${a},${b}` : `${b},${a}`;
    const old = born.get(key);
    if (old !== undefined) return old;
    const t = (side[a] as number) / ((side[a] as number) - (side[b] as number));
    const at = positions.length / 3;
    for (let k = 0; k < 3; k++) positions.push((positions[3 * a + k] as number) * (1 - t) + (positions[3 * b + k] as number) * t);
    tags.push(tags[a] as number);
    born.set(key, at);
    return at;
  };
  const kept: number[] = [];
  for (let i = 0; i < mesh.indices.length; i += 3) {
    const tri = [mesh.indices[i], mesh.indices[i + 1], mesh.indices[i + 2]] as number[];
    const polygon: number[] = [];
    for (let k = 0; k < 3; k++) {
      const a = tri[k] as number;
      const b = tri[(k + 1) % 3] as number;
      const inA = (side[a] as number) <= 0;
      if (inA) polygon.push(a);
      if (inA !== (side[b] as number) <= 0) polygon.push(crossing(a, b));
    }
    for (let k = 1; k + 1 < polygon.length; k++) {
      const [p, q, r] = [polygon[0], polygon[k], polygon[k + 1]] as [number, number, number];
      if (p !== q && q !== r && p !== r) kept.push(p, q, r);
    }
  }
  mesh.indices = kept;
  // The rim runs between vertices that lie on the plane: look only there.
  const onPlane = (v: number): boolean => v >= count || side[v] === -1e-9;
  const near: number[] = [];
  for (let i = 0; i < kept.length; i += 3) {
    const [p, q, r] = [kept[i], kept[i + 1], kept[i + 2]] as [number, number, number];
    if ((onPlane(p) ? 1 : 0) + (onPlane(q) ? 1 : 0) + (onPlane(r) ? 1 : 0) >= 2) near.push(p, q, r);
  }
  return boundaryLoops(near, (a, b) => onPlane(a) && onPlane(b));
}

/** Of the pieces beyond the plane only those about the cut's own line go; what merely reaches into the cylinder stays. */
function spareOthers(mesh: TaggedMesh, cut: Cut, side: Float64Array): void {
  const parent = new Map<number, number>();
  const root = (i: number): number => {
    let r = i;
    while (parent.get(r) !== r) r = parent.get(r) as number;
    parent.set(i, r);
    return r;
  };
  for (let i = 0; i < side.length; i++) if ((side[i] as number) > 0) parent.set(i, i);
  for (let i = 0; i < mesh.indices.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [mesh.indices[i + k] as number, mesh.indices[i + ((k + 1) % 3)] as number];
      if (parent.has(a) && parent.has(b)) parent.set(root(a), root(b));
    }
  const middle = new Map<number, [number, number, number, number]>();
  for (const v of parent.keys()) {
    const r = root(v);
    const m = middle.get(r) ?? [0, 0, 0, 0];
    const p = vertex(mesh.positions, v);
    middle.set(r, [m[0] + p[0], m[1] + p[1], m[2] + p[2], m[3] + 1]);
  }
  for (const v of parent.keys()) {
    const [x, y, z, n] = middle.get(root(v)) as [number, number, number, number];
    const d = sub([x / n, y / n, z / n], cut.point);
    const along = dot(d, cut.normal);
    if (Math.sqrt(Math.max(0, dot(d, d) - along * along)) > 0.5 * cut.radius) side[v] = -1;
  }
}

/** Closed loops of edges that belong to one triangle only, in the direction of those triangles; `counts` may leave edges out. */
export function boundaryLoops(indices: ArrayLike<number>, counts: (a: number, b: number) => boolean = () => true): number[][] {
  const next = new Map<number, number>();
  const edges = new Set<number>();
  const WIDE = 2 ** 24;
  for (let i = 0; i < indices.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const [a, b] = [indices[i + k] as number, indices[i + ((k + 1) % 3)] as number];
      if (counts(a, b)) edges.add(a * WIDE + b);
    }
  for (const edge of edges) {
    const [a, b] = [Math.floor(edge / WIDE), edge % WIDE];
    if (!edges.has(b * WIDE + a)) next.set(a, b);
  }
  const loops: number[][] = [];
  while (next.size > 0) {
    const start = next.keys().next().value as number;
    const loop: number[] = [];
    let at: number | undefined = start;
    while (at !== undefined && next.has(at)) {
      loop.push(at);
      const to: number | undefined = next.get(at);
      next.delete(at);
      at = to;
    }
    loops.push(loop);
  }
  return loops;
}

/**
 * Evens out a rim that lies in a plane: its distance from `centre`, as a function of the angle, keeps only its first
 * `waves` waves. Vertices move within the plane and along their own ray from the centre.
 */
export function roundRim(positions: number[], loop: readonly number[], centre: Vec3, normal: Vec3, waves = 3): void {
  const u = perpendicular(normal);
  const v = cross(normal, u);
  const polar = loop.map((i) => {
    const d = sub(vertex(positions, i), centre);
    return { i, along: dot(d, normal), angle: Math.atan2(dot(d, v), dot(d, u)), radius: Math.hypot(dot(d, u), dot(d, v)) };
  });
  // Vertices are unevenly spaced, so each counts for the arc it stands for.
  const order = [...polar].sort((a, b) => a.angle - b.angle);
  const n = order.length;
  const arc = order.map((p, k) => {
    const next = order[(k + 1) % n] as typeof p;
    const last = order[(k + n - 1) % n] as typeof p;
    return ((((next.angle - last.angle) % (2 * Math.PI)) + 2 * Math.PI) % (2 * Math.PI)) / 2;
  });
  const wave = (k: number, f: (x: number) => number): number =>
    order.reduce((s, p, j) => s + p.radius * f(k * p.angle) * (arc[j] as number), 0) / Math.PI;
  const terms = Array.from(
    { length: waves + 1 },
    (_, k) => [k === 0 ? wave(0, Math.cos) / 2 : wave(k, Math.cos), wave(k, Math.sin)] as const,
  );
  for (const { i, along, angle } of polar) {
    const r = terms.reduce((s, [c, d], k) => s + c * Math.cos(k * angle) + d * Math.sin(k * angle), 0);
    for (let k = 0; k < 3; k++)
      positions[3 * i + k] =
        (centre[k] as number) +
        along * (normal[k] as number) +
        r * (Math.cos(angle) * (u[k] as number) + Math.sin(angle) * (v[k] as number));
  }
}

/** Joins the rim of an outer and of an inner surface by a flat ring that looks along `normal`. */
export function ringBetween(
  positions: readonly number[],
  outer: readonly number[],
  inner: readonly number[],
  centre: Vec3,
  normal: Vec3,
): number[] {
  const u = perpendicular(normal);
  const v = cross(normal, u);
  const angle = (i: number): number => {
    const d = sub(vertex(positions, i), centre);
    return Math.atan2(dot(d, v), dot(d, u));
  };
  // Both loops counter-clockwise about the normal, starting at the smallest angle.
  const sorted = (loop: readonly number[]): number[] => {
    let area = 0;
    for (let i = 0; i < loop.length; i++) {
      const [a, b] = [
        sub(vertex(positions, loop[i] as number), centre),
        sub(vertex(positions, loop[(i + 1) % loop.length] as number), centre),
      ];
      area += dot(cross(a, b), normal);
    }
    const ring = area < 0 ? [...loop].reverse() : [...loop];
    let best = 0;
    for (let i = 1; i < ring.length; i++) if (angle(ring[i] as number) < angle(ring[best] as number)) best = i;
    return [...ring.slice(best), ...ring.slice(0, best)];
  };
  const a = sorted(outer);
  const b = sorted(inner);
  const out: number[] = [];
  let i = 0;
  let j = 0;
  const turn = (loop: readonly number[], k: number): number =>
    k < loop.length ? angle(loop[k] as number) : angle(loop[0] as number) + 2 * Math.PI;
  while (i < a.length || j < b.length) {
    const ai = a[i % a.length] as number;
    const bj = b[j % b.length] as number;
    if (j >= b.length || (i < a.length && turn(a, i + 1) <= turn(b, j + 1))) {
      out.push(ai, a[(i + 1) % a.length] as number, bj);
      i++;
    } else {
      out.push(ai, b[(j + 1) % b.length] as number, bj);
      j++;
    }
  }
  return out;
}

/** Area-weighted vertex normals, [n, 3]. */
export function vertexNormals(positions: ArrayLike<number>, indices: ArrayLike<number>): Float32Array {
  const out = new Float32Array(positions.length);
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * (indices[i] as number), 3 * (indices[i + 1] as number), 3 * (indices[i + 2] as number)];
    const e = (p: number, q: number, k: number): number => (positions[q + k] as number) - (positions[p + k] as number);
    const nx = e(a, b, 1) * e(a, c, 2) - e(a, b, 2) * e(a, c, 1);
    const ny = e(a, b, 2) * e(a, c, 0) - e(a, b, 0) * e(a, c, 2);
    const nz = e(a, b, 0) * e(a, c, 1) - e(a, b, 1) * e(a, c, 0);
    for (const v of [a, b, c]) {
      out[v] = (out[v] as number) + nx;
      out[v + 1] = (out[v + 1] as number) + ny;
      out[v + 2] = (out[v + 2] as number) + nz;
    }
  }
  for (let i = 0; i < out.length; i += 3) {
    const n = normalize([out[i] as number, out[i + 1] as number, out[i + 2] as number]);
    out.set(n, i);
  }
  return out;
}

/** Volume inside a closed mesh by signed tetrahedra, in the cube of its unit; positive when it is turned outwards. */
export function enclosedVolume(positions: ArrayLike<number>, indices: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < indices.length; i += 3) {
    const [a, b, c] = [3 * (indices[i] as number), 3 * (indices[i + 1] as number), 3 * (indices[i + 2] as number)];
    const at = (v: number): number => positions[v] as number;
    sum +=
      at(a) * (at(b + 1) * at(c + 2) - at(b + 2) * at(c + 1)) +
      at(a + 1) * (at(b + 2) * at(c) - at(b) * at(c + 2)) +
      at(a + 2) * (at(b) * at(c + 1) - at(b + 1) * at(c));
  }
  return sum / 6;
}

/** What is wrong with a mesh that should be closed: edges without exactly one partner in the other direction. */
export function openEdges(indices: ArrayLike<number>): number {
  const seen = new Map<number, number>();
  let top = 0;
  for (let i = 0; i < indices.length; i++) top = Math.max(top, (indices[i] as number) + 1);
  for (let i = 0; i < indices.length; i += 3)
    for (let k = 0; k < 3; k++) {
      const key = (indices[i + k] as number) * top + (indices[i + ((k + 1) % 3)] as number);
      seen.set(key, (seen.get(key) ?? 0) + 1);
    }
  let bad = 0;
  for (const [key, times] of seen) {
    const [a, b] = [Math.floor(key / top), key % top];
    if (times !== 1 || seen.get(b * top + a) !== 1) bad++;
  }
  return bad;
}

/** Vertices - edges + faces of a closed mesh; 2 for a sphere, 2 less for every handle. */
export function eulerCharacteristic(indices: ArrayLike<number>): number {
  const used = new Set<number>();
  for (let i = 0; i < indices.length; i++) used.add(indices[i] as number);
  return used.size - indices.length / 2 + indices.length / 3;
}

/** Keeps the piece of the mesh with most triangles (a field may leave crumbs), and only the vertices it uses. */
export function largestPiece(mesh: TriangleMesh): TriangleMesh {
  const n = mesh.positions.length / 3;
  const parent = Int32Array.from({ length: n }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r] = parent[parent[r] as number] as number;
    return r;
  };
  const idx = mesh.indices;
  for (let i = 0; i < idx.length; i += 3) {
    const a = root(idx[i] as number);
    parent[root(idx[i + 1] as number)] = a;
    parent[root(idx[i + 2] as number)] = a;
  }
  const size = new Int32Array(n);
  for (let i = 0; i < idx.length; i += 3) {
    const r = root(idx[i] as number);
    size[r] = (size[r] as number) + 1;
  }
  const best = size.indexOf(size.reduce((m, s) => Math.max(m, s), 0));
  const number = new Int32Array(n).fill(-1);
  const positions: number[] = [];
  const indices: number[] = [];
  for (let i = 0; i < idx.length; i++) {
    const v = idx[i] as number;
    if (root(v) !== best) continue;
    if (number[v] === -1) {
      number[v] = positions.length / 3;
      positions.push(mesh.positions[3 * v] as number, mesh.positions[3 * v + 1] as number, mesh.positions[3 * v + 2] as number);
    }
    indices.push(number[v] as number);
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

/**
 * Parts sheets that only touch in a vertex or an edge: a vertex whose triangles form several fans is given to each fan
 * anew, 0.02 mm towards that fan's side.
 */
export function splitTouching(mesh: TriangleMesh): TriangleMesh {
  const { indices } = mesh;
  const WIDE = 2 ** 24;
  const uses = new Map<number, number>();
  const key = (a: number, b: number): number => (a < b ? a * WIDE + b : b * WIDE + a);
  const corner = (t: number, k: number): number => indices[3 * t + (k % 3)] as number;
  const count = indices.length / 3;
  for (let t = 0; t < count; t++)
    for (let k = 0; k < 3; k++) uses.set(key(corner(t, k), corner(t, k + 1)), (uses.get(key(corner(t, k), corner(t, k + 1))) ?? 0) + 1);
  const suspects = new Set<number>();
  for (const [edge, n] of uses) if (n !== 2) suspects.add(Math.floor(edge / WIDE)).add(edge % WIDE);
  if (suspects.size === 0) return mesh;
  const around = new Map<number, number[]>();
  for (let t = 0; t < count; t++)
    for (let k = 0; k < 3; k++) if (suspects.has(corner(t, k))) around.set(corner(t, k), [...(around.get(corner(t, k)) ?? []), t]);
  const positions = [...mesh.positions];
  const out = Uint32Array.from(indices);
  for (const [v, triangles] of around) {
    const free = new Set(triangles);
    let first = true;
    for (const seed of triangles) {
      if (!free.delete(seed)) continue;
      const fan = [seed];
      for (let head = 0; head < fan.length; head++)
        for (const other of [...free]) {
          const shared = [0, 1, 2]
            .map((k) => corner(fan[head] as number, k))
            .filter((w) => w !== v && [0, 1, 2].some((k) => corner(other, k) === w));
          if (shared.some((w) => uses.get(key(v, w)) === 2)) {
            free.delete(other);
            fan.push(other);
          }
        }
      if (first) {
        first = false;
        continue;
      }
      const middle = [0, 0, 0];
      for (const t of fan)
        for (let k = 0; k < 3; k++)
          for (let d = 0; d < 3; d++)
            middle[d] = (middle[d] as number) + (mesh.positions[3 * corner(t, k) + d] as number) / (3 * fan.length);
      const p = vertex(positions, v);
      const away = normalize(sub(middle as unknown as Vec3, p));
      const made = positions.length / 3;
      positions.push(p[0] + 0.02 * away[0], p[1] + 0.02 * away[1], p[2] + 0.02 * away[2]);
      for (const t of fan) for (let k = 0; k < 3; k++) if (corner(t, k) === v) out[3 * t + k] = made;
    }
  }
  return { positions: Float64Array.from(positions), indices: out };
}
