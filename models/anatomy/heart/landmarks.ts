import type { Frame } from '../sdf.ts';
import { add, cross, dot, mix, normalize, scale, sub, type Vec3 } from '../vec.ts';
import { fullnessOf, limitSpec, MUSCLE_DENSITY, type HeartSpec } from './dimensions.ts';

export type Control = readonly [number, number, number, number];

/** A valve's ring: centre, the direction blood takes through it, and its radius. */
export interface Ring {
  readonly centre: Vec3;
  readonly normal: Vec3;
  readonly radius: number;
}

/**
 * Where everything of one patient's heart lies, mm, before the whole is multiplied by `size` (body size).
 * The left ventricle's own frame: h from its base to its apex along E, r towards the right ventricle along R, t towards
 * the front and up (where the outflow is) along T.
 */
export interface Landmarks {
  readonly size: number;
  /** Blood of the four chambers over that of a typical heart, both for the same body size. */
  readonly fullness: number;
  readonly O: Vec3;
  readonly E: Vec3;
  readonly R: Vec3;
  readonly T: Vec3;
  /** Left ventricular cavity: ellipsoid of radius `a` about h = hc, semi-length c; apex at h = L. */
  readonly a: number;
  readonly c: number;
  readonly hc: number;
  readonly L: number;
  /** Wall thickness of the left ventricle (also the septum) and at its apex. */
  readonly wall: number;
  readonly apexWall: number;
  /** Linear sizes of right ventricle and atria over those of a typical heart. */
  readonly rv: number;
  readonly la: number;
  readonly ra: number;
  readonly mitral: Ring;
  readonly aortic: Ring;
  readonly tricuspid: Ring;
  readonly pulmonary: Ring;
  readonly laCentre: Vec3;
  readonly raCentre: Vec3;
  /** Point of the left ventricle's frame. */
  at(r: number, t: number, h: number): Vec3;
  /** [r, t, h] of a point. */
  local(p: Vec3): Vec3;
}

const E: Vec3 = normalize([0.6, -0.46, -0.655]);
const R: Vec3 = (() => {
  const towards: Vec3 = [-0.44, -0.9, 0.02];
  return normalize(sub(towards, scale(E, dot(towards, E))));
})();
const T: Vec3 = scale(cross(E, R), -1);
const O: Vec3 = [8, 8, 8];

/** Thickness for which a shell about the cavity has the given muscle volume, mm. */
function wallFor(volume: number, a: number, c: number, hc: number): number {
  // Volume of the ellipsoid cut at h = 0, which lies hc below its centre.
  const cut = (ra: number, rc: number): number => Math.PI * ra * ra * ((2 / 3) * rc + hc - hc ** 3 / (3 * rc * rc));
  let low = 4;
  let high = 22;
  for (let i = 0; i < 40; i++) {
    const w = (low + high) / 2;
    if ((cut(a + w, c + 0.7 * w) - cut(a, c)) / 1000 < volume) low = w;
    else high = w;
  }
  return (low + high) / 2;
}

/** Lays out the heart of `spec` (limited as in SPEC_LIMITS). */
export function layOut(spec: HeartSpec): Landmarks {
  const s = limitSpec(spec).spec;
  const size = Math.sqrt(s.bodySurfaceArea / 1.9);
  const unit = size ** 3;
  const fl = Math.cbrt(s.V_lv / unit / 130);
  // A filling ventricle widens more than it lengthens.
  const a = 25.6 * fl ** 1.22;
  const L = 82 * fl ** 0.56;
  const hc = 0.37 * L;
  const c = L - hc;
  const wall = Math.min(18, Math.max(5, wallFor(s.leftVentricularMass / MUSCLE_DENSITY / unit, a, c, hc)));
  const at = (r: number, t: number, h: number): Vec3 => add(O, add(scale(R, r), add(scale(T, t), scale(E, h))));
  const local = (p: Vec3): Vec3 => {
    const d = sub(p, O);
    return [dot(d, R), dot(d, T), dot(d, E)];
  };
  // What hangs on the left ventricle moves out with its outer surface.
  const out = a + wall - 34.5;
  const rv = 1.11 * Math.cbrt(s.V_rv / unit / 138);
  const la = Math.cbrt(s.V_la / unit / 48);
  const ra = 1.05 * Math.cbrt(s.V_ra / unit / 55);
  const mitral: Ring = { centre: at(-7 - 0.2 * out, -3, -3), normal: normalize(add(E, scale(R, 0.12))), radius: 14.2 * (0.5 + 0.5 * fl) };
  const aortic: Ring = { centre: at(14 + 0.2 * out, 4, -9), normal: normalize([-0.34, -0.16, 0.93]), radius: 11.8 };
  const tricuspid: Ring = { centre: at(29 + out, -26, -3), normal: normalize([0.76, -0.52, -0.3]), radius: 15.2 * (0.5 + 0.5 * rv) };
  const pulmonary: Ring = { centre: [13 - 0.3 * out, -25 - 0.7 * out, 34], normal: normalize([0.1, 0.28, 0.95]), radius: 11.5 };
  const laCentre = add(mix(mitral.centre, add(mitral.centre, scale(E, -24)), 1), scale([-0.02, 0.62, 0.3], 7 * la));
  const raCentre = add(tricuspid.centre, scale([-0.72, 0.34, 0.42], 22 * ra));
  return {
    size,
    fullness: fullnessOf(s),
    O,
    E,
    R,
    T,
    a,
    c,
    hc,
    L,
    wall,
    apexWall: 0.62 * wall,
    rv,
    la,
    ra,
    mitral,
    aortic,
    tricuspid,
    pulmonary,
    laCentre,
    raCentre,
    at,
    local,
  };
}

/** The left ventricle's frame for ellipsoids: u = R, v = T or its opposite, w = E. */
export function ventricleFrame(m: Landmarks, h: number): Frame {
  return { origin: m.at(0, 0, h), u: m.R, v: scale(m.T, -1), w: m.E };
}
