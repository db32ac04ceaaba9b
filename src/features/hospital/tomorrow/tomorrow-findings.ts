import type { Forecast, Quantiles, UnitFan } from '#models/hospital/forecast/fan.ts';

/** 5, 50 and 95 of 100 runs. */
export interface Range {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** The runs' quantiles at an hour. */
export const rangeAt = (quantiles: Quantiles, hour: number): Range => ({
  low: quantiles[0]?.[hour] ?? NaN,
  middle: quantiles[2]?.[hour] ?? NaN,
  high: quantiles[4]?.[hour] ?? NaN,
});

/** The hour, from 1 on, at which the middle of the runs is highest; of several the first. */
export function peakOf(quantiles: Quantiles): { readonly hour: number; readonly range: Range } {
  const middle = quantiles[2] ?? [];
  let hour = Math.min(1, middle.length - 1);
  middle.forEach((value, h) => {
    if (h > hour && value > (middle[hour] as number)) hour = h;
  });
  return { hour, range: rangeAt(quantiles, hour) };
}

/** Does anybody wait for the unit, now or in one of twenty runs? */
export const isWaitedFor = ({ waiting }: UnitFan): boolean => waiting.now > 0 || (waiting.quantiles[4] ?? []).some((value) => value > 0);

/** Something of the next hours that one would be told first. All of it is simulated. */
export type TomorrowFinding =
  /** Most who wait for any bed: when, and how many. */
  | { readonly kind: 'waiting'; readonly now: number; readonly hour: number; readonly range: Range }
  /** Most who wait for one unit. */
  | { readonly kind: 'longest queue'; readonly unit: UnitFan; readonly hour: number; readonly range: Range }
  /** Of units with a bed to give now the one most likely to have none: the share of runs, and from which hour on more than half had. */
  | { readonly kind: 'fills'; readonly unit: UnitFan; readonly share: number; readonly hour: number | null }
  /** Units without a bed to give now. */
  | { readonly kind: 'full'; readonly units: readonly UnitFan[] }
  | { readonly kind: 'department'; readonly now: number; readonly hour: number; readonly range: Range }
  /** Of those who come in all the hours, who is out within four hours. */
  | { readonly kind: 'soon'; readonly range: Range };

/** A unit that fills in fewer runs than this is not told of. */
const WORTH_TELLING = 0.1;

/** What stands out in a forecast, most pressing first. */
export function tomorrowFindings({ units, waiting, department, soon, hours }: Forecast): TomorrowFinding[] {
  if (units.length === 0) return [];
  const found: TomorrowFinding[] = [];
  const most = peakOf(waiting.quantiles);
  if (most.range.high > 0) found.push({ kind: 'waiting', now: waiting.now, ...most });
  const queues = units.filter(isWaitedFor).map((unit) => ({ unit, ...peakOf(unit.waiting.quantiles) }));
  const [longest] = queues.sort((a, b) => b.range.middle - a.range.middle || b.range.high - a.range.high);
  if (longest && longest.range.middle > 0) found.push({ kind: 'longest queue', ...longest });
  const shareOf = ({ full }: UnitFan): number => full[hours] ?? 0;
  const [fills] = units.filter(({ full }) => full[0] !== 1).sort((a, b) => shareOf(b) - shareOf(a));
  if (fills && shareOf(fills) >= WORTH_TELLING) {
    const hour = fills.full.findIndex((share) => share > 0.5);
    found.push({ kind: 'fills', unit: fills, share: shareOf(fills), hour: hour < 0 ? null : hour });
  }
  const full = units.filter(({ full }) => full[0] === 1);
  if (full.length > 0) found.push({ kind: 'full', units: full });
  found.push({ kind: 'department', now: department.now, ...peakOf(department.quantiles) });
  const share = rangeAt(soon, hours);
  if (Number.isFinite(share.middle)) found.push({ kind: 'soon', range: share });
  return found;
}
