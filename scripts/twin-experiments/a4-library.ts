import { effectiveSize } from '#models/assimilation/tempered-sampler.ts';
import type { Transform } from '#models/assimilation/prior-transform.ts';
import { logLikelihood } from '#models/assimilation/problem.ts';
import type { Problem, Simulator } from '#models/assimilation/problem.ts';
import { randomNormal } from '#models/core/normal.ts';

/** Runs drawn from a prior that many patients share. Weighted by the likelihood of one patient's data they are that patient's exact posterior. */
export interface Library {
  readonly members: number;
  readonly parameters: number;
  readonly columns: number;
  /** [members, parameters]. */
  readonly z: Float64Array;
  /** [members, parameters], in their own units. */
  readonly values: Float64Array;
  /** [members, columns]. */
  readonly outputs: Float64Array;
  /** Median of each column over the living. */
  readonly medians: readonly number[];
}

const PURPOSE_LIBRARY = 0x7e13;
const BATCH = 500;

/** [members, columns] of prior draws; a member that does not live has NaN in its row. */
export async function drawLibrary(
  transforms: readonly Transform[],
  simulate: Simulator,
  columns: number,
  members: number,
  seed: number,
): Promise<Float64Array> {
  const outputs = new Float64Array(members * columns);
  for (let first = 0; first < members; first += BATCH) {
    const count = Math.min(BATCH, members - first);
    const values = new Float64Array(count * transforms.length);
    for (let i = 0; i < count; i++)
      transforms.forEach((t, j) => (values[i * transforms.length + j] = t.toValue(randomNormal(seed, first + i, PURPOSE_LIBRARY, j))));
    const { observables, alive } = await simulate(values, count, 0);
    for (let k = 0; k < count * columns; k++)
      outputs[first * columns + k] = alive[Math.floor(k / columns)] === 1 ? (observables[k] as number) : Number.NaN;
  }
  return outputs;
}

/** The library around outputs that `drawLibrary` gave for the same transforms and seed. */
export function makeLibrary(transforms: readonly Transform[], outputs: Float64Array, columns: number, seed: number): Library {
  const members = outputs.length / columns;
  const p = transforms.length;
  const z = new Float64Array(members * p);
  const values = new Float64Array(members * p);
  for (let i = 0; i < members; i++) {
    transforms.forEach((t, j) => {
      const draw = randomNormal(seed, i, PURPOSE_LIBRARY, j);
      z[i * p + j] = draw;
      values[i * p + j] = t.toValue(draw);
    });
  }
  const medians = Array.from({ length: columns }, (_, c) => {
    const column = Float64Array.from({ length: members }, (_x, i) => outputs[i * columns + c] as number).filter((x) => !Number.isNaN(x));
    return column.sort()[Math.floor(column.length / 2)] as number;
  });
  return { members, parameters: p, columns, z, values, outputs, medians };
}

export interface WeightedEstimate {
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  readonly ratio: number | null;
}

/** The posterior of `problem` as weights over the library, whose prior it must share. */
export function libraryPosterior(
  library: Library,
  problem: Problem,
): { readonly size: number; parameter(j: number): WeightedEstimate; output(c: number): WeightedEstimate } {
  const { members, parameters: p, columns } = library;
  const weights = new Float64Array(members);
  for (let i = 0; i < members; i++) {
    let sum = 0;
    for (const datum of problem.data) sum += logLikelihood(datum, library.outputs[i * columns + datum.column] as number);
    weights[i] = Number.isNaN(sum) ? -Infinity : sum;
  }
  const largest = weights.reduce((a, b) => Math.max(a, b), -Infinity);
  for (let i = 0; i < members; i++) weights[i] = Math.exp((weights[i] as number) - largest);
  const column = (matrix: Float64Array, width: number, c: number): Float64Array =>
    Float64Array.from({ length: members }, (_, i) => matrix[i * width + c] as number);
  const quantiles = (sample: Float64Array): { q05: number; q50: number; q95: number } => {
    const order = Array.from({ length: members }, (_, i) => i)
      .filter((i) => (weights[i] as number) > 0)
      .sort((a, b) => (sample[a] as number) - (sample[b] as number));
    const total = order.reduce((sum, i) => sum + (weights[i] as number), 0);
    const [q05, q50, q95] = [0.05, 0.5, 0.95].map((wanted) => {
      let below = 0;
      for (const i of order) {
        below += weights[i] as number;
        if (below >= wanted * total) return sample[i] as number;
      }
      return sample[order.at(-1) as number] as number;
    }) as [number, number, number];
    return { q05, q50, q95 };
  };
  return {
    size: effectiveSize(weights),
    output: (c) => ({ ...quantiles(column(library.outputs, columns, c)), ratio: null }),
    parameter: (j) => {
      const z = column(library.z, p, j);
      const total = weights.reduce((sum, w) => sum + w, 0);
      const mean = z.reduce((sum, x, i) => sum + x * (weights[i] as number), 0) / total;
      const variance = z.reduce((sum, x, i) => sum + (x - mean) ** 2 * (weights[i] as number), 0) / total;
      return { ...quantiles(column(library.values, p, j)), ratio: Math.sqrt(variance) };
    },
  };
}
