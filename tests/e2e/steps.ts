import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });
export const numbers = (page: Page) => page.locator('[data-numbers]');

/** Fails on anything axe finds; waits until nothing moves, for a half-faded text has too little contrast. */
export async function noBarriers(page: Page, where: string): Promise<void> {
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`),
  ).toEqual([]);
}

/** Opens a sample and waits for its fit: on the processor and with few bodies, so that it is over in seconds. */
export async function fitted(page: Page, sample: RegExp): Promise<string> {
  await page.evaluate(() => {
    localStorage.setItem('soma.members', '48');
    localStorage.setItem('soma.backend', 'cpu');
  });
  await page.getByRole('button', { name: sample }).click();
  await expect(page).toHaveURL(/#\/twin\/sample-/);
  await expect(numbers(page)).toBeVisible({ timeout: 90_000 });
  return /twin\/([^/]+)/.exec(page.url())?.[1] ?? '';
}

export interface Finger {
  readonly x: number;
  readonly y: number;
}

/**
 * Fingers as the browser itself makes them of touches: down, on their way in eight steps, at rest, and up. No faster than a
 * hand: after one that flies off, the browser takes the next tap for the end of the flight and not for a click.
 */
export async function fingers(page: Page, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Finger[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  for (let n = 1; n <= from.length; n++) await send('touchStart', from.slice(0, n));
  for (let n = 1; n <= 8; n++) {
    await page.waitForTimeout(16);
    const on = (a: number, b: number): number => a + ((b - a) * n) / 8;
    await send('touchMove', from.map((f, k) => ({ x: on(f.x, (to[k] as Finger).x), y: on(f.y, (to[k] as Finger).y) }))); // prettier-ignore
  }
  await page.waitForTimeout(100);
  await send('touchEnd', []);
  await session.detach();
}

/** Files for what a tap on a button asks for, or on the label of a field that looks like one. */
export async function give(page: Page, button: string, files: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  const asked = page.waitForEvent('filechooser');
  await page.locator('button, label', { hasText: button }).tap();
  await (await asked).setFiles(files);
}
