import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeNifti } from '#tests/make-volumes.ts';
import { fitTumourCommand } from './tumour-fit.ts';

const SIZE = [32, 30, 24] as const;
const SPACING = [1.5, 1.5, 2] as const;
const SFORM = [-1.5, 0, 0, 20, 0, 1.5, 0, -30, 0, 0, 2, 5];

let folder = '';
const file = (name: string): string => join(folder, name);
const amount = (value: number, unit: string) => ({ value, unit });

function labels(name: string, at: (x: number, y: number, z: number) => number): void {
  const values = Array.from({ length: SIZE[0] * SIZE[1] * SIZE[2] }, (_, v) => {
    const [i, j, k] = [v % SIZE[0], Math.floor(v / SIZE[0]) % SIZE[1], Math.floor(v / (SIZE[0] * SIZE[1]))];
    return at((i - 16) * 1.5, (j - 15) * 1.5, (k - 12) * 2);
  });
  writeFileSync(file(name), writeNifti({ size: SIZE, spacing: SPACING, sform: SFORM, type: 2, values }));
}

const ball = (radius: number) => (x: number, y: number, z: number) => (x * x + y * y + z * z <= radius * radius ? 1 : 0);
const contour = (day: number, name: string) => ({ day: amount(day, 'd'), kind: 'flair', file: name, labels: [1] });
const problem = {
  schema: 'soma.tumour-fit-problem/1',
  tissue: { file: 'tissue.nii', white: [1] },
  contours: [contour(0, 'a.nii'), contour(60, 'b.nii')],
  scenario: {
    schema: 1,
    id: 's',
    title: 'Radiotherapy after the second scan',
    model: 'tumour',
    duration: amount(120, 'd'),
    interventions: [
      {
        id: 'rt',
        kind: 'radiotherapy',
        start: amount(65, 'd'),
        values: {
          dose: amount(2, 'Gy'),
          fractions: amount(20, '1'),
          per_week: amount(5, '1'),
          margin: amount(10, 'mm'),
          penumbra: amount(5, 'mm'),
        },
      },
    ],
  },
  days: { values: [60, 90, 120], unit: 'd' },
  structure: { file: 'tissue.nii', labels: [2] },
};

const around = {
  engine: 'test',
  build: 'test',
  now: () => 0,
  today: () => '2026-01-01',
  pause: async () => {},
  say: () => {},
  signal: new AbortController().signal,
};

function run(change: object = {}) {
  writeFileSync(file('p.json'), JSON.stringify({ ...problem, ...change }));
  return fitTumourCommand(file('p.json'), { seed: 1, members: 12 }, around);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soma-tumour-fit-'));
  labels('tissue.nii', (x) => (x > 20 ? 2 : 1));
  labels('a.nii', ball(8));
  labels('b.nii', ball(11));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('soma tumour fit', () => {
  it('fits two balls, foretells with and without radiotherapy, and says what is not known', async () => {
    const got = await run();
    expect(got.schema).toBe('soma.tumour-fit/1');
    const speed = got.parameters.find((p) => p.key === 'speed');
    // 3 mm in 60 days, and somewhat more for a front whose curvature still slows it.
    expect(speed?.q05).toBeLessThan(0.07);
    expect(speed?.q95).toBeGreaterThan(0.05);
    expect(got.notes.join(' ')).toContain('radiosensitivity');
    const [first, second] = got.contours;
    expect(Math.abs((first?.drawnVolume ?? 0) / (((4 / 3) * Math.PI * 512) / 1000) - 1)).toBeLessThan(0.05);
    expect(first?.dice).toBeGreaterThan(0.7);
    expect(second?.dice).toBeGreaterThan(0.75);
    const forecast = got.forecast;
    if (!forecast) throw new Error('days were asked for');
    expect(forecast.planned.visible.map((d) => d.day)).toEqual([60, 90, 120]);
    expect(forecast.difference.q50).toBeLessThan(0);
    expect(forecast.daysGained.q50).toBeGreaterThan(0);
    // 20 x 2 Gy, and less than that to what lies outside the tumour.
    expect(forecast.healthyTissue.mean).toBeGreaterThan(5);
    expect(forecast.healthyTissue.mean).toBeLessThan(40);
    expect(forecast.leftAlone.reachesStructure?.never).toBeGreaterThanOrEqual(0);
    expect(got.posterior.values).toHaveLength(12);
    expect(got.posterior.values[0]).toHaveLength(got.posterior.keys.length);
  }, 60_000);

  it('names what is wrong, with its place', async () => {
    await expect(run({ schema: 'x' })).rejects.toThrow('/schema');
    await expect(run({ contours: [] })).rejects.toThrow('/contours');
    await expect(run({ contours: [{ ...contour(0, 'a.nii'), kind: 'pet' }] })).rejects.toThrow('/contours/0/kind');
    await expect(run({ contours: [{ ...contour(0, 'a.nii'), day: amount(1, 'h') }] })).rejects.toThrow('/contours/0/day/unit');
    await expect(run({ contours: [{ ...contour(0, 'a.nii'), labels: [7] }] })).rejects.toThrow('labels 7');
    await expect(run({ days: { values: [30], unit: 'd' } })).rejects.toThrow('/days/values/0');
    await expect(run({ tumour: 1 })).rejects.toThrow('/tumour');
  });
});
