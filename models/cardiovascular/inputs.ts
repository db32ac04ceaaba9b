import type { Combine, InputSpec } from '../core/model.ts';

/** Everything that can be done to the circulation from outside. Order = `I` in layout.ts. All may act at once. */
function i(key: string, unit: string, value: number, min: number, max: number, combine: Combine, label: string): InputSpec {
  return { key, unit, default: value, min, max, combine, label };
}

export const inputs: readonly InputSpec[] = [
  i('bleeding', 'mL/min', 0, 0, 2000, 'sum', 'Bleeding'),
  i('infusion_saline', 'mL/min', 0, 0, 1000, 'sum', 'Saline infusion'),
  i('infusion_blood', 'mL/min', 0, 0, 1000, 'sum', 'Whole blood infusion'),
  i('infusion_cells', 'mL/min', 0, 0, 1000, 'sum', 'Packed red cell infusion'),
  i('thoracic_pressure', 'mm[Hg]', 0, -40, 60, 'sum', 'Added thoracic pressure'),
  i('tilt', 'deg', 0, -90, 90, 'sum', 'Head-up tilt'),
  i('exercise', 'W', 0, 0, 300, 'sum', 'Exercise power'),
  i('alpha_agonist', '1', 0, 0, 4, 'sum', 'Alpha agonist effect'),
  i('beta_agonist', '1', 0, 0, 4, 'sum', 'Beta agonist effect'),
  i('alpha_blockade', '1', 0, 0, 1, 'max', 'Alpha blockade'),
  i('beta_blockade', '1', 0, 0, 1, 'max', 'Beta blockade'),
  i('resistance_factor', '1', 1, 0.2, 5, 'product', 'Systemic resistance factor'),
  i('pulmonary_resistance_factor', '1', 1, 0.2, 10, 'product', 'Pulmonary resistance factor'),
  i('compliance_factor', '1', 1, 0.3, 3, 'product', 'Arterial compliance factor'),
  i('contractility_factor', '1', 1, 0.1, 4, 'product', 'Contractility factor, both ventricles'),
  i('lv_contractility_factor', '1', 1, 0.1, 4, 'product', 'Left ventricular contractility factor'),
  i('lv_stiffness_factor', '1', 1, 0.3, 6, 'product', 'Left ventricular stiffness factor'),
  i('venous_capacity', 'mL', 0, -1500, 1500, 'sum', 'Added venous capacity'),
  i('heart_rate_drive', '/min', 0, -60, 150, 'sum', 'Added heart rate'),
  i('pacing_rate', '/min', 0, 0, 220, 'max', 'Pacing rate'),
  i('pericardial_fluid', 'mL', 0, 0, 800, 'sum', 'Pericardial fluid'),
  i('aortic_obstruction', 'cm-4', 0, 0, 20, 'max', 'Aortic obstruction (1 / area squared)'),
  i('mitral_leak_area', 'cm2', 0, 0, 1.5, 'sum', 'Mitral regurgitant orifice'),
  i('set_point_shift', 'mm[Hg]', 0, -40, 60, 'sum', 'Shift of the baroreflex set point'),
  i('reflex_gain', '1', 1, 0, 3, 'product', 'Reflex gain'),
  i('haemoglobin_factor', '1', 1, 0.2, 1.5, 'product', 'Haemoglobin factor'),
];
