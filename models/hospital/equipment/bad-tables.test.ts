import { describe, expect, it } from 'vitest';
import { readCobieRegister } from './register-cobie.ts';
import { readRegister } from './register-csv.ts';
import { dueList, lifetimesOf } from './register.ts';
import { readFleet } from './sensor-runs.ts';
import { dayIn, numberIn } from './table-values.ts';

const TODAY = '2026-11-23';
const HEAD = 'id,kind,room,installed,meter [h],meter read,failures [h],service every [d],last service,service time [min]';
const read = (row: string, head = HEAD) => readRegister(`${head}\n${row}\n`, 'x.csv', { today: TODAY });
const reasons = (register: ReturnType<typeof read>): string[] =>
  register.quarantined.map((one) => `${one.line} ${one.name}: ${one.reason.message}`);

describe('numbers as people write them', () => {
  it('between semicolons the comma is the decimal sign, between commas the point', () => {
    expect(numberIn('12000,5', ';')).toBe(12000.5);
    expect(numberIn('12.000,5', ';')).toBe(12000.5);
    expect(numberIn('1.234.567', ';')).toBe(1234567);
    expect(numberIn('12 000,5', ';')).toBe(12000.5);
    expect(numberIn('1,5E3', ';')).toBe(1500);
    expect(numberIn('0.125', ';')).toBe(0.125);
    expect(numberIn('12000.5', ',')).toBe(12000.5);
    expect(numberIn('12,000.5', ',')).toBe(12000.5);
    expect(numberIn('12,5', ',')).toBe(12.5);
    expect(numberIn('12.000', ',')).toBe(12);
    expect(numberIn('-3', ',')).toBe(-3);
  });

  it('what could be two numbers is not guessed, and words are none', () => {
    expect(numberIn('12.000', ';')).toBe('ambiguous');
    expect(numberIn('12.000', '\t')).toBe('ambiguous');
    expect(numberIn('12,000', '\t')).toBe('ambiguous');
    expect(numberIn('12,000', ',')).toBe('ambiguous');
    for (const word of ['', 'abc', 'NaN', 'Infinity', '1e999', '0x10', '1,2,3', '--1', '12 h']) expect(numberIn(word, ',')).toBe('none');
  });

  it('days: year first, or day first with points; never a guess between day and month', () => {
    expect(dayIn('2026-11-01')).toEqual({ day: '2026-11-01' });
    expect(dayIn('01.11.2026')).toEqual({ day: '2026-11-01' });
    expect(dayIn('1.11.2026 08:00')).toEqual({ day: '2026-11-01' });
    expect(dayIn('2026/11/1')).toEqual({ day: '2026-11-01' });
    expect(dayIn('25/12/2026')).toEqual({ day: '2026-12-25' });
    expect(dayIn('12/25/2026')).toEqual({ day: '2026-12-25' });
    expect(dayIn('11/12/2026')).toBe('ambiguous');
    expect(dayIn('01.11.26')).toBe('ambiguous');
    for (const word of ['2026-13-45', '31.02.2026', 'soon', '2026']) expect(dayIn(word)).toBe('none');
  });
});

describe('a register that a German spreadsheet wrote', () => {
  const text =
    '\ufeffid;kind;room;installed;meter [h];meter read;failures [h];service every [d];last service;service time [min]\r\n' +
    'CT-1;CT;R1;01.01.2020;12000,5;01.11.2026;900 1800,5 2900;90;01.08.2026;120\r\n';

  it('is read whole: byte order mark, semicolons, decimal commas, days with points', () => {
    const register = readRegister(text, 'bomsemi.csv', { today: TODAY });
    expect(register.quarantined).toEqual([]);
    expect(register.devices).toEqual([
      {
        id: 'CT-1',
        kind: 'CT',
        part: null,
        room: 'R1',
        installed: '2020-01-01',
        meter: { unit: 'h', value: 12000.5, at: '2026-11-01' },
        failures: [900, 1800.5, 2900],
        plans: [{ name: 'service', everyDays: 90, everyMeter: null, minutes: 120, lastDay: '2026-08-01', lastMeter: null }],
      },
    ]);
  });
});

