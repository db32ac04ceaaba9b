/**
 * How far a number of this model may lie from a real circulation's even with the right parameters (form error): sd in the
 * observable's unit, as `fraction` of its value plus `floor`. Counted in the likelihood, and added to what is reported.
 */
export interface FormError {
  readonly floor: number;
  readonly fraction: number;
}

export const FORM_ERRORS: Readonly<Record<string, FormError>> = {};

/** sd of the form error of one observable at a value. 0 when none is stated. */
export function formError(observable: string, value: number): number {
  const e = FORM_ERRORS[observable];
  return e ? Math.hypot(e.floor, e.fraction * value) : 0;
}
