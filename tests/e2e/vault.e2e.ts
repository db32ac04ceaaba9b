import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { newProfile, removeProfile, serveHarness, startBrowser } from '../faults/browser.ts';
import type { RunningBrowser, Site } from '../faults/browser.ts';
import { heapTexts } from '../faults/heap-texts.ts';
import { IDENTITY, PASSPHRASE } from '../faults/made-up-facts.ts';

let site: Site;
let profile: string;
let running: RunningBrowser;
const complaints: string[] = [];

test.describe.configure({ mode: 'serial' });
test.setTimeout(120_000);

test.beforeAll(async () => {
  site = await serveHarness();
  profile = newProfile();
  running = await startBrowser(profile);
});

test.afterAll(async () => {
  await running.close();
  await site.close();
  removeProfile(profile);
});

/** A page whose every complaint about the content policy and every request elsewhere is noted from its first moment. */
function tab(): Promise<Page> {
  return running.tab(site.url, (page) => {
    // Violations inside the worker show on the console only.
    page.on('console', (message) => {
      if (/content security|trusted ?type|violat|refused to/i.test(message.text())) complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(site.url).origin) complaints.push(request.url());
    });
  });
}

const unlock = (page: Page) => page.evaluate((passphrase) => window.soma.vault.unlock(passphrase), PASSPHRASE);

test('makes a vault under the real content policy; it is there after the browser was closed', async () => {
  const page = await tab();
  const made = await page.evaluate(
    async ([passphrase, identity]) => {
      const { vault, makeFacts } = window.soma;
      const start = performance.now();
      const { recoveryCode } = await vault.create(passphrase);
      const created = performance.now();
      const { id } = await vault.createTwin(identity);
      const facts = makeFacts(id, 5000);
      const before = performance.now();
      for (let i = 0; i < facts.length; i += 500) await vault.appendFacts(id, facts.slice(i, i + 500));
      const written = performance.now();
      const list = await vault.facts(id);
      const read = performance.now();
      return {
        id,
        recoveryCode,
        same: JSON.stringify(list.facts) === JSON.stringify(facts),
        ms: { create: created - start, write: written - before, read: read - written },
        status: await vault.status(),
      };
    },
    [PASSPHRASE, IDENTITY] as const,
  );
  console.log(
    `create ${made.ms.create.toFixed(0)} ms; 5,000 facts: written in ${made.ms.write.toFixed(0)} ms, read in ${made.ms.read.toFixed(0)} ms`,
  );
  expect(made.same).toBe(true);
  expect(made.status.storage!.usage).toBeGreaterThan(100_000);
  expect(made.status.lastSaveAt).toBeGreaterThan(Date.now() - 60_000);
  await running.close();
  running = await startBrowser(profile);
  const again = await tab();
  expect(await again.evaluate(() => window.soma.vault.status())).toMatchObject({ state: 'locked', schema: 2 });
  const found = await again.evaluate(
    async ([code, id]) => {
      await window.soma.vault.unlock(code);
      return (await window.soma.vault.facts(id)).facts.length;
    },
    [made.recoveryCode, made.id] as const,
  );
  expect(found).toBe(5000);
  await again.close();
});

test('two tabs, 1,000 interleaved edits: none lost, both see the same within 500 ms', async () => {
  const tabs = [await tab(), await tab()];
  await Promise.all(tabs.map(unlock));
  const conflicts = await Promise.all(
    tabs.map((page, t) =>
      page.evaluate(async (me) => {
        let count = 0;
        for (let i = 0; i < 500; i++) count += await window.soma.edit({ twin: null, kind: 'draft', key: 'list' }, `${me}-${i}`);
        return count;
      }, t),
    ),
  );
  const read = () => window.soma.vault.loadDocument({ twin: null, kind: 'draft', key: 'list' });
  const [a, b] = await Promise.all(tabs.map((page) => page.evaluate(read)));
  expect(a).toEqual(b);
  const list = a!.value as string[];
  expect(list).toHaveLength(1000);
  for (const t of [0, 1])
    expect(list.filter((mark) => mark.startsWith(`${t}-`))).toEqual(Array.from({ length: 500 }, (_, i) => `${t}-${i}`));
  expect(a!.rev).toBe(1000);
  expect(conflicts[0]! + conflicts[1]!).toBeGreaterThan(0);

  const delays: number[] = [];
  for (let i = 0; i < 20; i++) {
    const saved = await tabs[0]!.evaluate(async (rev) => {
      await window.soma.vault.saveDocument({ twin: null, kind: 'draft', key: 'list' }, [`after ${rev}`], rev);
      return Date.now();
    }, 1000 + i);
    await tabs[1]!.waitForFunction(
      (at) => window.soma.events.some(({ event, at: heard }) => event.type === 'changed' && event.elsewhere && heard >= at - 100),
      saved,
    );
    const heard = await tabs[1]!.evaluate(() => window.soma.events.at(-1)!.at);
    delays.push(heard - saved);
    await tabs[1]!.evaluate(() => window.soma.events.splice(0));
  }
  console.log(`conflicts ${conflicts.join(' + ')}; the other tab hears of a save after at most ${Math.max(...delays)} ms`);
  expect(Math.max(...delays)).toBeLessThanOrEqual(500);
  await Promise.all(tabs.map((page) => page.close()));
});

