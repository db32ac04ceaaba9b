import * as Comlink from 'comlink';
import type { ConnectApi, FeedNews } from '#workers/connect.api.ts';
import connectUrl from '#workers/connect.worker.ts?worker&url';
import { trustedScriptUrl } from './trusted-script-url.ts';

/** How the page reaches the connect worker. Every call rejects once the worker has failed. */
export interface ConnectLink {
  readonly api: Omit<ConnectApi, 'listen'>;
  listen(listener: (news: FeedNews) => void): Promise<void>;
  /** Ends the worker: its lines are closed, and the people it knew are gone. */
  end(): void;
}

/** Starts the one worker that may reach servers: its own script's header allows it, the page's does not. */
export function startConnect(): ConnectLink {
  const worker = new Worker(trustedScriptUrl(connectUrl), { type: 'module', name: 'connect' });
  let fail: (reason: unknown) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    fail(new Error(event.message || 'The connect worker could not be started. Reload the page; stored records are safe.'));
  });
  const remote = Comlink.wrap<ConnectApi>(worker);
  const guard = <T>(call: Promise<T>): Promise<T> => Promise.race([call, failed]);
  // A proxied listener must stay reachable, or the worker's end of it is collected.
  let kept: unknown = null;
  return {
    api: {
      open: (...asked) => guard(remote.open(...asked)),
      close: () => guard(remote.close()),
      keep: () => guard(remote.keep()),
      forget: () => guard(remote.forget()),
      reads: (kept) => guard(remote.reads(kept)),
      readFiles: (...asked) => guard(remote.readFiles(...asked)),
      readText: (...asked) => guard(remote.readText(...asked)),
      setSpeed: (speed) => guard(remote.setSpeed(speed)),
      news: () => guard(remote.news()),
    },
    listen: (listener) => {
      const proxy = Comlink.proxy(listener);
      kept = proxy;
      return guard(remote.listen(proxy));
    },
    end: () => {
      kept = null;
      void kept;
      worker.terminate();
    },
  };
}
