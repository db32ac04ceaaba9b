// The fast right-hand side, one to one with models/cardiovascular/circulation.ts: states y and coefficients c ->
// derivatives dy and waveforms w (order of W, from 0) at the same instant.
// #include "layout.wgsl"
// #include "equations.wgsl"

fn circulation_rhs(
  y : ptr<function, array<f32, FAST>>,
  c : ptr<function, array<f32, CONTROLS>>,
  dy : ptr<function, array<f32, FAST>>,
  w : ptr<function, array<f32, WAVES>>,
) {
  let phase = (*y)[Y_PHASE];
  let u = select(phase, phase - 1.0, phase >= 1.0);
  let period = (*c)[C_PERIOD];
  let beat = contraction((u * period) / (*c)[C_SYSTOLE], (*c)[C_FLATNESS], (*c)[C_LATENESS]);
  let atrialTime = select(u - 0.86, u + 0.14, u < 0.86);
  let kick = pulse(atrialTime / 0.16);

  let psa = (*y)[Y_P_SA];
  let fsa = (*y)[Y_F_SA];
  let psp = (*y)[Y_P_SP];
  let ppa = (*y)[Y_P_PA];
  let fpa = (*y)[Y_F_PA];
  let ppp = (*y)[Y_P_PP];
  let ppv = (*y)[Y_P_PV];
  let vla = (*y)[Y_V_LA];
  let vlv = (*y)[Y_V_LV];
  let vra = (*y)[Y_V_RA];
  let vrv = (*y)[Y_V_RV];

  let thorax = (*c)[C_P_THORAX];
  let peri = pericardial_pressure(vla + vlv + vra + vrv + (*c)[C_FLUID], (*c)[C_PERICARDIUM], (*c)[C_PERICARDIUM_K]);
  let around = thorax + peri;
  let pla = ((*c)[C_EB_LA] + (*c)[C_EA_LA] * kick) * (vla - (*c)[C_VU_ATRIA]) + around;
  let pra = ((*c)[C_EB_RA] + (*c)[C_EA_RA] * kick) * (vra - (*c)[C_VU_ATRIA]) + around;
  let isoLv = beat * (*c)[C_E_LV] * (vlv - (*c)[C_VU_LV]) + (1.0 - beat) * (*c)[C_P0_LV] * (soma_exp((*c)[C_KE_LV] * vlv) - 1.0);
  let isoRv = beat * (*c)[C_E_RV] * (vrv - (*c)[C_VU_RV]) + (1.0 - beat) * (*c)[C_P0_RV] * (soma_exp((*c)[C_KE_RV] * vrv) - 1.0);
  let rLv = max(0.001, (*c)[C_KR_LV] * isoLv);
  let rRv = max(0.001, (*c)[C_KR_RV] * isoRv);
  let pao = psa + (*c)[C_P_ARTERIAL];
  let kAortic = (*c)[C_K_AORTIC];

  // Left side. With a leaking mitral valve the leak loads the same source resistance as the ejection: two passes.
  let kLeak = (*c)[C_K_LEAK];
  let openLv = isoLv + around;
  var leak = 0.0;
  var qao = 0.0;
  if (kLeak > 0.0) {
    leak = valve_flow(openLv - pla, rLv, kLeak);
    qao = valve_flow(openLv - rLv * leak - pao, rLv, kAortic);
    if (qao > 0.0) {
      leak = valve_flow(pao + kAortic * qao * qao - pla, 0.0, kLeak);
      qao = valve_flow(openLv - rLv * leak - pao, rLv, kAortic);
    }
  } else {
    qao = valve_flow(openLv - pao, rLv, kAortic);
  }
  let plv = openLv - rLv * (qao + leak);
  let qmi = select(0.0, (pla - plv) * (*c)[C_G_MITRAL], pla > plv);

  let openRv = isoRv + around;
  let pulmonary = ppa + thorax;
  let qpu = select(0.0, (openRv - pulmonary) / rRv, openRv > pulmonary);
  let prv = openRv - rRv * qpu;
  let qtr = select(0.0, (pra - prv) * (*c)[C_G_TRICUSPID], pra > prv);

  let psv = ((*y)[Y_V_SV] - (*c)[C_VU_SV]) * (*c)[C_INV_C_SV] + (*c)[C_P_SPLANCHNIC];
  let pev = ((*y)[Y_V_EV] - (*c)[C_VU_EV]) * (*c)[C_INV_C_EV] + (*c)[C_P_EXTRA];
  let intoSv = (psp - psv) * (*c)[C_G_SP];
  let intoEv = (psp - pev) * (*c)[C_G_EP];
  var outSv = (psv - pra) * (*c)[C_G_SV];
  var outEv = (pev - pra) * (*c)[C_G_EV];
  if (outSv < 0.0) {
    outSv *= (*c)[C_BACKFLOW];
  }
  if (outEv < 0.0) {
    outEv *= (*c)[C_BACKFLOW];
  }
  let throughLung = (ppp - ppv) * (*c)[C_G_PP];
  let intoLa = (ppv + thorax - pla) * (*c)[C_G_PV];

  let dpsa = (qao - fsa) * (*c)[C_INV_C_SA];
  (*dy)[Y_PHASE] = 1.0 / period;
  (*dy)[Y_P_SA] = dpsa;
  (*dy)[Y_F_SA] = (pao - psp - (*c)[C_R_SA] * fsa) * (*c)[C_INV_L_SA];
  (*dy)[Y_P_SP] = (fsa - intoSv - intoEv) * (*c)[C_INV_C_PERIPH];
  (*dy)[Y_V_SV] = intoSv - outSv + (*c)[C_IN_SV];
  (*dy)[Y_V_EV] = intoEv - outEv + (*c)[C_IN_EV];
  (*dy)[Y_P_PA] = (qpu - fpa) * (*c)[C_INV_C_PA];
  (*dy)[Y_F_PA] = (ppa - ppp - (*c)[C_R_PA] * fpa) * (*c)[C_INV_L_PA];
  (*dy)[Y_P_PP] = (fpa - throughLung) * (*c)[C_INV_C_PP];
  (*dy)[Y_P_PV] = (throughLung - intoLa) * (*c)[C_INV_C_PV];
  (*dy)[Y_V_LA] = intoLa - qmi + leak;
  (*dy)[Y_V_LV] = qmi - qao - leak;
  (*dy)[Y_V_RA] = outSv + outEv - qtr;
  (*dy)[Y_V_RV] = qtr - qpu;
  (*dy)[Y_P_BARO] = (pao - (*c)[C_CAROTID] + (*c)[C_TAU_Z] * dpsa - (*y)[Y_P_BARO]) * (*c)[C_INV_TAU_P];
  (*dy)[Y_P_CNS] = (pao - (*c)[C_CAROTID] - (*y)[Y_P_CNS]) / 3.0;

  (*w)[W_P_LV - FIRST_WAVE] = plv;
  (*w)[W_V_LV - FIRST_WAVE] = vlv;
  (*w)[W_P_AO - FIRST_WAVE] = pao;
  (*w)[W_P_LA - FIRST_WAVE] = pla;
  (*w)[W_V_LA - FIRST_WAVE] = vla;
  (*w)[W_P_RV - FIRST_WAVE] = prv;
  (*w)[W_V_RV - FIRST_WAVE] = vrv;
  (*w)[W_P_RA - FIRST_WAVE] = pra;
  (*w)[W_V_RA - FIRST_WAVE] = vra;
  (*w)[W_P_PA - FIRST_WAVE] = pulmonary;
  (*w)[W_Q_AO - FIRST_WAVE] = qao;
  (*w)[W_Q_MITRAL - FIRST_WAVE] = qmi - leak;
  (*w)[W_Q_PULMONARY - FIRST_WAVE] = qpu;
  (*w)[W_Q_TRICUSPID - FIRST_WAVE] = qtr;
  (*w)[W_P_SV - FIRST_WAVE] = psv;
  (*w)[W_P_PERICARDIUM - FIRST_WAVE] = peri;
}
