import { cancelled } from '#models/core/failure.ts';
import { current } from '#src/twin/current.svelte.ts';

/** Where something was put: sealed in the vault, or only in this page until it is closed or locked. */
export type Kept = 'sealed' | 'session';

const session = new Map<string, unknown>();
const revs = new Map<string, number>();
const KIND = 'hospital';
const address = (key: string) => ({ twin: null, kind: KIND, key }) as const;

// What was kept for the session may be somebody's: a lock takes it along.
current.holders.push(() => {
  session.clear();
  revs.clear();
});

/** What `keep` would do now, for the words beside a button. */
export const keptWhere = (): Kept => (current.house ? 'sealed' : 'session');

let writing: Promise<unknown> = Promise.resolve();

/**
 * Keeps a value under a key: sealed when the vault is open, else for the session. JSON plus typed arrays. Writes are made
 * one after the other; the newest wins over another tab's.
 */
export function keep(key: string, value: unknown): Promise<Kept> {
  const asked = current.house;
  const write = async (): Promise<Kept> => {
    const { house } = current;
    // Meant for the vault, which was locked before its turn came: nothing of it may stay in the page.
    if (asked && !house) throw cancelled();
    if (!house) {
      session.set(key, value);
      return 'session';
    }
    const rev = revs.get(key) ?? (await house.loadDocument(address(key)))?.rev ?? 0;
    try {
      revs.set(key, (await house.saveDocument(address(key), value, rev)).rev);
    } catch (error) {
      if (!(error instanceof Error && error.name === 'vault/conflict')) throw error;
      const newest = (await house.loadDocument(address(key)))?.rev ?? 0;
      revs.set(key, (await house.saveDocument(address(key), value, newest)).rev);
    }
    session.delete(key);
    return 'sealed';
  };
  const done = writing.then(write, write);
  writing = done.catch(() => undefined);
  return done;
}

/** What was kept, unchecked: whoever reads it parses it. Null: nothing. */
export async function kept(key: string): Promise<unknown> {
  await writing;
  if (session.has(key)) return session.get(key);
  const document = await current.house?.loadDocument(address(key));
  if (document) revs.set(key, document.rev);
  return document?.value ?? null;
}

/** Everything kept under keys that begin so, by key. */
export async function keptUnder(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  await writing;
  const all = new Map<string, unknown>();
  for (const { address: at, value } of (await current.house?.listDocuments(null, KIND)) ?? [])
    if (at.key.startsWith(prefix)) all.set(at.key, value);
  for (const [key, value] of session) if (key.startsWith(prefix)) all.set(key, value);
  return all;
}

/** Takes it away again. */
export function forget(key: string): Promise<void> {
  const drop = async (): Promise<void> => {
    session.delete(key);
    const document = await current.house?.loadDocument(address(key));
    if (document) await current.house?.deleteDocument(address(key), document.rev);
    revs.delete(key);
  };
  const done = writing.then(drop, drop);
  writing = done.catch(() => undefined);
  return done;
}
