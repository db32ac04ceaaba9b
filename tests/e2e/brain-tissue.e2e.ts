import { gzipSync } from 'node:zlib';
import { CELL, madeUpHead, N, T1, T2, type Levels } from '../made-up-head.ts';
import { writeNifti } from '../make-volumes.ts';
import { expect, test } from './fixtures.ts';
import { openViewer } from './viewer-phantom.ts';

test.setTimeout(300_000);

/** The head as NIfTI: whole numbers up to 2000, RAS as the format counts. */
function file(name: string, levels: Levels): { name: string; mimeType: string; buffer: Buffer } {
  const { volume } = madeUpHead(levels);
  const half = ((N - 1) / 2) * CELL;
  const bytes = writeNifti({
    size: [N, N, N],
    type: 4,
    values: Array.from(volume.voxels, (v) => Math.round(1000 * v)),
    sform: [-CELL, 0, 0, half, 0, -CELL, 0, half, 0, 0, CELL, -half],
    spacing: [CELL, CELL, CELL],
  });
  return { name, mimeType: 'application/gzip', buffer: gzipSync(bytes) };
}

test('brain tissue of a T1 head is found and stored; of a T2 head nothing is stored, and why is said', async ({ accepted: page }) => {
  await openViewer(page);
  const find = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Draw segments' }).click();
    await page.locator('[data-segmenting] summary', { hasText: 'Brain tissue' }).click();
    await page.getByRole('button', { name: 'Find brain tissue' }).click();
    await expect(page.getByRole('status').filter({ hasText: /Brain tissue: \d+/ })).toBeVisible();
  };
  for (const [name, levels, heads] of [
    ['t1.nii.gz', T1, 1],
    ['t2.nii.gz', T2, 2],
  ] as const) {
    await page.getByRole('link', { name: 'Images', exact: true }).first().click();
    const shown = page.locator('[data-image=image]', { hasText: '72 × 72 × 72' });
    await page.locator('input[data-pick=files]').setInputFiles(file(name, levels));
    await expect(shown).toHaveCount(heads, { timeout: 60_000 });
    // The newest comes last.
    await shown.last().getByRole('link', { name: 'View', exact: true }).click();
    await find();
    if (levels === T2) {
      await expect(page.getByText('No brain tissue was stored.')).toBeVisible({ timeout: 120_000 });
      continue;
    }
    const note = page.locator('[data-segmenting] [role=status]', { hasText: 'Model estimate: white matter' });
    await expect(note).toBeVisible({ timeout: 120_000 });
    const [white, grey] = /white matter ([\d,]+) mL, grey matter ([\d,]+) mL/.exec((await note.textContent()) ?? '')?.slice(1) ?? [];
    const { kind } = madeUpHead(levels);
    const truth = (wanted: number): number => (kind.filter((one) => one === wanted).length * CELL ** 3) / 1000;
    expect(Math.abs(Number(white?.replace(',', '')) / truth(4) - 1)).toBeLessThan(0.15);
    expect(Math.abs(Number(grey?.replace(',', '')) / truth(3) - 1)).toBeLessThan(0.15);
  }
  await page.getByRole('link', { name: 'Images', exact: true }).first().click();
  const maps = page.locator('[data-image=labels]');
  await expect(maps).toHaveCount(1);
  await expect(maps).toContainText('Brain tissue');
});
