import { ellipsoid, plane, remembering, roundCone, smoothMax, smoothMin, tube, type Sdf } from '../sdf.ts';
import { add, catmullRom, normalize, scale, smoothstep, type Vec3 } from '../vec.ts';
import { ventricleFrame, type Control, type Landmarks, type Ring } from './landmarks.ts';
import { aorticFrame, pulmonaryFrame, sinusesOf } from './semilunar.ts';

/** Where a vessel is cut off, so that one looks into its lumen. */
export interface VesselEnd {
  readonly name: string;
  readonly point: Vec3;
  readonly normal: Vec3;
  readonly radius: number;
}

/** The blood's room, part by part; each part negative inside. */
export interface Cavities {
  readonly lv: Sdf;
  readonly rv: Sdf;
  readonly la: Sdf;
  readonly ra: Sdf;
  readonly laa: Sdf;
  readonly raa: Sdf;
  readonly aorta: Sdf;
  readonly trunk: Sdf;
  readonly svc: Sdf;
  readonly ivc: Sdf;
  readonly veins: Sdf;
  /** Short necks through the four rings. */
  readonly mitralNeck: Sdf;
  readonly tricuspidNeck: Sdf;
  readonly ends: readonly VesselEnd[];
  /** Outer surface of the left ventricle's wall, used to carve the right ventricle into a crescent. */
  readonly lvOuter: Sdf;
  /** The left ventricle without papillary muscles and trabeculae. */
  readonly lvSmooth: Sdf;
  /** The right ventricle before the left is carved out of it. */
  readonly rvEnvelope: Sdf;
}

const neck = (ring: Ring, before: number, after: number): Sdf => {
  const a = add(ring.centre, scale(ring.normal, -before));
  const b = add(ring.centre, scale(ring.normal, after));
  const body = roundCone(a, ring.radius, b, ring.radius);
  const back = plane(a, scale(ring.normal, -1));
  const front = plane(b, ring.normal);
  return (x, y, z) => Math.max(body(x, y, z), back(x, y, z), front(x, y, z));
};

