import * as v from 'valibot';
import { KIND_TYPES, type SegmentKind } from '#src/twin/segment-facts.ts';
import { argumentsOf } from '#src/commands/arguments.ts';
import { command, type Command } from '#src/commands/command.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { paint, takeLive, type StrokeArgs } from './segment-hand.ts';
import { segmenting } from './segment-state.svelte.ts';
import { combineWith, deleteSegments, exportSegments, openSegments, saveSegments } from './segment-store.ts';
import { tissueCommand } from './segment-tissue.ts';
import { closeStep, growFrom, nextName, reshape, step, thresholdTo } from './segment-work.ts';

const number = v.pipe(v.number(), v.finite());
const positive = v.pipe(number, v.minValue(1e-6));
const segment = v.pipe(number, v.integer(), v.minValue(1), v.maxValue(255));
const Place = v.tuple([number, number, number]);
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(64));
const colour = v.tuple([
  v.pipe(number, v.minValue(0), v.maxValue(255)),
  v.pipe(number, v.minValue(0), v.maxValue(255)),
  v.pipe(number, v.minValue(0), v.maxValue(255)),
]);
const KINDS = Object.keys(KIND_TYPES) as SegmentKind[];
const Add = v.optional(v.strictObject({ name: v.optional(name) }), {});
const Change = v.strictObject({
  segment,
  name: v.optional(name),
  colour: v.optional(colour),
  visible: v.optional(v.boolean()),
  kind: v.optional(v.nullable(v.picklist(KINDS))),
});
const One = v.strictObject({ segment });
const Line = v.strictObject({
  id: number,
  segment,
  erase: v.boolean(),
  over: v.boolean(),
  points: v.pipe(v.array(Place), v.minLength(1)),
  radiusMm: positive,
  shape: v.picklist(['ball', 'disc']),
  axes: v.strictObject({ right: Place, down: Place, into: Place }),
});
const Grow = v.strictObject({
  segment: v.nullable(segment),
  seed: Place,
  tolerance: v.pipe(number, v.minValue(0)),
  reachMm: v.nullable(positive),
  connectivity: v.picklist([6, 26]),
  mostMl: positive,
  over: v.boolean(),
});
const Threshold = v.strictObject({ segment: v.nullable(segment), min: number, max: number, over: v.boolean() });
const Fill = v.strictObject({ segment, axis: v.picklist([0, 1, 2]) });
const Amount = v.strictObject({ segment, mm: number, over: v.boolean() });
const Drop = v.strictObject({ segment, mL: positive });
const Join = v.strictObject({
  segment,
  with: segment,
  stored: v.nullable(v.string()),
  how: v.picklist(['union', 'intersect', 'subtract']),
});
const Stored = v.strictObject({ id: v.string() });
const Format = v.strictObject({ format: v.picklist(['nifti', 'nifti-gz', 'dicom-seg']) });

const ready = (): boolean => segmenting.here && segmenting.busy === null;
const some = (): boolean => ready() && segmenting.chosen !== null;

