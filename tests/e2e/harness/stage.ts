/** A bare page for looking at the stage and for tests that drive it; not part of the product. */
import { mount } from 'svelte';
import { buildHeart } from '#models/anatomy/heart/build.ts';
import { TYPICAL_HEART } from '#models/anatomy/heart/dimensions.ts';
import type { HeartMesh, HeartState } from '#models/anatomy/heart/mesh.ts';
import StageView from '#src/stage/StageView.svelte';
import type { Stage, StageTheme } from '#src/stage/contract.ts';

declare global {
  interface Window {
    stage?: Stage;
    heart?: HeartMesh;
    policyViolations?: string[];
    failed?: string;
    picked?: string | null;
    recovered?: { readonly simpler: boolean }[];
  }
}

window.policyViolations = [];
document.addEventListener('securitypolicyviolation', (event) =>
  window.policyViolations?.push(`${event.violatedDirective} ${event.blockedURI}`),
);

const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'light') as StageTheme;
document.documentElement.dataset['theme'] = theme;
const cell = Number(query.get('cell') ?? '2');

/** End of diastole and end of systole of an ordinary heart, mL. */
const STATES: Record<string, HeartState> = {
  diastole: {
    V_lv: 130,
    V_rv: 138,
    V_la: 48,
    V_ra: 52,
    phase: 0.98,
    valves: { mitral_valve: 0.55, tricuspid_valve: 0.55, aortic_valve: 0, pulmonary_valve: 0 },
  },
  ejection: {
    V_lv: 85,
    V_rv: 92,
    V_la: 62,
    V_ra: 66,
    phase: 0.2,
    valves: { mitral_valve: 0, tricuspid_valve: 0, aortic_valve: 1, pulmonary_valve: 1 },
  },
  systole: {
    V_lv: 52,
    V_rv: 60,
    V_la: 76,
    V_ra: 80,
    phase: 0.36,
    valves: { mitral_valve: 0, tricuspid_valve: 0, aortic_valve: 0, pulmonary_valve: 0 },
  },
  filling: {
    V_lv: 95,
    V_rv: 100,
    V_la: 60,
    V_ra: 64,
    phase: 0.55,
    valves: { mitral_valve: 1, tricuspid_valve: 1, aortic_valve: 0, pulmonary_valve: 0 },
  },
};

const heart = buildHeart(TYPICAL_HEART, { cell });
window.heart = heart;
mount(StageView, {
  target: document.getElementById('holder') as HTMLElement,
  props: {
    heart,
    beat: STATES[query.get('state') ?? 'diastole'] as HeartState,
    theme,
    label: 'Simulated heart',
    labels: query.get('labels') === '1',
    reducedMotion: true,
    backend: (query.get('backend') ?? 'auto') as 'auto' | 'webgpu' | 'webgl2',
    onready: (stage: Stage) => (window.stage = stage),
    onfail: (message: string) => (window.failed = message),
    onrecover: (how: { readonly simpler: boolean }) => (window.recovered = [...(window.recovered ?? []), how]),
    onpick: (key: string | null) => (window.picked = key),
  },
});
