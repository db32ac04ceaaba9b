import { expect, test, type Page } from '@playwright/test';
import { prepareVolume } from '#models/imaging/prepared-volume.ts';
import { presetFunction, TRANSFER_PRESETS, type TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { hasImaging, readVolume } from '../../scripts/imaging-checks.ts';
import { serveStage, type Served } from './harness/serve.ts';
import { body, rising, SPHERE } from './harness/volume-phantoms.ts';
import { indexer, rayOf, referencePicture, through, type Looking } from './harness/volume-reference.ts';

let served: Served;
test.beforeAll(async () => {
  test.setTimeout(180_000);
  served = await serveStage('volume');
});
test.afterAll(() => served.close());
test.setTimeout(240_000);
const BACKENDS = ['webgpu', 'webgl2'] as const;
/** Light of the light theme, from src/stage/theme.ts: what the reference picture is lit by. */
const LIGHT = { sky: [0.66, 0.65, 0.64], ground: [0.3, 0.25, 0.23], key: [1.2, 1.16, 1.1], chroma: 1 } as const;

const resting = (page: Page, after: number): Promise<unknown> =>
  page.waitForFunction(
    (n) => window.failedVolume ?? (window.volume?.stats().resting && window.volume.stats().frames > n),
    after,
    { timeout: 90_000, polling: 100 },
  ); // prettier-ignore

/** Opens the harness without a backdrop and waits for the fine picture. */
async function open(page: Page, query: string, side: number): Promise<void> {
  await page.setViewportSize({ width: side, height: side });
  await page.goto(`${served.url}?bare=1&${query}`);
  await resting(page, 0);
  expect(await page.evaluate(() => window.failedVolume)).toBeUndefined();
}

/** Runs `change` and waits for the fine picture after it. */
async function settled<T>(page: Page, change: (given: T) => unknown, given: T): Promise<void> {
  const before = await page.evaluate(() => window.volume?.stats().frames ?? 0);
  await page.evaluate(change as (given: unknown) => unknown, given);
  await resting(page, before);
}

/** RGBA of the page as it is shown, premultiplied, 0 to 255. */
async function look(page: Page): Promise<{ side: number; data: number[] }> {
  const shot = await page.screenshot({ omitBackground: true, timeout: 60_000 });
  return page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), { premultiplyAlpha: 'none' });
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    return { side: bitmap.width, data: Array.from(data, (x, i) => (i % 4 === 3 ? x : (x * (data[i | 3] as number)) / 255)) };
  }, shot.toString('base64'));
}

const pose = (page: Page): Promise<Looking> => page.evaluate(() => window.volume!.save().pose);

/** Greatest and mean difference of two pictures, of 255. */
function apart(a: ArrayLike<number>, b: ArrayLike<number>): { most: number; mean: number } {
  expect(a.length).toBe(b.length);
  let [most, sum] = [0, 0];
  for (let i = 0; i < a.length; i++) {
    const d = Math.abs((a[i] as number) - (b[i] as number));
    sum += d;
    most = Math.max(most, d);
  }
  return { most, mean: sum / a.length };
}

/** Edges in picture elements of a ball's outline in perspective: planes through the eye that touch it. */
function outline(at: Looking, side: number): { left: number; right: number; top: number; bottom: number } {
  const { eye, right, up, forward } = rayOf(at, side / 2, side / 2, side);
  const d = SPHERE.at.map((x, n) => x - (eye[n] as number));
  const along = (v: readonly number[]): number => v.reduce((s, x, n) => s + x * (d[n] as number), 0);
  const z = along(forward);
  const ends = (x: number): [number, number] => {
    const root = SPHERE.radius * Math.sqrt(x * x + z * z - SPHERE.radius ** 2);
    return [(x * z - root) / (z * z - SPHERE.radius ** 2), (x * z + root) / (z * z - SPHERE.radius ** 2)];
  };
  const scale = side / 2 / Math.tan((13 * Math.PI) / 180);
  const [l, r] = ends(along(right));
  const [b, t] = ends(along(up));
  return { left: side / 2 + l * scale, right: side / 2 + r * scale, top: side / 2 - t * scale, bottom: side / 2 - b * scale };
}

