import { describe, expect, it } from 'vitest';
import { hasData, readData } from '../../../tests/shared-data.ts';
import { readCobieRegister } from './register-cobie.ts';
import { readRegister } from './register-csv.ts';
import { dayNumber, dayOf, dueList, lifetimesOf } from './register.ts';
import { sampleRegister } from './sample-register.ts';
import { fitWeibull } from './weibull.ts';

const TABLE = [
  'Asset,Type,Room,Installed,Meter [h],Meter read,Failures [h],Service every [mo],Service every [h],Last service,Service time [h],Colour,Counter',
  'CT 1,CT,R1,2024-01-01,3000,2026-01-01,800; 2100,,1000,2025-06-01,5,red,7',
  'CT 2,CT,R1,2024-13-01,oops,2026-01-01,,6,,2025-08-01,5,,',
  ',CT,R1,2024-01-01,10,2026-01-01,,,,,,,',
  'CT 1,CT,R2,2024-01-01,10,2026-01-01,,,,,,,',
  'CT 3,CT,R2,2024-01-01,500,2026-01-01,600,6,,,,,',
].join('\n');

describe('a register from a table', () => {
  const register = readRegister(TABLE, 'ours.csv');

  it('takes what has a unit, names what it does not take', () => {
    expect(register.devices.map((one) => one.id)).toEqual(['CT 1', 'CT 2', 'CT 3']);
    expect(register.devices[0]).toMatchObject({ meter: { unit: 'h', value: 3000, at: '2026-01-01' }, failures: [800, 2100] });
    expect(register.devices[0]?.plans).toMatchObject([{ everyMeter: 1000, everyDays: null, minutes: 300 }]);
    expect(register.devices[1]).toMatchObject({ installed: null, meter: null });
    // A failure beyond the meter is no failure known, which is not the same as none.
    expect(register.devices[2]?.failures).toBe(null);
    expect(register.unused.map(({ name, why }) => `${name}: ${why?.message ?? ''}`).join(' ')).toMatch(/colour.*counter: no unit/);
    const reasons = register.quarantined.map((one) => `${one.line} ${one.name}: ${one.reason.message}`).join('\n');
    expect(reasons).toMatch(/3 CT 2: .*"2024-13-01" is no day/);
    expect(reasons).toMatch(/3 CT 2: .*"oops" is no number/);
    expect(reasons).toMatch(/4 : the row has no id/);
    expect(reasons).toMatch(/5 CT 1: the id comes twice/);
    expect(reasons).toMatch(/6 CT 3: .*failure at 600, but the meter stands at 500/);
  });

  it('a column may be named by whoever reads it in', () => {
    expect(readRegister('Nr,Modell\nA,B', 't', { chosen: { nr: 'id', modell: 'kind' } }).devices[0]).toMatchObject({ id: 'A', kind: 'B' });
    expect(() => readRegister('Nr,Modell\nA,B', 't')).toThrow('which device');
  });

  it('lifetimes begin anew after each failure, the last still runs', () => {
    expect(lifetimesOf(register, 'CT').lifetimes).toEqual([
      { time: 800, failed: true },
      { time: 1300, failed: true },
      { time: 900, failed: false },
    ]);
  });

  it('what is due, worked out by hand', () => {
    const list = dueList(register, '2026-02-01');
    // CT 2: six months after 1 August 2025 is 182.6 days later: 30 January, two days ago. CT 3: never done, counted from
    // 2024-01-01. CT 1: 3000 h in 731 days, 2000 h over what the plan allows.
    expect(list.find((one) => one.device.id === 'CT 2')).toMatchObject({ day: '2026-01-30', inDays: -2, by: 'calendar' });
    expect(list.find((one) => one.device.id === 'CT 3')).toMatchObject({ day: '2024-07-01', by: 'calendar' });
    expect(list.find((one) => one.device.id === 'CT 1')).toMatchObject({
      by: 'meter',
      day: dayOf(dayNumber('2026-01-01') - (2000 * 731) / 3000),
    });
    expect(list.map((one) => one.inDays)).toEqual([...list.map((one) => one.inDays)].sort((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it('days', () => {
    expect(dayOf(dayNumber('2024-02-29'))).toBe('2024-02-29');
    expect(dayNumber('2023-02-29')).toBeNaN();
    expect(dayNumber('2011-04-22T10:30:25')).toBe(15086);
  });
});

describe('the sample register', () => {
  it('fits lives not far from those it was made with, and nothing in it is late by years', () => {
    const register = sampleRegister('2026-11-23');
    expect(register.assumed).toBe(true);
    const fit = fitWeibull(lifetimesOf(register, 'CT').lifetimes);
    expect(fit.failures).toBeGreaterThan(5);
    expect(fit.shapeRange[0]).toBeLessThan(2.4);
    expect(fit.shapeRange[1]).toBeGreaterThan(2.4);
    expect(fit.scaleRange[0]).toBeLessThan(4000);
    expect(fit.scaleRange[1]).toBeGreaterThan(4000);
    // A tube lasts for months, not days: the part that is replaced is named with every device.
    expect(register.devices.every((one) => one.part !== null)).toBe(true);
    const late = dueList(register, '2026-11-23').map((one) => one.inDays ?? NaN);
    expect(Math.min(...late)).toBeGreaterThan(-60);
    expect(late.some((days) => days < 0)).toBe(true);
  });
});

describe.skipIf(!hasData)('the register of a real clinic (COBie)', () => {
  it('187 components, its air handlers with their jobs, nothing lost without a word', () => {
    const equipment = readData('hospital/clinic_cobie/equipment.csv');
    const register = readCobieRegister(equipment, readData('hospital/clinic_cobie/pm_jobs.csv'), 'clinic');
    expect(register.devices.length + register.quarantined.length).toBe(187);
    const air = register.devices.filter((one) => one.kind === 'AHU');
    expect(air).toHaveLength(2);
    // "AHU Annual Maintenance", 180 minutes, once a year; and the lockout before it.
    expect(air[0]?.plans).toContainEqual(expect.objectContaining({ name: 'AHU Annual Maintenance', everyDays: 365.25, minutes: 180 }));
    expect(register.unused.map(({ name, why }) => `${name}: ${why?.message ?? ''}`).join(' ')).toMatch(/fire sprinkler/);
    expect(dueList(register, '2012-01-01').every((one) => one.day !== null)).toBe(true);
  });
});
