import GitCompare from '@lucide/svelte/icons/chart-spline';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Contribution } from '#src/commands/contribution.ts';
import { ofAge } from '#src/twin/of-age.ts';
import { treatmentCommands } from './treatment-commands.ts';

/** What if: plans over the fitted twin, always beside doing nothing. */
export const treatment: Contribution = {
  id: 'treatment',
  commands: treatmentCommands,
  views: [{ id: 'compare', label: m.view_compare, icon: GitCompare, order: 30 }],
  panels: [
    { id: 'what-if', view: 'body', place: 'banner', order: 10, when: ofAge, load: () => import('./WhatIfButton.svelte') },
    { id: 'comparison', view: 'compare', place: 'stage', order: 0, load: () => import('./ComparisonPanel.svelte') },
    {
      id: 'plan',
      view: 'compare',
      place: 'inspector',
      order: 10,
      title: m.treatment_plan,
      when: ofAge,
      load: () => import('./PlanPanel.svelte'),
    },
    {
      id: 'kept',
      view: 'compare',
      place: 'inspector',
      order: 20,
      title: m.treatment_kept,
      when: ofAge,
      load: () => import('./KeptPanel.svelte'),
    },
  ],
};
