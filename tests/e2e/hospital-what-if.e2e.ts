import { expect, offlineTest as test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

test('the bottleneck is named, an option answers it with an interval beside today; stopped, gone on with, the same with more workers; by touch and offline', async ({
  unplugged: page,
}) => {
  test.setTimeout(240_000);
  await page.goto('/#/hospital/what-if');
  await expect(page.getByRole('heading', { name: 'What if?' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Hospital shown' }).selectOption('treatment-centre');

  // Where one more would help: published +1 cubicle saves 41.9 minutes, more than any other.
  await page.getByRole('radio', { name: 'Where one more would help' }).tap();
  await page.getByRole('button', { name: 'Simulate one more of each of 6, 8 runs' }).tap();
  await expect(page.getByText('56 runs simulated.')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/One more cubicle would save most in this model: \d+ \(\d+ to \d+\)/)).toBeVisible();
  await expect(page.getByText(/Longest without a free unit is registration/)).toBeVisible();
  const row = page.getByRole('row', { name: /^cubicle/ });
  await expect(row.getByRole('cell').nth(3)).toContainText('%');
  await row.getByRole('button', { name: 'Make it an option' }).tap();

  // A second option by touch: fewer arrivals.
  await page.getByRole('button', { name: 'Add an option' }).tap();
  await page.getByRole('button', { name: /More or fewer arrivals/ }).tap();
  const percent = page.getByRole('spinbutton', { name: 'More (or fewer) by' });
  await percent.fill('-15');
  await percent.blur();
  await page.getByRole('button', { name: 'Add', exact: true }).tap();
  const cards = page.getByRole('list', { name: 'Today and options' });
  await expect(cards.getByText('−15 % arrivals', { exact: true })).toBeVisible();
  // An edit has a way back.
  await cards.getByRole('button', { name: 'Remove: −15 % arrivals' }).tap();
  await expect(cards.getByText('Nothing is changed yet.')).toBeVisible();
  await page.getByRole('listitem').filter({ hasText: 'Removed: −15 % arrivals' }).getByRole('button', { name: 'Undo' }).tap();
  await expect(cards.getByText('−15 % arrivals', { exact: true })).toBeVisible();

  // Compared: stopped, and gone on with from where it stood.
  await page.getByRole('radio', { name: 'Compare', exact: true }).tap();
  await page.getByRole('radio', { name: 'A fixed number' }).tap();
  const runs = page.getByRole('spinbutton', { name: 'Runs of each' });
  await runs.fill('120');
  await runs.blur();
  await page.getByRole('button', { name: 'Simulate today and 2' }).tap();
  await expect(page.getByText(/^[1-9]\d* runs so far/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop', exact: true }).tap();
  await expect(page.getByText(/Stopped after \d+ runs/)).toBeVisible({ timeout: 1000 });
  await page.getByRole('button', { name: 'Go on' }).tap();
  await expect(page.getByText('360 runs simulated.')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/changes by −\d+\s\(−4\d\sto\s−\d+\)\smin: better than today/).first()).toBeVisible();
  const basis = await page.locator('[data-basis]').textContent();
  expect(basis).toMatch(/seed 1, common random numbers; fingerprint of all events [0-9a-f]{8}/);
  await noBarriers(page, 'what-if');
  // The same with three workers, hash by hash.
  await page.evaluate(() => Object.defineProperty(navigator, 'hardwareConcurrency', { value: 4, configurable: true }));
  await page.getByRole('button', { name: 'Simulate today and 2' }).tap();
  await expect(page.getByText(/runs so far/)).toBeVisible();
  await expect(page.getByText('360 runs simulated.')).toBeVisible({ timeout: 90_000 });
  expect(await page.locator('[data-basis]').textContent()).toBe(basis);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).tap();
  expect((await download).suggestedFilename()).toBe('soma-what-if.csv');

  // Its day ends before it settles: a warm-up is refused in words.
  await page.getByRole('radio', { name: 'Warm-up' }).tap();
  await page.getByRole('button', { name: 'Look for it, 10 runs' }).tap();
  await expect(page.getByText(/It does not settle within the first half of the run \(9.5/)).toBeVisible({ timeout: 20_000 });
});
