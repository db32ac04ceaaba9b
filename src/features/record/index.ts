import FileHeart from '@lucide/svelte/icons/file-heart';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Contribution } from '#src/commands/contribution.ts';

/** What was read about this person, where it came from, and what could not be accepted. */
export const record: Contribution = {
  id: 'record',
  views: [{ id: 'record', label: m.view_record, icon: FileHeart, order: 20 }],
  panels: [
    { id: 'facts', view: 'record', place: 'stage', order: 0, load: () => import('./RecordPanel.svelte') },
    {
      id: 'reports',
      view: 'record',
      place: 'inspector',
      order: 10,
      title: m.record_reports,
      load: () => import('./ReportsPanel.svelte'),
    },
    {
      id: 'quarantine',
      view: 'record',
      place: 'inspector',
      order: 20,
      title: m.record_quarantine,
      load: () => import('./QuarantinePanel.svelte'),
    },
  ],
};
