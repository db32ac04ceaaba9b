import * as Comlink from 'comlink';
import { cancelled } from '#models/core/failure.ts';
import type { Stage } from '#workers/compute.api.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import type { Job } from './jobs.svelte.ts';
import { jobs } from './jobs.svelte.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

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
      const worker = new Worker(trustedScriptUrl(poolUrl), { type: 'module', name: 'pool' });
      const ended = new Promise<never>((_, fail) => {
        stop = () => fail(cancelled());
        worker.addEventListener('error', (event) => {
          event.preventDefault();
          fail(new Error(event.message || 'A worker could not be started.'));
        });
      });
      const begun = performance.now();
      const stage: Stage = 'running';
      tell({ jobId, stage, fraction: 0, simulatedSeconds: 0, etaMs: null });
      const report: Report = (fraction) => {
        const spent = performance.now() - begun;
        tell({ jobId, stage, fraction, simulatedSeconds: 0, etaMs: fraction > 0.02 ? (spent / fraction) * (1 - fraction) : null });
      };
      try {
        return await Promise.race([work(Comlink.wrap<PoolApi>(worker), report), ended]);
      } finally {
        worker.terminate();
      }
    },
    cancel: () => stop(),
  });
}
