import { m } from '#src/app/messages/compiled/messages.js';
import type { Course, Forecast } from './results.ts';

/** Things of everyday and their volume, mL: a ball of 0.8, 1.8, 3.5, 4.7 and 8 cm across. */
const LIKE: readonly (readonly [number, () => string])[] = [
  [0.27, m.plain_tumour_like_pea],
  [3, m.plain_tumour_like_grape],
  [22, m.plain_tumour_like_walnut],
  [55, m.plain_tumour_like_egg],
  [270, m.plain_tumour_like_apple],
];

/** The thing nearest in size, by the cube root of the volume as eyes judge it. */
export function likeVolume(mL: number): string {
  const side = Math.cbrt(mL);
  const [, word] = LIKE.reduce((best, one) => (Math.abs(Math.cbrt(one[0]) - side) < Math.abs(Math.cbrt(best[0]) - side) ? one : best));
  return word();
}

/**
 * Of a hundred simulated courses, how many end smaller than what was seen on the newest scan. Never 0 or 100 while one is on
 * the other side.
 */
export function smallerOf100(forecast: Forecast, course: Course): number {
  const seen = forecast.seen.at(-1)?.mL ?? 0;
  const { ends } = course;
  let smaller = 0;
  for (const mL of ends) if (mL < seen) smaller++;
  const count = Math.round((100 * smaller) / Math.max(1, ends.length));
  return Math.min(smaller < ends.length ? 99 : 100, Math.max(smaller > 0 ? 1 : 0, count));
}
