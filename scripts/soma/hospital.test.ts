import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallClinic } from '#models/hospital/library/small-clinic.ts';

const root = join(import.meta.dirname, '../..');
let folder = '';

function soma(...args: string[]): { status: number | null; json: unknown; err: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './scripts/wgsl-hook.mjs', 'scripts/soma.ts', ...args, '--json'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64e6,
      env: { ...process.env, NODE_OPTIONS: '' },
    },
  );
  return { status, json: stdout === '' ? null : (JSON.parse(stdout) as unknown), err: stderr };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soma-hospital-'));
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(folder, name), typeof value === 'string' ? value : JSON.stringify(value));
  write('clinic.json', smallClinic());
  write('empty.json', { ...smallClinic(), resources: [] });
  write('doctor.json', { schema: 1, title: 'One doctor more', changes: [{ do: 'units', resource: 'doctor', by: 1 }] });
  // nug5-like: a line of five places; flows along a line are best in a line: 2 · (1 + 1 + 1 + 1).
  const line = (at: (i: number, j: number) => number): string =>
    Array.from({ length: 25 }, (_, k) => at(Math.floor(k / 5), k % 5)).join(' ');
  write('line.dat', `5 ${line((i, j) => Number(Math.abs(i - j) === 1))} ${line((i, j) => Math.abs(i - j))}`);
  write('lives.csv', 'time,failed\n100,1\n220,1\n310,1\n400,0\n150,1\n270,1\n');
  write('a01.hl7', 'MSH|^~\\&|A|B|C|D|20260115||ADT^A01|1|P|2.5\rEVN|A01|20260115\rPID|1||9^^^H^MR||DOE^JANE\rPV1|1|I|W^R^B');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the hospital from the command line', () => {
  it('runs a model and a what-if beside it', () => {
    const { status, json, err } = soma(
      'hospital',
      'run',
      join(folder, 'clinic.json'),
      '--scenario',
      join(folder, 'doctor.json'),
      '--days',
      '1',
      '--replications',
      '20',
    );
    expect(err).not.toContain('soma:');
    expect(status).toBe(0);
    const { measures, runs } = json as {
      measures: { of: string; name: string; today: { mean: number }; difference: { mean: number; high: number } }[];
      runs: { flowBalance: number }[];
    };
    const wait = measures.find((one) => one.of === 'resource/doctor' && one.name === 'mean wait');
    expect(wait?.difference.high).toBeLessThan(0);
    expect(runs.every((run) => run.flowBalance === 0)).toBe(true);
  });

  it('names what is wrong with a model, and what it was not asked', () => {
    expect(soma('hospital', 'run', join(folder, 'empty.json')).err).toContain('there is no resource "reception"');
    expect(soma('hospital', 'run', join(folder, 'doctor.json')).err).toContain('doctor.json');
    expect(soma('hospital', 'oracles', '--days', '3').err).toContain('belongs to hospital run');
    expect(soma('hospital').status).not.toBe(0);
  });

  it('lays out departments, reads messages, fits lifetimes', () => {
    expect(soma('layout', join(folder, 'line.dat'), '--seconds', '0.2').json).toMatchObject({ cost: 8, departments: 5 });
    const adt = soma('adt', join(folder, 'a01.hl7'));
    expect(adt.json).toMatchObject({ inHouse: 1, files: [{ messages: [{ trigger: 'A01', outcome: 'applied' }] }] });
    expect(adt.json).toMatchObject({ feed: { counts: { received: 1, applied: 1, refused: 0 }, missing: 0, waiting: 0 } });
    expect(JSON.stringify(adt.json)).not.toMatch(/DOE|JANE/);
    expect(soma('equipment', 'fit', join(folder, 'lives.csv')).json).toMatchObject({ failures: 5, censored: 1 });
    writeFileSync(join(folder, 'bad.csv'), 'time,failed\n5,yes\n');
    expect(soma('equipment', 'fit', join(folder, 'bad.csv')).err).toContain('line 2');
    writeFileSync(
      join(folder, 'register.csv'),
      'id,kind,installed,service every [d],weight\nA,pump,2026-01-01,10,3\n,pump,2026-01-01,10,3\n',
    );
    expect(soma('equipment', 'due', join(folder, 'register.csv'), '--as-of', '2026-01-15').json).toMatchObject({
      devices: 1,
      due: [{ device: 'A', day: '2026-01-11', inDays: -4, by: 'calendar' }],
      quarantined: [{ line: 3 }],
      unused: [{ name: 'weight', why: null }],
    });
    expect(soma('equipment', 'life', join(folder, 'register.csv'), join(folder, 'register.csv')).err).toContain('unit and cycle');
    expect(soma('equipment', 'trough', join(folder, 'clinic.json'), 'nothing', '60', '--replications', '2').err).toContain('nobody asks');
  });

  it('names what one more of each would save, and ranks what-ifs beside today, whichever thread does what', () => {
    const found = soma('hospital', 'bottlenecks', join(folder, 'clinic.json'), '--days', '1', '--replications', '12');
    expect(found.err).toContain('do not settle');
    const { levers, measure, bottleneck } = found.json as {
      bottleneck: { resource: string; notToldApart: string[] } | null;
      levers: { resource: string; saved: { mean: number; low: number }; utilisation: number; activeSole: number }[];
      measure: { of: string };
    };
    expect(measure.of).toBe('mark/left the clinic');
    expect(levers.map((one) => one.resource).sort()).toEqual(['doctor', 'laboratory', 'nurse', 'reception']);
    expect(levers[0]?.saved.mean).toBeGreaterThanOrEqual(levers[1]?.saved.mean ?? NaN);
    // The one that is named is told apart from today.
    expect(levers.find((one) => one.resource === bottleneck?.resource)?.saved.low ?? 1).toBeGreaterThan(0);
    expect(bottleneck === null).toBe(levers.every((one) => one.saved.low <= 0));
    const args = ['hospital', 'rank', join(folder, 'clinic.json'), join(folder, 'doctor.json'), '--days', '1', '--replications', '30'];
    const ranked = soma(...args);
    expect(ranked.status).toBe(0);
    const { ranking, hashes } = ranked.json as { ranking: { option: string; runs: number }[]; hashes: number[][] };
    expect(ranking.map((one) => one.option).sort()).toEqual(['One doctor more', 'today']);
    expect(ranking.reduce((sum, one) => sum + one.runs, 0)).toBe(30);
    expect(hashes.flat()).toHaveLength(30);
    expect(soma('hospital', 'rank', join(folder, 'clinic.json')).err).toContain('rank and a model file and scenarios');
  });
});
