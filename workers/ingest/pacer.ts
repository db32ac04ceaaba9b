/** Thrown out of an import that was cancelled. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}

/** How long work may hold the thread before messages (a cancel) are let in; well under the promised 500 ms. */
const SLICE_MS = 40;

/** Lets a long loop give way to other messages and stop when asked. Call `pause()` often; it is nearly free. */
export class Pacer {
  #until = Date.now() + SLICE_MS;
  readonly #signal: AbortSignal | undefined;
  readonly #progress: (done: number) => void;

  constructor(signal?: AbortSignal, progress: (done: number) => void = () => {}) {
    this.#signal = signal;
    this.#progress = progress;
  }

  /** True when a slice is used up and `pause` should be awaited. */
  get due(): boolean {
    return Date.now() >= this.#until;
  }

  /** Reports progress, yields to the event loop and throws `Cancelled` when the signal is set. */
  async pause(done: number): Promise<void> {
    this.#progress(done);
    await new Promise((resume) => setTimeout(resume, 0));
    if (this.#signal?.aborted) throw new Cancelled();
    this.#until = Date.now() + SLICE_MS;
  }
}
