import { readCsv, type CsvRow, type Separator } from '../building/csv.ts';
import { dayNumber, type MissingField, type Device, type Plan, type Quarantined, type Register, type Unused } from './register.ts';
import { checkIsTable, dayIn, numberIn, short } from './table-values.ts';
import { refusal, refused, type Refusal } from '../refusal.ts';

/** What a column of a register can be. `unit`: its name must carry one in brackets: "meter [h]". */
const FIELDS = {
  id: { names: ['id', 'asset', 'asset id', 'tag', 'component', 'inventory number', 'inventarnummer', 'gerät'], unit: false },
  kind: { names: ['kind', 'type', 'category', 'modality', 'art', 'gerätetyp'], unit: false },
  part: { names: ['part', 'part replaced', 'teil', 'bauteil'], unit: false },
  room: { names: ['room', 'space', 'location', 'raum', 'ort'], unit: false },
  installed: { names: ['installed', 'install date', 'install_date', 'in service', 'aufgestellt', 'inbetriebnahme'], unit: false },
  meter: { names: ['meter', 'counter', 'use', 'hours', 'zähler', 'betriebsstunden'], unit: true },
  meterAt: { names: ['meter read', 'meter date', 'read on', 'abgelesen'], unit: false },
  failures: { names: ['failures', 'failed at', 'ausfälle'], unit: true },
  every: { names: ['service every', 'interval', 'maintenance every', 'wartung alle'], unit: true },
  last: { names: ['last service', 'last maintenance', 'letzte wartung'], unit: false },
  lastMeter: { names: ['last service at', 'letzte wartung bei'], unit: true },
  minutes: { names: ['service time', 'wartungsdauer'], unit: true },
} as const;

export type RegisterField = keyof typeof FIELDS;
export const REGISTER_FIELDS = Object.keys(FIELDS) as readonly RegisterField[];

/** Days and minutes of the units a file may write. Anything else is what a meter counts. */
const DAYS: Readonly<Record<string, number>> = { d: 1, wk: 7, mo: 30.4375, a: 365.25 };
const MINUTES: Readonly<Record<string, number>> = { min: 1, h: 60 };
/** Units of time that a meter may count, in hours: one is turned into another. */
const HOURS: Readonly<Record<string, number>> = { s: 1 / 3600, min: 1 / 60, h: 1 };

/** Sane ends: what lies outside is refused with its reason. Days; minutes; readings of a meter that counts no time. */
const FIRST_DAY = '1950-01-01';
const MOST_DAYS = 18_263;
const MOST_MINUTES = 43_200;
const MOST_READING = 1e9;

interface Column {
  readonly name: string;
  readonly unit: string | null;
}

/** How a table is read. */
export interface RegisterReading {
  /** What further columns are, by their name in the file. */
  readonly chosen?: Readonly<Record<string, RegisterField>>;
  /** YYYY-MM-DD: days after it are refused; left out, none is. */
  readonly today?: string;
}

/**
 * Reads a register from a table: id, kind, part, room, installed, meter [h], meter read, failures [h] (readings, separated by
 * spaces or semicolons; an empty cell: none), service every [d] (or [mo], [a], [h]; may come more than once), last service,
 * service time [min]. Between semicolons the comma is the decimal sign; days are written 2026-11-01 or 01.11.2026. A number
 * whose column has no unit is not taken. Rows without an id, that come twice or have more cells than the header, and values
 * that are none, ambiguous or out of any sane range, are set aside with their reason. Throws an Error where the file is no
 * table, has no row, or no column is an id.
 */
