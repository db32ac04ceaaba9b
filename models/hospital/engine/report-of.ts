import type { RunReport } from './report.ts';
import type { Simulation } from './simulation.ts';

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
  const spread = (n: number, sum: number, squares: number): number =>
    n > 1 ? Math.sqrt(Math.max(0, (squares - (sum * sum) / n) / (n - 1))) : 0;
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
    sources: compiled.model.sources.map((source, i) => {
      const left = tally.leftOf[i] as number;
      return {
        id: source.id,
        came: tally.cameOf[i] as number,
        left,
        byOutcome: Object.fromEntries(
          compiled.outcomes
            .map((name, o) => [name, tally.outcomes[i * compiled.outcomes.length + o] as number] as const)
            .filter(([, n]) => n > 0),
        ),
        meanStay: left > 0 ? (tally.sumStay[i] as number) / left : 0,
        sdStay: spread(left, tally.sumStay[i] as number, tally.sumSquareStay[i] as number),
      };
    }),
  };
}