for (const backend of BACKENDS) {
  test(`a ball in an askew, sheared, anisotropic grid stands where geometry puts it, as large (${backend})`, async ({ page }) => {
    const side = 300;
    await open(page, `backend=${backend}&image=sphere`, side);
    expect(await page.evaluate(() => window.volume!.backend)).toBe(backend);
    await settled(page, () => window.volume!.setTransferFunction({ points: [{ value: 490, colour: [0.9, 0.8, 0.7], opacity: 0 }, { value: 510, colour: [0.9, 0.8, 0.7], opacity: 0.98 }], surface: { ambient: 0.3, diffuse: 0.7, specular: 0, shine: 1 } }), 0); // prettier-ignore
    let worst = 0;
    for (const name of ['front', 'left', 'feet', 'askew'] as const) {
      await settled(
        page,
        (view) => {
          if (view !== 'askew') return window.volume!.setView(view);
          const saved = window.volume!.save();
          window.volume!.restore({ ...saved, view: 'free', pose: { ...saved.pose, forward: [0.48, 0.6, -0.64], up: [0.36, 0.48, 0.8] } });
        },
        name,
      );
      const wanted = outline(await pose(page), side);
      const { data } = await look(page);
      // Where half of the light is covered, between picture elements.
      const cover = (x: number, y: number): number => (data[4 * (y * side + x) + 3] as number) / 255;
      const [columns, rows] = [new Float64Array(side), new Float64Array(side)];
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          columns[x] = Math.max(columns[x] as number, cover(x, y));
          rows[y] = Math.max(rows[y] as number, cover(x, y));
        }
      const edges = (line: Float64Array): [number, number] => [line.findIndex((c) => c > 0.5), line.findLastIndex((c) => c > 0.5) + 1];
      const [left, right] = edges(columns);
      const [top, bottom] = edges(rows);
      for (const [found, want] of [
        [left, wanted.left],
        [right, wanted.right],
        [top, wanted.top],
        [bottom, wanted.bottom],
        [right - left, wanted.right - wanted.left],
        [bottom - top, wanted.bottom - wanted.top],
      ] as const) {
        // prettier-ignore
        worst = Math.max(worst, Math.abs(found - want));
        expect(Math.abs(found - want), `${name}: ${found} for ${want}`).toBeLessThan(1.5);
      }
    }
    console.log(`${backend}: the ball's edges and widths within ${worst.toFixed(2)} px of their projection`);
  });

  test(`the greatest value along each line of sight is the field's (${backend})`, async ({ page }) => {
    const side = 160;
    await open(page, `backend=${backend}&image=rising`, side);
    await settled(page, () => window.useProjection!({ low: 250, high: 750 }), 0);
    const image = rising();
    const index = indexer(image);
    const m = image.grid.toPatient as number[];
    const at = await pose(page);
    const { data } = await look(page);
    let [worst, checked] = [0, 0];
    for (let y = 4; y < side; y += 9)
      for (let x = 4; x < side; x += 9) {
        const { eye, along } = rayOf(at, x, y, side);
        const way = through(image, eye, along);
        if (!way || way[1] - way[0] < 2) continue;
        let most = -Infinity;
        for (let n = 0; n <= 2000; n++) {
          const t = way[0] + ((way[1] - way[0]) * n) / 2000;
          const i = index([eye[0] + along[0] * t, eye[1] + along[1] * t, eye[2] + along[2] * t]);
          // Beyond the outermost centres the image stays as it is there.
          const c = i.map((v, axis) => Math.min((image.grid.size[axis] as number) - 1, Math.max(0, v)));
          const z = m[8]! * c[0]! + m[9]! * c[1]! + m[10]! * c[2]! + m[11]!;
          most = Math.max(most, 500 + 4 * (z - SPHERE.centre[2]));
        }
        const grey = 255 * Math.min(1, Math.max(0, (most - 250) / 500));
        worst = Math.max(worst, Math.abs((data[4 * (y * side + x)] as number) - grey));
        checked++;
      }
    console.log(`${backend}: greatest values of ${checked} lines of sight within ${worst.toFixed(2)} of 255`);
    expect(checked).toBeGreaterThan(60);
    // Samples lie up to 0.63 mm apart, 4 units a mm, 500 units to 255 greys: the last sample may miss 1.3 of them.
    expect(worst).toBeLessThan(2.5);
  });

  test(`skipping what is clear changes the work, not the picture; nothing is drawn or sent without need (${backend})`, async ({ page }) => {
    await open(page, `backend=${backend}&image=body&preset=ct-bone`, 200);
    for (const mode of ['light', 'greatest'] as const) {
      if (mode === 'greatest') await settled(page, () => window.useProjection!({ low: -200, high: 900 }), 0);
      const skipped = (await look(page)).data;
      const cost = await page.evaluate(() => window.volume!.measure());
      await settled(page, () => window.volume!.setSkipping(false), 0);
      const whole = (await look(page)).data;
      await settled(page, () => window.volume!.setSkipping(true), 0);
      const { most } = apart(skipped, whole);
      console.log(
        `${backend}, ${mode}: ${cost.samplesPerPixel.toFixed(1)} samples a pixel (at most ${cost.mostSamples}), ${cost.samplesPerPixelUnskipped.toFixed(1)} without skipping; pictures differ by ${most.toFixed(1)} of 255 at most`,
      );
      expect(most).toBeLessThanOrEqual(1.01);
      expect(cost.samplesPerPixel).toBeGreaterThan(1);
      expect(cost.samplesPerPixel).toBeLessThan(0.75 * cost.samplesPerPixelUnskipped);
    }
    await settled(page, () => window.usePreset!('ct-bone'), 0);

    // Nothing moves: not one frame.
    const before = await page.evaluate(() => window.volume!.stats());
    await page.waitForTimeout(1_500);
    expect(await page.evaluate(() => window.volume!.stats())).toEqual(before);

    // Turning, coming nearer, cutting and other light send no texture.
    await settled(page, () => window.volume!.setView('left'), 0);
    await settled(page, () => window.volume!.setTheme('dark'), 0);
    const uncut = (await look(page)).data;
    await settled(page, () => window.volume!.setClip({ box: { low: [0.2, 0, 0], high: [1, 1, 0.5] }, plane: { normal: [0, 0.6, 0.8], distance: 0 } }), 0); // prettier-ignore
    expect(apart((await look(page)).data, uncut).mean).toBeGreaterThan(2);
    await page.locator('canvas').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('+');
    await page.waitForTimeout(400);
    await resting(page, 0);
    expect(await page.evaluate(() => window.volume!.view())).toBe('free');
    expect((await page.evaluate(() => window.volume!.stats())).uploads).toBe(before.uploads);
    // Another transfer function sends its table and the bricks, not the image.
    await settled(page, () => window.usePreset!('ct-lung'), 0);
    const after = await page.evaluate(() => window.volume!.stats());
    expect(after.uploads).toBe(before.uploads + 2);
    expect(after.uploadBytes - before.uploadBytes).toBeLessThan(20_000);

    // Paused nothing is drawn; what changed meanwhile comes afterwards.
    await page.evaluate(() => {
      window.volume!.pause(true);
      window.volume!.setView('back');
    });
    await page.waitForTimeout(700);
    expect((await page.evaluate(() => window.volume!.stats())).frames).toBe(after.frames);
    await settled(page, () => window.volume!.pause(false), 0);
  });
}

