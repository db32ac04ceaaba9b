import * as Comlink from 'comlink';
import type { VaultApi } from '#workers/vault.api.ts';
import vaultUrl from '#workers/vault.worker.ts?worker&url';
import type { VaultLink } from './links.ts';
import { trustedScriptUrl } from './trusted-script-url.ts';

// A proxied listener must stay reachable, or the worker's end of it is collected.
const kept = new Map<Worker, unknown>();

/** Starts this tab's vault worker. A worker that cannot be loaded makes every pending and later call reject. */
export function startVault(): VaultLink {
  const worker = new Worker(trustedScriptUrl(vaultUrl), { type: 'module', name: 'vault' });
  const remote = Comlink.wrap<VaultApi>(worker);
  return {
    api: remote as unknown as VaultApi,
    listen: (listener) => {
      const proxy = Comlink.proxy(listener);
      kept.set(worker, proxy);
      return remote.listen(proxy);
    },
    connectIngest: (port, options) => remote.connectIngest(Comlink.transfer(port, [port]), options),
    end: () => {
      kept.delete(worker);
      worker.terminate();
    },
  };
}
