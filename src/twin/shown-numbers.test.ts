import { describe, expect, it } from 'vitest';
import type { FitResult } from '#models/personalise/fit.ts';
import type { Fact } from '#models/twin/fact.ts';
import { FIRST_ROWS, restingNumber, type FactSource } from './shown-numbers.ts';

function fact(variable: string, value: number, iso: string): Fact {
  return {
    id: `${variable}${iso}`,
    patient: 'p',
    kind: 'observation',
    variable,
    coding: [],
    value,
    unit: 'mm[Hg]',
    time: { text: iso, epochMs: Date.parse(iso), precision: 'second', offsetMinutes: 0 },
    flags: [],
    source: { file: 'a', fileHash: '', path: '/', resourceType: 'Observation' },
  };
}
const source = (...facts: Fact[]): FactSource => ({ facts, latest: (variable) => facts.find((f) => f.variable === variable) ?? null });
const observable = (name: string, q50: number, identified = true) => ({
  name,
  unit: 'mm[Hg]',
  observed: null,
  q05: q50 - 5,
  q50,
  q95: q50 + 5,
  identified,
});
const fit = {
  model: 'cardiovascular',
  modelVersion: '1',
  members: 48,
  observables: [observable('sbp', 120), observable('dbp', 80, false)],
  input: { observations: [], missing: [] },
} as unknown as FitResult;
const row = FIRST_ROWS[0]!;

describe('a shown pressure', () => {
  it('[UR-10] stands beside a measured pair only when both halves were read at one time', () => {
    const together = source(fact('sbp', 118, '2026-03-01T10:00:00Z'), fact('dbp', 76, '2026-03-01T10:00:00Z'));
    expect(restingNumber(row, fit, together, null, null)?.measured).toMatchObject({ value: 118, second: 76 });
    const apart = source(fact('sbp', 118, '2026-03-01T10:00:00Z'), fact('dbp', 76, '2026-05-01T10:00:00Z'));
    expect(restingNumber(row, fit, apart, null, null)?.measured).toBeUndefined();
    expect(restingNumber(row, fit, source(fact('sbp', 118, '2026-03-01T10:00:00Z')), null, null)?.measured).toBeUndefined();
  });

  it('[UR-07] is identified only when both halves are, keeps its interval and says when nothing was measured', () => {
    const number = restingNumber(row, fit, source(), null, null);
    expect(number?.identified).toBe(false);
    expect(number?.interval).toMatchObject({ q05: 115, q95: 125 });
    expect(number?.basis.summary).toContain('No measurement');
  });

  it('has no range when every member agrees to single precision: then it was told, not worked out', () => {
    const told = { ...observable('haemoglobin', 137.123), q05: 137.122986, q95: 137.123001, identified: false };
    const number = restingNumber({ key: 'haemoglobin' }, { ...fit, observables: [told] } as unknown as FitResult, source(), null, null);
    expect(number?.interval).toBeUndefined();
    expect(number?.identified).toBe(true);
  });

  it('[UR-06] carries its staleness, and is nothing for what was not fitted', () => {
    expect(restingNumber(row, fit, source(), 'facts', null)?.stale).toBe(true);
    expect(restingNumber({ key: 'co' }, fit, source(), null, null)).toBeNull();
  });
});
