/**
 * Korakianitis and Shi 2006 (J Biomech 39:1964, doi:10.1016/j.jbiomech.2005.06.016): four chambers, simple valves, two
 * circulations, no reflexes, heart period 1 s. A published circulation to prove solvers on; no part of the product model.
 * State [14]: V_lv V_rv V_la V_ra P_sas Q_sas P_sat Q_sat P_svn P_pas Q_pas P_pat Q_pat P_pvn; mL, mmHg, mL/s, s.
 */
export const koraShiStart: readonly number[] = [500, 500, 20, 20, 100, 0, 100, 0, 0, 30, 0, 30, 0, 0];

/** Ventricular elastance between 0 and 1 at phase t (s of a 1 s beat): rises for 0.30 s, falls for 0.15 s. */
function ventricle(t: number): number {
  if (t < 0.3) return 0.5 * (1 - Math.cos((Math.PI * t) / 0.3));
  if (t < 0.45) return 0.5 * (1 + Math.cos((Math.PI * (t - 0.3)) / 0.15));
  return 0;
}

/** Atrial elastance between 0 and 1: one smooth bump of 0.09 s from 0.92 s, wrapped into the next beat. */
function atrium(t: number): number {
  const since = t < 0.92 ? t + 0.08 : t - 0.92;
  return since < 0.09 ? 0.5 * (1 - Math.cos((2 * Math.PI * since) / 0.09)) : 0;
}

/** p = 1 + [Emin + (Emax - Emin) e] (V - V0). */
function chamber(volume: number, rest: number, least: number, greatest: number, e: number): number {
  return 1 + (least + (greatest - least) * e) * (volume - rest);
}

/** Q = CQ sqrt(dp) forwards, nothing backwards. */
function orifice(coefficient: number, dp: number): number {
  return dp > 0 ? coefficient * Math.sqrt(dp) : 0;
}

/** Derivatives of the 14 states at `time`, into `dy`. */
export function koraShiRhs(time: number, y: ArrayLike<number>, dy: Float64Array): void {
  const t = time - Math.floor(time);
  const ev = ventricle(t);
  const ea = atrium(t);
  const plv = chamber(y[0]!, 5, 0.1, 2.5, ev);
  const prv = chamber(y[1]!, 10, 0.1, 1.15, ev);
  const pla = chamber(y[2]!, 4, 0.15, 0.25, ea);
  const pra = chamber(y[3]!, 4, 0.15, 0.25, ea);
  const psas = y[4]!;
  const qsas = y[5]!;
  const psat = y[6]!;
  const qsat = y[7]!;
  const psvn = y[8]!;
  const ppas = y[9]!;
  const qpas = y[10]!;
  const ppat = y[11]!;
  const qpat = y[12]!;
  const ppvn = y[13]!;
  const qao = orifice(350, plv - psas);
  const qpo = orifice(350, prv - ppas);
  const qmi = orifice(400, pla - plv);
  const qti = orifice(400, pra - prv);
  const qsvn = (psvn - pra) / 0.075;
  const qpvn = (ppvn - pla) / 0.006;
  dy[0] = qmi - qao;
  dy[1] = qti - qpo;
  dy[2] = qpvn - qmi;
  dy[3] = qsvn - qti;
  dy[4] = (qao - qsas) / 0.08;
  dy[5] = (psas - psat - 0.003 * qsas) / 6.2e-5;
  dy[6] = (qsas - qsat) / 1.6;
  dy[7] = (psat - psvn - (0.05 + 0.5 + 0.52) * qsat) / 0.0017;
  dy[8] = (qsat - qsvn) / 20.5;
  dy[9] = (qpo - qpas) / 0.18;
  dy[10] = (ppas - ppat - 0.002 * qpas) / 5.2e-5;
  dy[11] = (qpas - qpat) / 3.8;
  dy[12] = (ppat - ppvn - (0.01 + 0.05 + 0.25) * qpat) / 0.0017;
  dy[13] = (qpat - qpvn) / 20.5;
}
