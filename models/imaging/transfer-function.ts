/** sRGB, each 0 to 1. */
export type Rgb = readonly [number, number, number];

/** What is shown at one value. Between points both colour and opacity run straight; beyond the ends they stay. */
export interface TransferPoint {
  /** In the image's unit. */
  readonly value: number;
  readonly colour: Rgb;
  /** Share of light that 1 mm of this value takes away, 0 to 1. */
  readonly opacity: number;
}

/** How a surface answers to light: shares of light from everywhere, from the lamp, and mirrored. */
export interface Surface {
  readonly ambient: number;
  readonly diffuse: number;
  readonly specular: number;
  /** Exponent of the mirrored light: higher is a smaller highlight. */
  readonly shine: number;
}

/** Which values of an image are seen, how densely and in which colour. Points are in ascending order of value; two at least. */
export interface TransferFunction {
  readonly points: readonly TransferPoint[];
  readonly surface: Surface;
}

export const MATT: Surface = { ambient: 0.34, diffuse: 0.72, specular: 0.1, shine: 24 };

/** Throws RangeError in words for a function that cannot be drawn; gives it back otherwise. */
export function checkedFunction(f: TransferFunction): TransferFunction {
  if (f.points.length < 2) throw new RangeError('A transfer function needs at least two points.');
  f.points.forEach((p, n) => {
    if (![p.value, p.opacity, ...p.colour].every(Number.isFinite))
      throw new RangeError(`Point ${n + 1} of the transfer function is not a number.`);
    if ([p.opacity, ...p.colour].some((x) => x < 0 || x > 1))
      throw new RangeError(`Point ${n + 1}: opacity and colour lie between 0 and 1.`);
    if (n > 0 && p.value < (f.points[n - 1] as TransferPoint).value)
      throw new RangeError('Points of a transfer function stand in ascending order.');
  });
  if ((f.points.at(-1) as TransferPoint).value <= (f.points[0] as TransferPoint).value)
    throw new RangeError('A transfer function needs points at different values.');
  return f;
}

/** Colour and opacity at a value. Where two points share a value the later one holds from there on. */
export function sampleFunction({ points }: TransferFunction, value: number): { readonly colour: Rgb; readonly opacity: number } {
  const after = points.findIndex((p) => p.value > value);
  const b = points[after === -1 ? points.length - 1 : after] as TransferPoint;
  const a = after <= 0 ? (after === 0 ? (points[0] as TransferPoint) : b) : (points[after - 1] as TransferPoint);
  const t = b.value > a.value ? (value - a.value) / (b.value - a.value) : 0;
  const mix = (p: number, q: number): number => p + (q - p) * t;
  return {
    colour: [mix(a.colour[0], b.colour[0]), mix(a.colour[1], b.colour[1]), mix(a.colour[2], b.colour[2])],
    opacity: mix(a.opacity, b.opacity),
  };
}

/** A further point at `value`, on the curve as it is: the picture does not change until the point is moved. */
export function addPoint(f: TransferFunction, value: number): TransferFunction {
  const after = f.points.findIndex((p) => p.value > value);
  const at = after === -1 ? f.points.length : after;
  return { ...f, points: [...f.points.slice(0, at), { value, ...sampleFunction(f, value) }, ...f.points.slice(at)] };
}

/** Moves a point; it stays between its neighbours and its opacity between 0 and 1. Throws RangeError for no such point. */
export function movePoint(f: TransferFunction, index: number, value: number, opacity: number): TransferFunction {
  pointAt(f, index);
  const low = f.points[index - 1]?.value ?? -Infinity;
  const high = f.points[index + 1]?.value ?? Infinity;
  return changed(f, index, { value: clamp(value, low, high), opacity: clamp(opacity, 0, 1) });
}

/** Gives a point another colour. Throws RangeError for no such point. */
export function colourPoint(f: TransferFunction, index: number, colour: Rgb): TransferFunction {
  pointAt(f, index);
  return changed(f, index, { colour: [clamp(colour[0], 0, 1), clamp(colour[1], 0, 1), clamp(colour[2], 0, 1)] });
}

/** Takes a point away; the last two stay. Throws RangeError for no such point. */
export function removePoint(f: TransferFunction, index: number): TransferFunction {
  pointAt(f, index);
  if (f.points.length <= 2) return f;
  return { ...f, points: f.points.filter((_, n) => n !== index) };
}

/** The whole function elsewhere on the axis of values: `by` further up, and `stretch` times as wide about its middle. */
export function shiftFunction(f: TransferFunction, by: number, stretch = 1): TransferFunction {
  const [low, high] = [(f.points[0] as TransferPoint).value, (f.points.at(-1) as TransferPoint).value];
  const middle = (low + high) / 2;
  return { ...f, points: f.points.map((p) => ({ ...p, value: middle + by + (p.value - middle) * stretch })) };
}

/** Everything denser (above 1) or clearer (below 1): the length of the way through which a given share of light gets is divided by `factor`. */
export function thickenFunction(f: TransferFunction, factor: number): TransferFunction {
  return { ...f, points: f.points.map((p) => ({ ...p, opacity: 1 - (1 - p.opacity) ** factor })) };
}

function pointAt(f: TransferFunction, index: number): void {
  if (!f.points[index]) throw new RangeError(`The transfer function has ${f.points.length} points; ${index} is none of them.`);
}

const changed = (f: TransferFunction, index: number, change: Partial<TransferPoint>): TransferFunction => ({
  ...f,
  points: f.points.map((p, n) => (n === index ? { ...p, ...change } : p)),
});

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
