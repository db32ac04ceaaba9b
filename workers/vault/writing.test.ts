import { IDBObjectStore } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { IDENTITY, makeFacts, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import type { Device } from '#tests/faults/vault-host.ts';
import { openDatabase, SEALED_STORES } from './database.ts';
import { IdleClock } from './idle.ts';
import { EMPTY_SET, withId } from './heads.ts';
import { Vault } from './vault.ts';

/** Every stored row but the time of the last save. */
async function dump(device: Device): Promise<string> {
  const db = openDatabase('soma-vault-2', newTab(device));
  await db.open();
  const stores = await Promise.all([...SEALED_STORES, 'quarantine'].map((store) => db.table(store).toArray()));
  db.close();
  return JSON.stringify(stores, (_key, value: unknown) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value));
}

it('no room left, at every single write of every operation: rolled back with a clear word, reading and exporting go on', async () => {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  await vault.create(PASSPHRASE);
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 12);
  await vault.appendFacts(id, facts.slice(0, 6));
  await vault.saveDocument({ twin: id, kind: 'draft', key: 'd' }, 'first', 0);
  const doomed = await vault.createTwin(IDENTITY);
  const operations: Record<string, () => Promise<unknown>> = {
    appendFacts: () => vault.appendFacts(id, facts),
    saveDocument: () => vault.saveDocument({ twin: id, kind: 'draft', key: 'd' }, 'second', 1),
    newDocument: () => vault.saveDocument({ twin: id, kind: 'draft', key: 'e' }, 'new', 0),
    createTwin: () => vault.createTwin(IDENTITY),
    deleteTwin: () => vault.deleteTwin(doomed.id),
    import: async () => {
      const sink = vault.openSink();
      const twin = await sink.begin({ name: 'n', hash: 'ab'.repeat(32) }, null, { ...IDENTITY, identifiers: [], name: 'New' });
      await sink.addFacts(makeFacts(twin, 3));
      await sink.finish({ name: 'n', hash: 'h', outcome: 'import', read: 3, facts: 3, duplicate: 0, quarantined: 0 });
    },
    changePassphrase: () => vault.changePassphrase(PASSPHRASE, 'quite another passphrase'),
  };
  const original = IDBObjectStore.prototype.put;
  let refused = 0;
  for (const [name, operation] of Object.entries(operations)) {
    const before = await dump(device);
    for (let allowed = 0; ; allowed++) {
      let writes = 0;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...args: Parameters<typeof original>) {
        if (writes++ === allowed) throw new DOMException('no room', 'QuotaExceededError');
        return original.apply(this, args);
      };
      const outcome = await operation().then(
        () => null,
        (error: unknown) => error as Error,
      );
      IDBObjectStore.prototype.put = original;
      if (!outcome) break;
      refused++;
      expect(outcome, `${name}, write ${allowed}`).toMatchObject({ name: 'vault/quota' });
      expect(outcome.message).toContain('Nothing of this change was kept');
      expect(await dump(device), `${name}, write ${allowed}`).toBe(before);
      expect((await vault.facts(id)).facts.length).toBeGreaterThanOrEqual(6);
    }
  }
  expect(refused).toBeGreaterThan(20);
  const size = await vault.exportAge(PASSPHRASE, { scryptWorkFactor: 10 });
  expect(size.size).toBeGreaterThan(500);
  expect(await vault.verify()).toMatchObject({ missing: 0, quarantined: [], auditIntact: true });
}, 60_000);

it('a disk that is full from the start: unlocking, reading, finding damage and exporting need no room', async () => {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  await vault.create(PASSPHRASE);
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 6);
  await vault.appendFacts(id, facts);
  await vault.lock();
  const db = openDatabase('soma-vault-2', newTab(device));
  await db.open();
  const row = (await db.facts.toArray()).find((fact) => fact.seq === 2)!;
  row.box[30]! ^= 1;
  await db.facts.put(row);
  db.close();
  const original = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = () => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  try {
    await vault.unlock(PASSPHRASE);
    expect(await vault.listTwins()).toHaveLength(1);
    for (let k = 0; k < 2; k++) {
      expect(await vault.facts(id)).toEqual({ facts: facts.filter((_, i) => i !== 2), damaged: 1, missing: 0 });
    }
    expect((await vault.exportAge(PASSPHRASE, { scryptWorkFactor: 10 })).size).toBeGreaterThan(500);
    expect((await vault.verify()).quarantined).toHaveLength(1);
  } finally {
    IDBObjectStore.prototype.put = original;
  }
  await vault.appendFacts(id, makeFacts(id, 1, 50));
  const { entries, intact } = await vault.auditLog();
  expect([intact, entries.map((entry) => entry.action)]).toEqual([true, ['create', 'twin-created', 'unlock', 'export', 'verify']]);
});

