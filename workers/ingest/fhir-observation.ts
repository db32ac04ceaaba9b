import { variableOf, type VariableInfo } from '#models/twin/coding.ts';
import type { Coding, Fact, FactFlag, FactTime } from '#models/twin/fact.ts';
import { toCanonical } from '#models/twin/units.ts';
import { codingsOf, conceptWords, numberOf, statusOf, timeOf, words } from './fhir-datatypes.ts';
import { isObject, JsonNumber, listAt, objectAt, textAt, type JsonObject } from './json-reader.ts';
import { nothingMapped, type Draft, type Mapped, type Refusal } from './mapped.ts';

/** Clocks differ and records carry local dates: up to this far ahead is not called the future. */
const AHEAD_MS = 36 * 3600 * 1000;

const UCUM = new Set(['http://unitsofmeasure.org', 'urn:oid:2.16.840.1.113883.6.8']);
const COMPARATORS: Readonly<Record<string, Draft['comparator']>> = { '<': '<', '<=': '<=', '>': '>', '>=': '>=' };

/** A stated number with its unit, before it is understood. */
interface Amount {
  readonly number: JsonNumber;
  readonly unit: string;
  readonly isUcum: boolean;
  readonly comparator: Draft['comparator'];
  readonly flags: readonly FactFlag[];
}

function quantityAmount(quantity: JsonObject): Amount | null {
  const value = quantity['value'];
  const number =
    value instanceof JsonNumber ? value : typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? new JsonNumber(value) : null;
  if (!number) return null;
  const isUcum = UCUM.has(textAt(quantity, 'system') ?? '');
  const code = textAt(quantity, 'code') ?? '';
  const unit = isUcum && code !== '' ? code : (textAt(quantity, 'unit') ?? code);
  return {
    number,
    unit: unit.trim(),
    isUcum: isUcum && code !== '',
    comparator: COMPARATORS[textAt(quantity, 'comparator') ?? ''],
    flags: [],
  };
}

/** `7,2 %`, `<5 mg/L`: a number in words, taken with low confidence. */
function stringAmount(text: string): Amount | null {
  const m = /^\s*(<=?|>=?)?\s*(-?\d+(?:[.,]\d+)?)(?!\d|[.,:/-]\d)\s*([^\s–][^–]*)?$/.exec(text);
  if (!m) return null;
  return {
    number: new JsonNumber((m[2] as string).replace(',', '.')),
    unit: (m[3] ?? '').trim(),
    isUcum: false,
    comparator: COMPARATORS[m[1] ?? ''],
    flags: ['low-confidence'],
  };
}

function ratioAmount(ratio: JsonObject): Amount | null {
  const [top, bottom] = [objectAt(ratio, 'numerator'), objectAt(ratio, 'denominator')];
  const [a, b] = [top && quantityAmount(top), bottom && quantityAmount(bottom)];
  if (!a || !b || b.number.value === 0 || b.comparator) return null;
  const value = b.number.value === 1 ? a.number : new JsonNumber(String(a.number.value / b.number.value));
  const unit = a.unit === b.unit ? '1' : a.unit === '' || b.unit === '' ? '' : `${a.unit}/${b.unit}`;
  return { number: value, unit, isUcum: a.isUcum && b.isUcum, comparator: a.comparator, flags: [] };
}

interface Statement {
  readonly node: JsonObject;
  readonly path: string;
  readonly coding: readonly Coding[];
  readonly info: VariableInfo | undefined;
  readonly time: FactTime | null;
  readonly flags: readonly FactFlag[];
}

/** The value member of an observation or component: `value` (DSTU-like), or `value[x]`. */
function valueOf(node: JsonObject): { readonly type: string; readonly value: unknown } | null {
  for (const [key, value] of Object.entries(node)) {
    if (/^value[A-Z]/.test(key) && value !== null) return { type: key.slice(5), value };
  }
  return null;
}

