import { expect, test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

test('a mass casualty incident is simulated by touch: when what breaks, which lever saves most, always beside doing nothing', async ({
  accepted: page,
}) => {
  await page.goto('/#/hospital/stress');
  await expect(page.getByRole('heading', { name: 'What if much more comes at once?' })).toBeVisible();
  await page.getByRole('radio', { name: 'Mass casualties' }).check();
  // Three runs of each, and one lever less: fewer are quicker.
  await page.getByText('Assumptions behind it').click();
  const runs = page.getByRole('spinbutton', { name: 'Runs of each option' });
  await runs.fill('4');
  await runs.press('Tab');
  await page.getByText('Assumptions behind it').click();
  await page.getByRole('switch', { name: 'More: resus' }).click();
  await page.getByRole('button', { name: 'Simulate 7 options, 4 runs each' }).click();
  await expect(page.getByRole('heading', { name: 'What was found' })).toBeVisible({ timeout: 60_000 });
  const breaks = page.getByRole('region', { name: 'The first day it breaks' }).getByRole('table');
  await expect(breaks.getByRole('columnheader', { name: 'Doing nothing', exact: true })).toBeVisible();
  await expect(breaks.getByRole('row', { name: /^CT/ })).toContainText('h after');
  await expect(page.getByRole('listitem').filter({ hasText: 'what the others are compared with' })).toContainText('Doing nothing');
  await expect(page.getByText(/4 runs of each option with common random numbers/)).toBeVisible();
  await noBarriers(page, 'stress');
  // What is changed afterwards is not passed off as simulated.
  await page.getByRole('switch', { name: 'More: ICU' }).click();
  await expect(page.getByText('Changed since')).toBeVisible();
  // A pandemic can be begun and stopped; what was found stays.
  await page.getByRole('radio', { name: 'Severe pandemic' }).check();
  await page.getByRole('button', { name: /^Simulate/ }).click();
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect(page.getByRole('button', { name: /^Simulate/ })).toBeEnabled();
  await expect(breaks.getByRole('row', { name: /^CT/ })).toContainText('h after');
});
