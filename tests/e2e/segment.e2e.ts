import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/chromium.ts';
import { serve } from '../../scripts/serve.ts';
import { ctSlice, writeDicom } from '../make-dicom.ts';
import { expect, test, watcher } from './fixtures.ts';
import { noBarriers } from './steps.ts';

test.setTimeout(240_000);

const WORDS = 'violet anchor mosaic thunder';

// A phantom of our own: a ball of 11 mm, its values uneven, in duller tissue; another one apart. 48 x 48 x 24 voxels of 1 x 1 x 2 mm.
const SIZE = [48, 48, 24] as const;
const STEP = [1, 1, 2] as const;
const inBall = (i: number, j: number, k: number, centre: readonly number[], mm: number): boolean =>
  Math.hypot((i - centre[0]!) * STEP[0], (j - centre[1]!) * STEP[1], (k - centre[2]!) * STEP[2]) <= mm;
const value = (i: number, j: number, k: number): number =>
  (inBall(i, j, k, [23.6, 23.7, 11.6], 11) || inBall(i, j, k, [7, 8, 4], 4) ? 150 : 20) + ((7 * i + 13 * j + 29 * k) % 21) - 10;
/** Voxels of the ball in the middle, and of both. */
const counted = (inside: (i: number, j: number, k: number) => boolean): number => {
  let count = 0;
  for (let k = 0; k < SIZE[2]; k++) for (let j = 0; j < SIZE[1]; j++) for (let i = 0; i < SIZE[0]; i++) if (inside(i, j, k)) count++;
  return count;
};
const BALL = counted((i, j, k) => inBall(i, j, k, [23.6, 23.7, 11.6], 11));
const BOTH = BALL + counted((i, j, k) => inBall(i, j, k, [7, 8, 4], 4));
const VOXEL_ML = (STEP[0] * STEP[1] * STEP[2]) / 1000;

