import { cancelled } from '#models/core/failure.ts';
import { current } from '#src/twin/current.svelte.ts';

/** Where something was put: sealed in the vault, or only in this page until it is closed or locked. */
export type Kept = 'sealed' | 'session';

/** Something set aside, as it was kept. `unread`: another came in its place before this page had read it. */
export interface SetAside {
  /** The key it was kept under. */
  readonly of: string;
  /** ms since 1970 */
  readonly at: number;
  readonly why: 'unreadable' | 'unread';
  readonly value: unknown;
}

export const ASIDE = 'set-aside/';

const session = new Map<string, unknown>();
const revs = new Map<string, number>();
/** Keys whose document could not be set aside: nothing may be written over it before it is. */
const inTheWay = new Set<string>();
/** Keys whose row the vault can no longer open; the vault has put it into its own quarantine. */
const damaged = new Set<string>();
const KIND = 'hospital';
const address = (key: string) => ({ twin: null, kind: KIND, key }) as const;

/** Called after something was set aside or the vault met a row it cannot open. */
export const asideHearers: (() => void)[] = [];
const tell = (): void => asideHearers.forEach((hear) => hear());

let ends: (why: Error) => void = () => undefined;
let locked = untilLocked();

function untilLocked(): Promise<never> {
  const promise = new Promise<never>((_, reject) => (ends = reject));
  promise.catch(() => undefined);
  return promise;
}

/** A vault that is locked answers no more: whoever waits for it is told, and does not hold up those behind. */
const asked = <T>(call: Promise<T>): Promise<T> => Promise.race([call, locked]);

// What was kept for the session may be somebody's: a lock takes it along.
current.holders.push(() => {
  for (const held of [session, revs, inTheWay, damaged]) held.clear();
  ends(cancelled());
  locked = untilLocked();
});

/** What `keep` would do now, for the words beside a button. */
export const keptWhere = (): Kept => (current.house ? 'sealed' : 'session');

/** Where what was read under a key is. */
export const whereKept = (key: string): Kept => (session.has(key) ? 'session' : 'sealed');

let writing: Promise<unknown> = Promise.resolve();

/** One after the other. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const done = writing.then(work, work);
  writing = done.catch(() => undefined);
  return done;
}

/**
 * Keeps a value under a key: sealed when the vault is open, else for the session. JSON plus typed arrays. Writes are made
 * one after the other; the newest wins over another tab's.
 */
export function keep(key: string, value: unknown): Promise<Kept> {
  const { house } = current;
  return inTurn(() => {
    // Meant for the vault, which was locked before its turn came: nothing of it may stay in the page.
    if (house && house !== current.house) throw cancelled();
    return put(key, value);
  });
}

/** What was kept, unchecked: whoever reads it parses it. Null: nothing. */
export async function kept(key: string): Promise<unknown> {
  await writing;
  return load(key);
}

/**
 * What was kept, as `parse` reads it; null: nothing. What `parse` takes for none (null) is set aside as it is, and the key is
 * free; or it holds what `rest` says can still be read of it.
 */
export function readKept<T>(key: string, parse: (value: unknown) => T | null, rest?: (value: unknown) => unknown): Promise<T | null> {
  return inTurn(async () => {
    const value = await load(key);
    if (value === null) return null;
    const made = parse(value);
    if (made !== null) return made;
    await setAside(key, value, 'unreadable');
    const left = rest?.(value) ?? null;
    if (left === null) await drop(key);
    else await put(key, left);
    return left === null ? null : parse(left);
  });
}

/** Everything kept under keys that begin so, by key. */
export async function keptUnder(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  await writing;
  return under(prefix);
}

/** Takes it away again. */
export const forget = (key: string): Promise<void> => inTurn(() => drop(key));

/** Keys of what the vault can no longer open. */
export const damagedKeys = (): readonly string[] => [...damaged];

async function load(key: string): Promise<unknown> {
  if (session.has(key)) return session.get(key);
  return (await sealed(key))?.value ?? null;
}

async function sealed(key: string): Promise<{ readonly value: unknown; readonly rev: number } | null> {
  try {
    const document = current.house ? await asked(current.house.loadDocument(address(key))) : null;
    if (document) revs.set(key, document.rev);
    return document;
  } catch (error) {
    if (!(error instanceof Error && error.name === 'vault/damaged')) throw error;
    if (!damaged.has(key)) {
      damaged.add(key);
      tell();
    }
    return null;
  }
}

async function under(prefix: string): Promise<Map<string, unknown>> {
  const all = new Map<string, unknown>();
  for (const { address: at, value } of current.house ? await asked(current.house.listDocuments(null, KIND)) : [])
    if (at.key.startsWith(prefix)) all.set(at.key, value);
  for (const [key, value] of session) if (key.startsWith(prefix)) all.set(key, value);
  return all;
}

async function put(key: string, value: unknown): Promise<Kept> {
  if (inTheWay.has(key)) await setAside(key, await load(key), 'unreadable');
  const { house } = current;
  if (!house) {
    session.set(key, value);
    return 'session';
  }
  await spareUnread(key, value);
  const rev = revs.get(key) ?? 0;
  try {
    revs.set(key, (await asked(house.saveDocument(address(key), value, rev))).rev);
  } catch (error) {
    if (!(error instanceof Error && error.name === 'vault/conflict')) throw error;
    const newest = (await asked(house.loadDocument(address(key))))?.rev ?? 0;
    revs.set(key, (await asked(house.saveDocument(address(key), value, newest))).rev);
  }
  session.delete(key);
  if (damaged.delete(key)) tell();
  return 'sealed';
}

/** What the vault holds and this page never read, for it was changed here before the vault was open, is not lost to that. */
async function spareUnread(key: string, next: unknown): Promise<void> {
  if (revs.has(key) || key.startsWith(ASIDE)) return;
  const there = await sealed(key);
  if (there && JSON.stringify(there.value) !== JSON.stringify(next)) await setAside(key, there.value, 'unread');
}

async function drop(key: string): Promise<void> {
  await spareUnread(key, null);
  session.delete(key);
  const document = await sealed(key);
  if (current.house && (document || damaged.has(key))) await asked(current.house.deleteDocument(address(key), document?.rev ?? 0));
  revs.delete(key);
  if (damaged.delete(key)) tell();
}

/** Puts a value under a key of its own, where nothing is written over. */
async function setAside(of: string, value: unknown, why: SetAside['why']): Promise<void> {
  inTheWay.add(of);
  const taken = await under(ASIDE);
  let key = `${ASIDE}${of}`;
  for (let n = 2; taken.has(key); n++) key = `${ASIDE}${of} ${n}`;
  await put(key, { of, at: Date.now(), why, value } satisfies SetAside);
  inTheWay.delete(of);
  tell();
}
