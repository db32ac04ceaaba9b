import type { ParameterSpec, Prior } from '../core/model.ts';

/**
 * Every constant of the circulation: value, UCUM unit, admissible range, prior, source. Order = `P` in layout.ts.
 * Sources: [U98] Ursino 1998, Am J Physiol 275:H1733, tables 1-3. [A4] four-chamber refit of that model to a normal
 * adult (reference values of docs/validation/cardiovascular.md). [tuned: row] chosen here; the row it was tuned on is
 * named and listed in docs/validation/cardiovascular.md.
 */
const fixed: Prior = { kind: 'fixed' };
const U98 = 'Ursino 1998, doi:10.1152/ajpheart.1998.275.5.H1733';
const A4 = 'A4: Ursino 1998 refitted to a normal adult with active atria';

function p(
  key: string,
  unit: string,
  value: number,
  min: number,
  max: number,
  source: string,
  label: string,
  prior: Prior = fixed,
): ParameterSpec {
  return { key, unit, value, min, max, prior, source, label };
}

function around(median: number, cv: number): Prior {
  return { kind: 'lognormal', median, cv };
}

export const parameters: readonly ParameterSpec[] = [
  // Those a patient may differ in.
  p('blood_volume', 'mL', 5300, 2500, 9000, 'ICRP 89 reference adult male 5.3 L [recalled]', 'Blood volume', around(5300, 0.1)),
  p('systemic_resistance', '1', 1, 0.3, 3.5, 'multiplier on both systemic beds', 'Systemic resistance (relative)', around(1, 0.25)),
  p('pulmonary_resistance', 'mm[Hg].s/mL', 0.0726, 0.02, 1.2, A4, 'Pulmonary resistance', around(0.0726, 0.3)),
  p('arterial_compliance', 'mL/mm[Hg]', 0.364, 0.08, 1.2, A4, 'Arterial compliance', around(0.364, 0.3)),
  p('emax_lv', 'mm[Hg]/mL', 3.04, 0.3, 9, A4, 'Left ventricular contractility', around(3.04, 0.3)),
  p('emax_rv', 'mm[Hg]/mL', 1.75, 0.2, 6, U98, 'Right ventricular contractility', around(1.75, 0.3)),
  p('stiffness_lv', 'mm[Hg]', 1.5, 0.3, 8, U98, 'Left ventricular diastolic stiffness', around(1.5, 0.3)),
  p('stiffness_rv', 'mm[Hg]', 1.5, 0.3, 8, U98, 'Right ventricular diastolic stiffness', around(1.5, 0.3)),
  p('intrinsic_period', 's', 0.58, 0.35, 1.1, U98, 'Beat period without nerves', { kind: 'normal', mean: 0.58, sd: 0.08 }),
  p('set_point', 'mm[Hg]', 82.8, 50, 160, A4, 'Baroreflex set point', { kind: 'normal', mean: 82.8, sd: 10 }),
  p('unstressed_sv', 'mL', 1410, 600, 3000, `${A4}; +230 mL for a blood volume of 5300 mL`, 'Unstressed splanchnic venous volume'),
  p('unstressed_ev', 'mL', 1605, 600, 3000, `${A4}; +230 mL for a blood volume of 5300 mL`, 'Unstressed other venous volume'),
  p('aortic_valve_area', 'cm2', 4, 0.3, 100, 'normal adult effective orifice 3 to 4 cm2 [recalled]', 'Aortic valve area', fixed),
  p('mitral_leak_area', 'cm2', 0, 0, 1.5, 'competent valve', 'Mitral regurgitant orifice'),
  p('haemoglobin', 'g/L', 150, 40, 220, 'reference adult male [recalled]', 'Haemoglobin', { kind: 'normal', mean: 145, sd: 13 }),
  p('r_sp', 'mm[Hg].s/mL', 3.12, 0.5, 12, A4, 'Splanchnic resistance'),
  p('r_ep', 'mm[Hg].s/mL', 1.29, 0.2, 6, A4, 'Muscle and skin resistance'),
  // Vessels.
  p('c_periph', 'mL/mm[Hg]', 3.72, 1, 8, U98, 'Peripheral compliance'),
  p('c_sv', 'mL/mm[Hg]', 61.11, 20, 150, U98, 'Splanchnic venous compliance'),
  p('c_ev', 'mL/mm[Hg]', 50, 20, 150, U98, 'Other venous compliance'),
  p('r_sa', 'mm[Hg].s/mL', 0.06, 0.01, 0.3, U98, 'Large artery resistance'),
  p('l_sa', 'mm[Hg].s2/mL', 0.00022, 0.00005, 0.002, U98, 'Large artery inertance'),
  p('r_sv', 'mm[Hg].s/mL', 0.038, 0.005, 0.2, U98, 'Splanchnic venous resistance'),
  p('r_ev', 'mm[Hg].s/mL', 0.016, 0.002, 0.1, U98, 'Other venous resistance'),
  p('c_pa', 'mL/mm[Hg]', 0.76, 0.2, 3, U98, 'Pulmonary arterial compliance'),
  p('r_pa', 'mm[Hg].s/mL', 0.023, 0.005, 0.2, U98, 'Pulmonary arterial resistance'),
  p('l_pa', 'mm[Hg].s2/mL', 0.00018, 0.00005, 0.002, U98, 'Pulmonary arterial inertance'),
  p('c_pp', 'mL/mm[Hg]', 5.8, 1, 20, U98, 'Pulmonary capillary compliance'),
  p('c_pv', 'mL/mm[Hg]', 25.37, 5, 80, U98, 'Pulmonary venous compliance'),
  p('r_pv', 'mm[Hg].s/mL', 0.0056, 0.001, 0.1, U98, 'Pulmonary venous resistance'),
  p('unstressed_periph', 'mL', 611, 100, 1500, U98, 'Unstressed peripheral volume'),
  p('unstressed_pp', 'mL', 123, 30, 400, U98, 'Unstressed pulmonary capillary volume'),
  p('unstressed_pv', 'mL', 120, 30, 400, U98, 'Unstressed pulmonary venous volume'),
  // Heart.
  p('r_mitral', 'mm[Hg].s/mL', 0.0025, 0.001, 0.2, U98, 'Mitral valve resistance'),
  p('r_tricuspid', 'mm[Hg].s/mL', 0.0025, 0.001, 0.2, U98, 'Tricuspid valve resistance'),
  p('ke_lv', '/mL', 0.014, 0.004, 0.04, U98, 'Exponent of left ventricular filling'),
  p('vu_lv', 'mL', 16.77, 0, 60, U98, 'Unstressed left ventricular volume'),
  p('kr_lv', 's/mL', 0.000398, 0.0001, 0.002, A4, 'Left ventricular source resistance'),
  p('ke_rv', '/mL', 0.011, 0.003, 0.04, U98, 'Exponent of right ventricular filling'),
  p('vu_rv', 'mL', 40.8, 0, 100, U98, 'Unstressed right ventricular volume'),
  p('kr_rv', 's/mL', 0.0014, 0.0003, 0.005, U98, 'Right ventricular source resistance'),
  p('eb_la', 'mm[Hg]/mL', 0.12, 0.03, 0.8, A4, 'Passive left atrial elastance'),
  p('ea_la', 'mm[Hg]/mL', 0.16, 0, 0.8, A4, 'Active left atrial elastance'),
  p('eb_ra', 'mm[Hg]/mL', 0.08, 0.02, 0.5, A4, 'Passive right atrial elastance'),
  p('ea_ra', 'mm[Hg]/mL', 0.12, 0, 0.6, A4, 'Active right atrial elastance'),
  p('vu_atria', 'mL', 10, 0, 30, A4, 'Unstressed atrial volume'),
  p('tsys0', 's', 0.5, 0.3, 0.7, U98, 'Systole at infinite period'),
  p('ksys', 's2', 0.075, 0.03, 0.15, U98, 'Shortening of systole with rate'),
  p('pericardial_reserve', 'mL', 560, 300, 1200, 'tuned: tamponade row', 'Heart and fluid volume at which the pericardium tightens'),
  p('pericardial_stiffness', '/mL', 0.02, 0.005, 0.1, 'tuned: tamponade row', 'Exponent of the pericardium'),
  // Arterial baroreflex.
  p('ka', 'mm[Hg]', 11.758, 4, 40, U98, 'Slope of the carotid sinus nerve'),
  p('f_min', '/s', 2.52, 0, 10, U98, 'Least carotid sinus firing'),
  p('f_max', '/s', 47.78, 20, 90, U98, 'Greatest carotid sinus firing'),
  p('tau_z', 's', 6.37, 0, 15, U98, 'Rate sensitivity of the carotid sinus'),
  p('tau_p', 's', 2.076, 0.5, 10, U98, 'Lag of the carotid sinus'),
  p('fes_inf', '/s', 2.1, 0, 5, U98, 'Least sympathetic firing'),
  p('fes_0', '/s', 16.11, 5, 40, U98, 'Greatest sympathetic firing'),
  p('fes_min', '/s', 2.66, 0, 6, U98, 'Sympathetic threshold'),
  p('kes', 's', 0.0675, 0.02, 0.2, U98, 'Exponent of sympathetic firing'),
  p('fev_0', '/s', 3.2, 0, 10, U98, 'Least vagal firing'),
  p('fev_inf', '/s', 6.3, 2, 15, U98, 'Greatest vagal firing'),
  p('fcs_0', '/s', 25, 10, 40, U98, 'Middle of the vagal curve'),
  p('kev', '/s', 7.06, 2, 20, U98, 'Slope of the vagal curve'),
  p('tone', '1', 1.18, 0.5, 2, A4, 'Resting sympathetic drive'),
  p('vagal_tone', '/s', 4.77, 2, 8, 'vagal firing at the resting sympathetic drive (Ursino 1998 curves)', 'Resting vagal firing'),
  p('g_e_lv', 'mm[Hg]/mL', 0.475, 0, 2, U98, 'Sympathetic gain on the left ventricle'),
  p('g_e_rv', 'mm[Hg]/mL', 0.282, 0, 2, U98, 'Sympathetic gain on the right ventricle'),
  p('g_r_sp', 'mm[Hg].s/mL', 0.56, 0, 3, 'Ursino 1998 0.695; tuned: Guyton bleed curve', 'Sympathetic gain on splanchnic resistance'),
  p('g_r_ep', 'mm[Hg].s/mL', 0.78, 0, 3, 'Ursino 1998 0.53; tuned: Guyton bleed curve', 'Sympathetic gain on other resistance'),
  p('g_vu_sv', 'mL', 255, 0, 900, 'Ursino 1998 265.4; tuned: Guyton bleed curve', 'Sympathetic gain on splanchnic veins'),
  p('g_vu_ev', 'mL', 158, 0, 900, 'Ursino 1998 132.5; tuned: Guyton bleed curve', 'Sympathetic gain on other veins'),
  p('g_t_s', 's', 0.13, 0, 0.4, U98, 'Sympathetic gain on beat period'),
  p('g_t_v', 's2', 0.09, 0, 0.3, U98, 'Vagal gain on beat period'),
  p('heart_drive', '1', 1, 0, 8, 'A4 2.5; tuned: Valsalva heart rate', 'Baroreflex share of the sympathetic drive to the pacemaker'),
  p('tau_e', 's', 8, 1, 30, U98, 'Lag of contractility'),
  p('tau_r', 's', 6, 1, 30, U98, 'Lag of resistance'),
  p('tau_v', 's', 15, 2, 120, 'Ursino 1998 20 s; tuned: Guyton bleed curve', 'Lag of venous tone'),
  p('tau_ts', 's', 2, 0.5, 10, U98, 'Lag of the sympathetic pacemaker effect'),
  p('tau_tv', 's', 1.5, 0.3, 6, U98, 'Lag of the vagal pacemaker effect'),
  // Low-pressure reflex and the ischaemic response of the brain stem.
  p('lp_normal', 'mL', 52.425, 20, 120, A4, 'Right atrial volume the low-pressure reflex is used to'),
  p('lp_gain', '/mL', 0.17, 0, 1, 'A4 0.08; tuned: Guyton bleed curve', 'Low-pressure gain on veins'),
  p('lp_limit', '1', 1.1, 0.3, 1e7, 'tuned: Guyton bleed curve', 'Greatest low-pressure drive'),
  p('lp_vascular', '1', 0.92, 0, 3, 'tuned: Guyton bleed curve', 'Share of the low-pressure drive that reaches resistance'),
  p('vascular_limit', '1', 0.55, 0.2, 1e7, 'tuned: Guyton bleed curve', 'Greatest drive on resistance'),
  p('lp_heart', '1', 1.8, 0, 6, 'tuned: fast 10 % bleed', 'Share of the low-pressure drive that reaches the pacemaker'),
  p('lp_rate', '/mL', 0.07, 0, 1, 'tuned: fast 10 % bleed', 'Rate-sensitive low-pressure gain on the pacemaker'),
  p('lp_rate_tau', 's', 300, 20, 1200, 'tuned: fast 10 % bleed', 'Adaptation time of the rate-sensitive part'),
  p('heart_limit', '1', 2.8, 0.5, 1e7, 'tuned: Valsalva and bleeding heart rates', 'Greatest sympathetic drive on the pacemaker'),
  p('vu_sv_min', 'mL', 860, 50, 2500, 'tuned: Guyton bleed curve (550 mL can be mobilised)', 'Least unstressed splanchnic volume'),
  p('vu_ev_min', 'mL', 1165, 50, 2500, 'tuned: Guyton bleed curve (440 mL can be mobilised)', 'Least unstressed other venous volume'),
  p('cns_gain', '/mm[Hg]', 0.037, 0, 0.5, 'A4 0.05; tuned: Guyton bleed curve', 'Gain of the ischaemic response'),
  p('cns_threshold', 'mm[Hg]', 50, 30, 80, A4, 'Pressure at which the ischaemic response begins'),
  // Pressure from outside, gravity.
  p('p_thorax', 'mm[Hg]', 0, -8, 10, 'zero: chamber pressures are read against the thorax at rest', 'Resting thoracic pressure'),
  p('ext_arterial', '1', 0.4, 0, 1, 'A4 0.5; tuned: Valsalva', 'Share of thoracic pressure on systemic arteries'),
  p('ext_splanchnic', '1', 0.95, 0, 1.2, 'A4 0.8; tuned: Valsalva', 'Share of thoracic pressure on splanchnic veins'),
  p('ext_extra', '1', 0.28, 0, 1, 'A4 0; tuned: Valsalva', 'Share of thoracic pressure on other veins'),
  p('tilt_ev', 'mm[Hg]', 9, 0, 30, 'tuned: head-up tilt row', 'Hydrostatic column on other veins, upright'),
  p('tilt_sv', 'mm[Hg]', 3, 0, 20, 'tuned: head-up tilt row', 'Hydrostatic column on splanchnic veins, upright'),
  p('tilt_carotid', 'mm[Hg]', 15, 0, 30, 'about 20 cm of blood [recalled]', 'Carotid sinus above the heart, upright'),
  // Blood and fluid.
  p(
    'fluid_rate',
    '/min',
    0.034,
    0,
    0.5,
    'tuned: Guyton bleed curve; Hahn and Bighamian volume kinetics 0.05 to 0.2 /min [recalled]',
    'Rate of fluid exchange',
  ),
  p('fluid_alpha_gain', '1', 2, 0, 6, 'saline keeps about a third [recalled]', 'Tissue to blood share of infused saline'),
  p('fluid_alpha_loss', '1', 1.5, 0, 6, 'volume kinetics 1 to 2 [recalled]', 'Tissue to blood share of lost blood'),
  p('viscosity', '1', 2.3, 0, 5, 'blood viscosity exp(2.31 haematocrit) [recalled]', 'Exponent of viscosity with haematocrit'),
  p('oxygen_use', 'mL/min', 246, 100, 500, 'Albanese 2016 table 5', 'Oxygen consumption at rest'),
  p('alveolar_po2', 'mm[Hg]', 102.5, 30, 650, 'steady gas exchange at rest', 'Alveolar oxygen pressure'),
  p('shunt', '1', 0.017, 0, 0.6, 'Albanese 2016', 'Pulmonary shunt'),
  // Exercise.
  p('ex_tau', 's', 25, 5, 90, 'oxygen uptake kinetics about 30 s [recalled]', 'Time the body takes to catch up with a power'),
  p('ex_rate', '/min/W', 0.535, 0, 1, 'tuned: exercise row', 'Central command on heart rate'),
  p('ex_contractility', '/W', 0.01, 0, 0.02, 'tuned: exercise row', 'Exercise on contractility'),
  p('ex_muscle', '/W', 0.0155, 0, 0.1, 'tuned: exercise row', 'Exercise on muscle conductance'),
  p('ex_splanchnic', '/W', 0.004, 0, 0.03, 'tuned: exercise row', 'Exercise on splanchnic resistance'),
  p('ex_veins', 'mL/W', 3.4, 0, 6, 'tuned: exercise row', 'Muscle pump and venous tone'),
  p('ex_stiffening', '/W', 0.0055, 0, 0.02, 'tuned: exercise row', 'Exercise on arterial stiffness'),
  p('ex_set_point', 'mm[Hg]/W', 0.48, 0, 0.6, 'tuned: exercise row', 'Exercise on the set point'),
];
