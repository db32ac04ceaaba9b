import type { FactTime } from './fact.ts';

const PATTERN = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s?(Z|z|[+-]\d{2}:?\d{2})?)?)?)?$/;

/**
 * A FHIR date, dateTime or instant with exactly the precision it states, or null when it is not one. A text without a
 * zone is placed as if it were UTC and says so by `offsetMinutes: null`. Second 60 (a leap second) is the second after 59.
 */
export function parseFactTime(text: string): FactTime | null {
  const m = PATTERN.exec(text.trim());
  if (!m) return null;
  const part = (i: number): number => (m[i] === undefined ? 0 : Number(m[i]));
  const year = part(1);
  const month = m[2] === undefined ? 1 : part(2);
  const day = m[3] === undefined ? 1 : part(3);
  const [hour, minute, second] = [part(4), part(5), part(6)];
  if (month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate()) return null;
  if (hour > 23 || minute > 59 || second > 60) return null;
  const milliseconds = m[7] === undefined ? 0 : Math.floor(Number(`0.${m[7]}`) * 1000 + 1e-9);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  date.setUTCHours(hour, minute, second, milliseconds);
  let offsetMinutes: number | null = null;
  const zone = m[8];
  if (zone !== undefined) {
    offsetMinutes = 0;
    if (zone !== 'Z' && zone !== 'z') {
      const [h, min] = [Number(zone.slice(1, 3)), Number(zone.slice(-2))];
      if (h > 14 || min > 59) return null;
      offsetMinutes = (zone.startsWith('-') ? -1 : 1) * (60 * h + min);
    }
  }
  const precision =
    m[2] === undefined
      ? 'year'
      : m[3] === undefined
        ? 'month'
        : m[4] === undefined
          ? 'day'
          : m[6] === undefined
            ? 'minute'
            : m[7] === undefined
              ? 'second'
              : 'millisecond';
  return { text: text.trim(), epochMs: date.getTime() - (offsetMinutes ?? 0) * 60_000, precision, offsetMinutes };
}
