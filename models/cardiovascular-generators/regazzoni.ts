/**
 * The closed-loop circulation of Regazzoni, Salvador, Africa, Fedele, Dede' and Quarteroni 2020, arXiv:2011.15040: four
 * elastance chambers, diode valves, two resistance-inertance-compliance stages for each circulation, 12 states, no nerves.
 * Here it is the stranger that makes patients the product's own model has to be fitted to. Units mmHg, mL, s.
 */
export interface Chamber {
  /** Active and passive elastance, mmHg/mL. */
  readonly active: number;
  readonly passive: number;
  readonly unstressed: number;
  /** Start of contraction within the beat, its duration, and that of relaxation, s. */
  readonly start: number;
  readonly contraction: number;
  readonly relaxation: number;
}

export interface Bed {
  readonly arterialResistance: number;
  readonly arterialCompliance: number;
  readonly arterialInertance: number;
  readonly venousResistance: number;
  readonly venousCompliance: number;
  readonly venousInertance: number;
}

export interface RegazzoniParameters {
  /** Beat period, s. */
  readonly period: number;
  readonly la: Chamber;
  readonly lv: Chamber;
  readonly ra: Chamber;
  readonly rv: Chamber;
  /** Open valve, mmHg s/mL. Closed ones leak through 75006.2. */
  readonly valve: number;
  readonly systemic: Bed;
  readonly pulmonary: Bed;
}

const VALVE_CLOSED = 75006.2;

/** Values and start of the published Python implementation (ComputationalPhysiology/circulation, version 0.3.1). */
export const REGAZZONI_DEFAULTS: RegazzoniParameters = {
  period: 0.8,
  la: { active: 0.07, passive: 0.18, unstressed: 4, start: 0.9, contraction: 0.17, relaxation: 0.17 },
  lv: { active: 4.482, passive: 0.17, unstressed: 42, start: 0.1, contraction: 0.25, relaxation: 0.4 },
  ra: { active: 0.06, passive: 0.07, unstressed: 4, start: 0.9, contraction: 0.17, relaxation: 0.17 },
  rv: { active: 0.2, passive: 0.029, unstressed: 16, start: 0.1, contraction: 0.25, relaxation: 0.4 },
  valve: 0.0075,
  systemic: {
    arterialResistance: 0.733,
    arterialCompliance: 1.372,
    arterialInertance: 0.005,
    venousResistance: 0.32,
    venousCompliance: 11.363,
    venousInertance: 0.0005,
  },
  pulmonary: {
    arterialResistance: 0.046,
    arterialCompliance: 20,
    arterialInertance: 0.0005,
    venousResistance: 0.0015,
    venousCompliance: 16,
    venousInertance: 0.0005,
  },
};

/** V_LA V_LV V_RA V_RV, p_ar p_ven systemic, p_ar p_ven pulmonary, q_ar q_ven systemic, q_ar q_ven pulmonary. */
export const REGAZZONI_START: readonly number[] = [
  87.183, 118.52, 86.833, 166.177, 87.675, 35.898, 19.545, 15.004, 71.104, 94.039, 94.084, 473.279,
];

/** Elastance of a chamber at time t: half a cosine up during contraction, half a cosine down during relaxation. */
export function elastance(c: Chamber, t: number, period: number): number {
  const since = (((t - c.start) % period) + period) % period;
  let rise = 0;
  if (since < c.contraction) rise = 0.5 * (1 - Math.cos((Math.PI * since) / c.contraction));
  const relaxing = (((t - c.start - c.contraction) % period) + period) % period;
  if (relaxing < c.relaxation) rise += 0.5 * (1 + Math.cos((Math.PI * relaxing) / c.relaxation));
  return c.active * Math.min(1, Math.max(0, rise)) + c.passive;
}

/** Chamber pressures of one instant: p_la, p_lv, p_ra, p_rv. */
export function chamberPressures(p: RegazzoniParameters, t: number, y: ArrayLike<number>): [number, number, number, number] {
  return [
    elastance(p.la, t, p.period) * ((y[0] as number) - p.la.unstressed),
    elastance(p.lv, t, p.period) * ((y[1] as number) - p.lv.unstressed),
    elastance(p.ra, t, p.period) * ((y[2] as number) - p.ra.unstressed),
    elastance(p.rv, t, p.period) * ((y[3] as number) - p.rv.unstressed),
  ];
}

