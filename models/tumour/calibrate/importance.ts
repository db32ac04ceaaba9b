import { exp, log } from '#models/core/elementary.ts';
import { randomNormal } from '#models/core/normal.ts';
import { randomUniform } from '#models/core/random.ts';
import { cholesky, solveLower } from '#models/assimilation/matrix.ts';
import { effectiveSize } from '#models/assimilation/tempered-sampler.ts';

/**
 * Population Monte Carlo: draws from mixtures of multivariate t distributions, the first around the Laplace approximation,
 * each next one around what the draws so far say, all weighed together against the mixture they came from (Cappe et al.
 * 2004; deterministic mixture weights after Owen and Zhou 2000 [recalled]). A later mixture has three parts: one t with the
 * moments of the draws, small kernels around draws taken by weight (West 1993 [recalled]), which follow bent and
 * several-peaked densities, and a wide one for tails nobody has seen yet. All are wider than the draws: a proposal as narrow
 * as few draws look has many effective draws and short intervals. Rounds go on until enough independent draws are behind the answer. Every draw is simulated; no emulator stands between.
 */
export interface PopulationOptions {
  readonly seed: number;
  /** Draws of each round; their sum is the cap on simulations. */
  readonly rounds: readonly number[];
  /** Stop before the last rounds when so many independent draws are behind the answer. */
  readonly enough?: number;
}

export interface Population {
  readonly count: number;
  /** [count, p]. */
  readonly z: Float64Array;
  /** Sum to 1. */
  readonly weights: Float64Array;
  readonly effective: number;
}

/** Degrees of freedom of the proposals: tails far heavier than a posterior's, so that no weight runs away. */
const FREEDOM = 8;
/** How much wider than the Laplace approximation the first round is, as a factor on its standard deviations, and its wide part. */
const FIRST_WIDENING = 1.15;
const FIRST_WIDE = 2;
const FIRST_WIDE_SHARE = 0.2;
/** The same of later rounds, against the moments of the draws. */
const LATER_WIDENING = 1.2;
const LATER_WIDE = 1.6;
const LATER_WIDE_SHARE = 0.15;
/** Kernels of a later round and the share of it that comes from them. */
const KERNELS = 24;
const KERNEL_SHARE = 0.5;
/** Purposes of random numbers, apart from those of other models. */
const PROPOSAL = 0x7a01;
const TAIL = 0x7a02;
const PART = 0x7a05;

/** One t distribution of the mixture all draws come from. */
interface Part {
  readonly mean: Float64Array;
  readonly lower: Float64Array;
  readonly logNorm: number;
  /** Draws expected of it. */
  readonly share: number;
}

/**
 * Samples a density over z [p]. `logDensity` gives its logarithm, up to a constant, for `rows` of z; -Infinity excludes a
 * row. Columns that do not matter must hold the prior N(0, 1) in the density: they are drawn from it and cost nothing.
 */
