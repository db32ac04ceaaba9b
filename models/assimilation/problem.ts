import { log } from '#models/core/elementary.ts';
import { logNormalCdf } from './normal-distribution.ts';
import type { Transform } from './prior-transform.ts';

/** One thing that was measured, against one column of the simulator's output and in that column's unit. */
export interface Datum {
  readonly column: number;
  readonly value: number;
  /** Standard deviation of everything that separates `value` from the simulated number. Positive. */
  readonly sd: number;
  /** A censored value: the truth lies below or above `value`. */
  readonly comparator?: '<' | '<=' | '>' | '>=';
}

/** What is to be inferred: parameters by their transforms, data by column of the simulator. */
export interface Problem {
  readonly transforms: readonly Transform[];
  readonly data: readonly Datum[];
  /** Columns the simulator returns; data may leave columns out (those are predicted only). */
  readonly columns: number;
}

export interface Simulation {
  /** [members, columns] row-major. A dead member's row is ignored. */
  readonly observables: Float64Array;
  /** [members], 1 where the member stayed within the bounds of its model. */
  readonly alive: Uint8Array;
}

/**
 * Runs every member: `parameters` [members, transforms.length] row-major in the parameters' own units. `round` counts the
 * calls from 0, so that a simulator may start a member from where it left it in the round before.
 */
export type Simulator = (parameters: Float64Array, members: number, round: number) => Promise<Simulation>;

/** Log-likelihood of one datum given a simulated number and an extra variance (of an emulator); constants kept. */
export function logLikelihood(datum: Datum, simulated: number, extraVariance = 0): number {
  const sd = Math.sqrt(datum.sd * datum.sd + extraVariance);
  const r = (datum.value - simulated) / sd;
  if (datum.comparator === undefined) return -0.5 * r * r - log(sd) - 0.9189385332046727;
  return logNormalCdf(datum.comparator.startsWith('<') ? r : -r);
}

/** How far a datum pulls a simulated number: 0 for a censored value that is already on the right side. */
export function innovation(datum: Datum, perturbed: number, simulated: number): number {
  const d = perturbed - simulated;
  if (datum.comparator === undefined) return d;
  return datum.comparator.startsWith('<') ? Math.min(0, d) : Math.max(0, d);
}

/** [members, p] of z to the parameters' own units. */
export function toParameters(problem: Problem, z: Float64Array, members: number): Float64Array {
  const p = problem.transforms.length;
  const out = new Float64Array(members * p);
  for (let j = 0; j < p; j++) {
    const transform = problem.transforms[j] as Transform;
    for (let i = 0; i < members; i++) out[i * p + j] = transform.toValue(z[i * p + j] as number);
  }
  return out;
}

/** Throws a RangeError naming the first thing wrong with a problem. */
export function checkProblem(problem: Problem): void {
  if (problem.transforms.length === 0) throw new RangeError('nothing to infer: no free parameter');
  if (problem.data.length === 0) throw new RangeError('nothing to learn from: no datum');
  for (const datum of problem.data) {
    if (!(datum.sd > 0)) throw new RangeError(`a datum needs a positive standard deviation, not ${datum.sd}`);
    if (!Number.isFinite(datum.value)) throw new RangeError('a datum needs a finite value');
    if (!(datum.column >= 0 && datum.column < problem.columns)) throw new RangeError(`no such column: ${datum.column}`);
  }
}
