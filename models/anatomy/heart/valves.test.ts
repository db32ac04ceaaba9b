import { beforeAll, describe, expect, it } from 'vitest';
import { crossingPairs } from '../crossing-pairs.ts';
import { cross, dot, length, perpendicular, scale, add, sub, type Vec3 } from '../vec.ts';
import { buildCavities, type Cavities } from './cavities.ts';
import { REFERENCE_RANGES, TYPICAL_HEART } from './dimensions.ts';
import { layOut, type Landmarks, type Ring } from './landmarks.ts';
import type { ValveShape } from './leaflet.ts';
import type { ValveKey } from './mesh.ts';
import { aorticFrame, sinusAngle, wallAt } from './semilunar.ts';
import { buildTissue, type Tissue } from './tissue.ts';
import { buildValves } from './valves.ts';

const ANY_OPENING = [0, 0.3, 0.6, 1];

/** Vertices of a valve at an opening, 0 shut to 1 open; blended as on the stage. */
const at = (shape: ValveShape, opening: number): Float64Array =>
  Float64Array.from(shape.positions, (x, i) => x + opening * ((shape.open[i] as number) - x));

/** Vertex numbers of each leaflet (closed pieces before the chords), by number of the piece. */
function leaflets(shape: ValveShape): number[][] {
  const found = new Map<number, number[]>();
  const parent = Int32Array.from({ length: shape.positions.length / 3 }, (_, i) => i);
  const root = (i: number): number => {
    let r = i;
    while (parent[r] !== r) r = parent[r] as number;
    return r;
  };
  for (let t = 0; t < shape.indices.length; t += 3)
    for (let k = 0; k < 2; k++) parent[root(shape.indices[t + k] as number)] = root(shape.indices[t + k + 1] as number);
  for (let t = 0; t < shape.indices.length; t += 3) {
    if ((shape.indices[t] as number) >= shape.chordsFrom) continue;
    const r = root(shape.indices[t] as number);
    found.set(r, [...(found.get(r) ?? []), ...shape.indices.slice(t, t + 3)]);
  }
  return [...found.values()];
}

/** Share of the ring's disc (within `reach` of its radius) through which a straight line along the ring's normal passes freely. */
function free(shape: ValveShape, ring: Ring, opening: number, reach: number): number {
  const positions = at(shape, opening);
  const u = perpendicular(ring.normal);
  const v = cross(ring.normal, u);
  const flat: [number, number][] = [];
  for (let i = 0; i < shape.chordsFrom; i++) {
    const d = sub([positions[3 * i] as number, positions[3 * i + 1] as number, positions[3 * i + 2] as number], ring.centre);
    flat.push([dot(d, u), dot(d, v)]);
  }
  let open = 0;
  let all = 0;
  const triangles = leaflets(shape).flat();
  for (let x = -1; x <= 1; x += 0.05)
    for (let y = -1; y <= 1; y += 0.05) {
      if (Math.hypot(x, y) > reach) continue;
      all++;
      const [px, py] = [x * ring.radius + 0.013, y * ring.radius + 0.007];
      let hit = false;
      for (let t = 0; t < triangles.length && !hit; t += 3) {
        const [a, b, c] = [0, 1, 2].map((k) => flat[triangles[t + k] as number]) as [[number, number], [number, number], [number, number]];
        const side = (p: [number, number], q: [number, number]): number => (q[0] - p[0]) * (py - p[1]) - (q[1] - p[1]) * (px - p[0]);
        const [s1, s2, s3] = [side(a, b), side(b, c), side(c, a)];
        hit = (s1 >= 0 && s2 >= 0 && s3 >= 0) || (s1 <= 0 && s2 <= 0 && s3 <= 0);
      }
      if (!hit) open++;
    }
  return open / all;
}

