import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import type { FreeParameter } from '#models/personalise/fit.ts';
import { priorTransform } from '#models/assimilation/prior-transform.ts';
import { drawLibrary, libraryPosterior, makeLibrary } from './twin-experiments/a4-library.ts';
import { pairedDifference, samplingBands, verdict } from './twin-experiments/a4-report.ts';
import { writeReport } from './twin-experiments/report.ts';
import { sparsePatient } from './twin-experiments/sparse.ts';
import { coverage } from './twin-experiments/tables.ts';
import type { PatientScores, Score } from './twin-experiments/study.ts';

const root = join(import.meta.dirname, '..');

/** The study at a twentieth of its size, in its own process: the hot loop runs several times slower under a test runner's transforms. */
function smallStudy(): PatientScores[] {
  const args = [
    '--import',
    './scripts/wgsl-hook.mjs',
    'scripts/twin-experiments.ts',
    '--patients',
    '10',
    '--baseline',
    '0',
    '--sparse',
    '0',
    '--a4',
    '0',
    '--members',
    '64',
    '--json',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64e6,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout) as PatientScores[];
}

describe('ten twins whose truth is known', { timeout: 300_000 }, () => {
  const patients = smallStudy();
  const scores = (kinds: readonly Score['kind'][], generator?: string): Score[] =>
    patients
      .filter((p) => generator === undefined || p.generator === generator)
      .flatMap((p) => p.scores.filter((s) => kinds.includes(s.kind)));
  const medianError = (name: string): number => {
    const errors = scores(['parameter', 'measured', 'hidden'])
      .filter((s) => s.name === name)
      .map((s) => Math.abs(s.q50 / s.truth - 1))
      .sort((a, b) => a - b);
    return errors[Math.floor(errors.length / 2)] as number;
  };

  it('are ten, three of them strangers', () => {
    expect(patients).toHaveLength(10);
    expect(patients.filter((p) => p.generator === 'foreign')).toHaveLength(3);
  });

  it('are held by their 90 % intervals within the 99 % binomial band, parameters and outputs together', () => {
    const c = coverage(scores(['parameter', 'measured', 'hidden']));
    expect(c.n).toBe(7 * 13 + 10 * 14);
    expect(c.share).toBeGreaterThanOrEqual(c.low);
    expect(c.share).toBeLessThanOrEqual(c.high);
  });

  it('are known better than before: over six parameters that the data see, the median error is below 0.8 of the prior one', () => {
    const seen = ['emax_lv', 'systemic_resistance', 'blood_volume', 'set_point', 'r_sa', 'stiffness_rv'];
    const of = scores(['parameter']).filter((s) => seen.includes(s.name));
    const middle = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;
    const before = middle(of.map((s) => Math.abs((s.prior as number) / s.truth - 1)));
    expect(middle(of.map((s) => Math.abs(s.q50 / s.truth - 1)))).toBeLessThan(0.8 * before);
    expect(middle(of.map((s) => s.ratio as number))).toBeLessThan(0.8);
  });

  it('have their outputs found: pressure, rate and volume within 6 %, hidden stroke volume and ejection fraction within 10 % in the median', () => {
    for (const name of ['sbp', 'dbp', 'heart_rate', 'lvedv']) expect(medianError(name), name).toBeLessThan(0.06);
    for (const name of ['sv', 'ef', 'map']) expect(medianError(name), name).toBeLessThan(0.1);
  });
});

describe('patients of whom little is known', () => {
  /** An own truth without a simulation: round numbers. */
  const truth = async () => ({ sbp: 120, dbp: 78, heart_rate: 70, ef: 60, ao_gradient_mean: 40, ao_gradient_peak: 66 });
  const patients = (group: 'one-cuff' | 'old-pressures' | 'stenosis') =>
    Promise.all(Array.from({ length: 40 }, (_, k) => sparsePatient(cardiovascular, truth, group, 7, 3 * k)));
  const spread = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, x) => sum + x * x, 0) / values.length);

  it('have one cuff reading, a pulse, and a size nobody knows', async () => {
    for (const { input, body } of await patients('one-cuff')) {
      expect(input.observations.map((o) => o.observable).sort()).toEqual(['dbp', 'heart_rate', 'sbp']);
      expect([input.body.heightCm, input.body.weightKg]).toEqual([null, null]);
      expect(input.body.sizeSpread).toBe(0.13);
      expect(body.heightCm).not.toBeNull();
    }
  });

  it('have two pressures of eight years ago that scatter as much as the fit is told: sd sqrt(4^2 + 8^2 + 8 x 4^2) = 14.4 mmHg', async () => {
    const seen = (await patients('old-pressures')).flatMap(({ input }) => input.observations.filter((o) => o.observable === 'sbp'));
    for (const o of seen) {
      expect(o.sd).toBeCloseTo(Math.sqrt(208), 1);
      expect(o.ageDays).toBe(2922);
    }
    // Three standard errors of an sd over about 40 patients.
    expect(Math.abs(spread(seen.map((o) => o.value - 120)) / Math.sqrt(208) - 1)).toBeLessThan(3 / Math.sqrt(2 * seen.length));
  });

  it('have a measured valve area about the true one, and a mean gradient but not its peak beside it', async () => {
    const logs: number[] = [];
    for (const { input, parameters } of await patients('stenosis')) {
      const { prior } = input.free.find((p) => p.key === 'aortic_valve_area') as FreeParameter;
      logs.push(Math.log((prior as { median: number }).median / (parameters?.aortic_valve_area as number)));
      const observables = input.observations.map((o) => o.observable);
      expect(observables).toContain('ao_gradient_mean');
      expect(observables).not.toContain('ao_gradient_peak');
    }
    expect(Math.abs(spread(logs) / Math.hypot(0.15, 0.08) - 1)).toBeLessThan(3 / Math.sqrt(2 * logs.length));
  });
});

