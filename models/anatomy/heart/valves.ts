import { add, cross, dot, mix, normalize, perpendicular, scale, sub, type Vec3 } from '../vec.ts';
import { rightPapillaryMuscles } from './cavities.ts';
import type { Landmarks, Ring } from './landmarks.ts';
import type { ValveKey } from './mesh.ts';

/** A valve shut (`positions`) and wide open (`open`); closed thin solids. */
export interface ValveShape {
  readonly key: ValveKey;
  readonly positions: number[];
  readonly open: number[];
  readonly indices: number[];
  /** First vertex of the tendinous chords; leaflets before it. */
  readonly chordsFrom: number;
}

type Sheet = (s: number, v: number) => Vec3;

const THICKNESS = 1.1;
const COLUMNS = 20;
const ROWS = 10;

/** How far from the ring (0) to the free edge (1) vertex `i` of the leaflets lies. */
export const rowOf = (i: number): number => (Math.floor(i / (COLUMNS + 1)) % (ROWS + 1)) / ROWS;

/** Adds one leaflet: `shut` and `open` map s (along the ring) and v (0 ring, 1 free edge) to points. */
function addLeaflet(shape: ValveShape, shut: Sheet, open: Sheet): void {
  const start = shape.positions.length / 3;
  const layers = (sheet: Sheet, into: number[], lift: number): void => {
    for (let j = 0; j <= ROWS; j++)
      for (let i = 0; i <= COLUMNS; i++) {
        const [s, v] = [i / COLUMNS, j / ROWS];
        const e = 0.02;
        const ds = sub(sheet(Math.min(1, s + e), v), sheet(Math.max(0, s - e), v));
        const dv = sub(sheet(s, Math.min(1, v + e)), sheet(s, Math.max(0, v - e)));
        into.push(...add(sheet(s, v), scale(normalize(cross(ds, dv)), lift * THICKNESS * (0.5 - 0.18 * v))));
      }
  };
  for (const [sheet, into] of [[shut, shape.positions], [open, shape.open]] as const) {
    layers(sheet, into, 1);
    layers(sheet, into, -1);
  } // prettier-ignore
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

interface RingFrame {
  readonly u: Vec3;
  readonly v: Vec3;
  point(angle: number, radius: number, depth: number): Vec3;
}

function frameOf(ring: Ring, towards: Vec3): RingFrame {
  const d = sub(towards, ring.centre);
  const flat = sub(d, scale(ring.normal, dot(d, ring.normal)));
  const u = flat[0] || flat[1] || flat[2] ? normalize(flat) : perpendicular(ring.normal);
  const v = cross(ring.normal, u);
  return {
    u,
    v,
    point: (angle, radius, depth) =>
      add(ring.centre, add(scale(ring.normal, depth), add(scale(u, radius * Math.cos(angle)), scale(v, radius * Math.sin(angle))))),
  };
}

const empty = (key: ValveKey): { key: ValveKey; positions: number[]; open: number[]; indices: number[]; chordsFrom: number } => ({
  key,
  positions: [],
  open: [],
  indices: [],
  chordsFrom: 0,
});

/** Three pockets that meet in the middle when shut and lie near the wall when open. `zero` points at one commissure. */
function semilunar(key: ValveKey, ring: Ring, zero: Vec3): ValveShape {
  const shape = empty(key);
  const f = frameOf(ring, zero);
  const R = ring.radius;
  const high = 0.86 * R;
  for (let cusp = 0; cusp < 3; cusp++) {
    const a0 = (cusp * 2 * Math.PI) / 3;
    const angle = (s: number): number => a0 + (s * 2 * Math.PI) / 3;
    const attach: Sheet = (s) => f.point(angle(s), R + 1.3 - 0.3 * Math.sin(Math.PI * s), -1.5 + high * Math.abs(2 * s - 1) ** 1.9);
    const edgeShut: Sheet = (s) => {
      const k = 1 - Math.abs(2 * s - 1);
      const from = f.point(s < 0.5 ? a0 : a0 + (2 * Math.PI) / 3, R + 1.3, high - 1.5);
      const middle = f.point(angle(0.5), 0.35, high - 4);
      return add(mix(from, middle, k), scale(ring.normal, -1.6 * Math.sin(Math.PI * k)));
    };
    const edgeOpen: Sheet = (s) => f.point(angle(s), R * (1.08 - 0.3 * Math.sin(Math.PI * s)), high - 1.5 + 1.2 * Math.sin(Math.PI * s));
    addLeaflet(
      shape,
      (s, v) =>
        add(
          mix(attach(s, 0), edgeShut(s, 0), v),
          add(scale(ring.normal, -0.15 * R * Math.sin(Math.PI * v ** 0.8) * Math.sin(Math.PI * s)), [0, 0, 0]),
        ),
      (s, v) => {
        const p = mix(attach(s, 0), edgeOpen(s, 0), v);
        const out = sub(f.point(angle(s), 1, 0), ring.centre);
        return add(p, scale(out, 0.05 * R * Math.sin(Math.PI * v)));
      },
    );
  }
  return { ...shape, chordsFrom: shape.positions.length / 3 };
}

interface Sail {
  readonly from: number;
  readonly to: number;
  /** How far it hangs into the ventricle when open, mm. */
  readonly hang: number;
  /** Where its free edge lies when the valve is shut. */
  readonly meet: (s: number) => Vec3;
}

/** Sails that hang into the ventricle when open; chords run from their edges to the papillary muscles. */
function atrioventricular(
  key: ValveKey,
  ring: Ring,
  f: RingFrame,
  sails: readonly Sail[],
  papillary: readonly Vec3[],
  chordsPerSail: number,
): ValveShape {
  const shape = empty(key);
  const R = ring.radius;
  const edges: { shut: Vec3; open: Vec3 }[] = [];
  for (const sail of sails) {
    const angle = (s: number): number => sail.from + (sail.to - sail.from) * s;
    const root: Sheet = (s) => f.point(angle(s), R + 1.5, 0.4);
    const lobes = sail.to - sail.from > 3 ? 3 : 1;
    const reach = (s: number): number =>
      (0.34 + 0.66 * Math.sin(Math.PI * s) ** 0.7) * (1 - (lobes > 1 ? 0.09 * (0.5 + 0.5 * Math.cos(2 * lobes * Math.PI * s)) : 0));
    const shut: Sheet = (s, v) => {
      const on = Math.min(1, v / 0.78);
      const p = mix(root(s, 0), add(sail.meet(s), scale(ring.normal, 3.4)), on);
      const sag = add(p, scale(ring.normal, 1.2 * Math.sin(Math.PI * on)));
      // Beyond the line of contact the edges lie against each other, pointing into the ventricle.
      return v > 0.78 ? add(sag, scale(ring.normal, ((v - 0.78) / 0.22) * 3.6 * Math.min(1, 3 * Math.sin(Math.PI * s)))) : sag;
    };
    const open: Sheet = (s, v) => {
      const d = sail.hang * reach(s) * v;
      return f.point(angle(s), R * (1 - 0.34 * v - 0.06 * Math.sin(Math.PI * v)) + 1.5 * (1 - v), 0.4 + d);
    };
    addLeaflet(shape, shut, open);
    for (let k = 0; k < chordsPerSail; k++) {
      const s = (k + 0.5) / chordsPerSail;
      edges.push({ shut: shut(s, 0.97), open: open(s, 0.97) });
    }
  }
  const chordsFrom = shape.positions.length / 3;
  const indices: number[] = [];
  for (const edge of edges) {
    const near = [...papillary].sort((p, q) => dist(p, edge.shut) - dist(q, edge.shut))[0];
    if (!near) continue;
    const line = (end: Vec3): [number, number, number, number][] =>
      [0, 0.33, 0.67, 1].map((t) => [...mix(near, end, t), 0.5 - 0.12 * t] as [number, number, number, number]);
    // Fixed number of points in both poses, so that they can be blended.
    const [shut, open]: [number[], number[]] = [[], []];
    const base = shape.positions.length / 3;
    const faces: number[] = [];
    straightTube(line(edge.shut), shut, faces);
    straightTube(line(edge.open), open, []);
    shape.positions.push(...shut);
    shape.open.push(...open);
    for (const i of faces) indices.push(base + i);
  }
  shape.indices.push(...indices);
  return { ...shape, chordsFrom };
}

const dist = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);

