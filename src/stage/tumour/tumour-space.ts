import { add, applyAffine, dot, invertAffine, scale, type Vec3 } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { project, type Pose } from '../camera.ts';
import type { TumourCut, TumourViewpoint } from './contract.ts';

/** A box along the patient's axes, mm. */
export interface Bounds {
  readonly low: Vec3;
  readonly high: Vec3;
}

/** A cut with its rectangle: `normal` looks at the viewer, who sees what lies beyond `distance` along it taken away. */
export interface CutPlane {
  readonly normal: Vec3;
  readonly distance: number;
  /** Middle of the rectangle and half its sides. */
  readonly middle: Vec3;
  readonly across: Vec3;
  readonly aloft: Vec3;
}

/** Line of sight and upper edge, LPS. From the feet their left is on the right, as radiologists look. */
const LOOK: Readonly<Record<Exclude<TumourViewpoint, 'three-quarter'>, readonly [forward: Vec3, up: Vec3]>> = {
  front: [[0, 1, 0], [0, 0, 1]],
  back: [[0, -1, 0], [0, 0, 1]],
  left: [[-1, 0, 0], [0, 0, 1]],
  right: [[1, 0, 0], [0, 0, 1]],
  head: [[0, 0, -1], [0, -1, 0]],
  feet: [[0, 0, 1], [0, -1, 0]],
}; // prettier-ignore

const UNIT_POSE: Pose = { target: [0, 0, 0], forward: [0, 1, 0], up: [0, 0, 1], radius: 1 };
/** Half width of the picture at a distance of 1. */
const FIELD = 1 / project(UNIT_POSE, 1, 1, true).distance;
/** Points of a surface that are asked whether they fit the picture. */
const ASKED = 1_500;

/** Box of points x, y, z, x, ...; null for none. */
export function boundsOf(positions: Float32Array): Bounds | null {
  if (positions.length === 0) return null;
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let n = 0; n < positions.length; n++) {
    const d = (n % 3) as 0 | 1 | 2;
    const x = positions[n] as number;
    if (x < low[d]) low[d] = x;
    if (x > high[d]) high[d] = x;
  }
  return { low, high };
}

/** Box that holds both. */
export function joined(a: Bounds | null, b: Bounds | null): Bounds | null {
  if (!a || !b) return a ?? b;
  const of = (f: (p: number, q: number) => number, p: Vec3, q: Vec3): Vec3 => [f(p[0], q[0]), f(p[1], q[1]), f(p[2], q[2])];
  return { low: of(Math.min, a.low, b.low), high: of(Math.max, a.high, b.high) };
}

/** Box of a grid, outer edges of its voxels. */
export function gridBounds(grid: Grid): Bounds {
  const corners = Array.from({ length: 8 }, (_, n) =>
    applyAffine(grid.toPatient, grid.size.map((count, axis) => ((n >> axis) & 1 ? count - 0.5 : -0.5)) as unknown as Vec3),
  );
  return boundsOf(Float32Array.from(corners.flat())) as Bounds;
}

export const middleOf = ({ low, high }: Bounds): Vec3 => scale(add(low, high), 0.5);
export const radiusOf = ({ low, high }: Bounds): number => 0.5 * Math.hypot(high[0] - low[0], high[1] - low[1], high[2] - low[2]);

/** Where one looks from, for a view. A three-quarter view comes from the side on which what matters lies, and looks on to a cut. */
export function directions(
  view: TumourViewpoint,
  whole: Bounds,
  matters: Vec3 | null,
  cut: TumourCut['plane'] | null,
): readonly [forward: Vec3, up: Vec3] {
  if (view !== 'three-quarter') return LOOK[view];
  const left = matters !== null && matters[0] > middleOf(whole)[0];
  const plain = unit([left ? -0.62 : 0.62, 0.72, -0.31]);
  // A plane that is cut open is looked at more squarely.
  const axis = cut && AXES[cut][0];
  const forward = axis ? unit(add(scale(plain, 0.6), scale(axis, 0.65 * Math.sign(dot(axis, plain))))) : plain;
  return [forward, [0, 0, 1]];
}

