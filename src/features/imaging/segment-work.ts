import { m } from '#src/app/messages/compiled/messages.js';
import { CommandProblem, type Undo } from '#src/commands/command.ts';
import type { LabelEditor } from '#models/imaging/segment/label-editor.ts';
import { countMask, type Mask } from '#models/imaging/segment/mask.ts';
import { rangeAround } from '#models/imaging/segment/region-grow.ts';
import type { SegmentTool, ToolResult } from '#models/imaging/segment/tool.ts';
import { formatNumber, withUnit } from '#src/design/quantity/format.ts';
import { changeMaskAside, readImageAside } from '#src/jobs/segment-tools.ts';
import type { Vec3 } from '#models/imaging/affine.ts';
import { segmenting } from './segment-state.svelte.ts';

/** Which step a command's arguments became, so that redo gives the very same voxels without doing the work again. */
const stepOf = new WeakMap<object, number>();

/** One undoable step of the editor. `args` is the command's own object: the same at redo. */
export function step(args: object, work: (editor: LabelEditor) => void): Undo | void {
  const { editor } = segmenting;
  if (!editor) return;
  return ended(args, editor, redone(args, editor) ?? editor.step(() => work(editor)));
}

/** The same for changes made since `editor.begin()`. */
export function closeStep(args: object): Undo | void {
  const { editor } = segmenting;
  return editor ? ended(args, editor, editor.commit()) : undefined;
}

/** Does a step again that was undone; null where there is none to do again. */
export function redone(args: object, editor: LabelEditor): number | null {
  const known = stepOf.get(args);
  if (known === undefined || editor.redoable !== known) return null;
  editor.redo();
  return known;
}

function ended(args: object, editor: LabelEditor, id: number | null): Undo | void {
  segmenting.changed();
  if (id === null) return;
  stepOf.set(args, id);
  return () => {
    // Of an image that is no longer open there is nothing to put back.
    if (segmenting.editor !== editor) return;
    if (editor.undoable !== id) throw new CommandProblem(m.segment_undo_gone());
    editor.undo();
    segmenting.changed();
  };
}

/** Does a tool in a worker with its name on screen; null where it was stopped, or the segments were closed meanwhile. */
async function aside(label: string, begin: () => { readonly done: Promise<ToolResult>; stop(): void }): Promise<ToolResult | null> {
  const { editor } = segmenting;
  if (segmenting.busy) throw new CommandProblem(m.segment_busy());
  segmenting.note = '';
  const job = begin();
  const result = await new Promise<ToolResult | null>((resolve, reject) => {
    segmenting.busy = {
      label,
      stop() {
        job.stop();
        resolve(null);
      },
    };
    job.done.then(resolve, reject);
  }).finally(() => (segmenting.busy = null));
  return segmenting.editor === editor ? result : null;
}

/** Makes a segment what a tool makes of it. */
export async function reshape(
  args: object,
  label: string,
  segment: number,
  tool: Exclude<SegmentTool, { kind: 'grow' | 'threshold' }>,
  over = false,
): Promise<Undo | void> {
  const { work, editor } = segmenting;
  if (!work || !editor) return;
  if (redone(args, editor) !== null) return again(args, editor);
  const mask = editor.mask(segment);
  if (!mask) throw new CommandProblem(m.segment_empty());
  const made = await aside(label, () => changeMaskAside(tool, mask, work.image.volume.grid));
  return made ? step(args, () => editor.replace(made.mask, segment, over)) : undefined;
}

const again = (args: object, editor: LabelEditor): Undo | void => ended(args, editor, stepOf.get(args) ?? null);

export interface GrowArgs {
  readonly segment: number | null;
  readonly seed: Vec3;
  readonly tolerance: number;
  readonly reachMm: number | null;
  readonly connectivity: 6 | 26;
  readonly mostMl: number;
  readonly over: boolean;
}

/** Grows a segment from a voxel. What runs out into its surroundings is not taken. */
export async function growFrom(args: GrowArgs): Promise<Undo | void> {
  const { work, editor } = segmenting;
  if (!work || !editor) return;
  if (redone(args, editor) !== null) return again(args, editor);
  const { volume } = work.image;
  const range = rangeAround(volume, args.seed, args.tolerance, work.frame);
  if (!range) throw new CommandProblem(m.segment_no_value());
  const growth = { seed: args.seed, range, connectivity: args.connectivity, maxRadiusMm: args.reachMm, maxMl: args.mostMl };
  const made = await aside(m.segment_growing(), () => readImageAside({ kind: 'grow', growth }, volume, work.frame));
  if (!made) return;
  if (made.leaked) throw new CommandProblem(m.segment_leaked({ mL: formatNumber(args.mostMl, 1) }));
  const undo = give(args, editor, made.mask, args.segment, args.over);
  segmenting.note = made.cut ? m.segment_cut() : '';
  return undo;
}

/** Adds every voxel with a value in a range to a segment. */
export async function thresholdTo(args: {
  readonly segment: number | null;
  readonly min: number;
  readonly max: number;
  readonly over: boolean;
}): Promise<Undo | void> {
  const { work, editor } = segmenting;
  if (!work || !editor) return;
  if (redone(args, editor) !== null) return again(args, editor);
  const made = await aside(m.segment_thresholding(), () =>
    readImageAside({ kind: 'threshold', range: args }, work.image.volume, work.frame),
  );
  if (!made) return;
  if (countMask(made.mask) === 0) {
    const { unit } = work.image.volume;
    const text = (value: number): string => (unit ? withUnit(formatNumber(value, 2), unit) : formatNumber(value, 2));
    throw new CommandProblem(m.segment_threshold_none({ min: text(args.min), max: text(args.max) }));
  }
  return give(args, editor, made.mask, args.segment, args.over);
}

/** Adds a mask to a segment, or to a new one where none is chosen. */
function give(args: object, editor: LabelEditor, mask: Mask, segment: number | null, over: boolean): Undo | void {
  let number = segment;
  const undo = step(args, () => {
    number ??= editor.addSegment(nextName(editor));
    editor.add(mask, number, over);
  });
  segmenting.selected = number;
  return undo;
}

/** "Segment 3": the first number that is not taken. */
export function nextName(editor: LabelEditor): string {
  for (let n = 1; ; n++) {
    const name = m.segment_default_name({ n: String(n) });
    if (!editor.segments.some((one) => one.name === name)) return name;
  }
}
