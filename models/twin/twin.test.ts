import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeTableSource } from '../../scripts/generate-codes.ts';
import { allVariables, medicineVariables, variableInfo, variableOf } from './coding.ts';
import { canonicalOf, displayUnit, shownQuantity } from './display-units.ts';
import { DuplicateIndex, factId, type Statement } from './duplicate.ts';
import type { Fact } from './fact.ts';
import { contractsAgree, factProblems } from './schema.ts';
import { parseFactTime } from './time.ts';
import { parseUcum, toCanonical, ucumFactor } from './units.ts';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const loinc = (code: string) => ({ system: 'http://loinc.org', code });
const info = (variable: string) => variableInfo(variable)!;

describe('code table', () => {
  test('is what its generator writes', () => {
    expect(
      read('code-table.ts') === codeTableSource([read('codes.csv'), read('codes-soma.csv')], true),
      'stale: node scripts/generate-codes.ts',
    ).toBe(true);
  });

  test('can leave SNOMED CT out', () => {
    const without = codeTableSource([read('codes.csv'), read('codes-soma.csv')], false);
    expect(without).not.toMatch(/'S\d/);
    expect(without).toContain("'L8480-6'");
  });

  test('every unit is UCUM that we understand, and every range is one', () => {
    for (const { variable, unit, alternatives, min, max } of allVariables()) {
      if (unit !== null) expect(parseUcum(unit), `${variable}: ${unit}`).not.toBeNull();
      if (min !== null && max !== null) expect(min, variable).toBeLessThan(max);
      // Where an alternative has the same dimension, the printed factor must be the metric one (0.4 % rounding in the source).
      for (const { unit: other, factor, offset } of alternatives) {
        const metric = unit === null || offset !== 0 ? null : ucumFactor(other, unit);
        // IFCC HbA1c (mmol/mol) and clearances left un-indexed are no mere change of prefix.
        if (metric === null || variable.startsWith('egfr')) continue;
        expect(Math.abs(factor / metric - 1), `${variable}: ${other}`).toBeLessThan(0.004);
      }
    }
  });

  test('codes are found by code alone, and an alias never hides another quantity', () => {
    expect(variableOf([loinc('8480-6')])?.variable).toBe('sbp');
    expect(variableOf([{ ...loinc('2708-6'), display: 'nonsense' }])?.variable).toBe('spo2');
    expect(variableOf([{ system: 'http://snomed.info/sct', code: '8480-6' }])).toBeUndefined();
    expect(variableOf([loinc('29438-9')])?.variable).toBe('lvids');
    expect(variableOf([loinc('8634-8')])?.variable).toBe('qt_interval');
    expect(variableOf([loinc('60842-2')])).toBeUndefined(); // mL/min, not the weight-indexed uptake of the note
    expect(variableOf([loinc('33914-3')])?.variable).toBe('egfr_mdrd');
    expect(variableOf([loinc('20256-4')])).toBeUndefined();
    expect(variableOf([loinc('20256-4')], [{ system: 'http://snomed.info/sct', code: '34202007' }])?.variable).toBe('av_mean_gradient');
  });

  test('codes of a tree count by their nearest known ancestor', () => {
    const icd = (code: string) => variableOf([{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }])?.variable;
    expect(['I50.22', 'I50.9', 'I50', 'I35.0', 'I35.1', 'E11.65', 'N18.30', 'I', 'Z99'].map(icd)).toEqual(['hfref', 'hf', 'hf', 'aortic_stenosis', undefined, 't2dm', 'ckd3', undefined, undefined]); // prettier-ignore
    const atc = (code: string) => medicineVariables([{ system: 'http://www.whocc.no/atc', code }], []);
    expect(['C09AA03', 'C09DX04', 'C09DA01', 'C07AB07', 'C05AA08'].map(atc)).toEqual([['acei'], ['arni'], ['arb'], ['bb'], []]);
  });

  test('medicines are found by ingredient code and by name, combinations by each class', () => {
    const rx = (code: string) => [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code }];
    expect(medicineVariables(rx('29046'), [])).toEqual(['acei']);
    expect(medicineVariables(rx('866414'), ['24 HR metoprolol succinate 100 MG Extended Release Oral Tablet [Toprol]'])).toEqual(['bb']);
    expect([...medicineVariables([], ['Lisinopril 10 MG / Hydrochlorothiazide 12.5 MG'])].sort()).toEqual(['acei', 'thiazide']);
    expect(medicineVariables([], ['sacubitril 49 MG / valsartan 51 MG'])).toEqual(['arni']);
    expect(medicineVariables([], ['Digoxin Immune Fab? no: digoxinol'])).toEqual(['inotrope']);
    expect(medicineVariables([], ['Ibuprofen 200 MG Oral Tablet'])).toEqual([]);
  });
});

