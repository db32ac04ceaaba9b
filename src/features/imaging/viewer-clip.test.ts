import { describe, expect, it } from 'vitest';
import { affineOf } from '#models/imaging/affine.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { WHOLE } from '#src/stage/volume/contract.ts';
import { clipSides, layersGone, takeAway } from './viewer-clip.ts';

/** Ten columns of 2 mm to the left, six rows of 1 mm towards the head, four slices of 3 mm towards the front. */
const volume: Volume = {
  grid: { size: [10, 6, 4], toPatient: affineOf([2, 0, 0], [0, 0, 1], [0, -3, 0], [0, 0, 0]) },
  voxels: new Uint8Array(240),
  components: 1,
  frames: 1,
  slope: 1,
  intercept: 0,
  unit: null,
  meaning: 'intensity',
  highIsDark: false,
  range: { min: 0, max: 0 },
  padding: null,
  windows: [],
  measured: [true, true, false],
  filled: null,
  frameTimesMs: null,
};

describe('cutting away from the sides', () => {
  it('each side of the body is the face that lies there', () => {
    const sides = clipSides(volume, true);
    expect(sides.map(({ side, axis, end }) => [side, axis, end])).toEqual([
      ['right', 0, 'low'],
      ['left', 0, 'high'],
      // Slices run from back to front.
      ['front', 2, 'high'],
      ['back', 2, 'low'],
      ['head', 1, 'high'],
      ['feet', 1, 'low'],
    ]);
    expect(sides.map(({ layers, mm }) => [layers, mm])).toEqual([[10, 2], [10, 2], [4, null], [4, null], [6, 1], [6, 1]]); // prettier-ignore
    expect(clipSides(volume, false).every(({ side }) => side === null)).toBe(true);
  });

  it('takes layers away and leaves one at least', () => {
    const [right, left] = clipSides(volume, true) as [ReturnType<typeof clipSides>[number], ReturnType<typeof clipSides>[number]];
    const three = takeAway(right, 3, WHOLE.box);
    expect(three).toEqual({ low: [0.3, 0, 0], high: [1, 1, 1] });
    const both = takeAway(left, 99, three);
    expect([layersGone(right, both), layersGone(left, both)]).toEqual([3, 6]);
    expect(layersGone(right, takeAway(right, -5, both))).toBe(0);
    for (let n = 0; n < 10; n++) expect(layersGone(left, takeAway(left, n, WHOLE.box))).toBe(n);
  });
});
