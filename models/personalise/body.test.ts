import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { ageInYears, describeBody, mosteller, nadler, SIZE_EXPONENTS } from './body.ts';
import { OPERATORS, teichholz } from './operators.ts';
import { MEASUREMENTS } from './measurement.ts';

describe('body size', () => {
  it('has the published formulas: 180 cm and 80 kg are 2.0 m2; Nadler man 5.319 L, woman 160 cm 60 kg 3.627 L', () => {
    expect(mosteller(180, 80)).toBe(2);
    // 0.3669 x 5.832 + 0.03219 x 80 + 0.6041 and 0.3561 x 4.096 + 0.03308 x 60 + 0.1833, worked by hand.
    expect(nadler('male', 180, 80)).toBeCloseTo(5319.1, 0);
    expect(nadler('female', 160, 60)).toBeCloseTo(3626.7, 0);
  });

  it('is the reference adult for the reference man', () => {
    const body = describeBody(35, 'male', 176, 73);
    expect(body.scale).toBeCloseTo(1, 12);
    expect(body.bloodVolumeMl).toBeCloseTo(5300, 9);
  });

  it('guesses what is missing and stays between the sexes when sex is unknown', () => {
    const woman = describeBody(50, 'female', null, null);
    const man = describeBody(50, 'male', null, null);
    const unknown = describeBody(50, null, null, null);
    expect(unknown.scale).toBeGreaterThan(woman.scale);
    expect(unknown.scale).toBeLessThan(man.scale);
    expect(describeBody(50, 'male', 180, null).weightKg).toBeNull();
  });

  it('counts age from partial birth dates and refuses nonsense', () => {
    expect(ageInYears('1960', '2020-07-01')).toBeCloseTo(60, 1);
    expect(ageInYears('1960-03-04', '2020-03-04')).toBeCloseTo(60, 2);
    expect(ageInYears(null, '2020-01-01')).toBeNull();
    expect(ageInYears('soon', '2020-01-01')).toBeNull();
    expect(ageInYears('2030', '2020-01-01')).toBeNull();
  });
});

describe('tables', () => {
  it('name only what the circulation has', () => {
    const keys = new Set(cardiovascular.parameters.map((p) => p.key));
    for (const key of Object.keys(SIZE_EXPONENTS)) expect(keys, key).toContain(key);
    for (const operator of Object.values(OPERATORS)) {
      const observable = cardiovascular.observables.find((o) => o.key === operator.observable);
      expect(observable?.unit, operator.observable).toBe(operator.unit);
    }
    for (const variable of Object.keys(OPERATORS)) expect(MEASUREMENTS, variable).toHaveProperty(variable);
  });

  it('Teichholz: 5 cm are 118.2 mL, 3 cm are 35 mL', () => {
    expect(teichholz(5)).toBeCloseTo((7 * 125) / 7.4, 10);
    expect(teichholz(3)).toBeCloseTo(35, 10);
  });

  it('a circulation of 0.7 the size has the pressures and rate of the whole one and 0.7 its flow, within 2 % (dimensional analysis)', async () => {
    const { populationPriors } = await import('./priors.ts');
    const { parameterRow, indexOfKey } = await import('#models/core/model.ts');
    const rest = (scale: number): Record<string, number> => {
      const body = { ...describeBody(35, 'male', 176, 73), scale, bloodVolumeMl: 5300 * scale };
      const none = { diagnoses: [], medicines: [], valveArea: null, valveGradient: [] };
      const { free, set } = populationPriors(cardiovascular, { body, ...none });
      const overrides = Object.fromEntries([
        ...set.map((p) => [p.key, p.value]),
        ...free.map((p) => [p.key, p.prior.kind === 'normal' ? p.prior.mean : p.prior.kind === 'lognormal' ? p.prior.median : 0]),
      ]) as Record<string, number>;
      const parameters = parameterRow(cardiovascular, overrides);
      const state = new Float64Array(cardiovascular.stateSize);
      cardiovascular.initialise(parameters, 0, state, 0);
      const slots = 4000;
      const inputs = new Float64Array(slots * cardiovascular.inputs.length);
      for (let s = 0; s < slots; s++) cardiovascular.inputs.forEach((x, k) => (inputs[s * cardiovascular.inputs.length + k] = x.default));
      const steps = slots * cardiovascular.stepsPerSlot;
      cardiovascular.advance({
        state,
        stride: state.length,
        parameters,
        inputs,
        firstSlot: 0,
        firstMember: 0,
        members: 1,
        firstStep: 0,
        steps,
      });
      const read = (key: string): number =>
        state[(cardiovascular.observables[indexOfKey(cardiovascular.observables, key)] as { slot: number }).slot] as number;
      return Object.fromEntries(['map', 'heart_rate', 'lap', 'rap', 'pa_mean', 'ef', 'co', 'lvedv'].map((key) => [key, read(key)]));
    };
    const whole = rest(1);
    const small = rest(0.7);
    for (const key of ['map', 'heart_rate', 'lap', 'rap', 'pa_mean', 'ef'])
      expect(Math.abs((small[key] as number) / (whole[key] as number) - 1), key).toBeLessThan(0.02);
    for (const key of ['co', 'lvedv']) expect(Math.abs((small[key] as number) / (whole[key] as number) / 0.7 - 1), key).toBeLessThan(0.02);
  });
});
