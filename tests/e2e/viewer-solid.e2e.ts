import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { crossVoxel, HANG, openViewer, place, SIZE, type Vec } from './viewer-phantom.ts';

test.setTimeout(240_000);

/** The picture in space as the page shows it: what it has drawn, sent and how it looks. */
interface Stats {
  readonly frames: number;
  readonly uploads: number;
  readonly uploadBytes: number;
  readonly resting: boolean;
}
const solid = (page: Page): Promise<Stats | null> =>
  page.evaluate(() => (document.querySelector('[data-solid]') as unknown as { volume?: { stats(): Stats } }).volume?.stats() ?? null);

async function rested(page: Page): Promise<Stats> {
  const resting = async (): Promise<boolean> => {
    const now = await solid(page);
    return now !== null && now.resting && now.frames > 0;
  };
  await expect.poll(resting, { timeout: 60_000 }).toBe(true);
  return (await solid(page)) as Stats;
}

/** Mean difference of two pictures. */
const apart = (a: readonly number[], b: readonly number[]): number =>
  a.length === b.length ? a.reduce((sum, x, n) => sum + Math.abs(x - (b[n] as number)), 0) / a.length : Infinity;

/** Red, green, blue of the picture in space, 0 to 255. */
async function picture(page: Page): Promise<number[]> {
  await rested(page);
  const box = await page.locator('[data-solid] canvas').boundingBox();
  if (!box) throw new Error('no picture in space');
  // Of the page, not of the canvas: that would wait for frames, and at rest a slow software device gives few.
  const shot = await page.screenshot({ clip: box, timeout: 60_000 });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return Array.from(data).filter((_, n) => n % 4 < 3);
  }, shot.toString('base64'));
}

