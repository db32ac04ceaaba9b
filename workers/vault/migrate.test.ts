import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { IDBObjectStore } from 'fake-indexeddb';
import { makeFacts, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import type { Device } from '#tests/faults/vault-host.ts';
import { fromFixture, makeVaultV1 } from '#tests/faults/make-vault-v1.ts';
import type { VaultV1 } from '#tests/faults/make-vault-v1.ts';
import { openDatabase, openDatabaseV1 } from './database.ts';
import type { MetaRow, Row } from './database.ts';
import { Vault } from './vault.ts';

const FIRST = '0f'.repeat(16);
const SECOND = 'a5'.repeat(16);
const frozen = () => fromFixture(readFileSync(new URL('../../tests/faults/vault-v1.json', import.meta.url), 'utf8'));

async function deviceWith(vault: VaultV1): Promise<Device> {
  const device = newDevice();
  const db = openDatabaseV1(newTab(device));
  await db.open();
  await db.meta.bulkPut(vault.stores.meta as unknown as MetaRow[]);
  for (const store of ['twins', 'facts', 'documents'] as const) await db[store].bulkPut(vault.stores[store] as unknown as Row[]);
  db.close();
  return device;
}

async function dump(device: Device): Promise<string> {
  const db = openDatabaseV1(newTab(device));
  await db.open();
  const stores = await Promise.all([db.meta.toArray(), db.twins.toArray(), db.facts.toArray(), db.documents.toArray()]);
  db.close();
  return JSON.stringify(stores, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
}

const names = async (device: Device) =>
  (await device.indexedDB.databases())
    .map((db) => db.name!)
    .filter((name) => name.startsWith('soma-vault'))
    .sort();

/** What the frozen vault holds, stated here and not read from it. */
async function expectFixtureContent(vault: Vault): Promise<void> {
  expect(await vault.listTwins()).toMatchObject([
    { id: FIRST, facts: 25, createdAt: 1761955200000, identity: { name: 'Jörg Ø. Müller', birthDate: '1958-02' } },
    { id: SECOND, facts: 25, identity: { name: null } },
  ]);
  for (const twin of [FIRST, SECOND]) {
    const { facts, damaged, missing } = await vault.facts(twin);
    expect([facts.length, damaged, missing]).toEqual([25, 0, 0]);
    const sorted = [...facts].sort((a, b) => Number(a.text!.slice(10)) - Number(b.text!.slice(10)));
    sorted.forEach((fact, i) => {
      expect(fact).toMatchObject({
        patient: twin,
        text: `statement ${i}`,
        value: i % 5 === 0 ? null : 120 + i / 7,
        coding: [{ display: 'Systolisch – größer ≥ 140 😀' }],
        source: { file: 'früh.json', path: `/entry/${i}/resource` },
      });
    });
  }
  expect(await vault.loadDocument({ twin: FIRST, kind: 'fit', key: 'latest' })).toMatchObject({
    value: { values: new Float64Array([1.5, Number.NaN, -0, 1e300]), rmse: Infinity },
    rev: 1,
    savedAt: 1761955200000,
  });
  expect(await vault.loadDocument({ twin: null, kind: 'preference', key: 'units' })).toMatchObject({ value: { pressure: 'mm[Hg]' } });
  expect(await vault.listDocuments(FIRST, 'scenario')).toHaveLength(1);
}

it.each(['passphrase', 'recoveryCode'] as const)('the frozen vault of layout 1 opens with its %s and comes over whole', async (secret) => {
  const fixture = frozen();
  const device = await deviceWith(fixture);
  const vault = new Vault(newTab(device));
  expect(await vault.status()).toMatchObject({ state: 'locked', schema: 1, needsMigration: true });
  await expect(vault.unlock('not the passphrase')).rejects.toMatchObject({ name: 'vault/wrong-secret' });
  expect(await names(device)).toEqual(['soma-vault-1']);
  await vault.unlock(fixture[secret]);
  expect(await vault.status()).toMatchObject({ state: 'unlocked', schema: 2, needsMigration: false, createdAt: Date.UTC(2025, 10, 1) });
  await expectFixtureContent(vault);
  expect(await names(device)).toEqual(['soma-vault-2']);
  expect(await vault.verify()).toMatchObject({ missing: 0, inQuarantine: 0, auditIntact: true });
  expect((await vault.auditLog()).entries[0]).toMatchObject({ action: 'migrate', detail: { from: 1, to: 2 } });
  await vault.lock();
  await vault.unlock(fixture.passphrase);
  await vault.lock();
  await vault.unlock(fixture.recoveryCode);
});

it('a write that fails anywhere in the migration leaves layout 1 exactly as it was, and the next try succeeds', async () => {
  const fixture = frozen();
  const device = await deviceWith(fixture);
  const before = await dump(device);
  const vault = new Vault(newTab(device));
  const original = IDBObjectStore.prototype.put;
  let failures = 0;
  for (let allowed = 0; ; allowed += 7) {
    let writes = 0;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
      if (writes++ >= allowed) throw new DOMException('no room', 'QuotaExceededError');
      return original.apply(this, args);
    };
    try {
      await vault.unlock(fixture.passphrase);
      break;
    } catch (error) {
      // Past the mark only the entry in the audit log can still fail; the new layout is then whole and in use.
      if ((error as Error).name === 'vault/quota') break;
      expect(error).toMatchObject({ name: 'vault/migration' });
      failures++;
    } finally {
      IDBObjectStore.prototype.put = original;
    }
    expect(await names(device)).toEqual(['soma-vault-1']);
    expect(await dump(device)).toBe(before);
    expect(await vault.status()).toMatchObject({ state: 'locked', schema: 1, needsMigration: true });
  }
  expect(failures).toBeGreaterThan(10);
  await vault.unlock(fixture.passphrase);
  await expectFixtureContent(vault);
});

it('a copy that reads back differently is not taken: layout 1 stays the vault', async () => {
  const fixture = frozen();
  const device = await deviceWith(fixture);
  const before = await dump(device);
  const vault = new Vault(newTab(device));
  const original = IDBObjectStore.prototype.put;
  let writes = 0;
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, row: { box?: Uint8Array }, ...rest) {
    if (this.name !== 'facts' || ++writes !== 10) return original.call(this, row, ...rest);
    const box = row.box!.slice();
    box[40]! ^= 1;
    return original.call(this, { ...row, box }, ...rest);
  };
  try {
    await expect(vault.unlock(fixture.passphrase)).rejects.toMatchObject({ name: 'vault/migration' });
  } finally {
    IDBObjectStore.prototype.put = original;
  }
  expect(writes).toBeGreaterThanOrEqual(10);
  expect(await names(device)).toEqual(['soma-vault-1']);
  expect(await dump(device)).toBe(before);
});

