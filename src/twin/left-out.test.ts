import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { prepareFit } from '#models/personalise/prepare.ts';
import type { Fact, PatientIdentity } from '#models/twin/fact.ts';
import { LEFT_OUT_CODES, leftOutOf } from './left-out.ts';

const identity: PatientIdentity = {
  id: 'p',
  name: 'Eva Muster',
  birthDate: '1970-05-02',
  sex: 'female',
  deceased: '2026-03-01',
  identifiers: [],
  synthetic: true,
};

function reading(variable: string, day: string, value: number, unit: string): Fact {
  return {
    id: `${variable} ${day}`,
    patient: 'p',
    kind: 'observation',
    variable,
    coding: [],
    value,
    unit,
    time: { text: day, epochMs: Date.parse(`${day}T10:00:00Z`), precision: 'second', offsetMinutes: 0 },
    flags: [],
    source: { file: 'a.json', fileHash: '', path: '/', resourceType: 'Observation' },
  };
}

describe('what a fit left out', () => {
  it('has words for every code the models can give', () => {
    const folder = join(import.meta.dirname, '../../models/personalise');
    const source = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    // leave(fact, 'older', …), leave('not-active', …) and { …, code: 'censored', message: … }.
    const calls = source.matchAll(/\bleave\((?:\w+(?:\.\w+)?, )?'(?<code>[a-z-]+)'|variable, code: '(?<literal>[a-z-]+)'/gu);
    const codes = new Set([...calls].map(({ groups }) => groups?.['code'] ?? groups?.['literal'] ?? ''));
    expect(codes.size).toBeGreaterThanOrEqual(14);
    expect([...codes].sort()).toEqual([...LEFT_OUT_CODES].sort());
  });

  it('is listed by reason with value, unit and date, newest first, losing none', () => {
    const facts = [
      reading('sbp', '2025-06-01', 128, 'mm[Hg]'),
      reading('dbp', '2025-06-01', 82, 'mm[Hg]'),
      reading('sbp', '2019-01-05', 150, 'mm[Hg]'),
      reading('sbp', '2020-01-05', 151, 'mm[Hg]'),
      reading('heart_rate', '2026-04-01', 70, '/min'),
      reading('height', '2025-06-01', 17, 'cm'),
    ];
    const input = prepareFit(facts, identity, cardiovascular, { asOf: '2026-06-01' });
    const groups = leftOutOf(input, facts);
    expect(groups.map((group) => [group.reason, group.items.map((item) => [item.label, item.value, item.unit])])).toEqual([
      ['Outside the range of adults', [['Height', 17, 'cm']]],
      ['Dated after the stated death', [['Heart rate', 70, '/min']]],
      [
        'Newer values are at hand',
        [
          ['Systolic blood pressure', 151, 'mm[Hg]'],
          ['Systolic blood pressure', 150, 'mm[Hg]'],
        ],
      ],
    ]);
    expect(groups.flatMap((group) => group.items)).toHaveLength(input.leftOut.length);
  });
});
