import { exp } from '#models/core/elementary.ts';

/**
 * Norepinephrine by steady infusion: one compartment. Clearance 27 mL/kg/min and half-life 2.4 min give the plasma levels
 * of Ensinger 1992 (the rows of Pulse's sheet); effect levels saturate with concentration.
 */
const CLEARANCE = 0.027;
const ELIMINATION = Math.LN2 / 144;

/** Added plasma concentration [ug/L] `seconds` after the start of an infusion of `rate` [ug/kg/min]. */
export function norepinephrineLevel(rate: number, seconds: number, durationSeconds: number): number {
  const plateau = rate / CLEARANCE;
  const on = Math.min(seconds, durationSeconds);
  const reached = plateau * (1 - exp(-ELIMINATION * on));
  return seconds <= durationSeconds ? reached : reached * exp(-ELIMINATION * (seconds - durationSeconds));
}

/**
 * Inputs it moves: constriction (alpha), contractility (beta 1) and stiffer large arteries; half of the greatest effect at
 * 12 ug/L. Constants tuned on the blood pressure rows of Pulse's norepinephrine sheet.
 */
export function norepinephrineEffect(rate: number, seconds: number, durationSeconds: number): Record<string, number> {
  const level = norepinephrineLevel(rate, seconds, durationSeconds);
  const share = level / (level + 12);
  return { alpha_agonist: 2.3 * share, contractility_factor: 1 + 5 * share, compliance_factor: 1 / (1 + 6 * share) };
}