test('what lies beyond a plane, or outside the box, is gone, and what does not stays', async ({ page }) => {
  const side = 200;
  await open(page, 'backend=webgl2&image=sphere', side);
  const rightmost = async (): Promise<number> => {
    const { data } = await look(page);
    let most = -1;
    for (let y = 0; y < side; y++)
      for (let x = 0; x < side; x++) if ((data[4 * (y * side + x) + 3] as number) > 127) most = Math.max(most, x);
    return most + 1;
  };
  await settled(page, () => window.volume!.setClip({ box: { low: [0, 0, 0], high: [1, 1, 1] }, plane: { normal: [1, 0, 0], distance: 26 } }), 0); // prettier-ignore
  // From the front patient x runs to the right: nothing further than x = 26 may be left, seen at any depth of the ball.
  const at = await pose(page);
  const depth = at.radius / Math.tan((13 * Math.PI) / 180);
  const scale = side / 2 / at.radius;
  const expected = side / 2 + (26 - at.target[0]) * scale;
  // The edge stands at the depths of the ball, up to 30 mm nearer or further than the middle: a few tenths of a pixel.
  expect(Math.abs((await rightmost()) - expected)).toBeLessThan(1.5 + ((26 - at.target[0]) * scale * 30) / depth);
  await settled(page, () => window.volume!.setClip({ box: { low: [0, 0, 0], high: [0, 0, 0] }, plane: null }), 0);
  expect(await rightmost()).toBe(0);
});

