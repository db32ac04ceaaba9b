import { ADULT_YEARS, ageInYears } from '#models/personalise/body.ts';
import { localDay } from '#models/personalise/local-day.ts';
import type { PatientIdentity } from '#models/twin/fact.ts';

/**
 * Whole years of somebody too young for the models, on the day of `nowMs`; null for adults, and where the age is not known
 * (which the fit then says). A fit of a child is refused; screens do not offer what would be refused.
 */
export function tooYoung(identity: Pick<PatientIdentity, 'birthDate'> | null, nowMs: number = Date.now()): number | null {
  const years = ageInYears(identity?.birthDate ?? null, localDay(nowMs));
  return years !== null && years < ADULT_YEARS ? Math.floor(years) : null;
}

/** For panels that only show what a fit gives. */
export function ofAge(twin: { readonly identity: PatientIdentity | null }): boolean {
  return tooYoung(twin.identity) === null;
}
