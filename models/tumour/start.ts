import { exp, log } from '#models/core/elementary.ts';
import { signedDistance } from '#models/imaging/segment/distance-field.ts';
import type { TumourParameters } from './parameters.ts';
import type { TumourGrid } from './tissue.ts';
import { voxelCount } from './tissue.ts';

/**
 * A tumour of which only the edge is seen: share `threshold` at the edge of `visible` (not 0 inside), rising to 1 inwards
 * and falling outwards as a front does far from its middle, by e every `decayMm`. The shape between is logistic. Such a
 * start is an assumption about what was not seen; MODEL.md. Throws a RangeError when nothing is visible.
 */
export function fieldFromEdge(grid: TumourGrid, visible: ArrayLike<number>, threshold: number, decayMm: number): Float32Array {
  if (visible.length !== voxelCount(grid))
    throw new RangeError(`the visible tumour has ${visible.length} voxels, its grid ${voxelCount(grid)}`);
  if (!(threshold > 0 && threshold < 1)) throw new RangeError(`the share at the edge must lie between 0 and 1, not ${threshold}`);
  if (!(decayMm > 0)) throw new RangeError(`the front must fall off over more than 0 mm, not ${decayMm}`);
  const bits = Uint8Array.from({ length: visible.length }, (_, v) => (visible[v] ? 1 : 0));
  if (!bits.includes(1)) throw new RangeError('nothing is visible: there is no edge to start from');
  const odds = log(threshold / (1 - threshold));
  return signedDistance(bits, grid.size, grid.spacing).map((d) => 1 / (1 + exp(d / decayMm - odds)));
}

/** Over how many mm the front of a tumour falls by e: sqrt(D / rho), the steepness of the slowest front. */
export function frontDecay(parameters: TumourParameters): number {
  return Math.sqrt(parameters.diffusion / parameters.proliferation);
}
