import { expect, test, type Page } from '@playwright/test';
import type { TumourStats } from '#src/stage/tumour/contract.ts';
import { serveStage, type Served } from './harness/serve.ts';
import { CENTRE } from './harness/tumour-phantoms.ts';

let served: Served;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  served = await serveStage('tumour');
});
test.afterAll(() => served.close());
test.setTimeout(240_000);
const BACKENDS = ['webgpu', 'webgl2'] as const;
/** Half of the vertical field of view of the stage: 13 degrees. */
const HALF_FIELD = Math.tan((13 * Math.PI) / 180);

const stats = (page: Page): Promise<TumourStats> => page.evaluate(() => window.tumour!.stats());
const resting = (page: Page, after: number): Promise<unknown> =>
  page.waitForFunction(
    (n) => window.failedTumour ?? (window.tumour?.stats().resting && window.tumour.stats().frames > n),
    after,
    { timeout: 90_000, polling: 100 },
  ); // prettier-ignore

/** Opens the harness without a backdrop and waits for the picture with its surfaces. */
async function open(page: Page, query: string, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.goto(`${served.url}?bare=1&${query}`);
  await page.waitForFunction(() => window.failedTumour ?? (window.tumour?.stats().triangles ?? 0) > 0, null, { timeout: 90_000, polling: 100 }); // prettier-ignore
  await resting(page, 0);
  expect(await page.evaluate(() => window.failedTumour)).toBeUndefined();
}

/** Runs `change` and waits until nothing is due any more. */
async function settled<T>(page: Page, change: (given: T) => unknown, given: T): Promise<void> {
  const before = (await stats(page)).frames;
  await page.evaluate(change as (given: unknown) => unknown, given);
  await resting(page, before);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** RGBA, premultiplied, 0 to 255. */
  readonly data: readonly number[];
}

async function look(page: Page): Promise<Picture> {
  const shot = await page.screenshot({ omitBackground: true, timeout: 60_000 });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), { premultiplyAlpha: 'none' });
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const premultiplied = Array.from(data, (x, i) => (i % 4 === 3 ? x : (x * (data[i | 3] as number)) / 255));
    return { width: bitmap.width, height: bitmap.height, data: premultiplied };
  }, shot.toString('base64'));
}

/** Picture elements that are opaque and violet, in the columns from `from` to `to`. */
function violet({ width, height, data }: Picture, from = 0, to = width): number {
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = from; x < to; x++) {
      const [r, g, b, a] = [0, 1, 2, 3].map((k) => data[4 * (y * width + x) + k] as number) as [number, number, number, number];
      if (a > 200 && b > g + 25 && r > g + 12) count++;
    }
  return count;
}

/** Mean difference of two pictures, of 255. */
function apart(a: Picture, b: Picture): number {
  expect(a.data.length).toBe(b.data.length);
  return a.data.reduce((sum, x, n) => sum + Math.abs(x - (b.data[n] as number)), 0) / a.data.length;
}

/** Picture elements of a ball of `radius` mm at the target of a pose that fits `reach` mm into half of a square of `side`. */
function disc(radius: number, reach: number, side: number): number {
  const distance = reach / HALF_FIELD;
  // The outline of a ball is where lines of sight touch it.
  const seen = (distance * radius) / Math.sqrt(distance ** 2 - radius ** 2);
  return Math.PI * ((seen / reach) * (side / 2)) ** 2;
}

const SIDE = 320;

