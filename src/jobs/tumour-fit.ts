import type { OnPictures, TumourRequest } from '#workers/tumour.api.ts';
import type { TumourFit, TumourFitRequest, TumourForecast, TumourForecastRequest } from '#workers/tumour-fit.api.ts';
import { cancelled } from '#models/core/failure.ts';
import { compute } from './compute.ts';
import type { Job } from './jobs.svelte.ts';
import { jobs } from './jobs.svelte.ts';

interface Listed<T> {
  readonly job: Job;
  readonly done: Promise<T>;
}

/** Fits a tumour to its outlines as a listed job. `name` is in the person's language. */
export function fitTumour(name: string, request: TumourFitRequest): Listed<TumourFit> {
  return jobs.start({
    name,
    run: (id, report) => compute().fitTumour(id, request, report),
    cancel: (id) => compute().cancel(id),
  });
}

/** Share of a forecast's progress that its one shown tumour takes. */
const SHOWN = 0.1;

/**
 * Simulates fitted tumours as a listed job: first the one that is drawn, whose fields are told as they are grown, then all.
 * `shown` and `request` hold the same treatments in the same order.
 */
export function forecastTumour(
  name: string,
  shown: TumourRequest,
  request: TumourForecastRequest,
  onPictures: OnPictures,
): Listed<TumourForecast> {
  let stopped = false;
  return jobs.start({
    name,
    run: async (id, report) => {
      await compute().growTumours(
        `${id}-shown`,
        shown,
        (progress) => report({ ...progress, jobId: id, fraction: SHOWN * progress.fraction, etaMs: null }),
        onPictures,
      );
      // A stop between the two finds neither of them under way.
      if (stopped) throw cancelled();
      return compute().forecastTumour(`${id}-all`, request, (progress) =>
        report({ ...progress, jobId: id, fraction: SHOWN + (1 - SHOWN) * progress.fraction }),
      );
    },
    cancel: async (id) => {
      stopped = true;
      await Promise.all([compute().cancel(`${id}-shown`), compute().cancel(`${id}-all`)]);
    },
  });
}
