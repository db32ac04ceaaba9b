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

    // A ring by keys, 6 by 8 mm: to the record as an annulus only when a person says of which valve.
    await page.getByRole('button', { name: 'Ellipse', exact: true }).click();
    await face.focus();
    const press = async (key: string, times: number): Promise<void> => {
      for (let n = 0; n < times; n++) await page.keyboard.press(key);
    };
    await press('Shift+ArrowLeft', 12);
    await press('Shift+ArrowUp', 16);
    await page.keyboard.press('Enter');
    await press('Shift+ArrowRight', 24);
    await press('Shift+ArrowDown', 32);
    await page.keyboard.press('Enter');
    await expect(page.locator('[data-measure-row]')).toHaveCount(3);
    const kept = await measures(page);
    expect(kept[2]).toContain('diameters 8.0 mm and 6.0 mm');
    await page.getByRole('button', { name: 'Add to the record as annulus …' }).click();
    const dialog = page.getByRole('dialog');
    const add = dialog.getByRole('button', { name: 'Add', exact: true });
    await expect(add).toBeDisabled();
    // Too small for a mitral valve at any age.
    await dialog.getByRole('radio', { name: 'Mitral valve' }).check();
    await expect(dialog.getByText(/No ring of this valve/)).toBeVisible();
    await expect(add).toBeDisabled();
    await dialog.getByRole('radio', { name: 'Aortic valve' }).check();
    // Pi times 3 and 4 mm; an eighth and a quarter of a millimetre less and more; the elliptic integral says 22.103 mm.
    await expect(dialog.locator('[data-facts-to-add]')).toContainText(/Aortic annulus, area\s*37\.7\smm²\s*33\.9\smm² to 41\.7\smm²/);
    await expect(dialog.locator('[data-facts-to-add]')).toContainText(/Aortic annulus, perimeter\s*22\.1\smm/);
    await expect(dialog.locator('[data-facts-to-add]')).toContainText('29-Feb-2024');
    const shot = process.env['SOMA_SHOT'];
    if (shot) await page.screenshot({ path: shot });
    await add.click();
    await expect(page.getByText('Added to the record: 2')).toBeVisible();

    // Without the server: the page, its 3D code, the image and its measures are all here.
    await server.close();
    await page.reload();
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(page.locator('[data-solid=shown] canvas')).toBeVisible({ timeout: 60_000 });
    expect((await settled(page)).uploads).toBe(1);
    expect(await measures(page)).toEqual(kept);

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
