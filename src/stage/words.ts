import { STRUCTURES, type StructureKey } from '#models/anatomy/heart/structures.ts';
import type { StageView } from './stage.ts';

/** What the stage has to say about itself; all data, so that the page can put it in any language. */
export interface StageState {
  readonly view: StageView | 'free';
  readonly cut: boolean;
  readonly alone: StructureKey | null;
  readonly picked: StructureKey | null;
  /** Volumes now, mL. */
  readonly volumes: { readonly V_lv: number; readonly V_rv: number; readonly V_la: number; readonly V_ra: number } | null;
  readonly openValves: readonly StructureKey[];
  /** The drawn heart cannot take the simulated volumes and shows the nearest shape. */
  readonly limited: boolean;
}

export interface StageWords {
  structure(key: StructureKey): string;
  describe(state: StageState): string;
}

const VIEW_TEXT: Record<StageView | 'free', string> = {
  front: 'from the front',
  left: 'from the left',
  right: 'from the right',
  back: 'from the back',
  top: 'from above',
  'four-chamber': 'cut open through all four chambers',
  'long-axis': 'cut open along the left ventricle',
  free: 'turned by hand',
};

/** English words, used until the page gives others. */
export const ENGLISH: StageWords = {
  structure: (key) => STRUCTURES.find((s) => s.key === key)?.label ?? key,
  describe(state) {
    const name = (key: StructureKey): string => ENGLISH.structure(key).toLowerCase();
    const parts = [`Simulated heart, seen ${VIEW_TEXT[state.view]}.`];
    if (state.cut && state.view !== 'four-chamber' && state.view !== 'long-axis') parts.push('Part of it is cut away.');
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