it.each([true, false])(
  'two tabs, 1,000 interleaved edits, none lost (Web Locks: %s)',
  async (webLocks) => {
    const device = newDevice();
    const tabs = [new Vault(newTab(device, { webLocks })), new Vault(newTab(device, { webLocks }))] as const;
    await tabs[0].create(PASSPHRASE);
    await tabs[1].unlock(PASSPHRASE);
    const address = { twin: null, kind: 'draft', key: 'list' } as const;
    const { id } = await tabs[0].createTwin(IDENTITY);
    let conflicts = 0;
    const edit = async (vault: Vault, mark: string) => {
      for (;;) {
        const there = await vault.loadDocument(address);
        const list = (there?.value ?? []) as string[];
        try {
          await vault.saveDocument(address, [...list, mark], there?.rev ?? 0);
          return;
        } catch (error) {
          if ((error as Error).name !== 'vault/conflict') throw error;
          conflicts++;
        }
      }
    };
    await Promise.all(
      tabs.map(async (vault, t) => {
        for (let i = 0; i < 500; i++) {
          await edit(vault, `${t}-${i}`);
          if (i % 25 === 0) await vault.appendFacts(id, makeFacts(id, 3, i));
        }
      }),
    );
    const seen = await Promise.all(tabs.map((vault) => vault.loadDocument(address)));
    expect(seen[0]!.value).toEqual(seen[1]!.value);
    const list = seen[0]!.value as string[];
    expect(list).toHaveLength(1000);
    for (const t of [0, 1])
      expect(list.filter((mark) => mark.startsWith(`${t}-`))).toEqual(Array.from({ length: 500 }, (_, i) => `${t}-${i}`));
    expect(seen[0]!.rev).toBe(1000);
    expect(conflicts).toBeGreaterThan(0);
    expect((await tabs[1].facts(id)).facts).toHaveLength(60);
    expect(await tabs[1].verify()).toMatchObject({ missing: 0, quarantined: [], auditIntact: true });
  },
  60_000,
);

it('a lock in the middle of many writes: each was kept whole or refused, and what was acknowledged is there', async () => {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  await vault.create(PASSPHRASE);
  const { id } = await vault.createTwin(IDENTITY);
  let refused = 0;
  let kept = 0;
  for (let round = 0; round < 12; round++) {
    const acknowledged: number[] = [];
    const writes = Array.from({ length: 8 }, async (_, k) => {
      const from = (round * 8 + k) * 5;
      await vault.appendFacts(id, makeFacts(id, 5, from));
      acknowledged.push(from);
    });
    const outcomes = Promise.allSettled(writes);
    await new Promise((resolve) => setTimeout(resolve, round * 3));
    await vault.lock();
    for (const outcome of await outcomes) {
      if (outcome.status === 'fulfilled') kept++;
      else {
        refused++;
        expect(outcome.reason).toMatchObject({ name: 'vault/locked' });
      }
    }
    await vault.unlock(PASSPHRASE);
    const there = new Set((await vault.facts(id)).facts.map((fact) => parseInt(fact.id, 16)));
    for (const from of acknowledged) for (let i = from; i < from + 5; i++) expect(there.has(i)).toBe(true);
    expect(there.size % 5).toBe(0);
  }
  expect(refused).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0);
  expect(await vault.verify()).toMatchObject({ missing: 0, quarantined: [], auditIntact: true });
}, 60_000);

it('an idle clock fires once, late after sleep, and at once when the clock is set back', () => {
  let now = 1_000_000;
  let fired = 0;
  const clock = new IdleClock({ now: () => now, after: () => () => undefined }, 60_000, () => fired++);
  clock.touch();
  expect(clock.check()).toBe(false);
  clock.start();
  now += 59_999;
  clock.touch();
  now += 59_999;
  expect(clock.check()).toBe(false);
  now += 1;
  clock.touch();
  expect(fired).toBe(1);
  expect(clock.check()).toBe(false);
  clock.start();
  now -= 5_000;
  clock.touch();
  expect(fired).toBe(2);
});

it('a set of rows does not depend on the order, and undoing is exact', () => {
  const ids = ['0f'.repeat(16), 'a1'.repeat(16), `sample-${'37'.repeat(16)}`];
  const forward = ids.reduce((set, id) => withId(set, id, 1), EMPTY_SET);
  const backward = [...ids].reverse().reduce((set, id) => withId(set, id, 1), EMPTY_SET);
  expect(forward).toEqual(backward);
  // 0x0f ^ 0xa1 ^ 0x37 = 0x99
  expect(forward).toEqual({ count: 3, xor: '99'.repeat(16), next: 3 });
  expect(withId(forward, ids[1]!, -1)).toEqual({ count: 2, xor: '38'.repeat(16), next: 3 });
});
