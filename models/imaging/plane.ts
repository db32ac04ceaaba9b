import type { Vec3 } from './affine.ts';
import { add, applyAffine, columnOf, cross, dot, invertAffine, length, scale } from './affine.ts';
import type { Grid } from './grid.ts';
import { nearestAxes } from './grid.ts';

export type PlaneKind = 'axial' | 'coronal' | 'sagittal';

/** How a picture lies in space: unit vectors in patient mm (LPS) towards the right and lower edge and into the screen. */
export interface PlaneAxes {
  readonly right: Vec3;
  readonly down: Vec3;
  readonly into: Vec3;
}

/** Three directions a picture is cut along: towards the left, the back and the head of the patient, or of the scan. */
export interface Frame {
  readonly left: Vec3;
  readonly back: Vec3;
  readonly head: Vec3;
}

export const PATIENT_FRAME: Frame = { left: [1, 0, 0], back: [0, 1, 0], head: [0, 0, 1] };

/**
 * The scan's own directions, each the index axis nearest to left, back and head, made square (a tilted gantry's slices
 * keep their plane, so slices are seen as they were taken).
 */
export function scanFrame(grid: Grid): Frame {
  const { axes, signs } = nearestAxes(grid);
  const step = (patient: number): Vec3 => unit(scale(columnOf(grid.toPatient, axes[patient] as number), signs[patient] as number));
  // Index axes 0 and 1 span a slice and are kept; the third follows from them.
  const third = axes.indexOf(2);
  const [first, second] = [(third + 1) % 3, (third + 2) % 3];
  const a = step(first);
  const b = unit(add(step(second), scale(a, -dot(step(second), a))));
  const all: [Vec3, Vec3, Vec3] = [a, b, a];
  all[first] = a;
  all[second] = b;
  all[third] = cross(a, b);
  return { left: all[0], back: all[1], head: all[2] };
}

/**
 * Axes of a plane as radiologists hang it: axial seen from the feet, coronal from the front, sagittal from the left.
 * `turn` and `tilt` in degrees lean it: first about the picture's vertical, then about its (new) horizontal.
 */
export function planeAxes(kind: PlaneKind, frame: Frame = PATIENT_FRAME, turn = 0, tilt = 0): PlaneAxes {
  const { left, back, head } = frame;
  const up = scale(head, -1);
  const [right, down] = kind === 'axial' ? [left, back] : kind === 'coronal' ? [left, up] : [back, up];
  const into = cross(right, down);
  const [cu, su] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  const right2 = add(scale(right, cu), scale(into, su));
  const into2 = add(scale(into, cu), scale(right, -su));
  const [ci, si] = [Math.cos(radians(tilt)), Math.sin(radians(tilt))];
  return { right: right2, down: add(scale(down, ci), scale(into2, si)), into: add(scale(into2, ci), scale(down, -si)) };
}

/** Axes of the picture as it is stored: columns to the right, rows downwards. */
export function storedAxes(grid: Grid): PlaneAxes {
  const right = unit(columnOf(grid.toPatient, 0));
  const along = columnOf(grid.toPatient, 1);
  const down = unit(add(along, scale(right, -dot(along, right))));
  return { right, down, into: cross(right, down) };
}

const LETTERS = [
  ['L', 'R'],
  ['P', 'A'],
  ['H', 'F'],
] as const;

/** A direction names every side it leans to by more than this: the sine of about 6 degrees. */
const LEANS = 0.1;

/** Letters of a direction in LPS, strongest first: `L`, or `LP` for an oblique one. H is head, F feet. */
export function lettersOf(direction: Vec3): string {
  return [0, 1, 2]
    .filter((axis) => Math.abs(direction[axis] as number) > LEANS)
    .sort((a, b) => Math.abs(direction[b] as number) - Math.abs(direction[a] as number) || a - b)
    .map((axis) => (LETTERS[axis] as readonly [string, string])[(direction[axis] as number) > 0 ? 0 : 1])
    .join('');
}

/** Letters at the four edges of a picture. */
export function edgeLetters({ right, down }: PlaneAxes): Readonly<Record<'right' | 'left' | 'bottom' | 'top', string>> {
  return {
    right: lettersOf(right),
    left: lettersOf(scale(right, -1)),
    bottom: lettersOf(down),
    top: lettersOf(scale(down, -1)),
  };
}

/** Slices of a plane through an image, counted from 1 along `into`. */
export interface SliceRange {
  /** Distances along `into` from the origin of the patient, mm, of the first and last slice. */
  readonly from: number;
  readonly to: number;
  /** mm from slice to slice: the move that changes no voxel index by more than one. */
  readonly step: number;
  readonly count: number;
}

/** Which slices a plane can be moved through. */
export function sliceRange(grid: Grid, { into }: PlaneAxes): SliceRange {
  const inverse = invertAffine(grid.toPatient);
  const perMm = [0, 1, 2].map((row) =>
    Math.abs(dot([inverse[4 * row] as number, inverse[4 * row + 1] as number, inverse[4 * row + 2] as number], into)),
  );
  const step = 1 / Math.max(...perMm);
  const along = corners(grid).map((corner) => dot(corner, into));
  const [from, to] = [Math.min(...along), Math.max(...along)];
  return { from, to, step, count: Math.max(1, Math.round((to - from) / step) + 1) };
}

/** Number of the slice a point lies in, 1 to `count`. */
export function sliceOf(range: SliceRange, axes: PlaneAxes, point: Vec3): number {
  const n = Math.round((dot(point, axes.into) - range.from) / range.step) + 1;
  return Math.min(range.count, Math.max(1, n));
}

/** The point moved along `into` to the middle of slice `n` (1 to `count`, cut off there). */
export function atSlice(range: SliceRange, axes: PlaneAxes, point: Vec3, n: number): Vec3 {
  const target = range.from + (Math.min(range.count, Math.max(1, Math.round(n))) - 1) * range.step;
  return add(point, scale(axes.into, target - dot(point, axes.into)));
}

/** Centres of the eight corner voxels, patient mm. */
export function corners(grid: Grid): readonly Vec3[] {
  return [0, 1, 2, 3, 4, 5, 6, 7].map((n) => {
    const index = grid.size.map((size, axis) => ((n >> axis) & 1 ? size - 1 : 0)) as unknown as Vec3;
    return applyAffine(grid.toPatient, index);
  });
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const unit = (a: Vec3): Vec3 => scale(a, 1 / (length(a) || 1));
