/**
 * Random numbers of the study: every patient of `study` is reported, and none of them was looked at before the method was
 * settled. Tuning looked at patients of `tuning`, and at the first 29 of `first`, the seed fixed before any tuning: their
 * intervals were too narrow (parameters 84.9 %, volumes 24 of 29), which set the variance of contours. `second` was then run
 * once, whole, and missed its band by one interval (85.6 % of 376); what came of that is told in the report.
 */
export const SEEDS = { study: 20261125, second: 20261124, first: 20261123, tuning: 907 } as const;

/** Patients drawn by the product's own solver on the grid of the fit, and strangers. */
export const OWN = 40;
export const STRANGERS = 20;
