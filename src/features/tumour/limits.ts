import { voxelMm3, type TissueMap } from '#models/tumour/index.ts';
import type { ForecastCourse, TumourForecast } from '#workers/tumour-fit.api.ts';
import { DETAIL, type Prepared } from './prepare.ts';
import type { Forecast } from './results.ts';

/** From this share of the members on, it is said that the simulated part holds the tumour back. */
const CROWDED_FROM = 0.05;

/** Volume of what a tumour can grow in, mL. */
export function roomMl({ white, grey, grid }: TissueMap): number {
  return (white.reduce((sum, part, v) => sum + part + (grey[v] as number), 0) / 255) * (voxelMm3(grid) / 1000);
}

/**
 * Share of the members whose tumour, on any day, fills more than half of the room or touches a face of the box: the box, not
 * the tissue, then holds it back. Volumes are [members, days].
 */
export function crowdedShare({ volumes, touches }: Pick<ForecastCourse, 'volumes' | 'touches'>, room: number): number {
  const members = touches.length;
  const days = volumes.length / members;
  let crowded = 0;
  for (let m = 0; m < members; m++)
    if (touches[m] === 1 || volumes.subarray(m * days, (m + 1) * days).some((mL) => mL > 0.5 * room)) crowded++;
  return crowded / Math.max(1, members);
}

type Limits = Pick<Forecast, 'crowded' | 'cutByScan' | 'structureInside' | 'addedTissue' | 'around'>;

/** What the simulated part of a scan leaves out or holds back, kept with a forecast. */
export function limitsOf(prepared: Prepared, { courses }: TumourForecast, { choice }: Pick<Forecast, 'choice'>): Limits {
  const room = roomMl(prepared.tissue);
  return {
    crowded: courses.some((course) => crowdedShare(course, room) >= CROWDED_FROM),
    cutByScan: prepared.region.cutByScan,
    structureInside: prepared.structure?.inside ?? null,
    addedTissue: prepared.addedTissue,
    around: DETAIL[choice.detail].margin,
  };
}
