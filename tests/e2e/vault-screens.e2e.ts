import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const WORDS = 'violet anchor mosaic thunder';
const NEWER = 'copper lantern meadow seventeen';
const FOR_BACKUP = 'harbour pencil walnut evening';

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

interface Reading {
  readonly code: string;
  readonly value: number;
  readonly unit: string;
  readonly day: string;
}

const SYSTOLIC = { code: '8480-6', unit: 'mm[Hg]' };
const DIASTOLIC = { code: '8462-4', unit: 'mm[Hg]' };

function record(family: string, birthDate: string, readings: readonly Reading[]): { name: string; mimeType: string; buffer: Buffer } {
  const entry = [
    {
      fullUrl: 'urn:uuid:p',
      resource: { resourceType: 'Patient', id: 'p', name: [{ family, given: ['Eva'] }], gender: 'female', birthDate },
    },
    ...readings.map(({ code, value, unit, day }, i) => ({
      fullUrl: `urn:uuid:o${i}`,
      resource: {
        resourceType: 'Observation',
        status: 'final',
        subject: { reference: 'urn:uuid:p' },
        code: { coding: [{ system: 'http://loinc.org', code }] },
        effectiveDateTime: `${day}T10:00:00+01:00`,
        valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
      },
    })),
  ];
  const text = JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry });
  return { name: `${family.toLowerCase()}.json`, mimeType: 'application/json', buffer: Buffer.from(text) };
}

const EVA = record('Muster', '1970-05-02', [
  { ...SYSTOLIC, value: 128, day: '2026-03-04' },
  { ...DIASTOLIC, value: 82, day: '2026-03-04' },
  { code: '8867-4', value: 72, unit: '/min', day: '2026-03-04' },
]);

const report = (page: Page) => page.getByRole('dialog', { name: 'What was read' });
const counted = (page: Page, what: string) => report(page).locator('dl div', { hasText: what }).locator('dd');

/** Makes a vault on the way to a first import of three facts; returns its recovery code. */
async function importEva(page: Page, file = EVA): Promise<string> {
  await page.getByLabel('Import files').and(page.locator('input')).setInputFiles(file);
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await page.getByLabel('Passphrase, once more').fill(WORDS);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  const code = ((await page.locator('output').textContent()) ?? '').trim();
  await page.getByRole('switch', { name: /kept it in a safe place/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(counted(page, 'used by models')).toHaveText('3');
  return code;
}

async function unlock(page: Page, label: 'Passphrase' | 'Recovery code', secret: string): Promise<void> {
  await page.getByLabel(label, { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
}

async function lock(page: Page): Promise<void> {
  await page.goto('/#/');
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(heading(page)).toHaveText('Soma is locked');
}

test('a new passphrase opens and the old one does not; the recovery code still does; a backup brings all back', async ({
  accepted: page,
}, info) => {
  const code = await importEva(page);
  await page.keyboard.press('Escape');

  await page.goto('/#/settings');
  await page.getByLabel('Passphrase or recovery code of now').fill(WORDS);
  await page.getByLabel('New passphrase').fill(NEWER);
  await page.getByRole('button', { name: 'Change the passphrase' }).click();
  await expect(page.getByText('The passphrase is changed.')).toBeVisible();
  await lock(page);
  await unlock(page, 'Passphrase', WORDS);
  await expect(page.getByText(/does not open it/)).toBeVisible();
  await unlock(page, 'Passphrase', NEWER);
  await expect(heading(page)).toHaveText('Twins');
  await lock(page);
  await page.getByRole('button', { name: 'Use the recovery code instead' }).click();
  await unlock(page, 'Recovery code', code);
  await expect(page.getByRole('link', { name: /Muster/ })).toBeVisible();

  await page.goto('/#/settings');
  await expect(page.getByText('There is no backup yet', { exact: false })).toBeVisible();
  await page.getByLabel('Passphrase for the backup').fill(FOR_BACKUP);
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a backup' }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^soma-\d{4}-\d{2}-\d{2}\.age$/);
  const backup = info.outputPath('backup.age');
  await download.saveAs(backup);
  await expect(page.getByText(/^Last backup: /)).toBeVisible();

  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByLabel('Type ERASE to go on').fill('ERASE');
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased. This was checked.')).toBeVisible();
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: /Muster/ })).toBeHidden();

  await page.goto('/#/settings');
  await page.locator('input[type=file][accept=".age"]').setInputFiles(backup);
  await page.getByLabel('Passphrase of that backup').fill('not the right words at all');
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText(/does not open/)).toBeVisible();
  await page.getByLabel('Passphrase of that backup').fill(FOR_BACKUP);
  await page.getByRole('button', { name: 'Restore', exact: true }).click();
  await expect(page.getByText('Restored: 1 new twins, 3 new entries.', { exact: false })).toBeVisible();
  await page.goto('/#/');
  await page.getByRole('link', { name: /Muster/ }).click();
  await expect(heading(page)).toContainText('Muster');
  await expect(page.getByText('02-May-1970')).toBeVisible();
});

