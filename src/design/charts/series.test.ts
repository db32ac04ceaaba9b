import { describe, expect, it } from 'vitest';
import { tableRows, timeUnit, toColumns } from './series.ts';

describe('chart columns', () => {
  it('puts bands under lines, pairs them, and turns what is not finite into gaps', () => {
    const { data, lines, bands } = toColumns(
      [0, 1],
      [
        { key: 'a', label: 'A', style: 'plan', q50: [5, Number.NaN], q05: [4, 4], q95: [6, 6], q25: [4.5, 4.5], q75: [5.5, 5.5] },
        { key: 'b', label: 'B', style: 'none', q50: Float64Array.of(1, 2) },
      ],
    );
    expect(data).toEqual([
      [0, 1],
      [4, 4],
      [6, 6],
      [4.5, 4.5],
      [5.5, 5.5],
      [5, null],
      [1, 2],
    ]);
    expect(lines.map((line) => `${line.series.key}.${line.part}`)).toEqual(['a.q05', 'a.q95', 'a.q25', 'a.q75', 'a.q50', 'b.q50']);
    expect(bands).toEqual([
      { upper: 2, lower: 1, style: 'plan', inner: false },
      { upper: 4, lower: 3, style: 'plan', inner: true },
    ]);
  });
  it('refuses a line that has another length than the times', () => {
    expect(() => toColumns([0, 1], [{ key: 'a', label: 'A', style: 'plan', q50: [1] }])).toThrow('a.q50: 1 values for 2 times');
  });
});

describe('the table beside a chart', () => {
  it('takes first and last and spreads the rest', () => {
    expect(tableRows(5)).toEqual([0, 1, 2, 3, 4]);
    expect(tableRows(101, 5)).toEqual([0, 25, 50, 75, 100]);
    expect(new Set(tableRows(1000)).size).toBe(13);
  });
});

describe('the time axis', () => {
  it('uses the largest unit that stays readable', () => {
    expect([60, 3600, 86_400, 30 * 86_400].map((s) => timeUnit(s).unit)).toEqual(['s', 'min', 'h', 'd']);
  });
});
