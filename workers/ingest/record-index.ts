import type { PatientIdentity } from '#models/twin/fact.ts';
import { referenceText } from './fhir-datatypes.ts';
import { patientIdentity } from './fhir-patient.ts';
import { isObject, JsonError, JsonReader, textAt, type JsonObject, type JsonValue, type RepeatedKey } from './json-reader.ts';
import type { Pacer } from './pacer.ts';
import type { Reason } from './reasons.ts';

/** One resource of a file: where its text stands and the little that is needed to put resources together. */
export interface Entry {
  /** JSON pointer to the resource; NDJSON begins with `/line/<n>`. */
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly fullUrl: string | null;
  readonly type: string;
  readonly id: string | null;
  /** The reference that says whom it is about; null when there is none. */
  readonly subject: string | null;
  /** Only for a Patient. */
  readonly identity: PatientIdentity | null;
  repeatedKey: string | null;
  superseded: boolean;
}

/** The part of a bundle around its entries, kept word for word with the entries cut out. */
export interface Envelope {
  readonly path: string;
  readonly id: string | null;
  readonly text: string;
  readonly signed: boolean;
}

export interface LineReject {
  readonly path: string;
  readonly reason: Reason;
  readonly detail: string;
  readonly raw: string;
}

/** A file read to its end without building its contents: spans and cross-references only. */
export interface RecordIndex {
  readonly text: string;
  readonly entries: Entry[];
  readonly envelopes: Envelope[];
  readonly rejects: LineReject[];
}

/** JSON, but nothing FHIR: `smart-health-card` or `not-fhir`. */
export class NotFhir extends Error {
  readonly reason: 'not-fhir' | 'smart-health-card';
  constructor(reason: 'not-fhir' | 'smart-health-card') {
    super(reason);
    this.name = 'NotFhir';
    this.reason = reason;
  }
}

const TYPE = /^[A-Z][A-Za-z]{1,63}$/;
const SUBJECT_MEMBERS = ['subject', 'patient', 'individual', 'beneficiary', 'for'];

