import { expect, test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

test.use({ hasTouch: true });

/** Mean wait of M/M/c in minutes, from Erlang's own series (Erlang 1917), not from the project's recursion. */
function erlangWait(perMinute: number, serviceMinutes: number, servers: number): number {
  const load = perMinute * serviceMinutes;
  let term = 1;
  let sum = 1;
  for (let n = 1; n < servers; n++) {
    term *= load / n;
    sum += term;
  }
  const last = ((term * load) / servers) * (servers / (servers - load));
  const waits = last / (sum + last);
  return (waits * serviceMinutes) / (servers - load);
}

test('a queue is solved by theory and simulated beside it, and what cannot be answered is said', async ({ accepted: page }) => {
  await page.getByRole('link', { name: 'Hospital', exact: true }).tap();
  await page.getByRole('link', { name: 'Theory', exact: true }).tap();
  const field = (name: string) => page.getByRole('spinbutton', { name });
  const put = async (name: string, value: string): Promise<void> => {
    await field(name).fill(value);
    await field(name).blur();
  };
  await put('People who come', '30');
  await put('Mean time one takes', '9');
  await put('Servers', '6');
  const wait = page.getByRole('row', { name: /Mean wait/ });
  const exact = erlangWait(0.5, 9, 6);
  await expect(wait.getByRole('cell').first()).toHaveText(`${exact.toFixed(2)} min`);
  await page.getByRole('button', { name: /Simulate 60 runs/ }).tap();
  await expect(page.getByText('60 of 60 runs simulated.')).toBeVisible({ timeout: 60_000 });
  const [, mean, low, high] = /([\d.]+)\s*min \(([\d.]+) – ([\d.]+)\)/.exec((await wait.textContent()) ?? '') ?? [];
  // Two widths of a 95 % interval are about four standard errors.
  const half = (Number(high) - Number(low)) / 2;
  expect(half).toBeGreaterThan(0);
  expect(Math.abs(Number(mean) - exact)).toBeLessThan(2.1 * half);
  await noBarriers(page, 'theory');

  await put('Servers', '4');
  await expect(page.getByText(/this queue grows for ever/)).toBeVisible();
  await expect(page.getByRole('button', { name: /Simulate/ })).toHaveCount(0);
});

test('a pathway is changed by touch, what is wrong with it is named, and every step has a way back', async ({ accepted: page }) => {
  await page.goto('/#/hospital/model');
  await expect(page.getByText('Checked: this model can be simulated.')).toBeVisible();
  await page.getByRole('combobox', { name: 'Hospital shown' }).selectOption('Small clinic');
  const steps = page.getByRole('list', { name: 'appointment' }).getByRole('button');
  await expect(steps.filter({ hasText: 'consultation' })).toContainText('13 min');
  await steps.filter({ hasText: 'consultation' }).tap();
  const mean = page.getByRole('textbox', { name: 'Mean', exact: true });
  await mean.fill('18,5');
  await mean.blur();
  // As durations are told: whole minutes.
  await expect(steps.filter({ hasText: 'consultation' })).toContainText('19 min');
  await mean.fill('-3');
  await mean.blur();
  await expect(page.getByText(/Not taken: a number from 0/)).toBeVisible();

  const before = await steps.count();
  await steps.last().tap();
  await page.getByRole('button', { name: 'Remove this step' }).tap();
  await expect(steps).toHaveCount(before - 1);
  await expect(page.getByText(/has a dead end/)).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).tap();
  await expect(page.getByText('Checked: this model can be simulated.')).toBeVisible();
  await expect(steps).toHaveCount(before);

  await page.getByRole('radio', { name: /People, beds and rooms/ }).tap();
  await page.getByRole('button', { name: /^doctor/ }).tap();
  const on = page.getByRole('textbox', { name: 'On duty' });
  await on.fill('0');
  await on.blur();
  await expect(page.getByText('nobody is ever on: "doctor" has no capacity at any hour')).toBeVisible();
  await noBarriers(page, 'model');

  // Another tab of the page and back: the change is still there; put back, it is as it came.
  await page.getByRole('link', { name: 'Theory', exact: true }).tap();
  await page.getByRole('link', { name: 'Pathways', exact: true }).tap();
  await expect(page.getByText(/To be mended: 1\./)).toBeVisible();
  await page.getByRole('button', { name: 'Model as a file' }).tap();
  await page.getByRole('menuitem', { name: 'Put back as it came' }).tap();
  await expect(page.getByText('Checked: this model can be simulated.')).toBeVisible();
});
