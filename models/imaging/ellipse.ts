import type { Vec3 } from './affine.ts';
import { add, applyAffine, invertAffine, scale, subtract } from './affine.ts';
import type { Grid } from './grid.ts';
import type { Region } from './measure.ts';
import { inFilledSlice, measurable } from './measure.ts';
import type { Volume } from './volume.ts';

/** A number and between which numbers it lies if the edge lay half a voxel further in, or out, everywhere. */
export interface Ranged {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What an ellipse measures, as rings of valves are described. Lengths in mm, area in mm². */
export interface EllipseMeasures {
  readonly area: Ranged;
  readonly perimeter: Ranged;
  readonly largest: Ranged;
  readonly smallest: Ranged;
  /** Diameter of the circle of this area, and of the circle of this perimeter. */
  readonly areaDiameter: Ranged;
  readonly perimeterDiameter: Ranged;
  /** 1 - smallest / largest diameter: 0 for a circle. */
  readonly eccentricity: Ranged;
  /** Half a voxel along the two axes of the ellipse, mm. */
  readonly halfVoxel: readonly [number, number];
}

/** Why an ellipse cannot be measured as a ring: nothing drawn, size not stated, beyond the image, through made-up slices. */
export type EllipseProblem = 'flat' | 'no-size' | 'outside' | 'filled';

/**
 * Perimeter of an ellipse with half axes `a` and `b` (any one unit): Ramanujan's second approximation (Modular equations and
 * approximations to pi, 1914), too short by at most 0.04 % of a line drawn to and fro, by less than 1e-6 up to b = a / 2.
 */
export function ellipsePerimeter(a: number, b: number): number {
  if (!(a + b > 0)) return 0;
  const h = ((a - b) / (a + b)) ** 2;
  return Math.PI * (a + b) * (1 + (3 * h) / (10 + Math.sqrt(4 - 3 * h)));
}

/** Half the way through one voxel in a direction (unit vector, patient mm), mm. */
export function halfVoxelAlong(grid: Grid, direction: Vec3): number {
  const inverse = invertAffine(grid.toPatient);
  const move = subtract(applyAffine(inverse, direction), applyAffine(inverse, [0, 0, 0]));
  return 0.5 / Math.max(...move.map(Math.abs));
}

/**
 * Numbers of an ellipse with half axes `half`, mm. Each end of either axis is known to half a voxel along it, `halfVoxel`, mm;
 * ranges are those of the ellipses that much smaller and larger. The eccentricity's is the widest of any such ends.
 */
export function ellipseMeasures(half: readonly [number, number], halfVoxel: readonly [number, number]): EllipseMeasures {
  const moved = (s: -1 | 1): [number, number] => [Math.max(0, half[0] + s * halfVoxel[0]), Math.max(0, half[1] + s * halfVoxel[1])];
  const [inner, outer] = [moved(-1), moved(1)];
  const ranged = (of: (a: number, b: number) => number): Ranged => ({ value: of(...half), low: of(...inner), high: of(...outer) });
  const area = ranged((a, b) => Math.PI * a * b);
  const perimeter = ranged(ellipsePerimeter);
  const round = ([a, b]: readonly [number, number]): number => (Math.max(a, b) > 0 ? 1 - Math.min(a, b) / Math.max(a, b) : 0);
  const ends = [round([inner[0], outer[1]]), round([outer[0], inner[1]])];
  // Could both axes be equally long? Then it may as well be a circle.
  const circle = inner[0] <= outer[1] && inner[1] <= outer[0];
  return {
    area,
    perimeter,
    largest: ranged((a, b) => 2 * Math.max(a, b)),
    smallest: ranged((a, b) => 2 * Math.min(a, b)),
    areaDiameter: ranged((a, b) => 2 * Math.sqrt(a * b)),
    perimeterDiameter: ranged((a, b) => ellipsePerimeter(a, b) / Math.PI),
    eccentricity: { value: round(half), low: circle ? 0 : Math.min(...ends), high: Math.max(...ends) },
    halfVoxel,
  };
}

/** The measures of a drawn ellipse in an image, or why it has none. Looks along the whole edge, not only at the middle. */
export function measureEllipse(volume: Volume, region: Region): EllipseMeasures | EllipseProblem {
  const { half, axes, centre } = region;
  if (region.shape !== 'ellipse' || !(half[0] > 0 && half[1] > 0)) return 'flat';
  if (!measurable(volume, axes)) return 'no-size';
  const inverse = invertAffine(volume.grid.toPatient);
  let filled = false;
  for (let n = 0; n < EDGE_POINTS; n++) {
    const angle = (2 * Math.PI * n) / EDGE_POINTS;
    const out = add(scale(axes.right, half[0] * Math.cos(angle)), scale(axes.down, half[1] * Math.sin(angle)));
    const voxel = applyAffine(inverse, add(centre, out)).map(Math.round) as unknown as Vec3;
    if (voxel.some((index, axis) => index < 0 || index >= (volume.grid.size[axis] as number))) return 'outside';
    filled ||= inFilledSlice(volume, voxel);
  }
  if (filled) return 'filled';
  return ellipseMeasures(half, [halfVoxelAlong(volume.grid, axes.right), halfVoxelAlong(volume.grid, axes.down)]);
}

/** Points of the edge looked at: of the largest ring of a valve, some 150 mm round, under a millimetre apart. */
const EDGE_POINTS = 180;
