import type { Resource } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';

/**
 * What an hour of one unit costs, by resource. There is no open table that would hold for a hospital one does not know, so
 * nothing here is a fact: the numbers a new hospital begins with are round, in no currency, and there to be overwritten.
 */
export interface UnitCosts {
  /** For every hour a unit is on, used or not. */
  readonly perHour: Readonly<Record<string, number>>;
  /** An hour of overtime costs so many times an hour on shift. */
  readonly overtimeFactor: number;
}

const ASSUMED: Readonly<Record<Resource['kind'], number>> = { staff: 40, bed: 10, room: 20, equipment: 50, lift: 5 };

/** Round assumptions by kind of resource, to be overwritten. */
export function assumedCosts(resources: readonly Pick<Resource, 'id' | 'kind'>[]): UnitCosts {
  return { perHour: Object.fromEntries(resources.map(({ id, kind }) => [id, ASSUMED[kind]])), overtimeFactor: 1.5 };
}

/** Cost of a day on average: units on by the hour, and overtime. A resource without a rate costs nothing. */
export function costPerDay(report: RunReport, { perHour, overtimeFactor }: UnitCosts): number {
  const days = report.minutes / 1440;
  return report.resources.reduce((sum, { id, meanOn, overtimeMinutes }) => {
    const rate = perHour[id] ?? 0;
    return sum + rate * (24 * meanOn + (days > 0 ? (overtimeFactor * overtimeMinutes) / 60 / days : 0));
  }, 0);
}
