import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { coverage, writeReport } from './twin-experiments/report.ts';
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
    const text = writeReport(patients, {
      members: 64,
      settleSeconds: 40,
      seeds: { product: 1, baseline: 2 },
      count: { product: 200, baseline: 0 },
      modelVersion: 'x',
    });
    expect(text).toContain('**Unfinished:** 60 of 200');
    expect(text).toContain('own, hidden, map 50.0 % of 60');
    expect(text).toContain('**outside**');
    expect(text.slice(text.indexOf('## In short'), text.indexOf('## What was done'))).toContain('own model, hidden outputs 50.0 % of 60');
    expect(() => coverage([])).toThrow('nothing to judge');
  });
});
