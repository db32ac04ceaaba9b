/** Round numbers that cover [low, high] in about `count` steps: 1, 2 or 5 times a power of ten. */
export function niceTicks(low: number, high: number, count: number): number[] {
  if (!(high > low)) return [low];
  const raw = (high - low) / Math.max(1, count);
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  const step = (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, i) => Math.round((first + i) * step * 1e9) / 1e9);
}

/** Ends that hold every finite number of the lists, with a margin of a twentieth, never a range of nothing. */
export function rangeOf(lists: readonly ArrayLike<number>[], least = 1e-9): { readonly low: number; readonly high: number } {
  let low = Infinity;
  let high = -Infinity;
  for (const list of lists) {
    for (let i = 0; i < list.length; i++) {
      const value = list[i] as number;
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
  }
  if (!(high >= low)) return { low: 0, high: 1 };
  const width = Math.max(high - low, least);
  const middle = (low + high) / 2;
  return { low: middle - width * 0.55, high: middle + width * 0.55 };
}

/** SVG path through the points; a number that is not finite lifts the pen. Coordinates to a tenth of a pixel. */
export function linePath(xs: ArrayLike<number>, ys: ArrayLike<number>, x: (v: number) => number, y: (v: number) => number): string {
  let d = '';
  let down = false;
  for (let i = 0; i < xs.length; i++) {
    const value = ys[i] as number;
    if (!Number.isFinite(value)) {
      down = false;
      continue;
    }
    d += `${down ? 'L' : 'M'}${tenth(x(xs[i] as number))} ${tenth(y(value))}`;
    down = true;
  }
  return d;
}

/** Closed SVG path between two lines; points where either is not finite are left out. */
export function bandPath(
  xs: ArrayLike<number>,
  low: ArrayLike<number>,
  high: ArrayLike<number>,
  x: (v: number) => number,
  y: (v: number) => number,
): string {
  const there = Array.from({ length: xs.length }, (_, i) => i).filter((i) => Number.isFinite(low[i]) && Number.isFinite(high[i]));
  if (there.length < 2) return '';
  const point = (i: number, values: ArrayLike<number>): string => `${tenth(x(xs[i] as number))} ${tenth(y(values[i] as number))}`;
  return `M${there.map((i) => point(i, high)).join('L')}L${there
    .reverse()
    .map((i) => point(i, low))
    .join('L')}Z`;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
