import { expect, test, type Page } from '@playwright/test';
import { serveStage, type Served } from './harness/serve.ts';

let served: Served;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  served = await serveStage();
});
test.afterAll(() => served.close());
test.use({ viewport: { width: 480, height: 400 } });
test.setTimeout(240_000);

/** Opens the harness and waits for the first frame. Software rendering takes seconds a frame. */
async function open(page: Page, query: string): Promise<void> {
  await page.goto(`${served.url}?cell=2.6&${query}`);
  await page.waitForFunction(() => window.failed ?? (window.stage?.stats().frames ?? 0) > 0, null, { timeout: 90_000, polling: 250 });
  expect(await page.evaluate(() => window.failed)).toBeUndefined();
}

/** Runs `change` and waits until frames have been drawn and stopped coming. */
async function settled(page: Page, change: () => unknown): Promise<void> {
  const before = await page.evaluate(() => window.stage?.stats().frames ?? 0);
  await page.evaluate(change);
  await page.waitForFunction((n) => (window.stage?.stats().frames ?? 0) > n, before, { timeout: 60_000, polling: 250 });
  let last = -1;
  for (let i = 0; i < 40; i++) {
    const now = await page.evaluate(() => window.stage?.stats().frames ?? 0);
    if (now === last) return;
    last = now;
    await page.waitForTimeout(700);
  }
  throw new Error('frames never stopped');
}

/** Colours of the picture: share of pixels that are not backdrop, and mean red less blue of those. */
async function look(page: Page): Promise<{ covered: number; warmth: number; pixels: number[] }> {
  const shot = await page.screenshot();
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let covered = 0;
    let warmth = 0;
    const pixels: number[] = [];
    for (let i = 0; i < data.length; i += 4) {
      const [r, g, b] = [data[i] as number, data[i + 1] as number, data[i + 2] as number];
      pixels.push(r, g, b);
      if (Math.max(r, g, b) - Math.min(r, g, b) < 24) continue;
      covered++;
      warmth += r - b;
    }
    return { covered: covered / (data.length / 4), warmth: warmth / Math.max(1, covered), pixels };
  }, shot.toString('base64'));
}

test('the 3D code that is loaded lazily stays within 450 kB gz on either engine', () => {
  const total = [...served.chunks.values()].reduce((a, b) => a + b, 0);
  const sum = (pattern: RegExp): number => [...served.chunks].filter(([name]) => pattern.test(name)).reduce((a, [, size]) => a + size, 0);
  // Chunks of one engine are never loaded with the other.
  const webgpuOnly = sum(/webgpu/i);
  const webglOnly = sum(/^engine-/i);
  expect(webgpuOnly + webglOnly).toBeGreaterThan(0);
  console.log(
    `stage harness: all ${Math.round(total / 1024)} kB gz; WebGPU only ${Math.round(webgpuOnly / 1024)}, WebGL2 only ${Math.round(webglOnly / 1024)}`,
  );
  expect(Math.max(total - webgpuOnly, total - webglOnly)).toBeLessThanOrEqual(450 * 1024);
});

