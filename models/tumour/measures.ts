import { log } from '#models/core/elementary.ts';
import { squaredDistance } from '#models/imaging/segment/distance-field.ts';
import type { TissueMap, TumourGrid } from './tissue.ts';
import { LEAST_TISSUE, voxelCount, voxelMm3 } from './tissue.ts';

/** Tumour as if every cell stood close to the next: sum of shares times the volume of a voxel, mm3. */
export function massMm3(grid: TumourGrid, field: ArrayLike<number>): number {
  let sum = 0;
  for (let v = 0; v < field.length; v++) sum += field[v] as number;
  return sum * voxelMm3(grid);
}

/**
 * Volume in mm3 where the share of tumour is `threshold` or more. In each voxel the field is taken as the plane through its
 * value with the differences to its neighbours, and the part of the voxel on the high side is counted, so that the volume
 * changes smoothly with the field and is right to second order for a smooth one. Neighbours outside the tissue do not count.
 */
export function volumeAbove(tissue: TissueMap, field: ArrayLike<number>, threshold: number): number {
  const [nx, ny, nz] = tissue.grid.size;
  if (field.length !== nx * ny * nz) throw new RangeError(`the field has ${field.length} voxels, its grid ${nx * ny * nz}`);
  const inside = (v: number): boolean => (tissue.white[v] as number) + (tissue.grey[v] as number) >= LEAST_TISSUE;
  let sum = 0;
  let v = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, v++) {
        if (!inside(v)) continue;
        const c = field[v] as number;
        const slope = (step: number, back: boolean, ahead: boolean): number => {
          const before = back && inside(v - step) ? c - (field[v - step] as number) : null;
          const after = ahead && inside(v + step) ? (field[v + step] as number) - c : null;
          if (before === null || after === null) return Math.abs(before ?? after ?? 0);
          return Math.abs(before + after) / 2;
        };
        sum += shareAbove(c - threshold, slope(1, i > 0, i < nx - 1), slope(nx, j > 0, j < ny - 1), slope(nx * ny, k > 0, k < nz - 1));
      }
  return sum * voxelMm3(tissue.grid);
}

/** A flat voxel is on one side or the other over this change of its value, and no slope is less than this share of all. */
const FLAT = 1e-9;
const LEAST_SLOPE = 1e-3;

/**
 * Part of a unit box where a plane of value `above` in the middle and the given slopes along its edges is 0 or more
 * (Scardovelli and Zaleski 2000, J Comput Phys 164, 228-237).
 */
function shareAbove(above: number, a: number, b: number, c: number): number {
  const total = Math.max(a + b + c, FLAT);
  const alpha = 0.5 + above / total;
  if (alpha >= 1) return 1;
  if (alpha <= 0) return 0;
  const slopes = [Math.max(a / total, LEAST_SLOPE), Math.max(b / total, LEAST_SLOPE), Math.max(c / total, LEAST_SLOPE)] as const;
  const sum = slopes[0] + slopes[1] + slopes[2];
  // The smaller side is worked out, so that nothing large is subtracted.
  const low = Math.min(alpha, 1 - alpha) * sum;
  const cube = (x: number): number => (x > 0 ? x * x * x : 0);
  let volume = cube(low);
  for (const m of slopes) volume -= cube(low - m);
  volume += cube(low - slopes[0] - slopes[1]) + cube(low - slopes[0] - slopes[2]) + cube(low - slopes[1] - slopes[2]);
  volume /= 6 * slopes[0] * slopes[1] * slopes[2];
  return alpha <= 0.5 ? volume : 1 - volume;
}

/** Radius of the ball of a volume, mm from mm3. */
export function equivalentRadius(mm3: number): number {
  return Math.cbrt((3 * mm3) / (4 * Math.PI));
}

/** Voxels where the share of tumour is `threshold` or more. */
export function maskAbove(field: ArrayLike<number>, threshold: number): Uint8Array {
  const mask = new Uint8Array(field.length);
  for (let v = 0; v < mask.length; v++) mask[v] = (field[v] as number) >= threshold ? 1 : 0;
  return mask;
}

/** Is any voxel on a face of the grid marked? Beyond it a tumour could go on, and the grid holds it back. */
export function touchesFace({ size: [nx, ny, nz] }: TumourGrid, mask: ArrayLike<number>): boolean {
  let v = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, v++) {
        const face = i === 0 || j === 0 || k === 0 || i === nx - 1 || j === ny - 1 || k === nz - 1;
        if (face && mask[v]) return true;
      }
  return false;
}