it('a fact that today would be refused comes over word for word', async () => {
  const odd = { id: 'early id', patient: FIRST, kind: 'observation', value: 7, source: { fileHash: 'x' }, since: 'layout 1' };
  const identity = { id: FIRST, name: 'A', birthDate: null, sex: null, identifiers: [], deceased: null, synthetic: true };
  const made = makeVaultV1(
    { twins: [{ id: FIRST, identity, createdAt: 1 }], facts: [{ twin: FIRST, fact: odd }], documents: [] },
    PASSPHRASE,
  );
  const vault = new Vault(newTab(await deviceWith(made)));
  await vault.unlock(PASSPHRASE);
  expect((await vault.facts(FIRST)).facts).toEqual([odd]);
});

it('a migration cut off before its mark is begun again; cut off after it, layout 2 is the vault', async () => {
  const fixture = frozen();
  const device = await deviceWith(fixture);
  const half = openDatabase('soma-vault-2', newTab(device));
  await half.open();
  await half.facts.put({ id: 'f'.repeat(32), twin: FIRST, seq: 0, box: new Uint8Array(40) });
  half.close();
  const vault = new Vault(newTab(device));
  expect(await vault.status()).toMatchObject({ state: 'locked', schema: 1 });
  await vault.unlock(fixture.passphrase);
  await expectFixtureContent(vault);
  await vault.lock();
  // Layout 1 left over, as after a kill between the mark and the removal.
  const old = openDatabaseV1(newTab(device));
  await old.open();
  await old.meta.bulkPut(fixture.stores.meta as unknown as MetaRow[]);
  old.close();
  expect(await vault.status()).toMatchObject({ state: 'locked', schema: 2 });
  await vault.unlock(fixture.passphrase);
  expect(await names(device)).toEqual(['soma-vault-2']);
  await expectFixtureContent(vault);
});

it('damaged rows of layout 1 come over into quarantine and cost nothing else', async () => {
  const fixture = frozen();
  const device = await deviceWith(fixture);
  const db = openDatabaseV1(newTab(device));
  await db.open();
  const rows = await db.facts.where('twin').equals(SECOND).toArray();
  rows[4]!.box[50]! ^= 8;
  await db.facts.put(rows[4]!);
  const twin = (await db.twins.get(FIRST))!;
  twin.box[40]! ^= 1;
  await db.twins.put(twin);
  db.close();
  const vault = new Vault(newTab(device));
  await vault.unlock(fixture.passphrase);
  expect(await vault.facts(SECOND)).toMatchObject({ damaged: 1, missing: 0 });
  expect((await vault.facts(SECOND)).facts).toHaveLength(24);
  expect((await vault.facts(FIRST)).facts).toHaveLength(25);
  expect((await vault.listTwins()).map((t) => [t.id, t.damaged])).toEqual(
    expect.arrayContaining([
      [FIRST, true],
      [SECOND, false],
    ]),
  );
  expect(await vault.verify()).toMatchObject({ inQuarantine: 2, missing: 0, quarantined: [] });
});

it('5,000 facts come over in less than 30 s', async () => {
  const facts = makeFacts(FIRST, 5_000).map((fact) => ({ twin: FIRST, fact }));
  const identity = { id: FIRST, name: 'A', birthDate: null, sex: null, identifiers: [], deceased: null, synthetic: true };
  const made = makeVaultV1({ twins: [{ id: FIRST, identity, createdAt: 1 }], facts, documents: [] }, PASSPHRASE);
  const vault = new Vault(newTab(await deviceWith(made)));
  const start = performance.now();
  await vault.unlock(PASSPHRASE);
  expect(performance.now() - start).toBeLessThan(30_000);
  const back = (await vault.facts(FIRST)).facts;
  expect(new Set(back.map((fact) => fact.id)).size).toBe(5_000);
}, 60_000);
