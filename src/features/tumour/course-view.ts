import type { Scenario } from '#models/core/scenario.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import type { DayLine, DayMark } from './day-chart.ts';
import type { Course, Forecast } from './results.ts';
import { givenDays } from './given.ts';
import { eventDays } from './plan-length.ts';
import type { Given } from './study.ts';
import { interventionName, statedDate } from './tumour-words.ts';

export function planTitle(plan: Scenario): string {
  if (plan.title !== '') return plan.title;
  return plan.id === 'plan-b' ? m.tumour_plan_b() : m.tumour_plan_a();
}

export const courseTitle = (course: Pick<Course, 'plan'>): string => (course.plan ? planTitle(course.plan) : m.tumour_plan_nothing());

/** Every course as a line; doing nothing lies below, the one looked at on top. */
export function laneLines(forecast: Forecast, looked: number): DayLine[] {
  const lines = forecast.courses.map((course, n): DayLine & { readonly rank: number } => ({
    key: String(n),
    label: courseTitle(course),
    style: course.plan === null ? 'none' : n === looked || (looked === 0 && n === 1) ? 'plan' : 'other',
    rank: course.plan === null ? 0 : n === looked ? 2 : 1,
    ...course.volume,
  }));
  return lines.sort((a, b) => a.rank - b.rank);
}

const markKind = (kind: string): DayMark['kind'] => (kind === 'resection' ? 'cut' : kind.startsWith('radiotherapy') ? 'ray' : 'drug');

/** What is done and when, from first to last day of each. */
export function marksOf(plan: Scenario): DayMark[] {
  return plan.interventions.map((it): DayMark => ({
    key: it.id,
    kind: markKind(it.kind),
    from: it.start.value,
    to: Math.min(plan.duration.value, lastOf(eventDays(it)) + 1),
    label: interventionName(it.kind),
    given: false,
  }));
}

/** What was given before the newest scan, and what of it goes on after it until day `last`. */
export function givenMarks(given: readonly Given[], newest: string | null, last: number): DayMark[] {
  if (newest === null) return [];
  return given.map((one): DayMark => {
    const days = givenDays(one, newest);
    return {
      key: `given ${one.id}`,
      kind: markKind(one.kind),
      from: days[0] ?? 0,
      to: Math.min(last, lastOf(days) + 1),
      label: m.tumour_lane_given({ name: interventionName(one.kind), date: statedDate(one.date) }),
      given: true,
    };
  });
}

const lastOf = (days: readonly number[]): number => days.reduce((a, b) => Math.max(a, b), -Infinity);
