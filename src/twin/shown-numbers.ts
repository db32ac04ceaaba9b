import { m } from '#src/app/messages/compiled/messages.js';
import type { Basis, BasisInput, Measured, ShownQuantity } from '#src/design/quantity/quantity.ts';
import type { Interval } from '#models/core/quantity.ts';
import type { Provenance } from '#models/core/run.ts';
import type { Fact } from '#models/twin/fact.ts';
import type { FitInput, FitResult, FittedObservable } from '#models/personalise/fit.ts';
import { OBSERVABLES, wordFor } from './cardiovascular-words.ts';
import { leftOutOf } from './left-out.ts';
import type { Staleness } from './stored-twin.ts';

/** How shown numbers find the facts behind them. */
export interface FactSource {
  latest(variable: string): Fact | null;
  readonly facts: readonly Fact[];
}

/** Which variable of the code table measures the same thing, first that has a value. */
const MEASURED_AS: Readonly<Record<string, readonly string[]>> = {
  sbp: ['sbp'],
  dbp: ['dbp'],
  map: ['map'],
  heart_rate: ['resting_heart_rate', 'heart_rate'],
  ef: ['lvef'],
  lvedv: ['lvedv'],
  lvesv: ['lvesv'],
  sv: ['stroke_volume'],
  co: ['cardiac_output'],
  pa_systolic: ['pa_systolic'],
  pa_diastolic: ['pa_diastolic'],
  pa_mean: ['pa_mean'],
  rap: ['cvp'],
  ao_gradient_mean: ['av_mean_gradient'],
  ao_gradient_peak: ['av_peak_gradient'],
};

/** A number of the resting twin: one observable, or two that are read together (`second`, drawn after a stroke). */
export interface RestingRow {
  readonly key: string;
  readonly second?: string;
  /** Word to show instead of the first observable's own. */
  readonly word?: string;
}

/** What a clinician looks at first, and what stands behind a tap. */
export const FIRST_ROWS: readonly RestingRow[] = [
  { key: 'sbp', second: 'dbp', word: 'bp' },
  { key: 'heart_rate' },
  { key: 'co' },
  { key: 'ef' },
  { key: 'lap' },
  { key: 'rap' },
];
export const MORE_ROWS: readonly RestingRow[] = [
  { key: 'sv' },
  { key: 'lvedv' },
  { key: 'lvesv' },
  { key: 'map' },
  { key: 'svr' },
  { key: 'pa_systolic', second: 'pa_diastolic', word: 'pa' },
  { key: 'rvef' },
  { key: 'ao_gradient_mean' },
  { key: 'mr_fraction' },
  { key: 'stroke_work' },
  { key: 'blood_volume' },
  { key: 'haemoglobin' },
  { key: 'do2' },
];

/** A resting number as it is drawn; null when the fit does not report it. */
export function restingNumber(
  row: RestingRow,
  fit: FitResult,
  facts: FactSource,
  stale: Staleness | null,
  provenance: Provenance | null,
): ShownQuantity | null {
  const first = fit.observables.find((o) => o.name === row.key);
  const second = row.second === undefined ? undefined : fit.observables.find((o) => o.name === row.second);
  if (!first || (row.second !== undefined && !second)) return null;
  const measured = measuredFor(row, first, facts);
  return {
    label: wordFor(OBSERVABLES, row.word ?? row.key, row.key),
    value: first.q50,
    unit: first.unit,
    ...(isGiven(first) ? {} : { interval: first }),
    ...(second ? { second: { value: second.q50, ...(isGiven(first) ? {} : { interval: second }) } } : {}),
    ...(measured ? { measured } : {}),
    identified: isGiven(first) || (first.identified && (second?.identified ?? true)),
    stale: stale !== null,
    basis: fitBasis(fit, facts, provenance),
  };
}

/** All members agree to single precision: it was told to the model, not worked out, and has no range to show. */
export function isGiven(interval: Pick<Interval, 'q05' | 'q50' | 'q95'>): boolean {
  return interval.q95 - interval.q05 <= 1e-5 * Math.abs(interval.q50);
}

