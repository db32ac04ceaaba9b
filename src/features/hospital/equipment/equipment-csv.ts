import { dueList, lifetimesOf, type Register } from '#models/hospital/equipment/register.ts';
import type { LifeForecast } from '#models/hospital/equipment/remaining-life.ts';
import type { TroughHour } from '#models/hospital/equipment/trough.ts';
import type { UpkeepResult } from '#models/hospital/equipment/upkeep-compare.ts';
import { fitWeibull, type WeibullFit } from '#models/hospital/equipment/weibull.ts';
import { profileRanges } from '#models/hospital/equipment/weibull-interval.ts';
import { RefusedError } from '#models/hospital/refusal.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** Every planned work of every device with the day it is due, and the life of its kind as fitted from the register. */
export function registerCsv(register: Register, today: string, origin: Origin): string {
  const fits = new Map<string, readonly (string | number)[]>();
  for (const kind of new Set(register.devices.map((device) => device.kind))) fits.set(kind, lifeOf(register, kind));
  const header = [
    'device',
    'kind',
    'part replaced',
    'room',
    'installed',
    'meter',
    'meter unit',
    'meter read',
    'planned work',
    'every [d]',
    'every [meter unit]',
    'takes [min]',
    'due',
    'due in [d]',
    'due by',
    'life of its kind: Weibull shape [1]',
    'shape low',
    'shape high',
    'life of its kind: Weibull scale [meter unit]',
    'scale low',
    'scale high',
    'failures it was fitted from',
  ];
  const due = dueList(register, today);
  const planned = new Set(due.map(({ device }) => device));
  const rows = [
    ...due.map(({ device, plan, day, inDays, by }) => ({
      device,
      work: [plan.name, plan.everyDays ?? '', plan.everyMeter ?? '', plan.minutes ?? '', day ?? '', inDays ?? '', by ?? ''],
    })),
    ...register.devices.filter((device) => !planned.has(device)).map((device) => ({ device, work: Array.from({ length: 7 }, () => '') })),
  ].map(({ device, work }): Row => [
    device.id,
    device.kind,
    device.part ?? '',
    device.room ?? '',
    device.installed ?? '',
    device.meter?.value ?? '',
    device.meter?.unit ?? '',
    device.meter?.at ?? '',
    ...work,
    ...(fits.get(device.kind) ?? []),
  ]);
  return handOut(header, rows, origin);
}

function lifeOf(register: Register, kind: string): readonly (string | number)[] {
  const { lifetimes } = lifetimesOf(register, kind);
  let fit: WeibullFit;
  try {
    fit = fitWeibull(lifetimes);
  } catch (error) {
    // Too few failures for a fit: the cells stay empty.
    if (error instanceof RefusedError) return [];
    throw error;
  }
  const { shape, scale } = profileRanges(lifetimes, fit);
  return [fit.shape, ...shape, fit.scale, ...scale, fit.failures];
}

/** What each machine watched has left, the one with the least first. */
export function lifeCsv(
  list: readonly { readonly id: string; readonly cycles: number; readonly left: LifeForecast }[],
  origin: Origin,
): string {
  const header = ['machine', 'run [cycles]', 'left [cycles]', 'low', 'high', 'no sign of wear yet', 'outside of what was learned'];
  const rows = list.map(({ id, cycles, left }): Row => [
    id,
    cycles,
    left.left,
    left.low,
    left.high,
    left.capped ? 'yes' : 'no',
    left.unfamiliar.join(' '),
  ]);
  return handOut(header, rows, origin);
}

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** What one service adds to the waiting by the hour it begins, and options compared in the whole hospital, where there are. */
export function troughCsv(
  hours: readonly TroughHour[],
  options: readonly { readonly name: string; readonly result: UpkeepResult }[],
  origin: Origin,
): string {
  const header = ['of', 'begins', 'measure', 'unit', 'mean', 'low', 'high'];
  const rows = [
    ...hours.map(({ minuteOfWeek, added }): Row => [
      'one service',
      `${DAYS[Math.floor(minuteOfWeek / 1440)] ?? ''} ${String(Math.floor((minuteOfWeek % 1440) / 60)).padStart(2, '0')}:00`,
      'waiting added, all patients together',
      'min',
      added.mean,
      added.low,
      added.high,
    ]),
    ...options.flatMap(({ name, result }) =>
      (
        [
          ['wait of each who needs it', 'min', result.perPerson],
          ['more than the first option (paired)', 'min', result.morePerPerson],
          ['waiting per patient of the hospital', 'min', result.perPatient],
          ['out of use a week', 'h', result.hoursAway],
        ] as const
      ).map(([measure, unit, value]): Row => [name, '', measure, unit, value.mean, value.low, value.high]),
    ),
  ];
  return handOut(header, rows, origin);
}
