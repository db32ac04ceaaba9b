import { placesOf } from '#models/hospital/feed/places.ts';
import type { FeedLine, FeedNews, GivenText } from '#workers/connect.api.ts';
import { startConnect, type ConnectLink } from '#src/jobs/connect-link.ts';
import { current } from '#src/twin/current.svelte.ts';
import { hospital } from '../hospital.svelte.ts';
import { forget, keep, keptUnder, keptWhere, readKept } from '../keeping.ts';
import { thrownText } from '../refusal-words.ts';
import { SAMPLE_WEEK_SEED } from '../sample-week.ts';

/** Minutes the hospital's own clock is ahead of UTC: that of this device. */
export function offsetMinutes(): number {
  const name = new Intl.DateTimeFormat('en', { timeZoneName: 'longOffset' })
    .formatToParts(Date.now())
    .find(({ type }) => type === 'timeZoneName');
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name?.value ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

export const SPEEDS = [1, 60, 600] as const;
const CENSUS = 'live/census/';
const KEPT_EVERY_MS = 60_000;
/** Older than this, too many have come and gone unseen: a census is begun anew. */
const GONE_ON_WITH_MS = 24 * 3_600_000;

/** A census in the vault: of which line, and until when it was followed. */
interface KeptLive {
  readonly line: string;
  /** ms since 1970 */
  readonly at: number;
  readonly bytes: Uint8Array;
}

/** A kept census; null for what is none (any more). */
function liveOf(value: unknown): KeptLive | null {
  const { line, at, bytes } = value as Partial<KeptLive>;
  return typeof line === 'string' && typeof at === 'number' && bytes instanceof Uint8Array ? { line, at, bytes } : null;
}

type RealLine = Exclude<FeedLine, { kind: 'simulated' }>;

/** What tells one line from another: two topics of a broker are two. */
const nameOf = (line: RealLine): string => JSON.stringify([line.kind, line.url.trim(), line.kind === 'mqtt' ? line.topic.trim() : null]);

/** Where the census of a line is kept: a hash, for no address is to stand in a key. */
async function keyOf(name: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(name)));
  return CENSUS + [...hash.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A census that is too old to go on with is of no use any more, and of people: it goes. */
async function forgetOld(): Promise<void> {
  for (const [key, value] of await keptUnder(CENSUS)) {
    const { at } = value as Partial<KeptLive>;
    if (typeof at === 'number' && Date.now() - at > GONE_ON_WITH_MS) await forget(key);
  }
}

/** The feed of the hospital that is open. It goes on while other pages are looked at. */
class OpenFeed {
  news = $state.raw<FeedNews | null>(null);
  /** Why the worker itself is not there; null while it is. */
  failure = $state<string | null>(null);
  /** Time here, once a second, for ages. */
  now = $state(Date.now());
  #link: ConnectLink | null = null;
  #simulated: unknown = null;
  #sealing: { readonly line: string; last: number } | null = null;
  #ticking: ReturnType<typeof setInterval> | null = null;

  /** Follows the simulated hospital, unless something else is followed already. */
  async begin(): Promise<void> {
    const status = this.news?.status;
    if (status && status.kind !== null && (status.kind !== 'simulated' || this.#simulated === hospital.model)) return;
    await this.simulate();
  }

  async simulate(speed = this.news?.status.speed ?? 60): Promise<void> {
    const { model, warmUpMinutes } = hospital;
    this.#simulated = model;
    await this.open({ kind: 'simulated', model, warmUpMinutes, seed: SAMPLE_WEEK_SEED, speed });
  }

  /** When the census of a line was last sealed in the vault; null: never, or the vault is not open. */
  sealedAt = $state<number | null>(null);

  /** When the census that is gone on with was sealed; null: this one began with the line. */
  resumedFrom = $state<number | null>(null);
  /** The newest census could not be sealed. */
  sealingFails = $state(false);

  /** A census of the same line that the vault holds, not too old to go on with. */
  async #keptFor(line: FeedLine): Promise<KeptLive | null> {
    if (line.kind === 'simulated' || keptWhere() !== 'sealed') return null;
    await forgetOld();
    const name = nameOf(line);
    const key = await keyOf(name);
    const found = await readKept(key, liveOf);
    if (found?.line !== name) return null;
    if (await this.#asking((link) => link.api.reads(found.bytes))) return found;
    // Only the worker can tell: what it cannot go on with is set aside.
    return readKept<KeptLive>(key, () => null);
  }

  /** Seals the census of a line, with everybody's numbers, in the vault; nowhere when it is locked. */
  async #seal(line: string): Promise<void> {
    const link = this.#link;
    if (!link || keptWhere() !== 'sealed') return;
    try {
      const bytes = await link.api.keep();
      if (!bytes || keptWhere() !== 'sealed') return;
      await keep(await keyOf(line), { line, at: Date.now(), bytes } satisfies KeptLive);
      this.sealedAt = Date.now();
      this.sealingFails = false;
    } catch {
      // After a lock there is nothing left to tell of.
      if (this.#link === link) this.sealingFails = true;
    }
  }

  /** What is followed is sealed before something else takes its place. That it fails is said, and holds nothing up. */
  async sealNow(): Promise<void> {
    if (this.#sealing) await this.#seal(this.#sealing.line);
  }

  /** Answers what is wrong with the address, or null once it is being tried. */
  async open(line: FeedLine): Promise<Awaited<ReturnType<ConnectLink['api']['open']>>> {
    await this.sealNow();
    const before = await this.#keptFor(line);
    const sealing = this.#sealing;
    // Nothing of the new line is sealed under the name of the one before.
    this.#sealing = null;
    const problem = await this.#asking((link) => link.api.open(line, this.#units(), offsetMinutes(), before?.bytes));
    // A wrong address changes nothing: the line before goes on, and so does its sealing.
    if (problem !== null) this.#sealing = sealing;
    else this.resumedFrom = this.sealedAt = before?.at ?? null;
    if (problem === null && line.kind !== 'simulated') this.#sealing = { line: nameOf(line), last: Date.now() };
    await this.refresh();
    return problem;
  }

  give(files: readonly File[]): Promise<GivenText> {
    return this.#given((link) => link.api.readFiles(files, this.#units(), offsetMinutes()));
  }

  paste(text: string): Promise<GivenText> {
    return this.#given((link) => link.api.readText(text, this.#units(), offsetMinutes()));
  }

  /** What is given by hand ends a line: its census is sealed first, and no other under its name. */
  async #given(give: (link: ConnectLink) => Promise<GivenText>): Promise<GivenText> {
    await this.sealNow();
    const sealing = this.#sealing;
    this.#sealing = null;
    const given = await this.#asking(give);
    await this.refresh();
    if (this.news?.status.kind === 'given') this.resumedFrom = this.sealedAt = null;
    else this.#sealing = sealing;
    return given;
  }

  async close(): Promise<void> {
    await this.sealNow();
    this.#sealing = null;
    await this.#asking((link) => link.api.close());
    await this.refresh();
  }

  async setSpeed(speed: number): Promise<void> {
    await this.#asking((link) => link.api.setSpeed(speed));
    await this.refresh();
  }

  async refresh(): Promise<void> {
    this.news = await this.#asking((link) => link.api.news());
    this.now = Date.now();
  }

  /** Ends the worker and forgets everybody it knew. */
  end(): void {
    this.#link?.end();
    this.#link = null;
    this.#simulated = null;
    this.#sealing = null;
    this.sealedAt = null;
    this.resumedFrom = null;
    this.sealingFails = false;
    this.news = null;
    if (this.#ticking !== null) clearInterval(this.#ticking);
    this.#ticking = null;
  }

  #tick(): void {
    this.now = Date.now();
    const sealing = this.#sealing;
    if (!sealing || this.now - sealing.last < KEPT_EVERY_MS) return;
    sealing.last = this.now;
    void this.#seal(sealing.line);
  }

  #units(): string[] {
    return [...placesOf(hospital.model).ids];
  }

  async #asking<T>(ask: (link: ConnectLink) => Promise<T>): Promise<T> {
    if (!this.#link) {
      const link = startConnect();
      this.#link = link;
      void link
        .listen((news) => {
          if (this.#link === link) this.news = news;
        })
        .catch(() => undefined);
      this.#ticking ??= setInterval(() => this.#tick(), 1000);
    }
    try {
      this.failure = null;
      return await ask(this.#link);
    } catch (error) {
      this.failure = thrownText(error);
      throw error;
    }
  }
}

export const feed = new OpenFeed();

// Before a lock that was asked for, what was followed is sealed; the lock takes along whoever the feed told of.
current.leaving.push(() => feed.sealNow());
current.holders.push(() => feed.end());
