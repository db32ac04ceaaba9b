import type { TagFate } from '#models/imaging/deidentification.ts';
import type { FindingCode } from '#models/imaging/findings.ts';
import type { Imaged } from '#models/imaging/image.ts';
import type { ImageRejectCode } from '#models/imaging/rejected.ts';
import type { ImageSummary } from '#models/imaging/summary.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { formatDate, formatNumber, NO_BREAK, withUnit } from '#src/design/quantity/format.ts';
import { volumeText } from './segment-words.ts';

export const FINDING_WORDS: Readonly<Record<FindingCode, () => string>> = {
  'missing-slices': m.image_missing_slices,
  'uneven-spacing': m.image_uneven_spacing,
  'too-uneven': m.image_too_uneven,
  'duplicate-slices': m.image_duplicate_slices,
  'gantry-tilt': m.image_gantry_tilt,
  oblique: m.image_oblique,
  'two-slices': m.image_two_slices,
  'one-slice': m.image_one_slice,
  'depth-unknown': m.image_depth_unknown,
  'no-pixel-size': m.image_no_pixel_size,
  'pixel-size-at-detector': m.image_pixel_size_at_detector,
  'no-orientation': m.image_no_orientation,
  'no-position': m.image_no_position,
  phases: m.image_phases,
  cine: m.image_cine,
  'frames-unplaced': m.image_frames_unplaced,
  mosaic: m.image_mosaic,
  colour: m.image_colour,
  'four-dimensional': m.image_four_dimensional,
  complex: m.image_complex,
  'high-is-dark': m.image_high_is_dark,
  inverted: m.image_inverted,
  'no-hounsfield': m.image_no_hounsfield,
  'palette-not-shown': m.image_palette_not_shown,
  'burned-in': m.image_burned_in,
  'frames-cut': m.image_frames_cut,
  'different-slopes': m.image_different_slopes,
  'header-odd': m.image_header_odd,
  'reference-missing': m.image_reference_missing,
  'contours-damaged': m.image_contours_damaged,
  'segments-overlap': m.image_segments_overlap,
  lossy: m.image_lossy,
  overlays: m.image_overlays,
};

export const REJECT_WORDS: Readonly<Record<ImageRejectCode, () => string>> = {
  'not-an-image': m.image_reject_not_an_image,
  empty: m.image_reject_empty,
  unreadable: m.image_reject_unreadable,
  'too-large': m.image_reject_too_large,
  'no-pixels': m.image_reject_no_pixels,
  'no-contours': m.image_reject_no_contours,
  waveform: m.image_reject_waveform,
  plan: m.image_reject_plan,
  'header-damaged': m.image_reject_header_damaged,
  'header-incomplete': m.image_reject_header_incomplete,
  'pixels-cut': m.image_reject_pixels_cut,
  'pixels-damaged': m.image_reject_pixels_damaged,
  'compression-unknown': m.image_reject_compression_unknown,
  'codec-missing': m.image_reject_codec_missing,
  'pixels-elsewhere': m.image_reject_pixels_elsewhere,
  'sizes-unlikely': m.image_reject_sizes_unlikely,
  'zip-damaged': m.image_reject_zip_damaged,
  'zip-locked': m.image_reject_zip_locked,
  'zip-in-zip': m.image_reject_zip_in_zip,
  'gzip-damaged': m.image_reject_gzip_damaged,
  'data-elsewhere': m.image_reject_data_elsewhere,
  'type-unknown': m.image_reject_type_unknown,
  'header-invalid': m.image_reject_header_invalid,
  'other-patient': m.image_reject_other_patient,
};

/** What stands above an image: its kind, and what of it is worth a word. */
export function titleOf(summary: ImageSummary): string {
  const { facts } = summary;
  const kind = kindOf(summary);
  const label = summary.kind === 'labels' ? (summary.label ?? null) : null;
  const parts = [facts.modality === 'OT' || summary.kind !== 'image' ? kind : facts.modality, facts.bodyPart, label];
  return parts.filter((part) => part !== null && part !== '').join(' · ');
}

