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
  const reached = plateau * (1 - Math.exp(-ELIMINATION * on));
  return seconds <= durationSeconds ? reached : reached * Math.exp(-ELIMINATION * (seconds - durationSeconds));
}

/** Effect on the agonist inputs. Constants tuned on the blood pressure rows of the norepinephrine sheet. */
export function norepinephrineEffect(rate: number, seconds: number, durationSeconds: number): Record<string, number> {
  const level = norepinephrineLevel(rate, seconds, durationSeconds);
  return { alpha_agonist: (4 * level) / (level + 8), beta_agonist: (1.5 * level) / (level + 8) };
}
