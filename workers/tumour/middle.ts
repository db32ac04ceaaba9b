import type { TumourPosterior } from '#models/tumour/calibrate/fit.ts';
import { valuesOf, type Member } from '#models/tumour/calibrate/unknowns.ts';

type Posterior = Pick<TumourPosterior, 'prepared' | 'z' | 'members' | 'count'>;

/** Share of tumour at the visible edge of contour `index`, one a member. */
export function thresholdsOf({ prepared, z, count }: Posterior, index: number): Float64Array {
  const p = prepared.unknowns.length;
  const contour = prepared.contours[index];
  const key = contour && prepared.unknowns[contour.thresholdIndex]?.key;
  return Float64Array.from({ length: count }, (_, m) => (key ? (valuesOf(prepared.unknowns, z, m * p)[key] ?? 0.5) : 0.5));
}

/** The member whose front speed and width lie nearest to the middle of all, by rank, and its visible edge. */
export function middleOf(posterior: Posterior): { readonly shown: number; readonly edge: number } {
  const { members } = posterior;
  const ranks = (of: (member: Member) => number): number[] => {
    const order = [...members.keys()].sort((a, b) => of(members[a] as Member) - of(members[b] as Member));
    const rank = new Array<number>(members.length);
    order.forEach((m, n) => (rank[m] = n));
    return rank;
  };
  const speed = ranks(({ parameters: { diffusion, proliferation } }) => diffusion * proliferation);
  const width = ranks(({ parameters: { diffusion, proliferation } }) => diffusion / proliferation);
  const half = (members.length - 1) / 2;
  let [shown, least] = [0, Infinity];
  members.forEach((_, m) => {
    const off = Math.hypot((speed[m] as number) - half, (width[m] as number) - half);
    if (off < least) [shown, least] = [m, off];
  });
  return { shown, edge: thresholdsOf(posterior, posterior.prepared.contours.length - 1)[shown] as number };
}
