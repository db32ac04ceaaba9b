/**
 * From layout 1 to layout 2. The old database is only read; the new one is written beside it, read back and compared, and
 * marked complete last. Until that mark is on the disk the old one is the vault: whatever goes wrong, it is what is left.
 */
import type { Fact } from '#models/twin/fact.ts';
import type { DocumentAddress } from '#workers/vault.api.ts';
import { decodeValue, encodeValue } from './codec.ts';
import { deleteDatabase, openDatabase, openDatabaseV1, SCHEMA, vaultDatabaseName } from './database.ts';
import type { DatabaseHost, MetaRow, Row, SealedStore } from './database.ts';
import { factKey, readFacts } from './facts.ts';
import { loadDocument, placeOf } from './documents.ts';
import { openRow } from './envelope.ts';
import { VaultError } from './errors.ts';
import type { Keys } from './keyring.ts';
import { Space } from './space.ts';
import type { SpaceHost } from './sealed-rows.ts';
import type { TwinRecord } from './twins.ts';

/** Texts inside layout 1's rows. */
interface TwinV1 {
  readonly identity: TwinRecord['identity'];
  readonly createdAt: number;
}
interface DocumentV1 {
  readonly address: DocumentAddress;
  readonly value: unknown;
  readonly savedAt: number;
}

/** Writes layout 2 beside layout 1 and resolves when it is whole. Throws `vault/migration` with layout 1 untouched. */
export async function migrateToSchema2(host: DatabaseHost & SpaceHost, keys: Keys): Promise<void> {
  const target = vaultDatabaseName(SCHEMA);
  const old = openDatabaseV1(host);
  try {
    await deleteDatabase(target, host);
    await old.open();
    const db = openDatabase(target, host);
    try {
      await db.open();
      const space = new Space(db, keys, host);
      await copy(old, space);
      const meta = await old.meta.toArray();
      const complete: MetaRow = { id: 'complete', schema: SCHEMA, at: host.now() };
      await db.transaction('rw', db.meta, () => db.meta.bulkPut([...meta, complete]));
    } finally {
      db.close();
    }
  } catch (error) {
    await deleteDatabase(target, host).catch(() => undefined);
    throw new VaultError(
      'vault/migration',
      'The vault could not be brought to the new layout (often: too little free space). It is exactly as it was and nothing is lost. Free some space and unlock again.',
      error,
    );
  } finally {
    old.close();
  }
}

async function copy(old: ReturnType<typeof openDatabaseV1>, space: Space): Promise<void> {
  const read = async <T>(store: SealedStore, rows: readonly Row[]) => {
    const good: { row: Row; value: T }[] = [];
    const damaged: Row[] = [];
    for (const row of rows) {
      const text = await openRow(space.keys.seal, store, row, row.box).catch(() => null);
      if (text === null) damaged.push(row);
      else good.push({ row, value: decodeValue(text) as T });
    }
    await space.change(async (change) => {
      for (const row of damaged) await change.adoptDamaged(store, row);
    });
    return good;
  };
  for (const { row, value } of await read<TwinV1>('twins', await old.twins.toArray())) {
    const record: TwinRecord = { identity: value.identity, createdAt: value.createdAt, deletedAt: null };
    await space.change((change) => change.putTwin(row.id, record));
  }
  // Twins whose own row was damaged are known by quarantine only; their facts are carried over all the same.
  const owners = new Set((await old.facts.orderBy('twin').uniqueKeys()) as string[]);
  for (const twin of owners) {
    const facts = await read<Fact>('facts', await old.facts.where('twin').equals(twin).toArray());
    const values = facts.map((fact) => fact.value);
    // Word for word, without today's checks: what was accepted then is the person's, whatever the schema says now.
    const rows = await Promise.all(values.map(async (fact) => ({ id: await factKey(space, twin, fact.id), value: fact })));
    await space.change((change) => change.addRows('facts', twin, rows));
    const distinct = new Map(values.map((fact) => [fact.id, encodeValue(fact)]));
    const { facts: back } = await readFacts(space, twin);
    const same = back.length === distinct.size && back.every((fact) => distinct.get(fact.id) === encodeValue(fact));
    if (!same) throw new Error(`facts of one twin differ after copying (${back.length} of ${distinct.size})`);
  }
  for (const { value } of await read<DocumentV1>('documents', await old.documents.toArray())) {
    const { address } = value;
    const place = await placeOf(space, address);
    await space.change((change) => change.putDocument(place, 0, value));
    const back = await loadDocument(space, address);
    if (!back || encodeValue(back.value) !== encodeValue(value.value)) throw new Error('a document differs after copying');
  }
  await space.change((change) => change.audit('migrate', { from: 1, to: SCHEMA }));
}
