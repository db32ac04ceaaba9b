import * as v from 'valibot';
import type { HospitalChange } from './experiment/what-if.ts';
import type { HospitalModel } from './engine/model.ts';

/** What a hospital and a what-if look like in a file. Strict: a member nobody knows is an error, not a silence. */
const text = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const number = v.pipe(v.number(), v.finite());
const many = <T extends v.GenericSchema>(one: T) => v.pipe(v.array(one), v.maxLength(5000));

const distribution = v.variant('kind', [
  v.strictObject({ kind: v.literal('constant'), value: number }),
  v.strictObject({ kind: v.literal('exponential'), mean: number }),
  v.strictObject({ kind: v.literal('uniform'), min: number, max: number }),
  v.strictObject({ kind: v.literal('triangular'), min: number, mode: number, max: number }),
  v.strictObject({ kind: v.literal('normal'), mean: number, sd: number, min: number }),
  v.strictObject({ kind: v.literal('lognormal'), mean: number, sd: number }),
  v.strictObject({ kind: v.literal('weibull'), shape: number, scale: number }),
  v.strictObject({ kind: v.literal('gamma'), shape: number, scale: number }),
  v.strictObject({ kind: v.literal('hyperexponential'), p: number, mean1: number, mean2: number }),
  v.strictObject({ kind: v.literal('empirical'), probabilities: many(number), values: many(number) }),
]);

const span = { fromMinute: number, toMinute: number };
const roster = v.strictObject({
  cycleMinutes: number,
  shifts: many(v.strictObject({ ...span, count: number, breaks: v.exactOptional(many(v.strictObject({ ...span, away: number }))) })),
});

const resource = v.strictObject({
  id: text,
  kind: v.picklist(['staff', 'bed', 'room', 'equipment', 'lift']),
  groups: many(v.strictObject({ count: v.union([number, roster]), skills: many(text) })),
  order: v.picklist(['arrival', 'priority']),
  preemption: v.picklist(['none', 'resume', 'restart', 'resample']),
  atShiftEnd: v.picklist(['finish', 'interrupt', 'hand-over']),
  handOverMinutes: number,
  cleaning: v.exactOptional(v.strictObject({ by: v.exactOptional(text), time: distribution, isolationFactor: number })),
  breakdown: v.exactOptional(
    v.strictObject({
      every: distribution,
      repair: distribution,
      by: v.exactOptional(text),
      clock: v.exactOptional(v.picklist(['calendar', 'use'])),
      first: v.exactOptional(many(distribution)),
    }),
  ),
  maintenance: v.exactOptional(
    many(
      v.strictObject({
        unit: number,
        fromMinute: number,
        everyMinutes: number,
        time: distribution,
        by: v.exactOptional(text),
        renews: v.boolean(),
      }),
    ),
  ),
});

const label = { label: v.exactOptional(text) };
const step = v.variant('do', [
  v.strictObject({
    ...label,
    do: v.literal('seize'),
    resource: text,
    skill: v.exactOptional(text),
    patience: v.exactOptional(distribution),
    onGivingUp: v.exactOptional(text),
    refuseAt: v.exactOptional(number),
    onRefusal: v.exactOptional(text),
  }),
  v.strictObject({ ...label, do: v.literal('release'), resource: text }),
  v.strictObject({ ...label, do: v.literal('delay'), time: distribution, name: v.exactOptional(text), source: v.exactOptional(text) }),
  v.strictObject({ ...label, do: v.literal('mark'), name: text }),
  v.strictObject({ ...label, do: v.literal('choose'), options: many(v.strictObject({ share: number, to: text })) }),
  v.strictObject({ ...label, do: v.literal('go'), to: text }),
  v.strictObject({ ...label, do: v.literal('set-priority'), priority: number }),
  v.strictObject({ ...label, do: v.literal('isolate') }),
  v.strictObject({ ...label, do: v.literal('move'), to: text, by: v.picklist(['foot', 'chair', 'bed']), porter: v.exactOptional(text) }),
  v.strictObject({ ...label, do: v.literal('leave'), as: text }),
]);

const arrivals = v.variant('kind', [
  v.strictObject({ kind: v.literal('at-start'), count: number }),
  v.strictObject({ kind: v.literal('timetable'), minutes: v.pipe(v.array(number), v.maxLength(200_000)) }),
  v.strictObject({ kind: v.literal('renewal'), gap: distribution }),
  v.strictObject({
    kind: v.literal('poisson'),
    perHour: v.pipe(v.array(number), v.minLength(1), v.maxLength(20_000)),
    cycleMinutes: number,
    dayCv: number,
    thinning: v.picklist(['exact', 'frozen']),
  }),
]);

const model: v.GenericSchema<unknown, HospitalModel> = v.strictObject({
  schema: v.literal(1),
  id: text,
  title: text,
  resources: many(resource),
  pathways: many(v.strictObject({ id: text, steps: many(step) })),
  sources: many(
    v.strictObject({ id: text, pathway: text, priority: number, arrivals, from: v.exactOptional(text), at: v.exactOptional(text) }),
  ),
  spans: v.exactOptional(many(v.strictObject({ name: text, from: text, to: text, via: v.exactOptional(text) }))),
});

const change: v.GenericSchema<unknown, HospitalChange> = v.variant('do', [
  v.strictObject({
    do: v.literal('units'),
    resource: text,
    by: number,
    fromMinute: v.exactOptional(number),
    toMinute: v.exactOptional(number),
  }),
  v.strictObject({ do: v.literal('move-units'), from: text, to: text, count: number }),
  v.strictObject({ do: v.literal('arrivals'), source: v.exactOptional(text), factor: number }),
  v.strictObject({ do: v.literal('time'), name: text, factor: number }),
  v.strictObject({ do: v.literal('priority'), source: text, priority: number }),
]);

/** A what-if: what is done to a hospital. */
export interface HospitalScenario {
  readonly schema: 1;
  readonly title: string;
  readonly changes: readonly HospitalChange[];
}

const scenario: v.GenericSchema<unknown, HospitalScenario> = v.strictObject({ schema: v.literal(1), title: text, changes: many(change) });

/** A member that is not as it must be: where (JSON pointer), what it may be and what it is, as valibot names them. */
export interface ShapeProblem {
  readonly path: string;
  readonly expected: string;
  readonly received: string;
}

/** `problems` are in English, `shapes` the same for a screen to word. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly string[]; readonly shapes: readonly ShapeProblem[] };

/** Reads a hospital from parsed JSON nobody has looked at yet. What it means is `checkModel`'s to judge. */
export function parseHospital(json: unknown): Parsed<HospitalModel> {
  return parsed(v.safeParse(model, json));
}

/** Reads a what-if. */
export function parseHospitalScenario(json: unknown): Parsed<HospitalScenario> {
  return parsed(v.safeParse(scenario, json));
}

function parsed<T>(result: v.SafeParseResult<v.GenericSchema<unknown, T>>): Parsed<T> {
  if (result.success) return { ok: true, value: result.output };
  const pathOf = (issue: v.BaseIssue<unknown>): string => `/${(issue.path ?? []).map((part) => String(part.key)).join('/')}`;
  return {
    ok: false,
    problems: result.issues.map((issue) => `${pathOf(issue)}: ${issue.message}`),
    shapes: result.issues.map((issue) => ({ path: pathOf(issue), expected: issue.expected ?? '?', received: issue.received })),
  };
}
