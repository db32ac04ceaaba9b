import type { StoredImage } from '#workers/vault.api.ts';

export const KINDS = ['brain', 'breast', 'soft', 'other'] as const;
/** Where the first guesses come from. */
export type TumourKind = (typeof KINDS)[number];

export const EDGES = ['t1gd', 'flair', 'other'] as const;
/** What the outline follows: the enhancing edge, the wider FLAIR edge, or something else. */
export type OutlineEdge = (typeof EDGES)[number];

export const DETAILS = ['quick', 'fine'] as const;
export type Detail = (typeof DETAILS)[number];

/** One segment of a stored segmentation. */
export interface SegmentRef {
  readonly image: string;
  readonly segment: number;
}

/** An outline of the tumour and the day it shows. */
export interface DatedSegment extends SegmentRef {
  /** YYYY-MM-DD as stated by the source or the person; null where nobody said. */
  readonly date: string | null;
}

export type TissueChoice =
  | { readonly kind: 'brain'; readonly image: string }
  | { readonly kind: 'body' }
  | { readonly kind: 'segment'; readonly image: string; readonly segment: number };

/** Everything a person chose before anything is simulated. */
export interface Choice {
  /** The scan behind the picture; its voxels also say where the body is. */
  readonly scan: string;
  /** Oldest first. */
  readonly seen: readonly DatedSegment[];
  readonly tissue: TissueChoice;
  readonly kind: TumourKind;
  readonly edge: OutlineEdge;
  readonly structure: SegmentRef | null;
  /** Stored dose of this person; null: the plan states a margin. */
  readonly dose: string | null;
  readonly detail: Detail;
}

/** A segment as it can be chosen. */
export interface ListedSegment extends SegmentRef {
  readonly name: string;
  readonly date: string | null;
  readonly mL: number | null;
  readonly present: boolean;
  readonly frameOfReference: string | null;
}

type Labels = Extract<StoredImage['summary'], { kind: 'labels' }>;

/** A segmentation that says where grey and white matter are: made by Soma, or brought along under these names. */
export function isBrainMap(summary: StoredImage['summary']): boolean {
  if (summary.kind !== 'labels') return false;
  return brainSegments(summary.segments) !== null;
}

/** Numbers of the segments of white and grey matter; null where one is missing. */
export function brainSegments(
  segments: readonly { readonly number: number; readonly name: string }[],
): { readonly white: number; readonly grey: number } | null {
  const find = (pattern: RegExp): number | undefined => segments.find((one) => pattern.test(one.name))?.number;
  const white = find(/white[ -]?matter|weiße[ -]?substanz|^WM$/i);
  const grey = find(/gr[ea]y[ -]?matter|graue[ -]?substanz|^GM$/i);
  return white === undefined || grey === undefined ? null : { white, grey };
}

/** Every segment that holds something, oldest first; those of brain maps are tissue, not outlines. */
export function segmentsOf(images: readonly StoredImage[]): ListedSegment[] {
  return images
    .filter((image): image is StoredImage & { readonly summary: Labels } => image.summary.kind === 'labels' && !isBrainMap(image.summary))
    .flatMap((image) =>
      image.summary.segments
        .filter((one) => one.voxels > 0)
        .map((one) => ({
          image: image.id,
          segment: one.number,
          name: one.name,
          date: image.summary.facts.date,
          mL: one.mL,
          present: image.present,
          frameOfReference: image.summary.facts.frameOfReference,
        })),
    )
    .sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
}

/** Scans a tumour can be shown on: grey, of one moment, with more than two slices; those of the same place first. */
export function scansFor(images: readonly StoredImage[], outline: ListedSegment | null): StoredImage[] {
  const scans = images.filter(
    ({ summary }) =>
      summary.kind === 'image' &&
      summary.meaning === 'intensity' &&
      summary.components === 1 &&
      summary.geometry.size[2] > 2 &&
      !summary.geometry.spacing.includes(null),
  );
  const near = (image: StoredImage): number => {
    const { frameOfReference, date } = image.summary.facts;
    return (
      Number(outline !== null && outline.frameOfReference !== null && frameOfReference === outline.frameOfReference) * 2 +
      Number(date === outline?.date)
    );
  };
  return [...scans].sort((a, b) => near(b) - near(a));
}

export const dosesOf = (images: readonly StoredImage[]): StoredImage[] =>
  images.filter(({ summary }) => summary.kind === 'image' && summary.meaning === 'dose');

export const brainMapsOf = (images: readonly StoredImage[]): StoredImage[] => images.filter((image) => isBrainMap(image.summary));

/** Days from `from` to `to`, both YYYY-MM-DD. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** May these outlines be fitted together? One needs no date; several need one each, all different. */
export function datesHold(seen: readonly DatedSegment[]): boolean {
  if (seen.length <= 1) return true;
  const dates = seen.map((one) => one.date);
  return !dates.includes(null) && new Set(dates).size === dates.length;
}

/** Day of each outline, 0 for the newest. Throws a RangeError when `datesHold` is false. */
export function daysOf(seen: readonly DatedSegment[]): number[] {
  if (!datesHold(seen)) throw new RangeError('Every outline needs a date of its own.');
  const newest = seen.at(-1)?.date;
  return seen.map((one) => (one.date === null || newest === null || newest === undefined ? 0 : daysBetween(newest, one.date)));
}