/** Lines on the cut plane lie where fields reach their levels, frame after frame. The picture has `SIDE` on both sides. */
async function linesOnThePlane(page: Page): Promise<void> {
  const [radius, reach] = [20, 40];
  await settled(
    page,
    ([centre, r]) => {
      window.tumour!.setSides(window.tumourSide!((r as number) - 6), null);
      window.tumour!.setShow(
        window.tumourShow!({ infiltration: true, margin: 0.12, cut: { plane: 'axial', through: centre as never, tumour: true } }),
      );
      window.tumour!.restore({
        view: 'free',
        pose: { target: centre as never, forward: [0, 0, -1], up: [0, -1, 0], radius: 40 },
      });
    },
    [CENTRE, radius] as const,
  );
  // The next frame goes into the same texture.
  await settled(page, (r) => window.tumour!.setSides(window.tumourSide!(r), null), radius);
  const around = (picture: Picture, mm: number, is: (r: number, g: number, b: number) => boolean): number => {
    let [hits, count] = [0, 0];
    for (let angle = 0; angle < 2 * Math.PI; angle += 0.02, count++) {
      const [x, y] = [Math.cos(angle), Math.sin(angle)].map((u) => Math.floor(SIDE / 2 + u * (mm / reach) * (SIDE / 2))) as [
        number,
        number,
      ];
      const at = 4 * (y * SIDE + x);
      if (is(picture.data[at] as number, picture.data[at + 1] as number, picture.data[at + 2] as number)) hits++;
    }
    return hits / count;
  };
  const isViolet = (r: number, g: number, b: number): boolean => b > g + 60 && r > g + 30;
  const isAmber = (r: number, g: number, b: number): boolean => r > b + 90 && g > b + 40;
  const lines = await look(page);
  // The sheet is blank, the inside tinted; density 0.12 is reached (0.5 - 0.12) * 8 mm beyond the edge.
  expect(around(lines, radius, isViolet)).toBeGreaterThan(0.95);
  const dashed = around(lines, radius + 8 * 0.38, isViolet);
  expect(dashed).toBeGreaterThan(0.25);
  expect(dashed).toBeLessThan(0.8);
  for (const off of [-2.5, 1.5, 5]) expect(around(lines, radius + off, isViolet), `${off} mm`).toBeLessThan(0.05);

  await settled(
    page,
    ([centre, r]) => {
      const side = window.tumourSide!(r as number);
      window.tumour!.setSides({ ...side, density: null, probability: side.density }, null);
      window.tumour!.setShow(
        window.tumourShow!({ chances: [0.9, 0.5, 0.1], cut: { plane: 'axial', through: centre as never, tumour: true } }),
      );
    },
    [CENTRE, radius] as const,
  );
  const chances = await look(page);
  for (const level of [0.1, 0.5, 0.9]) expect(around(chances, radius + 8 * (0.5 - level), isAmber), `${level}`).toBeGreaterThan(0.9);
  expect(around(chances, radius + 1.6, isAmber)).toBeLessThan(0.05);
  expect(around(chances, radius, isViolet)).toBe(0);
}

/** A field that cannot be drawn is said on the picture, which goes on with the next. */
async function saysTrouble(page: Page): Promise<void> {
  await page.evaluate(() => {
    const side = window.tumourSide!(16);
    window.tumour!.setSides({ ...side, density: { ...side.density!, data: new Uint8Array(5) } }, null);
  });
  await expect(page.locator('.trouble')).toContainText('5 bytes for 64 × 60 × 56 voxels');
  const before = (await stats(page)).meshings;
  await settled(page, () => window.tumour!.setSides(window.tumourSide!(10), null), 0);
  await page.waitForFunction((n) => window.tumour!.stats().meshings > n && window.tumour!.stats().resting, before, { timeout: 30_000 });
  expect(await page.evaluate(() => window.failedTumour)).toBeUndefined();
  expect(violet(await look(page))).toBeGreaterThan(50);
}

