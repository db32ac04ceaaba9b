import * as Comlink from 'comlink';
import type { Volume } from '#models/imaging/volume.ts';

/** One frame of an image on its way to a worker: its voxels are copied once and moved there; the image stays as it is. */
export function movedFrame(volume: Volume, frame: number): Volume {
  const count = volume.voxels.length / volume.frames;
  const voxels = volume.voxels.slice(frame * count, (frame + 1) * count);
  return Comlink.transfer({ ...volume, voxels, frames: 1, frameTimesMs: null }, [voxels.buffer as ArrayBuffer]);
}
