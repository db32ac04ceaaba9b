import { cholesky, solveCholesky, solveLower } from '#models/assimilation/matrix.ts';

/**
 * Gauss-Newton for a most probable z when the prior is N(0, I) and residuals are Gaussian: minimises
 * |W r(z)|2 + |z|2, W the inverse of the lower factor that `weigh` chooses for the residuals at hand. Every round is two
 * batches of simulations: one for the Jacobian by forward differences, one for steps of several damping strengths.
 */
export interface LeastSquares {
  /** Number of unknowns and of residuals. */
  readonly p: number;
  readonly size: number;
  /** Columns that can change the residuals; the others stay at 0, the top of their prior. */
  readonly matters: Uint8Array;
  /** Residuals [rows, size] of `z` [rows, p]; where `seen` is 0, what was observed cannot have come from that row. */
  residuals(z: Float64Array, rows: number): Promise<{ readonly residuals: Float64Array; readonly seen?: Uint8Array }>;
  /** Score (higher is better, without the prior) of residuals and the lower Cholesky factor of their covariance. */
  weigh(residuals: Float64Array): { readonly score: number; readonly lower: Float64Array };
}

export interface Minimum {
  readonly z: Float64Array;
  readonly residuals: Float64Array;
  /** Score with the prior at z. */
  readonly score: number;
  /** Inverse of J'J + I: the covariance of the Laplace approximation, [p, p]; identity in columns that do not matter. */
  readonly covariance: Float64Array;
  readonly rounds: number;
  readonly solves: number;
  readonly converged: boolean;
}

export interface MinimumOptions {
  readonly maxRounds?: number;
  /** Step of the forward differences, in prior standard deviations. */
  readonly difference?: number;
  readonly onRound?: (round: number) => void;
}

/** Damping strengths tried at once. */
const DAMPINGS = [0.02, 0.5, 5] as const;
/** Longest step along one unknown, in prior standard deviations. */
const LONGEST_MOVE = 1.5;
/** A round that gains less than this in score is the last. */
const ENOUGH = 0.15;

/** Taken from the score of a row that cannot be: below every one that can, and still ordered, so that a search finds its way out. */
const UNSEEN = 1e6;

const half = (z: Float64Array): number => 0.5 * z.reduce((sum, v) => sum + v * v, 0);

/** Goes from the best of `starts` (rows of z) to the nearest minimum. */
export async function minimise(problem: LeastSquares, starts: readonly Float64Array[], options: MinimumOptions = {}): Promise<Minimum> {
  const { p, size } = problem;
  const score = (z: Float64Array, r: Float64Array): number => problem.weigh(r).score - half(z);
  const rows = (list: readonly Float64Array[]): Float64Array => {
    const z = new Float64Array(list.length * p);
    list.forEach((row, i) => z.set(row, i * p));
    return z;
  };
  const evaluate = async (list: readonly Float64Array[]): Promise<{ z: Float64Array; r: Float64Array; score: number }[]> => {
    const { residuals, seen } = await problem.residuals(rows(list), list.length);
    return list.map((z, i) => {
      const own = residuals.slice(i * size, (i + 1) * size);
      return { z, r: own, score: score(z, own) - (seen?.[i] === 0 ? UNSEEN : 0) };
    });
  };
  let solves = starts.length;
  let best = (await evaluate(starts)).reduce((a, b) => (b.score > a.score ? b : a));
  const columns = [...problem.matters.keys()].filter((j) => problem.matters[j] === 1);
  const difference = options.difference ?? 0.1;
  let converged = false;
  let round = 0;
  let damping = 1;
  let jacobian = new Float64Array(0);
  const fill = async (): Promise<void> => {
    const shifted = columns.map((j) => {
      const z = best.z.slice();
      z[j] = (z[j] as number) + difference;
      return z;
    });
    const { residuals: r } = await problem.residuals(rows(shifted), shifted.length);
    solves += shifted.length;
    jacobian = new Float64Array(size * columns.length);
    columns.forEach((_, c) => {
      for (let i = 0; i < size; i++) jacobian[c * size + i] = ((r[c * size + i] as number) - (best.r[i] as number)) / difference;
    });
  };
  for (; round < (options.maxRounds ?? 7) && !converged; round++) {
    options.onRound?.(round);
    await fill();
    const { normal, gradient } = normalEquations(problem, best, jacobian, columns);
    const n = columns.length;
    const steps = DAMPINGS.map((strength) => {
      const damped = normal.slice();
      for (let c = 0; c < n; c++) damped[c * n + c] = (normal[c * n + c] as number) * (1 + strength * damping);
      const move = gradient.map((g) => -g);
      solveCholesky(cholesky(damped, n), n, move);
      const longest = move.reduce((most, v) => Math.max(most, Math.abs(v)), 0);
      const shrink = longest > LONGEST_MOVE ? LONGEST_MOVE / longest : 1;
      const z = best.z.slice();
      columns.forEach((j, c) => (z[j] = (z[j] as number) + shrink * (move[c] as number)));
      return z;
    });
    const tried = await evaluate(steps);
    solves += steps.length;
    const winner = tried.reduce((a, b) => (b.score > a.score ? b : a));
    if (winner.score > best.score) {
      converged = winner.score - best.score < ENOUGH;
      damping = winner === tried[0] ? Math.max(1e-3, damping / 4) : damping;
      best = winner;
    } else if (damping >= 20) converged = true;
    else damping *= 40;
  }
  await fill();
  const { normal } = normalEquations(problem, best, jacobian, columns);
  return { ...best, residuals: best.r, covariance: inverse(normal, columns, p), rounds: round, solves, converged };
}

/** J'J + I and J'r + z in whitened residuals, over the columns that matter. */
function normalEquations(
  problem: LeastSquares,
  at: { readonly z: Float64Array; readonly r: Float64Array },
  jacobian: Float64Array,
  columns: readonly number[],
): { normal: Float64Array; gradient: Float64Array } {
  const { size } = problem;
  const n = columns.length;
  const { lower } = problem.weigh(at.r);
  const white = jacobian.slice();
  for (let c = 0; c < n; c++) solveLower(lower, size, white.subarray(c * size, (c + 1) * size));
  const r = at.r.slice();
  solveLower(lower, size, r);
  const normal = new Float64Array(n * n);
  const gradient = new Float64Array(n);
  for (let a = 0; a < n; a++) {
    for (let b = 0; b <= a; b++) {
      let sum = a === b ? 1 : 0;
      for (let i = 0; i < size; i++) sum += (white[a * size + i] as number) * (white[b * size + i] as number);
      normal[a * n + b] = sum;
      normal[b * n + a] = sum;
    }
    let sum = at.z[columns[a] as number] as number;
    for (let i = 0; i < size; i++) sum += (white[a * size + i] as number) * (r[i] as number);
    gradient[a] = sum;
  }
  return { normal, gradient };
}

function inverse(normal: Float64Array, columns: readonly number[], p: number): Float64Array {
  const n = columns.length;
  const lower = cholesky(normal, n);
  const out = new Float64Array(p * p);
  for (let j = 0; j < p; j++) out[j * p + j] = 1;
  for (let c = 0; c < n; c++) {
    const unit = new Float64Array(n);
    unit[c] = 1;
    solveCholesky(lower, n, unit);
    for (let d = 0; d < n; d++) out[(columns[d] as number) * p + (columns[c] as number)] = unit[d] as number;
  }
  return out;
}
