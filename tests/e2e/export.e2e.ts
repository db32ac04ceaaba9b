import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const root = join(import.meta.dirname, '../..');
const SAMPLE = 'public/samples/hypertensive-man-58.json';
const MEMBERS = '48';

async function soma(...args: readonly string[]): Promise<string> {
  const command = ['--import', './scripts/wgsl-hook.mjs', 'scripts/soma.ts', ...args, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, command, {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
    // A twin describes today: the same day as in the browser of these tests.
    env: { ...process.env, TZ: 'Europe/Berlin' },
  });
  return stdout;
}

/** Where two texts part, with some words around it; empty when they are the same. */
function firstDifference(a: string, b: string): string {
  if (a === b) return '';
  const at = [...a].findIndex((c, i) => c !== b[i]);
  return `at ${at}: ${a.slice(at - 60, at + 60)} | ${b.slice(at - 60, at + 60)}`;
}

async function saved(page: Page, item: string, folder: string): Promise<string> {
  await page.getByRole('button', { name: 'Export as JSON' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^soma-(fit|run-plan|run-nothing)\.json$/);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

// The page simulates in a browser's workers, the command in Node; both on the processor, by the same code. The numbers
// must be the same to the last bit, so the texts are compared, not the values within a tolerance.
test('the page exports to the last digit what the command prints', async ({ accepted: page }) => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'soma-export-'));
  try {
    await page.evaluate((members) => {
      localStorage.setItem('soma.members', members);
      localStorage.setItem('soma.backend', 'cpu');
    }, MEMBERS);
    await page.getByRole('button', { name: /Man with high blood pressure, 58/ }).click();
    await expect(page.getByText('the pressures in its heart and arteries run here')).toBeVisible();
    await expect(page.getByText('pressure against volume')).toBeVisible();

    // Nothing is there yet: said, not saved.
    await page.getByRole('button', { name: 'Export as JSON' }).click();
    await page.getByRole('menuitem', { name: 'Export the simulated plan as JSON' }).click();
    await expect(page.getByText('Nothing was simulated that could be exported.', { exact: false })).toBeVisible();

    await expect(page.locator('[data-numbers]')).toBeVisible({ timeout: 120_000 });
    const fit = await saved(page, 'Export the fit as JSON', folder);
    expect(JSON.parse(fit)).toMatchObject({ schema: 'soma.fit/1', members: Number(MEMBERS), backend: 'cpu' });
    expect(fit).not.toMatch(/Ashworth|sample-/);
    const printedFit = await soma('fit', SAMPLE, '--members', MEMBERS, '--seed', '1');
    // Not toBe(): a difference would be printed in full, twice 400 kB.
    expect(firstDifference(fit, printedFit)).toBe('');

    await page.getByRole('link', { name: 'What if…' }).click();
    await page.getByRole('button', { name: /tilt to 60/ }).click();
    await page.getByRole('combobox', { name: 'Length' }).selectOption('2');
    const simulate = page.getByRole('button', { name: /^Simulate/ });
    await simulate.click();
    await expect(page.locator('[data-comparison=there]')).toBeVisible({ timeout: 120_000 });
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the plan as a file' }).click();
    const plan = join(folder, 'plan.json');
    await (await coming).saveAs(plan);

    const run = JSON.parse(await saved(page, 'Export the simulated plan as JSON', folder)) as { times: number[]; provenance: object };
    const nothing = JSON.parse(await saved(page, 'Export doing nothing as JSON', folder)) as typeof run;
    const period = String((run.times[1] ?? 0) - (run.times[0] ?? 0));
    const printed = JSON.parse(
      await soma('run', plan, '--from', SAMPLE, '--members', MEMBERS, '--seed', '1', '--sample', period),
    ) as typeof run;
    // Where and by what build it ran is the one thing that differs.
    const placeless = ({ provenance, ...rest }: typeof run) => ({ ...rest, provenance: { ...provenance, engine: '', build: '' } });
    expect(placeless(run)).toEqual(placeless(printed));
    expect(placeless(nothing)).not.toEqual(placeless(printed));
    expect(run.times.length).toBeGreaterThan(100);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
