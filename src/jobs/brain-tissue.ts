import * as Comlink from 'comlink';
import type { BrainTissue, TissueOptions } from '#models/imaging/tissue/brain-tissue.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { aside, type Aside } from './aside.ts';
import { movedFrame } from './moved-frame.ts';
import { startPoolWorker } from './pool-worker.ts';

/**
 * Finds white and grey matter in one frame of a T1 image, in a pool worker of its own; half a minute or so. `onProgress` hears
 * 0 to 1. `done` rejects with a RangeError for an image it cannot be made of; look at `verdict` before using what it resolves
 * with.
 */
export function brainTissueAside(
  volume: Volume,
  frame = 0,
  options: TissueOptions = {},
  onProgress?: (done: number) => void,
): Aside<BrainTissue> {
  const one = movedFrame(volume, frame);
  return aside(
    startPoolWorker('brain-tissue'),
    (pool) => pool.brainTissue(one, options, onProgress && Comlink.proxy(onProgress)) as Promise<BrainTissue>,
  );
}
