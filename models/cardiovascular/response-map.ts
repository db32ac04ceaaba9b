import { cos } from '#models/core/elementary.ts';
import { parameterRow } from '../core/model.ts';
import { cardiovascular } from './index.ts';
import { P } from './layout.ts';
import { Body } from './simulate.ts';

/**
 * The circulation as slow models see it: steady, cycle-averaged results of one member as smooth functions of five slow
 * inputs. Total-degree Chebyshev polynomials, one per output, fitted by least squares to full runs at fixed design
 * points. Built per posterior member, from the same equations (twin or kernel); evaluating takes microseconds.
 */
export interface SlowInput {
  readonly key: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
}

/** Axes of the map, in order. Factors multiply the member's own values. */
export const slowInputs: readonly SlowInput[] = [
  { key: 'resistance', unit: '1', min: 0.65, max: 1.6 },
  { key: 'contractility', unit: '1', min: 0.5, max: 1.6 },
  { key: 'volume', unit: '1', min: 0.88, max: 1.12 },
  { key: 'heart_rate_drive', unit: '/min', min: -15, max: 30 },
  { key: 'set_point_shift', unit: 'mm[Hg]', min: -15, max: 30 },
];

/** Observables of the map, in order. */
export const mappedOutputs = ['map', 'sbp', 'dbp', 'rap', 'lap', 'pa_mean', 'heart_rate', 'co', 'sv', 'lvedv', 'lvesv'] as const;

const DEGREE = 4;
const PRIMES = [2, 3, 5, 7, 11] as const;

/** Exponent rows of all products of Chebyshev polynomials up to the total degree. */
function basis(): number[][] {
  let rows: number[][] = [[]];
  for (let d = 0; d < slowInputs.length; d++) {
    rows = rows.flatMap((row) => {
      const used = row.reduce((a, b) => a + b, 0);
      return Array.from({ length: DEGREE - used + 1 }, (_, k) => [...row, k]);
    });
  }
  return rows;
}
const TERMS = basis();

/** Number of design points a member is run at. */
export const designSize = 2 * TERMS.length;

/** Radical inverse: the Halton sequence, spread evenly and the same every time. */
function halton(index: number, base: number): number {
  let fraction = 1;
  let value = 0;
  for (let i = index; i > 0; i = Math.floor(i / base)) {
    fraction /= base;
    value += fraction * (i % base);
  }
  return value;
}

/** Design point `index` (0 .. designSize - 1) in the inputs' own units; denser towards the edges, as Chebyshev nodes are. */
export function designPoint(index: number): number[] {
  return slowInputs.map((axis, d) => {
    const x = -cos(Math.PI * halton(index + 1, PRIMES[d]!));
    return axis.min + 0.5 * (x + 1) * (axis.max - axis.min);
  });
}

/**
 * The member's parameters at a design point. Parameters alone, so that all points of all members are one batch for the
 * kernel, which gives every row the same inputs.
 */
export function designParameters(point: readonly number[], parameters: Float64Array): Float64Array {
  const changed = parameters.slice();
  changed[P.SYSTEMIC_RESISTANCE] = parameters[P.SYSTEMIC_RESISTANCE]! * point[0]!;
  changed[P.CONTRACTILITY] = parameters[P.CONTRACTILITY]! * point[1]!;
  changed[P.BLOOD_VOLUME] = parameters[P.BLOOD_VOLUME]! * point[2]!;
  changed[P.RATE_DRIVE] = parameters[P.RATE_DRIVE]! + point[3]!;
  changed[P.SET_POINT] = parameters[P.SET_POINT]! + point[4]!;
  return changed;
}

/** Seconds a design point settles, and seconds over which its beats are averaged. */
export const designSettleSeconds = 240;
export const designMeanSeconds = 15;

/** Steady mean of `mappedOutputs` for one member at one point, by a full run. */
export function fullRun(point: readonly number[], parameters: Float64Array): number[] {
  return new Body(designParameters(point, parameters)).run(designSettleSeconds).mean(mappedOutputs, designMeanSeconds);
}

