import { describe, expect, it } from 'vitest';
import { districtHospital } from '../library/district-hospital.ts';
import { smallClinic } from '../library/small-clinic.ts';
import { openingAt } from './opening.ts';

const DAY = 1440;
const at = (day: number, hour: number, minute = 0): number => day * DAY + hour * 60 + minute;

describe('whether a hospital is open', () => {
  // Staff from 7:30 to 18; people come from 8 until 16; appointments on the first day only.
  const clinic = smallClinic();

  it('nobody on duty: closed until the next shift begins', () => {
    expect(openingAt(clinic, at(1, 3))).toEqual({ state: 'closed', inMinutes: 4.5 * 60 });
    expect(openingAt(clinic, at(2, 22, 50))).toEqual({ state: 'closed', inMinutes: 8 * 60 + 40 });
    // Over the end of the week.
    expect(openingAt(clinic, at(6, 18, 1))).toEqual({ state: 'closed', inMinutes: 13.5 * 60 - 1 });
  });

  it('staff are there and somebody may come within the hour: open', () => {
    for (const minute of [at(0, 7, 31), at(3, 8), at(4, 15, 59)]) expect(openingAt(clinic, minute)).toEqual({ state: 'open' });
    for (let hour = 0; hour < 168; hour++) expect(openingAt(districtHospital(), hour * 60)).toEqual({ state: 'open' });
  });

  it('staff are there and nobody comes any more: quiet until somebody may', () => {
    expect(openingAt(clinic, at(1, 16))).toEqual({ state: 'quiet', inMinutes: 16 * 60 });
    expect(openingAt(clinic, at(1, 16, 12))).toEqual({ state: 'quiet', inMinutes: 15 * 60 + 48 });
    expect(openingAt({ ...clinic, sources: [] }, at(1, 12))).toEqual({ state: 'quiet', inMinutes: null });
    expect(openingAt({ ...clinic, resources: [] }, at(1, 3))).toMatchObject({ state: 'quiet', inMinutes: 300 });
  });
});
