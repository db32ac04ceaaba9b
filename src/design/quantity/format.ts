import { getLocale } from '#src/app/messages/compiled/runtime.js';
import type { FactTime } from '#models/twin/fact.ts';
import { printUnit } from './units.ts';

/** Between a number and its unit: never broken over two lines. */
export const NO_BREAK = '\u00a0';
const THIN = '\u202f';

const MONTHS = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  de: ['Jan', 'Feb', 'Mär', 'Apr', 'Mai', 'Jun', 'Jul', 'Aug', 'Sep', 'Okt', 'Nov', 'Dez'],
} as const;

/**
 * Decimals a number deserves: with an interval, so many that its width keeps two digits when it begins with 1 or 2,
 * else one (the rounding rule of the Particle Data Group, coarsened) ; without, three significant digits.
 */
export function decimalsFor(value: number, width?: number): number {
  if (width !== undefined && width > 0 && Number.isFinite(width)) {
    const exponent = Math.floor(Math.log10(width));
    const lead = width / 10 ** exponent;
    return clampDecimals(lead < 3 ? 1 - exponent : -exponent);
  }
  if (value === 0 || !Number.isFinite(value)) return 0;
  return clampDecimals(2 - Math.floor(Math.log10(Math.abs(value))));
}

const clampDecimals = (decimals: number): number => Math.min(6, Math.max(0, decimals));

/**
 * A number as text: rounded to `decimals`, the decimal mark of the language, thin spaces from 10 000 on, a true minus.
 * Without `keepZeros` zeros at the end of the decimals fall away. Not finite: an en dash.
 */
export function formatNumber(value: number, decimals: number, keepZeros = false): string {
  if (!Number.isFinite(value)) return '–';
  let [whole = '0', part = ''] = Math.abs(value).toFixed(decimals).split('.');
  if (!keepZeros) part = part.replace(/0+$/, '');
  if (whole.length > 4) whole = whole.replace(/\B(?=(\d{3})+$)/g, THIN);
  const negative = value < 0 && /[1-9]/.test(whole + part);
  return (negative ? '\u2212' : '') + whole + (part ? (getLocale() === 'de' ? ',' : '.') + part : '');
}

/** A measured or stated number with three significant digits and its printed unit. */
export function formatQuantity(value: number, unit: string): string {
  return withUnit(formatNumber(value, decimalsFor(value)), unit);
}

/** Puts a UCUM unit behind a number that is already text. */
export function withUnit(number: string, unit: string): string {
  const printed = printUnit(unit);
  return printed ? number + NO_BREAK + printed : number;
}

/** dd-Mmm-yyyy in the stated zone, as precise as the source was and never more: 1964, Jul-1964, 14-Jul-1964. */
export function formatDate(time: Pick<FactTime, 'epochMs' | 'precision' | 'offsetMinutes'>): string {
  const local = new Date(time.epochMs + (time.offsetMinutes ?? 0) * 60_000);
  const year = String(local.getUTCFullYear()).padStart(4, '0');
  if (time.precision === 'year') return year;
  const month = MONTHS[getLocale() === 'de' ? 'de' : 'en'][local.getUTCMonth()];
  if (time.precision === 'month') return `${month}-${year}`;
  return `${String(local.getUTCDate()).padStart(2, '0')}-${month}-${year}`;
}

/** Date and, where the source knew it, the time of day on a 24 h clock. */
export function formatDateTime(time: FactTime): string {
  if (time.precision === 'year' || time.precision === 'month' || time.precision === 'day') return formatDate(time);
  const local = new Date(time.epochMs + (time.offsetMinutes ?? 0) * 60_000);
  const clock = [local.getUTCHours(), local.getUTCMinutes()].map((n) => String(n).padStart(2, '0')).join(':');
  return `${formatDate(time)}${NO_BREAK}${clock}`;
}

/** A moment of this device (a backup, a save) in its own zone. */
export function formatMoment(epochMs: number): string {
  const offsetMinutes = -new Date(epochMs).getTimezoneOffset();
  return formatDateTime({ text: '', epochMs, precision: 'minute', offsetMinutes });
}

/** A stated date of birth (YYYY, YYYY-MM or YYYY-MM-DD) as dd-Mmm-yyyy; null when it is none. */
export function formatBirthDate(stated: string): string | null {
  const parts = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(stated);
  if (!parts) return null;
  const [, year = '', month, day] = parts;
  const epochMs = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
  return formatDate({ epochMs, precision: day ? 'day' : month ? 'month' : 'year', offsetMinutes: 0 });
}

/** Whole years between a stated date of birth and `nowMs`; null where only a year is known and the age could be two numbers. */
export function ageInYears(stated: string, nowMs: number): number | null {
  const [year, month, day] = stated.split('-').map(Number);
  if (!year || !month || !day) return null;
  const now = new Date(nowMs);
  const before = now.getMonth() + 1 < month || (now.getMonth() + 1 === month && now.getDate() < day);
  return now.getFullYear() - year - (before ? 1 : 0);
}

/** Seconds as people say them: 12 s, 3 min, 1 h 20 min. */
export function durationText(seconds: number): string {
  if (!Number.isFinite(seconds)) return '–';
  if (seconds < 59.5) return `${Math.max(0, Math.round(seconds))}${NO_BREAK}s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes}${NO_BREAK}min`;
  const rest = minutes % 60;
  return `${Math.floor(minutes / 60)}${NO_BREAK}h${rest ? `${NO_BREAK}${rest}${NO_BREAK}min` : ''}`;
}

/** Bytes in kB or MB (powers of ten, as browsers and shops count them). */
export function bytesText(bytes: number): string {
  const [size, unit] = bytes < 1e6 ? [bytes / 1e3, 'kB'] : bytes < 1e9 ? [bytes / 1e6, 'MB'] : [bytes / 1e9, 'GB'];
  return `${formatNumber(size, size < 10 ? 1 : 0)}${NO_BREAK}${unit}`;
}
