import type { Page } from '@playwright/test';
import { randomBits } from '#models/core/random.ts';
import { expect, test } from '#tests/e2e/fixtures.ts';

const SEED = Number(process.env['FUZZ_SEED'] ?? 1);
const SECONDS = Number(process.env['SECONDS_OF_INPUT'] ?? 60);
const WIDTH = 1180;
const HEIGHT = 820;
const KEYS = [
  'Tab',
  'Shift+Tab',
  'Enter',
  ' ',
  'Escape',
  'ArrowUp',
  'ArrowDown',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageDown',
  'Backspace',
  'Control+z',
  'Control+Shift+Z',
  'Control+k',
  '?',
  'a',
  'b',
  '0',
  '7',
  '-',
  '.',
];

/** The same numbers from the same seed: whole numbers from 0 to `below` - 1. */
function generator(seed: number): (below: number) => number {
  let step = 0;
  return (below) => randomBits(seed, 0, 7, step++) % below;
}

/** One thing a restless hand might do. Returns it in words, so that what led to a failure can be read. */
async function act(page: Page, below: (n: number) => number): Promise<string> {
  const at = (): [number, number] => [below(WIDTH), below(HEIGHT)];
  const kind = below(100);
  if (kind < 45) {
    const [x, y] = at();
    await page.mouse.click(x, y);
    return `tap ${x},${y}`;
  }
  if (kind < 80) {
    const key = KEYS[below(KEYS.length)] as string;
    await page.keyboard.press(key);
    return `key ${key}`;
  }
  if (kind < 88) {
    const [x, y] = at();
    const [toX, toY] = at();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(toX, toY, { steps: 3 });
    await page.mouse.up();
    return `drag ${x},${y} to ${toX},${toY}`;
  }
  if (kind < 95) {
    const [x, y] = at();
    const by = below(1200) - 600;
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, by);
    return `wheel ${by} at ${x},${y}`;
  }
  // Something that can be operated, wherever it is: taps at random rarely hit a small button.
  const many = page.locator('button:visible, a:visible, input:visible, select:visible, summary:visible');
  const count = await many.count();
  if (count === 0) return 'nothing to operate';
  const n = below(count);
  const name = await many
    .nth(n)
    .textContent({ timeout: 1000 })
    .catch(() => 'gone');
  await many
    .nth(n)
    .click({ timeout: 1000, force: true })
    .catch(() => undefined);
  return `operate ${n}: ${(name ?? '').trim().slice(0, 40)}`;
}

// The fixture fails the test on a page error, a console error, a policy violation or a request to another origin.
test(`${SECONDS} s of random taps and keys on a twin bring up no error`, async ({ accepted: page, watch }) => {
  await page.evaluate(() => {
    localStorage.setItem('soma.members', '48');
    localStorage.setItem('soma.backend', 'cpu');
  });
  await page.getByRole('button', { name: /Healthy woman, 34/ }).click();
  await expect(page.locator('[data-numbers]')).toBeVisible({ timeout: 120_000 });
  const twin = page.url();
  // A tap on a file picker waits for a file; there is none.
  page.on('filechooser', () => undefined);

  const below = generator(SEED);
  const done: string[] = [];
  const end = Date.now() + SECONDS * 1000;
  let returns = 0;
  while (Date.now() < end && watch.problems.length === 0) {
    done.push(await act(page, below));
    // Stay with the twin: elsewhere there is less to break.
    if (done.length % 10 === 0 && !page.url().startsWith(twin.split('#')[0] + '#/twin/')) {
      await page.goto(twin);
      returns++;
    }
  }
  console.log(`seed ${SEED}: ${done.length} actions in ${SECONDS} s, ${returns} times back to the twin`);
  expect(watch.problems, `after: ${done.slice(-12).join(' · ')}`).toEqual([]);
  // Still alive: the page answers and shows the twin.
  await page.goto(twin);
  await page.reload();
  await expect(page.locator('[data-numbers]')).toBeVisible({ timeout: 60_000 });
  expect(done.length).toBeGreaterThan(SECONDS);
});