async function addPerson(page: Page): Promise<void> {
  const patient = {
    resourceType: 'Patient',
    id: 'p',
    name: [{ family: 'Doe', given: ['Ada'] }],
    gender: 'female',
    birthDate: '1950-01-01',
  };
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
  const buffer = Buffer.from(JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
  await page.getByLabel('Import files').and(page.locator('input')).setInputFiles({ name: 'r.json', mimeType: 'application/json', buffer });
  await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
  await page.getByLabel('Passphrase, once more').fill(WORDS);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await page.getByRole('switch', { name: /kept it in a safe place/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('dialog', { name: 'What was read' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.goto('/#/');
  await page.getByRole('link', { name: /Doe/ }).click();
}

async function addScan(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Images', exact: true }).first().click();
  const slices = Array.from({ length: SIZE[2] }, (_, k) => ({
    name: `${k}.dcm`,
    mimeType: 'application/dicom',
    buffer: Buffer.from(
      writeDicom(
        ctSlice({
          rows: SIZE[1],
          columns: SIZE[0],
          position: [-24, -24, -24 + STEP[2] * k],
          number: k + 1,
          pixel: (row, column) => value(column, row, k) + 1024,
          more: {
            '0010,0010': ['PN', 'Doe^Ada'],
            '0010,0030': ['DA', '19500101'],
            '0010,0040': ['CS', 'F'],
            '0028,0030': ['DS', [1, 1]],
          },
        }),
      ),
    ),
  }));
  await page.locator('input[data-pick=files]').setInputFiles(slices);
  await expect(page.locator('[data-counts]')).toContainText('Images stored: 1', { timeout: 60_000 });
}

async function openDrawing(page: Page): Promise<void> {
  await page.locator('[data-image=image]').getByRole('link', { name: 'View', exact: true }).click();
  await page.getByRole('button', { name: 'Draw segments' }).click();
  await expect(page.locator('[data-segmenting]')).toBeVisible();
}

const voxels = async (page: Page): Promise<number> => Number(await page.locator('[data-segment]').first().getAttribute('data-voxels'));

/** Which step the voxels are at. */
const version = (page: Page): Promise<string | null> => page.locator('[data-segment-list]').getAttribute('data-version');

/** Pixels of the axial picture that are drawn over, by the canvas itself. */
const drawnPixels = (page: Page): Promise<number> =>
  page.locator('[data-plane=axial] canvas[data-segments]').evaluate((canvas: HTMLCanvasElement) => {
    const data = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    let count = 0;
    for (let at = 3; at < data.length; at += 4) if (data[at]! > 0) count++;
    return count;
  });

// Its own server, because it is taken away.
test('a scan is segmented, measured, kept, found again without the server, written out and added to the record', async () => {
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
    await addPerson(page);
    await addScan(page);
    await openDrawing(page);

    // Growing from the middle takes the ball it lies in and not the one apart.
    await page.getByRole('button', { name: 'Grow from a point' }).click();
    await page.locator('[data-segmenting] summary', { hasText: 'Grow from a point' }).click();
    await page.getByLabel(/Values within/).fill('30');
    await page.getByLabel(/Values within/).press('Enter');
    const axial = page.locator('[data-plane=axial]').getByRole('application');
    const box = (await axial.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    await expect.poll(() => voxels(page)).toBe(BALL);
    const mL = (BALL * VOXEL_ML).toFixed(2);
    await expect(page.locator('[data-segment]').first()).toContainText(mL);
    await expect.poll(() => drawnPixels(page), { timeout: 60_000 }).toBeGreaterThan(1000);

    // Which image of which day it is stands below it, and no measure is in hand while the brush is.
    await expect(page.locator('[data-viewed]')).toHaveText(/^CT .*29-Feb-2024$/);
    // A range that holds nothing is said, once, and can be closed with a finger.
    await page.locator('[data-segmenting] summary', { hasText: 'Threshold' }).click();
    await page.getByLabel(/From value/).fill('900');
    await page.getByLabel(/From value/).press('Enter');
    for (let twice = 0; twice < 2; twice++) await page.getByRole('button', { name: 'Take all voxels in this range' }).click();
    const notice = page.locator('[data-sonner-toast]', { hasText: 'No voxel of this image has a value from 900 HU to' });
    await expect(notice).toHaveCount(1);
    const round = (await notice.locator('[data-close-button]').boundingBox())!;
    // The round is 20 pixels across; 20 to its left the press still counts.
    await page.mouse.click(round.x - 10, round.y + round.height / 2);
    await expect(notice).toHaveCount(0);

    // The threshold takes both; one step back leaves the one.
    await page.getByLabel(/From value/).fill('100');
    await page.getByLabel(/From value/).press('Enter');
    await page.getByLabel(/To value/).fill('200');
    await page.getByLabel(/To value/).press('Enter');
    await page.getByRole('button', { name: 'Take all voxels in this range' }).click();
    await expect.poll(() => voxels(page)).toBe(BOTH);
    await page.locator('[data-segment-bar]').getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => voxels(page)).toBe(BALL);

    // A stroke of the brush is one step; smoothing keeps the volume.
    await page.getByRole('button', { name: 'Brush', exact: true }).click();
    await page.getByRole('radio', { name: 'Ball' }).check();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 60, y, { steps: 6 });
    await page.mouse.move(x + 120, y, { steps: 6 });
    await page.mouse.up();
    await expect.poll(() => voxels(page)).toBeGreaterThan(BALL + 20);
    const [brushed, drawn] = [await voxels(page), await version(page)];
    await page.locator('[data-segmenting] summary', { hasText: 'Fill, smooth, clean' }).click();
    await page.getByRole('button', { name: 'Smooth', exact: true }).click();
    await expect.poll(() => version(page), { timeout: 30_000 }).not.toBe(drawn);
    expect(Math.abs((await voxels(page)) / brushed - 1)).toBeLessThan(0.005);
    await page.keyboard.press('Control+z');
    await expect.poll(() => version(page)).toBe(drawn);
    expect(await voxels(page)).toBe(brushed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => voxels(page)).toBe(BALL);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => voxels(page)).toBe(brushed);
    await page.keyboard.press('Control+z');
    await expect.poll(() => voxels(page)).toBe(BALL);

    // What it is, its measures, and keeping it.
    await page.getByLabel('Name of the segment', { exact: true }).fill('Mass');
    await page.getByLabel('Name of the segment', { exact: true }).press('Enter');
    await page.getByLabel('What it is').selectOption({ label: 'Tumour' });
    await page.getByLabel('Name of the segmentation').fill('Baseline');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.locator('[data-segments-saved=true]')).toBeVisible({ timeout: 30_000 });
    const rows = page.locator('[data-segment-measures=fresh]');
    await expect(rows).toContainText(`Volume ${mL}`, { timeout: 30_000 });
    // A ball of 11 mm is 22 mm across, give or take a voxel at either end.
    const longest = Number(/Longest in a slice ([\d.]+)/.exec((await rows.textContent()) ?? '')?.[1]);
    expect(Math.abs(longest - 22)).toBeLessThan(1.1);

    await noBarriers(page, 'segments');
    // A tool of the viewer takes presses back from the brush.
    await page.getByRole('button', { name: 'Cross', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Brush', exact: true })).toHaveAttribute('aria-pressed', 'false');
    await page.mouse.click(x + 30, y);
    expect(await voxels(page)).toBe(BALL);

    // To the record only when a person says so.
    await page.getByRole('button', { name: 'Add to the record …' }).click();
    await expect(page.locator('[data-facts-to-add]')).toContainText(`Tumour volume ${mL}`);
    await expect(page.locator('[data-facts-to-add]')).toContainText('29-Feb-2024');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByText('Added to the record: 3')).toBeVisible();

    // As a file others read: the voxels counted by hand in the NIfTI.
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as NIfTI' }).click();
    const bytes = gunzipSync(readFileSync(await (await coming).path()));
    expect(bytes.subarray(bytes.readFloatLE(108)).filter((byte) => byte !== 0)).toHaveLength(BALL);

    // And as DICOM: of the day of its scan, whenever it was saved. Study Date is (0008,0020), explicit little endian.
    const second = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as DICOM' }).click();
    const dicom = readFileSync(await (await second).path()).toString('latin1');
    expect(dicom).toContain('\x08\x00\x20\x00DA\x08\x0020240229');

    // Without the server, after a reload: the segmentation is there, and opened again it is the same.
    await page.goto('/#/about');
    await expect(page.getByText('Ready offline')).toBeVisible({ timeout: 60_000 });
    await page.goto('/#/');
    await server.close();
    await page.reload();
    await page.getByLabel('Passphrase', { exact: true }).fill(WORDS);
    await page.getByRole('button', { name: 'Unlock', exact: true }).click();
    await page.getByRole('link', { name: /Doe/ }).click();
    await page.getByRole('link', { name: 'Images', exact: true }).first().click();
    await expect(page.locator('[data-image=labels]')).toContainText('Baseline');
    await openDrawing(page);
    await expect.poll(() => voxels(page), { timeout: 30_000 }).toBe(BALL);
    await expect(page.locator('[data-segment]').first()).toContainText('Mass');

    // The stored one goes only after a question.
    await page.getByRole('button', { name: 'Delete stored' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Keep' }).click();
    await expect(page.locator('[data-segments-saved=true]')).toBeVisible();
    watch.forgive(/service-worker\.js|ERR_CONNECTION_REFUSED/);
    expect(watch.problems).toEqual([]);
  } finally {
    await browser.close();
    await server.close().catch(() => undefined);
  }
});
