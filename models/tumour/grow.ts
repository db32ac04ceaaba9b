import type { Domain, Field } from './domain.ts';
import type { ReactionFactors } from './schedule.ts';

/**
 * One explicit Euler step of diffusion: to_p = from_p + scale * sum over faces of conductance * (from_neighbour - from_p),
 * `scale` = D dt in mm2. Each face is looked at once: what it gives to one voxel is taken from the other, so mass is kept to
 * rounding on any mask. With scale * domain.largestRate <= 1 no value leaves the range of its neighbours'.
 */
export function diffuse(domain: Domain, from: Field, to: Field, scale: number): void {
  const { count, x, y, z, yStep, zStep } = domain;
  // Until a voxel's turn comes, `to` holds what earlier voxels gave to it or took from it.
  to.fill(0);
  let left = 0;
  for (let p = 0; p < count; p++) {
    const c = from[p] as number;
    const above = p + (yStep[p] as number);
    const over = p + 1 + (zStep[p] as number);
    const right = p + 1 < count ? (x[p] as number) * ((from[p + 1] as number) - c) : 0;
    const up = (y[p] as number) * ((from[above] as number) - c);
    // Behind the last voxel there is none; elsewhere one that is no neighbour has a conductance of 0.
    const deep = over < count ? (z[p] as number) * ((from[over] as number) - c) : 0;
    to[p] = c + scale * (right - left + up + deep + (to[p] as number));
    if (above !== p) to[above] = (to[above] as number) - up;
    if (over < count) to[over] = (to[over] as number) - deep;
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
