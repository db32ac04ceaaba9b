/** What the page may ask of the vault worker (through comlink). Types only; every call may reject, see `VaultErrorName`. */
import type { Imaged } from '#models/imaging/image.ts';
import type { Preview } from '#models/imaging/preview.ts';
import type { ImageSummary } from '#models/imaging/summary.ts';
import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';

/** `error.name` of everything the vault refuses; `error.message` says what happened, what is safe and what to do. */
export type VaultErrorName =
  | 'vault/empty'
  | 'vault/exists'
  | 'vault/locked'
  | 'vault/wrong-secret'
  | 'vault/wait'
  | 'vault/weak-passphrase'
  | 'vault/weak-parameters'
  | 'vault/no-such-twin'
  | 'vault/sample-only'
  | 'vault/invalid'
  | 'vault/conflict'
  | 'vault/quota'
  | 'vault/damaged'
  | 'vault/migration'
  | 'vault/newer'
  | 'vault/backup'
  | 'vault/erase'
  | 'vault/storage';

/** How much of a batch was new. What was already there is counted, never written twice. */
export interface Added {
  readonly added: number;
  readonly duplicate: number;
}

export interface VaultStatus {
  /** `empty`: no vault on this device. Sample twins can be used in every state. */
  readonly state: 'empty' | 'locked' | 'unlocked';
  /** Version of the stored layout; null when empty. `needsMigration`: the next unlock brings it up to date first. */
  readonly schema: number | null;
  readonly needsMigration: boolean;
  /** Written by a newer version of Soma: it cannot be opened here until the page is reloaded. */
  readonly newer: boolean;
  /**
   * Has the browser promised not to evict this origin's data under pressure? null where it cannot say. Asking for it
   * (`navigator.storage.persist()`) is open to pages only, so the page does that after the first save.
   */
  readonly persisted: boolean | null;
  readonly storage: StorageMeter | null;
  /** Milliseconds since 1970 UTC; null = never. */
  readonly createdAt: number | null;
  readonly lastSaveAt: number | null;
  readonly lastBackupAt: number | null;
  /** After repeated wrong secrets: no attempt is taken before this time (ms since 1970). */
  readonly retryAt: number | null;
  readonly autoLockMinutes: number;
}

/** Bytes of this origin as the browser estimates them. */
export interface StorageMeter {
  readonly usage: number;
  readonly quota: number;
}

export interface TwinSummary {
  /** Random; sample twins begin with `sample-`. */
  readonly id: string;
  readonly identity: PatientIdentity;
  readonly sample: boolean;
  readonly createdAt: number;
  readonly facts: number;
  readonly rejects: number;
  /** Set while a deletion can still be undone. */
  readonly deletedAt: number | null;
  /** The twin's own row cannot be read: its name is not known, its facts are still there. */
  readonly damaged: boolean;
}

/** A row that can no longer be read. It is kept aside, never shown, and may be mended from a backup. */
export interface DamagedRow {
  readonly store: string;
  readonly key: string;
  readonly foundAt: number;
}

/** `missing`: rows that were written once and are neither there nor in quarantine. */
export interface FactList {
  readonly facts: readonly Fact[];
  readonly damaged: number;
  readonly missing: number;
}

export interface RejectList {
  readonly rejects: readonly Reject[];
  readonly damaged: number;
  readonly missing: number;
}

export type DocumentKind = 'scenario' | 'fit' | 'run' | 'draft' | 'report' | 'lesson' | 'preference' | 'image' | 'measures' | 'hospital';

/** An image, segmentation or structure set of a twin, without its voxels. */
export interface StoredImage {
  readonly id: string;
  readonly summary: ImageSummary;
  /** A small picture for lists; null for what has none. */
  readonly preview: Preview | null;
  /** Of its voxels, unsealed. */
  readonly bytes: number;
  readonly savedAt: number;
  /** False: the voxels are not on this device. Backups hold none. */
  readonly present: boolean;
}

