import type { Page } from '@playwright/test';
import { expect, offlineTest as test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

const number = async (page: Page, text: RegExp): Promise<number> => {
  const [, found = ''] = text.exec(await page.locator('main').innerText()) ?? [];
  return Number(found.replaceAll(/\s/g, ''));
};

test('a simulated feed fills the district hospital, its next day is forecast, its bottleneck is named and answered; by touch and offline', async ({
  unplugged: page,
}) => {
  test.setTimeout(240_000);
  await page.getByRole('link', { name: 'Hospital', exact: true }).tap();
  await expect(page).toHaveURL(/#\/hospital/);
  await expect(page.getByText('Simulated feed', { exact: true })).toBeVisible();
  await expect(page.getByText('connected', { exact: true })).toBeVisible();
  const medical = page.getByRole('article').filter({ hasText: /medical ward/i });
  await expect(medical).toContainText('of 178');
  const speed = (name: string): Promise<void> => page.getByRole('radio', { name, exact: true }).tap();
  await speed('1×');
  // Six weeks have filled it: the ward is 80 to 100 % full, people by pseudonym in beds of their own.
  const there = Number(await medical.locator('b').first().innerText());
  expect(there).toBeGreaterThanOrEqual(0.8 * 178);
  expect(there).toBeLessThanOrEqual(178);
  await medical.getByText('Who is here').tap();
  await medical.getByRole('button', { name: String(there) }).tap();
  await expect(medical.getByRole('cell', { name: /^P-\d{4}$/ })).toHaveCount(there);
  const beds = await medical.locator('tbody td:first-child').allInnerTexts();
  expect(new Set(beds).size).toBe(there);
  // Ten simulated minutes a second: messages come, none is missing.
  const before = await number(page, /([\d\s,]+) messages taken/);
  await speed('600×');
  await expect.poll(() => number(page, /([\d\s,]+) messages taken/)).toBeGreaterThan(before + 20);
  await expect(page.getByText('No message missing')).toBeVisible();
  await speed('1×');

  await page.getByRole('link', { name: 'Tomorrow', exact: true }).tap();
  const fan = page.getByRole('img', { name: /^medical ward: now \d+ of 178 beds; in 24 hours/ });
  await expect(fan).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/200 simulated courses begin with the census/)).toBeVisible();
  await expect(page.getByText(/^in 24 h: \d+ to \d+, middle \d+$/)).toBeVisible();
  await noBarriers(page, 'tomorrow');
  await page.getByRole('button', { name: 'Replay a week and score' }).tap();
  await expect(page.getByRole('row', { name: /^medical ward, in 8 h/ })).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/fell into the middle 50 %/)).toBeVisible();

  await page.getByRole('link', { name: 'What if', exact: true }).tap();
  const runs = page.getByRole('spinbutton', { name: 'Runs of each' });
  const six = async (): Promise<void> => {
    await runs.tap();
    await runs.fill('6');
    await runs.blur();
  };
  await page.getByRole('radio', { name: 'Where one more would help' }).tap();
  await six();
  await page.getByRole('button', { name: 'Simulate one more of each of 18, 6 runs' }).tap();
  await expect(page.getByText('114 runs simulated.')).toBeVisible({ timeout: 90_000 });
  const finding = (await page.locator('[data-finding]').textContent()) ?? '';
  const [, resource = '', ...saved] = /One more (.+?) would save most in this model: (\S+) \((\S+) to (\S+)\)/.exec(finding) ?? [];
  const [mean, low, high] = saved.map(Number) as [number, number, number];
  // Of 20 runs: one more doctor in the department saves most (docs/validation/hospital.md), 15 to 19 minutes.
  expect(resource).toBe('ED doctor');
  expect(low).toBeGreaterThan(0);
  expect(low).toBeLessThan(19);
  expect(high).toBeGreaterThan(15);
  await page.getByRole('button', { name: 'Make it an option: ED doctor' }).tap();

  // As an option beside today: the same people in the same six runs, so the same answer from the other side.
  await page.getByRole('radio', { name: 'Compare', exact: true }).tap();
  await page.getByRole('radio', { name: 'A fixed number' }).tap();
  await six();
  await page.getByRole('button', { name: 'Simulate today and 1' }).tap();
  await expect(page.getByText('12 runs simulated.')).toBeVisible({ timeout: 90_000 });
  const answer = page.getByText(/changes by .*: better than today/).first();
  await expect(answer).toBeVisible();
  const said = ((await answer.textContent()) ?? '').replaceAll('−', '-');
  const [, ...change] = /changes by (-[\d.]+)\s\((-[\d.]+)\sto\s(-[\d.]+)\)\smin/.exec(said) ?? [];
  const [middle, from, to] = change.map(Number) as [number, number, number];
  expect(middle).toBe(-mean);
  // One option asked alone is told more narrowly than the best of eighteen.
  expect(from).toBeGreaterThanOrEqual(-high);
  expect(to).toBeLessThanOrEqual(-low);
});
