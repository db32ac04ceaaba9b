import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stuppInterventions } from '#models/tumour/index.ts';
import { writeNifti } from '#tests/make-volumes.ts';
import { simulateTumourCommand } from './tumour.ts';

const SIZE = [30, 28, 22] as const;
const SPACING = [1.5, 1.5, 2] as const;
/** RAS to the right, front and head: i runs to the left of the patient, so that places must be turned round. */
const SFORM = [-1.5, 0, 0, 20, 0, 1.5, 0, -30, 0, 0, 2, 5];

let folder = '';
const file = (name: string): string => join(folder, name);
const amount = (value: number, unit: string) => ({ value, unit });
const amounts = (values: readonly number[], unit: string) => ({ values, unit });

function labels(name: string, at: (x: number, y: number, z: number) => number): void {
  const values = Array.from({ length: SIZE[0] * SIZE[1] * SIZE[2] }, (_, v) => {
    const [i, j, k] = [v % SIZE[0], Math.floor(v / SIZE[0]) % SIZE[1], Math.floor(v / (SIZE[0] * SIZE[1]))];
    return at((i - 14) * 1.5, (j - 13) * 1.5, (k - 10) * 2);
  });
  writeFileSync(file(name), writeNifti({ size: SIZE, spacing: SPACING, sform: SFORM, type: 2, values }));
}

const scenario = {
  schema: 1,
  id: 's',
  title: 'Radiotherapy with temozolomide',
  model: 'tumour',
  duration: amount(90, 'd'),
  interventions: stuppInterventions(7, 4).slice(0, 2),
};
const problem = {
  schema: 'soma.tumour-problem/1',
  tissue: { file: 'tissue.nii', white: [1], grey: [2] },
  tumour: { file: 'tumour.nii', labels: [3] },
  structure: { file: 'tissue.nii', labels: [2] },
  start: { edge: amount(0.16, '1') },
  parameters: { diffusion: amount(0.1, 'mm2/d'), proliferation: amount(0.04, '/d') },
  scenario,
  days: amounts([0, 45, 90], 'd'),
  thresholds: amounts([0.16, 0.8], '1'),
};

interface Course {
  frames: { day: number; mass: number; dead: number | null; above: { threshold: number; volume: number; longest: number | null }[] }[];
  reachesStructure: { day: number | null } | null;
}
interface Answer {
  schema: string;
  treatment: { fractions: number; doses: { count: number; amount: number }[]; meanToTarget: number; healthyTissue: { mean: number } };
  treated: Course;
  leftAlone: Course;
  provenance: { problemHash: string };
}

const around = {
  engine: 'test',
  build: 'test',
  now: () => 0,
  today: () => '2026-01-01',
  pause: async () => {},
  say: () => {},
  signal: new AbortController().signal,
};

function write(name: string, change: object = {}): string {
  writeFileSync(file(name), JSON.stringify({ ...problem, ...change }));
  return file(name);
}

