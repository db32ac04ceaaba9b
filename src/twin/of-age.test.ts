import { describe, expect, it } from 'vitest';
import { tooYoung } from './of-age.ts';

const on = (birthDate: string | null, day: string): number | null => tooYoung({ birthDate }, Date.parse(`${day}T12:00:00`));

describe('the age below which nobody is fitted', () => {
  it('is 18, by the calendar', () => {
    expect(on('2018-05-02', '2026-11-23')).toBe(8);
    expect(on('2008-11-24', '2026-11-23')).toBe(17);
    expect(on('2008-11-22', '2026-11-23')).toBeNull();
    expect(on('1950', '2026-11-23')).toBeNull();
  });
  it('is not guessed where no age is known', () => {
    expect(on(null, '2026-11-23')).toBeNull();
    expect(on('2040-01-01', '2026-11-23')).toBeNull();
    expect(tooYoung(null)).toBeNull();
  });
});
