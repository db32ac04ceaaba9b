import { decimalsFor, formatDate, formatNumber, withUnit } from '#src/design/quantity/format.ts';
import { printUnit } from '#src/design/quantity/units.ts';
import { getLocale } from '#src/app/messages/compiled/runtime.js';
import { m } from '#src/app/messages/compiled/messages.js';
import type { RegisterField } from '#models/hospital/equipment/register-csv.ts';

/** What a column of a register is. */
export const FIELD_WORDS: Readonly<Record<RegisterField, () => string>> = {
  id: m.hospital_equipment_field_id,
  kind: m.hospital_equipment_field_kind,
  part: m.hospital_equipment_field_part,
  room: m.hospital_equipment_field_room,
  installed: m.hospital_equipment_field_installed,
  meter: m.hospital_equipment_field_meter,
  meterAt: m.hospital_equipment_field_meter_at,
  failures: m.hospital_equipment_field_failures,
  every: m.hospital_equipment_field_every,
  last: m.hospital_equipment_field_last,
  lastMeter: m.hospital_equipment_field_last_meter,
  minutes: m.hospital_equipment_field_minutes,
};

const PARTS: Readonly<Record<string, () => string>> = {
  'X-ray tube': m.hospital_equipment_part_tube,
  blower: m.hospital_equipment_part_blower,
  battery: m.hospital_equipment_part_battery,
  display: m.hospital_equipment_part_display,
};

/** A part of the sample register in the language of the screen; any other as it is written. */
export const partName = (part: string): string => PARTS[part]?.() ?? part;

/** A number to as many places as its range asks for. */
export const said = (value: number, width?: number): string =>
  Number.isFinite(value) ? formatNumber(value, decimalsFor(value, width !== undefined && Number.isFinite(width) ? width : undefined)) : '∞';

/** The same, but what is not 0 is never said as 0: an end shows on which side of 0 it lies. */
function saidEnd(value: number, width: number): string {
  if (!Number.isFinite(value)) return '∞';
  const places = decimalsFor(value, Number.isFinite(width) ? width : undefined);
  const more = [places, places + 1, places + 2].find((count) => value === 0 || /[1-9]/.test(formatNumber(value, Math.min(6, count))));
  return formatNumber(value, Math.min(6, more ?? places));
}

/** Two ends of a range, with one unit. */
export function saidRange(low: number, high: number, unit = ''): string {
  const width = high - low;
  const range = m.quantity_range({ low: saidEnd(low, width), high: saidEnd(high, width) });
  return unit === '' ? range : withUnit(range, printUnit(unit));
}

/** A mean with its interval. */
export const saidInterval = ({ mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number }): string =>
  `${said(mean, high - low)} (${saidRange(low, high)})`;

export const inUnit = (value: number, unit: string): string => withUnit(said(value), printUnit(unit));

/** A day YYYY-MM-DD as it is written here. */
export const saidDay = (day: string): string => formatDate({ epochMs: Date.parse(`${day}T00:00:00Z`), precision: 'day', offsetMinutes: 0 });

/** "Sunday 03:00" of a minute of the week; 0 is Monday, midnight. */
export function weekTime(minute: number): string {
  // 1 January 2024 was a Monday.
  const at = new Date(Date.UTC(2024, 0, 1) + (minute % 10_080) * 60_000);
  return new Intl.DateTimeFormat(getLocale(), {
    weekday: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: 'UTC',
  }).format(at);
}

/** "Sunday 03:00, week 2" of a day from now, when now is a Monday, midnight. */
export const dayTime = (day: number): string =>
  m.hospital_equipment_week_time({ at: weekTime(Math.round(day * 1440)), week: 1 + Math.floor(day / 7) });

/** Names of the days of the week, Monday first. */
export const dayNames = (length: 'short' | 'long'): string[] =>
  Array.from({ length: 7 }, (_, day) =>
    new Intl.DateTimeFormat(getLocale(), { weekday: length, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + day))),
  );
