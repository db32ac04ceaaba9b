import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#models/twin/fact.ts';
import type { FactSink } from '#models/twin/fact-sink.ts';
import { gunzip } from './gunzip.ts';
import { importBytes, MemorySink } from './import-bytes.ts';
import { importFile } from './import-file.ts';
import { Pacer } from './pacer.ts';

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
const values = (facts: readonly Fact[]): (number | null)[] => facts.map((f) => f.value);

describe('containers', () => {
  test.for(['transaction', 'collection', 'document', 'searchset', 'batch', 'message'])('a %s bundle', async (type) => {
    const { facts, report } = await load(bundle([{ resource: patient('a', 'Ann') }, { resource: weight('Patient/a', 70) }], type));
    expect([values(facts), report.outcome]).toEqual([[70], 'import']);
  });

  test('of a history only the newest version counts', async () => {
    const version = (kg: number) => ({ resource: { ...weight('Patient/a', kg), id: 'w' } });
    const { facts, report } = await load(
      bundle(
        [{ resource: patient('a', 'Ann') }, version(71), version(70), { request: { method: 'DELETE', url: 'Observation/x' } }],
        'history',
      ),
    );
    expect(values(facts)).toEqual([71]);
    expect(report.reasons).toEqual([{ reason: 'superseded', count: 1 }]);
  });

  test('an array of bundles, a bundle within a bundle, gzip, UTF-16, and NDJSON under a wrong name', async () => {
    const one = bundle([{ resource: patient('a', 'Ann') }, { resource: weight('Patient/a', 70) }]);
    expect(values((await load([one, bundle([{ resource: weight('Patient/a', 71, '2026-01-02') }])])).facts)).toEqual([70, 71]);
    expect(values((await load(bundle([{ resource: one }]))).facts)).toEqual([70]);
    const packed = await importBytes('x.json.gz', new Uint8Array(gzipSync(encode(one))), { now: NOW });
    expect([values(packed.facts), packed.report.format]).toEqual([[70], 'fhir-json-gzip']);
    const text = JSON.stringify(one);
    const utf16 = new Uint8Array(text.length * 2);
    for (let i = 0; i < text.length; i++) utf16[2 * i + 1] = text.charCodeAt(i);
    expect(values((await importBytes('x.json', utf16, { now: NOW })).facts)).toEqual([70]);
    const lines = `${JSON.stringify(patient('a', 'Ann'))}\r\n${JSON.stringify(weight('Patient/a', 72))}\n`;
    const ndjson = await load(lines, 'wrong-name.json');
    expect([values(ndjson.facts), ndjson.report.format, ndjson.facts[0]?.source.path]).toEqual([[72], 'fhir-ndjson', '/line/2']);
  });

  test('a gzip bomb and a torn gzip are refused', async () => {
    expect(await gunzip(new Uint8Array(gzipSync(new Uint8Array(3_000_000))), new Pacer(), 1_000_000)).toBe('too-large');
    const torn = new Uint8Array(gzipSync(encode(bundle([])))).slice(0, 20);
    expect((await importBytes('x.gz', torn)).report.reasons[0]?.reason).toBe('gzip-damaged');
  });

  test.for([
    ['PK\u0003\u0004rest', 'zip'],
    ['%PDF-1.7', 'pdf'],
    ['<!DOCTYPE html><html></html>', 'html'],
    ['<?xml version="1.0"?><HealthData locale="en">', 'apple-health'],
    ['MSH|^~\\&|lab', 'hl7v2'],
    ['', 'empty'],
    ['   \n', 'empty'],
    ['hello', 'unknown'],
    ['shc:/56762909', 'smart-health-card'],
    ['7', 'unknown'],
    ['[]', 'not-fhir'],
    ['{}', 'not-fhir'],
  ] as const)('%j is refused as %s', async ([text, reason]) => {
    const { report, raw } = await load(text, 'x');
    expect([report.outcome, report.reasons[0]?.reason, raw.length]).toEqual(['refuse', reason, 0]);
  });
});

