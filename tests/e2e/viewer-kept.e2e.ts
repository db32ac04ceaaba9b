import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { expect, test, watcher } from './fixtures.ts';
import { addImages, cell, look, openViewer, settled, WORDS } from './viewer-phantom.ts';

test.setTimeout(240_000);

/** What the list of measures says, spaces as they are read. */
const measures = async (page: Page): Promise<string[]> =>
  (await page.locator('[data-measure-row] > div').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

// Its own server, because it is taken away.
test('measures stay with their image: opened again, after a reload without the server, and until the image is deleted', async () => {
  const server = await serve({ port: 0 });
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
  const watch = watcher([new URL(server.url).origin]);
  try {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1180, height: 820 }, baseURL: server.url });
    await watch.context(context);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.getByRole('button', { name: 'I understand' }).click();
    await page.goto('/#/about');
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
    await page.goto('/#/');
    await openViewer(page);

    // By keys: four of the smallest steps of 0.25 mm apart, and the value at the end.
    const face = cell(page, 'axial').getByRole('application');
    await page.getByRole('button', { name: 'Distance', exact: true }).click();
    await face.focus();
    await page.keyboard.press('Enter');
    for (let n = 0; n < 4; n++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Value', exact: true }).click();
    await face.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-measure-row]')).toHaveCount(2);
    const made = await measures(page);
    expect(made[0]).toContain('1.0 mm');
    expect(made[1]).toContain('HU');

    // Another image of the twin would be as good: it was closed, and is opened again.
    await page.getByRole('link', { name: 'All images' }).click();
    await look(page);
    expect(await measures(page)).toEqual(made);
    await page.keyboard.press('Control+z');
    await expect(page.locator('[data-measure-row]')).toHaveCount(1);
    await page.keyboard.press('Control+Shift+z');
    await expect(page.locator('[data-measure-row]')).toHaveCount(2);

    // Without the server: the page, its 3D code, the image and its measures are all here.
    await server.close();
    await page.reload();
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.locator('[data-solid=shown] canvas')).toBeVisible({ timeout: 60_000 });
    expect((await settled(page)).uploads).toBe(1);
    expect(await measures(page)).toEqual(made);

    // With the image its measures go: the same files added again have none.
    await page.getByRole('link', { name: 'All images' }).click();
    await page.locator('[data-image]').getByRole('button', { name: 'Delete' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.locator('[data-image]')).toHaveCount(0);
    await addImages(page, false);
    await look(page);
    await expect(page.getByText('No measures yet.')).toBeVisible();
    watch.forgive(/service-worker\.js|ERR_CONNECTION_REFUSED/);
    expect(watch.problems).toEqual([]);
  } finally {
    await browser.close();
    await server.close().catch(() => undefined);
  }
});
