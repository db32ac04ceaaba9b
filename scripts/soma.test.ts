import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctSlice, writeDicom } from '#tests/make-dicom.ts';
import { echoRich, twoPressures } from './soma/fixtures.ts';

const root = join(import.meta.dirname, '..');
let folder = '';
const file = (name: string): string => join(folder, name);

function soma(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', './scripts/wgsl-hook.mjs', 'scripts/soma.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 256e6,
    env: { ...process.env, NODE_OPTIONS: '' },
  });
  return { status, out: stdout, err: stderr };
}

interface FitJson {
  parameters: { name: string; unit: string; q05: number; q50: number; q95: number; identified: boolean }[];
  observables: { name: string; unit: string; observed: number | null; q05: number; q50: number; q95: number }[];
  observations: { variable: string; count: number }[];
  leftOut: { code: string }[];
  missing: { variable: string }[];
  posterior: { keys: string[]; members: number; values: number[] };
}

function fit(...args: string[]): { json: FitJson; err: string } {
  const { status, out, err } = soma('fit', ...args, '--json');
  expect(err).not.toContain('soma:');
  expect(status).toBe(0);
  return { json: JSON.parse(out) as FitJson, err };
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'soma-'));
  writeFileSync(file('two.json'), twoPressures());
  writeFileSync(file('echo.json'), echoRich());
  writeFileSync(file('broken.json'), '{"resourceType": "Bundle", "entry": [');
  writeFileSync(
    file('bleed.json'),
    JSON.stringify({
      schema: 1,
      id: 'bleed',
      title: 'A litre lost',
      model: 'cardiovascular',
      duration: { value: 60, unit: 's' },
      interventions: [
        {
          id: 'a',
          kind: 'bleeding',
          start: { value: 0, unit: 's' },
          duration: { value: 60, unit: 's' },
          values: { rate: { value: 1000, unit: 'mL/min' } },
        },
      ],
    }),
  );
  writeFileSync(
    file('rest.json'),
    JSON.stringify({ schema: 1, id: 'rest', title: 'Rest', model: 'cardiovascular', duration: { value: 5, unit: 's' }, interventions: [] }),
  );
});
/** A scenario file with one bleed whose rate and start may be spoilt; `more` goes beside its members. */
function bleedFile(name: string, rate: unknown, more: object = {}, minutes = 2): string {
  const bleed = { id: 'a', kind: 'bleeding', start: { value: 0, unit: 's' }, values: { rate: { value: rate, unit: 'mL/min' } }, ...more };
  const duration = { value: minutes, unit: 'min' };
  const scenario = { schema: 1, id: 'b', title: 'B', model: 'cardiovascular', duration, interventions: [bleed] };
  writeFileSync(file(name), JSON.stringify(scenario));
  return file(name);
}
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('soma image', () => {
  it('reads a folder: the image, what was refused and why; nothing about the person', () => {
    const images = join(folder, 'images');
    mkdirSync(images);
    for (const z of [0, 2, 4]) writeFileSync(join(images, `${z}.dcm`), writeDicom(ctSlice({ position: [0, 0, z], number: z })));
    writeFileSync(join(images, 'readme.txt'), 'no image at all');
    const { status, out, err } = soma('image', images, '--json');
    expect(status).toBe(0);
    expect(err).toContain('note: ');
    const json = JSON.parse(out) as {
      schema: string;
      files: { outcome: string; reason: string | null }[];
      images: object[];
      people: number;
    };
    expect(json.schema).toBe('soma.image/1');
    expect(json.files.map((f) => [f.outcome, f.reason])).toEqual([
      ['image', null],
      ['image', null],
      ['image', null],
      ['refused', 'not-an-image'],
    ]);
    expect(json.people).toBe(1);
    expect(json.images).toMatchObject([
      {
        kind: 'image',
        geometry: { size: [5, 4, 3], spacing: [0.25, 0.5, 2], orientation: 'LPS', origin: [0, 0, 0], tiltDegrees: 0 },
        range: { min: -1024, max: -1005 },
        unit: "[hnsf'U]",
        stored: 'int16',
        findings: [],
        files: [0, 1, 2],
      },
    ]);
    expect(out).not.toMatch(/Doe|ID-A|19500101/);
  });

  it('a path that is not there ends the call', () => {
    const { status, err } = soma('image', file('nowhere'), '--json');
    expect(status).toBe(1);
    expect(err).toMatch(/^soma: no such file or folder/m);
  });
});

