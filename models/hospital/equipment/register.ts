import type { Lifetime } from './weibull.ts';
import type { Refusal } from '../refusal.ts';

/** What counts a device's work. UCUM: hours of use, or pieces ({scan}, {cycle}). */
export interface Meter {
  readonly unit: string;
  readonly value: number;
  /** Day it was read, YYYY-MM-DD. */
  readonly at: string;
}

/** Planned work: after so many days, or so much on the meter, whichever comes first. */
export interface Plan {
  readonly name: string;
  readonly everyDays: number | null;
  readonly everyMeter: number | null;
  /** Minutes the device is away for it; null where nobody says. */
  readonly minutes: number | null;
  /** Day it was last done and what the meter said then; null: not known. */
  readonly lastDay: string | null;
  readonly lastMeter: number | null;
}

export interface Device {
  readonly id: string;
  readonly kind: string;
  /** What of it fails and is replaced: its lives are those of this part. Null: nobody says. */
  readonly part: string | null;
  readonly room: string | null;
  readonly installed: string | null;
  readonly meter: Meter | null;
  /** What the meter said at each failure, ascending; after each the device was put in order. Null: not known, which is not none. */
  readonly failures: readonly number[] | null;
  readonly plans: readonly Plan[];
}

/** A row, or a value of one, that could not be taken. */
export interface Quarantined {
  readonly file: string;
  /** 1 for the first line of the file. */
  readonly line: number;
  /** Of the device or job, as far as it is known. */
  readonly name: string;
  readonly reason: Refusal;
}

/** A column, or jobs, of a file. */
export interface Unused {
  readonly name: string;
  readonly why: Refusal | null;
}

export interface Register {
  readonly title: string;
  /** Nothing in it was measured: made for the sample hospital. */
  readonly assumed: boolean;
  readonly devices: readonly Device[];
  readonly quarantined: readonly Quarantined[];
  /** What of the file was not used: columns nobody knows (why: null) or that name no unit, jobs of kinds nobody has. */
  readonly unused: readonly Unused[];
  /** What no column of the file tells, so that it is not known of any device. */
  readonly missing: readonly MissingField[];
}

/** What the page cannot do without: its lack is said. */
export type MissingField = 'part' | 'meter' | 'failures' | 'every' | 'last' | 'installed' | 'minutes';

const DAY = 86_400_000;

/** Days since 1970 of a day YYYY-MM-DD, anything after it ignored; NaN where it is none. */
export function dayNumber(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:$|[T ])/.exec(day.trim());
  if (!match) return NaN;
  const at = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return new Date(at).toISOString().startsWith(`${match[1] as string}-${match[2] as string}-${match[3] as string}`) ? at / DAY : NaN;
}

/** The day a number of days since 1970 stands for: within the years 1 to 9999. */
export function dayOf(number: number): string {
  return new Date(Math.floor(number) * DAY).toISOString().slice(0, 10);
}

/**
 * Lifetimes of all devices of a kind, in the unit of their meters: from new or from the last repair to each failure, and what
 * runs still. Devices whose meter counts something else, or of whose failures nothing is known, are left out.
 */
export function lifetimesOf(register: Register, kind: string): { readonly lifetimes: readonly Lifetime[]; readonly unit: string | null } {
  const devices = register.devices.filter((device) => device.kind === kind && device.meter && device.failures);
  const unit = devices[0]?.meter?.unit ?? null;
  const lifetimes = devices
    .filter((device) => device.meter?.unit === unit)
    .flatMap(({ meter, failures: known }): Lifetime[] => {
      const failures = known ?? [];
      const ends = failures.map((at, i) => ({ time: at - (failures[i - 1] ?? 0), failed: true }));
      const since = (meter?.value ?? 0) - (failures.at(-1) ?? 0);
      return since > 0 ? [...ends, { time: since, failed: false }] : ends;
    });
  return { lifetimes, unit };
}

export interface Due {
  readonly device: Device;
  readonly plan: Plan;
  /** Day it is due; null where it cannot be said, and `missing` says why. */
  readonly day: string | null;
  readonly inDays: number | null;
  readonly by: 'calendar' | 'meter' | null;
  readonly missing: 'last' | 'meter' | 'interval' | 'far' | null;
}

/** Days from today beyond which no day is named: a hundred years. */
const FAR = 36_525;

/**
 * Everything planned by the day it is due, what is overdue first, what cannot be said last. By meter: with the use a day that
 * the device has had since it was installed. `today` is YYYY-MM-DD.
 */
export function dueList(register: Register, today: string): Due[] {
  const now = dayNumber(today);
  const all = register.devices.flatMap((device) => device.plans.map((plan) => dueOf(device, plan, now)));
  return all.sort((a, b) => (a.inDays ?? Infinity) - (b.inDays ?? Infinity) || a.device.id.localeCompare(b.device.id));
}

function dueOf(device: Device, plan: Plan, now: number): Due {
  // Never done as far as the register knows: counted from its installation.
  const last = plan.lastDay ?? device.installed;
  const byCalendar = plan.everyDays !== null && last !== null ? dayNumber(last) + plan.everyDays : null;
  const rate = useADay(device);
  const { meter } = device;
  const byMeter =
    plan.everyMeter !== null && meter && rate !== null && rate > 0
      ? dayNumber(meter.at) + ((plan.lastMeter ?? 0) + plan.everyMeter - meter.value) / rate
      : null;
  const day = Math.min(byCalendar ?? Infinity, byMeter ?? Infinity);
  if (!Number.isFinite(day)) {
    const missing = plan.everyDays === null && plan.everyMeter === null ? 'interval' : plan.everyMeter !== null ? 'meter' : 'last';
    return { device, plan, day: null, inDays: null, by: null, missing };
  }
  if (Math.abs(day - now) > FAR) return { device, plan, day: null, inDays: null, by: null, missing: 'far' };
  return { device, plan, day: dayOf(day), inDays: Math.floor(day) - now, by: day === byMeter ? 'meter' : 'calendar', missing: null };
}

/** What the meter counts on a mean day since the device was installed; null where it cannot be said. */
export function useADay({ meter, installed }: Device): number | null {
  if (!meter || installed === null) return null;
  const days = dayNumber(meter.at) - dayNumber(installed);
  return days > 0 ? meter.value / days : null;
}