function numeric(out: Mapped, s: Statement, amount: Amount): void {
  out.numbersFound++;
  if (s.info) out.numbersMapped++;
  const refuse = (reason: Refusal['reason'], detail: string): void => {
    out.rejects.push({ reason, detail, path: s.path });
  };
  const number = numberOf(amount.number);
  if ('reason' in number) return refuse(number.reason, amount.number.text);
  if (s.coding.length === 0) return refuse('code-unknown', conceptWords(s.node['code']) ?? '');
  if (s.info && s.info.unit === null) return refuse('number-unclear', amount.number.text);
  // A bare count answers a score item; every other number must bring its unit.
  const unit =
    amount.unit === '' && amount.number.text.indexOf('.') < 0 && 'valueInteger' in s.node && s.info?.unit === '{score}'
      ? '{score}'
      : amount.unit;
  if (unit === '') return refuse('unit-missing', `${number.text} without a unit`);
  const flags: FactFlag[] = [...s.flags, ...amount.flags];
  const stated = { value: number.text, unit };
  const common = { kind: 'observation' as const, coding: s.coding, time: s.time, path: s.path, stated };
  const comparator = amount.comparator === undefined ? {} : { comparator: amount.comparator };
  if (!s.info) {
    out.facts.push({ ...common, ...comparator, variable: null, value: number.value, unit, flags });
    return;
  }
  const converted = toCanonical(number.value, unit, s.info, amount.isUcum);
  if (!converted) return refuse('unit-unknown', `"${unit}" for ${s.info.variable}`);
  const { min, max } = s.info;
  // A censored value says only on which side the truth lies; just that side can be judged.
  const tooLow = min !== null && converted.value < min && !amount.comparator?.startsWith('<');
  const tooHigh = max !== null && converted.value > max && !amount.comparator?.startsWith('>');
  if (tooLow || tooHigh || (amount.comparator?.startsWith('<') && converted.value < 0)) {
    return refuse('implausible', `${converted.value} ${s.info.unit ?? ''} for ${s.info.variable}`);
  }
  if (converted.normalised) flags.push('unit-text-normalised');
  if (converted.converted) flags.push('converted');
  out.facts.push({ ...common, ...comparator, variable: s.info.variable, value: converted.value, unit: s.info.unit, flags });
}

function spoken(out: Mapped, s: Statement, text: string | undefined, answer?: readonly Coding[]): void {
  const label = text === undefined ? '' : words(text);
  if (label === '' && !answer?.length) return;
  if (s.coding.length === 0) {
    out.rejects.push({ reason: 'code-unknown', detail: conceptWords(s.node['code']) ?? label, path: s.path });
    return;
  }
  out.facts.push({
    kind: 'observation',
    variable: s.info?.variable ?? null,
    coding: s.coding,
    ...(label === '' ? {} : { text: label }),
    ...(answer?.length ? { answer } : {}),
    value: null,
    unit: null,
    time: s.time,
    flags: s.flags,
    path: s.path,
  });
}

const side = (range: JsonObject, name: string): string => {
  const q = objectAt(range, name);
  const value = q?.['value'];
  return q && value instanceof JsonNumber ? `${value.text} ${textAt(q, 'code') ?? textAt(q, 'unit') ?? ''}`.trim() : '';
};

/** One code with its value; returns false when it states no value at all. */
function statement(out: Mapped, s: Statement): boolean {
  const found = valueOf(s.node);
  if (!found) return false;
  const { type, value } = found;
  if (value instanceof JsonNumber) numeric(out, s, { number: value, unit: '', isUcum: false, comparator: undefined, flags: [] });
  else if (type === 'Quantity' && isObject(value as never)) {
    const amount = quantityAmount(value as JsonObject);
    if (!amount) return false;
    numeric(out, s, amount);
  } else if (type === 'Ratio' && isObject(value as never)) {
    const amount = ratioAmount(value as JsonObject);
    if (amount) numeric(out, s, amount);
    else out.rejects.push({ reason: 'number-unclear', detail: 'a ratio without both parts', path: s.path });
  } else if (typeof value === 'string' && (type === 'String' || type === 'Markdown')) {
    const amount = s.info?.unit ? stringAmount(value) : null;
    if (amount) numeric(out, s, amount);
    else spoken(out, s, value);
  } else if (type === 'CodeableConcept' || type === 'Coding')
    spoken(out, s, conceptWords(value as JsonObject), codingsOf(value as JsonObject));
  else if (type === 'Range' && isObject(value as never)) {
    // A range is not a point: kept in words so that nothing takes its middle for a measurement.
    spoken(out, s, [side(value as JsonObject, 'low'), side(value as JsonObject, 'high')].filter((t) => t !== '').join(' – '));
  } else if (type === 'SampledData') out.kept.push('waveform');
  else if (typeof value === 'boolean') spoken(out, s, value ? 'yes' : 'no');
  else if (typeof value === 'string') spoken(out, s, value);
  else out.kept.push('type-kept');
  return true;
}

