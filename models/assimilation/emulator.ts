import { cholesky, columnMeans, crossCovariance, solveCholesky, solveLower } from './matrix.ts';

/**
 * A second-order response surface: each simulated number as a quadratic in z, fitted by weighted least squares to runs
 * already paid for, with the variance of what it misses. Local by construction: runs far from the posterior count little.
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
  const right = columns.map(() => new Float64Array(size));
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
      columns.forEach((column, c) => {
        const r = right[c] as Float64Array;
        r[a] = (r[a] as number) + wa * (run.observables[i * stride + column] as number);
      });
    }
  });
  let trace = 0;
  for (let a = 0; a < size; a++) {
    trace += normalMatrix[a * size + a] as number;
    for (let b = 0; b < a; b++) normalMatrix[b * size + a] = normalMatrix[a * size + b] as number;
  }
  for (let a = 1; a < size; a++) normalMatrix[a * size + a] = (normalMatrix[a * size + a] as number) + (1e-6 * trace) / size;
  const solved = cholesky(normalMatrix, size);
  for (const r of right) solveCholesky(solved, size, r);
  const predict = (z: Float64Array, offset: number, out: Float64Array): void => {
    write(z, offset);
    for (let c = 0; c < right.length; c++) {
      const r = right[c] as Float64Array;
      let sum = 0;
      for (let a = 0; a < size; a++) sum += (r[a] as number) * (features[a] as number);
      out[c] = sum;
    }
  };
  const variance = new Float64Array(columns.length);
  const predicted = new Float64Array(columns.length);
  eachRun((run, i, row) => {
    predict(run.z, i * p, predicted);
    columns.forEach((column, c) => {
      const e = (run.observables[i * stride + column] as number) - (predicted[c] as number);
      variance[c] = (variance[c] as number) + (weights[row] as number) * e * e;
    });
  });
  // Degrees of freedom by Kish's effective sample size.
  const effective = (sumWeights * sumWeights) / sumSquares;
  const correction = effective / Math.max(effective - size, 0.25 * effective);
  for (let c = 0; c < variance.length; c++) variance[c] = ((variance[c] as number) / sumWeights) * correction;
  return { columns, variance, predict };
}
