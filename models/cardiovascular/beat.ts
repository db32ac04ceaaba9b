import * as controlsModule from './controls.ts';
import * as equations from './equations.ts';
import * as layout from './layout.ts';

// Bound to local names once: test runners turn every imported name into an accessor, twelve times slower in this loop.
const { haemoglobinNow } = controlsModule;
const { haematocritOf, oxygenSaturation } = equations;
const { A, FIRST_WAVE, I, O, P, S, STEP_SECONDS, W } = layout;

const FAR = 1e6;

/** Empties the sums of the beat; `time` is what of the new beat has already passed, s. */
export function clearBeat(s: Float64Array, o: number, time: number): void {
  s[o + A.TIME] = time;
  s[o + A.STEPS] = 0;
  s[o + A.SUM_AO] = 0;
  s[o + A.MAX_AO] = -FAR;
  s[o + A.MIN_AO] = FAR;
  s[o + A.SUM_RA] = 0;
  s[o + A.SUM_PA] = 0;
  s[o + A.MAX_PA] = -FAR;
  s[o + A.MIN_PA] = FAR;
  s[o + A.SUM_LA] = 0;
  s[o + A.MAX_VLV] = -FAR;
  s[o + A.MIN_VLV] = FAR;
  s[o + A.MAX_VRV] = -FAR;
  s[o + A.MIN_VRV] = FAR;
  s[o + A.MAX_VLA] = -FAR;
  s[o + A.MIN_VLA] = FAR;
  s[o + A.MAX_VRA] = -FAR;
  s[o + A.MIN_VRA] = FAR;
  s[o + A.EJECTED] = 0;
  s[o + A.LEAKED] = 0;
  s[o + A.WORK] = 0;
  s[o + A.MAX_GRADIENT] = 0;
  s[o + A.SUM_GRADIENT] = 0;
  s[o + A.EJECTION_STEPS] = 0;
  s[o + A.MAX_DPDT] = 0;
  s[o + A.MAX_PLV] = -FAR;
  s[o + A.MAX_PRV] = -FAR;
}

