/** Longest stretch of work without a pause, ms: what bounds cancelling, progress and a browser's GPU watchdog. */
export const CHUNK_MS = 50;
/** Below this a chunk is made as much longer as it was too short; from here to NEAR_MS it is lengthened with care. */
const AIM_MS = 30;
const NEAR_MS = 45;

/**
 * Finds how many steps make a chunk of somewhat less than 50 ms. Changes only when results are read, never what they are.
 *
 * It shortens chunks only when one took twice too long: on a busy machine a call may wait long before it starts, and
 * answering every wait with fewer steps would end in chunks of nothing but waiting.
 */
export class ChunkSizer {
  #steps: number;
  readonly #max: number;

  constructor(first: number, max = 100_000) {
    this.#steps = first;
    this.#max = max;
  }

  next(remaining: number): number {
    return Math.max(1, Math.min(remaining, Math.floor(this.#steps)));
  }

  /** Tells how long a chunk of `steps` took. */
  took(steps: number, ms: number): void {
    if (ms < NEAR_MS) {
      const growth = ms < AIM_MS ? Math.min(4, AIM_MS / Math.max(0.05, ms)) : 1.1;
      // The last chunk of a stretch may be short; that is no reason to shorten the next.
      this.#steps = Math.min(this.#max, Math.max(this.#steps, growth * steps));
    } else if (ms > 2 * CHUNK_MS) this.#steps = Math.max(1, Math.min(this.#steps, steps * Math.max(0.5, NEAR_MS / ms)));
  }
}
