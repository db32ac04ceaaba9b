import { affineOf, applyAffine, type Affine, type Vec3 } from '#models/imaging/affine.ts';
import type { Volume } from '#models/imaging/volume.ts';

/** Unit vectors of a patient lying askew in the scanner: no axis is parallel to another. */
const A: Vec3 = [0.8, 0.36, 0.48];
const B: Vec3 = [-0.6, 0.48, 0.64];
/** Normal of the slices would be (0, -0.8, 0.6); the gantry is tilted by 12 degrees, so that the steps lean. */
const LEAN = Math.tan((12 * Math.PI) / 180);

/** Anisotropic, oblique and sheared: 1.2 x 0.9 x 3 mm. `centre` is in the middle of the grid. */
export function askew(size: Vec3, centre: Vec3): Affine {
  const i: Vec3 = [A[0] * 1.2, A[1] * 1.2, A[2] * 1.2];
  const j: Vec3 = [B[0] * 0.9, B[1] * 0.9, B[2] * 0.9];
  const k: Vec3 = [3 * LEAN * B[0], 3 * (-0.8 + LEAN * B[1]), 3 * (0.6 + LEAN * B[2])];
  const middle = [0, 1, 2].map(
    (r) =>
      (centre[r] as number) - ((i[r] as number) * (size[0] - 1) + (j[r] as number) * (size[1] - 1) + (k[r] as number) * (size[2] - 1)) / 2,
  ) as unknown as Vec3;
  return affineOf(i, j, k, middle);
}

/** An image of 16-bit numbers with tenths, from a function of patient mm. */
export function imageOf(size: Vec3, toPatient: Affine, field: (p: Vec3) => number): Volume {
  const voxels = new Int16Array(size[0] * size[1] * size[2]);
  let at = 0;
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++) voxels[at++] = Math.round(10 * field(applyAffine(toPatient, [i, j, k])));
  return {
    grid: { size, toPatient },
    voxels,
    components: 1,
    frames: 1,
    slope: 0.1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: null,
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
}

export const SPHERE = { centre: [12, -20, 35] as Vec3, at: [20, -12, 30] as Vec3, radius: 26 };
const SIZE: Vec3 = [70, 92, 30];

/** A ball off the middle of the image: 500 on its surface, 40 more a millimetre inwards, between 0 and 1000. */
export function sphere(): Volume {
  return imageOf(SIZE, askew(SIZE, SPHERE.centre), (p) => {
    const r = Math.hypot(p[0] - SPHERE.at[0], p[1] - SPHERE.at[1], p[2] - SPHERE.at[2]);
    return Math.min(1000, Math.max(0, 500 + 40 * (SPHERE.radius - r)));
  });
}

/** 500 in the middle and 4 more for each mm upwards, the same everywhere else along each level. */
export function rising(): Volume {
  return imageOf(SIZE, askew(SIZE, SPHERE.centre), (p) => 500 + 4 * (p[2] - SPHERE.centre[2]));
}

/** Nested ellipsoids and rods from air to dense bone in Hounsfield units: something for every preset to show. */
export function body(): Volume {
  const size: Vec3 = [56, 60, 34];
  const toPatient = affineOf([1.6, 0.1, 0], [-0.1, 1.5, 0.15], [0, -0.28, 2.6], [-44, -42, -43]);
  const inside = (p: Vec3, c: Vec3, r: Vec3): number => 1 - Math.hypot((p[0] - c[0]) / r[0], (p[1] - c[1]) / r[1], (p[2] - c[2]) / r[2]);
  const soft = (edge: number, mm: number): number => Math.min(1, Math.max(0, 0.5 + (edge * mm) / 4));
  return imageOf(size, toPatient, (p) => {
    let v = -1000;
    const put = (value: number, edge: number, mm: number): void => {
      v += (value - v) * soft(edge, mm);
    };
    put(-60, inside(p, [0, 0, 0], [38, 34, 36]), 34);
    put(50, inside(p, [0, 0, 0], [33, 29, 32]), 30);
    put(-820, inside(p, [-14, -4, 4], [11, 15, 17]), 12);
    put(310, inside(p, [14, -8, 0], [7, 7, 24]), 7);
    put(900, inside(p, [4, 17, 0], [9, 7, 27]), 8);
    return v;
  });
}

/** Full of 1000 in the first two layers along one axis, empty elsewhere; axes straight. */
export function layer(axis: 0 | 1 | 2): Volume {
  const size: Vec3 = [24, 24, 24];
  const toPatient = affineOf([2, 0, 0], [0, 2, 0], [0, 0, 2], [0, 0, 0]);
  return imageOf(size, toPatient, (p) => (p[axis] < 3 ? 1000 : 0));
}