describe('the valves', () => {
  let m: Landmarks;
  let c: Cavities;
  let t: Tissue;
  const valves = new Map<ValveKey, ValveShape>();
  const get = (key: ValveKey): ValveShape => valves.get(key) as ValveShape;
  beforeAll(() => {
    m = layOut(TYPICAL_HEART);
    c = buildCavities(m);
    t = buildTissue(m, c);
    for (const shape of buildValves(m, t)) valves.set(shape.key, shape);
  });

  it('have two leaflets at the mitral, three at each of the others', () => {
    expect([...valves].map(([key, shape]) => [key, leaflets(shape).length])).toEqual([
      ['mitral_valve', 2],
      ['aortic_valve', 3],
      ['tricuspid_valve', 3],
      ['pulmonary_valve', 3],
    ]);
  });

  it.each(['mitral_valve', 'aortic_valve', 'tricuspid_valve', 'pulmonary_valve'] as const)(
    '%s: no leaflet passes through another, shut, open or on its way',
    (key) => {
      const owner = new Map(leaflets(get(key)).flatMap((list, i) => list.map((v) => [v, i] as const)));
      const triangles = leaflets(get(key)).flat();
      for (const opening of ANY_OPENING)
        expect(
          crossingPairs(at(get(key), opening), triangles, (a, b) => owner.get(a) !== owner.get(b)),
          `opening ${opening}`,
        ).toBe(0);
    },
  );

  it.each(['aortic_valve', 'pulmonary_valve'] as const)('%s: shut it leaves no way through; open it leaves most of its ring', (key) => {
    const ring = key === 'aortic_valve' ? m.aortic : m.pulmonary;
    // But for the hair's breadth between neighbours.
    expect(free(get(key), ring, 0, 0.9)).toBeLessThan(0.02);
    const area = free(get(key), ring, 1, 1) * Math.PI * (ring.radius * m.size) ** 2;
    // A normal aortic valve opens to 3 to 4 cm2 (Baumgartner 2017, EACVI/ASE [recalled]); half a square centimetre of slack.
    expect(area / 100).toBeGreaterThan(2.5);
    expect(area / 100).toBeLessThan(4.5);
  });

  it('have cusps that lie against each other over some millimetres: coaptation', () => {
    // Height over which a point of one cusp's free edge has another cusp within 1.2 mm, in the middle between two commissures.
    for (const [key, ring] of [['aortic_valve', m.aortic], ['pulmonary_valve', m.pulmonary]] as const) {
      const [a, b] = leaflets(get(key)).map((list) => [...new Set(list)]) as [number[], number[]];
      const point = (i: number): Vec3 => get(key).positions.slice(3 * i, 3 * i + 3) as unknown as Vec3;
      const near = a.map(point).filter((p) => length(sub(p, add(ring.centre, scale(ring.normal, dot(sub(p, ring.centre), ring.normal))))) < 0.6 * ring.radius && b.some((j) => length(sub(point(j), p)) < 1.2));
      const depths = near.map((p) => dot(sub(p, ring.centre), ring.normal));
      // Coaptation height of normal aortic valves: about 3 to 6 mm [recalled].
      expect(Math.max(...depths) - Math.min(...depths)).toBeGreaterThan(3);
      expect(Math.max(...depths) - Math.min(...depths)).toBeLessThan(9);
    }
  }); // prettier-ignore

  it('grow out of the wall: the root of every cusp lies in the tissue, its free edge in the blood', () => {
    for (const [key, blood] of [['aortic_valve', t.left], ['pulmonary_valve', t.right]] as const) {
      const { root, positions } = get(key);
      for (let i = 0; i < root.length; i++) {
        if ((root[i] as number) < 0.95) continue;
        const p = positions.slice(3 * i, 3 * i + 3) as unknown as Vec3;
        expect(blood(...p), key).toBeGreaterThan(-0.15);
        expect(t.outer(...p), key).toBeLessThan(0);
      }
    }
  }); // prettier-ignore

  it('have sinuses behind the cusps, as wide as those of an adult', () => {
    const f = aorticFrame(m);
    let widest = 0;
    for (let depth = 4; depth < 16; depth++) {
      const across = wallAt(f, c.aorta, m.aortic, sinusAngle(0), depth) + wallAt(f, c.aorta, m.aortic, sinusAngle(0) + Math.PI, depth);
      widest = Math.max(widest, across * m.size);
    }
    const { range, source } = REFERENCE_RANGES.sinusOfValsalva;
    expect(widest, source).toBeGreaterThanOrEqual(range[0]);
    expect(widest, source).toBeLessThanOrEqual(range[1]);
    // Wider than the tube above them: a bulge, not a funnel.
    const above = 2 * wallAt(f, c.aorta, m.aortic, sinusAngle(0), 1.9 * m.aortic.radius) * m.size;
    expect(widest / above).toBeGreaterThan(1.08);
  });
});
