import { cancelled } from '#models/core/failure.ts';
import type { ActiveShare } from '#models/hospital/experiment/active-period.ts';
import { driveStudy } from '#models/hospital/experiment/drive.ts';
import type { Study } from '#models/hospital/experiment/study.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import type { Job } from './jobs.svelte.ts';
import { jobs } from './jobs.svelte.ts';
import { poolJob } from './pool-job.ts';
import { startPoolWorker } from './pool-worker.ts';

interface Listed<T> {
  readonly job: Job;
  readonly done: Promise<T>;
}

/**
 * Does a study as a listed job, on as many pool workers as there are cores beside the page's. `onRun` hears each run that
 * came back, so that results are there while it goes on. Stopping ends the workers at once and `done` rejects with
 * Cancelled; runs that came back stay in the study, and giving it again goes on from there. `name` is in the person's language.
 */
export function runStudy(name: string, study: Study, onRun: () => void): Listed<void> {
  let stop: () => void = () => undefined;
  let stopped = false;
  return jobs.start({
    name,
    run: async (jobId, tell) => {
      const ended = new Promise<never>((_, fail) => {
        stop = () => {
          stopped = true;
          fail(cancelled());
        };
      });
      const workers = Array.from({ length: Math.max(1, (navigator.hardwareConcurrency || 2) - 1) }, () => startPoolWorker('pool'));
      const [begun, before] = [performance.now(), study.fraction];
      const progress = (): void => {
        const { fraction } = study;
        const etaMs = fraction - before > 0.02 ? ((performance.now() - begun) / (fraction - before)) * (1 - fraction) : null;
        tell({ jobId, stage: 'running', fraction, simulatedSeconds: 0, etaMs });
      };
      progress();
      try {
        const models = [...study.models];
        await Promise.race([
          ended,
          ...workers.map(({ broken }) => broken),
          Promise.all(workers.map(({ api }) => api.openStudy(models, study.request.ways ?? null))),
        ]);
        const lanes = workers.map(({ api }) => ({
          run: (option: number, setting: Parameters<PoolApi['runOfStudy']>[1]) => api.runOfStudy(option, setting),
        }));
        const driven = driveStudy(study, lanes, {
          stopped: () => stopped,
          onRun: () => {
            progress();
            onRun();
          },
        });
        await Promise.race([ended, ...workers.map(({ broken }) => broken), driven]);
      } finally {
        stopped = true;
        for (const { worker } of workers) worker.terminate();
      }
    },
    cancel: () => stop(),
  });
}

/** One recorded run of today's hospital: who had no free unit when. A listed job in a worker of its own. */
export function activeToday(name: string, study: Study): Listed<ActiveShare[]> {
  return poolJob(name, async (pool) => {
    await pool.openStudy(study.models.slice(0, 1), study.request.ways ?? null);
    return pool.activeInStudy(0, { ...study.request.setting, replication: 0 });
  });
}
