import { exp, log, sin } from '#models/core/elementary.ts';

/**
 * The equations of the circulation one by one, formula in the comment. Units: mmHg, mL, s unless stated.
 * Ursino 1998, doi:10.1152/ajpheart.1998.275.5.H1733, unless a line says otherwise.
 */

/** rho / (2 * 1333.22): dp [mmHg] = ORIFICE * Q^2 / area^2, Q in mL/s, area in cm2, blood 1.06 g/mL; this is dp = 4 v^2. */
export const ORIFICE = 1.06 / (2 * 1333.22);

/** sin^2(pi x) for 0 <= x <= 1, else 0. */
export function pulse(x: number): number {
  if (x <= 0 || x >= 1) return 0;
  const s = sin(Math.PI * x);
  return s * s;
}

/**
 * Course of a contraction, 0 to 1, at share x of systole: z (1 + f (1 - z)) with z = sin^2(pi (x - l x (1 - x))). Flatness f = 0
 * and lateness l = 0 give the half sine squared of Ursino 1998; f = 1 gives a top flat to the third order, l > 0 a later top
 * and a faster relaxation than onset.
 */
export function contraction(x: number, flatness: number, lateness: number): number {
  const z = pulse(x - lateness * x * (1 - x));
  return z * (1 + flatness * (1 - z));
}

/** Flow through a valve with source resistance R and orifice term K: dp = R Q + K Q^2, Q >= 0. */
export function valveFlow(dp: number, resistance: number, orifice: number): number {
  return dp > 0 ? (2 * dp) / (resistance + Math.sqrt(resistance * resistance + 4 * orifice * dp)) : 0;
}

/** Pressure of the pericardium [mmHg] around heart and fluid of total volume v: exp(k (v - v0)) - 1 above v0. */
export function pericardialPressure(volume: number, reserve: number, stiffness: number): number {
  return volume > reserve ? exp(Math.min(6, stiffness * (volume - reserve))) - 1 : 0;
}

/** Carotid sinus firing [/s]: [fmin + fmax e] / (1 + e), e = exp((P - Pn) / ka). */
export function carotidFiring(pressure: number, setPoint: number, slope: number, least: number, greatest: number): number {
  const e = exp(Math.min(30, (pressure - setPoint) / slope));
  return (least + greatest * e) / (1 + e);
}

/** Sympathetic firing [/s]: f_inf + (f_0 - f_inf) exp(-k fcs). */
export function sympatheticFiring(carotid: number, floor: number, greatest: number, exponent: number): number {
  return floor + (greatest - floor) * exp(-exponent * carotid);
}

/** Sympathetic drive, dimensionless: ln(fes - fmin + 1), 0 below the threshold. */
export function sympatheticDrive(firing: number, threshold: number): number {
  return firing > threshold ? log(firing - threshold + 1) : 0;
}

/** Vagal firing [/s]: [f_0 + f_inf e] / (1 + e), e = exp((fcs - f_m) / k). */
export function vagalFiring(carotid: number, least: number, greatest: number, middle: number, slope: number): number {
  const e = exp(Math.min(30, (carotid - middle) / slope));
  return (least + greatest * e) / (1 + e);
}

/** A drive that cannot grow without bound: x / sqrt(1 + (x / limit)^2). */
export function saturate(x: number, limit: number): number {
  const share = x / limit;
  return x / Math.sqrt(1 + share * share);
}

/** Share of the way to its target that a first-order lag goes in one slot (second-order in slot / tau). */
export function approach(tau: number, slot: number): number {
  return slot / (tau + 0.5 * slot);
}

/** Resistance by blood cells relative to that at the normal haematocrit 0.45: exp(k (h - 0.45)) [recalled]. */
export function viscosityFactor(haematocrit: number, exponent: number): number {
  return exp(exponent * (haematocrit - 0.45));
}

/** Haematocrit from haemoglobin [g/L]: cells hold about 333 g/L [recalled]. */
export function haematocritOf(haemoglobin: number): number {
  return haemoglobin / 333;
}

/** Oxygen saturation (0 to 1) from oxygen pressure [mmHg]: 1 / (23400 / (p^3 + 150 p) + 1), Severinghaus 1979. */
export function oxygenSaturation(pressure: number): number {
  return 1 / (23400 / (pressure * pressure * pressure + 150 * pressure) + 1);
}
