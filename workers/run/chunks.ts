/** Longest stretch of work without a pause, ms: what bounds cancelling, progress and a browser's GPU watchdog. */
export const CHUNK_MS = 50;
/** Aimed at, so that noise stays below CHUNK_MS. */
const AIM_MS = 30;

/** Finds how many steps make a chunk of about 30 ms. Changes only when results are read, never what they are. */
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

  /** Tells how long a chunk of `steps` took. Grows slowly and shrinks at once. */
  took(steps: number, ms: number): void {
    const ideal = steps * (AIM_MS / Math.max(0.05, ms));
    // A last, short chunk says little about long ones.
    if (steps < this.#steps && ideal > this.#steps) return;
    this.#steps = Math.min(this.#max, Math.max(1, Math.min(ideal, 4 * steps)));
  }
}
