import { readFileSync } from 'node:fs';
import { compileModel } from '#models/hospital/engine/compile.ts';
import { SimulatedFeed } from '#models/hospital/feed/simulated.ts';
import { framed } from '#models/hospital/feed/write-hl7.ts';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { websocketServer } from '#tests/websocket-server.ts';
import { expect, test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

const WEEK = 7 * 1440;

test('[UR-27] the sample hospital is live at once; a WebSocket feed is followed, lost and named as not current; files are read', async ({
  accepted: page,
}) => {
  await page.goto('/#/hospital/today');
  const medical = page.getByRole('article').filter({ hasText: /medical ward/i });
  await expect(medical).toContainText('of 178');
  await expect(page.getByText('No message missing')).toBeVisible();
  await expect(page.getByText(/Names and numbers of people stay in the connecting worker/)).toBeVisible();
  await medical.getByText('Who is here').click();
  await expect(medical.getByRole('cell', { name: /^P-\d{4}$/ }).first()).toBeVisible();
  await noBarriers(page, 'today');

  const server = await websocketServer();
  try {
    const feed = new SimulatedFeed(compileModel(districtHospital()), {
      seed: 4,
      warmUpMinutes: 6 * WEEK,
      minutes: 8 * WEEK,
      epochMs: Date.UTC(2026, 0, 5),
    });
    const sent = [...feed.begin(), ...feed.until(6 * WEEK + 600)];
    await page.getByRole('button', { name: 'Connect…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Where messages come from').selectOption('websocket');
    await dialog.getByLabel('Address').fill('https://feed.example.org');
    await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(dialog.getByRole('alert')).toContainText('only listen over WebSocket');
    await dialog.getByLabel('Address').fill(`ws://127.0.0.1:${server.port}/adt`);
    await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    await expect(dialog).toBeHidden();
    await expect.poll(() => server.open).toBe(1);
    // Unknown is not empty: no bed is called free before anything was heard.
    await expect(page.getByText(/^Not known: no message has come yet/)).toBeVisible();
    await expect(page.getByText(/free beds on wards/)).toHaveCount(0);
    // One of them twice, and ten not at all.
    const late = sent.length - 100;
    for (const { text } of sent.slice(0, late)) server.send(framed(text));
    server.send(framed(sent[late - 1]?.text ?? ''));
    for (const { text } of sent.slice(late + 10)) server.send(framed(text));
    await expect(page.getByText('10 messages missing')).toBeVisible();
    await expect(page.getByText(/^Who was here before the first message is not known/)).toBeVisible();
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    expect(readFileSync(await (await saved).path(), 'utf8')).toContain('feed,websocket,messages missing,10,1');
    await expect(page.getByRole('row', { name: /^Came twice/ })).toBeVisible();
    await expect(page.getByText('connected', { exact: true })).toBeVisible();
    server.cut();
    await server.close();
    await expect(page.getByText(/^Not current: the picture is of/)).toBeVisible();
    await expect(page.getByText(/could not be reached/)).toBeVisible();
    // The browser itself tells the console of a server that is gone.

    const text = sent.map((one) => one.text);
    await page.getByRole('button', { name: 'End the feed' }).click();
    await page.getByRole('button', { name: 'Connect…' }).click();
    await dialog.getByLabel('Where messages come from').selectOption('simulated');
    await dialog.getByRole('button', { name: 'Connect', exact: true }).click();
    await page.getByRole('button', { name: 'Connect…' }).click();
    await dialog.getByLabel('Where messages come from').selectOption('file');
    await dialog
      .locator('input[type=file]')
      .setInputFiles([{ name: 'day.hl7', mimeType: 'text/plain', buffer: Buffer.from(text.join('')) }]);
    await expect(dialog.getByText(`${text.length} messages read`)).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
    await expect(page.getByText('From files or the clipboard', { exact: true })).toBeVisible();
    await expect(page.getByText(/Files and the clipboard do not go on by themselves/)).toBeVisible();
  } finally {
    await server.close().catch(() => undefined);
  }
});
