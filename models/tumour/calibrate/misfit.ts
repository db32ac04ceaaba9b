import { exp, log } from '#models/core/elementary.ts';
import { cholesky, solveCholesky, solveLower } from '#models/assimilation/matrix.ts';
import type { Prepared } from './problem.ts';

/**
 * What separates an observed edge from the model's: the error of the contour, alike within some millimetres, and the error
 * of the model, which stays with the tumour from scan to scan, is alike over centimetres and grows with it. How large the
 * model's error is, nobody knows beforehand: it is one of a few `levels`, judged by the residuals like a parameter.
 */
export interface Discrepancy {
  /** Factors on the model's error, the first 0, with their prior chances. */
  readonly levels: readonly { readonly factor: number; readonly chance: number }[];
  /** Standard deviation at factor 1: `base` mm plus `perRadius` mm for each mm of the tumour's radius. */
  readonly base: number;
  readonly perRadius: number;
  /** Distance over which it stays alike, mm. */
  readonly correlation: number;
  /** A common shift of all edges of a person (how somebody draws), mm. */
  readonly offset: number;
}

export const DEFAULT_DISCREPANCY: Discrepancy = {
  levels: [
    { factor: 0, chance: 0.45 },
    { factor: 0.5, chance: 0.25 },
    { factor: 1, chance: 0.2 },
    { factor: 2, chance: 0.1 },
  ],
  base: 0.5,
  perRadius: 0.04,
  correlation: 25,
  offset: 0.5,
};

/** Standard deviation, mm at factor 1, of the model's error for a tumour of this radius. */
export function discrepancySd(discrepancy: Discrepancy, radius: number): number {
  return discrepancy.base + discrepancy.perRadius * radius;
}

export interface Level {
  readonly factor: number;
  readonly logChance: number;
  /** Lower Cholesky factor of the residuals' covariance, [size, size]. */
  readonly lower: Float64Array;
  readonly logDeterminant: number;
}

/** The residuals' distribution at each level. */
export interface Misfit {
  readonly size: number;
  readonly discrepancy: Discrepancy;
  readonly levels: readonly Level[];
}

/** Covariance of cellularity residuals beside each other, mm. */
const CELLULARITY_CORRELATION = 10;

/** Places, contour and sd of the model's error of every residual; cellularity has no contour (-1). */
export function residualPlaces(prepared: Prepared, discrepancy: Discrepancy) {
  const points = new Float64Array(3 * prepared.size);
  const group = new Int32Array(prepared.size);
  const modelSd = new Float64Array(prepared.size);
  prepared.contours.forEach((contour, g) => {
    points.set(contour.operator.surface.points, 3 * contour.first);
    const end = contour.first + contour.operator.surface.count;
    group.fill(g, contour.first, end);
    modelSd.fill(discrepancySd(discrepancy, contour.radius), contour.first, end);
  });
  prepared.cellularity.forEach((map, g) => {
    points.set(map.points, 3 * map.first);
    group.fill(-1 - g, map.first, map.first + map.count);
  });
  return { points, group, modelSd };
}

/** exp(-d2 / (2 l2)) between two of `points`. */
export function alike(points: Float64Array, i: number, j: number, correlation: number): number {
  let d2 = 0;
  for (let a = 0; a < 3; a++) d2 += ((points[3 * i + a] as number) - (points[3 * j + a] as number)) ** 2;
  return exp(-d2 / (2 * correlation * correlation));
}

/** Works out the covariances of a problem's residuals, one for each level. */
export function misfitOf(prepared: Prepared, discrepancy: Discrepancy = DEFAULT_DISCREPANCY): Misfit {
  const n = prepared.size;
  const { points, group, modelSd } = residualPlaces(prepared, discrepancy);
  const { sd, correlation, point, whole, again } = prepared.noise;
  const levels = discrepancy.levels.map(({ factor, chance }): Level => {
    const covariance = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        let value = 0;
        const [gi, gj] = [group[i] as number, group[j] as number];
        if (gi >= 0 && gj >= 0) {
          const near = alike(points, i, j, correlation);
          value += again * again * near;
          if (gi === gj) value += sd * sd * near + whole * whole + (i === j ? point * point : 0);
          if (factor > 0) {
            const shape = (modelSd[i] as number) * (modelSd[j] as number) * alike(points, i, j, discrepancy.correlation);
            value += factor * factor * (shape + discrepancy.offset * discrepancy.offset);
          }
        } else if (gi === gj) {
          const own = (prepared.cellularity[-1 - gi] as Prepared['cellularity'][number]).sd;
          value += own * own * (0.9 * alike(points, i, j, CELLULARITY_CORRELATION) + (i === j ? 0.1 : 0));
        }
        covariance[i * n + j] = value;
        covariance[j * n + i] = value;
      }
    }
    const lower = cholesky(covariance, n);
    let logDeterminant = 0;
    for (let i = 0; i < n; i++) logDeterminant += 2 * log(lower[i * n + i] as number);
    return { factor, logChance: log(chance), lower, logDeterminant };
  });
  return { size: n, discrepancy, levels };
}

/** Log of the density of residuals at a level times the level's prior chance, without the constant. */
export function levelScore(misfit: Misfit, level: Level, residuals: Float64Array): number {
  const white = residuals.slice();
  solveLower(level.lower, misfit.size, white);
  let squares = 0;
  for (const w of white) squares += w * w;
  return level.logChance - 0.5 * (squares + level.logDeterminant);
}

/** Scores of all levels. */
export function levelScores(misfit: Misfit, residuals: Float64Array): Float64Array {
  return Float64Array.from(misfit.levels, (level) => levelScore(misfit, level, residuals));
}

/** log of a sum of exponentials. */
export function logSum(scores: Float64Array): number {
  const top = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let sum = 0;
  for (const s of scores) sum += exp(s - top);
  return top + log(sum);
}

/** Solves C x = residuals at a level; a new array. */
export function whitenTwice(misfit: Misfit, level: Level, residuals: Float64Array): Float64Array {
  const x = residuals.slice();
  solveCholesky(level.lower, misfit.size, x);
  return x;
}
