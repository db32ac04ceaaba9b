import { randomNormal as normal } from '#models/core/normal.ts';
import { randomOpenUniform as uniform } from '#models/core/random.ts';
import { cholesky, columnMeans, crossCovariance, solveCholesky } from './matrix.ts';
import { checkProblem, innovation, toParameters } from './problem.ts';
import type { Datum, Problem, Simulation, Simulator } from './problem.ts';
import { PURPOSE } from './purposes.ts';

/**
 * Ensemble smoother with multiple data assimilation (Emerick and Reynolds, Comput Geosci 2013;55:3): the data are used
 * once per step with their error variance multiplied by alpha, sum(1 / alpha) = 1, so that a linear problem ends at its
 * exact posterior and a non-linear one is approached in several small moves. All of it happens in z, where the prior is
 * N(0, I). Update of member i: z_i += C_zd (C_dd + alpha R)^-1 (d + sqrt(alpha) R^1/2 e_i - d_i).
 */
export interface SmootherOptions {
  readonly members: number;
  readonly seed: number;
  /** Default: falling, 28/3, 7, 4, 2, so that the early and most non-linear moves are the smallest. */
  readonly inflation?: readonly number[];
  /** Damp covariances that sampling noise alone could have made; see `damping`. Default true. */
  readonly localise?: boolean;
  readonly onRound?: (round: number, rounds: number) => void;
}

/** One round of simulation: where the members stood and what came out. */
export interface Round {
  readonly z: Float64Array;
  readonly simulation: Simulation;
}

export interface Smoothed {
  /** All rounds simulated, the prior ensemble first. */
  readonly rounds: readonly Round[];
  /** [members, p] after the last update; not yet simulated. */
  readonly z: Float64Array;
  /** Dead members over all rounds. */
  readonly failures: number;
}

export const DEFAULT_INFLATION = [28 / 3, 7, 4, 2] as const;

/** Prior ensemble [members, p]: standard normal draws, the mean and spread of each column corrected to exactly 0 and 1. */
export function priorEnsemble(members: number, p: number, seed: number): Float64Array {
  const z = new Float64Array(members * p);
  for (let j = 0; j < p; j++) {
    let sum = 0;
    let squares = 0;
    for (let i = 0; i < members; i++) {
      const draw = normal(seed, i, PURPOSE.prior, j);
      z[i * p + j] = draw;
      sum += draw;
      squares += draw * draw;
    }
    const mean = sum / members;
    const sd = Math.sqrt((squares - members * mean * mean) / (members - 1));
    for (let i = 0; i < members; i++) z[i * p + j] = ((z[i * p + j] as number) - mean) / sd;
  }
  return z;
}

/**
 * Factor for a covariance seen with sample correlation r over n members: the share of r^2 that is not sampling noise,
 * (r^2 - v) / r^2 with v = (1 - r^2)^2 / (n - 1), never below 0. It goes to 1 as n grows.
 */
export function damping(r: number, n: number): number {
  const r2 = r * r;
  const noise = ((1 - r2) * (1 - r2)) / (n - 1);
  return r2 > noise ? (r2 - noise) / r2 : 0;
}

