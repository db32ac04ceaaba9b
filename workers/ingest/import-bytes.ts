import type { Fact, Reject } from '#models/twin/fact.ts';
import type { FactSink, RawRecord } from '#models/twin/fact-sink.ts';
import type { FileReport } from '../ingest.api.ts';
import { importFile, type ImportOptions } from './import-file.ts';

export interface Imported {
  readonly report: FileReport;
  readonly facts: readonly Fact[];
  readonly rejects: readonly Reject[];
  readonly raw: readonly RawRecord[];
}

/** Keeps in memory what an import delivers: for Node, tests and previews. One file at a time; facts gather over files. */
export class MemorySink implements FactSink {
  readonly facts = new Map<string, Fact>();
  readonly rejects: Reject[] = [];
  readonly raw: RawRecord[] = [];
  #staged: { facts: Fact[]; rejects: Reject[]; raw: RawRecord[] } = { facts: [], rejects: [], raw: [] };
  readonly #patient: string;

  /** `patient`: id for a file that asks for no twin of its own. */
  constructor(patient: string) {
    this.#patient = patient;
  }

  begin(_file: { readonly name: string; readonly hash: string }, patientId: string | null): Promise<string> {
    this.#staged = { facts: [], rejects: [], raw: [] };
    return Promise.resolve(patientId ?? this.#patient);
  }

  addFacts(facts: readonly Fact[]): Promise<{ readonly alreadyKnown: number }> {
    const fresh = facts.filter((fact) => !this.facts.has(fact.id));
    this.#staged.facts.push(...fresh);
    return Promise.resolve({ alreadyKnown: facts.length - fresh.length });
  }

  addRejects(_patient: string, rejects: readonly Reject[]): Promise<void> {
    this.#staged.rejects.push(...rejects);
    return Promise.resolve();
  }

  addRaw(records: readonly RawRecord[]): Promise<void> {
    this.#staged.raw.push(...records);
    return Promise.resolve();
  }

  finish(): Promise<void> {
    for (const fact of this.#staged.facts) this.facts.set(fact.id, fact);
    this.rejects.push(...this.#staged.rejects);
    this.raw.push(...this.#staged.raw);
    return this.abort();
  }

  abort(): Promise<void> {
    this.#staged = { facts: [], rejects: [], raw: [] };
    return Promise.resolve();
  }
}

/**
 * Reads one file held in memory and returns everything in it; the same code as in the worker, no storage. `patientId`
 * defaults to `patient-1` so that equal input gives equal output. Two people in one file: `report.status` is
 * `choose-patient`; call again with `choosePatient` set to a candidate's key.
 */
export async function importBytes(name: string, bytes: Uint8Array, options: ImportOptions = {}): Promise<Imported> {
  const sink = new MemorySink('patient-1');
  const report = await importFile(name, bytes, sink, options);
  return { report, facts: [...sink.facts.values()], rejects: sink.rejects, raw: sink.raw };
}
