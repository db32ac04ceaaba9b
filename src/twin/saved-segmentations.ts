import type { Grid } from '#models/imaging/grid.ts';
import type { LabelMap } from '#models/imaging/label-map.ts';
import type { ImageSummary } from '#models/imaging/summary.ts';
import type { OpenTwin } from './open-twin.svelte.ts';

/** A stored segmentation in a few words; its voxels stay where they are. */
export interface SavedSegmentation {
  readonly id: string;
  /** As the person named it; null where its source names none. */
  readonly name: string | null;
  /** Day of the scan it was made on, YYYY-MM-DD; null = not stated. */
  readonly date: string | null;
  /** One-way name of its series: that of the image itself where it was made here. */
  readonly series: string;
  readonly segments: Extract<ImageSummary, { kind: 'labels' }>['segments'];
  readonly savedAt: number;
  /** False: the voxels are not on this device. */
  readonly present: boolean;
}

/** A stored segmentation whole. */
export interface LoadedSegmentation {
  readonly id: string;
  readonly map: LabelMap;
  /** Of the labels; of the first mask where segments overlap. */
  readonly grid: Grid;
  /** Each voxel's segment number, 0 for none; null where segments overlap (then `map.voxels.volumes` holds one mask for each). */
  readonly labels: Uint8Array | Uint16Array | null;
  readonly date: string | null;
}

/** The segmentations of a twin, those of the newest scans first. */
export async function savedSegmentations(twin: OpenTwin): Promise<readonly SavedSegmentation[]> {
  const list = await twin.store.listImages(twin.id);
  return list
    .flatMap(({ id, summary, savedAt, present }): SavedSegmentation[] => {
      if (summary.kind !== 'labels') return [];
      const { facts, segments, label } = summary;
      return [{ id, name: label ?? null, date: facts.date, series: facts.series, segments, savedAt, present }];
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.savedAt - a.savedAt);
}

/** One of them with its voxels; null when it, or they, are not on this device. */
export async function loadSegmentation(twin: OpenTwin, id: string): Promise<LoadedSegmentation | null> {
  const imaged = await twin.store.loadImage(twin.id, id);
  if (imaged?.kind !== 'labels') return null;
  const { labels: map, facts } = imaged;
  const volume = map.voxels.kind === 'labels' ? map.voxels.volume : map.voxels.volumes[0];
  if (!volume) return null;
  const whole = map.voxels.kind === 'labels' && (volume.voxels instanceof Uint8Array || volume.voxels instanceof Uint16Array);
  return { id, map, grid: volume.grid, labels: whole ? (volume.voxels as Uint8Array | Uint16Array) : null, date: facts.date };
}
