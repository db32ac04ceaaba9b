import { compileModel } from '#models/hospital/engine/compile.ts';
import { textOf } from '#models/hospital/feed/framing.ts';
import { LiveFeed, type KeptFeed } from '#models/hospital/feed/live.ts';
import { SimulatedFeed } from '#models/hospital/feed/simulated.ts';
import { endlessLists, minuteOfWeek } from '#models/hospital/feed/weeks.ts';
import { framed } from '#models/hospital/feed/write-hl7.ts';
import type { ConnectApi, FeedLine, FeedNews, FeedStatus, GivenText, SimulatedLine } from '../connect.api.ts';
import { problemOfAddress, shownAddress } from './address.ts';
import { KeptLine, type Clock } from './line.ts';
import { openMqtt } from './open-mqtt.ts';
import { openWebSocket } from './open-websocket.ts';

const WEEK = 7 * 1440;
const TURN_MS = 200;
const NEWS_MS = 500;
const NEWS_AT_LEAST_MS = 5000;
/** A simulated hospital is watched for so long at most. */
const SIMULATED_WEEKS = 52;
/** What some servers send so that the line is not closed. */
const HEARTBEAT = /^\s*(ping|heartbeat|keep-?alive)?\s*$/i;

const NOTHING: FeedStatus = {
  kind: null,
  state: 'none',
  address: null,
  problem: null,
  attempt: 0,
  retryAt: null,
  lastHeard: null,
  simulatedAt: null,
  speed: null,
};

