import { expect, it } from 'vitest';
import type { PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { VaultEvent } from '#workers/vault.api.ts';
import { IDENTITY, makeFacts, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab, pass } from '#tests/faults/vault-host.ts';
import type { Device } from '#tests/faults/vault-host.ts';
import { Vault } from './vault.ts';

const named = (name: string) => expect.objectContaining({ name }) as unknown;

async function unlocked(device = newDevice()): Promise<{ device: Device; vault: Vault; recoveryCode: string }> {
  const vault = new Vault(newTab(device));
  const { recoveryCode } = await vault.create(PASSPHRASE);
  return { device, vault, recoveryCode };
}

/** Everything stored on the device, as one text, to search for what must not be readable. */
async function everythingStored(device: Device): Promise<string> {
  const texts: string[] = [];
  for (const { name } of await device.indexedDB.databases()) {
    if (name === 'soma-samples') continue;
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = device.indexedDB.open(name!);
      request.onsuccess = () => resolve(request.result as unknown as IDBDatabase);
      request.onerror = () => reject(request.error);
    });
    for (const store of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve) => {
        const request = db.transaction(store).objectStore(store).getAll();
        request.onsuccess = () => resolve(request.result as unknown[]);
      });
      const text = (_key: string, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value);
      texts.push(...rows.map((row) => JSON.stringify(row, text)));
    }
    db.close();
  }
  return texts.join('\n');
}

it('goes from empty to unlocked to locked, and opens with either secret', async () => {
  const { vault, recoveryCode } = await unlocked();
  expect(await vault.status()).toMatchObject({ state: 'unlocked', schema: 2, needsMigration: false, lastBackupAt: null });
  await expect(vault.create(PASSPHRASE)).rejects.toEqual(named('vault/exists'));
  await vault.lock();
  expect((await vault.status()).state).toBe('locked');
  await vault.unlock(recoveryCode);
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  await vault.changePassphrase(PASSPHRASE, 'quite another passphrase');
  await vault.lock();
  await expect(vault.unlock(PASSPHRASE)).rejects.toEqual(named('vault/wrong-secret'));
  await vault.unlock('quite another passphrase');
  const { recoveryCode: next } = await vault.newRecoveryCode('quite another passphrase');
  await vault.lock();
  await expect(vault.unlock(recoveryCode)).rejects.toEqual(named('vault/wrong-secret'));
  await vault.unlock(next);
});

it('refuses everything about a person while empty or locked', async () => {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  const twin = 'a'.repeat(32);
  const calls = () => [
    vault.createTwin(IDENTITY),
    vault.facts(twin),
    vault.appendFacts(twin, makeFacts(twin, 1)),
    vault.saveDocument({ twin: null, kind: 'draft', key: 'x' }, 1, 0),
    vault.loadDocument({ twin: null, kind: 'draft', key: 'x' }),
    vault.exportAge(PASSPHRASE),
    vault.verify(),
    vault.auditLog(),
    vault.openSink().begin({ name: 'f', hash: 'h' }, null, IDENTITY),
  ];
  for (const call of calls()) await expect(call).rejects.toEqual(named('vault/locked'));
  await expect(vault.unlock(PASSPHRASE)).rejects.toEqual(named('vault/empty'));
  await vault.create(PASSPHRASE);
  await vault.lock();
  for (const call of calls()) await expect(call).rejects.toEqual(named('vault/locked'));
  expect(await vault.listTwins()).toEqual([]);
});

it('writes a fact once, whatever is sent again, and reads the log in order', async () => {
  const { vault } = await unlocked();
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 120);
  expect(await vault.appendFacts(id, facts.slice(0, 50))).toEqual({ added: 50, duplicate: 0 });
  expect(await vault.appendFacts(id, facts.slice(20, 70))).toEqual({ added: 20, duplicate: 30 });
  expect(await vault.appendFacts(id, [...facts.slice(60), ...facts.slice(60)])).toEqual({ added: 50, duplicate: 70 });
  expect(await vault.facts(id)).toEqual({ facts, damaged: 0, missing: 0 });
  const reject: Reject = { source: facts[0]!.source, reason: 'unit-missing', message: 'No unit.', raw: '{"a":1}' };
  expect(await vault.appendRejects(id, [reject, reject])).toEqual({ added: 1, duplicate: 1 });
  expect((await vault.rejects(id)).rejects).toEqual([reject]);
  expect(await vault.listTwins()).toMatchObject([{ id, facts: 120, rejects: 1, damaged: false }]);
});

