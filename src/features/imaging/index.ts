import ScanLine from '@lucide/svelte/icons/scan-line';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Contribution } from '#src/commands/contribution.ts';

/** Scans of this person: read, stripped of names and sealed on the device. */
export const imaging: Contribution = {
  id: 'imaging',
  views: [{ id: 'images', label: m.view_images, icon: ScanLine, order: 25 }],
  panels: [
    { id: 'images', view: 'images', place: 'stage', order: 0, load: () => import('./ImagesPage.svelte') },
    {
      id: 'images-of-record',
      view: 'record',
      place: 'inspector',
      order: 5,
      title: m.view_images,
      load: () => import('./RecordImages.svelte'),
    },
  ],
};
