import { expect, test } from './fixtures.ts';
import { fitted } from './steps.ts';

test('[UR-13] any run of commands, all undone, restores the state fingerprint', async ({ accepted: page }) => {
  test.setTimeout(180_000);
  const id = await fitted(page, /Healthy woman, 34/);
  await page.goto(`/#/twin/${id}/compare`);
  await expect(page.locator('[data-plan]')).toBeVisible();
  const plan = page.locator('[data-plan]');
  const kept = page.locator('[data-kept]');
  const fingerprint = async (): Promise<string> =>
    JSON.stringify([
      await plan.locator('input').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value)),
      await plan.locator('select').evaluateAll((all) => all.map((one) => (one as HTMLSelectElement).value)),
      await plan.getByRole('article').count(),
      await kept.getByRole('listitem').allInnerTexts(),
    ]);
  const before = await fingerprint();
  // A seeded draw (mulberry32, seed 20261123): the same sequence on every machine.
  let state = 20261123;
  const draw = (n: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % n;
  };
  await page.getByRole('button', { name: 'Standing up: tilt to 60 degrees' }).click();
  let made = 1;
  for (let i = 0; i < 14; i++) {
    const move = draw(5);
    if (move === 0) {
      await page.getByRole('button', { name: 'Add to the plan' }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^(Bleeding|Exercise|Inotrope)/ })
        .nth(draw(3))
        .click();
      await expect(page.getByRole('dialog')).toHaveCount(0);
      made++;
    } else if (move === 1) {
      await page.getByRole('button', { name: 'Keep', exact: true }).click();
      made++;
    } else if (move === 2) {
      await plan.getByLabel('Name of the plan').fill(`Plan ${i}`);
      await plan.getByLabel('Name of the plan').press('Enter');
      made++;
    } else if (move === 3) {
      await plan
        .getByRole('button', { name: /^More: / })
        .first()
        .click();
      made++;
    } else {
      await plan.getByLabel('Length', { exact: true }).selectOption(String([12, 20, 30, 45][draw(4)]));
      made++;
    }
    await page.waitForTimeout(120);
  }
  expect(await fingerprint()).not.toBe(before);
  const undo = plan.getByRole('button', { name: /^Undo/ });
  for (let i = 0; i < made + 5 && (await undo.isEnabled()); i++) {
    await undo.click();
    await page.waitForTimeout(120);
  }
  await expect.poll(fingerprint).toBe(before);

  // A slip of the finger becomes no plan: what lies outside is not taken, and the person is told.
  await page.getByRole('button', { name: 'Add to the plan' }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Aortic stenosis/ })
    .click();
  const area = page.getByRole('spinbutton', { name: 'Orifice area' });
  const stood = await area.inputValue();
  const added = await fingerprint();
  for (const typed of ['0', '-1', '1e99', '']) {
    await area.fill(typed);
    await area.press('Enter');
    await expect(
      page.getByRole('alert').filter({ hasText: `Not taken: it must lie between 0.4 and 4 cm². ${stood} is kept.` }),
    ).toBeVisible();
    await expect(area).toHaveValue(stood);
    expect(await fingerprint()).toBe(added);
  }
  await area.fill('0.8');
  await area.press('Enter');
  await expect(page.getByText('Not taken')).toHaveCount(0);
  await expect.poll(fingerprint).not.toBe(added);
});

test('[UR-19] each kept plan has a comparison of its own: opened again, renamed, deleted and brought back', async ({ accepted: page }) => {
  test.setTimeout(240_000);
  const id = await fitted(page, /Healthy woman, 34/);
  await page.goto(`/#/twin/${id}/compare`);
  const shown = page.locator('[data-comparison=there]');
  const kept = page.locator('[data-kept]');
  const title = shown.getByRole('heading', { level: 2 });
  const ends = (): Promise<string[]> => shown.locator('tbody td').allInnerTexts();
  const simulateAndKeep = async (preset: string): Promise<string[]> => {
    await page.getByRole('button', { name: preset }).click();
    if (preset.startsWith('Standing')) await page.getByLabel('Length', { exact: true }).selectOption('2');
    await page.getByRole('button', { name: 'Simulate' }).click();
    await expect(title).toHaveText(preset, { timeout: 120_000 });
    await page.getByRole('button', { name: 'Keep', exact: true }).click();
    await expect(kept.getByRole('listitem').filter({ hasText: preset })).toContainText(/simulated \d\d-/);
    return ends();
  };
  const strain = await simulateAndKeep('Valsalva manoeuvre, 15 s');
  await page.getByRole('button', { name: 'New plan', exact: true }).click();
  const tilt = await simulateAndKeep('Standing up: tilt to 60 degrees');
  expect(tilt).not.toEqual(strain);

  await kept.getByRole('button', { name: /^Valsalva/ }).click();
  await expect(title).toHaveText('Valsalva manoeuvre, 15 s');
  expect(await ends()).toEqual(strain);
  await expect(page.locator('[data-stale]')).toHaveCount(0);
  // Undo brings the other plan and its comparison back, redo this one.
  await page.keyboard.press('Control+z');
  await expect(title).toHaveText('Standing up: tilt to 60 degrees');
  expect(await ends()).toEqual(tilt);

  await page.getByRole('button', { name: 'Actions for “Valsalva manoeuvre, 15 s”' }).click();
  await page.getByRole('menuitem', { name: 'Rename' }).click();
  await page.getByRole('dialog').getByLabel('Name of the plan').fill('Straining');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(kept.getByRole('button', { name: /^Straining/ })).toBeVisible();

  await page.reload();
  await expect(title).toHaveText('Standing up: tilt to 60 degrees');
  await kept.getByRole('button', { name: /^Straining/ }).click();
  await expect(title).toHaveText('Straining');
  expect(await ends()).toEqual(strain);

  await page.getByRole('button', { name: 'Actions for “Straining”' }).click();
  await page.getByRole('menuitem', { name: 'Delete' }).click();
  await expect(kept.getByRole('button', { name: /^Straining/ })).toHaveCount(0);
  await page.getByRole('region', { name: 'Notices' }).getByRole('button', { name: 'Undo' }).click();
  await kept.getByRole('button', { name: /^Standing/ }).click();
  await expect(title).toHaveText('Standing up: tilt to 60 degrees');
  await kept.getByRole('button', { name: /^Straining/ }).click();
  await expect(title).toHaveText('Straining');
  expect(await ends()).toEqual(strain);

  // Changed and kept without simulating: what was simulated spoke of another plan and is gone.
  await page.getByLabel('Length', { exact: true }).selectOption('5');
  await expect(page.locator('[data-stale=plan]')).toBeVisible();
  await page.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(kept.getByRole('listitem').filter({ hasText: 'Straining' })).toContainText('not simulated as it stands');

  // A plan cannot be made shorter than what is in it: said in words, and nothing is changed.
  await page.getByRole('button', { name: 'New plan', exact: true }).click();
  await page.getByRole('button', { name: /^20 % blood loss/ }).click();
  await page.getByLabel('Length', { exact: true }).selectOption('10');
  await expect(page.getByText('“Saline infusion” starts only after 12 min.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Length', { exact: true })).toHaveValue('30');
});