describe('units', () => {
  // Expected values: exact definitions (lb, in, kPa), molar masses, NGSP master equation; tolerance 5e-4 relative.
  test.for([
    ['glucose', 5.5, 'mmol/L', 99.09],
    ['creatinine', 97, 'umol/L', 1.097],
    ['weight', 180, '[lb_av]', 81.6466],
    ['height', 70, '[in_i]', 177.8],
    ['body_temperature', 98.6, '[degF]', 37],
    ['sbp', 16, 'kPa', 120.01],
    ['hba1c', 48, 'mmol/mol', 6.543],
    ['hemoglobin', 135, 'g/L', 13.5],
    ['potassium', 4.1, 'meq/L', 4.1],
    ['platelets', 250, '10*9/L', 250],
    ['uric_acid', 0.35, 'mmol/L', 5.884],
    ['egfr', 77, 'mL/min', 77],
    ['tsh', 2.1, 'mU/L', 2.1],
    ['heart_rate', 62, '{beats}/min', 62],
    ['lvedv', 0.12, 'L', 120],
    ['spo2', 0.97, '1', 97],
  ] as const)('%s %d %s', ([variable, value, unit, expected]) => {
    const result = toCanonical(value, unit, info(variable), true);
    expect(Math.abs((result?.value ?? Number.NaN) / expected - 1)).toBeLessThan(5e-4);
  });

  test.for([
    ['mg/dl', 'glucose', 101],
    ['mmHg', 'sbp', 120],
    ['mm Hg', 'sbp', 120],
    ['bpm', 'heart_rate', 70],
    ['x10*9/L', 'wbc', 6],
    ['µmol/L', 'creatinine', 97],
    ['°C', 'body_temperature', 37],
  ] as const)('%s as mere words is read and flagged', ([unit, variable, value]) => {
    expect(toCanonical(value, unit, info(variable), false)).toMatchObject({ normalised: true });
  });

  test.for([
    ['%', 'glucose'],
    ['mmol/L', 'sbp'],
    ['mol/mol', 'hba1c'],
    ['1', 'hba1c'],
    ['mg/L', 'lpa_moles'],
    ['nmol/L', 'lpa_mass'],
    ['furlong', 'height'],
    ['', 'glucose'],
  ] as const)('%s is never guessed for %s', ([unit, variable]) => {
    expect(toCanonical(1, unit, info(variable), true)).toBeNull();
  });

  test('shown units go there and back', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allVariables().filter((v) => v.unit !== null)),
        fc.double({ min: 0.1, max: 1000, noNaN: true }),
        fc.constantFrom('si' as const, 'us' as const),
        (v, value, system) => {
          const shown = shownQuantity(v.variable, { value, unit: v.unit as string }, system);
          const back = canonicalOf(v.variable, shown.value, system);
          expect(Math.abs((back?.value as number) / value - 1)).toBeLessThan(1e-9);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
    expect(shownQuantity('glucose', { value: 99.0858, unit: 'mg/dL' }, 'si')).toMatchObject({ unit: 'mmol/L', digits: 1 });
    expect(shownQuantity('glucose', { value: 99.0858, unit: 'mg/dL' }, 'si').value).toBeCloseTo(5.5, 6);
    expect(shownQuantity('body_temperature', { value: 37, unit: 'Cel' }, 'us').value).toBeCloseTo(98.6, 4);
    expect(shownQuantity('hba1c', { value: 6.54304, unit: '%' }, 'si').value).toBeCloseTo(48, 3);
    expect(displayUnit('sbp', 'us')).toMatchObject({ unit: 'mm[Hg]', label: 'mmHg', digits: 0 });
    expect(displayUnit('smoking_status', 'si')).toBeUndefined();
  });
});