for (const backend of BACKENDS)
  test(`nothing of one face of the image shows on the face across (${backend})`, async ({ page }) => {
    const side = 100;
    for (const [axis, view] of [[0, 'front'], [1, 'left'], [2, 'front']] as const) {
      await open(page, `backend=${backend}&image=layer${axis}`, side);
      await settled(page, () => window.volume!.setTransferFunction({ points: [{ value: 5, colour: [1, 1, 1], opacity: 0 }, { value: 50, colour: [1, 1, 1], opacity: 0.9 }], surface: { ambient: 0.3, diffuse: 0.7, specular: 0, shine: 1 } }), 0);
      await settled(page, (to) => window.volume!.setView(to as 'front'), view as string);
      const { data } = await look(page);
      let [near, far] = [0, 0];
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++) {
          // The full layer lies to the left, and for the axis towards the head below.
          const across = axis === 2 ? side - 1 - y : x;
          if (across < side / 2) near += data[4 * (y * side + x) + 3]! / 255;
          else far = Math.max(far, data[4 * (y * side + x) + 3]!);
        }
      expect(near, `axis ${axis}`).toBeGreaterThan(0.05 * side ** 2);
      expect(far, `axis ${axis}`).toBe(0);
    }
  }); // prettier-ignore

test('both engines draw the same picture', async ({ page }) => {
  for (const preset of ['ct-soft-tissue', 'ct-lung']) {
    const pictures: number[][] = [];
    for (const backend of BACKENDS) {
      await open(page, `backend=${backend}&image=body&preset=${preset}`, 200);
      pictures.push((await look(page)).data);
    }
    const [a, b] = pictures as [number[], number[]];
    const { most, mean } = apart(a, b);
    console.log(`${preset}: WebGPU and WebGL2 differ by ${mean.toFixed(3)} of 255 in the mean, ${most.toFixed(1)} at most`);
    expect(mean).toBeLessThan(0.3);
    expect(a.filter((x, i) => Math.abs(x - (b[i] as number)) > 6).length / a.length).toBeLessThan(0.002);
  }
});

/** Made once for both engines. */
const references = new Map<TransferPreset, number[]>();
for (const backend of BACKENDS) {
  test(`every preset shows what an independent ray march in double precision says (${backend})`, async ({ page }) => {
    const side = 96;
    const cells = 12;
    const image = body();
    const { levels } = prepareVolume(image);
    await open(page, `backend=${backend}&image=body`, side);
    const at = await pose(page);
    const mean = (data: ArrayLike<number>): number[] => {
      const sums = new Array<number>(cells * cells * 4).fill(0);
      for (let y = 0; y < side; y++)
        for (let x = 0; x < side; x++)
          for (let c = 0; c < 4; c++) sums[4 * (Math.floor((y * cells) / side) * cells + Math.floor((x * cells) / side)) + c]! += data[4 * (y * side + x) + c]!; // prettier-ignore
      return sums.map((s) => s / (side / cells) ** 2);
    };
    for (const preset of TRANSFER_PRESETS) {
      await settled(page, (key) => window.usePreset!(key as TransferPreset), preset as string);
      const shown = mean((await look(page)).data);
      const wanted = references.get(preset) ?? mean(referencePicture(image, presetFunction(preset, levels), at, LIGHT, side));
      references.set(preset, wanted);
      const { most, mean: average } = apart(shown, wanted);
      const seen = wanted.filter((_, i) => i % 4 === 3).reduce((a, b) => a + b, 0) / cells ** 2;
      console.log(`${backend}, ${preset}: ${cells * cells} fields, mean cover ${seen.toFixed(0)}, off by ${average.toFixed(2)} in the mean, ${most.toFixed(2)} at most, of 255`); // prettier-ignore
      expect(seen, preset).toBeGreaterThan(8);
      expect(average, preset).toBeLessThan(0.4);
      expect(most, preset).toBeLessThan(4);
    }
  });
}

test('a lost graphics device: the picture comes back as it was, then on the simpler engine', async ({ page }) => {
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
  await open(page, 'backend=auto&image=body&preset=ct-bone', 160);
  await settled(page, () => { const s = window.volume!.save(); window.volume!.restore({ ...s, view: 'free', pose: { ...s.pose, forward: [0.6, 0.8, 0] } }); }, 0); // prettier-ignore
  const before = (await look(page)).data;
  for (const [round, backend] of (['webgpu', 'webgl2'] as const).entries()) {
    await page.evaluate(() => {
      const { devices } = window as unknown as { devices: GPUDevice[] };
      devices.at(-1)?.destroy();
    });
    await page.waitForFunction((n) => window.failedVolume ?? (window.recoveredVolume?.length ?? 0) > n, round, {
      timeout: 60_000,
      polling: 200,
    });
    await resting(page, 0);
    expect(await page.evaluate(() => window.volume!.backend)).toBe(backend);
    expect(await page.evaluate(() => window.volume!.view())).toBe('free');
    expect(apart((await look(page)).data, before).mean).toBeLessThan(1);
  }
  expect(await page.evaluate(() => window.recoveredVolume)).toEqual([{ simpler: false }, { simpler: true }]);
});

