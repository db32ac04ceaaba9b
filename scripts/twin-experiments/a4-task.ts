import { smooth } from '#models/assimilation/es-mda.ts';
import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import { inferPosterior } from '#models/assimilation/posterior.ts';
import { priorTransform } from '#models/assimilation/prior-transform.ts';
import type { Transform } from '#models/assimilation/prior-transform.ts';
import { toParameters } from '#models/assimilation/problem.ts';
import type { Problem, Simulator } from '#models/assimilation/problem.ts';
import { cardiovascular as model } from '#models/cardiovascular/index.ts';
import { plainA4 } from '#models/cardiovascular/plain-a4.ts';
import { indexOfKey, parameterRow } from '#models/core/model.ts';
import type { ParameterSpec } from '#models/core/model.ts';
import { randomNormal } from '#models/core/normal.ts';
import type { Hosts } from '#workers/run/execute.ts';
import { simulateRest } from '#workers/run/rest.ts';
import { A4_SPREADS } from './a4-spreads.ts';
import { libraryPosterior } from './a4-library.ts';
import type { Library } from './a4-library.ts';
import { HIDDEN, MEASURED } from './patients.ts';

/**
 * The task of the published baseline (physiology reference, section 4) as it was set: truth and fitted model are plain A4,
 * the same 8 unknowns, the same noise. Three methods answer for the same patients: the product's inference, plain ES-MDA
 * with the baseline's budget, and an exact posterior by weighting a large library of prior runs.
 */

export const A4_UNKNOWNS = Object.keys(A4_SPREADS);
export const A4_OUTPUTS: readonly string[] = [...MEASURED.map((m) => m.observable), ...HIDDEN];
/** The baseline's budget: 4 steps and a last round of 100 members. */
export const A4_MEMBERS = 100;
const PLAIN_INFLATION = [4, 4, 4, 4];
const PURPOSE = { truth: 0x7e11, noise: 0x7e12 } as const;

export interface Estimate {
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  /** Posterior sd in prior sd; for parameters only. */
  readonly ratio: number | null;
}

/** One quantity of one patient and what each method made of it. */
export interface A4Row {
  readonly kind: 'parameter' | 'measured' | 'hidden';
  readonly name: string;
  readonly truth: number;
  /** What was measured, noise included; null for what is not measured. */
  readonly reading: number | null;
  /** Median of the prior. */
  readonly prior: number;
  readonly ours: Estimate;
  readonly smoother: Estimate;
  readonly exact: Estimate;
}

export interface A4Patient {
  readonly index: number;
  /** Draws it took to get a patient who lives. */
  readonly draws: number;
  /** Effective number of library runs behind `exact`. */
  readonly exactSize: number;
  readonly rows: readonly A4Row[];
  readonly cpuSeconds?: number;
}

function specOf(key: string): ParameterSpec {
  return model.parameters[indexOfKey(model.parameters, key)] as ParameterSpec;
}

/** Transforms of the unknowns, in the order of A4_UNKNOWNS. */
export function a4Transforms(): Transform[] {
  return A4_UNKNOWNS.map((key) => {
    const { min, max, value } = specOf(key);
    const median = plainA4[key] ?? value;
    return priorTransform({ kind: 'lognormal', median, cv: A4_SPREADS[key] as number }, min, max);
  });
}

/** Brings plain A4 bodies to rest: [members, 8] to [members, A4_OUTPUTS]. */
export function a4Simulator(hosts: Hosts, settleSeconds: number): Simulator {
  const base = parameterRow(model, plainA4);
  const columns = A4_UNKNOWNS.map((key) => indexOfKey(model.parameters, key));
  const outputs = A4_OUTPUTS.map((key) => indexOfKey(model.observables, key));
  return async (values, members) => {
    const parameters = new Float64Array(members * base.length);
    for (let i = 0; i < members; i++) {
      parameters.set(base, i * base.length);
      columns.forEach((c, j) => (parameters[i * base.length + c] = values[i * columns.length + j] as number));
    }
    const rest = await simulateRest({ model, members, parameters, settleSeconds, backend: 'cpu' }, hosts, {
      signal: new AbortController().signal,
    });
    const width = model.observables.length;
    const observables = Float64Array.from(
      { length: members * outputs.length },
      (_, k) => rest.values[Math.floor(k / outputs.length) * width + (outputs[k % outputs.length] as number)] as number,
    );
    return { observables, alive: rest.alive };
  };
}

