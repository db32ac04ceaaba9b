import { expect, test } from 'vitest';
import { length, subtract } from '../affine.ts';
import type { Vec3 } from '../affine.ts';
import { applyAffine } from '../affine.ts';
import { valueAt } from '../volume.ts';
import { countMask, maskOf, rebox, wholeBox } from './mask.ts';
import { growRegion, growthBox } from './region-grow.ts';
import { imageOf, OBLIQUE, shapeMask } from './test-shapes.ts';
import { cropVolume, runTool, uncrop } from './tool.ts';

const CENTRE: Vec3 = [18, 21, 14];
const AT = applyAffine(OBLIQUE.toPatient, CENTRE);
const image = imageOf(OBLIQUE, (p) => (length(subtract(p, AT)) <= 9 ? 70 : 10));

test('a crop holds the same values at the same places, and growing in it gives the same region', () => {
  const growth = { seed: CENTRE, range: { min: 60, max: 80 }, connectivity: 6, maxRadiusMm: 12, maxMl: 50 } as const;
  const box = growthBox(image, growth);
  const crop = cropVolume(image, 0, box);
  for (const at of [[0, 0, 0], box.size.map((n) => n - 1), [3, 4, 5]] as unknown as Vec3[]) {
    const there = at.map((n, axis) => n + (box.from[axis] as number)) as unknown as Vec3;
    expect(valueAt(crop, at)).toBe(valueAt(image, there));
    expect(length(subtract(applyAffine(crop.grid.toPatient, at), applyAffine(OBLIQUE.toPatient, there)))).toBeLessThan(1e-9);
  }
  const seed = growth.seed.map((n, axis) => n - (box.from[axis] as number)) as unknown as Vec3;
  const grown = runTool({ kind: 'grow', growth: { ...growth, seed } }, { image: crop });
  const all = rebox(uncrop(grown.mask, box), wholeBox(OBLIQUE.size));
  expect(all.bits).toEqual(rebox(growRegion(image, growth).mask, wholeBox(OBLIQUE.size)).bits);
  expect(all.bits).toEqual(shapeMask(OBLIQUE, (p) => length(subtract(p, AT)) <= 9).bits);
});

test('what changes a segment does not read the image, and the other way round', () => {
  const mask = maskOf(
    Uint8Array.from(shapeMask(OBLIQUE, (p) => length(subtract(p, AT)) <= 9).bits),
    OBLIQUE.size,
    1,
    wholeBox(OBLIQUE.size),
  );
  const count = countMask(mask);
  // The median takes the sharpest voxels off a ball of six to eleven voxels' radius.
  for (const kind of ['median', 'largest', 'holes'] as const)
    expect(Math.abs(countMask(runTool({ kind }, { mask, grid: OBLIQUE }).mask) / count - 1)).toBeLessThan(0.05);
  // 3 mL of a ball of 3.05 mL stay, 4 mL do not.
  expect(countMask(runTool({ kind: 'drop', mL: 3 }, { mask, grid: OBLIQUE }).mask)).toBe(count);
  expect(countMask(runTool({ kind: 'drop', mL: 4 }, { mask, grid: OBLIQUE }).mask)).toBe(0);
  expect(() => runTool({ kind: 'largest' }, { image })).toThrow(RangeError);
  expect(() => runTool({ kind: 'threshold', range: { min: 0, max: 1 } }, { mask, grid: OBLIQUE })).toThrow(RangeError);
});
