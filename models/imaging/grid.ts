import type { Affine, Vec3 } from './affine.ts';
import { applyAffine, columnOf, cross, determinant, dot, length, scale } from './affine.ts';

/** Where the voxels of an image lie. */
export interface Grid {
  /** Voxels along i, j, k; k is 1 for a single picture. */
  readonly size: Vec3;
  readonly toPatient: Affine;
}

/** Distance in mm between neighbouring voxel centres along i, j, k. */
export function spacingOf(grid: Grid): Vec3 {
  return [0, 1, 2].map((axis) => length(columnOf(grid.toPatient, axis))) as unknown as Vec3;
}

/** Volume of one voxel in mm³, right for sheared grids too. */
export function voxelVolume(grid: Grid): number {
  return Math.abs(determinant(grid.toPatient));
}

/**
 * Angle in degrees between the step from slice to slice and the normal of the slices. Not zero where the gantry was
 * tilted or the axes are sheared: such a grid is no box.
 */
export function tiltOf(grid: Grid): number {
  const normal = cross(columnOf(grid.toPatient, 0), columnOf(grid.toPatient, 1));
  const step = columnOf(grid.toPatient, 2);
  const cosine = Math.abs(dot(normal, step)) / (length(normal) * length(step));
  return (Math.acos(Math.min(1, cosine)) * 180) / Math.PI;
}

const TOWARDS = [
  ['L', 'R'],
  ['P', 'A'],
  ['S', 'I'],
] as const;

/**
 * Which index axis runs nearest to each patient axis. `axes[p]` is the index axis (0 to 2) for patient axis p
 * (left, back, head), each used once; `signs[p]` is -1 where the index grows the other way.
 */
export interface NearestAxes {
  readonly axes: readonly [number, number, number];
  readonly signs: readonly [1 | -1, 1 | -1, 1 | -1];
}

/** Of the six ways to pair index axes with patient axes the one with the largest sum of direction cosines. */
export function nearestAxes(grid: Grid): NearestAxes {
  const unit = [0, 1, 2].map((axis) => {
    const step = columnOf(grid.toPatient, axis);
    return scale(step, 1 / (length(step) || 1));
  });
  const cosine = (patient: number, index: number): number => (unit[index] as Vec3)[patient] as number;
  let best: readonly [number, number, number] = [0, 1, 2];
  let most = -1;
  for (const axes of PERMUTATIONS) {
    const sum = axes.reduce((total, index, patient) => total + Math.abs(cosine(patient, index)), 0);
    // Ties (exactly 45 degrees) go to the first in the list, so that the answer never hangs on a rounding error.
    if (sum > most + 1e-9) [best, most] = [axes, sum];
  }
  return { axes: best, signs: best.map((index, patient) => (cosine(patient, index) < 0 ? -1 : 1)) as unknown as NearestAxes['signs'] };
}

const PERMUTATIONS: readonly (readonly [number, number, number])[] = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
];

/** Three letters: towards which side of the patient each of i, j, k grows, for instance `LPS`. */
export function orientationOf(grid: Grid): string {
  const { axes, signs } = nearestAxes(grid);
  return [0, 1, 2]
    .map((index) => {
      const patient = axes.indexOf(index);
      return (TOWARDS[patient] as readonly [string, string])[signs[patient] === 1 ? 0 : 1];
    })
    .join('');
}

/** Largest angle in degrees between an index axis and the patient axis it is named after: 0 for a straight image. */
export function obliquityOf(grid: Grid): number {
  const { axes } = nearestAxes(grid);
  const angles = axes.map((index, patient) => {
    const step = columnOf(grid.toPatient, index);
    return (Math.acos(Math.min(1, Math.abs(step[patient] as number) / length(step))) * 180) / Math.PI;
  });
  return Math.max(...angles);
}

/** Middle of the image in patient mm. */
export function centreOf(grid: Grid): Vec3 {
  return applyAffine(grid.toPatient, [(grid.size[0] - 1) / 2, (grid.size[1] - 1) / 2, (grid.size[2] - 1) / 2]);
}

/** Do two grids hold the same voxels at the same places? `tolerance` in mm, at the corners. */
export function sameGrid(a: Grid, b: Grid, tolerance = 0.01): boolean {
  if (a.size.some((n, axis) => n !== b.size[axis])) return false;
  for (let corner = 0; corner < 8; corner++) {
    const index = a.size.map((n, axis) => ((corner >> axis) & 1 ? n - 1 : 0)) as unknown as Vec3;
    const [p, q] = [applyAffine(a.toPatient, index), applyAffine(b.toPatient, index)];
    if (Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]) > tolerance) return false;
  }
  return true;
}

/** Do two grids surely share no place? By the boxes along the patient's axes that hold them, so `false` promises nothing. */
export function lieApart(a: Grid, b: Grid): boolean {
  const [p, q] = [reachOf(a), reachOf(b)];
  return p.some(([low, high], axis) => {
    const [from, to] = q[axis] as readonly [number, number];
    return low > to || high < from;
  });
}

/** From where to where a grid reaches along x, y, z, to the outer faces of its voxels, mm. */
function reachOf({ size, toPatient }: Grid): (readonly [low: number, high: number])[] {
  const corners = Array.from({ length: 8 }, (_, corner) =>
    applyAffine(toPatient, size.map((n, axis) => ((corner >> axis) & 1 ? n - 0.5 : -0.5)) as unknown as Vec3),
  );
  return [0, 1, 2].map((axis) => {
    const along = corners.map((place) => place[axis] as number);
    return [Math.min(...along), Math.max(...along)] as const;
  });
}