/** Makes patient `index` and lets the three methods answer. */
export async function runA4Patient(
  hosts: Hosts,
  library: Library,
  options: { readonly seed: number; readonly index: number; readonly settleSeconds: number },
): Promise<A4Patient> {
  const { seed, index, settleSeconds } = options;
  const transforms = a4Transforms();
  const p = transforms.length;
  // The truth is given three times as long to come to rest as the fit's members.
  const rest = a4Simulator(hosts, 3 * settleSeconds);
  const simulate = a4Simulator(hosts, settleSeconds);
  for (let draw = 0; ; draw++) {
    const z = Float64Array.from({ length: p }, (_, j) => randomNormal(seed, index, PURPOSE.truth, draw * 64 + j));
    const parameters = Float64Array.from(transforms, (t, j) => t.toValue(z[j] as number));
    const { observables: truth, alive } = await rest(parameters, 1, 0);
    if (alive[0] !== 1) continue;
    const readings = MEASURED.map(({ sd }, k) => (truth[k] as number) + sd * randomNormal(seed, index, PURPOSE.noise, k));
    const problem: Problem = {
      transforms,
      data: MEASURED.map(({ sd }, column) => ({ column, value: readings[column] as number, sd })),
      columns: A4_OUTPUTS.length,
    };
    const own = { members: A4_MEMBERS, seed: seed * 1000 + index };
    const ours = await inferPosterior(problem, simulate, own);
    const plain = await smooth(problem, simulate, { ...own, inflation: PLAIN_INFLATION, localise: false });
    const last = await simulate(toParameters(problem, plain.z, A4_MEMBERS), A4_MEMBERS, PLAIN_INFLATION.length);
    const exact = libraryPosterior(library, problem);

    const rows = [...A4_UNKNOWNS, ...A4_OUTPUTS].map((name, k): A4Row => {
      const c = k < p ? k : k - p;
      const estimate = (from: Float64Array, width: number, members: number, zs: Float64Array | null, ok?: Uint8Array): Estimate => {
        const of = (matrix: Float64Array, w: number): Float64Array =>
          Float64Array.from({ length: members }, (_, i) => matrix[i * w + c] as number).filter((_, i) => !ok || ok[i] === 1);
        const [q05, q50, q95] = predictiveQuantiles(of(from, width), [0.05, 0.5, 0.95]) as [number, number, number];
        return { q05, q50, q95, ratio: zs === null ? null : spread(of(zs, width)) };
      };
      const isParameter = k < p;
      const plainParameters = toParameters(problem, plain.z, A4_MEMBERS);
      return {
        kind: isParameter ? 'parameter' : c < MEASURED.length ? 'measured' : 'hidden',
        name,
        truth: (isParameter ? parameters : truth)[c] as number,
        reading: isParameter || c >= MEASURED.length ? null : (readings[c] as number),
        prior: isParameter ? (transforms[c] as Transform).toValue(0) : (library.medians[c] as number),
        ours: isParameter
          ? estimate(ours.parameters, p, ours.members, ours.z)
          : estimate(ours.observables, A4_OUTPUTS.length, ours.members, null),
        smoother: isParameter
          ? estimate(plainParameters, p, A4_MEMBERS, plain.z, last.alive)
          : estimate(last.observables, A4_OUTPUTS.length, A4_MEMBERS, null, last.alive),
        exact: isParameter ? exact.parameter(c) : exact.output(c),
      };
    });
    return { index, draws: draw + 1, exactSize: exact.size, rows };
  }
}

function spread(sample: Float64Array): number {
  const mean = sample.reduce((sum, x) => sum + x, 0) / sample.length;
  return Math.sqrt(sample.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (sample.length - 1));
}
