import * as Comlink from 'comlink';
import { packImage } from '#models/imaging/packed.ts';
import type { VaultApi } from '#workers/vault.api.ts';
import { browserHost } from './vault/host.ts';
import { Vault } from './vault/vault.ts';

const vault = new Vault(browserHost());

// The vault's own, before the one below stands in its place.
const loadImage = vault.loadImage.bind(vault);

/** The vault, and what of the API only a worker can do: serve a port, hand arrays over. */
const api: VaultApi = Object.assign(vault, {
  async connectIngest(port: MessagePort, options?: { readonly sample?: boolean }) {
    const sink = vault.openSink(options);
    Comlink.expose(sink, port);
    port.addEventListener('close', () => vault.closeSink(sink));
  },
  async connectImages(port: MessagePort, twinId: string) {
    const sink = vault.openImageSink(twinId);
    Comlink.expose(sink, port);
    // A pool worker that was ended in the middle of an image leaves nothing behind.
    port.addEventListener('close', () => void sink.abort().finally(() => vault.closeSink(sink)));
  },
  async loadImage(twinId: string, imageId: string) {
    const image = await loadImage(twinId, imageId);
    return image && Comlink.transfer(image, [...new Set(packImage(image).arrays.map((array) => array.buffer as ArrayBuffer))]);
  },
});

Comlink.expose(api);
