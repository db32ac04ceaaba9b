import type { StressLever, StressPreset, StressSetting } from '#models/hospital/stress/setting.ts';
import type { ResourceStress } from '#models/hospital/stress/study.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { decimalsFor, formatNumber, withUnit } from '#src/design/quantity/format.ts';
import { said } from '../names.ts';

/** What a lever is called. */
export function leverName(lever: StressLever): string {
  switch (lever.do) {
    case 'cancel-operations':
      return m.hospital_stress_lever_cancel();
    case 'surge-beds':
      return m.hospital_stress_lever_surge({ resource: said(lever.resource) });
    case 'cover':
      return m.hospital_stress_lever_cover();
    case 'stretch':
      return m.hospital_stress_lever_stretch();
    case 'protect-staff':
      return m.hospital_stress_lever_protect();
    case 'distancing':
      return m.hospital_stress_lever_distancing();
  }
}

/** What comes. */
export const presetName = (preset: StressPreset): string =>
  ({ mild: m.hospital_stress_mild, severe: m.hospital_stress_severe, incident: m.hospital_stress_incident })[preset]();

/** A lever with how far it is pulled and from when. */
export function leverText(lever: StressLever): string {
  const { value, unit } = amountOf(lever);
  const amount = unit === '1' ? `+${formatNumber(value, 0)}` : withUnit(formatNumber(value, 1), unit);
  return m.hospital_stress_lever_text({ lever: leverName(lever), amount, day: lever.fromDay + 1 });
}

/** A share in percent without the dust of binary fractions. */
export const percentOf = (share: number): number => Math.round(share * 1e6) / 1e4;

/** How far a lever is pulled: beds, or percent. */
export function amountOf(lever: StressLever): {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly max: number;
} {
  switch (lever.do) {
    case 'cancel-operations':
      return { label: m.hospital_stress_amount_cancel(), value: percentOf(lever.share), unit: '%', max: 100 };
    case 'surge-beds':
      return { label: m.hospital_stress_amount_surge(), value: lever.beds, unit: '1', max: 200 };
    case 'cover':
      return { label: m.hospital_stress_amount_cover(), value: percentOf(lever.share), unit: '%', max: 100 };
    case 'stretch':
      return { label: m.hospital_stress_amount_stretch(), value: percentOf(lever.share), unit: '%', max: 100 };
    case 'protect-staff':
      return { label: m.hospital_stress_amount_protect(), value: percentOf(1 - lever.factor), unit: '%', max: 100 };
    case 'distancing':
      return { label: m.hospital_stress_amount_distancing(), value: percentOf(lever.share), unit: '%', max: 100 };
  }
}

/** The lever pulled to another amount, as `amountOf` shows it. */
export function withAmount(lever: StressLever, value: number): StressLever {
  if (lever.do === 'surge-beds') return { ...lever, beds: Math.round(value) };
  if (lever.do === 'protect-staff') return { ...lever, factor: 1 - value / 100 };
  return { ...lever, share: value / 100 };
}

/** Hours as thousands where there are many; an interval after it. */
export function hoursText(value: number): string {
  const rounded = Math.abs(value) >= 1000 ? Math.round(value / 100) * 100 : Math.round(value);
  return formatNumber(rounded, 0);
}

/** A number with its interval, both in whole hours. */
export function hoursWithRange({ mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number }): string {
  return m.hospital_stress_hours({ hours: hoursText(mean), low: hoursText(low), high: hoursText(high) });
}

/** When a resource breaks, in words: day of an epidemic, hours after an incident; in how many runs where not in all. */
export function breakText(one: ResourceStress | undefined, runs: number, setting: StressSetting): string {
  if (!one?.firstHour) return m.hospital_stress_holds();
  const { median, low, high } = one.firstHour;
  const some = one.brokeIn < runs ? ` ${m.hospital_stress_in_runs({ runs: one.brokeIn, of: runs })}` : '';
  if (setting.incident) {
    const came = setting.incident.day * 24 + setting.incident.hour;
    if (median < came) return m.hospital_stress_before() + some;
    return (
      m.hospital_stress_after_hours({ hours: whole(median - came), low: whole(Math.max(0, low - came)), high: whole(high - came) }) + some
    );
  }
  const day = (hour: number): string => whole(Math.floor(hour / 24) + 1);
  return m.hospital_stress_day({ day: day(median), low: day(low), high: day(high) }) + some;
}

const whole = (value: number): string => formatNumber(Math.round(value), 0);

/** Percent with as many digits as it deserves. */
export function percentText(share: number): string {
  const value = 100 * share;
  return `${formatNumber(value, Math.min(1, decimalsFor(value)))} %`;
}
