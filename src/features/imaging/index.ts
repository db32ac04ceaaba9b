import ScanLine from '@lucide/svelte/icons/scan-line';
import { m } from '#src/app/messages/compiled/messages.js';
import { commands } from '#src/commands/commands.svelte.ts';
import type { Contribution } from '#src/commands/contribution.ts';
import { current } from '#src/twin/current.svelte.ts';
import { viewerDoor } from './viewer-door.svelte.ts';

const viewing = (): boolean => current.item !== null;
const inView = (): boolean => viewing() && viewerDoor.ready;

const openViewer = async () => {
  const [panel] = await Promise.all([import('./ViewerPanel.svelte'), viewerDoor.open()]);
  return panel;
};

/** Scans of this person: read, stripped of names and sealed on the device. */
export const imaging: Contribution = {
  id: 'imaging',
  views: [{ id: 'images', label: m.view_images, icon: ScanLine, order: 25 }],
  panels: [
    { id: 'viewer', view: 'images', place: 'stage', order: -1, when: viewing, load: openViewer },
    {
      id: 'viewer-segments',
      view: 'images',
      place: 'inspector',
      order: 0,
      title: m.segment_title,
      when: () => viewing() && viewerDoor.drawing,
      load: () => import('./SegmentPanel.svelte'),
    },
    {
      id: 'viewer-measures',
      view: 'images',
      place: 'inspector',
      order: 1,
      title: m.viewer_measures,
      when: inView,
      load: () => import('./ViewerMeasures.svelte'),
    },
    {
      id: 'viewer-look',
      view: 'images',
      place: 'inspector',
      order: 2,
      title: m.viewer_look,
      when: inView,
      load: () => import('./ViewerLook.svelte'),
    },
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
  start: () => void commands.watchState('viewer', () => viewerDoor.settings),
};
