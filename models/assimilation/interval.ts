/**
 * Quantiles for an interval that a further exchangeable draw falls into with the stated probability: order statistics at
 * (n + 1) p, linearly interpolated (type 6 of Hyndman and Fan 1996). The usual (n - 1) p + 1 gives intervals that are too
 * narrow for few members: its 5 to 95 % interval of 64 members holds a new draw in 87 % of cases. Beyond the outermost
 * members the outermost are given. Throws a RangeError for an empty sample.
 */
export function predictiveQuantiles(sample: ArrayLike<number>, probabilities: readonly number[]): number[] {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  if (n === 0) throw new RangeError('no quantile of an empty sample');
  return probabilities.map((p) => {
    const at = Math.min(n, Math.max(1, (n + 1) * p));
    const low = Math.floor(at);
    const a = sorted[low - 1] as number;
    const b = sorted[Math.min(n, low + 1) - 1] as number;
    return a + (at - low) * (b - a);
  });
}
