import * as Comlink from 'comlink';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import type { TexelLimits } from '#models/imaging/texels.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/**
 * Makes one frame of an image ready for planes and volume picture in a pool worker of its own, which ends with it. The
 * frame's voxels are copied once and moved there; the image itself stays as it is. `done` rejects with a RangeError for a
 * frame the image has not, or an Error when the worker fails; after `stop` it never settles.
 */
export function prepareVolumeAside(
  volume: Volume,
  frame = 0,
  limits: TexelLimits = {},
): { readonly done: Promise<PreparedVolume>; stop(): void } {
  const count = volume.voxels.length / volume.frames;
  if (!(frame >= 0 && frame < volume.frames)) {
    const wrong = new RangeError(`This image has ${volume.frames} frames; frame ${frame} is none of them.`);
    return { done: Promise.reject(wrong), stop: () => undefined };
  }
  const voxels = volume.voxels.slice(frame * count, (frame + 1) * count);
  const worker = new Worker(trustedScriptUrl(poolUrl), { type: 'module', name: 'prepare-volume' });
  const remote = Comlink.wrap<PoolApi>(worker);
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'The image worker could not be started.'));
    });
  });
  const one: Volume = { ...volume, voxels, frames: 1, frameTimesMs: null };
  const done = Promise.race([remote.prepareVolume(Comlink.transfer(one, [voxels.buffer as ArrayBuffer]), limits), broken]);
  return { done: done.finally(() => worker.terminate()), stop: () => worker.terminate() };
}
