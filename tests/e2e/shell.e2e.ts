import { mkdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { CONNECT_POLICY, PAGE_POLICY } from '../../scripts/policy.ts';
import { expect, test } from './fixtures.ts';

const ROUTES = ['/', '/settings', '/about', '/diagnostics', '/model/cardiovascular', '/no-such-page'] as const;

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

async function go(page: Page, route: string): Promise<void> {
  await page.goto(`/#${route}`);
  await expect(heading(page)).toBeVisible();
}

async function openSample(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name }).click();
  await expect(page).toHaveURL(/#\/twin\/sample-/);
  await expect(heading(page)).toBeVisible();
}

async function noBarriers(page: Page, where: string): Promise<void> {
  // Entering transitions have ended when nothing is animated any more.
  await page.waitForFunction(() => document.getAnimations().every((a) => a.playState !== 'running'));
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map((v) => `${where}: ${v.id}: ${v.nodes.map((n) => `${n.target.join(' ')} ${n.failureSummary ?? ''}`).join(' | ')}`),
  ).toEqual([]);
}

test('first run says what it is, where data stay and what it is for, once', async ({ page }) => {
  await page.goto('/?locale=en');
  await expect(heading(page)).toHaveText('Welcome to Soma');
  await expect(page.getByText('Records stay on this device')).toBeVisible();
  await expect(page.getByText('Education and research; not for diagnosis or treatment.')).toBeVisible();
  await noBarriers(page, 'first run');
  await page.getByRole('radio', { name: 'Deutsch' }).check();
  await expect(heading(page)).toHaveText('Willkommen bei Soma');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await page.getByRole('button', { name: 'Verstanden, weiter' }).click();
  await expect(heading(page)).toHaveText('Zwillinge');
  await page.goto('/');
  await expect(heading(page)).toHaveText('Zwillinge');
});

test('settings change language, theme, units and text size at once, and undo puts them back', async ({ accepted: page }) => {
  await go(page, '/settings');
  await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'Deutsch' }).check();
  await expect(heading(page)).toHaveText('Einstellungen');
  await page.keyboard.press('Control+z');
  await expect(heading(page)).toHaveText('Settings');
  const html = page.locator('html');
  for (const [name, theme] of [
    ['Dark', 'dark'],
    ['Reading room', 'reading'],
    ['Light', 'light'],
  ] as const) {
    await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: name, exact: true }).check();
    await expect(html).toHaveAttribute('data-theme', theme);
  }
  await page.getByRole('radiogroup', { name: 'Text size' }).getByRole('radio', { name: 'Projector' }).check();
  await expect(html).toHaveAttribute('data-density', 'projector');
  await page.keyboard.press('Control+z');
  await expect(html).toHaveAttribute('data-density', 'compact');
  await page.keyboard.press('Control+Shift+Z');
  await expect(html).toHaveAttribute('data-density', 'projector');
  await page.reload();
  await expect(html).toHaveAttribute('data-theme', 'light');
  await expect(html).toHaveAttribute('data-density', 'projector');
});

test('the palette finds commands by the beginnings of words and performs them', async ({ accepted: page }) => {
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox', { name: 'Type to find a command' });
  await expect(box).toBeFocused();
  await box.fill('read');
  await expect(page.getByRole('option')).toHaveText(['Use the reading room theme']);
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'reading');
  await expect(box).toBeHidden();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Show the keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('settings');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toHaveText('Settings');
});