/** Control points [x, y, z, lumen radius] of the great vessels. The last point of each lies beyond its cut. */
export function vesselPaths(m: Landmarks): Record<string, readonly Control[]> {
  const A = m.aortic.centre;
  const P = m.pulmonary.centre;
  const n = m.aortic.normal;
  const up = (k: number): Vec3 => add(A, scale(n, k));
  const c = (p: Vec3, r: number): Control => [p[0], p[1], p[2], r];
  const rc = m.raCentre;
  const lc = m.laCentre;
  return {
    aorta: [
      c(up(-2), 11.8), c(up(9), 12.4), c(up(19), 12.9), [A[0] - 9, A[1] - 7, A[2] + 34, 13.8], [A[0] - 10, A[1] - 7, A[2] + 50, 13.8],
      [A[0] - 3, A[1] + 0, A[2] + 65, 13], [A[0] + 8, A[1] + 16, A[2] + 73, 12.2], [A[0] + 20, A[1] + 38, A[2] + 72, 11.6], [A[0] + 27, A[1] + 56, A[2] + 62, 11],
      [A[0] + 30, A[1] + 67, A[2] + 46, 10.6], [A[0] + 30, A[1] + 71, A[2] + 28, 10.4], [A[0] + 30, A[1] + 73, A[2] + 14, 10.4],
    ],
    brachiocephalic: [
      [A[0] - 2, A[1] + 1, A[2] + 66, 6], [A[0] - 6, A[1] + 0, A[2] + 82, 6], [A[0] - 11, A[1] - 1, A[2] + 91, 5.6], [A[0] - 15, A[1] - 5, A[2] + 100, 5.6],
    ],
    leftCarotid: [[A[0] + 8, A[1] + 13, A[2] + 72, 3.8], [A[0] + 7, A[1] + 12, A[2] + 87, 3.8], [A[0] + 6, A[1] + 11, A[2] + 96, 3.6], [A[0] + 5, A[1] + 7, A[2] + 105, 3.6]],
    leftSubclavian: [[A[0] + 16, A[1] + 29, A[2] + 71, 4.6], [A[0] + 18, A[1] + 28, A[2] + 86, 4.6], [A[0] + 23, A[1] + 24, A[2] + 94, 4.4], [A[0] + 28, A[1] + 20, A[2] + 102, 4.4]],
    trunk: [
      c(add(P, scale(m.pulmonary.normal, -2)), 11.3), c(add(P, scale(m.pulmonary.normal, 8)), 11.7), [P[0] + 3, P[1] + 6, P[2] + 18, 11.6], [P[0] + 4, P[1] + 15, P[2] + 27, 11.4], [P[0] + 3, P[1] + 26, P[2] + 32, 11],
    ],
    leftPulmonary: [[P[0] + 3, P[1] + 22, P[2] + 31, 10], [P[0] + 16, P[1] + 35, P[2] + 36, 8.8], [P[0] + 28, P[1] + 42, P[2] + 37, 8.2], [P[0] + 38, P[1] + 47, P[2] + 35, 7.8], [P[0] + 48, P[1] + 50, P[2] + 32, 7.8]],
    rightPulmonary: [
      [P[0] + 3, P[1] + 24, P[2] + 32, 10], [P[0] - 10, P[1] + 38, P[2] + 33, 9], [P[0] - 30, P[1] + 46, P[2] + 32, 8.6], [P[0] - 48, P[1] + 47, P[2] + 30, 8.2], [P[0] - 58, P[1] + 48, P[2] + 28, 7.8], [P[0] - 68, P[1] + 48, P[2] + 26, 7.8],
    ],
    svc: [[rc[0] + 4, rc[1] + 4, rc[2] + 8, 10.5], [rc[0] + 4, rc[1] + 2, rc[2] + 30, 9.8], [rc[0] + 3, rc[1] - 1, rc[2] + 48, 9.6], [rc[0] + 0, rc[1] - 4, rc[2] + 63, 9.6], [rc[0] - 2, rc[1] - 9, rc[2] + 75, 9.6]],
    ivc: [[rc[0] + 4, rc[1] + 5, rc[2] - 12, 12], [rc[0] + 6, rc[1] + 9, rc[2] - 26, 11.6], [rc[0] + 8, rc[1] + 12, rc[2] - 40, 11.2], [rc[0] + 8, rc[1] + 13, rc[2] - 52, 11.2]],
    leftSuperiorVein: [[lc[0] + 10, lc[1] + 2, lc[2] + 8, 9], [lc[0] + 26, lc[1] + 8, lc[2] + 14, 7.2], [lc[0] + 42, lc[1] + 13, lc[2] + 18, 6.6], [lc[0] + 52, lc[1] + 15, lc[2] + 20, 6.6]],
    leftInferiorVein: [[lc[0] + 10, lc[1] + 4, lc[2] - 6, 9], [lc[0] + 24, lc[1] + 12, lc[2] - 9, 7], [lc[0] + 38, lc[1] + 19, lc[2] - 13, 6.4], [lc[0] + 48, lc[1] + 23, lc[2] - 16, 6.4]],
    rightSuperiorVein: [
      [lc[0] - 8, lc[1] + 3, lc[2] + 8, 9.5], [lc[0] - 26, lc[1] + 6, lc[2] + 9, 8], [lc[0] - 42, lc[1] + 6, lc[2] + 10, 7], [lc[0] - 55, lc[1] + 4, lc[2] + 11, 6.8], [lc[0] - 65, lc[1] + 3, lc[2] + 12, 6.8],
    ],
    rightInferiorVein: [[lc[0] - 8, lc[1] + 5, lc[2] - 5, 9.5], [lc[0] - 25, lc[1] + 11, lc[2] - 7, 7.8], [lc[0] - 40, lc[1] + 15, lc[2] - 10, 6.8], [lc[0] - 52, lc[1] + 16, lc[2] - 13, 6.6], [lc[0] - 62, lc[1] + 16, lc[2] - 15, 6.6]],
  }; // prettier-ignore
}

const ENDED = [
  'aorta',
  'brachiocephalic',
  'leftCarotid',
  'leftSubclavian',
  'leftPulmonary',
  'rightPulmonary',
  'svc',
  'ivc',
  'leftSuperiorVein',
  'leftInferiorVein',
  'rightSuperiorVein',
  'rightInferiorVein',
];

