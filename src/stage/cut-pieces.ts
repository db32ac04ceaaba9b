import type { HeartMesh, HeartPart } from '#models/anatomy/heart/mesh.ts';
import { MODE_STRIDE } from '#models/anatomy/heart/mesh.ts';
import type { Vector } from './camera.ts';

/** A cutting plane: what lies at normal · x > distance is taken away. */
export interface Plane {
  readonly normal: Vector;
  readonly distance: number;
}

/** Triangles to draw of parts that lose some; parts that are not named are drawn whole. */
export type ShownTriangles = ReadonlyMap<HeartPart['key'], Uint32Array>;

const idOf = (part: HeartPart, v: number): number => Math.round(part.modes[v * MODE_STRIDE + 19] as number);
/** Aorta, pulmonary trunk, venae cavae, pulmonary veins. */
const isVessel = (id: number): boolean => id >= 4 && id <= 8;
/** Closed pieces of a valve with fewer vertices than this are chords; leaflets have several hundred. */
const CHORD_VERTICES = 40;
/** What hangs on by less than this, mm, comes off in some part of the beat: it counts as off. */
const MOTION = 3;
/** Edges from what is surely kept to the plane, at most. */
const BAND_STEPS = 12;

/**
 * What a cut would show at each vertex of the wall: 0 muscle, 0.5 wall of an atrium or a pulmonary vein, 1 wall of a great
 * vessel, spread over about 5 mm so that one flows into the other on the cut.
 */
export function fleshWeights(part: HeartPart, rounds = 10): Float32Array {
  const n = part.positions.length / 3;
  let now = Float32Array.from({ length: n }, (_, v) => {
    const id = idOf(part, v);
    if (id >= 4 && id <= 7) return 1;
    return id === 2 || id === 3 || (id >= 8 && id <= 10) ? 0.5 : 0;
  });
  const sum = new Float32Array(n);
  const count = new Float32Array(n);
  for (let round = 0; round < rounds; round++) {
    sum.fill(0);
    count.fill(0);
    for (let t = 0; t < part.indices.length; t += 3) {
      const [a, b, c] = [part.indices[t] as number, part.indices[t + 1] as number, part.indices[t + 2] as number];
      const all = (now[a] as number) + (now[b] as number) + (now[c] as number);
      for (const v of [a, b, c]) {
        sum[v] = (sum[v] as number) + all;
        count[v] = (count[v] as number) + 3;
      }
    }
    now = now.map((x, v) => ((count[v] as number) > 0 ? (sum[v] as number) / (count[v] as number) : x));
  }
  return now;
}

/**
 * Pieces a cut leaves hanging in the air: stumps of vessels with nothing of the heart on them, the blood in those, and
 * chords of which the muscle has been cut away.
 */
export class LoosePieces {
  readonly #mesh: HeartMesh;
  /** Vertices of the wall, those in the same place made one (the flat rings at cut vessels have their own). */
  #welded: Int32Array | null = null;
  readonly #pieces = new Map<HeartPart['key'], number[][]>();

  constructor(mesh: HeartMesh) {
    this.#mesh = mesh;
  }

