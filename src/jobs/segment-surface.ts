import * as Comlink from 'comlink';
import type { LabelMap } from '#models/imaging/label-map.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { MeshApi } from '#workers/mesh.api.ts';
import meshUrl from '#workers/mesh.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/**
 * Closed surface of the segment of this number, made in a worker of its own that ends with it. The map is copied there.
 * `done` rejects with a RangeError for an empty segment, or an Error when the worker fails; after `stop` it never settles.
 */
export function segmentSurfaceAside(map: LabelMap, number: number): { readonly done: Promise<Shell>; stop(): void } {
  const worker = new Worker(trustedScriptUrl(meshUrl), { type: 'module', name: 'segment-surface' });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'The mesh worker could not be started.'));
    });
  });
  const made = Comlink.wrap<MeshApi>(worker).segment(map, number) as Promise<Shell>;
  return { done: Promise.race([made, broken]).finally(() => worker.terminate()), stop: () => worker.terminate() };
}
