import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { priorEnsemble } from '#models/assimilation/es-mda.ts';
import { indexOfKey } from '#models/core/model.ts';
import { normalCdf } from '#models/assimilation/normal-distribution.ts';
import { restColumns } from './adaptation.ts';
import { describeBody } from './body.ts';
import type { FitInput, FitObservation } from './fit.ts';
import { fitTwin, repetitionSeed } from './fit-twin.ts';
import { toEnsemble } from './ensemble.ts';
import type { RestSimulator } from './fit-twin.ts';
import { joinSeeds } from './join-seeds.ts';
import { fitTransforms, priorDistances } from './latent-size.ts';
import { fitToJson } from './fit-json.ts';
import { populationPriors } from './priors.ts';
import { isIdentified, touchesBound, withFormError } from './result.ts';

const ranOn = () => ({ backend: 'cpu' as const, engine: 'test' });

describe('identified', () => {
  it('needs a narrowed posterior in every seed and one direction', () => {
    expect(isIdentified(0.4, [0.4, 0.4, 0.5], [1, 0.8, 1.1])).toBe(true);
    expect(isIdentified(0.4, [0.4, 0.4, 0.5], [-1, -0.8, -1.1])).toBe(true);
    expect(isIdentified(0.4, [0.4, 0.4, 0.5], [0.023, 0.017, -0.023])).toBe(false);
    expect(isIdentified(0.4, [0.4, 0.4, 0.5], [0.6, -0.1, 0.5])).toBe(false);
    expect(isIdentified(0.85, [0.8, 0.8, 0.8], [1, 1, 1])).toBe(false);
    expect(isIdentified(0.78, [0.7, 0.7, 0.9], [1, 1, 1])).toBe(false);
  });
});

describe('bounds and seeds', () => {
  it('an interval cut off by a bound is seen: 0.3507 [0.3502..0.3513] above 0.35', () => {
    const period = { min: 0.35, max: 1.5, prior: { kind: 'normal', mean: 0.58, sd: 0.12 } } as const;
    expect(touchesBound(period, 0.3502, 0.3513)).toBe(true);
    expect(touchesBound(period, 1.2, 1.49)).toBe(true);
    expect(touchesBound(period, 0.45, 0.6)).toBe(false);
    // A narrow valve in a wide range is not at its bound.
    const area = { min: 0.3, max: 40, prior: { kind: 'lognormal', median: 0.6, cv: 0.17 } } as const;
    expect(touchesBound(area, 0.57, 0.9)).toBe(false);
  });

  it('no two of 1,000 neighbouring fits share the seed of a repetition', () => {
    const all = Array.from({ length: 1000 }, (_, seed) => [0, 1, 2].map((s) => repetitionSeed(seed, s))).flat();
    expect(new Set(all).size).toBe(3000);
  });
});

