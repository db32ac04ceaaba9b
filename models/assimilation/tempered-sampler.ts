import { exp, log } from '#models/core/elementary.ts';
import { randomNormal as normal } from '#models/core/normal.ts';
import { randomOpenUniform as uniform } from '#models/core/random.ts';
import type { Emulator } from './emulator.ts';
import { cholesky, columnMeans, crossCovariance, solveLower } from './matrix.ts';
import { logLikelihood } from './problem.ts';
import type { Datum, Problem } from './problem.ts';
import { PURPOSE } from './purposes.ts';

/**
 * Sequential Monte Carlo (Del Moral, Doucet and Jasra, J R Stat Soc B 2006;68:411) from a wide Gaussian around the
 * smoother's ensemble to the posterior under an emulator: reweight along q^(1-t) pi^t with steps that keep half the
 * effective sample size, resample systematically, move by random-walk Metropolis.
 */
export interface SamplerOptions {
  readonly particles: number;
  readonly seed: number;
  /** Metropolis moves after each reweighting; the last temperature takes twice as many. Default 8. */
  readonly moves?: number;
}

export interface Sample {
  /** [particles, p]. */
  readonly z: Float64Array;
  readonly temperatures: number;
  /** Share of proposals accepted at the last temperature. */
  readonly acceptance: number;
}

/** How much wider than the smoother's ensemble the start is, in standard deviations. */
const WIDENING = 1.4;

/** Draws from N(0, I) x likelihood(emulator), started from `start` [startMembers, p]. */
export function sampleEmulated(
  problem: Problem,
  emulator: Emulator,
  start: Float64Array,
  startMembers: number,
  options: SamplerOptions,
): Sample {
  const p = problem.transforms.length;
  const n = options.particles;
  const { seed } = options;
  const mean = columnMeans(start, startMembers, p);
  const covariance = crossCovariance(start, p, start, p, startMembers);
  for (let k = 0; k < covariance.length; k++) covariance[k] = (covariance[k] as number) * WIDENING * WIDENING;
  for (let j = 0; j < p; j++) covariance[j * p + j] = (covariance[j * p + j] as number) + 1e-3;
  const proposal = cholesky(covariance, p);
  const data = problem.data.map((datum) => {
    const column = emulator.columns.indexOf(datum.column);
    return { datum, column, variance: emulator.variance[column] as number };
  });
  const predicted = new Float64Array(emulator.columns.length);
  const offsetFromMean = new Float64Array(p);
  const logTarget = (z: Float64Array, offset: number): number => {
    let sum = 0;
    for (let j = 0; j < p; j++) sum -= 0.5 * (z[offset + j] as number) ** 2;
    emulator.predict(z, offset, predicted);
    for (const { datum, column, variance } of data) sum += logLikelihood(datum as Datum, predicted[column] as number, variance);
    return sum;
  };
  const logProposal = (z: Float64Array, offset: number): number => {
    for (let j = 0; j < p; j++) offsetFromMean[j] = (z[offset + j] as number) - (mean[j] as number);
    solveLower(proposal, p, offsetFromMean);
    let sum = 0;
    for (let j = 0; j < p; j++) sum -= 0.5 * (offsetFromMean[j] as number) ** 2;
    return sum;
  };

  let z = new Float64Array(n * p);
  const draw = new Float64Array(p);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < p; j++) draw[j] = normal(seed, i, PURPOSE.proposal, j);
    applyFactor(proposal, p, draw, mean, 0, z, i * p, 1);
  }
  let target = new Float64Array(n);
  let reference = new Float64Array(n);
  for (let i = 0; i < n; i++) {
    target[i] = logTarget(z, i * p);
    reference[i] = logProposal(z, i * p);
  }

  let temperature = 0;
  let stage = 0;
  let acceptance = 0;
  let width = 2.38 / Math.sqrt(p);
  const candidate = new Float64Array(p);
  while (temperature < 1) {
    const next = nextTemperature(target, reference, temperature);
    const weights = temperedWeights(target, reference, next - temperature);
    temperature = next;
    const chosen = systematic(weights, uniform(seed, 0, PURPOSE.resample, stage));
    z = gather(z, chosen, p);
    target = gather(target, chosen, 1);
    reference = gather(reference, chosen, 1);
    const spread = crossCovariance(z, p, z, p, n);
    for (let j = 0; j < p; j++) spread[j * p + j] = (spread[j * p + j] as number) + 1e-6;
    const factor = cholesky(spread, p);
    const moves = (options.moves ?? 8) * (temperature === 1 ? 2 : 1);
    let accepted = 0;
    for (let move = 0; move < moves; move++) {
      const base = (stage * 64 + move) * 64;
      let acceptedNow = 0;
      for (let i = 0; i < n; i++) {
        for (let j = 0; j < p; j++) draw[j] = normal(seed, i, PURPOSE.move, base + j);
        applyFactor(factor, p, draw, z, i * p, candidate, 0, width);
        const logT = logTarget(candidate, 0);
        const logR = logProposal(candidate, 0);
        const gain = temperature * (logT - (target[i] as number)) + (1 - temperature) * (logR - (reference[i] as number));
        if (log(uniform(seed, i, PURPOSE.accept, base)) < gain) {
          z.set(candidate, i * p);
          target[i] = logT;
          reference[i] = logR;
          acceptedNow++;
        }
      }
      accepted += acceptedNow;
      const rate = acceptedNow / n;
      if (rate < 0.15) width *= 0.8;
      else if (rate > 0.4) width *= 1.25;
    }
    acceptance = accepted / (moves * n);
    stage++;
  }
  return { z, temperatures: stage, acceptance };
}

