import Hospital from '@lucide/svelte/icons/hospital';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Contribution } from '#src/commands/contribution.ts';

const load = () => import('./HospitalPage.svelte');

/** A whole hospital as a twin: flow, what-ifs, live feed, building, stress, equipment. It needs no patient's twin. */
export const hospital: Contribution = {
  id: 'hospital',
  places: [{ id: 'hospital', label: m.hospital_rail, icon: Hospital, path: '/hospital', order: 20 }],
  routes: [
    { path: '/hospital', frame: 'app', load },
    { path: '/hospital/:page', frame: 'app', load },
  ],
};
