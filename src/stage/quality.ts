/** Steps down when frames come late while something moves, and never up again in a session: no flicker between steps. */
export class QualityLadder {
  #ratio: number;
  #grain = 1;
  #last = 0;
  #late = 0;
  #inTime = 0;
  readonly #onRatio: (ratio: number) => void;

  /** `cap` device pixels per CSS pixel at most; `onRatio` is told when fewer are drawn. */
  constructor(cap: number, onRatio: (ratio: number) => void) {
    this.#ratio = Math.min(cap, globalThis.devicePixelRatio || 1);
    this.#onRatio = onRatio;
  }

  get ratio(): number {
    return this.#ratio;
  }

  /** Strength of the tissue's fine grain, 0 when it has been given up for speed. */
  get grain(): number {
    return this.#grain;
  }

  /** A frame has been drawn at `now` ms. Gaps above half a second are pauses, not slowness. */
  frame(now: number): void {
    const gap = now - this.#last;
    this.#last = now;
    if (gap > 500 || gap <= 0) return;
    if (gap > 40) this.#late++;
    else this.#inTime++;
    if (this.#late + this.#inTime < 24) return;
    if (this.#late > 16) this.#down();
    this.#late = 0;
    this.#inTime = 0;
  }

  #down(): void {
    if (this.#ratio > 0.75) {
      this.#ratio = Math.max(0.7, this.#ratio * 0.8);
      this.#onRatio(this.#ratio);
    } else this.#grain = 0;
  }
}
