import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexOfKey, parameterRow } from '../core/model.ts';
import { compileScenario } from '../core/scenario.ts';
import type { Scenario } from '../core/scenario.ts';
import { cardiovascular, cardiovascularInterventions } from './index.ts';
import { A, BEAT, C, CONTROLS, FAST, FIRST_WAVE, I, O, P, RING, RING_AT, S, STATE_SIZE, W, WAVES, Y } from './layout.ts';
import { Body } from './simulate.ts';

describe('the packed row', () => {
  it('is one gapless sequence, blocks in order', () => {
    const indices = [Y, S, A, O, W].flatMap((block) => Object.values(block) as number[]);
    expect(indices).toEqual(indices.map((_, i) => i));
    expect(Object.values(Y)).toHaveLength(FAST);
    expect(Object.values(A)).toHaveLength(BEAT);
    expect(Object.values(W)).toHaveLength(WAVES);
    expect(FIRST_WAVE).toBe(W.P_LV);
    expect(Object.values(C)).toEqual(Object.values(C).map((_, i) => i));
    expect(Object.values(C)).toHaveLength(CONTROLS);
    let next = indices.length;
    for (const name of ['HEART', 'CONTRACTILITY', 'VASCULAR', 'VENOUS', 'VAGAL'] as const) {
      expect(RING_AT[name]).toBe(next);
      next += RING[name];
    }
    expect(STATE_SIZE).toBe(next);
  });

  it('names parameters and inputs in the order of their lists', () => {
    expect(cardiovascular.parameters.map((p) => p.key.toUpperCase())).toEqual(Object.keys(P));
    expect(Object.values(P)).toEqual(Object.values(P).map((_, i) => i));
    expect(cardiovascular.inputs.map((input) => input.key.toUpperCase())).toEqual(Object.keys(I));
    expect(Object.values(I)).toEqual(Object.values(I).map((_, i) => i));
  });

  it('keeps every value within its stated range', () => {
    for (const p of [...cardiovascular.parameters]) expect(p.value >= p.min && p.value <= p.max, p.key).toBe(true);
    for (const input of cardiovascular.inputs) expect(input.default >= input.min && input.default <= input.max, input.key).toBe(true);
  });
});

const scenario: Scenario = {
  schema: 1,
  id: 'everything',
  title: 'Overlapping interventions',
  model: 'cardiovascular',
  duration: { value: 40, unit: 's' },
  interventions: [
    {
      id: 'a',
      kind: 'bleeding',
      start: { value: 2, unit: 's' },
      duration: { value: 20, unit: 's' },
      values: { rate: { value: 300, unit: 'mL/min' } },
    },
    {
      id: 'b',
      kind: 'exercise',
      start: { value: 5, unit: 's' },
      duration: { value: 15, unit: 's' },
      values: { power: { value: 60, unit: 'W' } },
    },
    {
      id: 'c',
      kind: 'valsalva',
      start: { value: 8, unit: 's' },
      duration: { value: 6, unit: 's' },
      values: { pressure: { value: 30, unit: 'mm[Hg]' } },
    },
    { id: 'd', kind: 'mitral_regurgitation', start: { value: 10, unit: 's' }, values: { area: { value: 0.3, unit: 'cm2' } } },
  ],
};

describe('advancing', () => {
  const track = compileScenario(scenario, cardiovascular.inputs, cardiovascularInterventions, 0.02);
  const members = 2;
  const samples = 400;
  const stride = STATE_SIZE + samples * WAVES;

  function runIn(cuts: readonly number[]): Float64Array {
    const parameters = new Float64Array(members * cardiovascular.parameters.length);
    parameters.set(parameterRow(cardiovascular), 0);
    parameters.set(parameterRow(cardiovascular, { emax_lv: 2, blood_volume: 5000 }), cardiovascular.parameters.length);
    const state = new Float64Array(members * stride);
    for (let m = 0; m < members; m++) cardiovascular.initialise(parameters, m * cardiovascular.parameters.length, state, m * stride);
    let step = 0;
    for (const steps of cuts) {
      const firstSlot = Math.floor(step / 10);
      const slots = Math.ceil((step + steps) / 10) - firstSlot;
      const inputs = new Float64Array(slots * cardiovascular.inputs.length);
      track.fill(firstSlot, slots, inputs);
      cardiovascular.advance({
        state,
        stride,
        parameters,
        inputs,
        firstSlot,
        firstMember: 0,
        members,
        firstStep: step,
        steps,
        trace: { every: 5, samples },
      });
      step += steps;
    }
    return state;
  }

  it('gives the same bits however a run is cut', () => {
    const whole = runIn([20_000]);
    const cut = runIn([1, 9, 7, 3, 480, 1500, 13, 4987, 6500, 6500]);
    expect(cut.reduce((sum, x) => sum + (Number.isNaN(x) ? 1 : 0), 0)).toBe(0);
    expect(Buffer.from(cut.buffer).equals(Buffer.from(whole.buffer))).toBe(true);
    expect(cardiovascular.isAlive(whole, 0) && cardiovascular.isAlive(whole, stride)).toBe(true);
  });

  it('loses exactly the blood that was bled', () => {
    const state = runIn([20_000]);
    // 300 mL/min for 20 s.
    expect(state[O.BLED]).toBeCloseTo(100, 6);
    expect(state[S.BLED]).toBeCloseTo(100, 6);
  });
});

