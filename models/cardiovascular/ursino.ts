/**
 * Ursino 1998 (Am J Physiol 275:H1733, doi:10.1152/ajpheart.1998.275.5.H1733) as published: two ventricles, passive atria,
 * carotid baroreflex, closed loop. The parent of the product model and a published solution to prove it on.
 * Classical Runge-Kutta of fixed step; afferent firing kept in rings for the delays.
 */
const N = 23;
const [XI, PSA, FSA, PSP, PEV, PSV, PPA, FPA, PPP, PPV, PLA, VLV, PRA, VRV, PT] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14,
] as const;
const [E_LV, E_RV, R_SP, R_EP, VU_SV, VU_EV, T_S, T_V] = [15, 16, 17, 18, 19, 20, 21, 22] as const;

/** Beat by beat results of `simulateUrsino`, and the sampled waveform rows asked for. */
export interface UrsinoRun {
  /** Of the last beats: [rate /min, SBP, DBP, MAP, EDV, ESV, CO L/min, mean RAP, mean LAP]. */
  readonly beats: number[][];
  /** [t, Psa, Plv, Prv, Vlv, Vrv, Pla, Pra, Ppa, aortic flow, period] every `sample` seconds from `from`. */
  readonly samples: number[][];
  /** Final Emax_l, Emax_r, Rsp, Rep, Vusv, Vuev. */
  readonly effectors: number[];
}

const firing = { sympathetic: 0, vagal: 0 };
const outputs = { plv: 0, prv: 0, aortic: 0, period: 0 };

/** Carotid firing -> sympathetic and vagal firing, /s. */
function nerves(pt: number): void {
  const e = Math.exp((pt - 92) / 11.758);
  const fcs = (2.52 + 47.78 * e) / (1 + e);
  firing.sympathetic = 2.1 + (16.11 - 2.1) * Math.exp(-0.0675 * fcs);
  const v = Math.exp((fcs - 25) / 7.06);
  firing.vagal = (3.2 + 6.3 * v) / (1 + v);
}

function drive(fes: number): number {
  return fes >= 2.66 ? Math.log(fes - 2.66 + 1) : 0;
}

/** Right-hand side. `d2`, `d5` = sympathetic drive 2 s and 5 s ago, `dv` = vagal firing 0.2 s ago. */
function rhs(y: Float64Array, d2: number, d5: number, dv: number, dy: Float64Array): void {
  const emaxL = 2.392 + y[E_LV]!;
  const emaxR = 1.412 + y[E_RV]!;
  const rsp = 2.49 + y[R_SP]!;
  const rep = 0.78 + y[R_EP]!;
  const period = 0.58 + y[T_S]! + y[T_V]!;
  const u = y[XI]! - Math.floor(y[XI]!);
  const systole = 0.5 - 0.075 / period;
  const s = u * period < systole ? Math.sin((Math.PI * u * period) / systole) : 0;
  const phi = s * s;
  const isoL = phi * emaxL * (y[VLV]! - 16.77) + (1 - phi) * 1.5 * (Math.exp(0.014 * y[VLV]!) - 1);
  const isoR = phi * emaxR * (y[VRV]! - 40.8) + (1 - phi) * 1.5 * (Math.exp(0.011 * y[VRV]!) - 1);
  const aortic = isoL > y[PSA]! ? (isoL - y[PSA]!) / (3.75e-4 * isoL) : 0;
  const pulmonary = isoR > y[PPA]! ? (isoR - y[PPA]!) / (1.4e-3 * isoR) : 0;
  const plv = isoL - 3.75e-4 * isoL * aortic;
  const prv = isoR - 1.4e-3 * isoR * pulmonary;
  const mitral = Math.max(0, (y[PLA]! - plv) / 2.5e-3);
  const tricuspid = Math.max(0, (y[PRA]! - prv) / 2.5e-3);
  const splanchnic = (y[PSP]! - y[PSV]!) / rsp;
  const other = (y[PSP]! - y[PEV]!) / rep;
  const outS = (y[PSV]! - y[PRA]!) / 0.038;
  const outE = (y[PEV]! - y[PRA]!) / 0.016;
  const lung = (y[PPP]! - y[PPV]!) / 0.0894;
  const toLa = (y[PPV]! - y[PLA]!) / 0.0056;
  dy[E_LV] = (0.475 * d2 - y[E_LV]!) / 8;
  dy[E_RV] = (0.282 * d2 - y[E_RV]!) / 8;
  dy[R_SP] = (0.695 * d2 - y[R_SP]!) / 6;
  dy[R_EP] = (0.53 * d2 - y[R_EP]!) / 6;
  dy[VU_SV] = (-265.4 * d5 - y[VU_SV]!) / 20;
  dy[VU_EV] = (-132.5 * d5 - y[VU_EV]!) / 20;
  dy[T_S] = (-0.13 * d2 - y[T_S]!) / 2;
  dy[T_V] = (0.09 * dv - y[T_V]!) / 1.5;
  dy[XI] = 1 / period;
  dy[PSA] = (aortic - y[FSA]!) / 0.28;
  dy[FSA] = (y[PSA]! - y[PSP]! - 0.06 * y[FSA]!) / 0.22e-3;
  dy[PSP] = (y[FSA]! - splanchnic - other) / 3.72;
  dy[PEV] = (other - outE - dy[VU_EV]) / 50;
  dy[PSV] = (splanchnic - outS - dy[VU_SV]) / 61.11;
  dy[PPA] = (pulmonary - y[FPA]!) / 0.76;
  dy[FPA] = (y[PPA]! - y[PPP]! - 0.023 * y[FPA]!) / 0.18e-3;
  dy[PPP] = (y[FPA]! - lung) / 5.8;
  dy[PPV] = (lung - toLa) / 25.37;
  dy[PLA] = (toLa - mitral) / 19.23;
  dy[VLV] = mitral - aortic;
  dy[PRA] = (outS + outE - tricuspid) / 31.25;
  dy[VRV] = tricuspid - pulmonary;
  dy[PT] = (y[PSA]! + 6.37 * dy[PSA] - y[PT]!) / 2.076;
  outputs.plv = plv;
  outputs.prv = prv;
  outputs.aortic = aortic;
  outputs.period = period;
}