for (const backend of ['webgpu', 'webgl2'] as const) {
  test(`the heart on ${backend}: drawn, idle when idle, cut, picked, turned, described`, async ({ page }) => {
    const outside: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(new URL(served.url).origin) && !request.url().startsWith('blob:') && !request.url().startsWith('data:'))
        outside.push(request.url());
    });
    await open(page, `backend=${backend}`);
    expect(await page.evaluate(() => window.stage?.backend)).toBe(backend);
    await settled(page, () => window.stage?.setTheme('light'));
    const whole = await look(page);
    expect(whole.covered).toBeGreaterThan(0.15);
    expect(whole.warmth).toBeGreaterThan(20);

    const stats = await page.evaluate(() => window.stage!.stats());
    expect(stats.drawCalls).toBeLessThanOrEqual(60);
    expect(stats.triangles).toBeLessThanOrEqual(150_000);
    expect(stats.uploadBytes).toBeLessThanOrEqual(1_000_000);

    // Nothing moves: not one frame.
    await page.waitForTimeout(2_000);
    expect(await page.evaluate(() => window.stage!.stats().frames)).toBe((await page.evaluate(() => window.stage!.stats())).frames);
    const idle = await page.evaluate(() => window.stage!.stats().frames);
    await page.waitForTimeout(2_000);
    expect(await page.evaluate(() => window.stage!.stats().frames)).toBe(idle);

    // A tap on the front of the heart names the right ventricle; the text for screen readers says so.
    const box = (await page.locator('canvas').boundingBox())!;
    await page.mouse.click(box.x + box.width * 0.5, box.y + box.height * 0.66);
    await page.waitForFunction(() => window.picked !== undefined, null, { timeout: 30_000, polling: 200 });
    expect(await page.evaluate(() => window.picked)).toBe('right_ventricle');
    expect(await page.evaluate(() => window.stage!.describe())).toContain('Selected: right ventricle');
    await expect(page.locator('canvas')).toHaveAttribute('aria-describedby', /state/);

    // One tab stop; arrow keys turn it.
    await page.locator('canvas').focus();
    const before = idle;
    await page.keyboard.press('ArrowLeft');
    await page.waitForFunction((n) => window.stage!.stats().frames > n, before, { timeout: 60_000, polling: 250 });
    expect(await page.evaluate(() => window.stage!.describe())).toContain('turned by hand');

    // Cut open it shows blue rooms and still fits the budget.
    await settled(page, () => window.stage?.setView('four-chamber'));
    const cut = await look(page);
    const blueish =
      cut.pixels.filter((_, i) => i % 3 === 0 && (cut.pixels[i + 2] as number) > (cut.pixels[i] as number) + 12).length /
      (cut.pixels.length / 3);
    expect(blueish).toBeGreaterThan(0.03);
    expect((await page.evaluate(() => window.stage!.stats())).drawCalls).toBeLessThanOrEqual(60);
    expect(await page.evaluate(() => window.policyViolations)).toEqual([]);
    expect(outside).toEqual([]);
  });
}

for (const backend of ['webgpu', 'webgl2'] as const) {
  test(`what the pointer is over has a thin line round it on ${backend}, and nothing else changes`, async ({ page }) => {
    await open(page, `backend=${backend}`);
    await settled(page, () => window.stage?.setView('front'));
    const box = (await page.locator('canvas').boundingBox())!;
    const bare = (await look(page)).pixels;
    const before = await page.evaluate(() => window.stage!.stats().frames);
    await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.64);
    await page.waitForFunction((n) => window.stage!.stats().frames > n, before, { timeout: 60_000, polling: 250 });
    await page.waitForTimeout(1_500);
    const stats = await page.evaluate(() => window.stage!.stats());
    expect(stats.drawCalls).toBeLessThanOrEqual(60);
    expect(stats.uploadBytes).toBeLessThanOrEqual(1_000_000);
    const marked = (await look(page)).pixels;
    const changed: number[] = [];
    for (let i = 0; i < bare.length; i += 3)
      if ([0, 1, 2].some((k) => Math.abs((bare[i + k] as number) - (marked[i + k] as number)) > 24)) changed.push(i);
    // A line of one to three pixels round something about as large as a third of the picture: some hundred pixels, not a face.
    expect(changed.length).toBeGreaterThan(250);
    expect(changed.length).toBeLessThan(0.04 * (bare.length / 3));
    // Most of it darker and greener than the tissue: the accent of the light theme.
    const teal = changed.filter((i) => (marked[i + 1] as number) >= (marked[i] as number) - 12);
    expect(teal.length).toBeGreaterThan(0.5 * changed.length);
    // The pointer leaves: the picture is the one from before.
    const whileMarked = stats.frames;
    await page.mouse.move(1, 1);
    await page.waitForFunction((n) => window.stage!.stats().frames > n, whileMarked, { timeout: 60_000, polling: 250 });
    await page.waitForTimeout(1_500);
    const after = (await look(page)).pixels;
    expect(after.reduce((n, v, i) => n + (Math.abs(v - (bare[i] as number)) > 2 ? 1 : 0), 0)).toBe(0);
  });
}

/** Takes the graphics device, or context, away from the stage that is shown, as the browser does when a driver resets. */
async function loseDevice(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { devices } = window as unknown as { devices: GPUDevice[] };
    if (window.stage?.backend === 'webgpu') devices.at(-1)?.destroy();
    else document.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context')?.loseContext();
  });
}