describe('soma import', () => {
  it('gives facts in canonical units with their source', () => {
    const { status, out, err } = soma('import', file('two.json'), '--json');
    expect(status).toBe(0);
    expect(err).toContain('two.json');
    const json = JSON.parse(out) as {
      facts: { variable: string; value: number; unit: string; source: { file: string } }[];
      identity: { sex: string; birthDate: string };
    };
    expect(json.identity).toMatchObject({ sex: 'female', birthDate: '1966-02-03' });
    expect(
      json.facts
        .filter((f) => f.variable === 'sbp')
        .map((f) => f.value)
        .sort(),
    ).toEqual([138, 142]);
    expect(json.facts.find((f) => f.variable === 'height')).toMatchObject({ value: 165, unit: 'cm', source: { file: 'two.json' } });
  });
});

describe('soma models', () => {
  it('lists every model with units and what can be done to it', () => {
    const { status, out } = soma('models', '--json');
    expect(status).toBe(0);
    const { models } = JSON.parse(out) as { models: { id: string; parameters: { unit: string }[]; interventions: { kind: string }[] }[] };
    const circulation = models.find((m) => m.id === 'cardiovascular');
    expect(circulation?.parameters.every((p) => p.unit.length > 0)).toBe(true);
    expect(circulation?.interventions.length).toBeGreaterThan(5);
  });
});

describe('soma fit', () => {
  it('fits two pressures: they are explained, and the heart stays wide', () => {
    const { json, err } = fit(file('two.json'), '--members', '96', '--seed', '2');
    expect(err).toContain('fitting');
    const sbp = json.observables.find((o) => o.name === 'sbp');
    expect(sbp?.observed).toBeGreaterThan(138);
    expect(sbp?.observed).toBeLessThan(142);
    expect(sbp?.q05).toBeLessThan(140);
    expect(sbp?.q95).toBeGreaterThan(132);
    const ef = json.observables.find((o) => o.name === 'ef') as FitJson['observables'][number];
    expect(ef.observed).toBeNull();
    expect(ef.q95 - ef.q05).toBeGreaterThan(12);
    expect(json.parameters.find((p) => p.name === 'emax_lv')?.identified).toBe(false);
    expect(json.missing.map((m) => m.variable)).toContain('lvef');
    expect(json.posterior.values).toHaveLength(json.posterior.members * json.posterior.keys.length);
  });

  // On a stated day: an echocardiogram says less of a heart the older it gets.
  it('fits a weak heart from its echocardiogram: low ejection fraction, contractility identified', () => {
    const { json } = fit(file('echo.json'), '--members', '96', '--as-of', '2026-05-01');
    const of = (name: string) => json.observables.find((o) => o.name === name) as FitJson['observables'][number];
    expect(of('ef').q95).toBeLessThan(48);
    expect(of('lvedv').q05).toBeLessThan(196);
    expect(of('lvedv').q95).toBeGreaterThan(165);
    expect(of('lap').q50).toBeGreaterThan(6);
    expect(json.observations.map((o) => o.variable).sort()).toEqual(['dbp', 'heart_rate', 'lvedv', 'lvesv', 'pa_systolic', 'sbp']);
    expect(json.leftOut.map((l) => l.code)).toContain('better-measure');
    const emax = json.parameters.find((p) => p.name === 'emax_lv');
    expect(emax?.identified).toBe(true);
    expect(emax?.q50).toBeLessThan(2);
  });
});

