import * as v from 'valibot';
import { argumentsOf } from '#src/commands/arguments.ts';
import { command, type Command } from '#src/commands/command.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { current } from '#src/twin/current.svelte.ts';
import type { AddArgs } from './treatment-actions.ts';
import type { InterventionChange } from '#src/twin/plan.ts';
import { PRESETS, type Preset } from './presets.ts';
import type { Scenario } from '#models/core/scenario.ts';

const Amount = v.strictObject({ value: v.pipe(v.number(), v.finite()), unit: v.string() });
const Values = v.record(v.string(), Amount);
const Id = v.strictObject({ id: v.string() });
const Title = v.strictObject({ id: v.optional(v.string()), title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) });
const Minutes = v.pipe(v.number(), v.minValue(1), v.maxValue(24 * 60));
const New = v.optional(v.strictObject({ title: v.optional(v.string()), minutes: v.optional(Minutes) }), {});
const Add = v.strictObject({ kind: v.string(), start: v.optional(Amount), duration: v.optional(Amount), values: v.optional(Values) });
const Change = v.strictObject({
  id: v.string(),
  start: v.optional(Amount),
  duration: v.optional(v.nullable(Amount)),
  values: v.optional(Values),
});

/** The model and all that acts on it come with the first use, not with the first page. */
const actions = () => import('./treatment-actions.ts');
const open = (): boolean => current.twin !== null;

export const presetNames: Readonly<Record<Preset, () => string>> = {
  'bleed-saline': m.treatment_preset_bleed_saline,
  'bleed-blood': m.treatment_preset_bleed_blood,
  tilt: m.treatment_preset_tilt,
  exercise: m.treatment_preset_exercise,
  valsalva: m.treatment_preset_valsalva,
};

export const treatmentCommands: readonly Command[] = [
  command<v.InferOutput<typeof New>>({
    id: 'plan.new',
    group: 'scenario',
    label: m.treatment_command_new,
    when: open,
    parse: argumentsOf(New),
    perform: async (args) => (await actions()).startNew(args),
  }),
  command<{ preset: Preset }>({
    id: 'plan.preset',
    group: 'scenario',
    label: m.treatment_command_preset,
    listed: false,
    when: open,
    parse: argumentsOf(v.strictObject({ preset: v.picklist(PRESETS) })),
    perform: async ({ preset }) => (await actions()).startFrom(preset, presetNames[preset]()),
    done: ({ preset }) => presetNames[preset](),
  }),
  command<v.InferOutput<typeof Add>>({
    id: 'plan.add',
    group: 'scenario',
    label: m.treatment_command_add,
    listed: false,
    when: open,
    parse: argumentsOf(Add),
    perform: async (args) => (await actions()).add(args as AddArgs),
  }),
  command<{ id: string }>({
    id: 'plan.remove',
    group: 'scenario',
    label: m.treatment_command_remove,
    listed: false,
    when: open,
    parse: argumentsOf(Id),
    perform: async ({ id }) => (await actions()).remove(id),
  }),
  command<v.InferOutput<typeof Change>>({
    id: 'plan.change',
    group: 'scenario',
    label: m.treatment_command_change,
    listed: false,
    when: open,
    parse: argumentsOf(Change),
    perform: async ({ id, ...changed }) => (await actions()).change(id, changed as InterventionChange),
  }),
  command<v.InferOutput<typeof Title>>({
    id: 'plan.rename',
    group: 'scenario',
    label: m.treatment_command_rename,
    listed: false,
    when: open,
    parse: argumentsOf(Title),
    perform: async ({ title, id }) => (await actions()).rename(title, id),
    done: ({ title }) => m.treatment_done_rename({ title }),
  }),
  command<{ minutes: number }>({
    id: 'plan.length',
    group: 'scenario',
    label: m.treatment_command_length,
    listed: false,
    when: open,
    parse: argumentsOf(v.strictObject({ minutes: Minutes })),
    perform: async ({ minutes }) => (await actions()).setLength(minutes),
  }),
  // A simulation is looked at, not undone: it starts as a job and the command is over.
  command({
    id: 'plan.run',
    group: 'scenario',
    label: m.treatment_command_run,
    when: open,
    perform: async () => (await actions()).simulate(),
  }),
  command({
    id: 'plan.cancel',
    group: 'scenario',
    label: m.treatment_command_cancel,
    listed: false,
    when: open,
    perform: async () => (await actions()).stop(),
  }),
  command({
    id: 'plan.keep',
    group: 'scenario',
    label: m.treatment_command_keep,
    when: open,
    perform: async () => (await actions()).keep(),
  }),
  command<{ id: string }>({
    id: 'plan.open',
    group: 'scenario',
    label: m.treatment_command_open,
    listed: false,
    when: open,
    parse: argumentsOf(Id),
    perform: async ({ id }) => (await actions()).openKept(id),
  }),
  command<{ id: string }>({
    id: 'plan.duplicate',
    group: 'scenario',
    label: m.treatment_command_duplicate,
    listed: false,
    when: open,
    parse: argumentsOf(Id),
    perform: async ({ id }) => (await actions()).duplicate(id),
  }),
  command<{ id: string }>({
    id: 'plan.delete',
    group: 'scenario',
    label: m.treatment_command_delete,
    listed: false,
    when: open,
    parse: argumentsOf(Id),
    perform: async ({ id }) => (await actions()).forget(id),
    done: m.treatment_deleted,
  }),
  command<Scenario>({
    id: 'plan.import',
    group: 'scenario',
    label: m.treatment_import,
    listed: false,
    when: open,
    perform: async (scenario) => (await actions()).takeOver(scenario),
  }),
];
