import { refused } from '../refusal.ts';
import { dayNumber } from './register.ts';

/** What stands between two cells of a table: it decides what a comma in a number means. */
export type Mark = ',' | ';' | '\t' | ' ';

/** The number of a cell; `none`: it is none; `ambiguous`: it could be two. */
export type CellNumber = number | 'none' | 'ambiguous';

const PLAIN = /^[+-]?(?:\d+|\d*\.\d+|\d+\.)(?:e[+-]?\d+)?$/i;
const COMMA = /^[+-]?\d*,\d+(?:e[+-]?\d+)?$/i;

/**
 * A number as people write it. Between semicolons a comma can only be the decimal sign, between commas only a point. What
 * could be thousands as well as decimals ("12.000" between semicolons, "12,000" in quotes between commas) is ambiguous and not
 * guessed. Hexadecimal numbers, infinities and words are none.
 */
export function numberIn(cell: string, mark: Mark): CellNumber {
  // A space, also a narrow one, or an apostrophe between groups of three digits.
  const text = /^[+-]?\d{1,3}(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d+)?$/.test(cell) ? cell.replace(/[ \u00a0\u202f'’]/g, '') : cell;
  if (PLAIN.test(text)) {
    const thousands = mark === ';' || mark === '\t' ? /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text) : false;
    return thousands ? 'ambiguous' : finite(Number(text));
  }
  if (COMMA.test(text)) {
    if (mark !== ';' && /^[+-]?[1-9]\d{0,2},\d{3}$/.test(text)) return 'ambiguous';
    return finite(Number(text.replace(',', '.')));
  }
  if (/^[+-]?[1-9]\d{0,2}(?:\.\d{3})+,\d+$/.test(text) || /^[+-]?[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(text))
    return finite(Number(text.replaceAll('.', '').replace(',', '.')));
  if (/^[+-]?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/.test(text) || /^[+-]?[1-9]\d{0,2}(?:,\d{3}){2,}$/.test(text))
    return finite(Number(text.replaceAll(',', '')));
  return 'none';
}

const finite = (value: number): CellNumber => (Number.isFinite(value) ? value : 'none');

/**
 * The day of a cell as YYYY-MM-DD; `none`: it is none; `ambiguous`: day and month could be either. Year first in any of - / .,
 * day first with points (01.11.2026), with slashes where one of the two cannot be a month. A time after the day is ignored.
 */
export function dayIn(cell: string): { readonly day: string } | 'none' | 'ambiguous' {
  const [, date = ''] = /^(\S+?)(?:[T ]\d.*)?$/.exec(cell.trim()) ?? [];
  const written = (year: string, month: string, day: string): { readonly day: string } | 'none' => {
    const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    return Number.isFinite(dayNumber(iso)) ? { day: iso } : 'none';
  };
  const first = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(date);
  if (first) return written(first[1] as string, first[2] as string, first[3] as string);
  const points = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(date);
  if (points) return written(points[3] as string, points[2] as string, points[1] as string);
  const slashes = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(date);
  if (slashes) {
    const [a, b, year] = [slashes[1] as string, slashes[2] as string, slashes[3] as string];
    if (Number(a) <= 12 && Number(b) <= 12 && Number(a) !== Number(b)) return 'ambiguous';
    return Number(b) > 12 ? written(year, a, b) : written(year, b, a);
  }
  // A year of two digits could be of either century.
  return /^\d{1,2}[./-]\d{1,2}[./-]\d{2}$/.test(date) ? 'ambiguous' : 'none';
}

/** A part of a file that fits in a sentence. */
export const short = (text: string, most = 60): string => (text.length > most ? `${text.slice(0, most)}…` : text);

/** Throws where a file is no text: a picture, a workbook, a packed folder. */
export function checkIsTable(text: string): void {
  if (text.replace('\ufeff', '').trim() === '') throw refused('table-empty');
  const start = text.slice(0, 4000);
  const strange = [...start].filter((one) => one === '\ufffd' || (one < ' ' && !'\t\r\n'.includes(one))).length;
  if (start.includes('\0') || strange > start.length / 50) throw refused('no-table');
}
