import type { LabelMap } from '#models/imaging/label-map.ts';
import type { SegmentationContext } from '#models/imaging/labels-out/dicom-seg.ts';
import type { LabelFormat } from '#models/imaging/labels-out/writable.ts';
import { aside } from './aside.ts';
import { startPoolWorker } from './pool-worker.ts';

/**
 * A segmentation as bytes of a file, written in a pool worker of its own. The map is copied there. Rejects with a RangeError
 * that says what to do instead where the format cannot hold it, or an Error when the worker fails.
 */
export function writeLabels(map: LabelMap, format: LabelFormat, context: SegmentationContext): Promise<Uint8Array> {
  return aside(startPoolWorker('write-labels'), (pool) => pool.writeLabels(map, format, context)).done;
}
