/**
 * The named structures of the heart that can be pointed at, isolated and labelled. `id` is what the mesh stores per
 * vertex; keys are stable and are translated on screen by `structure_<key>`.
 */
export const STRUCTURES = [
  { key: 'left_ventricle', id: 0, label: 'Left ventricle' },
  { key: 'right_ventricle', id: 1, label: 'Right ventricle' },
  { key: 'left_atrium', id: 2, label: 'Left atrium' },
  { key: 'right_atrium', id: 3, label: 'Right atrium' },
  { key: 'aorta', id: 4, label: 'Aorta' },
  { key: 'pulmonary_trunk', id: 5, label: 'Pulmonary trunk' },
  { key: 'superior_vena_cava', id: 6, label: 'Superior vena cava' },
  { key: 'inferior_vena_cava', id: 7, label: 'Inferior vena cava' },
  { key: 'pulmonary_veins', id: 8, label: 'Pulmonary veins' },
  { key: 'left_atrial_appendage', id: 9, label: 'Left atrial appendage' },
  { key: 'right_atrial_appendage', id: 10, label: 'Right atrial appendage' },
  { key: 'ventricular_septum', id: 11, label: 'Ventricular septum' },
  { key: 'mitral_valve', id: 12, label: 'Mitral valve' },
  { key: 'aortic_valve', id: 13, label: 'Aortic valve' },
  { key: 'tricuspid_valve', id: 14, label: 'Tricuspid valve' },
  { key: 'pulmonary_valve', id: 15, label: 'Pulmonary valve' },
  { key: 'left_anterior_descending', id: 16, label: 'Left anterior descending artery' },
  { key: 'circumflex', id: 17, label: 'Circumflex artery' },
  { key: 'right_coronary', id: 18, label: 'Right coronary artery' },
  { key: 'cardiac_veins', id: 19, label: 'Cardiac veins' },
  { key: 'papillary_muscles', id: 20, label: 'Papillary muscles' },
] as const;

export type StructureKey = (typeof STRUCTURES)[number]['key'];

/** Number stored in the mesh for `key`. */
export function structureId(key: StructureKey): number {
  return STRUCTURES.findIndex((structure) => structure.key === key);
}

/** Key of a stored number, or null when it names nothing. */
export function structureOf(id: number): StructureKey | null {
  return STRUCTURES[id]?.key ?? null;
}

/** What a structure is part of when that is shown alone: septum and papillary muscles with the left ventricle, appendages with their atria. */
const PART_OF: Readonly<Record<number, number>> = { 9: 2, 10: 3, 11: 0, 20: 0 };

/** Does structure `id` show when `alone` is the only one shown? Twin of `belongs` in the stage's vertex shader. */
export function belongsTo(id: number, alone: number): boolean {
  return id === alone || PART_OF[id] === alone;
}
