import { expect, test } from '@playwright/test';
import { newProfile, removeProfile, serveHarness, startBrowser } from '../faults/browser.ts';
import type { Site } from '../faults/browser.ts';
import { IDENTITY, PASSPHRASE } from '../faults/made-up-facts.ts';

/** Browsers killed in the middle of writing: 3 in CI, 50 by `npm run test:faults`. */
const RUNS = Number(process.env['RUNS'] ?? 3);
const BATCH = 7;
const FILE = 130;

let site: Site;
let template: string;
let twin: string;

test.describe.configure({ mode: 'serial' });
test.setTimeout(60_000 + RUNS * 30_000);

test.beforeAll(async () => {
  site = await serveHarness();
  template = newProfile();
  const running = await startBrowser(template);
  const page = await running.tab(site.url);
  twin = await page.evaluate(
    async ([passphrase, identity]) => {
      await window.soma.vault.create(passphrase);
      return (await window.soma.vault.createTwin(identity)).id;
    },
    [PASSPHRASE, IDENTITY] as const,
  );
  await running.close();
});

test.afterAll(async () => {
  await site.close();
  removeProfile(template);
});

/** The same moments on every machine: 150 to 1,650 ms after the first acknowledgement. */
const delayOf = (run: number) => 150 + ((run * 7919) % 1500);

test(`a browser killed in the middle of writing loses nothing it acknowledged (${RUNS} runs)`, async () => {
  const totals = { documents: 0, facts: 0, files: 0, ahead: 0 };
  for (let run = 0; run < RUNS; run++) {
    const profile = newProfile(template);
    try {
      // Acknowledgements are noted here, in another process, the moment the page has them.
      const acknowledged = { document: 0, facts: 0, file: 0 };
      let first: () => void = () => undefined;
      const started = new Promise<void>((resolve) => (first = resolve));
      const writing = await startBrowser(profile);
      const page = await writing.tab(site.url);
      await page.exposeFunction('acknowledge', (kind: keyof typeof acknowledged, n: number) => {
        acknowledged[kind] = n;
        first();
      });
      await page.evaluate(
        async ([passphrase, id, identity, batch, file]) => {
          const { vault, importFile, makeFacts } = window.soma;
          const tell = (window as unknown as { acknowledge(kind: string, n: number): Promise<void> }).acknowledge;
          await vault.unlock(passphrase);
          const forever = async (work: (n: number) => Promise<unknown>) => {
            for (let n = 0; ; n++) await work(n);
          };
          const address = { twin: id, kind: 'draft', key: 'kill' } as const;
          void forever(async (n) => {
            await vault.saveDocument(address, { n: n + 1, padding: 'x'.repeat(n % 5000) }, n);
            void tell('document', n + 1);
          });
          void forever(async (n) => {
            await vault.appendFacts(id, makeFacts(id, batch, n * batch));
            void tell('facts', n + 1);
          });
          void forever(async (n) => {
            await importFile(id, identity, file, 1_000_000 + n * file);
            void tell('file', n + 1);
          });
        },
        [PASSPHRASE, twin, IDENTITY, BATCH, FILE] as const,
      );
      await started;
      await new Promise((resolve) => setTimeout(resolve, delayOf(run)));
      await writing.kill();
      await writing.browser.close().catch(() => undefined);

      const after = await startBrowser(profile);
      const again = await after.tab(site.url);
      const found = await again.evaluate(
        async ([passphrase, id]) => {
          const { vault } = window.soma;
          await vault.unlock(passphrase);
          const document = await vault.loadDocument({ twin: id, kind: 'draft', key: 'kill' });
          const list = await vault.facts(id);
          const numbers = list.facts.map((fact) => parseInt(fact.id, 16));
          const report = await vault.verify();
          return {
            rev: document?.rev ?? 0,
            n: (document?.value as { n: number } | undefined)?.n ?? 0,
            numbers,
            damaged: list.damaged,
            missing: list.missing,
            report,
          };
        },
        [PASSPHRASE, twin] as const,
      );
      await after.close();

      const at = `run ${run}, killed after ${delayOf(run)} ms`;
      expect(found.report, at).toMatchObject({ quarantined: [], missing: 0, inQuarantine: 0, auditIntact: true });
      expect([found.damaged, found.missing], at).toEqual([0, 0]);
      expect(found.n, at).toBe(found.rev);
      expect(found.rev, at).toBeGreaterThanOrEqual(acknowledged.document);
      const single = found.numbers.filter((n) => n < 1_000_000);
      const imported = found.numbers.filter((n) => n >= 1_000_000);
      // Whole batches and whole files, from the first on, without a gap: nothing torn.
      expect(single.length % BATCH, at).toBe(0);
      expect(single, at).toEqual(single.map((_, i) => i));
      expect(imported.length % FILE, at).toBe(0);
      expect(imported, at).toEqual(imported.map((_, i) => 1_000_000 + i));
      expect(single.length / BATCH, at).toBeGreaterThanOrEqual(acknowledged.facts);
      expect(imported.length / FILE, at).toBeGreaterThanOrEqual(acknowledged.file);
      expect(acknowledged.document + acknowledged.facts + acknowledged.file, at).toBeGreaterThan(0);
      totals.documents += acknowledged.document;
      totals.facts += acknowledged.facts * BATCH;
      totals.files += acknowledged.file;
      totals.ahead +=
        found.rev - acknowledged.document + single.length / BATCH - acknowledged.facts + imported.length / FILE - acknowledged.file;
    } finally {
      removeProfile(profile);
    }
  }
  console.log(
    `${RUNS} kills: ${totals.documents} saves, ${totals.facts} facts and ${totals.files} files acknowledged, all present; ${totals.ahead} more had reached the disk unacknowledged`,
  );
});
