import { m } from '#src/app/messages/compiled/messages.js';

/**
 * Words for the circulation's own names, in the language of the screen. Written out one by one, so that a bundle holds
 * only what it shows and a missing word is found by a test, not by a reader.
 */
type Word = () => string;

/** By key of the model’s observables, and `bp` and `pa` for the two pairs. */
export const OBSERVABLES: Readonly<Record<string, Word>> = {
  heart_rate: m.observable_heart_rate,
  sbp: m.observable_sbp,
  dbp: m.observable_dbp,
  bp: m.observable_bp,
  map: m.observable_map,
  rap: m.observable_rap,
  pa: m.observable_pa,
  pa_systolic: m.observable_pa_systolic,
  pa_diastolic: m.observable_pa_diastolic,
  pa_mean: m.observable_pa_mean,
  lap: m.observable_lap,
  lvedv: m.observable_lvedv,
  lvesv: m.observable_lvesv,
  sv: m.observable_sv,
  ef: m.observable_ef,
  co: m.observable_co,
  rvedv: m.observable_rvedv,
  rvesv: m.observable_rvesv,
  rvef: m.observable_rvef,
  la_max: m.observable_la_max,
  la_min: m.observable_la_min,
  ra_max: m.observable_ra_max,
  ra_min: m.observable_ra_min,
  svr: m.observable_svr,
  stroke_work: m.observable_stroke_work,
  ao_gradient_peak: m.observable_ao_gradient_peak,
  ao_gradient_mean: m.observable_ao_gradient_mean,
  blood_volume: m.observable_blood_volume,
  bled: m.observable_bled,
  infused: m.observable_infused,
  beats: m.observable_beats,
  dpdt_max: m.observable_dpdt_max,
  ea: m.observable_ea,
  lv_systolic: m.observable_lv_systolic,
  rv_systolic: m.observable_rv_systolic,
  mr_fraction: m.observable_mr_fraction,
  haemoglobin: m.observable_haemoglobin,
  haematocrit: m.observable_haematocrit,
  sao2: m.observable_sao2,
  svo2: m.observable_svo2,
  do2: m.observable_do2,
  lvedp: m.observable_lvedp,
};

/** By key of the waveforms that are drawn. */
export const WAVEFORMS: Readonly<Record<string, Word>> = {
  p_lv: m.waveform_p_lv,
  p_ao: m.waveform_p_ao,
  p_la: m.waveform_p_la,
  p_pa: m.waveform_p_pa,
  p_rv: m.waveform_p_rv,
  p_ra: m.waveform_p_ra,
};

/** By kind. */
export const INTERVENTIONS: Readonly<Record<string, Word>> = {
  bleeding: m.intervention_bleeding,
  saline: m.intervention_saline,
  blood: m.intervention_blood,
  red_cells: m.intervention_red_cells,
  tilt: m.intervention_tilt,
  valsalva: m.intervention_valsalva,
  exercise: m.intervention_exercise,
  alpha_agonist: m.intervention_alpha_agonist,
  beta_agonist: m.intervention_beta_agonist,
  alpha_blocker: m.intervention_alpha_blocker,
  beta_blocker: m.intervention_beta_blocker,
  norepinephrine: m.intervention_norepinephrine,
  resistance: m.intervention_resistance,
  venodilator: m.intervention_venodilator,
  inotrope: m.intervention_inotrope,
  pacing: m.intervention_pacing,
  tamponade: m.intervention_tamponade,
  aortic_stenosis: m.intervention_aortic_stenosis,
  mitral_regurgitation: m.intervention_mitral_regurgitation,
  systolic_failure: m.intervention_systolic_failure,
  diastolic_failure: m.intervention_diastolic_failure,
  hypertension: m.intervention_hypertension,
  anaemia: m.intervention_anaemia,
  pulmonary_hypertension: m.intervention_pulmonary_hypertension,
  autonomic_block: m.intervention_autonomic_block,
};

/** One sentence by kind: what it does, and the range for which that was checked. */
export const ABOUT: Readonly<Record<string, Word>> = {
  bleeding: m.intervention_bleeding_about,
  saline: m.intervention_saline_about,
  blood: m.intervention_blood_about,
  red_cells: m.intervention_red_cells_about,
  tilt: m.intervention_tilt_about,
  valsalva: m.intervention_valsalva_about,
  exercise: m.intervention_exercise_about,
  alpha_agonist: m.intervention_alpha_agonist_about,
  beta_agonist: m.intervention_beta_agonist_about,
  alpha_blocker: m.intervention_alpha_blocker_about,
  beta_blocker: m.intervention_beta_blocker_about,
  norepinephrine: m.intervention_norepinephrine_about,
  resistance: m.intervention_resistance_about,
  venodilator: m.intervention_venodilator_about,
  inotrope: m.intervention_inotrope_about,
  pacing: m.intervention_pacing_about,
  tamponade: m.intervention_tamponade_about,
  aortic_stenosis: m.intervention_aortic_stenosis_about,
  mitral_regurgitation: m.intervention_mitral_regurgitation_about,
  systolic_failure: m.intervention_systolic_failure_about,
  diastolic_failure: m.intervention_diastolic_failure_about,
  hypertension: m.intervention_hypertension_about,
  anaemia: m.intervention_anaemia_about,
  pulmonary_hypertension: m.intervention_pulmonary_hypertension_about,
  autonomic_block: m.intervention_autonomic_block_about,
};

/** By name of an intervention’s field. */
export const FIELDS: Readonly<Record<string, Word>> = {
  rate: m.field_rate,
  angle: m.field_angle,
  pressure: m.field_pressure,
  power: m.field_power,
  level: m.field_level,
  share: m.field_share,
  factor: m.field_factor,
  capacity: m.field_capacity,
  volume: m.field_volume,
  area: m.field_area,
  resistance: m.field_resistance,
  compliance: m.field_compliance,
  set_point: m.field_set_point,
  severity: m.field_severity,
  hypertrophy: m.field_hypertrophy,
  gain: m.field_gain,
};

/** By key of the parameters a fit may free. */
export const PARAMETERS: Readonly<Record<string, Word>> = {
  blood_volume: m.parameter_cardiovascular_blood_volume,
  systemic_resistance: m.parameter_cardiovascular_systemic_resistance,
  pulmonary_resistance: m.parameter_cardiovascular_pulmonary_resistance,
  arterial_compliance: m.parameter_cardiovascular_arterial_compliance,
  emax_lv: m.parameter_cardiovascular_emax_lv,
  emax_rv: m.parameter_cardiovascular_emax_rv,
  stiffness_lv: m.parameter_cardiovascular_stiffness_lv,
  stiffness_rv: m.parameter_cardiovascular_stiffness_rv,
  intrinsic_period: m.parameter_cardiovascular_intrinsic_period,
  set_point: m.parameter_cardiovascular_set_point,
  unstressed_sv: m.parameter_cardiovascular_unstressed_sv,
  unstressed_ev: m.parameter_cardiovascular_unstressed_ev,
  aortic_valve_area: m.parameter_cardiovascular_aortic_valve_area,
  mitral_leak_area: m.parameter_cardiovascular_mitral_leak_area,
  haemoglobin: m.parameter_cardiovascular_haemoglobin,
};

/** The word for `key`, or `fallback` (the model's English label) where none is written yet. */
export function wordFor(words: Readonly<Record<string, Word>>, key: string, fallback: string): string {
  return Object.hasOwn(words, key) ? (words[key] as Word)() : fallback;
}
