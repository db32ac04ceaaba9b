import type { Grid } from '#models/imaging/grid.ts';

import type { Scenario } from '#models/core/scenario.ts';
import type { FitProblem } from '#models/tumour/calibrate/problem.ts';
import { DEFAULT_DISCREPANCY } from '#models/tumour/calibrate/misfit.ts';
import { DEFAULT_FIXED } from '#models/tumour/calibrate/problem.ts';
import { deliveredDose } from '#models/tumour/dose.ts';
import { memberStart } from '#models/tumour/calibrate/solver.ts';
import { UNTREATED, type Treatment } from '#models/tumour/index.ts';
import { treatmentsTogether } from '#models/tumour/treatment.ts';
import { doseOutside } from '#models/tumour/measures.ts';
import { planOf } from '#models/tumour/plan.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Job } from '#src/jobs/jobs.svelte.ts';
import { fitTumour, forecastTumour } from '#src/jobs/tumour-fit.ts';
import type { Backend } from '#workers/compute.api.ts';
import type { FittedTumours, ForecastCourse, TumourFit, TumourForecast } from '#workers/tumour-fit.api.ts';
import type { Choice } from './choice.ts';
import { courseTitle } from './course-view.ts';
import { deflate } from './deflate.ts';
import { givenTreatment } from './given.ts';
import { KIND_PRIORS, priorRows } from './kinds.ts';
import { limitsOf } from './limits.ts';
import { DETAIL, type Prepared } from './prepare.ts';
import type { Band, Course, Forecast, StoredFit, TimeTo } from './results.ts';
import type { Given } from './study.ts';
import { bandOver, dayOf, daysGained, intervalOf, timeTo } from './summaries.ts';

/** What a forecast starts from. */
export type Tumours = FittedTumours;

