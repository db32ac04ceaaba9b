import * as Comlink from 'comlink';
import { trustedScriptUrl } from './trusted-script-url.ts';

/** A worker of one's own; whoever starts it ends it. */
export interface StartedWorker<Api> {
  readonly worker: Worker;
  readonly api: Comlink.Remote<Api>;
  /** Rejects when the worker breaks; never resolves. To be raced against its calls. */
  readonly broken: Promise<never>;
}

/** Starts a worker of this script. `name` is what the browser's tools call it. */
export function startWorker<Api>(url: string, name: string): StartedWorker<Api> {
  const worker = new Worker(trustedScriptUrl(url), { type: 'module', name });
  const broken = new Promise<never>((_, fail) => {
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      fail(new Error(event.message || 'A worker could not be started.'));
    });
  });
  broken.catch(() => undefined);
  return { worker, api: Comlink.wrap<Api>(worker), broken };
}
