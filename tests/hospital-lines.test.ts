import * as Comlink from 'comlink';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { feed } from '#src/features/hospital/today/feed.svelte.ts';
import { keep } from '#src/features/hospital/keeping.ts';
import { setAsides } from '#src/features/hospital/set-asides.svelte.ts';
import { current } from '#src/twin/current.svelte.ts';
import { PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import { websocketServer, type TestWebSocketServer } from '#tests/websocket-server.ts';
import { HospitalFeed } from '#workers/connect/hospital-feed.ts';
import { Vault } from '#workers/vault/vault.ts';

/** The connect worker in this thread: the same calls over the same messages, to the same feed. */
class WorkerHere {
  readonly #port: MessagePort;
  readonly #feed: HospitalFeed;
  constructor() {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#feed = new HospitalFeed({
      now: () => Date.now(),
      after: (ms, what) => {
        const handle = setTimeout(what, ms);
        return () => clearTimeout(handle);
      },
      chance: () => 0.5,
    });
    Comlink.expose(this.#feed, port2);
    port1.start();
  }
  addEventListener(type: 'message' | 'error', listener: (event: Event) => void): void {
    if (type === 'message') this.#port.addEventListener(type, listener);
  }
  removeEventListener(type: 'message' | 'error', listener: (event: Event) => void): void {
    if (type === 'message') this.#port.removeEventListener(type, listener);
  }
  postMessage(message: unknown, transfer: Transferable[] = []): void {
    this.#port.postMessage(message, transfer);
  }
  terminate(): void {
    this.#feed.end();
    this.#port.close();
  }
}

let vault: Vault;
const servers: TestWebSocketServer[] = [];

beforeAll(async () => {
  vi.stubGlobal('location', new URL('http://127.0.0.1/'));
  vi.stubGlobal('Worker', WorkerHere);
  vault = new Vault(newTab(newDevice()));
  await vault.create(PASSPHRASE);
  current.house = vault;
  for (let i = 0; i < 2; i++) servers.push(await websocketServer());
});
afterAll(async () => {
  for (const server of servers) await server.close();
  vi.unstubAllGlobals();
});
afterEach(() => feed.end());

const lineTo = (i: number) => ({ kind: 'websocket', url: `ws://127.0.0.1:${servers[i]?.port}/` }) as const;
const admitted = (id: string): string =>
  `\x0b${['MSH|^~\\&|A|B|C|D|20261123120000||ADT^A01|' + id + '|P|2.5.1', 'EVN|A01|20261123120000', `PID|1||${id}^^^H^MR||X`, `PV1|1|I|ICU^R1^${id}`].join('\r')}\r\x1c\r`;

async function here(count: number): Promise<number> {
  for (const end = Date.now() + 5000; Date.now() < end;) {
    await feed.refresh();
    if (feed.news?.view.people.length === count) break;
    await new Promise((done) => setTimeout(done, 20));
  }
  return feed.news?.view.people.length ?? -1;
}

/** Opens a line, waits until it is there, and sends one admission for each id. */
async function follow(i: number, ids: readonly string[]): Promise<void> {
  const server = servers[i] as TestWebSocketServer;
  const before = server.opened;
  expect(await feed.open(lineTo(i))).toBeNull();
  await vi.waitFor(() => expect(server.opened).toBe(before + 1), 5000);
  for (const id of ids) server.send(admitted(id));
}

const keys = async (): Promise<string[]> => (await vault.listDocuments(null, 'hospital')).map(({ address }) => address.key);

it('each line has a census of its own in the vault, sealed before another takes its place, before a file does, and before a lock', async () => {
  await follow(0, ['a1', 'a2', 'a3']);
  expect(await here(3)).toBe(3);
  await follow(1, ['b1', 'b2']);
  expect(await here(2)).toBe(2);
  // No address stands in a key.
  const sealed = await keys();
  expect(sealed).toHaveLength(1);
  expect(sealed[0]).toMatch(/^live\/census\/[0-9a-f]{32}$/);

  await feed.paste(admitted('c1'));
  expect(await here(1)).toBe(1);
  expect(feed.resumedFrom).toBeNull();
  expect(await keys()).toHaveLength(2);

  await follow(0, ['a4']);
  expect(feed.resumedFrom).not.toBeNull();
  expect(await here(4)).toBe(4);
  await Promise.all(current.leaving.map((leave) => leave()));
  feed.end();
  expect(await feed.open(lineTo(0))).toBeNull();
  expect(await here(4)).toBe(4);
  expect(await feed.open(lineTo(1))).toBeNull();
  expect(await here(2)).toBe(2);
});

it('a census that cannot be gone on with is set aside and a new one begun; one that cannot be sealed is told', async () => {
  const [key = ''] = await keys();
  const kept = (await vault.loadDocument({ twin: null, kind: 'hospital', key }))?.value as { line: string };
  const line = kept.line.includes(String(servers[0]?.port)) ? 0 : 1;
  await keep(key, { ...kept, bytes: new TextEncoder().encode('{"version":1}') });
  expect(await feed.open(lineTo(line))).toBeNull();
  expect(await here(0)).toBe(0);
  await setAsides.read();
  expect(setAsides.list.map(({ of }) => of)).toEqual([key]);

  current.house = {
    saveDocument: () => Promise.reject(new Error('full')),
    loadDocument: (...asked) => vault.loadDocument(...asked),
    listDocuments: (...asked) => vault.listDocuments(...asked),
    deleteDocument: (...asked) => vault.deleteDocument(...asked),
  };
  await feed.sealNow();
  expect(feed.sealingFails).toBe(true);
});
