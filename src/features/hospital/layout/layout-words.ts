import type { Rating } from '#models/hospital/layout/closeness.ts';
import type { HousedResult, LayoutMeasure } from '#models/hospital/layout/compare.ts';
import type { WingProblem } from '#models/hospital/layout/new-wing.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { decimalsFor, formatNumber } from '#src/design/quantity/format.ts';
import { said } from '../names.ts';
import { thrownText } from '../refusal-words.ts';

/** What a rating says. */
export function ratingName(rating: Rating): string {
  return {
    A: m.hospital_layout_rating_a,
    E: m.hospital_layout_rating_e,
    I: m.hospital_layout_rating_i,
    O: m.hospital_layout_rating_o,
    U: m.hospital_layout_rating_u,
    X: m.hospital_layout_rating_x,
  }[rating]();
}

/** What is compared between layouts, in minutes. */
export function measureName(measure: LayoutMeasure): string {
  return {
    walked: m.hospital_layout_walked,
    department: m.hospital_layout_department,
    'bed-wait': m.hospital_layout_bed_wait,
  }[measure]();
}

/** A mean with its interval, in minutes; a dash where nobody gave one. */
export function minutesText({ mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number }): string {
  if (!Number.isFinite(mean)) return '–';
  if (!Number.isFinite(low) || high === low) return `${formatNumber(mean, decimalsFor(mean))} min`;
  let digits = decimalsFor(mean, high - low);
  // An end beside zero is not to look like zero: on which side of it it lies is what one reads.
  while (digits < 3 && [low, high].some((end) => end !== 0 && Math.abs(end) < 0.5 * 10 ** -digits)) digits++;
  const text = (value: number): string => formatNumber(value, digits, true);
  return m.hospital_layout_minutes({ value: text(mean), low: text(low), high: text(high) });
}

/** Whether a difference can be told from nothing: minutes less are better throughout. */
export function verdictOf(result: HousedResult, measure: LayoutMeasure): string {
  const { difference } = result.measures[measure];
  if (!difference || !Number.isFinite(difference.mean)) return '';
  if (difference.high < 0) return m.hospital_layout_less();
  return difference.low > 0 ? m.hospital_layout_more() : m.hospital_layout_same();
}

/** Why a wing cannot stand, from what `withWing` threw. */
export function wingWords(error: RangeError): string {
  const problem = error.cause as WingProblem | undefined;
  if (problem?.kind === 'no-fit') return m.hospital_layout_no_fit({ fit: problem.fit });
  if (problem?.kind === 'in-the-way') return m.hospital_layout_in_the_way({ room: said(problem.room) });
  if (problem?.kind === 'no-corridor') return m.hospital_layout_no_corridor({ metres: problem.metres });
  return thrownText(error);
}