/** out = base + width * L draw, L lower triangular [p, p]. */
function applyFactor(
  l: Float64Array,
  p: number,
  draw: Float64Array,
  base: Float64Array,
  baseOffset: number,
  out: Float64Array,
  outOffset: number,
  width: number,
): void {
  for (let j = 0; j < p; j++) {
    let sum = 0;
    for (let k = 0; k <= j; k++) sum += (l[j * p + k] as number) * (draw[k] as number);
    out[outOffset + j] = (base[baseOffset + j] as number) + width * sum;
  }
}

function temperedWeights(target: Float64Array, reference: Float64Array, step: number): Float64Array {
  const weights = new Float64Array(target.length);
  let largest = -Infinity;
  for (let i = 0; i < weights.length; i++) {
    const w = step * ((target[i] as number) - (reference[i] as number));
    weights[i] = w;
    if (w > largest) largest = w;
  }
  for (let i = 0; i < weights.length; i++) weights[i] = exp((weights[i] as number) - largest);
  return weights;
}

/** Effective sample size of unnormalised weights (Kish). */
export function effectiveSize(weights: Float64Array): number {
  let sum = 0;
  let squares = 0;
  for (const w of weights) {
    sum += w;
    squares += w * w;
  }
  return (sum * sum) / squares;
}

/** The largest next temperature that keeps half the effective sample size; 1 when that can be reached. */
function nextTemperature(target: Float64Array, reference: Float64Array, now: number): number {
  const enough = (t: number): boolean => effectiveSize(temperedWeights(target, reference, t - now)) >= 0.5 * target.length;
  if (enough(1)) return 1;
  let low = now;
  let high = 1;
  for (let k = 0; k < 30; k++) {
    const middle = 0.5 * (low + high);
    if (enough(middle)) low = middle;
    else high = middle;
  }
  // A step too small to matter would never end; a thousandth always moves on.
  return Math.min(1, Math.max(low, now + 1e-3));
}

/** Systematic resampling: indices of as many draws as there are weights, from one uniform number. */
export function systematic(weights: Float64Array, u: number): Int32Array {
  const n = weights.length;
  let total = 0;
  for (const w of weights) total += w;
  const chosen = new Int32Array(n);
  let cumulative = 0;
  let i = -1;
  for (let k = 0; k < n; k++) {
    const at = ((k + u) / n) * total;
    while (cumulative <= at && i < n - 1) cumulative += weights[++i] as number;
    chosen[k] = Math.max(0, i);
  }
  return chosen;
}

function gather(from: Float64Array, chosen: Int32Array, width: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(chosen.length * width);
  for (let i = 0; i < chosen.length; i++) {
    const start = (chosen[i] as number) * width;
    out.set(from.subarray(start, start + width), i * width);
  }
  return out;
}
