import { variableInfo } from './coding.ts';
import type { Quantity } from '../core/quantity.ts';

/**
 * How a variable is shown in SI and in US units. Only what is shown changes: the stored value never does. Factors are the
 * inverse of the code table's where it holds the pair (glucose, creatinine, cholesterol ...), so there is one truth.
 */
export type UnitSystem = 'si' | 'us';

export interface DisplayUnit {
  /** UCUM. */
  readonly unit: string;
  /** As printed beside a number. */
  readonly label: string;
  /** shown = canonical * factor + offset. */
  readonly factor: number;
  readonly offset: number;
  /** Decimals to show. */
  readonly digits: number;
}

/** Unit and decimals for each system, where they differ from the table's unit. */
const SHOWN: Readonly<Record<string, Readonly<Record<UnitSystem, readonly [string, number]>>>> = {
  body_temperature: { si: ['Cel', 1], us: ['[degF]', 1] },
  height: { si: ['cm', 0], us: ['[in_i]', 1] },
  weight: { si: ['kg', 1], us: ['[lb_av]', 0] },
  waist: { si: ['cm', 0], us: ['[in_i]', 1] },
  glucose: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  cgm_glucose: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  cgm_mean: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  hba1c: { si: ['mmol/mol', 0], us: ['%', 1] },
  creatinine: { si: ['umol/L', 0], us: ['mg/dL', 2] },
  bun: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  uacr: { si: ['mg/mmol', 1], us: ['mg/g', 0] },
  calcium: { si: ['mmol/L', 2], us: ['mg/dL', 1] },
  phosphate: { si: ['mmol/L', 2], us: ['mg/dL', 1] },
  uric_acid: { si: ['umol/L', 0], us: ['mg/dL', 1] },
  chol_total: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  hdl: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  ldl: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  non_hdl: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  triglycerides: { si: ['mmol/L', 1], us: ['mg/dL', 0] },
  albumin: { si: ['g/L', 0], us: ['g/dL', 1] },
  total_protein: { si: ['g/L', 0], us: ['g/dL', 1] },
  hemoglobin: { si: ['g/L', 0], us: ['g/dL', 1] },
  hematocrit: { si: ['L/L', 2], us: ['%', 0] },
  bilirubin: { si: ['umol/L', 0], us: ['mg/dL', 1] },
  nt_probnp: { si: ['pmol/L', 0], us: ['pg/mL', 0] },
  bnp: { si: ['pmol/L', 0], us: ['pg/mL', 0] },
};

/** Decimals for variables shown in the table's own unit in both systems; 1 where nothing is said. */
// prettier-ignore
const DIGITS: Readonly<Record<string, number>> = {
  sbp: 0, dbp: 0, map: 0, heart_rate: 0, resting_heart_rate: 0, resp_rate: 0, spo2: 0, lvef: 0, lvedv: 0, lvesv: 0, stroke_volume: 0,
  la_volume: 0, pa_systolic: 0, pa_mean: 0, av_mean_gradient: 0, av_peak_gradient: 0, sodium: 0, egfr: 0, platelets: 0, hrv_sdnn: 0,
  steps_24h: 0, qrs_duration: 0, pr_interval: 0, qtc: 0, ph_arterial: 2, inr: 1, cvp: 0, cgm_tir: 0,
};

/** How a UCUM unit is printed. What is not listed is printed as it is. */
// prettier-ignore
const LABELS: Readonly<Record<string, string>> = {
  'mm[Hg]': 'mmHg', Cel: '°C', '[degF]': '°F', '[in_i]': 'in', '[lb_av]': 'lb', '/min': '/min', '1': '', 'kg/m2': 'kg/m²', mm2: 'mm²', cm2: 'cm²', m2: 'm²',
  'mL/min/{1.73_m2}': 'mL/min/1.73 m²', 'umol/L': 'µmol/L', 'ug/L': 'µg/L', 'u[IU]/mL': 'µIU/mL', 'm[IU]/L': 'mIU/L', '10*3/uL': '10³/µL',
  '10*6/uL': '10⁶/µL', '{INR}': '', '{score}': '', '[pH]': '', '{steps}/(24.h)': 'steps/24 h', '{drinks}/d': 'drinks/day', '{PackYears}': 'pack-years',
  '{nominal}': '', '{T-score}': '', '{Z-score}': '', 'mmol/(24.h)': 'mmol/24 h', 'umol/(24.h)': 'µmol/24 h', 'mm[Hg].s/mL': 'mmHg·s/mL', 'mL/mm[Hg]': 'mL/mmHg',
};

/** A UCUM unit as printed beside a number; empty for pure numbers. */
export function unitLabel(unit: string): string {
  return LABELS[unit] ?? unit;
}

/** How `variable` is shown in a system; undefined when the table does not know it or it is no number. */
export function displayUnit(variable: string, system: UnitSystem): DisplayUnit | undefined {
  const info = variableInfo(variable);
  if (!info?.unit) return undefined;
  const own: DisplayUnit = { unit: info.unit, label: unitLabel(info.unit), factor: 1, offset: 0, digits: DIGITS[variable] ?? 1 };
  const choice = SHOWN[variable]?.[system];
  if (!choice) return own;
  const [unit, digits] = choice;
  if (unit === info.unit) return { ...own, digits };
  const alternative = info.alternatives.find((a) => a.unit === unit);
  if (!alternative) return { ...own, digits };
  return { unit, label: unitLabel(unit), factor: 1 / alternative.factor, offset: -alternative.offset / alternative.factor, digits };
}

/** A canonical value of `variable` as it is shown. A variable without a display unit comes back unchanged. */
export function shownQuantity(
  variable: string,
  canonical: Quantity,
  system: UnitSystem,
): Quantity & { readonly digits: number; readonly label: string } {
  const shown = displayUnit(variable, system);
  if (!shown || variableInfo(variable)?.unit !== canonical.unit) return { ...canonical, digits: 1, label: unitLabel(canonical.unit) };
  return { value: canonical.value * shown.factor + shown.offset, unit: shown.unit, digits: shown.digits, label: shown.label };
}

/** A shown value back in the variable's own unit, for input fields. Null when the variable is unknown. */
export function canonicalOf(variable: string, shown: number, system: UnitSystem): Quantity | null {
  const display = displayUnit(variable, system);
  const unit = variableInfo(variable)?.unit;
  return display && unit ? { value: (shown - display.offset) / display.factor, unit } : null;
}
