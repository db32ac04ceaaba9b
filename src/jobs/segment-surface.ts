import type { LabelMap } from '#models/imaging/label-map.ts';
import type { Shell } from '#models/imaging/shell.ts';
import { aside, type Aside } from './aside.ts';
import { startMeshWorker } from './mesh-worker.ts';

/**
 * Closed surface of the segment of this number, made in a worker of its own. The map is copied there. `done` rejects with a
 * RangeError for an empty segment.
 */
export function segmentSurfaceAside(map: LabelMap, number: number): Aside<Shell> {
  return aside(startMeshWorker('segment-surface'), (mesher) => mesher.segment(map, number) as Promise<Shell>);
}
