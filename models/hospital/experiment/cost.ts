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

/** In proportion to each other where the name tells what it is, so that a ranking by cost is not upside down. The first that fits. */
const BY_NAME: readonly (readonly [RegExp, Resource['kind'], number])[] = [
  [/doctor|surgeon|physician|arzt|ärzt/i, 'staff', 90],
  [/nurse|pfleg/i, 'staff', 45],
  [/porter|cleaner|clerk|transport|reinigung/i, 'staff', 25],
  [/theatre|operating|\bOP\b/i, 'room', 150],
  [/\bICU\b|intensive|intensiv/i, 'bed', 40],
  [/resus|schock/i, 'bed', 20],
  [/\b(CT|MRI|MRT)\b/, 'equipment', 120],
  [/lounge/i, 'room', 5],
];

/** Round assumptions by what a resource is called and its kind, to be overwritten. */
export function assumedCosts(resources: readonly Pick<Resource, 'id' | 'kind'>[]): UnitCosts {
  const rate = ({ id, kind }: Pick<Resource, 'id' | 'kind'>): number =>
    BY_NAME.find(([name, of]) => of === kind && name.test(id))?.[2] ?? ASSUMED[kind];
  return { perHour: Object.fromEntries(resources.map((one) => [one.id, rate(one)])), overtimeFactor: 1.5 };
}

/** Cost of a day on average: units on by the hour, and overtime. A resource without a rate costs nothing. */
export function costPerDay(report: RunReport, { perHour, overtimeFactor }: UnitCosts): number {
  const days = report.minutes / 1440;
  return report.resources.reduce((sum, { id, meanOn, overtimeMinutes }) => {
    const rate = perHour[id] ?? 0;
    return sum + rate * (24 * meanOn + (days > 0 ? (overtimeFactor * overtimeMinutes) / 60 / days : 0));
  }, 0);
}
