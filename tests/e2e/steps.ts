import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
