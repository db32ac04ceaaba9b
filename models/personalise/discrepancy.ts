/**
 * How far a number of this model may lie from a real circulation's even with the right parameters (form error): sd in the
 * observable's unit, as `fraction` of its value plus `floor`. Counted in the likelihood, and added to what is reported.
 */
export interface FormError {
  readonly floor: number;
  readonly fraction: number;
}

/**
 * Mean gradients over valves of 0.6 to 1.0 cm2 are 0.97 to 1.34 times those of people with that area (section 3 of
 * docs/validation/cardiovascular.md beside Minners 2008, Eur Heart J 29:1043): 0.13 to 0.18 as root mean square of the
 * logarithm, without and with a thickened wall. A fifth covers it.
 */
const VALVE_FORM_ERROR = 0.2;

/**
 * Mean arterial pressure lies above diastolic by 0.42 of the pulse pressure in this model: between the aorta's 0.45 (0.35
 * to 0.53 in 73 adults, Chemla 2002, Clin Sci 103:7, an sd near 0.04) and the arm's 0.34 to 0.40, and a cuff is on the arm.
 * 0.04 between people and 0.05 of place are 0.064 of a pulse pressure of 45 mmHg: 3 mmHg.
 */
export const FORM_ERRORS: Readonly<Record<string, FormError>> = {
  map: { floor: 1, fraction: 0.03 },
  ao_gradient_mean: { floor: 0, fraction: VALVE_FORM_ERROR },
  ao_gradient_peak: { floor: 0, fraction: VALVE_FORM_ERROR },
};

/** sd of the form error of one observable at a value. 0 when none is stated. */
export function formError(observable: string, value: number): number {
  const e = FORM_ERRORS[observable];
  return e ? Math.hypot(e.floor, e.fraction * value) : 0;
}
