import type { HospitalModel } from '../engine/model.ts';
import { intervalOf, pairedDifference, type Interval, type PairedDifference } from '../experiment/interval.ts';
import { bestAmong, levelAmong } from '../experiment/simultaneous.ts';
import { stressModel } from './build.ts';
import { missedCare } from './care.ts';
import { rolesOf, type StressRoles } from './roles.ts';
import { fallenIll } from './seir.ts';
import { stressProblems, type StressLever, type StressSetting } from './setting.ts';
import { watchRun, type WatchedRun } from './watch.ts';
import { refused, RefusedError } from '../refusal.ts';

/** Over runs, day by day. */
export interface DayBand {
  readonly q05: readonly number[];
  readonly q50: readonly number[];
  readonly q95: readonly number[];
}

export interface ResourceStress {
  readonly resource: string;
  readonly needed: DayBand;
  readonly there: DayBand;
  /** In how many runs it breaks, and when: hours from day 0, median and 5th to 95th percentile of those runs. */
  readonly brokeIn: number;
  readonly firstHour: { readonly median: number; readonly low: number; readonly high: number } | null;
  /** Hours waited for it in a run. */
  readonly waited: Interval;
}

/** Hours of care that were needed and not given, in one run; what they are made of. */
export interface UnmetCare {
  readonly all: Interval;
  /** Waited for staff, beds, rooms or devices; missed by those who left or were sent away; missed with operations postponed. */
  readonly waited: Interval;
  readonly turnedAway: Interval;
  readonly postponed: Interval;
}

/** Hours in a run more than with doing nothing, run by run with the same random numbers. */
export interface MovedHours {
  /** What is waited for; null: care missed by those who left or were sent elsewhere. */
  readonly resource: string | null;
  readonly more: PairedDifference;
}

export interface StressOption {
  /** `ordinary`: neither epidemic nor incident. `nothing`: it comes and nothing is done. */
  readonly kind: 'ordinary' | 'nothing' | 'lever' | 'together';
  /** Index among the setting's levers. */
  readonly lever: number | null;
  readonly resources: readonly ResourceStress[];
  readonly unmet: UnmetCare;
  /**
   * Hours of unmet care less than with doing nothing, run by run with the same random numbers. The intervals of all single levers
   * hold at once with 95 %, that of all together by itself.
   */
  readonly saved: PairedDifference | null;
  /**
   * Where waiting comes and goes with it, the largest first: only what is told apart from doing nothing, by intervals that hold
   * for all resources at once. Empty where nothing is compared.
   */
  readonly moved: readonly MovedHours[];
  /** Share of staff away by day, over runs. */
  readonly away: DayBand;
  readonly postponedOperations: number;
  /** People an epidemic makes ill by day; empty where there is none. */
  readonly ill: readonly number[];
}

export interface StressStudy {
  readonly setting: StressSetting;
  readonly runs: number;
  readonly options: readonly StressOption[];
  /** The single lever that may be said to save most, and those that might as well (indices of the setting's); null where none is told apart. */
  readonly top: { readonly lever: number; readonly rivals: readonly number[] } | null;
}

interface OneRun {
  readonly watched: WatchedRun;
  readonly away: Float64Array;
  readonly postponed: number;
  readonly ill: readonly number[];
  readonly waited: number;
  readonly turnedAway: number;
  readonly missed: number;
}

/**
 * Runs the stress test: ordinary days, doing nothing, every lever by itself, all together, each with the same random
 * numbers. Yields the share done (0 to 1) after every run. Throws a RangeError that says what is wrong with the setting or
 * that the hospital has no emergency department, ward or intensive care.
 */
export function* stressStudy(model: HospitalModel, setting: StressSetting): Generator<number, StressStudy> {
  const [problem] = stressProblems(setting);
  if (problem !== undefined) throw new RefusedError(problem);
  const roles = rolesOf(model);
  if (!roles) throw refused('no-roles');
  for (const lever of setting.levers)
    if (lever.do === 'surge-beds' && !model.resources.some((one) => one.id === lever.resource))
      throw refused('nothing-to-add-to', { resource: lever.resource });
  const plans = [
    { kind: 'ordinary', lever: null, levers: [] },
    { kind: 'nothing', lever: null, levers: [] },
    ...setting.levers.map((lever, i) => ({ kind: 'lever', lever: i, levers: [lever] }) as const),
    ...(setting.levers.length > 1 ? [{ kind: 'together', lever: null, levers: setting.levers } as const] : []),
  ] as const;
  const options: StressOption[] = [];
  let nothing: readonly number[] = [];
  let undone: readonly OneRun[] = [];
  const gains: number[][] = [];
  let done = 0;
  for (const plan of plans) {
    const runs: OneRun[] = [];
    for (let replication = 0; replication < setting.runs; replication++) {
      runs.push(oneRun(model, roles, setting, plan.levers, replication, plan.kind !== 'ordinary'));
      yield ++done / (plans.length * setting.runs);
    }
    const unmet = runs.map((run) => run.waited + run.turnedAway + run.missed);
    if (plan.kind === 'nothing') [nothing, undone] = [unmet, runs];
    if (plan.kind === 'lever') gains.push(unmet.map((hours, run) => (nothing[run] as number) - hours));
    const level = plan.kind === 'lever' ? levelAmong(setting.levers.length) : plan.kind === 'together' ? 0.95 : null;
    const compared = level === null ? null : { saved: pairedDifference(nothing, unmet, level), moved: movedHours(undone, runs) };
    options.push(summary(plan.kind, plan.lever, runs, compared));
  }
  const top = bestAmong(gains);
  return { setting, runs: setting.runs, options, top: top && { lever: top.best, rivals: top.rivals } };
}

