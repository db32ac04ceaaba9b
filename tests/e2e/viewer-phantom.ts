import type { Locator, Page } from '@playwright/test';
import { ctSlice, writeDicom } from '../make-dicom.ts';
import { expect } from './fixtures.ts';

export const WORDS = 'violet anchor mosaic thunder';

// A phantom of our own: 40 x 32 x 16 voxels of 0.25 x 0.5 x 1.5 mm whose Hounsfield units are a known function.
export const SIZE = [40, 32, 16] as const;
export const STEP = [0.25, 0.5, 1.5] as const;
export const FIRST = [-5, -8, -10] as const;
export const hounsfield = (i: number, j: number, k: number): number =>
  Math.round(40 + 300 * Math.sin(i / 6) * Math.cos(j / 5) + 12 * (k - 8) + (i > 25 && j > 20 && k > 4 ? 400 : 0));

export type Vec = readonly [number, number, number];
const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const plus = (a: Vec, b: Vec, by: number): Vec => [a[0] + by * b[0], a[1] + by * b[1], a[2] + by * b[2]];
export const place = (voxel: Vec): Vec => [0, 1, 2].map((n) => FIRST[n]! + STEP[n]! * voxel[n]!) as unknown as Vec;
const MIDDLE = place([(SIZE[0] - 1) / 2, (SIZE[1] - 1) / 2, (SIZE[2] - 1) / 2]);

const [C30, S30] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
/** Right, down and into the screen, LPS, as the pictures are to hang; the oblique one starts turned by 30 degrees. */
export const HANG: Readonly<Record<string, readonly [Vec, Vec, Vec]>> = {
  axial: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  coronal: [[1, 0, 0], [0, 0, -1], [0, 1, 0]],
  sagittal: [[0, 1, 0], [0, 0, -1], [-1, 0, 0]],
  oblique: [[C30, 0, S30], [0, 1, 0], [-S30, 0, C30]],
}; // prettier-ignore

/** A second image in the same place: one value for each coarser voxel of 1 x 1 x 3 mm that covers the first. */
export const second = (i: number, j: number, k: number): number => 100 * i + 40 * j + 30 * k - 500;

/** Brings the record, the phantom and (with `two`) the second image in, and opens the first: three planes, and the image in space. */
export async function openViewer(page: Page, two = false): Promise<void> {
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
  await page.getByRole('link', { name: 'Images', exact: true }).first().click();
  await addImages(page, two);
  await look(page);
}

/** Adds the phantom and (with `two`) the second image on the page of images. */
export async function addImages(page: Page, two: boolean): Promise<void> {
  const slices = Array.from({ length: SIZE[2] }, (_, k) => ({
    name: `${k}.dcm`,
    mimeType: 'application/dicom',
    buffer: Buffer.from(
      writeDicom(
        ctSlice({
          rows: SIZE[1],
          columns: SIZE[0],
          position: [FIRST[0], FIRST[1], FIRST[2] + STEP[2] * k],
          number: k + 1,
          pixel: (row, column) => hounsfield(column, row, k) + 1024,
          // The person of the record, so that nobody need be asked.
          more: { '0010,0010': ['PN', 'Doe^Ada'], '0010,0030': ['DA', '19500101'], '0010,0040': ['CS', 'F'] },
        }),
      ),
    ),
  }));
  const coarse = Array.from({ length: two ? 8 : 0 }, (_, k) => ({
    name: `second-${k}.dcm`,
    mimeType: 'application/dicom',
    buffer: Buffer.from(
      writeDicom(
        ctSlice({
          rows: 16,
          columns: 10,
          position: [FIRST[0] + 0.375, FIRST[1] + 0.25, FIRST[2] + 0.75 + 3 * k],
          number: k + 1,
          series: '1.2.4',
          pixel: (row, column) => second(column, row, k) + 1024,
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
  await page.locator('input[data-pick=files]').setInputFiles([...slices, ...coarse]);
  await expect(page.locator('[data-counts]')).toContainText(`Images stored: ${two ? 2 : 1}`, { timeout: 60_000 });
}

/** Opens the phantom from the page of images: three planes, and the image in space. */
export async function look(page: Page): Promise<void> {
  await page.locator('[data-image]', { hasText: '40 × 32 × 16' }).getByRole('link', { name: 'View', exact: true }).click();
  await expect(page.locator('[data-solid=shown] canvas')).toBeVisible({ timeout: 60_000 });
}

/** The same with an oblique plane in place of the image in space. */
export async function openPhantom(page: Page, two = false): Promise<void> {
  await openViewer(page, two);
  await page.getByRole('radio', { name: 'Oblique plane' }).check();
  await settled(page);
}

export interface Stats {
  readonly frames: number;
  readonly uploads: number;
  readonly uploadBytes: number;
  readonly backend: string;
}

export const stats = (page: Page): Promise<Stats | null> =>
  page.evaluate(() => {
    const { planes } = (document.querySelector('[data-planes]') ?? {}) as { planes?: { stats(): Stats; backend: string } };
    return planes ? { ...planes.stats(), backend: planes.backend } : null;
  });

/** Waits for a first picture and until no more frames come; returns what was counted. */
export async function settled(page: Page): Promise<Stats> {
  await expect.poll(async () => (await stats(page))?.frames ?? 0, { timeout: 60_000 }).toBeGreaterThan(0);
  let last = -1;
  for (let n = 0; n < 60; n++) {
    const now = (await stats(page)) as Stats;
    if (now.frames === last) return now;
    last = now.frames;
    await page.waitForTimeout(500);
  }
  throw new Error('frames never stopped');
}

export const cell = (page: Page, kind: string): Locator => page.locator(`[data-plane=${kind}]`);
const numbersOf = async (page: Page, what: string): Promise<number[]> =>
  ((await page.locator(what).textContent()) ?? '').split(',').map((text) => Number(text.replace(/[^\d.−-]/g, '').replace('−', '-')));

/** mm of one CSS pixel of a cell, by its scale bar. */
export async function mmPerPixel(page: Page, kind: string): Promise<number> {
  const bar = cell(page, kind).locator('[data-mm]');
  const mm = Number(await bar.getAttribute('data-mm'));
  return mm / (await bar.locator('.rule').evaluate((rule) => parseFloat((rule as HTMLElement).style.width)));
}

export async function boxOf(page: Page, kind: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await cell(page, kind).boundingBox();
  if (!box) throw new Error(`no ${kind} cell`);
  return box;
}

/** Patient mm of a place in a cell, by the geometry stated above. */
export async function mmAt(page: Page, kind: string, x: number, y: number, through: Vec): Promise<Vec> {
  const [right, down, into] = HANG[kind] as readonly [Vec, Vec, Vec];
  const box = await boxOf(page, kind);
  const mm = await mmPerPixel(page, kind);
  const centre = plus(MIDDLE, into, dot(plus(through, MIDDLE, -1), into));
  return plus(plus(centre, right, (x - box.width / 2) * mm), down, (y - box.height / 2) * mm);
}

export const crossVoxel = async (page: Page): Promise<Vec> => (await numbersOf(page, '[data-voxel]')) as unknown as Vec;