/** Where a document lives. `twin` null: belongs to the vault as a whole. */
export interface DocumentAddress {
  readonly twin: string | null;
  readonly kind: DocumentKind;
  readonly key: string;
}

/**
 * `value`: JSON plus typed arrays, bigint-free; NaN and infinities survive. `rev` counts saves from 1.
 */
export interface StoredDocument {
  readonly address: DocumentAddress;
  readonly value: unknown;
  readonly rev: number;
  readonly savedAt: number;
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: number;
  readonly action: AuditAction;
  readonly detail: Readonly<Record<string, string | number | boolean | null>>;
  /** Hex; each is the SHA-256 of the entry and the hash before it. */
  readonly hash: string;
}

export type AuditAction =
  | 'create'
  | 'unlock'
  | 'change-passphrase'
  | 'new-recovery-code'
  | 'migrate'
  | 'twin-created'
  | 'twin-renamed'
  | 'twin-deleted'
  | 'twin-restored'
  | 'twin-purged'
  | 'import'
  | 'image'
  | 'image-deleted'
  | 'export'
  | 'restore'
  | 'verify'
  | 'quarantine';

/** `intact` false: `brokenAt` is the first sequence number whose link does not hold. */
export interface AuditReport {
  readonly entries: readonly AuditEntry[];
  readonly intact: boolean;
  readonly brokenAt: number | null;
}

export interface VerifyReport {
  readonly rows: number;
  readonly readable: number;
  /** Newly moved to quarantine by this scan. */
  readonly quarantined: readonly DamagedRow[];
  /** All rows in quarantine, older ones included. */
  readonly inQuarantine: number;
  readonly missing: number;
  readonly auditIntact: boolean;
}

export interface ExportOptions {
  /** Base-2 logarithm of scrypt's N; default 18, at most 20. Only tests go lower than 15. */
  readonly scryptWorkFactor?: number;
  /** age recipients (`age1...`) instead of a passphrase. */
  readonly recipients?: readonly string[];
}

export interface RestoreReport {
  readonly createdAt: number;
  readonly twinsAdded: number;
  readonly twinsKnown: number;
  readonly facts: Added;
  readonly rejects: Added;
  readonly raw: Added;
  readonly documentsAdded: number;
  /** Documents that exist here with other content: the one here is kept. */
  readonly documentsKept: number;
  /** Rows taken out of quarantine because the backup holds them. */
  readonly mended: number;
  /** Rows known to have been lost from the restored twins that the backup did not hold either. */
  readonly stillMissing: number;
  /** Set when the vault was empty: it was made with the backup's passphrase. To be shown once. */
  readonly recoveryCode: string | null;
}

export interface EraseReport {
  readonly keysGone: boolean;
  readonly databasesGone: boolean;
}

export type VaultEvent =
  | { readonly type: 'locked'; readonly reason: 'asked' | 'idle' | 'other-tab' | 'erased' }
  | { readonly type: 'unlocked' }
  | {
      readonly type: 'changed';
      readonly twin: string | null;
      readonly what: 'twins' | 'facts' | 'documents' | 'all';
      readonly elsewhere: boolean;
    };

export interface VaultApi {
  status(): Promise<VaultStatus>;
  /** Makes an empty vault and unlocks it. The recovery code is returned once and kept nowhere. */
  create(passphrase: string): Promise<{ readonly recoveryCode: string }>;
  /** Takes the passphrase or the recovery code. Migrates an older layout first. */
  unlock(secret: string): Promise<void>;
  /** Drops the keys here and in every other tab. */
  lock(): Promise<void>;
  /** Says a person is here; without it for `autoLockMinutes` in any tab the vault locks itself. */
  touch(): Promise<void>;
  /** 1 to 120 minutes. */
  setAutoLock(minutes: number): Promise<void>;
  changePassphrase(current: string, next: string): Promise<void>;
  /** Makes the old code worthless. */
  newRecoveryCode(current: string): Promise<{ readonly recoveryCode: string }>;