test('the head of the reference MR: recognised as a head, its tumour bright in the projection', async ({ page }) => {
  test.skip(!hasImaging, 'needs the reference data: set SOMA_DATA');
  const image: Volume = await readVolume('vs-seg-001_T1c');
  const { voxels, ...rest } = image;
  const bytes = Int16Array.from(voxels);
  await page.route('**/reference.bin', (route) => route.fulfill({ body: Buffer.concat([Buffer.from(`${JSON.stringify(rest)}\n`), Buffer.from(bytes.buffer)]) })); // prettier-ignore
  const side = 240;
  await open(page, 'backend=webgl2&image=reference.bin', side);
  await settled(page, () => window.volume!.setView('head'), 0);
  const shape = (await look(page)).data;
  let [top, bottom, covered] = [side, 0, 0];
  const middle = side / 2;
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      if ((shape[4 * (y * side + x) + 3] as number) < 128) continue;
      covered++;
      if (Math.abs(x - middle) < 4) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
    }
  const mm = (2 * (await pose(page)).radius) / side;
  // As long as the head is in the voxels along the same line; what lies nearer than the middle looks up to 7 % larger.
  const { threshold } = prepareVolume(image).levels;
  let [front, back] = [512, 0];
  voxels.forEach((v, n) => {
    const [i, j] = [n % 512, Math.floor(n / 512) % 512];
    if (Math.abs(i - 256) < 8 && v > threshold) [front, back] = [Math.min(front, j), Math.max(back, j)];
  });
  const long = (back - front) * 0.41015625;
  console.log(`reference MR from the head: ${((bottom - top) * mm).toFixed(0)} mm long in the picture, ${long.toFixed(0)} mm long in the voxels`); // prettier-ignore
  expect(Math.abs((bottom - top) * mm - long) / long).toBeLessThan(0.08);
  expect(covered / side ** 2).toBeGreaterThan(0.4);
  expect(covered / side ** 2).toBeLessThan(0.75);
  expect(await page.evaluate(() => window.volume!.stats().uploadBytes)).toBeLessThan(1.3 * bytes.byteLength);
  expect(bytes.length).toBe(512 * 512 * 40);

  await settled(page, () => window.useProjection!(), 0);
  const { data } = await look(page);
  const at = await pose(page);
  /** Mean grey within 4 mm of a place of the patient: seen from the head, left is left and the front is up. */
  const grey = (x: number, y: number): number => {
    const [cx, cy] = [middle - (x - at.target[0]) / mm, middle + (y - at.target[1]) / mm];
    let [sum, n] = [0, 0];
    for (let v = Math.round(cy - 4 / mm); v <= cy + 4 / mm; v++)
      for (let u = Math.round(cx - 4 / mm); u <= cx + 4 / mm; u++) {
        sum += data[4 * (v * side + u)] as number;
        n++;
      }
    return sum / n;
  };
  // The schwannoma, left of the brain stem; beside it brain, on both sides.
  const [tumour, mirrored, brain] = [grey(21, -9), grey(-24, -9), grey(45, -9)];
  console.log(`projection of the reference MR: tumour ${tumour.toFixed(0)}, the same place on the other side ${mirrored.toFixed(0)}, brain ${brain.toFixed(0)} of 255`); // prettier-ignore
  expect(tumour).toBeGreaterThan(1.4 * mirrored);
  expect(tumour).toBeGreaterThan(1.4 * brain);
});

test('the 3D code that is loaded stays within 450 kB gz on either engine, in chunks of its own', async ({ page }) => {
  for (const backend of BACKENDS) {
    await open(page, `backend=${backend}&image=body`, 100);
    // The page's own loads: a worker's are not among them.
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name.split('/').at(-1) ?? ''));
    const chunks = loaded.filter((name) => served.chunks.has(name) && !name.includes('.worker'));
    const bytes = chunks.reduce((sum, name) => sum + (served.chunks.get(name) ?? 0), 0);
    console.log(`${backend}: ${chunks.length} chunks, ${Math.round(bytes / 1024)} kB gz`);
    expect(chunks.some((name) => name.startsWith('volume-stage'))).toBe(true);
    expect(bytes).toBeGreaterThan(150 * 1024);
    expect(bytes).toBeLessThanOrEqual(450 * 1024);
  }
});
