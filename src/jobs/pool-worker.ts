import type { PoolApi } from '#workers/pool.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import { startWorker, type StartedWorker } from './start-worker.ts';

/** Starts a pool worker: models, images and hospitals on the CPU. */
export const startPoolWorker = (name: string): StartedWorker<PoolApi> => startWorker(poolUrl, name);