export interface HiddenMargin {
  /** Share of the tumour's mass that lies outside the visible edge, 0 to 1. */
  readonly hiddenShare: number;
  /** Margin around the visible edge within which the wanted share of the hidden mass lies, mm; 0 where none is hidden. */
  readonly marginMm: number;
}

/**
 * How far a tumour goes beyond what is seen: `visible` is not 0 in the voxels that show. The margin is along straight lines
 * to the nearest edge, also across what is not tissue. Throws a RangeError when nothing is visible.
 */
export function hiddenMargin(grid: TumourGrid, field: ArrayLike<number>, visible: Uint8Array, share = 0.95): HiddenMargin {
  if (visible.length !== voxelCount(grid) || field.length !== visible.length)
    throw new RangeError('field and visible voxels must lie on the grid');
  if (!visible.some((voxel) => voxel !== 0)) throw new RangeError('nothing is visible: there is no edge to measure from');
  // To the middle of the nearest voxel that shows, less half a voxel: from the edge.
  const squared = squaredDistance(
    visible.map((voxel) => (voxel ? 1 : 0)),
    grid.size,
    grid.spacing,
  );
  const half = Math.min(...grid.spacing.filter((_, axis) => (grid.size[axis] as number) > 1)) / 2;
  const distanceOf = (v: number): number => Math.fround(Math.sqrt(squared[v] as number) - half);
  let [all, hidden] = [0, 0];
  const beyond: number[] = [];
  for (let v = 0; v < visible.length; v++) {
    const c = field[v] as number;
    if (!(c > 0)) continue;
    all += c;
    if (visible[v]) continue;
    hidden += c;
    beyond.push(v);
  }
  if (hidden === 0) return { hiddenShare: 0, marginMm: 0 };
  beyond.sort((a, b) => (squared[a] as number) - (squared[b] as number));
  let within = 0;
  for (const v of beyond) {
    within += field[v] as number;
    if (within >= share * hidden) return { hiddenShare: hidden / all, marginMm: distanceOf(v) };
  }
  return { hiddenShare: hidden / all, marginMm: distanceOf(beyond[beyond.length - 1] as number) };
}

/**
 * First day on which the share of tumour is `threshold` or more anywhere in a structure (`structure` not 0), between frames
 * by the logarithm of the largest share there, which a thin front raises evenly. Null when it is not reached by the last
 * frame. Frames in rising days.
 */
export function dayOfReaching(
  frames: readonly { readonly day: number; readonly field: ArrayLike<number> }[],
  structure: ArrayLike<number>,
  threshold: number,
): number | null {
  let [dayBefore, before] = [Number.NaN, 0];
  for (const { day, field } of frames) {
    let most = 0;
    for (let v = 0; v < structure.length; v++) if (structure[v] && (field[v] as number) > most) most = field[v] as number;
    if (most >= threshold) {
      if (Number.isNaN(dayBefore) || !(before > 0)) return day;
      return dayBefore + ((day - dayBefore) * log(threshold / before)) / log(most / before);
    }
    [dayBefore, before] = [day, most];
  }
  return null;
}

export interface DoseOutside {
  /** Mean dose to tissue outside the target, Gy. */
  readonly meanGy: number;
  /** Volume of tissue outside the target that gets `levelGy` or more, mm3. */
  readonly volumeMm3: number;
  readonly levelGy: number;
}

/** What healthy tissue gets: dose in Gy per voxel to all tissue outside `target`, each voxel weighted by its share of tissue. */
export function doseOutside(tissue: TissueMap, dose: ArrayLike<number>, target: ArrayLike<number>, levelGy: number): DoseOutside {
  let [weight, sum, reached] = [0, 0, 0];
  for (let v = 0; v < dose.length; v++) {
    if (target[v]) continue;
    const share = Math.min(255, (tissue.white[v] as number) + (tissue.grey[v] as number)) / 255;
    weight += share;
    sum += share * (dose[v] as number);
    if ((dose[v] as number) >= levelGy) reached += share;
  }
  return { meanGy: weight > 0 ? sum / weight : 0, volumeMm3: reached * voxelMm3(tissue.grid), levelGy };
}
