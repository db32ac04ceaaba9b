import * as Comlink from 'comlink';
import type { ScanAnatomy } from '#models/imaging/anatomy-from-scan.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { TumourMesher } from '#src/stage/tumour/contract.ts';
import type { MeshApi } from '#workers/mesh.api.ts';
import meshUrl from '#workers/mesh.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

interface MeshWorker {
  readonly worker: Worker;
  readonly remote: Comlink.Remote<MeshApi>;
  readonly broken: Promise<never>;
}

function startWorker(name: string): MeshWorker {
  const worker = new Worker(trustedScriptUrl(meshUrl), { type: 'module', name });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'The mesh worker could not be started.'));
    });
  });
  broken.catch(() => undefined);
  return { worker, remote: Comlink.wrap<MeshApi>(worker), broken };
}

/**
 * Finds skin, air, bone and (where its tissue is given) brain in a scan, in a worker of its own that ends with it. The
 * voxels of the first frame are copied once; the image stays as it is. `onProgress` hears 0 to 1. `done` rejects with a
 * RangeError for an image without a body in it; after `stop` it never settles.
 */
export function anatomyAside(
  volume: Volume,
  brain: ByteField | null = null,
  onProgress?: (share: number) => void,
): { readonly done: Promise<ScanAnatomy>; stop(): void } {
  const { worker, remote, broken } = startWorker('anatomy');
  const count = volume.voxels.length / volume.frames;
  const voxels = volume.voxels.slice(0, count);
  const one: Volume = { ...volume, voxels, frames: 1, frameTimesMs: null };
  const call = remote.anatomy(
    Comlink.transfer(one, [voxels.buffer as ArrayBuffer]),
    brain,
    onProgress && Comlink.proxy(onProgress),
  ) as Promise<ScanAnatomy>;
  return { done: Promise.race([call, broken]).finally(() => worker.terminate()), stop: () => worker.terminate() };
}

/**
 * A worker that makes the surfaces of fields, one after another, for as long as a picture of them is on the page. Calls
 * made after `stop` reject.
 */
export function tumourMesher(): TumourMesher & { stop(): void } {
  let held: MeshWorker | null = null;
  let stopped = false;
  return {
    async surfaces(field, values): Promise<readonly Shell[]> {
      if (stopped) throw new Error('The mesh worker has been stopped.');
      held ??= startWorker('tumour-mesh');
      const { remote, broken, worker } = held;
      try {
        return await Promise.race([remote.surfaces(field, values) as Promise<readonly Shell[]>, broken]);
      } catch (error) {
        // A worker that has failed as a whole is not asked again; the next call starts another. Only the name comes over.
        if (!(error instanceof Error && error.name === 'RangeError')) {
          worker.terminate();
          held = null;
        }
        throw error;
      }
    },
    stop() {
      stopped = true;
      held?.worker.terminate();
      held = null;
    },
  };
}
