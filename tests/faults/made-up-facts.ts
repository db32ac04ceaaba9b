import type { Fact, PatientIdentity } from '#models/twin/fact.ts';

export const START = Date.UTC(2026, 0, 15, 9);
export const PASSPHRASE = 'correct horse battery staple';

export const IDENTITY: PatientIdentity = {
  id: '',
  name: 'Ángela Guzmán',
  birthDate: '1945-07-14',
  sex: 'female',
  identifiers: [{ system: 'urn:example:mrn', value: 'MARKER-4711' }],
  deceased: null,
  synthetic: true,
};

/** Facts whose every field is known, so that equality means equality. Number `i` has the id `i` in 32 hex digits. */
export function makeFacts(twin: string, count: number, from = 0): Fact[] {
  return Array.from({ length: count }, (_, k): Fact => {
    const i = from + k;
    return {
      id: i.toString(16).padStart(32, '0'),
      patient: twin,
      kind: 'observation',
      variable: 'heart_rate',
      coding: [{ system: 'http://loinc.org', code: '8867-4', display: 'Heart rate \u200bμ' }],
      value: 60 + (i % 40) + i / 1000,
      unit: '/min',
      time: { text: '2025-03-30T02:30:00+01:00', epochMs: START - i * 60_000, precision: 'minute', offsetMinutes: 60 },
      flags: i % 3 === 0 ? ['converted'] : [],
      source: { file: 'bundle.json', fileHash: 'ab'.repeat(32), path: `/entry/${i}/resource`, resourceType: 'Observation' },
    };
  });
}
