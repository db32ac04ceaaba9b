// Coefficients of the fast equations for one slot, one to one with models/cardiovascular/controls.ts.
// #include "layout.wgsl"
// #include "equations.wgsl"

fn derive_controls(o : i32, po : i32, io : i32, c : ptr<function, array<f32, CONTROLS>>) {
  let tone = parameters[po + P_TONE];
  // Part of the vascular tone is not carried by alpha receptors and stays under full blockade.
  let carried = 0.6 * tone;
  let exercise = result[o + S_EXERCISE];
  let alphaOpen = 1.0 - inputs[io + I_ALPHA_BLOCKADE];
  let betaOpen = 1.0 - inputs[io + I_BETA_BLOCKADE];
  // A blocked receptor loses the resting tone too; agonists act on what is not blocked.
  let alpha = inputs[io + I_ALPHA_AGONIST] * alphaOpen;
  let beta = inputs[io + I_BETA_AGONIST] * betaOpen;

  // Heart rate: intrinsic period and nerves, then drives in beats per minute, then the pacemaker if it is faster.
  let period = max(0.2, parameters[po + P_INTRINSIC_PERIOD] + result[o + S_T_S] * betaOpen - parameters[po + P_G_T_S] * beta + result[o + S_T_V]);
  let own = 60.0 / period + inputs[io + I_HEART_RATE_DRIVE] + parameters[po + P_RATE_DRIVE] + parameters[po + P_EX_RATE] * exercise * (1.0 - 0.4 * inputs[io + I_BETA_BLOCKADE]);
  let rate = min(215.0, max(25.0, max(own, inputs[io + I_PACING_RATE])));
  let t = 60.0 / rate;
  (*c)[C_PERIOD] = t;
  (*c)[C_SYSTOLE] = max(0.15, parameters[po + P_TSYS0] - parameters[po + P_KSYS] / t);
  (*c)[C_FLATNESS] = parameters[po + P_SYSTOLE_FLATNESS];
  (*c)[C_LATENESS] = parameters[po + P_SYSTOLE_LATENESS];

  let work = parameters[po + P_CONTRACTILITY] * inputs[io + I_CONTRACTILITY_FACTOR] * (1.0 + parameters[po + P_EX_CONTRACTILITY] * exercise);
  let gLv = parameters[po + P_G_E_LV];
  let gRv = parameters[po + P_G_E_RV];
  let eLv = parameters[po + P_EMAX_LV] + (result[o + S_E_LV] + gLv * tone) * betaOpen - gLv * tone + 2.0 * gLv * beta;
  let eRv = parameters[po + P_EMAX_RV] + (result[o + S_E_RV] + gRv * tone) * betaOpen - gRv * tone + 2.0 * gRv * beta;
  (*c)[C_E_LV] = max(0.05, eLv) * work * inputs[io + I_LV_CONTRACTILITY_FACTOR];
  (*c)[C_E_RV] = max(0.05, eRv) * work;
  (*c)[C_P0_LV] = parameters[po + P_STIFFNESS_LV] * inputs[io + I_LV_STIFFNESS_FACTOR];
  (*c)[C_KE_LV] = parameters[po + P_KE_LV];
  (*c)[C_VU_LV] = parameters[po + P_VU_LV];
  (*c)[C_KR_LV] = parameters[po + P_KR_LV];
  (*c)[C_P0_RV] = parameters[po + P_STIFFNESS_RV];
  (*c)[C_KE_RV] = parameters[po + P_KE_RV];
  (*c)[C_VU_RV] = parameters[po + P_VU_RV];
  (*c)[C_KR_RV] = parameters[po + P_KR_RV];
  (*c)[C_EB_LA] = parameters[po + P_EB_LA];
  (*c)[C_EA_LA] = parameters[po + P_EA_LA];
  (*c)[C_EB_RA] = parameters[po + P_EB_RA];
  (*c)[C_EA_RA] = parameters[po + P_EA_RA];
  (*c)[C_VU_ATRIA] = parameters[po + P_VU_ATRIA];
  (*c)[C_G_MITRAL] = 1.0 / parameters[po + P_R_MITRAL];
  (*c)[C_G_TRICUSPID] = 1.0 / parameters[po + P_R_TRICUSPID];
  let area = parameters[po + P_AORTIC_VALVE_AREA];
  (*c)[C_K_AORTIC] = ORIFICE * max(1.0 / (area * area), inputs[io + I_AORTIC_OBSTRUCTION]);
  let leak = parameters[po + P_MITRAL_LEAK_AREA] + inputs[io + I_MITRAL_LEAK_AREA];
  let leakFactor = select(0.0, ORIFICE / max(0.000025, leak * leak), leak > 0.005);
  (*c)[C_K_LEAK] = leakFactor;

  // Vessels.
  let haemoglobin = haemoglobin_now(result[o + S_HB], parameters[po + P_BLOOD_VOLUME] + result[o + S_DV_BLOOD], inputs[io + I_HAEMOGLOBIN_FACTOR]);
  let viscous = viscosity_factor(haematocrit_of(haemoglobin), parameters[po + P_VISCOSITY]);
  let systemic = parameters[po + P_SYSTEMIC_RESISTANCE] * inputs[io + I_RESISTANCE_FACTOR] * viscous;
  let gSp = parameters[po + P_G_R_SP];
  let gEp = parameters[po + P_G_R_EP];
  let rSp = parameters[po + P_R_SP] + (result[o + S_R_SP] + gSp * carried) * alphaOpen - gSp * carried + gSp * alpha;
  let rEp = parameters[po + P_R_EP] + (result[o + S_R_EP] + gEp * carried) * alphaOpen - gEp * carried + gEp * alpha;
  (*c)[C_INV_C_SA] = (1.0 + parameters[po + P_EX_STIFFENING] * exercise) / (parameters[po + P_ARTERIAL_COMPLIANCE] * inputs[io + I_COMPLIANCE_FACTOR]);
  (*c)[C_R_SA] = parameters[po + P_R_SA];
  (*c)[C_INV_L_SA] = 1.0 / parameters[po + P_L_SA];
  (*c)[C_INV_C_PERIPH] = 1.0 / parameters[po + P_C_PERIPH];
  (*c)[C_G_SP] = 1.0 / (max(0.3, rSp) * systemic * (1.0 + parameters[po + P_EX_SPLANCHNIC] * exercise));
  (*c)[C_G_EP] = ((1.0 + parameters[po + P_EX_MUSCLE] * exercise) * (1.0 + 0.25 * beta)) / (max(0.15, rEp) * systemic);
  (*c)[C_INV_C_SV] = 1.0 / parameters[po + P_C_SV];
  (*c)[C_INV_C_EV] = 1.0 / parameters[po + P_C_EV];
  let gVs = parameters[po + P_G_VU_SV];
  let gVe = parameters[po + P_G_VU_EV];
  let extra = inputs[io + I_VENOUS_CAPACITY] - parameters[po + P_EX_VEINS] * exercise;
  let vuSv = parameters[po + P_UNSTRESSED_SV] + (result[o + S_VU_SV] - gVs * carried) * alphaOpen + gVs * carried - 0.5 * gVs * alpha + 0.55 * extra;
  let vuEv = parameters[po + P_UNSTRESSED_EV] + (result[o + S_VU_EV] - gVe * carried) * alphaOpen + gVe * carried - 0.5 * gVe * alpha + 0.45 * extra;
  (*c)[C_VU_SV] = max(100.0, vuSv);
  (*c)[C_VU_EV] = max(100.0, vuEv);
  (*c)[C_G_SV] = 1.0 / parameters[po + P_R_SV];
  (*c)[C_G_EV] = 1.0 / parameters[po + P_R_EV];
  (*c)[C_INV_C_PA] = 1.0 / parameters[po + P_C_PA];
  (*c)[C_R_PA] = parameters[po + P_R_PA];
  (*c)[C_INV_L_PA] = 1.0 / parameters[po + P_L_PA];
  (*c)[C_INV_C_PP] = 1.0 / parameters[po + P_C_PP];
  (*c)[C_G_PP] = 1.0 / (parameters[po + P_PULMONARY_RESISTANCE] * inputs[io + I_PULMONARY_RESISTANCE_FACTOR] * viscous);
  (*c)[C_INV_C_PV] = 1.0 / parameters[po + P_C_PV];
  (*c)[C_G_PV] = 1.0 / parameters[po + P_R_PV];

  // Pressure from outside, gravity, pericardium.
  let thorax = parameters[po + P_P_THORAX] + inputs[io + I_THORACIC_PRESSURE];
  let upright = soma_sincos((inputs[io + I_TILT] * 3.14159265) / 180.0).x;
  (*c)[C_P_THORAX] = thorax;
  (*c)[C_P_ARTERIAL] = parameters[po + P_EXT_ARTERIAL] * thorax;
  (*c)[C_P_SPLANCHNIC] = parameters[po + P_EXT_SPLANCHNIC] * thorax - parameters[po + P_TILT_SV] * upright;
  (*c)[C_P_EXTRA] = parameters[po + P_EXT_EXTRA] * thorax - parameters[po + P_TILT_EV] * upright;
  (*c)[C_CAROTID] = parameters[po + P_TILT_CAROTID] * upright;
  (*c)[C_BACKFLOW] = min(1.0, max(0.0, 0.5 * (6.0 - thorax)));
  (*c)[C_FLUID] = inputs[io + I_PERICARDIAL_FLUID];
  (*c)[C_PERICARDIUM] = parameters[po + P_PERICARDIAL_RESERVE];
  (*c)[C_PERICARDIUM_K] = parameters[po + P_PERICARDIAL_STIFFNESS];
  let share = parameters[po + P_C_SV] / (parameters[po + P_C_SV] + parameters[po + P_C_EV]);
  (*c)[C_IN_SV] = result[o + S_INFLOW] * share;
  (*c)[C_IN_EV] = result[o + S_INFLOW] * (1.0 - share);
  (*c)[C_INV_TAU_P] = 1.0 / parameters[po + P_TAU_P];
  (*c)[C_TAU_Z] = parameters[po + P_TAU_Z];
}
