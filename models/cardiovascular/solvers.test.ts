import { describe, expect, it } from 'vitest';
import { dormandPrince } from '../core/dormand-prince.ts';
import { hasData, readData, readNumbers } from '#tests/shared-data.ts';
import { koraShiRhs, koraShiStart } from './korakianitis-shi.ts';
import { simulateUrsino } from './ursino.ts';

describe.skipIf(!hasData)('published circulations', () => {
  it('Korakianitis and Shi 2006 follows its reference solution over 19 to 20 s', () => {
    const golden = readNumbers('physiology/cvs_jl/ShiSimple.csv');
    const names = readData('physiology/cvs_jl/ShiSimple.csv').split('\n')[0]!.trim().split(',');
    const times = [0, ...golden.map((_, i) => 19 + 0.01 * i)];
    const ours = dormandPrince(koraShiRhs, koraShiStart, times, { relative: 1e-6, absolute: 1e-6 }).slice(1);
    // Volumes to 0.02 mL and pressures to 0.02 mmHg; flows through inertances to 0.2 mL/s of about 1,000.
    names.forEach((name, column) => {
      const worst = Math.max(...golden.map((row, i) => Math.abs(row[column]! - ours[i]![column]!)));
      expect(worst, name).toBeLessThan(name.endsWith('_q') ? 0.2 : 0.02);
    });
  });

  it('Ursino 1998 settles at the published basal state and golden beat', () => {
    const run = simulateUrsino(302, 300, 0.005);
    const last = run.beats.slice(-60);
    const mean = last[0]!.map((_, j) => last.reduce((sum, beat) => sum + beat[j]!, 0) / last.length);
    // Row "Ursino1998, baseline" of golden/cardiovascular_scenarios.csv: HR SBP DBP MAP EDV ESV, CO, RAP, LAP.
    const golden = [70.922, 131.167, 87.826, 100.216, 132.49, 56.39, 5.397, 4.992, 8.0];
    golden.forEach((value, j) => expect(Math.abs(mean[j]! / value - 1), `quantity ${j}`).toBeLessThan(0.002));
    // Basal effectors of the paper's table: the closed loop must return them (0.5 %).
    [2.95, 1.75, 3.307, 1.407, 1121, 1375].forEach((value, j) => {
      expect(Math.abs(run.effectors[j]! / value - 1), `effector ${j}`).toBeLessThan(0.005);
    });
  });

  it('Ursino 1998 has the golden waveform', () => {
    const golden = readNumbers('physiology/golden/ursino1998_steady_wave_300_302s.csv');
    const ours = simulateUrsino(303, 299, 0.005).samples;
    const upstroke = (rows: number[][], from: number): number =>
      rows.findIndex((row, i) => i > from && row[2]! > 60 && rows[i - 1]![2]! <= 60);
    // Both at their first rise of ventricular pressure through 60 mmHg; then one beat is compared sample by sample.
    const a = upstroke(golden, 1);
    const b = upstroke(ours, 100);
    const crossing = (rows: number[][], at: number): number => (60 - rows[at - 1]![2]!) / (rows[at]![2]! - rows[at - 1]![2]!);
    const shift = crossing(ours, b) - crossing(golden, a);
    const scale = [0, 43.3, 128, 25, 76, 76, 2.2, 1.5, 14.4];
    for (let column = 1; column <= 8; column++) {
      let sum = 0;
      for (let i = 2; i < 160; i++) {
        const position = b + i + shift;
        const k = Math.floor(position);
        const value = ours[k]![column]! + (position - k) * (ours[k + 1]![column]! - ours[k]![column]!);
        sum += (value - golden[a + i]![column]!) ** 2;
      }
      // RMS over the beat within 1.5 % of the signal's swing (samples are 5 ms apart and interpolated).
      expect(Math.sqrt(sum / 158) / scale[column]!, `column ${column}`).toBeLessThan(0.015);
    }
  });
});
