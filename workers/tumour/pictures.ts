import type { OnPictures, TumourPicture } from '#workers/tumour.api.ts';

const INTERVAL_MS = 100;

/**
 * Sends pictures at most ten times a second: those that come sooner wait in `waiting` for the next call, and none is left
 * out. A job that was cancelled sends nothing more; what waits then is sent when it goes on.
 */
export class PictureSender {
  readonly #waiting: TumourPicture[];
  readonly #now: () => number;
  readonly #signal: AbortSignal;
  readonly #send: OnPictures;
  #last = -Infinity;

  constructor(waiting: TumourPicture[], now: () => number, signal: AbortSignal, send: OnPictures) {
    this.#waiting = waiting;
    this.#now = now;
    this.#signal = signal;
    this.#send = send;
  }

  add(picture: TumourPicture): void {
    this.#waiting.push(picture);
    this.tick();
  }

  /** Sends what has waited long enough; called whenever work was done. */
  tick(): void {
    if (this.#now() - this.#last >= INTERVAL_MS) this.flush();
  }

  /** Sends what is left. */
  flush(): void {
    if (this.#waiting.length === 0 || this.#signal.aborted) return;
    this.#last = this.#now();
    this.#send(this.#waiting.splice(0));
  }
}
