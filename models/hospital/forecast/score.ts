import { logGamma } from '../engine/special.ts';
import { exp, log } from '#models/core/elementary.ts';

/**
 * Continuous ranked probability score of an ensemble against what came: E|X - y| - E|X - X'| / 2, with the pairs divided by
 * m (m - 1) so that a small ensemble is not punished for being small (Ferro 2014, QJRMS 140:1917). `sorted` ascending; in the
 * unit of the forecast, smaller is better; of one value the absolute error.
 */
export function crps(sorted: ArrayLike<number>, came: number): number {
  const m = sorted.length;
  let away = 0;
  let spread = 0;
  for (let i = 0; i < m; i++) {
    const value = sorted[i] as number;
    away += Math.abs(value - came);
    spread += value * (2 * i - m + 1);
  }
  return m < 2 ? away : away / m - spread / (m * (m - 1));
}

/**
 * Probability integral transform of what came, for counts: at random between P(X < y) and P(X <= y), each with the place of
 * one more member. Uniform on [0, 1] where the ensemble is right. `u`: uniform on (0, 1).
 */
export function randomPit(sorted: ArrayLike<number>, came: number, u: number): number {
  let [below, same] = [0, 0];
  for (let i = 0; i < sorted.length; i++) {
    if ((sorted[i] as number) < came) below++;
    else if (sorted[i] === came) same++;
  }
  return (below + u * (same + 1)) / (sorted.length + 1);
}

/** Smallest and largest count a binomial (n, p) has with probability `level`, each tail at most half of what is left. */
export function binomialBand(n: number, p: number, level = 0.99): { readonly low: number; readonly high: number } {
  const tail = (1 - level) / 2;
  const chance = (k: number): number => exp(logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1) + k * log(p) + (n - k) * log(1 - p));
  let [low, sum] = [0, 0];
  while (low < n && (sum += chance(low)) <= tail) low++;
  let high = n;
  sum = 0;
  while (high > 0 && (sum += chance(high)) <= tail) high--;
  return { low, high };
}
