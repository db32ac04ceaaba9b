import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { watcher } from './fixtures.ts';

// Its own server, because it is taken away, and its own browser profile, because the browser is restarted.
test('after "Ready offline" everything works with the server gone and the browser restarted', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'soma-offline-'));
  const executablePath = findChromium();
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      ...(executablePath ? { executablePath } : {}),
      args: [...CHROMIUM_FLAGS],
      viewport: { width: 1180, height: 820 },
      locale: 'en-GB',
    });
  const server = await serve({ port: 0 });
  const watch = watcher([new URL(server.url).origin]);
  try {
    let context = await launch();
    await watch.context(context);
    let page = context.pages()[0] ?? (await context.newPage());
    await page.goto(server.url);
    await page.getByRole('button', { name: 'I understand' }).click();
    // The pack is fetched when the page is idle; its state, size and readiness are said on the about page.
    await page.goto(`${server.url}#/about`);
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/of .* in \d+ files/)).toBeVisible();
    const build = await page.locator('meta[name=soma-build]').getAttribute('content');
    await context.close();
    await server.close();

    context = await launch();
    await watch.context(context);
    page = context.pages()[0] ?? (await context.newPage());
    await page.goto(`${server.url}#/settings`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
    expect(await page.locator('meta[name=soma-build]').getAttribute('content')).toBe(build);
    await page.goto(`${server.url}#/diagnostics`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Diagnostics');
    await page.goto(`${server.url}#/model/cardiovascular`);
    await expect(page.getByRole('heading', { name: 'What the model is' })).toBeVisible();
    await page.goto(`${server.url}#/`);
    await page.getByRole('button', { name: /Healthy woman, 34/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hannah Whitfield');
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('combobox')).toBeFocused();
    await page.keyboard.press('Escape');
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hannah Whitfield');
    await page.goto(`${server.url}#/about`);
    await expect(page.getByText('Ready offline')).toBeVisible();
    await context.close();
    // With the server gone the browser itself reports the service worker's update check; nothing else may be wrong.
    watch.forgive(/service-worker\.js|ERR_CONNECTION_REFUSED/);
    expect(watch.problems).toEqual([]);
  } finally {
    await server.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true });
  }
});

test('a newer version waits for a word, and says so', async () => {
  // A copy of the build that can be changed under a running page, as a new release would.
  const folder = mkdtempSync(join(tmpdir(), 'soma-update-'));
  cpSync(join(import.meta.dirname, '../../dist'), folder, { recursive: true });
  const server = await serve({ port: 0, root: folder });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
  const watch = watcher([new URL(server.url).origin]);
  try {
    const context = await browser.newContext({ locale: 'en-GB' });
    await watch.context(context);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole('button', { name: 'I understand' }).click();
    await page.goto(`${server.url}#/about`);
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });

    const old = await page.locator('meta[name=soma-build]').getAttribute('content');
    const index = join(folder, 'index.html');
    const worker = join(folder, 'service-worker.js');
    writeFileSync(index, readFileSync(index, 'utf8').replace(`content="${old}"`, 'content="0123456789ab"'));
    const before = readFileSync(worker, 'utf8');
    const after = before.replace(/("revision":")[0-9a-f]{32}(","url":"index\.html")/, `$1${'f'.repeat(32)}$2`);
    expect(after).not.toBe(before);
    writeFileSync(worker, after);

    await page.evaluate(() => Object.assign(window, { untouched: true }));
    await page.getByRole('button', { name: 'Look for a newer version' }).click();
    await expect(page.getByText(/A newer version is ready/)).toBeVisible();
    // Nothing has changed under the session.
    expect(await page.evaluate(() => (window as { untouched?: boolean }).untouched)).toBe(true);
    expect(await page.locator('meta[name=soma-build]').getAttribute('content')).toBe(old);
    await page.getByRole('button', { name: 'Start it now' }).click();
    await expect(page.locator('meta[name=soma-build]')).toHaveAttribute('content', '0123456789ab');
    expect(watch.problems).toEqual([]);
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