describe('directions', () => {
  const rest = new Body().run(150);
  const end = (inputs: Readonly<Record<string, number>>): Body => rest.fork().set(inputs).run(60);

  it('more loss, lower output; more resistance, higher pressure (any size)', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 0.9, noNaN: true }), fc.double({ min: 1.15, max: 1.6, noNaN: true }), (share, ratio) => {
        const little = end({ bleeding: 600 * share });
        const much = end({ bleeding: 600 * share * ratio });
        expect(much.get('co')).toBeLessThan(little.get('co') + 0.02);
        const loose = end({ resistance_factor: 0.7 + share });
        const tight = end({ resistance_factor: (0.7 + share) * ratio });
        expect(tight.mean(['map'], 6)[0]!).toBeGreaterThan(loose.mean(['map'], 6)[0]!);
      }),
      { seed: 7, numRuns: 6 },
    );
  });

  it('an unknown key is refused by name', () => {
    expect(() => rest.fork().set({ caffeine: 1 })).toThrow('caffeine');
    expect(() => parameterRow(cardiovascular, { soul: 1 })).toThrow('soul');
  });
});

describe('bounds', () => {
  it('a body drained of blood, or burst, is not alive; a healthy one is', () => {
    const body = new Body().run(30);
    expect(body.isAlive()).toBe(true);
    const broken = body.state.slice();
    broken[Y.P_SA] = 900;
    expect(cardiovascular.isAlive(broken, 0)).toBe(false);
    broken[Y.P_SA] = Number.NaN;
    expect(cardiovascular.isAlive(broken, 0)).toBe(false);
  });

  it('stays finite at the corners of its inputs and parameters', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 60, maxLength: 60 }), (u) => {
        const fitted = cardiovascular.parameters.filter((p) => p.prior.kind !== 'fixed');
        const overrides = Object.fromEntries(fitted.map((p, i) => [p.key, p.min + u[i]! * (p.max - p.min)]));
        const body = new Body(overrides).set(
          Object.fromEntries(cardiovascular.inputs.map((input, i) => [input.key, input.min + u[30 + i]! * (input.max - input.min)])),
        );
        body.run(10);
        // It may leave physiology (then isAlive says so), but never the numbers.
        if (body.isAlive()) for (const x of body.state) expect(Number.isFinite(x)).toBe(true);
      }),
      { seed: 11, numRuns: 40 },
    );
  });
});

describe('interventions', () => {
  it('act only on known inputs, leave nothing before and fade after', () => {
    for (const spec of cardiovascularInterventions) {
      const values = Object.fromEntries(Object.entries(spec.fields).map(([name, field]) => [name, field.default]));
      for (const seconds of [0, 0.5, 30, 100, 130]) {
        for (const [key, value] of Object.entries(spec.effect(values, seconds, 100))) {
          const input = cardiovascular.inputs[indexOfKey(cardiovascular.inputs, key)]!;
          expect(Number.isFinite(value), `${spec.kind} ${key}`).toBe(true);
          expect(value >= input.min && value <= input.max, `${spec.kind} ${key} ${value}`).toBe(true);
        }
      }
      const late = spec.effect(values, 100 + (spec.tailSeconds ?? 0), 100);
      for (const [key, value] of Object.entries(late)) {
        const neutral = cardiovascular.inputs[indexOfKey(cardiovascular.inputs, key)]!.default;
        expect(Math.abs(value - neutral), `${spec.kind} ${key} after its end`).toBeLessThan(0.02);
      }
    }
  });
});
