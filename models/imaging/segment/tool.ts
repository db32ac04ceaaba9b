import { affineOf, applyAffine, columnOf } from '../affine.ts';
import type { Vec3 } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { voxelVolume } from '../grid.ts';
import type { ValueRange, Volume } from '../volume.ts';
import { sameKind } from '../volume.ts';
import { fillBetween } from './fill-between.ts';
import { dropBelow, fillHoles, keepLargest } from './islands.ts';
import { marginMask } from './margin.ts';
import type { Box, Mask } from './mask.ts';
import { boxCount, eachRow, trim, wholeBox } from './mask.ts';
import type { Growth } from './region-grow.ts';
import { growRegion } from './region-grow.ts';
import { medianMask, smoothMask } from './smooth.ts';
import { thresholdMask } from './threshold.ts';

/** What makes a new mask of an image, or of a mask: plain data, so that a worker can do it. */
export type SegmentTool =
  | { readonly kind: 'grow'; readonly growth: Growth }
  | { readonly kind: 'threshold'; readonly range: ValueRange }
  | { readonly kind: 'fill'; readonly axis: 0 | 1 | 2 }
  | { readonly kind: 'smooth'; readonly mm: number }
  | { readonly kind: 'margin'; readonly mm: number }
  | { readonly kind: 'drop'; readonly mL: number }
  | { readonly kind: 'median' | 'largest' | 'holes' };

/** One of the two: `image` (one frame) for what reads values, `mask` on `grid` for what changes a segment. */
export type ToolInput =
  { readonly image: Volume; readonly mask?: undefined } | { readonly mask: Mask; readonly grid: Grid; readonly image?: undefined };

export interface ToolResult {
  readonly mask: Mask;
  /** Growing only: it ran past its greatest volume; it reached the border of the image or of its sphere. */
  readonly leaked: boolean;
  readonly cut: boolean;
}

/** Throws RangeError where a tool is not given what it reads. */
export function runTool(tool: SegmentTool, input: ToolInput): ToolResult {
  if (tool.kind === 'grow' || tool.kind === 'threshold') {
    if (!input.image) throw new RangeError('This needs the image.');
    if (tool.kind === 'grow') {
      const grown = growRegion(input.image, tool.growth);
      return { ...grown, mask: trim(grown.mask) };
    }
    return whole(thresholdMask(input.image, tool.range, wholeBox(input.image.grid.size)));
  }
  if (!input.mask) throw new RangeError('This needs a segment.');
  return whole(changeMask(tool, input.mask, input.grid));
}

const whole = (mask: Mask): ToolResult => ({ mask: trim(mask), leaked: false, cut: false });

function changeMask(tool: Exclude<SegmentTool, { kind: 'grow' | 'threshold' }>, mask: Mask, grid: Grid): Mask {
  switch (tool.kind) {
    case 'fill':
      return fillBetween(mask, grid, tool.axis);
    case 'smooth':
      return smoothMask(mask, grid, tool.mm);
    case 'margin':
      return marginMask(mask, grid, tool.mm);
    case 'drop':
      return dropBelow(mask, Math.ceil((tool.mL * 1000) / voxelVolume(grid) - 1e-9));
    case 'median':
      return medianMask(mask, grid);
    case 'largest':
      return keepLargest(mask);
    case 'holes':
      return fillHoles(mask);
  }
}

/** One frame of an image within a box, as an image of its own in the same place. Its voxels are copied. */
export function cropVolume(volume: Volume, frame: number, box: Box): Volume {
  const { grid, components } = volume;
  const voxels = sameKind(volume.voxels, boxCount(box) * components);
  const first = frame * grid.size[0] * grid.size[1] * grid.size[2];
  eachRow(box, grid.size, (at, start) => {
    const from = (first + start) * components;
    voxels.set(volume.voxels.subarray(from, from + box.size[0] * components), at * components);
  });
  return { ...volume, grid: cropGrid(grid, box), voxels, frames: 1, frameTimesMs: null, filled: null };
}

export function cropGrid({ toPatient }: Grid, box: Box): Grid {
  const [u, v, w] = [0, 1, 2].map((axis) => columnOf(toPatient, axis)) as [Vec3, Vec3, Vec3];
  return { size: box.size, toPatient: affineOf(u, v, w, applyAffine(toPatient, box.from)) };
}

/** A mask of a crop, as a mask of the grid it was cut from. */
export function uncrop({ box, bits }: Mask, crop: Box): Mask {
  return { box: { from: box.from.map((n, axis) => n + (crop.from[axis] as number)) as unknown as Vec3, size: box.size }, bits };
}
