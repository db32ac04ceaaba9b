import type { BrowserContext, Page } from '@playwright/test';
import { test as base, expect } from '@playwright/test';
import { serve, type Served } from '../../scripts/serve.ts';

export interface Watch {
  /** What went wrong so far: policy violations, console errors, page errors, requests to another origin. */
  readonly problems: string[];
  /** Takes note of one further page, for instance a second tab of a context a test made itself. */
  page(page: Page): Promise<void>;
  context(context: BrowserContext): Promise<void>;
  /** For a test that provokes one on purpose: drops problems that match, and returns how many did. */
  forgive(pattern: RegExp): number;
}

/**
 * Listens inside the page, and in every worker by way of the console: Chromium reports a worker's policy violations and
 * uncaught errors there too.
 */
const LISTENER = `
  addEventListener('securitypolicyviolation', (e) => {
    console.error('[policy] ' + e.effectiveDirective + ' blocked ' + (e.blockedURI || 'inline') + ' in ' + (e.sourceFile || 'document') + ':' + e.lineNumber + ' ' + (e.sample || ''));
  });
`;

export function watcher(origins: readonly string[]): Watch {
  const problems: string[] = [];
  const seen = new WeakSet<object>();
  const own = (url: string): boolean =>
    /^(data|blob|about|chrome-error):/.test(url) || origins.some((origin) => url.startsWith(`${origin}/`));
  const watch: Watch = {
    problems,
    async context(context) {
      if (seen.has(context)) return;
      seen.add(context);
      await context.addInitScript(LISTENER);
      context.on('request', (request) => {
        if (!own(request.url())) problems.push(`request to another origin: ${request.url()}`);
      });
      for (const page of context.pages()) await watch.page(page);
      context.on('page', (page) => void watch.page(page));
      context.on('serviceworker', (worker) => {
        worker.on('console', (message) => {
          if (message.type() === 'error') problems.push(`service worker console: ${message.text()}`);
        });
      });
    },
    async page(page) {
      if (seen.has(page)) return;
      seen.add(page);
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console: ${message.text()} (${message.location().url})`);
      });
      page.on('pageerror', (error) => problems.push(`page error: ${error.stack ?? error.message}`));
      page.on('crash', () => problems.push('the page crashed'));
      page.on('worker', (worker) => {
        // Module workers report to the page's console; what they throw before they can report shows up here.
        worker.evaluate(LISTENER).catch(() => undefined);
      });
    },
    forgive(pattern) {
      const before = problems.length;
      for (let i = problems.length - 1; i >= 0; i--) if (pattern.test(problems[i] ?? '')) problems.splice(i, 1);
      return before - problems.length;
    },
  };
  return watch;
}

/** The house's own `test`: fails on any policy violation, console error, page error or request to another origin. */
export const test = base.extend<{ watch: Watch; accepted: Page }>({
  watch: [
    async ({ context, baseURL }, use) => {
      const watch = watcher([new URL(baseURL ?? 'http://127.0.0.1').origin]);
      await watch.context(context);
      await use(watch);
      expect(watch.problems, 'policy violations, console errors, page errors, requests to another origin').toEqual([]);
    },
    { auto: true },
  ],
  /** A page past the first run, in English. */
  accepted: async ({ page }, use) => {
    await page.addInitScript(() => {
      localStorage.setItem('soma.accepted', '1');
      if (!localStorage.getItem('soma.locale')) localStorage.setItem('soma.locale', 'en');
    });
    await page.goto('/');
    await use(page);
  },
});

/**
 * As `test`, by touch and without a network: `unplugged` is a page that was opened once, until all of the app was stored,
 * and then opened again with its server closed. What is missing on the device is nowhere to be had.
 */
export const offlineTest = test.extend<{ server: Served; unplugged: Page }>({
  hasTouch: true,
  server: async ({}, use) => {
    const server = await serve();
    await use(server);
    await server.close().catch(() => undefined);
  },
  baseURL: async ({ server }, use) => use(server.url),
  unplugged: async ({ accepted: page, context, server, watch }, use) => {
    await page.goto('/#/about');
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 90_000 });
    await server.close();
    await context.setOffline(true);
    await page.reload();
    await expect(page.getByText('Ready offline')).toBeVisible();
    // Were there a network after all, nothing below would prove anything.
    const reached = await page.evaluate(() => fetch(`/not-stored-${Date.now()}`).then(String, () => 'nowhere'));
    expect(reached).toBe('nowhere');
    await expect.poll(() => watch.forgive(/not-stored/)).toBe(1);
    await use(page);
    // The browser itself reports that it cannot ask for a newer service worker.
    watch.forgive(/service-worker\.js/);
  },
});

export { expect };
