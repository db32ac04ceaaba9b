/** Small dense linear algebra on row-major Float64Arrays: enough for tens of parameters and observations, no more. */

/**
 * Lower Cholesky factor L [n, n] of a symmetric positive definite matrix, A = L L^T. A pivot below `tolerance` times the
 * largest diagonal entry throws a RangeError (default 1e-13: the matrix is singular to working precision).
 */
export function cholesky(a: Float64Array, n: number, tolerance = 1e-13): Float64Array {
  const l = new Float64Array(n * n);
  let largest = 0;
  for (let i = 0; i < n; i++) largest = Math.max(largest, a[i * n + i] as number);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = a[i * n + j] as number;
      for (let k = 0; k < j; k++) sum -= (l[i * n + k] as number) * (l[j * n + k] as number);
      if (i === j) {
        if (!(sum > tolerance * largest)) throw new RangeError(`matrix is not positive definite (pivot ${i}: ${sum})`);
        l[i * n + i] = Math.sqrt(sum);
      } else l[i * n + j] = sum / (l[j * n + j] as number);
    }
  }
  return l;
}

/** Solves L y = b in place, L lower triangular [n, n]. */
export function solveLower(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = 0; i < n; i++) {
    let sum = b[i] as number;
    for (let k = 0; k < i; k++) sum -= (l[i * n + k] as number) * (b[k] as number);
    b[i] = sum / (l[i * n + i] as number);
  }
}

/** Solves L^T x = y in place, L lower triangular [n, n]. */
export function solveLowerTransposed(l: Float64Array, n: number, b: Float64Array): void {
  for (let i = n - 1; i >= 0; i--) {
    let sum = b[i] as number;
    for (let k = i + 1; k < n; k++) sum -= (l[k * n + i] as number) * (b[k] as number);
    b[i] = sum / (l[i * n + i] as number);
  }
}

/** Solves A x = b in place, given the Cholesky factor of A. */
export function solveCholesky(l: Float64Array, n: number, b: Float64Array): void {
  solveLower(l, n, b);
  solveLowerTransposed(l, n, b);
}

/** Column means of `x` [rows, columns] over the rows where `use` is 1 (all when absent). */
export function columnMeans(x: Float64Array, rows: number, columns: number, use?: Uint8Array): Float64Array {
  const mean = new Float64Array(columns);
  let count = 0;
  for (let i = 0; i < rows; i++) {
    if (use && use[i] !== 1) continue;
    count++;
    for (let j = 0; j < columns; j++) mean[j] = (mean[j] as number) + (x[i * columns + j] as number);
  }
  for (let j = 0; j < columns; j++) mean[j] = (mean[j] as number) / count;
  return mean;
}

/** Sample covariance [a, b] (divisor count - 1) between the columns of x [rows, a] and y [rows, b] over used rows. */
export function crossCovariance(x: Float64Array, a: number, y: Float64Array, b: number, rows: number, use?: Uint8Array): Float64Array {
  const mx = columnMeans(x, rows, a, use);
  const my = columnMeans(y, rows, b, use);
  const c = new Float64Array(a * b);
  let count = 0;
  for (let i = 0; i < rows; i++) {
    if (use && use[i] !== 1) continue;
    count++;
    for (let p = 0; p < a; p++) {
      const dx = (x[i * a + p] as number) - (mx[p] as number);
      for (let q = 0; q < b; q++) {
        c[p * b + q] = (c[p * b + q] as number) + dx * ((y[i * b + q] as number) - (my[q] as number));
      }
    }
  }
  for (let k = 0; k < c.length; k++) c[k] = (c[k] as number) / (count - 1);
  return c;
}
