import { cholesky, solveCholesky } from '#models/assimilation/matrix.ts';

/**
 * How a measured number differs from the resting value of the person on the as-of date. Three parts:
 * `device`: error of the method, the same for all readings, hence not averaged away;
 * `scatter`: from one resting reading to the next in one person;
 * `drift`: random walk of the person's own resting value, per square root of a year.
 * `relative`: the three are fractions of the value rather than in its unit.
 */
export interface MeasurementModel {
  readonly device: number;
  readonly scatter: number;
  readonly drift: number;
  readonly relative: boolean;
  readonly source: string;
}

function absolute(device: number, scatter: number, drift: number, source: string): MeasurementModel {
  return { device, scatter, drift, relative: false, source };
}

function relative(device: number, scatter: number, drift: number, source: string): MeasurementModel {
  return { device, scatter, drift, relative: true, source };
}

const CUFF =
  'cuff: ISO 81060-2 allows a mean error of 5 and sd of 8 mmHg, validated devices are near 4; visit-to-visit sd 7.7 / 5 mmHg, Muntner 2011 [recalled]; drift set so that ten years widen to the population spread';
const ECHO =
  'two-dimensional echocardiography against magnetic resonance and between observers, Thavendiranathan 2013, Dorosz 2012 [recalled]';

/** By twin variable, in the variable's canonical unit. */
export const MEASUREMENTS: Readonly<Record<string, MeasurementModel>> = {
  sbp: absolute(4, 8, 4, CUFF),
  dbp: absolute(3, 5, 2.5, CUFF),
  map: absolute(3.5, 6, 3, CUFF),
  sbp_average: absolute(4, 4, 4, CUFF),
  dbp_average: absolute(3, 3, 2.5, CUFF),
  heart_rate: absolute(1.5, 6, 2.5, 'within-person sd of resting rate 3 to 6 /min, Quer 2020 [recalled]'),
  resting_heart_rate: absolute(1, 3, 2.5, 'within-person sd of resting rate 3 to 6 /min, Quer 2020 [recalled]'),
  lvef: absolute(5, 3, 3, ECHO),
  lvedv: relative(0.1, 0.05, 0.05, ECHO),
  lvesv: relative(0.14, 0.06, 0.07, ECHO),
  lvidd: relative(0.05, 0.03, 0.02, ECHO),
  lvids: relative(0.07, 0.04, 0.03, ECHO),
  stroke_volume: relative(0.12, 0.06, 0.06, ECHO),
  cardiac_output: relative(0.12, 0.08, 0.06, ECHO),
  pa_systolic: absolute(7, 4, 3, 'Doppler estimate against catheter, sd near 8 mmHg, Fisher 2009 [recalled]'),
  pa_mean: absolute(3, 3, 2.5, 'catheter, zero level and breathing [recalled]'),
  pa_diastolic: absolute(3, 3, 2.5, 'catheter, zero level and breathing [recalled]'),
  cvp: absolute(1.5, 1.5, 1, 'zero level of the transducer, 1 to 2 mmHg [recalled]'),
  av_mean_gradient: relative(0.12, 0.08, 0.1, ECHO),
  av_peak_gradient: relative(0.12, 0.08, 0.1, ECHO),
  av_peak_velocity: relative(0.06, 0.04, 0.05, ECHO),
  av_area: relative(0.15, 0.08, 0.05, ECHO),
  hemoglobin: absolute(0.3, 0.4, 0.5, 'analyser and within-person biological variation near 3 % [recalled]'),
};

export interface Reading {
  readonly value: number;
  readonly ageYears: number;
}

export interface Combined {
  readonly value: number;
  readonly sd: number;
  readonly count: number;
  /** Scatter the readings were taken to have, in their unit. */
  readonly scatter: number;
}

/** How many readings the usual scatter counts for, next to the scatter seen in the person's own readings. */
const SCATTER_WEIGHT = 4;
const MOST_READINGS = 60;

/**
 * The resting value on the as-of date from readings of it. The value at age t is the present value plus a random walk, so
 * readings covary by drift^2 min(t_i, t_j), plus scatter^2 each; the estimate is the generalised least-squares mean. With
 * no age its sd is sqrt(device^2 + scatter^2 / n). Scatter is the person's own, shrunk to the usual one:
 * (4 usual^2 + sum of squares) / (4 + n - 1). Only the 60 newest readings count. Throws a RangeError for no reading.
 */
export function combineReadings(readings: readonly Reading[], model: MeasurementModel): Combined {
  const newest = [...readings].sort((a, b) => a.ageYears - b.ageYears).slice(0, MOST_READINGS);
  const n = newest.length;
  if (n === 0) throw new RangeError('no reading to combine');
  const plain = newest.reduce((sum, r) => sum + r.value, 0) / n;
  const unit = model.relative ? Math.abs(plain) : 1;
  let squares = 0;
  for (const r of newest) squares += (r.value - plain) ** 2;
  const usual = model.scatter * unit;
  const scatter2 = (SCATTER_WEIGHT * usual * usual + squares) / (SCATTER_WEIGHT + n - 1);
  const drift2 = (model.drift * unit) ** 2;
  const covariance = new Float64Array(n * n);
  newest.forEach((a, i) => {
    newest.forEach((b, j) => {
      covariance[i * n + j] = drift2 * Math.max(0, Math.min(a.ageYears, b.ageYears)) + (i === j ? scatter2 : 0);
    });
  });
  const factor = cholesky(covariance, n);
  const weights = new Float64Array(n).fill(1);
  solveCholesky(factor, n, weights);
  let total = 0;
  let sum = 0;
  newest.forEach((r, i) => {
    total += weights[i] as number;
    sum += (weights[i] as number) * r.value;
  });
  const device = model.device * unit;
  return {
    value: Number((sum / total).toPrecision(12)),
    sd: Math.sqrt(device * device + 1 / total),
    count: n,
    scatter: Math.sqrt(scatter2),
  };
}
