import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { ctSlice, writeDicom } from '../make-dicom.ts';
import { expect, test } from './fixtures.ts';

test.setTimeout(240_000);

const WORDS = 'violet anchor mosaic thunder';

// A phantom of our own: 40 x 32 x 16 voxels of 0.25 x 0.5 x 1.5 mm whose Hounsfield units are a known function.
const SIZE = [40, 32, 16] as const;
const STEP = [0.25, 0.5, 1.5] as const;
const FIRST = [-5, -8, -10] as const;
const hounsfield = (i: number, j: number, k: number): number =>
  Math.round(40 + 300 * Math.sin(i / 6) * Math.cos(j / 5) + 12 * (k - 8) + (i > 25 && j > 20 && k > 4 ? 400 : 0));

type Vec = readonly [number, number, number];
const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const plus = (a: Vec, b: Vec, by: number): Vec => [a[0] + by * b[0], a[1] + by * b[1], a[2] + by * b[2]];
const place = (voxel: Vec): Vec => [0, 1, 2].map((n) => FIRST[n]! + STEP[n]! * voxel[n]!) as unknown as Vec;
const MIDDLE = place([(SIZE[0] - 1) / 2, (SIZE[1] - 1) / 2, (SIZE[2] - 1) / 2]);

const [C30, S30] = [Math.cos(Math.PI / 6), Math.sin(Math.PI / 6)];
/** Right, down and into the screen, LPS, as the pictures are to hang; the oblique one starts turned by 30 degrees. */
const HANG: Readonly<Record<string, readonly [Vec, Vec, Vec]>> = {
  axial: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  coronal: [[1, 0, 0], [0, 0, -1], [0, 1, 0]],
  sagittal: [[0, 1, 0], [0, 0, -1], [-1, 0, 0]],
  oblique: [[C30, 0, S30], [0, 1, 0], [-S30, 0, C30]],
}; // prettier-ignore

/** Straight interpolation between the eight nearest voxels, in float64; null outside the outer faces of the voxels. */
function between(at: Vec): number | null {
  const p = at.map((mm, n) => (mm - FIRST[n]!) / STEP[n]!);
  if (p.some((x, n) => x < -0.48 || x > SIZE[n]! - 0.52)) return null;
  const low = p.map(Math.floor);
  let sum = 0;
  for (let corner = 0; corner < 8; corner++) {
    let weight = 1;
    const voxel = low.map((base, n) => {
      const up = (corner >> n) & 1;
      const part = p[n]! - base;
      weight *= up ? part : 1 - part;
      return Math.min(SIZE[n]! - 1, Math.max(0, base + up));
    });
    sum += weight * hounsfield(voxel[0]!, voxel[1]!, voxel[2]!);
  }
  return sum;
}

/** A second image in the same place: one value for each coarser voxel of 1 x 1 x 3 mm that covers the first. */
const second = (i: number, j: number, k: number): number => 100 * i + 40 * j + 30 * k - 500;

/** Brings the record, the phantom and (`with two`) the second image in, and opens the first in the viewer. */
async function openPhantom(page: Page, two = false): Promise<void> {
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
  await page.locator('[data-image]', { hasText: '40 × 32 × 16' }).getByRole('link', { name: 'View', exact: true }).click();
  // The image in space stands fourth until an oblique plane is asked for.
  await expect(page.locator('[data-solid=shown] canvas')).toBeVisible({ timeout: 60_000 });
  await page.getByRole('radio', { name: 'Oblique plane' }).check();
  await settled(page);
}

interface Stats {
  readonly frames: number;
  readonly uploads: number;
  readonly uploadBytes: number;
  readonly backend: string;
}

const stats = (page: Page): Promise<Stats | null> =>
  page.evaluate(() => {
    const { planes } = (document.querySelector('[data-planes]') ?? {}) as { planes?: { stats(): Stats; backend: string } };
    return planes ? { ...planes.stats(), backend: planes.backend } : null;
  });

