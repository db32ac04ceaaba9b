import { exp, log } from '#models/core/elementary.ts';
import type { Ensemble } from '#models/core/run.ts';
import type { FitInput, SetParameter } from './fit.ts';

/** A held parameter of a member with this blood volume, mL: somebody with more blood is, on the whole, larger. */
function heldValue({ value, withBloodVolume }: SetParameter, bloodVolume: number): number {
  if (!withBloodVolume) return value;
  const { centre, exponent, min, max } = withBloodVolume;
  return Math.min(max, Math.max(min, value * exp(exponent * log(bloodVolume / centre))));
}

/** Free parameters [members, free] and the set ones put side by side. */
export function toEnsemble(input: FitInput, parameters: Float64Array, members: number): Ensemble {
  const free = input.free.length;
  const blood = input.free.findIndex((p) => p.key === 'blood_volume');
  const keys = [...input.free.map((p) => p.key), ...input.set.map((p) => p.key)];
  const values = new Float64Array(members * keys.length);
  for (let i = 0; i < members; i++) {
    values.set(parameters.subarray(i * free, (i + 1) * free), i * keys.length);
    input.set.forEach((p, j) => (values[i * keys.length + free + j] = heldValue(p, parameters[i * free + blood] as number)));
  }
  return { model: input.model, keys, members, values };
}
