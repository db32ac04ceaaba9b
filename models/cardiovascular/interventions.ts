import type { FieldSpec, InterventionSpec } from '../core/scenario.ts';
import { norepinephrineEffect } from './norepinephrine.ts';

function field(unit: string, min: number, max: number, value: number, label: string): FieldSpec {
  return { unit, min, max, default: value, label };
}

/** 0 before, 1 during, with a linear rise after the start and a linear fall after the end, both of `rise` seconds. */
export function ramp(seconds: number, duration: number, rise: number): number {
  const up = Math.min(1, seconds / rise);
  return seconds <= duration ? up : Math.min(1, duration / rise) * Math.max(0, 1 - (seconds - duration) / rise);
}

type Values = Readonly<Record<string, number>>;

/** An intervention whose inputs go from nothing to their values within `rise` seconds; a factor starts from 1. */
function spec(
  kind: string,
  label: string,
  description: string,
  fields: Readonly<Record<string, FieldSpec>>,
  timed: boolean,
  rise: number,
  contribution: (values: Values) => Values,
  factors: readonly string[] = [],
): InterventionSpec {
  return {
    kind,
    label,
    description,
    fields,
    timed,
    tailSeconds: rise,
    effect(values, seconds, durationSeconds) {
      const share = ramp(seconds, durationSeconds, rise);
      const out: Record<string, number> = {};
      for (const [key, full] of Object.entries(contribution(values))) {
        out[key] = factors.includes(key) ? 1 + (full - 1) * share : full * share;
      }
      return out;
    },
  };
}

/** A rate that is simply on or off (what is lost or given must add up exactly). */
function onOff(kind: string, label: string, description: string, input: string, max: number, value: number): InterventionSpec {
  return {
    kind,
    label,
    description,
    fields: { rate: field('mL/min', 0, max, value, 'Rate') },
    timed: true,
    effect: (values, seconds, durationSeconds) => (seconds < durationSeconds - 1e-9 ? { [input]: values['rate'] ?? 0 } : {}),
  };
}