/** Waits for a first picture and until no more frames come; returns what was counted. */
async function settled(page: Page): Promise<Stats> {
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

const cell = (page: Page, kind: string): Locator => page.locator(`[data-plane=${kind}]`);
const numbersOf = async (page: Page, what: string): Promise<number[]> =>
  ((await page.locator(what).textContent()) ?? '').split(',').map((text) => Number(text.replace(/[^\d.−-]/g, '').replace('−', '-')));

/** mm of one CSS pixel of a cell, by its scale bar. */
async function mmPerPixel(page: Page, kind: string): Promise<number> {
  const bar = cell(page, kind).locator('[data-mm]');
  const mm = Number(await bar.getAttribute('data-mm'));
  return mm / (await bar.locator('.rule').evaluate((rule) => parseFloat((rule as HTMLElement).style.width)));
}

async function boxOf(page: Page, kind: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await cell(page, kind).boundingBox();
  if (!box) throw new Error(`no ${kind} cell`);
  return box;
}

/** Patient mm of a place in a cell, by the geometry stated above. */
async function mmAt(page: Page, kind: string, x: number, y: number, through: Vec): Promise<Vec> {
  const [right, down, into] = HANG[kind] as readonly [Vec, Vec, Vec];
  const box = await boxOf(page, kind);
  const mm = await mmPerPixel(page, kind);
  const centre = plus(MIDDLE, into, dot(plus(through, MIDDLE, -1), into));
  return plus(plus(centre, right, (x - box.width / 2) * mm), down, (y - box.height / 2) * mm);
}

const crossVoxel = async (page: Page): Promise<Vec> => (await numbersOf(page, '[data-voxel]')) as unknown as Vec;

/** Grey of every pixel of a cell, without what is drawn over the picture. */
async function greys(page: Page, kind: string): Promise<{ width: number; height: number; grey: readonly number[] }> {
  const box = await boxOf(page, kind);
  const show = (visibility: string): Promise<void> =>
    page.evaluate((v) => document.querySelectorAll<HTMLElement>('[data-plane]').forEach((one) => (one.style.visibility = v)), visibility);
  await show('hidden');
  const shot = await page.screenshot({ clip: box });
  await show('');
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { width: bitmap.width, height: bitmap.height, grey: Array.from({ length: data.length / 4 }, (_, n) => data[4 * n] as number) };
  }, shot.toString('base64'));
}

/**
 * Compares a cell with a reslice computed here in float64. `join` of values along the normal, `reach` mm to both sides in
 * `count` samples. Returns how many pixels were compared and by how many of 255 steps they differ.
 */
async function compare(
  page: Page,
  kind: string,
  window: { readonly centre: number; readonly width: number },
  slab?: { readonly mm: number; readonly count: number },
): Promise<{ compared: number; mean: number; most: number }> {
  const [right, down, into] = HANG[kind] as readonly [Vec, Vec, Vec];
  const picture = await greys(page, kind);
  const through = place(await crossVoxel(page));
  const corner = await mmAt(page, kind, 0.5, 0.5, through);
  const mm = await mmPerPixel(page, kind);
  const low = window.centre - window.width / 2;
  let [compared, sum, most] = [0, 0, 0];
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const at = plus(plus(corner, right, x * mm), down, y * mm);
      const count = slab?.count ?? 1;
      const values = Array.from({ length: count }, (_, n) =>
        between(plus(at, into, count === 1 ? 0 : ((slab?.mm ?? 0) * (n - (count - 1) / 2)) / (count - 1))),
      );
      if (values.some((v) => v === null)) continue;
      const value = Math.max(...(values as number[]));
      // PS3.3 C.11.2.1.2.1, LINEAR.
      const grey = 255 * Math.min(1, Math.max(0, (value - low) / (window.width - 1)));
      const off = Math.abs(grey - (picture.grey[y * picture.width + x] as number));
      compared++;
      sum += off;
      most = Math.max(most, off);
    }
  return { compared, mean: sum / compared, most };
}