/** One update of `z` [members, p] in place; dead members are neither used nor moved. */
export function updateEnsemble(
  z: Float64Array,
  simulation: Simulation,
  problem: Problem,
  members: number,
  alpha: number,
  seed: number,
  step: number,
  localise: boolean,
): void {
  const p = problem.transforms.length;
  const m = problem.data.length;
  const { alive } = simulation;
  // Simulated data in units of their own standard deviation: R becomes the identity.
  const d = new Float64Array(members * m);
  for (let k = 0; k < m; k++) {
    const datum = problem.data[k] as Datum;
    for (let i = 0; i < members; i++) {
      d[i * m + k] = (simulation.observables[i * problem.columns + datum.column] as number) / datum.sd;
    }
  }
  let count = 0;
  for (let i = 0; i < members; i++) count += alive[i] === 1 ? 1 : 0;
  if (count < 3) throw new RangeError(`only ${count} of ${members} members could be simulated: the fit cannot go on`);
  const zd = crossCovariance(z, p, d, m, members, alive);
  const dd = crossCovariance(d, m, d, m, members, alive);
  if (localise) {
    const zz = crossCovariance(z, p, z, p, members, alive);
    for (let j = 0; j < p; j++) {
      for (let k = 0; k < m; k++) {
        const scale = Math.sqrt((zz[j * p + j] as number) * (dd[k * m + k] as number));
        const r = scale > 0 ? (zd[j * m + k] as number) / scale : 0;
        zd[j * m + k] = (zd[j * m + k] as number) * damping(Math.max(-1, Math.min(1, r)), count);
      }
    }
  }
  for (let k = 0; k < m; k++) dd[k * m + k] = (dd[k * m + k] as number) + alpha;
  const factor = cholesky(dd, m);
  const pull = new Float64Array(m);
  const noise = Math.sqrt(alpha);
  for (let i = 0; i < members; i++) {
    if (alive[i] !== 1) continue;
    for (let k = 0; k < m; k++) {
      const datum = problem.data[k] as Datum;
      const perturbed = datum.value / datum.sd + noise * normal(seed, i, PURPOSE.perturbation, step * 256 + k);
      pull[k] = innovation(datum, perturbed, d[i * m + k] as number);
    }
    solveCholesky(factor, m, pull);
    for (let j = 0; j < p; j++) {
      let move = 0;
      for (let k = 0; k < m; k++) move += (zd[j * m + k] as number) * (pull[k] as number);
      z[i * p + j] = (z[i * p + j] as number) + move;
    }
  }
  replaceDead(z, alive, members, p, seed, step);
}

/** A member that could not be simulated starts again near a random living one, a tenth of the ensemble's spread away. */
function replaceDead(z: Float64Array, alive: Uint8Array, members: number, p: number, seed: number, step: number): void {
  const living: number[] = [];
  for (let i = 0; i < members; i++) if (alive[i] === 1) living.push(i);
  if (living.length === members) return;
  const mean = columnMeans(z, members, p, alive);
  const spread = new Float64Array(p);
  for (const i of living) {
    for (let j = 0; j < p; j++) spread[j] = (spread[j] as number) + ((z[i * p + j] as number) - (mean[j] as number)) ** 2;
  }
  for (let i = 0; i < members; i++) {
    if (alive[i] === 1) continue;
    const from = living[Math.floor(uniform(seed, i, PURPOSE.replacement, step * 256) * living.length)] as number;
    for (let j = 0; j < p; j++) {
      const sd = Math.sqrt((spread[j] as number) / (living.length - 1));
      z[i * p + j] = (z[from * p + j] as number) + 0.1 * sd * normal(seed, i, PURPOSE.replacement, step * 256 + 1 + j);
    }
  }
}

/**
 * Runs the whole smoother: one simulation per inflation factor. Throws a RangeError for a problem that cannot be posed,
 * for inflation factors whose inverses do not sum to 1 (within 1e-6), and when nearly all members die.
 */
export async function smooth(problem: Problem, simulate: Simulator, options: SmootherOptions): Promise<Smoothed> {
  checkProblem(problem);
  const { members, seed } = options;
  const inflation = options.inflation ?? DEFAULT_INFLATION;
  const total = inflation.reduce((sum, alpha) => sum + 1 / alpha, 0);
  if (Math.abs(total - 1) > 1e-6) throw new RangeError(`inflation factors must have inverses that sum to 1, not ${total}`);
  const p = problem.transforms.length;
  const z = priorEnsemble(members, p, seed);
  const rounds: Round[] = [];
  let failures = 0;
  for (const [step, alpha] of inflation.entries()) {
    options.onRound?.(step, inflation.length);
    const simulation = await simulate(toParameters(problem, z, members), members, step);
    for (let i = 0; i < members; i++) failures += simulation.alive[i] === 1 ? 0 : 1;
    rounds.push({ z: z.slice(), simulation });
    updateEnsemble(z, simulation, problem, members, alpha, seed, step, options.localise ?? true);
  }
  return { rounds, z, failures };
}
