import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { expect, test } from '@playwright/test';

const FIREFOX = process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr';
/** Model numbers; the record draws its facts with the same component, elsewhere. */
const NUMBERS = '[data-numbers] [data-quantity]';
/** Kept over reloads, because a page forgets what it saw. */
const VIOLATIONS = 'test.violations';

async function numbers(page: Page): Promise<readonly string[]> {
  return page.$$eval(NUMBERS, (nodes) => nodes.map((node) => (node.textContent ?? '').replace(/\s+/g, ' ').trim()));
}

async function fitted(page: Page, timeout: number): Promise<void> {
  await page.waitForFunction((selector) => document.querySelectorAll(selector).length >= 4, { timeout }, NUMBERS);
}

// Another engine, without WebGPU: the floor that everyone gets. Playwright's own Firefox cannot be had everywhere, so a
// stock one is driven over WebDriver BiDi.
test('a stock Firefox opens a sample, fits it on the processor and keeps it over a reload', async ({ baseURL }) => {
  test.skip(!existsSync(FIREFOX), `no Firefox at ${FIREFOX}: install Debian's firefox-esr or set FIREFOX_PATH`);
  test.setTimeout(240_000);
  const origin = new URL(baseURL ?? 'http://127.0.0.1').origin;
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 820 });
    const problems: string[] = [];
    page.on('pageerror', (error) => problems.push(`page error: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(`console: ${message.text()}`);
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(`${origin}/`) && !/^(data|blob|about):/.test(request.url())) problems.push(`request: ${request.url()}`);
    });
    await page.evaluateOnNewDocument((key) => {
      addEventListener('securitypolicyviolation', (event) => {
        const seen = JSON.parse(localStorage.getItem(key) ?? '[]') as string[];
        localStorage.setItem(key, JSON.stringify([...seen, `${event.effectiveDirective} blocked ${event.blockedURI}`]));
      });
    }, VIOLATIONS);
    await page.goto(origin, { waitUntil: 'load' });
    await page.evaluate(() => {
      localStorage.setItem('soma.accepted', '1');
      localStorage.setItem('soma.locale', 'en');
      localStorage.setItem('soma.members', '24');
    });
    expect(await page.evaluate(() => 'gpu' in navigator)).toBe(false);
    await page.reload({ waitUntil: 'load' });
    const sample = await page.waitForSelector('button.sample', { timeout: 30_000 });
    await sample?.click();
    await page.waitForFunction(() => location.hash.startsWith('#/twin/'), { timeout: 60_000 });
    await fitted(page, 180_000);
    const before = await numbers(page);
    expect(before.every((text) => /\d/.test(text))).toBe(true);
    await page.reload({ waitUntil: 'load' });
    await fitted(page, 60_000);
    expect(await numbers(page)).toEqual(before);
    await page.screenshot({ path: 'test-results/second-engine.png' });
    const violations = (): Promise<readonly string[]> =>
      page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]') as string[], VIOLATIONS);
    expect(await violations()).toEqual([]);
    expect(problems).toEqual([]);
    // Were there one, it would have been seen.
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://example.org/x.png' })));
    await expect.poll(violations).not.toEqual([]);
  } finally {
    await browser.close();
  }
});
