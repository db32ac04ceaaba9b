import type { DatabaseHost } from './database.ts';
import { privateFiles } from './file-store.ts';
import type { FileStore } from './file-store.ts';
import type { IdleHost } from './idle.ts';
import type { Argon2Parameters } from './secrets.ts';
import type { SpaceHost } from './sealed-rows.ts';

/** What one tab's vault tells the others. */
export type TabMessage =
  | { readonly type: 'lock' }
  | { readonly type: 'erase' }
  | { readonly type: 'active' }
  | { readonly type: 'auto-lock'; readonly minutes: number }
  | { readonly type: 'changed'; readonly twin: string | null; readonly what: 'twins' | 'facts' | 'documents' | 'all' };

export interface TabChannel {
  post(message: TabMessage): void;
  listen(listener: (message: TabMessage) => void): void;
  close(): void;
}

/** Everything the vault needs of the place it runs in. */
export interface VaultHost extends DatabaseHost, SpaceHost, IdleHost {
  readonly channel: TabChannel;
  /** For what is too large for rows; null where the browser has none. */
  readonly files: FileStore | null;
  estimate(): Promise<{ readonly usage: number; readonly quota: number } | null>;
  persisted(): Promise<boolean | null>;
  /** Milliseconds of a clock that only runs forward. */
  stopwatch(): number;
  /** Cost of the passphrase; null = measure this device. */
  readonly argon2: Argon2Parameters | null;
}

/** The host of a worker or page. */
export function browserHost(): VaultHost {
  const storage = navigator.storage as StorageManager | undefined;
  return {
    indexedDB,
    IDBKeyRange,
    channel: broadcastChannel('soma-vault'),
    files: privateFiles(storage),
    argon2: null,
    now: () => Date.now(),
    stopwatch: () => performance.now(),
    exclusive: exclusiveBy(navigator.locks as LockManager | undefined),
    after(ms, call) {
      const timer = setTimeout(call, ms);
      return () => clearTimeout(timer);
    },
    async estimate() {
      const { usage, quota } = (await storage?.estimate()) ?? {};
      return usage === undefined || quota === undefined ? null : { usage, quota };
    },
    async persisted() {
      return (await storage?.persisted()) ?? null;
    },
  };
}

/** Web Locks across tabs; where there are none, a queue within this worker (heads and revisions still catch other tabs). */
export function exclusiveBy(locks: LockManager | undefined): SpaceHost['exclusive'] {
  const tails = new Map<string, Promise<unknown>>();
  return async (name, task) => {
    if (locks) return locks.request(name, task) as ReturnType<typeof task>;
    const before = tails.get(name) ?? Promise.resolve();
    const mine = before.then(task, task);
    tails.set(name, mine);
    return mine;
  };
}

export function broadcastChannel(name: string): TabChannel {
  const channel = new BroadcastChannel(name);
  return {
    post: (message) => channel.postMessage(message),
    listen(listener) {
      channel.onmessage = (event: MessageEvent<TabMessage>) => listener(event.data);
    },
    close: () => channel.close(),
  };
}
