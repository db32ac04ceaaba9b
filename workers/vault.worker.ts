import * as Comlink from 'comlink';
import type { VaultApi } from '#workers/vault.api.ts';
import { browserHost } from './vault/host.ts';
import { Vault } from './vault/vault.ts';

const vault = new Vault(browserHost());

/** The vault, and the one thing of the API that only a worker can do: serve a port. */
const api: VaultApi = Object.assign(vault, {
  async connectIngest(port: MessagePort, options?: { readonly sample?: boolean }) {
    const sink = vault.openSink(options);
    Comlink.expose(sink, port);
    port.addEventListener('close', () => vault.closeSink(sink));
  },
});

Comlink.expose(api);
