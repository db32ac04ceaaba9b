import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import type { UnitCosts } from './cost.ts';
import { absent, measuresOf } from './measures.ts';

/** A measure by its two names (`Measure.of` and `Measure.name`). */
export interface MeasureKey {
  readonly of: string;
  readonly name: string;
}

/** One number of a run by its names; NaN where the run has none. */
export function measureOf(report: RunReport, key: MeasureKey, rates: UnitCosts | null = null): number {
  return measuresOf(report, rates).find((one) => one.of === key.of && one.name === key.name)?.value ?? absent(key.name);
}

/** Whether more of it is better for people (1), worse (-1), or neither of itself (0). */
export function directionOf(name: string): -1 | 0 | 1 {
  if (name === 'within four hours' || name === 'within twelve hours') return 1;
  if (['passed', 'came', 'share in use', 'mean in system', 'share of all who left'].includes(name) || name.startsWith('left: ')) return 0;
  return -1;
}

/**
 * Times a hospital may be judged by, in minutes a person, the likeliest first: to the mark most people leave by, to the
 * other marks, the spans it asks for, and the whole stay.
 */
export function timesOf(model: HospitalModel): MeasureKey[] {
  const last = new Map<string, number>();
  for (const { steps } of model.pathways)
    steps.forEach((step, i) => {
      // A mark on arrival is no time.
      if (step.do !== 'mark' || i === 0) return;
      last.set(step.name, (last.get(step.name) ?? 0) + (steps[i + 1]?.do === 'leave' ? 1 : 0));
    });
  const marks = [...last].sort((a, b) => b[1] - a[1]).map(([name]) => ({ of: `mark/${name}`, name: 'mean time' }));
  const spans = (model.spans ?? []).map(({ name }) => ({ of: `span/${name}`, name: 'mean time' }));
  return [...marks, ...spans, { of: 'hospital', name: 'mean stay' }, { of: 'hospital', name: 'minutes present per arrival' }];
}
