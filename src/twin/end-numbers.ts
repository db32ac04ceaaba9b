import type { Interval } from '#models/core/quantity.ts';
import type { Run } from '#models/core/run.ts';
import type { FitResult } from '#models/personalise/fit.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Basis, ShownQuantity } from '#src/design/quantity/quantity.ts';
import { OBSERVABLES, wordFor } from './cardiovascular-words.ts';
import { endsOf, intervalOf, pairedDifference } from './ensemble-numbers.ts';
import { fitBasis, isGiven, limits, type FactSource } from './shown-numbers.ts';
import type { Comparison } from './comparison.ts';

/** One row of the table of end values: the plan, doing nothing, and each body's own difference. */
export interface EndRow {
  readonly key: string;
  readonly name: string;
  readonly plan: ShownQuantity;
  readonly nothing: ShownQuantity;
  /** Null when no body lived through both. */
  readonly difference: ShownQuantity | null;
  /** Of a hundred pairs, in how many the plan ends higher. */
  readonly higherIn: number | null;
}

/** Observables of the table, and of the choice of lanes. */
const COMPARED = ['map', 'co', 'heart_rate', 'sv', 'lap', 'do2', 'haemoglobin'] as const;
const OF_A_NARROW_VALVE = ['ao_gradient_mean', 'lv_systolic'] as const;

const narrows = ({ plan }: Comparison): boolean => plan.interventions.some((it) => it.kind === 'aortic_stenosis');

/** What a comparison can show: where a valve is narrowed also what that costs the heart. */
export function comparedKeys(comparison: Comparison): readonly string[] {
  return narrows(comparison) ? [...COMPARED, ...OF_A_NARROW_VALVE] : COMPARED;
}

/** The four lanes that are drawn unless a person chooses others. */
export function firstLanes(comparison: Comparison): readonly string[] {
  return narrows(comparison) ? ['map', 'co', ...OF_A_NARROW_VALVE] : COMPARED.slice(0, 4);
}

/** Smallest range a lane shows, in the observable's unit: below it a change is not worth a look. */
export const LEAST_RANGE: Readonly<Record<string, number>> = {
  map: 10,
  co: 0.5,
  heart_rate: 10,
  sv: 10,
  lap: 4,
  do2: 50,
  haemoglobin: 5,
  ao_gradient_mean: 10,
  lv_systolic: 20,
};

function shown(label: string, interval: Interval, basis: Basis, stale: boolean, finest: number | null): ShownQuantity {
  const ends = isGiven(interval) ? {} : { interval };
  return { label, value: interval.q50, unit: interval.unit, ...ends, ...(finest === null ? {} : { finest }), stale, basis };
}

/** Width of the narrowest interval of a row; null where none has one. */
function narrowest(intervals: readonly (Interval | undefined)[]): number | null {
  const widths = intervals.flatMap((it) => (it && !isGiven(it) ? [it.q95 - it.q05] : [])).filter((width) => width > 0);
  return widths.length ? Math.min(...widths) : null;
}

/** Null where the runs kept no end values of `key`, or not one body is left in one of them. */
export function endRow(
  comparison: Comparison,
  key: string,
  fit: FitResult,
  facts: FactSource,
  stale: boolean,
  title: string,
): EndRow | null {
  const unit = comparison.planRun.observables.find((o) => o.key === key)?.unit;
  const planned = endsOf(comparison.planRun);
  const untouched = endsOf(comparison.nothingRun);
  if (unit === undefined || !planned || !untouched || !planned.keys.includes(key)) return null;
  const plan = intervalOf(planned, key, unit);
  const nothing = intervalOf(untouched, key, unit);
  if (!plan || !nothing) return null;
  const name = wordFor(OBSERVABLES, key, key);
  const basis = (run: Run, summary: string): Basis => ({
    ...fitBasis(fit, facts, run.provenance),
    summary,
    limits: [...limits(), m.physiology_limit_plan()],
  });
  const living = (run: Run): number => run.members - run.excluded.count;
  const pair = pairedDifference(comparison.planRun, comparison.nothingRun, key, unit);
  // A row is read across: 6 beside 7 with a difference of 0.1 would contradict itself.
  const finest = narrowest([plan, nothing, pair?.interval]);
  return {
    key,
    name,
    plan: shown(
      m.treatment_plan_of({ name }),
      plan,
      basis(comparison.planRun, m.treatment_basis_end({ members: living(comparison.planRun), what: title })),
      stale,
      finest,
    ),
    nothing: shown(
      m.treatment_nothing_of({ name }),
      nothing,
      basis(comparison.nothingRun, m.treatment_basis_end({ members: living(comparison.nothingRun), what: m.treatment_nothing() })),
      stale,
      finest,
    ),
    difference: pair
      ? shown(
          m.treatment_difference_of({ name }),
          pair.interval,
          basis(comparison.planRun, m.treatment_basis_difference({ pairs: pair.pairs })),
          stale,
          finest,
        )
      : null,
    higherIn: pair ? Math.round((100 * pair.above) / pair.pairs) : null,
  };
}
