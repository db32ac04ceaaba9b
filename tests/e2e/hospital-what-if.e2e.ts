import { expect, test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

test('the bottleneck is named, an option answers it with an interval beside today; stopped, gone on with, the same with more workers', async ({
  accepted: page,
}) => {
  await page.goto('/#/hospital/what-if');
  await expect(page.getByRole('heading', { name: 'What if?' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Hospital shown' }).selectOption('treatment-centre');

  // Where one more would help: published +1 cubicle saves 41.9 minutes, more than any other.
  await page.getByRole('radio', { name: 'Where one more would help' }).check();
  await page.getByRole('button', { name: 'Simulate one more of each of 6, 8 runs' }).click();
  await expect(page.getByText('56 runs simulated.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/One more cubicle would save most in this model: \d+ \(\d+ to \d+\)/)).toBeVisible();
  await expect(page.getByText(/Longest without a free unit is registration/)).toBeVisible();
  const row = page.getByRole('row', { name: /^cubicle/ });
  await expect(row.getByRole('cell').nth(3)).toContainText('%');
  await row.getByRole('button', { name: 'Make it an option' }).click();

  // A second option by touch: fewer arrivals.
  await page.getByRole('button', { name: 'Add an option' }).click();
  await page.getByRole('button', { name: /More or fewer arrivals/ }).click();
  const percent = page.getByRole('spinbutton', { name: 'More (or fewer) by' });
  await percent.fill('-15');
  await percent.press('Tab');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  const cards = page.getByRole('list', { name: 'Today and options' });
  await expect(cards.getByText('−15 % arrivals', { exact: true })).toBeVisible();
  // An edit has a way back.
  await cards.getByRole('button', { name: 'Remove: −15 % arrivals' }).click();
  await expect(cards.getByText('Nothing is changed yet.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cards.getByText('−15 % arrivals', { exact: true })).toBeVisible();

  // Compared: stopped, and gone on with from where it stood.
  await page.getByRole('radio', { name: 'Compare', exact: true }).check();
  await page.getByRole('radio', { name: 'A fixed number' }).check();
  const runs = page.getByRole('spinbutton', { name: 'Runs of each' });
  await runs.fill('120');
  await runs.press('Tab');
  await page.getByRole('button', { name: 'Simulate today and 2' }).click();
  await expect(page.getByText(/^[1-9]\d* runs so far/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByText(/Stopped after \d+ runs/)).toBeVisible({ timeout: 1000 });
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByText('360 runs simulated.')).toBeVisible({ timeout: 40_000 });
  await expect(page.getByText(/changes by −\d+\s\(−4\d\sto\s−\d+\)\smin: better than today/).first()).toBeVisible();
  const basis = await page.locator('[data-basis]').textContent();
  expect(basis).toMatch(/seed 1, common random numbers; fingerprint of all events [0-9a-f]{8}/);
  await noBarriers(page, 'what-if');
  // The same with three workers, hash by hash.
  await page.evaluate(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4, configurable: true }));
  await page.getByRole('button', { name: 'Simulate today and 2' }).click();
  await expect(page.getByText(/runs so far/)).toBeVisible();
  await expect(page.getByText('360 runs simulated.')).toBeVisible({ timeout: 40_000 });
  expect(await page.locator('[data-basis]').textContent()).toBe(basis);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  expect((await download).suggestedFilename()).toBe('soma-what-if.csv');

  // Its day ends before it settles: a warm-up is refused in words.
  await page.getByRole('radio', { name: 'Warm-up' }).check();
  await page.getByRole('button', { name: 'Look for it, 10 runs' }).click();
  await expect(page.getByText(/It does not settle within the first half of the run \(9.5/)).toBeVisible({ timeout: 20_000 });
});
