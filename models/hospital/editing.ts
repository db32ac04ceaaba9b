import type { Distribution } from './engine/distribution.ts';
import { meanOf } from './engine/distribution.ts';
import type { Arrivals, HospitalModel, Pathway, Resource, Roster, Source, Step } from './engine/model.ts';
import { refused } from './refusal.ts';

/** Changes of a model by hand. Each gives a new model and leaves the old one as it is; `checkModel` says what is wrong with it. */

export function withStep(model: HospitalModel, pathway: string, at: number, step: Step): HospitalModel {
  return withSteps(model, pathway, (steps) => steps.map((old, i) => (i === at ? step : old)));
}

/** Puts a step before the one at `at`; at the end where there is none. */
export function withNewStep(model: HospitalModel, pathway: string, at: number, step: Step): HospitalModel {
  return withSteps(model, pathway, (steps) => [...steps.slice(0, at), step, ...steps.slice(at)]);
}

/** A label that led here leads to the step after it, unless that one has a label of its own: then others lead to that. */
export function withoutStep(model: HospitalModel, pathway: string, at: number): HospitalModel {
  return withSteps(model, pathway, (steps) => {
    const gone = steps[at];
    const next = steps[at + 1];
    const rest = steps.filter((_, i) => i !== at);
    const { label } = gone ?? {};
    if (label === undefined || !next) return rest;
    if (next.label === undefined) return rest.map((step, i) => (i === at ? { ...step, label } : step));
    const { label: other } = next;
    return rest.map((step) => redirected(step, label, other));
  });
}

/** Takes a step `by` places further on; labels travel with their steps. Past either end it stays where it is. */
export function withStepMoved(model: HospitalModel, pathway: string, at: number, by: number): HospitalModel {
  return withSteps(model, pathway, (steps) => {
    const to = at + by;
    const step = steps[at];
    if (!step || to < 0 || to >= steps.length) return steps;
    const rest = steps.filter((_, i) => i !== at);
    return [...rest.slice(0, to), step, ...rest.slice(to)];
  });
}

/** Names a step, or takes its name away; whoever led to the old name leads to the new one. */
export function withLabel(model: HospitalModel, pathway: string, at: number, label: string | null): HospitalModel {
  return withSteps(model, pathway, (steps) => {
    const before = steps[at]?.label;
    const named = steps.map((step, i): Step => {
      if (i !== at) return step;
      const { label: _, ...bare } = step;
      return label === null ? (bare as Step) : { ...step, label };
    });
    return before === undefined || label === null ? named : named.map((step) => redirected(step, before, label));
  });
}

/** Where a step leads beside the one after it. */
export function targetsOf(step: Step): readonly string[] {
  switch (step.do) {
    case 'go':
      return [step.to];
    case 'choose':
      return step.options.map(({ to }) => to);
    case 'seize':
      return [step.onGivingUp, step.onRefusal].filter((to) => to !== undefined);
    default:
      return [];
  }
}

function redirected(step: Step, from: string, to: string): Step {
  const turned = (label: string): string => (label === from ? to : label);
  if (step.do === 'go') return { ...step, to: turned(step.to) };
  if (step.do === 'choose') return { ...step, options: step.options.map((option) => ({ ...option, to: turned(option.to) })) };
  if (step.do !== 'seize') return step;
  return {
    ...step,
    ...(step.onGivingUp === undefined ? {} : { onGivingUp: turned(step.onGivingUp) }),
    ...(step.onRefusal === undefined ? {} : { onRefusal: turned(step.onRefusal) }),
  };
}

function withSteps(model: HospitalModel, id: string, change: (steps: readonly Step[]) => readonly Step[]): HospitalModel {
  return { ...model, pathways: model.pathways.map((one) => (one.id === id ? { ...one, steps: change(one.steps) } : one)) };
}

export const withPathway = (model: HospitalModel, pathway: Pathway): HospitalModel => ({
  ...model,
  pathways: put(model.pathways, pathway),
});

export const withResource = (model: HospitalModel, resource: Resource): HospitalModel => ({
  ...model,
  resources: put(model.resources, resource),
});

export const withSource = (model: HospitalModel, source: Source): HospitalModel => ({ ...model, sources: put(model.sources, source) });

export function without(model: HospitalModel, list: 'resources' | 'pathways' | 'sources', id: string): HospitalModel {
  return { ...model, [list]: (model[list] as readonly { readonly id: string }[]).filter((one) => one.id !== id) };
}

/**
 * The model in which something has another name, everywhere it is spoken of. Throws a RangeError when the name is empty or
 * taken. A building and what-ifs that were written before speak of it by its old name.
 */
