import { readCsv, type CsvRow } from '../building/csv.ts';
import { dayNumber, type Device, type Plan, type Quarantined, type Register, type Unused } from './register.ts';
import { refusal, refused, type Refusal } from '../refusal.ts';

/** What a column of a register can be. `unit`: its name must carry one in brackets: "meter [h]". */
const FIELDS = {
  id: { names: ['id', 'asset', 'asset id', 'tag', 'component', 'inventory number', 'inventarnummer', 'gerät'], unit: false },
  kind: { names: ['kind', 'type', 'category', 'modality', 'art', 'gerätetyp'], unit: false },
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

interface Column {
  readonly name: string;
  readonly unit: string | null;
}

/**
 * Reads a register from a table: id, kind, room, installed, meter [h], meter read, failures [h] (readings, separated by
 * spaces or semicolons), service every [d] (or [mo], [a], [h]; may come more than once), last service, service time [min].
 * `chosen` says what further columns are, by their name in the file. A number whose column has no unit is not taken. Rows
 * without an id or that come twice, and values that are none, are set aside with their reason. Throws an Error where no
 * column is an id.
 */
export function readRegister(text: string, title: string, chosen: Readonly<Record<string, RegisterField>> = {}): Register {
  const { columns, rows } = readCsv(text);
  const known = new Map<RegisterField, Column[]>();
  const unused: Unused[] = [];
  for (const name of columns) {
    const [, stem = name, unit = null] = /^(.*?)\s*[[(]([^\])]+)[\])]$/.exec(name) ?? [];
    const field = chosen[name] ?? REGISTER_FIELDS.find((one) => (FIELDS[one].names as readonly string[]).includes(stem));
    if (field === undefined) unused.push({ name, why: null });
    else if (FIELDS[field].unit && unit === null) unused.push({ name, why: refusal('column-no-unit', { column: name }) });
    else known.set(field, [...(known.get(field) ?? []), { name, unit }]);
  }
  const [id] = known.get('id') ?? [];
  if (!id) throw refused('no-id-column', { columns: columns.join(', ') });
  const quarantined: Quarantined[] = [];
  const devices = new Map<string, Device>();
  for (const row of rows) {
    const name = row.cells.get(id.name) ?? '';
    const aside = (reason: Refusal): void => void quarantined.push({ file: title, line: row.line, name, reason });
    if (name === '') aside(refusal('no-id'));
    else if (devices.has(name)) aside(refusal('id-twice'));
    else devices.set(name, deviceOf(name, row, known, aside));
  }
  return { title, assumed: false, devices: [...devices.values()], quarantined, unused };
}

function deviceOf(
  id: string,
  { cells }: CsvRow,
  known: ReadonlyMap<RegisterField, readonly Column[]>,
  aside: (reason: Refusal) => void,
): Device {
  const text = (field: RegisterField): string | null => cells.get(known.get(field)?.[0]?.name ?? '') || null;
  const day = (field: RegisterField): string | null => {
    const value = text(field);
    if (value === null || Number.isFinite(dayNumber(value))) return value?.slice(0, 10) ?? null;
    aside(refusal('no-day', { column: known.get(field)?.[0]?.name ?? field, value }));
    return null;
  };
  const number = ({ name }: Column): number | null => {
    const value = cells.get(name) ?? '';
    if (value === '') return null;
    if (Number.isFinite(Number(value)) && Number(value) >= 0) return Number(value);
    aside(refusal('no-number', { column: name, value }));
    return null;
  };
  const [meterColumn] = known.get('meter') ?? [];
  const installed = day('installed');
  const value = meterColumn ? number(meterColumn) : null;
  const at = day('meterAt');
  if (value !== null && at === null) aside(refusal('meter-unread'));
  const unit = meterColumn?.unit ?? '';
  const meter = value !== null && at !== null ? { unit, value, at } : null;
  const last = day('last');
  const [lastMeterColumn] = known.get('lastMeter') ?? [];
  const lastMeter = lastMeterColumn && lastMeterColumn.unit === unit ? number(lastMeterColumn) : null;
  const [minutesColumn] = known.get('minutes') ?? [];
  const worth = minutesColumn ? number(minutesColumn) : null;
  const factor = MINUTES[minutesColumn?.unit ?? ''];
  if (worth !== null && factor === undefined) aside(refusal('time-unit', { column: minutesColumn?.name ?? '' }));
  const minutes = worth !== null && factor !== undefined ? worth * factor : null;
  const plans = (known.get('every') ?? []).flatMap((column): Plan[] => {
    const every = number(column);
    if (every === null) return [];
    const shared = { name: column.name, minutes, lastDay: last, lastMeter };
    const days = DAYS[column.unit ?? ''];
    if (!(every > 0)) aside(refusal('not-above-0', { column: column.name }));
    else if (days !== undefined) return [{ ...shared, everyDays: every * days, everyMeter: null }];
    else if (meter && column.unit === meter.unit) return [{ ...shared, everyDays: null, everyMeter: every }];
    else aside(refusal('other-meter', { column: column.name, unit: column.unit ?? '?' }));
    return [];
  });
  return {
    id,
    kind: text('kind') ?? id,
    room: text('room'),
    installed,
    meter,
    failures: failuresOf(cells, known.get('failures')?.[0], meter, aside),
    plans,
  };
}

function failuresOf(
  cells: ReadonlyMap<string, string>,
  column: Column | undefined,
  meter: Device['meter'],
  aside: (reason: Refusal) => void,
): number[] {
  const written = column ? (cells.get(column.name) ?? '') : '';
  if (!column || written === '') return [];
  const values = written.split(/[;\s]+/).filter((part) => part !== '');
  const numbers = values.map(Number);
  const bad = numbers.findIndex((value, i) => !(Number.isFinite(value) && value > (numbers[i - 1] ?? 0)));
  if (bad >= 0) aside(refusal('failures-fall', { column: column.name, value: values[bad] as string }));
  else if (!meter || meter.unit !== column.unit) aside(refusal('other-meter', { column: column.name, unit: column.unit ?? '?' }));
  else if ((numbers.at(-1) as number) > meter.value)
    aside(refusal('failure-ahead', { column: column.name, failure: numbers.at(-1) as number, meter: meter.value }));
  else return numbers;
  return [];
}
