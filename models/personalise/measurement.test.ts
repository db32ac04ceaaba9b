import { describe, expect, it } from 'vitest';
import { combineReadings } from './measurement.ts';
import type { MeasurementModel } from './measurement.ts';

const model: MeasurementModel = { device: 3, scatter: 8, drift: 4, relative: false, source: 'test' };
const noDrift: MeasurementModel = { ...model, drift: 0 };

describe('combining readings', () => {
  it('has sd sqrt(device^2 + scatter^2) for one fresh reading', () => {
    const got = combineReadings([{ value: 130, ageYears: 0 }], model);
    expect(got.value).toBe(130);
    expect(got.sd).toBeCloseTo(Math.hypot(3, 8), 12);
  });

  it('has the plain mean and sqrt(device^2 + scatter^2 / n), scatter shrunk to the usual one, without drift', () => {
    const values = [120, 134, 128, 141, 122];
    const got = combineReadings(
      values.map((value) => ({ value, ageYears: 1 })),
      noDrift,
    );
    const mean = values.reduce((a, b) => a + b, 0) / 5;
    const squares = values.reduce((sum, v) => sum + (v - mean) ** 2, 0);
    const scatter2 = (4 * 64 + squares) / 8;
    expect(got.value).toBeCloseTo(mean, 10);
    expect(got.scatter).toBeCloseTo(Math.sqrt(scatter2), 10);
    expect(got.sd).toBeCloseTo(Math.sqrt(9 + scatter2 / 5), 10);
  });

  it('widens one old reading by drift sqrt(years)', () => {
    const got = combineReadings([{ value: 130, ageYears: 9 }], model);
    expect(got.sd).toBeCloseTo(Math.sqrt(9 + 64 + 16 * 9), 10);
  });

  it('agrees with the two-reading generalised least squares worked by hand', () => {
    const a = { value: 120, ageYears: 0.5 };
    const b = { value: 140, ageYears: 6 };
    const s2 = (4 * 64 + 200) / 5;
    const caa = 16 * 0.5 + s2;
    const cbb = 16 * 6 + s2;
    const cab = 16 * 0.5;
    const wa = (cbb - cab) / (caa + cbb - 2 * cab);
    const variance = (caa * cbb - cab * cab) / (caa + cbb - 2 * cab);
    const got = combineReadings([b, a], model);
    expect(got.value).toBeCloseTo(wa * 120 + (1 - wa) * 140, 9);
    expect(got.sd).toBeCloseTo(Math.sqrt(9 + variance), 9);
    expect(got.value).toBeLessThan(130);
  });

  it('takes fractions of the value where the model is relative', () => {
    expect(combineReadings([{ value: 150, ageYears: 0 }], { ...noDrift, device: 0.1, scatter: 0.05, relative: true }).sd).toBeCloseTo(
      150 * Math.hypot(0.1, 0.05),
      10,
    );
  });

  it('refuses nothing', () => {
    expect(() => combineReadings([], model)).toThrow(RangeError);
  });
});