test('commands undone one after the other restore the state fingerprint', async ({ accepted: page }) => {
  const fingerprint = async (): Promise<string> => {
    await go(page, '/diagnostics');
    const row = page.locator('dl div', { hasText: /State fingerprint|Fingerabdruck des Zustands/ });
    return (await row.locator('dd').textContent()) ?? '';
  };
  const before = await fingerprint();
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  await go(page, '/settings');
  await page.getByRole('radiogroup', { name: 'Theme' }).getByRole('radio', { name: 'Dark', exact: true }).check();
  await page.getByRole('radiogroup', { name: 'Units' }).getByRole('radio', { name: 'United States' }).check();
  await page.getByRole('radio', { name: /Educator/ }).check();
  await page.getByRole('radiogroup', { name: 'Language' }).getByRole('radio', { name: 'Deutsch' }).check();
  expect(await fingerprint()).not.toBe(before);
  for (let i = 0; i < 4; i++) await page.keyboard.press('Control+z');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect.poll(fingerprint).toBe(before);
});

test('[UR-03] a sample twin goes through the real import and is marked as invented', async ({ accepted: page }) => {
  await openSample(page, /Healthy woman, 34/);
  await expect(heading(page)).toHaveText('Hannah Whitfield');
  await expect(page.getByText('SYNTHETIC')).toBeVisible();
  await expect(page.getByText('14-Mar-1992')).toBeVisible();
});

test('axe finds no barrier on any page', async ({ accepted: page }) => {
  for (const route of ROUTES) {
    await go(page, route);
    await noBarriers(page, route);
  }
  await go(page, '/');
  await openSample(page, /Healthy woman, 34/);
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  await noBarriers(page, 'twin');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await noBarriers(page, 'palette');
  await page.keyboard.press('Escape');
  await go(page, '/');
  await page.getByRole('button', { name: 'Set up your vault' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await noBarriers(page, 'vault dialog');
});

test('a vault is made, locked, opened by recovery code, and erased; wrong words change nothing', async ({ accepted: page }) => {
  await page.getByRole('button', { name: 'Set up your vault' }).click();
  await page.getByLabel('Passphrase', { exact: true }).fill('short');
  await page.getByLabel('Passphrase, once more').fill('short');
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await expect(page.getByText(/too easy to guess/)).toBeVisible();
  const words = 'violet anchor mosaic thunder';
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('Passphrase, once more').fill(words);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  const code = ((await page.locator('output').textContent()) ?? '').trim();
  expect(code.length).toBeGreaterThan(15);
  await page.getByRole('switch', { name: /kept it in a safe place/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(heading(page)).toHaveText('Soma is locked');
  await noBarriers(page, 'lock screen');
  await page.getByLabel('Passphrase', { exact: true }).fill('not the right words at all');
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(page.getByText(/does not open it/)).toBeVisible();
  await page.getByRole('button', { name: 'Use the recovery code instead' }).click();
  await page.getByLabel('Recovery code').fill(code);
  await page.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(heading(page)).toHaveText('Twins');
  await page.reload();
  await expect(heading(page)).toHaveText('Soma is locked');
  await page.getByRole('button', { name: 'Only look at the sample twins' }).click();
  await expect(page.getByText('Your twins are locked')).toBeVisible();
  await go(page, '/settings');
  await page.getByRole('button', { name: 'Erase …' }).click();
  await page.getByLabel('Type ERASE to go on').fill('ERASE');
  await page.getByRole('dialog').getByRole('button', { name: 'Erase everything' }).click();
  await expect(page.getByText('Everything is erased. This was checked.')).toBeVisible();
});

test('a record dropped on the page asks for a vault first and is then imported', async ({ accepted: page }) => {
  const record = JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      {
        fullUrl: 'urn:uuid:p',
        resource: {
          resourceType: 'Patient',
          id: 'p',
          name: [{ family: 'Muster', given: ['Eva'] }],
          gender: 'female',
          birthDate: '1970-05-02',
        },
      },
      {
        fullUrl: 'urn:uuid:o',
        resource: {
          resourceType: 'Observation',
          status: 'final',
          subject: { reference: 'urn:uuid:p' },
          code: { coding: [{ system: 'http://loinc.org', code: '8867-4' }] },
          effectiveDateTime: '2026-03-04T10:00:00+01:00',
          valueQuantity: { value: 72, unit: '/min', system: 'http://unitsofmeasure.org', code: '/min' },
        },
      },
    ],
  });
  await page.evaluate((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'record.json', { type: 'application/json' }));
    for (const type of ['dragenter', 'dragover', 'drop'])
      window.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, record);
  await expect(page.getByRole('dialog', { name: 'Set up your vault' })).toBeVisible();
  const words = 'violet anchor mosaic thunder';
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('Passphrase, once more').fill(words);
  await page.getByRole('button', { name: 'Set up', exact: true }).click();
  await page.getByRole('switch', { name: /kept it in a safe place/ }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  const report = page.getByRole('dialog', { name: 'What was read' });
  await expect(report).toBeVisible();
  await expect(report.locator('dl div', { hasText: 'used by models' }).locator('dd')).toHaveText('1');
  await noBarriers(page, 'import report');
  await report.getByRole('link', { name: 'Open the twin' }).click();
  await expect(heading(page)).toContainText('Muster');
  await expect(page.getByText('02-May-1970')).toBeVisible();

  // Deleting asks nothing, because it can be undone, from the notice and by the keys.
  await go(page, '/');
  const more = page.getByRole('button', { name: /^More for/ });
  // A small button in the corner of the card, over none of its words.
  const corner = await more.locator('xpath=..').boundingBox();
  expect(corner?.width ?? 999).toBeLessThanOrEqual(60);
  await more.click();
  await page.getByRole('menuitem', { name: 'Delete the twin' }).click();
  await expect(page.getByRole('link', { name: /Muster/ })).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('link', { name: /Muster/ })).toBeVisible();
  await noBarriers(page, 'library with a twin and a notice');
});

