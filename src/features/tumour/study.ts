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

/** What a person made on this page and can undo; one document. */
export interface Study {
  readonly schema: 'tumour-1';
  readonly choice: Choice | null;
  /** Days ahead, the same for every plan. */
  readonly days: number;
  readonly plans: Readonly<Record<Slot, Scenario>>;
  readonly kept: readonly KeptPlan[];
}

export const DAYS_AHEAD = [30, 60, 90, 180, 270, 365, 540, 730] as const;

export function newStudy(): Study {
  const days = 180;
  const plan = (slot: Slot): Scenario => emptyPlan(`plan-${slot}`, '', TUMOUR, days, 'd');
  return { schema: 'tumour-1', choice: null, days, plans: { a: plan('a'), b: plan('b') }, kept: [] };
}

export function readStudy(value: unknown): Study | null {
  const study = value as Partial<Study> | null;
  return study?.schema === 'tumour-1' && study.plans ? (study as Study) : null;
}

/** Plans that do something; an empty one is doing nothing, which is simulated anyway. */
export function plansToSimulate(study: Study): Scenario[] {
  return SLOTS.map((slot) => study.plans[slot]).filter((plan) => plan.interventions.length > 0);
}
