import type { Vec3 } from '../affine.ts';

/** Kinds of tissue from dark to bright on a T1 image: 0 is fluid. */
export const [GREY, WHITE] = [1, 2];

/** Voxels of a brain and their neighbours. */
export interface BrainVoxels {
  /** Index in the grid of each voxel, ascending. */
  readonly at: Int32Array;
  /** Six a voxel (towards and away along i, j, k): which voxel of `at`, or -1 outside the brain. */
  readonly around: Int32Array;
  /** How much a neighbour along i, j, k counts: the nearer, the more. */
  readonly nearness: Vec3;
}

/** Mean and variance of each kind, and how common each is. Brightness as corrected, with white matter near 1. */
export interface Mixture {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
  readonly share: Float64Array;
}

export function brainVoxels(mask: Uint8Array, size: Vec3, spacing: Vec3): BrainVoxels {
  let count = 0;
  for (const one of mask) count += one;
  const at = new Int32Array(count);
  const number = new Int32Array(mask.length).fill(-1);
  for (let n = 0, v = 0; n < mask.length; n++)
    if (mask[n]) {
      number[n] = v;
      at[v++] = n;
    }
  const around = new Int32Array(6 * count).fill(-1);
  const [nx, ny, nz] = size;
  for (let v = 0; v < count; v++) {
    const n = at[v] as number;
    const [i, j, k] = [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))];
    if (i > 0) around[6 * v] = number[n - 1] as number;
    if (i < nx - 1) around[6 * v + 1] = number[n + 1] as number;
    if (j > 0) around[6 * v + 2] = number[n - nx] as number;
    if (j < ny - 1) around[6 * v + 3] = number[n + nx] as number;
    if (k > 0) around[6 * v + 4] = number[n - nx * ny] as number;
    if (k < nz - 1) around[6 * v + 5] = number[n + nx * ny] as number;
  }
  const least = Math.min(...spacing);
  return { at, around, nearness: spacing.map((mm) => least / mm) as unknown as Vec3 };
}

/** First guess from the values of corrected brain voxels: where a tenth, a half and nine tenths lie, then k-means. */
export function firstMixture(values: Float32Array): Mixture {
  const some: number[] = [];
  const stride = Math.max(1, Math.floor(values.length / 50_000));
  for (let n = 0; n < values.length; n += stride) some.push(values[n] as number);
  some.sort((a, b) => a - b);
  const quantile = (share: number): number => some[Math.floor(share * (some.length - 1))] as number;
  const mean = Float64Array.of(quantile(0.05), quantile(0.45), quantile(0.85));
  const variance = new Float64Array(3);
  const share = new Float64Array(3);
  for (let round = 0; round < 20; round++) {
    const [count, sum, squares] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)];
    for (const value of some) {
      let best = 0;
      for (let k = 1; k < 3; k++) if (Math.abs(value - (mean[k] as number)) < Math.abs(value - (mean[best] as number))) best = k;
      count[best] = (count[best] as number) + 1;
      sum[best] = (sum[best] as number) + value;
      squares[best] = (squares[best] as number) + value * value;
    }
    for (let k = 0; k < 3; k++) {
      const n = Math.max(1, count[k] as number);
      mean[k] = (sum[k] as number) / n;
      variance[k] = Math.max(1e-5, (squares[k] as number) / n - (mean[k] as number) ** 2);
      share[k] = n / some.length;
    }
  }
  return { mean, variance, share };
}

/** Density of a value that belongs to no tissue (enhancing vessel or tumour, fat): the same for all, so that neighbours decide. */
const OUTLIER = 0.01;

/**
 * One round over all voxels in their order, each seeing its neighbours as they are by then (mean field of a Potts model:
 * Zhang, Brady and Smith 2001, doi:10.1109/42.906424): probability of each kind given the corrected value, the mixture and
 * the neighbours. Without `prior` each voxel stands alone and kinds are weighed by how common they are. `known` 0 means that the
 * value of a voxel says nothing (a lesion). Writes three probabilities a voxel into `belief`.
 */
export function expect(
  prior: { readonly voxels: BrainVoxels; readonly beta: number } | null,
  values: Float32Array,
  known: Uint8Array | null,
  { mean, variance, share }: Mixture,
  belief: Float32Array,
): void {
  const [m0, m1, m2] = mean as unknown as [number, number, number];
  const [v0, v1, v2] = variance as unknown as [number, number, number];
  const [c0, c1, c2] = [v0, v1, v2].map((v) => 1 / Math.sqrt(2 * Math.PI * v)) as [number, number, number];
  const [s0, s1, s2] = share as unknown as [number, number, number];
  for (let v = 0; v < values.length; v++) {
    let [a, b, c] = [s0, s1, s2];
    if (prior) {
      const { beta, voxels } = prior;
      const { around, nearness } = voxels;
      let [e0, e1, e2] = [0, 0, 0];
      for (let d = 0; d < 6; d++) {
        const o = around[6 * v + d] as number;
        const w = nearness[d >> 1] as number;
        // Beyond the brain is fluid.
        if (o < 0) e0 += w;
        else {
          e0 += w * (belief[3 * o] as number);
          e1 += w * (belief[3 * o + 1] as number);
          e2 += w * (belief[3 * o + 2] as number);
        }
      }
      const most = Math.max(e0, e1, e2);
      a = Math.exp(beta * (e0 - most));
      b = Math.exp(beta * (e1 - most));
      c = Math.exp(beta * (e2 - most));
    }
    if (!known || known[v]) {
      const y = values[v] as number;
      a *= c0 * Math.exp((-0.5 * (y - m0) ** 2) / v0) + OUTLIER;
      b *= c1 * Math.exp((-0.5 * (y - m1) ** 2) / v1) + OUTLIER;
      c *= c2 * Math.exp((-0.5 * (y - m2) ** 2) / v2) + OUTLIER;
    }
    const sum = a + b + c;
    belief[3 * v] = a / sum;
    belief[3 * v + 1] = b / sum;
    belief[3 * v + 2] = c / sum;
  }
}

/** Means, variances and shares from the beliefs; values that fit no kind count little. */
export function maximise(values: Float32Array, known: Uint8Array | null, belief: Float32Array, mixture: Mixture): void {
  const { mean, variance, share } = mixture;
  const [count, sum, squares] = [new Float64Array(3), new Float64Array(3), new Float64Array(3)];
  for (let v = 0; v < values.length; v++) {
    if (known && !known[v]) continue;
    const y = values[v] as number;
    for (let k = 0; k < 3; k++) {
      const p = belief[3 * v + k] as number;
      if (p < 1e-3) continue;
      const off = (y - (mean[k] as number)) ** 2 / (variance[k] as number);
      const density = Math.exp(-0.5 * off) / Math.sqrt(2 * Math.PI * (variance[k] as number));
      const w = (p * density) / (density + OUTLIER);
      count[k] = (count[k] as number) + w;
      sum[k] = (sum[k] as number) + w * y;
      squares[k] = (squares[k] as number) + w * y * y;
    }
  }
  const total = (count[0] as number) + (count[1] as number) + (count[2] as number);
  for (let k = 0; k < 3; k++) {
    const n = count[k] as number;
    if (n < 10) continue;
    mean[k] = (sum[k] as number) / n;
    variance[k] = Math.max(2e-4, (squares[k] as number) / n - (mean[k] as number) ** 2);
    share[k] = n / total;
  }
}
