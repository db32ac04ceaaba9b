import { bricksOf, type Bricks } from './occupancy.ts';
import { texelsOf, type TexelLimits, type Texels } from './texels.ts';
import { valueHistogram, valueLevels, type ValueHistogram, type ValueLevels } from './transfer-function-levels.ts';
import type { Volume } from './volume.ts';

/** Everything the volume picture needs of one frame of an image; arrays only, so that a worker can make and transfer it. */
export interface PreparedVolume {
  readonly texels: Texels;
  readonly bricks: Bricks;
  readonly histogram: ValueHistogram;
  readonly levels: ValueLevels;
}

/** Prepares a frame: a little over 2 bytes a voxel. Throws RangeError for a frame that the image has not. */
export function prepareVolume(volume: Volume, frame = 0, limits: TexelLimits = {}): PreparedVolume {
  const texels = texelsOf(volume, frame, limits);
  const histogram = valueHistogram(texels);
  return { texels, bricks: bricksOf(texels), histogram, levels: valueLevels(histogram) };
}
