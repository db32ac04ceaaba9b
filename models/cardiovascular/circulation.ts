import { exp } from '#models/core/elementary.ts';
import * as equations from './equations.ts';
import * as layout from './layout.ts';

// Bound to local names once: test runners turn every imported name into an accessor, twelve times slower in this loop.
const { contraction, pericardialPressure, pulse, valveFlow } = equations;
const { C, FIRST_WAVE, W, Y } = layout;

const SIG = {
  P_LV: W.P_LV - FIRST_WAVE,
  V_LV: W.V_LV - FIRST_WAVE,
  P_AO: W.P_AO - FIRST_WAVE,
  P_LA: W.P_LA - FIRST_WAVE,
  V_LA: W.V_LA - FIRST_WAVE,
  P_RV: W.P_RV - FIRST_WAVE,
  V_RV: W.V_RV - FIRST_WAVE,
  P_RA: W.P_RA - FIRST_WAVE,
  V_RA: W.V_RA - FIRST_WAVE,
  P_PA: W.P_PA - FIRST_WAVE,
  Q_AO: W.Q_AO - FIRST_WAVE,
  Q_MITRAL: W.Q_MITRAL - FIRST_WAVE,
  Q_PULMONARY: W.Q_PULMONARY - FIRST_WAVE,
  Q_TRICUSPID: W.Q_TRICUSPID - FIRST_WAVE,
  P_SV: W.P_SV - FIRST_WAVE,
  P_PERICARDIUM: W.P_PERICARDIUM - FIRST_WAVE,
} as const;

/**
 * The fast right-hand side: 16 states `y`, coefficients `c` (C in layout.ts) -> derivatives `dy` and the 16 waveforms
 * `w` (order of W, from 0) at the same instant. Allocates nothing. Same text in shaders/cardiovascular/rhs.wgsl.
 */
