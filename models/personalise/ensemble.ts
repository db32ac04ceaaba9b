import { exp, log } from '#models/core/elementary.ts';
import type { Ensemble } from '#models/core/run.ts';
import type { FitInput, SetParameter } from './fit.ts';
import { sizedParameters, sizeOf } from './latent-size.ts';

/** A held parameter of a member of this size relative to the guessed one. */
function heldValue({ value, withSize }: SetParameter, size: number): number {
  if (!withSize || size === 1) return value;
  const { exponent, min, max } = withSize;
  return Math.min(max, Math.max(min, value * exp(exponent * log(size))));
}

/** The unknowns [members, free, and size where that is one] and the set parameters as bodies the model can run. */
export function toEnsemble(input: FitInput, parameters: Float64Array, members: number): Ensemble {
  const free = input.free.length;
  const sized = sizedParameters(input, parameters, members);
  const keys = [...input.free.map((p) => p.key), ...input.set.map((p) => p.key)];
  const values = new Float64Array(members * keys.length);
  for (let i = 0; i < members; i++) {
    const size = sizeOf(input, parameters, i);
    values.set(sized.subarray(i * free, (i + 1) * free), i * keys.length);
    input.set.forEach((p, j) => (values[i * keys.length + free + j] = heldValue(p, size)));
  }
  return { model: input.model, keys, members, values };
}
