import type { Coding, FactTime } from '#models/twin/fact.ts';
import { parseFactTime } from '#models/twin/time.ts';
import type { JsonNumber } from './json-reader.ts';
import { isObject, listAt, objectAt, textAt, type JsonObject, type JsonValue } from './json-reader.ts';

/** Longest text kept beside a fact; the whole of it stays in the raw copy. */
const TEXT_LIMIT = 400;

/** Words for people: without invisible spaces (Synthea writes U+200B into displays) and of bounded length. */
export function words(text: string): string {
  return text
    .replace(/[\u200b\ufeff\u00ad]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, TEXT_LIMIT);
}

/** The codings of a CodeableConcept, a Coding or a list of either; entries without a code are left out. */
export function codingsOf(value: JsonValue | undefined): Coding[] {
  const out: Coding[] = [];
  const one = (item: JsonObject): void => {
    const code = textAt(item, 'code');
    const display = textAt(item, 'display');
    if (code === undefined || code === '') return;
    const coding = { system: textAt(item, 'system') ?? '', code };
    if (out.some((c) => c.system === coding.system && c.code === coding.code)) return;
    out.push(display === undefined || words(display) === '' ? coding : { ...coding, display: words(display) });
  };
  const items = Array.isArray(value) ? (value as readonly JsonValue[]).filter(isObject) : isObject(value) ? [value] : [];
  for (const item of items) {
    if ('coding' in item || 'text' in item) for (const coding of listAt(item, 'coding')) one(coding);
    else if (isObject(item['concept'])) out.push(...codingsOf(item['concept']));
    else one(item);
  }
  return out;
}

/** What a concept is called: its own text, else the first display. Undefined when it has no words. */
export function conceptWords(value: JsonValue | undefined): string | undefined {
  const item = Array.isArray(value) ? (value as readonly JsonValue[]).find(isObject) : isObject(value) ? value : undefined;
  if (!item) return undefined;
  if (isObject(item['concept'])) return conceptWords(item['concept']);
  const text =
    textAt(item, 'text') ??
    listAt(item, 'coding')
      .map((c) => textAt(c, 'display'))
      .find((d) => d !== undefined) ??
    textAt(item, 'display');
  return text === undefined || words(text) === '' ? undefined : words(text);
}

/** All words of a concept, for finding names within them. */
export function allWords(value: JsonValue | undefined): string[] {
  const out: string[] = [];
  if (!isObject(value)) return out;
  for (const coding of listAt(value, 'coding')) {
    const display = textAt(coding, 'display');
    if (display !== undefined) out.push(words(display));
  }
  const text = textAt(value, 'text');
  if (text !== undefined) out.push(words(text));
  return out;
}

export type TimeResult = { readonly time: FactTime | null } | { readonly invalid: string };

function withEnd(time: FactTime, endText: string | undefined): FactTime {
  const end = endText === undefined ? null : parseFactTime(endText);
  return end && end.epochMs >= time.epochMs ? { ...time, endEpochMs: end.epochMs } : time;
}

/**
 * The first of the members `names` that states a time: a date text, a Period, or a Timing's events. `{ time: null }` when
 * none does, `{ invalid }` when what is stated cannot be read.
 */
export function timeOf(resource: JsonObject, names: readonly string[]): TimeResult {
  for (const name of names) {
    const value = resource[name];
    if (typeof value === 'string') {
      const time = parseFactTime(value);
      return time ? { time } : { invalid: value };
    }
    if (!isObject(value)) continue;
    const start = textAt(value, 'start') ?? textAt(value, 'end') ?? firstText(value['event']);
    if (start === undefined) continue;
    const time = parseFactTime(start);
    return time ? { time: withEnd(time, textAt(value, 'end')) } : { invalid: start };
  }
  return { time: null };
}

/** A time with an end stated in another member. */
export function endedBy(time: FactTime | null, resource: JsonObject, names: readonly string[]): FactTime | null {
  const end = timeOf(resource, names);
  return time && 'time' in end && end.time && end.time.epochMs >= time.epochMs ? { ...time, endEpochMs: end.time.epochMs } : time;
}

function firstText(value: JsonValue | undefined): string | undefined {
  const first = Array.isArray(value) ? (value as readonly JsonValue[])[0] : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** Status in lower case: a plain code (`status`), or the code of a CodeableConcept (`clinicalStatus`; STU3 a plain code). */
export function statusOf(resource: JsonObject, member = 'status'): string {
  const value = resource[member];
  if (typeof value === 'string') return value.toLowerCase();
  return (codingsOf(value)[0]?.code ?? textAt(value, 'text') ?? '').toLowerCase();
}

/** The text of a reference, in all the shapes it comes in; undefined when there is none. */
export function referenceText(value: JsonValue | undefined): string | undefined {
  return textAt(value, 'reference') ?? (objectAt(value, 'reference') ? textAt(objectAt(value, 'reference'), 'reference') : undefined);
}

export type NumberResult =
  { readonly value: number; readonly text: string } | { readonly reason: 'number-not-finite' | 'number-not-exact' };

/** A JSON number as a double, refused when it overflows or is an integer that a double cannot hold. */
export function numberOf(number: JsonNumber): NumberResult {
  const value = number.value;
  if (!Number.isFinite(value)) return { reason: 'number-not-finite' };
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return { reason: 'number-not-exact' };
  return { value, text: number.text };
}