describe('a register with what cannot be', () => {
  it('names each absurd value of a row and keeps what is right; the due list still has days', () => {
    const register = read('CT-1,CT,R1,2030-01-01,1e300,2026-13-45,abc,1e9,1066-01-01,NaN');
    expect(reasons(register)).toEqual([
      '2 CT-1: installed: "2030-01-01" is in the future and not taken',
      '2 CT-1: meter read: "2026-13-45" is no day (YYYY-MM-DD or DD.MM.YYYY)',
      expect.stringMatching(/^2 CT-1: meter \[h\]: "1e300" cannot be: at most \d+ can/),
      '2 CT-1: failures [h]: the device has no meter that counts h',
      '2 CT-1: last service: "1066-01-01" is before 1950-01-01 and not taken',
      '2 CT-1: service time [min]: "NaN" is no number of 0 or more',
      '2 CT-1: service every [d]: "1e9" cannot be: at most 18263 can; it is not taken',
    ]);
    expect(register.devices).toMatchObject([{ id: 'CT-1', room: 'R1', installed: null, meter: null, failures: null, plans: [] }]);
  });

  it('a meter cannot have run longer than there were hours', () => {
    // 2020-01-01 to 2026-11-01 are 2496 days: 59,904 h and the day of reading.
    expect(read('CT-1,CT,R1,2020-01-01,59000,2026-11-01,,,,').devices[0]?.meter?.value).toBe(59000);
    expect(reasons(read('CT-1,CT,R1,2020-01-01,60000,2026-11-01,,,,'))[0]).toMatch(/cannot be: at most 59928 can/);
    expect(reasons(read('CT-1,CT,R1,2020-01-01,1e15,2026-11-01,900 1000 1e14,90,2026-08-01,120')).join()).toMatch(/"1e15" cannot be/);
  });

  it('no day beyond a hundred years is worked out, however long a plan', () => {
    const register = read('A,CT,R1,1960-01-01,1,2026-11-01,,1e8,,', HEAD.replace('every [d]', 'every [h]'));
    expect(dueList(register, TODAY)).toMatchObject([{ day: null, inDays: null, missing: 'far' }]);
  });

  it('negative numbers, a service of no time, failures that fall', () => {
    expect(reasons(read('CT-1,CT,R1,2020-01-01,-5,2026-11-01,900;1800,0,2026-08-01,-120'))).toEqual([
      '2 CT-1: meter [h]: "-5" is no number of 0 or more',
      '2 CT-1: failures [h]: the device has no meter that counts h',
      '2 CT-1: service time [min]: "-120" is no number of 0 or more',
      '2 CT-1: service every [d]: must be above 0',
    ]);
    expect(reasons(read('CT-1,CT,R1,2020-01-01,1000,2026-11-01,900;800,90,2026-08-01,120'))).toEqual([
      '2 CT-1: failures [h]: "800" is no reading above the one before it',
    ]);
  });

  it('a decimal comma without quotes between commas shifts a row: the row is set aside, not misread', () => {
    const register = read('CT-1,CT,R1,2020-01-01,12000,5,2026-11-01,900,90,2026-08-01,120');
    expect(register.devices).toEqual([]);
    expect(reasons(register)[0]).toMatch(/the row has 11 cells, the header 10/);
  });

  it('minutes and hours are one meter: neither swallowed nor taken for the other', () => {
    const head = HEAD.replace('meter [h]', 'meter [min]');
    const register = read('CT-1,CT,R1,2020-01-01,240000,2026-11-01,900;1800;2900,90,2026-08-01,120', head);
    expect(register.devices[0]).toMatchObject({ meter: { unit: 'min', value: 240000 }, failures: [54000, 108000, 174000] });
    expect(reasons(read('CT-1,CT,R1,2020-01-01,12000,2026-11-01,900;1800,90,2026-08-01,120', head))).toEqual([
      '2 CT-1: failures [h]: a failure at 900, but the meter stands at 200',
    ]);
  });

  it('what no column tells is not known: not none, not in order', () => {
    const register = read('A,CT,R1', 'id,kind,room');
    expect(register.missing).toEqual(['part', 'meter', 'failures', 'every', 'last', 'installed', 'minutes']);
    const without = read('A,CT,500,2026-11-01', 'id,kind,meter [h],meter read');
    expect(lifetimesOf(without, 'CT').lifetimes).toEqual([]);
    const none = read('A,CT,500,2026-11-01,', 'id,kind,meter [h],meter read,failures [h]');
    expect(lifetimesOf(none, 'CT').lifetimes).toEqual([{ time: 500, failed: false }]);
  });

  it('files that are no register are answered so', () => {
    const picture = '\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0';
    const load = (text: string) => () => readRegister(text, 't');
    expect(load('')).toThrow('The file is empty. Nothing has been changed.');
    expect(load('\ufeff\n')).toThrow('The file is empty');
    expect(load(picture)).toThrow('no table of text');
    expect(load('\ufffdPNG\n\ufffd\ufffd\u001a\n')).toThrow('no table of text');
    expect(load(`${HEAD}\n`)).toThrow('a header and no row');
    expect(load('name,age\nA,4')).toThrow('Its columns are: name, age. Nothing has been changed.');
    expect(() => readCobieRegister(picture, null, 't')).toThrow('no table of text');
  });
});

