import type { Domain, Field } from './domain.ts';
import type { ReactionFactors } from './schedule.ts';

/**
 * One explicit Euler step of diffusion: to_p = from_p + scale * sum over faces of conductance * (from_neighbour - from_p),
 * `scale` = D dt in mm2. What leaves a voxel through a face is, to the last bit, what enters the other, so mass is kept to
 * rounding on any mask. With scale * domain.largestRate <= 1 no value leaves the range of its neighbours'.
 */
export function diffuse(domain: Domain, from: Field, to: Field, scale: number): void {
  const { count, x, y, z, yMinus, yPlus, zMinus, zPlus } = domain;
  let left = 0;
  for (let p = 0; p < count; p++) {
    const c = from[p] as number;
    const right = p + 1 < count ? (x[p] as number) * ((from[p + 1] as number) - c) : 0;
    const ym = yMinus[p] as number;
    const zm = zMinus[p] as number;
    const flow =
      right -
      left +
      ((y[p] as number) * ((from[yPlus[p] as number] as number) - c) + (y[ym] as number) * ((from[ym] as number) - c)) +
      ((z[p] as number) * ((from[zPlus[p] as number] as number) - c) + (z[zm] as number) * ((from[zm] as number) - c));
    to[p] = c + scale * flow;
    left = right;
  }
}

/** Growth and drug kill over one interval, exactly: c <- gain c / (1 + crowding c), in place. */
export function react(field: Field, { gain, crowding }: ReactionFactors): void {
  for (let p = 0; p < field.length; p++) {
    const c = field[p] as number;
    field[p] = (gain * c) / (1 + crowding * c);
  }
}
