import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dataRoot, hasData } from '#tests/shared-data.ts';
import { elastance, REGAZZONI_DEFAULTS, REGAZZONI_START, regazzoniBeat, regazzoniStep } from './regazzoni.ts';

const golden = join(dataRoot, 'physiology/golden/regazzoni2020_beat40.csv');

describe('Regazzoni 2020', () => {
  // The golden file was made by LSODA at 1e-8; what is left is the 0.5 ms step across the opening of the valves.
  it.skipIf(!hasData)('repeats the golden beat 40: volumes within 0.25 mL, pressures within 0.1 mmHg, flows within 0.6 mL/s', () => {
    const rows = readFileSync(golden, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map(Number));
    expect(rows.length).toBe(80);
    const y = Float64Array.from(REGAZZONI_START);
    const scratch = new Float64Array(60);
    const h = 0.0005;
    const steps = 1600;
    for (let beat = 0; beat < 39; beat++) for (let i = 0; i < steps; i++) regazzoniStep(REGAZZONI_DEFAULTS, i * h, y, h, scratch);
    const tolerance = [0.25, 0.25, 0.25, 0.25, 0.1, 0.1, 0.1, 0.1, 0.6, 0.6, 0.6, 0.6];
    for (let i = 0; i < steps; i++) {
      if (i % 20 === 0) {
        const row = rows[i / 20] as number[];
        tolerance.forEach((t, k) =>
          expect(Math.abs((y[k] as number) - (row[k + 1] as number)), `t ${i * h} column ${k + 1}`).toBeLessThan(t),
        );
      }
      regazzoniStep(REGAZZONI_DEFAULTS, i * h, y, h, scratch);
    }
  });

  it('has the resting numbers of the reference table: 118.7/80.0, mean 99.8, RAP 8.0, LAP 15.8, EDV 136.7, ESV 67.0, output 5.23', () => {
    const beat = regazzoniBeat(REGAZZONI_DEFAULTS, REGAZZONI_START, 39);
    const want = { sbp: 118.7, dbp: 80, map: 99.8, rap: 8, lap: 15.8, lvedv: 136.7, lvesv: 67, co: 5.23 };
    for (const [key, value] of Object.entries(want)) expect(Math.abs(beat[key as keyof typeof beat] / value - 1), key).toBeLessThan(0.01);
  });

  it('keeps its blood: total volume within 1e-6 mL over ten beats', () => {
    const p = REGAZZONI_DEFAULTS;
    const total = (y: ArrayLike<number>): number =>
      (y[0] as number) +
      (y[1] as number) +
      (y[2] as number) +
      (y[3] as number) +
      p.systemic.arterialCompliance * (y[4] as number) +
      p.systemic.venousCompliance * (y[5] as number) +
      p.pulmonary.arterialCompliance * (y[6] as number) +
      p.pulmonary.venousCompliance * (y[7] as number);
    const y = Float64Array.from(REGAZZONI_START);
    const scratch = new Float64Array(60);
    for (let i = 0; i < 8000; i++) regazzoniStep(p, i * 0.001, y, 0.001, scratch);
    expect(Math.abs(total(y) - total(REGAZZONI_START))).toBeLessThan(1e-6);
  });

  it('contracts from the passive to the active elastance and back', () => {
    const c = { active: 2, passive: 0.1, unstressed: 0, start: 0.1, contraction: 0.3, relaxation: 0.15 };
    expect(elastance(c, 0.05, 0.8)).toBeCloseTo(0.1, 12);
    expect(elastance(c, 0.25, 0.8)).toBeCloseTo(1.1, 12);
    expect(elastance(c, 0.4, 0.8)).toBeCloseTo(2.1, 9);
    expect(elastance(c, 0.475, 0.8)).toBeCloseTo(1.1, 12);
    expect(elastance(c, 0.7, 0.8)).toBeCloseTo(0.1, 12);
  });
});
