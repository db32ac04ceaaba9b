/** Bins of the histogram a threshold is sought in. */
const BINS = 256;

/**
 * Value that parts a set of numbers in two classes whose means lie furthest apart, weighted by their sizes (Otsu 1979).
 * Null when all are the same. `low` and `high` limit what is looked at; the rest counts to the ends.
 */
export function otsu(values: Float32Array, low: number, high: number): number | null {
  if (!(high > low)) return null;
  const counts = new Float64Array(BINS);
  for (const v of values) {
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor(((v - low) / (high - low)) * BINS)));
    counts[bin] = (counts[bin] as number) + 1;
  }
  const total = values.length;
  let sum = 0;
  for (let b = 0; b < BINS; b++) sum += b * (counts[b] as number);
  let [weight, below, best, first, last] = [0, 0, 0, -1, -1];
  for (let b = 0; b < BINS - 1; b++) {
    weight += counts[b] as number;
    if (weight === 0 || weight === total) continue;
    below += b * (counts[b] as number);
    const between = weight * (total - weight) * (below / weight - (sum - below) / (total - weight)) ** 2;
    if (between > best * (1 + 1e-12)) [best, first, last] = [between, b, b];
    else if (between >= best * (1 - 1e-12)) last = b;
  }
  // Where a gap between the classes makes many thresholds equally good, its middle.
  return first < 0 ? null : low + (((first + last) / 2 + 1) / BINS) * (high - low);
}

/** Value below which this share (0 to 1) of the numbers lies, from every hundredth of a large set. */
export function quantile(values: Float32Array, share: number): number {
  const stride = Math.max(1, Math.floor(values.length / 65_536));
  const some: number[] = [];
  for (let n = 0; n < values.length; n += stride) some.push(values[n] as number);
  some.sort((a, b) => a - b);
  return some[Math.min(some.length - 1, Math.max(0, Math.round(share * (some.length - 1))))] ?? 0;
}
