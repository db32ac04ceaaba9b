/** From what is measured on people to what the model gives: which observable, and by which formula. */
export interface Operator {
  /** Key of the model's observable. */
  readonly observable: string;
  /** UCUM unit of the observable. */
  readonly unit: string;
  /** Measured value, canonical unit of the variable, to the observable's unit. */
  convert(value: number): number;
  /** Extra error of the formula itself, as a fraction of the converted value. */
  readonly formulaError: number;
  /** Said beside the number when a formula stands between. */
  readonly note: string;
}

function same(observable: string, unit: string): Operator {
  return { observable, unit, convert: (x) => x, formulaError: 0, note: '' };
}

/** Ventricular volume, mL, from one inner diameter D, cm: 7 D^3 / (2.4 + D), Teichholz 1976, doi:10.1016/0002-9149(76)90491-4 [recalled]. */
export function teichholz(diameterCm: number): number {
  return (7 * diameterCm ** 3) / (2.4 + diameterCm);
}

/** By twin variable. A variable that is not here is never compared with the circulation. */
export const OPERATORS: Readonly<Record<string, Operator>> = {
  sbp: same('sbp', 'mm[Hg]'),
  dbp: same('dbp', 'mm[Hg]'),
  map: same('map', 'mm[Hg]'),
  sbp_average: same('sbp', 'mm[Hg]'),
  dbp_average: same('dbp', 'mm[Hg]'),
  heart_rate: same('heart_rate', '/min'),
  resting_heart_rate: same('heart_rate', '/min'),
  lvef: same('ef', '%'),
  lvedv: same('lvedv', 'mL'),
  lvesv: same('lvesv', 'mL'),
  lvidd: { observable: 'lvedv', unit: 'mL', convert: teichholz, formulaError: 0.15, note: 'volume from one diameter (Teichholz)' },
  lvids: { observable: 'lvesv', unit: 'mL', convert: teichholz, formulaError: 0.2, note: 'volume from one diameter (Teichholz)' },
  stroke_volume: same('sv', 'mL'),
  cardiac_output: same('co', 'L/min'),
  pa_systolic: same('pa_systolic', 'mm[Hg]'),
  pa_mean: same('pa_mean', 'mm[Hg]'),
  pa_diastolic: same('pa_diastolic', 'mm[Hg]'),
  cvp: same('rap', 'mm[Hg]'),
  hemoglobin: { observable: 'haemoglobin', unit: 'g/L', convert: (x) => 10 * x, formulaError: 0, note: '' },
  av_mean_gradient: same('ao_gradient_mean', 'mm[Hg]'),
  av_peak_gradient: same('ao_gradient_peak', 'mm[Hg]'),
  av_peak_velocity: {
    observable: 'ao_gradient_peak',
    unit: 'mm[Hg]',
    convert: (v) => 4 * v * v,
    formulaError: 0.05,
    note: 'gradient from velocity (4 v^2)',
  },
};

/** When both are present, the first stands for the resting value and the second is left out. */
export const PREFERRED: readonly (readonly [string, string])[] = [
  ['resting_heart_rate', 'heart_rate'],
  ['lvedv', 'lvidd'],
  ['lvesv', 'lvids'],
  // One jet: its mean and its peak share whatever error the model's valve has.
  ['av_mean_gradient', 'av_peak_gradient'],
  ['av_mean_gradient', 'av_peak_velocity'],
  ['av_peak_gradient', 'av_peak_velocity'],
  ['stroke_volume', 'cardiac_output'],
  ['sbp', 'sbp_average'],
  ['dbp', 'dbp_average'],
];
