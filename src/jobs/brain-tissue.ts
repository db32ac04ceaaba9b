import * as Comlink from 'comlink';
import type { BrainTissue, TissueOptions } from '#models/imaging/tissue/brain-tissue.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/**
 * Finds white and grey matter in one frame of a T1 image, in a pool worker of its own which ends with it; half a minute or so.
 * The frame's voxels are copied once and moved there. `onProgress` hears 0 to 1. `done` rejects with a RangeError for an
 * image it cannot be made of; look at `verdict` before using what it resolves with. After `stop` it never settles.
 */
export function brainTissueAside(
  volume: Volume,
  frame = 0,
  options: TissueOptions = {},
  onProgress?: (done: number) => void,
): { readonly done: Promise<BrainTissue>; stop(): void } {
  const count = volume.voxels.length / volume.frames;
  const voxels = volume.voxels.slice(frame * count, (frame + 1) * count);
  const worker = new Worker(trustedScriptUrl(poolUrl), { type: 'module', name: 'brain-tissue' });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'The image worker could not be started.'));
    });
  });
  const one: Volume = { ...volume, voxels, frames: 1, frameTimesMs: null };
  const call = Comlink.wrap<PoolApi>(worker).brainTissue(
    Comlink.transfer(one, [voxels.buffer as ArrayBuffer]),
    options,
    onProgress && Comlink.proxy(onProgress),
  ) as Promise<BrainTissue>;
  return { done: Promise.race([call, broken]).finally(() => worker.terminate()), stop: () => worker.terminate() };
}
