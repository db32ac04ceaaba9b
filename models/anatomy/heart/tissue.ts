import { remembering, smoothMax, smoothMin, tube, type Sdf } from '../sdf.ts';
import type { Cavities } from './cavities.ts';
import type { Control, Landmarks } from './landmarks.ts';

/** Wall thickness, mm: right ventricle and atria from Lang 2015 and the usual anatomy texts [recalled]. */
export const WALL = { rv: 3.6, atrium: 2.3, appendage: 1.9, artery: 1.9, trunk: 1.6, vein: 1.4 } as const;

/** The heart as one piece of tissue with two connected blood rooms in it. */
export interface Tissue {
  /** Left heart's blood: pulmonary veins to aorta. Right heart's: venae cavae to pulmonary arteries. */
  readonly left: Sdf;
  readonly right: Sdf;
  /** Everything inside the outer skin, blood included. */
  readonly outer: Sdf;
  /** Tissue only: outside the blood, inside the skin. */
  readonly solid: Sdf;
  /** Distances used to say which structure a point belongs to. Index = structure id; missing ones never win. */
  readonly parts: readonly { readonly id: number; readonly lumen: Sdf; readonly skin: Sdf }[];
  /** Negative inside the fat of the grooves. */
  readonly fat: Sdf;
}

/** The two blood rooms, kept apart by at least a wall. */
export function buildBlood(c: Cavities): {
  la: Sdf;
  laa: Sdf;
  ra: Sdf;
  raa: Sdf;
  rv: Sdf;
  lv: Sdf;
  trunk: Sdf;
  svc: Sdf;
  ivc: Sdf;
  left: Sdf;
  right: Sdf;
} {
  const la: Sdf = remembering((x, y, z) => smoothMax(c.la(x, y, z), -(c.aorta(x, y, z) - 3.4), 3));
  const laa: Sdf = (x, y, z) => {
    const d = c.laa(x, y, z);
    if (d > 10) return d;
    const bumps = 0.8 * Math.sin(0.55 * x + 0.3) * Math.sin(0.6 * y) * Math.sin(0.62 * z + 1);
    return smoothMax(smoothMax(d + bumps, -(c.lvOuter(x, y, z) - 4), 3), -(c.trunk(x, y, z) - 4), 3);
  };
  const atrium: Sdf = (x, y, z) => smoothMin(smoothMin(la(x, y, z), laa(x, y, z), 4), c.veins(x, y, z), 6);
  const left: Sdf = (x, y, z) =>
    smoothMin(Math.min(smoothMin(smoothMin(c.lv(x, y, z), c.mitralNeck(x, y, z), 2), atrium(x, y, z), 1.5)), c.aorta(x, y, z), 1.5);
  const apart = (d: number, x: number, y: number, z: number): number =>
    smoothMax(smoothMax(smoothMax(d, -(c.aorta(x, y, z) - 3.8), 3), -(la(x, y, z) - 3.2), 3), -(c.veins(x, y, z) - 3.2), 2);
  const ra: Sdf = (x, y, z) => {
    const d = c.ra(x, y, z);
    return d > 12 ? d : smoothMax(apart(d, x, y, z), -(c.lvOuter(x, y, z) - 2), 3);
  };
  const raa: Sdf = (x, y, z) => {
    const d = c.raa(x, y, z);
    if (d > 10) return d;
    const bumps = 0.9 * Math.sin(0.6 * x + 0.3 * z) * Math.sin(0.55 * y + 0.8) * Math.sin(0.5 * z);
    return smoothMax(apart(d + bumps, x, y, z), -(c.rvEnvelope(x, y, z) - 6.5), 3);
  };
  const rv: Sdf = (x, y, z) => {
    const d = c.rv(x, y, z);
    return d > 12 ? d : smoothMax(d, -(c.aorta(x, y, z) - 4), 4);
  };
  const trunk: Sdf = (x, y, z) => {
    const d = c.trunk(x, y, z);
    return d > 12 ? d : apart(d, x, y, z);
  };
  const svc: Sdf = (x, y, z) => {
    const d = c.svc(x, y, z);
    return d > 12 ? d : apart(d, x, y, z);
  };
  const right: Sdf = (x, y, z) => {
    const atria = smoothMin(smoothMin(smoothMin(ra(x, y, z), raa(x, y, z), 4), svc(x, y, z), 6), c.ivc(x, y, z), 6);
    return smoothMin(smoothMin(Math.min(atria, 1e9), smoothMin(rv(x, y, z), c.tricuspidNeck(x, y, z), 2), 1.5), trunk(x, y, z), 1.5);
  };
  const r = remembering;
  return { la, laa: r(laa), ra: r(ra), raa: r(raa), rv: r(rv), lv: c.lv, trunk: r(trunk), svc: r(svc), ivc: c.ivc, left, right };
}

