import { limitSpec, type HeartSpec } from '#models/anatomy/heart/dimensions.ts';
import type { HeartMesh } from '#models/anatomy/heart/mesh.ts';
import { startMeshWorker } from './mesh-worker.ts';

/** Meshing cells, mm: a quick heart to look at first, then the fine one. */
const QUICK = 4;
const FINE = 2;

/**
 * Builds the heart of these sizes in a worker of its own: `onMesh` is called with a quick one, then with the fine one.
 * Sizes outside what a drawn heart can look like are drawn at the limit. Resolves when the fine one is there; rejects when
 * the worker fails. The worker ends by itself. `stop` ends it at once and calls nothing any more.
 */
export function heartMesh(spec: HeartSpec, onMesh: (mesh: HeartMesh) => void): { readonly done: Promise<void>; stop(): void } {
  const limited = limitSpec(spec).spec;
  const { worker, api, broken } = startMeshWorker('mesh');
  let stopped = false;
  const build = async (): Promise<void> => {
    for (const cell of [QUICK, FINE]) {
      const mesh = await Promise.race([api.heart(limited, cell) as Promise<HeartMesh>, broken]);
      if (stopped) return;
      onMesh(mesh);
    }
  };
  return {
    done: build().finally(() => worker.terminate()),
    stop() {
      stopped = true;
      worker.terminate();
    },
  };
}
