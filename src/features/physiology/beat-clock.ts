/** Speeds at which a beat may be watched; 1 is the body's own. */
export const SPEEDS = [1, 0.5, 0.25] as const;
export type Speed = (typeof SPEEDS)[number];

/**
 * Where in the beat we are. Advances with the wall clock it is told of, so that the heart beats at the body's own rate
 * whatever the frame rate; a long gap (a hidden tab) is not caught up on.
 */
export class BeatClock {
  /** Seconds of the body since the start; grows without wrapping, the beat wraps it. */
  seconds = 0;
  speed: Speed = 1;
  playing = true;
  #last: number | null = null;

  /** Moves to `nowMs`. Returns whether anything moved. */
  tick(nowMs: number): boolean {
    const last = this.#last;
    this.#last = nowMs;
    if (!this.playing || last === null) return false;
    const gap = Math.min(250, Math.max(0, nowMs - last));
    if (gap === 0) return false;
    this.seconds += (gap / 1000) * this.speed;
    return true;
  }

  /** Stops, and goes to `fraction` (0 to 1) of the beat under way. */
  scrub(fraction: number, beatSeconds: number): void {
    this.playing = false;
    const beats = Math.floor(this.seconds / beatSeconds);
    this.seconds = (beats + Math.min(0.9999, Math.max(0, fraction))) * beatSeconds;
  }

  /** Fraction of the beat that has passed, 0 to 1. */
  fraction(beatSeconds: number): number {
    const turns = this.seconds / beatSeconds;
    return turns - Math.floor(turns);
  }
}
