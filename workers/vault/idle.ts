/** Tells when nobody has been here for a while. Uses the wall clock, so time spent asleep counts. */
export interface IdleHost {
  now(): number;
  /** Calls back once after at least `ms`; the returned function calls it off. */
  after(ms: number, call: () => void): () => void;
}

/** Timers may be held back while a device sleeps; looking at least this often keeps the delay after waking short. */
const LOOK_MS = 15_000;

export class IdleClock {
  readonly #host: IdleHost;
  readonly #expired: () => void;
  #limitMs: number;
  #last = 0;
  #stop: (() => void) | null = null;

  constructor(host: IdleHost, limitMs: number, expired: () => void) {
    this.#host = host;
    this.#limitMs = limitMs;
    this.#expired = expired;
  }

  get limitMs(): number {
    return this.#limitMs;
  }

  set limitMs(ms: number) {
    this.#limitMs = ms;
    if (this.#stop) this.#wait();
  }

  start(): void {
    this.#last = this.#host.now();
    this.#wait();
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }

  /** Somebody is here. Too late once the limit has passed: then the clock fires instead of starting anew. */
  touch(): void {
    if (!this.#stop) return;
    if (this.check()) return;
    this.#last = this.#host.now();
  }

  /** Fires and returns true when the limit has passed. A clock set back counts as time passed. */
  check(): boolean {
    if (!this.#stop) return false;
    const idle = this.#host.now() - this.#last;
    if (idle >= 0 && idle < this.#limitMs) return false;
    this.stop();
    this.#expired();
    return true;
  }

  #wait(): void {
    this.#stop?.();
    const left = this.#limitMs - (this.#host.now() - this.#last);
    this.#stop = this.#host.after(Math.max(0, Math.min(left, LOOK_MS)), () => {
      if (!this.check()) this.#wait();
    });
  }
}
