import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { boxOf, cell, crossVoxel, FIRST, HANG, mmAt, mmPerPixel, openPhantom, place, plus, second, settled, SIZE, stats, STEP, hounsfield, type Stats, type Vec } from './viewer-phantom.ts'; // prettier-ignore

test.setTimeout(240_000);

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
  slab?: { readonly mm: number; readonly count: number; readonly join: 'mean' | 'max' | 'min' },
): Promise<{ compared: number; mean: number; most: number }> {
  const [right, down, into] = HANG[kind] as readonly [Vec, Vec, Vec];
  const picture = await greys(page, kind);
  const through = place(await crossVoxel(page));
  const corner = await mmAt(page, kind, 0.5, 0.5, through);
  const mm = await mmPerPixel(page, kind);
  const low = window.centre - window.width / 2;
  let [compared, total, most] = [0, 0, 0];
  for (let y = 0; y < picture.height; y++)
    for (let x = 0; x < picture.width; x++) {
      const at = plus(plus(corner, right, x * mm), down, y * mm);
      const count = slab?.count ?? 1;
      const values = Array.from({ length: count }, (_, n) =>
        between(plus(at, into, count === 1 ? 0 : ((slab?.mm ?? 0) * (n - (count - 1) / 2)) / (count - 1))),
      );
      if (values.some((v) => v === null)) continue;
      const known = values as number[];
      const sum = known.reduce((a, b) => a + b, 0);
      const value = slab?.join === 'mean' ? sum / count : slab?.join === 'min' ? Math.min(...known) : Math.max(...known);
      // PS3.3 C.11.2.1.2.1, LINEAR.
      const grey = 255 * Math.min(1, Math.max(0, (value - low) / (window.width - 1)));
      const off = Math.abs(grey - (picture.grey[y * picture.width + x] as number));
      compared++;
      total += off;
      most = Math.max(most, off);
    }
  return { compared, mean: total / compared, most };
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

    // Largest, smallest and mean value in a slab of 6 mm: one sample each 0.25 mm, the smallest spacing.
    await page.getByLabel('Slab thickness').fill('6');
    for (const [name, join] of [
      ['Largest', 'max'],
      ['Smallest', 'min'],
      ['Mean', 'mean'],
    ] as const) {
      await page.getByRole('radio', { name, exact: true }).check();
      await settled(page);
      const slab = await compare(page, 'axial', { centre: 480, width: 2500 }, { mm: 6, count: 25, join });
      console.log(`${backend} slab, ${join}: mean ${slab.mean.toFixed(3)}, most ${slab.most.toFixed(2)}`);
      expect(slab.compared).toBeGreaterThan(8_000);
      expect(slab.mean).toBeLessThan(0.8);
      expect(slab.most).toBeLessThan(3);
    }

    // Idle is idle; everything above was one upload.
    const before = await settled(page);
    await page.waitForTimeout(2_000);
    const after = (await stats(page)) as Stats;
    expect(after.frames).toBe(before.frames);
    expect(after.uploads).toBe(1);
  });
}

/** How far the axial cell is from the first image with the second over it, blended here: most of 255, over how many pixels. */
async function blended(page: Page, low: number, high: number): Promise<{ compared: number; most: number }> {
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
      // The function of the second image is straight, so straight interpolation is the function itself.
      const t = Math.min(1, Math.max(0, (second(p[0], p[1], p[2]) - low) / (high - low)));
      const s = Math.min(1, t / 0.15);
      const share = 0.5 * s * s * (3 - 2 * s);
      const off = Math.abs(255 * (base + share * (t - base)) - (picture.grey[y * picture.width + x] as number));
      compared++;
      most = Math.max(most, off);
    }
  return { compared, most };
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
  // No window is stated, so it opens with soft tissue: -160 to 239. Another one is its own: the first image keeps its.
  const its = page.getByLabel('Its window');
  await expect(its).toHaveValue('opening');
  for (const [name, low, high] of [
    [null, -160, 239],
    ['Lung', -1350, 149],
    ['Bone', -770, 1729],
  ] as const) {
    if (name) await its.selectOption({ label: name });
    await settled(page);
    const { compared, most } = await blended(page, low, high);
    console.log(`second image, ${name ?? 'as opened'}: ${compared} pixels, most ${most.toFixed(2)} of 255`);
    expect(compared).toBeGreaterThan(8_000);
    expect(most).toBeLessThan(6);
  }
  await page.getByLabel(/^Its width/).fill('1000');
  await page.getByLabel(/^Its width/).press('Tab');
  await expect(its).toHaveValue('own');
  // Opacity and colours leave it as it is, and so does a way back.
  await page.getByRole('radio', { name: 'Cividis' }).check();
  await expect(page.getByLabel(/^Its width/)).toHaveValue('1000');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect(its).toHaveValue('bone');
  await expect(page.getByLabel('Window', { exact: true }).and(page.locator('select'))).toHaveValue('bone');
});

test('a lost graphics device: the planes come back as they were, then on the simpler engine, then say so; values stay', async ({
  accepted: page,
}) => {
  // The app asks for a device for each canvas; the compute worker's is its own.
  await page.addInitScript(() => {
    const { devices } = Object.assign(window, { devices: [] as GPUDevice[] });
    if (typeof GPUAdapter === 'undefined') return;
    const request = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function (...given: Parameters<typeof request>) {
      const made = await request.apply(this, given);
      devices.push(made);
      return made;
    };
  });
  await page.reload();
  await openPhantom(page);
  expect((await settled(page)).backend).toBe('webgpu');
  await page.getByLabel('Window', { exact: true }).and(page.locator('select')).selectOption({ label: 'Soft tissue' });
  const soft = { centre: 40, width: 400 };
  for (const backend of ['webgpu', 'webgl2'] as const) {
    await page.evaluate(() => {
      Object.assign(document.querySelector('[data-planes]') as HTMLElement, { planes: undefined });
      for (const device of (window as unknown as { devices: GPUDevice[] }).devices) device.destroy();
    });
    const back = await settled(page);
    expect(back).toMatchObject({ backend, uploads: 1 });
    const found = await compare(page, 'oblique', soft);
    console.log(`after a loss, on ${backend}: ${found.compared} pixels, mean ${found.mean.toFixed(3)} of 255`);
    expect(found.compared).toBeGreaterThan(8_000);
    expect(found.mean).toBeLessThan(0.8);
  }
  // WebGL2 is lost too, twice: then it is said in words, and what was measured stays.
  const value = await page.locator('[data-value]').textContent();
  for (const last of [false, true]) {
    await page.evaluate(() => {
      Object.assign(document.querySelector('[data-planes]') as HTMLElement, { planes: undefined });
      const canvas = document.querySelector<HTMLCanvasElement>('[data-planes] canvas');
      canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
    });
    if (!last) await settled(page);
  }
  await expect(page.getByText('Planes cannot be drawn here.')).toBeVisible();
  expect(await page.locator('[data-value]').textContent()).toBe(value);
});