/** Integrates `seconds` from near rest with a step of 1 ms; waveform rows every `sample` s from `from` on. */
export function simulateUrsino(seconds: number, from: number, sample: number): UrsinoRun {
  const h = 0.001;
  const y = new Float64Array(N);
  y.set([0, 95, 0, 94, 0, 0, 18, 0, 15, 9, 8, 130, 5, 125, 95, 0.558, 0.338, 0.817, 0.627, -313, -162, -0.153, 0.427]);
  // Total volume 5300 mL fixes the venous pressures.
  const held =
    0.28 * 95 +
    3.72 * 94 +
    611 +
    (1435.4 - 313) +
    (1537 - 162) +
    0.76 * 18 +
    5.8 * 15 +
    123 +
    25.37 * 9 +
    120 +
    19.23 * 8 +
    25 +
    130 +
    31.25 * 5 +
    25 +
    125;
  y[PSV] = (5300 - held) / 111.11;
  y[PEV] = y[PSV]!;
  const ring = 5000;
  const sympathetic = new Float64Array(ring).fill(1.18);
  const vagal = new Float64Array(ring).fill(4.75);
  const k1 = new Float64Array(N);
  const k2 = new Float64Array(N);
  const k3 = new Float64Array(N);
  const k4 = new Float64Array(N);
  const z = new Float64Array(N);
  const beats: number[][] = [];
  const samples: number[][] = [];
  const every = Math.round(sample / h);
  let beat = { n: 0, start: 0, sum: 0, max: -1e9, min: 1e9, edv: -1e9, esv: 1e9, out: 0, ra: 0, la: 0 };
  for (let i = 0; i < Math.round(seconds / h); i++) {
    nerves(y[PT]!);
    const d2 = sympathetic[(i + ring - 2000) % ring]!;
    const d5 = sympathetic[i % ring]!;
    const dv = vagal[(i + ring - 200) % ring]!;
    sympathetic[i % ring] = drive(firing.sympathetic);
    vagal[i % ring] = firing.vagal;
    rhs(y, d2, d5, dv, k1);
    if (i * h >= from - 1e-9 && i % every === 0) {
      samples.push([i * h, y[PSA]!, outputs.plv, outputs.prv, y[VLV]!, y[VRV]!, y[PLA]!, y[PRA]!, y[PPA]!, outputs.aortic, outputs.period]);
    }
    beat.n++;
    beat.sum += y[PSA]!;
    beat.max = Math.max(beat.max, y[PSA]!);
    beat.min = Math.min(beat.min, y[PSA]!);
    beat.edv = Math.max(beat.edv, y[VLV]!);
    beat.esv = Math.min(beat.esv, y[VLV]!);
    beat.out += outputs.aortic * h;
    beat.ra += y[PRA]!;
    beat.la += y[PLA]!;
    for (let j = 0; j < N; j++) z[j] = y[j]! + 0.5 * h * k1[j]!;
    rhs(z, d2, d5, dv, k2);
    for (let j = 0; j < N; j++) z[j] = y[j]! + 0.5 * h * k2[j]!;
    rhs(z, d2, d5, dv, k3);
    for (let j = 0; j < N; j++) z[j] = y[j]! + h * k3[j]!;
    rhs(z, d2, d5, dv, k4);
    for (let j = 0; j < N; j++) y[j] = y[j]! + (h / 6) * (k1[j]! + 2 * k2[j]! + 2 * k3[j]! + k4[j]!);
    if (y[XI]! >= 1) {
      y[XI] = y[XI]! - 1;
      const end = (i + 1) * h - y[XI]! / k1[XI]!;
      const rate = 60 / (end - beat.start);
      beats.push([
        rate,
        beat.max,
        beat.min,
        beat.sum / beat.n,
        beat.edv,
        beat.esv,
        (beat.out * rate) / 1000,
        beat.ra / beat.n,
        beat.la / beat.n,
      ]);
      beat = { n: 0, start: end, sum: 0, max: -1e9, min: 1e9, edv: -1e9, esv: 1e9, out: 0, ra: 0, la: 0 };
    }
  }
  const effectors = [2.392 + y[E_LV]!, 1.412 + y[E_RV]!, 2.49 + y[R_SP]!, 0.78 + y[R_EP]!, 1435.4 + y[VU_SV]!, 1537 + y[VU_EV]!];
  return { beats, samples, effectors };
}
