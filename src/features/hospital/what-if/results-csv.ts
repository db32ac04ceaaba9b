import type { UnitCosts } from '#models/hospital/experiment/cost.ts';
import { summarise } from '#models/hospital/experiment/measures.ts';
import type { Study } from '#models/hospital/experiment/study.ts';
import { handOut } from '../hand-out.ts';
import { basisText } from './study-base.ts';
import { measureWithSubject } from './what-if-words.ts';

/** Every measure of today and of every option, with 95 % intervals, in plain units; RFC 4180. `madeAt`: when, ms since 1970. */
export function resultsCsv(study: Study, rates: UnitCosts, madeAt: number): string {
  const { reports, request } = study;
  const header = [
    'option',
    'of',
    'measure',
    'in words',
    'unit',
    'runs',
    'today',
    'today low',
    'today high',
    'option mean',
    'option low',
    'option high',
    'difference',
    'difference low',
    'difference high',
  ];
  const today = reports[0] ?? [];
  const rows = [
    ...summarise(today, null, rates).map((one) => [
      'today',
      one.of,
      one.name,
      measureWithSubject(one),
      one.unit,
      one.today.runs,
      one.today.mean,
      one.today.low,
      one.today.high,
    ]),
    ...request.options.flatMap(({ id }, i) =>
      summarise(today, reports[i + 1] ?? [], rates).map(({ of, name, unit, today: now, option, difference }) => [
        id,
        of,
        name,
        measureWithSubject({ of, name }),
        unit,
        now.runs,
        now.mean,
        now.low,
        now.high,
        ...(option ? [option.mean, option.low, option.high] : []),
        ...(difference ? [difference.mean, difference.low, difference.high] : []),
      ]),
    ),
  ];
  return handOut(header, rows, { model: request.model, seed: request.setting.seed, basis: basisText(study), madeAt });
}