/** One feed at a time, from wherever it comes, and the census that follows it. */
export class HospitalFeed implements ConnectApi {
  readonly #clock: Clock;
  #live = new LiveFeed();
  #line: KeptLine | null = null;
  #simulated: { readonly feed: SimulatedFeed; readonly epochMs: number; speed: number; last: number } | null = null;
  #status: FeedStatus = NOTHING;
  #listener: ((news: FeedNews) => void) | null = null;
  #dirty = true;
  #lastNews = 0;
  #callOff: () => void;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#callOff = clock.after(TURN_MS, () => this.#turn());
  }

  /** Stops everything. */
  end(): void {
    this.#callOff();
    this.#line?.stop();
    this.#simulated = null;
  }

  async open(line: FeedLine, units: readonly string[], offsetMinutes: number, before?: Uint8Array): ReturnType<ConnectApi['open']> {
    if (line.kind !== 'simulated') {
      const problem = problemOfAddress(line.url, line.kind) ?? (line.kind === 'mqtt' && line.topic.trim() === '' ? 'no-topic' : null);
      if (problem) return problem;
    }
    await this.forget();
    this.#begin(units, offsetMinutes, line.kind === 'simulated' ? null : keptFeed(before));
    if (line.kind === 'simulated') {
      this.#simulate(line, offsetMinutes);
      return null;
    }
    this.#status = { ...NOTHING, kind: line.kind, state: 'connecting', address: shownAddress(line.url) };
    const kept: KeptLine = new KeptLine(line.kind === 'mqtt' ? openMqtt(line) : openWebSocket(line.url.trim()), this.#clock, {
      text: (text) => {
        if (HEARTBEAT.test(text)) return;
        // One MQTT payload or WebSocket frame may hold a message without any frame of its own.
        this.#live.receive(text, this.#clock.now());
        this.#dirty = true;
      },
      lost: () => this.#live.end(this.#clock.now()),
      changed: () => {
        this.#status = { ...this.#status, ...kept.state };
        this.#dirty = true;
      },
    });
    this.#line = kept;
    kept.start();
    return null;
  }

  close(): Promise<void> {
    this.#line?.stop();
    this.#line = null;
    this.#simulated = null;
    this.#live.end(this.#clock.now());
    if (this.#status.kind !== null) this.#status = { ...this.#status, state: 'ended', retryAt: null };
    this.#dirty = true;
    return Promise.resolve();
  }

  async forget(): Promise<void> {
    await this.close();
    this.#live = new LiveFeed();
    this.#status = NOTHING;
  }

  keep(): Promise<Uint8Array | null> {
    if (this.#status.kind === null || this.#status.kind === 'simulated') return Promise.resolve(null);
    return Promise.resolve(new TextEncoder().encode(JSON.stringify(this.#live.kept())));
  }

  reads(kept: Uint8Array): Promise<boolean> {
    return Promise.resolve(keptFeed(kept) !== null);
  }

  async readFiles(files: readonly File[], units: readonly string[], offsetMinutes: number): Promise<GivenText> {
    let given: GivenText = { messages: 0, refused: 0, unreadable: [] };
    for (const file of files) {
      try {
        const bytes = new Uint8Array(await file.arrayBuffer());
        const text = textOf((charset) => new TextDecoder(charset).decode(bytes));
        const { messages, refused } = await this.readText(text, units, offsetMinutes);
        given = { ...given, messages: given.messages + messages, refused: given.refused + refused };
      } catch {
        given = { ...given, unreadable: [...given.unreadable, file.name] };
      }
    }
    return given;
  }

  async readText(text: string, units: readonly string[], offsetMinutes: number): Promise<GivenText> {
    // One feed at a time: what is given is not mixed into the census of a line.
    if (this.#status.kind !== 'given') {
      await this.forget();
      this.#begin(units, offsetMinutes);
      this.#status = { ...NOTHING, kind: 'given', state: 'ended' };
    }
    const before = this.#live.view().counts.refused;
    const now = this.#clock.now();
    const messages = this.#live.receive(text, now);
    // What was given is all there is: nothing is waited for.
    this.#live.end(now);
    this.#dirty = true;
    return { messages, refused: this.#live.view().counts.refused - before, unreadable: [] };
  }

  setSpeed(speed: number): Promise<void> {
    if (this.#simulated && speed > 0) {
      this.#simulated.speed = speed;
      this.#status = { ...this.#status, speed };
    }
    return Promise.resolve();
  }

  news(): Promise<FeedNews> {
    return Promise.resolve({ status: this.#status, view: this.#live.view() });
  }

  listen(listener: (news: FeedNews) => void): Promise<void> {
    this.#listener = listener;
    this.#dirty = true;
    return Promise.resolve();
  }

  #begin(units: readonly string[], offsetMinutes: number, kept: KeptFeed | null = null): void {
    this.#live = new LiveFeed({ ...(units.length > 0 ? { units } : {}), offsetMinutes, ...(kept ? { kept } : {}) });
  }

  /** The hospital's clock starts at the hour of the week it is here and now. */
  #simulate({ model, seed, warmUpMinutes, speed }: SimulatedLine, offsetMinutes: number): void {
    const now = this.#clock.now();
    const weekAt = now - minuteOfWeek(now, offsetMinutes) * 60_000;
    const warm = Math.ceil(warmUpMinutes / WEEK) * WEEK;
    const epochMs = weekAt - warm * 60_000;
    const minutes = warm + SIMULATED_WEEKS * WEEK;
    const feed = new SimulatedFeed(compileModel(endlessLists(model, minutes)), {
      seed,
      minutes,
      epochMs,
      warmUpMinutes: warm + (now - weekAt) / 60_000,
    });
    this.#simulated = { feed, epochMs, speed, last: now };
    this.#status = { ...NOTHING, kind: 'simulated', state: 'open', speed, simulatedAt: now, lastHeard: now };
    for (const { text } of feed.begin()) this.#live.receive(framed(text), now);
    this.#live.learnFrom(epochMs + feed.minute * 60_000);
  }

  #turn(): void {
    const now = this.#clock.now();
    this.#live.tick(now);
    const simulated = this.#simulated;
    if (simulated) {
      const { feed, epochMs } = simulated;
      // A tab that slept does not make up for hours at once.
      const spent = Math.min(now - simulated.last, 5 * TURN_MS) / 60_000;
      simulated.last = now;
      const messages = feed.until(feed.minute + spent * simulated.speed);
      for (const { text } of messages) this.#live.receive(framed(text), now);
      if (messages.length > 0) this.#dirty = true;
      this.#status = { ...this.#status, simulatedAt: epochMs + feed.minute * 60_000, lastHeard: now };
    }
    if (this.#listener && ((this.#dirty && now - this.#lastNews >= NEWS_MS) || now - this.#lastNews >= NEWS_AT_LEAST_MS)) {
      this.#lastNews = now;
      this.#dirty = false;
      this.#listener({ status: this.#status, view: this.#live.view() });
    }
    this.#callOff = this.#clock.after(TURN_MS, () => this.#turn());
  }
}

/** What the vault gave back; null for what is none of this version. */
function keptFeed(bytes: Uint8Array | undefined): KeptFeed | null {
  if (!bytes) return null;
  try {
    const kept = JSON.parse(new TextDecoder().decode(bytes)) as Partial<KeptFeed>;
    if (kept.version !== 1) return null;
    // One that cannot be gone on with shows when it is tried.
    new LiveFeed({ kept: kept as KeptFeed }).view();
    return kept as KeptFeed;
  } catch {
    return null;
  }
}
