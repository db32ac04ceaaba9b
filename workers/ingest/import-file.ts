import { sha256 } from '#models/core/sha256.ts';
import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { FactSink, RawRecord } from '#models/twin/fact-sink.ts';
import type { FileReport, ImportContext, ImportProgress } from '../ingest.api.ts';
import { decodeText, detectBytes, detectText, type FileFormat } from './detect-format.ts';
import { differentPeople } from './fhir-patient.ts';
import { fhirRecord } from './fhir-record.ts';
import { gunzip } from './gunzip.ts';
import { JsonError } from './json-reader.ts';
import { Cancelled, Pacer } from './pacer.ts';
import { People, type Person } from './people.ts';
import { reasonMessage, type Reason } from './reasons.ts';
import { indexRecord, NotFhir, type RecordIndex } from './record-index.ts';
import { Tally } from './tally.ts';

/** Text above this is refused; a JavaScript string cannot hold much more. */
export const FILE_LIMIT = 400 * 1024 * 1024;
const BATCH_FACTS = 500;
const BATCH_RAW_CHARACTERS = 1 << 20;

export interface ImportOptions extends ImportContext {
  readonly signal?: AbortSignal;
  readonly onProgress?: (stage: ImportProgress['stage'], done: number) => void;
  /** Milliseconds since 1970; what is later is the future. Default: this machine's clock. */
  readonly now?: number;
}

class Refused extends Error {
  readonly reason: Reason;
  readonly detail: string;
  constructor(reason: Reason, detail = '') {
    super(reason);
    this.name = 'Refused';
    this.reason = reason;
    this.detail = detail;
  }
}

/**
 * Reads one file and delivers it to `sink`. Never throws for what the file holds: the report says it. Throws only what
 * the sink throws (after `abort`).
 */
export async function importFile(name: string, bytes: Uint8Array, sink: FactSink, options: ImportOptions = {}): Promise<FileReport> {
  const started = Date.now();
  const hash = await sha256Hex(bytes);
  const tally = new Tally(name, hash);
  let stage: ImportProgress['stage'] = 'reading';
  const pacer = new Pacer(options.signal, (done) => options.onProgress?.(stage, done));
  const finish = (): number => Date.now() - started;
  try {
    await pacer.pause(0);
    const { text, format } = await readText(name, bytes, pacer, tally);
    stage = 'checking';
    const index = await indexOf(text, format === 'ndjson', pacer);
    if (index.entries.length === 0 && index.envelopes.length === 0) {
      throw new Refused(index.rejects.some((r) => r.reason === 'line-not-json') ? 'not-json' : 'not-fhir', index.rejects[0]?.detail);
    }
    tally.opened(index, format);
    const people = new People(index.entries);
    const person = choose(people, options.choosePatient);
    if (person === 'ask') return tally.askWho(people.candidates(), finish());
    const identity = person?.identity ?? null;
    if (options.identity && identity && !options.samePersonConfirmed && differentPeople(options.identity, identity)) {
      tally.identity = identity;
      throw new Refused('other-person');
    }
    stage = 'mapping';
    return await deliver(index, people, person, sink, options, pacer, tally, finish);
  } catch (error) {
    if (error instanceof Cancelled) return tally.cancelled(finish());
    if (error instanceof Refused) return tally.refused(error.reason, reasonMessage(error.reason, error.detail), finish());
    throw error;
  }
}

/** The report of a file that was not even read. */
export function refusedUnread(name: string, reason: 'too-large' | 'unreadable'): FileReport {
  return new Tally(name, '').refused(reason, reasonMessage(reason), 0);
}

