// Draws the raster icons from public/icons/soma.svg with Chromium. `node scripts/icons.ts`, when the drawing changes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findChromium } from './chromium.ts';

const folder = join(import.meta.dirname, '../public/icons');
const svg = readFileSync(join(folder, 'soma.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: ['--no-sandbox'] });
for (const [name, size, inset] of [
  ['soma-180', 180, 0],
  ['soma-192', 192, 0],
  ['soma-512', 512, 0],
  // A maskable icon is cropped by the system to as little as the inner 80 %.
  ['soma-maskable-512', 512, 0.12],
] as const) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const drawn = inset ? svg.replace('rx="14"', '') : svg;
  const room = inset ? `background:#0f6b6b;padding:${inset * size}px;box-sizing:border-box` : '';
  await page.setContent(
    `<style>*{margin:0}body{width:${size}px;height:${size}px;${room}}svg{display:block;width:100%;height:100%}</style>${drawn}`,
  );
  await page.screenshot({ path: join(folder, `${name}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
