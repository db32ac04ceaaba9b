import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import { PURPOSE } from '#models/assimilation/purposes.ts';
import type { Posterior } from '#models/assimilation/posterior.ts';
import { innovation } from '#models/assimilation/problem.ts';
import type { Problem, Simulation } from '#models/assimilation/problem.ts';
import { randomNormal } from '#models/core/normal.ts';
import { quantiles } from '#models/core/quantiles.ts';
import { indexOfKey } from '#models/core/model.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import { adapted } from './adaptation.ts';
import { formError } from './discrepancy.ts';
import { toEnsemble } from './ensemble.ts';
import type { FitInput, FitObservation, FitResult, FreeParameter, FittedObservable, FittedParameter, Identification } from './fit.ts';
import { priorDistances, sizedParameters, sizeOf } from './latent-size.ts';

/** Counters that mean nothing for a person at rest. */
const NOT_REPORTED = new Set(['beats', 'bled', 'infused']);

/** Largest posterior sd, in prior sd, at which a parameter may be called identified. */
export const IDENTIFIED_RATIO = 0.8;
/**
 * What tells how full a circulation is. A cuff and a pulse do not: here more blood in veins of one size means more pressure,
 * while people who have more blood have more room for it (the prior's pressures scatter by more than people's for that
 * reason), so without one of these blood volume is not called identified.
 */
const SEES_FILLING = new Set(['rap', 'lap', 'lvedv', 'lvesv', 'sv', 'co', 'pa_systolic', 'pa_mean', 'pa_diastolic']);
/** A misfit of the whole, or of one datum, in standard deviations, beyond which nothing counts as learnt. */
const GROSS_MISFIT = 2;
const GROSS_RESIDUAL = 3;
/** An interval that ends this near a bound, as a share of the way from it to the prior's centre, was cut off by it. */
const AT_BOUND = 0.02;

/**
 * Narrowed and sign-stable: the posterior sd is at most 0.8 of the prior's over all members and within every seed, and all
 * seeds moved the parameter the same way. Works in z, where every prior is standard normal. A datum that agrees with the
 * prior narrows it without moving it; that is not called identified.
 */
export function isIdentified(ratio: number, seedRatios: readonly number[], shifts: readonly number[]): boolean {
  if (ratio > IDENTIFIED_RATIO || seedRatios.some((r) => r > IDENTIFIED_RATIO)) return false;
  return shifts.every((s) => s > 0) || shifts.every((s) => s < 0);
}

