import { add, cross, dot, mix, normalize, perpendicular, scale, smoothstep, sub, type Vec3 } from '../vec.ts';
import type { Ring } from './landmarks.ts';
import { addLeaflet, emptyShape, type Sheet, type ValveShape } from './leaflet.ts';
import type { RingFrame } from './ring-frame.ts';

/** Share of a sail from its root to the line of contact; the rest lies against the other sails. */
const MEETS = 0.78;
/** Distance of a shut sail's middle sheet from the line of contact, mm, and of its ends from the commissure, radians. */
const OFF = 0.46;
const GAP = 0.02;

export interface Sail {
  readonly from: number;
  readonly to: number;
  /** How far it hangs into the ventricle when open, mm. */
  readonly hang: number;
  /** Where its free edge lies when the valve is shut. */
  readonly meet: (s: number) => Vec3;
}

/** Sails that hang into the ventricle when open; chords run from their edges to the papillary muscles. */
export function atrioventricular(
  key: 'mitral_valve' | 'tricuspid_valve',
  ring: Ring,
  f: RingFrame,
  sails: readonly Sail[],
  papillary: readonly Vec3[],
  chordsPerSail: number,
): ValveShape {
  const shape = emptyShape(key);
  const R = ring.radius;
  const edges: { shut: Vec3; open: Vec3 }[] = [];
  for (const sail of sails) {
    // Neighbours keep a hair's breadth apart.
    const gap = sail.to > sail.from ? GAP : -GAP;
    const angle = (s: number): number => sail.from + gap + (sail.to - sail.from - 2 * gap) * s;
    const root: Sheet = (s) => f.point(angle(s), R + 1.5, 0.4);
    const lobes = Math.abs(sail.to - sail.from) > 3 ? 3 : 1;
    const reach = (s: number): number =>
      (0.34 + 0.66 * Math.sin(Math.PI * s) ** 0.7) * (1 - (lobes > 1 ? 0.09 * (0.5 + 0.5 * Math.cos(2 * lobes * Math.PI * s)) : 0));
    /** 0 at the commissures, 1 away from them: leaflets thin out there. */
    const ends = (s: number): number => smoothstep(0, 0.34, 1 - Math.abs(2 * s - 1));
    const own = f.point((sail.from + sail.to) / 2, R, 0);
    /** The line of contact, moved off it to this sail's own side by half of a leaflet. */
    const contact = (s: number): Vec3 => {
      const [a, b] = [sail.meet(Math.max(0, s - 0.07)), sail.meet(Math.min(1, s + 0.07))];
      const side = normalize(cross(ring.normal, sub(b, a)));
      const off = OFF * (0.3 + 0.7 * ends(s));
      return add(sail.meet(s), scale(side, dot(side, sub(own, sail.meet(0.5))) > 0 ? off : -off));
    };
    const shut: Sheet = (s, v) => {
      const on = Math.min(1, v / MEETS);
      const p = mix(root(s, 0), add(contact(s), scale(ring.normal, 3.4)), on);
      const sag = add(p, scale(ring.normal, 1.2 * Math.sin(Math.PI * on)));
      // Beyond the line of contact the edges lie against each other, pointing into the ventricle.
      return v > MEETS
        ? add(sag, scale(ring.normal, ((v - MEETS) / (1 - MEETS)) * (0.8 + 3 * Math.min(1, 3 * Math.sin(Math.PI * s)))))
        : sag;
    };
    const open: Sheet = (s, v) => {
      const d = sail.hang * reach(s) * v;
      return f.point(angle(s), R * (1 - 0.34 * v - 0.06 * Math.sin(Math.PI * v)) + 1.5 * (1 - v), 0.4 + d);
    };
    addLeaflet(shape, {
      shut,
      open,
      half: (s, v) => (0.5 - 0.16 * v) * (0.08 + 0.92 * ends(s)),
      root: (_, v) => 0.85 * (1 - v),
      light: (s, v) => 1 - 0.35 * smoothstep(MEETS - 0.1, MEETS, v) * Math.sin(Math.PI * s),
    });
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
  while (shape.root.length < shape.positions.length / 3) shape.root.push(0);
  while (shape.light.length < shape.positions.length / 3) shape.light.push(1);
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