test('data added to an open twin make its fit stale; a file of somebody else asks first', async ({ accepted: page }) => {
  await page.evaluate(() => {
    localStorage.setItem('soma.members', '48');
    localStorage.setItem('soma.backend', 'cpu');
  });
  await importEva(page);
  await report(page).getByRole('link', { name: 'Open the twin' }).click();
  await expect(page.locator('[data-numbers]')).toBeVisible({ timeout: 90_000 });
  await expect(page.locator('[data-stale=facts]')).toHaveCount(0);
  const add = page.getByLabel('Add data').and(page.locator('input'));

  // The same file again changes nothing.
  await add.setInputFiles(EVA);
  await expect(counted(page, 'known already')).toHaveText('3');
  await expect(counted(page, 'new')).toHaveText('0');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stale=facts]')).toHaveCount(0);

  await add.setInputFiles(record('Muster', '1970-05-02', [{ ...SYSTOLIC, value: 151, day: '2026-05-04' }]));
  await expect(counted(page, 'new')).toHaveText('1');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-stale=facts]')).toBeVisible();

  // A file that names nobody belongs to the twin it was added to, and so does its report.
  const nobody = {
    name: 'nobody.json',
    mimeType: 'application/json',
    buffer: Buffer.from(
      JSON.stringify({
        resourceType: 'Observation',
        status: 'final',
        code: { coding: [{ system: 'http://loinc.org', code: '29463-7' }] },
        effectiveDateTime: '2026-05-05T10:00:00+02:00',
        valueQuantity: { value: 68, unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' },
      }),
    ),
  };
  await add.setInputFiles(nobody);
  await expect(report(page).getByRole('heading', { name: 'nobody.json' })).toBeVisible();
  await expect(counted(page, 'new')).toHaveText('1');
  await page.keyboard.press('Escape');

  const elsewhere = record('Beispiel', '1981-11-30', [{ ...SYSTOLIC, value: 137, day: '2026-06-04' }]);
  await add.setInputFiles(elsewhere);
  await expect(report(page).getByText('The file names a different person than this twin.', { exact: false })).toBeVisible();
  await expect(report(page).getByText('The file names Eva Beispiel, born 30-Nov-1981.')).toBeVisible();
  await report(page).getByRole('button', { name: 'It is the same person: import' }).click();
  await expect(counted(page, 'new')).toHaveText('1');
  await page.keyboard.press('Escape');
  // The twin stays who it was.
  await expect(heading(page)).toContainText('Muster');
  await page.getByRole('link', { name: 'Record' }).click();
  await expect(page.getByText('6 facts')).toBeVisible();
  await expect(page.locator('[data-reports]')).toContainText('nobody.json');
  await page.getByRole('button', { name: 'Systolic blood pressure 3 times' }).click();
  for (const value of ['128', '151', '137']) await expect(page.getByRole('row').filter({ hasText: value })).toHaveCount(1);
  await page.goto('/#/');
  await expect(page.getByRole('link', { name: /Beispiel/ })).toHaveCount(0);
});

