import type { Interval } from './interval.ts';

const SHARES: ReadonlySet<string> = new Set(['share of all who left', 'share in use', 'within four hours', 'within twelve hours']);

/** Is the measure a share, from 0 to 1? */
export const isShare = (name: string): boolean => SHARES.has(name);

/**
 * An interval of a level, cut where its values cannot be: no measure of a run is below 0, no share above 1. Student's interval of
 * few runs knows nothing of that; what is cut off can never be the truth, so it still holds it as often as before. Differences
 * are not cut: they may have either sign.
 */
export function withinPossible<T extends Interval>(name: string, interval: T): T {
  const most = isShare(name) ? 1 : Infinity;
  const cut = (value: number): number => (Number.isFinite(value) ? Math.min(most, Math.max(0, value)) : value);
  return { ...interval, low: cut(interval.low), high: cut(interval.high) };
}
