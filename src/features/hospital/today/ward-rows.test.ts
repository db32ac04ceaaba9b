import { describe, expect, it } from 'vitest';
import type { LivePerson, LiveView } from '#models/hospital/feed/live.ts';
import { stayedSoFar, wardRows } from './ward-rows.ts';

const person = (more: Partial<LivePerson>): LivePerson => ({
  pseudonym: 'P-0001',
  unit: null,
  bed: null,
  patientClass: 'E',
  since: 0,
  placedAt: 0,
  onLeave: false,
  pending: null,
  pendingSince: 0,
  ...more,
});

const view = (people: LivePerson[], beds: LiveView['beds']): LiveView => ({
  people,
  beds,
  counts: { received: 0, applied: 0, noChange: 0, repeated: 0, late: 0, conflict: 0, unknown: 0, notFollowed: 0, refused: 0, waiting: 0 },
  odd: [],
  oddCounts: {},
  missing: 0,
  lastReceived: null,
  newestEvent: null,
  hours: [],
});

describe('a unit as it is now', () => {
  it('occupied, being cleaned, closed and free add up to its beds; a bed somebody is in is not being cleaned', () => {
    const [ward] = wardRows(
      view(
        [person({ unit: 'W', bed: 'B1' }), person({ unit: 'W', bed: 'B2' }), person({ pending: 'W' })],
        [
          { unit: 'W', bed: 'B2', status: 'H' },
          { unit: 'W', bed: 'B3', status: 'H' },
          { unit: 'W', bed: 'B4', status: 'C' },
          { unit: 'W', bed: 'B5', status: 'U' },
          { unit: 'V', bed: 'B9', status: 'H' },
        ],
      ),
      [{ unit: 'W', beds: 10 }],
    );
    expect(ward).toMatchObject({ beds: 10, cleaning: 1, closed: 1, free: 6, waiting: 1 });
    expect(ward?.people).toHaveLength(2);
  });

  it('a unit only the feed knows is shown; more people than beds are more beds', () => {
    const rows = wardRows(view([person({ unit: 'X', bed: '1' }), person({ unit: 'W', bed: '1' }), person({ unit: 'W', bed: '2' })], []), [
      { unit: 'W', beds: 1 },
    ]);
    expect(rows.map(({ unit, beds, free }) => [unit, beds, free])).toEqual([
      ['W', 2, 0],
      ['X', 1, 0],
    ]);
  });

  it('how long: 0 to 1, 1 to 2, 2 to 4, 4 to 12 hours and longer; people in wards are not counted', () => {
    const hour = 3_600_000;
    const people = [0.5, 1, 3.9, 4, 13].map((hours) => person({ since: 20 * hour - hours * hour }));
    expect(stayedSoFar(view([...people, person({ patientClass: 'I' })], []), 20 * hour)).toEqual([1, 1, 1, 1, 1]);
  });
});
