import { exp, log as naturalLog } from '#models/core/elementary.ts';
import { cholesky, columnMeans, crossCovariance, solveCholesky, solveLower } from './matrix.ts';

/**
 * A second-order response surface: each simulated number, its logarithm or its reciprocal (whichever misses least) as a
 * quadratic in z, fitted by weighted least squares to runs already paid for, with the variance of what it misses. Local by
 * construction: runs far from the posterior count little. (A heart rate, for one, is smoother as a period.)
 */
export interface Emulator {
  /** Columns emulated, as indices into the simulator's columns. */
  readonly columns: readonly number[];
  /** Variance of simulator minus emulator for each emulated column, near the centre. */
  readonly variance: Float64Array;
  /** Writes one predicted number per emulated column for the point z[offset .. offset + p). */
  predict(z: Float64Array, offset: number, out: Float64Array): void;
}

export interface TrainingRun {
  /** [members, p]. */
  readonly z: Float64Array;
  /** [members, simulator columns]. */
  readonly observables: Float64Array;
  readonly alive: Uint8Array;
}

/** Number of coefficients of a full quadratic in p variables. */
export function quadraticSize(p: number): number {
  return 1 + p + (p * (p + 1)) / 2;
}

/**
 * Fits the emulator to `runs`, weighted about the ensemble `around` [aroundMembers, p]: weight 1 / (1 + D^2 / p), D the
 * Mahalanobis distance to it. With fewer than two runs per coefficient the mixed terms are left out, with fewer than two
 * per coefficient again the squares as well. A ridge of 1e-6 of the trace keeps the normal equations solvable.
 */
