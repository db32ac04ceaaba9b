import type { Box, Mask } from './mask.ts';
import { joinBoxes, rebox } from './mask.ts';

export type Combination = 'union' | 'intersect' | 'subtract';

/** Two masks of one grid as one: in either, in both, or in the first and not in the second. */
export function combine(a: Mask, b: Mask, how: Combination): Mask {
  const box: Box = how === 'union' ? joinBoxes(a.box, b.box) : a.box;
  const [p, q] = [rebox(a, box).bits, rebox(b, box).bits];
  const bits = p.map((inA, n) => {
    const inB = q[n] as number;
    return how === 'union' ? inA | inB : how === 'intersect' ? inA & inB : inA & (1 - inB);
  });
  return { box, bits };
}

/** How well two masks of one grid agree (Dice): 2 |a and b| / (|a| + |b|); null when both are empty. */
export function dice(a: Mask, b: Mask): number | null {
  const box = joinBoxes(a.box, b.box);
  const [p, q] = [rebox(a, box).bits, rebox(b, box).bits];
  let [both, sum] = [0, 0];
  for (let n = 0; n < p.length; n++) {
    both += (p[n] as number) & (q[n] as number);
    sum += (p[n] as number) + (q[n] as number);
  }
  return sum === 0 ? null : (2 * both) / sum;
}
