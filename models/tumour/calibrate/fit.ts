import { exp } from '#models/core/elementary.ts';
import { randomOpenUniform } from '#models/core/random.ts';
import { minimise } from './gauss-newton.ts';
import { samplePopulation } from './importance.ts';
import { DEFAULT_DISCREPANCY, levelScores, logSum, misfitOf } from './misfit.ts';
import type { Discrepancy, Misfit } from './misfit.ts';
import { prepare } from './problem.ts';
import type { FitProblem, Prepared } from './problem.ts';
import { describeParameters } from './report.ts';
import type { ParameterReport } from './report.ts';
import { memberAt, residualsOf } from './residuals.ts';
import type { Comparison } from './residuals.ts';
import type { Solve } from './solver.ts';
import { radiusShowing } from './unknowns.ts';
import type { Member } from './unknowns.ts';
import { ballRadius } from './surface.ts';

export interface FitOptions {
  readonly seed: number;
  /** Members of the ensemble handed on; 100 unless stated. */
  readonly members?: number;
  /** Simulations of each round of sampling; eleven of 50 unless stated. Rounds end when `enough` is reached. */
  readonly rounds?: readonly number[];
  /** Independent draws wanted behind the answer; 80 unless stated. */
  readonly enough?: number;
  /** Rows handed to the solver at once; 16 unless stated. */
  readonly batch?: number;
  readonly discrepancy?: Discrepancy;
  readonly onProgress?: (stage: 'searching' | 'sampling', share: number) => void;
}

/** What the scans leave open: an ensemble, equally likely, and what can be said of each parameter. */
export interface TumourPosterior {
  readonly prepared: Prepared;
  readonly misfit: Misfit;
  readonly seed: number;
  readonly count: number;
  /** [count, unknowns]; copies of a row stand for its weight. */
  readonly z: Float64Array;
  readonly members: readonly Member[];
  /** Index into `misfit.levels` of each member. */
  readonly levels: Int32Array;
  /** [count, prepared.size]. */
  readonly residuals: Float64Array;
  readonly parameters: readonly ParameterReport[];
  /** Sentences a person should read. */
  readonly notes: readonly string[];
  readonly diagnostics: {
    readonly solves: number;
    readonly rounds: number;
    readonly converged: boolean;
    /** Independent draws behind the ensemble. */
    readonly effective: number;
    /** Chance of each level of model error after the data. */
    readonly levelChances: readonly number[];
    /** Root mean square distance between observed and modelled edge at the best fit, mm. */
    readonly edgeRms: number;
  };
}

/** Independent draws wanted behind an answer: the 5 % ends of its intervals then rest on four of them each. */
export const ENOUGH_DRAWS = 80;

const FIT_PURPOSE = 0x7a03;

/**
 * Fits a tumour to dated segmentations: from a small grid of starts by Gauss-Newton to the most probable tumour, then by
 * weighted draws around it to an ensemble. `solve` must grow tumours in `problem.tissue` under `problem.treatment`.
 * Throws a RangeError that says what is wrong with a problem.
 */
export async function fitTumour(problem: FitProblem, solve: Solve, options: FitOptions): Promise<TumourPosterior> {
  const prepared = prepare(problem);
  const misfit = misfitOf(prepared, options.discrepancy ?? DEFAULT_DISCREPANCY);
  const p = prepared.unknowns.length;
  const { size } = prepared;
  const all = residualsOf(prepared, solve);
  const batch = options.batch ?? 16;
  let solved = 0;
  const residuals = async (z: Float64Array, rows: number, tell?: (share: number) => void): Promise<Comparison> => {
    const out = { residuals: new Float64Array(rows * size), seen: new Uint8Array(rows) };
    for (let first = 0; first < rows; first += batch) {
      const n = Math.min(batch, rows - first);
      const some = await all(z.subarray(first * p, (first + n) * p), n);
      out.residuals.set(some.residuals, first * size);
      out.seen.set(some.seen, first);
      tell?.((first + n) / rows);
    }
    solved += rows;
    return out;
  };
  const weigh = (r: Float64Array): { score: number; lower: Float64Array } => {
    const scores = levelScores(misfit, r);
    let best = 0;
    scores.forEach((s, k) => (best = s > (scores[best] as number) ? k : best));
    return { score: scores[best] as number, lower: (misfit.levels[best] as Misfit['levels'][number]).lower };
  };
  const search = (starts: readonly Float64Array[]) =>
    minimise({ p, size, matters: prepared.matters, residuals, weigh }, starts, {
      onRound: (round) => options.onProgress?.('searching', round / 7),
    });
  let minimum = await search(startsOf(prepared, 0));
  if (edgeRms(prepared, minimum.residuals) > SUSPICIOUS * prepared.noise.sd) {
    // An edge this far off is more often a wrong valley than a wrong model.
    const other = await search(startsOf(prepared, 1));
    if (other.score > minimum.score) minimum = other;
  }
  const rounds = options.rounds ?? new Array<number>(11).fill(50);
  const draws = rounds.reduce((a, b) => a + b, 0);
  const kept = new Float64Array(draws * size);
  const scores = new Float64Array(draws * misfit.levels.length);
  let count = 0;
  const logDensity = async (z: Float64Array, rows: number): Promise<Float64Array> => {
    const { residuals: r, seen } = await residuals(z, rows, (share) => options.onProgress?.('sampling', (count + share * rows) / draws));
    kept.set(r, count * size);
    const out = Float64Array.from({ length: rows }, (_, i) => {
      const levels = levelScores(misfit, r.slice(i * size, (i + 1) * size));
      scores.set(levels, (count + i) * misfit.levels.length);
      let prior = 0;
      for (let j = 0; j < p; j++) prior -= 0.5 * (prepared.matters[j] ? (z[i * p + j] as number) ** 2 : 0);
      // Somebody drew an outline, so there was something to see.
      return seen[i] === 1 ? logSum(levels) + prior : -Infinity;
    });
    count += rows;
    return out;
  };
  const population = await samplePopulation(minimum.z, minimum.covariance, prepared.matters, logDensity, {
    seed: options.seed,
    rounds,
    enough: options.enough ?? ENOUGH_DRAWS,
  });
  const members = options.members ?? 100;
  const chosen = resample(population.weights, members, options.seed);
  const z = new Float64Array(members * p);
  const residualRows = new Float64Array(members * size);
  const levels = new Int32Array(members);
  chosen.forEach((row, i) => {
    z.set(population.z.subarray(row * p, (row + 1) * p), i * p);
    residualRows.set(kept.subarray(row * size, (row + 1) * size), i * size);
    levels[i] = pickLevel(scores.subarray(row * misfit.levels.length, (row + 1) * misfit.levels.length), options.seed, i);
  });
  const levelChances = misfit.levels.map((_, k) => {
    let sum = 0;
    for (let i = 0; i < population.count; i++) {
      const own = scores.slice(i * misfit.levels.length, (i + 1) * misfit.levels.length);
      sum += (population.weights[i] as number) * exp((own[k] as number) - logSum(own));
    }
    return sum;
  });
  const { parameters, notes } = describeParameters(prepared, population, options.seed);
  return {
    prepared,
    misfit,
    seed: options.seed,
    count: members,
    z,
    members: Array.from({ length: members }, (_, i) => memberAt(prepared, z, i * p)),
    levels,
    residuals: residualRows,
    parameters,
    notes,
    diagnostics: {
      solves: solved,
      rounds: minimum.rounds,
      converged: minimum.converged,
      effective: population.effective,
      levelChances,
      edgeRms: edgeRms(prepared, minimum.residuals),
    },
  };
}

