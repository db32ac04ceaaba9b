import { dot, length, scale, sub, type Vec3 } from '../vec.ts';
import { boundaryLoops } from '../mesh-ops.ts';
import type { Cavities } from './cavities.ts';
import type { Landmarks, Ring } from './landmarks.ts';
import type { Tissue } from './tissue.ts';

/** Which room a triangle of the blood's surface bounds. Vessels count as no chamber. */
export const CHAMBER = { lv: 0, rv: 1, la: 2, ra: 3, vessel: 4 } as const;

function atRing(ring: Ring, p: Vec3, reach: number): number | null {
  const d = sub(p, ring.centre);
  const along = dot(d, ring.normal);
  return Math.abs(along) < reach && length(sub(d, scale(ring.normal, along))) < ring.radius + 4 ? along : null;
}

/** Chamber of a point on the surface of the blood; `side` 1 = left heart, 2 = right heart. */
export function chamberOf(m: Landmarks, c: Cavities, t: Tissue, side: number, p: Vec3): number {
  const lumen = (id: number): number => (t.parts[id] as Tissue['parts'][number]).lumen(p[0], p[1], p[2]);
  if (side === 1) {
    const mitral = atRing(m.mitral, p, 9);
    const aortic = atRing(m.aortic, p, 7);
    if (aortic !== null && (mitral === null || Math.abs(aortic) < Math.abs(mitral))) return aortic > 0 ? CHAMBER.vessel : CHAMBER.lv;
    if (mitral !== null) return mitral > 0 ? CHAMBER.lv : CHAMBER.la;
    const lv = c.lv(p[0], p[1], p[2]);
    const la = Math.min(lumen(2), lumen(9));
    const vessel = Math.min(lumen(4), lumen(8));
    return lv <= la && lv <= vessel ? CHAMBER.lv : la <= vessel ? CHAMBER.la : CHAMBER.vessel;
  }
  const tricuspid = atRing(m.tricuspid, p, 9);
  const pulmonary = atRing(m.pulmonary, p, 9);
  if (pulmonary !== null) return pulmonary > 0 ? CHAMBER.vessel : CHAMBER.rv;
  if (tricuspid !== null) return tricuspid > 0 ? CHAMBER.rv : CHAMBER.ra;
  const rv = lumen(1);
  const ra = Math.min(lumen(3), lumen(10));
  const vessel = Math.min(lumen(5), lumen(6), lumen(7));
  return rv <= ra && rv <= vessel ? CHAMBER.rv : ra <= vessel ? CHAMBER.ra : CHAMBER.vessel;
}

/** Chamber of each triangle, with stray islands given to what surrounds them, so that each chamber is one patch. */
export function labelTriangles(indices: ArrayLike<number>, label: (triangle: number) => number): Int8Array {
  const count = indices.length / 3;
  const labels = Int8Array.from({ length: count }, (_, i) => label(i));
  const neighbours = adjacency(indices);
  for (let pass = 0; pass < 3; pass++) {
    const piece = new Int32Array(count).fill(-1);
    const sizes: { label: number; triangles: number[] }[] = [];
    for (let seed = 0; seed < count; seed++) {
      if (piece[seed] !== -1) continue;
      const triangles = [seed];
      piece[seed] = sizes.length;
      for (let head = 0; head < triangles.length; head++)
        for (let k = 0; k < 3; k++) {
          const n = neighbours[3 * (triangles[head] as number) + k] as number;
          if (n >= 0 && piece[n] === -1 && labels[n] === labels[seed]) {
            piece[n] = sizes.length;
            triangles.push(n);
          }
        }
      sizes.push({ label: labels[seed] as number, triangles });
    }
    let changed = false;
    for (const one of sizes) {
      const largest = Math.max(...sizes.filter((s) => s.label === one.label).map((s) => s.triangles.length));
      if (one.triangles.length === largest || (one.label === CHAMBER.vessel && one.triangles.length > 60)) continue;
      const votes = new Map<number, number>();
      for (const t of one.triangles)
        for (let k = 0; k < 3; k++) {
          const n = neighbours[3 * t + k] as number;
          if (n >= 0 && labels[n] !== one.label) votes.set(labels[n] as number, (votes.get(labels[n] as number) ?? 0) + 1);
        }
      const [winner] = [...votes].sort((a, b) => b[1] - a[1])[0] ?? [];
      if (winner === undefined) continue;
      for (const t of one.triangles) labels[t] = winner;
      changed = true;
    }
    if (!changed) break;
  }
  return labels;
}

function adjacency(indices: ArrayLike<number>): Int32Array {
  const WIDE = 2 ** 24;
  const owner = new Map<number, number>();
  const out = new Int32Array(indices.length).fill(-1);
  for (let i = 0; i < indices.length; i++) {
    const a = indices[i] as number;
    const b = indices[i % 3 === 2 ? i - 2 : i + 1] as number;
    const other = owner.get(b * WIDE + a);
    if (other !== undefined) {
      out[i] = Math.floor(other / 3);
      out[other] = Math.floor(i / 3);
    } else owner.set(a * WIDE + b, i);
  }
  return out;
}

/**
 * The triangles of one chamber plus lids over its openings (valves, veins), each a fan about the middle of its rim.
 * `lidVertex` makes the vertex in the middle of a rim and gives its number.
 */
export function closedChamber(
  indices: ArrayLike<number>,
  labels: Int8Array,
  chamber: number,
  lidVertex: (rim: readonly number[]) => number,
): number[] {
  const out: number[] = [];
  for (let t = 0; t < labels.length; t++)
    if (labels[t] === chamber) out.push(indices[3 * t] as number, indices[3 * t + 1] as number, indices[3 * t + 2] as number);
  for (const rim of boundaryLoops(out)) {
    const middle = lidVertex(rim);
    for (let i = 0; i < rim.length; i++) out.push(rim[(i + 1) % rim.length] as number, rim[i] as number, middle);
  }
  return out;
}
