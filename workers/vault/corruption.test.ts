import { deepStrictEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IDENTITY, makeFacts, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import type { Device } from '#tests/faults/vault-host.ts';
import { decodeValue, encodeValue } from './codec.ts';
import { openDatabase, SEALED_STORES } from './database.ts';
import type { MetaRow, Row, SealedStore } from './database.ts';
import { Vault } from './vault.ts';

const ADDRESS = { kind: 'scenario', key: 'bleed' } as const;

async function filled() {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  const { recoveryCode } = await vault.create(PASSPHRASE);
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 40);
  await vault.appendFacts(id, facts);
  await vault.putRaw(id, [
    { patient: id, file: 'f', fileHash: 'ab'.repeat(32), path: '', resourceType: 'Bundle', text: 'raw '.repeat(800) },
  ]);
  await vault.appendRejects(id, [{ source: facts[0]!.source, reason: 'unit-missing', message: 'No unit.', raw: '{}' }]);
  await vault.saveDocument({ twin: id, ...ADDRESS }, { dose: 5 }, 0);
  return { device, vault, id, facts, recoveryCode };
}

/** The stored rows as an attacker, a failing disk or a bug would change them. */
async function tamper<T>(device: Device, work: (db: ReturnType<typeof openDatabase>) => Promise<T>): Promise<T> {
  const db = openDatabase('soma-vault-2', newTab(device));
  await db.open();
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const rowOf = (device: Device, store: SealedStore, at: number) => tamper(device, async (db) => (await db[store].toArray())[at] as Row);
const put = (device: Device, store: SealedStore, row: Row) => tamper(device, (db) => db[store].put(row));

/** The same numbers on every run. */
function sequence(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

it('100 flipped bytes across all stores: each is found, put aside, and everything else stays readable', async () => {
  const { device, vault, id, facts } = await filled();
  const next = sequence(20260115);
  const clean = await tamper(device, async (db) => {
    const all: { store: SealedStore; row: Row }[] = [];
    for (const store of SEALED_STORES) all.push(...(await db[store].toArray()).map((row) => ({ store, row })));
    return all;
  });
  const before = await tamper(device, async (db) => ({ heads: await db.heads.toArray(), audit: await db.audit.toArray() }));
  const hit: Partial<Record<SealedStore, number>> = {};
  for (let n = 0; n < 100; n++) {
    // Every store is hit at least ten times, the rest by chance over all rows.
    const store = n < 70 ? SEALED_STORES[n % 7] : undefined;
    const candidates = store ? clean.filter((entry) => entry.store === store) : clean;
    const target = candidates[next(candidates.length)]!;
    hit[target.store] = (hit[target.store] ?? 0) + 1;
    const box = target.row.box.slice();
    box[next(box.length)]! ^= 1 << next(8);
    await put(device, target.store, { ...target.row, box });
    const report = await vault.verify();
    expect(report.quarantined, `flip ${n} in ${target.store}`).toMatchObject([{ store: target.store, key: target.row.id }]);
    expect(report.readable).toBe(report.rows - 1);
    const list = await vault.facts(id);
    const expected = target.store === 'facts' ? facts.filter((_, i) => i !== target.row.seq) : facts;
    expect(list).toEqual({ facts: expected, damaged: target.store === 'facts' ? 1 : 0, missing: 0 });
    if (target.store === 'audit') expect((await vault.auditLog()).intact).toBe(false);
    if (target.store === 'twins') expect(await vault.listTwins()).toMatchObject([{ id, damaged: true, facts: 40 }]);
    if (target.store === 'documents')
      await expect(vault.loadDocument({ twin: id, ...ADDRESS })).rejects.toMatchObject({ name: 'vault/damaged' });
    if (target.store === 'raw') await expect(vault.raw(id, 'ab'.repeat(32), '')).rejects.toMatchObject({ name: 'vault/damaged' });
    // Back to the clean state for the next flip.
    await tamper(device, async (db) => {
      await db.quarantine.clear();
      await db.audit.clear();
      await db.audit.bulkPut(before.audit);
      await db.heads.clear();
      await db.heads.bulkPut(before.heads);
      await db[target.store].put(target.row);
    });
  }
  for (const store of SEALED_STORES) expect(hit[store], store).toBeGreaterThanOrEqual(10);
  expect(await vault.verify()).toMatchObject({ quarantined: [], missing: 0, auditIntact: true });
}, 120_000);

describe('what was done to rows without the key shows', () => {
  it('clear columns: another twin, another place in the order', async () => {
    const { device, vault, id, facts } = await filled();
    const row = await rowOf(device, 'facts', 3);
    await put(device, 'facts', { ...row, seq: 999 });
    expect(await vault.facts(id)).toEqual({ facts: facts.filter((_, i) => i !== row.seq), damaged: 1, missing: 0 });
    const other = await rowOf(device, 'facts', 5);
    await put(device, 'facts', { ...other, twin: 'e'.repeat(32) });
    expect(await vault.facts(id)).toMatchObject({ damaged: 1, missing: 1 });
    expect((await vault.verify()).quarantined).toMatchObject([{ store: 'facts', key: other.id }]);
  });

  it('rows taken away, and rows swapped', async () => {
    const { device, vault, id } = await filled();
    const [a, b] = [await rowOf(device, 'facts', 1), await rowOf(device, 'facts', 2)];
    await tamper(device, (db) => db.facts.delete(a.id));
    expect(await vault.facts(id)).toMatchObject({ damaged: 0, missing: 1 });
    await put(device, 'facts', { ...b, id: a.id });
    expect(await vault.facts(id)).toMatchObject({ damaged: 1, missing: 0 });
    expect((await vault.verify()).auditIntact).toBe(true);
  });

  it('an audit log cut short, or with a link taken out', async () => {
    const { device, vault } = await filled();
    expect(await vault.auditLog()).toMatchObject({ intact: true, brokenAt: null });
    const last = (await vault.auditLog()).entries.length - 1;
    const rows = await tamper(device, (db) => db.audit.toArray());
    await tamper(device, (db) => db.audit.delete(rows[last]!.id));
    expect(await vault.auditLog()).toMatchObject({ intact: false, brokenAt: last });
    await tamper(device, async (db) => {
      await db.audit.put(rows[last]!);
      await db.audit.delete(rows[0]!.id);
    });
    expect(await vault.auditLog()).toMatchObject({ intact: false, brokenAt: 0 });
  });
});

it('a damaged key record opens from its copy and is mended; with both damaged the other secret still opens', async () => {
  const { device, vault, id, facts, recoveryCode } = await filled();
  await vault.lock();
  const spoil = (ids: readonly string[], part: 'passphrase' | 'canary') =>
    tamper(device, async (db) => {
      for (const key of ids) {
        const row = (await db.meta.get(key)) as Extract<MetaRow, { record: unknown }>;
        const record = structuredClone(row.record);
        (part === 'canary' ? record.canary : record.passphrase.box)[20]! ^= 1;
        await db.meta.put({ ...row, record });
      }
    });
  await spoil(['keys'], 'passphrase');
  await vault.unlock(PASSPHRASE);
  await vault.lock();
  await spoil(['keys-copy'], 'passphrase');
  await vault.unlock(PASSPHRASE);
  await vault.lock();
  await spoil(['keys', 'keys-copy'], 'passphrase');
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ name: 'vault/wrong-secret' });
  await vault.unlock(recoveryCode);
  expect((await vault.facts(id)).facts).toEqual(facts);
  await vault.changePassphrase(recoveryCode, PASSPHRASE);
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  await vault.lock();
  await spoil(['keys', 'keys-copy'], 'canary');
  await expect(vault.unlock(PASSPHRASE)).rejects.toMatchObject({ name: 'vault/damaged' });
});

