import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { ctSlice, writeDicom } from '../make-dicom.ts';
import type { SliceSpec } from '../make-dicom.ts';

const WORDS = 'violet anchor mosaic thunder';
const data = join(process.env['SOMA_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'imaging');

/** A person with one reading, so that there is a twin of one's own. */
function record(given: string, family: string): { name: string; mimeType: string; buffer: Buffer } {
  const patient = { resourceType: 'Patient', id: 'p', name: [{ family, given: [given] }], gender: 'male', birthDate: '1950-01-01' };
  const reading = {
    resourceType: 'Observation',
    status: 'final',
    subject: { reference: 'urn:uuid:p' },
    code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
    effectiveDateTime: '2026-03-04T10:00:00+01:00',
    valueQuantity: { value: 72, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
  };
  const entry = [
    { fullUrl: 'urn:uuid:p', resource: patient },
    { fullUrl: 'urn:uuid:o', resource: reading },
  ];
  return {
    name: 'record.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry })),
  };
}

interface Upload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const upload = (name: string, bytes: Uint8Array): Upload => ({ name, mimeType: 'application/dicom', buffer: Buffer.from(bytes) });
const slice = (z: number, spec: SliceSpec = {}): Upload =>
  upload(`${9 - z}.dcm`, writeDicom(ctSlice({ position: [0, 0, z], number: z + 1, ...spec })));

async function openImages(page: Page, given: string, family: string): Promise<void> {
  await page.getByLabel('Import files').and(page.locator('input')).setInputFiles(record(given, family));
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await page.getByLabel('Passphrase, once more').fill(WORDS);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await page.getByRole('switch', { name: /kept it in a safe place/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog', { name: 'What was read' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/#/');
  await page.getByRole('link', { name: new RegExp(family) }).click();
  await page.getByRole('link', { name: 'Images', exact: true }).first().click();
  await expect(page.locator('[data-images-page]')).toBeVisible();
}

const add = (page: Page, files: readonly Upload[]): Promise<void> => page.locator('input[data-pick=files]').setInputFiles([...files]);

/** How many image files lie in the origin private file system. */
const filesLeft = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('soma-images', { create: true });
    let count = 0;
    for await (const _ of (folder as unknown as { keys(): AsyncIterable<string> }).keys()) count++;
    return count;
  });

test('images are read, stripped of names, sealed, listed, kept over a lock, and deleted', async ({ accepted: page }) => {
  await openImages(page, 'John', 'Doe');
  await expect(page.getByText('No images yet')).toBeVisible();
  await add(page, [
    slice(0),
    slice(1),
    slice(3),
    slice(4),
    upload('cut.dcm', writeDicom(ctSlice({ position: [0, 0, 2] })).slice(0, -9)),
    upload('notes.txt', Buffer.from('no image at all')),
  ]);
  const outcome = page.locator('[data-outcome]');
  await expect(outcome.locator('[data-counts]')).toHaveText('Files: 6. Images stored: 1, known already: 0. Files left out: 2.');
  await expect(outcome.getByText('The file ends before its picture does.', { exact: false })).toBeVisible();
  await outcome.getByText('What was kept of the headers').click();
  const name = outcome.locator('.tags li', { hasText: "Patient's Name" });
  await expect(name).toContainText('removed');
  await expect(outcome.locator('.tags li', { hasText: 'Series Instance UID' })).toContainText('renamed');
  const card = page.locator('[data-image=image]');
  await expect(card).toContainText('5 × 4 × 5');
  await expect(card).toContainText('0.25 × 0.5 × 1 mm');
  await expect(card).toContainText('LPS');
  await card.getByText('What to know').click();
  await expect(card).toContainText('Slices are missing within the series.');

  // Nothing of the person or of the pixels is readable in what lies on the disk.
  const stored = await page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('soma-images');
    const names: string[] = [];
    let text = '';
    for await (const [file, handle] of (folder as unknown as { entries(): AsyncIterable<[string, FileSystemFileHandle]> }).entries()) {
      names.push(file);
      text += new TextDecoder('latin1').decode(await (await handle.getFile()).arrayBuffer());
    }
    return { names, text };
  });
  expect(stored.names).toHaveLength(1);
  expect(stored.names[0]).toMatch(/^[0-9a-f]{32}$/);
  expect(stored.text).not.toContain('Doe');

  // The same files again change nothing.
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await add(page, [slice(0), slice(1), slice(3), slice(4)]);
  await expect(outcome.locator('[data-counts]')).toHaveText('Files: 4. Images stored: 0, known already: 1. Files left out: 0.');

  await page.getByRole('link', { name: 'Record', exact: true }).first().click();
  await expect(page.locator('ul[data-images="1"]')).toContainText('CT');

  const address = page.url().replace(/\/record$/, '/images');
  await page.reload();
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await page.goto(address);
  await expect(card).toContainText('5 × 4 × 5');
  await card.getByRole('button', { name: 'Delete' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('No images yet')).toBeVisible();
  expect(await filesLeft(page)).toBe(0);
});

test('images of somebody else, and of several people, are asked about first', async ({ accepted: page }) => {
  await openImages(page, 'Eva', 'Muster');
  await add(page, [slice(0), slice(1), slice(0, { patient: 'B', instance: '7.1', series: '7' })]);
  const outcome = page.locator('[data-outcome]');
  await expect(outcome).toContainText('The files belong to more than one person.');
  await outcome.getByRole('button', { name: /Doe A/ }).click();
  await expect(outcome).toContainText('The files name Doe A, born 01-Jan-1950');
  await expect(page.locator('[data-image]')).toHaveCount(0);
  await outcome.getByRole('button', { name: 'They are of this person: add them' }).click();
  await expect(outcome.locator('[data-counts]')).toHaveText('Files: 3. Images stored: 1, known already: 0. Files left out: 1.');
  await expect(page.locator('[data-image=image]')).toContainText('5 × 4 × 2');
});

test('a long reading stops within half a second of being asked to', async ({ accepted: page }, info) => {
  await openImages(page, 'John', 'Doe');
  // As files on the disk, as a person has them.
  const paths = Array.from({ length: 120 }, (_, z) => {
    const path = info.outputPath(`${z}.dcm`);
    writeFileSync(path, slice(z, { rows: 512, columns: 512, pixel: () => z }).buffer);
    return path;
  });
  await page.locator('input[data-pick=files]').setInputFiles(paths);
  const stop = page.getByRole('button', { name: 'Stop', exact: true });
  await stop.waitFor();
  // Measured within the page: from the click to the words that say that it has stopped.
  const waited = await stop.evaluate(async (button) => {
    const start = performance.now();
    (button as HTMLButtonElement).click();
    while (!document.querySelector('[data-outcome=cancelled]')) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
  expect(waited).toBeLessThan(500);
  // What was begun of an image is gone as well.
  await expect.poll(() => filesLeft(page)).toBe(0);
  await expect(page.locator('[data-image]')).toHaveCount(0);
});

test('the codecs run under the page’s policy: one CT in five compressions, and colour', async ({ accepted: page }) => {
  test.skip(!existsSync(data), 'needs the reference data');
  await openImages(page, 'John', 'Doe');
  const folder = 'dicom-transfer-syntax';
  const names = [
    `${folder}/CTImage.dcm_JPEG2000LosslessOnlyTransferSyntax_1.2.840.10008.1.2.4.90.dcm`,
    `${folder}/TestPattern_JPEG-Baseline_YBR422.dcm`,
    'dicom-odd/HTJ2K_08_RGB.dcm',
    'dicom-odd/MR_small_jpeg_ls_lossless.dcm',
    'dicom-odd/JPEG-lossy.dcm',
    `${folder}/CTImage.dcm_JPEGProcess14SV1TransferSyntax_1.2.840.10008.1.2.4.70.dcm`,
  ];
  for (const [n, name] of names.entries()) {
    await add(page, [upload(`${n}.dcm`, readFileSync(join(data, name)))]);
    const outcome = page.locator('[data-outcome]');
    const ask = outcome.getByRole('button', { name: 'They are of this person: add them' });
    await expect(ask.or(outcome.locator('[data-counts]'))).toBeVisible();
    if (await ask.isVisible()) await ask.click();
    await expect(outcome.locator('[data-counts]'), name).toHaveText(
      /^Files: 1\. Images stored: (1, known already: 0|0, known already: 1)\. Files left out: 0\.$/,
    );
    await page.getByRole('button', { name: 'Close', exact: true }).click();
  }
  // The lossless twin of the first is the same image: it is known, not stored twice.
  await expect(page.locator('[data-image]')).toHaveCount(5);
  await expect(page.locator('[data-image]', { hasText: '1378 HU' }).first()).toBeVisible();
});