/** Smooth ridges like the trabeculae: about `depth` mm high, running along the ventricle. */
function trabeculae(m: Landmarks, from: number, to: number, depth: number, count: number): Sdf {
  return (x, y, z) => {
    const [r, t, h] = m.local([x, y, z]);
    const grow = Math.min(1, Math.max(0, (h - from) / (to - from)));
    if (grow <= 0) return 0;
    const angle = Math.atan2(t, r);
    const wave =
      Math.sin(count * angle + 0.09 * h) * (0.65 + 0.35 * Math.sin(0.21 * h + 2 * angle)) + 0.35 * Math.sin(0.33 * h + 3 * angle);
    // Ridges run out before they would meet in one point at the apex.
    return depth * grow * wave * smoothstep(5, 13, Math.hypot(r, t));
  };
}

/** Papillary muscles of the right ventricle: anterior on the free wall, two on the septal side. */
export function rightPapillaryMuscles(m: Landmarks): readonly { readonly base: Vec3; readonly tip: Vec3 }[] {
  const out = m.a + m.wall;
  const f = m.rv;
  return [
    { base: m.at(out + 22 * f, -9, 0.64 * m.L), tip: m.at(out + 15 * f, -11, 0.46 * m.L) },
    { base: m.at(out - 2, 0, 0.5 * m.L), tip: m.at(out + 4, -3, 0.38 * m.L) },
    { base: m.at(out - 6, -38, 0.6 * m.L), tip: m.at(out + 1, -32, 0.46 * m.L) },
  ];
}

/** `f` narrowed towards the ventricle's apex, which makes a cone of an egg. */
function tapered(m: Landmarks, f: Sdf): Sdf {
  return (x, y, z) => {
    const h = (x - m.O[0]) * m.E[0] + (y - m.O[1]) * m.E[1] + (z - m.O[2]) * m.E[2];
    const u = Math.min(1.3, Math.max(0, (h - m.hc) / m.c));
    const s = 0.26 * u * u * (1 - 0.35 * u);
    // Move the point away from the axis instead of the surface towards it.
    const ax = m.O[0] + m.E[0] * h;
    const ay = m.O[1] + m.E[1] * h;
    const az = m.O[2] + m.E[2] * h;
    return f(x + (x - ax) * s, y + (y - ay) * s, z + (z - az) * s) / (1 + 0.6 * s);
  };
}

