import type { PatientIdentity } from '#models/twin/fact.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { ageInYears, formatBirthDate } from '#src/design/quantity/format.ts';

export interface IdentityLines {
  readonly name: string;
  /** `14-Jul-1964 (62y)`; the age only where it is certain. */
  readonly born: string;
  readonly sex: string;
  readonly id: string;
}

/** A person in the words of the banner. What is missing is "Not known", never a guess and never a question mark. */
export function identityLines(identity: PatientIdentity, nowMs: number): IdentityLines {
  const missing = m.banner_not_known();
  const date = identity.birthDate ? formatBirthDate(identity.birthDate) : null;
  const age = date && identity.birthDate && !identity.deceased ? ageInYears(identity.birthDate, nowMs) : null;
  const sexes = { female: m.sex_female, male: m.sex_male, other: m.sex_other };
  return {
    name: identity.name ?? m.banner_no_name(),
    born: date ? (age === null ? date : m.banner_born_age({ date, age })) : missing,
    sex: identity.sex ? sexes[identity.sex]() : missing,
    id: identity.identifiers[0]?.value ?? missing,
  };
}
