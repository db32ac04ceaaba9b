import { applyAffine, invertAffine, type Vec3 } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { Combination } from '#models/imaging/segment/combine.ts';
import { combine } from '#models/imaging/segment/combine.ts';
import type { Mask } from '#models/imaging/segment/mask.ts';
import { boundsOf, maskOf } from '#models/imaging/segment/mask.ts';
import { isOf, openOn, segmentationOf, type Opened, type Unopenable } from '#models/imaging/segment/stored-segmentation.ts';
import type { LabelFormat } from '#models/imaging/labels-out/writable.ts';
import type { SegmentMeasures } from '#models/imaging/segment/segment-measures.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { CommandProblem, type Undo } from '#src/commands/command.ts';
import { storeImageAside } from '#src/jobs/segment-tools.ts';
import { writeLabels } from '#src/jobs/write-labels.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { MeasuredFacts } from '#src/twin/measured-facts.ts';
import { kindOf, measuredFacts } from '#src/twin/segment-facts.ts';
import { savedSegmentations } from '#src/twin/saved-segmentations.ts';
import { imageImport } from './image-import.svelte.ts';
import { segmenting } from './segment-state.svelte.ts';
import { step } from './segment-work.ts';
import { viewer } from './viewer.svelte.ts';

const UNOPENABLE_WORDS: Readonly<Record<Unopenable, () => string>> = {
  'too-many': m.segment_open_too_many,
  fractions: m.segment_open_fractions,
  across: m.segment_open_across,
  'no-labels': m.segment_open_no_labels,
  elsewhere: m.segment_open_elsewhere,
};

/** Name given where the person gives none. */
export const defaultName = (): string => m.segment_default_label();

/** Stores what is drawn; the version before it goes, unless numbers of the record were read from it. */
export function saveSegments(): Promise<void> {
  const after = saving.then(save, save);
  saving = after.catch(() => undefined);
  return after;
}

/** One after the other, so that each replaces the one before. */
let saving: Promise<unknown> = Promise.resolve();

async function save(): Promise<void> {
  const { work, editor } = segmenting;
  const { twin } = current;
  if (!work || !editor || !twin) return;
  if (!segmenting.drawn) throw new CommandProblem(m.segment_nothing());
  const named = segmenting.name;
  const name = named.trim() || defaultName();
  const version = editor.version;
  const before = segmenting.saved;
  const stored = await storeImageAside(segmentationOf(editor, work.image, work.frame, name), twin.store, twin.id);
  if (before && before.id !== stored.id && !twin.facts.some((fact) => fact.source.resourceId === before.id))
    await twin.store.deleteImage(twin.id, before.id).catch(() => undefined);
  // Whoever lists images reads them anew.
  imageImport.stored++;
  if (segmenting.editor !== editor) return;
  if (segmenting.name === named) segmenting.name = name;
  segmenting.saved = { id: stored.id, version, name, at: Date.now() };
}

/** Opens something stored as the segmentation of the image in the viewer. Throws a CommandProblem in words where it is none. */
export async function openSegments(id: string, savedAt = 0): Promise<void> {
  const { twin } = current;
  const { image } = viewer;
  if (!twin || !image) return;
  const key = viewer.key;
  const other = await twin.store.loadImage(twin.id, id);
  if (viewer.key !== key) return;
  if (!other) throw new CommandProblem(m.viewer_missing());
  const opened = openOn(other, image.volume.grid);
  if (typeof opened === 'string') throw new CommandProblem(UNOPENABLE_WORDS[opened]());
  const own = other.kind === 'labels' && other.labels.drawn === true && other.facts.series === image.facts.series;
  const name = other.kind === 'labels' ? other.labels.label : other.kind === 'structures' ? other.structures.label : '';
  if (own && other.labels.frame !== undefined && other.labels.frame !== viewer.frame) viewer.frame = other.labels.frame;
  // What was made elsewhere is kept as it came; saving makes a segmentation of its own.
  segmenting.begin(opened, own ? { id, name, at: savedAt } : null);
  if (!own) segmenting.name = name;
  bringIntoSight(opened, image.volume.grid);
  const said = [
    ...(opened.resampled ? [m.segment_resampled()] : []),
    ...(opened.shared > 0 ? [m.segment_shared({ n: String(opened.shared) })] : []),
    ...(isOf(other, image) ? [] : [m.segment_other_series()]),
  ];
  segmenting.note = said.join(' ');
}

