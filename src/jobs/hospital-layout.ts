import * as Comlink from 'comlink';
import type { Building } from '#models/hospital/building/building.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { CandidateSetting, LayoutCandidate } from '#models/hospital/layout/candidates.ts';
import type { RelChart } from '#models/hospital/layout/closeness.ts';
import type { CompareSetting, Housed, HousedResult } from '#models/hospital/layout/compare.ts';
import type { Traffic } from '#models/hospital/layout/traffic.ts';
import { poolJob } from './pool-job.ts';

/** Counts the ways of one simulated run, as a listed job. */
export function layoutTraffic(
  name: string,
  model: HospitalModel,
  building: Building,
  setting: CompareSetting,
): ReturnType<typeof poolJob<Traffic>> {
  return poolJob(name, (pool) => pool.layoutTraffic(model, building, setting));
}

/** Steps of annealing: 14 departments settle within half of them. */
const ANEW_STEPS = 60_000;

export interface SearchedLayouts {
  readonly candidates: readonly LayoutCandidate[];
  /** All departments drawn anew on one level; null where there are too few. */
  readonly anew: Building | null;
  /** Today first, then the candidates in their order, last what was drawn anew. */
  readonly results: readonly HousedResult[];
}

/** Searches for layouts and simulates what was found beside today's, as one listed job. */
export function searchLayouts(
  name: string,
  model: HospitalModel,
  building: Building,
  traffic: Traffic,
  chart: RelChart,
  search: CandidateSetting,
  compare: CompareSetting,
): ReturnType<typeof poolJob<SearchedLayouts>> {
  return poolJob(name, async (pool, report) => {
    const heard = Comlink.proxy((done: number) => report(0.2 * done));
    const candidates = await pool.layoutCandidates(model, building, traffic, chart, search, heard);
    const { seed } = search;
    const anew = await pool.drawnAnew(
      building,
      traffic,
      { seed, steps: ANEW_STEPS },
      Comlink.proxy((done: number) => report(0.2 + 0.1 * done)),
    );
    const options: Housed[] = [{ model, building }, ...candidates.map((one) => ({ model, building: one.building }))];
    if (anew) options.push({ model, building: anew });
    const results = await pool.compareHoused(
      options,
      compare,
      Comlink.proxy((done: number) => report(0.3 + 0.7 * done)),
    );
    return { candidates, anew, results };
  });
}

/** Simulates hospitals in their buildings beside the first of them, as a listed job. */
export function compareHoused(
  name: string,
  options: readonly Housed[],
  setting: CompareSetting,
): ReturnType<typeof poolJob<readonly HousedResult[]>> {
  return poolJob(name, (pool, report) => pool.compareHoused(options, setting, Comlink.proxy(report)));
}
