import { describe, expect, it } from 'vitest';
import { hospital, PathwayBuilder, units } from '../engine/authoring.ts';
import { compileModel } from '../engine/compile.ts';
import { replicate } from '../engine/replicate.ts';
import { TREATMENT_CENTRE_MINUTES, treatmentCentre } from '../library/treatment-centre.ts';
import { activePeriods, activeShares, type ActivePeriod } from './active-period.ts';

const period = (resource: number, from: number, to: number): ActivePeriod => ({ resource, from, to });
const takes = (value: number) => ({ kind: 'constant', value }) as const;

describe('the bottleneck that moves', () => {
  it('is the longest period without a break; where one hands over to the next both share it (worked out by hand)', () => {
    // a works 0–40, b 30–100, c 50–60 (never the longest), a again 110–120.
    const shares = activeShares(['a', 'b', 'c'], [period(0, 0, 40), period(1, 30, 100), period(2, 50, 60), period(0, 110, 120)], 0, 120);
    expect(shares.map(({ sole, shifting }) => [sole * 120, shifting * 120])).toEqual([
      [30 + 10, 10],
      [60, 10],
      [0, 0],
    ]);
    expect(shares[0]?.active).toBeCloseTo(50 / 120, 12);
  });

  it('a shorter one that outlasts the longer takes over at its end; three in a row', () => {
    // a 0–50, b 45–60, c 58–62: at 45–50 a (longer) is it, shared with b; from 58 b, shared with c until 60.
    const shares = activeShares(['a', 'b', 'c'], [period(0, 0, 50), period(1, 45, 60), period(2, 58, 62)], 0, 100);
    const minutes = shares.map(({ sole, shifting }) => [Math.round(sole * 100), Math.round(shifting * 100)]);
    expect(minutes).toEqual([
      [45, 5],
      [8, 5 + 2],
      [2, 2],
    ]);
  });

  it('is read from a run event by event: one bed, used and then cleaned', () => {
    const model = hospital(
      'm',
      [units('bed', 1, { kind: 'bed', cleaning: { time: takes(10), isolationFactor: 1 } })],
      [new PathwayBuilder('p').seize('bed').delay(takes(30)).release('bed').leave()],
      [{ id: 'a', pathway: 'p', priority: 1, arrivals: { kind: 'timetable', minutes: [5, 40, 200] } }],
    );
    const setting = { seed: 1, replication: 0, minutes: 220, warmUpMinutes: 20 };
    // 5 to 45 (from the warm-up's end on), the second from 45 to 85 without a break, the third beyond the end.
    expect(activePeriods(model, setting)).toEqual([period(0, 20, 85), period(0, 200, 220)]);
  });

  it('treat-sim: stepping from event to event changes no run; every share lies within the time there is', () => {
    const model = treatmentCentre();
    const setting = { seed: 2, replication: 0, minutes: TREATMENT_CENTRE_MINUTES, warmUpMinutes: 0 };
    const names = model.resources.map(({ id }) => id);
    const shares = activeShares(names, activePeriods(model, setting), 0, setting.minutes);
    const [report] = replicate(compileModel(model), { ...setting, count: 1 });
    for (const [i, { active, sole, shifting }] of shares.entries()) {
      const used = (report?.resources[i]?.meanUsed ?? NaN) / (report?.resources[i]?.meanOn ?? NaN);
      // All units busy is less often than a unit is; with one unit it is the same thing.
      if (report?.resources[i]?.meanOn === 1) expect(active).toBeCloseTo(used, 9);
      else expect(active).toBeLessThanOrEqual(used + 1e-9);
      expect(sole + shifting).toBeLessThanOrEqual(active + 1e-9);
    }
    expect(shares.reduce((sum, { sole }) => sum + sole, 0)).toBeLessThanOrEqual(1);
  });
});