describe('whose record', () => {
  const two = bundle([
    { fullUrl: 'urn:uuid:1', resource: patient('a', 'Ann Smith') },
    { fullUrl: 'urn:uuid:2', resource: patient('b', 'Bob Jones', '1970-05-06') },
    { resource: weight('urn:uuid:1', 60) },
    { resource: weight('urn:uuid:2', 90) },
    { resource: weight('Patient/elsewhere', 99) },
  ]);

  test('two people: asked, and then only the chosen one is read', async () => {
    const first = await load(two);
    expect(first.report.status).toBe('choose-patient');
    expect(first.report.candidates.map((c) => [c.name, c.resources])).toEqual([['Ann Smith', 1], ['Bob Jones', 1]]); // prettier-ignore
    const bob = await load(two, 'x.json', { choosePatient: 'urn:uuid:2' });
    expect(values(bob.facts)).toEqual([90]);
    expect(bob.report.identity?.name).toBe('Bob Jones');
    expect(bob.raw.some((r) => r.text.includes('Ann Smith'))).toBe(false);
    expect(bob.rejects.map((r) => r.reason)).toEqual(['patient-unresolved']);
  });

  test('a reference of any shape finds its person; one to somebody else is never taken', async () => {
    const base = 'https://example.org/fhir/';
    const ann = { ...patient('a', 'Ann'), identifier: [{ system: 'urn:x', value: '12|3' }] };
    const shapes = [`${base}Patient/a`, 'Patient/a', 'Patient/a/_history/2', 'Patient?identifier=urn:x|12|3'];
    const entries = shapes.map((shape, i) => ({
      fullUrl: `${base}Observation/${i}`,
      resource: weight(shape, 60 + i, `2026-01-0${i + 1}`),
    }));
    const logical = { ...weight('', 70, '2026-02-01'), subject: { identifier: { system: 'urn:x', value: '12|3' } } };
    const { facts, rejects } = await load(
      bundle([{ fullUrl: `${base}Patient/a`, resource: ann }, ...entries, { resource: logical }, { resource: weight('Patient/z', 99) }]),
    );
    expect(values(facts)).toEqual([60, 61, 62, 63, 70]);
    expect(rejects.map((r) => r.reason)).toEqual(['patient-unresolved']);
  });

  test('[UR-01] a file about somebody else is refused until confirmed', async () => {
    const identity = { id: 't', name: 'Ann Smith', birthDate: '1980-01-02', sex: null, identifiers: [], deceased: null, synthetic: false };
    const bob = bundle([{ resource: patient('b', 'Bob Jones', '1970-05-06') }, { resource: weight('Patient/b', 90) }]);
    expect((await load(bob, 'x', { identity })).report.reasons[0]?.reason).toBe('other-person');
    expect(values((await load(bob, 'x', { identity, samePersonConfirmed: true })).facts)).toEqual([90]);
    const renamed = bundle([{ resource: patient('b', 'Ann Jones') }, { resource: weight('Patient/b', 61) }]);
    expect(values((await load(renamed, 'x', { identity })).facts)).toEqual([61]);
  });
});

