import type { StructureKey } from '#models/anatomy/heart/structures.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber } from '#src/design/quantity/format.ts';
import { CUT_VIEWS } from '#src/stage/camera.ts';
import type { StageState, StageWords } from '#src/stage/contract.ts';

const NAMES: Readonly<Record<StructureKey, () => string>> = {
  left_ventricle: m.structure_left_ventricle,
  right_ventricle: m.structure_right_ventricle,
  left_atrium: m.structure_left_atrium,
  right_atrium: m.structure_right_atrium,
  aorta: m.structure_aorta,
  pulmonary_trunk: m.structure_pulmonary_trunk,
  superior_vena_cava: m.structure_superior_vena_cava,
  inferior_vena_cava: m.structure_inferior_vena_cava,
  pulmonary_veins: m.structure_pulmonary_veins,
  left_atrial_appendage: m.structure_left_atrial_appendage,
  right_atrial_appendage: m.structure_right_atrial_appendage,
  ventricular_septum: m.structure_ventricular_septum,
  mitral_valve: m.structure_mitral_valve,
  aortic_valve: m.structure_aortic_valve,
  tricuspid_valve: m.structure_tricuspid_valve,
  pulmonary_valve: m.structure_pulmonary_valve,
  left_anterior_descending: m.structure_left_anterior_descending,
  circumflex: m.structure_circumflex,
  right_coronary: m.structure_right_coronary,
  cardiac_veins: m.structure_cardiac_veins,
  papillary_muscles: m.structure_papillary_muscles,
};

const SEEN: Readonly<Record<StageState['view'], () => string>> = {
  front: m.stage_view_front,
  left: m.stage_view_left,
  right: m.stage_view_right,
  back: m.stage_view_back,
  top: m.stage_view_top,
  'four-chamber': m.stage_view_four,
  'long-axis': m.stage_view_long,
  valves: m.stage_view_valves,
  free: m.stage_view_free,
};

export function structureName(key: StructureKey): string {
  return NAMES[key]();
}

/** The stage's own sentences in the language of the screen. */
export const stageWords: StageWords = {
  structure: structureName,
  describe(state) {
    // Whole again, a view that is named by its cut is only some view.
    const view = CUT_VIEWS.has(state.view) && !state.cut ? 'free' : state.view;
    const parts = [m.stage_seen({ view: SEEN[view]() })];
    if (state.cut && !CUT_VIEWS.has(state.view)) parts.push(m.stage_cut());
    if (state.alone) parts.push(m.stage_alone({ name: structureName(state.alone) }));
    if (state.picked) parts.push(m.stage_picked({ name: structureName(state.picked) }));
    if (state.volumes) {
      const ml = (volume: number): string => formatNumber(volume, 0);
      const { V_lv, V_rv, V_la, V_ra } = state.volumes;
      parts.push(m.stage_volumes({ lv: ml(V_lv), rv: ml(V_rv), la: ml(V_la), ra: ml(V_ra) }));
    }
    parts.push(state.openValves.length ? m.stage_open({ names: state.openValves.map(structureName).join(', ') }) : m.stage_closed());
    if (state.limited) parts.push(m.stage_limited());
    return parts.join(' ');
  },
};
