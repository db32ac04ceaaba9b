import { widened } from './event-queue.ts';
import { refused } from '../refusal.ts';

/** What somebody is doing. */
export const DOING = { nothing: 0, delay: 1, waiting: 2 } as const;

/** How many different units one patient may hold at a time. */
export const HOLDS = 8;

/**
 * Everybody in the system, a column per property, a row each; rows are used again. Patients, and what acts like one: a
 * cleaning, a breakdown.
 */
export class Patients {
  /** Key of the random streams: the same patient in every scenario. */
  subject = new Int32Array(64);
  source = new Int32Array(64);
  priority = new Int32Array(64);
  /** Step to be done next, in the compiled table. */
  step = new Int32Array(64);
  /** How often a step was gone back to; keeps repeated visits apart in the streams. */
  visit = new Int32Array(64);
  doing = new Uint8Array(64);
  isolated = new Uint8Array(64);
  room = new Int32Array(64);
  /** How far a way is gone: three times the leg, plus 0 to walk, 1 to wait for the lift, 2 to ride. */
  leg = new Int32Array(64);
  /** Keeps the streams of this source apart from others'. */
  key = new Int32Array(64);
  born = new Float64Array(64);
  /** When the present delay ends, or what is left of it once interrupted. */
  due = new Float64Array(64);
  /** Length of the present delay as drawn, for a restart. */
  drawn = new Float64Array(64);
  since = new Float64Array(64);
  /** Event of the present delay or patience; -1 for none. */
  event = new Int32Array(64);
  /** Resource waited for; -1 for none. */
  wants = new Int32Array(64);
  /** Bits of the skill asked for. */
  skill = new Int32Array(64);
  /** 1 while an interrupted delay waits to go on. */
  interrupted = new Uint8Array(64);
  next = new Int32Array(64);
  previous = new Int32Array(64);
  /** resource + 1 and group of each unit held; 0 for none. */
  held = new Int32Array(64 * HOLDS);
  heldGroup = new Int32Array(64 * HOLDS);
  /** When each mark was last passed, `marks` columns a row; NaN for never. Without spans nobody asks, and it is empty. */
  passed: Float64Array<ArrayBuffer>;
  readonly marks: number;
  /** Rows in use. */
  count = 0;

  #free = new Int32Array(64);
  #freeCount = 0;
  #rows = 0;
  #capacity = 64;

  constructor(marks = 0) {
    this.marks = marks;
    this.passed = new Float64Array(64 * marks);
  }

  /** A row for somebody new, with nothing held and nothing wanted. */
  add(): number {
    const row = this.#freeCount > 0 ? (this.#free[--this.#freeCount] as number) : this.#fresh();
    this.count++;
    this.visit[row] = 0;
    this.doing[row] = DOING.nothing;
    this.isolated[row] = 0;
    this.room[row] = -1;
    this.leg[row] = 0;
    this.event[row] = -1;
    this.wants[row] = -1;
    this.interrupted[row] = 0;
    const at = row * HOLDS;
    for (let i = 0; i < HOLDS; i++) this.held[at + i] = 0;
    if (this.marks > 0) this.passed.fill(NaN, row * this.marks, (row + 1) * this.marks);
    return row;
  }

  remove(row: number): void {
    this.count--;
    this.source[row] = -1;
    this.#free[this.#freeCount++] = row;
  }

  /** Does somebody hold a unit of anything? */
  holdsAnything(row: number): boolean {
    for (let i = row * HOLDS; i < (row + 1) * HOLDS; i++) if (this.held[i] !== 0) return true;
    return false;
  }

  /** Place among the units held where `resource` stands; -1 when none is held. */
  holding(row: number, resource: number): number {
    const at = row * HOLDS;
    for (let i = at; i < at + HOLDS; i++) if (this.held[i] === resource + 1) return i;
    return -1;
  }

  hold(row: number, resource: number, group: number): void {
    const at = row * HOLDS;
    for (let i = at; i < at + HOLDS; i++) {
      if (this.held[i] !== 0) continue;
      this.held[i] = resource + 1;
      this.heldGroup[i] = group;
      return;
    }
    throw refused('many-holds', { most: HOLDS });
  }

  /** Calls `visit` with every row in use. */
  each(visit: (row: number) => void): void {
    const free = new Set(this.#free.subarray(0, this.#freeCount));
    for (let row = 0; row < this.#rows; row++) if (!free.has(row)) visit(row);
  }

  #fresh(): number {
    if (this.#rows === this.#capacity) this.#grow();
    return this.#rows++;
  }

  #grow(): void {
    const n = (this.#capacity *= 2);
    this.subject = widened(this.subject, new Int32Array(n));
    this.source = widened(this.source, new Int32Array(n));
    this.priority = widened(this.priority, new Int32Array(n));
    this.step = widened(this.step, new Int32Array(n));
    this.visit = widened(this.visit, new Int32Array(n));
    this.doing = widened(this.doing, new Uint8Array(n));
    this.isolated = widened(this.isolated, new Uint8Array(n));
    this.room = widened(this.room, new Int32Array(n));
    this.leg = widened(this.leg, new Int32Array(n));
    this.key = widened(this.key, new Int32Array(n));
    this.born = widened(this.born, new Float64Array(n));
    this.due = widened(this.due, new Float64Array(n));
    this.drawn = widened(this.drawn, new Float64Array(n));
    this.since = widened(this.since, new Float64Array(n));
    this.event = widened(this.event, new Int32Array(n));
    this.wants = widened(this.wants, new Int32Array(n));
    this.skill = widened(this.skill, new Int32Array(n));
    this.interrupted = widened(this.interrupted, new Uint8Array(n));
    this.next = widened(this.next, new Int32Array(n));
    this.previous = widened(this.previous, new Int32Array(n));
    this.held = widened(this.held, new Int32Array(n * HOLDS));
    this.heldGroup = widened(this.heldGroup, new Int32Array(n * HOLDS));
    this.passed = widened(this.passed, new Float64Array(n * this.marks));
    this.#free = widened(this.#free, new Int32Array(n));
  }
}
