import * as v from 'valibot';
import { TRANSFER_PRESETS } from '#models/imaging/transfer-function-presets.ts';
import { checkedFunction } from '#models/imaging/transfer-function.ts';
import { argumentsOf } from '#src/commands/arguments.ts';
import { command, CommandProblem, type Command } from '#src/commands/command.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { WHOLE } from '#src/stage/volume/contract.ts';
import { current } from '#src/twin/current.svelte.ts';
import { MeasureArguments } from './viewer-measures-store.ts';
import { POINTS } from './viewer-measures.ts';
import { viewer } from './viewer.svelte.ts';

const number = v.pipe(v.number(), v.finite());
const Window = v.strictObject({ centre: number, width: v.pipe(number, v.minValue(1e-6)) });
const Slab = v.strictObject({ mm: v.pipe(number, v.minValue(0), v.maxValue(200)), join: v.picklist(['mean', 'max', 'min']) });
const On = v.strictObject({ on: v.boolean() });
const Along = v.strictObject({ along: v.picklist(['patient', 'scan']) });
const angle = v.pipe(number, v.minValue(-90), v.maxValue(90));
const Lean = v.strictObject({ base: v.picklist(['axial', 'coronal', 'sagittal']), turn: angle, tilt: angle });
const Over = v.nullable(
  v.strictObject({
    image: v.string(),
    opacity: v.pipe(number, v.minValue(0), v.maxValue(1)),
    colours: v.picklist(['cividis', 'heat', 'grey']),
    window: v.optional(Window),
  }),
);
const Fourth = v.strictObject({ show: v.picklist(['volume', 'oblique']) });
const share = v.pipe(number, v.minValue(0), v.maxValue(1));
const Shares = v.tuple([share, share, share]);
const TissuePoint = v.strictObject({ value: number, colour: Shares, opacity: share });
const Tissue = v.strictObject({
  points: v.pipe(v.array(TissuePoint), v.maxLength(64)),
  surface: v.strictObject({ ambient: share, diffuse: share, specular: share, shine: v.pipe(number, v.minValue(1)) }),
});
const Solid = v.strictObject({
  preset: v.nullable(v.picklist([...TRANSFER_PRESETS, 'greatest'])),
  own: v.optional(v.nullable(Tissue), null),
  cut: v.picklist(['none', 'axial', 'coronal', 'sagittal', 'oblique']),
  behind: v.optional(v.boolean(), false),
  box: v.optional(v.strictObject({ low: Shares, high: Shares }), WHOLE.box),
});
const Id = v.strictObject({ id: number });

const open = (): boolean => viewer.phase === 'ready';

/** Ways of looking at an image and measuring in it; each can be undone, none changes the twin or the image. */
export const viewerCommands: readonly Command[] = [
  command<v.InferOutput<typeof Window>>({
    id: 'viewer.window',
    group: 'view',
    label: m.viewer_command_window,
    listed: false,
    when: open,
    parse: argumentsOf(Window),
    perform: (window) => viewer.change({ window }),
  }),
  command<v.InferOutput<typeof Slab>>({
    id: 'viewer.slab',
    group: 'view',
    label: m.viewer_command_slab,
    listed: false,
    when: open,
    parse: argumentsOf(Slab),
    perform: (slab) => viewer.change({ slab }),
  }),
  command<v.InferOutput<typeof On>>({
    id: 'viewer.smooth',
    group: 'view',
    label: m.viewer_command_smooth,
    listed: false,
    when: open,
    parse: argumentsOf(On),
    perform: ({ on }) => viewer.change({ smooth: on }),
  }),
  command<v.InferOutput<typeof Along>>({
    id: 'viewer.along',
    group: 'view',
    label: m.viewer_command_along,
    listed: false,
    when: open,
    parse: argumentsOf(Along),
    perform: ({ along }) => viewer.change({ along }),
  }),
  command<v.InferOutput<typeof Lean>>({
    id: 'viewer.lean',
    group: 'view',
    label: m.viewer_command_lean,
    listed: false,
    when: open,
    parse: argumentsOf(Lean),
    perform: (lean) => viewer.change({ lean }),
  }),
  command<v.InferOutput<typeof Over>>({
    id: 'viewer.over',
    group: 'view',
    label: m.viewer_command_over,
    listed: false,
    when: open,
    parse: argumentsOf(Over),
    async perform(over) {
      const { twin } = current;
      if (!twin) return;
      const back = await viewer.setOver(twin, over);
      if (over && !viewer.settings.over) {
        back();
        throw new CommandProblem(m.viewer_missing());
      }
      return back;
    },
  }),
  command<v.InferOutput<typeof Fourth>>({
    id: 'viewer.fourth',
    group: 'view',
    label: m.viewer_command_fourth,
    listed: false,
    when: open,
    parse: argumentsOf(Fourth),
    perform({ show }) {
      // A cell that fills the page must be one that is there.
      viewer.full = null;
      return viewer.change({ fourth: show });
    },
  }),
  command<v.InferOutput<typeof Solid>>({
    id: 'viewer.solid',
    group: 'view',
    label: m.viewer_command_solid,
    listed: false,
    when: open,
    parse(args) {
      const solid = argumentsOf(Solid)(args);
      if (solid.own) checkedFunction(solid.own);
      return solid;
    },
    perform: (solid) => viewer.change({ solid }),
  }),
  command<v.InferOutput<typeof MeasureArguments>>({
    id: 'viewer.measure',
    group: 'view',
    label: m.viewer_command_measure,
    listed: false,
    when: open,
    parse: argumentsOf(MeasureArguments),
    perform(measure) {
      if (measure.points.length !== POINTS[measure.kind]) throw new CommandProblem(m.viewer_measure_points());
      return viewer.addMeasure(measure);
    },
  }),
  command<v.InferOutput<typeof Id>>({
    id: 'viewer.unmeasure',
    group: 'view',
    label: m.viewer_command_unmeasure,
    listed: false,
    when: open,
    parse: argumentsOf(Id),
    perform: ({ id }) => viewer.change({ measures: viewer.settings.measures.filter((one) => one.id !== id) }),
  }),
  command({
    id: 'viewer.reset',
    group: 'view',
    label: m.viewer_command_reset,
    when: open,
    perform: () => viewer.reset(),
  }),
];