/** Builds the cavities of a heart. */
export function buildCavities(m: Landmarks): Cavities {
  const lvBody = tapered(m, ellipsoid(ventricleFrame(m, m.hc), m.a, m.a, m.c));
  const lvBase = plane(m.at(0, 0, -1), scale(m.E, -1));
  const outflow = roundCone(m.at(9, 6, 12), 10.5, add(m.aortic.centre, scale(m.aortic.normal, -2)), m.aortic.radius - 0.6);
  const inflow = roundCone(m.at(-3, -2, 14), 13, add(m.mitral.centre, scale(m.mitral.normal, 3)), m.mitral.radius - 1.2);
  const lvSmooth: Sdf = (x, y, z) =>
    smoothMin(smoothMin(smoothMax(lvBody(x, y, z), lvBase(x, y, z), 5), outflow(x, y, z), 5), inflow(x, y, z), 5);
  const k = m.a / 24.5;
  const papillary = [
    { base: m.at(-14 * k, 19 * k, 0.66 * m.L), mid: m.at(-10 * k, 13.5 * k, 0.53 * m.L), tip: m.at(-8 * k, 10.5 * k, 0.43 * m.L) },
    { base: m.at(-12 * k, -20 * k, 0.66 * m.L), mid: m.at(-9 * k, -14.5 * k, 0.54 * m.L), tip: m.at(-7.5 * k, -11.5 * k, 0.44 * m.L) },
  ].map(({ base, mid, tip }) =>
    tube(
      [
        [...base, 6.2],
        [...mid, 5],
        [...tip, 3.3],
      ] as Control[],
      3,
    ),
  );
  const lvRidges = trabeculae(m, 0.4 * m.L, 0.75 * m.L, 1.3, 11);
  const lv: Sdf = (x, y, z) => {
    let d = lvSmooth(x, y, z);
    if (d > 14) return d;
    d += lvRidges(x, y, z);
    for (const p of papillary) d = smoothMax(d, -p(x, y, z), 4);
    return d;
  };
  // One ellipsoid whose base reaches past the ring; the septum is as thick as the free wall.
  const lvOuterBody = tapered(m, ellipsoid(ventricleFrame(m, m.hc), m.a + m.wall, m.a + m.wall, m.c + m.apexWall));
  const lvOuter: Sdf = (x, y, z) => Math.min(lvOuterBody(x, y, z), outflow(x, y, z) - 3.4);

  const out = m.a + m.wall;
  const f = m.rv;
  const inletAt = add(m.tricuspid.centre, scale(m.tricuspid.normal, 4));
  const body = m.at(out + 9 * f, -8, 0.37 * m.L);
  const high = m.at(out + 7 * f, 11, 0.22 * m.L);
  const front = m.at(0.93 * out + 2 * f, 12, 0.42 * m.L);
  const pulmonaryIn = add(m.pulmonary.centre, scale(m.pulmonary.normal, -3));
  const infundibulum: Vec3 = [pulmonaryIn[0] - 1, pulmonaryIn[1] - 6, pulmonaryIn[2] - 17];
  const rvApex = m.at(0.53 * out + 2 * f, -3, 0.79 * m.L);
  const rvCones = [
    roundCone(inletAt, 15.5 * f, body, 17.5 * f),
    roundCone(body, 17.5 * f, rvApex, 8 * f),
    roundCone(body, 17 * f, high, 16.5 * f),
    roundCone(high, 16 * f, infundibulum, 12.6 * f),
    roundCone(front, 13.5 * f, rvApex, 8 * f),
    roundCone(front, 13.5 * f, high, 14 * f),
    roundCone(infundibulum, 12.4 * f, pulmonaryIn, m.pulmonary.radius - 0.4),
    roundCone(m.at(out + 3 * f, -23, 0.26 * m.L), 15 * f, m.at(0.8 * out, -17, 0.66 * m.L), 10 * f),
  ];
  const rvEnvelope: Sdf = (x, y, z) => {
    let d = Infinity;
    for (const cone of rvCones) d = smoothMin(d, cone(x, y, z), 9);
    return d;
  };
  const rvRidges = trabeculae(m, 0.3 * m.L, 0.62 * m.L, 1.5, 15);
  // Small papillary muscles the tricuspid chords end on; from the wall to where valves.ts puts their tips.
  const rightPapillary = rightPapillaryMuscles(m).map(({ base, tip }) => roundCone(base, 4, tip, 1.9));
  const moderator = roundCone(m.at(out - 3, 6, 0.58 * m.L), 3.2, m.at(out + 19 * f, -10, 0.6 * m.L), 2.8);
  const rv: Sdf = (x, y, z) => {
    let d = rvEnvelope(x, y, z);
    if (d > 14) return d;
    d = smoothMax(d, -lvOuter(x, y, z), 5) + rvRidges(x, y, z);
    for (const p of rightPapillary) d = smoothMax(d, -p(x, y, z), 2.5);
    return smoothMax(d, -moderator(x, y, z), 3);
  };

  const lc = m.laCentre;
  const laBody = ellipsoid({ origin: lc, u: [1, 0, 0], v: [0, 1, 0], w: [0, 0, 1] }, 25.5 * m.la, 18.5 * m.la, 21 * m.la);
  const laFloor = plane(add(m.mitral.centre, scale(m.mitral.normal, -4)), m.mitral.normal);
  const laNeck = roundCone(lc, 14 * m.la, add(m.mitral.centre, scale(m.mitral.normal, -5)), m.mitral.radius - 0.5);
  const la: Sdf = (x, y, z) => smoothMax(smoothMin(laBody(x, y, z), laNeck(x, y, z), 6), laFloor(x, y, z), 3);
  const P = m.pulmonary.centre;
  const laa = tube([
    [lc[0] + 18, lc[1] - 8, lc[2] + 7, 7],
    [lc[0] + 28, lc[1] - 22, lc[2] + 9, 7.5],
    [P[0] + 20, P[1] + 14, P[2] + 4, 7.5],
    [P[0] + 20, P[1] + 2, P[2] + 1, 5.5],
    [P[0] + 19, P[1] - 5, P[2] - 3, 3],
  ]);

  const rc = m.raCentre;
  const raBody = ellipsoid({ origin: rc, u: [1, 0, 0], v: [0, 1, 0], w: [0, 0, 1] }, 18.5 * m.ra, 20 * m.ra, 25 * m.ra);
  const raFloor = plane(add(m.tricuspid.centre, scale(m.tricuspid.normal, -3)), m.tricuspid.normal);
  const raNeck = roundCone(rc, 14 * m.ra, add(m.tricuspid.centre, scale(m.tricuspid.normal, -4)), m.tricuspid.radius - 0.5);
  const ra: Sdf = (x, y, z) => smoothMax(smoothMin(raBody(x, y, z), raNeck(x, y, z), 6), raFloor(x, y, z), 3);
  const A = m.aortic.centre;
  const raa = tube([
    [rc[0] + 4, rc[1] - 10, rc[2] + 16, 11],
    [rc[0] + 12, rc[1] - 21, rc[2] + 21, 9.5],
    [A[0] - 19, A[1] - 21, A[2] + 14, 7.5],
    [A[0] - 9, A[1] - 24, A[2] + 15, 4],
  ]);

  const paths = vesselPaths(m);
  const make = (name: string): Sdf => tube(paths[name] as readonly Control[]);
  const [aortaTube, brachio, carotid, subclavian] = [make('aorta'), make('brachiocephalic'), make('leftCarotid'), make('leftSubclavian')];
  // Three sinuses bulge behind the cusps of either outflow valve.
  const sinuses = sinusesOf(m.aortic, aorticFrame(m), 0.62, 0.8);
  const aortaFloor = plane(add(A, scale(m.aortic.normal, -1.5)), scale(m.aortic.normal, -1));
  const aorta: Sdf = (x, y, z) => {
    let d = aortaTube(x, y, z);
    if (d < 14) {
      for (const s of sinuses) d = smoothMin(d, s(x, y, z), 3);
      // Cut only near the root; the descending part also lies below this plane.
      if (Math.hypot(x - A[0], y - A[1], z - A[2]) < 30) d = Math.max(d, aortaFloor(x, y, z));
    }
    return smoothMin(smoothMin(d, brachio(x, y, z), 3), Math.min(carotid(x, y, z), subclavian(x, y, z)), 2.5);
  };
  const [trunkTube, lpa, rpa] = [make('trunk'), make('leftPulmonary'), make('rightPulmonary')];
  const trunkFloor = plane(add(P, scale(m.pulmonary.normal, -1.5)), scale(m.pulmonary.normal, -1));
  const trunkSinuses = sinusesOf(m.pulmonary, pulmonaryFrame(m), 0.56, 0.74);
  const trunk: Sdf = (x, y, z) => {
    let d = trunkTube(x, y, z);
    if (d < 14) for (const s of trunkSinuses) d = smoothMin(d, s(x, y, z), 3);
    d = smoothMin(smoothMin(d, lpa(x, y, z), 5), rpa(x, y, z), 5);
    return Math.hypot(x - P[0], y - P[1], z - P[2]) < 24 ? Math.max(d, trunkFloor(x, y, z)) : d;
  };
  const pv = [make('leftSuperiorVein'), make('leftInferiorVein'), make('rightSuperiorVein'), make('rightInferiorVein')];
  const veins: Sdf = (x, y, z) =>
    Math.min((pv[0] as Sdf)(x, y, z), (pv[1] as Sdf)(x, y, z), (pv[2] as Sdf)(x, y, z), (pv[3] as Sdf)(x, y, z));
  const ends = ENDED.map((name): VesselEnd => {
    // Half way along the last span of the path, on the curve itself.
    const fine = catmullRom(paths[name] as readonly Control[], 4) as unknown as Control[];
    const [p, c, q] = fine.slice(-4, -1) as [Control, Control, Control];
    return { name, point: [c[0], c[1], c[2]], normal: normalize([q[0] - p[0], q[1] - p[1], q[2] - p[2]]), radius: c[3] };
  });
  const r = remembering;
  return {
    lv: r(lv),
    rv: r(rv),
    la: r(la),
    ra: r(ra),
    laa: r(laa),
    raa: r(raa),
    aorta: r(aorta),
    trunk: r(trunk),
    svc: r(make('svc')),
    ivc: r(make('ivc')),
    veins: r(veins),
    mitralNeck: neck(m.mitral, 8, 8),
    tricuspidNeck: neck(m.tricuspid, 8, 8),
    ends,
    lvOuter: r(lvOuter),
    lvSmooth: r(lvSmooth),
    rvEnvelope: r(rvEnvelope),
  }; // prettier-ignore
}