/** Adds one step to the sums of the beat, from the waveforms `w` (order of W, from 0) at the start of the step. */
export function addToBeat(s: Float64Array, o: number, w: Float64Array): void {
  const h = STEP_SECONDS;
  const plv = w[W.P_LV - FIRST_WAVE]!;
  const vlv = w[W.V_LV - FIRST_WAVE]!;
  const pao = w[W.P_AO - FIRST_WAVE]!;
  const vla = w[W.V_LA - FIRST_WAVE]!;
  const prv = w[W.P_RV - FIRST_WAVE]!;
  const vrv = w[W.V_RV - FIRST_WAVE]!;
  const vra = w[W.V_RA - FIRST_WAVE]!;
  const ppa = w[W.P_PA - FIRST_WAVE]!;
  const qao = w[W.Q_AO - FIRST_WAVE]!;
  const qmi = w[W.Q_MITRAL - FIRST_WAVE]!;
  const steps = s[o + A.STEPS]!;
  if (steps > 0) {
    const slope = (plv - s[o + A.LAST_PLV]!) / h;
    if (slope > s[o + A.MAX_DPDT]!) s[o + A.MAX_DPDT] = slope;
  }
  s[o + A.LAST_PLV] = plv;
  s[o + A.STEPS] = steps + 1;
  s[o + A.TIME] = s[o + A.TIME]! + h;
  s[o + A.SUM_AO] = s[o + A.SUM_AO]! + pao;
  if (pao > s[o + A.MAX_AO]!) s[o + A.MAX_AO] = pao;
  if (pao < s[o + A.MIN_AO]!) s[o + A.MIN_AO] = pao;
  s[o + A.SUM_RA] = s[o + A.SUM_RA]! + w[W.P_RA - FIRST_WAVE]!;
  s[o + A.SUM_PA] = s[o + A.SUM_PA]! + ppa;
  if (ppa > s[o + A.MAX_PA]!) s[o + A.MAX_PA] = ppa;
  if (ppa < s[o + A.MIN_PA]!) s[o + A.MIN_PA] = ppa;
  s[o + A.SUM_LA] = s[o + A.SUM_LA]! + w[W.P_LA - FIRST_WAVE]!;
  if (vlv > s[o + A.MAX_VLV]!) s[o + A.MAX_VLV] = vlv;
  if (vlv < s[o + A.MIN_VLV]!) s[o + A.MIN_VLV] = vlv;
  if (vrv > s[o + A.MAX_VRV]!) s[o + A.MAX_VRV] = vrv;
  if (vrv < s[o + A.MIN_VRV]!) s[o + A.MIN_VRV] = vrv;
  if (vla > s[o + A.MAX_VLA]!) s[o + A.MAX_VLA] = vla;
  if (vla < s[o + A.MIN_VLA]!) s[o + A.MIN_VLA] = vla;
  if (vra > s[o + A.MAX_VRA]!) s[o + A.MAX_VRA] = vra;
  if (vra < s[o + A.MIN_VRA]!) s[o + A.MIN_VRA] = vra;
  if (plv > s[o + A.MAX_PLV]!) s[o + A.MAX_PLV] = plv;
  if (prv > s[o + A.MAX_PRV]!) s[o + A.MAX_PRV] = prv;
  // dV = (mitral - aortic) dt, so stroke work = -integral of P dV.
  s[o + A.WORK] = s[o + A.WORK]! + plv * (qao - qmi) * h;
  if (qmi < 0) s[o + A.LEAKED] = s[o + A.LEAKED]! - qmi * h;
  if (qao > 0) {
    const gradient = Math.max(0, plv - pao);
    // A step at the edge of ejection counts by its flow, or the mean would jump with the step it begins in.
    const share = Math.min(1, qao / 40);
    s[o + A.EJECTED] = s[o + A.EJECTED]! + qao * h;
    s[o + A.SUM_GRADIENT] = s[o + A.SUM_GRADIENT]! + gradient * share;
    s[o + A.EJECTION_STEPS] = s[o + A.EJECTION_STEPS]! + share;
    if (gradient > s[o + A.MAX_GRADIENT]!) s[o + A.MAX_GRADIENT] = gradient;
  }
}

