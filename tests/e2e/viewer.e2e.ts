import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';
import { boxOf, cell, crossVoxel, FIRST, hounsfield, mmAt, mmPerPixel, openPhantom, place, SIZE, STEP } from './viewer-phantom.ts';

test.setTimeout(240_000);

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
