import { Workbox } from 'workbox-window';
import { fillPack, packCacheName, type OfflinePack } from './offline-pack.ts';
import { ownJson } from './own-files.ts';
import { BUILD } from './build.ts';
import { trustedScriptUrl } from '#src/jobs/trusted-script-url.ts';

/**
 * - `unsupported`: this browser or address has no service worker
 * - `installing`: the shell is being stored
 * - `shell`: the app opens offline; the pack has not been fetched
 * - `fetching`, `failed`: the pack
 * - `ready`: every part of the app is on this device
 */
export type OfflinePhase = 'unsupported' | 'installing' | 'shell' | 'fetching' | 'failed' | 'ready';

/** What works without a network, as facts; and the newer version, if one is waiting. */
class OfflineState {
  phase = $state<OfflinePhase>('installing');
  pack = $state.raw<OfflinePack | null>(null);
  doneBytes = $state(0);
  error = $state<string | null>(null);
  /** A newer version is stored and waits for a person's word. */
  updateWaiting = $state(false);
  /** Another tab has started the newer version; this one should be opened afresh. */
  replaced = $state(false);
  readonly fraction = $derived(this.pack?.bytes ? this.doneBytes / this.pack.bytes : null);
  #workbox: Workbox | null = null;
  #accepted = false;

  /** Registers the service worker and, once the page is idle, fetches the pack unless the person saves data. */
  async start(): Promise<void> {
    if (!('serviceWorker' in navigator) || import.meta.env.DEV) {
      this.phase = 'unsupported';
      return;
    }
    const controlledBefore = navigator.serviceWorker.controller !== null;
    const workbox = new Workbox(trustedScriptUrl('/service-worker.js') as unknown as string);
    this.#workbox = workbox;
    workbox.addEventListener('waiting', () => (this.updateWaiting = true));
    navigator.serviceWorker.addEventListener('controllerchange', () => {
      if (this.#accepted) location.reload();
      else if (controlledBefore) this.replaced = true;
    });
    try {
      await workbox.register();
      await navigator.serviceWorker.ready;
      await this.#readPack();
    } catch (error) {
      this.phase = 'failed';
      this.error = error instanceof Error ? error.message : String(error);
      return;
    }
    const saving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
    if (this.phase === 'shell' && !saving) whenIdle(() => void this.fetchPack());
  }

  async #readPack(): Promise<void> {
    const pack = await ownJson<OfflinePack>('/offline-pack.json');
    this.pack = pack;
    if (!pack) {
      this.phase = 'shell';
      return;
    }
    const cache = await caches.open(packCacheName(pack.build));
    const present = await Promise.all(pack.files.map(async (file) => ((await cache.match(file.url)) ? file.bytes : null)));
    this.doneBytes = present.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0);
    this.phase = present.includes(null) ? 'shell' : 'ready';
  }

  /** Fetches what is missing of the pack. Safe to call again after a failure. */
  async fetchPack(): Promise<void> {
    const { pack } = this;
    if (!pack || this.phase === 'fetching' || this.phase === 'ready') return;
    this.phase = 'fetching';
    this.error = null;
    try {
      const cache = await caches.open(packCacheName(pack.build));
      const store = {
        has: async (url: string) => (await cache.match(url)) !== undefined,
        put: (url: string, response: Response) => cache.put(url, response),
      };
      await fillPack(
        pack,
        store,
        (url) => fetch(`/${url}`),
        ({ doneBytes }) => (this.doneBytes = doneBytes),
      );
      this.phase = 'ready';
    } catch (error) {
      this.phase = 'failed';
      this.error = error instanceof Error ? error.message : String(error);
    }
  }

  /** Starts the version that waits; the page loads anew. Only ever called because a person said so. */
  acceptUpdate(): void {
    this.#accepted = true;
    this.#workbox?.messageSkipWaiting();
  }

  /** Asks the server whether there is a newer version. */
  async checkForUpdate(): Promise<void> {
    await this.#workbox?.update();
  }

  get build(): string {
    return BUILD;
  }
}

function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(task, { timeout: 10_000 });
  else setTimeout(task, 3_000);
}

export const offline = new OfflineState();