describe('a body of unknown size', () => {
  const none = { diagnoses: [], medicines: [], valveArea: null, valveGradient: [] };
  const of = (body: ReturnType<typeof describeBody>): FitInput => ({
    ...inputWith([]),
    body,
    ...populationPriors(cardiovascular, { body, ...none }),
  });
  const guessed = of(describeBody(40, 'male', null, null));

  it('is, member by member, the body one would have been told of: 0.8 and 1.2 of the guessed size, every parameter within 1e-9', () => {
    expect(fitTransforms(guessed)).toHaveLength(guessed.free.length + 1);
    for (const size of [0.8, 1.2]) {
      const known = of({
        ...guessed.body,
        scale: guessed.body.scale * size,
        bloodVolumeMl: guessed.body.bloodVolumeMl * size,
        sizeSpread: 0,
      });
      const middle = (input: FitInput): number[] =>
        input.free.map(({ prior }) => (prior.kind === 'normal' ? prior.mean : prior.kind === 'lognormal' ? prior.median : 0));
      const told = toEnsemble(known, Float64Array.from(middle(known)), 1);
      const drawn = toEnsemble(guessed, Float64Array.from([...middle(guessed), size]), 1);
      expect(drawn.keys).toEqual(told.keys);
      drawn.keys.forEach((key, k) =>
        expect(Math.abs((drawn.values[k] as number) / (told.values[k] as number) - 1), `${key} ${size}`).toBeLessThan(1e-9),
      );
    }
  });

  it('has priors as wide as its parts together: blood volume 0.08 and 0.13, its median unchanged', () => {
    const blood = guessed.free.find((p) => p.key === 'blood_volume');
    expect(blood?.prior).toMatchObject({ kind: 'lognormal', median: guessed.body.bloodVolumeMl });
    expect((blood?.prior as { cv: number }).cv).toBeCloseTo(Math.hypot(0.08, 0.13), 12);
    const n = 4000;
    const z = priorEnsemble(n, guessed.free.length + 1, 3);
    const distances = priorDistances(guessed, z, n);
    guessed.free.forEach((free, j) => {
      let squares = 0;
      for (let i = 0; i < n; i++) squares += (distances[i * guessed.free.length + j] as number) ** 2;
      // Three standard errors of a variance.
      expect(Math.abs(squares / n - 1), free.key).toBeLessThan(3 * Math.sqrt(2 / n));
    });
  });

  it('takes nothing from a pressure that does not go with size, and its exact share from a volume that does (linear Gaussian, within 10 %)', async () => {
    // log of the filled ventricle = log of blood volume here; blood volume = its own part and size, 0.08 and 0.13.
    const width = restColumns(cardiovascular);
    const at = (key: string): number => indexOfKey(cardiovascular.observables, key);
    const proportional: RestSimulator = async (ensemble) => {
      const observables = new Float64Array(ensemble.members * width);
      for (let i = 0; i < ensemble.members; i++) {
        const value = (key: string): number => ensemble.values[i * ensemble.keys.length + ensemble.keys.indexOf(key)] as number;
        observables[i * width + at('lvedv')] = (128 * value('blood_volume')) / 5300;
        observables[i * width + at('map')] = 92 + 20 * Math.log(value('blood_volume') / 5300 / (value('unstressed_sv') / 1400));
      }
      return { observables, alive: new Uint8Array(ensemble.members).fill(1) };
    };
    const ratios = async (observation: Partial<FitObservation>): Promise<Record<string, number>> => {
      const input = { ...guessed, observations: inputWith([observation]).observations };
      const { identification } = await fitTwin(input, cardiovascular, proportional, { members: 900, seed: 3, ranOn });
      return Object.fromEntries(identification.map((x) => [x.name, x.ratio]));
    };
    // A pressure of filling alone: own part 0.08 x 20 = 1.6 mmHg against 4 (and the form error): hardly anything.
    const pressure = await ratios({ observable: 'map', value: 92, sd: 4 });
    expect(pressure.blood_volume).toBeGreaterThan(0.93);
    // A volume known to 5 %: posterior sd of log blood = 1 / sqrt(1 / (0.08^2 + 0.13^2) + 1 / 0.05^2), in prior sd.
    const total = Math.hypot(0.08, 0.13);
    const middle = (128 * guessed.body.bloodVolumeMl) / 5300;
    const volume = await ratios({ observable: 'lvedv', value: middle, sd: 0.05 * middle });
    const exact = 1 / Math.sqrt(1 + (total / 0.05) ** 2);
    expect(Math.abs((volume.blood_volume as number) / exact - 1)).toBeLessThan(0.1);
    // What size the volume betrays narrows the contractility of a body as large, by 0.13^2 of its variance at most.
    expect(volume.emax_lv).toBeLessThan(1);
    expect(volume.emax_lv).toBeGreaterThan(0.85);
  });
});

