/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core';
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching';
import { NavigationRoute, registerRoute } from 'workbox-routing';
import { PACK_CACHE_PREFIX, packCacheName, type OfflinePack } from './offline-pack.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * The shell is stored when this worker is installed; the offline pack is fetched by the page when idle and only served
 * from here. A new worker waits until a person says so: nothing changes under a session.
 */
precacheAndRoute(self.__WB_MANIFEST, { ignoreURLParametersMatching: [/.*/] });
cleanupOutdatedCaches();
clientsClaim();

const indexHtml = async (): Promise<Response> => (await matchPrecache('index.html')) ?? Response.error();
registerRoute(new NavigationRoute(indexHtml));

async function currentPack(): Promise<OfflinePack | null> {
  const response = await matchPrecache('offline-pack.json');
  return response ? ((await response.json()) as OfflinePack) : null;
}

// Everything else of this origin: the pack when it is there, else the network.
registerRoute(
  ({ url, request }) => url.origin === self.location.origin && request.method === 'GET' && request.mode !== 'navigate',
  async ({ request }) => {
    for (const name of await caches.keys()) {
      if (!name.startsWith(PACK_CACHE_PREFIX)) continue;
      const stored = await (await caches.open(name)).match(request, { ignoreSearch: true, ignoreVary: true });
      if (stored) return stored;
    }
    return fetch(request);
  },
);

/** Takes over from an older build what is the same in the new one, then drops the old pack. */
async function inheritPack(): Promise<void> {
  const pack = await currentPack();
  const names = (await caches.keys()).filter((name) => name.startsWith(PACK_CACHE_PREFIX));
  if (!pack) return;
  const own = packCacheName(pack.build);
  const target = await caches.open(own);
  for (const name of names) {
    if (name === own) continue;
    const old = await caches.open(name);
    for (const file of pack.files) {
      // Only names with a hash of their content are sure to be the same thing.
      if (file.revision !== null) continue;
      const stored = await old.match(file.url);
      if (stored) await target.put(file.url, stored);
    }
    await caches.delete(name);
  }
}

self.addEventListener('activate', (event) => event.waitUntil(inheritPack()));
self.addEventListener('message', (event) => {
  if ((event.data as { type?: string } | null)?.type === 'SKIP_WAITING') void self.skipWaiting();
});