describe('soma run', () => {
  it('bleeds a fitted twin: volume falls by what was lost, pressure falls, rate rises', () => {
    const { status, out, err } = soma('run', file('bleed.json'), '--from', file('two.json'), '--members', '48', '--sample', '5', '--json');
    expect(err).not.toContain('soma:');
    expect(status).toBe(0);
    const json = JSON.parse(out) as {
      times: number[];
      members: number;
      observables: { name: string; unit: string; q50: number[]; end: { q50: number } }[];
      provenance: { backend: string; seed: number };
    };
    expect(json.times.at(-1)).toBe(60);
    expect(json.provenance).toMatchObject({ backend: 'cpu', seed: 1 });
    const of = (name: string) => json.observables.find((o) => o.name === name) as (typeof json.observables)[number];
    expect(of('bled').end.q50).toBeCloseTo(1000, -1);
    expect(of('map').end.q50).toBeLessThan((of('map').q50[0] as number) - 5);
    expect(of('heart_rate').end.q50).toBeGreaterThan((of('heart_rate').q50[0] as number) + 5);
    expect(of('map').end.q50).toBe(of('map').q50.at(-1));
  });

  it('runs nobody in particular at the values of the model', () => {
    const { status, out } = soma('run', file('rest.json'), '--json');
    expect(status).toBe(0);
    const json = JSON.parse(out) as { members: number; observables: { name: string; q05: number[]; q95: number[] }[] };
    expect(json.members).toBe(1);
    const map = json.observables.find((o) => o.name === 'map');
    expect(map?.q05).toEqual(map?.q95);
    expect(map?.q05[0]).toBeGreaterThan(80);
    expect(map?.q05[0]).toBeLessThan(105);
  });

  it('counts bodies until they die, says when the first one did, and says on standard error that all did', () => {
    // Two litres a minute: nobody of five litres lives through five minutes, everybody through the first half minute.
    const { status, out, err } = soma('run', bleedFile('lethal.json', 2000, {}, 6), '--members', '3', '--sample', '10', '--json');
    expect(status).toBe(0);
    const json = JSON.parse(out) as {
      times: number[];
      excluded: { count: number; firstSeconds: number };
      observables: { name: string; q50: (number | null)[]; end: { q50: number | null } }[];
    };
    const map = json.observables.find((o) => o.name === 'map') as (typeof json.observables)[number];
    expect(json.excluded.count).toBe(3);
    expect(json.excluded.firstSeconds).toBeGreaterThan(30);
    expect(json.excluded.firstSeconds).toBeLessThan(300);
    expect(json.excluded.firstSeconds % 10).toBe(0);
    // A rest before anything is lost, a fall while they live, and null after the last.
    expect(map.q50[0]).toBeGreaterThan(65);
    expect(map.q50[3]).toBeLessThan((map.q50[0] as number) - 5);
    const end = map.q50.indexOf(null);
    expect(json.times[end]).toBeGreaterThanOrEqual(json.excluded.firstSeconds);
    expect(json.times[end]).toBeLessThan(300);
    expect(map.q50.slice(end).every((x) => x === null)).toBe(true);
    expect(map.end.q50).toBeNull();
    expect(err).toContain(`all 3 simulated bodies left the bounds of physiology, the first by ${json.excluded.firstSeconds} s`);
    expect(err).toMatch(/^summarising 100 %$/m);
  });

  it('ends with the last of its progress, however short it is', () => {
    expect(soma('run', file('rest.json'), '--json').err.trim().split('\n').at(-1)).toBe('summarising 100 %');
  });

  it('explains itself', () => {
    const { status, out } = soma('--help');
    expect(status).toBe(0);
    expect(out).toContain('soma run SCENARIO.json');
  });
});

