import type { Batch } from '../core/model.ts';
import * as beatModule from './beat.ts';
import * as circulationModule from './circulation.ts';
import * as controlsModule from './controls.ts';
import { inputs as inputSpecs } from './inputs.ts';
import * as layout from './layout.ts';
import { parameters as parameterSpecs } from './parameters.ts';
import * as reflexesModule from './reflexes.ts';

// Bound to local names once: test runners turn every imported name into an accessor, twelve times slower in this loop.
const { addToBeat, clearBeat, finishBeat } = beatModule;
const { circulationRhs } = circulationModule;
const { deriveControls } = controlsModule;
const { CONTROLS, FAST, FIRST_WAVE, O, P, RING, RING_AT, S, STATE_SIZE, STEP_SECONDS, STEPS_PER_SLOT, WAVES, Y } = layout;
const { reflexSlot } = reflexesModule;

// Scratch of the twin, made once: advancing allocates nothing. A worker advances one batch at a time.
const y = new Float64Array(FAST);
const z = new Float64Array(FAST);
const k1 = new Float64Array(FAST);
const k2 = new Float64Array(FAST);
const waves = new Float64Array(WAVES);
const spare = new Float64Array(WAVES);
const controls = new Float64Array(CONTROLS);

/**
 * Fills one member's row: pressures near rest, reflexes at their resting drive, and what is left of the blood volume in
 * the systemic veins. `settleSeconds` (index.ts) brings it to its own steady state.
 */
export function initialise(p: Float64Array, po: number, s: Float64Array, o: number): void {
  for (let i = 0; i < STATE_SIZE; i++) s[o + i] = 0;
  s[o + Y.P_SA] = 84;
  s[o + Y.F_SA] = 0;
  s[o + Y.P_SP] = 83;
  s[o + Y.P_PA] = 12;
  s[o + Y.P_PP] = 10;
  s[o + Y.P_PV] = 6.5;
  s[o + Y.V_LA] = 60;
  s[o + Y.V_LV] = 125;
  s[o + Y.V_RA] = 52;
  s[o + Y.V_RV] = 122;
  s[o + Y.P_BARO] = p[po + P.SET_POINT]!;
  s[o + Y.P_CNS] = p[po + P.SET_POINT]!;
  const elsewhere =
    p[po + P.ARTERIAL_COMPLIANCE]! * 84 +
    p[po + P.C_PERIPH]! * 83 +
    p[po + P.UNSTRESSED_PERIPH]! +
    p[po + P.C_PA]! * 12 +
    p[po + P.C_PP]! * 10 +
    p[po + P.UNSTRESSED_PP]! +
    p[po + P.C_PV]! * 6.5 +
    p[po + P.UNSTRESSED_PV]! +
    359;
  const stressed = p[po + P.BLOOD_VOLUME]! - elsewhere - p[po + P.UNSTRESSED_SV]! - p[po + P.UNSTRESSED_EV]!;
  const pressure = stressed / (p[po + P.C_SV]! + p[po + P.C_EV]!);
  s[o + Y.V_SV] = p[po + P.UNSTRESSED_SV]! + p[po + P.C_SV]! * pressure;
  s[o + Y.V_EV] = p[po + P.UNSTRESSED_EV]! + p[po + P.C_EV]! * pressure;
  s[o + S.T_S] = -p[po + P.G_T_S]! * p[po + P.TONE]!;
  s[o + S.T_V] = p[po + P.G_T_V]! * p[po + P.VAGAL_TONE]!;
  s[o + S.RA_FAST] = p[po + P.LP_NORMAL]!;
  s[o + S.RA_SLOW] = p[po + P.LP_NORMAL]!;
  s[o + S.HB] = (p[po + P.HAEMOGLOBIN]! * p[po + P.BLOOD_VOLUME]!) / 1000;
  for (let i = 0; i < RING.VAGAL; i++) s[o + RING_AT.VAGAL + i] = p[po + P.VAGAL_TONE]!;
  clearBeat(s, o, 0);
}