test('[UR-17] files offered while an import runs or its report is open wait their turn, and all of them arrive', async ({
  accepted: page,
}) => {
  await importEva(page);
  await page.keyboard.press('Escape');
  const day = (i: number): string => new Date(Date.UTC(2010, 0, 1 + i)).toISOString().slice(0, 10);
  // Long enough to be still under way when the next files come.
  const long = record(
    'Muster',
    '1970-05-02',
    Array.from({ length: 3_000 }, (_, i) => ({ ...SYSTOLIC, value: 110 + (i % 30), day: day(i) })),
  );
  const one = (value: number, on: string) => record('Muster', '1970-05-02', [{ ...SYSTOLIC, value, day: on }]);
  const choose = page.getByLabel('Import files').and(page.locator('input'));

  await choose.setInputFiles(long);
  await expect(page.getByText('Reading muster.json')).toBeVisible();
  await choose.setInputFiles(one(151, '2026-05-04'));
  // The long one may have waited a moment too, for the import before it to end, and have said the same.
  await expect(page.getByText('Files waiting: 1.', { exact: false }).first()).toBeVisible();
  await expect(counted(page, 'used by models')).toHaveText('3000', { timeout: 60_000 });
  await expect(report(page).getByText('Files still waiting: 1.', { exact: false })).toBeVisible();
  // Dropped while a report is being read: behind the one that waits already.
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'third.json', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, one(137, '2026-06-04').buffer.toString());
  await expect(report(page).getByText('Files still waiting: 2.', { exact: false })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(counted(page, 'used by models')).toHaveText('1');
  await expect(report(page).getByText('Files still waiting: 1.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(report(page).getByRole('heading', { name: 'third.json' })).toBeVisible();
  await expect(counted(page, 'new')).toHaveText('1');
  await page.keyboard.press('Escape');
  await expect(report(page)).toHaveCount(0);
  await expect(page.getByRole('link', { name: /Muster/ })).toContainText('3005');
});

test('[UR-16] for a child there is no simulated heart, said calmly, and the record is all there', async ({ accepted: page }, info) => {
  const today = new Date();
  const born = `${today.getFullYear() - 8}-01-01`;
  await importEva(
    page,
    record('Junior', born, [
      { ...SYSTOLIC, value: 98, day: '2026-03-04' },
      { ...DIASTOLIC, value: 61, day: '2026-03-04' },
      { code: '8867-4', value: 88, unit: '/min', day: '2026-03-04' },
    ]),
  );
  await report(page).getByRole('link', { name: 'Open the twin' }).click();
  const young = page.locator('[data-too-young]');
  await expect(young).toContainText('this person is 8 years old');
  // Nothing has failed, and nothing that needs a fit is offered.
  await expect(page.getByRole('alert')).toHaveCount(0);
  for (const name of ['Fit again', 'Fit the twin', 'Cancel']) await expect(page.getByRole('button', { name })).toHaveCount(0);
  for (const name of ['What if…', 'Report to print']) await expect(page.getByRole('link', { name })).toHaveCount(0);
  await expect(page.getByText('Once the twin is fitted', { exact: false })).toHaveCount(0);
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Export the record as FHIR' }).click();
  const path = info.outputPath('record.json');
  await (await coming).saveAs(path);
  expect(readFileSync(path, 'utf8')).toContain('"value": 98');
  await young.getByRole('link', { name: 'Open the record' }).click();
  await expect(page.getByText('3 facts')).toBeVisible();
  await page.getByRole('link', { name: 'What if', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'No simulated heart below the age of 18' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Simulate' })).toHaveCount(0);

  const twin = /twin\/([^/]+)/.exec(page.url())?.[1] ?? '';
  await page.goto('/#/settings');
  await page.getByRole('radio', { name: /^Patient/ }).check();
  await page.goto(`/#/twin/${twin}`);
  await expect(page.locator('[data-too-young]')).toContainText('made for grown-ups of 18 and more');
  await expect(page.getByText('ask your care team')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export my data' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Print' })).toHaveCount(0);
});

test('locking ends an import and says so; nothing of the file stays, and the next one is read', async ({ accepted: page }) => {
  await importEva(page);
  await page.keyboard.press('Escape');
  const choose = page.getByLabel('Import files').and(page.locator('input'));
  const day = (i: number): string => new Date(Date.UTC(2008, 0, 1 + i)).toISOString().slice(0, 10);
  await choose.setInputFiles(
    record(
      'Muster',
      '1970-05-02',
      Array.from({ length: 6_000 }, (_, i) => ({ ...SYSTOLIC, value: 110 + (i % 30), day: day(i) })),
    ),
  );
  await expect(page.getByText('Reading muster.json')).toBeVisible();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(heading(page)).toHaveText('Soma is locked');
  await expect(page.getByText('Locking stopped an import', { exact: false })).toBeVisible();
  await expect(page.getByText('muster.json')).toHaveCount(0);
  await unlock(page, 'Passphrase', WORDS);
  await expect(heading(page)).toHaveText('Twins');
  await expect(page.getByText('Reading muster.json')).toHaveCount(0);
  // A file is kept whole or not at all.
  await expect(page.getByRole('link', { name: /Muster/ })).toContainText(/entries\s*3$/);
  await choose.setInputFiles(record('Muster', '1970-05-02', [{ ...SYSTOLIC, value: 151, day: '2026-05-04' }]));
  await expect(counted(page, 'new')).toHaveText('1');
});
