import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { UpkeepOption } from './upkeep-compare.ts';
import { WEEK, withUpkeep } from './upkeep-model.ts';

/** A failure that is foreseen, and what can be done about it. Days are days of use from now; now is a minute of the week. */
export interface Foreseen {
  readonly resource: string;
  /** What the device has left: lower end of the interval, best guess, upper end; and the share the interval holds. */
  readonly leftDays: readonly [number, number, number];
  readonly level: number;
  /** Minutes it is away when it is replaced as planned, and (mean, spread) when it fails by itself. */
  readonly plannedMinutes: number;
  readonly repair: Distribution;
  /** Days from now at which it is to be serviced as planned today. */
  readonly plannedDay: number;
  /** Machines nothing was learned from, by which the interval was made: what a chance read from it rests on. */
  readonly machines: number;
  /** Minute of the week of the trough; and of the trough of the repairers' working hours, null where the work fits into none. */
  readonly troughMinute: number;
  readonly workingTroughMinute: number | null;
}

export type ForeseenChoice = 'nothing' | 'planned' | 'working' | 'moved';

/** A distribution of what is left through the three numbers of an interval: straight between them, and as far again beyond. */
export function leftDistribution([low, middle, high]: readonly [number, number, number], level: number, shiftMinutes = 0): Distribution {
  const tail = (1 - level) / 2;
  const days = [Math.max(0, low - (middle - low) / 2), low, middle, high, high + (high - middle) / 2];
  let last = 0;
  return {
    kind: 'empirical',
    probabilities: [0, tail, 0.5, 1 - tail, 1],
    values: days.map((day) => (last = Math.max(last, shiftMinutes + day * 1440))),
  };
}

/** Share of what is possible in which it fails before a day from now. */
export function chanceBefore(days: number, foreseen: Foreseen): number {
  const left = leftDistribution(foreseen.leftDays, foreseen.level);
  if (left.kind !== 'empirical') return NaN;
  const at = days * 1440;
  const { probabilities, values } = left;
  const i = values.findIndex((value) => value > at);
  if (i === 0) return 0;
  if (i < 0) return 1;
  const [v0, v1] = [values[i - 1] as number, values[i] as number];
  const [p0, p1] = [probabilities[i - 1] as number, probabilities[i] as number];
  return p0 + ((at - v0) / (v1 - v0)) * (p1 - p0);
}

/** The 95 % range of a share that was found in so many (Wilson 1927, J Am Stat Assoc 22:209). */
export function shareRange(share: number, count: number): readonly [number, number] {
  const z2 = 1.959963985 ** 2;
  const middle = (share + z2 / (2 * count)) / (1 + z2 / count);
  const half = (Math.sqrt(z2) * Math.sqrt((share * (1 - share)) / count + z2 / (4 * count * count))) / (1 + z2 / count);
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Days from now of the last such minute of the week before the lower end of what is left; the next one where there is none before it. */
export function movedDay({ leftDays }: Pick<Foreseen, 'leftDays'>, minuteOfWeek: number): number {
  const first = minuteOfWeek / 1440;
  const weeks = Math.max(0, Math.floor((leftDays[0] - first) / 7));
  return first + weeks * 7;
}

/**
 * The hospital under each choice: nothing (it runs until it fails), replaced on the day planned today, replaced in the trough
 * of working hours, where there is one, and in that of any hour, before it is likely to fail. The run's warm-up ends now, at the beginning of a week; other units are as new and do not fail.
 */
export function foreseenOptions(model: HospitalModel, foreseen: Foreseen, warmUpMinutes: number): UpkeepOption[] {
  const now = Math.ceil(warmUpMinutes / WEEK) * WEEK;
  const never: Distribution = { kind: 'constant', value: 1e9 };
  const base = {
    resource: foreseen.resource,
    life: never,
    clock: 'calendar' as const,
    repair: foreseen.repair,
    first: [leftDistribution(foreseen.leftDays, foreseen.level, now)],
  };
  const at = (day: number) => [
    {
      unit: 0,
      fromMinute: now + day * 1440,
      everyMinutes: 1e9,
      time: { kind: 'constant', value: foreseen.plannedMinutes } as const,
      renews: true,
    },
  ];
  const choices: readonly (readonly [ForeseenChoice, ReturnType<typeof at>])[] = [
    ['nothing', []],
    ['planned', at(foreseen.plannedDay)],
    ...(foreseen.workingTroughMinute === null ? [] : [['working', at(movedDay(foreseen, foreseen.workingTroughMinute))] as const]),
    ['moved', at(movedDay(foreseen, foreseen.troughMinute))],
  ];
  return choices.map(([id, work]) => ({ id, model: withUpkeep(model, { ...base, work }) }));
}
