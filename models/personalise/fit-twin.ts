import { inferPosterior } from '#models/assimilation/posterior.ts';
import type { Posterior } from '#models/assimilation/posterior.ts';
import type { Problem, Simulation } from '#models/assimilation/problem.ts';
import { priorEnsemble } from '#models/assimilation/es-mda.ts';
import { toParameters } from '#models/assimilation/problem.ts';
import { PURPOSE } from '#models/assimilation/purposes.ts';
import { randomBits } from '#models/core/random.ts';
import { indexOfKey } from '#models/core/model.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import type { Ensemble } from '#models/core/run.ts';
import { restColumns, silenced } from './adaptation.ts';
import { formError } from './discrepancy.ts';
import { toEnsemble } from './ensemble.ts';
import type { FitInput, FitResult } from './fit.ts';
import { joinSeeds } from './join-seeds.ts';
import { fitTransforms } from './latent-size.ts';
import { summariseFit } from './result.ts';
import type { RanOn } from './result.ts';

/**
 * Brings every member to rest under default inputs and reads it with `readRest`: [members, restColumns]. `round` counts the calls. GPU, CPU pool and headless runs differ only in what stands here.
 */
export type RestSimulator = (ensemble: Ensemble, round: number) => Promise<Simulation>;

export interface FitOptions {
  /** Split evenly over the seeds; default 512. */
  readonly members?: number;
  /** The repetitions' own seeds are hashed from it. Default 1. */
  readonly seed?: number;
  /** Independent repetitions that must agree before a parameter is called identified. Default 3. */
  readonly seeds?: number;
  /** Asked at the end: where the simulations were done. */
  readonly ranOn: () => RanOn;
}

/** Fewest members of one seed with which the smoother's covariances mean anything. */
export const LEAST_MEMBERS_PER_SEED = 16;

/** Seed of one repetition: a hash, so that fits with neighbouring seeds share nothing. */
export function repetitionSeed(seed: number, repetition: number): number {
  return randomBits(seed, repetition, PURPOSE.repetition, 0);
}

/** The statistical problem a fit input poses for a model: transforms of the unknowns, data against observables. */
export function fitProblem(input: FitInput, model: EnsembleModel): Problem {
  return {
    transforms: fitTransforms(input),
    data: input.observations.map((o) => ({
      column: indexOfKey(model.observables, o.observable),
      value: o.value,
      sd: Math.hypot(o.sd, formError(o.observable, o.value)),
      ...(o.comparator === undefined ? {} : { comparator: o.comparator }),
    })),
    columns: restColumns(model),
  };
}

/**
 * Fits a model to one person. With nothing measured the answer is the population prior, said so. Throws a RangeError when
 * the input is for another model, when members are too few, or when nearly all members leave the model's bounds.
 */
export async function fitTwin(input: FitInput, model: EnsembleModel, simulateRest: RestSimulator, options: FitOptions): Promise<FitResult> {
  if (input.model !== model.id) throw new RangeError(`the input is for "${input.model}", the model is "${model.id}"`);
  const members = options.members ?? 512;
  const seed = options.seed ?? 1;
  const seeds = options.seeds ?? 3;
  if (!(members >= seeds * LEAST_MEMBERS_PER_SEED)) {
    throw new RangeError(`a fit needs at least ${seeds * LEAST_MEMBERS_PER_SEED} members, not ${members}`);
  }
  const problem = fitProblem(input, model);
  const shares = Array.from({ length: seeds }, (_, s) => Math.floor(members / seeds) + (s < members % seeds ? 1 : 0));
  const simulate = async (parameters: Float64Array, count: number, round: number): Promise<Simulation> =>
    simulateRest(silenced(toEnsemble(input, parameters, count)), round);
  let prior: Simulation | null = null;
  const counted = async (parameters: Float64Array, count: number, round: number): Promise<Simulation> => {
    const simulation = await simulate(parameters, count, round);
    // The first round is the population prior: what this body's size, age and sex alone would say.
    prior ??= simulation;
    return simulation;
  };
  const joined = joinSeeds(counted, seeds, problem.transforms.length, problem.columns);
  const posteriors = await Promise.all(
    shares.map(async (count, s) => {
      const run = joined(s);
      try {
        return problem.data.length === 0
          ? await samplePrior(problem, run.simulate, count, repetitionSeed(seed, s))
          : await inferPosterior(problem, run.simulate, { members: count, seed: repetitionSeed(seed, s) });
      } finally {
        run.leave();
      }
    }),
  );
  return summariseFit(input, model, problem, posteriors, seed, shares, options.ranOn(), prior);
}

/** What is believed when nothing was measured: the prior, simulated. */
export async function samplePrior(
  problem: Problem,
  simulate: (parameters: Float64Array, members: number, round: number) => Promise<Simulation>,
  members: number,
  seed: number,
): Promise<Posterior> {
  const p = problem.transforms.length;
  const z = priorEnsemble(members, p, seed);
  const simulation = await simulate(toParameters(problem, z, members), members, 0);
  const rows = Array.from({ length: members }, (_, i) => i).filter((i) => simulation.alive[i] === 1);
  if (rows.length < 3) throw new RangeError(`only ${rows.length} of ${members} members could be simulated`);
  const keep = (from: Float64Array, width: number): Float64Array => {
    const out = new Float64Array(rows.length * width);
    rows.forEach((row, i) => out.set(from.subarray(row * width, (row + 1) * width), i * width));
    return out;
  };
  const kept = keep(z, p);
  return {
    members: rows.length,
    z: kept,
    parameters: toParameters(problem, kept, rows.length),
    observables: keep(simulation.observables, problem.columns),
    rows: Int32Array.from(rows),
    diagnostics: { rounds: 1, failures: members - rows.length, emulatorError: 0, weightShare: 1, temperatures: 0, acceptance: 0 },
  };
}
