/**
 * Random numbers of the study, fixed before anything was tuned: every patient of `study` is reported. Tuning looked only at
 * patients of `tuning`.
 */
export const SEEDS = { study: 20261123, tuning: 907 } as const;

/** Patients drawn by the product's own solver on the grid of the fit, and strangers. */
export const OWN = 40;
export const STRANGERS = 20;
