import { describe, expect, it } from 'vitest';
import { tumourInterventions } from '#models/tumour/interventions.ts';
import { aimOf, givenProblems, givenTreatment, goesOn, likelyDate, stuppGiven } from './given.ts';
import { readFit, readForecast } from './results.ts';
import { newStudy, readStudy, type Given } from './study.ts';

const NEWEST = '2026-03-31';
const around = { newest: NEWEST, birth: '1950-06-15', dose: false };

/** An entry with the values of its kind, some of them others. */
function entry(id: string, kind: string, date: string, change: Readonly<Record<string, number>> = {}): Given {
  const fields = Object.entries(tumourInterventions.find((one) => one.kind === kind)!.fields);
  const values = Object.fromEntries(fields.map(([name, { unit, default: value }]) => [name, { value: change[name] ?? value, unit }]));
  return { id, kind, date, values };
}

const reasons = (given: readonly Given[], change: object = {}) =>
  givenProblems(given, { ...around, ...change }).map(({ id, reason }) => `${id} ${reason}`);

describe('what is wrong with treatments that were given', () => {
  it('is nothing for surgery, radiotherapy and two courses of a drug one after the other', () => {
    const given = [
      entry('a', 'resection', '2025-10-01'),
      entry('b', 'radiotherapy', '2025-11-03'),
      entry('c', 'temozolomide', '2025-11-03'),
      entry('d', 'temozolomide', '2026-01-12', { dose: 150, days: 5, cycle: 28, cycles: 6 }),
    ];
    expect(reasons(given)).toEqual([]);
  });

  it('is a date that is none, not before the newest scan, before birth, or too long ago', () => {
    const at = (date: string) => reasons([entry('a', 'radiotherapy', date)]);
    expect(at('')).toEqual(['a no-date']);
    expect(at('2025-02-30')).toEqual(['a no-date']);
    expect(at(NEWEST)).toEqual(['a after']);
    expect(at('2026-04-01')).toEqual(['a after']);
    expect(at('1950-06-14')).toEqual(['a before-birth']);
    // Born the same day, 76 years ago: not before birth, and still nothing the model reaches.
    expect(at('1950-06-15')).toEqual(['a too-early']);
    expect(reasons([entry('a', 'radiotherapy', '2025-11-03')], { newest: null })).toEqual(['a undated-scan']);
    // Of the birth only the year is known: that year is not before it.
    expect(reasons([entry('a', 'radiotherapy', '2019-12-31'), entry('b', 'radiotherapy', '2020-01-01')], { birth: '2020' })).toEqual([
      'a before-birth',
    ]);
  });

  it('is the same thing twice at once; a boost beside a course is not', () => {
    const daily = entry('a', 'temozolomide', '2025-11-03');
    expect(reasons([daily, entry('b', 'temozolomide', '2025-12-14')])).toEqual(['b twice']);
    expect(reasons([daily, entry('b', 'temozolomide', '2025-12-15')])).toEqual([]);
    // In the pauses of a course in cycles there is room.
    const cycles = entry('c', 'temozolomide', '2025-11-03', { days: 5, cycle: 28, cycles: 2 });
    expect(reasons([cycles, entry('d', 'temozolomide', '2025-11-08', { days: 5, cycle: 5 })])).toEqual([]);
    expect(reasons([entry('a', 'resection', '2025-10-01'), entry('b', 'resection', '2025-10-01')])).toEqual(['b twice']);
    expect(reasons([entry('a', 'radiotherapy', '2025-11-03'), entry('b', 'radiotherapy', '2025-11-03')])).toEqual(['b twice']);
    expect(reasons([entry('a', 'radiotherapy', '2025-11-03'), entry('b', 'radiotherapy', '2025-11-03', { margin: 0 })])).toEqual([]);
  });

  it('is a dose map that is not chosen, and numbers outside their range', () => {
    const mapped = entry('a', 'radiotherapy_plan', '2025-11-03');
    expect(reasons([mapped])).toEqual(['a no-dose']);
    expect(reasons([mapped], { dose: true })).toEqual([]);
    expect(reasons([entry('a', 'radiotherapy', '2025-11-03', { dose: 90 })])).toEqual(['a values']);
  });
});

