import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import type { FitResult } from '#models/personalise/fit.ts';
import { prepareFit } from '#models/personalise/prepare.ts';
import type { Fact, PatientIdentity } from '#models/twin/fact.ts';
import { readStored, staleness } from './stored-twin.ts';

const person: PatientIdentity = {
  id: 'p',
  name: 'A',
  birthDate: '1970-05-01',
  sex: 'female',
  identifiers: [],
  deceased: null,
  synthetic: true,
};

function fact(variable: string | null, value: number, unit: string, iso: string, kind: Fact['kind'] = 'observation'): Fact {
  return {
    id: `${variable}${iso}${value}`,
    patient: 'p',
    kind,
    variable,
    coding: [],
    value,
    unit,
    time: { text: iso, epochMs: Date.parse(iso), precision: 'second', offsetMinutes: 0 },
    flags: [],
    source: { file: 'a', fileHash: '', path: '/', resourceType: 'Observation' },
  };
}

const facts = [fact('sbp', 120, 'mm[Hg]', '2025-01-01T10:00:00Z'), fact('dbp', 80, 'mm[Hg]', '2025-01-01T10:00:00Z')];
const input = prepareFit(facts, person, cardiovascular, { asOf: '2025-03-01' });
const fit = { schema: 1, model: cardiovascular.id, modelVersion: cardiovascular.version, input } as unknown as FitResult;

/** Of `fit`, three months later. */
function stale(record: readonly Fact[]) {
  const on = (asOf: string) => prepareFit(record, person, cardiovascular, { asOf });
  return staleness(fit, on('2025-03-01'), on('2025-06-01'), cardiovascular);
}

describe('a stored fit', () => {
  it('[UR-06] is stale when a fact a model reads came in, and says why', () => {
    expect(stale(facts)).toBeNull();
    expect(stale([...facts, fact('sbp', 160, 'mm[Hg]', '2025-02-01T10:00:00Z')])).toBe('facts');
    // Later than the day the fit speaks of.
    expect(stale([...facts, fact('sbp', 160, 'mm[Hg]', '2025-05-01T10:00:00Z')])).toBe('facts');
    expect(staleness(fit, null, null, cardiovascular)).toBe('facts');
    expect(staleness({ ...fit, modelVersion: '0.9.0' }, input, input, cardiovascular)).toBe('model');
  });

  it('[UR-06] stays good when what came in is read by no model', () => {
    expect(stale([...facts, fact(null, 4, '{score}', '2025-01-01T10:00:00Z')])).toBeNull();
  });

  it('survives the order in which facts are read', () => {
    expect(stale([...facts].reverse())).toBeNull();
  });

  it('of another version is not guessed at', () => {
    expect(readStored(null)).toBeNull();
    expect(readStored({ schema: 2 })).toBeNull();
    expect(readStored({ schema: 1, fit: { schema: 1, posterior: { values: [1, 2] } } })).toBeNull();
  });
});