export async function samplePopulation(
  mean: Float64Array,
  covariance: Float64Array,
  matters: Uint8Array,
  logDensity: (z: Float64Array, rows: number) => Promise<Float64Array>,
  options: PopulationOptions,
): Promise<Population> {
  const p = mean.length;
  const columns = [...matters.keys()].filter((j) => matters[j] === 1);
  const n = columns.length;
  const total = options.rounds.reduce((a, b) => a + b, 0);
  const parts: Part[] = [];
  let centre = Float64Array.from(columns, (j) => mean[j] as number);
  let spread = new Float64Array(n * n);
  columns.forEach((j, a) => columns.forEach((k, b) => (spread[a * n + b] = (covariance[j * p + k] as number) * FIRST_WIDENING ** 2)));
  let now = [part(centre, spread, n, 1, 1 - FIRST_WIDE_SHARE), part(centre, spread, n, FIRST_WIDE, FIRST_WIDE_SHARE)];
  const z = new Float64Array(total * p);
  const targets = new Float64Array(total);
  let count = 0;
  let weights = new Float64Array(0);
  for (const [round, draws] of options.rounds.entries()) {
    parts.push(...now.map((own) => ({ ...own, share: own.share * draws })));
    for (let i = 0; i < draws; i++) draw(z, (count + i) * p, count + i, options.seed, now, columns, p);
    targets.set(await logDensity(z.subarray(count * p, (count + draws) * p), draws), count);
    count += draws;
    weights = weigh(z, targets, count, parts, columns, p);
    if (options.enough !== undefined && effectiveSize(weights) >= options.enough && round > 0) break;
    if (round + 1 === options.rounds.length) break;
    // The next proposal: weighted moments, leaning on the last one as if it were ten draws more. Few heavy draws would
    // make it too narrow, so their weights are first evened out until some stand behind it.
    const even = tempered(weights, Math.min(count / 3, 2 * n + 8));
    const moments = weightedMoments(z, even, count, columns, p);
    const behind = effectiveSize(even);
    const lean = 10 / (10 + behind);
    const last = centre;
    centre = moments.mean.map((m, a) => (1 - lean) * m + lean * (last[a] as number));
    spread = spread.map((s, k) => (1 - lean) * (moments.covariance[k] as number) + lean * s);
    for (let a = 0; a < n; a++) spread[a * n + a] = (spread[a * n + a] as number) * 1.01 + 1e-8;
    now = [
      part(centre, spread, n, LATER_WIDENING, 1 - KERNEL_SHARE - LATER_WIDE_SHARE),
      part(centre, spread, n, LATER_WIDE, LATER_WIDE_SHARE),
      ...kernels(z, even, behind, spread, columns, p, randomUniform(options.seed, round, PART, 1)),
    ];
  }
  return { count, z: z.slice(0, count * p), weights, effective: effectiveSize(weights) };
}

function part(mean: Float64Array, covariance: Float64Array, n: number, widening: number, share: number): Part {
  const lower = cholesky(covariance, n).map((l) => l * widening);
  let logNorm = 0;
  for (let a = 0; a < n; a++) logNorm -= log(lower[a * n + a] as number);
  return { mean, lower, logNorm, share };
}

/**
 * Kernels around draws taken by their weight. Their width is that of a normal density of `behind` points (Silverman's rule
 * in n dimensions); West (1993) draws their places towards the middle, which is left out: wider is safer.
 */
function kernels(
  z: Float64Array,
  weights: Float64Array,
  behind: number,
  spread: Float64Array,
  columns: readonly number[],
  p: number,
  u: number,
): Part[] {
  const n = columns.length;
  const width = Math.min(0.9, exp((log(4 / (n + 2)) - log(behind)) / (n + 4)));
  const shape = part(new Float64Array(n), spread, n, width, KERNEL_SHARE / KERNELS);
  const out: Part[] = [];
  let cumulative = 0;
  let i = -1;
  for (let k = 0; k < KERNELS; k++) {
    while (cumulative <= (k + u) / KERNELS && i < weights.length - 1) cumulative += weights[++i] as number;
    const row = Math.max(0, i);
    const at = Float64Array.from(columns, (j) => z[row * p + j] as number);
    out.push({ ...shape, mean: at });
  }
  return out;
}

function draw(
  z: Float64Array,
  offset: number,
  index: number,
  seed: number,
  parts: readonly Part[],
  columns: readonly number[],
  p: number,
): void {
  let left = randomUniform(seed, index, PART, 0);
  const chosen = parts.find((one) => (left -= one.share) < 0) ?? (parts[0] as Part);
  let chi = 0;
  for (let k = 0; k < FREEDOM; k++) chi += randomNormal(seed, index, TAIL, k) ** 2;
  const stretch = Math.sqrt(FREEDOM / chi);
  for (let j = 0; j < p; j++) z[offset + j] = randomNormal(seed, index, PROPOSAL, j);
  const unit = columns.map((j) => z[offset + j] as number);
  const n = columns.length;
  columns.forEach((j, a) => {
    let sum = 0;
    for (let b = 0; b <= a; b++) sum += (chosen.lower[a * n + b] as number) * (unit[b] as number);
    z[offset + j] = (chosen.mean[a] as number) + stretch * sum;
  });
}

