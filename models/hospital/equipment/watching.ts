import { randomBits } from '#models/core/random.ts';
import { normalQuantile } from '#models/core/normal.ts';
import { healthyOf } from './charts.ts';
import { healthyTogether, hotelling } from './hotelling.ts';
import { refused } from '../refusal.ts';

/**
 * Watches the sensors of one device by three charts: EWMA and CUSUM of each sensor, and Hotelling's T² of all. Real sensors
 * remember (one reading is like the last) and have heavy tails, for which the limits in books are too narrow: each chart's
 * limit is set from the healthy stretch itself, by what it does on stretches of the same length put together from blocks of
 * it (Künsch 1989, moving blocks keep what readings have to do with each other). Readings enter as normal scores, by their
 * rank in the healthy stretch, so that one wild value of a sensor that is wild by nature is no alarm.
 */
export type ChartKind = 'ewma' | 'cusum' | 't2';
export const CHARTS: readonly ChartKind[] = ['ewma', 'cusum', 't2'];

const WEIGHT = 0.1;
const SLACK = 0.5;
/** Weight of the last reading in the running mean of T². */
const SMOOTH = 0.15;
/** Length of the blocks, of the runs that limits are set for, and how many are put together. */
const BLOCK = 20;
export const WATCHED = 100;
const TRIES = 300;
/** How much limits are widened, over the root of the readings they were set from: found on seeds 1 to 200, tried on others. */
const WIDER = 6;
/** Share of clean runs of `WATCHED` readings that may be flagged, by the three charts together. */
export const FALSE_SHARE = 0.05;

export interface Watcher {
  readonly sensors: number;
  /** Readings that were taken as healthy. */
  readonly healthyCount: number;
  readonly limits: Readonly<Record<ChartKind, number>>;
  /** The charts' statistics at each reading; above its limit a chart raises an alarm. */
  readonly statistics: (values: ArrayLike<number>) => Readonly<Record<ChartKind, Float64Array>>;
}

/**
 * Learns what is healthy from a stretch [times, sensors] known to be in order. Throws a RangeError where it is too short
 * (at least 100 readings) or cannot be watched.
 */
export function watcherOf(healthy: Float64Array, sensors: number, seed = 1): Watcher {
  const n = Math.floor(healthy.length / sensors);
  if (n < WATCHED) throw refused('few-readings', { needed: WATCHED, count: n });
  const { scored, ofScores } = chartsOf(healthy, sensors);
  const limits = limitsOf(scored(healthy), sensors, ofScores, seed);
  return { sensors, healthyCount: n, limits, statistics: (values) => ofScores(scored(values)) };
}

/** The charts over what is healthy [times, sensors], without limits: normal scores of readings, and the statistics of scores. */
export function chartsOf(
  healthy: Float64Array,
  sensors: number,
): { readonly scored: (values: ArrayLike<number>) => Float64Array; readonly ofScores: Watcher['statistics'] } {
  const n = Math.floor(healthy.length / sensors);
  const scorers = Array.from({ length: sensors }, (_, s) =>
    scorerOf(Float64Array.from({ length: n }, (__, t) => healthy[t * sensors + s] as number)),
  );
  const scored = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(values, (value, i) => (scorers[i % sensors] as (value: number) => number)(value));
  const together = healthyTogether(scored(healthy), sensors);
  // A single reading no healthy one came near counts as the farthest healthy one.
  const farthest = hotelling(scored(healthy), together).reduce((a, b) => Math.max(a, b), 0);
  const ofScores = (values: ArrayLike<number>): Readonly<Record<ChartKind, Float64Array>> => {
    const count = Math.floor(values.length / sensors);
    const [ewma, cusum] = [new Float64Array(count), new Float64Array(count)];
    for (let s = 0; s < sensors; s++) {
      let [z, up, down, decayed] = [0, 0, 0, 1];
      for (let t = 0; t < count; t++) {
        const x = values[t * sensors + s] as number;
        z += WEIGHT * (x - z);
        decayed *= (1 - WEIGHT) ** 2;
        up = Math.max(0, up + x - SLACK);
        down = Math.max(0, down - x - SLACK);
        ewma[t] = Math.max(ewma[t] as number, Math.abs(z) / Math.sqrt((WEIGHT / (2 - WEIGHT)) * (1 - decayed)));
        cusum[t] = Math.max(cusum[t] as number, up, down);
      }
    }
    let smooth = sensors;
    const t2 = hotelling(values, together).map((distance) => (smooth += SMOOTH * (Math.min(distance, farthest) - smooth)));
    return { ewma, cusum, t2 };
  };
  return { scored, ofScores };
}