export function readRegister(text: string, title: string, { chosen = {}, today }: RegisterReading = {}): Register {
  checkIsTable(text);
  const { columns, rows, separator } = readCsv(text);
  const known = new Map<RegisterField, Column[]>();
  const unused: Unused[] = [];
  for (const name of columns) {
    if (name === '') continue;
    const [, stem = name, unit = null] = /^(.*?)\s*[[(]([^\])]+)[\])]$/.exec(name) ?? [];
    const field = chosen[name] ?? REGISTER_FIELDS.find((one) => (FIELDS[one].names as readonly string[]).includes(stem));
    if (field === undefined) unused.push({ name, why: null });
    else if (FIELDS[field].unit && unit === null) unused.push({ name, why: refusal('column-no-unit', { column: name }) });
    else known.set(field, [...(known.get(field) ?? []), { name, unit }]);
  }
  const [id] = known.get('id') ?? [];
  if (!id) throw refused('no-id-column', { columns: short(columns.filter((name) => name !== '').join(', '), 200) || '–' });
  if (rows.length === 0) throw refused('table-no-row');
  const quarantined: Quarantined[] = [];
  const devices = new Map<string, Device>();
  for (const row of rows) {
    const name = row.cells.get(id.name) ?? '';
    const aside = (reason: Refusal): void => void quarantined.push({ file: title, line: row.line, name: short(name), reason });
    if (row.count > columns.length) aside(refusal('row-wide', { count: row.count, expected: columns.length }));
    else if (name === '') aside(refusal('no-id'));
    else if (name.length > 120) aside(refusal('long-name'));
    else if (devices.has(name)) aside(refusal('id-twice'));
    else devices.set(name, new RowReader(row, known, separator, today ?? null, aside).device(name));
  }
  const missing = MISSING.filter((field) => !known.has(field));
  return { title, assumed: false, devices: [...devices.values()], quarantined, unused, missing };
}

const MISSING: readonly MissingField[] = ['part', 'meter', 'failures', 'every', 'last', 'installed', 'minutes'];

/** One row: its values, and why one of them was not taken. */
class RowReader {
  readonly #cells: ReadonlyMap<string, string>;
  readonly #known: ReadonlyMap<RegisterField, readonly Column[]>;
  readonly #separator: Separator;
  readonly #today: string | null;
  readonly #aside: (reason: Refusal) => void;

  constructor(
    { cells }: CsvRow,
    known: ReadonlyMap<RegisterField, readonly Column[]>,
    separator: Separator,
    today: string | null,
    aside: (reason: Refusal) => void,
  ) {
    this.#cells = cells;
    this.#known = known;
    this.#separator = separator;
    this.#today = today;
    this.#aside = aside;
  }

  device(id: string): Device {
    const installed = this.#day('installed');
    const meter = this.#meter(installed);
    return {
      id,
      kind: this.#text('kind') ?? id,
      part: this.#text('part'),
      room: this.#text('room'),
      installed,
      meter,
      failures: this.#failures(meter),
      plans: this.#plans(meter),
    };
  }

