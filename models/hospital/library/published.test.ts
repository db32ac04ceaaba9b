import { describe, expect, it } from 'vitest';
import { hasData, readNumbers } from '../../../tests/shared-data.ts';
import { compileModel } from '../engine/compile.ts';
import { estimate, replicate } from '../engine/replicate.ts';
import type { RunReport } from '../engine/report.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES, districtHospital } from './district-hospital.ts';

const WARDS = ['medical ward', 'older people’s ward', 'surgical ward'];

const cameTo = (r: RunReport): number => r.sources.filter(({ id }) => id.startsWith('ED')).reduce((sum, { came }) => sum + came, 0);
const mark = (r: RunReport, name: string) => {
  const found = r.marks.find((one) => one.name === name);
  if (!found) throw new Error(`no mark ${name}`);
  return found;
};
const bedWait = (r: RunReport) => {
  const found = r.spans.find((one) => one.name === 'waiting for a bed');
  if (!found) throw new Error('nobody waits for a bed');
  return found;
};
const used = (ids: readonly string[]) => (r: RunReport) => {
  const of = r.resources.filter(({ id }) => ids.includes(id));
  return (100 * of.reduce((sum, { meanUsed }) => sum + meanUsed, 0)) / of.reduce((sum, { meanOn }) => sum + meanOn, 0);
};
/** Of everybody who came as an emergency and left from a ward. */
function emergencyStay(r: RunReport): number {
  const stays = r.sources.filter(({ id }) => id.startsWith('ED')).flatMap(({ byOutcome }) => byOutcome['discharged from ward'] ?? []);
  return stays.reduce((sum, { count, mean }) => sum + count * mean, 0) / stays.reduce((sum, { count }) => sum + count, 0) / 1440;
}

/**
 * The table of docs/validation/hospital.md: what was found in 200 runs with its 95 % interval, and what is published
 * from the least to the most of the figures named there. `inside`: do the two meet? Where they do not, the table says so.
 */
const ROWS: readonly {
  readonly what: string;
  readonly of: (r: RunReport) => number;
  readonly found: readonly [mean: number, low: number, high: number];
  readonly published: readonly [low: number, high: number];
  readonly inside: boolean;
}[] = [
  {
    what: 'attendances a day',
    of: (r) => cameTo(r) / (r.minutes / 1440),
    found: [181.9, 181.5, 182.3],
    published: [118.7, 999.3],
    inside: true,
  },
  {
    what: 'left within four hours, %',
    of: (r) => 100 * mark(r, 'left the department').withinFourHours,
    found: [62.7, 62.1, 63.4],
    published: [49.6, 80.3],
    inside: true,
  },
  {
    what: 'longer than twelve hours, %',
    of: (r) => 100 * (1 - mark(r, 'left the department').withinTwelveHours),
    found: [2.15, 1.96, 2.33],
    published: [2, 10.2],
    inside: true,
  },
  {
    what: '95th percentile in the department, min',
    of: (r) => mark(r, 'left the department').p95,
    found: [493, 480, 507],
    published: [353, 390],
    inside: false,
  },
  {
    what: 'admitted, %',
    of: (r) => (100 * mark(r, 'bed granted').count) / cameTo(r),
    found: [27.16, 27.07, 27.24],
    published: [26.3, 29.9],
    inside: true,
  },
  {
    what: 'waited four hours for a bed, % of the admitted',
    of: (r) => 100 * (1 - bedWait(r).withinFourHours),
    found: [11.0, 10.1, 12.0],
    published: [25, 45],
    inside: false,
  },
  {
    what: 'waited twelve hours for a bed, % of attendances',
    of: (r) => (100 * bedWait(r).count * (1 - bedWait(r).withinTwelveHours)) / cameTo(r),
    found: [1.26, 1.13, 1.39],
    published: [1.33, 2.1],
    inside: true,
  },
  { what: 'general and acute beds in use, %', of: used(WARDS), found: [90.9, 90.7, 91.2], published: [90.5, 92.6], inside: true },
  { what: 'beds of intensive care in use, %', of: used(['ICU']), found: [52.9, 51.7, 54.2], published: [75, 75.3], inside: false },
  {
    what: 'left without being seen, %',
    of: (r) => (100 * r.sources.reduce((sum, { byOutcome }) => sum + (byOutcome['left without being seen']?.count ?? 0), 0)) / cameTo(r),
    found: [2.47, 2.1, 2.84],
    published: [1.9, 3.2],
    inside: true,
  },
  {
    what: 'to the doctor, median, min',
    of: (r) => mark(r, 'doctor').median,
    found: [12.5, 12.2, 12.9],
    published: [55, 59],
    inside: false,
  },
  { what: 'stay of emergencies, days', of: emergencyStay, found: [7.12, 7.09, 7.15], published: [7.9, 9.1], inside: false },
];

describe('the district general hospital beside published figures', () => {
  const reports = replicate(compileModel(districtHospital()), {
    seed: 20261123,
    count: 20,
    minutes: DISTRICT_MINUTES,
    warmUpMinutes: DISTRICT_WARM_UP_MINUTES,
  });

  it.each(ROWS)('$what: as the table has it', ({ of, found: [found, least, most], published: [low, high], inside }) => {
    const { mean, standardError } = estimate(reports.map(of));
    // Twenty runs against two hundred of the same hospital, and the rounding of the table.
    expect(Math.abs(mean - found)).toBeLessThan(4 * standardError + 0.01 * found);
    expect(most >= low && least <= high).toBe(inside);
  });

  it.runIf(hasData)('four hours and admissions lie among the 134 trusts of December 2018 (NHS England, type 1)', () => {
    const trusts = readNumbers('hospital/nhs_ae_type1_by_trust_2018_12.csv').map(([, came = NaN, late = NaN, admitted = NaN]) => ({
      within: 100 * (1 - late / came),
      admitted: (100 * admitted) / came,
    }));
    expect(trusts).toHaveLength(134);
    const sorted = (of: 'within' | 'admitted'): number[] => trusts.map((one) => one[of]).sort((a, b) => a - b);
    const [within, admitted] = [sorted('within'), sorted('admitted')];
    const median = ((within[66] ?? NaN) + (within[67] ?? NaN)) / 2;
    expect([within[0], median, within.at(-1)].map((one) => Math.round(10 * (one ?? NaN)) / 10)).toEqual([51.6, 80.3, 97.3]);
    const mean = (of: (r: RunReport) => number): number => estimate(reports.map(of)).mean;
    // Crowded, but not the worst: eight of 134 trusts had fewer than 63 %.
    const mine = mean((r) => 100 * mark(r, 'left the department').withinFourHours);
    expect(mine).toBeGreaterThan(within[0] ?? NaN);
    expect(mine).toBeLessThan(median);
    const share = mean((r) => (100 * mark(r, 'bed granted').count) / cameTo(r));
    // Between the tenth and the last but tenth of a hundred.
    expect(share).toBeGreaterThan(admitted[13] ?? NaN);
    expect(share).toBeLessThan(admitted[120] ?? NaN);
  });
});
