import type { OnPictures, TumourRequest, TumourRun } from '#workers/tumour.api.ts';
import { compute } from './compute.ts';
import type { Job } from './jobs.svelte.ts';
import { jobs } from './jobs.svelte.ts';

/**
 * Grows tumours as a listed job. `name` is in the person's language; `onPictures` gets the shown member's fields as they are
 * grown. `done` rejects with Cancelled after `job.cancel()`, which leaves what was grown to `resume`.
 */
export function growTumours(
  name: string,
  request: TumourRequest,
  onPictures: OnPictures,
): { readonly job: Job; readonly done: Promise<TumourRun> } {
  return jobs.start({
    name,
    run: (id, report) => compute().growTumours(id, request, report, onPictures),
    cancel: (id) => compute().cancel(id),
  });
}
