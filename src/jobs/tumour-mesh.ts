import * as Comlink from 'comlink';
import type { ScanAnatomy } from '#models/imaging/anatomy-from-scan.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { TumourMesher } from '#src/stage/tumour/contract.ts';
import { aside, type Aside } from './aside.ts';
import { startMeshWorker } from './mesh-worker.ts';
import { movedFrame } from './moved-frame.ts';

/**
 * Finds skin, air, bone and (where its tissue is given) brain in the first frame of a scan, in a worker of its own.
 * `onProgress` hears 0 to 1. `done` rejects with a RangeError for an image without a body in it.
 */
export function anatomyAside(volume: Volume, brain: ByteField | null = null, onProgress?: (share: number) => void): Aside<ScanAnatomy> {
  const one = movedFrame(volume, 0);
  return aside(
    startMeshWorker('anatomy'),
    (mesher) => mesher.anatomy(one, brain, onProgress && Comlink.proxy(onProgress)) as Promise<ScanAnatomy>,
  );
}

/**
 * A worker that makes the surfaces of fields, one after another, for as long as a picture of them is on the page. Calls
 * made after `stop` reject.
 */
export function tumourMesher(): TumourMesher & { stop(): void } {
  let held: ReturnType<typeof startMeshWorker> | null = null;
  let stopped = false;
  return {
    async surfaces(field, values): Promise<readonly Shell[]> {
      if (stopped) throw new Error('The mesh worker has been stopped.');
      held ??= startMeshWorker('tumour-mesh');
      const { api, broken, worker } = held;
      try {
        return await Promise.race([api.surfaces(field, values) as Promise<readonly Shell[]>, broken]);
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
