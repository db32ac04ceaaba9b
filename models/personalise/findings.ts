/** What diagnoses and medicines say about the circulation before it is measured. */

/** Moves one prior: its centre by a factor or a sum, its spread by a factor. */
export interface Move {
  readonly key: string;
  readonly factor?: number;
  readonly add?: number;
  readonly spread?: number;
}

export interface Rule {
  readonly message: string;
  readonly moves: readonly Move[];
}

/**
 * Diagnoses, by twin variable. Sizes of the moves: hypertension resistance +25 to 40 % and compliance -30 to -50 % with the
 * set point reset; systolic failure contractility to a third or a half; [recalled], as are all figures of this table.
 */
export const DIAGNOSES: Readonly<Record<string, Rule>> = {
  hypertension: {
    message: 'hypertension: resistance and set point up, arteries stiffer, all less certain',
    moves: [
      { key: 'systemic_resistance', factor: 1.15, spread: 1.2 },
      { key: 'set_point', add: 12, spread: 1.4 },
      { key: 'arterial_compliance', factor: 0.75, spread: 1.2 },
      { key: 'c_periph', factor: 0.75, spread: 1.2 },
      { key: 'r_sa', factor: 1.15, spread: 1.1 },
      { key: 'stiffness_lv', factor: 1.15, spread: 1.2 },
    ],
  },
  hf: {
    message: 'heart failure, kind not stated: contractility, stiffness and volume set free',
    moves: [
      { key: 'emax_lv', factor: 0.7, spread: 1.8 },
      { key: 'stiffness_lv', factor: 1.2, spread: 1.5 },
      { key: 'blood_volume', factor: 1.05, spread: 1.4 },
    ],
  },
  hfref: {
    message: 'heart failure with reduced ejection fraction: contractility low and set free, volume up',
    moves: [
      { key: 'emax_lv', factor: 0.42, spread: 1.6 },
      { key: 'emax_rv', factor: 0.85, spread: 1.3 },
      { key: 'blood_volume', factor: 1.07, spread: 1.4 },
    ],
  },
  hfpef: {
    message: 'heart failure with preserved ejection fraction: filling stiffness up and set free, volume up',
    moves: [
      { key: 'stiffness_lv', factor: 1.9, spread: 1.6 },
      { key: 'blood_volume', factor: 1.05, spread: 1.4 },
    ],
  },
  mi: { message: 'myocardial infarction: contractility lower and less certain', moves: [{ key: 'emax_lv', factor: 0.85, spread: 1.4 }] },
  cad: { message: 'coronary disease: contractility less certain', moves: [{ key: 'emax_lv', spread: 1.2 }] },
  aortic_stenosis: {
    message: 'aortic stenosis: valve area set free',
    moves: [{ key: 'aortic_valve_area' }, { key: 'emax_lv', factor: 1.1, spread: 1.3 }, { key: 'stiffness_lv', factor: 1.3, spread: 1.3 }],
  },
  mitral_regurgitation: { message: 'mitral regurgitation: leak set free', moves: [{ key: 'mitral_leak_area' }] },
  af: { message: 'atrial fibrillation: rate less certain (the model beats regularly)', moves: [{ key: 'intrinsic_period', spread: 1.4 }] },
  kidney: { message: 'chronic kidney disease: volume less certain', moves: [{ key: 'blood_volume', spread: 1.4 }] },
  copd: {
    message: 'chronic lung disease: pulmonary resistance up and less certain',
    moves: [{ key: 'pulmonary_resistance', factor: 1.3, spread: 1.4 }],
  },
  haemorrhage: { message: 'bleeding: volume set freer and lower', moves: [{ key: 'blood_volume', factor: 0.93, spread: 1.6 }] },
};

/** Variables of the code table that share a rule above. */
const SAME_DIAGNOSIS: Readonly<Record<string, string>> = {
  chf: 'hf',
  hx_mi: 'mi',
  ihd: 'cad',
  haemorrhagic_shock: 'haemorrhage',
  ckd3: 'kidney',
  ckd4: 'kidney',
  ckd5: 'kidney',
  eskd: 'kidney',
  dkd: 'kidney',
};

/** Medicines in use, by twin variable: the twin is of the treated person, so they widen and shift rather than explain. */
export const MEDICINES: Readonly<Record<string, Rule>> = {
  bb: {
    message: 'beta blocker in use: slower pacemaker, lower contractility',
    moves: [
      { key: 'intrinsic_period', add: 0.08, spread: 1.1 },
      { key: 'emax_lv', factor: 0.92 },
    ],
  },
  ccb_rate: {
    message: 'rate-slowing calcium antagonist in use',
    moves: [
      { key: 'intrinsic_period', add: 0.05, spread: 1.1 },
      { key: 'emax_lv', factor: 0.95 },
    ],
  },
  if_inhibitor: { message: 'ivabradine in use: slower pacemaker', moves: [{ key: 'intrinsic_period', add: 0.1, spread: 1.1 }] },
  antiarrhythmic: { message: 'antiarrhythmic in use: rate less certain', moves: [{ key: 'intrinsic_period', add: 0.04, spread: 1.2 }] },
  acei: { message: 'ACE inhibitor in use: resistance lower', moves: [{ key: 'systemic_resistance', factor: 0.93 }] },
  arb: { message: 'angiotensin antagonist in use: resistance lower', moves: [{ key: 'systemic_resistance', factor: 0.93 }] },
  arni: { message: 'sacubitril in use: resistance lower', moves: [{ key: 'systemic_resistance', factor: 0.9 }] },
  ccb: { message: 'vasodilating calcium antagonist in use: resistance lower', moves: [{ key: 'systemic_resistance', factor: 0.9 }] },
  vasodilator: { message: 'vasodilator in use: resistance lower', moves: [{ key: 'systemic_resistance', factor: 0.9, spread: 1.1 }] },
  thiazide: { message: 'thiazide in use: volume a little lower', moves: [{ key: 'blood_volume', factor: 0.98, spread: 1.1 }] },
  loop: { message: 'loop diuretic in use: volume less certain', moves: [{ key: 'blood_volume', spread: 1.3 }] },
  mra: { message: 'aldosterone antagonist in use: volume less certain', moves: [{ key: 'blood_volume', spread: 1.1 }] },
  nitrate: { message: 'nitrate in use: veins wider, volume acts smaller', moves: [{ key: 'blood_volume', factor: 0.98, spread: 1.2 }] },
  inotrope: { message: 'digoxin in use: contractility less certain', moves: [{ key: 'emax_lv', spread: 1.2 }] },
};

/** Key of DIAGNOSES for a twin variable; null when the fit makes nothing of it. */
export function diagnosisRule(variable: string): string | null {
  const key = SAME_DIAGNOSIS[variable] ?? variable;
  return key in DIAGNOSES ? key : null;
}

/** Key of MEDICINES for a twin variable; null when the fit makes nothing of it. */
export function medicineRule(variable: string): string | null {
  return variable in MEDICINES ? variable : null;
}
