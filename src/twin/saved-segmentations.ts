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
  /** A person drew it here; false: read from a file or computed. */
  readonly drawn: boolean;
  readonly segments: Extract<ImageSummary, { kind: 'labels' }>['segments'];
  readonly savedAt: number;
  /** False: the voxels are not on this device. */
  readonly present: boolean;
}

/** The segmentations of a twin, those of the newest scans first. */
export async function savedSegmentations(twin: OpenTwin): Promise<readonly SavedSegmentation[]> {
  const list = await twin.store.listImages(twin.id);
  return list
    .flatMap(({ id, summary, savedAt, present }): SavedSegmentation[] => {
      if (summary.kind !== 'labels') return [];
      const { facts, segments, label } = summary;
      return [
        { id, name: label ?? null, date: facts.date, series: facts.series, drawn: summary.drawn === true, segments, savedAt, present },
      ];
    })
    .sort((a, b) => (b.date ?? '').localeCompare(a.date ?? '') || b.savedAt - a.savedAt);
}
