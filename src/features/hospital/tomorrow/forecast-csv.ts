import { FAN, type Forecast } from '#models/hospital/forecast/fan.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** People of each unit by the hour as quantiles of the runs, and who comes by chance; `at` is the moment of hour 0. */
export function forecastCsv({ units, arrivals }: Forecast, at: number, origin: Origin): string {
  const quantilesAt = (list: readonly (readonly number[])[], hour: number): number[] => FAN.map((_, i) => list[i]?.[hour] ?? NaN);
  const hoursOf = (list: readonly (readonly number[])[]): number[] => (list[0] ?? []).map((_, hour) => hour);
  const timeOf = (hour: number): string => new Date(at + hour * 3_600_000).toISOString();
  const rows: Row[] = [
    ...units.flatMap((unit) =>
      hoursOf(unit.quantiles).map((hour): Row => [
        'people in unit',
        unit.unit,
        hour,
        timeOf(hour),
        ...quantilesAt(unit.quantiles, hour),
        unit.beds,
        unit.now,
        100 * (unit.full[hour] ?? NaN),
      ]),
    ),
    ...hoursOf(arrivals).map((hour): Row => [
      'arrivals by chance since now',
      'hospital',
      hour,
      timeOf(hour),
      ...quantilesAt(arrivals, hour),
    ]),
  ];
  const header = [
    'measure',
    'unit',
    'hour [h]',
    'time (UTC)',
    ...FAN.map((q) => `${100 * q} of 100 runs at most [people]`),
    'beds [1]',
    'now [people]',
    'full at some moment until then [% of runs]',
  ];
  return handOut(header, rows, origin);
}
