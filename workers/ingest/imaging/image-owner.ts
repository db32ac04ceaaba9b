import type { ImageOwner } from '#models/imaging/import-report.ts';
import type { PatientIdentity } from '#models/twin/fact.ts';

/**
 * Do files speak of clearly another person than the twin? Another birth date, another sex, or names without a word in
 * common. What is not stated on either side is no difference; a made-up study name is one, and is asked about.
 */
export function isUnlike(owner: ImageOwner, identity: PatientIdentity): boolean {
  const known = Math.min(owner.birthDate?.length ?? 0, identity.birthDate?.length ?? 0);
  if (known > 0 && owner.birthDate?.slice(0, known) !== identity.birthDate?.slice(0, known)) return true;
  const sex = owner.sex === 'M' ? 'male' : owner.sex === 'F' ? 'female' : null;
  if (sex !== null && identity.sex !== null && identity.sex !== 'other' && sex !== identity.sex) return true;
  if (owner.name === null || identity.name === null) return false;
  const words = new Set(wordsOf(identity.name));
  return !wordsOf(owner.name).some((word) => words.has(word));
}

/** Words of a name, without case and accents. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1);
}