/** Turns the sums into the results of the beat just ended; `late` seconds of the next beat have already passed. */
export function finishBeat(s: Float64Array, o: number, p: Float64Array, po: number, inputs: Float64Array, io: number, late: number): void {
  const seconds = Math.max(0.1, s[o + A.TIME]! - late);
  const n = Math.max(1, s[o + A.STEPS]!);
  const rate = 60 / seconds;
  const map = s[o + A.SUM_AO]! / n;
  const rap = s[o + A.SUM_RA]! / n;
  const edv = s[o + A.MAX_VLV]!;
  const esv = s[o + A.MIN_VLV]!;
  const forward = s[o + A.EJECTED]!;
  const output = (forward * rate) / 1000;
  s[o + O.HEART_RATE] = rate;
  s[o + O.SBP] = s[o + A.MAX_AO]!;
  s[o + O.DBP] = s[o + A.MIN_AO]!;
  s[o + O.MAP] = map;
  s[o + O.RAP] = rap;
  s[o + O.PA_SYSTOLIC] = s[o + A.MAX_PA]!;
  s[o + O.PA_DIASTOLIC] = s[o + A.MIN_PA]!;
  s[o + O.PA_MEAN] = s[o + A.SUM_PA]! / n;
  s[o + O.LAP] = s[o + A.SUM_LA]! / n;
  s[o + O.LVEDV] = edv;
  s[o + O.LVESV] = esv;
  s[o + O.SV] = forward;
  s[o + O.EF] = (100 * (edv - esv)) / Math.max(1, edv);
  s[o + O.CO] = output;
  s[o + O.RVEDV] = s[o + A.MAX_VRV]!;
  s[o + O.RVESV] = s[o + A.MIN_VRV]!;
  s[o + O.RVEF] = (100 * (s[o + A.MAX_VRV]! - s[o + A.MIN_VRV]!)) / Math.max(1, s[o + A.MAX_VRV]!);
  s[o + O.LA_MAX] = s[o + A.MAX_VLA]!;
  s[o + O.LA_MIN] = s[o + A.MIN_VLA]!;
  s[o + O.RA_MAX] = s[o + A.MAX_VRA]!;
  s[o + O.RA_MIN] = s[o + A.MIN_VRA]!;
  s[o + O.SVR] = (map - rap) / Math.max(0.05, output);
  // 1 mmHg mL = 0.000133322 J.
  s[o + O.STROKE_WORK] = s[o + A.WORK]! * 0.000133322;
  s[o + O.AO_GRADIENT_PEAK] = s[o + A.MAX_GRADIENT]!;
  s[o + O.AO_GRADIENT_MEAN] = s[o + A.SUM_GRADIENT]! / Math.max(0.01, s[o + A.EJECTION_STEPS]!);
  const volume = p[po + P.BLOOD_VOLUME]! + s[o + S.DV_BLOOD]!;
  s[o + O.BLOOD_VOLUME] = volume;
  s[o + O.BLED] = s[o + S.BLED]!;
  s[o + O.INFUSED] = s[o + S.INFUSED]!;
  s[o + O.BEATS] = s[o + O.BEATS]! + 1;
  // Smoothed over about five beats: where the valve opens within a 2 ms step moves a single beat's figure by a per cent.
  const steepest = s[o + O.DPDT_MAX]!;
  const weight = steepest > 0 ? 0.2 : 1;
  s[o + O.DPDT_MAX] = steepest + weight * (s[o + A.MAX_DPDT]! - steepest);
  s[o + O.LVEDP] = s[o + A.LAST_PLV]!;
  // End-systolic pressure taken as 0.9 SBP (Kelly 1992, doi:10.1161/01.CIR.86.2.513 [recalled]).
  s[o + O.EA] = (0.9 * s[o + A.MAX_AO]!) / Math.max(1, forward);
  s[o + O.LV_SYSTOLIC] = s[o + A.MAX_PLV]!;
  s[o + O.RV_SYSTOLIC] = s[o + A.MAX_PRV]!;
  s[o + O.MR_FRACTION] = (100 * s[o + A.LEAKED]!) / Math.max(1, s[o + A.LEAKED]! + forward);
  const haemoglobin = haemoglobinNow(s[o + S.HB]!, volume, inputs[io + I.HAEMOGLOBIN_FACTOR]!);
  s[o + O.HAEMOGLOBIN] = haemoglobin;
  s[o + O.HAEMATOCRIT] = 100 * haematocritOf(haemoglobin);
  // Steady oxygen balance per litre of blood (1.34 mL bound per g, dissolved oxygen left out):
  // arterial = end-capillary - shunt / (1 - shunt) * use / output; a watt costs about 11 mL/min of oxygen.
  const oxygen = p[po + P.OXYGEN_USE]! + 11 * s[o + S.EXERCISE]!;
  const extraction = oxygen / Math.max(0.3, output);
  const capacity = 1.34 * haemoglobin;
  const shunt = p[po + P.SHUNT]!;
  const arterial = capacity * oxygenSaturation(p[po + P.ALVEOLAR_PO2]!) - (shunt / (1 - shunt)) * extraction;
  s[o + O.SAO2] = Math.max(0, (100 * arterial) / Math.max(1, capacity));
  s[o + O.SVO2] = Math.max(0, (100 * (arterial - extraction)) / Math.max(1, capacity));
  s[o + O.DO2] = Math.max(0, arterial) * output;
}
