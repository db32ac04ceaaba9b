import { describe, expect, it } from 'vitest';
import { bannersOf } from './banners.ts';
import type { Course, Forecast, StoredFit, TimeTo } from './results.ts';
import { numberRows } from './shown.ts';

const choice = {
  scan: 's',
  seen: [],
  tissue: { kind: 'body' },
  kind: 'other',
  edge: 'other',
  structure: { image: 'i', segment: 1 },
  dose: null,
  detail: 'quick',
} as const;
const scan = {
  day: 0,
  date: '2026-01-05',
  outlineMl: 10,
  dice: { unit: '1', q05: 0.85, q50: 0.9, q95: 0.95 },
  volume: { unit: 'mL', q05: 9, q50: 10, q95: 11 },
};
const fit: StoredFit = {
  schema: 'tumour-1',
  choice,
  given: [],
  createdAt: 0,
  members: 48,
  parameters: [{ key: 'proliferation', unit: '/d', q05: 0.01, q50: 0.02, q95: 0.05, identified: false, source: '' }],
  scans: [scan],
  tumours: null,
  backend: 'cpu',
};
const band = { q05: Float64Array.of(9, 9), q50: Float64Array.of(10, 12), q95: Float64Array.of(11, 15) };

function forecast(change: Partial<Forecast>, reach: TimeTo): Forecast {
  const course: Course = {
    plan: null,
    volume: band,
    starts: new Float64Array(1),
    ends: new Float64Array(1),
    margin: band,
    reach,
    gained: null,
    healthyDose: 1.5,
    drawn: null,
    density: new Uint8Array(0),
    chance: new Uint8Array(0),
    dose: null,
    cavity: null,
  };
  return {
    schema: 'tumour-2',
    choice,
    given: [],
    givenCavity: null,
    fitCreatedAt: 0,
    simulatedAt: 0,
    members: 48,
    seed: 1,
    backend: 'cpu',
    size: [1, 1, 1],
    toPatient: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0],
    days: [0, 90],
    pictureDays: [0, 90],
    courses: [course],
    crowded: false,
    cutByScan: false,
    structureInside: 1,
    addedTissue: { mL: 0, share: 0 },
    around: 18,
    edge: 0.5,
    seen: [{ day: 0, date: '2026-01-05', mL: 10 }],
    structure: 'Optic nerve',
    ...change,
  };
}

const never: TimeTo = { unit: 'd', q05: Infinity, q50: Infinity, q95: Infinity, never: 1 };
const open: TimeTo = { unit: 'd', q05: 20, q50: 60, q95: Infinity, never: 0.2 };
const row = (made: Forecast, key: string) => numberRows(made, fit, 0, false).find((group) => group.key === key)!.rows[0]!;

describe('numbers of a simulation that were cut off', () => {
  it('say nothing of a structure outside the simulated part, and do not call it safe', () => {
    const { quantity, note } = row(forecast({ structureInside: 0 }, never), 'reach');
    expect(quantity).toBeNull();
    expect(note).toContain('“Optic nerve” lies outside the simulated part');
    expect(note).not.toContain('never');
  });

  it('say how much of a structure was watched; nothing of it where all was', () => {
    expect(row(forecast({ structureInside: 0.4 }, never), 'reach').note).toMatch(/never within.*100 of 100.*only 40\s%/);
    expect(row(forecast({}, never), 'reach').note).not.toContain('only');
  });

  it('draw no upper end beyond the days simulated', () => {
    const { quantity, note } = row(forecast({}, open), 'reach');
    expect(quantity?.value).toBe(60);
    expect(quantity?.interval).toBeUndefined();
    expect(note).toMatch(/from 20 to more than 90 days.*20 of 100/);
    const closed = row(forecast({}, { ...open, q95: 80, never: 0.02 }), 'reach');
    expect(closed.quantity?.interval?.q95).toBe(80);
  });

  it('say over which box a mean dose is taken', () => {
    const group = numberRows(forecast({}, open), fit, 0, false).find((one) => one.key === 'dose')!;
    expect(group.title).toMatch(/in the simulated part \(18\smm around\)/);
  });
});

describe('banners', () => {
  const keys = (of: StoredFit, made: Forecast) => bannersOf(of, made).map((banner) => banner.key);

  it('tell what the scan and the tissue cut off', () => {
    expect(keys(fit, forecast({}, open))).not.toContain('cut');
    const told = keys(fit, forecast({ cutByScan: true, addedTissue: { mL: 2, share: 0.2 } }, open));
    expect(told).toEqual(expect.arrayContaining(['cut', 'added', 'one-date']));
  });

  it('name what two dates leave open', () => {
    const two = { ...fit, scans: [{ ...scan, day: -90, date: '2025-10-07' }, scan] };
    const banner = bannersOf(two, forecast({}, open)).find((one) => one.key === 'open');
    expect(banner?.text).toContain('Growth rate');
    expect(keys({ ...two, parameters: [] }, forecast({}, open))).not.toContain('open');
  });

  it('name what goes on across the newest scan, and only that', () => {
    const amount = (value: number, unit: string) => ({ value, unit });
    const values = { dose: amount(75, 'mg/m2'), days: amount(42, 'd'), cycle: amount(42, 'd'), cycles: amount(1, '1') };
    const course = (date: string) => ({ id: 'temozolomide-1', kind: 'temozolomide', date, values });
    const across = bannersOf(fit, forecast({ given: [course('2025-12-20')] }, open)).find((one) => one.key === 'runs-on');
    expect(across?.text).toContain('Temozolomide');
    expect(keys(fit, forecast({ given: [course('2025-11-01')] }, open))).not.toContain('runs-on');
  });
});