it('a damaged document can be saved anew or dropped, and a damaged twin named anew', async () => {
  const { device, vault, id } = await filled();
  const address = { twin: id, ...ADDRESS };
  const flip = async (store: SealedStore) => {
    const row = await rowOf(device, store, 0);
    row.box[30]! ^= 4;
    await put(device, store, row);
  };
  await flip('documents');
  await expect(vault.loadDocument(address)).rejects.toMatchObject({ name: 'vault/damaged' });
  expect(await vault.listDocuments(id, 'scenario')).toEqual([]);
  await vault.saveDocument(address, { dose: 6 }, 0);
  expect(await vault.loadDocument(address)).toMatchObject({ value: { dose: 6 }, rev: 1 });
  await flip('documents');
  await vault.verify();
  await vault.deleteDocument(address, 1);
  expect(await vault.loadDocument(address)).toBeNull();
  await flip('twins');
  expect(await vault.listTwins()).toMatchObject([{ id, damaged: true, identity: { name: null } }]);
  await vault.updateIdentity(id, IDENTITY);
  expect(await vault.listTwins()).toMatchObject([{ id, damaged: false, identity: { name: IDENTITY.name } }]);
  expect(await vault.verify()).toMatchObject({ inQuarantine: 0, missing: 0, quarantined: [] });
});

it('the text form keeps every value it takes (2,000 random ones, prototype keys included)', async () => {
  const leaf = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom(null, true, false, -0, Infinity, Number.NaN),
    fc.float64Array(),
    fc.float32Array(),
    fc.uint8Array(),
    fc.int32Array(),
  );
  const key = fc.oneof(fc.string(), fc.constantFrom('__proto__', '~f64', '~num', '~~x', 'constructor'));
  const value = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, leaf, fc.array(tie('node')), fc.array(fc.tuple(key, tie('node'))).map(Object.fromEntries)),
  })).node;
  fc.assert(
    fc.property(value, (given) => {
      deepStrictEqual(decodeValue(encodeValue(given)), given);
    }),
    { numRuns: 2_000, seed: 7 },
  );
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});