for (const backend of BACKENDS) {
  test(`a growing ball covers what its projection covers, lines lie where levels are reached, nothing costs anything at rest (${backend})`, async ({
    page,
  }) => {
    await open(page, `backend=${backend}&image=none&exact=1&r=12&view=front`, SIDE, SIDE);
    expect(await page.evaluate(() => window.tumour!.backend)).toBe(backend);
    // Straight at the middle of the ball from far enough.
    const reach = 40;
    await settled(
      page,
      ([target, radius]) =>
        window.tumour!.restore({
          view: 'free',
          pose: { target: target as never, forward: [0, 1, 0], up: [0, 0, 1], radius: radius as number },
        }),
      [CENTRE, reach] as const,
    );
    const pictures: Picture[] = [await look(page)];
    const radii = [12, 18, 26];
    for (const radius of radii.slice(1)) {
      await settled(page, (r) => {
        const of = window as unknown as { sides?: Record<number, ReturnType<NonNullable<typeof window.tumourSide>>> };
        of.sides ??= {};
        window.tumour!.setSides((of.sides[r] = window.tumourSide!(r)), null);
      }, radius); // prettier-ignore
      pictures.push(await look(page));
    }
    const errors = pictures.map((picture, n) => violet(picture) / disc(radii[n] as number, reach, SIDE) - 1);
    console.log(`${backend}: area of the ball against its projected disc ${errors.map((e) => `${(100 * e).toFixed(1)} %`).join(', ')}`);
    // A hundredth of the radius either way and the ragged edge of small discs: 4 % of the area.
    for (const error of errors) expect(Math.abs(error)).toBeLessThan(0.04);
    expect(apart(pictures[0] as Picture, pictures[1] as Picture)).toBeGreaterThan(2);

    // Nothing moves: not one frame, nothing meshed, nothing sent.
    const before = await stats(page);
    await page.waitForTimeout(1_500);
    expect(await stats(page)).toEqual(before);

    // Back in time: surfaces are remembered.
    await settled(page, () => window.tumour!.setSides((window as unknown as { sides: Record<number, never> }).sides[18]!, null), 0);
    expect(apart(await look(page), pictures[1] as Picture)).toBeLessThan(0.05);
    expect((await stats(page)).meshings).toBe(before.meshings);

    // Paused nothing is drawn; what changed meanwhile comes afterwards.
    const drawn = (await stats(page)).frames;
    await page.evaluate(() => {
      window.tumour!.pause(true);
      window.tumour!.setView('left');
    });
    await page.waitForTimeout(600);
    expect((await stats(page)).frames).toBe(drawn);
    await settled(page, () => window.tumour!.pause(false), 0);

    // One tab stop; keys turn, a tap names what is there and its numbers.
    await page.locator('canvas').focus();
    const turned = (await stats(page)).frames;
    await page.keyboard.press('ArrowLeft');
    await resting(page, turned);
    expect(await page.evaluate(() => window.tumour!.view())).toBe('free');
    await settled(page, () => window.tumour!.setView('front'), 0);
    await settled(page, ([target]) => window.tumour!.restore({ view: 'free', pose: { target: target as never, forward: [0, 1, 0], up: [0, 0, 1], radius: 40 } }), [CENTRE] as const); // prettier-ignore
    await page.mouse.click(SIDE / 2, SIDE / 2);
    await page.waitForFunction(() => window.pickedTumour, null, { timeout: 30_000, polling: 100 });
    const pick = (await page.evaluate(() => window.pickedTumour))!;
    expect(pick.what).toBe('tumour');
    expect(pick.name).toBe('Visible tumour');
    // The front of the ball of 18 mm: 24.43 mL, at the density of the edge.
    expect(Math.abs(pick.at[1] - (CENTRE[1] - 18))).toBeLessThan(0.4);
    expect(Math.abs((pick.volumeMl as number) / 24.429 - 1)).toBeLessThan(0.02);
    expect(Math.abs((pick.density as number) - 0.5)).toBeLessThan(0.05);
    await page.mouse.click(4, 4);
    await page.waitForFunction(() => window.pickedTumour === null, null, { timeout: 30_000, polling: 100 });

    await linesOnThePlane(page);
    // What is said of a field is the same on either engine.
    if (backend === 'webgl2') await saysTrouble(page);
  });

  test(`the patient's own surface holds the tumour; cut open the scan and outlines show; two sides share one camera (${backend})`, async ({
    page,
  }) => {
    const [width, height] = [480, 300];
    await open(page, `backend=${backend}&r=16`, width, height);
    const found = await page.evaluate(() => {
      const body = window.foundAnatomy!.parts[0]!;
      return { key: body.key, volume: body.shell.volume, triangles: body.shell.indices.length / 3, told: window.progressTumour! };
    });
    expect(found.key).toBe('body');
    // Two ellipsoids, 72 x 92 x 82 mm with a small one mostly inside: 2275 mL and a nose of a few.
    expect(found.volume / 1000).toBeGreaterThan(2_200);
    expect(found.volume / 1000).toBeLessThan(2_420);
    expect(found.triangles).toBeLessThanOrEqual(150_000);
    expect(found.told.at(-1)).toBe(1);
    expect(found.told).toEqual([...found.told].sort((a, b) => a - b));
    const whole = await look(page);
    // Seen through skin: the tumour is there, and much of the picture is glass.
    expect(violet(whole)).toBeGreaterThan(300);
    const glass = whole.data.filter((a, i) => i % 4 === 3 && a > 8 && a < 200).length / (width * height);
    expect(glass).toBeGreaterThan(0.2);

    const cut = { plane: 'axial', through: CENTRE, tumour: true } as const;
    await settled(page, (given) => window.tumour!.setShow(window.tumourShow!({ infiltration: true, cut: given })), cut);
    await page.waitForTimeout(300);
    const opened = await look(page);
    const opaque = opened.data.filter((a, i) => i % 4 === 3 && a > 250).length / (width * height);
    expect(opaque).toBeGreaterThan(0.2);
    expect(apart(opened, whole)).toBeGreaterThan(5);
    // A tap on the plane reads the scan and the fields there.
    await settled(page, ([centre]) => window.tumour!.restore({ view: 'free', pose: { target: centre as never, forward: [0, 0, -1], up: [0, -1, 0], radius: 60 } }), [CENTRE] as const); // prettier-ignore
    await page.mouse.click(width / 2, height / 2);
    await page.waitForFunction(() => window.pickedTumour?.what === 'scan', null, { timeout: 30_000, polling: 100 });
    const spot = (await page.evaluate(() => window.pickedTumour))!;
    CENTRE.forEach((x, axis) => expect(Math.abs((spot.at[axis] as number) - x)).toBeLessThan(0.5));
    expect(spot.volumeMl).toBeNull();
    expect(spot.density).toBeGreaterThan(0.95);
    // Brain of the phantom: 70 and up to 8 either way, noise of 0 to 6, or 35 in its rooms.
    expect(spot.scan).toBeGreaterThan(34);
    expect(spot.scan).toBeLessThan(85);
    const sent = (await stats(page)).uploadBytes;
    // Turning sends nothing.
    await settled(page, () => window.tumour!.setView('head'), 0);
    await settled(page, () => window.tumour!.setTheme('dark'), 0);
    expect((await stats(page)).uploadBytes).toBe(sent);

    // Two sides: a large tumour and a small one, seen from the same place.
    await settled(page, () => window.tumour!.setShow(window.tumourShow!()), 0);
    await settled(page, () => window.tumour!.setSides(window.tumourSide!(20), window.tumourSide!(10)), 0);
    const pair = await look(page);
    const [left, right] = [violet(pair, 0, width / 2), violet(pair, width / 2, width)];
    expect(left).toBeGreaterThan(80);
    // Areas of discs of 20 and 10 mm.
    expect(left / right).toBeGreaterThan(3.3);
    expect(left / right).toBeLessThan(4.9);
    const before = (await stats(page)).frames;
    await page.mouse.move(width * 0.75, height / 2);
    await page.mouse.down();
    await page.mouse.move(width * 0.75 + 60, height / 2 + 10, { steps: 4 });
    await page.mouse.up();
    await resting(page, before);
    const after = await look(page);
    const half = (from: number): Picture => ({
      width: width / 2,
      height,
      data: after.data.filter((_, i) => ((i >> 2) % width) - from >= 0 && ((i >> 2) % width) - from < width / 2),
    });
    const skin = (p: Picture): number => p.data.filter((a, i) => i % 4 === 3 && a > 8).length;
    expect(apart(after, pair)).toBeGreaterThan(0.5);
    expect(Math.abs(skin(half(0)) / skin(half(width / 2)) - 1)).toBeLessThan(0.01);
    // A tap on the second side names its own tumour.
    await settled(page, () => window.tumour!.setView('left'), 0);
    const anchor = await page.evaluate(
      () =>
        new Promise<number[]>((done) => {
          const stop = window.tumour!.onOverlay(({ labels }) => {
            const one = labels.find((label) => label.key === 'right tumour');
            if (!one) return;
            stop();
            done([one.anchorX, one.anchorY]);
          });
          window.tumour!.setShow(window.tumourShow!({ labels: true }));
        }),
    );
    expect(anchor[0]).toBeGreaterThan(width / 2);
    await page.mouse.click(anchor[0] as number, anchor[1] as number);
    await page.waitForFunction(() => window.pickedTumour?.side === 'right', null, { timeout: 30_000, polling: 100 });
    const pick = (await page.evaluate(() => window.pickedTumour))!;
    expect(pick.what).toBe('tumour');
    expect(Math.abs((pick.volumeMl as number) / 4.189 - 1)).toBeLessThan(0.04);
  });

  test(`after the device was lost the picture stands again as it was (${backend})`, async ({ page }) => {
    await open(page, `backend=${backend}&image=none&exact=1&r=16&view=right`, 200, 200);
    await page.locator('canvas').focus();
    const frames = (await stats(page)).frames;
    await page.keyboard.press('ArrowUp');
    await resting(page, frames);
    const before = await look(page);
    const pose = await page.evaluate(() => window.tumour!.save());
    const start = Date.now();
    await page.evaluate((which) => {
      const canvas = document.querySelector('canvas')!;
      const was = window.tumour!;
      (window as unknown as { was: unknown }).was = was;
      if (which === 'webgl2') canvas.getContext('webgl2')!.getExtension('WEBGL_lose_context')!.loseContext();
      else (canvas.getContext('webgpu') as GPUCanvasContext).getConfiguration()!.device.destroy();
    }, backend);
    await page.waitForFunction(() => window.recoveredTumour?.length === 1, null, { timeout: 30_000, polling: 50 });
    console.log(`${backend}: back ${Date.now() - start} ms after the loss`);
    expect(Date.now() - start).toBeLessThan(20_000);
    await resting(page, 0);
    await page.waitForFunction(() => window.tumour!.stats().triangles > 0 && window.tumour!.stats().resting, null, { timeout: 30_000 });
    expect(await page.evaluate(() => window.tumour !== (window as unknown as { was: unknown }).was)).toBe(true);
    expect(await page.evaluate(() => window.recoveredTumour![0]!.simpler)).toBe(false);
    expect(await page.evaluate(() => window.tumour!.save())).toEqual(pose);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS');
    expect(apart(await look(page), before)).toBeLessThan(0.05);
  });
}