for (const backend of ['webgpu', 'webgl2'] as const) {
  test(`planes on ${backend} are those of a reslice computed here; nothing is drawn when idle, textures go up once`, async ({
    accepted: page,
  }) => {
    if (backend === 'webgl2') {
      await page.addInitScript(() => delete (Navigator.prototype as { gpu?: GPU }).gpu);
      await page.reload();
    }
    await openPhantom(page);
    const first = await settled(page);
    expect(first).toMatchObject({ backend, uploads: 1, uploadBytes: 2 * SIZE[0] * SIZE[1] * SIZE[2] });

    await page.getByLabel('Window', { exact: true }).and(page.locator('select')).selectOption({ label: 'Soft tissue' });
    await settled(page);
    const soft = { centre: 40, width: 400 };
    for (const kind of ['axial', 'coronal', 'sagittal', 'oblique']) {
      const found = await compare(page, kind, soft);
      console.log(`${backend} ${kind}: ${found.compared} pixels, mean ${found.mean.toFixed(3)}, most ${found.most.toFixed(2)} of 255`);
      expect(found.compared, kind).toBeGreaterThan(8_000);
      // Graphics cards interpolate with fractions of 1/256 of a voxel: neighbours here differ by up to 700 HU, a step of 1.7.
      expect(found.mean, kind).toBeLessThan(0.8);
      expect(found.most, kind).toBeLessThan(6);
    }
    // Off the centre too, and another window.
    await page.getByLabel('Window', { exact: true }).and(page.locator('select')).selectOption({ label: 'Bone' });
    await cell(page, 'coronal').getByRole('slider').fill('25');
    await settled(page);
    expect((await crossVoxel(page))[1]).toBe(24);
    const bone = await compare(page, 'coronal', { centre: 480, width: 2500 });
    expect(bone.compared).toBeGreaterThan(8_000);
    expect(bone.mean).toBeLessThan(0.8);
    expect(bone.most).toBeLessThan(3);

    // The largest value in a slab of 6 mm: one sample each 0.25 mm, the smallest spacing.
    await page.getByLabel('Slab thickness').fill('6');
    await page.getByRole('radio', { name: 'Largest' }).check();
    await settled(page);
    const slab = await compare(page, 'axial', { centre: 480, width: 2500 }, { mm: 6, count: 25 });
    console.log(`${backend} slab: mean ${slab.mean.toFixed(3)}, most ${slab.most.toFixed(2)}`);
    expect(slab.compared).toBeGreaterThan(8_000);
    expect(slab.mean).toBeLessThan(0.8);
    expect(slab.most).toBeLessThan(3);

    // Idle is idle; everything above was one upload.
    const before = await settled(page);
    await page.waitForTimeout(2_000);
    const after = (await stats(page)) as Stats;
    expect(after.frames).toBe(before.frames);
    expect(after.uploads).toBe(1);
  });
}

test('a second image lies over the first where both sources put it, by its own window, colours and opacity', async ({ accepted: page }) => {
  await openPhantom(page, true);
  const preset = page.getByLabel('Window', { exact: true }).and(page.locator('select'));
  await preset.selectOption({ label: 'Bone' });
  await page.getByLabel('Second image over it').selectOption({ index: 1 });
  await page.getByRole('radio', { name: 'Grey', exact: true }).check();
  // Both state one frame of reference: no word of doubt.
  await expect(page.getByText('one frame of reference')).toHaveCount(0);
  await expect.poll(async () => (await stats(page))?.uploads).toBe(2);
  await settled(page);
  const picture = await greys(page, 'axial');
  const through = place(await crossVoxel(page));
  const corner = await mmAt(page, 'axial', 0.5, 0.5, through);
  const mm = await mmPerPixel(page, 'axial');
  const [right, down] = HANG['axial'] as readonly [Vec, Vec, Vec];
  let [compared, most] = [0, 0];
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const at = plus(plus(corner, right, x * mm), down, y * mm);
      const under = between(at);
      const p = [(at[0] - FIRST[0] - 0.375) / 1, (at[1] - FIRST[1] - 0.25) / 1, (at[2] - FIRST[2] - 0.75) / 3] as const;
      if (under === null || p[0] < 0 || p[1] < 0 || p[2] < 0 || p[0] > 9 || p[1] > 15 || p[2] > 7) continue;
      const base = Math.min(1, Math.max(0, (under - (480 - 1250)) / 2499));
      // The function of the second image is straight, so straight interpolation is the function itself. No window is
      // stated, so it opens with soft tissue: -160 to 239.
      const t = Math.min(1, Math.max(0, (second(p[0], p[1], p[2]) + 160) / 399));
      const s = Math.min(1, t / 0.15);
      const share = 0.5 * s * s * (3 - 2 * s);
      const off = Math.abs(255 * (base + share * (t - base)) - (picture.grey[y * picture.width + x] as number));
      compared++;
      most = Math.max(most, off);
    }
  console.log(`second image: ${compared} pixels, most ${most.toFixed(2)} of 255`);
  expect(compared).toBeGreaterThan(8_000);
  expect(most).toBeLessThan(6);
});

