/** SI as in most of the world, or the units usual in the United States. */
export type UnitSystem = 'si' | 'us';

/** How a number in the table's unit reads in another: shown = value * factor + offset. */
interface Conversion {
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
}

interface Choice {
  /** The unit the twin stores. */
  readonly stored: string;
  readonly si: Conversion;
  readonly us: Conversion;
}

const same = (unit: string): Conversion => ({ unit, factor: 1, offset: 0 });
const times = (unit: string, factor: number, offset = 0): Conversion => ({ unit, factor, offset });
/** Stored as it is usual in the United States; `si` says how it reads elsewhere. */
const lab = (stored: string, si: Conversion): Choice => ({ stored, si, us: same(stored) });
const body = (stored: string, us: Conversion): Choice => ({ stored, si: same(stored), us });

const GLUCOSE = lab('mg/dL', times('mmol/L', 1 / 18.0156));
const CHOLESTEROL = lab('mg/dL', times('mmol/L', 1 / 38.665));
const GRAMS = lab('g/dL', times('g/L', 10));
const CELLS = lab('10*3/uL', times('10*9/L', 1));
const LENGTH = body('cm', times('[in_i]', 1 / 2.54));

/** Variables that are read in different units in different countries. Factors as in models/twin/codes.csv. */
export const UNIT_CHOICES: Readonly<Record<string, Choice>> = {
  glucose: GLUCOSE,
  cgm_glucose: GLUCOSE,
  cgm_mean: GLUCOSE,
  chol_total: CHOLESTEROL,
  hdl: CHOLESTEROL,
  ldl: CHOLESTEROL,
  non_hdl: CHOLESTEROL,
  triglycerides: lab('mg/dL', times('mmol/L', 1 / 88.57)),
  creatinine: lab('mg/dL', times('umol/L', 1 / 0.0113096)),
  bun: lab('mg/dL', times('mmol/L', 1 / 2.8006)),
  calcium: lab('mg/dL', times('mmol/L', 1 / 4.0078)),
  phosphate: lab('mg/dL', times('mmol/L', 1 / 3.0974)),
  uric_acid: lab('mg/dL', times('umol/L', 1 / 0.016811)),
  apob: lab('mg/dL', times('g/L', 0.01)),
  uacr: lab('mg/g', times('mg/mmol', 1 / 8.8402)),
  hba1c: lab('%', times('mmol/mol', 1 / 0.09148, -2.152 / 0.09148)),
  albumin: GRAMS,
  total_protein: GRAMS,
  hemoglobin: GRAMS,
  wbc: CELLS,
  neutrophils: CELLS,
  platelets: CELLS,
  rbc: lab('10*6/uL', times('10*12/L', 1)),
  body_temperature: body('Cel', times('[degF]', 1.8, 32)),
  weight: body('kg', times('[lb_av]', 1 / 0.45359237)),
  height: LENGTH,
  waist: LENGTH,
  head_circ: LENGTH,
};

/**
 * The conversion under which a variable in `unit` is shown. What is stored never changes; a unit the table does not
 * know for this variable is shown as it is.
 */
export function shownIn(variable: string | undefined, unit: string, system: UnitSystem): Conversion {
  const choice = variable === undefined ? undefined : UNIT_CHOICES[variable];
  return choice && choice.stored === unit ? choice[system] : same(unit);
}

const PRINTED: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg',
  'cm[H2O]': 'cmH₂O',
  Cel: '°C',
  '[degF]': '°F',
  '[in_i]': 'in',
  '[lb_av]': 'lb',
  '[pH]': '',
  '{INR}': '',
  '{score}': '',
  '1': '',
  umol: 'µmol',
  ug: 'µg',
  uL: 'µL',
  um: 'µm',
  us: 'µs',
  deg: '°',
  "[hnsf'U]": 'HU',
  'u[IU]': 'µIU',
  'm[IU]': 'mIU',
  '[IU]': 'IU',
  '{steps}/(24.h)': 'steps/d',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²',
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A UCUM unit as it is printed: `mm[Hg]` becomes mmHg, `10*9/L` becomes ×10⁹/L, `kg/m2` becomes kg/m². */
export function printUnit(ucum: string): string {
  const whole = PRINTED[ucum];
  if (whole !== undefined) return whole;
  return ucum
    .split('/')
    .map((part) =>
      part
        .split('.')
        .map((factor) => PRINTED[factor] ?? printFactor(factor))
        .join('·'),
    )
    .join('/');
}

function printFactor(factor: string): string {
  const power = /^10\*(\d+)$/.exec(factor);
  if (power) return `×10${raise(power[1] as string)}`;
  const unit = /^(\{?)([^{}]*?)(-?\d)?(\}?)$/.exec(factor);
  if (!unit) return factor;
  const [, , name = '', exponent] = unit;
  const printed = PRINTED[name] ?? name;
  if (!exponent) return printed;
  return printed + (exponent.startsWith('-') ? '⁻' : '') + raise(exponent.replace('-', ''));
}

const raise = (digits: string): string => [...digits].map((digit) => RAISED[Number(digit)]).join('');
