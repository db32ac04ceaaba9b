import { medicineVariables, variableOf } from '#models/twin/coding.ts';
import type { Coding, FactFlag, FactKind, FactTime } from '#models/twin/fact.ts';
import { allWords, codingsOf, conceptWords, endedBy, statusOf, timeOf, type TimeResult } from './fhir-datatypes.ts';
import { isObject, listAt, textAt, type JsonObject, type JsonValue } from './json-reader.ts';
import { nothingMapped, type Mapped } from './mapped.ts';

/** Codes by which a source says that there is nothing, or that it does not know (IPS, SNOMED CT). */
const NONE_STATED =
  /^(no-(known-)?[a-z-]*|none|nil-known|unknown|no-information|(716186003|160245001|787481004|1003774007|409137002|428607008))$/;

const ACTIVE = new Set(['active', 'recurrence', 'relapse', 'in-progress', 'inprogress', 'arrived', 'triaged']);
const INACTIVE = new Set([
  'inactive',
  'remission',
  'resolved',
  'completed',
  'stopped',
  'ended',
  'cancelled',
  'finished',
  'not-taken',
  'draft',
  'discharged',
  'on-hold',
  'discontinued',
]);
const VOID = new Set(['entered-in-error', 'refuted', 'not-done', 'notdone', 'cancelled', 'declined', 'nullified']);

function activity(status: string): boolean | null {
  return ACTIVE.has(status) ? true : INACTIVE.has(status) ? false : null;
}

interface Concept {
  readonly kind: FactKind;
  readonly concept: JsonValue | undefined;
  readonly codings?: readonly Coding[];
  readonly text?: string;
  readonly variables?: readonly (string | null)[];
  readonly when: TimeResult;
  readonly end?: FactTime | null;
  readonly active?: boolean | null;
  readonly path?: string;
}

/** Adds the facts of one coded statement, one for each variable (a combination drug has several). */
function state(out: Mapped, c: Concept): void {
  const path = c.path ?? '';
  const coding = c.codings ?? codingsOf(c.concept);
  const text = c.text ?? conceptWords(c.concept);
  if (coding.length === 0 && text === undefined) {
    out.rejects.push({ reason: 'code-missing', detail: '', path });
    return;
  }
  if (coding.length > 0 && coding.every((item) => NONE_STATED.test(item.code))) {
    out.kept.push('none-stated');
    return;
  }
  if ('invalid' in c.when) {
    out.rejects.push({ reason: 'date-invalid', detail: `"${c.when.invalid}"`, path });
    return;
  }
  const time = c.end === undefined ? c.when.time : c.end;
  const flags: FactFlag[] = time?.precision === 'year' || time?.precision === 'month' ? ['approximate-date'] : [];
  for (const variable of c.variables ?? [variableOf(coding)?.variable ?? null]) {
    out.facts.push({
      kind: c.kind,
      variable,
      coding,
      ...(text === undefined ? {} : { text }),
      value: null,
      unit: null,
      time,
      ...(c.active === undefined ? {} : { active: c.active }),
      flags,
      path,
    });
  }
}

/** True when the resource takes itself back; the reason is then noted. */
function isVoid(out: Mapped, ...statuses: readonly string[]): boolean {
  const status = statuses.find((s) => VOID.has(s));
  if (status === undefined) return false;
  out.kept.push(status === 'entered-in-error' || status === 'nullified' ? 'entered-in-error' : 'not-done');
  return true;
}

export function mapCondition(resource: JsonObject): Mapped {
  const out = nothingMapped();
  const clinical = statusOf(resource, 'clinicalStatus');
  if (isVoid(out, statusOf(resource, 'verificationStatus'))) return out;
  const when = timeOf(resource, ['onsetDateTime', 'onsetPeriod', 'onset', 'recordedDate', 'assertedDate', 'dateRecorded']);
  const ended = timeOf(resource, ['abatementDateTime', 'abatementPeriod', 'abatement']);
  const hasEnd = ('time' in ended && ended.time !== null) || resource['abatementBoolean'] === true;
  state(out, {
    kind: 'condition',
    concept: resource['code'],
    when,
    ...('time' in when ? { end: endedBy(when.time, resource, ['abatementDateTime', 'abatementPeriod', 'abatement']) } : {}),
    active: activity(clinical) ?? (hasEnd ? false : null),
  });
  return out;
}

const MEDICINE_TIMES = [
  'authoredOn',
  'effectiveDateTime',
  'effectivePeriod',
  'occurrenceDateTime',
  'occurrencePeriod',
  'whenHandedOver',
  'whenPrepared',
  'dateWritten',
  'dateAsserted',
];