/** What can be done to the circulation. Any of these may overlap: each input says how contributions combine. */
export const cardiovascularInterventions: readonly InterventionSpec[] = [
  onOff(
    'bleeding',
    'Bleeding',
    'Blood leaves the systemic veins. Checked to 40 % of the blood volume at 60 to 970 mL/min.',
    'bleeding',
    2000,
    140,
  ),
  onOff(
    'saline',
    'Saline infusion',
    'Crystalloid enters the veins; three quarters leave for the tissue, most of it within half an hour.',
    'infusion_saline',
    1000,
    100,
  ),
  onOff('blood', 'Blood transfusion', 'Whole blood with 150 g/L haemoglobin enters the veins.', 'infusion_blood', 1000, 100),
  onOff('red_cells', 'Red cell transfusion', 'Packed cells with 200 g/L haemoglobin enter the veins.', 'infusion_cells', 500, 20),
  spec(
    'tilt',
    'Tilt',
    'Turns the body about a transverse axis: head up is positive. Checked to 80 degrees head up.',
    { angle: field('deg', -30, 90, 60, 'Angle') },
    true,
    10,
    (v) => ({ tilt: v['angle'] ?? 0 }),
  ),
  spec(
    'valsalva',
    'Valsalva manoeuvre',
    'Raises the pressure in the chest, and part of it in the belly. Checked at 40 mmHg for 15 s.',
    { pressure: field('mm[Hg]', 0, 50, 40, 'Pressure') },
    true,
    0.5,
    (v) => ({ thoracic_pressure: v['pressure'] ?? 0 }),
  ),
  spec(
    'exercise',
    'Exercise',
    'Steady upright-cycle power; the body catches up with a time constant of half a minute. Checked to 190 W.',
    { power: field('W', 0, 300, 100, 'Power') },
    true,
    5,
    (v) => ({ exercise: v['power'] ?? 0 }),
  ),
  spec(
    'alpha_agonist',
    'Alpha agonist',
    'Acts as added sympathetic drive on resistance and veins; 1 is about the resting drive once more.',
    { level: field('1', 0, 3, 1, 'Effect level') },
    true,
    30,
    (v) => ({ alpha_agonist: v['level'] ?? 0 }),
  ),
  spec(
    'beta_agonist',
    'Beta agonist',
    'Acts as added sympathetic drive on rate and contractility and opens muscle beds.',
    { level: field('1', 0, 3, 1, 'Effect level') },
    true,
    30,
    (v) => ({ beta_agonist: v['level'] ?? 0 }),
  ),
  spec(
    'alpha_blocker',
    'Alpha blocker',
    'Takes away this share of the sympathetic action on resistance and veins.',
    { share: field('1', 0, 1, 0.5, 'Share blocked') },
    true,
    60,
    (v) => ({ alpha_blockade: v['share'] ?? 0 }),
  ),
  spec(
    'beta_blocker',
    'Beta blocker',
    'Takes away this share of the sympathetic action on rate and contractility.',
    { share: field('1', 0, 1, 0.5, 'Share blocked') },
    true,
    60,
    (v) => ({ beta_blockade: v['share'] ?? 0 }),
  ),
  {
    kind: 'norepinephrine',
    label: 'Norepinephrine infusion',
    description:
      'Steady infusion; plasma level by clearance and a half-life of 2.4 min, then alpha and beta effect. Checked to 0.2 ug/kg/min.',
    fields: { rate: field('ug/kg/min', 0, 0.5, 0.1, 'Rate') },
    timed: true,
    tailSeconds: 1200,
    effect: (values, seconds, durationSeconds) => norepinephrineEffect(values['rate'] ?? 0, seconds, durationSeconds),
  },
  spec(
    'resistance',
    'Vasodilator or vasoconstrictor',
    'Multiplies the resistance of the systemic beds. Checked from 0.7 to 1.3.',
    { factor: field('1', 0.3, 3, 0.7, 'Resistance factor') },
    true,
    30,
    (v) => ({ resistance_factor: v['factor'] ?? 1 }),
    ['resistance_factor'],
  ),
  spec(
    'venodilator',
    'Venodilator',
    'Adds room to the systemic veins (negative: takes it away).',
    { capacity: field('mL', -800, 1000, 300, 'Added capacity') },
    true,
    60,
    (v) => ({ venous_capacity: v['capacity'] ?? 0 }),
  ),
  spec(
    'inotrope',
    'Inotrope',
    'Multiplies the contractility of both ventricles.',
    { factor: field('1', 0.2, 3, 1.3, 'Contractility factor') },
    true,
    30,
    (v) => ({ contractility_factor: v['factor'] ?? 1 }),
    ['contractility_factor'],
  ),
  spec(
    'pacing',
    'Pacing',
    'Paces the atria at this rate whenever the own rate is lower.',
    { rate: field('/min', 30, 200, 90, 'Rate') },
    true,
    0.02,
    (v) => ({ pacing_rate: v['rate'] ?? 0 }),
  ),
  spec(
    'tamponade',
    'Pericardial fluid',
    'Fluid fills the pericardium within a minute and leaves within a minute.',
    { volume: field('mL', 0, 500, 250, 'Volume') },
    true,
    60,
    (v) => ({ pericardial_fluid: v['volume'] ?? 0 }),
  ),
  spec(
    'aortic_stenosis',
    'Aortic stenosis',
    'Narrows the aortic valve to this effective orifice; thickening makes the ventricle stronger and stiffer by that factor. Checked at 1.5, 1.0 and 0.7 cm2.',
    { area: field('cm2', 0.4, 4, 0.9, 'Orifice area'), hypertrophy: field('1', 1, 2, 1.35, 'Thickening of the ventricle') },
    false,
    10,
    (v) => ({
      aortic_obstruction: 1 / ((v['area'] ?? 4) * (v['area'] ?? 4)),
      lv_contractility_factor: v['hypertrophy'] ?? 1,
      lv_stiffness_factor: v['hypertrophy'] ?? 1,
    }),
    ['lv_contractility_factor', 'lv_stiffness_factor'],
  ),
  spec(
    'mitral_regurgitation',
    'Mitral regurgitation',
    'The mitral valve leaks through this orifice during systole. Severe from 0.4 cm2.',
    { area: field('cm2', 0, 1, 0.4, 'Regurgitant orifice') },
    false,
    10,
    (v) => ({ mitral_leak_area: v['area'] ?? 0 }),
  ),
  spec(
    'systolic_failure',
    'Left ventricular systolic failure',
    'Multiplies the contractility of the left ventricle. Checked from 0.35 to 1.',
    { factor: field('1', 0.2, 1, 0.4, 'Contractility factor') },
    false,
    30,
    (v) => ({ lv_contractility_factor: v['factor'] ?? 1 }),
    ['lv_contractility_factor'],
  ),
  spec(
    'diastolic_failure',
    'Left ventricular diastolic failure',
    'Multiplies the diastolic stiffness of the left ventricle. Checked to 2.5.',
    { factor: field('1', 1, 5, 2.5, 'Stiffness factor') },
    false,
    30,
    (v) => ({ lv_stiffness_factor: v['factor'] ?? 1 }),
    ['lv_stiffness_factor'],
  ),
  spec(
    'hypertension',
    'Hypertension',
    'Raises resistance, stiffens arteries and resets the baroreflex to the new pressure.',
    {
      resistance: field('1', 1, 2, 1.3, 'Resistance factor'),
      compliance: field('1', 0.3, 1, 0.6, 'Compliance factor'),
      set_point: field('mm[Hg]', 0, 50, 20, 'Set point shift'),
    },
    false,
    30,
    (v) => ({
      resistance_factor: v['resistance'] ?? 1,
      compliance_factor: v['compliance'] ?? 1,
      set_point_shift: v['set_point'] ?? 0,
    }),
    ['resistance_factor', 'compliance_factor'],
  ),
  spec(
    'anaemia',
    'Anaemia',
    'Takes this share of the haemoglobin away at constant blood volume. Checked at 0.3.',
    { severity: field('1', 0, 0.7, 0.3, 'Share lost') },
    false,
    30,
    (v) => ({ haemoglobin_factor: 1 - (v['severity'] ?? 0) }),
    ['haemoglobin_factor'],
  ),
  spec(
    'pulmonary_hypertension',
    'Pulmonary vascular disease',
    'Multiplies the resistance of the lung.',
    { factor: field('1', 1, 8, 3, 'Resistance factor') },
    false,
    30,
    (v) => ({ pulmonary_resistance_factor: v['factor'] ?? 1 }),
    ['pulmonary_resistance_factor'],
  ),
  spec(
    'autonomic_block',
    'Autonomic block',
    'Multiplies the gain of every reflex; 0 holds all nerves at their resting drive.',
    { gain: field('1', 0, 1.5, 0, 'Remaining gain') },
    true,
    10,
    (v) => ({ reflex_gain: v['gain'] ?? 1 }),
    ['reflex_gain'],
  ),
];