describe('bad input ends with one clear line and a non-zero exit', () => {
  const cases: [string, () => string[], RegExp][] = [
    ['no such file', () => ['fit', file('none.json'), '--json'], /no such file: .*none\.json/],
    ['a folder', () => ['import', folder, '--json'], /not a file/],
    ['broken JSON', () => ['import', file('broken.json'), '--json'], /broken\.json was refused/],
    ['unknown model', () => ['fit', file('two.json'), '--model', 'liver', '--json'], /no such model: "liver"/],
    ['too few members', () => ['fit', file('two.json'), '--members', '5', '--json'], /members/],
    ['members no number', () => ['fit', file('two.json'), '--members', 'many', '--json'], /--members must be a whole number/],
    ['unknown option', () => ['fit', file('two.json'), '--wide', '--json'], /--wide/],
    ['a scenario that is none', () => ['run', file('two.json'), '--json'], /is no scenario/],
    ['no command', () => [], /no command given \(import, models, image, tumour, fit or run/],
    ['members below zero', () => ['fit', file('two.json'), '--members', '-5', '--json'], /--members must be .* from 48 to 20000, not "-5"/],
    ['seed below zero', () => ['run', file('rest.json'), '--seed', '-1', '--json'], /--seed must be .* from 0 to 4294967292, not "-1"/],
    ['seed without a value', () => ['run', file('rest.json'), '--seed', '--json'], /--seed needs a value/],
    ['members twice', () => ['run', file('rest.json'), '--members', '3', '--members=4', '--json'], /--members is given twice/],
    ['--from at fit', () => ['fit', file('two.json'), '--from', file('echo.json'), '--json'], /fit has no option --from/],
    ['--sample at fit', () => ['fit', file('two.json'), '--sample', '1', '--json'], /fit has no option --sample/],
    ['--members at models', () => ['models', '--members', '3', '--json'], /models has no option --members/],
    ['--model at run', () => ['run', file('rest.json'), '--model', 'cardiovascular', '--json'], /run has no option --model/],
    ['--as-of without records', () => ['run', file('rest.json'), '--as-of', '2026-01-01', '--json'], /give them with --from/],
    [
      'a stranger asked for',
      () => ['import', file('two.json'), '--patient', 'zzz', '--json'],
      /no file speaks of --patient "zzz"; there is "urn/,
    ],
    ['a day that does not exist', () => ['fit', file('two.json'), '--as-of', '2026-02-30', '--json'], /a date YYYY-MM-DD that exists/],
    ['a day before birth', () => ['fit', file('two.json'), '--as-of', '1966-02-02', '--json'], /before the person was born \(1966-02-03\)/],
    ['an engine test to fit', () => ['fit', file('two.json'), '--model', 'oscillator', '--json'], /"oscillator" cannot be fitted/],
    [
      'a rate as text',
      () => ['run', bleedFile('t.json', '100'), '--json'],
      /values\/rate\/value must be a finite number, not the text "100"/,
    ],
    ['a misspelt member', () => ['run', bleedFile('m.json', 100, { durration: 1 }), '--json'], /\/durration is not a member here/],
    ['values of null', () => ['run', bleedFile('v.json', 100, { values: null }), '--json'], /\/values must be an object, not null/],
    ['two days', () => ['run', bleedFile('d.json', 100, {}, 2880), '--json'], /\/duration must be at most 24 h/],
    ['bad date', () => ['fit', file('two.json'), '--as-of', 'today', '--json'], /--as-of must be a date/],
    ['--json forgotten', () => ['models'], /add --json/],
    ['unknown command', () => ['cure'], /no such command: "cure"/],
  ];
  it.each(cases)('%s', (_, args, message) => {
    const { status, out, err } = soma(...args());
    expect(status).not.toBe(0);
    expect(out).toBe('');
    const last = err.trim().split('\n').at(-1) as string;
    expect(last).toMatch(/^soma: /);
    expect(err.split('\n').filter((line) => line.startsWith('soma: '))).toHaveLength(1);
    expect(last).toMatch(message);
    expect(err).not.toContain('    at ');
  });
});