async function deliver(
  index: RecordIndex,
  people: People,
  person: Person | null,
  sink: FactSink,
  options: ImportOptions,
  pacer: Pacer,
  tally: Tally,
  elapsed: () => number,
): Promise<FileReport> {
  const identity: PatientIdentity | null = person?.identity ?? null;
  const patient = await sink.begin({ name: tally.name, hash: tally.hash }, options.patientId ?? null, identity);
  tally.identity = identity ? { ...identity, id: patient } : null;
  try {
    let facts: Fact[] = [];
    let rejects: Reject[] = [];
    let raw: RawRecord[] = [];
    let rawCharacters = 0;
    const flush = async (): Promise<void> => {
      if (facts.length > 0) tally.alreadyKnown += (await sink.addFacts(facts)).alreadyKnown;
      if (rejects.length > 0) await sink.addRejects(patient, rejects);
      if (raw.length > 0) await sink.addRaw(raw);
      [facts, rejects, raw, rawCharacters] = [[], [], [], 0];
    };
    const context = { patient, person, people, file: tally.name, fileHash: tally.hash, now: options.now ?? Date.now(), pacer };
    for await (const event of fhirRecord(index, context)) {
      tally.count(event);
      if (event.kind === 'fact') facts.push(event.fact);
      else if (event.kind === 'reject') rejects.push(event.reject);
      else if (event.kind === 'raw') {
        raw.push(event.record);
        rawCharacters += event.record.text.length;
      }
      if (facts.length + rejects.length >= BATCH_FACTS || rawCharacters >= BATCH_RAW_CHARACTERS) await flush();
    }
    await flush();
    await pacer.pause(1);
    const report = tally.done(elapsed());
    await sink.finish(report);
    return report;
  } catch (error) {
    await sink.abort();
    throw error;
  }
}

/** The one person of the file, the one asked for, null for a file that names nobody, or `ask`. */
function choose(people: People, key: string | undefined): Person | null | 'ask' {
  const chosen = people.persons.find((p) => p.key === key);
  if (chosen) return chosen;
  // A key that fits nobody here is a mistake, also where there is only one to choose.
  return people.persons.length > 1 || (key !== undefined && people.persons.length > 0) ? 'ask' : (people.persons[0] ?? null);
}

async function indexOf(text: string, ndjson: boolean, pacer: Pacer): Promise<RecordIndex> {
  try {
    return await indexRecord(text, ndjson, pacer);
  } catch (error) {
    if (error instanceof JsonError) throw new Refused(error.problem, error.message);
    if (error instanceof NotFhir) throw new Refused(error.reason);
    throw error;
  }
}

async function readText(name: string, bytes: Uint8Array, pacer: Pacer, tally: Tally): Promise<{ text: string; format: FileFormat }> {
  let content = bytes;
  let kind = detectBytes(content);
  if (kind === 'gzip') {
    const unpacked = await gunzip(content, pacer);
    if (unpacked === null) throw new Refused('gzip-damaged');
    if (unpacked === 'too-large') throw new Refused('too-large');
    tally.packed = true;
    content = unpacked;
    if (new TextDecoder().decode(content.subarray(257, 262)) === 'ustar') throw new Refused('tar');
    kind = detectBytes(content);
  }
  if (kind === 'gzip') throw new Refused('unknown', 'gzip within gzip');
  if (kind !== null) throw new Refused(kind as Reason);
  if (content.length > FILE_LIMIT) throw new Refused('too-large');
  const text = decodeText(content);
  // What cannot be decoded may still show what it is, which tells a person more than its encoding does.
  const format = detectText(text ?? new TextDecoder().decode(content.subarray(0, 4096)), name.replace(/\.gz$/i, ''));
  if (text === null && (format === 'json' || format === 'ndjson' || format === 'unknown')) throw new Refused('encoding');
  if (text === null || (format !== 'json' && format !== 'ndjson')) throw new Refused(format as Reason);
  return { text, format };
}

async function sha256Hex(bytes: Uint8Array): Promise<string> {
  // WebCrypto is some hundred times faster than our own, but only there in secure contexts.
  if (!globalThis.crypto?.subtle) return sha256(bytes);
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>));
  return Array.from(digest, (b) => b.toString(16).padStart(2, '0')).join('');
}
