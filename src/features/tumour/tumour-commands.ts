import * as v from 'valibot';
import { m } from '#src/app/messages/compiled/messages.js';
import { argumentsOf } from '#src/commands/arguments.ts';
import { command, type Command } from '#src/commands/command.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { InterventionChange } from '#src/twin/plan.ts';
import { DETAILS, EDGES, KINDS, type Choice } from './choice.ts';
import { EXAMPLES, type Example } from './examples.ts';
import type { Slot } from './study.ts';
import { EXAMPLE_WORDS } from './tumour-words.ts';
import * as actions from './tumour-actions.ts';
import type { AddArgs, GivenChange } from './tumour-actions.ts';

const Amount = v.strictObject({ value: v.pipe(v.number(), v.finite()), unit: v.string() });
const Values = v.record(v.string(), Amount);
const SlotName = v.picklist(['a', 'b']);
const Whole = v.pipe(v.number(), v.integer());
const Segment = { image: v.string(), segment: Whole };
const Chosen = v.strictObject({
  scan: v.string(),
  seen: v.array(v.strictObject({ ...Segment, date: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/))) })),
  tissue: v.variant('kind', [
    v.strictObject({ kind: v.literal('brain'), image: v.string() }),
    v.strictObject({ kind: v.literal('body') }),
    v.strictObject({ kind: v.literal('segment'), ...Segment }),
  ]),
  kind: v.picklist(KINDS),
  edge: v.picklist(EDGES),
  structure: v.nullable(v.strictObject(Segment)),
  dose: v.nullable(v.string()),
  detail: v.picklist(DETAILS),
});
const DateText = v.pipe(v.string(), v.maxLength(10));
const Add = v.strictObject({
  slot: SlotName,
  kind: v.string(),
  start: v.optional(Amount),
  duration: v.optional(Amount),
  values: v.optional(Values),
});
const Change = v.strictObject({
  slot: SlotName,
  id: v.string(),
  start: v.optional(Amount),
  duration: v.optional(v.nullable(Amount)),
  values: v.optional(Values),
});
const ChangeGiven = v.strictObject({ id: v.string(), date: v.optional(DateText), values: v.optional(Values) });
const Item = v.strictObject({ slot: SlotName, id: v.string() });
const InSlot = v.strictObject({ slot: SlotName });
const Named = v.strictObject({ slot: SlotName, title: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) });
const Days = v.strictObject({ days: v.pipe(v.number(), v.minValue(1), v.maxValue(3650)) });
const From = v.strictObject({ slot: SlotName, example: v.picklist(EXAMPLES) });

const open = (): boolean => current.twin !== null;

