import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importBytes } from './import-bytes.ts';
import { JsonError, JsonNumber, NESTING_LIMIT, readJson, type JsonValue } from './json-reader.ts';

const NOW = Date.UTC(2026, 10, 22);
const encode = (value: unknown): Uint8Array => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const load = (value: unknown, name = 'file.json', options = {}): ReturnType<typeof importBytes> =>
  importBytes(name, encode(value), { now: NOW, ...options });

const patient = (id: string, name: string, born = '1980-01-02') => ({
  resourceType: 'Patient',
  id,
  name: [{ text: name }],
  birthDate: born,
});
const weight = (subject: string, kg: number, at = '2026-01-01T08:00:00Z') => ({
  resourceType: 'Observation',
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
  subject: { reference: subject },
  effectiveDateTime: at,
  valueQuantity: { value: kg, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
});
const bundle = (entry: unknown[], type = 'collection') => ({ resourceType: 'Bundle', type, entry });

/** The value as JSON.parse would give it. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return value.value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, plain(v as JsonValue)]));
  return value;
}

describe('JSON reader', () => {
  test('reads what JSON.parse reads, and refuses what it refuses', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(plain(readJson(text).value)).toEqual(plain(JSON.parse(text) as JsonValue));
      }),
      { seed: 3, numRuns: 500 },
    );
    fc.assert(
      // One character of a valid text exchanged: both must agree on whether it is still JSON.
      fc.property(fc.json(), fc.nat(), fc.constantFrom(...'{}[]",:0e-\\ \n\u0001a'), (text, at, character) => {
        const i = at % (text.length + 1);
        const broken = text.slice(0, i) + character + text.slice(i + 1);
        const judge = (parse: (t: string) => unknown): boolean => {
          try {
            parse(broken);
            return true;
          } catch {
            return false;
          }
        };
        expect(judge((t) => readJson(t))).toBe(judge((t) => JSON.parse(t) as unknown));
      }),
      { seed: 4, numRuns: 2000 },
    );
  });

  test('names line and column, keeps digits, counts repeats, has no prototype', () => {
    expect(() => readJson('{\n "a": 1,\n "b" 2\n}')).toThrow('line 3, column 6: expected :');
    expect(() => readJson('{"a": [1, 2')).toThrow(JsonError);
    expect((readJson('[1.00]').value as JsonNumber[])[0]?.text).toBe('1.00');
    expect(readJson('{"a":1,"b":{"c":1,"c":2},"a":3}').repeated.map((r) => r.key)).toEqual(['c', 'a']);
    const hostile = readJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}').value as Record<string, unknown>;
    expect(Object.getPrototypeOf(hostile)).toBeNull();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('stops at the nesting limit, not at the end of the stack', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(() => readJson(nested(NESTING_LIMIT))).not.toThrow();
    expect(() => readJson(nested(NESTING_LIMIT + 1))).toThrow('nested deeper');
    expect(() => readJson(nested(1_000_000))).toThrow('nested deeper');
  });
});

describe('hostile files', () => {
  test('however a file is damaged, the import answers and never throws', { timeout: 60_000 }, async () => {
    const good = encode(
      bundle([
        { fullUrl: 'urn:uuid:1', resource: patient('a', 'Ann') },
        { resource: weight('urn:uuid:1', 60) },
        { resource: weight('urn:uuid:1', 61, '2026-01-02') },
      ]),
    );
    const harm = fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(harm, fc.nat(good.length), async (changes, length) => {
        const bytes = good.slice(0, length % 3 === 0 ? length : good.length);
        for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
        const { report, facts, raw } = await importBytes('x', bytes, { now: NOW });
        if (report.outcome === 'refuse') expect([facts.length, raw.length]).toEqual([0, 0]);
        expect(report.facts).toBe(facts.length);
      }),
      { seed: 5, numRuns: 600 },
    );
  });

  test('any JSON under the names FHIR uses is survived', { timeout: 60_000 }, async () => {
    const types = [
      'Observation',
      'Condition',
      'MedicationRequest',
      'Procedure',
      'AllergyIntolerance',
      'Immunization',
      'Encounter',
      'FamilyMemberHistory',
      'ImagingStudy',
      'Patient',
      'Bundle',
    ];
    const members = [
      'code',
      'status',
      'subject',
      'component',
      'valueQuantity',
      'valueString',
      'valueRange',
      'effectivePeriod',
      'effectiveDateTime',
      'clinicalStatus',
      'medication',
      'medicationReference',
      'vaccineCode',
      'period',
      'class',
      'type',
      'condition',
      'series',
      'name',
      'birthDate',
      'identifier',
      'entry',
      'contained',
      'meta',
      '__proto__',
      'constructor',
    ];
    const resource = fc.tuple(fc.constantFrom(...types), fc.dictionary(fc.constantFrom(...members), fc.jsonValue(), { maxKeys: 8 }));
    await fc.assert(
      fc.asyncProperty(fc.array(resource, { maxLength: 4 }), async (resources) => {
        const entries = resources.map(([resourceType, rest]) => ({ resource: { ...rest, resourceType } }));
        const { report, facts, rejects } = await load(bundle(entries));
        expect(report.facts).toBe(facts.length);
        expect(rejects.filter((r) => r.message.startsWith('unexpected'))).toEqual([]);
      }),
      { seed: 6, numRuns: 600 },
    );
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('any part of a good resource may be anything', { timeout: 60_000 }, async () => {
    const concept = { coding: [{ system: 'http://loinc.org', code: '8480-6', display: 'x' }], text: 'x' };
    const subject = { reference: 'urn:uuid:1' };
    const quantity = { value: 120, unit: 'mm[Hg]', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' };
    // prettier-ignore
    const good = [
      { resourceType: 'Patient', id: 'a', meta: { tag: [{ code: 'HTEST' }] }, identifier: [{ system: 'urn:x', value: '1' }], name: [{ use: 'official', family: 'F', given: ['G'] }], gender: 'male', birthDate: '1970-01-01', deceasedBoolean: false },
      { resourceType: 'Observation', status: 'final', code: concept, subject, bodySite: concept, effectivePeriod: { start: '2026-01-01', end: '2026-01-02' }, valueQuantity: quantity, component: [{ code: concept, valueRatio: { numerator: quantity, denominator: quantity } }, { code: concept, valueRange: { low: quantity, high: quantity } }, { code: concept, valueString: '7,2 %' }, { code: concept, valueCodeableConcept: concept }, { code: concept, valueInteger: 3 }] },
      { resourceType: 'Condition', clinicalStatus: concept, verificationStatus: concept, code: concept, subject, onsetDateTime: '2020', abatementDateTime: '2021' },
      { resourceType: 'MedicationRequest', status: 'active', subject, contained: [{ resourceType: 'Medication', id: 'm', code: concept, ingredient: [{ itemCodeableConcept: concept }] }], medicationReference: { reference: '#m', display: 'aspirin' }, authoredOn: '2020' },
      { resourceType: 'MedicationUsage', status: 'active', subject, medication: { concept }, effectiveDateTime: '2020' },
      { resourceType: 'Immunization', status: 'completed', patient: subject, vaccineCode: concept, occurrenceDateTime: '2021' },
      { resourceType: 'Encounter', status: 'finished', class: [concept], type: [concept], subject, period: { start: '2021' } },
      { resourceType: 'FamilyMemberHistory', status: 'completed', patient: subject, relationship: concept, condition: [{ code: concept }] },
      { resourceType: 'ImagingStudy', status: 'available', subject, started: '2021', series: [{ modality: { system: 'd', code: 'US' } }] },
    ];
    const paths: (string | number)[][] = [];
    const walk = (node: unknown, path: (string | number)[]): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        paths.push([...path, key]);
        walk(value, [...path, key]);
      }
    };
    walk(good, []);
    const wild = fc.oneof(
      fc.jsonValue({ maxDepth: 3 }),
      fc.constantFrom(
        '',
        '#',
        null,
        [],
        {},
        [null],
        [[]],
        [''],
        { coding: [null] },
        { coding: {} },
        { value: 'x' },
        { start: [] },
        1e308,
        -0,
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom(...paths), wild), { minLength: 1, maxLength: 4 }), async (changes) => {
        const copy = structuredClone(good) as unknown;
        for (const [path, value] of changes) {
          let node = copy as Record<string | number, unknown>;
          for (const key of path.slice(0, -1)) if (typeof node === 'object' && node !== null) node = node[key] as typeof node;
          if (typeof node === 'object' && node !== null) node[path[path.length - 1] as string] = structuredClone(value);
        }
        const entries = (copy as object[]).map((resource, i) => ({ fullUrl: `urn:uuid:${i + 1}`, resource }));
        const { report, facts, rejects } = await load(bundle(entries), 'x', { choosePatient: 'urn:uuid:1' });
        expect(report.facts).toBe(facts.length);
        expect(rejects.filter((r) => r.message.startsWith('unexpected'))).toEqual([]);
      }),
      { seed: 7, numRuns: 800 },
    );
  });

  test('time grows with the size of a hostile file, not with its square', async () => {
    const n = 20_000;
    const repeated = bundle(Array.from({ length: n }, () => ({ resource: 0 })));
    const text = JSON.stringify(repeated).replaceAll(
      '"resource":0',
      '"resource":{"resourceType":"Observation","a":1,"a":2,"subject":{"reference":"urn:uuid:nobody"}}',
    );
    const people = Array.from({ length: n }, (_, i) => ({ resource: patient(`p${i}`, `N ${i}`) }));
    const started = performance.now();
    const first = await load(text);
    const second = await load(bundle([...people, { resource: weight('urn:uuid:none', 70) }]));
    expect([first.report.quarantined, second.report.candidates.length]).toEqual([n, n]);
    // About 0.5 s where written; a square would take minutes.
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