test('the cross links all planes; letters, lengths, regions, windows, keys, undo and descriptions are right', async ({
  accepted: page,
}) => {
  await openPhantom(page);
  const letters = async (kind: string): Promise<string[]> =>
    Promise.all(
      ['left', 'right', 'top', 'bottom'].map(async (side) => (await cell(page, kind).locator(`.to-${side}`).textContent()) ?? ''),
    );
  expect(await letters('axial')).toEqual(['R', 'L', 'A', 'P']);
  expect(await letters('coronal')).toEqual(['R', 'L', 'H', 'F']);
  expect(await letters('sagittal')).toEqual(['A', 'P', 'H', 'F']);
  expect(await letters('oblique')).toEqual(['RF', 'LH', 'A', 'P']);

  // A tap in the axial plane: the others go there, and the number is that of the voxel there.
  const start = place(await crossVoxel(page));
  const axial = await boxOf(page, 'axial');
  const [x, y] = [Math.round(axial.width * 0.62), Math.round(axial.height * 0.35)];
  const expected = await mmAt(page, 'axial', x, y, start);
  await page.mouse.click(axial.x + x, axial.y + y);
  const nearest = expected.map((mm, n) => Math.round((mm - FIRST[n]!) / STEP[n]!));
  await expect(page.locator('[data-voxel]')).toHaveText(nearest.join(', '));
  await expect(cell(page, 'coronal')).toHaveAttribute('data-slice', String(nearest[1]! + 1));
  // Sagittal slices are counted from the left of the patient, which is the last column.
  await expect(cell(page, 'sagittal')).toHaveAttribute('data-slice', String(SIZE[0] - nearest[0]!));
  const sides = ['LR', 'PA', 'HF'];
  const text = expected.map((mm, n) => `${sides[n]![mm < 0 ? 1 : 0]} ${Math.abs(mm).toFixed(1)}`).join(', ');
  await expect(page.locator('[data-place]')).toHaveText(`${text}\u00a0mm`);
  const value = hounsfield(nearest[0]!, nearest[1]!, nearest[2]!);
  await expect(page.locator('[data-value]')).toHaveText(`${value < 0 ? '−' : ''}${Math.abs(value)}\u00a0HU`);

  // Keys on a plane, and the same by wheel.
  await cell(page, 'axial').getByRole('application').focus();
  await page.keyboard.press('Home');
  await expect(cell(page, 'axial')).toHaveAttribute('data-slice', '1');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowUp');
  await expect(cell(page, 'axial')).toHaveAttribute('data-slice', '10');
  await page.mouse.wheel(0, 100);
  await expect(cell(page, 'axial')).toHaveAttribute('data-slice', '11');
  await expect(cell(page, 'axial').locator('[id$=state]')).toContainText('Axial plane, slice 11 of 16. Right edge: L; upper edge: A.');
  await page.keyboard.press('End');
  await expect(cell(page, 'axial')).toHaveAttribute('data-slice', '16');
  await page.keyboard.press('Home');

  const mm = await mmPerPixel(page, 'axial');
  const draw = async (tool: string, taps: readonly (readonly [number, number])[], drag: boolean): Promise<void> => {
    await page.getByRole('button', { name: tool, exact: true }).click();
    for (const [n, [px, py]] of taps.entries()) {
      await page.mouse.move(axial.x + px, axial.y + py, { steps: 4 });
      if (!drag || n === 0) await page.mouse.down();
      if (!drag || n === taps.length - 1) await page.mouse.up();
    }
  };
  const rows = page.locator('[data-measure-row]');
  const [cx, cy] = [Math.round(axial.width / 2), Math.round(axial.height / 2)];
  await draw('Distance', [[cx - 40, cy - 60], [cx + 50, cy + 30]], true); // prettier-ignore
  await expect(rows).toHaveCount(1);
  const length = Number(((await rows.first().locator('strong').textContent()) ?? '').replace(/\s?mm/, ''));
  expect(Math.abs(length - Math.hypot(90, 90) * mm)).toBeLessThanOrEqual(0.0501);

  await draw('Angle', [[cx + 60, cy], [cx, cy], [cx, cy - 70]], false); // prettier-ignore
  await expect(rows).toHaveCount(2);
  await expect(rows.last().locator('strong')).toHaveText('90.0°');

  // An ellipse: every voxel of the first slice whose centre lies within, counted here.
  const [hx, hy] = [30, 45];
  await draw('Ellipse', [[cx - hx, cy - hy], [cx + hx, cy + hy]], true); // prettier-ignore
  await expect(rows).toHaveCount(3);
  const middle = await mmAt(page, 'axial', cx, cy, place([0, 0, 0]));
  const inside: number[] = [];
  for (let i = 0; i < SIZE[0]; i++)
    for (let j = 0; j < SIZE[1]; j++) {
      const at = place([i, j, 0]);
      if (((at[0] - middle[0]) / (hx * mm)) ** 2 + ((at[1] - middle[1]) / (hy * mm)) ** 2 <= 1) inside.push(hounsfield(i, j, 0));
    }
  const mean = inside.reduce((a, b) => a + b, 0) / inside.length;
  const sd = Math.sqrt(inside.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (inside.length - 1));
  const region = (await rows.last().innerText()).replaceAll('−', '-').replaceAll('\u00a0', ' ');
  expect(region).toContain(`${inside.length} voxels`);
  const said = (pattern: RegExp): number => Number(pattern.exec(region)?.[1]);
  expect(Math.abs(said(/mean (-?[\d.]+) HU/) - mean)).toBeLessThan(0.051);
  expect(Math.abs(said(/sd ([\d.]+) HU/) - sd)).toBeLessThan(0.051);
  expect(said(/(-?\d+) HU to/)).toBe(Math.min(...inside));
  expect(said(/to (-?\d+) HU/)).toBe(Math.max(...inside));
  expect(Math.abs(said(/area ([\d.]+) mm/) - Math.PI * hx * hy * mm * mm)).toBeLessThan(0.051);

  // Deleted and back by undo.
  await rows
    .last()
    .getByRole('button', { name: /Delete/ })
    .click();
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(rows).toHaveCount(3);

  // A preset and a window dragged: one step back each.
  const preset = page.getByLabel('Window', { exact: true }).and(page.locator('select'));
  await preset.selectOption({ label: 'Brain' });
  await expect(page.getByLabel(/^Centre/)).toHaveValue('40');
  await expect(page.getByLabel(/^Width/)).toHaveValue('80');
  await draw('Window', [[cx, cy], [cx + 60, cy + 20]], true); // prettier-ignore
  await expect(page.getByLabel(/^Width/)).not.toHaveValue('80');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel(/^Width/)).toHaveValue('80');

  // Larger by a tap: the cross comes into the middle, at half as much again, and reset puts all back.
  await page.getByRole('button', { name: 'Larger' }).click();
  expect(Math.abs((await mmPerPixel(page, 'axial')) * 1.5 - mm)).toBeLessThan(1e-4);
  await page.getByRole('button', { name: 'Reset' }).click();
  expect(Math.abs((await mmPerPixel(page, 'axial')) - mm)).toBeLessThan(1e-4);

  // One plane alone, larger, and back.
  await cell(page, 'coronal').getByRole('button', { name: 'Show Coronal alone' }).click();
  await expect(page.locator('[data-plane]')).toHaveCount(1);
  await page.getByRole('button', { name: 'Show all planes' }).click();
  await expect(page.locator('[data-plane]')).toHaveCount(4);

  for (const theme of ['light', 'dark', 'reading']) {
    await page.evaluate((t) => (document.documentElement.dataset['theme'] = t), theme);
    // Colours fade over for a moment.
    await page.waitForTimeout(500);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map((v) => `${theme}: ${v.id} ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  }
  const small = await page
    .locator('[data-viewer] button, [data-viewer] input, [data-viewer] a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width < 44 || box.height < 44).length);
  expect(small).toBe(0);
});
