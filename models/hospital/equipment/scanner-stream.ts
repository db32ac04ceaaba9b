import { exp } from '#models/core/elementary.ts';
import { randomNormal } from '#models/core/normal.ts';
import { randomOpenUniform } from '#models/core/random.ts';
import type { Fleet, SensorRun } from './sensor-runs.ts';

/** Sensors of a simulated scanner's X-ray tube, read once a day of use. Assumptions throughout: no open stream was found. */
export const SCANNER_SENSORS = ['anode vibration [mm/s]', 'oil temperature [Cel]', 'filament current [A]', 'tube arcs [/d]'] as const;
export const SCANNER_COUNT = SCANNER_SENSORS.length;

const LEVEL = [1.8, 52, 4.6, 3] as const;
const SPREAD = [0.18, 1.6, 0.05, 0.9] as const;
/** How far each has moved when the tube fails, in its own spread. */
const WORN = [6, 3.5, -5, 5] as const;

/** What goes wrong with a sensor stream in a study of alarms. */
export type Fault = 'none' | 'drift' | 'step' | 'variance';

export interface NoiseKind {
  /** Share of the last reading's deviation that is in the next. */
  readonly memory: number;
  /** Degrees of freedom of Student's t; Infinity for a normal distribution. */
  readonly tails: number;
}

/** Noise of one reading, [sensors], with spread 1: remembers, has heavy tails, and two sensors go together. */
function noiseOf(seed: number, count: number, { memory, tails }: NoiseKind, purpose: number): Float64Array {
  const out = new Float64Array(count * SCANNER_COUNT);
  const fresh = Math.sqrt(1 - memory * memory);
  for (let s = 0; s < SCANNER_COUNT; s++) {
    let last = draw(seed, s, tails, purpose, 0);
    for (let t = 0; t < count; t++) {
      last = memory * last + fresh * draw(seed, s, tails, purpose, t + 1);
      // The second sensor follows the first by half.
      out[t * SCANNER_COUNT + s] = s === 1 ? 0.5 * (out[t * SCANNER_COUNT] as number) + Math.sqrt(0.75) * last : last;
    }
  }
  return out;
}

/** Student's t by a normal over the root of a mean of squares (whole degrees of freedom), scaled to spread 1. */
function draw(seed: number, sensor: number, tails: number, purpose: number, t: number): number {
  const z = randomNormal(seed, sensor, purpose, t * 16);
  if (tails === Infinity) return z;
  let squares = 0;
  for (let k = 1; k <= tails; k++) squares += randomNormal(seed, sensor, purpose, t * 16 + k) ** 2;
  return (z / Math.sqrt(squares / tails)) * Math.sqrt((tails - 2) / tails);
}

/**
 * A stream of so many readings in standard units, [readings, sensors], that turns bad at `onset`: a drift of one spread in 25
 * readings of the first sensor, a step of two spreads, or a spread that doubles every 20 readings.
 */
export function faultyStream(seed: number, count: number, noise: NoiseKind, fault: Fault, onset: number): Float64Array {
  const out = noiseOf(seed, count, noise, 96);
  for (let t = onset; t < count && fault !== 'none'; t++) {
    const at = t * SCANNER_COUNT;
    if (fault === 'drift') out[at] = (out[at] as number) + (t - onset) / 25;
    else if (fault === 'step') out[at] = (out[at] as number) + 2;
    else out[at] = (out[at] as number) * 2 ** ((t - onset) / 20);
  }
  return out;
}

/**
 * Runs of simulated tubes from new to failure: wear begins at an age of its own and grows exponentially until the tube fails.
 * Noise remembers 0.3 of the last reading and has Student's tails of 6 degrees of freedom.
 */
export function scannerFleet(tubes: number, seed: number): Fleet {
  const runs = Array.from({ length: tubes }, (_, i): SensorRun => {
    const life = Math.round(240 + 160 * randomOpenUniform(seed, i, 97, 0));
    const onset = life * (0.45 + 0.25 * randomOpenUniform(seed, i, 97, 1));
    const start = randomNormal(seed, i, 97, 2) * 0.4;
    const noise = noiseOf(seed * 100_003 + i, life, { memory: 0.3, tails: 6 }, 98);
    const values = noise.map((z, k) => {
      const [t, s] = [Math.floor(k / SCANNER_COUNT), k % SCANNER_COUNT];
      const along = Math.max(0, (t - onset) / (life - onset));
      const wear = (exp(2.2 * along) - 1) / (exp(2.2) - 1);
      const value = (LEVEL[s] as number) + (SPREAD[s] as number) * (z + start + (WORN[s] as number) * wear);
      return s === 3 ? Math.max(0, value) : value;
    });
    return { id: `tube ${i + 1}`, cycles: Float64Array.from({ length: life }, (_, t) => t + 1), values };
  });
  return { sensors: SCANNER_SENSORS, runs };
}

/** The run of a tube cut so many readings before it fails: one that works still. */
export function cutRun(run: SensorRun, left: number): SensorRun {
  const count = Math.max(1, run.cycles.length - left);
  const sensors = run.values.length / run.cycles.length;
  return { id: run.id, cycles: run.cycles.slice(0, count), values: run.values.slice(0, count * sensors) };
}
