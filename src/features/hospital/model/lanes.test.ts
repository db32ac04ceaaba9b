import { describe, expect, it } from 'vitest';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { jumpsOf, lanesOf } from './lanes.ts';

describe('arcs beside a pathway', () => {
  it('finds where steps lead, and nothing that does not exist', () => {
    expect(
      jumpsOf([
        {
          do: 'choose',
          options: [
            { share: 1, to: 'a' },
            { share: 1, to: 'nowhere' },
          ],
        },
        { do: 'seize', resource: 'r', onRefusal: 'b' },
        { do: 'leave', as: 'x', label: 'a' },
        { do: 'leave', as: 'y', label: 'b' },
      ]),
    ).toEqual([
      { from: 0, to: 2, kind: 'leads' },
      { from: 1, to: 3, kind: 'leaves' },
    ]);
  });

  it('never lets two arcs of a lane meet, in every pathway of the district hospital', () => {
    for (const { steps } of districtHospital().pathways) {
      const drawn = lanesOf(jumpsOf(steps));
      for (const a of drawn)
        for (const b of drawn) {
          if (a === b || a.lane !== b.lane) continue;
          const [low, high] = [Math.min(a.from, a.to), Math.max(a.from, a.to)];
          expect(high < Math.min(b.from, b.to) || low > Math.max(b.from, b.to)).toBe(true);
        }
    }
  });
});
