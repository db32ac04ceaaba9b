import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

/** Takes 3D away from the page until `give3D` gives WebGL2 back; 2D canvases (the curves) stay. */
const TAKE_3D = `
  const getContext = HTMLCanvasElement.prototype.getContext;
  Reflect.deleteProperty(Navigator.prototype, 'gpu');
  HTMLCanvasElement.prototype.getContext = function (kind, ...given) {
    return kind === '2d' ? getContext.call(this, kind, ...given) : null;
  };
  window.give3D = () => {
    HTMLCanvasElement.prototype.getContext = getContext;
  };
`;

/** A fitted sample: on the processor and with few bodies, so that it is over in seconds. */
async function fitted(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.setItem('soma.members', '48');
    localStorage.setItem('soma.backend', 'cpu');
  });
  await page.getByRole('button', { name: /Healthy woman, 34/ }).click();
  await expect(page.locator('[data-numbers]')).toBeVisible({ timeout: 120_000 });
}

test('without 3D a calm panel says what happened, what is safe and what to do; numbers go on; a lost stage comes back with a note', async ({
  page,
  watch,
}) => {
  test.setTimeout(300_000);
  await page.addInitScript(TAKE_3D);
  await page.addInitScript(() => {
    localStorage.setItem('soma.accepted', '1');
    if (!localStorage.getItem('soma.locale')) localStorage.setItem('soma.locale', 'en');
  });
  await page.goto('/');
  await fitted(page);
  const panel = page.getByRole('status', { name: 'The heart cannot be shown in 3D here' });
  await expect(panel).toBeVisible({ timeout: 60_000 });
  await expect(panel).toContainText('could not start 3D graphics');
  await expect(panel).toContainText('are safe');
  await expect(panel).toContainText('Try again');
  // Quiet: no alarm, and no frame in the colour of failure.
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page.locator('canvas[role=application]')).toHaveCount(0);

  // Beside it everything works: numbers open their basis, the beat goes on.
  await expect(page.locator('[data-numbers] [data-quantity]').first()).toBeVisible();
  const place = page.locator('.transport input[type=range]');
  const before = await place.inputValue();
  await expect.poll(() => place.inputValue()).not.toBe(before);
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
  expect((await new AxeBuilder({ page }).analyze()).violations.map((v) => v.id)).toEqual([]);

  // Still none: the panel again. Then 3D is back, and the heart with it.
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel).toBeVisible({ timeout: 60_000 });
  await page.evaluate(() => (window as unknown as { give3D: () => void }).give3D());
  await panel.getByRole('button', { name: 'Try again' }).click();
  const stage = page.locator('canvas[role=application]');
  await expect(stage).toBeVisible({ timeout: 90_000 });
  await expect(panel).toHaveCount(0);
  await expect(page.locator('.described')).toContainText('Volumes now', { timeout: 60_000 });

  // A view that is named by its cut opens the heart, and the button says so; another view closes it.
  await page.getByLabel('View', { exact: true }).selectOption({ label: 'Four chambers' });
  await expect(page.locator('.described')).toContainText('cut open through all four chambers', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Cut open' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Cut open' }).click();
  await expect(page.locator('.described')).not.toContainText('cut', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Cut open' }).click();
  await expect(page.locator('.described')).toContainText('cut open through all four chambers', { timeout: 30_000 });
  await page.getByLabel('View', { exact: true }).selectOption({ label: 'Front' });
  await expect(page.locator('.described')).toContainText('from the front', { timeout: 30_000 });
  await expect(page.getByRole('button', { name: 'Cut open' })).toHaveAttribute('aria-pressed', 'false');

  // Lost while it beats: built again by itself, and a quiet note that leaves by itself.
  await stage.evaluate((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext());
  await expect(page.getByText('The graphics processor was reset. The 3D heart has been built again as it was.')).toBeVisible({
    timeout: 60_000,
  });
  await expect(stage).toBeVisible();
  await expect(page.locator('.described')).toContainText('Volumes now', { timeout: 60_000 });
  await expect(panel).toHaveCount(0);
  // The drawing library says by itself that it found no WebGL.
  watch.forgive(/WebGL/i);
});