/** `lookUp` finds the Medication resource behind a reference (contained or elsewhere in the file). */
export function mapMedication(resource: JsonObject, lookUp: (reference: string) => JsonObject | undefined): Mapped {
  const out = nothingMapped();
  const status = statusOf(resource);
  if (isVoid(out, status)) return out;
  const inner = isObject(resource['medication']) ? resource['medication'] : undefined;
  const reference =
    textAt(resource['medicationReference'], 'reference') ?? textAt(inner?.['reference'], 'reference') ?? textAt(inner, 'reference');
  const plain =
    resource['medicationCodeableConcept'] ?? inner?.['concept'] ?? (inner && ('coding' in inner || 'text' in inner) ? inner : undefined);
  const target = reference === undefined ? undefined : lookUp(reference);
  const concept = plain ?? target?.['code'];
  const label = conceptWords(concept) ?? textAt(resource['medicationReference'], 'display') ?? textAt(inner?.['reference'], 'display');
  const words = [...allWords(concept), ...(label === undefined ? [] : [label])];
  for (const item of listAt(target, 'ingredient')) words.push(...allWords(item['itemCodeableConcept'] ?? item['item']));
  const variables = medicineVariables(codingsOf(concept), [words.join(' ; ')]);
  const when = timeOf(resource, MEDICINE_TIMES);
  const given = textAt(resource, 'resourceType') === 'MedicationAdministration';
  state(out, {
    kind: 'medication',
    concept,
    ...(label === undefined ? {} : { text: label }),
    variables: variables.length > 0 ? variables : [null],
    when,
    // A dose once given says nothing about whether the medicine is still taken.
    active: given ? null : activity(status),
  });
  return out;
}

export function mapProcedure(resource: JsonObject): Mapped {
  const out = nothingMapped();
  if (isVoid(out, statusOf(resource))) return out;
  state(out, {
    kind: 'procedure',
    concept: resource['code'],
    when: timeOf(resource, ['performedDateTime', 'performedPeriod', 'performed', 'occurrenceDateTime', 'occurrencePeriod']),
  });
  return out;
}

export function mapAllergy(resource: JsonObject): Mapped {
  const out = nothingMapped();
  if (isVoid(out, statusOf(resource, 'verificationStatus'), statusOf(resource))) return out;
  state(out, {
    kind: 'allergy',
    concept: resource['code'] ?? resource['substance'],
    when: timeOf(resource, ['onsetDateTime', 'onsetPeriod', 'recordedDate', 'assertedDate', 'onset']),
    active: activity(statusOf(resource, 'clinicalStatus')),
  });
  return out;
}

export function mapImmunisation(resource: JsonObject): Mapped {
  const out = nothingMapped();
  if (resource['notGiven'] === true) {
    out.kept.push('not-done');
    return out;
  }
  if (isVoid(out, statusOf(resource))) return out;
  // STU3 says `date`; R4 may give the occurrence in words, which is then no time.
  state(out, { kind: 'immunisation', concept: resource['vaccineCode'], when: timeOf(resource, ['occurrenceDateTime', 'date']) });
  return out;
}

export function mapEncounter(resource: JsonObject): Mapped {
  const out = nothingMapped();
  const status = statusOf(resource);
  if (isVoid(out, status)) return out;
  const type = listAt(resource, 'type')[0];
  const concept = type ?? resource['class'];
  const codings = [...codingsOf(type), ...(type ? [] : codingsOf(resource['class']))];
  state(out, {
    kind: 'encounter',
    concept,
    codings,
    when: timeOf(resource, ['period', 'actualPeriod', 'plannedStartDate']),
    active: activity(status),
  });
  return out;
}

export function mapFamilyHistory(resource: JsonObject): Mapped {
  const out = nothingMapped();
  if (isVoid(out, statusOf(resource))) return out;
  const relation = conceptWords(resource['relationship']) ?? textAt(resource, 'name') ?? 'relative';
  listAt(resource, 'condition').forEach((condition, i) => {
    const what = conceptWords(condition['code']);
    state(out, {
      kind: 'family',
      concept: condition['code'],
      ...(what === undefined ? {} : { text: `${relation}: ${what}` }),
      variables: [null],
      when: timeOf(resource, ['date']),
      path: `/condition/${i}`,
    });
  });
  if (out.facts.length + out.rejects.length === 0) out.kept.push('none-stated');
  return out;
}

export function mapImaging(resource: JsonObject): Mapped {
  const out = nothingMapped();
  if (isVoid(out, statusOf(resource))) return out;
  const modalities: Coding[] = [];
  for (const item of [
    ...codingsOf(resource['modality']),
    ...codingsOf(resource['modalityList']),
    ...listAt(resource, 'series').flatMap((s) => codingsOf(s['modality'])),
  ]) {
    if (!modalities.some((m) => m.code === item.code && m.system === item.system)) modalities.push(item);
  }
  const description = textAt(resource, 'description') ?? conceptWords(resource['procedureCode']) ?? conceptWords(resource['code']);
  state(out, {
    kind: 'imaging',
    concept: undefined,
    codings: modalities,
    ...(description === undefined ? (modalities[0] ? { text: modalities[0].display ?? modalities[0].code } : {}) : { text: description }),
    variables: [null],
    when: timeOf(resource, ['started']),
  });
  return out;
}
