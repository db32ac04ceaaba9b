import { exp } from '#models/core/elementary.ts';
import { randomOpenUniform } from '#models/core/random.ts';
import { DEFAULT_INFLATION, smooth } from './es-mda.ts';
import type { SmootherOptions } from './es-mda.ts';
import { fitEmulator } from './emulator.ts';
import type { TrainingRun } from './emulator.ts';
import { logLikelihood, toParameters } from './problem.ts';
import type { Problem, Simulator } from './problem.ts';
import { PURPOSE } from './purposes.ts';
import { effectiveSize, sampleEmulated, systematic } from './tempered-sampler.ts';

/**
 * Calibrate, emulate, sample (Cleary, Garbuno-Inigo, Lan, Schneider and Stuart, J Comput Phys 2021;424:109716): the
 * ensemble smoother finds where the posterior lies, a quadratic emulator is fitted to the runs that took, a sampler draws
 * from the posterior under it, and the draws are run through the simulator, so that every number reported was simulated.
 * The smoother alone leaves small ensembles too sure of themselves; the sampler mends that.
 */
export interface PosteriorOptions extends SmootherOptions {
  /** Particles of the sampler; default the larger of 2,048 and twice the members. */
  readonly particles?: number;
  /** Extra simulated rounds allowed when the emulator turns out wrong at the draws. Default 1. */
  readonly refinements?: number;
}

export interface Posterior {
  /** As many as lived through the last round. */
  readonly members: number;
  /** [members, p]. */
  readonly z: Float64Array;
  /** [members, p], in the parameters' own units. */
  readonly parameters: Float64Array;
  /** [members, columns], simulated. */
  readonly observables: Float64Array;
  /** Where each member stood within the last simulated round; a repeated index is a copy (see weightShare). */
  readonly rows: Int32Array;
  readonly diagnostics: {
    readonly rounds: number;
    /** Members that left the bounds of their model, over all rounds. */
    readonly failures: number;
    /** Root mean square of simulator minus emulator at the final draws, in units of each datum's sd; the worst datum. */
    readonly emulatorError: number;
    /** Effective share of the final members under the simulated likelihood: 1 = the emulator changed nothing. */
    readonly weightShare: number;
    readonly temperatures: number;
    readonly acceptance: number;
  };
}

/** Emulator error, in units of a datum's standard deviation, above which another round is worth its cost. */
const EMULATOR_LIMIT = 0.35;
/**
 * Emulator error above which the final members are resampled by their simulated likelihood. That makes copies, which cost
 * a small ensemble more than a small emulator error does.
 */
const correctionLimit = (members: number): number => (members >= 128 ? 0.1 : 0.3);

/** Rounds of simulation `inferPosterior` runs when nothing needs refining. */
export function roundsNeeded(inflation: readonly number[] = DEFAULT_INFLATION): number {
  return inflation.length + 1;
}

/** Infers the posterior of `problem`. Throws as `smooth` does, and when fewer than 3 final members live. */
export async function inferPosterior(problem: Problem, simulate: Simulator, options: PosteriorOptions): Promise<Posterior> {
  const { members, seed } = options;
  const p = problem.transforms.length;
  const smoothed = await smooth(problem, simulate, options);
  const runs: TrainingRun[] = smoothed.rounds.map((round) => ({ z: round.z, ...round.simulation }));
  const columns = [...new Set(problem.data.map((datum) => datum.column))];
  const particles = options.particles ?? Math.max(2048, 2 * members);
  const extra = options.refinements ?? 1;
  let around = smoothed.z;
  let aroundMembers = members;
  let failures = smoothed.failures;
  for (let attempt = 0; ; attempt++) {
    const emulator = fitEmulator(runs, p, problem.columns, columns, around, aroundMembers);
    const sample = sampleEmulated(problem, emulator, around, aroundMembers, { particles, seed: seed + 7919 * attempt });
    const z = spreadPick(sample.z, particles, members, p);
    const round = runs.length;
    options.onRound?.(round, roundsNeeded(options.inflation) + attempt);
    const simulation = await simulate(toParameters(problem, z, members), members, round);
    runs.push({ z, ...simulation });
    const rows: number[] = [];
    for (let i = 0; i < members; i++) if (simulation.alive[i] === 1) rows.push(i);
    failures += members - rows.length;
    if (rows.length < 3) throw new RangeError(`only ${rows.length} of ${members} final members could be simulated`);
    let emulatorError = 0;
    const predicted = new Float64Array(columns.length);
    for (const datum of problem.data) {
      const c = columns.indexOf(datum.column);
      let sum = 0;
      for (const i of rows) {
        emulator.predict(z, i * p, predicted);
        sum += ((simulation.observables[i * problem.columns + datum.column] as number) - (predicted[c] as number)) ** 2;
      }
      emulatorError = Math.max(emulatorError, Math.sqrt(sum / rows.length) / datum.sd);
    }
    if (emulatorError > EMULATOR_LIMIT && attempt < extra) {
      around = pick(z, rows, p);
      aroundMembers = rows.length;
      continue;
    }
    // Importance weights of the simulated against the emulated likelihood take out what is left of the emulator's error.
    const weights = Float64Array.from(rows, (i) => {
      let logWeight = 0;
      emulator.predict(z, i * p, predicted);
      for (const datum of problem.data) {
        const c = columns.indexOf(datum.column);
        const simulated = simulation.observables[i * problem.columns + datum.column] as number;
        logWeight += logLikelihood(datum, simulated) - logLikelihood(datum, predicted[c] as number, emulator.variance[c]);
      }
      return logWeight;
    });
    const heaviest = weights.reduce((a, b) => Math.max(a, b), -Infinity);
    for (let k = 0; k < weights.length; k++) weights[k] = exp((weights[k] as number) - heaviest);
    const weightShare = effectiveSize(weights) / weights.length;
    const chosen =
      emulatorError > correctionLimit(members)
        ? Array.from(systematic(weights, randomOpenUniform(seed, 0, PURPOSE.resample, 1 << 20)), (k) => rows[k] as number)
        : rows;
    const pickedZ = pick(z, chosen, p);
    const { temperatures, acceptance } = sample;
    return {
      members: rows.length,
      z: pickedZ,
      parameters: toParameters(problem, pickedZ, rows.length),
      observables: pick(simulation.observables, chosen, problem.columns),
      rows: Int32Array.from(chosen),
      diagnostics: { rounds: runs.length, failures, emulatorError, weightShare, temperatures, acceptance },
    };
  }
}

/** `count` rows spread evenly over all of `rows` (copies of one particle lie next to each other after resampling). */
function spreadPick(from: Float64Array, rows: number, count: number, width: number): Float64Array {
  const out = new Float64Array(count * width);
  for (let i = 0; i < count; i++) {
    const start = Math.floor(((i + 0.5) * rows) / count) * width;
    out.set(from.subarray(start, start + width), i * width);
  }
  return out;
}

function pick(from: Float64Array, rows: readonly number[], width: number): Float64Array {
  const out = new Float64Array(rows.length * width);
  rows.forEach((row, i) => out.set(from.subarray(row * width, (row + 1) * width), i * width));
  return out;
}