test('everything shown is named: chances, doses, structures, sides of the patient, a length', async ({ page }) => {
  await open(page, 'backend=webgl2&r=16&chances=1&dose=shells&structures=1&infiltration=1&labels=1', 480, 400);
  const names = (): Promise<string[]> => page.locator('.label').allTextContents();
  expect((await names()).sort()).toEqual(
    ['1 of 10 simulated', '20 Gy', '40 Gy', '5 of 10 simulated', '54 Gy', '9 of 10 simulated', 'Corticospinal tract', 'Infiltrating margin', 'Visible tumour'].sort(), // prettier-ignore
  );
  expect((await stats(page)).drawCalls).toBeLessThanOrEqual(60);
  // The letters of the cube and the length of the scale.
  expect((await page.locator('svg text').allTextContents()).length).toBeGreaterThan(1);
  await expect(page.locator('.scale')).toContainText(/^\s*\d+ mm/);
});

test('the 3D code of the tumour is loaded lazily and stays within 450 kB gz on either engine', () => {
  const sum = (pattern: RegExp): number => [...served.chunks].filter(([name]) => pattern.test(name)).reduce((a, [, size]) => a + size, 0);
  const total = sum(/./) - sum(/worker/i);
  const [webgpuOnly, webglOnly] = [sum(/webgpu/i), sum(/^engine-/i)];
  expect(webgpuOnly + webglOnly).toBeGreaterThan(0);
  console.log(`tumour harness: ${Math.round(total / 1024)} kB gz; WebGPU only ${Math.round(webgpuOnly / 1024)}, WebGL2 only ${Math.round(webglOnly / 1024)}`); // prettier-ignore
  expect(Math.max(total - webgpuOnly, total - webglOnly)).toBeLessThanOrEqual(450 * 1024);
});
