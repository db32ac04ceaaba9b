import { sin } from '#models/core/elementary.ts';
import * as equations from './equations.ts';
import * as layout from './layout.ts';

// Bound to local names once: test runners turn every imported name into an accessor, twelve times slower in this loop.
const { haematocritOf, ORIFICE, viscosityFactor } = equations;
const { C, I, P, S } = layout;

/**
 * Coefficients of the fast equations for one slot: slow state `s` at `o`, parameters `p` at `po`, inputs at `io` -> `c`.
 * A pure function of the row, so a call may begin in the middle of a slot. Same text in shaders/cardiovascular/controls.wgsl.
 */
export function deriveControls(
  s: Float64Array,
  o: number,
  p: Float64Array,
  po: number,
  inputs: Float64Array,
  io: number,
  c: Float64Array,
): void {
  const tone = p[po + P.TONE]!;
  // Part of the vascular tone is not carried by alpha receptors and stays under full blockade.
  const carried = 0.6 * tone;
  const exercise = s[o + S.EXERCISE]!;
  const alphaOpen = 1 - inputs[io + I.ALPHA_BLOCKADE]!;
  const betaOpen = 1 - inputs[io + I.BETA_BLOCKADE]!;
  // A blocked receptor loses the resting tone too; agonists act on what is not blocked.
  const alpha = inputs[io + I.ALPHA_AGONIST]! * alphaOpen;
  const beta = inputs[io + I.BETA_AGONIST]! * betaOpen;

  // Heart rate: intrinsic period and nerves, then drives in beats per minute, then the pacemaker if it is faster.
  const period = Math.max(0.2, p[po + P.INTRINSIC_PERIOD]! + s[o + S.T_S]! * betaOpen - p[po + P.G_T_S]! * beta + s[o + S.T_V]!);
  const own =
    60 / period +
    inputs[io + I.HEART_RATE_DRIVE]! +
    p[po + P.RATE_DRIVE]! +
    p[po + P.EX_RATE]! * exercise * (1 - 0.4 * inputs[io + I.BETA_BLOCKADE]!);
  const rate = Math.min(215, Math.max(25, Math.max(own, inputs[io + I.PACING_RATE]!)));
  const t = 60 / rate;
  c[C.PERIOD] = t;
  c[C.SYSTOLE] = Math.max(0.15, p[po + P.TSYS0]! - p[po + P.KSYS]! / t);
  c[C.FLATNESS] = p[po + P.SYSTOLE_FLATNESS]!;
  c[C.LATENESS] = p[po + P.SYSTOLE_LATENESS]!;

  const work = p[po + P.CONTRACTILITY]! * inputs[io + I.CONTRACTILITY_FACTOR]! * (1 + p[po + P.EX_CONTRACTILITY]! * exercise);
  const gLv = p[po + P.G_E_LV]!;
  const gRv = p[po + P.G_E_RV]!;
  const eLv = p[po + P.EMAX_LV]! + (s[o + S.E_LV]! + gLv * tone) * betaOpen - gLv * tone + 2 * gLv * beta;
  const eRv = p[po + P.EMAX_RV]! + (s[o + S.E_RV]! + gRv * tone) * betaOpen - gRv * tone + 2 * gRv * beta;
  c[C.E_LV] = Math.max(0.05, eLv) * work * inputs[io + I.LV_CONTRACTILITY_FACTOR]!;
  c[C.E_RV] = Math.max(0.05, eRv) * work;
  c[C.P0_LV] = p[po + P.STIFFNESS_LV]! * inputs[io + I.LV_STIFFNESS_FACTOR]!;
  c[C.KE_LV] = p[po + P.KE_LV]!;
  c[C.VU_LV] = p[po + P.VU_LV]!;
  c[C.KR_LV] = p[po + P.KR_LV]!;
  c[C.P0_RV] = p[po + P.STIFFNESS_RV]!;
  c[C.KE_RV] = p[po + P.KE_RV]!;
  c[C.VU_RV] = p[po + P.VU_RV]!;
  c[C.KR_RV] = p[po + P.KR_RV]!;
  c[C.EB_LA] = p[po + P.EB_LA]!;
  c[C.EA_LA] = p[po + P.EA_LA]!;
  c[C.EB_RA] = p[po + P.EB_RA]!;
  c[C.EA_RA] = p[po + P.EA_RA]!;
  c[C.VU_ATRIA] = p[po + P.VU_ATRIA]!;
  c[C.G_MITRAL] = 1 / p[po + P.R_MITRAL]!;
  c[C.G_TRICUSPID] = 1 / p[po + P.R_TRICUSPID]!;
  const area = p[po + P.AORTIC_VALVE_AREA]!;
  c[C.K_AORTIC] = ORIFICE * Math.max(1 / (area * area), inputs[io + I.AORTIC_OBSTRUCTION]!);
  const leak = p[po + P.MITRAL_LEAK_AREA]! + inputs[io + I.MITRAL_LEAK_AREA]!;
  const leakFactor = leak > 0.005 ? ORIFICE / Math.max(0.000025, leak * leak) : 0;
  c[C.K_LEAK] = leakFactor;

  // Vessels.
  const haemoglobin = haemoglobinNow(s[o + S.HB]!, p[po + P.BLOOD_VOLUME]! + s[o + S.DV_BLOOD]!, inputs[io + I.HAEMOGLOBIN_FACTOR]!);
  const viscous = viscosityFactor(haematocritOf(haemoglobin), p[po + P.VISCOSITY]!);
  const systemic = p[po + P.SYSTEMIC_RESISTANCE]! * inputs[io + I.RESISTANCE_FACTOR]! * viscous;
  const gSp = p[po + P.G_R_SP]!;
  const gEp = p[po + P.G_R_EP]!;
  const rSp = p[po + P.R_SP]! + (s[o + S.R_SP]! + gSp * carried) * alphaOpen - gSp * carried + gSp * alpha;
  const rEp = p[po + P.R_EP]! + (s[o + S.R_EP]! + gEp * carried) * alphaOpen - gEp * carried + gEp * alpha;
  c[C.INV_C_SA] = (1 + p[po + P.EX_STIFFENING]! * exercise) / (p[po + P.ARTERIAL_COMPLIANCE]! * inputs[io + I.COMPLIANCE_FACTOR]!);
  c[C.R_SA] = p[po + P.R_SA]!;
  c[C.INV_L_SA] = 1 / p[po + P.L_SA]!;
  c[C.INV_C_PERIPH] = 1 / p[po + P.C_PERIPH]!;
  c[C.G_SP] = 1 / (Math.max(0.3, rSp) * systemic * (1 + p[po + P.EX_SPLANCHNIC]! * exercise));
  c[C.G_EP] = ((1 + p[po + P.EX_MUSCLE]! * exercise) * (1 + 0.25 * beta)) / (Math.max(0.15, rEp) * systemic);
  c[C.INV_C_SV] = 1 / p[po + P.C_SV]!;
  c[C.INV_C_EV] = 1 / p[po + P.C_EV]!;
  const gVs = p[po + P.G_VU_SV]!;
  const gVe = p[po + P.G_VU_EV]!;
  const extra = inputs[io + I.VENOUS_CAPACITY]! - p[po + P.EX_VEINS]! * exercise;
  const vuSv = p[po + P.UNSTRESSED_SV]! + (s[o + S.VU_SV]! - gVs * carried) * alphaOpen + gVs * carried - 0.5 * gVs * alpha + 0.55 * extra;
  const vuEv = p[po + P.UNSTRESSED_EV]! + (s[o + S.VU_EV]! - gVe * carried) * alphaOpen + gVe * carried - 0.5 * gVe * alpha + 0.45 * extra;
  c[C.VU_SV] = Math.max(100, vuSv);
  c[C.VU_EV] = Math.max(100, vuEv);
  c[C.G_SV] = 1 / p[po + P.R_SV]!;
  c[C.G_EV] = 1 / p[po + P.R_EV]!;
  c[C.INV_C_PA] = 1 / p[po + P.C_PA]!;
  c[C.R_PA] = p[po + P.R_PA]!;
  c[C.INV_L_PA] = 1 / p[po + P.L_PA]!;
  c[C.INV_C_PP] = 1 / p[po + P.C_PP]!;
  c[C.G_PP] = 1 / (p[po + P.PULMONARY_RESISTANCE]! * inputs[io + I.PULMONARY_RESISTANCE_FACTOR]! * viscous);
  c[C.INV_C_PV] = 1 / p[po + P.C_PV]!;
  c[C.G_PV] = 1 / p[po + P.R_PV]!;

  // Pressure from outside, gravity, pericardium.
  const thorax = p[po + P.P_THORAX]! + inputs[io + I.THORACIC_PRESSURE]!;
  const upright = sin((inputs[io + I.TILT]! * Math.PI) / 180);
  c[C.P_THORAX] = thorax;
  c[C.P_ARTERIAL] = p[po + P.EXT_ARTERIAL]! * thorax;
  c[C.P_SPLANCHNIC] = p[po + P.EXT_SPLANCHNIC]! * thorax - p[po + P.TILT_SV]! * upright;
  c[C.P_EXTRA] = p[po + P.EXT_EXTRA]! * thorax - p[po + P.TILT_EV]! * upright;
  c[C.CAROTID] = p[po + P.TILT_CAROTID]! * upright;
  c[C.BACKFLOW] = Math.min(1, Math.max(0, 0.5 * (6 - thorax)));
  c[C.FLUID] = inputs[io + I.PERICARDIAL_FLUID]!;
  c[C.PERICARDIUM] = p[po + P.PERICARDIAL_RESERVE]!;
  c[C.PERICARDIUM_K] = p[po + P.PERICARDIAL_STIFFNESS]!;
  const share = p[po + P.C_SV]! / (p[po + P.C_SV]! + p[po + P.C_EV]!);
  c[C.IN_SV] = s[o + S.INFLOW]! * share;
  c[C.IN_EV] = s[o + S.INFLOW]! * (1 - share);
  c[C.INV_TAU_P] = 1 / p[po + P.TAU_P]!;
  c[C.TAU_Z] = p[po + P.TAU_Z]!;
}

/** Haemoglobin concentration [g/L] from mass [g] and blood volume [mL], with the anaemia input's factor. */
export function haemoglobinNow(mass: number, volume: number, factor: number): number {
  return (1000 * mass * factor) / volume;
}
