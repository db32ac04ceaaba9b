import { expect, it } from 'vitest';
import { readCsv } from '#models/hospital/building/csv.ts';
import { rankingOf } from '#models/hospital/experiment/ranking.ts';
import { rankingCsv } from './ranking-csv.ts';

it('a ranking as a table: places as a range, the paired difference, and where it comes from', () => {
  const today = [10, 14, 12, 16];
  const values = [today, today.map((value) => value - 2)];
  const { placed } = rankingOf(values, 'less');
  const rows = placed.map((row) => ({ ...row, name: row.option === 0 ? 'today' : '=one "more"', runs: 4 }));
  const text = rankingCsv(rows, 'mean stay', 'min', { model: { title: 'Clinic' }, seed: 3, basis: 'Simulated.', madeAt: 0 });
  const [first, second] = readCsv(text).rows.map(({ cells }) => cells);
  // A difference of −2 in every run has no spread; a title is never run as a formula.
  expect(first?.get('option')).toBe(`'=one "more"`);
  expect(
    ['best place', 'worst place', 'difference to today: mean stay [min]', 'low', 'high', 'runs'].map((name) => Number(first?.get(name))),
  ).toEqual([1, 1, -2, -2, -2, 4]);
  expect(second?.get('option')).toBe('today');
  expect([second?.get('best place'), second?.get('worst place'), second?.get('seed')]).toEqual(['2', '2', '3']);
  expect(second?.get('basis')).toContain('hold at once');
});
