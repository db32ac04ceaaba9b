import { aboveThreshold, edgeField, visibleMask, visibleVolume } from '#models/tumour/calibrate/edge-field.ts';
import type { TumourPosterior } from '#models/tumour/calibrate/fit.ts';
import { logit } from '#models/tumour/calibrate/logit-field.ts';
import type { Solve } from '#models/tumour/calibrate/solver.ts';
import { valuesOf } from '#models/tumour/calibrate/unknowns.ts';
import type { FitAgreement } from '../tumour-fit.api.ts';

type Posterior = Pick<TumourPosterior, 'prepared' | 'z' | 'members' | 'count'>;

/** Share of tumour at the visible edge of contour `index`, one a member. */
export function thresholdsOf({ prepared, z, count }: Posterior, index: number): Float64Array {
  const p = prepared.unknowns.length;
  const contour = prepared.contours[index];
  const key = contour && prepared.unknowns[contour.thresholdIndex]?.key;
  return Float64Array.from({ length: count }, (_, m) => (key ? (valuesOf(prepared.unknowns, z, m * p)[key] ?? 0.5) : 0.5));
}

/** How the visible tumour of every member lies on each outline. */
export async function agreementOf(posterior: Posterior, solve: Solve, tell: (share: number) => void): Promise<FitAgreement[]> {
  const { prepared, members, count } = posterior;
  const edges = edgeField(prepared.problem.tissue);
  const out = prepared.contours.map((contour, index) => ({
    day: contour.contour.day,
    outlineMl: contour.volumeMl,
    dice: new Float64Array(count),
    volumes: new Float64Array(count),
    levels: thresholdsOf(posterior, index).map(logit),
  }));
  for (let m = 0; m < count; m++) {
    // Members are copies of weighted draws, in order: the same draw is grown once.
    if (m > 0 && sameRow(posterior.z, prepared.unknowns.length, m)) {
      for (const one of out) {
        one.dice[m] = one.dice[m - 1] as number;
        one.volumes[m] = one.volumes[m - 1] as number;
      }
      continue;
    }
    const [frames] = await solve(members.slice(m, m + 1), prepared.days);
    prepared.contours.forEach((contour, index) => {
      const one = out[index] as (typeof out)[number];
      const above = aboveThreshold(edges, frames?.[contour.frame] ?? [], one.levels[m] as number);
      const { grid, mask } = contour.contour;
      one.dice[m] = diceOf(visibleMask(edges, above, grid), mask);
      one.volumes[m] = visibleVolume(edges, above);
    });
    tell((m + 1) / count);
  }
  return out.map(({ day, outlineMl, dice, volumes }) => ({ day, outlineMl, dice, volumes }));
}

function sameRow(z: Float64Array, p: number, m: number): boolean {
  for (let j = 0; j < p; j++) if (z[m * p + j] !== z[(m - 1) * p + j]) return false;
  return true;
}

/** Twice what both hold over the sum of both; 1 where both are empty. */
function diceOf(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [both, sum] = [0, 0];
  for (let v = 0; v < a.length; v++) {
    const [x, y] = [a[v] ? 1 : 0, b[v] ? 1 : 0];
    both += x & y;
    sum += x + y;
  }
  return sum === 0 ? 1 : (2 * both) / sum;
}
