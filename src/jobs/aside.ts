import type { StartedWorker } from './start-worker.ts';

export interface Aside<T> {
  /** Rejects with what the work rejects with, or an Error when the worker breaks. */
  readonly done: Promise<T>;
  /** Ends the work at once; `done` then never settles. */
  stop(): void;
}

/** Work in a worker of its own, which ends with it. */
export function aside<Api, T>({ worker, api, broken }: StartedWorker<Api>, work: (api: StartedWorker<Api>['api']) => Promise<T>): Aside<T> {
  const done = Promise.race([work(api), broken]).finally(() => worker.terminate());
  return { done, stop: () => worker.terminate() };
}