/** Skin and fat round the blood. `grooves` are the curves the fat lies along, [x, y, z, radius]. */
export function buildTissue(m: Landmarks, c: Cavities, grooves: readonly (readonly Control[])[] = []): Tissue {
  const b = buildBlood(c);
  const off =
    (f: Sdf, w: number): Sdf =>
    (x, y, z) =>
      f(x, y, z) - w;
  const rvSkin = off((x, y, z) => smoothMax(c.rvEnvelope(x, y, z), -c.lvOuter(x, y, z), 5), WALL.rv);
  const parts = [
    { id: 0, lumen: b.lv, skin: c.lvOuter },
    { id: 1, lumen: b.rv, skin: rvSkin },
    { id: 2, lumen: b.la, skin: off(b.la, WALL.atrium) },
    { id: 3, lumen: b.ra, skin: off(b.ra, WALL.atrium) },
    { id: 4, lumen: c.aorta, skin: off(c.aorta, WALL.artery) },
    { id: 5, lumen: b.trunk, skin: off(b.trunk, WALL.trunk) },
    { id: 6, lumen: b.svc, skin: off(b.svc, WALL.vein) },
    { id: 7, lumen: b.ivc, skin: off(b.ivc, WALL.vein) },
    { id: 8, lumen: c.veins, skin: off(c.veins, WALL.vein) },
    { id: 9, lumen: b.laa, skin: off(b.laa, WALL.appendage) },
    { id: 10, lumen: b.raa, skin: off(b.raa, WALL.appendage) },
  ];
  const fatTubes = grooves.map((g) => tube(g, 2, 14));
  const fat: Sdf = (x, y, z) => {
    let d = Infinity;
    for (const f of fatTubes) d = smoothMin(d, f(x, y, z), 4);
    return d;
  };
  const neckSkin: Sdf = (x, y, z) => Math.min(c.mitralNeck(x, y, z), c.tricuspidNeck(x, y, z)) - 2.5;
  const s = parts.map((p) => p.skin) as [Sdf, Sdf, Sdf, Sdf, Sdf, Sdf, Sdf, Sdf, Sdf, Sdf, Sdf];
  const A = m.aortic.centre;
  const outer: Sdf = (x, y, z) => {
    let d = smoothMin(s[0](x, y, z), s[1](x, y, z), 7);
    d = smoothMin(d, neckSkin(x, y, z), 6);
    const la = smoothMin(smoothMin(s[2](x, y, z), s[9](x, y, z), 3), s[8](x, y, z), 5);
    const ra = smoothMin(smoothMin(smoothMin(s[3](x, y, z), s[10](x, y, z), 3), s[6](x, y, z), 5), s[7](x, y, z), 5);
    d = smoothMin(d, smoothMin(la, ra, 5), 3.5);
    // The atria share a wall: what lies between them is filled as it would be by septum and the fat behind it.
    d = Math.min(d, smoothMin(s[2](x, y, z), s[3](x, y, z), 20));
    // So is the cleft between the root of the aorta and the right atrium, no further than 8 mm from either.
    const nearRoot = Math.hypot(x - A[0], y - A[1], z - A[2]) - 28;
    if (nearRoot < 3) {
      const [aorta, ra0] = [s[4](x, y, z), s[3](x, y, z)];
      const cleft = Math.min(smoothMax(smoothMin(aorta, ra0, 24), Math.max(aorta, ra0) - 8, 3), smoothMin(aorta, s[10](x, y, z), 9));
      d = Math.min(d, smoothMax(cleft, nearRoot, 3));
    }
    d = smoothMin(d, smoothMin(s[4](x, y, z), s[5](x, y, z), 3.4), 3.4);
    return fatTubes.length === 0 || d < -12 || d > 16 ? d : smoothMin(d, fat(x, y, z), 5);
  };
  const solid: Sdf = (x, y, z) => {
    const d = outer(x, y, z);
    return d > 8 ? d : Math.max(d, -Math.min(b.left(x, y, z), b.right(x, y, z)));
  };
  return { left: b.left, right: b.right, outer, solid, parts, fat };
}