async function answer(change: object = {}): Promise<Answer> {
  return JSON.parse(JSON.stringify(await simulateTumourCommand(write('p.json', change), around))) as Answer;
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soma-tumour-'));
  labels('tissue.nii', (x, y, z) => {
    const r = Math.hypot(x, y, z);
    return r < 15 ? 1 : r < 19 ? 2 : 0;
  });
  labels('tumour.nii', (x, y, z) => (Math.hypot(x, y, z) < 7 ? 3 : 0));
  labels('share.nii', () => 1);
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('soma tumour simulate', () => {
  it('grows a drawn tumour under treatment beside the same one left alone', () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', './scripts/wgsl-hook.mjs', 'scripts/soma.ts', 'tumour', 'simulate', write('cli.json'), '--json'],
      { cwd: join(import.meta.dirname, '../..'), encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } },
    );
    expect(stderr).not.toContain('soma:');
    expect(status).toBe(0);
    const { schema, treatment, treated, leftAlone } = JSON.parse(stdout) as Answer;
    expect(schema).toBe('soma.tumour/1');
    expect(treatment.fractions).toBe(30);
    expect(treatment.doses).toEqual([{ agent: 'temozolomide', count: 42, amount: 42 * 75 }]);
    expect(Math.abs(treatment.meanToTarget - 60)).toBeLessThan(1e-4);
    expect(treatment.healthyTissue.mean).toBeGreaterThan(5);
    expect(treatment.healthyTissue.mean).toBeLessThan(60);
    // A ball of 7 mm radius was drawn: 1.437 mL; its edge is known to half a voxel.
    for (const { frames } of [treated, leftAlone]) {
      expect(Math.abs(frames[0]!.above[0]!.volume / 1.437 - 1)).toBeLessThan(0.1);
      expect(Math.abs(frames[0]!.above[0]!.longest! - 14)).toBeLessThan(1.6);
    }
    // Left alone the edge moves by less than 2 sqrt(D rho) = 0.126 mm/d and by more than half of that.
    const radius = (c: Course, n: number): number => Math.cbrt((3000 * c.frames[n]!.above[0]!.volume) / (4 * Math.PI));
    expect((radius(leftAlone, 2) - radius(leftAlone, 1)) / 45).toBeLessThan(0.126);
    expect((radius(leftAlone, 2) - radius(leftAlone, 1)) / 45).toBeGreaterThan(0.063);
    expect(treated.frames[2]!.mass).toBeLessThan(0.3 * leftAlone.frames[2]!.mass);
    expect(leftAlone.reachesStructure!.day).toBeGreaterThan(20);
    expect(treated.reachesStructure!.day).toBeNull();
  });

  it('puts a seed where the patient has it: mass of a Gaussian, and its place by what is left of it', async () => {
    // Middle of the tissue in LPS: i 14, j 13, k 10 -> RAS (-1, -10.5, 25).
    const start = { seed: { centre: amounts([1, 10.5, 25], 'mm'), width: amount(2.5, 'mm'), peak: amount(0.5, '1') } };
    const still = { ...problem.scenario, interventions: [] };
    const { treated, leftAlone } = await answer({ start, scenario: still, tumour: undefined });
    expect(Math.abs(treated.frames[0]!.mass / ((0.5 * (2 * Math.PI) ** 1.5 * 2.5 ** 3) / 1000) - 1)).toBeLessThan(1e-6);
    expect(leftAlone).toEqual(treated);
    const off = { seed: { ...start.seed, centre: amounts([1, 10.5, 25 + 19], 'mm') } };
    // On the rim of the tissue about half of it lies outside.
    const half = (await answer({ start: off, scenario: still })).treated.frames[0]!.mass / treated.frames[0]!.mass;
    expect(half).toBeGreaterThan(0.35);
    expect(half).toBeLessThan(0.55);
  });

  it('tells the dead part where necrosis is asked for', async () => {
    const necrosis = { nutrientUptake: amount(0.3, '/d') };
    const { treated } = await answer({ necrosis, days: amounts([0, 30], 'd'), scenario: { ...scenario, interventions: [] } });
    expect(treated.frames[0]!.dead).toBe(0);
    expect(treated.frames[1]!.dead).toBeGreaterThan(0.1 * treated.frames[1]!.mass);
  });

  it('names the same problem by the same hash, and another by another', async () => {
    const short = { days: amounts([0], 'd') };
    const [a, b, c] = [await answer(short), await answer(short), await answer({ ...short, thresholds: amounts([0.2], '1') })];
    expect(a.provenance.problemHash).toBe(b.provenance.problemHash);
    expect(a.provenance.problemHash).not.toBe(c.provenance.problemHash);
  });

  it.each<[string, object, RegExp]>([
    ['another schema', { schema: 1 }, /\/schema must be "soma\.tumour-problem\/1"/],
    ['an unknown member', { seed: 3 }, /\/seed is not a member here/],
    ['a missing member', { days: undefined }, /\/days is missing/],
    ['a parameter without a unit', { parameters: { diffusion: { value: 1 } } }, /\/parameters\/diffusion\/unit is missing/],
    ['another unit', { parameters: { diffusion: amount(1, 'mm2/a') } }, /\/parameters\/diffusion\/unit must be mm2\/d, not mm2\/a/],
    ['a parameter out of range', { parameters: { proliferation: amount(9, '/d') } }, /must be from 0\.0005 to 0\.8, not 9/],
    ['a file that is not there', { tumour: { file: 'no.nii', labels: [1] } }, /no such file or folder/],
    ['a label nobody has', { tumour: { file: 'tumour.nii', labels: [7] } }, /\/tumour has none of the labels 7/],
    [
      'an edge without a drawn tumour',
      { tumour: undefined, scenario: { ...scenario, interventions: [] } },
      /\/start\/edge needs a drawn tumour/,
    ],
    [
      'treatment without an aim',
      { tumour: undefined, start: { seed: { centre: amounts([1, 10.5, 25], 'mm'), width: amount(2, 'mm'), peak: amount(1, '1') } } },
      /\/scenario\/interventions\/0\/kind needs a drawn tumour/,
    ],
    [
      'a seed outside',
      { start: { seed: { centre: amounts([500, 0, 0], 'mm'), width: amount(1, 'mm'), peak: amount(1, '1') } } },
      /outside the tissue map/,
    ],
    ['a dose without Gy', { dose: { file: 'share.nii' } }, /\/dose\/file this image holds \w+, not a dose in Gy/],
    ['days that do not rise', { days: amounts([3, 3], 'd') }, /\/days\/values\/1 must be later/],
    ['a scenario of another model', { scenario: { ...scenario, model: 'cardiovascular' } }, /\/scenario\/model must be "tumour"/],
    [
      'a scenario with a fault',
      { scenario: { ...scenario, duration: { value: '90', unit: 'd' } } },
      /\/scenario\/duration\/value must be a finite number/,
    ],
  ])('refuses %s and names the place', async (_name, change, message) => {
    await expect(answer(change)).rejects.toThrow(message);
  });
});
