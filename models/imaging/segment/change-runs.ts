/** Runs of neighbouring voxels that changed alike: 10 bytes each. Read in order to do the change, backwards to undo it. */
export interface ChangeRuns {
  readonly count: number;
  readonly start: Uint32Array;
  readonly length: Uint32Array;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

export const runBytes = (runs: ChangeRuns): number => runs.count * 10;

/** Writes labels and remembers what was there. */
export class RunRecorder {
  #count = 0;
  #start = new Uint32Array(256);
  #length = new Uint32Array(256);
  #before = new Uint8Array(256);
  #after = new Uint8Array(256);
  readonly #labels: Uint8Array;
  readonly #counts: Float64Array;

  /** `counts[n]`: voxels of value n, kept true. */
  constructor(labels: Uint8Array, counts: Float64Array) {
    this.#labels = labels;
    this.#counts = counts;
  }

  /** Gives one voxel a value. Voxels given in order along i make few runs. */
  set(at: number, value: number): void {
    const before = this.#labels[at] as number;
    if (before === value) return;
    this.#labels[at] = value;
    this.#counts[before]!--;
    this.#counts[value]!++;
    const last = this.#count - 1;
    if (
      last >= 0 &&
      (this.#start[last] as number) + (this.#length[last] as number) === at &&
      this.#before[last] === before &&
      this.#after[last] === value
    ) {
      this.#length[last]!++;
      return;
    }
    if (this.#count === this.#start.length) this.#widen();
    this.#start[this.#count] = at;
    this.#length[this.#count] = 1;
    this.#before[this.#count] = before;
    this.#after[this.#count++] = value;
  }

  get empty(): boolean {
    return this.#count === 0;
  }

  runs(): ChangeRuns {
    const n = this.#count;
    return {
      count: n,
      start: this.#start.slice(0, n),
      length: this.#length.slice(0, n),
      before: this.#before.slice(0, n),
      after: this.#after.slice(0, n),
    };
  }

  #widen(): void {
    const wider = <T extends Uint32Array | Uint8Array>(old: T, made: T): T => {
      made.set(old);
      return made;
    };
    const n = this.#start.length * 2;
    this.#start = wider(this.#start, new Uint32Array(n));
    this.#length = wider(this.#length, new Uint32Array(n));
    this.#before = wider(this.#before, new Uint8Array(n));
    this.#after = wider(this.#after, new Uint8Array(n));
  }
}

/** Does a change anew (`forwards`) or takes it back. */
export function applyRuns(runs: ChangeRuns, labels: Uint8Array, counts: Float64Array, forwards: boolean): void {
  for (let n = 0; n < runs.count; n++) {
    const at = forwards ? n : runs.count - 1 - n;
    const [start, length] = [runs.start[at] as number, runs.length[at] as number];
    const [from, to] = [(forwards ? runs.before : runs.after)[at] as number, (forwards ? runs.after : runs.before)[at] as number];
    labels.fill(to, start, start + length);
    counts[from]! -= length;
    counts[to]! += length;
  }
}
