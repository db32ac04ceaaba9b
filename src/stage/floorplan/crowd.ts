import type { FilmClock } from '#models/hospital/building/film-clock.ts';
import { ACT, type Film } from '#models/hospital/building/film.ts';
import { cividis, PERSON_COLOURS, type Rgb } from './colours.ts';
import { PERSON_SHAPES } from './shapes.ts';

const SHAPES = PERSON_SHAPES.length;
const STAFF = SHAPES - 1;
const OTHERS = SHAPES - 2;
/** Waits are coloured up to four hours, min. */
const LONGEST = 240;

/** What decides how people look. */
export interface CrowdLook {
  readonly by: 'triage' | 'wait';
  /** How much larger than life they are drawn, so that they are seen from afar. */
  readonly size: number;
  readonly dim: number;
  /** Height of the only floor shown, and of the next above it; null: all. */
  readonly from: number;
  readonly to: number;
  /** How far floors are drawn apart. */
  readonly lift: number;
}

/**
 * Place, turn, colour and mark of everybody, by shape, in one buffer made once and filled in place: 16 numbers each, three
 * columns and a place, the fourth of each its red, green, blue and mark.
 */
export class Crowd {
  readonly matrices: Float32Array;
  /** The part of `matrices` of each shape. */
  readonly parts: readonly Float32Array[];
  readonly counts = new Int32Array(SHAPES);
  readonly #colour = new Float32Array(3);

  /** `most`: people and staff there at one time. */
  constructor(most: number) {
    const size = 16 * Math.max(1, most);
    this.matrices = new Float32Array(SHAPES * size);
    this.parts = PERSON_SHAPES.map((_, shape) => this.matrices.subarray(shape * size, (shape + 1) * size));
  }

  /** Writes everybody who is shown. */
  fill(clock: FilmClock, { by, size, dim, from, to, lift }: CrowdLook): void {
    const { film, actor, x, y, z, act, priority, waited, walking } = clock;
    const { person } = film.actors;
    this.counts.fill(0);
    for (let row = 0; row < clock.count; row++) {
      const height = z[row] as number;
      if (height < from || height >= to) continue;
      const staff = (person[actor[row] as number] as number) < 0;
      const level = priority[row] as number;
      const shape = staff ? STAFF : level >= 1 && level <= 5 ? level - 1 : OTHERS;
      const n = this.counts[shape] as number;
      this.counts[shape] = n + 1;
      const at = 16 * n;
      const part = this.parts[shape] as Float32Array;
      const waits = act[row] === ACT.waits;
      if (by === 'wait' && !staff) cividis(waits ? 0.15 + (0.85 * (waited[row] as number)) / LONGEST : 0, this.#colour, 0);
      else this.#take(PERSON_COLOURS[shape] as Rgb);
      const wide = staff ? 0.85 * size : size;
      part[at] = wide;
      part[at + 3] = (this.#colour[0] as number) * dim;
      part[at + 5] = wide;
      part[at + 7] = (this.#colour[1] as number) * dim;
      // Whoever is in a bed or being seen is lower than who stands and walks.
      part[at + 10] = staff ? 0.9 * size : act[row] === ACT.served && walking[row] === 0 ? 0.5 * size : size;
      part[at + 11] = (this.#colour[2] as number) * dim;
      part[at + 12] = x[row] as number;
      part[at + 13] = y[row] as number;
      part[at + 14] = height * lift;
      part[at + 15] = waits ? 1 : 0;
    }
  }

  #take(colour: Rgb): void {
    this.#colour[0] = colour[0];
    this.#colour[1] = colour[1];
    this.#colour[2] = colour[2];
  }
}

/** The largest number of people and staff there at one time. */
export function mostAtOnce(film: Film): number {
  const { from, to, count } = film.actors;
  const changes: [number, number][] = [];
  for (let i = 0; i < count; i++) changes.push([from[i] as number, 1], [to[i] as number, -1]);
  // Those who come before those who leave at the same moment: never too few.
  changes.sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  let there = 0;
  let most = 0;
  for (const [, change] of changes) most = Math.max(most, (there += change));
  return most;
}