/** A place from which all `points` (x, y, z, ...) fit a picture of these proportions. */
export function poseFor(look: readonly [Vec3, Vec3], whole: Bounds, points: Float32Array, aspect: number): Pose {
  const [forward, roof] = look;
  const target = middleOf(whole);
  const right = unit(cross(forward, roof));
  const up = cross(right, forward);
  const count = points.length / 3;
  const stride = Math.max(1, Math.floor(count / ASKED));
  let radius = 1;
  for (let v = 0; v < count; v += stride) {
    const d: Vec3 = [
      (points[3 * v] as number) - target[0],
      (points[3 * v + 1] as number) - target[1],
      (points[3 * v + 2] as number) - target[2],
    ];
    // What stands nearer than the middle looks larger.
    const nearer = -dot(d, forward) * FIELD;
    radius = Math.max(
      radius,
      Math.abs(dot(d, up)) * Math.min(1, aspect) + nearer,
      Math.abs(dot(d, right)) * Math.min(1, 1 / aspect) + nearer,
    );
  }
  return { target, forward, up, radius: 1.06 * radius };
}

const AXES: Readonly<Record<TumourCut['plane'], readonly [normal: Vec3, across: Vec3, aloft: Vec3]>> = {
  axial: [[0, 0, 1], [1, 0, 0], [0, 1, 0]],
  coronal: [[0, 1, 0], [1, 0, 0], [0, 0, 1]],
  sagittal: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
}; // prettier-ignore

/** The plane of a cut through a box, looking at a viewer who looks along `forward`. */
export function cutPlane(cut: TumourCut, whole: Bounds, forward: Vec3): CutPlane {
  const [axis, across, aloft] = AXES[cut.plane];
  const normal = scale(axis, dot(axis, forward) > 0 ? -1 : 1);
  const middle = middleOf(whole);
  const half = scale(add(whole.high, scale(whole.low, -1)), 0.5);
  return {
    normal,
    distance: dot(normal, cut.through),
    middle: add(middle, scale(axis, dot(axis, cut.through) - dot(axis, middle))),
    across: scale(across, dot(across, half)),
    aloft: scale(aloft, dot(aloft, half)),
  };
}

/** Three rows from a point of the patient to texture places of a grid: voxel i has its centre at (i + 0.5) / n. */
export function textureRows(grid: Grid): readonly (readonly [number, number, number, number])[] {
  const m = invertAffine(grid.toPatient);
  return grid.size.map((n, axis) => {
    const at = (c: number): number => ((m[4 * axis + c] as number) + (c === 3 ? 0.5 : 0)) / n;
    return [at(0), at(1), at(2), at(3)] as const;
  });
}

/** Value of a field at a point, between voxels linearly; null outside. `value` reads voxel n. */
export function sampled(grid: Grid, value: (n: number) => number, p: Vec3): number | null {
  const index = applyAffine(invertAffine(grid.toPatient), p);
  const [nx, ny] = grid.size;
  if (index.some((x, axis) => x < -0.5 || x > (grid.size[axis] as number) - 0.5)) return null;
  let sum = 0;
  for (let c = 0; c < 8; c++) {
    let weight = 1;
    const at = index.map((x, axis) => {
      const low = Math.floor(x);
      const far = (c >> axis) & 1;
      weight *= far ? x - low : 1 - (x - low);
      return Math.min((grid.size[axis] as number) - 1, Math.max(0, low + far));
    }) as [number, number, number];
    if (weight > 0) sum += weight * value((at[2] * ny + at[1]) * nx + at[0]);
  }
  return sum;
}

const LENGTHS = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** A round length, mm, that takes about a seventh of a picture so many mm wide, and its CSS pixels. */
export function scaleBar(mmPerPixel: number, width: number): { readonly pixels: number; readonly mm: number } {
  const most = Math.min(160, Math.max(48, width / 6)) * mmPerPixel;
  const mm = LENGTHS.filter((l) => l <= most).at(-1) ?? 1;
  return { mm, pixels: mm / mmPerPixel };
}

const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec3): Vec3 => scale(a, 1 / (Math.hypot(...a) || 1));
