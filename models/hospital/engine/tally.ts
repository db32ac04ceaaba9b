import { LEVELS } from './pool.ts';
import type { Deadlock } from './report.ts';
import { StaySketch } from './stay-sketch.ts';

const words = new Uint32Array(2);
const double = new Float64Array(words.buffer);

/** What is counted of everybody, whichever resource they wait for. */
export class Tally {
  events = 0;
  hash = 0x811c9dc5;
  inSystem = 0;
  /** Entered and left since the last reset, and who was there then. */
  entered = 0;
  gone = 0;
  thereBefore = 0;
  areaInSystem = 0;
  /** Minutes of stays that have ended, as far as they lie after the reset. */
  stays = 0;
  readonly cameOf: Float64Array;
  readonly leftOf: Float64Array;
  /** By source and outcome: how many, and their stays. */
  readonly outcomes: Float64Array;
  readonly sumStay: Float64Array;
  readonly sumSquareStay: Float64Array;
  readonly deadlocks: Deadlock[] = [];
  /** By mark and priority (1 to LEVELS; 0 is empty). */
  readonly marks: readonly StaySketch[];
  readonly spans: readonly StaySketch[];
  /** Mean number in the system of each slice of the run since its start, the warm-up included; null where nobody asks. */
  readonly slices: Float64Array | null;
  readonly #sliceMinutes: number;
  readonly #outcomeCount: number;
  #since = 0;
  #resetAt = 0;

  constructor(
    sources: number,
    outcomes: number,
    marks: number,
    spans = 0,
    slices: { readonly minutes: number; readonly count: number } | null = null,
  ) {
    this.spans = Array.from({ length: spans }, () => new StaySketch());
    this.slices = slices && new Float64Array(slices.count);
    this.#sliceMinutes = slices?.minutes ?? Infinity;
    this.marks = Array.from({ length: marks * (LEVELS + 1) }, () => new StaySketch());
    this.cameOf = new Float64Array(sources);
    this.leftOf = new Float64Array(sources);
    this.outcomes = new Float64Array(sources * outcomes);
    this.sumStay = new Float64Array(sources * outcomes);
    this.sumSquareStay = new Float64Array(sources * outcomes);
    this.#outcomeCount = outcomes;
  }

  get resetAt(): number {
    return this.#resetAt;
  }

  /** Mixes an event into the hash (FNV-1a over the words of its time, its kind and whom it concerns). */
  event(time: number, kind: number, subject: number): void {
    this.events++;
    double[0] = time;
    let hash = Math.imul(this.hash ^ (words[0] as number), 0x01000193);
    hash = Math.imul(hash ^ (words[1] as number), 0x01000193);
    this.hash = Math.imul(hash ^ (kind + subject * 4), 0x01000193);
  }

  touch(now: number): void {
    this.areaInSystem += (now - this.#since) * this.inSystem;
    if (this.slices) this.#slice(this.slices, now);
    this.#since = now;
  }

  /** Shares the time since the last change out over the slices it lies in. */
  #slice(slices: Float64Array, now: number): void {
    const width = this.#sliceMinutes;
    for (let from = this.#since; from < now;) {
      const i = Math.floor(from / width);
      if (i >= slices.length) return;
      const to = Math.min(now, (i + 1) * width);
      slices[i] = (slices[i] as number) + ((to - from) / width) * this.inSystem;
      if (!(to > from)) return;
      from = to;
    }
  }

  reset(now: number): void {
    this.touch(now);
    this.areaInSystem = this.stays = this.entered = this.gone = 0;
    this.thereBefore = this.inSystem;
    for (const list of [this.cameOf, this.leftOf, this.outcomes, this.sumStay, this.sumSquareStay]) list.fill(0);
    for (const sketch of this.marks) sketch.clear();
    for (const sketch of this.spans) sketch.clear();
    this.#resetAt = now;
  }

  mark(now: number, mark: number, priority: number, born: number): void {
    this.marks[mark * (LEVELS + 1) + priority]?.add(now - born);
  }

  came(now: number, source: number): void {
    this.touch(now);
    this.inSystem++;
    this.entered++;
    this.cameOf[source] = (this.cameOf[source] as number) + 1;
  }

  left(now: number, source: number, outcome: number, born: number): void {
    this.touch(now);
    this.inSystem--;
    this.gone++;
    this.stays += now - Math.max(born, this.#resetAt);
    const stay = now - born;
    this.leftOf[source] = (this.leftOf[source] as number) + 1;
    const at = source * this.#outcomeCount + outcome;
    this.outcomes[at] = (this.outcomes[at] as number) + 1;
    this.sumStay[at] = (this.sumStay[at] as number) + stay;
    this.sumSquareStay[at] = (this.sumSquareStay[at] as number) + stay * stay;
  }
}
