import { halfBits } from './half-float.ts';
import { checkedFunction, sampleFunction, type TransferFunction, type TransferPoint } from './transfer-function.ts';

/** A transfer function as equally spaced samples, linear between them: what the graphics card reads. */
export interface TransferTable {
  /** Value of the first and of the last entry. */
  readonly low: number;
  readonly high: number;
  readonly length: number;
  /** Half floats: red, green, blue (linear light, gamma 2.2), opacity of 1 mm. */
  readonly texels: Uint16Array<ArrayBuffer>;
  /** `seen[n]`: how many of the first n entries are not quite clear. */
  readonly seen: Uint32Array<ArrayBuffer>;
}

/** Samples a function. Throws RangeError for one that cannot be drawn. */
export function transferTable(f: TransferFunction, length = 1024): TransferTable {
  const { points } = checkedFunction(f);
  const [low, high] = [(points[0] as TransferPoint).value, (points.at(-1) as TransferPoint).value];
  const texels = new Uint16Array(4 * length);
  const seen = new Uint32Array(length + 1);
  for (let n = 0; n < length; n++) {
    const { colour, opacity } = sampleFunction(f, low + ((high - low) * n) / (length - 1));
    for (let c = 0; c < 3; c++) texels[4 * n + c] = halfBits((colour[c] as number) ** 2.2);
    texels[4 * n + 3] = halfBits(opacity);
    seen[n + 1] = (seen[n] as number) + (texels[4 * n + 3] ? 1 : 0);
  }
  return { low, high, length, texels, seen };
}

/** Can any value from `low` to `high` be seen? Errs only to yes. */
export function anySeen(table: TransferTable, low: number, high: number): boolean {
  const last = table.length - 1;
  const place = (v: number): number => ((v - table.low) / (table.high - table.low)) * last;
  const [p, q] = [place(low), place(high)];
  // A little more on each side: graphics cards place samples between entries to 1 part in 256 only. Beyond the ends, the end.
  const from = p >= last ? last : Math.max(0, Math.floor(p - 0.01));
  const to = q <= 0 ? 0 : Math.min(last, Math.ceil(q + 0.01));
  return (table.seen[to + 1] as number) > (table.seen[from] as number);
}
