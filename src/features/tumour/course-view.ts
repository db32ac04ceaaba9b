import type { Scenario } from '#models/core/scenario.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import type { DayLine, DayMark } from './day-chart.ts';
import type { Course, Forecast } from './results.ts';
import { interventionName } from './tumour-words.ts';

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

const valueOf = (plan: Scenario, id: string, name: string): number =>
  plan.interventions.find((it) => it.id === id)?.values[name]?.value ?? 0;

/** What is done and when, from first to last day of each. */
export function marksOf(plan: Scenario): DayMark[] {
  const end = plan.duration.value;
  return plan.interventions.map((it): DayMark => {
    const from = it.start.value;
    const value = (name: string): number => valueOf(plan, it.id, name);
    const weeks = (fractions: number, perWeek: number): number => {
      const last = fractions - 1;
      return 7 * Math.floor(last / perWeek) + (last % perWeek) + 1;
    };
    const lasts =
      it.kind === 'radiotherapy' || it.kind === 'radiotherapy_plan'
        ? weeks(value('fractions'), value('per_week'))
        : it.kind === 'temozolomide'
          ? (value('cycles') - 1) * value('cycle') + value('days')
          : it.kind === 'drug'
            ? (value('doses') - 1) * value('interval') + 1
            : 1;
    return {
      key: it.id,
      kind: it.kind === 'resection' ? 'cut' : it.kind.startsWith('radiotherapy') ? 'ray' : 'drug',
      from,
      to: Math.min(end, from + lasts),
      label: interventionName(it.kind),
    };
  });
}
