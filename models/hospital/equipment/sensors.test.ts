import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { randomNormal } from '#models/core/normal.ts';
import { dataRoot, hasData } from '../../../tests/shared-data.ts';
import { alarmRow, leadTimes } from './alarm-study.ts';
import { healthyTogether, hotelling } from './hotelling.ts';
import { forecastLife, learnRemainingLife, LIFE_SETTING, nasaScore, type LifeModel, type LifeSetting } from './remaining-life.ts';
import { cutRun, scannerFleet } from './scanner-stream.ts';
import { readFleet, type Fleet } from './sensor-runs.ts';
import { watcherOf } from './watching.ts';

function learned(fleet: Fleet, setting: LifeSetting): { readonly model: LifeModel; readonly told: readonly number[] } {
  const told: number[] = [];
  const work = learnRemainingLife(fleet, setting);
  let step = work.next();
  while (!step.done) {
    told.push(step.value);
    step = work.next();
  }
  return { model: step.value, told };
}

describe('Hotelling’s T²', () => {
  const n = 200;
  const values = Float64Array.from({ length: n * 3 }, (_, i) => randomNormal(7, Math.floor(i / 3), 5, i % 3));

  it('has the mean its algebra gives: sensors (n − 1)/n over the healthy stretch itself, exactly', () => {
    const found = hotelling(values, healthyTogether(values, 3));
    expect(found.reduce((sum, v) => sum + v, 0) / n).toBeCloseTo((3 * (n - 1)) / n, 10);
  });

  it('does not change when sensors are mixed and put in other units', () => {
    const mixed = values.map((_, i) => {
      const at = i - (i % 3);
      const [a, b, c] = [values[at] as number, values[at + 1] as number, values[at + 2] as number];
      return [3 * a + 20, a - 2 * b, 0.1 * c + b][i % 3] as number;
    });
    const [one, other] = [hotelling(values, healthyTogether(values, 3)), hotelling(mixed, healthyTogether(mixed, 3))];
    one.forEach((value, t) => expect(other[t]).toBeCloseTo(value, 8));
  });

  it('sees two sensors that no longer go together, each within its own limits', () => {
    const pair = Float64Array.from({ length: 400 }, (_, i) => {
      const t = Math.floor(i / 2);
      return i % 2 === 0 ? randomNormal(3, t, 1, 0) : randomNormal(3, t, 1, 0) + 0.1 * randomNormal(3, t, 2, 0);
    });
    const [apart] = hotelling([1, -1], healthyTogether(pair, 2));
    expect(apart).toBeGreaterThan(100);
  });

  it('names a sensor that says nothing', () => {
    expect(() =>
      healthyTogether(
        values.map((v, i) => (i % 3 === 2 ? (values[i - 1] as number) : v)),
        3,
      ),
    ).toThrow('sensor 3');
    expect(() => watcherOf(values.subarray(0, 90), 3)).toThrow('need 100 in good order, there are 30');
  });
});

describe('alarms on streams that no book assumes', () => {
  it('flags no more clean runs than 5 in 100 leave possible (60 seeds, 99 % binomial band), and finds every step', () => {
    for (const noise of ['independent, normal', 'remembers 0.4, heavy tails']) {
      // P(more than 8 of 60) is 0.4 % at 5 in 100.
      expect(alarmRow(noise, 'none', 60, 90_001).early).toBeLessThanOrEqual(8);
      expect(alarmRow(noise, 'step', 30, 90_001).found).toBe(30);
    }
  });

  it('warns of simulated tubes before they fail', () => {
    const { found, lead } = leadTimes(30, 5);
    expect(found).toBe(30);
    expect(lead[1]).toBeGreaterThan(7);
  });
});

