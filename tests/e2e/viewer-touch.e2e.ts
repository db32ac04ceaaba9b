import { expect, test } from './fixtures.ts';
import { fingers, type Finger } from './steps.ts';
import { boxOf, cell, crossVoxel, FIRST, hounsfield, mmAt, mmPerPixel, openPhantom, place, SIZE, STEP } from './viewer-phantom.ts';

test.setTimeout(240_000);

test('two fingers make larger and move, whatever the tool, and neither measure nor move the cross; one finger does', async ({
  accepted: page,
}) => {
  await openPhantom(page);
  const box = await boxOf(page, 'axial');
  const mm = await mmPerPixel(page, 'axial');
  const start = await crossVoxel(page);
  // 0.2 of the width to the right and up, so that keeping its place is not keeping the middle.
  const [mx, my] = [Math.round(box.width * 0.62), Math.round(box.height * 0.4)];
  const at = (dx: number, dy: number): Finger => ({ x: box.x + mx + dx, y: box.y + my + dy });
  const under = await mmAt(page, 'axial', mx, my, place(start));
  const voxel = under.map((x, n) => Math.round((x - FIRST[n]!) / STEP[n]!));

  for (const tool of ['Cross', 'Value', 'Distance', 'Window']) {
    await page.getByRole('button', { name: tool, exact: true }).click();
    await fingers(page, [at(-30, 0), at(30, 0)], [at(-60, 0), at(60, 0)]);
    expect(mm / (await mmPerPixel(page, 'axial')), tool).toBeCloseTo(2, 3);
    expect(await crossVoxel(page), tool).toEqual(start);
    await expect(page.locator('[data-measure-row]'), tool).toHaveCount(0);
    await expect(page.locator('[data-plane=axial] [data-measure]'), tool).toHaveCount(0);
    await expect(page.getByLabel(/^Width/), tool).toHaveValue('400');
    if (tool !== 'Window') {
      await fingers(page, [at(-60, 0), at(60, 0)], [at(-30, 0), at(30, 0)]);
      expect(mm / (await mmPerPixel(page, 'axial')), tool).toBeCloseTo(1, 3);
    }
  }
  // What was between the fingers is still there, and goes with them.
  await page.getByRole('button', { name: 'Cross', exact: true }).click();
  await fingers(page, [at(0, 0)], [at(0, 0)]);
  await expect(page.locator('[data-voxel]')).toHaveText(voxel.join(', '));
  await fingers(page, [at(-40, 0), at(40, 0)], [at(-70, 30), at(10, 30)]);
  expect(mm / (await mmPerPixel(page, 'axial'))).toBeCloseTo(2, 3);
  await page.getByRole('button', { name: 'Value', exact: true }).click();
  await fingers(page, [at(-30, 30)], [at(-30, 30)]);
  const value = hounsfield(voxel[0]!, voxel[1]!, voxel[2]!);
  await expect(page.locator('[data-measure-row] strong')).toHaveText(`${value < 0 ? '−' : ''}${Math.abs(value)}\u00a0HU`);
});

test('a rectangle counts the voxels within it; a kept value is that of the voxel there', async ({ accepted: page }) => {
  await openPhantom(page);
  const face = cell(page, 'coronal').getByRole('application');
  await face.focus();
  await page.keyboard.press('Home');
  await expect(cell(page, 'coronal')).toHaveAttribute('data-slice', '1');
  const box = await boxOf(page, 'coronal');
  const mm = await mmPerPixel(page, 'coronal');
  const [cx, cy] = [Math.round(box.width / 2), Math.round(box.height / 2)];
  const [hx, hy] = [24, 60];
  await page.getByRole('button', { name: 'Rectangle', exact: true }).click();
  // Two taps do what a drag does, in any order of corners.
  await page.mouse.click(box.x + cx + hx, box.y + cy + hy);
  await page.mouse.click(box.x + cx - hx, box.y + cy - hy);
  const middle = await mmAt(page, 'coronal', cx, cy, place([0, 0, 0]));
  const inside: number[] = [];
  for (let i = 0; i < SIZE[0]; i++)
    for (let k = 0; k < SIZE[2]; k++) {
      const p = place([i, 0, k]);
      if (Math.abs(p[0] - middle[0]) <= hx * mm && Math.abs(p[2] - middle[2]) <= hy * mm) inside.push(hounsfield(i, 0, k));
    }
  expect(inside.length).toBeGreaterThan(50);
  const mean = inside.reduce((a, b) => a + b, 0) / inside.length;
  const sd = Math.sqrt(inside.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (inside.length - 1));
  const text = (await page.locator('[data-measure-row=rectangle]').innerText()).replaceAll('−', '-').replaceAll('\u00a0', ' ');
  const said = (pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
  expect(text).toContain(`${inside.length} voxels`);
  expect(Math.abs(said(/mean (-?[\d.]+) HU/) - mean)).toBeLessThan(0.051);
  expect(Math.abs(said(/sd ([\d.]+) HU/) - sd)).toBeLessThan(0.051);
  expect(said(/(-?\d+) HU to/)).toBe(Math.min(...inside));
  expect(said(/to (-?\d+) HU/)).toBe(Math.max(...inside));
  expect(Math.abs(said(/area ([\d.]+) mm/) - 4 * hx * hy * mm * mm)).toBeLessThan(0.051);

  await page.getByRole('button', { name: 'Value', exact: true }).click();
  await page.mouse.click(box.x + cx + 10, box.y + cy - 31);
  const there = await mmAt(page, 'coronal', cx + 10, cy - 31, place([0, 0, 0]));
  const [i, j, k] = there.map((x, n) => Math.round((x - FIRST[n]!) / STEP[n]!)) as [number, number, number];
  const value = hounsfield(i, j, k);
  const row = page.locator('[data-measure-row=probe]');
  await expect(row.locator('strong')).toHaveText(`${value < 0 ? '−' : ''}${Math.abs(value)}\u00a0HU`);
  const sides = ['LR', 'PA', 'HF'];
  const where = there.map((x, n) => `${sides[n]![x < 0 ? 1 : 0]} ${Math.abs(x).toFixed(1)}`).join(', ');
  await expect(row).toContainText(`${where}\u00a0mm`);
});
