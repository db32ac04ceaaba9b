import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const root = join(import.meta.dirname, '../..');
const SHOTS = join(root, 'test-results/journey');
const WORDS = 'violet anchor mosaic thunder';
/** As few bodies as a range can be made of: software rendering shares the machine with everything else here. */
const MEMBERS = '48';

/** A real Synthea record where the data are, a bundle of our own where they are not. */
function record(): { readonly name: string; readonly text: string; readonly person: RegExp } {
  const folder = join(process.env['SOMA_DATA'] ?? join(root, '../shared/data'), 'ehr/synthea-r4');
  if (existsSync(folder)) {
    const name = readdirSync(folder).find((file) => file.startsWith('Dirk'));
    if (!name) throw new Error(`no Synthea record of Dirk in ${folder}`);
    return { name, text: readFileSync(join(folder, name), 'utf8'), person: /Kuhlman/ };
  }
  const name = 'hypertensive-man-58.json';
  return { name, text: readFileSync(join(root, 'public/samples', name), 'utf8'), person: /Ashworth/ };
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const numbers = (page: Page) => page.locator('[data-numbers]');

async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  for (const [theme, width, height] of [
    ['light', 1180, 820],
    ['dark', 820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(SHOTS, `${name}-${theme}-${width}.png`) });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width: 1180, height: 820 });
}

