/** The stored layout. Each layout version is a database of its own, so a migration never writes to the one it reads. */
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import type { Bytes } from './bytes.ts';
import type { RowPlace } from './envelope.ts';
import type { KeyRecord } from './keyring.ts';

/** The layout this code writes. */
export const SCHEMA = 2;
export const SAMPLE_DATABASE = 'soma-samples';

export function vaultDatabaseName(schema: number): string {
  return `soma-vault-${schema}`;
}

/** Every sealed row: clear columns hold random or blinded ids and counters only. */
export interface Row extends RowPlace {
  readonly box: Bytes;
}

export type SealedStore = 'twins' | 'facts' | 'rejects' | 'raw' | 'documents' | 'heads' | 'audit';
export const SEALED_STORES: readonly SealedStore[] = ['twins', 'facts', 'rejects', 'raw', 'documents', 'heads', 'audit'];

/** A row that no longer opens, as it was found. */
export interface QuarantineRow {
  readonly id: string;
  readonly store: SealedStore;
  readonly key: string;
  readonly twin: string;
  readonly row: Row;
  readonly foundAt: number;
}

/**
 * What must be readable before a key is at hand. `keys` is kept twice, because a flipped bit there would cost everything.
 * `complete` is written last by a migration; a database of the newest layout without it is an abandoned attempt.
 */
export type MetaRow =
  | { readonly id: 'keys' | 'keys-copy'; readonly record: KeyRecord }
  | { readonly id: 'complete'; readonly schema: number; readonly at: number }
  | { readonly id: 'created' | 'last-save' | 'last-backup'; readonly at: number }
  | { readonly id: 'auto-lock'; readonly minutes: number };

export interface VaultDatabase extends Dexie {
  readonly meta: Table<MetaRow, string>;
  readonly twins: Table<Row, string>;
  readonly facts: Table<Row, string>;
  readonly rejects: Table<Row, string>;
  readonly raw: Table<Row, string>;
  readonly documents: Table<Row, string>;
  readonly heads: Table<Row, string>;
  readonly audit: Table<Row, string>;
  readonly quarantine: Table<QuarantineRow, string>;
}

/** Where databases live; fake-indexeddb in Node tests. */
export interface DatabaseHost {
  readonly indexedDB: IDBFactory;
  readonly IDBKeyRange: typeof IDBKeyRange;
}

function dexie(name: string, host: DatabaseHost): Dexie {
  // Strict: a write is acknowledged only when the system says that it is on the disk. No auto-open: a vault that another
  // tab erased must not come into being again by being looked at.
  return new Dexie(name, {
    indexedDB: host.indexedDB,
    IDBKeyRange: host.IDBKeyRange,
    chromeTransactionDurability: 'strict',
    autoOpen: false,
  });
}

/** Layout 2, the one in use. */
export function openDatabase(name: string, host: DatabaseHost): VaultDatabase {
  const db = dexie(name, host);
  db.version(1).stores({
    meta: 'id',
    twins: 'id',
    facts: 'id,[twin+seq]',
    rejects: 'id,[twin+seq]',
    raw: 'id,twin',
    documents: 'id,twin,group',
    heads: 'id',
    audit: 'id',
    quarantine: 'id,twin',
  });
  return db as VaultDatabase;
}

/** Layout 1: rows under random ids, one envelope a row, no heads, no rejects or raw texts, no audit log. */
export interface VaultDatabaseV1 extends Dexie {
  readonly meta: Table<MetaRow, string>;
  readonly twins: Table<Row, string>;
  readonly facts: Table<Row, string>;
  readonly documents: Table<Row, string>;
}

export function openDatabaseV1(host: DatabaseHost): VaultDatabaseV1 {
  const db = dexie(vaultDatabaseName(1), host);
  db.version(1).stores({ meta: 'id', twins: 'id', facts: 'id,twin', documents: 'id,twin' });
  return db as VaultDatabaseV1;
}

/** Names of Soma's databases on this device. */
export async function databaseNames(host: DatabaseHost): Promise<string[]> {
  const all = await host.indexedDB.databases();
  return all.map((info) => info.name ?? '').filter((name) => name.startsWith('soma-'));
}

/** Resolves when the database is gone; rejects when something still holds it open after `patienceMs`. */
export function deleteDatabase(name: string, host: DatabaseHost, patienceMs = 10_000): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = host.indexedDB.deleteDatabase(name);
    const timer = setTimeout(() => reject(new Error(`another tab holds ${name} open`)), patienceMs);
    const settle = (end: () => void) => () => {
      clearTimeout(timer);
      end();
    };
    request.onsuccess = settle(resolve);
    request.onerror = settle(() => reject(request.error ?? new Error(`could not delete ${name}`)));
  });
}
