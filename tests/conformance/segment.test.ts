import { join } from 'node:path';
import { expect, test } from 'vitest';
import { voxelVolume } from '#models/imaging/grid.ts';
import type { Imaged } from '#models/imaging/image.ts';
import { axialDiameters, longestDiameter } from '#models/imaging/segment/diameters.ts';
import { wholeBox, countMask } from '#models/imaging/segment/mask.ts';
import { contoursToMask } from '#models/imaging/segment/resample-labels.ts';
import { growRegion, rangeAround, suggestTolerance } from '#models/imaging/segment/region-grow.ts';
import { smoothMask } from '#models/imaging/segment/smooth.ts';
import { imageSources, readImagesHere } from '../../scripts/soma/images.ts';
import { dataRoot, describeWithData } from './data-root.ts';

async function imagesOf(path: string): Promise<readonly Imaged[]> {
  const found: Imaged[] = [];
  await readImagesHere(await imageSources([join(dataRoot() ?? '', 'imaging', path)]), async (one) => void found.push(one));
  return found;
}

describeWithData('segmentation of real images', 'imaging', () => {
  test('sarcoma CT: the drawn contour in voxels is 53.3 mL within 1 %, and measures as its outline does', async () => {
    const found = await imagesOf('tumour-masks/ibsi_dicom/STS_002/CT');
    const ct = found.find((one) => one.kind === 'image');
    const drawn = found.find((one) => one.kind === 'structures');
    if (ct?.kind !== 'image' || drawn?.kind !== 'structures') throw new Error('CT or contours are not there');
    const { grid } = ct.volume;
    const tumour = drawn.structures.structures.find((one) => one.name.startsWith('GTV'));
    const bits = contoursToMask(tumour?.contours ?? [], grid);
    if (!bits) throw new Error('the contours lie across the slices');
    const mask = { box: wholeBox(grid.size), bits };
    const mL = (countMask(mask) * voxelVolume(grid)) / 1000;
    expect(Math.abs(mL / 53.3 - 1)).toBeLessThan(0.01);
    // The publisher's own voxel mask of this contour has 17090 voxels.
    expect(Math.abs(countMask(mask) / 17090 - 1)).toBeLessThan(0.005);
    // Farthest points of the drawn curves themselves, in one plane and in all.
    const curves = (tumour?.contours ?? []).filter((one) => one.kind === 'closed').map((one) => one.points);
    const flat = Math.max(...curves.map((points) => farthest([points])));
    const step = 0.98 + 1e-6;
    expect(Math.abs((axialDiameters(mask, grid)?.longest.mm ?? 0) - flat)).toBeLessThan(2 * step);
    expect(Math.abs((longestDiameter(mask, grid)?.mm ?? 0) - farthest(curves))).toBeLessThan(2 * step + 3.27);
    const smooth = smoothMask(mask, grid, 1.5);
    expect(Math.abs(countMask(smooth) / countMask(mask) - 1)).toBeLessThan(0.005);
  });

  test('growing from one seed in the schwannoma MR stays within its radius, and is the same from another of its voxels', async () => {
    const [image] = await imagesOf('vs-seg-001_T1c');
    if (image?.kind !== 'image') throw new Error('no image');
    const seed = [256, 256, 20] as const;
    const range = rangeAround(image.volume, seed, 4 * (suggestTolerance(image.volume, seed) ?? 0));
    if (!range) throw new Error('no value at the seed');
    const growth = { range, connectivity: 6, maxRadiusMm: 12, maxMl: null } as const;
    const grown = growRegion(image.volume, { ...growth, seed });
    expect(grown.voxels).toBeGreaterThan(100);
    expect(grown.voxels).toBe(countMask(grown.mask));
    const mm3 = voxelVolume(image.volume.grid);
    expect(grown.voxels * mm3).toBeLessThan((4 / 3) * Math.PI * 12 ** 3 * 1.02);
    const free = { ...growth, maxRadiusMm: null, maxMl: 5000 };
    const whole = growRegion(image.volume, { ...free, seed });
    const last = whole.mask.bits.lastIndexOf(1);
    const [nx, ny] = image.volume.grid.size;
    const other = [last % nx, Math.floor(last / nx) % ny, Math.floor(last / (nx * ny))] as const;
    expect(Buffer.compare(growRegion(image.volume, { ...free, seed: other }).mask.bits, whole.mask.bits)).toBe(0);
    // What stays within the radius is part of the whole.
    expect(whole.voxels).toBeGreaterThanOrEqual(grown.voxels);
  });
});

function farthest(curves: readonly Float64Array[]): number {
  const points = curves.flatMap((curve) => Array.from({ length: curve.length / 3 }, (_, n) => curve.subarray(3 * n, 3 * n + 3)));
  let most = 0;
  for (const a of points)
    for (const b of points) {
      const d = Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0), (a[2] ?? 0) - (b[2] ?? 0));
      if (d > most) most = d;
    }
  return most;
}
