import { DOING } from './patients.ts';
import { LEVELS, type Pool } from './pool.ts';
import type { MarkTimes, RunReport, Stay } from './report.ts';
import type { Simulation } from './simulation.ts';
import { StaySketch } from './stay-sketch.ts';

/** What a run has added up to; exact once it has come to its end. */
export function reportOf(run: Simulation): RunReport {
  const { tally, compiled, patients } = run;
  const minutes = run.now - tally.resetAt;
  const per = (area: number): number => (minutes > 0 ? area / minutes : 0);
  let staysUnderWay = 0;
  let there = 0;
  patients.each((row) => {
    if ((patients.source[row] as number) < 0) return;
    there++;
    staysUnderWay += run.now - Math.max(patients.born[row] as number, tally.resetAt);
  });
  return {
    minutes,
    events: tally.events,
    hash: tally.hash >>> 0,
    meanInSystem: per(tally.areaInSystem),
    meanInSystemByStays: per(tally.stays + staysUnderWay),
    flowBalance: tally.thereBefore + tally.entered - tally.gone - there,
    stillThere: there,
    deadlocks: tally.deadlocks,
    resources: run.pools.map((pool) => ({
      id: pool.compiled.resource.id,
      meanWaiting: per(pool.areaWaiting),
      meanUsed: per(pool.areaUsed),
      meanOn: per(pool.areaOn),
      meanDown: per(pool.areaDown),
      meanDirty: per(pool.areaDirty),
      minutesBegun: pool.areaUsed + unfinished(run, pool),
      overtimeMinutes: pool.areaOvertime,
      granted: pool.granted,
      shareWaited: pool.granted > 0 ? pool.waited / pool.granted : 0,
      meanWait: pool.granted > 0 ? pool.sumWait / pool.granted : 0,
      sdWait: spread(pool.granted, pool.sumWait, pool.sumSquareWait),
      longestWait: pool.longestWait,
      gaveUp: pool.gaveUp,
      refused: pool.refused,
      interrupted: pool.interrupted,
    })),
    marks: compiled.marks.map((name, m) => {
      const levels = tally.marks.slice(m * (LEVELS + 1), (m + 1) * (LEVELS + 1));
      const all = new StaySketch();
      for (const level of levels) all.merge(level);
      return {
        name,
        ...timesOf(all),
        byPriority: levels.flatMap((level, priority) => (level.count > 0 ? [{ priority, ...timesOf(level) }] : [])),
      };
    }),
    spans: compiled.spans.map(({ name }, i) => ({ name, ...timesOf(tally.spans[i] as StaySketch) })),
    ...(tally.slices ? { series: [...tally.slices] } : {}),
    sources: compiled.model.sources.map((source, i) => {
      const first = i * compiled.outcomes.length;
      const stays = compiled.outcomes.map((_, o) => ({
        count: tally.outcomes[first + o] as number,
        sum: tally.sumStay[first + o] as number,
        squares: tally.sumSquareStay[first + o] as number,
      }));
      const all = stays.reduce((a, b) => ({ count: a.count + b.count, sum: a.sum + b.sum, squares: a.squares + b.squares }), {
        count: 0,
        sum: 0,
        squares: 0,
      });
      return {
        id: source.id,
        came: tally.cameOf[i] as number,
        stay: stayOf(all),
        byOutcome: Object.fromEntries(
          stays.flatMap((stay, o) => (stay.count > 0 ? [[compiled.outcomes[o] as string, stayOf(stay)] as const] : [])),
        ),
      };
    }),
  };
}

function timesOf(sketch: StaySketch): MarkTimes {
  const share = (n: number): number => (sketch.count > 0 ? n / sketch.count : 0);
  return {
    count: sketch.count,
    mean: share(sketch.sum),
    sd: spread(sketch.count, sketch.sum, sketch.squares),
    median: sketch.quantile(0.5),
    p90: sketch.quantile(0.9),
    p95: sketch.quantile(0.95),
    withinFourHours: share(sketch.withinFourHours),
    withinTwelveHours: share(sketch.withinTwelveHours),
  };
}

interface Sums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
}

function stayOf({ count, sum, squares }: Sums): Stay {
  return { count, mean: count > 0 ? sum / count : 0, sd: spread(count, sum, squares) };
}

function spread(n: number, sum: number, squares: number): number {
  return n > 1 ? Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / (n - 1))) : 0;
}

/** Work in hand at the end that goes on beyond it. */
function unfinished(run: Simulation, pool: Pool): number {
  const { patients } = run;
  let minutes = 0;
  for (let h = 0; h < pool.holderCount; h++) {
    const row = pool.holders[h] as number;
    if (patients.doing[row] === DOING.delay) minutes += (patients.due[row] as number) - run.now;
  }
  return minutes;
}