describe('sensors in files that are not as they should be', () => {
  const load = (text: string) => () => readFleet(text);

  it('says which line and why where no row can be taken', () => {
    expect(load('unit,cycle,s1,s2\n1,1,abc,2\n1,2,3,xyz\n')).toThrow(
      'No row could be taken, 2 were set aside. The first is line 2: s1 is no number: "abc".',
    );
    expect(load('')).toThrow('The file is empty');
    expect(load('unit,cycle,s1\n')).toThrow('a header and no row');
    expect(load('\ufffdPNG\r\n\u001a\n\0\0')).toThrow('no table of text');
    expect(load('112\n98\n69\n')).toThrow('must have 26 columns of numbers (C-MAPSS); this one has 1');
    expect(load('name,age\nA,4')).toThrow('Its columns are: name, age');
  });

  it('takes the good rows, names a short one and one out of range', () => {
    const { fleet, quarantined } = readFleet('unit,cycle,s1,s2\n1,1,0.5,2\n1,2,3\n2,1,7,1e300\n3,1,4,4\n');
    expect(fleet.runs.map(({ id, cycles }) => [id, cycles.length])).toEqual([
      ['1', 1],
      ['3', 1],
    ]);
    expect(quarantined.map(({ line, reason }) => `${line}: ${reason.message}`)).toEqual([
      '3: 3 cells where 4 are expected',
      '4: s2: "1e300" is out of range',
    ]);
  });

  it('semicolons, decimal commas and quotes', () => {
    const { fleet } = readFleet('\ufeffunit;cycle;"s1"\r\nA;1;0,5\r\nA;2;1,5\r\n');
    expect([...(fleet.runs[0]?.values ?? [])]).toEqual([0.5, 1.5]);
    expect(readFleet('unit;cycle;s1\nA;1;1.234\nA;2;1,5\nB;1;1,5\nB;2;2,5').quarantined[0]?.reason.code).toBe('row-ambiguous');
  });

  it('takes the sensors that were learned from, in their order, or names those that are not there', () => {
    const text = 'unit,cycle,b,still,a\n1,1,1,5,2\n1,2,3,5,4\n';
    expect(readFleet(text).fleet.sensors).toEqual(['b', 'a']);
    expect([...(readFleet(text, ['a', 'still']).fleet.runs[0]?.values ?? [])]).toEqual([2, 5, 4, 5]);
    expect(() => readFleet(text, ['a', 'c'])).toThrow('not all in this file: c.');
  });
});
