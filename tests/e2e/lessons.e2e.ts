import { expect, test } from './fixtures.ts';
import { noBarriers } from './steps.ts';

test('the lesson plays from its first to its last step', async ({ accepted: page }) => {
  test.setTimeout(240_000);
  await page.evaluate(() => {
    localStorage.setItem('soma.members', '48');
    localStorage.setItem('soma.backend', 'cpu');
  });
  await page.goto('/#/lessons');
  const first = page.getByRole('article').filter({ hasText: 'What the body does when it bleeds' });
  await first.getByRole('button', { name: 'Start the lesson' }).click();
  const lesson = page.locator('[data-lesson]');
  await expect(lesson).toHaveAttribute('data-lesson', 'heart', { timeout: 30_000 });
  await page.getByRole('button', { name: 'Cut the heart open' }).click();
  await lesson.getByRole('button', { name: 'Next' }).click();
  await expect(lesson).toHaveAttribute('data-lesson', 'bleed');
  await expect(lesson.getByRole('button', { name: 'Next' })).toBeDisabled();
  await lesson.getByRole('radio', { name: 'Mean arterial pressure' }).check();
  await lesson.getByRole('button', { name: 'Next' }).click();
  await expect(lesson).toHaveAttribute('data-lesson', 'reflex');
  await lesson.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByRole('article', { name: 'Autonomic block' })).toHaveCount(0);
  await lesson.getByRole('button', { name: 'Next' }).click();
  await expect(page.getByRole('article', { name: 'Autonomic block' })).toBeVisible();
  await lesson.getByRole('button', { name: 'Next' }).click();
  await lesson.getByRole('radio', { name: /carry oxygen/ }).check();
  await lesson.getByRole('button', { name: 'Next' }).click();
  await lesson.getByRole('button', { name: 'Finish' }).click();
  await expect(lesson).toContainText('1 of 1 scored questions right');
  await lesson.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(lesson).toHaveCount(0);
});

test('a lesson goes on with the heart’s own time and with results, by keyboard and with motion turned down', async ({ accepted: page }) => {
  test.setTimeout(240_000);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.evaluate(() => {
    localStorage.setItem('soma.members', '48');
    localStorage.setItem('soma.backend', 'cpu');
    localStorage.setItem('soma.persona', 'educator');
  });
  await page.reload();
  await page.goto('/#/lessons');
  const article = page.getByRole('article').filter({ hasText: 'A narrow aortic valve' });
  await article.getByRole('button', { name: 'Start the lesson' }).click();
  const lesson = page.locator('[data-lesson]');
  await expect(lesson).toHaveAttribute('data-lesson', 'door', { timeout: 30_000 });
  await expect(page.locator('[data-beating=true]')).toBeVisible({ timeout: 90_000 });
  // The heart stands still until a person lets it run, and so does the lesson.
  await expect(lesson).toContainText('Goes on by itself in 8 s');
  await page.waitForTimeout(2_000);
  await expect(lesson).toContainText('Goes on by itself in 8 s');
  await lesson.getByRole('button', { name: 'Pause or play' }).focus();
  await page.keyboard.press('Enter');
  await expect(lesson).toContainText(/Goes on by itself in [1-6] s/, { timeout: 60_000 });
  await lesson.getByRole('button', { name: '1×' }).press('Enter');
  await expect(lesson).toHaveAttribute('data-lesson', 'free', { timeout: 60_000 });
  await lesson.getByRole('button', { name: 'Next' }).press('Enter');
  await expect(lesson).toHaveAttribute('data-lesson', 'narrow');
  await expect(lesson).toHaveAttribute('data-lesson', 'price', { timeout: 120_000 });
  await expect(page.locator('[data-comparison=there] .lane')).toHaveCount(4);
  await expect(page.getByRole('region', { name: 'Aortic valve gradient, mean' })).toBeVisible();
  await lesson.getByRole('radio', { name: 'Much the same as before' }).press('Space');
  await expect(lesson).toContainText('The cuff measures behind the door');
  await noBarriers(page, 'lesson in the educator’s size');
  await lesson.getByRole('button', { name: 'Leave the lesson' }).press('Enter');
  await expect(lesson).toHaveCount(0);
  // What a lesson needs beside it: the record, a page to print, the numbers to take along.
  await expect(page.getByRole('link', { name: 'Record', exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Report to print' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Export as JSON' })).toBeVisible();
});