test('a lock in one tab locks the other within 200 ms', async () => {
  const [one, two] = [await tab(), await tab()];
  await unlock(one);
  await unlock(two);
  const lockedAt = await one.evaluate(async () => {
    const at = Date.now();
    await window.soma.vault.lock();
    return at;
  });
  await two.waitForFunction(() => window.soma.events.some(({ event }) => event.type === 'locked'));
  const heard = await two.evaluate(() => window.soma.events.find(({ event }) => event.type === 'locked')!);
  expect(heard.event).toEqual({ type: 'locked', reason: 'other-tab' });
  expect(heard.at - lockedAt).toBeLessThanOrEqual(200);
  expect(await two.evaluate(() => window.soma.failure(window.soma.vault.verify()))).toMatchObject({ name: 'vault/locked' });
  await Promise.all([one.close(), two.close()]);
});

test('after a lock nothing of a person is left in the memory of page and worker', async () => {
  const page = await tab();
  await unlock(page);
  // Joined here, so that the whole marker stands in no source and in no message from the test.
  const marker = ['person', 'in', 'memory', '83f1'].join('-');
  await page.evaluate(
    async ([parts, identity]) => {
      const { vault } = window.soma;
      const { id } = await vault.createTwin({ ...identity, name: parts.join('-'), identifiers: [] });
      await vault.saveDocument({ twin: id, kind: 'draft', key: 'note' }, { note: `note ${parts.join('-')}` }, 0);
      (window as unknown as { kept: unknown }).kept = await vault.listTwins();
    },
    [['person', 'in', 'memory', '83f1'], IDENTITY] as const,
  );
  const open = await heapTexts(page, marker);
  expect(open.page, 'the search finds what is there').toBeGreaterThan(0);
  await page.evaluate(async () => {
    delete (window as unknown as { kept?: unknown }).kept;
    await window.soma.vault.lock();
  });
  await page.waitForTimeout(200);
  const locked = await heapTexts(page, marker);
  expect(locked.workers).toBeGreaterThan(0);
  expect([locked.page, locked.worker]).toEqual([0, 0]);
  await page.close();
});

test('a full disk: the save is rolled back with a clear word, reading and exporting go on, and with room saving does', async () => {
  // Chromium remembers for half a minute how much room there is, so it is started anew and told before the first write.
  await running.close();
  running = await startBrowser(profile);
  const page = await tab();
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(site.url);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage!);
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + 20_000_000 });
  await unlock(page);
  const outcome = await page.evaluate(async () => {
    const { vault, failure } = window.soma;
    for (let n = 0; n < 100; n++) {
      // Random numbers, because sealed texts are deflated first.
      const value = Array.from({ length: 8 }, () => crypto.getRandomValues(new Uint32Array(16_384)));
      const error = await failure(vault.saveDocument({ twin: null, kind: 'draft', key: `big-${n}` }, value, 0));
      if (error) return { error, saved: n };
    }
    return null;
  });
  console.log(`refused after ${outcome?.saved} of 0.5 MB`);
  expect(outcome?.error.name).toBe('vault/quota');
  expect(outcome?.error.message).toContain('Nothing of this change was kept');
  const after = await page.evaluate(async (saved) => {
    const { vault } = window.soma;
    const twins = await vault.listTwins();
    const list = await vault.facts(twins[0]!.id);
    const refused = await vault.loadDocument({ twin: null, kind: 'draft', key: `big-${saved}` });
    const kept = (await vault.listDocuments(null, 'draft')).filter((document) => document.address.key.startsWith('big-')).length;
    const backup = await vault.exportAge('correct horse battery staple', { scryptWorkFactor: 10 });
    return { facts: list.facts.length, refused, kept, exported: backup.size > 20_000 };
  }, outcome!.saved);
  expect(after).toEqual({ facts: 5000, refused: null, kept: outcome!.saved, exported: true });
  await session.send('Storage.overrideQuotaForOrigin', { origin });
  const report = await page.evaluate(async () => {
    const { vault } = window.soma;
    await vault.saveDocument({ twin: null, kind: 'draft', key: 'room again' }, 1, 0);
    for (const { address, rev } of await vault.listDocuments(null, 'draft')) {
      if (address.key.startsWith('big-')) await vault.deleteDocument(address, rev);
    }
    return window.soma.vault.verify();
  });
  expect(report).toMatchObject({ quarantined: [], missing: 0, auditIntact: true });
  await page.close();
});