describe('times', () => {
  test.for([
    ['2025', Date.UTC(2025, 0), 'year', null],
    ['2026-01', Date.UTC(2026, 0), 'month', null],
    ['2024-02-29', Date.UTC(2024, 1, 29), 'day', null],
    ['2026-01-06T08:00:00+14:00', Date.UTC(2026, 0, 5, 18), 'second', 840],
    ['2026-01-05T23:59:60Z', Date.UTC(2026, 0, 6), 'second', 0],
    ['2026-01-12T08:00:00.125-05:30', Date.UTC(2026, 0, 12, 13, 30, 0, 125), 'millisecond', -330],
    ['2026-01-12T08:00', Date.UTC(2026, 0, 12, 8), 'minute', null],
    ['0099-05-01', new Date('0099-05-01T00:00:00Z').getTime(), 'day', null],
  ] as const)('%s', ([text, epochMs, precision, offsetMinutes]) => {
    expect(parseFactTime(text)).toEqual({ text, epochMs, precision, offsetMinutes });
  });

  test.for(['2023-02-29', '2026-13-01', '2026-00-10', 'yesterday', '12/01/2026', '2026-01-01T24:00:00Z', '', '2026-01-01T08:00:00+15:00'])(
    '"%s" is no time',
    (text) => {
      expect(parseFactTime(text)).toBeNull();
    },
  );

  test('agrees with the platform on whole instants', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        expect(parseFactTime(date.toISOString())?.epochMs).toBe(date.getTime());
      }),
      { seed: 2, numRuns: 300 },
    );
  });
});

describe('repeats', () => {
  const time = { text: '2026-01-12T08:00:00Z', epochMs: Date.UTC(2026, 0, 12, 8), precision: 'second' as const, offsetMinutes: 0 };
  const statement: Statement = {
    patient: 'p',
    kind: 'observation',
    variable: 'hemoglobin',
    coding: [loinc('718-7')],
    value: 13.5,
    unit: 'g/dL',
    time,
  };
  const fact = (change: Partial<Statement> = {}): Fact => ({
    ...statement,
    ...change,
    id: factId({ ...statement, ...change }),
    flags: [],
    source: { file: 'f', fileHash: '0'.repeat(64), path: '', resourceType: 'Observation' },
  });

  test('the id is made of what is said, not of where or how', () => {
    expect(fact({ coding: [{ ...loinc('20509-6'), display: 'Hb' }] }).id).toBe(fact().id);
    expect(fact({ time: { ...time, text: '2026-01-12T08:00:00.000+00:00', precision: 'millisecond' } }).id).toBe(fact().id);
    for (const change of [{ value: 13.6 }, { patient: 'q' }, { comparator: '<' as const }, { time: null }, { variable: 'hematocrit' }]) {
      expect(fact(change).id).not.toBe(fact().id);
    }
    expect(contractsAgree).toEqual([true, true, true]); // the real proof is that it compiles
    expect(factProblems(fact())).toEqual([]);
    expect(factProblems({ ...fact(), unit: null })).toEqual([': a number needs its unit, and a unit its number']);
  });

  test('a value within a second is a repeat, a second later on it is not', () => {
    const index = new DuplicateIndex();
    const at = (ms: number): Fact => fact({ time: { ...time, epochMs: time.epochMs + ms } });
    expect([0, 900, -1000, 1100, 60_000].map((ms) => index.isRepeat(at(ms)))).toEqual([false, true, true, false, false]);
    expect(index.isRepeat(fact({ value: 13.7 }))).toBe(false);
  });
});
