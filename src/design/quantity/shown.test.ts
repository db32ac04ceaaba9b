import { describe, expect, it } from 'vitest';
import type { Basis, ShownQuantity } from './quantity.ts';
import { shownText } from './shown.ts';

const basis: Basis = { kind: 'model', summary: '', inputs: [], missing: [], sources: [], limits: [] };
const pressure: ShownQuantity = {
  label: 'Blood pressure',
  value: 106.2,
  unit: 'mm[Hg]',
  interval: { q05: 98.4, q95: 115.3 },
  second: { value: 73.8, interval: { q05: 68.1, q95: 80.2 } },
  measured: { value: 104, second: 72, unit: 'mm[Hg]', time: null },
  variable: 'sbp',
  basis,
};

describe('a shown quantity', () => {
  it('shares decimals between value and interval, pairs included', () => {
    const text = shownText(pressure, 'si');
    expect(text).toMatchObject({ value: '106/74', unit: 'mm[Hg]', low: '98/68', high: '115/80', measured: '104/72' });
  });

  it('places middle and measured value on the interval, whose ends are the ends of the bar', () => {
    // By hand on 98.4..115.3: 106.2 -> 0.4615, 104 -> 0.3314.
    const bar = shownText(pressure, 'si').bar;
    expect(bar?.middle).toBeCloseTo(0.4615, 4);
    expect(bar?.measured).toBeCloseTo(0.3314, 4);
  });

  it('says on which side a measured value lies outside', () => {
    const at = (value: number) => shownText({ ...pressure, measured: { value, unit: 'mm[Hg]', time: null } }, 'si').bar?.measured;
    expect(at(98.3)).toBe('below');
    expect(at(98.4)).toBe(0);
    expect(at(115.3)).toBe(1);
    expect(at(190)).toBe('above');
  });

  it('prints numbers that are read side by side as finely as the narrowest of them, one decimal more at most', () => {
    // Widths of 4 give no decimal; a difference with a width of 0.3 asks for one, so that 6.4 and 6.5 do not read 6 and 7.
    const output: ShownQuantity = { label: 'Output', value: 6.44, unit: 'L/min', interval: { q05: 4.9, q95: 8.92 }, basis };
    expect(shownText(output, 'si')).toMatchObject({ value: '6', low: '5', high: '9' });
    expect(shownText({ ...output, finest: 0.3 }, 'si')).toMatchObject({ value: '6.4', low: '4.9', high: '8.9' });
    expect(shownText({ ...output, finest: 0.0003 }, 'si')).toMatchObject({ value: '6.4', low: '4.9', high: '8.9' });
  });

  it('converts value, interval and measured value alike and leaves the stored numbers alone', () => {
    const glucose: ShownQuantity = {
      label: 'Glucose',
      value: 90.078,
      unit: 'mg/dL',
      interval: { q05: 72.0624, q95: 108.0936 },
      measured: { value: 99.0858, unit: 'mg/dL', time: null },
      variable: 'glucose',
      basis,
    };
    // 18.0156 mg/dL are 1 mmol/L: 5, 4, 6 and 5.5 mmol/L; a width of 2 keeps one decimal, zeros fall away.
    expect(shownText(glucose, 'si')).toMatchObject({ value: '5', unit: 'mmol/L', low: '4', high: '6', measured: '5.5' });
    expect(shownText(glucose, 'us')).toMatchObject({ value: '90', unit: 'mg/dL' });
    expect(glucose.value).toBe(90.078);
  });

  it('draws no bar without an interval', () => {
    expect(shownText({ label: 'x', value: 4.712, unit: 'L/min', basis }, 'si')).toMatchObject({ value: '4.71', low: null, bar: null });
  });
});
