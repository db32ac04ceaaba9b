import { STRUCTURES, type StructureKey } from '#models/anatomy/heart/structures.ts';
import { CUT_VIEWS } from './camera.ts';
import type { StageView, StageWords } from './contract.ts';

const VIEW_TEXT: Record<StageView | 'free', string> = {
  front: 'from the front',
  left: 'from the left',
  right: 'from the right',
  back: 'from the back',
  top: 'from above',
  'four-chamber': 'cut open through all four chambers',
  'long-axis': 'cut open along the left ventricle',
  valves: 'from above, cut open over the four valves',
  free: 'turned by hand',
};

/** English words, used until the page gives others. */
export const ENGLISH: StageWords = {
  structure: (key) => STRUCTURES.find((s) => s.key === key)?.label ?? key,
  describe(state) {
    const name = (key: StructureKey): string => ENGLISH.structure(key).toLowerCase();
    // Whole again, a view that is named by its cut is only some view.
    const view = CUT_VIEWS.has(state.view) && !state.cut ? 'free' : state.view;
    const parts = [`Simulated heart, seen ${VIEW_TEXT[view]}.`];
    if (state.cut && !CUT_VIEWS.has(state.view)) parts.push('Part of it is cut away.');
    if (state.alone) parts.push(`Only the ${name(state.alone)} is shown.`);
    if (state.picked) parts.push(`Selected: ${name(state.picked)}.`);
    if (state.volumes) {
      const ml = (v: number): string => `${Math.round(v)} mL`;
      parts.push(
        `Volumes now: left ventricle ${ml(state.volumes.V_lv)}, right ventricle ${ml(state.volumes.V_rv)}, left atrium ${ml(state.volumes.V_la)}, right atrium ${ml(state.volumes.V_ra)}.`,
      );
    }
    parts.push(state.openValves.length > 0 ? `Open: ${state.openValves.map(name).join(', ')}.` : 'All four valves are closed.');
    if (state.limited) parts.push('The simulated volumes lie outside what this drawing can show; the nearest shape is shown.');
    return parts.join(' ');
  },
};