/** Root mean square edge, in sd of a contour, from which a second search is made. */
const SUSPICIOUS = 1.8;

/**
 * Where the search begins: wide and narrow fronts, sensitive and less sensitive tumours where they were treated, at about
 * the speed the contours show where there are two, as far come as their first contour shows. `turn` 1 gives other places than 0.
 */
function startsOf(prepared: Prepared, turn: 0 | 1): Float64Array[] {
  const p = prepared.unknowns.length;
  const index = (key: string): number => prepared.unknowns.findIndex((u) => u.key === key);
  const treated = prepared.matters[index('radiosensitivity')] === 1;
  const first = prepared.contours[0] as Prepared['contours'][number];
  const later = prepared.contours.filter((c) => c.contour.kind === first.contour.kind && c.contour.day > first.contour.day);
  const last = later[later.length - 1];
  let speed = 0;
  if (last && !treated) {
    const rate = (ballRadius(1000 * last.volumeMl) - first.radius) / (last.contour.day - first.contour.day);
    const unknown = prepared.unknowns[index('speed')] as Prepared['unknowns'][number];
    speed = Math.min(2, Math.max(-2, unknown.transform.toZ(Math.max(0.02, 1.3 * rate)) + 0.4));
  }
  const radius = prepared.unknowns[index('radius')] as Prepared['unknowns'][number];
  const frontWidth = prepared.unknowns[index('frontWidth')] as Prepared['unknowns'][number];
  const threshold = prepared.unknowns[first.thresholdIndex] as Prepared['unknowns'][number];
  const shown = (width: number): number =>
    Math.min(3, radius.transform.toZ(radiusShowing(first.radius, threshold.transform.toValue(0), frontWidth.transform.toValue(width))));
  const starts: Float64Array[] = [];
  for (const width of turn === 0 ? [-0.7, 0.7] : [-1.5, 0, 1.5]) {
    for (const faster of turn === 0 ? [-0.5, 0.5] : [-1.2, 0, 1.2]) {
      for (const third of treated ? [-1, 0.5] : [0, 0.6]) {
        const z = new Float64Array(p);
        z[index('frontWidth')] = width;
        z[index('speed')] = speed + faster;
        z[index('radius')] = shown(width) + (treated ? 0.3 : third);
        if (treated) z[index('radiosensitivity')] = third - (turn === 0 ? 0 : 0.5);
        starts.push(z);
      }
    }
  }
  return starts;
}

/** Systematic resampling of `members` rows from weights that sum to 1. */
function resample(weights: Float64Array, members: number, seed: number): Int32Array {
  const u = randomOpenUniform(seed, 0, FIT_PURPOSE, 0);
  const chosen = new Int32Array(members);
  let cumulative = 0;
  let i = -1;
  for (let k = 0; k < members; k++) {
    while (cumulative <= (k + u) / members && i < weights.length - 1) cumulative += weights[++i] as number;
    chosen[k] = Math.max(0, i);
  }
  return chosen;
}

function pickLevel(scores: Float64Array, seed: number, member: number): number {
  const total = logSum(scores.slice());
  const u = randomOpenUniform(seed, member, FIT_PURPOSE, 1);
  let cumulative = 0;
  for (let k = 0; k < scores.length; k++) {
    cumulative += exp((scores[k] as number) - total);
    if (u <= cumulative) return k;
  }
  return scores.length - 1;
}

function edgeRms(prepared: Prepared, residuals: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const contour of prepared.contours) {
    for (let k = 0; k < contour.operator.surface.count; k++) sum += (residuals[contour.first + k] as number) ** 2;
    count += contour.operator.surface.count;
  }
  return Math.sqrt(sum / count);
}
