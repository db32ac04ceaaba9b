import { m } from '#src/app/messages/compiled/messages.js';
import type { Banner } from './banners.ts';
import type { Course } from './results.ts';

/** What a person must know before reading on, in plain words; the words for one date are on the page already. */
export const PLAIN_NOTES: Readonly<Partial<Record<Banner['key'], () => string>>> = {
  poor: m.plain_tumour_poor,
  open: m.plain_tumour_open,
  'runs-on': m.plain_tumour_runs_on,
  crowded: m.plain_tumour_crowded,
  cut: m.plain_tumour_cut,
  added: m.plain_tumour_added,
};

/** Things of everyday and their volume, mL: a ball of 0.8, 1.8, 3.5, 4.7 and 8 cm across. */
const LIKE: readonly (readonly [number, () => string])[] = [
  [0.27, m.plain_tumour_like_pea],
  [3, m.plain_tumour_like_grape],
  [22, m.plain_tumour_like_walnut],
  [55, m.plain_tumour_like_egg],
  [270, m.plain_tumour_like_apple],
];

/** The thing nearest in size, by the cube root of the volume as eyes judge it. */
function likeVolume(mL: number): string {
  const side = Math.cbrt(mL);
  const [, word] = LIKE.reduce((best, one) => (Math.abs(Math.cbrt(one[0]) - side) < Math.abs(Math.cbrt(best[0]) - side) ? one : best));
  return word();
}

/** What was seen, in one sentence. Half a pea is smaller than one, one and a half apples are larger. */
export function seenInWords(date: string, mL: number): string {
  if (mL < 0.135) return m.plain_tumour_below({ date });
  return mL > 405 ? m.plain_tumour_above({ date }) : m.plain_tumour_now({ date, like: likeVolume(mL) });
}

/**
 * Of a hundred simulated courses, how many end smaller than they began, each against its own first day. Never 0 or 100 while
 * one is on the other side.
 */
export function smallerOf100({ starts, ends }: Pick<Course, 'starts' | 'ends'>): number {
  let smaller = 0;
  ends.forEach((mL, n) => {
    if (mL < (starts[n] as number)) smaller++;
  });
  const count = Math.round((100 * smaller) / Math.max(1, ends.length));
  return Math.min(smaller < ends.length ? 99 : 100, Math.max(smaller > 0 ? 1 : 0, count));
}
