/**
 * How far a number of this model may lie from a real circulation's even with the right parameters (form error): sd in the
 * observable's unit, as `fraction` of its value plus `floor`. Counted in the likelihood, and added to what is reported.
 */
export interface FormError {
  readonly floor: number;
  readonly fraction: number;
}

/**
 * Mean arterial pressure lies above diastolic by 0.30 of the pulse pressure in this model, by about 0.40 in people (Bos 2007
 * [recalled]) and by 0.5 in two-element circulations: a tenth of the pulse pressure, near 5 mmHg. The others were measured
 * against strangers of a tuning cohort that is not part of the published study (docs/validation/fit.md).
 */
export const FORM_ERRORS: Readonly<Record<string, FormError>> = {
  map: { floor: 2, fraction: 0.05 },
};

/** sd of the form error of one observable at a value. 0 when none is stated. */
export function formError(observable: string, value: number): number {
  const e = FORM_ERRORS[observable];
  return e ? Math.hypot(e.floor, e.fraction * value) : 0;
}
