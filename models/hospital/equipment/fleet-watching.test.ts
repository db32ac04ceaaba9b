import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { dataRoot, hasData } from '../../../tests/shared-data.ts';
import { fleetWatcherOf } from './fleet-watching.ts';
import { cutRun, scannerFleet } from './scanner-stream.ts';
import { readFleet, type Fleet, type SensorRun } from './sensor-runs.ts';
import { alarmOf, WATCHED } from './watching.ts';

const clean = ({ values, cycles }: SensorRun, sensors: number): Float64Array =>
  values.subarray(0, Math.min(WATCHED, Math.floor(cycles.length / 2)) * sensors);

/** Machines of one fleet flagged by limits from another, over what both take as healthy; and how many of them so many cycles before their end. */
function flagged(from: Fleet, to: Fleet, before: number): readonly [number, number] {
  const watcher = fleetWatcherOf(from);
  const count = to.sensors.length;
  return [
    to.runs.filter((run) => alarmOf(watcher, clean(run, count))).length,
    to.runs.filter((run) => alarmOf(watcher, cutRun(run, before).values)).length,
  ];
}

describe('limits from other machines that failed', () => {
  it('simulated tubes: 60 others flag at most what 5 in 100 leaves possible of 200 (99 % binomial band: 19), and all near their end', () => {
    const [early, late] = flagged(scannerFleet(60, 11), scannerFleet(200, 12), 5);
    expect(early).toBeLessThanOrEqual(19);
    expect(late).toBe(200);
  });

  it('takes a machine with a record far shorter than a watch of its own needs', () => {
    const watcher = fleetWatcherOf(scannerFleet(20, 13));
    expect(watcher.statistics((scannerFleet(1, 14).runs[0] as SensorRun).values.subarray(0, 31 * 4)).ewma).toHaveLength(31);
    expect(watcher.machines).toBe(20);
  });

  it('asks for 19 machines', () => {
    expect(() => fleetWatcherOf(scannerFleet(18, 1))).toThrow('it takes 19 machines that ran until they failed; there are 18');
  });

  it.skipIf(!hasData)(
    'engines of C-MAPSS FD001, half from half: at most 11 of 100 flagged in good order (99 % band), most near their end',
    () => {
      const { fleet } = readFleet(gunzipSync(readFileSync(join(dataRoot, 'hospital/cmapss_fd001/train_all_14sensors.csv.gz'))).toString());
      const half = (odd: number): Fleet => ({ ...fleet, runs: fleet.runs.filter((_, i) => i % 2 === odd) });
      const [a, b] = [flagged(half(0), half(1), 10), flagged(half(1), half(0), 10)];
      expect(a[0] + b[0]).toBeLessThanOrEqual(11);
      expect(a[1] + b[1]).toBeGreaterThanOrEqual(90);
    },
  );
});
