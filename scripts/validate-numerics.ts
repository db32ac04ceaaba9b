import { dormandPrince } from '#models/core/dormand-prince.ts';
import { circulationRhs } from '#models/cardiovascular/circulation.ts';
import { deriveControls } from '#models/cardiovascular/controls.ts';
import { CONTROLS, FAST, P, S, WAVES, Y } from '#models/cardiovascular/layout.ts';
import { Body } from '#models/cardiovascular/simulate.ts';
import { cardiovascular } from '#models/cardiovascular/index.ts';

/**
 * Error of the fixed 2 ms Heun step: a settled body with its reflexes held runs on for `seconds` beside the adaptive
 * Dormand-Prince solution of the same equations; greatest differences at every 20 ms.
 */
export function stepError(
  seconds: number,
  inputs: Readonly<Record<string, number>> = {},
): Record<'pAo' | 'vLv' | 'pPa' | 'vRv' | 'pPv', number> {
  const body = new Body().set({ reflex_gain: 0, ...inputs }).run(300);
  const controls = new Float64Array(CONTROLS);
  const rest = Float64Array.from(cardiovascular.inputs, (input) => ({ reflex_gain: 0, ...inputs })[input.key] ?? input.default);
  deriveControls(body.state, 0, body.parameters, 0, rest, 0, controls);
  const waves = new Float64Array(WAVES);
  const z = new Float64Array(FAST);
  const times = Array.from({ length: Math.round(seconds / 0.02) + 1 }, (_, i) => i * 0.02);
  const exact = dormandPrince(
    (_t, y, dy) => {
      z.set(y);
      z[Y.PHASE] = y[Y.PHASE]! - Math.floor(y[Y.PHASE]!);
      circulationRhs(z, controls, dy, waves);
    },
    body.state.subarray(0, FAST),
    times,
    { relative: 1e-7, absolute: 1e-7, maxStep: 0.004 },
  );
  const worst = { pAo: 0, vLv: 0, pPa: 0, vRv: 0, pPv: 0 };
  const slots = { pAo: Y.P_SA, vLv: Y.V_LV, pPa: Y.P_PA, vRv: Y.V_RV, pPv: Y.P_PV };
  for (let i = 1; i < times.length; i++) {
    body.run(0.02);
    for (const name of Object.keys(slots) as (keyof typeof slots)[]) {
      worst[name] = Math.max(worst[name], Math.abs(exact[i]![slots[name]]! - body.state[slots[name]]!));
    }
  }
  return worst;
}

/** Blood in all compartments minus what the bookkeeping says there should be, mL. */
export function volumeError(body: Body): number {
  const s = body.state;
  const p = body.parameters;
  const held =
    p[P.ARTERIAL_COMPLIANCE]! * s[Y.P_SA]! +
    p[P.C_PERIPH]! * s[Y.P_SP]! +
    p[P.UNSTRESSED_PERIPH]! +
    s[Y.V_SV]! +
    s[Y.V_EV]! +
    p[P.C_PA]! * s[Y.P_PA]! +
    p[P.C_PP]! * s[Y.P_PP]! +
    p[P.UNSTRESSED_PP]! +
    p[P.C_PV]! * s[Y.P_PV]! +
    p[P.UNSTRESSED_PV]! +
    s[Y.V_LA]! +
    s[Y.V_LV]! +
    s[Y.V_RA]! +
    s[Y.V_RV]!;
  return held - (p[P.BLOOD_VOLUME]! + s[S.DV_BLOOD]!);
}