test('the curve of the tissue shown is made by touch, by keys and in numbers, and every change has a way back', async ({
  accepted: page,
}) => {
  await openViewer(page);
  await page.getByText('Curve of the tissue shown').click();
  const editor = page.locator('[data-tissue]');
  const points = editor.getByRole('slider');
  // Soft tissue, the preset for Hounsfield units, has eight points, the first at -450 HU and quite clear.
  await expect(points).toHaveCount(8);
  await expect(points.first()).toHaveAttribute('aria-valuetext', '−450\u00a0HU, opacity 0\u00a0%');
  const asOpened = await picture(page);

  // A tap on an empty place: a point there. The plot runs over 1650 HU and 8 % of that on both sides.
  const plot = editor.getByRole('group', { name: 'Curve of the tissue shown' });
  await plot.scrollIntoViewIfNeeded();
  const board = (await plot.boundingBox())!;
  const valueAt = (x: number): number => -450 - 132 + (x / board.width) * 1914;
  await page.mouse.click(board.x + 0.85 * board.width, board.y + 0.6 * board.height);
  await expect(points).toHaveCount(9);
  const added = editor.locator('[data-point="7"]');
  expect(Math.abs(Number(await added.getAttribute('aria-valuenow')) - valueAt(0.85 * board.width))).toBeLessThan(1914 / board.width);
  // Opacity is drawn by its square root: 0.4 of the height is 16 %.
  await expect(added).toHaveAttribute('aria-valuetext', /\u00a0HU, opacity 16\u00a0%$/);
  await expect(added).toBeFocused();

  // Dragged to the top left, it stays between its neighbours and below 100 %.
  await page.mouse.move(board.x + 0.85 * board.width, board.y + 0.6 * board.height);
  await page.mouse.down();
  await page.mouse.move(board.x - 200, board.y - 50, { steps: 5 });
  await page.mouse.up();
  await expect(added).toHaveAttribute('aria-valuetext', '320\u00a0HU, opacity 100\u00a0%');
  // One drag is one step back.
  await page.keyboard.press('Control+z');
  await expect(added).toHaveAttribute('aria-valuetext', /\u00a0HU, opacity 16\u00a0%$/);
  await page.keyboard.press('Control+z');
  await expect(points).toHaveCount(8);
  expect(apart(await picture(page), asOpened)).toBeLessThan(0.1);

  // Keys alone: the first point up and to the right, a further one beside it, and gone again.
  await points.first().focus();
  await page.keyboard.down('ArrowRight');
  await page.keyboard.up('ArrowRight');
  const moved = Number(await points.first().getAttribute('aria-valuenow'));
  expect(Math.abs(moved - (-450 + (2 * 1914) / board.width))).toBeLessThan(1);
  for (let n = 0; n < 4; n++) await page.keyboard.press('Shift+ArrowUp');
  // Four times 10 of 150 pixels: (40 / 150)².
  await expect(points.first()).toHaveAttribute('aria-valuetext', /\u00a0HU, opacity 7\.1\u00a0%$/);
  await page.keyboard.press('Enter');
  await expect(points).toHaveCount(9);
  await expect(editor.locator('[data-point="1"]')).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(points).toHaveCount(8);
  await expect(points.first()).toBeFocused();

  // Numbers, colour and the whole curve.
  await editor.getByRole('button', { name: 'Next point' }).click();
  await expect(editor.getByText('Point 2 of 8')).toBeVisible();
  await editor.getByLabel(/^Value/).fill('-150');
  await editor.getByLabel(/^Opacity/).fill('20');
  await editor.getByLabel(/^Opacity/).press('Tab');
  await expect(points.nth(1)).toHaveAttribute('aria-valuetext', '−150\u00a0HU, opacity 20\u00a0%');
  await editor.getByLabel('Colour').fill('#0000ff');
  await expect(points.nth(1).locator('circle')).toHaveAttribute('fill', '#0000ff');
  expect(apart(await picture(page), asOpened)).toBeGreaterThan(1);
  await editor.getByRole('button', { name: 'Denser' }).click();
  // 1 - 0.8^1.25
  await expect(points.nth(1)).toHaveAttribute('aria-valuetext', '−150\u00a0HU, opacity 24\u00a0%');
  await editor.getByRole('button', { name: 'Clearer' }).click();
  await expect(points.nth(1)).toHaveAttribute('aria-valuetext', '−150\u00a0HU, opacity 20\u00a0%');
  const spread = async (): Promise<number> =>
    Number(await points.last().getAttribute('aria-valuenow')) - Number(await points.first().getAttribute('aria-valuenow'));
  const wide = await spread();
  await editor.getByRole('button', { name: 'Wider' }).click();
  expect((await spread()) / wide).toBeCloseTo(1.1, 6);
  await editor.getByRole('button', { name: 'Towards higher values' }).click();
  expect((await spread()) / wide).toBeCloseTo(1.1, 6);

  const tissue = page.getByLabel('Tissue shown in 3D');
  await expect(tissue).toHaveValue('own');
  const curve = (): Promise<(string | null)[]> => points.evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuetext')));
  const own = await curve();
  await editor.getByRole('button', { name: 'Back to the preset' }).click();
  await expect(tissue).toHaveValue('ct-soft-tissue');
  await expect(points.first()).toHaveAttribute('aria-valuetext', '−450\u00a0HU, opacity 0\u00a0%');
  expect(apart(await picture(page), asOpened)).toBeLessThan(0.1);
  await page.keyboard.press('Control+z');
  await expect(tissue).toHaveValue('own');
  expect(await curve()).toEqual(own);
  // Another preset takes the place of what was made by hand.
  await tissue.selectOption({ label: 'Bone' });
  await expect(points).toHaveCount(5);
  await expect(tissue).toHaveValue('ct-bone');

  for (const theme of ['light', 'dark', 'reading']) {
    await page.evaluate((t) => (document.documentElement.dataset['theme'] = t), theme);
    await page.waitForTimeout(500);
    const found = await new AxeBuilder({ page }).analyze();
    expect(found.violations.map((v) => `${theme}: ${v.id} ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
  }
  const small = await editor
    .locator('button, input, [role=slider]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter((box) => box.width < 44 || box.height < 44).length);
  expect(small).toBe(0);
});

interface Clip {
  readonly box: { readonly low: readonly number[]; readonly high: readonly number[] };
  readonly plane: { readonly normal: readonly number[]; readonly distance: number } | null;
}
const clip = (page: Page): Promise<Clip> =>
  page.evaluate(() => (document.querySelector('[data-solid]') as unknown as { volume: { save(): { clip: Clip } } }).volume.save().clip);

const pose = (page: Page): Promise<{ readonly forward: readonly number[] }> =>
  page.evaluate(
    () => (document.querySelector('[data-solid]') as unknown as { volume: { save(): { pose: { forward: number[] } } } }).volume.save().pose,
  );

test('the image is cut from six sides in mm and at the cross, by the oblique plane too, and put back', async ({ accepted: page }) => {
  await openViewer(page);
  const asOpened = await picture(page);
  await page.getByText('Cut away from the sides').click();
  const side = (name: string): Locator => page.getByRole('slider', { name: `From the ${name}` });
  // 40 columns of 0.25 mm from right to left, 32 rows of 0.5 mm from front to back, 16 slices of 1.5 mm from the feet up.
  for (const [name, layers, text] of [
    ['right', 10, '2.5'],
    ['left', 4, '1'],
    ['front', 8, '4'],
    ['back', 16, '8'],
    ['head', 2, '3'],
    ['feet', 4, '6'],
  ] as const) {
    await side(name).fill(String(layers));
    await expect(side(name)).toHaveAttribute('aria-valuetext', `${text}\u00a0mm`);
  }
  const { box } = await clip(page);
  for (const [n, share] of [0.25, 0.25, 0.25].entries()) expect(box.low[n]).toBeCloseTo(share, 12);
  for (const [n, share] of [0.9, 0.5, 0.875].entries()) expect(box.high[n]).toBeCloseTo(share, 12);
  expect(apart(await picture(page), asOpened)).toBeGreaterThan(1);
  // Opposite sides never pass each other: one layer of 32 is left.
  await side('front').focus();
  await page.keyboard.press('End');
  await expect(side('front')).toHaveAttribute('aria-valuetext', '7.5\u00a0mm');
  await page.keyboard.press('Control+z');
  await expect(side('front')).toHaveAttribute('aria-valuetext', '4\u00a0mm');
  await page.getByRole('button', { name: 'Put back what was cut away' }).click();
  expect(apart(await picture(page), asOpened)).toBeLessThan(0.1);

  // The oblique plane starts turned by 30 degrees; before it, as its picture is seen, all is taken away.
  await page.getByLabel('Cut open at the cross').selectOption({ label: 'Oblique' });
  const [, , into] = HANG['oblique'] as readonly [Vec, Vec, Vec];
  const cross = place(await crossVoxel(page));
  const across = into.reduce((sum, x, n) => sum + x * (cross[n] as number), 0);
  const near = await clip(page);
  for (let n = 0; n < 3; n++) expect(near.plane?.normal[n]).toBeCloseTo(-(into[n] as number), 9);
  expect(near.plane?.distance).toBeCloseTo(-across, 6);
  const cut = await picture(page);
  expect(apart(cut, asOpened)).toBeGreaterThan(1);
  await page.getByRole('switch', { name: 'Take away what lies behind' }).click();
  expect((await clip(page)).plane?.distance).toBeCloseTo(across, 6);
  expect(apart(await picture(page), cut)).toBeGreaterThan(1);
  await page.getByRole('button', { name: 'Reset', exact: true }).click();
  expect(apart(await picture(page), asOpened)).toBeLessThan(0.1);
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map((v) => `${v.id} ${v.nodes.map((n) => n.html.slice(0, 120)).join(' | ')}`)).toEqual([]);
});

test('the picture in space sends textures only when they change, draws nothing when idle, and says what its rays cost', async ({
  accepted: page,
}) => {
  await openViewer(page);
  const first = await rested(page);
  // The image as half floats, the curve's table, and the bricks: one each.
  expect(first.uploads).toBe(3);
  expect(first.uploadBytes).toBe(2 * SIZE[0] * SIZE[1] * SIZE[2] + 1024 * 4 * 2 + 5 * 4 * 2);
  await page.waitForTimeout(2_000);
  expect(await solid(page)).toEqual(first);

  // From another side, larger, cut open, another window of the planes: not one texture more.
  await page.getByLabel('Seen from').selectOption({ label: 'the left' });
  await page.getByLabel('Cut open at the cross').selectOption({ label: 'Axial' });
  await rested(page);
  await page.locator('[data-solid] canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('+');
  await page.getByLabel('Window', { exact: true }).and(page.locator('select')).selectOption({ label: 'Bone' });
  await expect(page.getByLabel('Seen from')).toHaveValue('free');
  const turned = await rested(page);
  // Turned by hand it stays where it was turned to; the side chosen before brings it back.
  expect((await pose(page)).forward[0]).toBeLessThan(-0.9);
  await page.getByLabel('Seen from').selectOption({ label: 'the left' });
  await rested(page);
  expect((await pose(page)).forward).toEqual([-1, 0, 0]);
  expect(turned.frames).toBeGreaterThan(first.frames);
  expect(turned.uploads).toBe(3);
  // Other tissue: its table and the bricks, not the image.
  await page.getByLabel('Tissue shown in 3D').selectOption({ label: 'Bone' });
  await expect.poll(async () => (await rested(page)).uploads).toBe(5);
  expect((await rested(page)).uploadBytes - first.uploadBytes).toBe(1024 * 4 * 2 + 5 * 4 * 2);

  interface Cost {
    readonly samplesPerPixel: number;
    readonly mostSamples: number;
    readonly samplesPerPixelUnskipped: number;
  }
  const cost = await page.evaluate(() =>
    (document.querySelector('[data-solid]') as unknown as { volume: { measure(): Promise<Cost> } }).volume.measure(),
  );
  console.log(
    `3D cell: ${cost.samplesPerPixel.toFixed(1)} samples a pixel, ${cost.mostSamples} at most, ${cost.samplesPerPixelUnskipped.toFixed(1)} without skipping`,
  );
  expect(cost.samplesPerPixel).toBeGreaterThan(0);
  expect(cost.samplesPerPixel).toBeLessThan(cost.samplesPerPixelUnskipped);
  // Samples lie 0.7 of the smallest edge apart, or 1400 through the image; its diagonal is 31 mm.
  expect(cost.mostSamples).toBeLessThanOrEqual(Math.ceil(Math.hypot(10, 16, 24) / (0.7 * 0.25)) + 2);
});
