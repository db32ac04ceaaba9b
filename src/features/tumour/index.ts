import CircleDotDashed from '@lucide/svelte/icons/circle-dot-dashed';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Contribution } from '#src/commands/contribution.ts';
import { openTumour, tumourDoor } from './tumour-door.svelte.ts';

/** A tumour of the person's own scan: fitted, grown, treated and forecast, always beside doing nothing. */
export const tumour: Contribution = {
  id: 'tumour',
  views: [{ id: 'tumour', label: m.view_tumour, icon: CircleDotDashed, order: 27 }],
  panels: [
    { id: 'tumour', view: 'tumour', place: 'stage', order: 0, load: async () => (await openTumour(), import('./TumourPage.svelte')) },
    {
      id: 'tumour-steps',
      view: 'tumour',
      place: 'inspector',
      order: 10,
      when: () => tumourDoor.chosen,
      load: async () => (await openTumour(), import('./StepsPanel.svelte')),
    },
    {
      id: 'tumour-volume',
      view: 'tumour',
      place: 'lanes',
      order: 10,
      title: m.tumour_lane,
      when: () => tumourDoor.chosen && tumourDoor.simulated,
      load: () => import('./VolumeLane.svelte'),
    },
  ],
};

/** The same in plain words: what is on the scan, and only when asked for what a model works out. */
export const plainTumour: Contribution = {
  id: 'plain-tumour',
  views: [{ id: 'my-scan', label: m.view_plain_tumour, icon: CircleDotDashed, order: 40 }],
  panels: [{ id: 'my-scan', view: 'my-scan', place: 'stage', order: 0, load: () => import('./PlainTumour.svelte') }],
};