test('in the pseudo-locale no text on any page is left untranslated', async ({ page }) => {
  const untranslated = (): Promise<string[]> =>
    page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      const translated = (text: string): boolean => {
        // What stands outside the brackets of the pseudo-locale was not translated.
        let depth = 0;
        const outside = [...text].filter((c) => (c === '⟦' ? (depth++, false) : c === '⟧' ? (depth--, false) : depth === 0)).join('');
        return !/\p{L}{2,}/u.test(outside);
      };
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node instanceof Element ? node : node.parentElement;
        if (!element || element.closest('[translate=no], script, style, noscript, option[translate=no]')) continue;
        const texts =
          node instanceof Element
            ? ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'].map((name) => node.getAttribute(name) ?? '')
            : [node.textContent ?? ''];
        for (const text of texts) if (!translated(text)) found.push(`<${element.tagName.toLowerCase()}> ${text.trim().slice(0, 80)}`);
      }
      // A twin's page is named after the person.
      if (!location.hash.startsWith('#/twin/') && !translated(document.title.replace('· Soma', '')))
        found.push(`<title> ${document.title}`);
      return found;
    });
  await page.goto('/?locale=pseudo');
  await expect(heading(page)).toContainText('⟦');
  expect(await untranslated(), 'first run').toEqual([]);
  await page.locator('footer button').click();
  for (const route of ROUTES) {
    await page.goto(`/?locale=pseudo#${route}`);
    await expect(heading(page)).toContainText('⟦');
    await page.waitForTimeout(500);
    expect(await untranslated(), route).toEqual([]);
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  expect(await untranslated(), 'palette').toEqual([]);
  await page.keyboard.press('Escape');
  await page.goto('/?locale=pseudo#/');
  await page.getByRole('button', { name: /Healthy woman/ }).click();
  await expect(page.getByRole('progressbar').first()).toBeVisible();
  expect(await untranslated(), 'twin').toEqual([]);
});

