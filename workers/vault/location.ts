/** Which vault is on this device, and its opening and erasing as a whole. */
import { Dexie } from 'dexie';
import type { EraseReport } from '#workers/vault.api.ts';
import { databaseNames, deleteDatabase, openDatabase, openDatabaseV1, SCHEMA, vaultDatabaseName } from './database.ts';
import type { DatabaseHost, MetaRow, VaultDatabase } from './database.ts';
import { storageError, VaultError } from './errors.ts';
import type { KeyRecord } from './keyring.ts';

/** `records`: the key record and its copy, those that are there. */
export type Found =
  | { readonly schema: null }
  | { readonly schema: 'newer' }
  | { readonly schema: 1 | 2; readonly meta: readonly MetaRow[]; readonly records: readonly KeyRecord[] };

/** Looks without changing anything. */
export async function findVault(host: DatabaseHost): Promise<Found> {
  const schemas = (await databaseNames(host))
    .map((name) => /^soma-vault-(\d+)$/.exec(name)?.[1])
    .filter((text) => text !== undefined)
    .map(Number);
  if (schemas.some((schema) => schema > SCHEMA)) return { schema: 'newer' };
  if (schemas.includes(SCHEMA)) {
    const db = openDatabase(vaultDatabaseName(SCHEMA), host);
    const meta = await readMeta(db);
    // Without the mark it is a migration that did not reach its end, or the rest of an erasure.
    if (meta.some((row) => row.id === 'complete')) return { schema: SCHEMA, meta, records: keyRecords(meta) };
  }
  if (schemas.includes(1)) {
    const db = openDatabaseV1(host);
    const meta = await readMeta(db);
    const records = keyRecords(meta);
    if (records.length > 0) return { schema: 1, meta, records };
  }
  return { schema: null };
}

async function readMeta(db: Pick<VaultDatabase, 'open' | 'close' | 'meta'>): Promise<MetaRow[]> {
  try {
    await db.open();
    return await db.meta.toArray();
  } catch (error) {
    throw storageError(error);
  } finally {
    db.close();
  }
}

function keyRecords(meta: readonly MetaRow[]): KeyRecord[] {
  return ['keys', 'keys-copy'].flatMap((id) => meta.flatMap((row) => (row.id === id && 'record' in row ? [row.record] : [])));
}

/** The open database of an existing or new vault. */
export async function openVault(host: DatabaseHost): Promise<VaultDatabase> {
  const db = openDatabase(vaultDatabaseName(SCHEMA), host);
  await db.open();
  return db;
}

/** Destroys the keys and looks that they are gone, then removes every database of Soma's and looks again. */
export async function eraseEverything(host: DatabaseHost): Promise<EraseReport> {
  let keysGone = true;
  for (const name of await databaseNames(host)) {
    if (!name.startsWith('soma-vault-')) continue;
    keysGone = (await destroyKeys(name, host)) && keysGone;
  }
  for (const name of await databaseNames(host)) await deleteDatabase(name, host).catch(() => undefined);
  const databasesGone = (await databaseNames(host)).length === 0;
  if (!keysGone && !databasesGone) {
    throw new VaultError(
      'vault/erase',
      'The vault could not be erased: the browser refused. Close other tabs of Soma and try again, or clear this site in the browser settings.',
    );
  }
  return { keysGone: keysGone || databasesGone, databasesGone };
}

async function destroyKeys(name: string, host: DatabaseHost): Promise<boolean> {
  // Without a version Dexie opens whatever layout is there, a newer or broken one included.
  const db = new Dexie(name, { indexedDB: host.indexedDB, IDBKeyRange: host.IDBKeyRange, chromeTransactionDurability: 'strict' });
  try {
    await db.open();
    if (!db.tables.some((table) => table.name === 'meta')) return true;
    const meta = db.table<MetaRow, string>('meta');
    await db.transaction('rw', meta, () => meta.clear());
    return (await meta.count()) === 0;
  } catch {
    return false;
  } finally {
    db.close();
  }
}
