import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import type { Fact, FactKind, PatientIdentity } from '#models/twin/fact.ts';
import { localDay } from './local-day.ts';
import { prepareFit } from './prepare.ts';

const woman: PatientIdentity = {
  id: 'p',
  name: 'Test',
  birthDate: '1966-05-01',
  sex: 'female',
  identifiers: [],
  deceased: null,
  synthetic: true,
};

let counter = 0;
function fact(kind: FactKind, variable: string, day: string | null, value: number | null, more: Partial<Fact> = {}): Fact {
  const id = `f${counter++}`;
  return {
    id,
    patient: 'p',
    kind,
    variable,
    coding: [],
    value,
    unit: null,
    time: day === null ? null : { text: day, epochMs: Date.parse(day), precision: 'day', offsetMinutes: null },
    flags: [],
    source: { file: 't', fileHash: '0', path: `/${id}`, resourceType: 'Observation' },
    ...more,
  };
}
const obs = (variable: string, day: string | null, value: number | null, more: Partial<Fact> = {}): Fact =>
  fact('observation', variable, day, value, more);

const prepare = (facts: Fact[], asOf = '2026-06-01', identity = woman) => prepareFit(facts, identity, cardiovascular, { asOf });
const observation = (input: ReturnType<typeof prepare>, key: string) => input.observations.find((o) => o.observable === key);
const prior = (input: ReturnType<typeof prepare>, key: string) => {
  const found = input.free.find((p) => p.key === key);
  if (!found) return null;
  return found.prior.kind === 'normal'
    ? { centre: found.prior.mean, spread: found.prior.sd }
    : found.prior.kind === 'lognormal'
      ? { centre: found.prior.median, spread: found.prior.cv }
      : null;
};

const basics = [obs('height', '2024-01-01', 165), obs('weight', '2026-05-01', 70)];

