import type { StructureKey } from '#models/anatomy/heart/structures.ts';
import type { RestingRow } from '#src/twin/shown-numbers.ts';

/** Numbers the circulation has for a structure that was picked; none for what it does not know of. */
export const STRUCTURE_ROWS: Readonly<Partial<Record<StructureKey, readonly RestingRow[]>>> = {
  left_ventricle: [{ key: 'lvedv' }, { key: 'lvesv' }, { key: 'ef' }, { key: 'lv_systolic' }],
  right_ventricle: [{ key: 'rvedv' }, { key: 'rvesv' }, { key: 'rvef' }, { key: 'rv_systolic' }],
  left_atrium: [{ key: 'la_max' }, { key: 'la_min' }, { key: 'lap' }],
  left_atrial_appendage: [{ key: 'lap' }],
  right_atrium: [{ key: 'ra_max' }, { key: 'ra_min' }, { key: 'rap' }],
  right_atrial_appendage: [{ key: 'rap' }],
  aorta: [{ key: 'sbp', second: 'dbp', word: 'bp' }, { key: 'co' }],
  pulmonary_trunk: [{ key: 'pa_systolic', second: 'pa_diastolic', word: 'pa' }],
  pulmonary_veins: [{ key: 'lap' }],
  superior_vena_cava: [{ key: 'rap' }],
  inferior_vena_cava: [{ key: 'rap' }],
  aortic_valve: [{ key: 'ao_gradient_peak' }, { key: 'ao_gradient_mean' }],
  mitral_valve: [{ key: 'mr_fraction' }],
};
