import * as Comlink from 'comlink';
import type { LabelMap } from '#models/imaging/label-map.ts';
import type { SegmentationContext } from '#models/imaging/labels-out/dicom-seg.ts';
import type { LabelFormat } from '#models/imaging/labels-out/writable.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/**
 * A segmentation as bytes of a file, written in a pool worker of its own, which ends with it. The map is copied there.
 * Rejects with a RangeError that says what to do instead where the format cannot hold it, or an Error when the worker fails.
 */
export async function writeLabels(map: LabelMap, format: LabelFormat, context: SegmentationContext): Promise<Uint8Array> {
  const worker = new Worker(trustedScriptUrl(poolUrl), { type: 'module', name: 'write-labels' });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'The image worker could not be started.'));
    });
  });
  try {
    return await Promise.race([Comlink.wrap<PoolApi>(worker).writeLabels(map, format, context), broken]);
  } finally {
    worker.terminate();
  }
}