describe('the exact posterior from a library', () => {
  it('is that of a linear Gaussian problem: mean and sd within 5 % of the prior sd, two parameters, 20,000 runs', async () => {
    // Values are lognormal; their logarithms are observed, so that z is linear in the data: y = 0.3 z0 + 0.2 z1 + e, sd 0.2.
    const transforms = [0.3, 0.2].map((cv) => priorTransform({ kind: 'lognormal', median: 1, cv }, 1e-3, 1e3));
    const simulate = async (x: Float64Array, members: number) => ({
      observables: Float64Array.from({ length: members }, (_, i) => Math.log((x[2 * i] as number) * (x[2 * i + 1] as number))),
      alive: new Uint8Array(members).fill(1),
    });
    const library = makeLibrary(transforms, await drawLibrary(transforms, simulate, 1, 20_000, 5), 1, 5);
    const posterior = libraryPosterior(library, { transforms, data: [{ column: 0, value: 0.5, sd: 0.2 }], columns: 1 });
    const total = 0.3 ** 2 + 0.2 ** 2 + 0.2 ** 2;
    [0.3, 0.2].forEach((a, j) => {
      const mean = (a * 0.5) / total;
      const sd = Math.sqrt(1 - (a * a) / total);
      const seen = posterior.parameter(j);
      expect(Math.abs(seen.ratio! - sd), `sd ${j}`).toBeLessThan(0.05);
      for (const [q, z] of [
        [seen.q05, -1.645],
        [seen.q50, 0],
        [seen.q95, 1.645],
      ] as const)
        expect(Math.abs(Math.log(q) / a - (mean + z * sd)), `quantile ${z} of ${j}`).toBeLessThan(0.05);
    });
    expect(posterior.size).toBeGreaterThan(5000);
  });
});

describe('the comparison with a median of few patients', () => {
  const errors = [Array.from({ length: 101 }, (_, i) => i / 10)];

  it('has the band of such medians: of 14 uniform numbers on 0 to 10 it holds 95 %, 2.7 to 7.3 (200,000 samples elsewhere; within 0.3)', () => {
    const { bands, outside } = samplingBands(errors, 14);
    expect(Math.abs(bands[0]!.low - 2.68)).toBeLessThan(0.3);
    expect(Math.abs(bands[0]!.high - 7.33)).toBeLessThan(0.3);
    expect(outside.filter((k) => k > 0).length / outside.length).toBeLessThan(0.06);
  });

  it('says worse only below the band', () => {
    const band = { low: 2, high: 4 };
    expect(verdict(3, 3, band)).toBe('as good or better');
    expect(verdict(3.04, 3, band)).toBe('as good or better');
    expect(verdict(3.1, 3, band)).toBe('within its sampling error');
    expect(verdict(3, 1.9, band)).toBe('**worse**');
  });

  it('sees a paired difference that the medians alone would hide', () => {
    const a = errors[0] as number[];
    const [low, high] = pairedDifference(
      a.map((x) => x + 0.5),
      a,
    );
    expect(low).toBeCloseTo(0.5, 9);
    expect(high).toBeCloseTo(0.5, 9);
    const [same] = pairedDifference(a, a);
    expect(same).toBe(0);
  });
});

describe('the report', () => {
  it('counts what it is given, says what is missing and does not hide a miss', () => {
    const score = (name: string, truth: number): Score => ({
      kind: 'hidden',
      name,
      truth,
      q05: 1,
      q50: 2,
      q95: 3,
      prior: null,
      ratio: null,
    });
    const patient = (index: number, truth: number): PatientScores => ({
      protocol: 'product',
      index,
      generator: 'own',
      draws: 1,
      emulatorError: 0.1,
      failures: 0,
      rounds: 5,
      scores: [score('map', truth)],
    });
    const patients = [...Array.from({ length: 30 }, (_, i) => patient(i, 2)), ...Array.from({ length: 30 }, (_, i) => patient(30 + i, 9))];
    expect(coverage(patients.flatMap((p) => p.scores))).toMatchObject({ n: 60, share: 0.5, inside: false });
    const text = writeReport(patients, [], {
      members: 64,
      settleSeconds: 40,
      seeds: { product: 1, baseline: 2, a4: 3, 'one-cuff': 4, 'old-pressures': 5, stenosis: 6 },
      count: { product: 200, baseline: 0, a4: 0, 'one-cuff': 0, 'old-pressures': 0, stenosis: 0 },
      library: 1000,
      modelVersion: 'x',
    });
    expect(text).toContain('**Unfinished:** 60 of 200');
    expect(text).toContain('own, hidden, map 50.0 % of 60');
    expect(text).toContain('**outside**');
    expect(text.slice(text.indexOf('## In short'), text.indexOf('## What was done'))).toContain('own model, hidden outputs 50.0 % of 60');
    expect(() => coverage([])).toThrow('nothing to judge');
  });
});