test('every response carries the exact policy', async ({ request, page, watch }) => {
  const index = await request.get('/');
  expect(index.headers()['content-security-policy']).toBe(PAGE_POLICY);
  expect(PAGE_POLICY).toContain("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'");
  expect(PAGE_POLICY).toContain("require-trusted-types-for 'script'; trusted-types svelte-trusted-html soma; connect-src 'self'");
  expect(CONNECT_POLICY).toContain("connect-src 'self' https: wss: http://localhost:* ws://localhost:*");
  const html = await index.text();
  expect(html).toMatch(/<meta name="soma-build" content="[0-9a-f]{12}">/);
  const script = /src="(\/assets\/index-[^"]+\.js)"/.exec(html)?.[1] ?? '';
  expect((await request.get(script)).headers()['content-security-policy']).toBe(PAGE_POLICY);
  expect((await request.get('/assets/../../package.json')).status()).toBe(404);
  expect((await request.get('/%2e%2e/package.json')).status()).toBe(404);

  // The listener of this suite must itself bite: a planted violation is caught, and only it is forgiven.
  await page.goto('/');
  await page.evaluate(() => {
    const image = new Image();
    image.src = 'https://example.org/x.png';
    document.body.append(image);
  });
  await expect.poll(() => watch.problems.some((p) => p.includes('[policy] img-src'))).toBe(true);
  expect(watch.forgive(/example\.org/)).toBeGreaterThan(0);

  // And in a worker: the vault may not reach out either.
  await page.goto('/?locale=en');
  await page.getByRole('button', { name: 'I understand' }).click();
  await expect.poll(() => page.workers().length).toBeGreaterThan(0);
  const reached = await page.workers()[0]?.evaluate(() =>
    fetch('https://example.org/').then(
      () => 'reached',
      () => 'blocked',
    ),
  );
  expect(reached).toBe('blocked');
  await expect.poll(() => watch.problems.some((p) => p.includes('[policy] connect-src'))).toBe(true);
  expect(watch.forgive(/example\.org/)).toBeGreaterThan(0);
});

test('pictures', async ({ browser, baseURL }) => {
  mkdirSync('test-results/pictures', { recursive: true });
  for (const [name, width, height] of [
    ['landscape', 1180, 820],
    ['portrait', 820, 1180],
    ['phone', 390, 844],
  ] as const)
    for (const theme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: theme,
        locale: 'en-GB',
        baseURL: baseURL ?? '',
      });
      const page = await context.newPage();
      const shot = (what: string) => page.screenshot({ path: `test-results/pictures/${what}-${name}-${theme}.png` });
      await page.goto('/');
      await expect(heading(page)).toBeVisible();
      await shot('first-run');
      await page.getByRole('button', { name: 'I understand' }).click();
      await expect(page.getByRole('button', { name: /Healthy woman/ })).toBeVisible();
      await shot('library');
      for (const route of ['settings', 'about', 'diagnostics']) {
        await go(page, `/${route}`);
        await shot(route);
      }
      await go(page, '/');
      await openSample(page, /Healthy woman, 34/);
      // The stage or the fit on its way to it: never a blank page.
      await expect(page.getByText(/Fitting the circulation|mmHg/).first()).toBeVisible();
      await shot('twin');
      // Nothing may stick out to the side.
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} ${theme}`).toBe(true);
      await context.close();
    }
});

test('diagnostics runs the whole path once: page, worker, kernel on the GPU and its twin on the CPU', async ({ accepted: page }) => {
  await go(page, '/diagnostics');
  await page.getByRole('button', { name: 'Test the calculation' }).click();
  const result = page.locator('[data-selftest]');
  await expect(result).toBeVisible({ timeout: 60_000 });
  await expect(result).toHaveAttribute('data-selftest', 'webgpu');
  const value = async (name: string): Promise<number> =>
    Number.parseFloat((await result.locator('div', { hasText: name }).locator('dd').textContent()) ?? '');
  expect(await value('Calls of the graphics processor')).toBeGreaterThan(0);
  // Single precision against double over one second of an oscillator.
  expect(await value('Largest difference between the two')).toBeLessThan(1e-3);
});