export interface ResponseMap {
  /** [mappedOutputs, TERMS] row-major. */
  readonly coefficients: Float64Array;
  /** Greatest distance of the map from the runs it was fitted to, per output. */
  readonly residuals: readonly number[];
}

function terms(point: readonly number[], out: Float64Array, at: number): void {
  const chebyshev = slowInputs.map((axis, d) => {
    const x = (2 * (point[d]! - axis.min)) / (axis.max - axis.min) - 1;
    const row = [1, x];
    for (let k = 2; k <= DEGREE; k++) row.push(2 * x * row[k - 1]! - row[k - 2]!);
    return row;
  });
  TERMS.forEach((term, j) => {
    let product = 1;
    term.forEach((k, d) => (product *= chebyshev[d]![k]!));
    out[at + j] = product;
  });
}

/** Fits the map to full runs: `results[i]` are the `mappedOutputs` at `designPoint(i)`. Throws when there are too few. */
export function fitResponseMap(results: readonly (readonly number[])[]): ResponseMap {
  const n = TERMS.length;
  const rows = results.length;
  if (rows < designSize) throw new RangeError(`the map needs ${designSize} runs, not ${rows}`);
  const matrix = new Float64Array(rows * n);
  for (let i = 0; i < rows; i++) terms(designPoint(i), matrix, i * n);
  // Householder-free: modified Gram-Schmidt QR is enough for this well-spread, bounded basis.
  const q = matrix.slice();
  const r = new Float64Array(n * n);
  for (let j = 0; j < n; j++) {
    let norm = 0;
    for (let i = 0; i < rows; i++) norm += q[i * n + j]! ** 2;
    norm = Math.sqrt(norm);
    r[j * n + j] = norm;
    for (let i = 0; i < rows; i++) q[i * n + j] = q[i * n + j]! / norm;
    for (let k = j + 1; k < n; k++) {
      let dot = 0;
      for (let i = 0; i < rows; i++) dot += q[i * n + j]! * q[i * n + k]!;
      r[j * n + k] = dot;
      for (let i = 0; i < rows; i++) q[i * n + k] = q[i * n + k]! - dot * q[i * n + j]!;
    }
  }
  const coefficients = new Float64Array(mappedOutputs.length * n);
  const residuals = mappedOutputs.map((_, m) => {
    const c = new Float64Array(n);
    for (let j = n - 1; j >= 0; j--) {
      let value = 0;
      for (let i = 0; i < rows; i++) value += q[i * n + j]! * results[i]![m]!;
      for (let k = j + 1; k < n; k++) value -= r[j * n + k]! * c[k]!;
      c[j] = value / r[j * n + j]!;
    }
    coefficients.set(c, m * n);
    let worst = 0;
    for (let i = 0; i < rows; i++) {
      let value = 0;
      for (let j = 0; j < n; j++) value += matrix[i * n + j]! * c[j]!;
      worst = Math.max(worst, Math.abs(value - results[i]![m]!));
    }
    return worst;
  });
  return { coefficients, residuals };
}

/** `mappedOutputs` at `point` (order of `slowInputs`), into `out`. Points outside the axes are clamped to them. */
export function evaluateResponseMap(map: ResponseMap, point: readonly number[], out: Float64Array): void {
  const n = TERMS.length;
  const inside = slowInputs.map((axis, d) => Math.min(axis.max, Math.max(axis.min, point[d]!)));
  const row = new Float64Array(n);
  terms(inside, row, 0);
  for (let m = 0; m < mappedOutputs.length; m++) {
    let value = 0;
    for (let j = 0; j < n; j++) value += map.coefficients[m * n + j]! * row[j]!;
    out[m] = value;
  }
}

/** The map of one member by the CPU twin (about 250 full runs; jobs run the same design as one batch on the GPU). */
export function buildResponseMap(parameters: Float64Array = parameterRow(cardiovascular)): ResponseMap {
  return fitResponseMap(Array.from({ length: designSize }, (_, i) => fullRun(designPoint(i), parameters)));
}