describe('statements', () => {
  const quantity = (change: object, extra: object = {}) => ({
    ...weight('Patient/a', 70),
    valueQuantity: { value: 70, unit: 'kg', ...change },
    ...extra,
  });

  test('a method, a note or the bodyPosition extension that speaks of standing or strain marks the value', async () => {
    const position = {
      url: 'http://hl7.org/fhir/StructureDefinition/observation-bodyPosition',
      valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: '10904000', display: 'Orthostatic body position' }] },
    };
    const marked = async (extra: object): Promise<boolean | undefined> =>
      (await load(bundle([{ resource: { ...weight('', 70), ...extra } }]))).facts[0]?.flags.includes('not-at-rest');
    expect(await marked({ method: { text: 'Standing' } })).toBe(true);
    expect(await marked({ note: [{ text: 'standing, after exercise' }] })).toBe(true);
    expect(await marked({ extension: [position] })).toBe(true);
    expect(await marked({ note: [{ text: 'sitting, after five minutes of rest' }] })).toBe(false);
  });

  test.for([
    [quantity({ unit: undefined }), 'unit-missing'],
    [quantity({ unit: 'bananas' }), 'unit-unknown'],
    [quantity({ value: 7000 }), 'implausible'],
    [quantity({}, { effectiveDateTime: '2126-01-01' }), 'future-date'],
    [quantity({}, { effectiveDateTime: 'last week' }), 'date-invalid'],
    [quantity({}, { code: { text: 'my weight' } }), 'code-unknown'],
  ] as const)('[UR-04] %# is put in quarantine', async ([resource, reason]) => {
    const { rejects, facts, report } = await load(resource);
    expect([rejects.map((r) => r.reason), facts, report.outcome]).toEqual([[reason], [], 'quarantine']);
    expect(rejects[0]?.raw).toBe(JSON.stringify(resource));
  });

  test('a censored value is judged on its known side only', async () => {
    const { facts, rejects } = await load(bundle([
      { resource: quantity({ value: 0.1, comparator: '<' }) },
      { resource: quantity({ value: 900, comparator: '>' }, { effectiveDateTime: '2026-01-02' }) },
      { resource: quantity({ value: 900, comparator: '<' }, { effectiveDateTime: '2026-01-03' }) },
    ])); // prettier-ignore
    expect(facts.map((f) => [f.comparator, f.value])).toEqual([['<', 0.1], ['>', 900]]); // prettier-ignore
    expect(rejects.map((r) => r.reason)).toEqual(['implausible']);
  });

  test('shapes of STU3 and R5 give the same as R4', async () => {
    const coding = [{ system: 'http://snomed.info/sct', code: '38341003', display: 'Hypertensive disorder' }];
    const lisinopril = { coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code: '29046' }] };
    const subject = { reference: 'Patient/a' };
    const { facts } = await load(bundle([
      { resource: { resourceType: 'Condition', subject, code: { coding }, clinicalStatus: 'active', assertedDate: '2020' } },
      { resource: { resourceType: 'Condition', subject, code: { coding }, clinicalStatus: { coding: [{ code: 'resolved' }] }, onsetDateTime: '2019' } },
      { resource: { resourceType: 'MedicationStatement', subject, status: 'active', medication: { concept: lisinopril } } },
      { resource: { resourceType: 'MedicationRequest', subject, status: 'stopped', medicationCodeableConcept: lisinopril } },
      { resource: { resourceType: 'Encounter', subject, status: 'completed', class: [{ coding: [{ code: 'AMB', system: 'c' }] }], actualPeriod: { start: '2020-01-01', end: '2020-01-02' } } },
      { resource: { resourceType: 'ImagingStudy', subject, started: '2026-01', series: [{ modality: { coding: [{ system: 'd', code: 'US' }] } }] } },
      { resource: { resourceType: 'Immunization', patient: subject, notGiven: true, vaccineCode: { text: 'x' } } },
      { resource: { resourceType: 'AllergyIntolerance', patient: subject, code: { coding: [{ system: 'http://snomed.info/sct', code: '716186003' }] } } },
    ])); // prettier-ignore
    expect(facts.map((f) => [f.kind, f.variable, f.active ?? null])).toEqual([
      ['condition', 'hypertension', true],
      ['condition', 'hypertension', false],
      ['medication', 'acei', true],
      ['medication', 'acei', false],
      ['encounter', null, false],
      ['imaging', null, null],
    ]);
    expect(facts[4]?.time?.endEpochMs).toBe(Date.UTC(2020, 0, 2));
  });

  test('a pressure told in two resources is still checked as a pair', async () => {
    const part = (code: string, value: number) => ({
      ...quantity({ value, unit: 'mm[Hg]' }),
      code: { coding: [{ system: 'http://loinc.org', code }] },
    });
    const { facts } = await load(bundle([{ resource: part('8480-6', 70) }, { resource: part('8462-4', 110) }]));
    expect(facts.map((f) => f.flags)).toEqual([['implausible-pair'], ['implausible-pair']]);
  });

  test('narrative and markup stay text', async () => {
    const { raw, facts } = await load(quantity({}, { text: { div: '<div><script>alert(1)</script></div>' } }));
    expect(raw[0]?.text).toContain('<script>');
    expect(JSON.stringify(facts)).not.toContain('script');
  });

  test('a pressure, which waits for the end of its file, is not counted as kept without a fact', async () => {
    const pressure = (day: number): object => ({
      resourceType: 'Observation',
      status: 'final',
      subject: { reference: 'Patient/a' },
      effectiveDateTime: `2026-01-0${day}`,
      code: { coding: [{ system: 'http://loinc.org', code: '8480-6' }] },
      valueQuantity: { value: 110 + day, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
    });
    const { report } = await load(
      bundle([
        { resource: patient('a', 'Ann') },
        { resource: pressure(1) },
        { resource: weight('Patient/a', 70) },
        { resource: pressure(2) },
        { resource: { resourceType: 'Practitioner', id: 'p' } },
      ]),
    );
    expect([report.read, report.facts, report.kept, report.quarantined]).toEqual([5, 3, 1, 0]);
  });
});

describe('delivery', () => {
  test('a sink that fails is told to abort, and the failure is passed on', async () => {
    const calls: string[] = [];
    const sink: FactSink = {
      begin: async () => 'p',
      addFacts: async () => Promise.reject(new Error('disk full')),
      addRejects: async () => {},
      addRaw: async () => {},
      finish: async () => void calls.push('finish'),
      abort: async () => void calls.push('abort'),
    };
    await expect(importFile('x', encode(weight('Patient/a', 70)), sink)).rejects.toThrow('disk full');
    expect(calls).toEqual(['abort']);
  });

  test('cancelled: nothing of the file stays', async () => {
    const many = bundle(
      Array.from({ length: 30_000 }, (_, i) => ({
        resource: weight('Patient/a', 40 + (i % 100) / 10, new Date(1e12 + i * 1e7).toISOString()),
      })),
    );
    const controller = new AbortController();
    const sink = new MemorySink('p');
    let cancelledAt = 0;
    const onProgress = (stage: string): void => {
      if (stage !== 'mapping' || controller.signal.aborted) return;
      cancelledAt = performance.now();
      controller.abort();
    };
    const report = await importFile('x', encode(many), sink, { now: NOW, signal: controller.signal, onProgress });
    expect(performance.now() - cancelledAt).toBeLessThan(500);
    expect([report.status, report.facts, sink.facts.size, sink.raw.length]).toEqual(['cancelled', 0, 0, 0]);
  });
});