  /** What is left to draw when the side of `plane` its normal points to is taken away. Positions at rest are used. */
  without(plane: Plane): ShownTriangles {
    const shown = new Map<HeartPart['key'], Uint32Array>();
    const part = (key: HeartPart['key']): HeartPart | undefined => this.#mesh.parts.find((p) => p.key === key);
    const [wall, blood] = [part('wall'), part('blood')];
    const stumps = wall ? this.#stumps(wall, plane) : null;
    if (wall && stumps && stumps.size > 0) {
      shown.set(
        wall.key,
        keep(wall, (v) => !stumps.has(v)),
      );
      if (blood) {
        const gone = new Set<number>();
        for (const piece of this.#closedPieces(blood)) if (near(blood, piece, wall, stumps)) for (const v of piece) gone.add(v);
        if (gone.size > 0)
          shown.set(
            blood.key,
            keep(blood, (v) => !gone.has(v)),
          );
      }
    }
    for (const valve of this.#mesh.parts) {
      if (valve.sixth === 'twist') continue;
      const gone = new Set<number>();
      for (const piece of this.#closedPieces(valve))
        if (piece.length < CHORD_VERTICES && piece.some((v) => above(valve, v, plane) > 0)) for (const v of piece) gone.add(v);
      if (gone.size > 0)
        shown.set(
          valve.key,
          keep(valve, (v) => !gone.has(v)),
        );
    }
    return shown;
  }

  /** Vertices of what remains of vessels that no longer hang on the heart. Only pieces with a cut end can be told for sure. */
  #stumps(wall: HeartPart, plane: Plane): Set<number> {
    this.#welded ??= weld(wall);
    const first = this.#welded;
    const n = wall.positions.length / 3;
    const kept = Uint8Array.from({ length: n }, (_, v) => (above(wall, v, plane) <= -MOTION ? 1 : 0));
    const parent = Int32Array.from(first);
    for (let t = 0; t < wall.indices.length; t += 3)
      for (let k = 0; k < 3; k++) {
        const [a, b] = [wall.indices[t + k] as number, wall.indices[t + ((k + 1) % 3)] as number];
        if (kept[a] && kept[b]) parent[root(parent, a)] = root(parent, b);
      }
    const vesselOnly = new Uint8Array(n).fill(1);
    const hasEnd = new Uint8Array(n);
    for (let v = 0; v < n; v++) {
      if (!kept[v]) continue;
      const r = root(parent, v);
      if (!isVessel(idOf(wall, v))) vesselOnly[r] = 0;
      if (first[v] !== v) hasEnd[r] = 1;
    }
    // What lies between the two planes goes with what it is nearer to: 1 a stump, 2 the heart.
    const side = new Uint8Array(n);
    let some = false;
    for (let v = 0; v < n; v++) {
      const r = root(parent, v);
      if (!kept[v]) continue;
      side[first[v] as number] = vesselOnly[r] && hasEnd[r] ? 1 : 2;
      some ||= side[first[v] as number] === 1;
    }
    const out = new Set<number>();
    if (!some) return out;
    for (let step = 0; step < BAND_STEPS; step++) {
      const found: [number, number][] = [];
      for (let t = 0; t < wall.indices.length; t += 3)
        for (let k = 0; k < 3; k++) {
          const [a, b] = [first[wall.indices[t + k] as number] as number, first[wall.indices[t + ((k + 1) % 3)] as number] as number];
          if (side[a] && !side[b]) found.push([b, side[a] as number]);
          else if (side[b] && !side[a]) found.push([a, side[b] as number]);
        }
      if (found.length === 0) break;
      for (const [v, which] of found) side[v] = Math.max(side[v] as number, which);
    }
    for (let v = 0; v < n; v++) if (side[first[v] as number] === 1) out.add(v);
    return out;
  }

  #closedPieces(part: HeartPart): number[][] {
    const known = this.#pieces.get(part.key);
    if (known) return known;
    const parent = Int32Array.from({ length: part.positions.length / 3 }, (_, v) => v);
    for (let t = 0; t < part.indices.length; t += 3)
      for (let k = 0; k < 2; k++) parent[root(parent, part.indices[t + k] as number)] = root(parent, part.indices[t + k + 1] as number);
    const found = new Map<number, number[]>();
    for (let v = 0; v < parent.length; v++) {
      const r = root(parent, v);
      const list = found.get(r);
      if (list) list.push(v);
      else found.set(r, [v]);
    }
    const pieces = [...found.values()];
    this.#pieces.set(part.key, pieces);
    return pieces;
  }
}

function root(parent: Int32Array, v: number): number {
  let r = v;
  while (parent[r] !== r) r = parent[r] = parent[parent[r] as number] as number;
  return r;
}

const above = (part: HeartPart, v: number, { normal: n, distance }: Plane): number =>
  n[0] * (part.positions[3 * v] as number) +
  n[1] * (part.positions[3 * v + 1] as number) +
  n[2] * (part.positions[3 * v + 2] as number) -
  distance;

/** Triangles of which no vertex fails `holds`. */
function keep(part: HeartPart, holds: (v: number) => boolean): Uint32Array {
  const out: number[] = [];
  for (let t = 0; t < part.indices.length; t += 3) {
    const [a, b, c] = [part.indices[t] as number, part.indices[t + 1] as number, part.indices[t + 2] as number];
    if (holds(a) && holds(b) && holds(c)) out.push(a, b, c);
  }
  return Uint32Array.from(out);
}

/** First vertex in the same place, for each vertex. */
function weld(part: HeartPart): Int32Array {
  const p = part.positions;
  const byX = new Map<number, number[]>();
  return Int32Array.from({ length: p.length / 3 }, (_, v) => {
    const x = p[3 * v] as number;
    const list = byX.get(x);
    if (!list) {
      byX.set(x, [v]);
      return v;
    }
    const same = list.find((w) => p[3 * w + 1] === p[3 * v + 1] && p[3 * w + 2] === p[3 * v + 2]);
    if (same !== undefined) return same;
    list.push(v);
    return v;
  });
}

/** Does a disc of blood lie in one of the stumps: does its rim touch their wall? */
function near(blood: HeartPart, piece: readonly number[], wall: HeartPart, stumps: ReadonlySet<number>): boolean {
  const middle = [0, 1, 2].map((k) => piece.reduce((s, v) => s + (blood.positions[3 * v + k] as number), 0) / piece.length);
  const from = (of: HeartPart, v: number): number =>
    Math.hypot(...[0, 1, 2].map((k) => (of.positions[3 * v + k] as number) - (middle[k] as number)));
  const radius = Math.max(...piece.map((v) => from(blood, v)));
  for (const v of stumps) if (from(wall, v) < radius + 1.5) return true;
  return false;
}
