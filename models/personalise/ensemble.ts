import type { Ensemble } from '#models/core/run.ts';
import type { FitInput } from './fit.ts';

/** Free parameters [members, free] and the set ones put side by side. */
export function toEnsemble(input: FitInput, parameters: Float64Array, members: number): Ensemble {
  const free = input.free.length;
  const keys = [...input.free.map((p) => p.key), ...input.set.map((p) => p.key)];
  const values = new Float64Array(members * keys.length);
  for (let i = 0; i < members; i++) {
    values.set(parameters.subarray(i * free, (i + 1) * free), i * keys.length);
    input.set.forEach((p, j) => (values[i * keys.length + free + j] = p.value));
  }
  return { model: input.model, keys, members, values };
}
