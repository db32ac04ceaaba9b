import type { Intervention, Scenario } from '#models/core/scenario.ts';
import { DAYS_AHEAD } from './study.ts';

/** Days on which something is done: every fraction, every dose, the one of a resection; none is left out for being late. */
export function eventDays(it: Intervention): number[] {
  const value = (name: string): number => it.values[name]?.value ?? 0;
  const start = it.start.value;
  switch (it.kind) {
    case 'radiotherapy':
    case 'radiotherapy_plan': {
      const perWeek = value('per_week');
      return Array.from({ length: value('fractions') }, (_, n) => start + 7 * Math.floor(n / perWeek) + (n % perWeek));
    }
    case 'temozolomide': {
      const [days, cycle] = [value('days'), value('cycle')];
      return Array.from({ length: value('cycles') * days }, (_, n) => start + cycle * Math.floor(n / days) + (n % days));
    }
    case 'drug':
      return Array.from({ length: value('doses') }, (_, n) => start + n * value('interval'));
    default:
      return [start];
  }
}

/** Longest the page looks ahead, d. */
const MOST_DAYS = 3650;

/** The least of the usual lengths, and not less than `days`, in which all of a plan happens; `MOST_DAYS` at most. */
export function daysFor(plan: Scenario, days: number): number {
  const last = plan.interventions.flatMap(eventDays).reduce((a, b) => Math.max(a, b), -1);
  // What falls on the very end of a plan is no part of it.
  const needed = Math.floor(last) + 1;
  if (needed <= days) return days;
  return Math.min(MOST_DAYS, DAYS_AHEAD.find((one) => one >= needed) ?? needed);
}

export interface Within {
  readonly all: number;
  /** How many lie within the days of the plan, and are simulated. */
  readonly within: number;
}

/** How much of one thing lies within the days of its plan. */
export function withinPlan(it: Intervention, plan: Scenario): Within {
  const days = eventDays(it);
  return { all: days.length, within: days.filter((day) => day < plan.duration.value).length };
}
