/** A vault without a browser: fake-indexeddb and Node's WebCrypto. Hosts that share a `device` are tabs of one browser. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { START } from '#tests/faults/made-up-facts.ts';
import type { FileStore } from '#workers/vault/file-store.ts';
import { exclusiveBy } from '#workers/vault/host.ts';
import type { TabMessage, VaultHost } from '#workers/vault/host.ts';
import { LEAST } from '#workers/vault/secrets.ts';

export interface Device {
  readonly indexedDB: IDBFactory;
  readonly tabs: Set<(message: TabMessage) => void>;
  readonly locks: ReturnType<typeof exclusiveBy>;
  /** Milliseconds since 1970; tests move it. */
  clock: number;
  readonly timers: Set<{ at: number; call: () => void }>;
  /** Files by name, as the origin private file system would hold them. */
  readonly files: Map<string, { bytes: Uint8Array; modified: number }>;
}

export function newDevice(): Device {
  return { indexedDB: new IDBFactory(), tabs: new Set(), locks: exclusiveBy(undefined), clock: START, timers: new Set(), files: new Map() };
}

/** `webLocks` false: this tab knows nothing of the others' locks, as in a browser without them. */
export function newTab(device: Device, { webLocks = true }: { readonly webLocks?: boolean } = {}): VaultHost {
  let mine: ((message: TabMessage) => void) | null = null;
  return {
    indexedDB: device.indexedDB as unknown as IDBFactory & globalThis.IDBFactory,
    IDBKeyRange: IDBKeyRange as unknown as typeof globalThis.IDBKeyRange,
    files: filesOf(device),
    argon2: LEAST,
    now: () => device.clock,
    stopwatch: () => performance.now(),
    exclusive: webLocks ? device.locks : exclusiveBy(undefined),
    after(ms, call) {
      const timer = { at: device.clock + ms, call };
      device.timers.add(timer);
      return () => device.timers.delete(timer);
    },
    estimate: async () => null,
    persisted: async () => null,
    channel: {
      post(message) {
        for (const listener of device.tabs) if (listener !== mine) queueMicrotask(() => listener(message));
      },
      listen(listener) {
        mine = listener;
        device.tabs.add(listener);
      },
      close() {
        if (mine) device.tabs.delete(mine);
      },
    },
  };
}

/** Moves the device's clock and fires what has come due. */
export function pass(device: Device, ms: number): void {
  device.clock += ms;
  for (const timer of [...device.timers]) {
    if (timer.at > device.clock || !device.timers.delete(timer)) continue;
    timer.call();
  }
}

function filesOf(device: Device): FileStore {
  const { files } = device;
  return {
    async create(name) {
      files.set(name, { bytes: new Uint8Array(), modified: device.clock });
      return {
        async append(bytes) {
          const before = files.get(name)?.bytes ?? new Uint8Array();
          const joined = new Uint8Array(before.length + bytes.length);
          joined.set(before);
          joined.set(bytes, before.length);
          files.set(name, { bytes: joined, modified: device.clock });
        },
        close: async () => undefined,
      };
    },
    async read(name, offset, length) {
      const bytes = files.get(name)?.bytes;
      return bytes && bytes.length >= offset + length ? bytes.slice(offset, offset + length) : null;
    },
    list: async () => [...files].map(([name, { bytes, modified }]) => ({ name, bytes: bytes.length, modified })),
    remove: async (name) => void files.delete(name),
  };
}
