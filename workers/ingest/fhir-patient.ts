import type { PatientIdentity } from '#models/twin/fact.ts';
import { parseFactTime } from '#models/twin/time.ts';
import { codingsOf, words } from './fhir-datatypes.ts';
import { listAt, textAt, type JsonObject, type JsonValue } from './json-reader.ts';

const NAME_RANK = ['official', 'usual', '', 'temp', 'nickname', 'anonymous', 'maiden', 'old'];

const texts = (value: JsonValue | undefined): string[] =>
  Array.isArray(value)
    ? (value as readonly JsonValue[]).filter((v): v is string => typeof v === 'string')
    : typeof value === 'string'
      ? [value]
      : [];

function fullName(name: JsonObject): string {
  const parts = [...texts(name['prefix']), ...texts(name['given']), ...texts(name['family']), ...texts(name['suffix'])];
  return words(parts.length > 0 ? parts.join(' ') : (textAt(name, 'text') ?? ''));
}

/** Made-up people: HTEST tag, or the marks of Synthea. */
function isSynthetic(resource: JsonObject): boolean {
  const meta = resource['meta'];
  const tags = [...codingsOf(listAt(meta, 'tag')), ...codingsOf(listAt(meta, 'security'))];
  if (tags.some((tag) => tag.code === 'HTEST' || tag.code.startsWith('synthea'))) return true;
  return listAt(resource, 'identifier').some((id) => (textAt(id, 'system') ?? '').includes('synthetichealth/synthea'));
}

/** What a Patient resource says about who it is. `id` is left empty: the twin's own id is never one from a source. */
export function patientIdentity(resource: JsonObject): PatientIdentity {
  const names = [...listAt(resource, 'name')].sort((a, b) => rank(a) - rank(b));
  const name = names.map(fullName).find((text) => text !== '') ?? null;
  const born = textAt(resource, 'birthDate');
  const birthTime = born === undefined ? null : parseFactTime(born);
  const gender = textAt(resource, 'gender')?.toLowerCase();
  const deceased = resource['deceasedBoolean'] ?? resource['deceasedDateTime'];
  return {
    id: '',
    name,
    birthDate: birthTime ? birthTime.text.slice(0, 10) : null,
    sex: gender === 'female' || gender === 'male' || gender === 'other' ? gender : null,
    identifiers: listAt(resource, 'identifier').flatMap((id) => {
      const value = textAt(id, 'value');
      return value === undefined || value === '' ? [] : [{ system: textAt(id, 'system') ?? '', value }];
    }),
    deceased: typeof deceased === 'boolean' || typeof deceased === 'string' ? deceased : null,
    synthetic: isSynthetic(resource),
  };
}

function rank(name: JsonObject): number {
  const at = NAME_RANK.indexOf(textAt(name, 'use') ?? '');
  return at < 0 ? NAME_RANK.length : at;
}

const nameParts = (name: string): Set<string> =>
  new Set(
    name
      .toLowerCase()
      .split(/[\s,.]+/)
      .filter((part) => part.length > 1),
  );

/**
 * Do two identities clearly name different people? Equal identifiers settle it; else birth dates that differ, or names
 * that share no part. Missing facts never make a difference.
 */
export function differentPeople(a: PatientIdentity, b: PatientIdentity): boolean {
  const shared = a.identifiers.some((x) => x.system !== '' && b.identifiers.some((y) => y.system === x.system && y.value === x.value));
  if (shared) return false;
  if (a.birthDate && b.birthDate) {
    const length = Math.min(a.birthDate.length, b.birthDate.length);
    if (a.birthDate.slice(0, length) !== b.birthDate.slice(0, length)) return true;
  }
  if (!a.name || !b.name) return false;
  const parts = nameParts(b.name);
  return ![...nameParts(a.name)].some((part) => parts.has(part));
}

/** Is this the same person told twice in one file? By identifier, or by name and birth date. */
export function samePerson(a: PatientIdentity, b: PatientIdentity): boolean {
  if (a.identifiers.some((x) => b.identifiers.some((y) => x.system !== '' && y.system === x.system && y.value === x.value))) return true;
  return a.name !== null && a.name === b.name && a.birthDate !== null && a.birthDate === b.birthDate;
}
