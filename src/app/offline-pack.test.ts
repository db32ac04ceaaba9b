import { describe, expect, it } from 'vitest';
import type { OfflinePack, PackStore } from './offline-pack.ts';
import { fillPack } from './offline-pack.ts';

const pack: OfflinePack = {
  build: 'b1',
  bytes: 60,
  files: [
    { url: 'assets/a-1.js', revision: null, bytes: 10 },
    { url: 'assets/b-2.wasm', revision: null, bytes: 20 },
    { url: 'samples/c.json', revision: 'r', bytes: 30 },
  ],
};

function memoryStore(present: readonly string[] = []): PackStore & { readonly held: Set<string> } {
  const held = new Set(present);
  return { held, has: async (url) => held.has(url), put: async (url) => void held.add(url) };
}

describe('the offline pack', () => {
  it('fetches only what is missing and reports bytes and files', async () => {
    const store = memoryStore(['assets/a-1.js']);
    const asked: string[] = [];
    const seen: number[] = [];
    const get = async (url: string): Promise<Response> => {
      asked.push(url);
      return new Response('x');
    };
    await fillPack(pack, store, get, (p) => seen.push(p.doneBytes));
    expect(asked).toEqual(['assets/b-2.wasm', 'samples/c.json']);
    expect(seen).toEqual([10, 30, 60]);
    expect(store.held.size).toBe(3);
  });

  it('names the file that failed and keeps what it had', async () => {
    const store = memoryStore();
    const get = async (url: string): Promise<Response> => new Response('', { status: url.endsWith('.wasm') ? 503 : 200 });
    await expect(fillPack(pack, store, get, () => undefined)).rejects.toThrow('assets/b-2.wasm: the server answered 503');
    expect([...store.held]).toEqual(['assets/a-1.js']);
  });

  it('stops when asked', async () => {
    const stop = new AbortController();
    const store = memoryStore();
    const filling = fillPack(
      pack,
      store,
      async () => new Response('x'),
      () => stop.abort(),
      stop.signal,
    );
    await expect(filling).rejects.toThrow(/abort/i);
    expect(store.held.size).toBe(1);
  });
});