test('a lost graphics device: the stage comes back as it was, then on the simpler engine, then says so', async ({ page }) => {
  await page.addInitScript(() => {
    const devices: GPUDevice[] = [];
    (window as unknown as { devices: GPUDevice[] }).devices = devices;
    const ask = GPUAdapter.prototype.requestDevice;
    GPUAdapter.prototype.requestDevice = async function (...given) {
      const device = await ask.apply(this, given);
      devices.push(device);
      return device;
    };
  });
  await open(page, 'backend=auto&state=ejection');
  expect(await page.evaluate(() => window.stage?.backend)).toBe('webgpu');
  const box = (await page.locator('canvas').boundingBox())!;
  await settled(page, () => window.stage?.setView('long-axis'));
  await page.mouse.click(box.x + box.width * 0.45, box.y + box.height * 0.72);
  await page.waitForFunction(() => window.picked !== undefined, null, { timeout: 30_000, polling: 200 });
  await page.mouse.move(1, 1);
  await page.locator('canvas').focus();
  await page.keyboard.press('ArrowLeft');
  await settled(page, () => window.stage?.setCut(true, 0.1));
  const said = await page.evaluate(() => window.stage!.describe());
  expect(said).toContain('turned by hand');
  expect(said).toContain('Part of it is cut away');
  expect(said).toContain('Selected');
  const before = (await look(page)).pixels;
  const mean = (a: number[]): number => a.reduce((sum, v, i) => sum + Math.abs(v - (before[i] as number)), 0) / a.length;

  for (const [round, backend] of ['webgpu', 'webgl2', 'webgl2'].entries()) {
    await loseDevice(page);
    await page.waitForFunction((n) => window.failed ?? (window.recovered?.length ?? 0) > n, round, { timeout: 60_000, polling: 200 });
    await settled(page, () => window.stage?.setTheme('light'));
    expect(await page.evaluate(() => window.failed)).toBeUndefined();
    expect(await page.evaluate(() => window.stage?.backend), `round ${round}`).toBe(backend);
    expect(await page.evaluate(() => window.stage!.describe())).toBe(said);
    expect(mean((await look(page)).pixels), `round ${round}`).toBeLessThan(3);
    await expect(page.locator('canvas')).toHaveCount(1);
    await expect(page.locator('canvas')).toBeFocused();
  }
  expect(await page.evaluate(() => window.recovered)).toEqual([{ simpler: false }, { simpler: true }, { simpler: false }]);
  await loseDevice(page);
  await page.waitForFunction(() => window.failed, null, { timeout: 60_000, polling: 200 });
  expect(await page.evaluate(() => window.failed)).toContain('lost');
});

test('both engines draw the same picture', async ({ page }) => {
  const pictures: number[][] = [];
  for (const backend of ['webgpu', 'webgl2']) {
    await open(page, `backend=${backend}`);
    await settled(page, () => window.stage?.setView('long-axis'));
    pictures.push((await look(page)).pixels);
  }
  const [a, b] = pictures as [number[], number[]];
  expect(a.length).toBe(b.length);
  const mean = a.reduce((sum, v, i) => sum + Math.abs(v - (b[i] as number)), 0) / a.length;
  // Of 255; edges are smoothed a little differently.
  expect(mean).toBeLessThan(3);
});

test('leader lines never cross, in every view', async ({ page }) => {
  await page.setViewportSize({ width: 760, height: 600 });
  await open(page, 'backend=webgl2&labels=1');
  for (const view of ['front', 'back', 'four-chamber', 'long-axis', 'valves'] as const) {
    await page.evaluate((v) => window.stage?.setView(v), view);
    await page.waitForTimeout(6_000);
    const lines = await page
      .locator('polyline')
      .evaluateAll((all) => all.map((one) => (one.getAttribute('points') ?? '').split(/[ ,]/).map(Number)));
    expect(lines.length, view).toBeGreaterThanOrEqual(6);
    for (let i = 0; i < lines.length; i++)
      for (let j = i + 1; j < lines.length; j++) expect(cross(lines[i] as number[], lines[j] as number[]), `${view} ${i} ${j}`).toBe(false);
  }
});

function cross([ax, ay, bx, by]: number[], [cx, cy, dx, dy]: number[]): boolean {
  const side = (px: number, py: number, qx: number, qy: number, rx: number, ry: number): number =>
    (qx - px) * (ry - py) - (qy - py) * (rx - px);
  const n = [ax, ay, bx, by, cx, cy, dx, dy] as [number, number, number, number, number, number, number, number];
  return (
    side(n[0], n[1], n[2], n[3], n[4], n[5]) * side(n[0], n[1], n[2], n[3], n[6], n[7]) < 0 &&
    side(n[4], n[5], n[6], n[7], n[0], n[1]) * side(n[4], n[5], n[6], n[7], n[2], n[3]) < 0
  );
}
