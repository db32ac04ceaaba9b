import { describe, expect, it } from 'vitest';
import { randomNormal } from '#models/core/normal.ts';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from '../engine/authoring.ts';
import { compileModel } from '../engine/compile.ts';
import { replicate } from '../engine/replicate.ts';
import { driveStudy } from './drive.ts';
import { measureOf } from './focus.ts';
import { rankingOf } from './ranking.ts';
import { furtherRuns } from './selection.ts';
import { Study } from './study.ts';

/** Runs shared out as a study does it. */
function sharedOut(options: number, budget: number, run: (option: number, n: number) => number): number[][] {
  const values = Array.from({ length: options }, (_, i) => Array.from({ length: 10 }, (_, n) => run(i, n)));
  while (values.reduce((sum, list) => sum + list.length, 0) < budget)
    furtherRuns(values, budget, 10).forEach((more, i) => {
      const list = values[i] as number[];
      for (let k = 0; k < more; k++) list.push(run(i, list.length));
    });
  return values;
}
/** 99 % band above a share of `trials`. */
const upTo = (share: number, trials: number): number => share + 2.326 * Math.sqrt((share * (1 - share)) / trials);

describe('places of options', () => {
  // Runs of the same day differ far more than options do.
  const day = (n: number): number => 250 + 40 * randomNormal(1, 0, 7, n);

  it('an option that changes nothing shares the place of today, with however many runs, and stands below it', () => {
    const today = Array.from({ length: 30 }, (_, n) => day(n));
    const nothing = Array.from({ length: 43 }, (_, n) => day(n));
    const noise = Array.from({ length: 47 }, (_, n) => day(n) + 0.2 + 3 * randomNormal(2, 0, 7, n));
    // Means over all runs of each differ by what the days were like.
    const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / list.length;
    expect(Math.abs(mean(nothing) - mean(today))).toBeGreaterThan(1);
    for (const want of ['less', 'more'] as const) {
      const { placed, first, better } = rankingOf([today, nothing, noise], want);
      expect(placed[0]?.option).toBe(0);
      expect(placed.map(({ places }) => places)).toEqual([
        [1, 3],
        [1, 3],
        [1, 3],
      ]);
      expect(placed.find(({ option }) => option === 1)?.difference).toMatchObject({ mean: 0, low: 0, high: 0, runs: 30 });
      expect(first).toBeNull();
      expect(better).toEqual([]);
    }
  });

  it('what is told of today is told of its equal, though that one has too few runs of its own', () => {
    const today = Array.from({ length: 40 }, (_, n) => day(n));
    const helps = today.map((value, n) => value - 5 + 8 * randomNormal(3, 0, 7, n));
    const { placed, first } = rankingOf([today, today.slice(0, 3), helps], 'less');
    expect(placed).toMatchObject([
      { option: 2, places: [1, 1] },
      { option: 0, places: [2, 3] },
      { option: 1, places: [2, 3] },
    ]);
    expect(first).toBe(2);
    // The largest is wanted: it is the last.
    expect(rankingOf([today, today.slice(0, 3), helps], 'more').placed.map(({ option }) => option)).toEqual([0, 1, 2]);
  });

  it('a known order is found where pairs tell it, though the days hide it from means', () => {
    const gain = [0, -6, -2, 3];
    const values = gain.map((by, option) => Array.from({ length: 20 + 7 * option }, (_, n) => day(n) + by + randomNormal(4, option, 7, n)));
    const { placed, first, better } = rankingOf(values, 'less');
    expect(placed.map(({ option, places }) => [option, ...places])).toEqual([
      [1, 1, 1],
      [2, 2, 2],
      [0, 3, 3],
      [3, 4, 4],
    ]);
    expect(first).toBe(1);
    expect(better).toEqual([1, 2]);
    // Paired t of 20 runs: the truth lies within the interval, which is far narrower than the spread of days.
    for (const { option, difference } of placed) {
      expect(difference.low).toBeLessThanOrEqual(gain[option] as number);
      expect(difference.high).toBeGreaterThanOrEqual(gain[option] as number);
      expect(difference.high - difference.low).toBeLessThan(5);
    }
  });

  it('what is not told apart from today stands below it, though it may truly be first', () => {
    const today = Array.from({ length: 28 }, (_, n) => day(n));
    const helps = today.map((value, n) => value - 8 + 5 * randomNormal(12, 0, 7, n));
    // Better on average by as much, in few runs and with much noise.
    const noisy = today.slice(0, 10).map((value, n) => value - 8 + 25 * randomNormal(13, 0, 7, n));
    expect(rankingOf([today, noisy, helps], 'less')).toMatchObject({
      placed: [
        { option: 2, places: [1, 2] },
        { option: 0, places: [2, 3] },
        { option: 1, places: [1, 3] },
      ],
      first: null,
      better: [2],
    });
  });

  it('two that cannot be told apart share the first places; neither is named first', () => {
    const values = [0, -20, -20].map((by, option) => Array.from({ length: 25 }, (_, n) => day(n) + by + 4 * randomNormal(5, option, 7, n)));
    const { placed, first, better } = rankingOf(values, 'less');
    expect(placed.map(({ places }) => places)).toEqual([
      [1, 2],
      [1, 2],
      [3, 3],
    ]);
    expect(placed[2]?.option).toBe(0);
    expect(first).toBeNull();
    expect([...better].sort()).toEqual([1, 2]);
  });

  it('four that are truly the same are told apart in at most 5 of 100 studies, runs shared out by what was found (1,000 studies)', () => {
    const trials = 1000;
    let [wrong, named] = [0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const values = sharedOut(4, 80, (option, n) => 40 * randomNormal(6, trial, 7, n) + 5 * randomNormal(7, trial * 4 + option, 7, n));
      const { placed, first } = rankingOf(values, 'less');
      if (placed.some(({ places }) => places[0] > 1)) wrong++;
      if (first !== null) named++;
    }
    expect(wrong / trials).toBeLessThan(upTo(0.05, trials));
    expect(named).toBeLessThanOrEqual(wrong);
  });

  it('the first that is named is the known best; a place given holds the true one in at least 95 of 100 studies (300 studies)', () => {
    const trials = 300;
    let [named, wrong, missed] = [0, 0, 0];
    for (let trial = 0; trial < trials; trial++) {
      const truth = [0, -4, -1, 2];
      const values = sharedOut(
        4,
        120,
        (option, n) => (truth[option] as number) + 30 * randomNormal(8, trial, 7, n) + 2 * randomNormal(9, trial * 4 + option, 7, n),
      );
      const { placed, first } = rankingOf(values, 'less');
      if (first !== null) named++;
      if (first !== null && first !== 1) wrong++;
      const place = [3, 1, 2, 4];
      if (placed.some(({ option, places: [best, worst] }) => (place[option] as number) < best || (place[option] as number) > worst))
        missed++;
    }
    expect(wrong / trials).toBeLessThan(upTo(0.05, trials));
    expect(missed / trials).toBeLessThan(upTo(0.05, trials));
    expect(named / trials).toBeGreaterThan(0.9);
  });

  it('a hospital with a unit more and one less is today’s; a second server is first', async () => {
    const model = hospital(
      'm',
      [units('server', 2)],
      [new PathwayBuilder('p').serve('server', exponential(1)).leave()],
      [randomArrivals('a', 'p', 1.6)],
    );
    const setting = { seed: 4, minutes: 1000, warmUpMinutes: 100 };
    const by = (n: number) => ({ do: 'units', resource: 'server', by: n }) as const;
    const options = [
      { id: 'nothing', changes: [by(1), by(-1)] },
      { id: 'one more', changes: [by(1)] },
    ];
    const focus = { of: 'hospital', name: 'mean stay' };
    const study = new Study({ model, options, setting, plan: { kind: 'best', focus, want: 'less', first: 10, step: 10, budget: 45 } });
    await driveStudy(study, [
      {
        run: async (option, { replication }) =>
          replicate(compileModel(study.models[option] as never), { ...setting, count: replication + 1 })[replication] as never,
      },
    ]);
    const { placed, first } = rankingOf(
      study.reports.map((list) => list.map((report) => measureOf(report, focus))),
      'less',
    );
    expect(placed).toMatchObject([
      { option: 2, places: [1, 1] },
      { option: 0, places: [2, 3] },
      { option: 1, places: [2, 3], difference: { mean: 0, low: 0, high: 0 } },
    ]);
    expect(first).toBe(2);
    // Mean stay of M/M/2 and M/M/3 at 1.6 erlang: 1 + C(c, a)/(c − a), by Erlang's formula 2.778 and 1.196.
    const gain = placed[0]?.difference;
    expect(Math.abs((gain?.mean ?? NaN) - (1.1956 - 2.7778))).toBeLessThan(0.35);
  });
});