/** Normalised weights of all draws: target over the mixture of the proposals they were drawn from. */
function weigh(
  z: Float64Array,
  targets: Float64Array,
  count: number,
  parts: readonly Part[],
  columns: readonly number[],
  p: number,
): Float64Array<ArrayBuffer> {
  const n = columns.length;
  const logs = new Float64Array(count);
  const difference = new Float64Array(n);
  for (let i = 0; i < count; i++) {
    const terms = parts.map(({ mean, lower, logNorm, share }) => {
      columns.forEach((j, a) => (difference[a] = (z[i * p + j] as number) - (mean[a] as number)));
      solveLower(lower, n, difference);
      let d2 = 0;
      for (const d of difference) d2 += d * d;
      return log(share) + logNorm - 0.5 * (FREEDOM + n) * log(1 + d2 / FREEDOM);
    });
    const top = Math.max(...terms);
    const mixture = top + log(terms.reduce((sum, t) => sum + exp(t - top), 0));
    logs[i] = (targets[i] as number) - mixture;
  }
  const top = logs.reduce((a, b) => Math.max(a, b), -Infinity);
  if (top === -Infinity) throw new RangeError('no draw can be simulated: the data contradict every tumour the model knows');
  let sum = 0;
  for (let i = 0; i < count; i++) {
    logs[i] = exp((logs[i] as number) - top);
    sum += logs[i] as number;
  }
  for (let i = 0; i < count; i++) logs[i] = (logs[i] as number) / sum;
  return logs;
}

/** Weights raised to the largest power up to 1 that leaves at least `wanted` effective draws; they sum to 1. */
function tempered(weights: Float64Array, wanted: number): Float64Array {
  const raised = (power: number): Float64Array => {
    const out = weights.map((w) => (w > 0 ? exp(power * log(w)) : 0));
    const sum = out.reduce((a, b) => a + b, 0);
    return out.map((w) => w / sum);
  };
  if (effectiveSize(weights) >= wanted) return weights;
  let [low, high] = [0, 1];
  for (let k = 0; k < 25; k++) {
    const middle = 0.5 * (low + high);
    if (effectiveSize(raised(middle)) >= wanted) low = middle;
    else high = middle;
  }
  return raised(low);
}

function weightedMoments(
  z: Float64Array,
  weights: Float64Array,
  count: number,
  columns: readonly number[],
  p: number,
): { mean: Float64Array<ArrayBuffer>; covariance: Float64Array<ArrayBuffer> } {
  const n = columns.length;
  const mean = new Float64Array(n);
  for (let i = 0; i < count; i++)
    columns.forEach((j, a) => (mean[a] = (mean[a] as number) + (weights[i] as number) * (z[i * p + j] as number)));
  const covariance = new Float64Array(n * n);
  for (let i = 0; i < count; i++) {
    const w = weights[i] as number;
    if (w === 0) continue;
    for (let a = 0; a < n; a++) {
      const da = (z[i * p + (columns[a] as number)] as number) - (mean[a] as number);
      for (let b = 0; b < n; b++) {
        const db = (z[i * p + (columns[b] as number)] as number) - (mean[b] as number);
        covariance[a * n + b] = (covariance[a * n + b] as number) + w * da * db;
      }
    }
  }
  return { mean, covariance };
}

/** Quantiles of weighted values: the weight below plus half its own places a value; linear between, the ends beyond. */
export function weightedQuantiles(values: ArrayLike<number>, weights: ArrayLike<number>, probabilities: readonly number[]): number[] {
  const order = Array.from({ length: values.length }, (_, i) => i)
    .filter((i) => (weights[i] as number) > 0)
    .sort((a, b) => (values[a] as number) - (values[b] as number));
  if (order.length === 0) throw new RangeError('no quantile of an empty sample');
  let total = 0;
  for (const i of order) total += weights[i] as number;
  const places: number[] = [];
  let below = 0;
  for (const i of order) {
    places.push((below + 0.5 * (weights[i] as number)) / total);
    below += weights[i] as number;
  }
  return probabilities.map((q) => {
    const after = places.findIndex((place) => place >= q);
    if (after === 0) return values[order[0] as number] as number;
    if (after < 0) return values[order[order.length - 1] as number] as number;
    const [low, high] = [places[after - 1] as number, places[after] as number];
    const [a, b] = [values[order[after - 1] as number] as number, values[order[after] as number] as number];
    return a + ((q - low) / (high - low)) * (b - a);
  });
}
