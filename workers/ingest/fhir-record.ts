import { DuplicateIndex, factId } from '#models/twin/duplicate.ts';
import type { Fact, Reject } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';
import { factProblems } from '#models/twin/schema.ts';
import { contradictoryPairs } from './fhir-observation.ts';
import { isObject, listAt, readJson, textAt, type JsonObject } from './json-reader.ts';
import { mapResource, usesType, type MapTools } from './map-resource.ts';
import type { Draft, Mapped, Refusal } from './mapped.ts';
import type { Pacer } from './pacer.ts';
import type { People, Person } from './people.ts';
import { reasonMessage, type Reason } from './reasons.ts';
import type { Entry, RecordIndex } from './record-index.ts';

export type IngestEvent =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'reject'; readonly reject: Reject }
  | { readonly kind: 'raw'; readonly record: RawRecord }
  /**
   * A resource was gone through; `gave` whether a fact or a reject comes of it (pressures come at the end of the file), and
   * `kept` why it gave no fact, where that is nobody's mistake.
   */
  | {
      readonly kind: 'resource';
      readonly type: string;
      readonly gave: boolean;
      readonly kept: readonly Reason[];
      readonly numbersFound: number;
      readonly numbersMapped: number;
    }
  | { readonly kind: 'duplicate' };

export interface RecordContext {
  readonly patient: string;
  /** Whose resources to take; null when the file names nobody. */
  readonly person: Person | null;
  readonly people: People;
  readonly file: string;
  readonly fileHash: string;
  readonly now: number;
  readonly pacer: Pacer;
}

/** Resources looked up by others (medicines) are few and asked for often. */
const LOOK_UP_LIMIT = 512;

/** FHIR JSON and NDJSON alike, once indexed: an indexed record in, facts, rejects and raw texts out, entry by entry. */
export async function* fhirRecord(index: RecordIndex, context: RecordContext): AsyncGenerator<IngestEvent, void, void> {
  const repeats = new DuplicateIndex();
  // Pressures wait for the end of the file: only then is it known whether their pair contradicts them.
  const pressures: Fact[] = [];
  const looked = new Map<Entry, JsonObject>();
  const base = { patient: context.patient, file: context.file, fileHash: context.fileHash };

  const read = (entry: Entry): JsonObject => readJson(index.text, entry.start, entry.end).value as JsonObject;
  const tools = (entry: Entry, resource: JsonObject): MapTools => ({
    now: context.now,
    lookUp(reference) {
      if (reference.startsWith('#')) return listAt(resource, 'contained').find((c) => textAt(c, 'id') === reference.slice(1));
      const target = context.people.references.resolve(reference, entry);
      if (!target) return undefined;
      const known = looked.get(target);
      if (known) return known;
      const found = read(target);
      if (looked.size < LOOK_UP_LIMIT) looked.set(target, found);
      return isObject(found) ? found : undefined;
    },
  });

  for (const envelope of index.envelopes) {
    const { path, id, text } = envelope;
    yield { kind: 'raw', record: { ...base, path, resourceType: 'Bundle', ...(id === null ? {} : { resourceId: id }), text } };
  }
  for (const { path, reason, detail, raw } of index.rejects) {
    const source = { file: context.file, fileHash: context.fileHash, path, resourceType: '' };
    yield { kind: 'reject', reject: { source, reason, message: reasonMessage(reason, detail), raw } };
  }
  for (const entry of index.entries) {
    if (context.pacer.due) await context.pacer.pause(entry.end / index.text.length);
    const about = context.people.about(entry);
    if (typeof about === 'object' && about !== context.person) {
      yield { kind: 'resource', type: entry.type, gave: false, kept: ['other-patient'], numbersFound: 0, numbersMapped: 0 };
      continue;
    }
    const text = index.text.slice(entry.start, entry.end);
    const identified = entry.id === null ? {} : { resourceId: entry.id };
    yield { kind: 'raw', record: { ...base, path: entry.path, resourceType: entry.type, ...identified, text } };

    const mapped = mapEntry(entry, about, context, () => {
      const resource = read(entry);
      return mapResource(entry.type, resource, tools(entry, resource));
    });
    const gave = mapped.facts.length + mapped.rejects.length > 0;
    yield {
      kind: 'resource',
      type: entry.type,
      gave,
      kept: mapped.kept,
      numbersFound: mapped.numbersFound,
      numbersMapped: mapped.numbersMapped,
    };
    const source = (path: string): Fact['source'] => ({
      file: context.file,
      fileHash: context.fileHash,
      path: entry.path + path,
      resourceType: entry.type,
      ...identified,
    });
    const reject = ({ reason, detail, path }: Refusal): IngestEvent => ({
      kind: 'reject',
      reject: { source: source(path), reason, message: reasonMessage(reason, detail), raw: text },
    });
    for (const refusal of mapped.rejects) yield reject(refusal);
    for (const draft of mapped.facts) {
      const fact = factOf(draft, context.patient, source(draft.path));
      const problems = factProblems(fact);
      if (problems.length > 0) yield reject({ reason: 'schema', detail: problems.join('; '), path: draft.path });
      else if (repeats.isRepeat(fact)) yield { kind: 'duplicate' };
      else if (fact.variable === 'sbp' || fact.variable === 'dbp') pressures.push(fact);
      else yield { kind: 'fact', fact };
    }
  }
  const bad = contradictoryPairs(pressures);
  for (const fact of pressures) {
    const doubtful = bad.has(fact.id) && !fact.flags.includes('implausible-pair');
    yield { kind: 'fact', fact: doubtful ? { ...fact, flags: [...fact.flags, 'implausible-pair'] } : fact };
  }
}

/** Decides whether an entry may be mapped at all, and maps it. */
function mapEntry(entry: Entry, about: ReturnType<People['about']>, context: RecordContext, map: () => Mapped): Mapped {
  const none = (kept: readonly Reason[], rejects: readonly Refusal[] = []): Mapped => ({
    facts: [],
    rejects: [...rejects],
    kept: [...kept],
    numbersFound: 0,
    numbersMapped: 0,
  });
  if (entry.superseded) return none(['superseded']);
  if (entry.repeatedKey !== null) return none([], [{ reason: 'repeated-key', detail: `"${entry.repeatedKey}" stands twice`, path: '' }]);
  if (entry.type === 'Patient') return none([]);
  if (usesType(entry.type)) {
    if (about === 'thing') return none(['not-about-patient']);
    const unclear = about === 'unresolved' || (about === 'nobody' && context.people.persons.length > 1);
    if (unclear) return none([], [{ reason: 'patient-unresolved', detail: entry.subject ?? 'nobody is named', path: '' }]);
  }
  try {
    return map();
  } catch (error) {
    // A mistake of ours must not cost a person the rest of the file; it is listed, and the fuzz test looks for it.
    return none([], [{ reason: 'schema', detail: `unexpected: ${(error as Error).message}`, path: '' }]);
  }
}

function factOf(draft: Draft, patient: string, source: Fact['source']): Fact {
  const { path: _path, ...rest } = draft;
  const statement = { ...rest, patient };
  return { id: factId(statement), ...statement, source };
}
