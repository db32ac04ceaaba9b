import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { fitted, heading, noBarriers } from './steps.ts';

/** Text with digits that stands outside every drawn number, axis, date, control and count: there may be none. */
function looseNumbers(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const allowed = [
      '[data-quantity]',
      'svg',
      'button',
      'input',
      'select',
      'label',
      'time',
      '.banner',
      '.time',
      '[data-counts]',
      '[translate=no]',
      'caption',
      'figcaption',
      '.about',
      'header',
      '[data-plan]',
      '.described',
    ].join(',');
    const found: string[] = [];
    const walk = document.createTreeWalker(document.querySelector('#main') ?? document.body, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      // Dates, file names and places are marked as not to be translated; a number with its unit is none of these.
      const measured = /\d\s?(mmHg|mL|L\/min|\/min|%|g\/L|g\/dL|mmol|mg|kg|cm|J)\b/.test(text);
      const inside = parent?.closest(measured ? allowed.replace('[translate=no],', '') : allowed);
      if (/\d/.test(text) && !inside) found.push(text);
    }
    return found;
  });
}

test('every number of a twin opens its basis, on every page that shows one', async ({ accepted: page }) => {
  test.setTimeout(300_000);
  const id = await fitted(page, /Healthy woman, 34/);
  await page.goto(`/#/twin/${id}/compare`);
  await page.getByRole('button', { name: 'Valsalva manoeuvre, 15 s' }).click();
  await page.getByRole('button', { name: 'Simulate' }).click();
  await expect(page.locator('[data-comparison=there]')).toBeVisible({ timeout: 120_000 });
  for (const [view, ready] of [
    ['body', '[data-numbers]'],
    ['record', '[data-record]'],
    ['compare', '[data-comparison=there]'],
  ] as const) {
    await page.goto(`/#/twin/${id}/${view}`);
    await expect(page.locator(ready)).toBeVisible();
    const shown = page.locator('#main [data-quantity]');
    const count = await shown.count();
    expect(count, view).toBeGreaterThan(5);
    for (let i = 0; i < count; i++) {
      await shown.nth(i).click();
      const basis = page.locator('[data-basis]');
      await expect(basis, `${view} number ${i}`).toBeVisible();
      await expect(basis.getByRole('heading')).not.toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(basis).toHaveCount(0);
    }
    expect(await looseNumbers(page), `numbers outside design/quantity on ${view}`).toEqual([]);
  }
});

test('[UR-18] a fit lists what it left out and why, and its basis leads to the documents of the model', async ({ accepted: page }) => {
  test.setTimeout(180_000);
  // His record holds five years; a fit reads the last 730 days. Readings of the circulation and of body size, by visit:
  const visits = [
    ['2022-05-18', 5],
    ['2022-06-15', 4],
    ['2023-06-14', 4],
    ['2024-06-19', 4],
    ['2025-06-18', 4],
  ] as const;
  const older = visits.filter(([day]) => Date.now() - Date.parse(day) > 730 * 86_400_000).reduce((sum, [, count]) => sum + count, 0);
  await fitted(page, /high blood pressure, 58/);
  const panel = page.locator('aside');
  // What the fit itself remarked: nothing in his record speaks of a leaking valve, so none was assumed.
  await panel.getByText(/^Notes on this fit: \d/).click();
  await expect(panel.getByText('The mitral valve was taken as tight', { exact: false })).toBeVisible();
  await panel.getByText(`In the record, not used: ${older}`).click();
  await panel.getByText(`Newer values are at hand (${older})`).click();
  await expect(panel.locator('[data-left-out] li li').filter({ hasText: '168 mmHg' })).toContainText('15-Jun-2022');
  await page
    .locator('[data-numbers]')
    .getByRole('button', { name: /Blood pressure/ })
    .click();
  const basis = page.locator('[data-basis]');
  await expect(basis.locator('[data-left-out]')).toHaveAttribute('data-left-out', String(older));
  await basis.getByText(`Newer values are at hand (${older})`).click();
  await noBarriers(page, 'basis with what was left out');
  await basis.getByRole('link', { name: 'How the model works' }).click();
  await expect(page.locator('[data-basis]')).toHaveCount(0);
  await expect(heading(page)).toHaveText('The circulation');
  await expect(page.getByRole('heading', { name: 'What is assumed and what is left out' })).toBeVisible();
  await noBarriers(page, 'document of the model');
  await page.getByRole('link', { name: 'From a record to a twin' }).click();
  await expect(page.getByText('Nobody below 18 years', { exact: false })).toBeVisible();
  await page.goto('/#/model/no-such-model');
  await expect(page.getByText('has no model of that name', { exact: false })).toBeVisible();
});

test('axe finds no barrier on the twin’s pages, light and dark', async ({ accepted: page }) => {
  test.setTimeout(240_000);
  const id = await fitted(page, /Weak heart muscle/);
  await expect(page.locator('[data-beating=true]')).toBeVisible({ timeout: 60_000 });
  for (const theme of ['light', 'dark']) {
    await page.evaluate((value) => (document.documentElement.dataset['theme'] = value), theme);
    for (const view of ['body', 'record', 'compare']) {
      await page.goto(`/#/twin/${id}/${view}`);
      await expect(page.locator('#main')).toBeVisible();
      await page.waitForTimeout(500);
      await noBarriers(page, `${view} ${theme}`);
    }
  }
  await page.goto(`/#/report/${id}`);
  await expect(page.locator('[data-report=ready]')).toBeVisible();
  await noBarriers(page, 'report');
  await page.goto('/#/lessons');
  await expect(heading(page)).toHaveText('Lessons');
  await noBarriers(page, 'lessons');
});