  /** Real twins only while unlocked; sample twins always. */
  listTwins(): Promise<readonly TwinSummary[]>;
  /**
   * `sample`: kept unsealed in a store apart; refused unless `identity.synthetic`, and it takes facts of the first file
   * it is given only, so a person's file dropped on a sample is refused. `identity.id` is replaced by the twin's id.
   */
  createTwin(identity: PatientIdentity, options?: { readonly sample?: boolean }): Promise<TwinSummary>;
  updateIdentity(twinId: string, identity: PatientIdentity): Promise<void>;
  /** Hidden at once, really removed by `purgeTwin` or 30 days later at unlock. A sample twin is removed at once. */
  deleteTwin(twinId: string): Promise<void>;
  undeleteTwin(twinId: string): Promise<void>;
  purgeTwin(twinId: string): Promise<void>;

  /** Idempotent by fact id; every fact's `patient` must be `twinId`. All or nothing. */
  appendFacts(twinId: string, facts: readonly Fact[]): Promise<Added>;
  appendRejects(twinId: string, rejects: readonly Reject[]): Promise<Added>;
  putRaw(twinId: string, raw: readonly RawRecord[]): Promise<Added>;
  /** In the order they were appended. */
  facts(twinId: string): Promise<FactList>;
  rejects(twinId: string): Promise<RejectList>;
  /** The verbatim source; null when none was kept. */
  raw(twinId: string, fileHash: string, path: string): Promise<RawRecord | null>;
  /**
   * Serves a `FactSink` (models/twin/fact-sink.ts) over the port until it closes; the other end goes to the ingest worker.
   * Each file is kept whole or not at all. `sample`: twins it makes go to the sample space.
   */
  connectIngest(port: MessagePort, options?: { readonly sample?: boolean }): Promise<void>;

  /**
   * Serves an `ImageSink` (models/imaging/image-sink.ts) for this twin over the port until it closes; the other end goes to
   * the pool worker that reads the files.
   */
  connectImages(port: MessagePort, twinId: string): Promise<void>;
  /** In the order they were stored. */
  listImages(twinId: string): Promise<readonly StoredImage[]>;
  /** The whole image, its arrays transferred; null when it, or its voxels, are not on this device. */
  loadImage(twinId: string, imageId: string): Promise<Imaged | null>;
  deleteImage(twinId: string, imageId: string): Promise<void>;

  /** `rev`: the revision this change was made from, 0 for a new document. Rejects with `vault/conflict` when it is not the newest. */
  saveDocument(address: DocumentAddress, value: unknown, rev: number): Promise<{ readonly rev: number; readonly savedAt: number }>;
  loadDocument(address: DocumentAddress): Promise<StoredDocument | null>;
  listDocuments(twin: string | null, kind: DocumentKind): Promise<readonly StoredDocument[]>;
  deleteDocument(address: DocumentAddress, rev: number): Promise<void>;

  /**
   * An age file (binary) around gzipped lines of JSON, holding every twin but samples and deleted ones:
   * `age -d FILE | gunzip` reads it. Only what can be read is in it; the passphrase is ignored when recipients are given.
   */
  exportAge(passphrase: string, options?: ExportOptions): Promise<Blob>;
  /**
   * Decrypts and checks the whole file first; a file that fails anywhere changes nothing. Adds to what is there. On a
   * device without a vault it makes one with this passphrase. `secret`: the passphrase, or an age identity
   * (`AGE-SECRET-KEY-1...`) into an unlocked vault.
   */
  restore(file: Blob | Uint8Array, secret: string): Promise<RestoreReport>;
  verify(): Promise<VerifyReport>;
  auditLog(): Promise<AuditReport>;
  /** Keys first, then everything, samples included; verified by looking. Needs no secret. */
  erase(): Promise<EraseReport>;

  /** Every event of this worker and of the other tabs; one listener (a comlink proxy). */
  listen(listener: (event: VaultEvent) => void): Promise<void>;
}
