import type { Volume } from './volume.ts';
import { voxelVolume } from './grid.ts';

/** Which voxels belong to what: a segmentation. */
export interface LabelMap {
  readonly label: string;
  readonly frameOfReference: string | null;
  /** One-way names of the series it was made on. */
  readonly series: readonly string[];
  readonly segments: readonly Segment[];
  /** Which frame of its image it was made on, from 0; absent where the image has one. */
  readonly frame?: number;
  /** True where a person drew it here; absent where it was read from a file or computed. */
  readonly drawn?: boolean;
  /**
   * `labels`: one volume, each voxel holding a segment's number, 0 for none. `masks`: segments overlap or are fractional,
   * so each has its own volume, in the order of `segments`.
   */
  readonly voxels: { readonly kind: 'labels'; readonly volume: Volume } | { readonly kind: 'masks'; readonly volumes: readonly Volume[] };
}

export interface Segment {
  readonly number: number;
  readonly name: string;
  /** Coded type as stated, for instance `10200004 SCT Liver`; null = not stated. */
  readonly type: string | null;
  readonly colour: readonly [number, number, number] | null;
  readonly voxelCount: number;
}

/** Volume in mm³ of a segment; null where the distance between voxels is not known along every axis. */
export function segmentVolume(map: LabelMap, segment: Segment): number | null {
  const volume = map.voxels.kind === 'labels' ? map.voxels.volume : map.voxels.volumes[map.segments.indexOf(segment)];
  if (!volume || volume.measured.includes(false)) return null;
  return segment.voxelCount * voxelVolume(volume.grid);
}