describe('runs of sensors', () => {
  it('reads a CSV, names rows that are none, leaves out what never changes', () => {
    const { fleet, rows, quarantined } = readFleet(
      'unit,cycle,a,b,c\n1,1,5,2,9\n1,2,6,2,9\n1,4,6,2,9\n1,5,6,2,9\n2,1,x,2,9\n2,1,7,2,9\n3,1,7\n',
    );
    expect(fleet.sensors).toEqual(['a']);
    expect(fleet.runs.map((run) => [run.id, [...run.values]])).toEqual([
      ['1', [5, 6]],
      ['2', [7]],
    ]);
    expect(rows).toBe(3);
    expect(quarantined.map(({ line, reason }) => `${line}: ${reason.message}`).join('\n')).toMatch(
      /4: 1: cycle 4 does not follow 2.*\n5: .*\n6: a is no number: "x"\n8: 3 cells where 5/,
    );
    expect(() => readFleet('1 2 3')).toThrow('26 columns');
    expect(() => readFleet('a,b\n1,2')).toThrow('unit and cycle');
  });

  it('reads lines of 26 numbers as NASA wrote them', () => {
    const line = (unit: number, cycle: number, s: number): string =>
      `${unit} ${cycle} -0.0007 -0.0004 100.0 518.67 ${s} ${Array(19).fill('1.5').join(' ')}  `;
    const { fleet } = readFleet(`${line(1, 1, 641.8)}\n${line(1, 2, 642.1)}\n`);
    expect(fleet.sensors).toEqual(['s2']);
  });
});

const SMALL: LifeSetting = { ...LIFE_SETTING, folds: 3, trees: { ...LIFE_SETTING.trees, trees: 50, rate: 0.18 } };

describe.skipIf(!hasData)('remaining life on C-MAPSS FD001 (fewer trees than shipped)', () => {
  it('error at most 15.5 cycles uncapped, the 90 % interval holds 82 to 97 of 100, tells how far it is', () => {
    const fleetOf = (name: string) => readFleet(gunzipSync(readFileSync(join(dataRoot, 'hospital/cmapss_fd001', name))).toString());
    const [training, test] = [fleetOf('train_all_14sensors.csv.gz'), fleetOf('test_all_14sensors.csv.gz')];
    expect([training.rows, test.rows, training.quarantined.length, test.quarantined.length]).toEqual([20_631, 13_096, 0, 0]);
    const truth = readFileSync(join(dataRoot, 'hospital/cmapss_fd001/RUL_FD001.txt'), 'utf8').trim().split(/\s+/).map(Number);
    const { model, told } = learned(training.fleet, SMALL);
    const found = test.fleet.runs.map((run) => forecastLife(model, test.fleet.sensors, run));
    const errors = found.map(({ left }, i) => left - (truth[i] as number));
    expect(Math.sqrt(errors.reduce((sum, e) => sum + e * e, 0) / 100)).toBeLessThanOrEqual(15.5);
    expect(nasaScore(errors)).toBeLessThan(400);
    const inside = found.filter(({ low, high }, i) => low <= (truth[i] as number) && (truth[i] as number) <= high).length;
    expect(inside).toBeGreaterThanOrEqual(82);
    expect(inside).toBeLessThanOrEqual(97);
    expect(told[0]).toBeLessThan(0.1);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(() => forecastLife(model, ['other'], test.fleet.runs[0] as (typeof test.fleet.runs)[0])).toThrow('learned from the sensors');
  });
});

describe('remaining life of the simulated scanner', () => {
  it('is foreseen near its end and called healthy long before; what it never saw is said', () => {
    const { model } = learned(scannerFleet(16, 3), { ...SMALL, trees: { ...SMALL.trees, trees: 50 } });
    const { sensors, runs } = scannerFleet(1, 4);
    const run = runs[0] as (typeof runs)[0];
    const soon = forecastLife(model, sensors, cutRun(run, 15));
    expect(soon.left).toBeLessThan(60);
    expect(soon.low).toBeLessThanOrEqual(15);
    expect(soon.high).toBeGreaterThanOrEqual(15);
    expect(forecastLife(model, sensors, cutRun(run, run.cycles.length - 80)).left).toBeGreaterThan(80);
    const odd = { ...run, values: run.values.map((v, i) => (i % 4 === 1 ? v + 500 : v)) };
    expect(forecastLife(model, sensors, odd).unfamiliar).toEqual([sensors[1]]);
    expect(() => learned({ sensors, runs }, SMALL)).toThrow('10 machines');
  });
});
