import { intervalOf } from './interval.ts';

/**
 * Level at which each of `count` intervals is made so that all of them hold at once with probability `level` (Bonferroni).
 * Options are compared with the same runs of today and with common random numbers: their differences hang together and spread
 * unequally, where Dunnett's and Tukey's tables ask for equal spreads and independent runs. Bonferroni on paired t holds however
 * they hang together; it is a little too wide where they do.
 */
export function levelAmong(count: number, level = 0.95): number {
  return 1 - (1 - level) / Math.max(1, count);
}

export interface BestAmong {
  readonly best: number;
  /** Others that might be as good: the paired difference from the best is not told apart from nothing. */
  readonly rivals: readonly number[];
}

/**
 * Which of several options may be named the best, from what each gains against doing nothing run by run (positive is better; runs
 * pair by their place, NaN is left out): the largest mean among those told apart from nothing, all compared at once; null where
 * none is. Where no option changes anything, one is named in at most `1 - level` of studies. That the best beats all others may
 * be said where it has no rivals; it is false in at most `1 - level` of studies as well, as a wrong one would have to win against
 * the truly best in one of `count - 1` comparisons.
 */
export function bestAmong(gains: readonly (readonly number[])[], level = 0.95): BestAmong | null {
  const each = gains.map((values) => intervalOf(values.filter(Number.isFinite), levelAmong(gains.length, level)));
  const helps = each.flatMap(({ low }, i) => (low > 0 ? [i] : []));
  const [first] = helps;
  if (first === undefined) return null;
  const best = helps.reduce((a, b) => ((each[b]?.mean ?? 0) > (each[a]?.mean ?? 0) ? b : a), first);
  const mine = gains[best] as readonly number[];
  const rivals = gains.flatMap((values, i) => {
    if (i === best) return [];
    const apart = mine.map((gain, run) => gain - (values[run] ?? NaN)).filter(Number.isFinite);
    return intervalOf(apart, levelAmong(gains.length - 1, level)).low > 0 ? [] : [i];
  });
  return { best, rivals };
}
