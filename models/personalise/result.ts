import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import { PURPOSE } from '#models/assimilation/purposes.ts';
import type { Posterior } from '#models/assimilation/posterior.ts';
import type { Problem, Simulation } from '#models/assimilation/problem.ts';
import { randomNormal } from '#models/core/normal.ts';
import { quantiles } from '#models/core/quantiles.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import { adapted } from './adaptation.ts';
import { formError } from './discrepancy.ts';
import { toEnsemble } from './ensemble.ts';
import type { FitInput, FitObservation, FitResult, FittedObservable, FittedParameter, Identification } from './fit.ts';

/** Counters that mean nothing for a person at rest. */
const NOT_REPORTED = new Set(['beats', 'bled', 'infused']);

/** Largest posterior sd, in prior sd, at which a parameter may be called identified. */
export const IDENTIFIED_RATIO = 0.8;
/** A shift smaller than this, in prior sd, has no direction: the datum agreed with the prior. */
const NO_SHIFT = 0.25;

/**
 * Identified: the posterior sd is at most 0.8 of the prior's over all members and within every seed, and the seeds agree
 * where the parameter went: all the same way, or none of them more than a quarter of a prior sd away. Works in z, where
 * every prior is standard normal.
 */
export function isIdentified(ratio: number, seedRatios: readonly number[], shifts: readonly number[]): boolean {
  if (ratio > IDENTIFIED_RATIO || seedRatios.some((r) => r > IDENTIFIED_RATIO)) return false;
  const up = shifts.every((s) => s > 0);
  const down = shifts.every((s) => s < 0);
  return up || down || shifts.every((s) => Math.abs(s) < NO_SHIFT);
}

/** Where the simulations were done. */
export type RanOn = Pick<FitResult, 'backend' | 'engine'>;

/** Puts the seeds' posteriors together into what is shown, printed and kept. */
export function summariseFit(
  input: FitInput,
  model: EnsembleModel,
  problem: Problem,
  posteriors: readonly Posterior[],
  seed: number,
  shares: readonly number[],
  ranOn: RanOn,
  /** The first round's members, drawn from the prior; without them no observable counts as identified. */
  prior: Simulation | null = null,
): FitResult {
  const p = problem.transforms.length;
  const columns = problem.columns;
  const members = posteriors.reduce((sum, q) => sum + q.members, 0);
  const z = concatenate(posteriors.map((q) => q.z));
  const parameters = concatenate(posteriors.map((q) => q.parameters));
  const observables = concatenate(posteriors.map((q) => q.observables));

  const fitted: FittedParameter[] = [];
  const identification: Identification[] = [];
  input.free.forEach((free, j) => {
    const [q05, q50, q95] = predictiveQuantiles(columnOf(parameters, p, j), [0.05, 0.5, 0.95]) as [number, number, number];
    const all = moments(columnOf(z, p, j));
    const each = posteriors.map((q) => moments(columnOf(q.z, p, j)));
    const shifts = each.map((m) => m.mean);
    identification.push({ name: free.key, ratio: all.sd, shifts });
    const identified = isIdentified(
      all.sd,
      each.map((m) => m.sd),
      shifts,
    );
    fitted.push({ name: free.key, unit: free.unit, q05, q50, q95, identified });
  });

  const shown: FittedObservable[] = [];
  const persons: Float64Array[] = [];
  const misfits: number[] = [];
  model.observables.forEach((spec, c) => {
    if (NOT_REPORTED.has(spec.key)) return;
    const data = input.observations.filter((o) => o.observable === spec.key && o.comparator === undefined);
    const simulated = columnOf(observables, columns, c);
    const person = withFormError(simulated, spec.key, c, data, seed);
    const [q05, q50, q95] = predictiveQuantiles(person, [0.05, 0.5, 0.95]) as [number, number, number];
    persons.push(person);
    shown.push({
      name: spec.key,
      unit: spec.unit,
      observed: observedValue(input.observations, spec.key),
      q05,
      q50,
      q95,
      identified: narrowed(simulated, prior, columns, c),
    });
    const middle = quantiles(simulated, [0.5])[0] as number;
    for (const o of data) misfits.push((o.value - middle) / Math.hypot(o.sd, formError(spec.key, o.value)));
  });
  const misfit = misfits.length === 0 ? 0 : Math.sqrt(misfits.reduce((sum, m) => sum + m * m, 0) / misfits.length);
  const failures = posteriors.reduce((sum, q) => sum + q.diagnostics.failures, 0);
  const asked = shares.reduce((sum, n) => sum + n, 0);

  const notes = [...input.notes];
  if (input.observations.length === 0)
    notes.push('Nothing was measured that the circulation could be compared with: this is the population, not the person.');
  if (misfit > 2)
    notes.push('The model does not explain the measurements well: the worst of them lie more than two standard deviations away.');
  if (members < asked) notes.push(`${asked - members} of ${asked} members left the bounds of physiology and were left out.`);
  return {
    schema: 1,
    model: model.id,
    modelVersion: model.version,
    asOf: input.asOf,
    seed,
    members,
    ...ranOn,
    parameters: fitted,
    observables: shown,
    identification,
    input,
    notes,
    posterior: adapted(toEnsemble(input, parameters, members), model, observables, input.body.scale),
    people: Float64Array.from({ length: members * persons.length }, (_, i) => {
      const column = persons[i % persons.length] as Float64Array;
      return column[Math.floor(i / persons.length)] as number;
    }),
    diagnostics: {
      rounds: Math.max(...posteriors.map((q) => q.diagnostics.rounds)),
      failures,
      emulatorError: Math.max(...posteriors.map((q) => q.diagnostics.emulatorError)),
      misfit,
    },
  };
}

