import { inferPosterior } from '#models/assimilation/posterior.ts';
import type { Posterior } from '#models/assimilation/posterior.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import { indexOfKey, parameterRow } from '#models/core/model.ts';
import { quantiles } from '#models/core/quantiles.ts';
import { toEnsemble } from '#models/personalise/ensemble.ts';
import { fitProblem } from '#models/personalise/fit-twin.ts';
import { withFormError } from '#models/personalise/result.ts';
import type { Hosts } from '#workers/run/execute.ts';
import { parameterMatrix } from '#workers/run/plan.ts';
import { simulateRest } from '#workers/run/rest.ts';
import { foreignPatient, HIDDEN, MEASURED, ownPatient } from './patients.ts';
import type { Generator, SyntheticPatient, Truth } from './patients.ts';

/** One quantity of one patient: what was true, what was concluded. */
export interface Score {
  readonly patient: number;
  readonly generator: Generator;
  readonly kind: 'parameter' | 'measured' | 'hidden';
  readonly name: string;
  readonly truth: number;
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  /** Median of the prior; for parameters only. */
  readonly prior: number | null;
  /** Posterior sd / prior sd; for parameters only. */
  readonly ratio: number | null;
}

export interface StudyOptions {
  /** First seed of the patients; patient i has seed `seed` and index i. */
  readonly seed: number;
  readonly patients: number;
  readonly members: number;
  readonly settleSeconds: number;
  /** Worker `part` of `parts` takes every `parts`-th patient. */
  readonly part?: number;
  readonly parts?: number;
  readonly onPatient?: (patient: SyntheticPatient, posterior: Posterior, seconds: number) => void;
}

export interface Study {
  readonly scores: Score[];
  /** Patients drawn again because the first draw did not live or was outside adult physiology. */
  readonly redrawn: number;
  readonly emulatorErrors: number[];
  readonly failures: number;
}

/** Every third patient is foreign. */
export function generatorOf(index: number): Generator {
  return index % 3 === 2 ? 'foreign' : 'own';
}

/** Makes patients, fits each from its noisy numbers alone, and scores the answer against the truth. */
export async function runStudy(model: EnsembleModel, hosts: Hosts, options: StudyOptions): Promise<Study> {
  const study: Study & { redrawn: number; failures: number } = { scores: [], redrawn: 0, emulatorErrors: [], failures: 0 };
  const control = { signal: new AbortController().signal };
  const rest = async (parameters: Float64Array, members: number, settleSeconds: number) =>
    simulateRest({ model, members, parameters, settleSeconds, backend: 'cpu' }, hosts, control);
  const ownTruth = async (values: Readonly<Record<string, number>>): Promise<Truth | null> => {
    // The truth is brought to rest for three times as long as the fit's members.
    const { values: out, alive } = await rest(parameterRow(model, values), 1, 3 * options.settleSeconds);
    if (alive[0] !== 1) return null;
    return Object.fromEntries(model.observables.map((o, i) => [o.key, out[i] as number]));
  };
  for (let index = 0; index < options.patients; index++) {
    if (index % (options.parts ?? 1) !== (options.part ?? 0)) continue;
    const began = performance.now();
    const patient =
      generatorOf(index) === 'own' ? await ownPatient(model, ownTruth, options.seed, index) : foreignPatient(model, options.seed, index);
    study.redrawn += patient.draws - 1;
    const posterior = await inferPosterior(
      fitProblem(patient.input, model),
      async (parameters, members) => {
        const ensemble = toEnsemble(patient.input, parameters, members);
        const { values, alive } = await rest(parameterMatrix(model, ensemble), members, options.settleSeconds);
        return { observables: values, alive };
      },
      { members: options.members, seed: options.seed * 1000 + index },
    );
    study.emulatorErrors.push(posterior.diagnostics.emulatorError);
    study.failures += posterior.diagnostics.failures;
    score(patient, posterior, model, options.seed * 1000 + index, study.scores);
    options.onPatient?.(patient, posterior, (performance.now() - began) / 1000);
  }
  return study;
}

function score(patient: SyntheticPatient, posterior: Posterior, model: EnsembleModel, seed: number, scores: Score[]): void {
  const { input, generator, index } = patient;
  const p = input.free.length;
  const column = (matrix: Float64Array, width: number, j: number): Float64Array =>
    Float64Array.from({ length: posterior.members }, (_, i) => matrix[i * width + j] as number);
  if (patient.parameters) {
    input.free.forEach((free, j) => {
      const [q05, q50, q95] = quantiles(column(posterior.parameters, p, j), [0.05, 0.5, 0.95]) as [number, number, number];
      const z = column(posterior.z, p, j);
      const mean = z.reduce((sum, x) => sum + x, 0) / z.length;
      const ratio = Math.sqrt(z.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (z.length - 1));
      const prior = free.prior.kind === 'normal' ? free.prior.mean : free.prior.kind === 'lognormal' ? free.prior.median : 0;
      const truth = (patient.parameters as Record<string, number>)[free.key] as number;
      scores.push({ patient: index, generator, kind: 'parameter', name: free.key, truth, q05, q50, q95, prior, ratio });
    });
  }
  const measured = MEASURED.map((m) => m.observable);
  for (const name of [...measured, ...HIDDEN]) {
    const c = indexOfKey(model.observables, name);
    const data = input.observations.filter((o) => o.observable === name);
    const person = withFormError(column(posterior.observables, model.observables.length, c), name, c, data, seed);
    const [q05, q50, q95] = quantiles(person, [0.05, 0.5, 0.95]) as [number, number, number];
    const kind = measured.includes(name) ? 'measured' : 'hidden';
    scores.push({ patient: index, generator, kind, name, truth: patient.truth[name] as number, q05, q50, q95, prior: null, ratio: null });
  }
}
