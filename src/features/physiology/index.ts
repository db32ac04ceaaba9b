import HeartPulse from '@lucide/svelte/icons/heart-pulse';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import Heart from '@lucide/svelte/icons/heart';
import { m } from '#src/app/messages/compiled/messages.js';
import { command } from '#src/commands/command.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import type { Contribution } from '#src/commands/contribution.ts';
import { current } from '#src/twin/current.svelte.ts';
import { ofAge } from '#src/twin/of-age.ts';
import { heart } from './heart-display.svelte.ts';
import { heartCommands } from './heart-commands.ts';

/** The fitted circulation: the beating heart, its numbers, its pressures. */
export const physiology: Contribution = {
  id: 'physiology',
  commands: [
    ...heartCommands,
    command({
      id: 'twin.fit',
      group: 'twin',
      label: m.physiology_fit,
      when: () => current.twin !== null && ofAge(current.twin),
      // Starts the job and returns: a fit is looked at and cancelled while it runs, and is no entry of the history.
      async perform() {
        const { circulationOf } = await import('#src/twin/circulation.svelte.ts');
        if (current.twin) void circulationOf(current.twin).start();
      },
    }),
    command({
      id: 'twin.cancel-fit',
      group: 'twin',
      label: m.physiology_cancel_fit,
      listed: false,
      when: () => current.twin !== null,
      async perform() {
        const { circulationOf } = await import('#src/twin/circulation.svelte.ts');
        if (current.twin) circulationOf(current.twin).cancel();
      },
    }),
  ],
  views: [{ id: 'body', label: m.view_body, icon: HeartPulse, order: 10 }],
  panels: [
    { id: 'heart', view: 'body', place: 'stage', order: 0, load: () => import('./HeartPanel.svelte') },
    {
      id: 'numbers',
      view: 'body',
      place: 'inspector',
      order: 10,
      title: m.physiology_now,
      when: ofAge,
      load: () => import('./NumbersPanel.svelte'),
    },
    {
      id: 'loop',
      view: 'body',
      place: 'inspector',
      order: 20,
      title: m.physiology_loop,
      when: ofAge,
      load: () => import('./LoopPanel.svelte'),
    },
    {
      id: 'parameters',
      view: 'body',
      place: 'inspector',
      order: 30,
      title: m.physiology_parameters,
      when: ofAge,
      load: () => import('./ParametersPanel.svelte'),
    },
    {
      id: 'monitor',
      view: 'body',
      place: 'lanes',
      order: 10,
      title: m.physiology_monitor,
      when: ofAge,
      load: () => import('./MonitorLane.svelte'),
    },
  ],
  start: () => void commands.watchState('heart', () => heart.settings),
};

/** The same heart in plain words, one thing a screen. */
export const plainHeart: Contribution = {
  id: 'plain-heart',
  views: [
    { id: 'me', label: m.view_plain_heart, icon: HeartPulse, order: 10 },
    { id: 'meaning', label: m.view_plain_meaning, icon: Heart, order: 20 },
    { id: 'sure', label: m.view_plain_sure, icon: CircleHelp, order: 30 },
  ],
  panels: [
    { id: 'me', view: 'me', place: 'stage', order: 0, load: () => import('./PlainHeart.svelte') },
    { id: 'meaning', view: 'meaning', place: 'stage', order: 0, load: () => import('./PlainMeaning.svelte') },
    { id: 'sure', view: 'sure', place: 'stage', order: 0, load: () => import('./PlainSure.svelte') },
  ],
};
