import { fromHalfBits } from './half-float.ts';
import type { Texels } from './texels.ts';

/** Landmarks on the axis of values of an image without a fixed scale (MR, PET). */
export interface ValueLevels {
  readonly min: number;
  readonly max: number;
  /** Between what is background and what is not: Otsu's threshold (Otsu 1979, doi 10.1109/TSMC.1979.4310076 [recalled]). */
  readonly threshold: number;
  /** Half of what lies above the threshold is below this. */
  readonly middle: number;
  /** 99 % and 99.8 % of what lies above the threshold is below these. */
  readonly bright: number;
  readonly top: number;
}

/** How often values occur: `counts[n]` of those from `low + n * w` to `low + (n + 1) * w`, w = (high - low) / counts.length. */
export interface ValueHistogram {
  readonly low: number;
  readonly high: number;
  readonly counts: Float64Array<ArrayBuffer>;
}

const BINS = 512;

/** Counts of up to about a million texels, equally spaced, from the least to the greatest value of the image. */
export function valueHistogram(texels: Texels): ValueHistogram {
  const { data, a, b, kind } = texels;
  const { min, max } = texels.range;
  const counts = new Float64Array(BINS);
  // Odd strides do not fall in step with rows.
  const stride = Math.max(1, Math.floor(data.length / 1_000_000)) | 1;
  const width = (max - min) / BINS || 1;
  for (let n = 0; n < data.length; n += stride) {
    const texel = data[n] as number;
    const value = a * (kind === 'half' ? fromHalfBits(texel) : texel / 255) + b;
    const bin = Math.min(BINS - 1, Math.max(0, Math.floor((value - min) / width)));
    counts[bin] = (counts[bin] as number) + 1;
  }
  return { low: min, high: max, counts };
}

/** Landmarks of an image from its histogram. */
export function valueLevels({ low: min, high: max, counts }: ValueHistogram): ValueLevels {
  const width = (max - min) / counts.length || 1;
  const cut = otsu(counts);
  const above = counts.slice(cut);
  const total = above.reduce((x, y) => x + y, 0);
  const quantile = (share: number): number => {
    let left = share * total;
    const bin = above.findIndex((count) => (left -= count) <= 0);
    return min + (cut + (bin === -1 ? above.length : bin + 1)) * width;
  };
  return { min, max, threshold: min + cut * width, middle: quantile(0.5), bright: quantile(0.99), top: Math.min(max, quantile(0.998)) };
}

/** First bin of the brighter of two classes, chosen so that their means lie furthest apart. */
function otsu(counts: Float64Array): number {
  let [all, moment] = [0, 0];
  counts.forEach((count, bin) => {
    all += count;
    moment += count * bin;
  });
  let [below, sum, best, cut] = [0, 0, -1, 1];
  for (let bin = 0; bin < counts.length - 1; bin++) {
    below += counts[bin] as number;
    sum += (counts[bin] as number) * bin;
    if (below === 0 || below === all) continue;
    const apart = (below * (all - below) * (sum / below - (moment - sum) / (all - below)) ** 2) / (all * all);
    // Over a gap all thresholds are as good: the first is kept, so that faint tissue stays in the foreground.
    if (apart > best * (1 + 1e-12)) [best, cut] = [apart, bin + 1];
  }
  return cut;
}
