import { aboveThreshold, edgeField, visibleMask, visibleVolume } from '#models/tumour/calibrate/edge-field.ts';
import type { TumourPosterior } from '#models/tumour/calibrate/fit.ts';
import { logit } from '#models/tumour/calibrate/logit-field.ts';
import type { Solve } from '#models/tumour/calibrate/solver.ts';
import type { FitAgreement } from '#workers/tumour-fit.api.ts';
import { thresholdsOf } from './middle.ts';

type Posterior = Pick<TumourPosterior, 'prepared' | 'z' | 'members' | 'count'>;

/** How the visible tumour of every member lies on each outline. Members that are copies of one draw are grown once. */
export async function agreementOf(
  posterior: Posterior,
  solve: Solve,
  batch: number,
  tell: (share: number) => void,
): Promise<FitAgreement[]> {
  const { prepared, members, count } = posterior;
  const edges = edgeField(prepared.problem.tissue);
  const out = prepared.contours.map((contour, index) => ({
    day: contour.contour.day,
    outlineMl: contour.volumeMl,
    dice: new Float64Array(count),
    volumes: new Float64Array(count),
    levels: thresholdsOf(posterior, index).map(logit),
  }));
  const groups = copiesOf(posterior);
  for (let first = 0; first < groups.length; first += batch) {
    const now = groups.slice(first, first + batch);
    const fields = await solve(
      now.map((group) => members[group[0] as number] as (typeof members)[number]),
      prepared.days,
    );
    fields.forEach((frames, g) => {
      const group = now[g] as readonly number[];
      prepared.contours.forEach((contour, index) => {
        const one = out[index] as (typeof out)[number];
        const above = aboveThreshold(edges, frames[contour.frame] as ArrayLike<number>, one.levels[group[0] as number] as number);
        const { grid, mask } = contour.contour;
        const dice = diceOf(visibleMask(edges, above, grid), mask);
        const volume = visibleVolume(edges, above);
        for (const m of group) {
          one.dice[m] = dice;
          one.volumes[m] = volume;
        }
      });
    });
    tell(Math.min(1, (first + batch) / groups.length));
  }
  return out.map(({ day, outlineMl, dice, volumes }) => ({ day, outlineMl, dice, volumes }));
}

/** Indexes of members with the same numbers, together. */
function copiesOf({ z, count, prepared }: Posterior): number[][] {
  const p = prepared.unknowns.length;
  const groups = new Map<string, number[]>();
  for (let m = 0; m < count; m++) {
    const key = z.subarray(m * p, (m + 1) * p).join(' ');
    groups.set(key, [...(groups.get(key) ?? []), m]);
  }
  return [...groups.values()];
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