describe('what a fit uses', () => {
  it('averages repeats in the window and leaves older values out', () => {
    const facts = [...basics, obs('sbp', '2026-05-01', 130), obs('sbp', '2026-05-20', 138), obs('sbp', '2019-01-01', 180)];
    const input = prepare(facts);
    const sbp = observation(input, 'sbp');
    expect(sbp?.count).toBe(2);
    expect(sbp?.value).toBeGreaterThan(132);
    expect(sbp?.value).toBeLessThan(136);
    expect([...(sbp?.factIds ?? [])].sort()).toEqual([facts[2]?.id, facts[3]?.id].sort());
    expect(input.leftOut).toContainEqual(expect.objectContaining({ factId: facts[4]?.id, code: 'older' }));
  });

  it('uses two old pressures where there is nothing newer, wide and said so', () => {
    const fresh = prepare([...basics, obs('sbp', '2026-05-30', 150), obs('dbp', '2026-05-30', 95)]);
    const old = prepare([...basics, obs('sbp', '2012-05-30', 150), obs('dbp', '2012-05-30', 95)]);
    expect(observation(old, 'sbp')?.value).toBe(150);
    // sqrt(4^2 + 8^2) = 8.9 fresh; with 14 years of drift 4 / sqrt(year) sqrt(80 + 16 x 14) = 17.4.
    expect(observation(fresh, 'sbp')?.sd).toBeCloseTo(8.9, 1);
    expect(observation(old, 'sbp')?.sd).toBeCloseTo(17.4, 1);
    expect(old.notes.join(' ')).toContain('14.0 years old');
  });

  it('leaves out, with its reason, what is not at rest, from the future, undated, doubtful or no number', () => {
    const bad: [Fact, string][] = [
      [obs('sbp', '2026-05-01', 120, { coding: [{ system: 'http://loinc.org', code: '8460-8' }] }), 'not-at-rest'],
      [obs('heart_rate', '2026-05-01', 150, { text: 'Heart rate during exercise' }), 'not-at-rest'],
      [obs('sbp', '2026-05-01', 120, { flags: ['not-at-rest'] }), 'not-at-rest'],
      [obs('sbp', '2027-05-01', 120), 'after-as-of'],
      [obs('sbp', null, 120), 'no-date'],
      [obs('sbp', '2026-05-01', 80, { flags: ['implausible-pair'] }), 'implausible-pair'],
      [obs('sbp', '2026-05-01', 80, { flags: ['low-confidence'] }), 'low-confidence'],
      [obs('sbp', '2026-05-01', null), 'no-number'],
    ];
    const input = prepare([...basics, ...bad.map((b) => b[0])]);
    expect(input.observations).toEqual([]);
    for (const [f, code] of bad) expect(input.leftOut).toContainEqual(expect.objectContaining({ factId: f.id, code }));
  });

  it('does not take a monitor for rest', () => {
    const stream = Array.from({ length: 40 }, (_, i) => obs('heart_rate', '2026-05-01', 70 + i));
    expect(observation(prepare([...basics, ...stream]), 'heart_rate')).toBeUndefined();
    const both = prepare([...basics, ...stream, obs('resting_heart_rate', '2026-05-02', 58)]);
    expect(observation(both, 'heart_rate')?.value).toBe(58);
  });

  it('counts a thing once: no ejection fraction beside both volumes, no mean beside both pressures, no diameter beside a volume', () => {
    const d = '2026-05-01';
    const facts = [
      obs('lvedv', d, 120),
      obs('lvesv', d, 50),
      obs('lvef', d, 58),
      obs('lvidd', d, 5),
      obs('sbp', d, 120),
      obs('dbp', d, 80),
      obs('map', d, 93),
    ];
    const input = prepare([...basics, ...facts]);
    expect(input.observations.map((o) => o.variable).sort()).toEqual(['dbp', 'lvedv', 'lvesv', 'sbp']);
    expect(input.leftOut.filter((l) => l.code === 'better-measure')).toHaveLength(3);
  });

  it('turns an echo diameter into a volume with the error of the formula', () => {
    const o = observation(prepare([...basics, obs('lvidd', '2026-05-01', 5)]), 'lvedv');
    expect(o?.value).toBeCloseTo(118.24, 1);
    expect(o?.sd).toBeGreaterThan(0.15 * 118);
    expect(o?.sd).toBeLessThan(0.3 * 118);
  });

  it('keeps a bound as a bound when there is no exact value, and drops it when there is', () => {
    const bound = obs('pa_systolic', '2026-05-01', 25, { comparator: '<' });
    expect(observation(prepare([...basics, bound]), 'pa_systolic')?.comparator).toBe('<');
    const both = prepare([...basics, bound, obs('pa_systolic', '2026-05-02', 28)]);
    expect(observation(both, 'pa_systolic')?.comparator).toBeUndefined();
    expect(both.leftOut).toContainEqual(expect.objectContaining({ factId: bound.id, code: 'censored' }));
  });

  it('describes the day it is told: a reading of ten years ago is wide on it, and said so; a day that is none is refused', () => {
    const old = prepareFit([obs('sbp', '2016-06-01', 120)], woman, cardiovascular, { asOf: localDay(new Date(2026, 5, 1)) });
    expect(old.asOf).toBe('2026-06-01');
    // sqrt(4^2 + 8^2 + 4^2 x 10 years).
    expect(observation(old, 'sbp')?.sd).toBeCloseTo(Math.sqrt(240), 1);
    expect(old.notes.join(' ')).toContain('10.0 years old');
    expect(() => prepareFit([], woman, cardiovascular, { asOf: 'today' })).toThrow('not a date');
  });

  it('does not trust a systolic pressure that is no higher than the diastolic, and doubts one that hardly is', () => {
    const equal = prepare([...basics, obs('sbp', '2026-05-01', 120), obs('dbp', '2026-05-01', 120)]);
    expect(equal.observations).toEqual([]);
    expect(equal.leftOut.map((l) => l.code)).toEqual(['implausible-pair', 'implausible-pair']);
    const close = prepare([...basics, obs('sbp', '2026-05-01', 100), obs('dbp', '2026-05-01', 95)]);
    expect(close.observations).toHaveLength(2);
    expect(close.notes.join(' ')).toContain('5 mmHg apart (100/95)');
  });

  it('says when a birth date, a death or a height cannot be', () => {
    const of = (identity: Partial<PatientIdentity>, facts: Fact[] = basics) => prepare(facts, '2026-06-01', { ...woman, ...identity });
    expect(of({ birthDate: '2040-01-01' }).notes.join(' ')).toContain('2040-01-01 lies after 2026-06-01');
    expect(of({ birthDate: '1850' }).notes.join(' ')).toContain('1850 is not that of a living adult');
    expect(of({ birthDate: '1850' }).missing.find((x) => x.variable === 'birth_date')?.message).not.toContain('No birth date');
    const late = obs('sbp', '2026-05-01', 120);
    const died = of({ deceased: '2020-02-03' }, [...basics, late]);
    expect(died.leftOut).toContainEqual(expect.objectContaining({ factId: late.id, code: 'after-death' }));
    expect(died.notes.join(' ')).toContain('after the stated death (2020-02-03)');
    const short = prepare([obs('height', '2026-05-01', 70), obs('weight', '2026-05-01', 70)]);
    expect(short.body.heightCm).toBeNull();
    expect(short.notes.join(' ')).toContain('outside the range of adults');
  });

  it('says what is missing', () => {
    const input = prepareFit([], { ...woman, birthDate: null, sex: null }, cardiovascular, { asOf: '2026-01-01' });
    expect(input.missing.map((m) => m.variable)).toEqual([
      'sbp',
      'dbp',
      'heart_rate',
      'lvef',
      'cardiac_output',
      'pa_systolic',
      'height',
      'weight',
      'birth_date',
      'sex',
    ]);
  });
});