describe('joining seeds', () => {
  it('puts waiting calls into one batch and hands each its own rows, also when one has left', async () => {
    const batches: number[] = [];
    const join = joinSeeds(
      async (values, members) => {
        batches.push(members);
        return { observables: values.map((v) => 10 * v), alive: new Uint8Array(members).fill(1) };
      },
      3,
      1,
      1,
    );
    const [a, b, c] = [join(0), join(1), join(2)];
    const first = await Promise.all([
      a.simulate(Float64Array.of(1, 2), 2, 0),
      b.simulate(Float64Array.of(3), 1, 0),
      c.simulate(Float64Array.of(4, 5, 6), 3, 0),
    ]);
    expect(first.map((s) => [...s.observables])).toEqual([[10, 20], [30], [40, 50, 60]]);
    b.leave();
    const second = await Promise.all([a.simulate(Float64Array.of(7), 1, 1), c.simulate(Float64Array.of(8), 1, 1)]);
    expect(second.map((s) => [...s.observables])).toEqual([[70], [80]]);
    expect(batches).toEqual([6, 2]);
  });

  it('does not leave the others waiting when one leaves last, and passes a failure to all', async () => {
    const join = joinSeeds(async () => Promise.reject(new Error('lost')), 2, 1, 1);
    const [a, b] = [join(0), join(1)];
    const waiting = a.simulate(Float64Array.of(1), 1, 0);
    b.leave();
    await expect(waiting).rejects.toThrow('lost');
  });
});

/** An algebraic body: output and pressures from resistance, contractility, volume and rate; enough to tell what is seen from what is not. */
const algebraic: RestSimulator = async (ensemble) => {
  const width = restColumns(cardiovascular);
  const observables = new Float64Array(ensemble.members * width);
  const at = (key: string): number => indexOfKey(cardiovascular.observables, key);
  for (let i = 0; i < ensemble.members; i++) {
    const value = (key: string): number => ensemble.values[i * ensemble.keys.length + ensemble.keys.indexOf(key)] as number;
    const rate = 60 / (value('intrinsic_period') + 0.27);
    const ef = Math.min(80, 58 * (value('emax_lv') / 3.04) ** 0.35);
    const edv = 128 * (value('blood_volume') / 5300) * (1.5 / value('stiffness_lv')) ** 0.1;
    const co = (rate * edv * ef) / 100_000;
    const map = 0.35 * value('set_point') + 60 * (value('systemic_resistance') * (co / 5.3)) ** 0.5;
    const pulse = 40 * (value('r_sa') / 0.06) ** 0.5 * (3.72 / value('c_periph')) ** 0.3;
    const put = (key: string, x: number): void => void (observables[i * width + at(key)] = x);
    put('heart_rate', rate);
    put('ef', ef);
    put('lvedv', edv);
    put('co', co);
    put('map', map);
    put('sbp', map + 0.65 * pulse);
    put('dbp', map - 0.35 * pulse);
  }
  return { observables, alive: new Uint8Array(ensemble.members).fill(1) };
};

function inputWith(observations: readonly Partial<FitObservation>[]): FitInput {
  const body = describeBody(40, 'male', 176, 73);
  const { free, set } = populationPriors(cardiovascular, {
    body,
    diagnoses: [],
    medicines: [],
    valveArea: null,
    valveGradient: [],
  });
  const full = observations.map((o): FitObservation => ({
    observable: '',
    unit: '',
    value: 0,
    sd: 1,
    count: 1,
    ageDays: 0,
    variable: '',
    factIds: [],
    note: '',
    ...o,
  }));
  return {
    model: 'cardiovascular',
    asOf: '2026-01-01',
    windowDays: 730,
    body,
    free,
    set,
    observations: full,
    used: [],
    leftOut: [],
    missing: [],
    notes: [],
  };
}

