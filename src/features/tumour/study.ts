import type { Quantity } from '#models/core/quantity.ts';
import type { Scenario } from '#models/core/scenario.ts';
import { emptyPlan } from '#src/twin/plan.ts';
import type { Choice } from './choice.ts';

/** The two plans on the table. Doing nothing is always simulated beside them. */
export type Slot = 'a' | 'b';
export const SLOTS: readonly Slot[] = ['a', 'b'];

/** Model id of every plan here. */
export const TUMOUR = 'tumour';

export interface KeptPlan {
  readonly scenario: Scenario;
  readonly keptAt: number;
}

/** A treatment that was given already: one of the things a plan can hold, with a date instead of a day of the plan. */
export interface Given {
  readonly id: string;
  readonly kind: string;
  /** First day, YYYY-MM-DD. */
  readonly date: string;
  readonly values: Readonly<Record<string, Quantity>>;
}

/** What a person made on this page and can undo; one document. */
export interface Study {
  readonly schema: 'tumour-1';
  readonly choice: Choice | null;
  /** Treatments given before or between the scans; a fit counts them. */
  readonly given: readonly Given[];
  /** Days ahead, the same for every plan. */
  readonly days: number;
  readonly plans: Readonly<Record<Slot, Scenario>>;
  readonly kept: readonly KeptPlan[];
}

export const DAYS_AHEAD = [30, 60, 90, 180, 270, 365, 540, 730] as const;

export function newStudy(): Study {
  const days = 180;
  const plan = (slot: Slot): Scenario => emptyPlan(`plan-${slot}`, '', TUMOUR, days, 'd');
  return { schema: 'tumour-1', choice: null, given: [], days, plans: { a: plan('a'), b: plan('b') }, kept: [] };
}

export function readStudy(value: unknown): Study | null {
  const study = value as Partial<Study> | null;
  // Kept before treatments could be entered: none were.
  return study?.schema === 'tumour-1' && study.plans ? { ...(study as Study), given: study.given ?? [] } : null;
}

/** Plans that do something; an empty one is doing nothing, which is simulated anyway. */
export function plansToSimulate(study: Study): Scenario[] {
  return SLOTS.map((slot) => study.plans[slot]).filter((plan) => plan.interventions.length > 0);
}
