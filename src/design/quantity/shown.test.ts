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
  scale: [80, 130],
  basis,
};

describe('a shown quantity', () => {
  it('shares decimals between value and interval, pairs included', () => {
    const text = shownText(pressure, 'si');
    expect(text).toMatchObject({ value: '106/74', unit: 'mm[Hg]', low: '98/68', high: '115/80', measured: '104/72' });
  });

  it('places interval, middle and measured value on the bar', () => {
    // By hand on 80..130: 98.4 -> 0.368, 115.3 -> 0.706, 106.2 -> 0.524, 104 -> 0.48.
    const bar = shownText(pressure, 'si').bar;
    expect(bar?.from).toBeCloseTo(0.368, 3);
    expect(bar?.to).toBeCloseTo(0.706, 3);
    expect(bar?.middle).toBeCloseTo(0.524, 3);
    expect(bar?.measured).toBeCloseTo(0.48, 3);
  });

  it('keeps everything on the bar when the measured value lies far outside', () => {
    const { bar } = shownText({ ...pressure, measured: { value: 190, unit: 'mm[Hg]', time: null } }, 'si');
    for (const at of [bar?.from, bar?.to, bar?.middle, bar?.measured]) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
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
