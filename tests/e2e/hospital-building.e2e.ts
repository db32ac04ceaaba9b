import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ifcHouse, IfcWriter } from '#tests/ifc-house.ts';
import { expect, offlineTest as test } from './fixtures.ts';
import { fingers, give, noBarriers, type Finger } from './steps.ts';

const clinic = join(process.env['SOMA_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'hospital', 'clinic_cobie');

const minute = async (page: Page): Promise<number> => Number(await page.locator('output[data-minute]').getAttribute('data-minute'));

/** Counts what is really sent to the graphics card: draw calls of each frame, on either engine. */
const COUNTER = `
  globalThis.__draws = { calls: 0, most: 0 };
  const count = (prototype, names) => {
    for (const name of names) {
      const own = prototype[name];
      prototype[name] = function (...args) { globalThis.__draws.calls++; return own.apply(this, args); };
    }
  };
  if (globalThis.WebGL2RenderingContext) count(WebGL2RenderingContext.prototype, ['drawElements', 'drawElementsInstanced', 'drawArrays', 'drawArraysInstanced']);
  if (globalThis.GPURenderPassEncoder) count(GPURenderPassEncoder.prototype, ['draw', 'drawIndexed']);
  if (globalThis.GPURenderBundleEncoder) count(GPURenderBundleEncoder.prototype, ['draw', 'drawIndexed']);
  const later = globalThis.requestAnimationFrame.bind(globalThis);
  globalThis.requestAnimationFrame = (callback) => later((now) => {
    const before = globalThis.__draws.calls;
    callback(now);
    globalThis.__draws.most = Math.max(globalThis.__draws.most, globalThis.__draws.calls - before);
  });
`;

test('the sample hospital walks, is followed, paused, scrubbed and replayed, by touch and offline', async ({ unplugged: page }) => {
  test.setTimeout(240_000);
  await page.addInitScript(COUNTER);
  await page.goto('/#/hospital/building');
  await page.reload();
  await expect(page.locator('[data-floor=walks]')).toBeVisible({ timeout: 90_000 });
  await expect.poll(() => minute(page), { timeout: 20_000 }).toBeGreaterThan(6 * 10_080 + 480);

  // Whoever waits longest is followed; their story says since when.
  await page.locator('aside .pick').first().tap();
  await expect(page.getByRole('button', { name: 'Stop following' })).toBeVisible();
  await expect(page.locator('aside')).toContainText(/Has waited|with|there/);
  await page.getByRole('button', { name: 'Close' }).tap();

  // Paused, nothing is drawn at all; while it plays, at most 40 draw calls a frame.
  await page.getByRole('button', { name: 'Pause', exact: true }).tap();
  await page.waitForTimeout(600);
  const draws = (): Promise<{ calls: number; most: number }> =>
    page.evaluate(() => ({ ...(globalThis as unknown as { __draws: { calls: number; most: number } }).__draws }));
  const still = await draws();
  expect(still.most).toBeGreaterThan(0);
  expect(still.most).toBeLessThanOrEqual(40);
  await page.waitForTimeout(800);
  expect((await draws()).calls).toBe(still.calls);

  // Scrubbed by keyboard and by finger; the time follows.
  const time = page.getByRole('slider', { name: 'Time' });
  await time.focus();
  const before = await minute(page);
  await page.keyboard.press('PageUp');
  await expect.poll(() => minute(page)).toBeGreaterThan(before + 10);
  const bar = await time.boundingBox();
  if (!bar) throw new Error('no slider');
  const [from, to] = [await time.getAttribute('min'), await time.getAttribute('max')].map(Number) as [number, number];
  await time.tap({ position: { x: bar.width / 2, y: bar.height / 2 } });
  // The middle of the slider is the middle of the film: within 1 %.
  await expect.poll(async () => Math.abs((await minute(page)) - (from + to) / 2)).toBeLessThan((to - from) / 100);
  await page.getByRole('button', { name: 'Crowding' }).tap();
  await page.getByRole('radio', { name: 'Plan' }).tap();
  await expect.poll(async () => (await draws()).calls).toBeGreaterThan(still.calls);

  // The recorded run is a file: opened, it walks again.
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save run' }).tap()]);
  const recording = await readFile(await download.path());
  await give(page, 'Open a plan', { name: 'run.json', mimeType: 'application/json', buffer: recording });
  await expect(page.getByText('A recorded run, opened from a file.')).toBeVisible({ timeout: 30_000 });
  await expect(page.locator('[data-floor=walks]')).toBeVisible();
  await noBarriers(page, 'building');
});

test('COBie and IFC become walkable buildings, files that are none change nothing, a plan is drawn by finger; offline', async ({
  unplugged: page,
}) => {
  test.skip(!existsSync(clinic), 'needs the reference data: set SOMA_DATA');
  test.setTimeout(240_000);
  await page.goto('/#/hospital/building');
  const title = page.getByRole('heading', { level: 2 });
  await expect(title).toHaveText('District general hospital', { timeout: 30_000 });
  const open = (files: Parameters<typeof give>[2]): Promise<void> => give(page, 'Open a plan', files);
  const told = (text: string | RegExp) => page.getByRole('status').filter({ hasText: text });
  const walks = (): Promise<void> => expect(page.locator('[data-floor=walks]')).toBeVisible({ timeout: 90_000 });

  const files = ['spaces.csv', 'doors.csv', 'equipment.csv'].map((name) => join(clinic, name));
  await open(files);
  await expect(told('268 rooms were read; 234 of them hang together')).toBeVisible({ timeout: 20_000 });
  await walks();

  // An IFC house of two storeys: six rooms are sound, four things of it are not.
  const ifc = (text: string, name = 'house.ifc') => ({ name, mimeType: 'application/x-step', buffer: Buffer.from(text) });
  const house = ifcHouse('IFC4', 'mm');
  await open(ifc(house));
  await expect(title).toHaveText('Haus für alle', { timeout: 30_000 });
  await expect(told('6 rooms were read; 6 of them hang together')).toBeVisible();
  await page.getByText('Refused rows: 4').tap();
  for (const name of ['999', 'nowhere', 'unread', 'stray'])
    await expect(page.getByRole('listitem').filter({ hasText: new RegExp(`^${name} \\(#\\d+\\): .{10}`) })).toBeVisible();
  await walks();

  // Cut short, none at all, without rooms: said so, and the house still stands and walks.
  const bad: readonly (readonly [ReturnType<typeof ifc>, RegExp])[] = [
    [ifc(house.slice(0, 4000), 'short.ifc'), /short\.ifc ends too early: .* Nothing has been changed/],
    [ifc('garbage that only has the name', 'garbage.ifc'), /no plan in these files.* Nothing has been changed/],
    [ifc(new IfcWriter('IFC4', 'm').text(), 'bare.ifc'), /No room could be read .* has no IfcSpace.* Nothing has been changed/],
  ];
  for (const [file, why] of bad) {
    await open(file);
    await expect(page.getByRole('alert').filter({ hasText: why })).toBeVisible({ timeout: 20_000 });
    await expect(title).toHaveText('Haus für alle');
    await walks();
  }

  // Its rooms have their names, each on its storey.
  await page.getByRole('button', { name: 'Draw', exact: true }).tap();
  const sheet = page.getByRole('application', { name: 'Plan to draw on' });
  for (const name of ['Corridor', 'Exam 1', 'Wartezimmer', 'Treppenhaus']) await expect(sheet.getByText(name)).toBeVisible();
  await page.getByRole('combobox', { name: 'Level' }).selectOption('OG');
  for (const name of ['Ward A', 'Treppenhaus']) await expect(sheet.getByText(name)).toBeVisible();
  await expect(sheet.getByText('Corridor')).toBeHidden();

  await page.getByRole('button', { name: 'New empty plan' }).tap();
  await sheet.scrollIntoViewIfNeeded();
  const box = await sheet.boundingBox();
  if (!box) throw new Error('no sheet');
  const at = (x: number, y: number): Finger => ({ x: box.x + box.width / 2 + x, y: box.y + box.height / 2 + y });
  const drag = async (x0: number, y0: number, x1: number, y1: number): Promise<void> => {
    await page.getByRole('radio', { name: 'Room' }).tap();
    await fingers(page, [at(x0, y0)], [at(x1, y1)]);
  };
  const touch = (x: number, y: number): Promise<void> => fingers(page, [at(x, y)], [at(x, y)]);
  await drag(-200, -100, -20, 100);
  await drag(-20, -100, 160, 100);
  const problems = page.locator('[data-problems]');
  await expect(problems).toContainText('Nobody can reach it: Room 2');
  await page.getByRole('radio', { name: 'Door' }).tap();
  await touch(-20, 0);
  await expect(problems).toHaveAttribute('data-problems', '0');
  await drag(60, -60, 220, 60);
  await expect(problems).toContainText('Rooms overlap: Room 2');
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(problems).toHaveAttribute('data-problems', '0');
  await page.getByRole('radio', { name: 'Bed' }).tap();
  await touch(60, -40);
  await expect(page.getByRole('heading', { name: 'Selected: Bed 1' })).toBeVisible();
  await page.getByRole('button', { name: 'Keep this plan' }).tap();
  await expect(page.getByText('Rooms: 2. Beds and couches: 1. Levels: 1.')).toBeVisible();
  await walks();
});