/** One day of the shown tumour. */
export interface LiveFrame {
  readonly title: string;
  readonly nothing: boolean;
  readonly day: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The shown tumour while it is being computed: the days known so far, one course after another. */
export interface LivePictures {
  readonly edge: number;
  readonly grid: Grid;
  readonly frames: readonly LiveFrame[];
}

interface Listed<T> {
  readonly job: Job;
  readonly done: Promise<T>;
}

/** Seed of every fit and simulation a screen starts: common random numbers. */
const SEED = 1;
/** Pictures and measured days of a simulation. */
const STEPS = 24;

const maskOf = (share: Uint8Array): Uint8Array => share.map((part) => (part >= 128 ? 1 : 0));

/** What was given before the newest scan, as events. Without a date of that scan nothing can have been entered. */
function treatmentBefore(prepared: Prepared, given: readonly Given[]): Treatment {
  const newest = prepared.seen.at(-1)?.date ?? null;
  if (newest === null || given.length === 0) return UNTREATED;
  const seen = prepared.seen.map(({ day, share }) => ({ day, mask: maskOf(share) }));
  return givenTreatment(given, newest, seen, { grid: prepared.tissue.grid, dose: prepared.dose && { gray: prepared.dose } });
}

/** What is fitted: outlines on the grid of the simulation, what was done before, and the first guesses of the kind. */
function problemOf(prepared: Prepared, choice: Choice, treatment: Treatment): FitProblem {
  const { grid } = prepared.tissue;
  const placed = { size: grid.size, spacing: grid.spacing, origin: [0, 0, 0] as const };
  return {
    tissue: prepared.tissue,
    contours: prepared.seen.map((seen) => ({
      day: seen.day,
      kind: choice.edge,
      grid: placed,
      mask: maskOf(seen.share),
    })),
    treatment,
    priors: KIND_PRIORS[choice.kind].priors,
    fixed: DEFAULT_FIXED,
  };
}

export function startFit(
  prepared: Prepared,
  choice: Choice,
  given: readonly Given[],
  backend: 'auto' | Backend,
): Listed<StoredFit<Tumours>> {
  const { members, rounds } = DETAIL[choice.detail];
  const problem = problemOf(prepared, choice, treatmentBefore(prepared, given));
  const request = { problem, discrepancy: DEFAULT_DISCREPANCY, seed: SEED, rounds, members, backend };
  const { job, done } = fitTumour(m.tumour_fitting(), request);
  return { job, done: done.then((fit) => storedFit(fit, prepared, choice, given)) };
}

function storedFit(fit: TumourFit, prepared: Prepared, choice: Choice, given: readonly Given[]): StoredFit<Tumours> {
  const sources = new Map(priorRows(choice.kind, choice.edge).map((row) => [row.key, row.source]));
  const own = KIND_PRIORS[choice.kind].source;
  return {
    schema: 'tumour-1',
    choice,
    given,
    createdAt: Date.now(),
    members: fit.tumours.count,
    parameters: fit.parameters.map(({ key, unit, q05, q50, q95, identified }) => ({
      key,
      unit,
      q05,
      q50,
      q95,
      identified,
      source: sources.get(key) ?? own,
    })),
    scans: fit.agreement.map((one, n) => ({
      day: one.day,
      date: prepared.seen[n]?.date ?? null,
      outlineMl: one.outlineMl,
      dice: intervalOf(one.dice, '1'),
      volume: intervalOf(one.volumes, 'mL'),
    })),
    tumours: fit.tumours,
    backend: fit.backend,
  };
}

/** Days that are measured and pictured: evenly spread, whole days, first and last included. */
function measuredDays(last: number): number[] {
  return [...new Set(Array.from({ length: STEPS + 1 }, (_, n) => Math.round((n * last) / STEPS)))];
}

export function startForecast(
  prepared: Prepared,
  fit: StoredFit<Tumours>,
  plans: readonly Scenario[],
  lastDay: number,
  backend: 'auto' | Backend,
  onLive: (live: LivePictures) => void,
): Listed<Forecast> {
  const { tissue, region } = prepared;
  const target = maskOf(prepared.seen.at(-1)?.share ?? new Uint8Array(0));
  const site = { grid: tissue.grid, target, dose: prepared.dose && { gray: prepared.dose } };
  const all: readonly (Scenario | null)[] = [null, ...plans];
  const planned = all.map((plan) => (plan ? planOf(plan, site).treatment : UNTREATED));
  // Every course carries on from what was given, doing nothing too: what had begun by the newest scan goes on as entered.
  const before = treatmentBefore(prepared, fit.given);
  const treatments = planned.map((plan) => treatmentsTogether([before, plan]));
  const days = measuredDays(lastDay);
  const structure = prepared.structure && maskOf(prepared.structure.share);
  const { edge, middle } = fit.tumours;
  const problem = problemOf(prepared, fit.choice, before);
  const { startDay, start, parameters, longestStep } = memberStart(tissue, middle);
  const shown = {
    tissue,
    start,
    members: [{ parameters, startDay, edge, longestStep }],
    plans: treatments.map((treatment, n) => ({ id: String(n), treatment })),
    days,
    thresholds: [edge],
    shown: 0,
    chances: false,
    seed: SEED,
    backend,
  };
  const request = { problem, discrepancy: DEFAULT_DISCREPANCY, tumours: fit.tumours, treatments, days, structure, backend };
  const live: LiveFrame[] = [];
  const { job, done } = forecastTumour(m.tumour_forecasting(), shown, request, (pictures) => {
    for (const { plan, day, bytes } of pictures)
      live.push({ title: courseTitle({ plan: all[plan] ?? null }), nothing: plan === 0, day: days[day] as number, bytes });
    onLive({ edge, grid: region.placed, frames: [...live] });
  });
  const finished = async (made: TumourForecast): Promise<Forecast> => ({
    schema: 'tumour-2',
    choice: fit.choice,
    given: fit.given,
    givenCavity: await cavityOf(before),
    fitCreatedAt: fit.createdAt,
    simulatedAt: Date.now(),
    members: fit.members,
    seed: SEED,
    backend: made.backend,
    size: region.placed.size,
    toPatient: region.placed.toPatient,
    days,
    pictureDays: days,
    courses: await Promise.all(
      made.courses.map((course, n) => storedCourse(course, made.courses[0] as ForecastCourse, all[n] ?? null, planned[n] as Treatment)),
    ),
    ...limitsOf(prepared, made, fit),
    edge,
    seen: prepared.seen.map(({ day, date, mL }) => ({ day, date, mL })),
    structure: prepared.structure?.name ?? null,
  });

  async function storedCourse(
    course: ForecastCourse,
    nothing: ForecastCourse,
    plan: Scenario | null,
    /** Of the plan alone: what was given before it is the same in every course. */
    treatment: Treatment,
  ): Promise<Course> {
    const { members } = fit;
    const volume: Band = bandOver(course.volumes, members, days.length);
    const gained: TimeTo | null = plan ? timeTo(daysGained(days, nothing.volumes, course.volumes, members)) : null;
    const gray = treatment.fractions.length ? deliveredDose(treatment, tissue.white.length, lastDay) : null;
    const most = gray ? gray.reduce((a, b) => Math.max(a, b), 0) : 0;
    const [cut] = treatment.resections;
    return {
      plan,
      volume,
      starts: dayOf(course.volumes, members, days.length, 0),
      ends: dayOf(course.volumes, members, days.length, days.length - 1),
      margin: bandOver(course.margins, members, days.length),
      reach: course.reached && timeTo(course.reached),
      gained,
      healthyDose: gray && doseOutside(tissue, gray, target, 0).meanGy,
      drawn: course.drawn,
      density: await deflate(course.density),
      chance: await deflate(course.chance),
      dose: gray && most > 0 ? { bytes: await deflate(Uint8Array.from(gray, (d) => Math.round((255 * d) / most))), max: most } : null,
      cavity: cut ? { bytes: await deflate(Uint8Array.from(cut.mask, (one) => (one ? 255 : 0))), day: cut.day } : null,
    };
  }

  return { job, done: done.then(finished) };
}

/** What is gone from the first day on, deflated bytes; null where nothing is. */
async function cavityOf({ resections }: Treatment): Promise<Uint8Array | null> {
  const [first] = resections;
  if (!first) return null;
  return deflate(first.mask.map((_, v) => (resections.some(({ mask }) => mask[v]) ? 255 : 0)) as Uint8Array<ArrayBuffer>);
}
