import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { Pool } from '../engine/pool.ts';
import type { Travel } from '../engine/travel.ts';
import { Simulation, type RunSetting } from '../engine/simulation.ts';

/** A resource without a free unit, without a break, from one minute to another. */
export interface ActivePeriod {
  /** Index of the resource in its model. */
  readonly resource: number;
  readonly from: number;
  readonly to: number;
}

export interface ActiveShare {
  readonly resource: string;
  /** Shares of the time: the bottleneck alone, and while it passed from this resource to another or back. */
  readonly sole: number;
  readonly shifting: number;
  /** Share of the time without a free unit. */
  readonly active: number;
}

/**
 * Runs a hospital once and notes when each resource had no free unit: used, dirty or broken, all of those on. A resource
 * with nobody on is not active. Exact: looked at after every event, not at fixed times. The warm-up is left out.
 */
export function activePeriods(model: HospitalModel, setting: RunSetting, travel: Travel | null = null): ActivePeriod[] {
  const run = new Simulation(compileModel(model, travel?.graph.rooms ?? []), setting, travel);
  const since = new Float64Array(run.pools.length).fill(-1);
  const periods: ActivePeriod[] = [];
  const close = (resource: number, to: number): void => {
    const from = Math.max(since[resource] as number, setting.warmUpMinutes);
    since[resource] = -1;
    if (to > from) periods.push({ resource, from, to });
  };
  for (let minute = run.nextMinute; minute <= setting.minutes; minute = run.nextMinute) {
    run.advance(minute);
    for (let i = 0; i < run.pools.length; i++) {
      const full = isFull(run.pools[i] as Pool);
      if (full && (since[i] as number) < 0) since[i] = minute;
      else if (!full && (since[i] as number) >= 0) close(i, minute);
    }
  }
  for (let i = 0; i < run.pools.length; i++) if ((since[i] as number) >= 0) close(i, setting.minutes);
  return periods;
}

function isFull(pool: Pool): boolean {
  let on = 0;
  for (let g = 0; g < pool.on.length; g++) {
    if (pool.free(g) > 0) return false;
    on += pool.on[g] as number;
  }
  return on > 0;
}

/**
 * The bottleneck that moves, after Roser, Nakano and Tanaka 2002, "Shifting bottleneck detection", Winter Simulation
 * Conference [recalled]: at each moment it is the resource whose period without a break is the longest; while the periods of one and
 * the next overlap it is shifting between both. Says where work piles up, not what would help.
 */
export function activeShares(resources: readonly string[], periods: readonly ActivePeriod[], from: number, to: number): ActiveShare[] {
  const chain = momentary(resources.length, periods, from, to);
  const sole = resources.map(() => 0);
  const shifting = resources.map(() => 0);
  const active = resources.map(() => 0);
  for (const p of periods) active[p.resource] = (active[p.resource] as number) + Math.max(0, Math.min(p.to, to) - Math.max(p.from, from));
  /** While it passes from the i-th bottleneck to the next: both are active. */
  const passing = chain.map((one, i): readonly [number, number] => {
    const next = chain[i + 1];
    if (!next || next.period.resource === one.period.resource) return [0, 0];
    const start = Math.max(one.start, one.period.from, next.period.from);
    const end = Math.min(next.end, one.period.to, next.period.to);
    if (end <= start) return [0, 0];
    for (const r of [one.period.resource, next.period.resource]) shifting[r] = (shifting[r] as number) + end - start;
    return [start, end];
  });
  chain.forEach(({ period, start, end }, i) => {
    // What is shared with the one before and with the one after may meet.
    const [a, b] = within(passing[i - 1] ?? [0, 0], start, end);
    const [c, d] = within(passing[i] ?? [0, 0], start, end);
    const shared = b - a + (d - c) - Math.max(0, Math.min(b, d) - Math.max(a, c));
    sole[period.resource] = (sole[period.resource] as number) + (end - start - shared);
  });
  const share = (minutes: number | undefined): number => (minutes ?? 0) / (to - from);
  return resources.map((resource, r) => ({ resource, sole: share(sole[r]), shifting: share(shifting[r]), active: share(active[r]) }));
}

const within = ([a, b]: readonly [number, number], from: number, to: number): readonly [number, number] =>
  Math.min(b, to) > Math.max(a, from) ? [Math.max(a, from), Math.min(b, to)] : [0, 0];

interface Momentary {
  readonly period: ActivePeriod;
  readonly start: number;
  readonly end: number;
}

/** Moment by moment the longest period there is; of equal ones that of the first resource. A resource has one at a time. */
function momentary(resources: number, periods: readonly ActivePeriod[], from: number, to: number): Momentary[] {
  const edges = periods
    .flatMap((period) => [
      { at: period.from, period, begins: true },
      { at: period.to, period, begins: false },
    ])
    .sort((a, b) => a.at - b.at || Number(a.begins) - Number(b.begins));
  const now: (ActivePeriod | null)[] = Array.from({ length: resources }, () => null);
  const chain: Momentary[] = [];
  edges.forEach(({ at, period, begins }, i) => {
    if (begins) now[period.resource] = period;
    else if (now[period.resource] === period) now[period.resource] = null;
    const start = Math.max(from, at);
    const end = Math.min(to, edges[i + 1]?.at ?? at);
    if (end <= start) return;
    let longest: ActivePeriod | null = null;
    for (const one of now) if (one && (!longest || one.to - one.from > longest.to - longest.from)) longest = one;
    if (!longest) return;
    const last = chain.at(-1);
    if (last && last.period === longest && last.end === start) chain[chain.length - 1] = { ...last, end };
    else chain.push({ period: longest, start, end });
  });
  return chain;
}