function straightTube(path: readonly (readonly [number, number, number, number])[], positions: number[], indices: number[]): void {
  const [a, b] = [path[0] as readonly number[], path[path.length - 1] as readonly number[]];
  const along = normalize([(b[0] as number) - (a[0] as number), (b[1] as number) - (a[1] as number), (b[2] as number) - (a[2] as number)]);
  const u = perpendicular(along);
  const v = cross(along, u);
  const sides = 4;
  positions.push(a[0] as number, a[1] as number, a[2] as number);
  for (const p of path)
    for (let k = 0; k < sides; k++) {
      const t = (2 * Math.PI * k) / sides;
      for (let c = 0; c < 3; c++)
        positions.push((p[c] as number) + (p[3] as number) * ((u[c] as number) * Math.cos(t) + (v[c] as number) * Math.sin(t)));
    }
  positions.push(b[0] as number, b[1] as number, b[2] as number);
  const ring = (i: number, k: number): number => 1 + i * sides + (k % sides);
  const n = path.length;
  for (let k = 0; k < sides; k++) {
    indices.push(0, ring(0, k + 1), ring(0, k));
    for (let i = 0; i + 1 < n; i++)
      indices.push(ring(i, k), ring(i, k + 1), ring(i + 1, k), ring(i, k + 1), ring(i + 1, k + 1), ring(i + 1, k));
    indices.push(1 + n * sides, ring(n - 1, k), ring(n - 1, k + 1));
  }
}

