import { describe, expect, it } from 'vitest';
import { checkModel } from '../check.ts';
import { compileModel } from '../engine/compile.ts';
import { replicate } from '../engine/replicate.ts';
import type { RunReport } from '../engine/report.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES, districtHospital } from './district-hospital.ts';
import { SMALL_CLINIC_MINUTES, smallClinic } from './small-clinic.ts';

const mean = (reports: readonly RunReport[], of: (r: RunReport) => number): number =>
  reports.reduce((sum, r) => sum + of(r), 0) / reports.length;

describe('the district general hospital', () => {
  const model = districtHospital();
  const reports = replicate(compileModel(model), {
    seed: 20261123,
    count: 3,
    minutes: DISTRICT_MINUTES,
    warmUpMinutes: DISTRICT_WARM_UP_MINUTES,
  });
  const resource = (id: string) => (r: RunReport) => {
    const found = r.resources.find((one) => one.id === id);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };

  it('can be run: nothing wrong, nobody lost, no deadlock, the same again', () => {
    expect(checkModel(model)).toEqual([]);
    for (const report of reports) {
      expect(report.flowBalance).toBe(0);
      expect(report.deadlocks).toEqual([]);
      expect(Math.abs(report.meanInSystem - report.meanInSystemByStays)).toBeLessThan(1e-6);
    }
    const [again] = replicate(compileModel(districtHospital()), {
      seed: 20261123,
      count: 1,
      minutes: DISTRICT_MINUTES,
      warmUpMinutes: DISTRICT_WARM_UP_MINUTES,
    });
    expect(again?.hash).toBe(reports[0]?.hash);
  });

  it('is about as busy as published hospitals are', () => {
    // EDSim: 181.6 a day; four weeks of a Poisson count with busy days have a standard error of about 3 a day.
    const days = (DISTRICT_MINUTES - DISTRICT_WARM_UP_MINUTES) / 1440;
    const came = mean(reports, (r) => r.sources.filter((s) => s.id.startsWith('ED')).reduce((sum, s) => sum + s.came, 0));
    expect(Math.abs(came / days - 181.6)).toBeLessThan(6);
    // NHS England 2016/17: 27.5 % of attendances at type 1 departments are admitted.
    const admitted = mean(reports, (r) => r.marks.find((mark) => mark.name === 'bed granted')?.count ?? 0);
    expect(admitted / came).toBeGreaterThan(0.255);
    expect(admitted / came).toBeLessThan(0.295);
    // Trusts of December 2018: 51.6 to 97.3 % within four hours.
    const within = mean(reports, (r) => r.marks.find((mark) => mark.name === 'left the department')?.withinFourHours ?? 0);
    expect(within).toBeGreaterThan(0.516);
    expect(within).toBeLessThan(0.973);
    // Occupancy of general beds about 92 % [recalled]; four wards between 80 and 97.
    for (const ward of ['medical ward', 'surgical ward', 'older people’s ward']) {
      const full = mean(reports, (r) => (resource(ward)(r).meanUsed + resource(ward)(r).meanDirty) / resource(ward)(r).meanOn);
      expect(full, ward).toBeGreaterThan(0.8);
      expect(full, ward).toBeLessThan(0.97);
    }
  });

  it('sees the more urgent first', () => {
    for (const report of reports) {
      const [one = NaN, two = NaN, three = NaN] =
        report.marks.find((mark) => mark.name === 'doctor')?.byPriority.map((times) => times.mean) ?? [];
      expect(one).toBeLessThan(two);
      expect(two).toBeLessThan(three);
    }
  });
});

describe('the small clinic', () => {
  it('sees everybody who does not leave, and one doctor fewer makes them wait longer', () => {
    const day = (doctors: number) =>
      replicate(compileModel(smallClinic(doctors)), { seed: 20261123, count: 40, minutes: SMALL_CLINIC_MINUTES, warmUpMinutes: 0 });
    expect(checkModel(smallClinic())).toEqual([]);
    const [few, usual] = [day(2), day(3)];
    for (const report of usual) expect(report.stillThere).toBe(0);
    const wait = (r: RunReport): number => r.resources.find((one) => one.id === 'doctor')?.meanWait ?? NaN;
    expect(mean(usual, wait)).toBeGreaterThan(0);
    // Two doctors also have two doctors' appointments; the walk-ins stay.
    expect(mean(few, wait)).toBeGreaterThan(mean(usual, wait));
  });
});