describe('a fit', () => {
  const precise = inputWith([
    { observable: 'sbp', value: 150, sd: 3 },
    { observable: 'dbp', value: 95, sd: 2 },
    { observable: 'heart_rate', value: 82, sd: 1.5 },
    { observable: 'ef', value: 45, sd: 3 },
  ]);

  it('tells what the data see from what they do not', async () => {
    const result = await fitTwin(precise, cardiovascular, algebraic, { members: 300, seed: 3, ranOn });
    const verdict = Object.fromEntries(result.parameters.map((p) => [p.name, p.identified]));
    expect(verdict).toMatchObject({
      intrinsic_period: true,
      emax_lv: true,
      emax_rv: false,
      pulmonary_resistance: false,
      stiffness_rv: false,
    });
    for (const o of precise.observations) {
      const shown = result.observables.find((x) => x.name === o.observable);
      expect(shown?.observed).toBeCloseTo(o.value, 9);
      expect(Math.abs((shown?.q50 as number) - o.value)).toBeLessThan(2 * o.sd);
    }
    expect(result.diagnostics.misfit).toBeLessThan(1.2);
    // Half the period is the prior 0.58 s; 82 /min needs 60 / 82 - 0.27 = 0.462 s.
    expect(result.parameters.find((p) => p.name === 'intrinsic_period')?.q50).toBeCloseTo(60 / 82 - 0.27, 1);
  });

  it('is wide, not wrong, from two old pressures', async () => {
    const vague = inputWith([
      { observable: 'sbp', value: 150, sd: 17.4, ageDays: 5000 },
      { observable: 'dbp', value: 95, sd: 11, ageDays: 5000 },
    ]);
    const wide = await fitTwin(vague, cardiovascular, algebraic, { members: 300, seed: 3, ranOn });
    const narrow = await fitTwin(precise, cardiovascular, algebraic, { members: 300, seed: 3, ranOn });
    const width = (r: typeof wide, key: string): number => {
      const o = r.observables.find((x) => x.name === key) as { q05: number; q95: number };
      return o.q95 - o.q05;
    };
    expect(width(wide, 'sbp')).toBeGreaterThan(2 * width(narrow, 'sbp'));
    expect(width(wide, 'ef')).toBeGreaterThan(1.5 * width(narrow, 'ef'));
    expect(wide.parameters.filter((p) => p.identified).map((p) => p.name)).not.toContain('emax_lv');
    const sbp = wide.observables.find((x) => x.name === 'sbp') as { q05: number; q95: number };
    expect(sbp.q05).toBeLessThan(135);
    expect(sbp.q95).toBeGreaterThan(140);
  });

  it('calls nothing identified, and names the worst, when the model cannot explain a number', async () => {
    const impossible = inputWith([
      { observable: 'heart_rate', unit: '/min', variable: 'heart_rate', value: 300, sd: 3 },
      { observable: 'ef', value: 58, sd: 4 },
    ]);
    const result = await fitTwin(impossible, cardiovascular, algebraic, { members: 120, seed: 3, ranOn });
    expect(result.parameters.some((p) => p.identified)).toBe(false);
    expect(result.observables.some((o) => o.identified)).toBe(false);
    expect(result.notes.join(' ')).toMatch(/heart_rate is 300 \/min in the record and \d+(\.\d+)? in the model/);
  });

  it('gives a bound as a bound and never as a measured value, and a measured value to its last digit', async () => {
    const result = await fitTwin(
      inputWith([
        { observable: 'heart_rate', value: 60, sd: 3, comparator: '<' },
        { observable: 'sbp', value: 79, sd: 8.06 },
      ]),
      cardiovascular,
      algebraic,
      { members: 96, seed: 3, ranOn },
    );
    const json = fitToJson(result);
    expect(json.observables.find((o) => o.name === 'heart_rate')).toMatchObject({ observed: null, bound: { comparator: '<', value: 60 } });
    expect(json.observables.find((o) => o.name === 'sbp')?.observed).toBe(79);
  });

  it('never calls blood volume identified from a cuff, however the model ties pressure to it; a filled ventricle may', async () => {
    const width = restColumns(cardiovascular);
    const at = (key: string): number => indexOfKey(cardiovascular.observables, key);
    const tied: RestSimulator = async (ensemble) => {
      const blood = ensemble.keys.indexOf('blood_volume');
      const observables = new Float64Array(ensemble.members * width);
      for (let i = 0; i < ensemble.members; i++) {
        const relative = (ensemble.values[i * ensemble.keys.length + blood] as number) / 5300;
        observables[i * width + at('sbp')] = 120 * relative;
        observables[i * width + at('lvedv')] = 130 * relative;
      }
      return { observables, alive: new Uint8Array(ensemble.members).fill(1) };
    };
    const blood = async (observation: Partial<FitObservation>) => {
      const result = await fitTwin(inputWith([observation]), cardiovascular, tied, { members: 96, seed: 3, ranOn });
      const { ratio } = result.identification.find((x) => x.name === 'blood_volume') as { ratio: number };
      return { ratio, identified: result.parameters.find((p) => p.name === 'blood_volume')?.identified };
    };
    const cuff = await blood({ observable: 'sbp', value: 138, sd: 3 });
    const echo = await blood({ observable: 'lvedv', value: 149.5, sd: 3.25 });
    expect(cuff.ratio).toBeLessThan(0.5);
    expect(echo.ratio).toBeLessThan(0.5);
    expect(cuff.identified).toBe(false);
    expect(echo.identified).toBe(true);
  });

  it('is the population, and says so, when nothing was measured', async () => {
    const result = await fitTwin(inputWith([]), cardiovascular, algebraic, { members: 300, seed: 1, ranOn });
    expect(result.parameters.some((p) => p.identified)).toBe(false);
    expect(result.notes.join(' ')).toContain('this is the population');
    const period = result.parameters.find((p) => p.name === 'intrinsic_period') as { q05: number; q50: number; q95: number };
    expect(period.q50).toBeCloseTo(0.58, 1);
  });

  it('gives the same JSON for the same seed, another for another, and holds the posterior', async () => {
    const once = JSON.stringify(fitToJson(await fitTwin(precise, cardiovascular, algebraic, { members: 60, seed: 5, ranOn })));
    const again = JSON.stringify(fitToJson(await fitTwin(precise, cardiovascular, algebraic, { members: 60, seed: 5, ranOn })));
    const other = JSON.stringify(fitToJson(await fitTwin(precise, cardiovascular, algebraic, { members: 60, seed: 6, ranOn })));
    expect(again).toBe(once);
    expect(other).not.toBe(once);
    const json = JSON.parse(once) as ReturnType<typeof fitToJson>;
    expect(Object.keys(json.parameters[0] as object)).toEqual(['name', 'unit', 'q05', 'q50', 'q95', 'identified']);
    expect(Object.keys(json.observables[0] as object)).toEqual(['name', 'unit', 'observed', 'q05', 'q50', 'q95']);
    expect(json.posterior.values).toHaveLength(json.posterior.members * json.posterior.keys.length);
  });

  it('refuses another model and too few members', async () => {
    await expect(fitTwin({ ...precise, model: 'oscillator' }, cardiovascular, algebraic, { ranOn })).rejects.toThrow('"oscillator"');
    await expect(fitTwin(precise, cardiovascular, algebraic, { members: 30, ranOn })).rejects.toThrow('at least 48');
  });
});

describe('form error', () => {
  it('leaves numbers of observables without one as simulated', () => {
    const simulated = Float64Array.of(1, 2, 3);
    expect([...withFormError(simulated, 'no-such-observable', 0, [], 1)]).toEqual([1, 2, 3]);
  });

  it('without data is normal about the simulated number: mean within 3 standard errors, shares below +-1 sd within 3 %', async () => {
    const { formError } = await import('./discrepancy.ts');
    const n = 4000;
    const sd = formError('map', 90);
    expect(sd).toBeGreaterThan(0);
    const out = withFormError(new Float64Array(n).fill(90), 'map', 3, [], 8);
    const mean = out.reduce((a, b) => a + b, 0) / n;
    expect(Math.abs(mean - 90)).toBeLessThan((3 * sd) / Math.sqrt(n));
    const below = out.filter((x) => x < 90 - sd).length / n;
    expect(Math.abs(below - normalCdf(-1))).toBeLessThan(0.03);
  });
});
