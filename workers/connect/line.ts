import type { LineProblem } from '../connect.api.ts';

/** What a line tells. Text comes as the server sent it. */
export interface LineEvents {
  opened(): void;
  text(text: string): void;
  /** It is down. `final`: trying again would change nothing. Called once. */
  down(problem: LineProblem, final: boolean): void;
}

/** Opens a line once. Returns how to end it; no event comes after that. */
export type Opener = (events: LineEvents) => () => void;

export interface Clock {
  now(): number;
  /** Calls after so many milliseconds; returns how to call it off. */
  after(ms: number, what: () => void): () => void;
  /** Uniform on [0, 1). */
  chance(): number;
}

export interface LineState {
  readonly state: 'connecting' | 'open' | 'waiting' | 'ended';
  readonly problem: LineProblem | null;
  readonly attempt: number;
  readonly retryAt: number | null;
  readonly lastHeard: number | null;
}

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 60_000;
/** A line nothing came over for so long is opened anew: a half-open one never says that it is dead. */
const SILENT_MS = 5 * 60_000;
/** So long open, and the next failure counts as the first. */
const STEADY_MS = 10_000;

/** Keeps a line open: tries again after 1, 2, 4 … 60 seconds, a fifth more or less so that not all come back at once. */
export class KeptLine {
  readonly #open: Opener;
  readonly #clock: Clock;
  readonly #text: (text: string) => void;
  readonly #lost: () => void;
  readonly #changed: () => void;
  #state: LineState = { state: 'connecting', problem: null, attempt: 0, retryAt: null, lastHeard: null };
  #end: () => void = () => undefined;
  #callOff: () => void = () => undefined;
  #callOffSilence: () => void = () => undefined;
  #openedAt = 0;

  constructor(open: Opener, clock: Clock, tell: { text(text: string): void; lost(): void; changed(): void }) {
    this.#open = open;
    this.#clock = clock;
    this.#text = (text) => tell.text(text);
    this.#lost = () => tell.lost();
    this.#changed = () => tell.changed();
  }

  get state(): LineState {
    return this.#state;
  }

  start(): void {
    this.#set({ state: 'connecting', attempt: this.#state.attempt + 1, retryAt: null });
    this.#end = this.#open({
      opened: () => {
        this.#openedAt = this.#clock.now();
        this.#set({ state: 'open', problem: null, retryAt: null, lastHeard: this.#openedAt });
        this.#listenForSilence();
      },
      text: (text) => {
        this.#set({ lastHeard: this.#clock.now() });
        this.#listenForSilence();
        this.#text(text);
      },
      down: (problem, final) => this.#down(problem, final),
    });
  }

  stop(): void {
    this.#end();
    this.#callOff();
    this.#callOffSilence();
    this.#set({ state: 'ended', problem: null, retryAt: null });
  }

  #down(problem: LineProblem, final: boolean): void {
    this.#callOffSilence();
    const wasOpen = this.#state.state === 'open';
    if (wasOpen) this.#lost();
    if (final) {
      this.#set({ state: 'ended', problem, retryAt: null });
      return;
    }
    const attempt = wasOpen && this.#clock.now() - this.#openedAt >= STEADY_MS ? 0 : this.#state.attempt;
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** Math.max(0, attempt - 1)) * (0.8 + 0.4 * this.#clock.chance());
    this.#set({ state: 'waiting', problem, attempt, retryAt: this.#clock.now() + wait });
    this.#callOff = this.#clock.after(wait, () => this.start());
  }

  #listenForSilence(): void {
    this.#callOffSilence();
    this.#callOffSilence = this.#clock.after(SILENT_MS, () => {
      this.#end();
      this.#down('silent', false);
    });
  }

  #set(change: Partial<LineState>): void {
    this.#state = { ...this.#state, ...change };
    this.#changed();
  }
}
