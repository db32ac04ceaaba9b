import type { Assignment } from './assignment.ts';

/** How near two departments ought to be: absolutely, especially, important, ordinary, unimportant, undesirable (Muther 1961). */
export const RATINGS = ['A', 'E', 'I', 'O', 'U', 'X'] as const;
export type Rating = (typeof RATINGS)[number];

/** What a rating is worth; an assumption, as every such scale is. X: the further apart, the better. */
export const WEIGHT: Readonly<Record<Rating, number>> = { A: 6, E: 4, I: 2, O: 1, U: 0, X: -6 };

/** Ratings of every pair of n departments, above the diagonal row by row; n (n − 1) / 2 of them. */
export type RelChart = readonly Rating[];

/** Place of a pair in a chart. */
export function pairIndex(n: number, i: number, j: number): number {
  const [a, b] = i < j ? [i, j] : [j, i];
  return a * n - (a * (a + 1)) / 2 + b - a - 1;
}

/**
 * A chart to begin from, from the trips alone: the busiest pairs together, 5 % of those with any A, 10 % E, 15 % I, 20 % O (the
 * shares Muther advises), all else U. Nothing is X of itself: that is for people to say.
 */
export function chartOfTrips(trips: Float64Array, n: number): Rating[] {
  const pairs: { at: number; trips: number }[] = [];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++)
      pairs.push({ at: pairIndex(n, i, j), trips: (trips[i * n + j] as number) + (trips[j * n + i] as number) });
  const chart: Rating[] = pairs.map(() => 'U');
  const busy = pairs.filter((pair) => pair.trips > 0).sort((a, b) => b.trips - a.trips);
  const upTo = (share: number): number => Math.ceil(pairs.length * share);
  busy.forEach((pair, rank) => {
    chart[pair.at] = rank < upTo(0.05) ? 'A' : rank < upTo(0.15) ? 'E' : rank < upTo(0.3) ? 'I' : rank < upTo(0.5) ? 'O' : 'U';
  });
  return chart;
}

/**
 * How well a layout does what a chart asks, 0 to 1: of the weights above zero the share that is kept near, less what is
 * undesirable and near. Near is 1 − distance over the longest.
 */
export function chartScore(chart: RelChart, n: number, distance: Float64Array, places: ArrayLike<number>): number {
  const longest = distance.reduce((a, b) => Math.max(a, b), 0);
  let [kept, wanted] = [0, 0];
  for (let i = 0; i < n; i++)
    for (let j = i + 1; j < n; j++) {
      const weight = WEIGHT[chart[pairIndex(n, i, j)] ?? 'U'];
      const far = distance[(places[i] as number) * n + (places[j] as number)] as number;
      kept += weight * (longest > 0 ? 1 - far / longest : 1);
      if (weight > 0) wanted += weight;
    }
  return wanted > 0 ? kept / wanted : 0;
}

/**
 * Trips and wishes as one problem: each is put in proportion (trips sum to 1, weights to 1 in size), `wishes` (0 to 1) is how
 * much the chart counts. Smaller is better, minutes in sum.
 */
export function weighed(trips: Float64Array, chart: RelChart, n: number, distance: Float64Array, wishes: number): Assignment {
  const all = trips.reduce((a, b) => a + b, 0) || 1;
  const weights = chart.reduce((sum, rating) => sum + Math.abs(WEIGHT[rating]), 0) || 1;
  const flow = new Float64Array(n * n);
  for (let i = 0; i < n; i++)
    for (let j = 0; j < n; j++) {
      if (i === j) continue;
      // A pair is wished for once; half of it each way.
      const wish = WEIGHT[chart[pairIndex(n, i, j)] ?? 'U'] / 2 / weights;
      flow[i * n + j] = ((1 - wishes) * (trips[i * n + j] as number)) / all + wishes * wish;
    }
  return { n, flow, distance };
}
