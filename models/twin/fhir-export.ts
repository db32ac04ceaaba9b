import { variableInfo } from './coding.ts';
import type { Coding, Fact, PatientIdentity } from './fact.ts';
import { parseUcum } from './units.ts';

/** Plain JSON of a resource; only what FHIR R4 defines. */
export type Resource = { readonly resourceType: string } & Record<string, unknown>;

/** Marks a decimal that must keep its digits (1.00) through JSON.stringify. */
const DECIMAL = '\u0000decimal:';
const PATIENT_URL = 'urn:uuid:';
const BP_PANEL: Coding = { system: 'http://loinc.org', code: '85354-9', display: 'Blood pressure panel with all children optional' };

const iso = (epochMs: number): string => new Date(epochMs).toISOString();
const stripped = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

function concept(fact: Fact): Record<string, unknown> {
  return stripped({ coding: fact.coding.length > 0 ? fact.coding : undefined, text: fact.text });
}

/** A time as the source told it, as a dateTime or, with an end, as a Period. */
function timed(fact: Fact, name: string): Record<string, unknown> {
  if (!fact.time) return {};
  if (fact.time.endEpochMs === undefined) return { [`${name}DateTime`]: fact.time.text };
  return { [`${name}Period`]: { start: fact.time.text, end: iso(fact.time.endEpochMs) } };
}

/** The value as its source stated it, so that reading it again gives the same fact; else the canonical one. */
function observationValue(fact: Fact): Record<string, unknown> {
  if (fact.answer) return { valueCodeableConcept: stripped({ coding: fact.answer, text: fact.text }) };
  if (fact.value === null) return fact.text === undefined ? {} : { valueString: fact.text };
  const { value, unit } = fact.stated ?? { value: String(fact.value), unit: fact.unit ?? '' };
  if (fact.flags.includes('low-confidence')) return { valueString: `${fact.comparator ?? ''}${value} ${unit}` };
  const isUcum = !fact.flags.includes('unit-text-normalised') && parseUcum(unit) !== null;
  const quantity = {
    value: DECIMAL + value,
    comparator: fact.comparator,
    unit,
    system: isUcum ? 'http://unitsofmeasure.org' : undefined,
    code: isUcum ? unit : undefined,
  };
  return { valueQuantity: stripped(quantity) };
}

/** Codes that count only together with a body site say so again. */
function bodySite(fact: Fact): Record<string, unknown> {
  if (fact.variable === null) return {};
  const site = (code: string, display?: string): Record<string, unknown> => ({
    bodySite: { coding: [stripped({ system: 'http://snomed.info/sct', code, display })] },
  });
  if (/^av_(mean_gradient|peak_gradient|peak_velocity)$/.test(fact.variable)) return site('34202007', 'Aortic valve structure');
  const own = variableInfo(fact.variable)?.coding;
  const [quantity, where] = own?.code.split('@') ?? [];
  return where !== undefined && fact.coding.some(({ system, code }) => system === own?.system && code === quantity) ? site(where) : {};
}

function observation(fact: Fact, subject: object): Resource {
  const status = fact.flags.includes('not-verified') ? 'preliminary' : 'final';
  return {
    resourceType: 'Observation',
    status,
    code: { coding: fact.coding },
    subject,
    ...timed(fact, 'effective'),
    ...bodySite(fact),
    ...observationValue(fact),
  };
}

function pressurePanel(sbp: Fact, dbp: Fact, subject: object): Resource {
  const component = [sbp, dbp].map((fact) => ({ code: { coding: fact.coding }, ...observationValue(fact) }));
  const status = sbp.flags.includes('not-verified') ? 'preliminary' : 'final';
  return { resourceType: 'Observation', status, code: { coding: [BP_PANEL] }, subject, ...timed(sbp, 'effective'), component };
}

const clinical = (active: boolean | null | undefined, system: string): Record<string, unknown> =>
  active === true || active === false
    ? { clinicalStatus: { coding: [{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code: active ? 'active' : 'inactive' }] } }
    : {};

