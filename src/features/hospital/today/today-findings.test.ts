import { describe, expect, it } from 'vitest';
import type { LivePerson, LiveView } from '#models/hospital/feed/live.ts';
import { todayCsv } from './today-csv.ts';
import { todayFindings } from './today-findings.ts';
import { stayedSoFar, wardRows } from './ward-rows.ts';

const HOUR = 3_600_000;
const AT = Date.UTC(2026, 10, 23, 12);

const person = (n: number, more: Partial<LivePerson>): LivePerson => ({
  pseudonym: `P-000${n}`,
  unit: 'ED',
  bed: null,
  patientClass: 'E',
  since: AT - HOUR,
  placedAt: AT,
  onLeave: false,
  pending: null,
  pendingSince: AT,
  ...more,
});

const view = (people: readonly LivePerson[], missing = 0): LiveView => ({
  people,
  beds: [{ unit: 'V', bed: 'B2', status: 'C' }],
  counts: { received: 7, applied: 7, noChange: 0, repeated: 0, late: 0, conflict: 0, unknown: 0, notFollowed: 0, refused: 0, waiting: 0 },
  odd: [],
  oddCounts: {},
  missing,
  lastReceived: AT + 1000,
  newestEvent: AT,
  hours: [],
});

// W has one bed and it is taken; V has three: one taken, one closed, one not.
const BEDS = [
  { unit: 'W', beds: 1 },
  { unit: 'V', beds: 3 },
];
const busy = view(
  [
    person(1, { unit: 'W', bed: 'B1', patientClass: 'I' }),
    person(2, { unit: 'V', bed: 'B1', patientClass: 'I' }),
    person(3, { pending: 'W', pendingSince: AT - 2 * HOUR, since: AT - 5 * HOUR }),
    person(4, { pending: 'W', pendingSince: AT - 3 * HOUR, since: AT - 13 * HOUR }),
    person(5, { pending: 'V', pendingSince: AT - 1 * HOUR }),
  ],
  2,
);

describe('what stands out', () => {
  it('units that are waited for, the longest wait and the middle one, long stays, and what is missing', () => {
    expect(todayFindings(busy, wardRows(busy, BEDS), stayedSoFar(busy, AT), AT)).toMatchObject([
      { kind: 'full', row: { unit: 'W', waiting: 2, free: 0 } },
      { kind: 'held up', row: { unit: 'V', waiting: 1, free: 1, closed: 1 } },
      { kind: 'longest', unit: 'W', ms: 3 * HOUR, people: 3, medianMs: 2 * HOUR },
      { kind: 'long stays', people: 3, within: 1, over: 1 },
      { kind: 'missing', messages: 2 },
    ]);
  });

  it('the beds of all wards together, where everybody in them is known', () => {
    expect(todayFindings(busy, wardRows(busy, BEDS), stayedSoFar(busy, AT), AT, new Set(['W', 'V'])).at(-2)).toEqual({
      kind: 'beds',
      people: 2,
      beds: 4,
      cleaning: 0,
      closed: 1,
    });
  });

  it('nothing, where nobody waits', () => {
    const quiet = view([person(1, { unit: 'W', bed: 'B1' })]);
    expect(todayFindings(quiet, wardRows(quiet, BEDS), stayedSoFar(quiet, AT), AT)).toEqual([]);
  });
});

it('as a table: source and age first, every unit, every wait, and no formula', () => {
  const odd = view([...busy.people, person(6, { pseudonym: '=P', pending: 'V', pendingSince: AT - 90_000 })]);
  const text = todayCsv(odd, wardRows(odd, BEDS), stayedSoFar(odd, AT), {
    name: 'websocket',
    address: 'wss://feed.example.org',
    now: AT + 61_000,
    at: AT,
  });
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('part,of,measure,value,unit');
  expect(lines).toContain('feed,websocket,looked at,2026-11-23T12:01:01.000Z,UTC');
  expect(lines).toContain('feed,websocket,picture of,2026-11-23T12:00:00.000Z,UTC');
  expect(lines).toContain('feed,websocket,age of the last message,60,s');
  expect(lines).toContain('unit,W,waiting for it,2,1');
  expect(lines).toContain('unit,V,closed,1,1');
  expect(lines.filter((line) => line.startsWith('wait,'))).toEqual([
    'wait,P-0004,ED to W,180,min',
    'wait,P-0003,ED to W,120,min',
    'wait,P-0005,ED to V,60,min',
    "wait,'=P,ED to V,2,min",
  ]);
  expect(lines).toContain('emergency department,over 12 h,people here so long,1,1');
});
