import * as Comlink from 'comlink';
import type { PoolApi } from '#workers/pool.api.ts';
import poolUrl from '#workers/pool.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/** A pool worker of one's own; whoever starts it ends it. */
interface PoolWorker {
  readonly worker: Worker;
  readonly api: Comlink.Remote<PoolApi>;
  /** Rejects when the worker breaks; never resolves. To be raced against its calls. */
  readonly broken: Promise<never>;
}

/** Starts one. `name` is what the browser's tools call it. */
export function startPoolWorker(name: string): PoolWorker {
  const worker = new Worker(trustedScriptUrl(poolUrl), { type: 'module', name });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'A worker could not be started.'));
    });
  });
  broken.catch(() => undefined);
  return { worker, api: Comlink.wrap<PoolApi>(worker), broken };
}
