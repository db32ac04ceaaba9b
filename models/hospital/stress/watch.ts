import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { Pool } from '../engine/pool.ts';
import type { RunReport } from '../engine/report.ts';
import { reportOf } from '../engine/report-of.ts';
import { Simulation } from '../engine/simulation.ts';
import { breakingPoint, type BreakRule } from './breaking.ts';
import { refused } from '../refusal.ts';

const DAY = 1440;

/** One resource in one run, looked at on every hour after day 0. */
export interface Watched {
  readonly resource: string;
  /** Means of the 24 looks of each day: held and waited for; there. */
  readonly needed: Float64Array;
  readonly there: Float64Array;
  /** Hours people spent waiting for it: one for everybody who waits at a look. */
  readonly waitedHours: number;
  /** Hours from day 0 until it breaks; Infinity where it does not. */
  readonly breaks: number;
}

export interface WatchedRun {
  readonly report: RunReport;
  readonly resources: readonly Watched[];
}

export interface WatchSetting extends BreakRule {
  readonly seed: number;
  readonly replication: number;
  readonly warmUpDays: number;
  readonly days: number;
}

/** Runs a model and looks at some of its resources every hour. Looking changes nothing of the run. */
export function watchRun(model: HospitalModel, watched: readonly string[], setting: WatchSetting): WatchedRun {
  const { warmUpDays, days } = setting;
  const minutes = (warmUpDays + days) * DAY;
  const run = new Simulation(compileModel(model), { ...setting, minutes, warmUpMinutes: warmUpDays * DAY });
  const pools = watched.map((id): Pool => {
    const pool = run.pools[model.resources.findIndex((resource) => resource.id === id)];
    if (!pool) throw refused('no-resource', { id });
    return pool;
  });
  const looks = days * 24;
  const waiting = pools.map(() => new Int32Array(looks));
  const on = pools.map(() => new Int32Array(looks));
  const needed = pools.map(() => new Float64Array(days));
  const there = pools.map(() => new Float64Array(days));
  run.advance(warmUpDays * DAY);
  for (let look = 0; look < looks; look++) {
    // In the middle of the hour, away from the minutes shifts change at.
    run.advance(warmUpDays * DAY + look * 60 + 31);
    const day = Math.floor(look / 24);
    pools.forEach((pool, p) => {
      (waiting[p] as Int32Array)[look] = pool.waiting;
      const units = pool.on.reduce((a, b) => a + b, 0);
      (on[p] as Int32Array)[look] = units;
      const [need, have] = [needed[p] as Float64Array, there[p] as Float64Array];
      need[day] = (need[day] as number) + (pool.used + pool.waiting) / 24;
      have[day] = (have[day] as number) + units / 24;
    });
  }
  run.advance(minutes);
  return {
    report: reportOf(run),
    resources: watched.map((resource, p) => {
      const queue = waiting[p] as Int32Array;
      return {
        resource,
        needed: needed[p] as Float64Array,
        there: there[p] as Float64Array,
        waitedHours: queue.reduce((a, b) => a + b, 0),
        breaks: breakingPoint(queue, on[p] as Int32Array, setting),
      };
    }),
  };
}