export function fitEmulator(
  runs: readonly TrainingRun[],
  p: number,
  stride: number,
  columns: readonly number[],
  around: Float64Array,
  aroundMembers: number,
): Emulator {
  const centre = columnMeans(around, aroundMembers, p);
  const covariance = crossCovariance(around, p, around, p, aroundMembers);
  // A direction the ensemble has collapsed along would make every run look infinitely far away.
  for (let j = 0; j < p; j++) covariance[j * p + j] = (covariance[j * p + j] as number) + 1e-4;
  const scale = Float64Array.from({ length: p }, (_, j) => Math.sqrt(covariance[j * p + j] as number));
  const factor = cholesky(covariance, p);
  let rows = 0;
  for (const run of runs) for (const a of run.alive) rows += a === 1 ? 1 : 0;
  const order = rows >= 2 * quadraticSize(p) ? 'full' : rows >= 2 * (1 + 2 * p) ? 'squares' : 'linear';
  const size = order === 'full' ? quadraticSize(p) : order === 'squares' ? 1 + 2 * p : 1 + p;
  const x = new Float64Array(p);
  const features = new Float64Array(size);
  const write = (z: Float64Array, offset: number): void => {
    for (let j = 0; j < p; j++) x[j] = ((z[offset + j] as number) - (centre[j] as number)) / (scale[j] as number);
    features[0] = 1;
    let f = 1;
    for (let j = 0; j < p; j++) features[f++] = x[j] as number;
    if (order === 'linear') return;
    for (let j = 0; j < p; j++) {
      const last = order === 'full' ? p : j + 1;
      for (let k = j; k < last; k++) features[f++] = (x[j] as number) * (x[k] as number);
    }
  };
  const normalMatrix = new Float64Array(size * size);
  const candidates = columns.flatMap((column) =>
    shapesFor(runs, stride, column).map((shape) => ({ column, shape, right: new Float64Array(size) })),
  );
  const weights = new Float64Array(rows);
  const distance = new Float64Array(p);
  const eachRun = (visit: (run: TrainingRun, i: number, row: number) => void): void => {
    let row = 0;
    for (const run of runs) for (let i = 0; i < run.alive.length; i++) if (run.alive[i] === 1) visit(run, i, row++);
  };
  let sumWeights = 0;
  let sumSquares = 0;
  eachRun((run, i, row) => {
    for (let j = 0; j < p; j++) distance[j] = (run.z[i * p + j] as number) - (centre[j] as number);
    solveLower(factor, p, distance);
    let d2 = 0;
    for (let j = 0; j < p; j++) d2 += (distance[j] as number) ** 2;
    const w = 1 / (1 + d2 / p);
    weights[row] = w;
    sumWeights += w;
    sumSquares += w * w;
    write(run.z, i * p);
    for (let a = 0; a < size; a++) {
      const wa = w * (features[a] as number);
      for (let b = 0; b <= a; b++) normalMatrix[a * size + b] = (normalMatrix[a * size + b] as number) + wa * (features[b] as number);
    }
    for (const { column, shape, right } of candidates) {
      const wy = w * SHAPES[shape].forward(run.observables[i * stride + column] as number);
      for (let a = 0; a < size; a++) right[a] = (right[a] as number) + wy * (features[a] as number);
    }
  });
  let trace = 0;
  for (let a = 0; a < size; a++) {
    trace += normalMatrix[a * size + a] as number;
    for (let b = 0; b < a; b++) normalMatrix[b * size + a] = normalMatrix[a * size + b] as number;
  }
  for (let a = 1; a < size; a++) normalMatrix[a * size + a] = (normalMatrix[a * size + a] as number) + (1e-6 * trace) / size;
  const solved = cholesky(normalMatrix, size);
  for (const { right } of candidates) solveCholesky(solved, size, right);
  const evaluate = (right: Float64Array): number => {
    let sum = 0;
    for (let a = 0; a < size; a++) sum += (right[a] as number) * (features[a] as number);
    return sum;
  };
  const missed = new Float64Array(candidates.length);
  eachRun((run, i, row) => {
    write(run.z, i * p);
    candidates.forEach(({ column, shape, right }, c) => {
      const e = (run.observables[i * stride + column] as number) - SHAPES[shape].back(evaluate(right));
      missed[c] = (missed[c] as number) + (weights[row] as number) * e * e;
    });
  });
  const chosen = columns.map((column) => {
    const own = candidates.map((_, c) => c).filter((c) => (candidates[c] as (typeof candidates)[number]).column === column);
    return own.reduce((best, c) => ((missed[c] as number) < (missed[best] as number) ? c : best), own[0] as number);
  });
  const fitted = chosen.map((c) => candidates[c] as (typeof candidates)[number]);
  const predict = (z: Float64Array, offset: number, out: Float64Array): void => {
    write(z, offset);
    fitted.forEach(({ shape, right }, c) => {
      out[c] = SHAPES[shape].back(evaluate(right));
    });
  };
  // Degrees of freedom by Kish's effective sample size.
  const effective = (sumWeights * sumWeights) / sumSquares;
  const correction = effective / Math.max(effective - size, 0.25 * effective);
  const variance = Float64Array.from(chosen, (c) => ((missed[c] as number) / sumWeights) * correction);
  return { columns, variance, predict };
}

type Shape = 'same' | 'log' | 'reciprocal';

/** `back` is kept finite: far from the runs a quadratic of a logarithm or reciprocal may go anywhere. */
const SHAPES: Readonly<Record<Shape, { forward(y: number): number; back(x: number): number }>> = {
  same: { forward: (y) => y, back: (x) => x },
  log: { forward: (y) => naturalLog(y), back: (x) => exp(Math.min(30, x)) },
  reciprocal: { forward: (y) => 1 / y, back: (x) => 1 / Math.max(1e-9, x) },
};

/** Logarithm and reciprocal are tried where every number is well above zero. */
function shapesFor(runs: readonly TrainingRun[], stride: number, column: number): readonly Shape[] {
  let least = Infinity;
  let sum = 0;
  let count = 0;
  for (const run of runs) {
    run.alive.forEach((alive, i) => {
      if (alive !== 1) return;
      const y = run.observables[i * stride + column] as number;
      least = Math.min(least, y);
      sum += y;
      count++;
    });
  }
  return least > (0.05 * sum) / count && least > 0 ? ['same', 'log', 'reciprocal'] : ['same'];
}