/** Derivatives of the 12 states at time t into `dy`. */
export function regazzoniRhs(p: RegazzoniParameters, t: number, y: Float64Array, dy: Float64Array): void {
  const [pla, plv, pra, prv] = chamberPressures(p, t, y);
  const flow = (from: number, to: number): number => (from - to) / (from > to ? p.valve : VALVE_CLOSED);
  const [, , , , pas, pvs, pap, pvp, qas, qvs, qap, qvp] = y as unknown as number[] as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const mitral = flow(pla, plv);
  const aortic = flow(plv, pas);
  const tricuspid = flow(pra, prv);
  const pulmonary = flow(prv, pap);
  const s = p.systemic;
  const l = p.pulmonary;
  dy[0] = qvp - mitral;
  dy[1] = mitral - aortic;
  dy[2] = qvs - tricuspid;
  dy[3] = tricuspid - pulmonary;
  dy[4] = (aortic - qas) / s.arterialCompliance;
  dy[5] = (qas - qvs) / s.venousCompliance;
  dy[6] = (pulmonary - qap) / l.arterialCompliance;
  dy[7] = (qap - qvp) / l.venousCompliance;
  dy[8] = (pas - pvs - s.arterialResistance * qas) / s.arterialInertance;
  dy[9] = (pvs - pra - s.venousResistance * qvs) / s.venousInertance;
  dy[10] = (pap - pvp - l.arterialResistance * qap) / l.arterialInertance;
  dy[11] = (pvp - pla - l.venousResistance * qvp) / l.venousInertance;
}

/** One classical Runge-Kutta step; `scratch` holds five rows of 12. */
export function regazzoniStep(p: RegazzoniParameters, t: number, y: Float64Array, h: number, scratch: Float64Array): void {
  const n = 12;
  const k = [0, 1, 2, 3].map((i) => scratch.subarray(i * n, (i + 1) * n)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const z = scratch.subarray(4 * n, 5 * n);
  regazzoniRhs(p, t, y, k[0]);
  for (let i = 0; i < n; i++) z[i] = (y[i] as number) + 0.5 * h * (k[0][i] as number);
  regazzoniRhs(p, t + 0.5 * h, z, k[1]);
  for (let i = 0; i < n; i++) z[i] = (y[i] as number) + 0.5 * h * (k[1][i] as number);
  regazzoniRhs(p, t + 0.5 * h, z, k[2]);
  for (let i = 0; i < n; i++) z[i] = (y[i] as number) + h * (k[2][i] as number);
  regazzoniRhs(p, t + h, z, k[3]);
  for (let i = 0; i < n; i++) {
    y[i] = (y[i] as number) + (h / 6) * ((k[0][i] as number) + 2 * (k[1][i] as number) + 2 * (k[2][i] as number) + (k[3][i] as number));
  }
}

/** Resting numbers of one beat, under the keys of the product's own model. */
export interface BeatNumbers {
  readonly heart_rate: number;
  readonly sbp: number;
  readonly dbp: number;
  readonly map: number;
  readonly rap: number;
  readonly pa_systolic: number;
  readonly pa_diastolic: number;
  readonly pa_mean: number;
  readonly lap: number;
  readonly lvedv: number;
  readonly lvesv: number;
  readonly sv: number;
  readonly ef: number;
  readonly co: number;
}

/** Numbers of the beat after `beats` beats from `start`, by steps of `h` seconds rounded to divide the beat. */
export function regazzoniBeat(p: RegazzoniParameters, start: readonly number[], beats: number, h = 0.0005): BeatNumbers {
  const y = Float64Array.from(start);
  const scratch = new Float64Array(60);
  const steps = Math.round(p.period / h);
  const dt = p.period / steps;
  for (let b = 0; b < beats; b++) for (let i = 0; i < steps; i++) regazzoniStep(p, i * dt, y, dt, scratch);
  let sbp = -Infinity;
  let dbp = Infinity;
  let pas = -Infinity;
  let pad = Infinity;
  let edv = -Infinity;
  let esv = Infinity;
  const sums = { map: 0, pam: 0, rap: 0, lap: 0 };
  for (let i = 0; i < steps; i++) {
    const t = i * dt;
    const [pla, , pra] = chamberPressures(p, t, y);
    const systemic = y[4] as number;
    const lung = y[6] as number;
    sbp = Math.max(sbp, systemic);
    dbp = Math.min(dbp, systemic);
    pas = Math.max(pas, lung);
    pad = Math.min(pad, lung);
    edv = Math.max(edv, y[1] as number);
    esv = Math.min(esv, y[1] as number);
    sums.map += systemic / steps;
    sums.pam += lung / steps;
    sums.rap += pra / steps;
    sums.lap += pla / steps;
    regazzoniStep(p, t, y, dt, scratch);
  }
  const sv = edv - esv;
  return {
    heart_rate: 60 / p.period,
    sbp,
    dbp,
    map: sums.map,
    rap: sums.rap,
    pa_systolic: pas,
    pa_diastolic: pad,
    pa_mean: sums.pam,
    lap: sums.lap,
    lvedv: edv,
    lvesv: esv,
    sv,
    ef: (100 * sv) / edv,
    co: (sv * 60) / p.period / 1000,
  };
}
