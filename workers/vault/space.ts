/** A space is one database and the keys to it: the vault, or the samples. Everything is read and written through it. */
import type { AuditAction, AuditEntry } from '#workers/vault.api.ts';
import { Change, StaleChange } from './change.ts';
import { decodeValue, encodeValue } from './codec.ts';
import type { MetaRow, QuarantineRow, Row, SealedStore, VaultDatabase } from './database.ts';
import { openRow, sealRow } from './envelope.ts';
import type { RowPlace } from './envelope.ts';
import { isVaultError, storageError, VaultError } from './errors.ts';
import type { Keys } from './keyring.ts';

/** What a space needs of the place it runs in. */
export interface SpaceHost {
  now(): number;
  /** Runs `task` while no other tab or task holds `name`. */
  exclusive<T>(name: string, task: () => Promise<T>): Promise<T>;
}

/** Values that opened, in row order, and rows that did not. */
export interface Opened<T> {
  readonly values: readonly { readonly row: Row; readonly value: T }[];
  readonly damaged: readonly Row[];
}

const AT_ONCE = 256;
const MAX_RETRIES = 8;

export class Space {
  readonly db: VaultDatabase;
  readonly keys: Keys;
  readonly host: SpaceHost;
  /** Entries for the audit log that found no room yet. */
  readonly #unlogged: { readonly action: AuditAction; readonly detail: AuditEntry['detail'] }[] = [];

  constructor(db: VaultDatabase, keys: Keys, host: SpaceHost) {
    this.db = db;
    this.keys = keys;
    this.host = host;
  }

  async seal(store: SealedStore, place: RowPlace, value: unknown): Promise<Row> {
    return { ...place, box: await sealRow(2, this.keys.seal, store, place, encodeValue(value)) };
  }

  /** Rejects when the row was changed by anyone without the key. */
  async open(store: SealedStore, row: Row): Promise<unknown> {
    return decodeValue(await openRow(this.keys.seal, store, row, row.box));
  }

  async openAll<T>(store: SealedStore, rows: readonly Row[]): Promise<Opened<T>> {
    const values: { row: Row; value: T }[] = [];
    const damaged: Row[] = [];
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      const part = rows.slice(i, i + AT_ONCE);
      const opened = await Promise.allSettled(part.map((row) => this.open(store, row)));
      opened.forEach((result, k) => {
        const row = part[k] as Row;
        if (result.status === 'fulfilled') values.push({ row, value: result.value as T });
        else damaged.push(row);
      });
    }
    return { values, damaged };
  }

  /** Puts unreadable rows aside, where they are neither shown nor lost. On a full disk they stay and are found again. */
  async quarantine(store: SealedStore, rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    await this.ifRoom(async (change) => {
      for (const row of rows) change.quarantine(store, row);
      await change.audit('quarantine', { store, rows: rows.length });
    });
  }

  /** Logs what was done; on a full disk later, with the next change that fits, because reading must never need room. */
  async note(action: AuditAction, detail: AuditEntry['detail'], meta?: MetaRow): Promise<void> {
    const written = await this.ifRoom(async (change) => {
      if (meta) change.putMeta(meta);
      await change.audit(action, detail);
    });
    if (!written) this.#unlogged.push({ action, detail });
  }

  /** A change that is not worth failing for: false when there was no room for it. */
  async ifRoom(work: (change: Change) => Promise<void>): Promise<boolean> {
    try {
      await this.change(work);
      return true;
    } catch (error) {
      if (isVaultError(error, 'vault/quota')) return false;
      throw error;
    }
  }

  /** What is in quarantine, of one twin or of everything. */
  async inQuarantine(twin?: string): Promise<QuarantineRow[]> {
    return twin === undefined ? this.db.quarantine.toArray() : this.db.quarantine.where('twin').equals(twin).toArray();
  }

  /**
   * One unit of work: `work` reads, seals and collects; then everything is written in one transaction or not at all.
   * Only one runs at a time on the whole device. `work` may be called again when another writer came between.
   */
  async change<T>(work: (change: Change) => Promise<T>): Promise<T> {
    return this.host.exclusive(`${this.db.name}-writer`, async () => {
      for (let attempt = 0; ; attempt++) {
        const change = new Change(this);
        const late = this.#unlogged.slice();
        try {
          for (const entry of late) await change.audit(entry.action, entry.detail);
          const result = await work(change);
          await change.commit();
          this.#unlogged.splice(0, late.length);
          return result;
        } catch (error) {
          if (!(error instanceof StaleChange)) throw storageError(error);
          if (attempt >= MAX_RETRIES) {
            throw new VaultError('vault/conflict', 'Another tab keeps changing the same data. Nothing of this change was kept; try again.');
          }
        }
      }
    });
  }
}
