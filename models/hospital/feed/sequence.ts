/** Messages missing between two that came: numbers, both ends included. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

interface Held<T> {
  readonly number: number;
  readonly value: T;
  readonly since: number;
}

export interface Released<T> {
  readonly value: T;
  /** It came before its turn or after it, and stands in its place now; or it came after its gap had been given up. */
  readonly order: 'in turn' | 'put in order' | 'after its gap';
}

/** How many messages, and for how long, are held back to wait for one that is missing. */
const MOST_HELD = 250;
const HOLD_MS = 5000;

/**
 * Puts numbered messages into their order. One that is missing is waited for a little; then it is a gap, told once, and what
 * waited goes on. It may still fill its gap later.
 */
export class Sequence<T> {
  #next: number | null = null;
  #held: Held<T>[] = [];
  #missing = new Set<number>();
  readonly #told: (gap: Gap) => void;

  /** `next`: the number expected first; null: whatever comes first begins. */
  constructor(told: (gap: Gap) => void, next: number | null = null) {
    this.#told = told;
    this.#next = next;
  }

  /** The number that is expected; null before any came. */
  get next(): number | null {
    return this.#next;
  }

  /** Numbers given up and not come since. */
  get missing(): number {
    return this.#missing.size;
  }

  get waiting(): number {
    return this.#held.length;
  }

  /** What may go on now. A number of `null` goes on at once. */
  push(number: number | null, value: T, now: number): Released<T>[] {
    if (number === null) return [{ value, order: 'in turn' }];
    this.#next ??= number;
    if (number < this.#next) {
      const filled = this.#missing.delete(number);
      // A repeated one is told apart by its control number; a sender that counts from 1 again has new ones.
      if (!filled && number === 1) this.#next = 2;
      return [{ value, order: filled ? 'after its gap' : 'in turn' }];
    }
    if (number > this.#next) {
      const at = this.#held.findIndex((one) => one.number > number);
      this.#held.splice(at < 0 ? this.#held.length : at, 0, { number, value, since: now });
      return this.#held.length > MOST_HELD ? this.#giveUp() : [];
    }
    this.#next++;
    const order = this.#held.length > 0 ? 'put in order' : 'in turn';
    return [{ value, order }, ...this.#drain()];
  }

  /** What waited too long goes on. */
  tick(now: number): Released<T>[] {
    const out: Released<T>[] = [];
    while (this.#held[0] && this.#held.some((one) => now - one.since >= HOLD_MS)) out.push(...this.#giveUp());
    return out;
  }

  /** Waits for nothing any more. */
  flush(): Released<T>[] {
    const out: Released<T>[] = [];
    while (this.#held.length > 0) out.push(...this.#giveUp());
    return out;
  }

  #giveUp(): Released<T>[] {
    const first = this.#held[0];
    if (!first || this.#next === null) return [];
    this.#told({ from: this.#next, to: first.number - 1 });
    // A sender that skips a million numbers is not missed by each of them.
    for (let n = this.#next; n < first.number && this.#missing.size < 100_000; n++) this.#missing.add(n);
    this.#next = first.number;
    return this.#drain();
  }

  #drain(): Released<T>[] {
    const out: Released<T>[] = [];
    while (this.#held[0] && this.#next !== null && this.#held[0].number <= this.#next) {
      const { number, value } = this.#held.shift() as Held<T>;
      if (number === this.#next) this.#next++;
      out.push({ value, order: 'in turn' });
    }
    return out;
  }
}
