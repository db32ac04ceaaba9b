import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';
import { fitted, heading, noBarriers } from './steps.ts';

test('[UR-12] the patient’s pages speak plainly, count out of 100 and give no advice', async ({ accepted: page }) => {
  test.setTimeout(180_000);
  const id = await fitted(page, /high blood pressure, 58/);
  await page.evaluate(() => localStorage.setItem('soma.persona', 'patient'));
  for (const view of ['me', 'meaning', 'sure']) {
    await page.goto(`/#/twin/${id}/${view}`);
    await page.reload();
    await expect(page.getByText('ask your care team')).toBeVisible({ timeout: 30_000 });
    const size = await page
      .locator('#main p')
      .first()
      .evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
    expect(size).toBeGreaterThanOrEqual(17);
    expect(await page.locator('#main').innerText()).not.toMatch(/recommend|should|must|diagnos|\bdose\b/i);
    await expect(page.getByRole('link', { name: 'What if…' })).toHaveCount(0);
    await noBarriers(page, view);
  }
  await expect(page.getByText(/of 100 simulated/)).toBeVisible();
  await page.getByRole('link', { name: 'Print', exact: true }).click();
  await expect(heading(page)).toHaveText('My heart, as a computer pictures it');
  await expect(page.locator('[data-report=ready]')).toContainText('What I want to ask');
  expect(await page.locator('#main').innerText()).not.toMatch(/recommend|should|must|diagnos(?!is or treatment)|\bdose\b/i);
  await noBarriers(page, 'plain report');
});

test('a patient takes the record along as plain FHIR, every number as it was stated', async ({ accepted: page }, info) => {
  await page.evaluate(() => localStorage.setItem('soma.persona', 'patient'));
  await page.reload();
  await page.getByRole('button', { name: /high blood pressure, 58/ }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my data' }).click();
  const download = await coming;
  // Nothing of the person in the name of the file.
  expect(download.suggestedFilename()).toBe('soma-record.json');
  const path = info.outputPath('record.json');
  await download.saveAs(path);
  /** Every number of a bundle with its code, unit and time, whichever way its resources are cut. */
  const numbers = (file: string): string[] => {
    interface Value {
      readonly code: { readonly coding: readonly { readonly code: string }[] };
      readonly valueQuantity?: { readonly value: number; readonly unit: string };
    }
    interface Resource extends Value {
      readonly resourceType: string;
      readonly effectiveDateTime?: string;
      readonly component?: readonly Value[];
    }
    const { entry } = JSON.parse(readFileSync(file, 'utf8')) as { entry: { resource: Resource }[] };
    return entry
      .filter(({ resource }) => resource.resourceType === 'Observation')
      .flatMap(({ resource }) =>
        [resource, ...(resource.component ?? [])]
          .filter((value) => value.valueQuantity)
          .map((value) => `${value.code.coding[0]?.code} ${value.valueQuantity?.value} ${resource.effectiveDateTime}`),
      )
      .sort();
  };
  const source = join(import.meta.dirname, '../../public/samples/hypertensive-man-58.json');
  expect(numbers(source).length).toBeGreaterThan(40);
  expect(numbers(path)).toEqual(numbers(source));
});

test('[UR-11] the printed report carries person, limits, seed and model on paper', async ({ accepted: page }) => {
  test.setTimeout(180_000);
  const id = await fitted(page, /Healthy woman/);
  await page.goto(`/#/report/${id}`);
  await expect(page.locator('[data-report=ready]')).toBeVisible({ timeout: 30_000 });
  // From the dark theme: paper is white all the same.
  await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
  expect(await page.locator('body').evaluate((node) => getComputedStyle(node).color)).toBe('rgb(232, 236, 236)');
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() => {
    const seen = new Set<string>();
    for (const node of document.querySelectorAll('h1, h2, p, li, dd, [data-quantity] .number')) seen.add(getComputedStyle(node).color);
    return { ground: getComputedStyle(document.body).backgroundColor, text: [...seen] };
  });
  expect(colours.ground).toBe('rgb(255, 255, 255)');
  // Black, and the two greys and the amber of paper: nothing pale.
  for (const text of colours.text) {
    const [r = 255, g = 255, b = 255] = (text.match(/\d+/g) ?? []).map(Number);
    expect(Math.max(r, g, b), text).toBeLessThanOrEqual(130);
  }
  const header = page.locator('.running');
  await expect(header).toContainText('born');
  await expect(header).toContainText('SYNTHETIC');
  await expect(header).toContainText('not for diagnosis or treatment');
  // A table's head that is not broken: repeated on every sheet.
  const head = header.locator('xpath=..');
  expect(await head.evaluate((node) => [getComputedStyle(node).display, getComputedStyle(node).breakInside])).toEqual([
    'table-header-group',
    'avoid',
  ]);
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeHidden();
  const report = page.locator('#main');
  for (const word of ['cardiovascular', 'Seed', 'Build', 'Made for adults', 'not identified by this data'])
    await expect(report).toContainText(word);
  for (const format of ['A4', 'Letter'] as const) {
    const pdf = await page.pdf({ format });
    // More than one page, each drawn (a PDF names every page once).
    expect((pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length, format).toBeGreaterThan(1);
  }
  // Nothing wider than the paper: 210 mm less twice 16.
  await page.setViewportSize({ width: Math.round((178 / 25.4) * 96), height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