test('a real record becomes a beating, bleeding, resuscitated twin that survives reload, offline, lock and restore', async ({
  accepted: page,
  context,
  watch,
}) => {
  test.setTimeout(420_000);
  await page.evaluate((members) => {
    localStorage.setItem('soma.members', members);
    localStorage.setItem('soma.backend', 'webgpu');
  }, MEMBERS);
  const { name, text, person } = record();

  await test.step('drop the record and make an encrypted vault', async () => {
    await page.evaluate(
      ([fileName, body]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([body as string], fileName as string, { type: 'application/json' }));
        for (const type of ['dragenter', 'dragover', 'drop'])
          window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      },
      [name, text],
    );
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByLabel('Passphrase, once more').fill(WORDS);
    await page.getByRole('button', { name: 'Set up', exact: true }).click();
    await page.getByRole('switch', { name: /kept it in a safe place/ }).click();
    await page.getByRole('button', { name: 'Done' }).click();
    const report = page.getByRole('dialog', { name: 'What was read' });
    await expect(report).toBeVisible({ timeout: 60_000 });
    await report.getByRole('link', { name: 'Open the twin' }).click();
    await expect(heading(page)).toHaveText(person);
  });

  await test.step('fit it on the software GPU in the worker', async () => {
    await expect(numbers(page)).toBeVisible({ timeout: 240_000 });
    const pressure = numbers(page).getByRole('button', { name: /Blood pressure/ });
    await expect(pressure).toContainText('mmHg');
    await pressure.click();
    // The basis says where it ran: the adapter, not the processor's own code.
    await expect(page.locator('[data-basis]')).toContainText(/webgpu/i);
    await expect(page.locator('[data-basis]')).toContainText('cardiovascular');
    await page.keyboard.press('Escape');
  });

  await test.step('see it beat', async () => {
    await expect(page.locator('[data-beating=true]')).toBeVisible({ timeout: 120_000 });
    const place = page.getByRole('slider', { name: 'Place in the beat' });
    const seen = new Set<string>();
    await expect
      .poll(async () => seen.add(await place.inputValue()).size, { timeout: 30_000, message: 'places in the beat that were shown' })
      .toBeGreaterThan(3);
    await picture(page, 'body');
  });

  const twin = page.url();
  await test.step('bleed and resuscitate it against doing nothing', async () => {
    // What was shown ran on the GPU; the comparison may use the processor's own code, which is faster here.
    await page.evaluate(() => localStorage.setItem('soma.backend', 'cpu'));
    await page.getByRole('link', { name: 'What if…' }).click();
    await page.getByRole('button', { name: /20 % blood loss/ }).click();
    // Shorter than the example, with the same volumes: lost within 4 minutes, 500 mL given back within 4.
    for (const [card, start, lasts, rate] of [
      ['Bleeding', '0.5', '4', null],
      ['Saline infusion', '5', '4', '125'],
    ] as const) {
      const it = page.getByRole('article', { name: card });
      const field = (label: string) => it.getByRole('spinbutton', { name: label });
      if (rate) {
        await field('Rate').fill(rate);
        await field('Rate').press('Enter');
      } else {
        const now = Number(await field('Rate').inputValue());
        await field('Rate').fill(String(Math.round(now * 2.5)));
        await field('Rate').press('Enter');
      }
      await field('Starts after').fill(start);
      await field('Starts after').press('Enter');
      await field('Lasts').fill(lasts);
      await field('Lasts').press('Enter');
    }
    await page.getByLabel('Length', { exact: true }).selectOption('10');
    await expect(page.getByRole('article', { name: 'Saline infusion' })).toContainText('500 mL in all');
    await page.getByRole('button', { name: 'Simulate' }).click();
    await expect(page.locator('[data-comparison=there]')).toBeVisible({ timeout: 240_000 });
    const difference = (row: string) =>
      page
        .getByRole('row', { name: new RegExp(row) })
        .getByRole('cell')
        .nth(2);
    // Blood was lost and thinned: every body's haemoglobin ends lower, and it beats faster than with nothing done.
    await expect(difference('Haemoglobin')).toContainText('−');
    await expect(difference('Haemoglobin')).toContainText('higher in 0 of 100');
    await expect(difference('Heart rate')).not.toContainText('−');
    await expect(page.locator('.lane')).toHaveCount(4);
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(page.locator('[data-kept]')).toContainText('20 % blood loss');
    await picture(page, 'what-if');
  });

  await test.step('reload: locked, then everything is there again without computing anew', async () => {
    await page.reload();
    await expect(heading(page)).toHaveText('Soma is locked');
    await expect(page.getByText(person)).toHaveCount(0);
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await page.goto(twin);
    await expect(numbers(page)).toBeVisible({ timeout: 10_000 });
    await page.getByRole('link', { name: 'What if…' }).click();
    await expect(page.locator('[data-comparison=there]')).toBeVisible({ timeout: 10_000 });
    await expect(page.locator('[data-kept]')).toContainText('20 % blood loss');
  });

  await test.step('[UR-02] the person stays in sight on every page of the twin', async () => {
    for (const view of ['body', 'record', 'compare']) {
      await page.goto(`${twin}/${view}`);
      await expect(heading(page)).toHaveText(person);
      await expect(page.locator('header').first()).toContainText('born');
    }
  });

  await test.step('offline', async () => {
    await page.goto('/#/about');
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 90_000 });
    await context.setOffline(true);
    await page.goto(twin);
    await expect(numbers(page)).toBeVisible({ timeout: 15_000 });
    // A page never opened before.
    await page.goto(twin.replace('/twin/', '/report/').replace(/\/body$/, ''));
    await expect(page.locator('[data-report=ready]')).toBeVisible({ timeout: 15_000 });
    await picture(page, 'report');
    await context.setOffline(false);
    watch.forgive(/ERR_INTERNET_DISCONNECTED|service-worker\.js/);
  });

  await test.step('[UR-06] newer data mark the twin as out of date; the last good numbers stay', async () => {
    const bundle = JSON.parse(text) as { entry: { resource: { resourceType: string; id: string } }[] };
    const patient = bundle.entry.find((entry) => entry.resource.resourceType === 'Patient')?.resource;
    const pressure = (code: string, value: number) => ({
      code: { coding: [{ system: 'http://loinc.org', code }] },
      valueQuantity: { value, unit: 'mmHg', system: 'http://unitsofmeasure.org', code: 'mm[Hg]' },
    });
    const later = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        { fullUrl: `urn:uuid:${patient?.id}`, resource: patient },
        {
          fullUrl: 'urn:uuid:later',
          resource: {
            resourceType: 'Observation',
            status: 'final',
            subject: { reference: `urn:uuid:${patient?.id}` },
            code: { coding: [{ system: 'http://loinc.org', code: '85354-9' }] },
            effectiveDateTime: '2026-11-20T09:00:00+01:00',
            component: [pressure('8480-6', 163), pressure('8462-4', 101)],
          },
        },
      ],
    };
    await page.goto(twin);
    await expect(page.locator('[data-stale]')).toHaveCount(0);
    const add = page.locator('input[type=file]').first();
    // [UR-01] A file of somebody else is refused, and nothing of it is kept.
    const other = {
      name: 'other.json',
      mimeType: 'application/json',
      buffer: readFileSync(join(root, 'public/samples/endurance-athlete.json')),
    };
    await add.setInputFiles(other);
    await expect(page.getByText(/different person/).first()).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-stale]')).toHaveCount(0);
    await add.setInputFiles({ name: 'later.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(later)) });
    await expect(page.locator('[data-stale=facts]').first()).toBeVisible({ timeout: 30_000 });
    await page.keyboard.press('Escape');
    await expect(numbers(page)).toContainText('out of date');
    await expect(page.getByRole('button', { name: 'Fit again' }).first()).toBeVisible();
    await page.reload();
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  });

  await test.step('[UR-14] lock: nothing of the person is left on the page', async () => {
    await page.goto('/#/');
    await page.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(heading(page)).toHaveText('Soma is locked');
    expect(await page.content()).not.toMatch(person);
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await expect(heading(page)).toHaveText('Twins');
  });

  await test.step('back up, erase, restore: the twin is as it was', async () => {
    await page.goto('/#/settings');
    await page.getByLabel('Passphrase for the backup').fill(WORDS);
    const download = page.waitForEvent('download', { timeout: 90_000 });
    await page.getByRole('button', { name: 'Save a backup' }).click();
    const file = await (await download).path();
    await page.getByRole('button', { name: 'Erase …' }).click();
    await page.getByLabel('Type ERASE to go on').fill('ERASE');
    await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
    await expect(page.getByText(/verything .*is erased|was erased/).first()).toBeVisible({ timeout: 60_000 });
    await page.goto('/#/');
    await page.reload();
    await expect(page.getByText(person)).toHaveCount(0);
    await page.goto('/#/settings');
    await page.getByLabel('Choose a backup to restore').setInputFiles(file);
    await page.getByLabel('Passphrase of that backup').fill(WORDS);
    await page.getByRole('button', { name: 'Restore', exact: true }).click();
    await expect(page.getByText(/Restored: 1 new twins/)).toBeVisible({ timeout: 90_000 });
    await page.goto('/#/');
    await page.getByRole('link', { name: person }).click();
    await expect(heading(page)).toHaveText(person);
    await expect(numbers(page)).toBeVisible({ timeout: 15_000 });
  });
});
