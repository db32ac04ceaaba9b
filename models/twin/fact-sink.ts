import type { Fact, Reject } from './fact.ts';

/** How much of a batch was new. What was already there is counted, never written twice. */
export interface Added {
  readonly added: number;
  readonly duplicate: number;
}

/** One source resource kept verbatim beside the facts read from it. */
export interface RawResource {
  /** SHA-256 of the file's bytes, hex; with `path` the identity of this raw text. */
  readonly fileHash: string;
  readonly file: string;
  /** JSON pointer inside the file, as in `FactSource.path`; '' for the file as a whole. */
  readonly path: string;
  readonly mediaType: string;
  readonly text: string;
}

/** What an import did, kept in the audit log. */
export interface ImportSummary {
  readonly file: string;
  readonly fileHash: string;
  readonly read: number;
  readonly mapped: number;
  readonly duplicate: number;
  readonly quarantined: number;
}

/**
 * Where an import writes, one twin per sink. Every call resolves only when the batch is on disk, so awaiting it is the
 * back-pressure. Batches may be repeated without harm. Calls reject with a `VaultErrorName` in `error.name`
 * (workers/vault.api.ts), for instance when the vault is locked or the disk is full; nothing of that batch is then kept.
 */
export interface FactSink {
  addFacts(facts: readonly Fact[]): Promise<Added>;
  addRejects(rejects: readonly Reject[]): Promise<Added>;
  addRaw(raw: readonly RawResource[]): Promise<Added>;
  /** Ends the import: writes the audit entry, tells the other tabs, closes the port. */
  finish(summary: ImportSummary): Promise<void>;
}
