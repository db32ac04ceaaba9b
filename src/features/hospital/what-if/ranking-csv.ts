import type { Placed } from '#models/hospital/experiment/ranking.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** A row of a ranking, with its name and all its runs. */
interface Ranked extends Placed {
  readonly name: string;
  readonly runs: number;
}

/** Places of today and of options with what they differ by; in plain units. */
export function rankingCsv(rows: readonly Ranked[], judgedBy: string, unit: string, origin: Origin): string {
  const header = [
    'option',
    'best place',
    'worst place',
    `difference to today: ${judgedBy} [${unit}]`,
    'low',
    'high',
    'runs shared with today',
    'runs',
  ];
  return handOut(
    header,
    rows.map(({ name, places, difference: { mean, low, high, runs: shared }, runs }): Row => [
      name,
      ...places,
      mean,
      low,
      high,
      shared,
      runs,
    ]),
    { ...origin, basis: `${origin.basis} All intervals and places hold at once with 95 % (Bonferroni on paired t).` },
  );
}