/** Moves the cross to the first segment where no plane through the cross can meet any. */
function bringIntoSight({ labels, segments }: Opened, grid: Grid): void {
  const boxes = segments.flatMap((one) => boundsOf(labels, grid.size, one.number) ?? []);
  const at = applyAffine(invertAffine(grid.toPatient), viewer.point).map(Math.round);
  const met = boxes.some(({ from, size }) =>
    at.some((n, axis) => n >= (from[axis] as number) && n < (from[axis] as number) + (size[axis] as number)),
  );
  const [first] = boxes;
  if (!first || met) return;
  viewer.moveTo(
    applyAffine(grid.toPatient, first.from.map((n, axis) => n + Math.floor((first.size[axis] as number) / 2)) as unknown as Vec3),
  );
}

/** Opens the segmentation of the image in the viewer that was stored last; of an image with frames a person chooses. */
export async function openNewest(): Promise<void> {
  const { twin } = current;
  const { image } = viewer;
  if (!twin || !image || image.volume.frames > 1) return;
  const stored = (await savedSegmentations(twin)).filter((one) => one.present && one.drawn && one.series === image.facts.series);
  const newest = stored.sort((a, b) => b.savedAt - a.savedAt)[0];
  if (newest && viewer.image === image && segmenting.segments.length === 0) await openSegments(newest.id, newest.savedAt);
}

/**
 * Joins a segment with another one, intersects it with that or takes that from it. The other is of the same segmentation (a voxel
 * belongs to one segment, so only joining changes anything then) or of a stored one of the same image.
 */
export async function combineWith(args: {
  readonly segment: number;
  readonly with: number;
  readonly stored: string | null;
  readonly how: Combination;
}): Promise<Undo | void> {
  const { editor, work } = segmenting;
  const { twin } = current;
  if (!editor || !work || !twin) return;
  let other: Mask | null = null;
  if (args.stored !== null) {
    const loaded = await twin.store.loadImage(twin.id, args.stored);
    if (segmenting.editor !== editor) return;
    const opened = loaded && openOn(loaded, editor.grid);
    if (!opened) throw new CommandProblem(m.viewer_missing());
    if (typeof opened === 'string') throw new CommandProblem(UNOPENABLE_WORDS[opened]());
    const box = boundsOf(opened.labels, editor.grid.size, args.with);
    other = box && maskOf(opened.labels, editor.grid.size, args.with, box);
  }
  return step(args, () => {
    const [a, b] = [editor.mask(args.segment), args.stored === null ? editor.mask(args.with) : other];
    if (!a || !b) throw new CommandProblem(m.segment_empty());
    editor.replace(combine(a, b, args.how), args.segment, args.stored === null);
  });
}

/** Takes the stored segmentation away; what is on screen stays, unsaved. */
export async function deleteSegments(): Promise<void> {
  const { saved } = segmenting;
  const { twin } = current;
  if (!saved || !twin) return;
  await twin.store.deleteImage(twin.id, saved.id);
  imageImport.stored++;
  segmenting.forgotten = segmenting.editor?.version ?? null;
  segmenting.saved = null;
}

const ENDINGS: Readonly<Record<LabelFormat, string>> = { nifti: 'nii', 'nifti-gz': 'nii.gz', 'dicom-seg': 'dcm' };

/** Writes what is drawn to a file the person keeps. */
export async function exportSegments(format: LabelFormat): Promise<void> {
  const { work, editor } = segmenting;
  if (!work || !editor) return;
  const made = segmentationOf(editor, work.image, work.frame, segmenting.name.trim() || defaultName());
  const now = new Date().toISOString();
  const context = {
    study: work.image.facts.study,
    studyDate: work.image.facts.date,
    made: 'SEMIAUTOMATIC',
    method: 'Soma segmentation',
    date: now.slice(0, 10),
    time: now.slice(11, 19),
    version: document.querySelector<HTMLMetaElement>('meta[name=soma-build]')?.content ?? '',
  } as const;
  const bytes = await writeLabels(made.labels, format, context).catch((error: unknown) => {
    // The message says what the format cannot hold and what to do.
    throw error instanceof RangeError || (error as Error).name === 'RangeError' ? new CommandProblem((error as Error).message) : error;
  });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'application/octet-stream' }));
  // Nothing of the person in the name: a file in a download folder is read by anyone.
  link.download = `segmentation.${ENDINGS[format]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** What the chosen segment's measures would add to the record; null where it is of no kind, or not stored as it is. */
export function factsToAdd(measures: SegmentMeasures): MeasuredFacts | null {
  const { work, saved, chosen, unsaved } = segmenting;
  const { twin } = current;
  const kind = kindOf(chosen?.type ?? null);
  if (!work || !saved || !chosen || !twin || !kind || unsaved) return null;
  const { facts } = work.image;
  return measuredFacts(kind, measures, {
    twin: twin.id,
    segmentation: saved.id,
    label: saved.name,
    segment: { number: chosen.number, name: chosen.name },
    image: facts,
    frame: work.image.volume.frames > 1 ? work.frame : null,
    addedAt: Date.now(),
  });
}
