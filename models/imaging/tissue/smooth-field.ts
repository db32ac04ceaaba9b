/**
 * A smooth field over a box as a sum of products of Legendre polynomials up to a total degree: what a coil's uneven
 * sensitivity is taken to be, in the logarithm. Coefficient 0 is the constant.
 */
export class SmoothField {
  readonly coefficients: Float64Array;
  readonly #size: readonly [number, number, number];
  readonly #low: readonly [number, number, number];
  readonly #span: readonly [number, number, number];
  readonly #terms: readonly (readonly [number, number, number])[];
  /** Polynomials 0 to degree at each index of an axis. */
  readonly #along: readonly Float64Array[];
  readonly #degree: number;

  /** `low` and `high`: first and last index along i, j, k of where the field is wanted; beyond them it runs on. */
  constructor(
    size: readonly [number, number, number],
    low: readonly [number, number, number],
    high: readonly [number, number, number],
    degree: number,
  ) {
    this.#size = size;
    this.#low = low;
    this.#span = [0, 1, 2].map((a) => Math.max(1, (high[a] as number) - (low[a] as number))) as unknown as [number, number, number];
    this.#degree = degree;
    const terms: [number, number, number][] = [];
    for (let total = 0; total <= degree; total++)
      for (let a = total; a >= 0; a--) for (let b = total - a; b >= 0; b--) terms.push([a, b, total - a - b]);
    this.#terms = terms;
    this.coefficients = new Float64Array(terms.length);
    this.#along = [0, 1, 2].map((axis) => {
      const n = size[axis] as number;
      const out = new Float64Array(n * (degree + 1));
      for (let i = 0; i < n; i++) {
        const x = (2 * (i - (this.#low[axis] as number))) / (this.#span[axis] as number) - 1;
        let [before, here] = [1, x];
        out[i * (degree + 1)] = 1;
        for (let d = 1; d <= degree; d++) {
          out[i * (degree + 1) + d] = here;
          [before, here] = [here, ((2 * d + 1) * x * here - d * before) / (d + 1)];
        }
      }
      return out;
    });
  }

  /** How many terms have at most this total degree. */
  termsUpTo(degree: number): number {
    return this.#terms.filter(([a, b, c]) => a + b + c <= degree).length;
  }

  /** The terms at a voxel, into `out`. */
  basisAt(at: number, out: Float64Array): void {
    const [nx, ny] = this.#size;
    const [i, j, k] = [at % nx, Math.floor(at / nx) % ny, Math.floor(at / (nx * ny))];
    const w = this.#degree + 1;
    const [u, v, z] = this.#along as [Float64Array, Float64Array, Float64Array];
    for (let n = 0; n < this.#terms.length; n++) {
      const [a, b, c] = this.#terms[n] as readonly [number, number, number];
      out[n] = (u[i * w + a] as number) * (v[j * w + b] as number) * (z[k * w + c] as number);
    }
  }

  /** The field at each of these voxels, into `out`. */
  evaluate(voxels: Int32Array, out: Float32Array): void {
    const [nx, ny] = this.#size;
    const w = this.#degree + 1;
    const [u, v, z] = this.#along as [Float64Array, Float64Array, Float64Array];
    // Along a row only the powers of i change: sum the others up once a row.
    const row = new Float64Array(w);
    let [lastJ, lastK] = [-1, -1];
    for (let n = 0; n < voxels.length; n++) {
      const at = voxels[n] as number;
      const [i, j, k] = [at % nx, Math.floor(at / nx) % ny, Math.floor(at / (nx * ny))];
      if (j !== lastJ || k !== lastK) {
        row.fill(0);
        for (let t = 0; t < this.#terms.length; t++) {
          const [a, b, c] = this.#terms[t] as readonly [number, number, number];
          row[a] = (row[a] as number) + (this.coefficients[t] as number) * (v[j * w + b] as number) * (z[k * w + c] as number);
        }
        [lastJ, lastK] = [j, k];
      }
      let sum = 0;
      for (let a = 0; a < w; a++) sum += (row[a] as number) * (u[i * w + a] as number);
      out[n] = sum;
    }
  }

  /**
   * Least squares for `target` with these weights at these voxels, terms up to `degree`; a ridge that grows with the
   * degree keeps terms the voxels say little about near 0. Replaces the coefficients.
   */
  fit(voxels: ArrayLike<number>, target: ArrayLike<number>, weight: ArrayLike<number>, degree: number): void {
    const m = this.termsUpTo(degree);
    const normal = new Float64Array(m * m);
    const right = new Float64Array(m);
    const basis = new Float64Array(this.#terms.length);
    let total = 0;
    for (let n = 0; n < voxels.length; n++) {
      const w = weight[n] as number;
      if (!(w > 0)) continue;
      total += w;
      this.basisAt(voxels[n] as number, basis);
      for (let a = 0; a < m; a++) {
        const wa = w * (basis[a] as number);
        right[a] = (right[a] as number) + wa * (target[n] as number);
        for (let b = 0; b <= a; b++) normal[a * m + b] = (normal[a * m + b] as number) + wa * (basis[b] as number);
      }
    }
    if (total === 0) return;
    for (let a = 0; a < m; a++) {
      const [u, v, z] = this.#terms[a] as readonly [number, number, number];
      normal[a * m + a] = (normal[a * m + a] as number) + (1e-6 + RIDGE * (u + v + z) ** 2) * total;
    }
    this.coefficients.fill(0);
    this.coefficients.set(solveSymmetric(normal, right));
  }
}

/** How much a term of degree d is held back, times d²: little against a field the voxels agree on. */
const RIDGE = 1e-3;

/** x with A x = b for a positive definite A of which the lower half is given, by Cholesky; A is overwritten. */
function solveSymmetric(a: Float64Array, b: Float64Array): Float64Array {
  const m = b.length;
  for (let i = 0; i < m; i++)
    for (let j = 0; j <= i; j++) {
      let sum = a[i * m + j] as number;
      for (let k = 0; k < j; k++) sum -= (a[i * m + k] as number) * (a[j * m + k] as number);
      a[i * m + j] = i === j ? Math.sqrt(Math.max(sum, 1e-300)) : sum / (a[j * m + j] as number);
    }
  const x = b.slice();
  for (let i = 0; i < m; i++) {
    for (let k = 0; k < i; k++) x[i] = (x[i] as number) - (a[i * m + k] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (a[i * m + i] as number);
  }
  for (let i = m - 1; i >= 0; i--) {
    for (let k = i + 1; k < m; k++) x[i] = (x[i] as number) - (a[k * m + i] as number) * (x[k] as number);
    x[i] = (x[i] as number) / (a[i * m + i] as number);
  }
  return x;
}
