import type { Fact, PatientIdentity, Reject } from './fact.ts';

/** A source text kept word for word: one resource, or the envelope of a bundle without its entries. */
export interface RawRecord {
  readonly patient: string;
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly fileHash: string;
  /** JSON pointer inside the file, as in FactSource. Unique with `fileHash`. */
  readonly path: string;
  readonly resourceType: string;
  readonly resourceId?: string;
  /** Never parsed again for display of markup: a narrative in it is text. */
  readonly text: string;
}

/** What the sink needs to know of a file that has been read to its end; the ingest worker's FileReport has all of it. */
export interface ImportSummary {
  readonly name: string;
  readonly hash: string;
  readonly outcome: string;
  readonly read: number;
  readonly facts: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

/**
 * Where an import delivers. The vault worker implements it and exposes it over a message port. Calls come strictly in
 * the order begin, (addFacts | addRejects | addRaw)*, then finish or abort, once for each file; each is awaited.
 * Nothing of a file is on disk before `finish` resolves; then all of it is.
 */
export interface FactSink {
  /**
   * Opens one file. `patientId` is the twin wanted, or null when the sink is to find a twin by `identity`
   * (same identifier, else same name and birth date) or make a new one. Returns the id under which to file.
   */
  begin(
    file: { readonly name: string; readonly hash: string },
    patientId: string | null,
    identity: PatientIdentity | null,
  ): Promise<string>;
  /** Adds facts whose id it does not hold; returns how many were held already. Keys are (patient, id). */
  addFacts(facts: readonly Fact[]): Promise<{ readonly alreadyKnown: number }>;
  /** Rejects have no id: (source.fileHash, source.path, reason) is their key. */
  addRejects(patient: string, rejects: readonly Reject[]): Promise<void>;
  addRaw(records: readonly RawRecord[]): Promise<void>;
  /** The file is complete: what was added is committed before this resolves. */
  finish(report: ImportSummary): Promise<void>;
  /** Forget everything since `begin`. */
  abort(): Promise<void>;
}