/** Where the papillary muscles of the left ventricle end; the cavity is built round the same points. */
export function papillaryTips(m: Landmarks): readonly [Vec3, Vec3] {
  const k = m.a / 24.5;
  return [m.at(-8 * k, 10.5 * k, 0.43 * m.L), m.at(-7.5 * k, -11.5 * k, 0.44 * m.L)];
}

/** All four valves of a heart. */
export function buildValves(m: Landmarks): ValveShape[] {
  const mitralFrame = frameOf(m.mitral, m.aortic.centre);
  const wide = (66 * Math.PI) / 180;
  const R = m.mitral.radius;
  const meet = (s: number): Vec3 => {
    const [a, b] = [mitralFrame.point(-wide, R, 0), mitralFrame.point(wide, R, 0)];
    const control = mitralFrame.point(Math.PI, 1.05 * R, 0);
    return mix(mix(a, control, s), mix(control, b, s), s);
  };
  const mitral = atrioventricular(
    'mitral_valve',
    m.mitral,
    mitralFrame,
    [
      { from: -wide, to: wide, hang: 21, meet },
      { from: 2 * Math.PI - wide, to: wide, hang: 12.5, meet: (s) => meet(s) },
    ],
    papillaryTips(m),
    8,
  );
  const tricuspidFrame = frameOf(m.tricuspid, m.aortic.centre);
  const third = (2 * Math.PI) / 3;
  const sails = [0, 1, 2].map((i): Sail => {
    const from = i * third + 0.5;
    return {
      from,
      to: from + third,
      hang: [15, 18, 14][i] as number,
      meet: (s) => {
        const k = 1 - Math.abs(2 * s - 1);
        return mix(
          tricuspidFrame.point(s < 0.5 ? from : from + third, m.tricuspid.radius, 0),
          tricuspidFrame.point(from + third / 2, 0.4, 0),
          k,
        );
      },
    };
  });
  const rightTips = rightPapillaryMuscles(m).map((muscle) => muscle.tip);
  const tricuspid = atrioventricular('tricuspid_valve', m.tricuspid, tricuspidFrame, sails, rightTips, 4);
  return [
    mitral,
    semilunar('aortic_valve', m.aortic, add(m.aortic.centre, [0.2, 1, 0])),
    tricuspid,
    semilunar('pulmonary_valve', m.pulmonary, add(m.pulmonary.centre, [1, 0.4, 0])),
  ];
}