/** Advances every member of the batch by `steps` Heun steps of 2 ms. Fixed order, no allocation, same result for any cut. */
export function advance(batch: Batch): void {
  const s = batch.state;
  const p = batch.parameters;
  const u = batch.inputs;
  const width = inputSpecs.length;
  const columns = parameterSpecs.length;
  const every = batch.trace ? batch.trace.every : 0;
  const samples = batch.trace ? batch.trace.samples : 1;
  for (let m = 0; m < batch.members; m++) {
    const o = (batch.firstMember + m) * batch.stride;
    const po = (batch.firstMember + m) * columns;
    for (let i = 0; i < FAST; i++) y[i] = s[o + i]!;
    let io = 0;
    for (let n = 0; n < batch.steps; n++) {
      const step = batch.firstStep + n;
      const phase = step % STEPS_PER_SLOT;
      if (phase === 0 || n === 0) {
        const slot = (step - phase) / STEPS_PER_SLOT;
        io = (slot - batch.firstSlot) * width;
        if (phase === 0) {
          for (let i = 0; i < FAST; i++) s[o + i] = y[i]!;
          reflexSlot(s, o, p, po, u, io, slot);
        }
        deriveControls(s, o, p, po, u, io, controls);
      }
      circulationRhs(y, controls, k1, waves);
      addToBeat(s, o, waves);
      for (let i = 0; i < FAST; i++) z[i] = y[i]! + STEP_SECONDS * k1[i]!;
      circulationRhs(z, controls, k2, spare);
      for (let i = 0; i < FAST; i++) y[i] = y[i]! + 0.5 * STEP_SECONDS * (k1[i]! + k2[i]!);
      if (y[Y.PHASE]! >= 1) {
        y[Y.PHASE] = y[Y.PHASE]! - 1;
        const late = y[Y.PHASE]! / k1[Y.PHASE]!;
        finishBeat(s, o, p, po, u, io, late);
        clearBeat(s, o, late);
      }
      if (every > 0 && (step + 1) % every === 0) {
        circulationRhs(y, controls, k1, waves);
        const at = o + STATE_SIZE + (Math.floor((step + 1) / every) % samples) * WAVES;
        for (let i = 0; i < WAVES; i++) s[at + i] = waves[i]!;
      }
    }
    circulationRhs(y, controls, k1, waves);
    for (let i = 0; i < FAST; i++) s[o + i] = y[i]!;
    for (let i = 0; i < WAVES; i++) s[o + FIRST_WAVE + i] = waves[i]!;
  }
}

/** What `isAlive` reads. */
export const ALIVE_SLOTS: readonly number[] = [
  ...[Y.P_SA, Y.P_PA, Y.P_PV, Y.PHASE, Y.V_LV, Y.V_RV, Y.V_LA, Y.V_RA, Y.V_SV, Y.V_EV],
  ...[O.BEATS, O.MAP, O.CO],
];

/** Bounds of physiology on the row; a member outside them is left out of every summary. */
export function isAlive(s: ArrayLike<number>, o: number): boolean {
  const within = (at: number, low: number, high: number): boolean => s[o + at]! >= low && s[o + at]! <= high;
  if (!(within(Y.P_SA, 5, 380) && within(Y.P_PA, -5, 180) && within(Y.P_PV, -20, 90) && within(Y.PHASE, 0, 1))) return false;
  if (!(within(Y.V_LV, 1, 700) && within(Y.V_RV, 1, 900) && within(Y.V_LA, -20, 800) && within(Y.V_RA, -20, 800))) return false;
  if (!(within(Y.V_SV, 50, 6000) && within(Y.V_EV, 50, 6000))) return false;
  return s[o + O.BEATS] === 0 || (within(O.MAP, 8, 320) && within(O.CO, 0, 60));
}
