import { describe, expect, it } from 'vitest';
import type { Fact } from '#models/twin/fact.ts';
import { byYear, factGroups, findGroups, rejectGroups } from './fact-groups.ts';

let n = 0;
function fact(change: Partial<Fact>): Fact {
  return {
    id: `f${n++}`,
    patient: 'p',
    kind: 'observation',
    variable: null,
    coding: [],
    value: null,
    unit: null,
    time: null,
    flags: [],
    source: { file: 'a.json', fileHash: '', path: '/', resourceType: 'Observation' },
    ...change,
  };
}
const at = (iso: string, offsetMinutes: number | null = 0) => ({
  text: iso,
  epochMs: Date.parse(iso),
  precision: 'second' as const,
  offsetMinutes,
});

const old = fact({ variable: 'sbp', text: 'Systolic blood pressure', value: 120, unit: 'mm[Hg]', time: at('2019-01-01T10:00:00Z') });
const recent = fact({ variable: 'sbp', text: 'SBP', value: 130, unit: 'mm[Hg]', time: at('2020-01-01T10:00:00Z') });
const undated = fact({ variable: 'sbp', value: 99, unit: 'mm[Hg]' });
const pain = fact({ coding: [{ system: 'http://loinc.org', code: '72514-3', display: 'Pain severity' }], value: 2, unit: '{score}' });
const asthma = fact({ kind: 'condition', text: 'Asthma' });
const facts = [old, pain, undated, recent, asthma];

describe('a record', () => {
  it('groups by variable, newest first, undated last, what a model reads first', () => {
    const groups = factGroups(facts, 'observation');
    expect(groups.map((g) => [g.key, g.facts.map((f) => f.id)])).toEqual([
      ['sbp', [recent.id, old.id, undated.id]],
      ['http://loinc.org|72514-3', [pain.id]],
    ]);
    expect(factGroups(facts, 'condition').map((g) => g.name)).toEqual(['Asthma']);
    expect(factGroups(facts, 'allergy')).toEqual([]);
  });

  it('holds every fact exactly once', () => {
    const all = (['observation', 'condition'] as const).flatMap((kind) => factGroups(facts, kind)).flatMap((g) => g.facts);
    expect(all.map((f) => f.id).sort()).toEqual(facts.map((f) => f.id).sort());
  });

  it('is found by name, code or variable', () => {
    const groups = factGroups(facts, 'observation');
    expect(findGroups(groups, '72514').map((g) => g.name)).toEqual(['Pain severity']);
    expect(findGroups(groups, 'SBP')).toHaveLength(1);
    expect(findGroups(groups, 'pain sbp')).toHaveLength(0);
    expect(findGroups(groups, ' ')).toHaveLength(2);
  });

  it('[UR-15] lists what was set aside by reason, the most frequent first, losing none', () => {
    const reject = (reason: string, path: string) => ({ source: { ...old.source, path }, reason, message: '', raw: '' });
    const rejects = [reject('unit-missing', '/1'), reject('implausible', '/2'), reject('unit-missing', '/3')];
    expect(rejectGroups(rejects).map(([reason, list]) => [reason, list.length])).toEqual([
      ['unit-missing', 2],
      ['implausible', 1],
    ]);
  });

  it('puts a New Year’s Eve into the year of its own zone', () => {
    const eve = fact({ time: at('2020-01-01T03:00:00Z', -300) });
    expect(byYear([eve, undated, old]).map((y) => [y.year, y.facts.length])).toEqual([
      [2019, 2],
      [null, 1],
    ]);
  });
});
