import type { Vec3 } from '../affine.ts';
import type { Mixture } from './mixture.ts';
import { SmoothField } from './smooth-field.ts';

/** How an uneven coil brightens an image: `raw = scale * exp(shape) * corrected`. */
export interface CoilField {
  readonly shape: SmoothField;
  /** Brightness that becomes 1. */
  readonly scale: number;
}

/** Brightness at these voxels freed of the field, into `out`. */
export function evenOut({ shape, scale }: CoilField, at: Int32Array, raw: Float32Array, out: Float32Array): void {
  shape.evaluate(at, out);
  for (let v = 0; v < out.length; v++) out[v] = (raw[v] as number) / scale / Math.exp(out[v] as number);
}

const DEGREE = 4;

/**
 * First guess: in blocks of 24 mm the brightness nine tenths of the voxels stay below, which on T1 is white matter nearly
 * everywhere; a parabola through its logarithm. A block far off (scalp, enhancing vessels) is left out and the rest fitted again.
 */
export function firstField(
  at: Int32Array,
  raw: Float32Array,
  { size, spacing }: { readonly size: Vec3; readonly spacing: Vec3 },
): CoilField {
  const [nx, ny] = size;
  const low = [Infinity, Infinity, Infinity];
  const high = [0, 0, 0];
  const blocks = new Map<number, number[]>();
  for (let v = 0; v < at.length; v++) {
    const n = at[v] as number;
    const index = [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))];
    index.forEach((x, d) => {
      low[d] = Math.min(low[d] as number, x);
      high[d] = Math.max(high[d] as number, x);
    });
    const key = index.reduce((sum, x, d) => sum * 1000 + Math.floor((x * (spacing[d] as number)) / 24), 0);
    const list = blocks.get(key);
    if (list) list.push(v);
    else blocks.set(key, [v]);
  }
  const shape = new SmoothField(size, low as unknown as Vec3, high as unknown as Vec3, DEGREE);
  const full = Math.max(...[...blocks.values()].map((list) => list.length));
  const places: number[] = [];
  const levels: number[] = [];
  const weights: number[] = [];
  for (const list of blocks.values()) {
    if (list.length < full / 2) continue;
    const sorted = list.sort((a, b) => (raw[a] as number) - (raw[b] as number));
    const chosen = sorted[Math.floor(0.9 * (sorted.length - 1))] as number;
    places.push(at[list[list.length >> 1] as number] as number);
    levels.push(Math.log(raw[chosen] as number));
    weights.push(list.length);
  }
  const middle = [...levels].sort((a, b) => a - b)[levels.length >> 1] as number;
  const basis = new Float64Array(shape.coefficients.length);
  let keep = weights.map((w, n) => (Math.abs((levels[n] as number) - middle) < 0.7 ? w : 0));
  for (let round = 0; round < 2; round++) {
    shape.fit(
      places,
      levels.map((level) => level - middle),
      keep,
      2,
    );
    keep = weights.map((w, n) => {
      shape.basisAt(places[n] as number, basis);
      const fitted = basis.reduce((sum, x, t) => sum + x * (shape.coefficients[t] as number), middle);
      return Math.abs((levels[n] as number) - fitted) < 0.25 ? w : 0;
    });
  }
  return { shape, scale: Math.exp(middle) };
}

/**
 * The field that best explains the brightness given what each voxel is believed to be (Wells et al. 1996,
 * doi:10.1109/42.511747; Van Leemput et al. 1999, doi:10.1109/42.811268): least squares of the logarithm, each kind weighted by
 * how narrow it is. Voxels far from every kind count nothing.
 */
export function correctField(
  { shape, scale }: CoilField,
  at: Int32Array,
  raw: Float32Array,
  known: Uint8Array | null,
  belief: Float32Array,
  { mean, variance }: Mixture,
  degree: number,
): void {
  const stride = Math.max(1, Math.floor(at.length / 40_000));
  const places: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  const field = new Float32Array(at.length);
  shape.evaluate(at, field);
  let [sumOfFields, count] = [0, 0];
  for (let v = 0; v < at.length; v += stride) {
    if (known && !known[v]) continue;
    const corrected = (raw[v] as number) / scale / Math.exp(field[v] as number);
    let [weight, sum] = [0, 0];
    for (let k = 0; k < 3; k++) {
      const m = mean[k] as number;
      const off = corrected - m;
      if (off * off > 9 * (variance[k] as number)) continue;
      const w = ((belief[3 * v + k] as number) * m) / (variance[k] as number);
      weight += w * m;
      sum += w * off;
    }
    if (weight === 0) continue;
    places.push(at[v] as number);
    // One step of Gauss and Newton: a difference of brightness, not of its logarithm, so that dark ends weigh no more than bright ones.
    targets.push((field[v] as number) + sum / weight);
    weights.push(weight);
    sumOfFields += field[v] as number;
    count++;
  }
  if (count < 500) return;
  // The field and the means could grow against each other: its mean stays 0.
  const middle = sumOfFields / count;
  shape.fit(
    places,
    targets.map((t) => t - middle),
    weights,
    degree,
  );
}