/** Everything that changes segments; each is one step of the history. Storing and files are not, and ask where something goes. */
export const segmentCommands: readonly Command[] = [
  command<v.InferOutput<typeof Add>>({
    id: 'segment.add',
    group: 'view',
    label: m.segment_command_add,
    when: ready,
    parse: argumentsOf(Add),
    perform(args) {
      let made = 0;
      const undo = step(args, (editor) => (made = editor.addSegment(args.name ?? nextName(editor))));
      if (made > 0) segmenting.selected = made;
      return undo;
    },
  }),
  command<v.InferOutput<typeof Change>>({
    id: 'segment.change',
    group: 'view',
    label: m.segment_command_change,
    listed: false,
    when: ready,
    parse: argumentsOf(Change),
    perform: (args) =>
      step(args, (editor) => {
        const { kind } = args;
        editor.updateSegment(args.segment, {
          ...(args.name === undefined ? {} : { name: args.name }),
          ...(args.colour === undefined ? {} : { colour: args.colour }),
          ...(args.visible === undefined ? {} : { visible: args.visible }),
          ...(kind === undefined ? {} : { type: kind === null ? null : KIND_TYPES[kind] }),
        });
      }),
  }),
  command<v.InferOutput<typeof One>>({
    id: 'segment.delete',
    group: 'view',
    label: m.segment_command_delete,
    listed: false,
    when: ready,
    parse: argumentsOf(One),
    perform: (args) => step(args, (editor) => editor.removeSegment(args.segment)),
    done: () => m.segment_deleted(),
  }),
  command<StrokeArgs>({
    id: 'segment.stroke',
    group: 'view',
    label: m.segment_command_stroke,
    listed: false,
    when: ready,
    parse: argumentsOf(Line),
    perform(args) {
      const { editor } = segmenting;
      if (!editor) return;
      // Drawn already, point by point: it only becomes a step. At redo, or from a lesson, it is drawn now.
      return takeLive(args.id) && editor.changing ? closeStep(args) : step(args, () => paint(args));
    },
  }),
  command<v.InferOutput<typeof Grow>>({
    id: 'segment.grow',
    group: 'view',
    label: m.segment_command_grow,
    listed: false,
    when: ready,
    parse: argumentsOf(Grow),
    perform: growFrom,
  }),
  command<v.InferOutput<typeof Threshold>>({
    id: 'segment.threshold',
    group: 'view',
    label: m.segment_command_threshold,
    listed: false,
    when: ready,
    parse: argumentsOf(Threshold),
    perform: thresholdTo,
  }),
  command<v.InferOutput<typeof Fill>>({
    id: 'segment.fill',
    group: 'view',
    label: m.segment_command_fill,
    listed: false,
    when: some,
    parse: argumentsOf(Fill),
    perform: (args) => reshape(args, m.segment_filling(), args.segment, { kind: 'fill', axis: args.axis }),
  }),
  command<v.InferOutput<typeof Amount>>({
    id: 'segment.smooth',
    group: 'view',
    label: m.segment_command_smooth,
    listed: false,
    when: some,
    parse: argumentsOf(Amount),
    perform: (args) => reshape(args, m.segment_smoothing(), args.segment, { kind: 'smooth', mm: Math.max(1e-6, args.mm) }, args.over),
  }),
  command<v.InferOutput<typeof Amount>>({
    id: 'segment.margin',
    group: 'view',
    label: m.segment_command_margin,
    listed: false,
    when: some,
    parse: argumentsOf(Amount),
    perform: (args) => reshape(args, m.segment_moving(), args.segment, { kind: 'margin', mm: args.mm }, args.over),
  }),
  command<v.InferOutput<typeof Drop>>({
    id: 'segment.drop',
    group: 'view',
    label: m.segment_command_drop,
    listed: false,
    when: some,
    parse: argumentsOf(Drop),
    perform: (args) => reshape(args, m.segment_sorting(), args.segment, { kind: 'drop', mL: args.mL }),
  }),
  ...(['median', 'largest', 'holes'] as const).map((kind) =>
    command<v.InferOutput<typeof One>>({
      id: `segment.${kind}`,
      group: 'view',
      label: { median: m.segment_command_median, largest: m.segment_command_largest, holes: m.segment_command_holes }[kind],
      when: some,
      parse: (args) => argumentsOf(One)(args ?? { segment: segmenting.selected }),
      perform: (args) => reshape(args, m.segment_sorting(), args.segment, { kind }),
    }),
  ),
  command<v.InferOutput<typeof Join>>({
    id: 'segment.combine',
    group: 'view',
    label: m.segment_command_combine,
    listed: false,
    when: some,
    parse: argumentsOf(Join),
    perform: combineWith,
  }),
  command({
    id: 'segment.save',
    group: 'record',
    label: m.segment_command_save,
    when: () => ready() && segmenting.segments.length > 0,
    perform: saveSegments,
  }),
  command<v.InferOutput<typeof Stored>>({
    id: 'segment.open',
    group: 'record',
    label: m.segment_command_open,
    listed: false,
    when: ready,
    parse: argumentsOf(Stored),
    perform: ({ id }) => openSegments(id),
  }),
  command({
    id: 'segment.forget',
    group: 'record',
    label: m.segment_command_forget,
    listed: false,
    when: () => ready() && segmenting.saved !== null,
    perform: deleteSegments,
  }),
  command<v.InferOutput<typeof Format>>({
    id: 'segment.export',
    group: 'record',
    label: m.segment_command_export,
    listed: false,
    when: () => ready() && segmenting.segments.length > 0,
    parse: argumentsOf(Format),
    perform: ({ format }) => exportSegments(format),
  }),
  tissueCommand,
];