/** A value as a normal score: by its rank among healthy ones; beyond them ever more slowly in their spreads. */
function scorerOf(healthy: Float64Array): (value: number) => number {
  const { sd } = healthyOf([...healthy]);
  const sorted = [...healthy].sort((a, b) => a - b);
  const n = sorted.length;
  const end = normalQuantile(1 - 0.5 / n);
  const [least, greatest] = [sorted[0] as number, sorted[n - 1] as number];
  return (value) => {
    if (value <= least) return -end - Math.log1p((least - value) / sd);
    if (value >= greatest) return end + Math.log1p((value - greatest) / sd);
    let [low, high] = [0, n - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] as number) <= value) low = middle;
      else high = middle;
    }
    const [from, to] = [sorted[low] as number, sorted[high] as number];
    return normalQuantile((low + 0.5 + (to > from ? (value - from) / (to - from) : 0)) / n);
  };
}

/** Index of the first reading at which a chart is above its limit, and which; null for never. */
export function alarmOf(watcher: Watcher, values: ArrayLike<number>): { readonly at: number; readonly chart: ChartKind } | null {
  const all = watcher.statistics(values);
  for (let t = 0; t < all.ewma.length; t++)
    for (const chart of CHARTS) if ((all[chart][t] as number) > watcher.limits[chart]) return { at: t, chart };
  return null;
}

/**
 * Limits at which the three charts together flag at most the allowed share of runs put together from the healthy stretch. The
 * same stretch gave mean and spread, which makes it look more orderly than the next one: the limits are widened by what the
 * uncertainty of a mean and a spread of so many readings adds, at half the allowed share.
 */
function limitsOf(healthy: Float64Array, sensors: number, statistics: Watcher['statistics'], seed: number): Record<ChartKind, number> {
  const n = healthy.length / sensors;
  const most: Record<ChartKind, number[]> = { ewma: [], cusum: [], t2: [] };
  const run = new Float64Array(WATCHED * sensors);
  for (let k = 0; k < TRIES; k++) {
    for (let b = 0; b < WATCHED / BLOCK; b++) {
      const from = randomBits(seed, k, 95, b) % (n - BLOCK + 1);
      run.set(healthy.subarray(from * sensors, (from + BLOCK) * sensors), b * BLOCK * sensors);
    }
    const found = statistics(run);
    for (const chart of CHARTS) most[chart].push(found[chart].reduce((a, b) => Math.max(a, b), 0));
  }
  // One share for each chart, found by halving, so that the three together flag the share that is allowed.
  const sorted = Object.fromEntries(CHARTS.map((chart) => [chart, [...most[chart]].sort((a, b) => a - b)])) as Record<ChartKind, number[]>;
  const at = (chart: ChartKind, share: number): number => sorted[chart][Math.min(TRIES - 1, Math.floor((1 - share) * TRIES))] as number;
  const flagged = (share: number): number =>
    most.ewma.filter((_, k) => CHARTS.some((chart) => (most[chart][k] as number) > at(chart, share))).length / TRIES;
  let [low, high] = [0, FALSE_SHARE / 2];
  for (let i = 0; i < 20; i++) {
    const middle = (low + high) / 2;
    if (flagged(middle) > FALSE_SHARE / 2) high = middle;
    else low = middle;
  }
  const wider = 1 + WIDER / Math.sqrt(n);
  return { ewma: at('ewma', low) * wider, cusum: at('cusum', low) * wider, t2: at('t2', low) * wider };
}
