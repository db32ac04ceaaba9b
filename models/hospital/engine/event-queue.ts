/**
 * What happens next: a binary heap of future events in typed arrays. Equal times come out in the order they went in, so
 * that a run is the same on every machine. Nothing is allocated per event; the arrays double when they are full.
 */
export class EventQueue {
  /** Time, kind and subject of the event `next` brought out. */
  time = 0;
  kind = 0;
  subject = 0;

  #times: Float64Array<ArrayBuffer>;
  #orders: Float64Array<ArrayBuffer>;
  #slots: Int32Array<ArrayBuffer>;
  /** By slot: an event keeps its slot while it moves through the heap; -1 in `#kinds` marks one that was called off. */
  #kinds: Int32Array<ArrayBuffer>;
  #subjects: Int32Array<ArrayBuffer>;
  #free: Int32Array<ArrayBuffer>;
  #freeCount: number;
  #length = 0;
  #calledOff = 0;
  #order = 0;

  constructor(capacity = 256) {
    this.#times = new Float64Array(capacity);
    this.#orders = new Float64Array(capacity);
    this.#slots = new Int32Array(capacity);
    this.#kinds = new Int32Array(capacity);
    this.#subjects = new Int32Array(capacity);
    this.#free = Int32Array.from({ length: capacity }, (_, i) => capacity - 1 - i);
    this.#freeCount = capacity;
  }

  /** Events still to come, without those called off. */
  get length(): number {
    return this.#length - this.#calledOff;
  }

  /** Books an event; returns a handle for `cancel`, good until the event comes out. `kind` is 0 or more. */
  push(time: number, kind: number, subject: number): number {
    if (this.#freeCount === 0) this.#grow();
    const slot = this.#free[--this.#freeCount] as number;
    this.#kinds[slot] = kind;
    this.#subjects[slot] = subject;
    const times = this.#times;
    const orders = this.#orders;
    const slots = this.#slots;
    const order = this.#order++;
    // A new event is the youngest, so only a strictly later one makes room.
    let hole = this.#length++;
    while (hole > 0) {
      const parent = (hole - 1) >> 1;
      if ((times[parent] as number) <= time) break;
      times[hole] = times[parent] as number;
      orders[hole] = orders[parent] as number;
      slots[hole] = slots[parent] as number;
      hole = parent;
    }
    times[hole] = time;
    orders[hole] = order;
    slots[hole] = slot;
    return slot;
  }

  /** Calls an event off. It keeps its place until its time comes, but never comes out. */
  cancel(slot: number): void {
    if ((this.#kinds[slot] as number) < 0) return;
    this.#kinds[slot] = -1;
    this.#calledOff++;
    // Without this a queue with long patience would fill with events nobody waits for.
    if (this.#calledOff > 64 && this.#calledOff * 2 > this.#length) this.#sweep();
  }

  /** Time of the next event; Infinity when there is none. */
  peek(): number {
    this.#dropCalledOff();
    return this.#length === 0 ? Infinity : (this.#times[0] as number);
  }

  /** Brings out the next event into `time`, `kind` and `subject`; false when there is none. */
  next(): boolean {
    this.#dropCalledOff();
    if (this.#length === 0) return false;
    const slot = this.#slots[0] as number;
    this.time = this.#times[0] as number;
    this.kind = this.#kinds[slot] as number;
    this.subject = this.#subjects[slot] as number;
    this.#removeFirst();
    return true;
  }

  #dropCalledOff(): void {
    while (this.#length > 0 && (this.#kinds[this.#slots[0] as number] as number) < 0) {
      this.#removeFirst();
      this.#calledOff--;
    }
  }

  #removeFirst(): void {
    const slot = this.#slots[0] as number;
    this.#kinds[slot] = 0;
    this.#free[this.#freeCount++] = slot;
    const last = --this.#length;
    if (last > 0) this.#sink(0, this.#times[last] as number, this.#orders[last] as number, this.#slots[last] as number);
  }

  /** Puts an event into the hole at `hole` and lets it sink to its place. */
  #sink(hole: number, time: number, order: number, slot: number): void {
    const times = this.#times;
    const orders = this.#orders;
    const slots = this.#slots;
    const length = this.#length;
    for (;;) {
      let child = 2 * hole + 1;
      if (child >= length) break;
      const right = child + 1;
      if (right < length) {
        const [a, b] = [times[child] as number, times[right] as number];
        if (b < a || (b === a && (orders[right] as number) < (orders[child] as number))) child = right;
      }
      const at = times[child] as number;
      if (time < at || (time === at && order < (orders[child] as number))) break;
      times[hole] = at;
      orders[hole] = orders[child] as number;
      slots[hole] = slots[child] as number;
      hole = child;
    }
    times[hole] = time;
    orders[hole] = order;
    slots[hole] = slot;
  }

  /** Drops every event that was called off, and makes a heap of the rest. */
  #sweep(): void {
    let kept = 0;
    for (let i = 0; i < this.#length; i++) {
      const slot = this.#slots[i] as number;
      if ((this.#kinds[slot] as number) < 0) {
        this.#kinds[slot] = 0;
        this.#free[this.#freeCount++] = slot;
        continue;
      }
      this.#times[kept] = this.#times[i] as number;
      this.#orders[kept] = this.#orders[i] as number;
      this.#slots[kept] = slot;
      kept++;
    }
    this.#length = kept;
    this.#calledOff = 0;
    for (let i = (kept >> 1) - 1; i >= 0; i--) {
      this.#sink(i, this.#times[i] as number, this.#orders[i] as number, this.#slots[i] as number);
    }
  }

  #grow(): void {
    const before = this.#times.length;
    const after = before * 2;
    this.#times = widened(this.#times, new Float64Array(after));
    this.#orders = widened(this.#orders, new Float64Array(after));
    this.#slots = widened(this.#slots, new Int32Array(after));
    this.#kinds = widened(this.#kinds, new Int32Array(after));
    this.#subjects = widened(this.#subjects, new Int32Array(after));
    this.#free = new Int32Array(after);
    for (let slot = after - 1; slot >= before; slot--) this.#free[this.#freeCount++] = slot;
  }
}

/** Copies `from` to the beginning of a longer array. */
export function widened<T extends Float64Array | Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