describe('priors', () => {
  const plain = prepare(basics);

  it('are wider without height and weight', () => {
    // 0.13 of size in quadrature, by what is known of it: 0.10 without weight, 0.03 without height (body.ts).
    for (const key of ['blood_volume', 'emax_lv', 'arterial_compliance']) {
      const known = prior(plain, key)?.spread as number;
      expect(prior(prepare([]), key)?.spread, key).toBeCloseTo(Math.hypot(known, 0.13), 9);
      expect(prior(prepare(basics.slice(0, 1)), key)?.spread, key).toBeCloseTo(Math.hypot(known, 0.1), 9);
      expect(prior(prepare(basics.slice(1)), key)?.spread, key).toBeCloseTo(Math.hypot(known, 0.03), 9);
    }
    expect(prior(prepare([]), 'set_point')).toEqual(prior(plain, 'set_point'));
  });

  it('move and widen with hypertension, and carry the reason', () => {
    const dx = fact('condition', 'hypertension', '2020-01-01', null, { active: true });
    const input = prepare([...basics, dx]);
    expect(prior(input, 'set_point')?.centre).toBeCloseTo((prior(plain, 'set_point')?.centre as number) + 12, 9);
    expect(prior(input, 'arterial_compliance')?.centre).toBeLessThan(prior(plain, 'arterial_compliance')?.centre as number);
    expect(input.free.find((p) => p.key === 'set_point')?.reasons).toContainEqual(
      expect.objectContaining({ code: 'hypertension', factIds: [dx.id] }),
    );
    expect(input.used).toContainEqual({ factId: dx.id, variable: 'hypertension', role: 'prior' });
  });

  it('free the valve for aortic stenosis or a gradient, and hold it otherwise', () => {
    expect(prior(plain, 'aortic_valve_area')).toBeNull();
    const stenosis = prepare([...basics, fact('condition', 'aortic_stenosis', '2025-01-01', null)]);
    expect(prior(stenosis, 'aortic_valve_area')?.centre).toBeCloseTo(1.2, 9);
    expect(prior(prepare([...basics, obs('av_mean_gradient', '2026-05-01', 44)]), 'aortic_valve_area')).not.toBeNull();
    const measured = prepare([...basics, obs('av_area', '2026-05-01', 0.8)]);
    expect(prior(measured, 'aortic_valve_area')?.centre).toBeCloseTo(0.8, 9);
  });

  it('lower contractility in systolic failure and slow the pacemaker under a beta blocker', () => {
    const input = prepare([
      ...basics,
      fact('condition', 'hfref', '2025-01-01', null, { active: true }),
      fact('medication', 'bb', '2026-01-01', null, { active: true }),
    ]);
    expect(prior(input, 'emax_lv')?.centre).toBeLessThan(0.45 * (prior(plain, 'emax_lv')?.centre as number));
    expect(prior(input, 'intrinsic_period')?.centre).toBeCloseTo((prior(plain, 'intrinsic_period')?.centre as number) + 0.08, 9);
  });

  it('ignore what is over: a resolved diagnosis, a stopped medicine, one that may have been stopped long ago', () => {
    const input = prepare([
      ...basics,
      fact('condition', 'hf', '2010-01-01', null, { active: false }),
      fact('medication', 'bb', '2010-01-01', null, { active: null }),
      fact('medication', 'acei', '2026-01-01', null, { active: false }),
    ]);
    expect(input.free).toEqual(plain.free);
    expect(input.leftOut.map((l) => l.code).sort()).toEqual(['not-active', 'not-active', 'not-current']);
  });

  it('keep the scar of an old infarct', () => {
    const input = prepare([...basics, fact('condition', 'mi', '2010-01-01', null, { active: false })]);
    expect(prior(input, 'emax_lv')?.spread).toBeGreaterThan(prior(plain, 'emax_lv')?.spread as number);
  });

  it('leave haemoglobin free, and compare it with the record in the model unit: one value of 11.2 g/dL is 112 g/L, sd 5', () => {
    const input = prepare([...basics, obs('hemoglobin', '2026-06-01', 11.2)]);
    expect(prior(input, 'haemoglobin')).toEqual({ centre: 135, spread: 11 });
    // sqrt(0.3^2 + 0.4^2) g/dL.
    expect(observation(input, 'haemoglobin')).toMatchObject({ value: 112, variable: 'hemoglobin' });
    expect(observation(input, 'haemoglobin')?.sd).toBeCloseTo(5, 9);
  });

  it('always lie within the bounds of the model', () => {
    for (const [height, weight] of [
      [140, 35],
      [200, 180],
    ] as const) {
      const input = prepare([obs('height', '2026-01-01', height), obs('weight', '2026-01-01', weight)]);
      for (const p of [...input.free.map((f) => ({ key: f.key, value: prior(input, f.key)?.centre as number })), ...input.set]) {
        const spec = cardiovascular.parameters.find((s) => s.key === p.key);
        expect(p.value, p.key).toBeGreaterThanOrEqual(spec?.min as number);
        expect(p.value, p.key).toBeLessThanOrEqual(spec?.max as number);
      }
    }
  });
});
