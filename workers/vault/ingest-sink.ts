import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { FactSink, ImportSummary, RawRecord } from '#models/twin/fact-sink.ts';
import { VaultError } from './errors.ts';
import { addFacts, addRaw, addRejects, factKey } from './facts.ts';
import type { Space } from './space.ts';
import { addTwin, findTwin, isSampleId, newTwinId, requireTwin } from './twins.ts';

/** What one file may hold in memory before it is written, characters of JSON and raw text. */
const MOST_HELD = 400_000_000;

interface OpenFile {
  readonly name: string;
  readonly hash: string;
  /** What the ingest worker was told to file under. */
  readonly twin: string;
  /** Set when `finish` is to make the twin first. */
  readonly newcomer: PatientIdentity | null;
  readonly facts: Map<string, Fact>;
  readonly rejects: Reject[];
  readonly raw: RawRecord[];
  held: number;
}

/**
 * Collects one file at a time and writes it in one transaction at `finish`, so that an import that is cancelled, fails or
 * is killed leaves nothing behind.
 */
export class IngestSink implements FactSink {
  readonly #space: (sample: boolean) => Promise<Space>;
  readonly #sample: boolean;
  readonly #written: (twin: string) => void;
  #file: OpenFile | null = null;

  /** `space` rejects while the vault is locked; `written` is called after each file that was kept. */
  constructor(space: (sample: boolean) => Promise<Space>, sample: boolean, written: (twin: string) => void) {
    this.#space = space;
    this.#sample = sample;
    this.#written = written;
  }

  async begin(
    file: { readonly name: string; readonly hash: string },
    patientId: string | null,
    identity: PatientIdentity | null,
  ): Promise<string> {
    if (this.#file) throw new VaultError('vault/invalid', 'A file is still being imported. Finish or cancel it first.');
    const sample = patientId === null ? this.#sample : isSampleId(patientId);
    const space = await this.#space(sample);
    let twin = patientId;
    if (twin !== null) await requireTwin(space, twin);
    else if (identity && !sample) twin = await findTwin(space, identity);
    const newcomer = twin === null ? (identity ?? NOBODY) : null;
    twin ??= newTwinId(sample);
    this.#file = { ...file, twin, newcomer, facts: new Map(), rejects: [], raw: [], held: 0 };
    return twin;
  }

  async addFacts(facts: readonly Fact[]): Promise<{ readonly alreadyKnown: number }> {
    const file = this.#open();
    const space = await this.#spaceOf(file);
    const keys = await Promise.all(facts.map((fact) => factKey(space, file.twin, fact.id)));
    const stored = await space.db.facts.bulkGet(keys);
    let alreadyKnown = 0;
    facts.forEach((fact, i) => {
      if (fact.patient !== file.twin)
        throw new VaultError('vault/invalid', 'A fact names another person than the file it came with. Nothing of this file will be kept.');
      if (stored[i] !== undefined || file.facts.has(fact.id)) alreadyKnown++;
      else {
        file.facts.set(fact.id, fact);
        this.#hold(file, JSON.stringify(fact).length);
      }
    });
    return { alreadyKnown };
  }

  async addRejects(_patient: string, rejects: readonly Reject[]): Promise<void> {
    const file = this.#open();
    for (const reject of rejects) {
      file.rejects.push(reject);
      this.#hold(file, reject.raw.length + reject.message.length);
    }
  }

  async addRaw(records: readonly RawRecord[]): Promise<void> {
    const file = this.#open();
    for (const record of records) {
      file.raw.push(record);
      this.#hold(file, record.text.length);
    }
  }

  async finish(report: ImportSummary): Promise<void> {
    const file = this.#open();
    const space = await this.#spaceOf(file);
    const empty = file.facts.size + file.rejects.length + file.raw.length === 0;
    if (!(empty && file.newcomer)) {
      await space.change(async (change) => {
        if (file.newcomer) await addTwin(change, file.newcomer, isSampleId(file.twin), file.twin);
        const facts = await addFacts(change, file.twin, [...file.facts.values()]);
        const rejects = await addRejects(change, file.twin, file.rejects);
        const raw = await addRaw(change, file.twin, file.raw);
        const { outcome, read, duplicate, quarantined } = report;
        await change.audit('import', {
          twin: file.twin,
          file: file.name,
          hash: file.hash,
          outcome,
          read,
          duplicate,
          quarantined,
          facts: facts.added,
          rejects: rejects.added,
          raw: raw.added,
        });
      });
      this.#written(file.twin);
    }
    this.#file = null;
  }

  async abort(): Promise<void> {
    this.#file = null;
  }

  #open(): OpenFile {
    if (!this.#file) throw new VaultError('vault/invalid', 'No file is being imported.');
    return this.#file;
  }

  #spaceOf(file: OpenFile): Promise<Space> {
    return this.#space(isSampleId(file.twin));
  }

  #hold(file: OpenFile, characters: number): void {
    file.held += characters;
    if (file.held > MOST_HELD) {
      throw new VaultError(
        'vault/invalid',
        'This file is too large to be kept at once. Nothing of it was kept; split it and import the parts.',
      );
    }
  }
}

/** A file that names nobody still makes a twin: of a person not known. */
const NOBODY: PatientIdentity = { id: '', name: null, birthDate: null, sex: null, identifiers: [], deceased: null, synthetic: false };