  #column(field: RegisterField): Column | undefined {
    return this.#known.get(field)?.[0];
  }

  #text(field: RegisterField): string | null {
    return short(this.#cells.get(this.#column(field)?.name ?? '') ?? '', 120) || null;
  }

  #day(field: RegisterField): string | null {
    const column = this.#column(field)?.name ?? field;
    const value = this.#cells.get(column) ?? '';
    if (value === '') return null;
    const read = dayIn(value);
    const said = { column, value: short(value) };
    if (typeof read !== 'object') this.#aside(refusal(read === 'ambiguous' ? 'day-ambiguous' : 'no-day', said));
    else if (read.day < FIRST_DAY) this.#aside(refusal('day-early', { ...said, first: FIRST_DAY }));
    else if (this.#today !== null && read.day > this.#today) this.#aside(refusal('day-ahead', said));
    else return read.day;
    return null;
  }

  /** A number of 0 or more and of `most` at most. `cell`: one of a list. */
  #number({ name }: Column, most: number, cell = this.#cells.get(name) ?? ''): number | null {
    if (cell === '') return null;
    const value = numberIn(cell, this.#separator);
    const said = { column: name, value: short(cell) };
    if (value === 'ambiguous') this.#aside(refusal('number-ambiguous', said));
    else if (value === 'none' || value < 0) this.#aside(refusal('no-number', said));
    else if (value > most) this.#aside(refusal('number-large', { ...said, most }));
    else return value;
    return null;
  }

  #meter(installed: string | null): Device['meter'] {
    const column = this.#column('meter');
    const at = this.#day('meterAt');
    if (!column) return null;
    const unit = column.unit ?? '';
    const hour = HOURS[unit];
    // A meter of hours cannot have run longer than there were hours.
    const since = at !== null && installed !== null && installed > at ? FIRST_DAY : (installed ?? FIRST_DAY);
    const hours = (dayNumber(at ?? this.#today ?? '2100-01-01') + 1 - dayNumber(since)) * 24;
    const value = this.#number(column, hour === undefined ? MOST_READING : hours / hour);
    if (value === null) return null;
    if (at === null) this.#aside(refusal('meter-unread'));
    return at === null ? null : { unit, value, at };
  }

  /** A reading in the unit of the meter; null where that cannot be. */
  #factor(column: Column, meter: Device['meter']): number | null {
    if (!meter) return null;
    if (column.unit === meter.unit) return 1;
    const [from, to] = [HOURS[column.unit ?? ''], HOURS[meter.unit]];
    return from !== undefined && to !== undefined ? from / to : null;
  }

  #plans(meter: Device['meter']): Plan[] {
    const lastDay = this.#day('last');
    const lastMeter = this.#lastMeter(meter);
    const minutes = this.#minutes();
    return (this.#known.get('every') ?? []).flatMap((column): Plan[] => {
      const days = DAYS[column.unit ?? ''];
      const every = this.#number(column, days === undefined ? MOST_READING : MOST_DAYS / days);
      if (every === null) return [];
      const shared = { name: 'service', minutes, lastDay, lastMeter };
      const factor = this.#factor(column, meter);
      if (!(every > 0)) this.#aside(refusal('not-above-0', { column: column.name }));
      else if (days !== undefined) return [{ ...shared, everyDays: every * days, everyMeter: null }];
      else if (factor !== null) return [{ ...shared, everyDays: null, everyMeter: every * factor }];
      else this.#aside(refusal('other-meter', { column: column.name, unit: column.unit ?? '?' }));
      return [];
    });
  }

  #lastMeter(meter: Device['meter']): number | null {
    const column = this.#column('lastMeter');
    const value = column ? this.#number(column, MOST_READING) : null;
    if (!column || value === null) return null;
    const factor = this.#factor(column, meter);
    if (factor === null || !meter) this.#aside(refusal('other-meter', { column: column.name, unit: column.unit ?? '?' }));
    else if (value * factor > meter.value)
      this.#aside(refusal('service-ahead', { column: column.name, value, meter: meter.value / factor }));
    else return value * factor;
    return null;
  }

  #minutes(): number | null {
    const column = this.#column('minutes');
    if (!column) return null;
    const factor = MINUTES[column.unit ?? ''];
    const value = this.#number(column, MOST_MINUTES / (factor ?? 1));
    if (value === null) return null;
    if (factor === undefined) this.#aside(refusal('time-unit', { column: column.name }));
    else if (value === 0) this.#aside(refusal('not-above-0', { column: column.name }));
    else return value * factor;
    return null;
  }

  /** Null: not known. An empty cell of the column says that there were none. */
  #failures(meter: Device['meter']): number[] | null {
    const column = this.#column('failures');
    if (!column) return null;
    const parts = (this.#cells.get(column.name) ?? '').split(/[;|]\s*|,?\s+/).filter((part) => part !== '');
    if (parts.length === 0) return [];
    const factor = this.#factor(column, meter);
    if (factor === null || !meter) {
      this.#aside(refusal('other-meter', { column: column.name, unit: column.unit ?? '?' }));
      return null;
    }
    const readings: number[] = [];
    for (const part of parts) {
      const value = this.#number(column, Infinity, part);
      if (value === null) return null;
      const before = readings.at(-1) ?? 0;
      if (!(value * factor > before)) this.#aside(refusal('failures-fall', { column: column.name, value: part }));
      else if (value * factor > meter.value)
        this.#aside(refusal('failure-ahead', { column: column.name, failure: value, meter: meter.value / factor }));
      else {
        readings.push(value * factor);
        continue;
      }
      return null;
    }
    return readings;
  }
}
