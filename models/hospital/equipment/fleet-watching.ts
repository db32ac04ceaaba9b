import { refused } from '../refusal.ts';
import type { Fleet, SensorRun } from './sensor-runs.ts';
import { CHARTS, chartsOf, FALSE_SHARE, WATCHED, type ChartKind, type Watcher } from './watching.ts';

/** Machines that a limit of 5 in 100 can be read from: below, even the largest of them says less. */
const LEAST_MACHINES = 19;
const FOLDS = 5;

export interface FleetWatcher extends Watcher {
  readonly machines: number;
}

/**
 * Limits for a machine whose own record is too short, from others of its kind that ran until they failed: healthy is the first
 * half of each life, `WATCHED` readings at most (assumption). Each machine's greatest statistic over that stretch, by charts that do not know it, is one value; limits lie above so many of them that a further machine of the kind is flagged in its first `WATCHED` readings with a chance
 * of at most `FALSE_SHARE`, by the three charts together, its number counted in (conformal, Vovk et al. 2005). Throws where
 * there are fewer than 19 machines.
 */
export function fleetWatcherOf({ sensors, runs }: Fleet): FleetWatcher {
  if (runs.length < LEAST_MACHINES) throw refused('few-machines', { needed: LEAST_MACHINES, count: runs.length });
  const count = sensors.length;
  const stretches = runs.map((run) => healthyPart(run, count));
  const most = stretches.map((): Record<ChartKind, number> => ({ ewma: 0, cusum: 0, t2: 0 }));
  for (let fold = 0; fold < FOLDS; fold++) {
    // What a machine is scored by must not know it.
    const { scored, ofScores } = chartsOf(joined(stretches.filter((_, i) => i % FOLDS !== fold)), count);
    stretches.forEach((stretch, i) => {
      if (i % FOLDS !== fold) return;
      const found = ofScores(scored(stretch));
      for (const chart of CHARTS) (most[i] as Record<ChartKind, number>)[chart] = found[chart].reduce((x, y) => Math.max(x, y), 0);
    });
  }
  const all = joined(stretches);
  const { scored, ofScores } = chartsOf(all, count);
  return {
    sensors: count,
    healthyCount: all.length / count,
    machines: runs.length,
    limits: limitsAbove(most),
    statistics: (values) => ofScores(scored(values)),
  };
}

function joined(stretches: readonly Float64Array[]): Float64Array {
  const out = new Float64Array(stretches.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const one of stretches) {
    out.set(one, at);
    at += one.length;
  }
  return out;
}

/** The first half of a life, [readings, sensors]. */
const healthyPart = ({ cycles, values }: SensorRun, sensors: number): Float64Array =>
  values.slice(0, Math.min(WATCHED, Math.floor(cycles.length / 2)) * sensors);

/** As many of each chart's greatest lie above its limit as leave the share that is flagged by any within what is allowed. */
function limitsAbove(most: readonly Readonly<Record<ChartKind, number>>[]): Record<ChartKind, number> {
  const n = most.length;
  const sorted = (chart: ChartKind): number[] => most.map((one) => one[chart]).sort((a, b) => b - a);
  const falling = { ewma: sorted('ewma'), cusum: sorted('cusum'), t2: sorted('t2') };
  const with_ = (above: number): Record<ChartKind, number> => ({
    ewma: falling.ewma[above] as number,
    cusum: falling.cusum[above] as number,
    t2: falling.t2[above] as number,
  });
  let limits = with_(0);
  for (let above = 1; above < n; above++) {
    const next = with_(above);
    const flagged = most.filter((one) => CHARTS.some((chart) => one[chart] > next[chart])).length;
    // One more, of which nothing is known yet, is counted as flagged.
    if (flagged + 1 > FALSE_SHARE * (n + 1)) break;
    limits = next;
  }
  return limits;
}
