// Sums of the beat under way and results of the beat just ended, one to one with models/cardiovascular/beat.ts.
// The sums (A in layout.wgsl, from A_TIME) stay in registers during a call; step.wgsl loads and stores them.
// #include "layout.wgsl"
// #include "equations.wgsl"

const FAR_AWAY : f32 = 1.0e6;

fn clear_beat(b : ptr<function, array<f32, BEAT>>, time : f32) {
  (*b)[A_TIME - A_TIME] = time;
  (*b)[A_STEPS - A_TIME] = 0.0;
  (*b)[A_SUM_AO - A_TIME] = 0.0;
  (*b)[A_MAX_AO - A_TIME] = -FAR_AWAY;
  (*b)[A_MIN_AO - A_TIME] = FAR_AWAY;
  (*b)[A_SUM_RA - A_TIME] = 0.0;
  (*b)[A_SUM_PA - A_TIME] = 0.0;
  (*b)[A_MAX_PA - A_TIME] = -FAR_AWAY;
  (*b)[A_MIN_PA - A_TIME] = FAR_AWAY;
  (*b)[A_SUM_LA - A_TIME] = 0.0;
  (*b)[A_MAX_VLV - A_TIME] = -FAR_AWAY;
  (*b)[A_MIN_VLV - A_TIME] = FAR_AWAY;
  (*b)[A_MAX_VRV - A_TIME] = -FAR_AWAY;
  (*b)[A_MIN_VRV - A_TIME] = FAR_AWAY;
  (*b)[A_MAX_VLA - A_TIME] = -FAR_AWAY;
  (*b)[A_MIN_VLA - A_TIME] = FAR_AWAY;
  (*b)[A_MAX_VRA - A_TIME] = -FAR_AWAY;
  (*b)[A_MIN_VRA - A_TIME] = FAR_AWAY;
  (*b)[A_EJECTED - A_TIME] = 0.0;
  (*b)[A_LEAKED - A_TIME] = 0.0;
  (*b)[A_WORK - A_TIME] = 0.0;
  (*b)[A_MAX_GRADIENT - A_TIME] = 0.0;
  (*b)[A_SUM_GRADIENT - A_TIME] = 0.0;
  (*b)[A_EJECTION_STEPS - A_TIME] = 0.0;
  (*b)[A_MAX_DPDT - A_TIME] = 0.0;
  (*b)[A_MAX_PLV - A_TIME] = -FAR_AWAY;
  (*b)[A_MAX_PRV - A_TIME] = -FAR_AWAY;
}