test('an import over a port, a backup, an erasure while two tabs are open, a restore', async () => {
  const [page, other] = [await tab(), await tab()];
  await unlock(page);
  await unlock(other);
  const twin = await page.evaluate(
    ([identity]) => window.soma.importFile(null, { ...identity, identifiers: [], name: 'By port' }, 1300, 0),
    [IDENTITY] as const,
  );
  // The file stays in the page: only its first words are looked at here.
  const head = await page.evaluate(async (passphrase) => {
    const backup = await window.soma.vault.exportAge(passphrase, { scryptWorkFactor: 12 });
    Object.assign(window, { backup });
    return backup.slice(0, 21).text();
  }, PASSPHRASE);
  expect(head).toBe('age-encryption.org/v1');
  expect(await page.evaluate(() => window.soma.vault.erase())).toEqual({ keysGone: true, databasesGone: true });
  expect(await page.evaluate(async () => (await indexedDB.databases()).map((db) => db.name))).toEqual([]);
  await other.waitForFunction(() => window.soma.events.some(({ event }) => event.type === 'locked' && event.reason === 'erased'));
  expect(await other.evaluate(async () => (await window.soma.vault.status()).state)).toBe('empty');
  const restored = await page.evaluate(
    async ([passphrase, id]) => {
      const report = await window.soma.vault.restore((window as unknown as { backup: Blob }).backup, passphrase);
      const list = await window.soma.vault.facts(id);
      return {
        report,
        same: JSON.stringify(list.facts) === JSON.stringify(window.soma.makeFacts(id, 1300)),
        verify: await window.soma.vault.verify(),
      };
    },
    [PASSPHRASE, twin] as const,
  );
  expect(restored.same).toBe(true);
  expect(restored.report.facts.added).toBe(5000 + 1300);
  expect(restored.verify).toMatchObject({ missing: 0, quarantined: [], auditIntact: true });
  await Promise.all([page.close(), other.close()]);
});

test('a vault of layout 1 made without Soma is brought over in the browser', async () => {
  const page = await tab();
  await page.evaluate(() => window.soma.vault.erase());
  const fixture = readFileSync(new URL('../faults/vault-v1.json', import.meta.url), 'utf8');
  const twins = await page.evaluate(async (text) => {
    const frozen = JSON.parse(text, (_key, value: unknown) => {
      const hex = typeof value === 'object' && value !== null && 'hex' in value ? (value.hex as string) : null;
      return hex === null ? value : Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
    }) as { passphrase: string; stores: Record<string, object[]> };
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('soma-vault-1', 10);
      request.onupgradeneeded = () => {
        for (const name of Object.keys(frozen.stores)) {
          const store = request.result.createObjectStore(name, { keyPath: 'id' });
          if (name === 'facts' || name === 'documents') store.createIndex('twin', 'twin');
          for (const row of frozen.stores[name]!) store.put(row);
        }
      };
      request.onsuccess = () => (request.result.close(), resolve());
      request.onerror = () => reject(new Error('the old layout could not be written'));
    });
    const { vault } = window.soma;
    await vault.unlock(frozen.passphrase);
    return (await vault.listTwins()).map((twin) => [twin.identity.name, twin.facts]);
  }, fixture);
  expect(twins).toEqual([
    ['Jörg Ø. Müller', 25],
    [null, 25],
  ]);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map((db) => db.name))).not.toContain('soma-vault-1');
  await page.close();
});

test('no violation of the content policy and no request to anywhere else in all of this', async () => {
  const page = await tab();
  expect(await page.evaluate(() => window.soma.violations)).toEqual([]);
  expect(complaints).toEqual([]);
  // Were there one, it would have been seen.
  await page.evaluate(async () => {
    const script = document.createElement('script');
    script.append('window.planted = true');
    document.body.append(script);
    await fetch('http://127.0.0.1:9/').catch(() => undefined);
  });
  await expect.poll(() => complaints.length).toBeGreaterThan(1);
  expect((await page.evaluate(() => window.soma.violations)).length).toBeGreaterThan(0);
});