export function circulationRhs(y: Float64Array, c: Float64Array, dy: Float64Array, w: Float64Array): void {
  const phase = y[Y.PHASE]!;
  const u = phase >= 1 ? phase - 1 : phase;
  const period = c[C.PERIOD]!;
  const beat = contraction((u * period) / c[C.SYSTOLE]!, c[C.FLATNESS]!, c[C.LATENESS]!);
  const atrialTime = u < 0.86 ? u + 0.14 : u - 0.86;
  const kick = pulse(atrialTime / 0.16);

  const psa = y[Y.P_SA]!;
  const fsa = y[Y.F_SA]!;
  const psp = y[Y.P_SP]!;
  const ppa = y[Y.P_PA]!;
  const fpa = y[Y.F_PA]!;
  const ppp = y[Y.P_PP]!;
  const ppv = y[Y.P_PV]!;
  const vla = y[Y.V_LA]!;
  const vlv = y[Y.V_LV]!;
  const vra = y[Y.V_RA]!;
  const vrv = y[Y.V_RV]!;

  const thorax = c[C.P_THORAX]!;
  const peri = pericardialPressure(vla + vlv + vra + vrv + c[C.FLUID]!, c[C.PERICARDIUM]!, c[C.PERICARDIUM_K]!);
  const around = thorax + peri;
  const pla = (c[C.EB_LA]! + c[C.EA_LA]! * kick) * (vla - c[C.VU_ATRIA]!) + around;
  const pra = (c[C.EB_RA]! + c[C.EA_RA]! * kick) * (vra - c[C.VU_ATRIA]!) + around;
  const isoLv = beat * c[C.E_LV]! * (vlv - c[C.VU_LV]!) + (1 - beat) * c[C.P0_LV]! * (exp(c[C.KE_LV]! * vlv) - 1);
  const isoRv = beat * c[C.E_RV]! * (vrv - c[C.VU_RV]!) + (1 - beat) * c[C.P0_RV]! * (exp(c[C.KE_RV]! * vrv) - 1);
  const rLv = Math.max(0.001, c[C.KR_LV]! * isoLv);
  const rRv = Math.max(0.001, c[C.KR_RV]! * isoRv);
  const pao = psa + c[C.P_ARTERIAL]!;
  const kAortic = c[C.K_AORTIC]!;

  // Left side. With a leaking mitral valve the leak loads the same source resistance as the ejection: two passes.
  const kLeak = c[C.K_LEAK]!;
  const openLv = isoLv + around;
  let leak = 0;
  let qao = 0;
  if (kLeak > 0) {
    leak = valveFlow(openLv - pla, rLv, kLeak);
    qao = valveFlow(openLv - rLv * leak - pao, rLv, kAortic);
    if (qao > 0) {
      leak = valveFlow(pao + kAortic * qao * qao - pla, 0, kLeak);
      qao = valveFlow(openLv - rLv * leak - pao, rLv, kAortic);
    }
  } else {
    qao = valveFlow(openLv - pao, rLv, kAortic);
  }
  const plv = openLv - rLv * (qao + leak);
  const qmi = pla > plv ? (pla - plv) * c[C.G_MITRAL]! : 0;

  const openRv = isoRv + around;
  const pulmonary = ppa + thorax;
  const qpu = openRv > pulmonary ? (openRv - pulmonary) / rRv : 0;
  const prv = openRv - rRv * qpu;
  const qtr = pra > prv ? (pra - prv) * c[C.G_TRICUSPID]! : 0;

  const psv = (y[Y.V_SV]! - c[C.VU_SV]!) * c[C.INV_C_SV]! + c[C.P_SPLANCHNIC]!;
  const pev = (y[Y.V_EV]! - c[C.VU_EV]!) * c[C.INV_C_EV]! + c[C.P_EXTRA]!;
  const intoSv = (psp - psv) * c[C.G_SP]!;
  const intoEv = (psp - pev) * c[C.G_EP]!;
  let outSv = (psv - pra) * c[C.G_SV]!;
  let outEv = (pev - pra) * c[C.G_EV]!;
  if (outSv < 0) outSv *= c[C.BACKFLOW]!;
  if (outEv < 0) outEv *= c[C.BACKFLOW]!;
  const throughLung = (ppp - ppv) * c[C.G_PP]!;
  const intoLa = (ppv + thorax - pla) * c[C.G_PV]!;

  const dpsa = (qao - fsa) * c[C.INV_C_SA]!;
  dy[Y.PHASE] = 1 / period;
  dy[Y.P_SA] = dpsa;
  dy[Y.F_SA] = (pao - psp - c[C.R_SA]! * fsa) * c[C.INV_L_SA]!;
  dy[Y.P_SP] = (fsa - intoSv - intoEv) * c[C.INV_C_PERIPH]!;
  dy[Y.V_SV] = intoSv - outSv + c[C.IN_SV]!;
  dy[Y.V_EV] = intoEv - outEv + c[C.IN_EV]!;
  dy[Y.P_PA] = (qpu - fpa) * c[C.INV_C_PA]!;
  dy[Y.F_PA] = (ppa - ppp - c[C.R_PA]! * fpa) * c[C.INV_L_PA]!;
  dy[Y.P_PP] = (fpa - throughLung) * c[C.INV_C_PP]!;
  dy[Y.P_PV] = (throughLung - intoLa) * c[C.INV_C_PV]!;
  dy[Y.V_LA] = intoLa - qmi + leak;
  dy[Y.V_LV] = qmi - qao - leak;
  dy[Y.V_RA] = outSv + outEv - qtr;
  dy[Y.V_RV] = qtr - qpu;
  dy[Y.P_BARO] = (pao - c[C.CAROTID]! + c[C.TAU_Z]! * dpsa - y[Y.P_BARO]!) * c[C.INV_TAU_P]!;
  dy[Y.P_CNS] = (pao - c[C.CAROTID]! - y[Y.P_CNS]!) / 3;

  w[SIG.P_LV] = plv;
  w[SIG.V_LV] = vlv;
  w[SIG.P_AO] = pao;
  w[SIG.P_LA] = pla;
  w[SIG.V_LA] = vla;
  w[SIG.P_RV] = prv;
  w[SIG.V_RV] = vrv;
  w[SIG.P_RA] = pra;
  w[SIG.V_RA] = vra;
  w[SIG.P_PA] = pulmonary;
  w[SIG.Q_AO] = qao;
  w[SIG.Q_MITRAL] = qmi - leak;
  w[SIG.Q_PULMONARY] = qpu;
  w[SIG.Q_TRICUSPID] = qtr;
  w[SIG.P_SV] = psv;
  w[SIG.P_PERICARDIUM] = peri;
}
