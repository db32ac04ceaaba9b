import { FAN, type Forecast, type Quantiles } from '#models/hospital/forecast/fan.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/**
 * Every hour of a forecast as quantiles of the runs: people in each unit and waiting for it, waiting for any, in the department
 * and in the house, who comes by chance and how many of them are out within four hours; `at` is the moment of hour 0.
 */
export function forecastCsv(forecast: Forecast, at: number, origin: Origin): string {
  const timeOf = (hour: number): string => new Date(at + hour * 3_600_000).toISOString();
  /** `times`: what a value is multiplied by; `more`: what stands behind the quantiles of an hour. */
  const rowsOf = (
    measure: string,
    of: string,
    quantiles: Quantiles,
    unit: string,
    more: (hour: number) => Row = () => [],
    times = 1,
  ): Row[] =>
    (quantiles[0] ?? []).map((_, hour): Row => [
      measure,
      of,
      hour,
      timeOf(hour),
      ...FAN.map((__, i) => times * (quantiles[i]?.[hour] ?? NaN)),
      unit,
      ...more(hour),
    ]);
  const { units, waiting, department, house, arrivals, soon } = forecast;
  const rows = [
    ...units.flatMap((unit) => [
      ...rowsOf('people in unit', unit.unit, unit.quantiles, 'people', (hour) => [unit.now, unit.beds, 100 * (unit.full[hour] ?? NaN)]),
      ...rowsOf('people waiting for unit', unit.unit, unit.waiting.quantiles, 'people', () => [unit.waiting.now]),
    ]),
    ...(units.length > 0
      ? [
          ...rowsOf('people waiting for any bed', 'hospital', waiting.quantiles, 'people', () => [waiting.now]),
          ...rowsOf('people in the emergency department', 'hospital', department.quantiles, 'people', () => [department.now]),
        ]
      : []),
    ...rowsOf('people in the house', 'hospital', house.quantiles, 'people', () => [house.now]),
    ...rowsOf('arrivals by chance since now', 'hospital', arrivals, 'people'),
    ...rowsOf('of those who came since now, out within four hours', 'hospital', soon, '%', () => [], 100),
  ];
  const header = [
    'measure',
    'of',
    'hour [h]',
    'time (UTC)',
    ...FAN.map((q) => `${100 * q} of 100 runs at most`),
    'unit',
    'now [people]',
    'beds [1]',
    'full at some moment until then [% of runs]',
  ];
  return handOut(header, rows, origin);
}