/** Marks a systolic pressure below the diastolic one of the same moment; both stay, neither is trusted. */
function markPairs(facts: Draft[]): void {
  const at = (variable: string): number => facts.findIndex((f) => f.variable === variable && f.value !== null);
  const [s, d] = [at('sbp'), at('dbp')];
  const [sbp, dbp] = [facts[s], facts[d]];
  if (!sbp || !dbp || (sbp.value as number) >= (dbp.value as number)) return;
  for (const [i, fact] of [[s, sbp], [d, dbp]] as const) facts[i] = { ...fact, flags: [...fact.flags, 'implausible-pair'] }; // prettier-ignore
}

const STRAINED = /\b(standing|upright|orthostatic|exercis\w*|exertion|treadmill|stress test|walking|running)\b/i;

/** Does its method, a note or the bodyPosition extension say that it was taken standing or under strain? */
function notAtRest(resource: JsonObject): boolean {
  const position = listAt(resource, 'extension').filter((e) => typeof e['url'] === 'string' && /body-?position$/i.test(e['url']));
  const said = [resource['method'], ...position.map((e) => e['valueCodeableConcept'])].flatMap((concept) => [
    conceptWords(concept) ?? '',
    ...codingsOf(concept).map((coding) => coding.display ?? ''),
  ]);
  const notes = listAt(resource, 'note').map((note) => (typeof note['text'] === 'string' ? note['text'] : ''));
  return [...said, ...notes].some((words) => STRAINED.test(words));
}

/** Facts of an Observation: its own value and those of its components, all at its time. `now`: ms since 1970. */
export function mapObservation(resource: JsonObject, now: number): Mapped {
  const out = nothingMapped();
  const status = statusOf(resource);
  if (status === 'entered-in-error' || status === 'cancelled') {
    out.kept.push(status === 'cancelled' ? 'not-done' : 'entered-in-error');
    return out;
  }
  const when = timeOf(resource, ['effectiveDateTime', 'effectiveInstant', 'effectivePeriod', 'effectiveTiming', 'effective', 'issued']);
  const time = 'time' in when ? when.time : null;
  const flags: FactFlag[] = status === 'preliminary' ? ['not-verified'] : [];
  if (time?.precision === 'year' || time?.precision === 'month') flags.push('approximate-date');
  if (notAtRest(resource)) flags.push('not-at-rest');
  const site = codingsOf(resource['bodySite']);
  const nodes = [{ node: resource, path: '' }, ...listAt(resource, 'component').map((node, i) => ({ node, path: `/component/${i}` }))];
  let valued = 0;
  for (const { node, path } of nodes) {
    const coding = codingsOf(node['code']);
    if (statement(out, { node, path, coding, info: variableOf(coding, site), time, flags })) valued++;
  }
  const refuseAll = (reason: Refusal['reason'], detail: string): void => {
    if (out.facts.length === 0) return;
    out.facts.length = 0;
    out.rejects.push({ reason, detail, path: '' });
  };
  if ('invalid' in when) refuseAll('date-invalid', `"${when.invalid}"`);
  else if (time && time.epochMs > now + AHEAD_MS) refuseAll('future-date', time.text);
  if (valued === 0) {
    const named = codingsOf(resource['code']).length > 0 || conceptWords(resource['code']) !== undefined;
    if (named) out.kept.push('value-absent');
    else out.rejects.push({ reason: 'nothing-stated', detail: '', path: '' });
  }
  markPairs(out.facts);
  return out;
}

/** Facts stated at one time in one file that contradict each other across resources (a pressure told in two parts). */
export function contradictoryPairs(facts: readonly Fact[]): ReadonlySet<string> {
  const bad = new Set<string>();
  const byTime = new Map<number, { sbp: Fact[]; dbp: Fact[] }>();
  for (const fact of facts) {
    if (!fact.time || fact.value === null || (fact.variable !== 'sbp' && fact.variable !== 'dbp')) continue;
    const group = byTime.get(fact.time.epochMs) ?? { sbp: [], dbp: [] };
    byTime.set(fact.time.epochMs, group);
    group[fact.variable].push(fact);
  }
  for (const { sbp, dbp } of byTime.values()) {
    const [s, d] = [sbp[0], dbp[0]];
    if (sbp.length !== 1 || dbp.length !== 1 || !s || !d || (s.value as number) >= (d.value as number)) continue;
    bad.add(s.id).add(d.id);
  }
  return bad;
}
