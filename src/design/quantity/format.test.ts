import { describe, expect, it } from 'vitest';
import { CODE_ROWS } from '#models/twin/code-table.ts';
import { overwriteGetLocale } from '#src/app/messages/compiled/runtime.js';
import {
  ageInYears,
  bytesText,
  decimalsFor,
  durationText,
  formatBirthDate,
  formatDate,
  formatDateTime,
  formatNumber,
  formatQuantity,
} from './format.ts';
import { UNIT_CHOICES, printUnit, shownIn } from './units.ts';

const inGerman = (check: () => void): void => {
  overwriteGetLocale(() => 'de');
  try {
    check();
  } finally {
    overwriteGetLocale(() => 'en');
  }
};

describe('numbers', () => {
  it('keep the decimals their interval deserves', () => {
    // Worked by hand: width 17 -> units, 1.3 -> tenths, 9 -> units, 0.04 -> hundredths, 250 -> none.
    expect([17, 1.3, 9, 0.04, 250].map((width) => decimalsFor(100, width))).toEqual([0, 1, 0, 2, 0]);
  });
  it('keep three significant digits without one', () => {
    expect([0.01234, 1.2345, 12.345, 1234.5, 0].map((v) => formatNumber(v, decimalsFor(v)))).toEqual([
      '0.0123',
      '1.23',
      '12.3',
      '1235',
      '0',
    ]);
  });
  it('have a leading zero, no trailing zero, a true minus and thin spaces', () => {
    expect(formatNumber(0.5, 2)).toBe('0.5');
    expect(formatNumber(5, 2)).toBe('5');
    expect(formatNumber(5, 1, true)).toBe('5.0');
    expect(formatNumber(-3.2, 1)).toBe('\u22123.2');
    expect(formatNumber(-0.001, 1)).toBe('0');
    expect(formatNumber(1234567, 0)).toBe('1\u202f234\u202f567');
    expect(formatNumber(Number.NaN, 1)).toBe('–');
  });
  it('follow the language', () => {
    inGerman(() => expect(formatQuantity(4.71, 'L/min')).toBe('4,71\u00a0L/min'));
  });
});

describe('units', () => {
  it.each([
    ['mm[Hg]', 'mmHg'],
    ['10*9/L', '×10⁹/L'],
    ['10*3/uL', '×10³/µL'],
    ['kg/m2', 'kg/m²'],
    ['mm[Hg].s/mL', 'mmHg·s/mL'],
    ['/min', '/min'],
    ['umol/L', 'µmol/L'],
    ['%', '%'],
    ['1', ''],
    ['cm2', 'cm²'],
    ['m/s2', 'm/s²'],
    ['mm[Hg]/mL', 'mmHg/mL'],
  ])('%s is printed %s', (ucum, printed) => expect(printUnit(ucum)).toBe(printed));

  // Textbook equivalents, rounded as they are printed there [recalled].
  it.each([
    ['glucose', 90, 'mg/dL', 'si', 5.0, 'mmol/L', 0.01],
    ['creatinine', 1, 'mg/dL', 'si', 88.4, 'umol/L', 0.05],
    ['chol_total', 200, 'mg/dL', 'si', 5.17, 'mmol/L', 0.01],
    ['hemoglobin', 14, 'g/dL', 'si', 140, 'g/L', 1e-9],
    ['hba1c', 6.5, '%', 'si', 48, 'mmol/mol', 0.6],
    ['body_temperature', 37, 'Cel', 'us', 98.6, '[degF]', 1e-9],
    ['weight', 70, 'kg', 'us', 154.3, '[lb_av]', 0.05],
    ['height', 172.72, 'cm', 'us', 68, '[in_i]', 1e-9],
  ] as const)('%s: %d %s reads in %s', (variable, value, unit, system, expected, shownUnit, tolerance) => {
    const conversion = shownIn(variable, unit, system);
    expect(conversion.unit).toBe(shownUnit);
    expect(Math.abs(value * conversion.factor + conversion.offset - expected)).toBeLessThanOrEqual(tolerance);
  });

  it('only names variables and stored units of the code table', () => {
    for (const [variable, choice] of Object.entries(UNIT_CHOICES)) {
      const row = CODE_ROWS.find((r) => r[1] === variable);
      expect(row?.[4], variable).toBe(choice.stored);
    }
  });

  it('leaves an unknown variable or unit as it is', () => {
    expect(shownIn('glucose', 'mmol/L', 'us')).toEqual({ unit: 'mmol/L', factor: 1, offset: 0 });
    expect(shownIn(undefined, 'mL', 'us').unit).toBe('mL');
  });
});

describe('dates', () => {
  const epochMs = Date.UTC(2026, 2, 3, 22, 30);
  it('are dd-Mmm-yyyy in the zone they were stated in, never more precise than the source', () => {
    expect(formatDate({ epochMs, precision: 'day', offsetMinutes: 120 })).toBe('04-Mar-2026');
    expect(formatDate({ epochMs, precision: 'month', offsetMinutes: null })).toBe('Mar-2026');
    expect(formatDate({ epochMs, precision: 'year', offsetMinutes: null })).toBe('2026');
    expect(formatDateTime({ text: '', epochMs, precision: 'minute', offsetMinutes: 0 })).toBe('03-Mar-2026\u00a022:30');
    inGerman(() => expect(formatDate({ epochMs, precision: 'day', offsetMinutes: 0 })).toBe('03-Mär-2026'));
  });
  it('of birth keep their precision and give an age only when it is certain', () => {
    expect(formatBirthDate('1964-07-14')).toBe('14-Jul-1964');
    expect(formatBirthDate('1964')).toBe('1964');
    expect(formatBirthDate('unknown')).toBeNull();
    expect(ageInYears('1964-07-14', new Date(2026, 6, 13, 12).getTime())).toBe(61);
    expect(ageInYears('1964-07-14', new Date(2026, 6, 14, 12).getTime())).toBe(62);
    expect(ageInYears('1964', Date.UTC(2026, 6, 14))).toBeNull();
  });
});

describe('durations and sizes', () => {
  it('read as people say them', () => {
    expect([0.4, 12, 90, 4800].map(durationText)).toEqual(['0\u00a0s', '12\u00a0s', '2\u00a0min', '1\u00a0h\u00a020\u00a0min']);
    expect([900, 2_400_000, 1.2e9].map(bytesText)).toEqual(['0.9\u00a0kB', '2.4\u00a0MB', '1.2\u00a0GB']);
  });
});
