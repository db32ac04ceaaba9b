import type { Interval } from '#models/hospital/experiment/interval.ts';
import type { DayBand, StressOption, StressStudy } from '#models/hospital/stress/study.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

const HEADER = ['option', 'of', 'measure', 'unit', 'day', 'mean or median', 'low', 'high', 'in runs', 'of runs'] as const;

/**
 * Everything a stress test found, one number with its range a row: findings with 95 % intervals (no day), when what broke
 * (median, 5th to 95th percentile of the runs it broke in), then every day (median, 5th to 95th percentile). Day 1 is the first.
 */
export function stressCsv(study: StressStudy, nameOf: (option: StressOption) => string, origin: Origin): string {
  const rows = study.options.flatMap((option): Row[] => {
    const name = nameOf(option);
    const interval = (of: string, measure: string, unit: string, value: Interval): Row => [
      name,
      of,
      measure,
      unit,
      '',
      value.mean,
      value.low,
      value.high,
      study.runs,
      study.runs,
    ];
    const days = (of: string, measure: string, unit: string, { q05, q50, q95 }: DayBand, factor = 1): Row[] =>
      q50.map((value, day) => [name, of, measure, unit, day + 1, factor * value, factor * (q05[day] ?? NaN), factor * (q95[day] ?? NaN)]);
    const { unmet } = option;
    return [
      interval('hospital', 'unmet care', 'h', unmet.all),
      interval('hospital', 'unmet care: waited', 'h', unmet.waited),
      interval('hospital', 'unmet care: left or sent elsewhere', 'h', unmet.turnedAway),
      interval('hospital', 'unmet care: operations put off', 'h', unmet.postponed),
      [name, 'hospital', 'operations put off', '1', '', option.postponedOperations],
      ...(option.saved ? [interval('hospital', 'unmet care less than with doing nothing (paired)', 'h', option.saved)] : []),
      ...option.resources.flatMap((one) => [
        interval(one.resource, 'waited', 'h', one.waited),
        [
          name,
          one.resource,
          'first breaks',
          'h from day 1, 0:00',
          '',
          one.firstHour?.median ?? '',
          one.firstHour?.low ?? '',
          one.firstHour?.high ?? '',
          one.brokeIn,
          study.runs,
        ],
      ]),
      ...option.resources.flatMap((one) => [
        ...days(one.resource, 'needed', '1', one.needed),
        ...days(one.resource, 'there', '1', one.there),
      ]),
      ...days('staff', 'away', '%', option.away, 100),
      ...option.ill.map((value, day): Row => [name, 'population', 'falling ill a day', 'people', day + 1, value]),
    ];
  });
  return handOut(HEADER, rows, origin);
}
