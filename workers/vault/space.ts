/** A space is the vault or the samples: rows under a key, and the one way to change them. */
import type { AuditAction, AuditEntry } from '#workers/vault.api.ts';
import { Change, StaleChange } from './change.ts';
import type { MetaRow, Row, SealedStore } from './database.ts';
import { isVaultError, storageError, VaultError } from './errors.ts';
import { SealedRows } from './sealed-rows.ts';

const MAX_RETRIES = 8;

export class Space extends SealedRows {
  /** Entries for the audit log that found no room yet. */
  readonly #unlogged: { readonly action: AuditAction; readonly detail: AuditEntry['detail'] }[] = [];

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
