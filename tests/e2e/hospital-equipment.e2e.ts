import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, offlineTest as test } from './fixtures.ts';
import { give, noBarriers } from './steps.ts';

const clinic = join(process.env['SOMA_DATA'] ?? join(import.meta.dirname, '../../../shared/data'), 'hospital/clinic_cobie');

test.setTimeout(240_000);

test('a scanner’s failure is foreseen and its maintenance moved to where it disturbs least; a register is read in; by touch and offline', async ({
  unplugged: page,
}) => {
  await page.goto('/#/hospital/equipment');
  await expect(page.getByText('Assumptions: nothing in this register was measured')).toBeVisible();
  await expect(page.getByText(/^\d+ devices of 5 kinds; \d+ overdue/)).toBeVisible();

  // How long scanners last, with what their failures leave open.
  await expect(page.getByText(/Weibull by \d+ failures and 2 devices that run still: shape [\d.]+ \([\d.]+\sto\s[\d.]+\)/)).toBeVisible();
  await expect(page.getByText(/the cost is lowest when replaced at [\d ]+.h of use \(95 % range/)).toBeVisible();

  // The sensors raise an alarm; learning can be stopped, and then says how long it has.
  await expect(page.getByText(/^Alarm at cycle \d+ by .*, \d+ cycles ago/)).toBeVisible();
  const learn = page.getByRole('button', { name: 'Learn remaining life' });
  await learn.tap();
  await page.getByRole('button', { name: 'Stop', exact: true }).first().tap();
  await expect(learn).toBeEnabled({ timeout: 1500 });
  await expect(page.getByText(/Learned from/)).toBeHidden();
  await learn.tap();
  await expect(page.getByText(/Learned from 24 machines/)).toBeVisible({ timeout: 90_000 });
  await expect(page.getByText(/Cycles left:\s+about\s\d+ \(\d+\sto\s\d+; made to hold 90 of 100\)/)).toBeVisible();

  // Every hour of the week, then what moving changes.
  await page.getByRole('radio', { name: 'any hour' }).tap();
  await page.getByRole('button', { name: 'Try every hour of the week' }).tap();
  const found = page.getByText(/One service of one unit adds/);
  await expect(found).toBeVisible({ timeout: 90_000 });
  const [, least, now] = /adds ([\d.]+) min.* and ([\d.]+) min/.exec((await found.textContent()) ?? '') ?? [];
  expect(Number(least)).toBeLessThan(Number(now) / 2);
  const compare = page.getByRole('button', { name: 'Compare the options' });
  await compare.tap();
  const table = page.getByRole('table').last();
  await expect(table.getByRole('row', { name: /Do nothing: it runs until it fails/ })).toBeVisible({ timeout: 90_000 });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(page.getByText(/^Move to the trough .* min less waiting for each who needs it than Do nothing/)).toBeVisible();
  await noBarriers(page, 'equipment');

  // A register of one's own: a table with bad rows that are named, and COBie.
  const load = (files: Parameters<typeof give>[2]): Promise<void> => give(page, 'Load a register', files);
  const rows = 'id,kind,meter [h],meter read,hours\nA,pump,oops,2026-01-01,5\n,pump,7,2026-01-01,5\nB,pump,9,2026-01-01,5\n';
  await load({ name: 'mine.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await expect(page.getByText('2 devices of 1 kind; when anything is due is not known')).toBeVisible();
  await expect(page.getByText('line 2, A: meter [h]: "oops" is no number of 0 or more')).toBeVisible();
  await expect(page.getByText(/line 3, .*the row has no id/)).toBeVisible();
  await expect(page.getByText(/hours: no unit, so none of its numbers is taken/)).toBeVisible();
  await expect(page.getByText('Kept until this page is closed or locked.')).toBeVisible();
  if (existsSync(clinic)) {
    const file = (name: string) => ({ name, mimeType: 'text/csv', buffer: readFileSync(join(clinic, name)) });
    await load([file('equipment.csv'), file('pm_jobs.csv')]);
    await expect(page.getByText(/^18\d devices of \d+ kinds/)).toBeVisible();
    await expect(page.getByRole('row', { name: /AHU Annual Maintenance/ }).first()).toBeVisible();
  }
  await page.getByRole('button', { name: 'Back to the sample register' }).tap();
  await expect(page.getByText('Assumptions: nothing in this register was measured')).toBeVisible();
});
