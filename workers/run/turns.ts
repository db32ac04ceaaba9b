import { cancelled } from '#models/core/failure.ts';
import type { Priority } from '#workers/compute.api.ts';

const RANK: Readonly<Record<Priority, number>> = { now: 0, soon: 1, idle: 2 };

interface Waiter {
  readonly rank: number;
  readonly go: () => void;
}

/**
 * One holder at a time, the most urgent waiter first, first come first served among equals. Jobs take a turn per chunk,
 * so an urgent job overtakes a long one within one chunk.
 */
export class Turns {
  #held = false;
  readonly #waiting: Waiter[] = [];

  /** Resolves with the function that ends the turn. Rejects with Cancelled when `signal` aborts first. */
  async take(priority: Priority, signal: AbortSignal): Promise<() => void> {
    if (signal.aborted) throw cancelled();
    if (this.#held) await this.#queue(RANK[priority], signal);
    this.#held = true;
    let over = false;
    return () => {
      if (over) return;
      over = true;
      const next = this.#waiting.shift();
      // The next waiter holds the turn from here on: nobody can slip in between.
      if (next) next.go();
      else this.#held = false;
    };
  }

  #queue(rank: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const waiter: Waiter = {
        rank,
        go: () => {
          signal.removeEventListener('abort', leave);
          resolve();
        },
      };
      const leave = (): void => {
        this.#waiting.splice(this.#waiting.indexOf(waiter), 1);
        reject(cancelled());
      };
      signal.addEventListener('abort', leave, { once: true });
      const at = this.#waiting.findIndex((other) => other.rank > rank);
      this.#waiting.splice(at < 0 ? this.#waiting.length : at, 0, waiter);
    });
  }
}
