import { badRequest } from '#models/core/failure.ts';
import { treatmentFrom } from '#models/tumour/calibrate/solver.ts';
import type { TumourParameters } from '#models/tumour/index.ts';
import { checkTissue } from '#models/tumour/index.ts';
import type { TumourCase } from '#workers/pool.api.ts';
import type { TumourRequest, TumourStart } from '#workers/tumour.api.ts';
import type { PlannedCase } from './plan-case.ts';
import { CasePlanner, batchesOf } from './plan-case.ts';

/** One batch of a job: some members under one plan. */
export interface Unit {
  readonly plan: number;
  readonly members: readonly number[];
}

export interface JobPlan {
  /** [plan][member]. */
  readonly cases: readonly (readonly PlannedCase[])[];
  /** In the order in which they run: the shown member first, then batch by batch under every plan. */
  readonly units: readonly Unit[];
  /** Sweeps of all cases. */
  readonly work: number;
}

const MOST_MEMBERS = 2000;

/** Checks a request and plans it. Throws BadRequest with the place and what is wrong with it. */
export function planJob(request: TumourRequest): JobPlan {
  const { tissue, tensors = null, members, plans, days, thresholds, shown } = request;
  at('/tissue', () => checkTissue(tissue));
  if (!(members.length >= 1 && members.length <= MOST_MEMBERS))
    throw badRequest('/members', `must be 1 to ${MOST_MEMBERS}, not ${members.length}.`);
  if (plans.length === 0) throw badRequest('/plans', 'names no plan; doing nothing is one too.');
  if (new Set(plans.map((p) => p.id)).size < plans.length) throw badRequest('/plans', 'uses an id twice.');
  if (!(thresholds.length >= 1 && thresholds.length <= 4)) throw badRequest('/thresholds', `must be 1 to 4, not ${thresholds.length}.`);
  thresholds.forEach((t, i) => {
    if (!(t > 0 && t < 1)) throw badRequest(`/thresholds/${i}`, `must lie between 0 and 1, not be ${t}.`);
  });
  if (shown !== null && !(Number.isInteger(shown) && shown >= 0 && shown < members.length))
    throw badRequest('/shown', `names member ${shown} of ${members.length}.`);
  members.forEach(({ edge = 0.5 }, m) => {
    if (!(edge > 0 && edge < 1)) throw badRequest(`/members/${m}/edge`, `must lie between 0 and 1, not be ${edge}.`);
  });
  const planner = new CasePlanner(tissue);
  const cases = plans.map(({ treatment }, p) =>
    members.map(({ parameters, start = request.start, startDay = 0, longestStep = request.longestStep }, m) => {
      at(`/members/${m}`, () => checkMember(parameters, start, startDay, tissue.white.length));
      const own = startDay === 0 ? treatment : treatmentFrom(treatment, startDay);
      const problem: TumourCase = { start, parameters, tensors, treatment: own, frames: days.map((day) => day - startDay) };
      return at(`/plans/${p}`, () => planner.plan(longestStep === undefined ? problem : { ...problem, longestStep }));
    }),
  );
  const rest = members.map((_, m) => m).filter((m) => m !== shown);
  const units: Unit[] = shown === null ? [] : plans.map((_, plan) => ({ plan, members: [shown] }));
  const batches = cases.map((ofPlan) => {
    const planned = rest.map((m) => ofPlan[m] as PlannedCase);
    return batchesOf(planned, tissue.white.length).map((batch) => batch.map((i) => rest[i] as number));
  });
  for (let b = 0; b < Math.max(...batches.map((list) => list.length)); b++)
    batches.forEach((list, plan) => {
      if (list[b]) units.push({ plan, members: list[b] as number[] });
    });
  const work = cases.flat().reduce((sum, c) => sum + c.passes, 0);
  return { cases, units, work };
}

function checkMember(parameters: TumourParameters, start: TumourStart, startDay: number, voxels: number): void {
  if (!(startDay <= 0 && startDay > -Infinity)) throw new RangeError(`its first day must be 0 or earlier, not ${startDay}`);
  const { diffusion, whiteGreyRatio, proliferation, radiosensitivity, alphaBeta } = parameters;
  for (const [key, value] of Object.entries({ diffusion, proliferation, radiosensitivity }))
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${key} must be 0 or more, not ${value}`);
  for (const [key, value] of Object.entries({ whiteGreyRatio, alphaBeta }))
    if (!(value > 0 && value < Infinity)) throw new RangeError(`${key} must be above 0, not ${value}`);
  if ('field' in start) {
    if (start.field.length !== voxels) throw new RangeError(`starts from ${start.field.length} voxels, the tissue has ${voxels}`);
    if (!start.field.every((c) => c >= 0 && c <= 1)) throw new RangeError('starts from shares that are not all from 0 to 1');
  } else if (!(start.width > 0 && start.peak >= 0 && start.peak <= 1 && start.centre.every(Number.isFinite)))
    throw new RangeError('needs a seed with a place, a width above 0 mm and a peak from 0 to 1');
}

/** Says where a RangeError of the models comes from. */
function at<T>(path: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    if (error instanceof RangeError) throw badRequest(path, `cannot be used: ${error.message}.`);
    throw error;
  }
}
