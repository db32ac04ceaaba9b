import { LAYOUT_MEASURES, type HousedResult, type LayoutMeasure } from '#models/hospital/layout/compare.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** A layout as it is handed out; what is not known of it is left empty. */
export interface HandedLayout {
  readonly name: string;
  readonly result: HousedResult;
  /** What moves where, in words; rooms and m² that move. */
  readonly moves?: string;
  readonly rooms?: number;
  readonly area?: number;
  /** Share of the chart's wishes that is met, 0 to 1. */
  readonly wishes?: number;
}

const MEASURES: Readonly<Record<LayoutMeasure, string>> = {
  walked: 'on the way, each person',
  department: 'in the department',
  'bed-wait': 'wait for a bed',
};

const known = (value: number | undefined): number | string => (value !== undefined && Number.isFinite(value) ? value : '');

/** Every measure of today (the first) and of every other layout with 95 % intervals; differences are run by run against today. */
export function layoutsCsv(layouts: readonly HandedLayout[], origin: Origin): string {
  const header = [
    'layout',
    'moves',
    'rooms that move',
    'area that moves [m2]',
    'wishes met [%]',
    'measure',
    'unit',
    'runs',
    'mean',
    'low',
    'high',
    'difference',
    'difference low',
    'difference high',
  ];
  const rows = layouts.flatMap(({ name, result, moves, rooms, area, wishes }) =>
    LAYOUT_MEASURES.filter((measure) => Number.isFinite(result.measures[measure].value.mean)).map((measure): Row => {
      const { value, difference } = result.measures[measure];
      return [
        name,
        moves ?? '',
        known(rooms),
        known(area),
        known(wishes === undefined ? undefined : 100 * wishes),
        MEASURES[measure],
        'min',
        value.runs,
        value.mean,
        known(value.low),
        known(value.high),
        known(difference?.mean),
        known(difference?.low),
        known(difference?.high),
      ];
    }),
  );
  return handOut(header, rows, origin);
}
