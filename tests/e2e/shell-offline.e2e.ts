import { mkdtempSync, rmSync } from 'node:fs';
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