function resourceOf(fact: Fact, subject: object): Resource {
  const code = concept(fact);
  const end = fact.time?.endEpochMs;
  switch (fact.kind) {
    case 'observation':
      return observation(fact, subject);
    case 'condition':
      return {
        resourceType: 'Condition',
        ...clinical(fact.active, 'condition-clinical'),
        code,
        subject,
        ...(fact.time ? { onsetDateTime: fact.time.text } : {}),
        ...(end === undefined ? {} : { abatementDateTime: iso(end) }),
      };
    case 'medication': {
      const status = fact.active === true ? 'active' : fact.active === false ? 'completed' : 'unknown';
      return { resourceType: 'MedicationStatement', status, medicationCodeableConcept: code, subject, ...timed(fact, 'effective') };
    }
    case 'procedure':
      return { resourceType: 'Procedure', status: 'completed', code, subject, ...timed(fact, 'performed') };
    case 'allergy':
      return {
        resourceType: 'AllergyIntolerance',
        ...clinical(fact.active, 'allergyintolerance-clinical'),
        code,
        patient: subject,
        ...timed(fact, 'onset'),
      };
    case 'immunisation':
      return {
        resourceType: 'Immunization',
        status: 'completed',
        vaccineCode: code,
        patient: subject,
        ...(fact.time ? { occurrenceDateTime: fact.time.text } : { occurrenceString: 'not stated' }),
      };
    case 'encounter': {
      const status = fact.active === true ? 'in-progress' : fact.active === false ? 'finished' : 'unknown';
      const period = fact.time ? { period: stripped({ start: fact.time.text, end: end === undefined ? undefined : iso(end) }) } : {};
      const klass = { system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' };
      return { resourceType: 'Encounter', status, class: klass, type: [code], subject, ...period };
    }
    case 'family': {
      const [relation, ...what] = (fact.text ?? '').split(': ');
      const named = what.length > 0 ? { text: relation } : { text: 'relative' };
      const condition = [
        {
          code: stripped({ coding: fact.coding.length > 0 ? fact.coding : undefined, text: what.length > 0 ? what.join(': ') : undefined }),
        },
      ];
      return {
        resourceType: 'FamilyMemberHistory',
        status: 'completed',
        patient: subject,
        relationship: named,
        condition,
        ...(fact.time ? { date: fact.time.text } : {}),
      };
    }
    case 'imaging':
      return {
        resourceType: 'ImagingStudy',
        status: 'available',
        subject,
        modality: fact.coding,
        ...(fact.text === undefined ? {} : { description: fact.text }),
        ...(fact.time ? { started: fact.time.text } : {}),
      };
  }
}

function patientResource(identity: PatientIdentity | null): Resource {
  if (!identity) return { resourceType: 'Patient' };
  const { name, birthDate, sex, identifiers, deceased, synthetic } = identity;
  const tag = [{ system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason', code: 'HTEST', display: 'test health data' }];
  return {
    resourceType: 'Patient',
    ...stripped({
      meta: synthetic ? { tag } : undefined,
      identifier: identifiers.length > 0 ? identifiers.map((i) => stripped({ system: i.system || undefined, value: i.value })) : undefined,
      name: name === null ? undefined : [{ text: name }],
      gender: sex ?? undefined,
      birthDate: birthDate ?? undefined,
      deceasedBoolean: typeof deceased === 'boolean' ? deceased : undefined,
      deceasedDateTime: typeof deceased === 'string' ? deceased : undefined,
    }),
  };
}

/** A stable urn:uuid made of a content hash, so that the same twin always exports the same text. */
const urnOf = (hex: string): string => {
  const h = hex.padEnd(32, '0');
  return `${PATIENT_URL}${h.slice(0, 8)}-${h.slice(8, 12)}-8${h.slice(13, 16)}-a${h.slice(17, 20)}-${h.slice(20, 32)}`;
};

/**
 * A twin's facts as a plain FHIR R4 collection bundle (text): the patient and one resource a fact, with the two pressures
 * of one moment as one panel. Importing it gives the same facts: ids, values, units, times and flags are equal.
 */
export function exportBundle(identity: PatientIdentity | null, facts: readonly Fact[]): string {
  const patientUrl = urnOf('0'.repeat(31) + '1');
  const subject = { reference: patientUrl };
  const entry: { readonly fullUrl: string; readonly resource: Resource }[] = [{ fullUrl: patientUrl, resource: patientResource(identity) }];
  const partners = pressurePairs(facts);
  const done = new Set<string>();
  for (const fact of facts) {
    if (done.has(fact.id)) continue;
    const partner = partners.get(fact.id);
    if (partner) done.add(partner.id);
    const [sbp, dbp] = fact.variable === 'sbp' ? [fact, partner] : [partner, fact];
    entry.push({ fullUrl: urnOf(fact.id), resource: partner && sbp && dbp ? pressurePanel(sbp, dbp, subject) : resourceOf(fact, subject) });
  }
  const text = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }, null, 1);
  return `${text.replace(/"value": "\\u0000decimal:(-?[\d.eE+-]+)"/g, '"value": $1')}\n`;
}

/** Systolic and diastolic facts of one and the same stated moment, where each is alone. */
function pressurePairs(facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const groups = new Map<string, { sbp: Fact[]; dbp: Fact[] }>();
  for (const fact of facts) {
    if (!fact.time || fact.value === null || (fact.variable !== 'sbp' && fact.variable !== 'dbp')) continue;
    const key = `${fact.time.text}|${fact.time.endEpochMs ?? ''}|${fact.flags.includes('not-verified')}`;
    const group = groups.get(key) ?? { sbp: [], dbp: [] };
    groups.set(key, group);
    group[fact.variable].push(fact);
  }
  const pairs = new Map<string, Fact>();
  for (const { sbp, dbp } of groups.values()) {
    const [s, d] = [sbp[0], dbp[0]];
    if (sbp.length === 1 && dbp.length === 1 && s && d) pairs.set(s.id, d).set(d.id, s);
  }
  return pairs;
}