/** Is the simulated 90 % range of column `c` at most 0.8 times as wide as the prior's? */
function narrowed(simulated: Float64Array, prior: Simulation | null, columns: number, c: number): boolean {
  if (!prior) return false;
  const before = columnOf(prior.observables, columns, c).filter((_, i) => prior.alive[i] === 1);
  const width = (sample: Float64Array): number => {
    const [low, high] = quantiles(sample, [0.05, 0.95]) as [number, number];
    return high - low;
  };
  return width(simulated) <= IDENTIFIED_RATIO * width(before);
}

/**
 * The person's own value for every member: the simulated one plus the model's form error, drawn given what was measured
 * of the same observable (normal with precision-weighted mean). Without a form error it is the simulated number itself.
 */
export function withFormError(
  simulated: Float64Array,
  key: string,
  column: number,
  data: readonly FitObservation[],
  seed: number,
): Float64Array {
  return simulated.map((value, i) => {
    const own = formError(key, value);
    if (own === 0) return value;
    let precision = 1 / (own * own);
    let sum = value * precision;
    for (const o of data) {
      const w = 1 / (o.sd * o.sd);
      precision += w;
      sum += w * o.value;
    }
    return sum / precision + randomNormal(seed, i, PURPOSE.discrepancy, column) / Math.sqrt(precision);
  });
}

/** Precision-weighted mean of what was measured of an observable; null when nothing was. */
function observedValue(observations: readonly FitObservation[], key: string): number | null {
  let weights = 0;
  let sum = 0;
  for (const o of observations) {
    if (o.observable !== key) continue;
    weights += 1 / (o.sd * o.sd);
    sum += o.value / (o.sd * o.sd);
  }
  return weights === 0 ? null : sum / weights;
}

function concatenate(parts: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function columnOf(matrix: Float64Array, width: number, column: number): Float64Array {
  const rows = matrix.length / width;
  return Float64Array.from({ length: rows }, (_, i) => matrix[i * width + column] as number);
}

function moments(sample: Float64Array): { mean: number; sd: number } {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  const squares = sample.reduce((sum, x) => sum + (x - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (sample.length - 1)) };
}
