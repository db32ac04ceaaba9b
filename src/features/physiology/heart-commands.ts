import * as v from 'valibot';
import { STRUCTURES } from '#models/anatomy/heart/structures.ts';
import { argumentsOf } from '#src/commands/arguments.ts';
import { command, type Command } from '#src/commands/command.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { SPEEDS } from './beat-clock.ts';
import { heart } from './heart-display.svelte.ts';

export const VIEWS = ['front', 'left', 'right', 'back', 'top', 'four-chamber', 'long-axis', 'valves'] as const;

const View = v.strictObject({ view: v.picklist(VIEWS) });
const Cut = v.strictObject({ on: v.boolean(), place: v.optional(v.pipe(v.number(), v.minValue(-1), v.maxValue(1))) });
const On = v.strictObject({ on: v.boolean() });
const Isolate = v.strictObject({ structure: v.nullable(v.picklist(STRUCTURES.map((s) => s.key))) });
const Speed = v.strictObject({ speed: v.picklist(SPEEDS) });

/** Ways of looking at the heart; each can be undone, none changes the twin. */
export const heartCommands: readonly Command[] = [
  command<v.InferOutput<typeof View>>({
    id: 'heart.view',
    group: 'view',
    label: m.physiology_command_view,
    listed: false,
    parse: argumentsOf(View),
    perform: ({ view }) => heart.look(view),
  }),
  command<v.InferOutput<typeof Cut>>({
    id: 'heart.cut',
    group: 'view',
    label: m.physiology_command_cut,
    listed: false,
    parse: argumentsOf(Cut),
    perform: ({ on, place }) => heart.change({ cut: on, ...(place === undefined ? {} : { cutPlace: place }) }),
  }),
  command<v.InferOutput<typeof On>>({
    id: 'heart.labels',
    group: 'view',
    label: m.physiology_command_labels,
    listed: false,
    parse: argumentsOf(On),
    perform: ({ on }) => heart.change({ labels: on }),
  }),
  command<v.InferOutput<typeof Isolate>>({
    id: 'heart.isolate',
    group: 'view',
    label: m.physiology_command_isolate,
    listed: false,
    parse: argumentsOf(Isolate),
    perform: ({ structure }) => heart.change({ isolated: structure }),
  }),
  command<v.InferOutput<typeof Speed>>({
    id: 'heart.speed',
    group: 'view',
    label: m.physiology_command_speed,
    listed: false,
    parse: argumentsOf(Speed),
    perform: ({ speed }) => heart.change({ speed }),
  }),
  command({
    id: 'heart.play',
    group: 'view',
    label: m.physiology_command_play,
    shortcut: 'space',
    perform: () => heart.play(!heart.playing),
  }),
];