/** What can be done on the tumour's page. Added to the list when the page is first opened. */
export const tumourCommands: readonly Command[] = [
  command<Choice>({
    id: 'tumour.choose',
    group: 'scenario',
    label: m.tumour_command_choose,
    listed: false,
    when: open,
    parse: argumentsOf(Chosen),
    perform: (choice) => actions.choose(choice),
  }),
  command<{ kind: string; date: string }>({
    id: 'tumour.give',
    group: 'scenario',
    label: m.tumour_command_give,
    listed: false,
    when: open,
    parse: argumentsOf(v.strictObject({ kind: v.string(), date: DateText })),
    perform: ({ kind, date }) => actions.give(kind, date),
  }),
  command<{ date: string }>({
    id: 'tumour.give-stupp',
    group: 'scenario',
    label: m.tumour_command_give,
    listed: false,
    when: open,
    parse: argumentsOf(v.strictObject({ date: DateText })),
    perform: ({ date }) => actions.giveStupp(date),
  }),
  command<v.InferOutput<typeof ChangeGiven>>({
    id: 'tumour.change-given',
    group: 'scenario',
    label: m.tumour_command_change_given,
    listed: false,
    when: open,
    parse: argumentsOf(ChangeGiven),
    perform: ({ id, ...changed }) => actions.changeGiven(id, changed as GivenChange),
  }),
  command<{ id: string }>({
    id: 'tumour.remove-given',
    group: 'scenario',
    label: m.tumour_command_remove_given,
    listed: false,
    when: open,
    parse: argumentsOf(v.strictObject({ id: v.string() })),
    perform: ({ id }) => actions.removeGiven(id),
  }),
  // A fit and a simulation are looked at, not undone: each starts as a job and the command is over.
  command({ id: 'tumour.fit', group: 'scenario', label: m.tumour_command_fit, when: open, perform: () => actions.fit() }),
  command({ id: 'tumour.run', group: 'scenario', label: m.tumour_command_run, when: open, perform: () => actions.simulate() }),
  command({
    id: 'tumour.stop',
    group: 'scenario',
    label: m.tumour_command_stop,
    listed: false,
    when: open,
    perform: () => actions.stop(),
  }),
  command<v.InferOutput<typeof Add>>({
    id: 'tumour.add',
    group: 'scenario',
    label: m.tumour_command_add,
    listed: false,
    when: open,
    parse: argumentsOf(Add),
    perform: (args) => actions.add(args as AddArgs),
  }),
  command<v.InferOutput<typeof Change>>({
    id: 'tumour.change',
    group: 'scenario',
    label: m.tumour_command_change,
    listed: false,
    when: open,
    parse: argumentsOf(Change),
    perform: ({ slot, id, ...changed }) => actions.change(slot, id, changed as InterventionChange),
  }),
  command<{ slot: Slot; id: string }>({
    id: 'tumour.remove',
    group: 'scenario',
    label: m.tumour_command_remove,
    listed: false,
    when: open,
    parse: argumentsOf(Item),
    perform: ({ slot, id }) => actions.remove(slot, id),
  }),
  command<{ slot: Slot; title: string }>({
    id: 'tumour.rename',
    group: 'scenario',
    label: m.tumour_command_rename,
    listed: false,
    when: open,
    parse: argumentsOf(Named),
    perform: ({ slot, title }) => actions.rename(slot, title),
  }),
  command<{ slot: Slot }>({
    id: 'tumour.clear',
    group: 'scenario',
    label: m.tumour_command_clear,
    listed: false,
    when: open,
    parse: argumentsOf(InSlot),
    perform: ({ slot }) => actions.clear(slot),
  }),
  command<{ slot: Slot; example: Example }>({
    id: 'tumour.example',
    group: 'scenario',
    label: m.tumour_command_preset,
    listed: false,
    when: open,
    parse: argumentsOf(From),
    perform: ({ slot, example }) => actions.startFrom(slot, example, EXAMPLE_WORDS[example]()),
    done: ({ example }) => EXAMPLE_WORDS[example](),
  }),
  command<{ days: number }>({
    id: 'tumour.days',
    group: 'scenario',
    label: m.tumour_command_length,
    listed: false,
    when: open,
    parse: argumentsOf(Days),
    perform: ({ days }) => actions.setDays(days),
  }),
  command<{ slot: Slot }>({
    id: 'tumour.keep',
    group: 'scenario',
    label: m.tumour_command_keep,
    listed: false,
    when: open,
    parse: argumentsOf(InSlot),
    perform: ({ slot }) => actions.keep(slot),
  }),
  command<{ slot: Slot; id: string }>({
    id: 'tumour.put',
    group: 'scenario',
    label: m.tumour_command_put,
    listed: false,
    when: open,
    parse: argumentsOf(Item),
    perform: ({ slot, id }) => actions.putKept(slot, id),
  }),
  command<{ id: string }>({
    id: 'tumour.forget',
    group: 'scenario',
    label: m.tumour_command_delete,
    listed: false,
    when: open,
    parse: argumentsOf(v.strictObject({ id: v.string() })),
    perform: ({ id }) => actions.forget(id),
  }),
];