/** What is watched: everything somebody may wait for, in the order of the model. */
export function watchedOf(model: HospitalModel): string[] {
  const asked = new Set(model.pathways.flatMap((pathway) => pathway.steps.flatMap((step) => (step.do === 'seize' ? [step.resource] : []))));
  return model.resources.filter((resource) => asked.has(resource.id)).map((resource) => resource.id);
}

function oneRun(
  base: HospitalModel,
  roles: StressRoles,
  setting: StressSetting,
  levers: readonly StressLever[],
  replication: number,
  disturbed: boolean,
): OneRun {
  const built = stressModel(base, roles, setting, levers, replication, disturbed);
  const { seed, warmUpDays, days, breakHours, breakShare } = setting;
  const watched = watchRun(built.model, watchedOf(base), { seed, replication, warmUpDays, days, breakHours, breakShare });
  const missed = missedCare(built.model, new Set(roles.nursed));
  const turnedAway = watched.report.sources.reduce((sum, source, i) => {
    const { hours, outcomes } = missed[i] as { hours: number; outcomes: readonly string[] };
    return sum + outcomes.reduce((n, outcome) => n + (source.byOutcome[outcome]?.count ?? 0), 0) * hours;
  }, 0);
  return {
    watched,
    away: built.away,
    postponed: built.postponed.reduce((a, b) => a + b, 0),
    ill: built.course ? [...fallenIll(built.course)] : [],
    waited: watched.resources.reduce((sum, one) => sum + one.waitedHours, 0),
    turnedAway,
    // Sources of the base model come first in the built one.
    missed: built.postponed.reduce((hours, count, s) => hours + count * (missed[s]?.hours ?? 0), 0),
  };
}

function movedHours(nothing: readonly OneRun[], runs: readonly OneRun[]): MovedHours[] {
  const names = (runs[0] as OneRun).watched.resources.map(({ resource }) => resource);
  const level = levelAmong(names.length + 1);
  const moved = [null, ...names].map((resource, i): MovedHours => {
    const of = (run: OneRun): number => (i === 0 ? run.turnedAway : (run.watched.resources[i - 1]?.waitedHours ?? 0));
    return { resource, more: pairedDifference(runs.map(of), nothing.map(of), level) };
  });
  return moved.filter(({ more }) => more.low > 0 || more.high < 0).sort((a, b) => Math.abs(b.more.mean) - Math.abs(a.more.mean));
}

function summary(
  kind: StressOption['kind'],
  lever: number | null,
  runs: readonly OneRun[],
  compared: (Pick<StressOption, 'moved'> & { readonly saved: PairedDifference }) | null,
): StressOption {
  const first = runs[0] as OneRun;
  return {
    kind,
    lever,
    saved: compared?.saved ?? null,
    moved: compared?.moved ?? [],
    postponedOperations: first.postponed,
    ill: first.ill,
    away: bandOf(runs.map((run) => run.away)),
    unmet: {
      all: intervalOf(runs.map((run) => run.waited + run.turnedAway + run.missed)),
      waited: intervalOf(runs.map((run) => run.waited)),
      turnedAway: intervalOf(runs.map((run) => run.turnedAway)),
      postponed: intervalOf(runs.map((run) => run.missed)),
    },
    resources: first.watched.resources.map(({ resource }, r): ResourceStress => {
      const of = runs.map((run) => run.watched.resources[r] as WatchedRun['resources'][number]);
      const broken = of.map((one) => one.breaks).filter(Number.isFinite);
      return {
        resource,
        needed: bandOf(of.map((one) => one.needed)),
        there: bandOf(of.map((one) => one.there)),
        brokeIn: broken.length,
        firstHour: broken.length > 0 ? { median: quantile(broken, 0.5), low: quantile(broken, 0.05), high: quantile(broken, 0.95) } : null,
        waited: intervalOf(of.map((one) => one.waitedHours)),
      };
    }),
  };
}

function bandOf(runs: readonly Float64Array[]): DayBand {
  const days = Array.from({ length: runs[0]?.length ?? 0 }, (_, day) => runs.map((run) => run[day] as number));
  return {
    q05: days.map((day) => quantile(day, 0.05)),
    q50: days.map((day) => quantile(day, 0.5)),
    q95: days.map((day) => quantile(day, 0.95)),
  };
}

/** Straight lines between order statistics. */
function quantile(values: readonly number[], p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const below = Math.floor(at);
  const low = sorted[below] ?? NaN;
  return low + ((sorted[below + 1] ?? low) - low) * (at - below);
}
