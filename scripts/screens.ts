// Pictures of every page that opens without a twin, at both sizes, in every theme and language, to be looked at.
// `npm run screens -- [--only hospital/stress] [--out FOLDER]`, after a build. Not a part of `npm test`.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import AxeBuilder from '@axe-core/playwright';
import { chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS, findChromium } from './chromium.ts';
import { serve } from './serve.ts';

const HOSPITAL = ['today', 'tomorrow', 'what-if', 'building', 'layout', 'stress', 'equipment', 'model', 'theory'];
const PAGES = ['', 'lessons', 'settings', 'about', 'diagnostics', 'model/cardiovascular', ...HOSPITAL.map((page) => `hospital/${page}`)];
const SIZES = [
  { name: 'wide', width: 1180, height: 820 },
  { name: 'tall', width: 820, height: 1180 },
] as const;
const THEMES = ['light', 'dark', 'reading'] as const;
const LOCALES = ['en', 'de'] as const;

/** Until nothing is computed, drawn for the first time or on its way. */
async function settled(page: Page): Promise<void> {
  await page.locator('main').first().waitFor();
  await page.waitForTimeout(1000);
  await page.waitForFunction(
    () =>
      !document.querySelector('main .job, [data-floor=starting], [data-floor=empty]') &&
      document.getAnimations().every((one) => one.playState !== 'running'),
    null,
    { timeout: 60_000 },
  );
}

const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, out: { type: 'string' } } });
const out = resolve(values.out ?? join(import.meta.dirname, '../test-results/screens'));
mkdirSync(out, { recursive: true });
const pages = PAGES.filter((path) => path.includes(values.only));
const executablePath = findChromium();
const server = await serve();
const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: [...CHROMIUM_FLAGS] });
const problems: string[] = [];
let taken = 0;
for (const size of SIZES)
  for (const theme of THEMES)
    for (const locale of LOCALES) {
      const context = await browser.newContext({ viewport: size, hasTouch: true, locale, reducedMotion: 'reduce' });
      await context.addInitScript(
        ([language, look]) => {
          localStorage.setItem('soma.accepted', '1');
          localStorage.setItem('soma.locale', language);
          localStorage.setItem('soma.preferences', JSON.stringify({ theme: look }));
        },
        [locale, theme] as const,
      );
      for (const path of pages) {
        const name = [path.replaceAll('/', '-') || 'library', size.name, theme, locale].join('_');
        const page = await context.newPage();
        const note = (what: string): void => void problems.push(`${name}: ${what}`);
        page.on('console', (message) => {
          if (message.type() === 'error') note(message.text());
        });
        page.on('pageerror', (error) => note(error.message));
        try {
          await page.goto(`${server.url}#/${path}`);
          await settled(page);
          const { violations } = await new AxeBuilder({ page }).analyze();
          for (const one of violations) note(`${one.id}: ${one.nodes.map((node) => node.target.join(' ')).join(', ')}`);
          await page.screenshot({ path: join(out, `${name}.png`) });
          // What lies below the first screen: the window is made as tall as the page.
          const [wide, below] = await page.evaluate(() => {
            const main = document.querySelector('main') ?? document.body;
            return [main.scrollWidth - main.clientWidth, main.scrollHeight - main.clientHeight] as const;
          });
          if (wide > 1) note(`${wide} px wider than the screen`);
          if (below > 1) {
            await page.setViewportSize({ width: size.width, height: size.height + below });
            await page.waitForTimeout(300);
            await page.screenshot({ path: join(out, `${name}_whole.png`) });
          }
          taken += 1;
        } catch (error) {
          note(error instanceof Error ? error.message : String(error));
        }
        await page.close();
      }
      await context.close();
    }
await browser.close();
await server.close();
for (const line of problems) console.error(line);
console.log(`${taken} of ${pages.length * SIZES.length * THEMES.length * LOCALES.length} pages in ${out}; ${problems.length} problems`);
process.exit(problems.length > 0 ? 1 : 0);
