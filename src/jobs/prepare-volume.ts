import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import type { TexelLimits } from '#models/imaging/texels.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { aside, type Aside } from './aside.ts';
import { movedFrame } from './moved-frame.ts';
import { startPoolWorker } from './pool-worker.ts';

/**
 * Makes one frame of an image ready for planes and volume picture in a pool worker of its own. `done` rejects with a
 * RangeError for a frame the image has not.
 */
export function prepareVolumeAside(volume: Volume, frame = 0, limits: TexelLimits = {}): Aside<PreparedVolume> {
  if (!(frame >= 0 && frame < volume.frames)) {
    const wrong = new RangeError(`This image has ${volume.frames} frames; frame ${frame} is none of them.`);
    return { done: Promise.reject(wrong), stop: () => undefined };
  }
  const one = movedFrame(volume, frame);
  return aside(startPoolWorker('prepare-volume'), (pool) => pool.prepareVolume(one, limits) as Promise<PreparedVolume>);
}