describe('what was given, as events before the newest scan', () => {
  const grid = { size: [5, 1, 1], spacing: [10, 10, 10] } as const;
  const outline = (day: number, ...voxels: number[]) => ({
    day,
    mask: Uint8Array.from({ length: 5 }, (_, v) => Number(voxels.includes(v))),
  });
  // 90 days before, and the newest.
  const seen = [outline(-90, 1, 2), outline(0, 3)];
  const treated = (...given: Given[]) => givenTreatment(given, NEWEST, seen, { grid, dose: null });

  it('lies half a day after scans of its day, fraction by fraction', () => {
    const { fractions, fields } = treated(entry('a', 'radiotherapy', '2026-03-02', { fractions: 7 }));
    // A Monday 29 days before: a week of five, then two more.
    expect(fractions.map(({ day }) => day)).toEqual([-28.5, -27.5, -26.5, -25.5, -24.5, -21.5, -20.5]);
    expect(fractions.every(({ field }) => field === 0)).toBe(true);
    expect(fields).toHaveLength(1);
  });

  it('takes out what the last outline before it shows; without one nobody can say', () => {
    // 2025-12-31 is 90 days before the newest scan: surgery on the day of the first scan comes after it.
    expect(treated(entry('a', 'resection', '2025-12-31')).resections.map(({ day, mask }) => [day, [...mask]])).toEqual([
      [-89.5, [0, 1, 1, 0, 0]],
    ]);
    expect(treated(entry('a', 'resection', '2025-12-30')).resections).toEqual([]);
    expect(aimOf(entry('a', 'resection', '2025-12-30'), NEWEST, [-90, 0])).toBe('unknown');
    expect(aimOf(entry('a', 'radiotherapy', '2025-12-30'), NEWEST, [-90, 0])).toBe('later');
    expect(aimOf(entry('a', 'radiotherapy', '2025-12-31'), NEWEST, [-90, 0])).toBe('before');
  });

  it('keeps the dose of each course apart, each about the outline of its time', () => {
    const { fields, fractions } = treated(
      entry('a', 'radiotherapy', '2025-12-01', { fractions: 1, margin: 0, penumbra: 0 }),
      entry('b', 'radiotherapy', '2026-03-01', { fractions: 2, margin: 0, penumbra: 0, dose: 5 }),
    );
    // Both about the first outline: the one before it because none is earlier.
    expect(fractions.map(({ field }) => field)).toEqual([0, 1, 1]);
    for (const { field, scale } of fractions)
      expect([...fields[field]!.gray].map((gray) => scale * gray)).toEqual([0, 1, 1, 0, 0].map((one) => one * (field === 0 ? 2 : 5)));
  });

  it('goes on across the newest scan as entered, and says how much', () => {
    const course = entry('a', 'temozolomide', '2026-03-21');
    expect(goesOn(course, NEWEST)).toEqual({ all: 42, after: 32 });
    const days = treated(course).agents[0]!.doses.map(({ day }) => day);
    expect([days[0], days.at(-1), days.filter((day) => day > 0).length]).toEqual([-9.5, 31.5, 32]);
    expect(goesOn(entry('b', 'radiotherapy', '2025-11-03'), NEWEST)).toEqual({ all: 30, after: 0 });
  });
});

describe('ways to enter', () => {
  it('Stupp as far as it had begun before the newest scan, with ids of its own', () => {
    // The first cycle begins on day 70, the others on day 98.
    const begun = (date: string) => stuppGiven([], date, NEWEST).map(({ id, date: on }) => `${id} ${on}`);
    expect(begun('2025-12-01')).toEqual([
      'radiotherapy-1 2025-12-01',
      'temozolomide-1 2025-12-01',
      'temozolomide-2 2026-02-09',
      'temozolomide-3 2026-03-09',
    ]);
    expect(begun('2026-01-10')).toHaveLength(3);
    expect(stuppGiven([entry('temozolomide-1', 'temozolomide', '2024-01-01')], '2026-03-01', NEWEST).map(({ id }) => id)).toEqual([
      'radiotherapy-1',
      'temozolomide-2',
    ]);
    expect(givenProblems(stuppGiven([], '2025-12-01', NEWEST), around)).toEqual([]);
  });

  it('begin with a date that may hold', () => {
    expect(likelyDate(['2025-12-31', NEWEST])).toBe('2026-01-01');
    expect(likelyDate([NEWEST])).toBe('2025-12-31');
    expect(likelyDate([null])).toBeNull();
  });
});

it('documents from before treatments could be entered knew of none', () => {
  const { given: _, ...old } = newStudy();
  expect(readStudy(old)?.given).toEqual([]);
  expect(readFit({ schema: 'tumour-1' })?.given).toEqual([]);
  expect(readForecast({ schema: 'tumour-2' })).toMatchObject({ given: [], givenCavity: null });
  const made = { ...newStudy(), given: [entry('a', 'resection', '2025-10-01')] };
  expect(readStudy(made)).toEqual(made);
});