fn add_to_beat(o : i32, b : ptr<function, array<f32, BEAT>>, w : ptr<function, array<f32, WAVES>>) {
  let h = STEP_SECONDS;
  let plv = (*w)[W_P_LV - FIRST_WAVE];
  let vlv = (*w)[W_V_LV - FIRST_WAVE];
  let pao = (*w)[W_P_AO - FIRST_WAVE];
  let vla = (*w)[W_V_LA - FIRST_WAVE];
  let prv = (*w)[W_P_RV - FIRST_WAVE];
  let vrv = (*w)[W_V_RV - FIRST_WAVE];
  let vra = (*w)[W_V_RA - FIRST_WAVE];
  let ppa = (*w)[W_P_PA - FIRST_WAVE];
  let qao = (*w)[W_Q_AO - FIRST_WAVE];
  let qmi = (*w)[W_Q_MITRAL - FIRST_WAVE];
  let steps = (*b)[A_STEPS - A_TIME];
  if (steps > 0.0) {
    let slope = (plv - (*b)[A_LAST_PLV - A_TIME]) / h;
    if (slope > (*b)[A_MAX_DPDT - A_TIME]) {
      (*b)[A_MAX_DPDT - A_TIME] = slope;
    }
  }
  (*b)[A_LAST_PLV - A_TIME] = plv;
  (*b)[A_STEPS - A_TIME] = steps + 1.0;
  (*b)[A_TIME - A_TIME] = (*b)[A_TIME - A_TIME] + h;
  (*b)[A_SUM_AO - A_TIME] = (*b)[A_SUM_AO - A_TIME] + pao;
  if (pao > (*b)[A_MAX_AO - A_TIME]) {
    (*b)[A_MAX_AO - A_TIME] = pao;
  }
  if (pao < (*b)[A_MIN_AO - A_TIME]) {
    (*b)[A_MIN_AO - A_TIME] = pao;
  }
  (*b)[A_SUM_RA - A_TIME] = (*b)[A_SUM_RA - A_TIME] + (*w)[W_P_RA - FIRST_WAVE];
  (*b)[A_SUM_PA - A_TIME] = (*b)[A_SUM_PA - A_TIME] + ppa;
  if (ppa > (*b)[A_MAX_PA - A_TIME]) {
    (*b)[A_MAX_PA - A_TIME] = ppa;
  }
  if (ppa < (*b)[A_MIN_PA - A_TIME]) {
    (*b)[A_MIN_PA - A_TIME] = ppa;
  }
  (*b)[A_SUM_LA - A_TIME] = (*b)[A_SUM_LA - A_TIME] + (*w)[W_P_LA - FIRST_WAVE];
  if (vlv > (*b)[A_MAX_VLV - A_TIME]) {
    (*b)[A_MAX_VLV - A_TIME] = vlv;
  }
  if (vlv < (*b)[A_MIN_VLV - A_TIME]) {
    (*b)[A_MIN_VLV - A_TIME] = vlv;
  }
  if (vrv > (*b)[A_MAX_VRV - A_TIME]) {
    (*b)[A_MAX_VRV - A_TIME] = vrv;
  }
  if (vrv < (*b)[A_MIN_VRV - A_TIME]) {
    (*b)[A_MIN_VRV - A_TIME] = vrv;
  }
  if (vla > (*b)[A_MAX_VLA - A_TIME]) {
    (*b)[A_MAX_VLA - A_TIME] = vla;
  }
  if (vla < (*b)[A_MIN_VLA - A_TIME]) {
    (*b)[A_MIN_VLA - A_TIME] = vla;
  }
  if (vra > (*b)[A_MAX_VRA - A_TIME]) {
    (*b)[A_MAX_VRA - A_TIME] = vra;
  }
  if (vra < (*b)[A_MIN_VRA - A_TIME]) {
    (*b)[A_MIN_VRA - A_TIME] = vra;
  }
  if (plv > (*b)[A_MAX_PLV - A_TIME]) {
    (*b)[A_MAX_PLV - A_TIME] = plv;
  }
  if (prv > (*b)[A_MAX_PRV - A_TIME]) {
    (*b)[A_MAX_PRV - A_TIME] = prv;
  }
  // dV = (mitral - aortic) dt, so stroke work = -integral of P dV.
  (*b)[A_WORK - A_TIME] = (*b)[A_WORK - A_TIME] + plv * (qao - qmi) * h;
  if (qmi < 0.0) {
    (*b)[A_LEAKED - A_TIME] = (*b)[A_LEAKED - A_TIME] - qmi * h;
  }
  if (qao > 0.0) {
    let gradient = max(0.0, plv - pao);
    // A step at the edge of ejection counts by its flow, or the mean would jump with the step it begins in.
    let share = min(1.0, qao / 40.0);
    (*b)[A_EJECTED - A_TIME] = (*b)[A_EJECTED - A_TIME] + qao * h;
    (*b)[A_SUM_GRADIENT - A_TIME] = (*b)[A_SUM_GRADIENT - A_TIME] + gradient * share;
    (*b)[A_EJECTION_STEPS - A_TIME] = (*b)[A_EJECTION_STEPS - A_TIME] + share;
    if (gradient > (*b)[A_MAX_GRADIENT - A_TIME]) {
      (*b)[A_MAX_GRADIENT - A_TIME] = gradient;
    }
  }
}

