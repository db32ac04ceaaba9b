/** Positions are millimetres in the patient: x to the left, y to the back, z to the head (LPS, as in DICOM). */
export type Vec3 = readonly [number, number, number];

/** First three rows of the 4 x 4 matrix from voxel (i, j, k) to patient (x, y, z) in mm, row by row: 12 numbers. */
export type Affine = readonly number[];

/** Patient position in mm of a voxel index (fractions allowed; whole numbers are voxel centres). */
export function applyAffine(a: Affine, [i, j, k]: Vec3): Vec3 {
  const row = (r: number): number => at(a, r, 0) * i + at(a, r, 1) * j + at(a, r, 2) * k + at(a, r, 3);
  return [row(0), row(1), row(2)];
}

/** Column of an affine: the step in mm when one index grows by one (axis 0 to 2), or the position of voxel 0 (axis 3). */
export function columnOf(a: Affine, axis: number): Vec3 {
  return [at(a, 0, axis), at(a, 1, axis), at(a, 2, axis)];
}

/** An affine from its steps and the position of the first voxel, all mm. */
export function affineOf(i: Vec3, j: Vec3, k: Vec3, origin: Vec3): Affine {
  return [0, 1, 2].flatMap((r) => [i[r] as number, j[r] as number, k[r] as number, origin[r] as number]);
}

/** Determinant of the 3 x 3 part: signed volume of a voxel in mm³; negative where the index axes are left-handed. */
export function determinant(a: Affine): number {
  return dot(columnOf(a, 0), cross(columnOf(a, 1), columnOf(a, 2)));
}

/** The way back, from patient mm to voxel indices. Throws RangeError when the axes do not span space. */
export function invertAffine(a: Affine): Affine {
  const [u, v, w, o] = [0, 1, 2, 3].map((axis) => columnOf(a, axis)) as [Vec3, Vec3, Vec3, Vec3];
  const det = determinant(a);
  if (!(Math.abs(det) > 0) || !Number.isFinite(det)) throw new RangeError('The axes of this image do not span space.');
  const rows = [cross(v, w), cross(w, u), cross(u, v)].map((r) => scale(r, 1 / det));
  return rows.flatMap((r) => [...r, -dot(r, o)]);
}

/** NIfTI and MGH count x to the right and y to the front; this turns such an affine into ours (and back). */
export function flipRasLps(a: Affine): Affine {
  return a.map((value, n) => (n < 8 ? 0 - value : value));
}

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const scale = (a: Vec3, by: number): Vec3 => [a[0] * by, a[1] * by, a[2] * by];
export const add = (a: Vec3, b: Vec3): Vec3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const subtract = (a: Vec3, b: Vec3): Vec3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const length = (a: Vec3): number => Math.hypot(a[0], a[1], a[2]);

export function cross(a: Vec3, b: Vec3): Vec3 {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

const at = (a: Affine, row: number, column: number): number => a[4 * row + column] as number;