/** Does an interval end at a bound that the parameter may not cross: within 2 % of the way from the bound to the prior's centre? */
export function touchesBound({ min, max, prior }: Pick<FreeParameter, 'min' | 'max' | 'prior'>, q05: number, q95: number): boolean {
  const centre = prior.kind === 'lognormal' ? prior.median : prior.kind === 'normal' ? prior.mean : (min + max) / 2;
  return q05 - min < AT_BOUND * (centre - min) || max - q95 < AT_BOUND * (max - centre);
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
  const p = input.free.length;
  const columns = problem.columns;
  const members = posteriors.reduce((sum, q) => sum + q.members, 0);
  const distances = posteriors.map((q) => priorDistances(input, q.z, q.members));
  const z = concatenate(distances);
  const unknowns = concatenate(posteriors.map((q) => q.parameters));
  const parameters = sizedParameters(input, unknowns, members);
  const observables = concatenate(posteriors.map((q) => q.observables));

  const residuals = input.observations.map((o) => {
    const middle = quantiles(columnOf(observables, columns, indexOfKey(model.observables, o.observable)), [0.5])[0] as number;
    const far = innovation({ column: 0, value: o.value, sd: o.sd, ...(o.comparator && { comparator: o.comparator }) }, o.value, middle);
    return { o, middle, sds: far / Math.hypot(o.sd, formError(o.observable, o.value)) };
  });
  const exact = residuals.filter(({ o }) => o.comparator === undefined);
  const misfit = exact.length === 0 ? 0 : Math.sqrt(exact.reduce((sum, { sds }) => sum + sds * sds, 0) / exact.length);
  const missed = residuals.filter(({ sds }) => Math.abs(sds) > GROSS_RESIDUAL);
  const explained = misfit <= GROSS_MISFIT && missed.length === 0;

  const fillingSeen = input.observations.some((o) => SEES_FILLING.has(o.observable));
  const fitted: FittedParameter[] = [];
  const identification: Identification[] = [];
  input.free.forEach((free, j) => {
    const [q05, q50, q95] = predictiveQuantiles(columnOf(parameters, p, j), [0.05, 0.5, 0.95]) as [number, number, number];
    const all = moments(columnOf(z, p, j));
    const each = distances.map((own) => moments(columnOf(own, p, j)));
    const shifts = each.map((m) => m.mean);
    identification.push({ name: free.key, ratio: all.sd, shifts });
    const narrow = isIdentified(
      all.sd,
      each.map((m) => m.sd),
      shifts,
    );
    const identified = narrow && explained && !touchesBound(free, q05, q95) && (fillingSeen || free.key !== 'blood_volume');
    fitted.push({ name: free.key, unit: free.unit, q05, q50, q95, identified });
  });

  const shown: FittedObservable[] = [];
  const persons: Float64Array[] = [];
  model.observables.forEach((spec, c) => {
    if (NOT_REPORTED.has(spec.key)) return;
    const data = input.observations.filter((o) => o.observable === spec.key && o.comparator === undefined);
    const stated = input.observations.find((o) => o.observable === spec.key && o.comparator !== undefined);
    const simulated = columnOf(observables, columns, c);
    const person = withFormError(simulated, spec.key, c, data, seed);
    const [q05, q50, q95] = predictiveQuantiles(person, [0.05, 0.5, 0.95]) as [number, number, number];
    persons.push(person);
    shown.push({
      name: spec.key,
      unit: spec.unit,
      observed: observedValue(data),
      ...(data.length === 0 && stated?.comparator !== undefined
        ? { bound: { comparator: stated.comparator, value: rounded(stated.value) } }
        : {}),
      q05,
      q50,
      q95,
      identified: explained && narrowed(simulated, prior, columns, c),
    });
  });
  const failures = posteriors.reduce((sum, q) => sum + q.diagnostics.failures, 0);
  const asked = shares.reduce((sum, n) => sum + n, 0);

  const notes = [...input.notes];
  if (input.observations.every((o) => o.observable === 'haemoglobin'))
    notes.push('Nothing was measured that the circulation could be compared with: this is the population, not the person.');
  if (!explained) {
    const worst = residuals.reduce((a, b) => (Math.abs(b.sds) > Math.abs(a.sds) ? b : a));
    notes.push(
      `The model does not explain the measurements, so nothing counts as identified: ${worst.o.variable} is ${worst.o.comparator ?? ''}${figure(worst.o.value)} ${worst.o.unit} in the record and ${figure(worst.middle)} in the model, ${Math.abs(worst.sds).toFixed(1)} standard deviations apart.`,
    );
  }
  const bounded = input.free.filter((free, j) =>
    touchesBound(free, (fitted[j] as FittedParameter).q05, (fitted[j] as FittedParameter).q95),
  );
  if (bounded.length > 0 && input.observations.length > 0)
    notes.push(`Held by the bounds of the model rather than by the data: ${bounded.map((free) => free.key).join(', ')}.`);
  if (fitted.some((parameter) => parameter.name === 'aortic_valve_area'))
    notes.push(
      'Over a narrow aortic valve the mean gradient of the model is 1.0 to 1.3 times that of people with the same area, so a gradient counts with an error of a fifth of its value.',
    );
  if (!input.free.some((free) => free.key === 'mitral_leak_area'))
    notes.push('The mitral valve was taken as tight, since no diagnosis speaks of a leak: a regurgitant fraction of 0 is an assumption.');
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
    posterior: adapted(toEnsemble(input, unknowns, members), model, observables, (i) => input.body.scale * sizeOf(input, unknowns, i)),
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
  // A number that never varied was assumed, not learnt.
  return width(before) > 0 && width(simulated) <= IDENTIFIED_RATIO * width(before);
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
    // What carries a form error is a pressure or a gradient, which does not fall below nought.
    return Math.max(0, sum / precision + randomNormal(seed, i, PURPOSE.discrepancy, column) / Math.sqrt(precision));
  });
}

/** Without the noise of binary arithmetic: 12 significant digits. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** For words: three significant digits, never an exponent. */
function figure(value: number): string {
  return String(Number(value.toPrecision(3)));
}

/** Precision-weighted mean of the exact values measured of an observable; null when there is none. */
function observedValue(observations: readonly FitObservation[]): number | null {
  let weights = 0;
  let sum = 0;
  for (const o of observations) {
    weights += 1 / (o.sd * o.sd);
    sum += o.value / (o.sd * o.sd);
  }
  return weights === 0 ? null : rounded(sum / weights);
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
