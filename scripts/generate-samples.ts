/**
 * Writes public/samples: one FHIR R4 bundle for each invented person, and index.json for the library.
 * `node scripts/generate-samples.ts`; a test fails when the files are stale.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { sha256, utf8 } from '../models/core/sha256.ts';
import { variableInfo } from '../models/twin/coding.ts';
import { PEOPLE, type Person, type Visit } from './sample-people.ts';

type Json = Record<string, unknown>;

const UCUM = 'http://unitsofmeasure.org';
const SNOMED = 'http://snomed.info/sct';
const HTEST = { system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' };
const CATEGORY = 'http://terminology.hl7.org/CodeSystem/observation-category';
/** How units are written for people, where that differs from UCUM. */
const UNIT_WORDS: Readonly<Record<string, string>> = { 'mm[Hg]': 'mmHg', Cel: '°C', cm2: 'cm²', 'kg/m2': 'kg/m²' };

const uuid = (text: string): string => {
  const h = sha256(utf8(`soma sample ${text}`));
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

/** A Quantity of a variable in its own unit. */
function quantity(variable: string, value: number): Json {
  const unit = variableInfo(variable)?.unit;
  if (!unit) throw new Error(`no unit for ${variable}`);
  return { value, unit: UNIT_WORDS[unit] ?? unit, system: UCUM, code: unit };
}

/** `11726-7@34202007` is a generic code that counts with a body site. */
function coded(variable: string): Json {
  const info = variableInfo(variable);
  if (!info) throw new Error(`no such variable: ${variable}`);
  const [code, site] = info.coding.code.split('@');
  const concept = { code: { coding: [{ system: info.coding.system, code, display: info.coding.display }] } };
  return site ? { ...concept, bodySite: { coding: [{ system: SNOMED, code: site, display: 'Aortic valve structure' }] } } : concept;
}

function category(variable: string): Json[] {
  const domain = variableInfo(variable)?.domain;
  const code =
    domain === 'vital'
      ? 'vital-signs'
      : domain === 'lab' || /bnp/.test(variable)
        ? 'laboratory'
        : domain === 'cardiac'
          ? 'imaging'
          : 'exam';
  return [{ coding: [{ system: CATEGORY, code }] }];
}

function observations(visit: Visit, subject: Json): Json[] {
  const common = { resourceType: 'Observation', status: 'final', subject, effectiveDateTime: visit.at };
  const out: Json[] = [];
  if (visit.bp) {
    out.push({
      ...common,
      category: category('sbp'),
      ...coded('bp_panel'),
      component: (['sbp', 'dbp'] as const).map((variable, i) => ({
        ...coded(variable),
        valueQuantity: quantity(variable, (visit.bp as readonly number[])[i] as number),
      })),
    });
  }
  for (const [variable, value] of Object.entries(visit.values)) {
    out.push({ ...common, category: category(variable), ...coded(variable), valueQuantity: quantity(variable, value) });
  }
  return out;
}

/** The bundle of one person. */
export function sampleBundle(person: Person): Json {
  const patientUrl = `urn:uuid:${uuid(person.id)}`;
  const subject = { reference: patientUrl };
  const patient = {
    resourceType: 'Patient',
    meta: { tag: [HTEST] },
    identifier: [{ system: 'urn:soma:sample', value: person.id }],
    name: [{ use: 'official', family: person.family, given: [person.given] }],
    gender: person.sex,
    birthDate: person.born,
  };
  const last = person.visits[person.visits.length - 1] as Visit;
  const resources: Json[] = [
    {
      resourceType: 'Observation',
      status: 'final',
      category: [{ coding: [{ system: CATEGORY, code: 'social-history' }] }],
      ...coded('smoking_status'),
      subject,
      effectiveDateTime: last.at,
      valueCodeableConcept: { coding: [{ system: SNOMED, code: person.smoking[0], display: person.smoking[1] }], text: person.smoking[1] },
    },
    ...person.visits.flatMap((visit) => observations(visit, subject)),
    ...person.conditions.map(([code, display, onset]) => ({
      resourceType: 'Condition',
      clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }] },
      verificationStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }] },
      code: { coding: [{ system: SNOMED, code, display }], text: display },
      subject,
      onsetDateTime: onset,
    })),
    ...person.medicines.map(([code, text, since]) => ({
      resourceType: 'MedicationStatement',
      status: 'active',
      medicationCodeableConcept: {
        coding: [{ system: 'http://www.nlm.nih.gov/research/umls/rxnorm', code, display: text.replace(/ \d.*$/, '') }],
        text,
      },
      subject,
      effectivePeriod: { start: since },
    })),
    ...(person.procedures ?? []).map(([code, display, at]) => ({
      resourceType: 'Procedure',
      status: 'completed',
      code: { coding: [{ system: SNOMED, code, display }], text: display },
      subject,
      performedDateTime: at,
    })),
  ];
  return {
    resourceType: 'Bundle',
    id: person.id,
    meta: { tag: [HTEST] },
    type: 'collection',
    entry: [
      { fullUrl: patientUrl, resource: patient },
      ...resources.map((resource, i) => ({ fullUrl: `urn:uuid:${uuid(`${person.id} ${i}`)}`, resource })),
    ],
  };
}

/** Text of every file of public/samples by name. */
export function sampleFiles(): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const person of PEOPLE) files.set(`${person.id}.json`, `${JSON.stringify(sampleBundle(person), null, 1)}\n`);
  const samples = PEOPLE.map(({ id, title, story }) => ({ id, file: `${id}.json`, title, story }));
  files.set('index.json', `${JSON.stringify({ schema: 1, samples }, null, 1)}\n`);
  return files;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const folder = new URL('../public/samples/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of sampleFiles()) writeFileSync(new URL(name, folder), text);
}
