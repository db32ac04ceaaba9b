import type { PatientIdentity } from '#models/twin/fact.ts';
import type { FitObservation, LeftOut } from './fit.ts';

/** What a careful reader would stumble over in a record. It is said, not repaired. */

/** Heights, cm, and weights, kg, of adults; what lies outside is not taken for body size. */
export const ADULT_RANGE: Readonly<Record<string, readonly [number, number]>> = { height: [120, 230], weight: [25, 350] };

/** Pulse pressure, mmHg, below which a pair of resting pressures is doubted: a quarter of a usual systolic is a sign of shock [recalled]. */
const LEAST_PULSE = 15;

/** The day of a person's death, ms since 1970, where the record states it. */
export function diedAt(identity: PatientIdentity): number | null {
  const at = typeof identity.deceased === 'string' ? Date.parse(identity.deceased) : Number.NaN;
  return Number.isFinite(at) ? at : null;
}

export function identityNotes(
  { birthDate, deceased }: PatientIdentity,
  ageYears: number | null,
  asOf: string,
  leftOut: readonly LeftOut[],
): string[] {
  const notes: string[] = [];
  if (birthDate !== null && ageYears === null)
    notes.push(
      birthDate.slice(0, 4) > asOf.slice(0, 4) || birthDate > asOf
        ? `The stated birth date ${birthDate} lies after ${asOf}, the day the twin describes. Check the record.`
        : `The stated birth date ${birthDate} is not that of a living adult on ${asOf}. Check the record.`,
    );
  const late = leftOut.filter((l) => l.code === 'after-death').length;
  if (late > 0) notes.push(`${late} readings are dated after the stated death (${String(deceased)}) and were left out. Check the record.`);
  else if (deceased !== null && deceased !== false) notes.push('The record says that this person has died.');
  return notes;
}

export function sizeNotes(leftOut: readonly LeftOut[]): string[] {
  return leftOut.some((l) => l.code === 'not-adult-size')
    ? ['A height or weight outside the range of adults was not used; body size was guessed where nothing else states it.']
    : [];
}

export function pressureNotes(observations: readonly FitObservation[]): string[] {
  const exact = (key: string) => observations.find((o) => o.observable === key && o.comparator === undefined);
  const [sbp, dbp] = [exact('sbp'), exact('dbp')];
  if (!sbp || !dbp || sbp.value - dbp.value >= LEAST_PULSE) return [];
  return [
    `Systolic and diastolic pressure lie ${(sbp.value - dbp.value).toFixed(0)} mmHg apart (${sbp.value.toFixed(0)}/${dbp.value.toFixed(0)}), closer than in a resting person who is well. Check the record.`,
  ];
}