function measuredFor(row: RestingRow, fitted: FittedObservable, facts: FactSource): Measured | null {
  const fact = (MEASURED_AS[row.key] ?? []).map((variable) => facts.latest(variable)).find((f) => f !== null);
  if (!fact || fact.value === null || fact.unit !== fitted.unit) return null;
  if (row.second === undefined) return { value: fact.value, unit: fact.unit, time: fact.time };
  const other = (MEASURED_AS[row.second] ?? []).map((variable) => facts.latest(variable)).find((f) => f !== null);
  // Two halves of one reading, or none: a systolic of March beside a diastolic of May would be a pressure nobody had.
  if (!other || other.value === null || other.time?.epochMs !== fact.time?.epochMs) return null;
  return { value: fact.value, second: other.value, unit: fact.unit, time: fact.time };
}

const MISSING: Readonly<Record<string, () => string>> = {
  sbp: m.physiology_missing_sbp,
  dbp: m.physiology_missing_dbp,
  heart_rate: m.physiology_missing_heart_rate,
  lvef: m.physiology_missing_lvef,
  cardiac_output: m.physiology_missing_cardiac_output,
  pa_systolic: m.physiology_missing_pa_systolic,
  height: m.physiology_missing_height,
  weight: m.physiology_missing_weight,
  birth_date: m.physiology_missing_birth_date,
  sex: m.physiology_missing_sex,
};

/** What the fit would have liked to know, in the language of the screen. */
export function missingOf(input: FitInput): string[] {
  return input.missing.map((missing) =>
    Object.hasOwn(MISSING, missing.variable) ? (MISSING[missing.variable] as () => string)() : missing.message,
  );
}

/** The measurements the fit was told, each with the newest date behind it. */
export function inputsOf(input: FitInput, facts: FactSource): BasisInput[] {
  const byId = new Map(facts.facts.map((fact) => [fact.id, fact]));
  return input.observations.map((o) => ({
    label: inputLabel(wordFor(OBSERVABLES, o.observable, o.observable), o.count),
    value: o.value,
    unit: o.unit,
    time: byId.get(o.factIds[0] ?? '')?.time ?? null,
  }));
}

const inputLabel = (name: string, count: number): string => (count > 1 ? m.physiology_input_of({ name, count }) : name);

/** What stands behind every number of a fitted twin. */
export function fitBasis(fit: FitResult, facts: FactSource, provenance: Provenance | null): Basis {
  const measured = fit.input.observations.length > 0;
  return {
    kind: 'model',
    summary: measured ? m.physiology_basis_model({ members: fit.members }) : m.physiology_basis_prior({ members: fit.members }),
    inputs: inputsOf(fit.input, facts),
    missing: missingOf(fit.input),
    leftOut: () => leftOutOf(fit.input, facts.facts),
    model: { id: fit.model, version: fit.modelVersion, documents: documentsOf(fit.model) },
    sources: SOURCES,
    population: m.physiology_basis_population(),
    limits: limits(),
    ...(provenance ? { provenance } : {}),
  };
}

/** Pages that tell how a model works and how it comes to describe one person. */
function documentsOf(model: string): { readonly title: string; readonly href: string }[] {
  return [
    { title: m.basis_model_document(), href: `#/model/${model}` },
    { title: m.basis_fit_document(), href: '#/model/personalise' },
  ];
}

/** Papers the circulation was built from; titles are not translated. */
const SOURCES: readonly string[] = [
  'Ursino 1998, Am J Physiol 275:H1733, doi:10.1152/ajpheart.1998.275.5.H1733',
  'Korakianitis & Shi 2006, J Biomech 39:1964, doi:10.1016/j.jbiomech.2005.06.016',
  'Emerick & Reynolds 2013, Comput Geosci 55:3, doi:10.1016/j.cageo.2012.03.011',
];

export function limits(): string[] {
  return [m.physiology_limit_model(), m.physiology_limit_rest(), m.physiology_limit_adult()];
}