fn finish_beat(o : i32, b : ptr<function, array<f32, BEAT>>, po : i32, io : i32, late : f32) {
  let seconds = max(0.1, (*b)[A_TIME - A_TIME] - late);
  let n = max(1.0, (*b)[A_STEPS - A_TIME]);
  let rate = 60.0 / seconds;
  let map = (*b)[A_SUM_AO - A_TIME] / n;
  let rap = (*b)[A_SUM_RA - A_TIME] / n;
  let edv = (*b)[A_MAX_VLV - A_TIME];
  let esv = (*b)[A_MIN_VLV - A_TIME];
  let forward = (*b)[A_EJECTED - A_TIME];
  let output = (forward * rate) / 1000.0;
  result[o + O_HEART_RATE] = rate;
  result[o + O_SBP] = (*b)[A_MAX_AO - A_TIME];
  result[o + O_DBP] = (*b)[A_MIN_AO - A_TIME];
  result[o + O_MAP] = map;
  result[o + O_RAP] = rap;
  result[o + O_PA_SYSTOLIC] = (*b)[A_MAX_PA - A_TIME];
  result[o + O_PA_DIASTOLIC] = (*b)[A_MIN_PA - A_TIME];
  result[o + O_PA_MEAN] = (*b)[A_SUM_PA - A_TIME] / n;
  result[o + O_LAP] = (*b)[A_SUM_LA - A_TIME] / n;
  result[o + O_LVEDV] = edv;
  result[o + O_LVESV] = esv;
  result[o + O_SV] = forward;
  result[o + O_EF] = (100.0 * (edv - esv)) / max(1.0, edv);
  result[o + O_CO] = output;
  result[o + O_RVEDV] = (*b)[A_MAX_VRV - A_TIME];
  result[o + O_RVESV] = (*b)[A_MIN_VRV - A_TIME];
  result[o + O_RVEF] = (100.0 * ((*b)[A_MAX_VRV - A_TIME] - (*b)[A_MIN_VRV - A_TIME])) / max(1.0, (*b)[A_MAX_VRV - A_TIME]);
  result[o + O_LA_MAX] = (*b)[A_MAX_VLA - A_TIME];
  result[o + O_LA_MIN] = (*b)[A_MIN_VLA - A_TIME];
  result[o + O_RA_MAX] = (*b)[A_MAX_VRA - A_TIME];
  result[o + O_RA_MIN] = (*b)[A_MIN_VRA - A_TIME];
  result[o + O_SVR] = (map - rap) / max(0.05, output);
  // 1 mmHg mL = 0.000133322 J.
  result[o + O_STROKE_WORK] = (*b)[A_WORK - A_TIME] * 0.000133322;
  result[o + O_AO_GRADIENT_PEAK] = (*b)[A_MAX_GRADIENT - A_TIME];
  result[o + O_AO_GRADIENT_MEAN] = (*b)[A_SUM_GRADIENT - A_TIME] / max(0.01, (*b)[A_EJECTION_STEPS - A_TIME]);
  let volume = parameters[po + P_BLOOD_VOLUME] + result[o + S_DV_BLOOD];
  result[o + O_BLOOD_VOLUME] = volume;
  result[o + O_BLED] = result[o + S_BLED];
  result[o + O_INFUSED] = result[o + S_INFUSED];
  result[o + O_BEATS] = result[o + O_BEATS] + 1.0;
  // Smoothed over about five beats: where the valve opens within a 2 ms step moves a single beat's figure by a per cent.
  let steepest = result[o + O_DPDT_MAX];
  let weight = select(1.0, 0.2, steepest > 0.0);
  result[o + O_DPDT_MAX] = steepest + weight * ((*b)[A_MAX_DPDT - A_TIME] - steepest);
  result[o + O_LVEDP] = (*b)[A_LAST_PLV - A_TIME];
  // End-systolic pressure taken as 0.9 SBP (Kelly 1992, doi:10.1161/01.CIR.86.2.513 [recalled]).
  result[o + O_EA] = (0.9 * (*b)[A_MAX_AO - A_TIME]) / max(1.0, forward);
  result[o + O_LV_SYSTOLIC] = (*b)[A_MAX_PLV - A_TIME];
  result[o + O_RV_SYSTOLIC] = (*b)[A_MAX_PRV - A_TIME];
  result[o + O_MR_FRACTION] = (100.0 * (*b)[A_LEAKED - A_TIME]) / max(1.0, (*b)[A_LEAKED - A_TIME] + forward);
  let haemoglobin = haemoglobin_now(result[o + S_HB], volume, inputs[io + I_HAEMOGLOBIN_FACTOR]);
  result[o + O_HAEMOGLOBIN] = haemoglobin;
  result[o + O_HAEMATOCRIT] = 100.0 * haematocrit_of(haemoglobin);
  // Steady oxygen balance per litre of blood (1.34 mL bound per g, dissolved oxygen left out):
  // arterial = end-capillary - shunt / (1 - shunt) * use / output; a watt costs about 11 mL/min of oxygen.
  let oxygen = parameters[po + P_OXYGEN_USE] + 11.0 * result[o + S_EXERCISE];
  let extraction = oxygen / max(0.3, output);
  let capacity = 1.34 * haemoglobin;
  let shunt = parameters[po + P_SHUNT];
  let arterial = capacity * oxygen_saturation(parameters[po + P_ALVEOLAR_PO2]) - (shunt / (1.0 - shunt)) * extraction;
  result[o + O_SAO2] = max(0.0, (100.0 * arterial) / max(1.0, capacity));
  result[o + O_SVO2] = max(0.0, (100.0 * (arterial - extraction)) / max(1.0, capacity));
  result[o + O_DO2] = max(0.0, arterial) * output;
}
