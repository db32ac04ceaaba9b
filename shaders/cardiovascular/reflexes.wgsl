// Nerves, capillaries and blood for one slot of 20 ms, one to one with models/cardiovascular/reflexes.ts.
// #include "layout.wgsl"
// #include "equations.wgsl"

const MOST_DRIVE : f32 = 8.0;

fn reflex_slot(o : i32, po : i32, io : i32, slot : i32) {
  let gain = inputs[io + I_REFLEX_GAIN];
  let h = SLOT_SECONDS;

  let exercise = result[o + S_EXERCISE] + (inputs[io + I_EXERCISE] - result[o + S_EXERCISE]) * approach(parameters[po + P_EX_TAU], h);
  result[o + S_EXERCISE] = exercise;

  // Arterial baroreflex.
  let setPoint = parameters[po + P_SET_POINT] + inputs[io + I_SET_POINT_SHIFT] + parameters[po + P_EX_SET_POINT] * exercise;
  let carotid = carotid_firing(result[o + Y_P_BARO], setPoint, parameters[po + P_KA], parameters[po + P_F_MIN], parameters[po + P_F_MAX]);
  let firing = sympathetic_firing(carotid, parameters[po + P_FES_INF], parameters[po + P_FES_0], parameters[po + P_KES]);
  let drive = gain * (sympathetic_drive(firing, parameters[po + P_FES_MIN]) - parameters[po + P_TONE]);
  let vagalRest = parameters[po + P_VAGAL_TONE];
  let vagal =
    vagalRest + gain * (vagal_firing(carotid, parameters[po + P_FEV_0], parameters[po + P_FEV_INF], parameters[po + P_FCS_0], parameters[po + P_KEV]) - vagalRest);

  // Low-pressure reflex: a steady part and a part that answers to falling filling and fades. A fuller atrium does not
  // slow the heart.
  let raFast = result[o + S_RA_FAST] + (result[o + Y_V_RA] - result[o + S_RA_FAST]) * approach(parameters[po + P_LP_TAU], h);
  // The first 120 beats after `initialise` are settling: adaptation is quick, so that a member starts adapted to itself.
  let settling = result[o + O_BEATS] < 120.0;
  let adaptation = select(parameters[po + P_LP_RATE_TAU], 8.0, settling);
  let raSlow = result[o + S_RA_SLOW] + (raFast - result[o + S_RA_SLOW]) * approach(adaptation, h);
  result[o + S_RA_FAST] = raFast;
  result[o + S_RA_SLOW] = raSlow;
  // It guards the pressure and does not raise it: its drive fades while pressure stands above what the body is used to.
  let above = result[o + Y_P_CNS] - setPoint;
  let pSlow = result[o + S_P_SLOW] + (above - result[o + S_P_SLOW]) * approach(select(parameters[po + P_LP_GATE_TAU], 8.0, settling), h);
  result[o + S_P_SLOW] = pSlow;
  let excess = max(0.0, above - pSlow) / parameters[po + P_LP_GATE];
  let open = gain / (1.0 + excess * excess);
  let filling = saturate_drive(parameters[po + P_LP_GAIN] * (parameters[po + P_LP_NORMAL] - raFast), parameters[po + P_LP_LIMIT]);
  let lowPressure = select(gain * filling, open * filling, filling > 0.0);
  let falling = open * parameters[po + P_LP_RATE] * max(0.0, raSlow - raFast);

  // Ischaemic response of the brain stem.
  let ischaemia = gain * parameters[po + P_CNS_GAIN] * max(0.0, parameters[po + P_CNS_THRESHOLD] - result[o + Y_P_CNS]);

  let heart = saturate_drive(parameters[po + P_HEART_DRIVE] * drive + parameters[po + P_LP_HEART] * max(0.0, lowPressure) + falling, parameters[po + P_HEART_LIMIT]);
  let central = min(MOST_DRIVE, drive + ischaemia);
  let vascular = saturate_drive(central + parameters[po + P_LP_VASCULAR] * lowPressure, parameters[po + P_VASCULAR_LIMIT]);
  let venous = min(MOST_DRIVE, central + lowPressure);

  // Delay rings: what was written one ring length ago leaves, the present drive enters.
  let atHeart = o + RING_AT_HEART + (slot % RING_HEART);
  let atCentral = o + RING_AT_CONTRACTILITY + (slot % RING_CONTRACTILITY);
  let atVascular = o + RING_AT_VASCULAR + (slot % RING_VASCULAR);
  let atVenous = o + RING_AT_VENOUS + (slot % RING_VENOUS);
  let atVagal = o + RING_AT_VAGAL + (slot % RING_VAGAL);
  let dHeart = result[atHeart];
  let dCentral = result[atCentral];
  let dVascular = result[atVascular];
  let dVenous = result[atVenous];
  let dVagal = result[atVagal];
  result[atHeart] = heart;
  result[atCentral] = central;
  result[atVascular] = vascular;
  result[atVenous] = venous;
  result[atVagal] = vagal;

  // Effectors.
  let aE = approach(parameters[po + P_TAU_E], h);
  let aR = approach(parameters[po + P_TAU_R], h);
  let aV = approach(parameters[po + P_TAU_V], h);
  result[o + S_E_LV] = result[o + S_E_LV] + (parameters[po + P_G_E_LV] * dCentral - result[o + S_E_LV]) * aE;
  result[o + S_E_RV] = result[o + S_E_RV] + (parameters[po + P_G_E_RV] * dCentral - result[o + S_E_RV]) * aE;
  result[o + S_R_SP] = result[o + S_R_SP] + (parameters[po + P_G_R_SP] * dVascular - result[o + S_R_SP]) * aR;
  result[o + S_R_EP] = result[o + S_R_EP] + (parameters[po + P_G_R_EP] * dVascular - result[o + S_R_EP]) * aR;
  let vuSv = max(parameters[po + P_VU_SV_MIN] - parameters[po + P_UNSTRESSED_SV], -parameters[po + P_G_VU_SV] * dVenous);
  let vuEv = max(parameters[po + P_VU_EV_MIN] - parameters[po + P_UNSTRESSED_EV], -parameters[po + P_G_VU_EV] * dVenous);
  result[o + S_VU_SV] = result[o + S_VU_SV] + (vuSv - result[o + S_VU_SV]) * aV;
  result[o + S_VU_EV] = result[o + S_VU_EV] + (vuEv - result[o + S_VU_EV]) * aV;
  result[o + S_T_S] = result[o + S_T_S] + (-parameters[po + P_G_T_S] * (parameters[po + P_TONE] + dHeart) - result[o + S_T_S]) * approach(parameters[po + P_TAU_TS], h);
  result[o + S_T_V] = result[o + S_T_V] + (parameters[po + P_G_T_V] * dVagal - result[o + S_T_V]) * approach(parameters[po + P_TAU_TV], h);

  // Blood, tissue fluid and haemoglobin; rates per minute. Nothing is left to bleed below 30 % of the volume.
  let normal = parameters[po + P_BLOOD_VOLUME];
  let volume = normal + result[o + S_DV_BLOOD];
  let bled = bleeding_rate(inputs[io + I_BLEEDING], volume / normal);
  let saline = inputs[io + I_INFUSION_SALINE];
  let whole = inputs[io + I_INFUSION_BLOOD];
  let cells = inputs[io + I_INFUSION_CELLS];
  let minutes = h / 60.0;
  // Of saline a share stays; the rest waits in a pool of its own and leaves faster than lost blood is replaced.
  let kept = saline / (1.0 + parameters[po + P_FLUID_ALPHA_GAIN]);
  let leaving = parameters[po + P_SALINE_RATE] * result[o + S_SALINE];
  let toTissue = parameters[po + P_FLUID_RATE] * (result[o + S_DV_BLOOD] - result[o + S_SALINE] - result[o + S_DV_BALANCE]) + leaving;
  result[o + S_SALINE] = result[o + S_SALINE] + minutes * (saline - kept - leaving);
  result[o + S_DV_BALANCE] = result[o + S_DV_BALANCE] + minutes * (kept + whole + cells - bled / (1.0 + parameters[po + P_FLUID_ALPHA_LOSS]));
  result[o + S_DV_BLOOD] = result[o + S_DV_BLOOD] + minutes * (saline + whole + cells - bled - toTissue);
  result[o + S_HB] = result[o + S_HB] + minutes * (0.15 * whole + 0.2 * cells - (bled * result[o + S_HB]) / volume);
  result[o + S_BLED] = result[o + S_BLED] + minutes * bled;
  result[o + S_INFUSED] = result[o + S_INFUSED] + minutes * (saline + whole + cells);
  // What enters the veins during this slot, mL/s; kept in the row because a call may end within a slot.
  result[o + S_INFLOW] = (saline + whole + cells - bled - toTissue) / 60.0;

  result[o + S_D_HEART] = dHeart;
  result[o + S_D_CONTRACTILITY] = dCentral;
  result[o + S_D_VASCULAR] = dVascular;
  result[o + S_D_VENOUS] = dVenous;
  result[o + S_D_VAGAL] = dVagal;
}
