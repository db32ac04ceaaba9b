import type * as Comlink from 'comlink';
import { cancelled } from '#models/core/failure.ts';
import type { Stage } from '#workers/compute.api.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import type { Job } from './jobs.svelte.ts';
import { jobs } from './jobs.svelte.ts';
import { startPoolWorker } from './pool-worker.ts';

/** Tells how far the work is, 0 to 1. */
export type Report = (fraction: number) => void;

/**
 * Work in a pool worker of its own, listed as a job. Stopping it ends the worker at once and `done` rejects with Cancelled.
 * `name` is in the person's language.
 */
export function poolJob<T>(
  name: string,
  work: (pool: Comlink.Remote<PoolApi>, report: Report) => Promise<T>,
): { readonly job: Job; readonly done: Promise<T> } {
  let stop: () => void = () => undefined;
  return jobs.start({
    name,
    run: async (jobId, tell) => {
      const { worker, api, broken } = startPoolWorker('pool');
      const ended = new Promise<never>((_, fail) => {
        stop = () => fail(cancelled());
      });
      const begun = performance.now();
      const stage: Stage = 'running';
      tell({ jobId, stage, fraction: 0, simulatedSeconds: 0, etaMs: null });
      const report: Report = (fraction) => {
        const spent = performance.now() - begun;
        tell({ jobId, stage, fraction, simulatedSeconds: 0, etaMs: fraction > 0.02 ? (spent / fraction) * (1 - fraction) : null });
      };
      try {
        return await Promise.race([work(api, report), ended, broken]);
      } finally {
        worker.terminate();
      }
    },
    cancel: () => stop(),
  });
}