function subjectOf(resource: JsonObject): string | null {
  for (const name of SUBJECT_MEMBERS) {
    const text = referenceText(resource[name]);
    if (text !== undefined && text !== '') return text;
    // A logical reference names the person by identifier only; it is matched like a conditional one.
    const identifier = isObject(resource[name]) ? resource[name]['identifier'] : undefined;
    const value = textAt(identifier, 'value');
    if (value !== undefined) return `Patient?identifier=${textAt(identifier, 'system') ?? ''}|${value}`;
  }
  return null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

function entryOf(span: Span, path: string, fullUrl: string | null, resource: JsonObject): Entry | null {
  const type = textAt(resource, 'resourceType');
  if (type === undefined || !TYPE.test(type)) return null;
  return {
    path,
    ...span,
    fullUrl: fullUrl === '' ? null : fullUrl,
    type,
    id: textAt(resource, 'id') ?? null,
    subject: subjectOf(resource),
    identity: type === 'Patient' ? patientIdentity(resource) : null,
    repeatedKey: null,
    superseded: false,
  };
}

class Indexer {
  readonly index: RecordIndex;
  readonly #text: string;
  readonly #pacer: Pacer;
  readonly #repeated: RepeatedKey[] = [];

  constructor(text: string, pacer: Pacer) {
    this.#text = text;
    this.#pacer = pacer;
    this.index = { text, entries: [], envelopes: [], rejects: [] };
  }

  async #breathe(at: number): Promise<void> {
    if (this.#pacer.due) await this.#pacer.pause(at / Math.max(1, this.#text.length));
  }

  /** One document: a bundle, a resource, or an array of them. */
  async document(reader: JsonReader, path: string): Promise<void> {
    const next = reader.peek();
    if (next === 91) {
      for (const i of reader.indices()) {
        if (reader.peek() === 123) await this.#object(reader, `${path}/${i}`, null);
        else {
          const start = reader.at;
          reader.value();
          this.#reject(`${path}/${i}`, { start, end: reader.at });
        }
      }
    } else if (next === 123) await this.#object(reader, path, null);
    else {
      reader.value();
      throw new NotFhir('not-fhir');
    }
    this.#repeated.push(...reader.repeated.splice(0));
  }

  #reject(path: string, span: Span): void {
    this.index.rejects.push({ path, reason: 'line-not-fhir', detail: '', raw: this.#text.slice(span.start, span.end) });
  }

  /** An object at the reader: a bundle is opened, another resource becomes an entry. */
  async #object(reader: JsonReader, path: string, fullUrl: string | null): Promise<void> {
    reader.peek();
    const start = reader.at;
    const members = Object.create(null) as Record<string, JsonValue>;
    const found: { readonly span: Span; readonly path: string; readonly fullUrl: string | null; readonly resource: JsonObject }[] = [];
    let list: Span | null = null;
    for (const key of reader.keys()) {
      if (key === 'entry' && reader.peek() === 91 && !list) {
        const from = reader.at;
        for (const i of reader.indices()) {
          const item = this.#bundleEntry(reader);
          if (item) found.push({ ...item, path: `${path}/entry/${i}/resource` });
          await this.#breathe(reader.at);
        }
        list = { start: from, end: reader.at };
      } else {
        const value = reader.value();
        if (!(key in members)) members[key] = value;
      }
      await this.#breathe(reader.at);
    }
    const span = { start, end: reader.at };
    if (members['resourceType'] !== 'Bundle') {
      const entry = entryOf(span, path, fullUrl, members);
      if (entry) this.index.entries.push(entry);
      else if (path === '') throw new NotFhir('verifiableCredential' in members ? 'smart-health-card' : 'not-fhir');
      else this.#reject(path, span);
      return;
    }
    const text = list
      ? `${this.#text.slice(span.start, list.start)}[]${this.#text.slice(list.end, span.end)}`
      : this.#text.slice(span.start, span.end);
    this.index.envelopes.push({ path, id: textAt(members, 'id') ?? null, text, signed: isObject(members['signature']) });
    const seen = new Set<string>();
    for (const item of found) {
      if (item.resource['resourceType'] === 'Bundle') {
        await this.#object(new JsonReader(this.#text, item.span.start, item.span.end), item.path, item.fullUrl);
        continue;
      }
      const entry = entryOf(item.span, item.path, item.fullUrl, item.resource);
      if (!entry) {
        this.#reject(item.path, item.span);
        continue;
      }
      // A history lists the newest version first; older ones are kept, not used.
      if (members['type'] === 'history' && entry.id !== null) {
        entry.superseded = seen.has(`${entry.type}/${entry.id}`);
        seen.add(`${entry.type}/${entry.id}`);
      }
      this.index.entries.push(entry);
    }
  }

  /** One element of `Bundle.entry`; null when it holds no resource (a DELETE, an empty entry). */
  #bundleEntry(reader: JsonReader): { readonly span: Span; readonly fullUrl: string | null; readonly resource: JsonObject } | null {
    if (reader.peek() !== 123) {
      reader.value();
      return null;
    }
    let span: Span | null = null;
    let resource: JsonValue = null;
    let fullUrl: string | null = null;
    for (const key of reader.keys()) {
      reader.peek();
      const start = reader.at;
      const value = reader.value();
      if (key === 'resource' && !span) {
        span = { start, end: reader.at };
        resource = value;
      } else if (key === 'fullUrl' && typeof value === 'string') fullUrl = value;
    }
    return span && isObject(resource) ? { span, fullUrl, resource } : null;
  }

  /** Hands every repeated key to the entry it stands in. */
  finish(): RecordIndex {
    const sorted = [...this.index.entries].sort((a, b) => a.start - b.start);
    for (const { key, offset } of this.#repeated) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] as Entry).start <= offset) low = middle + 1;
        else high = middle;
      }
      const entry = sorted[low - 1];
      if (entry && offset < entry.end) entry.repeatedKey ??= key;
    }
    return this.index;
  }
}

/**
 * Indexes JSON (`ndjson` false) or one document a line. Throws JsonError or NotFhir for a whole file that cannot be read;
 * in NDJSON each bad line is a reject and the others stay.
 */
export async function indexRecord(text: string, ndjson: boolean, pacer: Pacer): Promise<RecordIndex> {
  const indexer = new Indexer(text, pacer);
  if (!ndjson) {
    const reader = new JsonReader(text);
    await indexer.document(reader, '');
    // Several objects, one a line, under a name that does not say so: NDJSON after all.
    if (reader.peek() === 123 && text.slice(0, reader.at).trimEnd().length < reader.at && /[\r\n]\s*$/.test(text.slice(0, reader.at))) {
      return indexRecord(text, true, pacer);
    }
    reader.finish();
    return indexer.finish();
  }
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    if (text.slice(start, end).trim() !== '') await indexLine(indexer, text, start, end, line);
    if (pacer.due) await pacer.pause(end / text.length);
    start = end + 1;
  }
  return indexer.finish();
}

async function indexLine(indexer: Indexer, text: string, start: number, end: number, line: number): Promise<void> {
  const raw = text.slice(start, end).trim();
  const path = `/line/${line}`;
  const before = indexer.index.entries.length;
  try {
    const reader = new JsonReader(text, start, end);
    await indexer.document(reader, path);
    reader.finish();
    if (raw.startsWith('[') && indexer.index.entries.length === before) throw new NotFhir('not-fhir');
  } catch (error) {
    if (!(error instanceof JsonError) && !(error instanceof NotFhir)) throw error;
    indexer.index.entries.length = before;
    const reason = error instanceof JsonError ? 'line-not-json' : 'line-not-fhir';
    indexer.index.rejects.push({
      path,
      reason,
      detail: error instanceof JsonError ? `line ${line}: ${error.message.replace(/^line \d+, /, '')}` : `line ${line}`,
      raw,
    });
  }
}
