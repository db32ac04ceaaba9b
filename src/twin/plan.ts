import type { Quantity } from '#models/core/quantity.ts';
import type { Intervention, InterventionForm, Scenario } from '#models/core/scenario.ts';
import { toSeconds } from '#models/core/scenario.ts';

/** Pure edits of a scenario. Each returns a new scenario; the old one is what undo puts back. */

/** An empty plan: what doing nothing looks like for `length`, in `unit` of time. */
export function emptyPlan(id: string, title: string, model: string, length: number, unit = 'min'): Scenario {
  return { schema: 1, id, title, model, duration: { value: length, unit }, interventions: [] };
}

/** The same length and model with nothing done: what every plan is compared against. */
export function doingNothing(plan: Scenario): Scenario {
  return { ...plan, id: 'nothing', title: 'nothing', interventions: [] };
}

/** Defaults of an intervention: begins at `begin`, lasts `length` where it has an end, both in `unit`; fields as the spec says. */
export function defaultIntervention(spec: InterventionForm, id: string, begin: number, length: number, unit = 'min'): Intervention {
  const values: Record<string, Quantity> = {};
  for (const [name, field] of Object.entries(spec.fields)) values[name] = { value: field.default, unit: field.unit };
  const start = { value: begin, unit };
  return spec.timed ? { id, kind: spec.kind, start, duration: { value: length, unit }, values } : { id, kind: spec.kind, start, values };
}

/** Smallest unused id of the form `<kind>-<n>`. */
export function freeId(plan: Scenario, kind: string): string {
  for (let n = 1; ; n++) {
    const id = `${kind}-${n}`;
    if (!plan.interventions.some((it) => it.id === id)) return id;
  }
}

export function withIntervention(plan: Scenario, added: Intervention): Scenario {
  if (plan.interventions.some((it) => it.id === added.id)) throw new RangeError(`"${added.id}" is in the plan already`);
  return { ...plan, interventions: [...plan.interventions, added] };
}

export function withoutIntervention(plan: Scenario, id: string): Scenario {
  must(plan, id);
  return { ...plan, interventions: plan.interventions.filter((it) => it.id !== id) };
}

/** Replaces part of one intervention; `values` are merged field by field. `duration: null` means "to the end". */
export interface InterventionChange {
  readonly start?: Quantity;
  readonly duration?: Quantity | null;
  readonly values?: Readonly<Record<string, Quantity>>;
}

export function withChange(plan: Scenario, id: string, change: InterventionChange): Scenario {
  must(plan, id);
  return {
    ...plan,
    interventions: plan.interventions.map((it) => {
      if (it.id !== id) return it;
      const { duration: old, ...rest } = it;
      const duration = change.duration === undefined ? old : (change.duration ?? undefined);
      return {
        ...rest,
        ...(change.start ? { start: change.start } : {}),
        ...(duration ? { duration } : {}),
        values: { ...it.values, ...change.values },
      };
    }),
  };
}

export function withTitle(plan: Scenario, title: string): Scenario {
  return { ...plan, title };
}

export function withDuration(plan: Scenario, duration: Quantity): Scenario {
  return { ...plan, duration };
}

function must(plan: Scenario, id: string): void {
  if (!plan.interventions.some((it) => it.id === id)) throw new RangeError(`the plan has no intervention "${id}"`);
}

/** Start and end of an intervention in seconds, the end at most the plan's. */
export function span(plan: Scenario, it: Intervention): { readonly start: number; readonly end: number } {
  const total = toSeconds(plan.duration);
  const start = toSeconds(it.start);
  return { start, end: it.duration ? Math.min(total, start + toSeconds(it.duration)) : total };
}
