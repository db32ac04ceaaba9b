import { readCsv } from '../building/csv.ts';
import { type Device, type Plan, type Quarantined, type Register, type Unused } from './register.ts';
import { checkIsTable, dayIn, short } from './table-values.ts';
import { refusal, refused, type Refusal } from '../refusal.ts';

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30.4375, year: 365.25 };
const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440 };
/** Before it nothing was put up that is in use still: a date left empty by a program. */
const FIRST_DAY = '1900-01-01';
const absent = (value: string | undefined): boolean => value === undefined || value === '' || value === 'n/a';

/**
 * Reads COBie's components and, where there are, its jobs, as the tables they are handed over in. A job with a frequency is a
 * plan for every device of its type; jobs without one are steps of it. A frequency is so many times in its unit: "2 year" is
 * twice a year, as its semi-annual inspections say. COBie has no meters, and in practice no failures. Throws an Error where
 * the first table has no components.
 */
export function readCobieRegister(equipment: string, jobs: string | null, title: string): Register {
  checkIsTable(equipment);
  const { columns, rows } = readCsv(equipment);
  if (!columns.includes('component')) throw refused('no-component-column', { columns: short(columns.join(', '), 200) });
  const quarantined: Quarantined[] = [];
  const plans = jobs === null ? new Map<string, Plan[]>() : plansOf(jobs, title, quarantined);
  const devices = new Map<string, Device>();
  for (const { line, cells } of rows) {
    const id = cells.get('component') ?? '';
    const aside = (reason: Refusal): void => void quarantined.push({ file: title, line, name: id, reason });
    if (id === '') {
      aside(refusal('no-component'));
      continue;
    }
    if (devices.has(id)) {
      aside(refusal('component-twice'));
      continue;
    }
    const written = cells.get('install_date');
    const day = absent(written) ? 'none' : dayIn(written as string);
    const known = typeof day === 'object' && day.day >= FIRST_DAY;
    if (!absent(written) && !known)
      aside(refusal(day === 'ambiguous' ? 'day-ambiguous' : 'no-day', { column: 'install_date', value: short(written as string) }));
    const kind = absent(cells.get('type')) ? id : (cells.get('type') as string);
    devices.set(id, {
      id,
      kind,
      part: null,
      room: absent(cells.get('space')) ? null : (cells.get('space') as string),
      installed: known ? day.day : null,
      meter: null,
      failures: null,
      plans: plans.get(kind.toLowerCase()) ?? [],
    });
  }
  const kinds = new Set([...devices.values()].map((device) => device.kind.toLowerCase()));
  const unused = [...plans]
    .filter(([kind]) => !kinds.has(kind))
    .map(([kind, list]): Unused => ({ name: list.map((plan) => plan.name).join(', '), why: refusal('jobs-unmatched', { type: kind }) }));
  return {
    title,
    assumed: false,
    devices: [...devices.values()],
    quarantined,
    unused,
    missing: jobs === null ? ['meter', 'failures', 'every', 'last'] : ['meter', 'failures', 'last'],
  };
}

function plansOf(jobs: string, title: string, quarantined: Quarantined[]): Map<string, Plan[]> {
  const plans = new Map<string, Plan[]>();
  for (const { line, cells } of readCsv(jobs).rows) {
    if (absent(cells.get('frequency'))) continue;
    const name = cells.get('name') ?? '';
    const aside = (reason: Refusal): void => void quarantined.push({ file: title, line, name, reason });
    const times = Number(cells.get('frequency'));
    const days = DAYS[cells.get('frequency_unit') ?? ''];
    const per = MINUTES[cells.get('duration_unit') ?? ''];
    const duration = Number(cells.get('duration'));
    if (!(times > 0)) aside(refusal('bad-frequency', { value: cells.get('frequency') ?? '' }));
    else if (days === undefined)
      aside(refusal('frequency-unit', { value: cells.get('frequency_unit') ?? '', units: Object.keys(DAYS).join(', ') }));
    else if (absent(cells.get('type'))) aside(refusal('job-of-none'));
    else {
      if (!(duration > 0 && per !== undefined)) aside(refusal('duration-open'));
      const kind = (cells.get('type') as string).toLowerCase();
      plans.set(kind, [
        ...(plans.get(kind) ?? []),
        {
          name,
          everyDays: days / times,
          everyMeter: null,
          minutes: duration > 0 && per !== undefined ? duration * per : null,
          lastDay: null,
          lastMeter: null,
        },
      ]);
    }
  }
  return plans;
}
