/**
 * Quantile of ascending `sorted` by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996,
 * the default of R and NumPy). NaN when empty.
 */
export function quantileSorted(sorted: ArrayLike<number>, p: number): number {
  const n = sorted.length;
  if (n === 0) return Number.NaN;
  const h = (n - 1) * Math.min(1, Math.max(0, p));
  const low = Math.floor(h);
  const a = sorted[low] as number;
  const b = sorted[Math.min(n - 1, low + 1)] as number;
  return a + (h - low) * (b - a);
}

/** Quantiles of unsorted values at each of `ps`; `values` is not changed. */
export function quantiles(values: ArrayLike<number>, ps: readonly number[]): number[] {
  const sorted = Float64Array.from(values).sort();
  return ps.map((p) => quantileSorted(sorted, p));
}