export function renamed(model: HospitalModel, list: 'resources' | 'pathways' | 'sources', id: string, name: string): HospitalModel {
  const entries: readonly { readonly id: string }[] = model[list];
  if (!name || (name !== id && entries.some((one) => one.id === name))) throw new RangeError(`"${name}" is empty or taken`);
  const to = <T extends string | undefined>(old: T): T => (old === id ? (name as T) : old);
  const own = { ...model, [list]: entries.map((one) => (one.id === id ? { ...one, id: name } : one)) } as HospitalModel;
  if (list === 'pathways') return { ...own, sources: own.sources.map((source) => ({ ...source, pathway: to(source.pathway) })) };
  if (list === 'sources') return own;
  const by = <T extends { readonly by?: string }>(about: T): T => (about.by === undefined ? about : { ...about, by: to(about.by) });
  return {
    ...own,
    resources: own.resources.map((one) => ({
      ...one,
      ...(one.cleaning ? { cleaning: by(one.cleaning) } : {}),
      ...(one.breakdown ? { breakdown: by(one.breakdown) } : {}),
      ...(one.maintenance ? { maintenance: one.maintenance.map(by) } : {}),
    })),
    pathways: own.pathways.map((pathway) => ({
      ...pathway,
      steps: pathway.steps.map((step): Step => {
        if (step.do === 'seize' || step.do === 'release') return { ...step, resource: to(step.resource) };
        return step.do === 'move' && step.porter !== undefined ? { ...step, porter: to(step.porter) } : step;
      }),
    })),
  };
}

/** The same at that hour of every day, of Mondays to Fridays alone where asked; as it was where there is but one day. */
export function sameHour(arrivals: PoissonArrivals, at: number, weekdays: boolean): PoissonArrivals {
  const { perHour, cycleMinutes } = arrivals;
  const aDay = (perHour.length * 1440) / cycleMinutes;
  if (!Number.isInteger(aDay)) return arrivals;
  const rate = perHour[at] ?? 0;
  return {
    ...arrivals,
    perHour: perHour.map((old, i) => (i % aDay === at % aDay && (!weekdays || Math.floor(i / aDay) % 7 < 5) ? rate : old)),
  };
}
type PoissonArrivals = Extract<Arrivals, { readonly kind: 'poisson' }>;

/** In the place of the one of the same id, or at the end. */
function put<T extends { readonly id: string }>(list: readonly T[], one: T): readonly T[] {
  return list.some(({ id }) => id === one.id) ? list.map((old) => (old.id === one.id ? one : old)) : [...list, one];
}

/** An id nobody has: `stem`, or `stem 2`, `stem 3` and so on. */
export function freeId(list: readonly { readonly id: string }[], stem: string): string {
  const taken = new Set(list.map(({ id }) => id));
  if (!taken.has(stem)) return stem;
  let n = 2;
  while (taken.has(`${stem} ${n}`)) n++;
  return `${stem} ${n}`;
}

/** People a day on average; null for appointments and those who are there at the start. */
export function perDay(arrivals: Arrivals): number | null {
  if (arrivals.kind === 'poisson') return (24 * arrivals.perHour.reduce((sum, rate) => sum + rate, 0)) / arrivals.perHour.length;
  if (arrivals.kind === 'renewal') return 1440 / meanOf(arrivals.gap);
  return null;
}

/** The same pattern over the day and week with so many people a day. Throws a RangeError where there is no rate to scale. */
export function withPerDay(arrivals: Arrivals, people: number): Arrivals {
  const now = perDay(arrivals);
  if (now === null || !(now > 0) || !(people >= 0)) throw refused('arrivals-a-day', { people });
  const factor = people / now;
  if (arrivals.kind === 'poisson') return { ...arrivals, perHour: arrivals.perHour.map((rate) => rate * factor) };
  if (arrivals.kind === 'renewal' && factor > 0) return { ...arrivals, gap: { kind: 'exponential', mean: meanOf(arrivals.gap) / factor } };
  return arrivals;
}

/** Units at most over the cycle of a roster, or the constant number. */
export function mostOn(resource: Resource): number {
  return resource.groups.reduce((sum, { count }) => sum + (typeof count === 'number' ? count : busiest(count)), 0);
}

function busiest({ cycleMinutes, shifts }: Roster): number {
  const at = (minute: number): number =>
    shifts.reduce((sum, { fromMinute, toMinute, count }) => {
      const since = (((minute - fromMinute) % cycleMinutes) + cycleMinutes) % cycleMinutes;
      return since < toMinute - fromMinute ? sum + count : sum;
    }, 0);
  return shifts.reduce((most, shift) => Math.max(most, at(shift.fromMinute)), 0);
}

/** A distribution of another kind with the same mean, and the same spread where both have one. */
export function asKind(time: Distribution, kind: Distribution['kind']): Distribution {
  const mean = meanOf(time) || 1;
  const sd = 'sd' in time ? time.sd : mean / 2;
  switch (kind) {
    case 'constant':
      return { kind, value: mean };
    case 'exponential':
      return { kind, mean };
    case 'uniform':
      return { kind, min: mean / 2, max: (3 * mean) / 2 };
    case 'triangular':
      return { kind, min: mean / 2, mode: mean, max: (3 * mean) / 2 };
    case 'normal':
      return { kind, mean, sd, min: 0 };
    case 'lognormal':
      return { kind, mean, sd };
    case 'weibull':
      return { kind, shape: 1, scale: mean };
    case 'gamma': {
      const shape = (mean / sd) ** 2;
      return { kind, shape, scale: mean / shape };
    }
    case 'hyperexponential':
      return { kind, p: 0.5, mean1: mean / 2, mean2: (3 * mean) / 2 };
    case 'empirical':
      return { kind, probabilities: [0, 0.5, 1], values: [0, mean, 2 * mean] };
  }
}
