import { priorTransform } from '#models/assimilation/prior-transform.ts';
import type { Transform } from '#models/assimilation/prior-transform.ts';
import { exp, log } from '#models/core/elementary.ts';
import type { FitInput, FreeParameter } from './fit.ts';

/**
 * A body whose height or weight nobody stated has a size of its own, one more unknown beside the free parameters: it
 * multiplies the guessed size and moves everything that goes with size together, as it is between two people, so that no
 * pressure seems to measure the blood or the heart of a body of unknown size. Where both are known there is no such unknown.
 */
const SIZE_BOUNDS = { min: 0.5, max: 2 } as const;

/** Is size one of the unknowns of this fit? Then it is the last column of z and of the parameters. */
export function sizeIsUnknown(input: FitInput): boolean {
  return input.body.sizeSpread > 0;
}

/** Spread of what is a parameter's own, without the share of its prior that is size. */
function ownSpread(free: FreeParameter, sizeSpread: number): number {
  if (free.prior.kind !== 'lognormal') return 0;
  const { cv } = free.prior;
  const ofSize = (free.sizeExponent ?? 0) * sizeSpread;
  return Math.sqrt(cv * cv - ofSize * ofSize);
}

/** z to value for every unknown: the free parameters of a body of the guessed size, then size relative to it. */
export function fitTransforms(input: FitInput): Transform[] {
  const { sizeSpread } = input.body;
  const transforms = input.free.map((free) => {
    const { prior, min, max } = free;
    const own = prior.kind === 'lognormal' ? { ...prior, cv: ownSpread(free, sizeSpread) } : prior;
    return priorTransform(own, min, max);
  });
  if (sizeIsUnknown(input))
    transforms.push(priorTransform({ kind: 'lognormal', median: 1, cv: sizeSpread }, SIZE_BOUNDS.min, SIZE_BOUNDS.max));
  return transforms;
}

/** Size of a member relative to the guessed one; 1 where it is known. `parameters` [members, unknowns]. */
export function sizeOf(input: FitInput, parameters: Float64Array, member: number): number {
  if (!sizeIsUnknown(input)) return 1;
  return parameters[(member + 1) * (input.free.length + 1) - 1] as number;
}

/** The unknowns [members, unknowns] as the model's own free parameters [members, free], each member of its own size. */
export function sizedParameters(input: FitInput, parameters: Float64Array, members: number): Float64Array {
  const p = input.free.length;
  const width = p + (sizeIsUnknown(input) ? 1 : 0);
  const out = new Float64Array(members * p);
  for (let i = 0; i < members; i++) {
    const logSize = log(sizeOf(input, parameters, i));
    input.free.forEach(({ sizeExponent = 0, min, max }, j) => {
      const own = parameters[i * width + j] as number;
      out[i * p + j] = sizeExponent === 0 ? own : Math.min(max, Math.max(min, own * exp(sizeExponent * logSize)));
    });
  }
  return out;
}

/** z [members, unknowns] as distances from the prior's centre in prior standard deviations [members, free], size included. */
export function priorDistances(input: FitInput, z: Float64Array, members: number): Float64Array {
  const p = input.free.length;
  const { sizeSpread } = input.body;
  const width = p + (sizeIsUnknown(input) ? 1 : 0);
  const out = new Float64Array(members * p);
  input.free.forEach((free, j) => {
    const ofSize = (free.sizeExponent ?? 0) * sizeSpread;
    const own = ofSize === 0 ? 1 : ownSpread(free, sizeSpread);
    const total = ofSize === 0 ? 1 : Math.hypot(own, ofSize);
    for (let i = 0; i < members; i++) {
      const zSize = ofSize === 0 ? 0 : (z[(i + 1) * width - 1] as number);
      out[i * p + j] = (own * (z[i * width + j] as number) + ofSize * zSize) / total;
    }
  });
  return out;
}
