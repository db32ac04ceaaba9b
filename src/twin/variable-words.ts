import { m } from '#src/app/messages/compiled/messages.js';
import { OBSERVABLES, wordFor } from './cardiovascular-words.ts';

/** By `twin_variable` of the code table. What the circulation also simulates has its words in OBSERVABLES. */
const VARIABLES: Readonly<Record<string, () => string>> = {
  sbp: m.variable_sbp,
  dbp: m.variable_dbp,
  map: m.variable_map,
  heart_rate: m.variable_heart_rate,
  resting_heart_rate: m.variable_resting_heart_rate,
  lvef: m.variable_lvef,
  cardiac_output: m.variable_cardiac_output,
  stroke_volume: m.variable_stroke_volume,
  height: m.variable_height,
  weight: m.variable_weight,
  bmi: m.variable_bmi,
  body_temperature: m.variable_body_temperature,
  respiratory_rate: m.variable_respiratory_rate,
  spo2: m.variable_spo2,
  hemoglobin: m.variable_hemoglobin,
  hematocrit: m.variable_hematocrit,
  glucose: m.variable_glucose,
  hba1c: m.variable_hba1c,
  creatinine: m.variable_creatinine,
  potassium: m.variable_potassium,
  sodium: m.variable_sodium,
  chol_total: m.variable_chol_total,
  hdl: m.variable_hdl,
  ldl: m.variable_ldl,
  triglycerides: m.variable_triglycerides,
  tumor_volume: m.segment_fact_tumor_volume,
  tumor_size: m.segment_fact_tumor_size,
  tumor_size_other: m.segment_fact_tumor_size_other,
  aortic_annulus_area: m.viewer_fact_aortic_annulus_area,
  aortic_annulus_perimeter: m.viewer_fact_aortic_annulus_perimeter,
  mitral_annulus_area: m.viewer_fact_mitral_annulus_area,
  mitral_annulus_perimeter: m.viewer_fact_mitral_annulus_perimeter,
};

/** The screen's own word for a variable, else the words of the source. */
export function variableWord(variable: string | null, fallback: string): string {
  if (variable === null) return fallback;
  return Object.hasOwn(VARIABLES, variable) ? (VARIABLES[variable] as () => string)() : wordFor(OBSERVABLES, variable, fallback);
}