/** In a list of images: kind, what is worth a word, and the day it was taken. */
export function listedAs(summary: ImageSummary): string {
  const { date } = summary.facts;
  return date === null ? titleOf(summary) : `${titleOf(summary)} · ${dateText(date)}`;
}

/** The image in the viewer: kind, what is worth a word, and the day it was taken, or that none is stated. */
export function viewedAs({ facts, volume }: Pick<Extract<Imaged, { kind: 'image' }>, 'facts' | 'volume'>): string {
  const kind = volume.meaning === 'dose' ? m.images_kind_dose() : m.images_kind_image();
  const day = facts.date === null ? m.segment_undated() : dateText(facts.date);
  return [facts.modality === 'OT' ? kind : facts.modality, facts.bodyPart, day].filter((part) => part !== null && part !== '').join(' · ');
}

function kindOf(summary: ImageSummary): string {
  if (summary.kind === 'labels') return m.images_kind_labels();
  if (summary.kind === 'structures') return m.images_kind_structures();
  return summary.meaning === 'dose' ? m.images_kind_dose() : m.images_kind_image();
}

/** The facts of an image as rows: label, text. What the source does not state is said to be so. */
export function rowsOf(summary: ImageSummary): (readonly [label: string, text: string])[] {
  const { facts } = summary;
  const rows: (readonly [string, string])[] = [];
  if (facts.date !== null) rows.push([m.images_date(), dateText(facts.date)]);
  if (facts.contrast !== null) rows.push([m.images_contrast(), facts.contrast.replace(/(\d) (ms|kV)\b/g, `$1${NO_BREAK}$2`)]);
  const geometry = summary.kind === 'structures' ? null : summary.geometry;
  if (geometry) {
    rows.push([m.images_size(), geometry.size.map((n) => formatNumber(n, 0)).join(' × ')]);
    const spacing = geometry.spacing.map((mm) => (mm === null ? '–' : formatNumber(mm, 3)));
    rows.push([m.images_spacing(), geometry.spacing.every((mm) => mm === null) ? m.images_unknown() : withUnit(spacing.join(' × '), 'mm')]);
    rows.push([m.images_orientation(), geometry.orientation ?? m.images_unknown()]);
  }
  if (summary.kind === 'image') {
    if (summary.frames > 1) rows.push([m.images_frames(), formatNumber(summary.frames, 0)]);
    if (summary.range && summary.meaning !== 'colour') rows.push([m.images_range(), rangeText(summary.range, summary.unit)]);
  } else {
    const parts = summary.kind === 'labels' ? summary.segments : summary.structures;
    const text = parts.map((part) => (part.mL === null ? part.name : `${part.name} (${volumeText(part.mL)})`));
    rows.push([m.images_parts(), text.join(', ') || m.images_unknown()]);
  }
  return rows;
}

function rangeText({ min, max }: { readonly min: number; readonly max: number }, unit: string | null): string {
  const digits = Number.isInteger(min) && Number.isInteger(max) ? 0 : 2;
  const ends = `${formatNumber(min, digits)} … ${formatNumber(max, digits)}`;
  return unit === null ? `${ends} (${m.images_no_unit()})` : withUnit(ends, unit);
}

/** `2024-02-29` as the screen writes days. */
function dateText(iso: string): string {
  return formatDate({ epochMs: Date.parse(`${iso}T00:00:00Z`), precision: 'day', offsetMinutes: 0 });
}

export const TAG_WORDS: Readonly<Record<TagFate['how'], () => string>> = {
  kept: m.images_tag_kept,
  renamed: m.images_tag_renamed,
  removed: m.images_tag_removed,
};

/** Names of entries are the standard's own, in English; the two that are not are ours. */
export function tagName({ name }: TagFate): string {
  if (name === 'private entry') return m.images_tag_private();
  return name === 'other entry' ? m.images_tag_other() : name;
}

/** Order of the list: what was removed and has a name, what was renamed, what was kept, the nameless rest. */
export function tagRank({ how, name }: TagFate): number {
  if (name === 'private entry' || name === 'other entry') return 3;
  return how === 'removed' ? 0 : how === 'renamed' ? 1 : 2;
}
