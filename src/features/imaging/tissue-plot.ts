import { sampleFunction, type Rgb, type TransferFunction, type TransferPoint } from '#models/imaging/transfer-function.ts';
import type { ValueHistogram, ValueLevels } from '#models/imaging/transfer-function-levels.ts';

/** The curve's picture: values to the right, opacity of 1 mm upwards by its square root, so that thin veils can be told apart. */
export interface Plot {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
  /** Values at the left and the right edge. */
  readonly low: number;
  readonly high: number;
}

/** A plot that holds every point, and the values between background and brightest tissue, with a little air on both sides. */
export function plotOf({ points }: TransferFunction, levels: ValueLevels, width: number, height: number): Plot {
  const first = Math.min((points[0] as TransferPoint).value, levels.threshold);
  const last = Math.max((points.at(-1) as TransferPoint).value, levels.threshold);
  const air = 0.08 * (last - first) || 1;
  return { width, height, low: first - air, high: last + air };
}

export const xOf = ({ low, high, width }: Plot, value: number): number => ((value - low) / (high - low)) * width;
export const yOf = ({ height }: Plot, opacity: number): number => height * (1 - Math.sqrt(opacity));
export const valueAtX = ({ low, high, width }: Plot, x: number): number => low + (Math.min(width, Math.max(0, x)) / width) * (high - low);
export const opacityAtY = ({ height }: Plot, y: number): number => (1 - Math.min(height, Math.max(0, y)) / height) ** 2;

/** The point nearest to a place, none when it is further than `reach` pixels. */
export function nearestPoint(plot: Plot, { points }: TransferFunction, x: number, y: number, reach: number): number | null {
  const gaps = points.map((p) => Math.hypot(xOf(plot, p.value) - x, yOf(plot, p.opacity) - y));
  const least = Math.min(...gaps);
  return least <= reach ? gaps.indexOf(least) : null;
}

/** The curve as an SVG path along the plot; a jump between two points of one value is a jump here too. */
export function curvePath(plot: Plot, f: TransferFunction): string {
  const { points } = f;
  const values = Array.from({ length: 97 }, (_, n) => plot.low + ((plot.high - plot.low) * n) / 96);
  // Corners exactly, and what lies between them finely: straight in opacity is bent in its square root.
  const drawn = [
    ...values.map((value) => ({ value, opacity: sampleFunction(f, value).opacity, order: -1 })),
    ...points.map(({ value, opacity }, order) => ({ value, opacity, order })),
  ]
    .filter(({ value, order }) => order >= 0 || !points.some((p) => p.value === value))
    .sort((a, b) => a.value - b.value || a.order - b.order);
  return drawn.map(({ value, opacity }, n) => `${n ? 'L' : 'M'}${short(xOf(plot, value))} ${short(yOf(plot, opacity))}`).join('');
}

/** How often values occur, as a filled SVG path: heights follow the logarithm, as background outnumbers everything. */
export function histogramPath(plot: Plot, { low, high, counts }: ValueHistogram): string {
  const width = (high - low) / counts.length;
  const most = Math.log1p(Math.max(...counts));
  if (!(width > 0) || most === 0) return '';
  const parts: string[] = [];
  let last = 0;
  counts.forEach((count, n) => {
    const [from, to] = [xOf(plot, low + n * width), xOf(plot, low + (n + 1) * width)];
    if (to < 0 || from > plot.width) return;
    const y = short(plot.height * (1 - Math.log1p(count) / most));
    parts.push(`${parts.length ? 'L' : `M${short(from)} ${plot.height}L`}${short(from)} ${y}L${short(to)} ${y}`);
    last = to;
  });
  return parts.length ? `${parts.join('')}L${short(last)} ${plot.height}Z` : '';
}

const short = (x: number): number => Math.round(x * 10) / 10;

/** `#rrggbb` of a colour, and its way back. */
export const hexOf = (colour: Rgb): string =>
  `#${colour.map((c) => Math.round(c * 255).toString(16).padStart(2, '0')).join('')}`; // prettier-ignore
export const rgbOf = (hex: string): Rgb => [1, 3, 5].map((n) => parseInt(hex.slice(n, n + 2), 16) / 255) as unknown as Rgb;
