import type { ObservableSpec, WaveformSpec } from '../core/model.ts';
import { O, W } from './layout.ts';

function o(key: string, unit: string, slot: number, label: string, variable?: string): ObservableSpec {
  return variable === undefined ? { key, unit, slot, label } : { key, unit, slot, label, variable };
}

/** Numbers of the last whole beat. `variable` = twin_variable of the code table where the same thing is measured. */
export const observables: readonly ObservableSpec[] = [
  o('heart_rate', '/min', O.HEART_RATE, 'Heart rate', 'heart_rate'),
  o('sbp', 'mm[Hg]', O.SBP, 'Systolic blood pressure', 'sbp'),
  o('dbp', 'mm[Hg]', O.DBP, 'Diastolic blood pressure', 'dbp'),
  o('map', 'mm[Hg]', O.MAP, 'Mean arterial pressure', 'map'),
  o('rap', 'mm[Hg]', O.RAP, 'Right atrial pressure (central venous)'),
  o('pa_systolic', 'mm[Hg]', O.PA_SYSTOLIC, 'Pulmonary artery systolic pressure', 'pa_systolic'),
  o('pa_diastolic', 'mm[Hg]', O.PA_DIASTOLIC, 'Pulmonary artery diastolic pressure'),
  o('pa_mean', 'mm[Hg]', O.PA_MEAN, 'Mean pulmonary artery pressure'),
  o('lap', 'mm[Hg]', O.LAP, 'Left atrial pressure (wedge)'),
  o('lvedv', 'mL', O.LVEDV, 'Left ventricular end-diastolic volume'),
  o('lvesv', 'mL', O.LVESV, 'Left ventricular end-systolic volume'),
  o('sv', 'mL', O.SV, 'Stroke volume'),
  o('ef', '%', O.EF, 'Left ventricular ejection fraction', 'lvef'),
  o('co', 'L/min', O.CO, 'Cardiac output'),
  o('rvedv', 'mL', O.RVEDV, 'Right ventricular end-diastolic volume'),
  o('rvesv', 'mL', O.RVESV, 'Right ventricular end-systolic volume'),
  o('rvef', '%', O.RVEF, 'Right ventricular ejection fraction'),
  o('la_max', 'mL', O.LA_MAX, 'Largest left atrial volume'),
  o('la_min', 'mL', O.LA_MIN, 'Smallest left atrial volume'),
  o('ra_max', 'mL', O.RA_MAX, 'Largest right atrial volume'),
  o('ra_min', 'mL', O.RA_MIN, 'Smallest right atrial volume'),
  o('svr', 'mm[Hg].min/L', O.SVR, 'Systemic vascular resistance'),
  o('stroke_work', 'J', O.STROKE_WORK, 'Left ventricular stroke work'),
  o('ao_gradient_peak', 'mm[Hg]', O.AO_GRADIENT_PEAK, 'Peak aortic valve gradient'),
  o('ao_gradient_mean', 'mm[Hg]', O.AO_GRADIENT_MEAN, 'Mean aortic valve gradient'),
  o('blood_volume', 'mL', O.BLOOD_VOLUME, 'Blood volume'),
  o('bled', 'mL', O.BLED, 'Blood lost'),
  o('infused', 'mL', O.INFUSED, 'Fluid infused'),
  o('beats', '1', O.BEATS, 'Beats so far'),
  o('dpdt_max', 'mm[Hg]/s', O.DPDT_MAX, 'Greatest rise of left ventricular pressure'),
  o('ea', 'mm[Hg]/mL', O.EA, 'Effective arterial elastance'),
  o('lv_systolic', 'mm[Hg]', O.LV_SYSTOLIC, 'Left ventricular systolic pressure'),
  o('rv_systolic', 'mm[Hg]', O.RV_SYSTOLIC, 'Right ventricular systolic pressure'),
  o('mr_fraction', '%', O.MR_FRACTION, 'Mitral regurgitant fraction'),
  o('haemoglobin', 'g/L', O.HAEMOGLOBIN, 'Haemoglobin'),
  o('haematocrit', '%', O.HAEMATOCRIT, 'Haematocrit'),
  o('sao2', '%', O.SAO2, 'Arterial oxygen saturation', 'spo2'),
  o('svo2', '%', O.SVO2, 'Mixed venous oxygen saturation'),
  o('do2', 'mL/min', O.DO2, 'Oxygen delivery'),
  o('lvedp', 'mm[Hg]', O.LVEDP, 'Left ventricular end-diastolic pressure'),
];

/** Signals that can be traced, in the order they are written (slots W.P_LV onwards). */
export const waveforms: readonly WaveformSpec[] = [
  { key: 'p_lv', unit: 'mm[Hg]', slot: W.P_LV, label: 'Left ventricular pressure' },
  { key: 'v_lv', unit: 'mL', slot: W.V_LV, label: 'Left ventricular volume' },
  { key: 'p_ao', unit: 'mm[Hg]', slot: W.P_AO, label: 'Arterial pressure' },
  { key: 'p_la', unit: 'mm[Hg]', slot: W.P_LA, label: 'Left atrial pressure' },
  { key: 'v_la', unit: 'mL', slot: W.V_LA, label: 'Left atrial volume' },
  { key: 'p_rv', unit: 'mm[Hg]', slot: W.P_RV, label: 'Right ventricular pressure' },
  { key: 'v_rv', unit: 'mL', slot: W.V_RV, label: 'Right ventricular volume' },
  { key: 'p_ra', unit: 'mm[Hg]', slot: W.P_RA, label: 'Right atrial pressure' },
  { key: 'v_ra', unit: 'mL', slot: W.V_RA, label: 'Right atrial volume' },
  { key: 'p_pa', unit: 'mm[Hg]', slot: W.P_PA, label: 'Pulmonary artery pressure' },
  { key: 'q_ao', unit: 'mL/s', slot: W.Q_AO, label: 'Flow through the aortic valve' },
  { key: 'q_mitral', unit: 'mL/s', slot: W.Q_MITRAL, label: 'Flow through the mitral valve (leak negative)' },
  { key: 'q_pulmonary', unit: 'mL/s', slot: W.Q_PULMONARY, label: 'Flow through the pulmonary valve' },
  { key: 'q_tricuspid', unit: 'mL/s', slot: W.Q_TRICUSPID, label: 'Flow through the tricuspid valve' },
  { key: 'p_sv', unit: 'mm[Hg]', slot: W.P_SV, label: 'Systemic venous pressure' },
  { key: 'p_pericardium', unit: 'mm[Hg]', slot: W.P_PERICARDIUM, label: 'Pericardial pressure' },
];
