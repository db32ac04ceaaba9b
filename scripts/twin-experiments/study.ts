import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import { inferPosterior } from '#models/assimilation/posterior.ts';
import type { Posterior } from '#models/assimilation/posterior.ts';
import type { Simulator } from '#models/assimilation/problem.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import { indexOfKey } from '#models/core/model.ts';
import { readRest, restColumns, silenced } from '#models/personalise/adaptation.ts';
import { toEnsemble } from '#models/personalise/ensemble.ts';
import { fitProblem, samplePrior } from '#models/personalise/fit-twin.ts';
import { priorDistances, sizedParameters } from '#models/personalise/latent-size.ts';
import { withFormError } from '#models/personalise/result.ts';
import type { Hosts } from '#workers/run/execute.ts';
import { parameterMatrix } from '#workers/run/plan.ts';
import { simulateRest } from '#workers/run/rest.ts';
import { foreignPatient, HIDDEN, MEASURED, ownPatient } from './patients.ts';
import type { Generator, Protocol, SparseGroup, SyntheticPatient, Truth } from './patients.ts';
import { SPARSE, sparseGenerator, sparsePatient } from './sparse.ts';

/** One quantity of one patient: what was true, what was concluded. */
export interface Score {
  readonly kind: 'parameter' | 'measured' | 'hidden';
  readonly name: string;
  readonly truth: number;
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  /** Median of the prior and posterior sd / prior sd; for parameters only. */
  readonly prior: number | null;
  readonly ratio: number | null;
}

export interface PatientScores {
  readonly protocol: Protocol;
  readonly index: number;
  readonly generator: Generator;
  /** Draws it took to get a patient who lives and is within adult physiology. */
  readonly draws: number;
  readonly emulatorError: number;
  readonly failures: number;
  readonly rounds: number;
  readonly scores: readonly Score[];
  readonly cpuSeconds?: number;
}

export interface PatientOptions {
  readonly protocol: Protocol;
  readonly seed: number;
  readonly index: number;
  readonly members: number;
  readonly settleSeconds: number;
}

const isSparse = (protocol: Protocol): protocol is SparseGroup => protocol in SPARSE;

/** Every third patient of the product protocol is foreign. */
export function generatorOf(protocol: Protocol, index: number): Generator {
  if (isSparse(protocol)) return sparseGenerator(protocol, index);
  return protocol === 'product' && index % 3 === 2 ? 'foreign' : 'own';
}

/** Makes one patient, fits it from its noisy numbers alone with the product's own code, and scores the answer. */
export async function runPatient(model: EnsembleModel, hosts: Hosts, options: PatientOptions): Promise<PatientScores> {
  const { protocol, seed, index, members, settleSeconds } = options;
  const control = { signal: new AbortController().signal };
  const rest = async (parameters: Float64Array, count: number, seconds: number) =>
    simulateRest({ model, members: count, parameters, settleSeconds: seconds, backend: 'cpu' }, hosts, control);
  const ownTruth = async (values: Readonly<Record<string, number>>): Promise<Truth | null> => {
    const keys = Object.keys(values);
    const one = silenced({ model: model.id, keys, members: 1, values: Float64Array.from(Object.values(values)) });
    // The truth is given three times as long to come to rest as the fit's members.
    const { values: out, alive } = await rest(parameterMatrix(model, one), 1, 3 * settleSeconds);
    if (alive[0] !== 1) return null;
    return Object.fromEntries(model.observables.map((o, i) => [o.key, out[i] as number]));
  };
  const generator = generatorOf(protocol, index);
  const patient = isSparse(protocol)
    ? await sparsePatient(model, ownTruth, protocol, seed, index)
    : generator === 'own'
      ? await ownPatient(model, ownTruth, seed, index, protocol)
      : foreignPatient(model, seed, index);
  const problem = fitProblem(patient.input, model);
  const simulate: Simulator = async (parameters, count) => {
    const ensemble = silenced(toEnsemble(patient.input, parameters, count));
    const { rows, alive } = await rest(parameterMatrix(model, ensemble), count, settleSeconds);
    return { observables: readRest(model, rows, model.stateSize), alive };
  };
  // A pair of readings that contradict each other is refused on the way in: then nothing was measured.
  const posterior =
    problem.data.length === 0
      ? await samplePrior(problem, simulate, members, seed * 1000 + index)
      : await inferPosterior(problem, simulate, { members, seed: seed * 1000 + index });
  const { emulatorError, failures, rounds } = posterior.diagnostics;
  const scores = score(patient, posterior, model, seed * 1000 + index);
  return { protocol, index, generator, draws: patient.draws, emulatorError, failures, rounds, scores };
}

function score(patient: SyntheticPatient, posterior: Posterior, model: EnsembleModel, seed: number): Score[] {
  const { input } = patient;
  const scores: Score[] = [];
  const p = input.free.length;
  const column = (matrix: Float64Array, width: number, j: number): Float64Array =>
    Float64Array.from({ length: posterior.members }, (_, i) => matrix[i * width + j] as number);
  const parameters = patient.parameters;
  if (parameters) {
    const values = sizedParameters(input, posterior.parameters, posterior.members);
    const distances = priorDistances(input, posterior.z, posterior.members);
    input.free.forEach((free, j) => {
      const [q05, q50, q95] = predictiveQuantiles(column(values, p, j), [0.05, 0.5, 0.95]) as [number, number, number];
      const z = column(distances, p, j);
      const mean = z.reduce((sum, x) => sum + x, 0) / z.length;
      const ratio = Math.sqrt(z.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (z.length - 1));
      const prior = free.prior.kind === 'normal' ? free.prior.mean : free.prior.kind === 'lognormal' ? free.prior.median : 0;
      scores.push({ kind: 'parameter', name: free.key, truth: parameters[free.key] as number, q05, q50, q95, prior, ratio });
    });
  }
  const measured = new Set(input.observations.map((o) => o.observable));
  const outputs = new Set([...MEASURED.map((m) => m.observable), ...HIDDEN, ...measured]);
  for (const name of outputs) {
    const c = indexOfKey(model.observables, name);
    const data = input.observations.filter((o) => o.observable === name);
    const person = withFormError(column(posterior.observables, restColumns(model), c), name, c, data, seed);
    const [q05, q50, q95] = predictiveQuantiles(person, [0.05, 0.5, 0.95]) as [number, number, number];
    const kind = measured.has(name) ? 'measured' : 'hidden';
    scores.push({ kind, name, truth: patient.truth[name] as number, q05, q50, q95, prior: null, ratio: null });
  }
  return scores;
}