it('takes no fact of another person, without a unit or to an unknown twin: nothing of the batch is kept', async () => {
  const { vault } = await unlocked();
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 3);
  await expect(vault.appendFacts(id, [...facts, ...makeFacts('b'.repeat(32), 1, 9)])).rejects.toEqual(named('vault/invalid'));
  await expect(vault.appendFacts(id, [...facts, { ...facts[0]!, id: 'f'.repeat(32), unit: null }])).rejects.toEqual(named('vault/invalid'));
  await expect(vault.appendFacts('b'.repeat(32), makeFacts('b'.repeat(32), 1))).rejects.toEqual(named('vault/no-such-twin'));
  expect((await vault.facts(id)).facts).toEqual([]);
});

it('stores nothing about a person in the clear', async () => {
  const { device, vault } = await unlocked();
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 20);
  await vault.appendFacts(id, facts);
  await vault.putRaw(id, [
    { patient: id, file: 'marker-file.json', fileHash: 'cd'.repeat(32), path: '/entry/0', resourceType: 'Patient', text: 'MARKER-TEXT' },
  ]);
  await vault.saveDocument({ twin: id, kind: 'scenario', key: 'MARKER-KEY' }, { note: 'MARKER-NOTE' }, 0);
  const stored = await everythingStored(device);
  expect(stored.length).toBeGreaterThan(10_000);
  for (const secret of [
    'Guzm',
    '1945-07',
    'MARKER',
    'marker',
    '8867-4',
    'heart_rate',
    'bundle.json',
    'abababab',
    facts[5]!.id,
    'scenario',
    'observation',
    PASSPHRASE,
  ]) {
    expect(stored.includes(secret), secret).toBe(false);
  }
});

it('saves a document only over the revision it was made from', async () => {
  const { vault } = await unlocked();
  const address = { twin: null, kind: 'scenario', key: 'bleed' } as const;
  const value = { values: new Float64Array([1, Number.NaN, -0]), text: 'ä', nothing: null, limit: Infinity };
  expect(await vault.saveDocument(address, value, 0)).toMatchObject({ rev: 1 });
  await expect(vault.saveDocument(address, {}, 0)).rejects.toEqual(named('vault/conflict'));
  await expect(vault.saveDocument(address, {}, 2)).rejects.toEqual(named('vault/conflict'));
  expect(await vault.saveDocument(address, { ...value, text: 'second' }, 1)).toMatchObject({ rev: 2 });
  expect(await vault.loadDocument(address)).toMatchObject({ value: { ...value, text: 'second' }, rev: 2 });
  expect(await vault.listDocuments(null, 'scenario')).toHaveLength(1);
  expect(await vault.listDocuments(null, 'fit')).toEqual([]);
  await expect(vault.deleteDocument(address, 1)).rejects.toEqual(named('vault/conflict'));
  await vault.deleteDocument(address, 2);
  expect(await vault.loadDocument(address)).toBeNull();
  await expect(vault.saveDocument(address, { when: new Date() }, 0)).rejects.toEqual(named('vault/invalid'));
});

it('deletes a twin so that it can be brought back, and in the end for good', async () => {
  const { device, vault } = await unlocked();
  const keep = await vault.createTwin({ ...IDENTITY, name: 'Stays' });
  const { id } = await vault.createTwin(IDENTITY);
  await vault.appendFacts(id, makeFacts(id, 30));
  await vault.saveDocument({ twin: id, kind: 'fit', key: 'latest' }, 1, 0);
  await vault.deleteTwin(id);
  await expect(vault.facts(id)).rejects.toEqual(named('vault/no-such-twin'));
  await vault.undeleteTwin(id);
  expect((await vault.facts(id)).facts).toHaveLength(30);
  await vault.deleteTwin(id);
  device.clock += 29 * 86_400_000;
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  expect(await vault.listTwins()).toHaveLength(2);
  device.clock += 2 * 86_400_000;
  await vault.lock();
  await vault.unlock(PASSPHRASE);
  expect((await vault.listTwins()).map((twin) => twin.id)).toEqual([keep.id]);
  expect(await vault.verify()).toMatchObject({ missing: 0, inQuarantine: 0, auditIntact: true });
  const left = await everythingStored(device);
  expect(left.includes(id)).toBe(false);
});

it('keeps samples apart: no vault needed, only made-up people, one file each', async () => {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  const real: PatientIdentity = { ...IDENTITY, synthetic: false };
  await expect(vault.createTwin(real, { sample: true })).rejects.toEqual(named('vault/sample-only'));
  const { id, sample } = await vault.createTwin(IDENTITY, { sample: true });
  expect([id.startsWith('sample-'), sample]).toEqual([true, true]);
  const facts = makeFacts(id, 5);
  expect(await vault.appendFacts(id, facts)).toEqual({ added: 5, duplicate: 0 });
  const dropped = { ...facts[0]!, id: 'f'.repeat(32), source: { ...facts[0]!.source, fileHash: 'ee'.repeat(32) } };
  await expect(vault.appendFacts(id, [dropped])).rejects.toEqual(named('vault/sample-only'));
  await expect(vault.updateIdentity(id, real)).rejects.toEqual(named('vault/sample-only'));
  expect((await vault.facts(id)).facts).toEqual(facts);
  await vault.create(PASSPHRASE);
  await vault.lock();
  expect((await vault.listTwins()).map((twin) => twin.id)).toEqual([id]);
  await vault.deleteTwin(id);
  expect(await vault.listTwins()).toEqual([]);
});

it('after ten wrong secrets the right one still opens, nothing has changed and each attempt cost the same', async () => {
  const { device, vault } = await unlocked();
  await vault.lock();
  const before = await everythingStored(device);
  const times: number[] = [];
  for (let i = 0; i < 10; i++) {
    const start = performance.now();
    await expect(vault.unlock(`a wrong passphrase ${i}`)).rejects.toEqual(named('vault/wrong-secret'));
    times.push(performance.now() - start);
    const { retryAt } = await vault.status();
    if (i >= 2) {
      expect(retryAt).toBe(device.clock + Math.min(30_000, 500 * 2 ** (i - 2)));
      await expect(vault.unlock(PASSPHRASE)).rejects.toEqual(named('vault/wait'));
      device.clock = retryAt!;
    } else expect(retryAt).toBeNull();
  }
  // Each attempt runs Argon2id in full: 38 MiB written and read take 40 to 90 ms, a refusal without it under 2 ms.
  expect(Math.min(...times)).toBeGreaterThan(10);
  expect(await everythingStored(device)).toBe(before);
  await vault.unlock(PASSPHRASE);
  expect((await vault.auditLog()).entries.at(-1)).toMatchObject({ action: 'unlock', detail: { failedBefore: 10 } });
});

it('a lock in one tab locks every tab, and an erasure empties them', async () => {
  const { device, vault } = await unlocked();
  const other = new Vault(newTab(device));
  await other.unlock(PASSPHRASE);
  const heard: VaultEvent[] = [];
  await other.listen((event) => heard.push(event));
  const { id } = await vault.createTwin(IDENTITY);
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard).toContainEqual({ type: 'changed', twin: id, what: 'twins', elsewhere: true });
  expect(await other.listTwins()).toHaveLength(1);
  await vault.lock();
  await new Promise((resolve) => setTimeout(resolve));
  expect(heard.at(-1)).toEqual({ type: 'locked', reason: 'other-tab' });
  await expect(other.facts(id)).rejects.toEqual(named('vault/locked'));
  await other.unlock(PASSPHRASE);
  await vault.createTwin(IDENTITY, { sample: true });
  expect(await vault.erase()).toEqual({ keysGone: true, databasesGone: true });
  expect(heard.at(-1)).toEqual({ type: 'locked', reason: 'erased' });
  expect((await other.status()).state).toBe('empty');
  expect(await device.indexedDB.databases()).toEqual([]);
});

it('locks itself after the idle time in every tab, sleep included, unless somebody is there', async () => {
  const { device, vault } = await unlocked();
  const other = new Vault(newTab(device));
  await other.unlock(PASSPHRASE);
  const heard: VaultEvent[] = [];
  await vault.listen((event) => heard.push(event));
  for (let minute = 0; minute < 20; minute++) {
    pass(device, 60_000);
    await other.touch();
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect((await vault.status()).state).toBe('unlocked');
  await vault.setAutoLock(10);
  pass(device, 9 * 60_000);
  expect((await vault.status()).state).toBe('unlocked');
  // The device slept: no timer ran, and the first thing that happens is a touch. That must not count as presence.
  device.clock += 60 * 60_000;
  await vault.touch();
  expect(heard.at(-1)).toEqual({ type: 'locked', reason: 'idle' });
  await new Promise((resolve) => setTimeout(resolve));
  expect((await other.status()).state).toBe('locked');
  await vault.unlock(PASSPHRASE);
  expect((await vault.status()).autoLockMinutes).toBe(10);
  await expect(vault.setAutoLock(0)).rejects.toEqual(named('vault/invalid'));
});

it('does not open what a newer version of Soma wrote', async () => {
  const { device, vault } = await unlocked();
  await vault.lock();
  await new Promise((resolve) => {
    const request = device.indexedDB.open('soma-vault-3');
    request.onsuccess = () => resolve(request.result.close());
  });
  expect(await vault.status()).toMatchObject({ state: 'locked', newer: true });
  await expect(vault.unlock(PASSPHRASE)).rejects.toEqual(named('vault/newer'));
});
