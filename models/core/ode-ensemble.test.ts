import { describe, expect, it } from 'vitest';
import { dormandPrince } from './dormand-prince.ts';
import type { EnsembleModel } from './model.ts';
import { odeEnsemble } from './ode-ensemble.ts';

interface Equation {
  readonly method: 'heun' | 'rk4';
  readonly h: number;
}

const parameter = (key: string, value: number) =>
  ({ key, unit: '1', value, min: -1e9, max: 1e9, prior: { kind: 'fixed' }, source: 'test', label: key }) as const;

/** y' = a y + b y(t - tau) + u. */
function linearDelay({ method, h }: Equation, a: number, b: number, tau: number): EnsembleModel {
  return odeEnsemble({
    id: 'linear-delay',
    version: '1',
    method,
    stepSeconds: h,
    stepsPerSlot: Math.round(0.1 / h),
    parameters: [parameter('a', a), parameter('b', b), parameter('tau', tau)],
    inputs: [{ key: 'u', unit: '1', default: 0, min: -10, max: 10, combine: 'sum', label: 'u' }],
    variables: 1,
    delays: [{ variable: 0, parameter: 'tau', maxSeconds: 1.5 }],
    extras: 0,
    observables: [],
    waveforms: [],
    rhs: ({ y, delayed, parameters: p, inputs, dy }) => {
      dy[0] = p[0]! * y[0]! + p[1]! * delayed[0]! + inputs[0]!;
    },
    initial: (_p, y) => y.fill(1),
    isAlive: () => true,
  });
}

function end(model: EnsembleModel, seconds: number, input: (slot: number) => number = () => 0): number {
  const parameters = Float64Array.from(model.parameters, (p) => p.value);
  const state = new Float64Array(model.stateSize);
  model.initialise(parameters, 0, state, 0);
  const steps = Math.round(seconds / model.stepSeconds);
  const slots = Math.ceil(steps / model.stepsPerSlot);
  const inputs = Float64Array.from({ length: slots }, (_, s) => input(s));
  const batch = { state, stride: model.stateSize, parameters, firstMember: 0, members: 1 };
  model.advance({ ...batch, inputs, firstSlot: 0, firstStep: 0, steps });
  return state[0]!;
}

/** Method of steps for y' = -y(t - 1), y = 1 before 0: y = sum over k of (-1)^k (t - k + 1)^k / k! while t > k - 1. */
function steps(t: number): number {
  let y = 1;
  let factorial = 1;
  for (let k = 1; t > k - 1; k++) {
    factorial *= k;
    y += ((-1) ** k * (t - k + 1) ** k) / factorial;
  }
  return y;
}

const order = (coarse: number, fine: number): number => Math.log2(Math.abs(coarse) / Math.abs(fine));

describe('fixed-step ensembles', () => {
  it('has order 2 (Heun) and 4 (RK4) on exponential decay', () => {
    for (const [method, want, tolerance] of [
      ['heun', 2, 0.1],
      ['rk4', 4, 0.15],
    ] as const) {
      const error = (h: number): number => end(linearDelay({ method, h }, -2, 0, 1), 2) - Math.exp(-4);
      expect(Math.abs(order(error(0.05), error(0.025)) - want)).toBeLessThan(tolerance);
    }
  });

  it('keeps its order on a delay equation, against the method of steps', () => {
    // Eight delays long, so that the solution is a polynomial of degree nine and no method is exact by accident.
    const heun = (h: number): number => end(linearDelay({ method: 'heun', h }, 0, -1, 1), 8.4) - steps(8.4);
    expect(Math.abs(order(heun(0.02), heun(0.01)) - 2)).toBeLessThan(0.2);
    const rk4 = (h: number): number => end(linearDelay({ method: 'rk4', h }, 0, -1, 1), 8.4) - steps(8.4);
    expect(order(rk4(0.1), rk4(0.05))).toBeGreaterThan(3.5);
    expect(Math.abs(rk4(0.05))).toBeLessThan(1e-6);
  });

  it('reads a delay that is no whole number of steps', () => {
    // tau = 0.337: with z = y(t), compared with a far finer step of a length that divides it exactly.
    const fine = end(linearDelay({ method: 'rk4', h: 0.001 }, -0.5, -2, 0.337), 3);
    expect(Math.abs(end(linearDelay({ method: 'heun', h: 0.01 }, -0.5, -2, 0.337), 3) - fine)).toBeLessThan(5e-4);
    expect(Math.abs(end(linearDelay({ method: 'rk4', h: 0.01 }, -0.5, -2, 0.337), 3) - fine)).toBeLessThan(1e-4);
  });

  it('holds inputs over their slot: a square pulse has its exact answer', () => {
    // y' = -2 y + u, u = 3 for slots 2 to 5 (0.2 s to 0.6 s).
    const u = (slot: number): number => (slot >= 2 && slot < 6 ? 3 : 0);
    const at = (y0: number, v: number, dt: number): number => v / 2 + (y0 - v / 2) * Math.exp(-2 * dt);
    const exact = at(at(at(1, 0, 0.2), 3, 0.4), 0, 0.4);
    expect(Math.abs(end(linearDelay({ method: 'rk4', h: 0.01 }, -2, 0, 1), 1, u) - exact)).toBeLessThan(1e-8);
    expect(Math.abs(end(linearDelay({ method: 'heun', h: 0.01 }, -2, 0, 1), 1, u) - exact)).toBeLessThan(1e-4);
  });

  it('gives the same bits however it is cut into chunks', () => {
    const model = linearDelay({ method: 'rk4', h: 0.01 }, -0.5, -2, 0.337);
    const parameters = Float64Array.from(model.parameters, (p) => p.value);
    const run = (chunks: readonly number[]): Float64Array => {
      const state = new Float64Array(model.stateSize);
      model.initialise(parameters, 0, state, 0);
      let firstStep = 0;
      for (const n of chunks) {
        const firstSlot = Math.floor(firstStep / model.stepsPerSlot);
        const inputs = Float64Array.from({ length: 40 }, (_, s) => Math.sin(s + firstSlot));
        model.advance({ state, stride: model.stateSize, parameters, inputs, firstSlot, firstMember: 0, members: 1, firstStep, steps: n });
        firstStep += n;
      }
      return state;
    };
    expect(run([1, 13, 99, 187])).toEqual(run([300]));
  });
});

describe('Dormand-Prince', () => {
  it('meets its tolerance on a Kepler orbit of eccentricity 0.6 after three periods', () => {
    const e = 0.6;
    const f = (_t: number, y: Float64Array, dy: Float64Array): void => {
      const r3 = (y[0]! ** 2 + y[1]! ** 2) ** 1.5;
      dy[0] = y[2]!;
      dy[1] = y[3]!;
      dy[2] = -y[0]! / r3;
      dy[3] = -y[1]! / r3;
    };
    const start = [1 - e, 0, 0, Math.sqrt((1 + e) / (1 - e))];
    const [, last] = dormandPrince(f, start, [0, 6 * Math.PI], { relative: 1e-11, absolute: 1e-12 });
    start.forEach((v, i) => expect(Math.abs(last![i]! - v)).toBeLessThan(1e-7));
  });

  it('says so when a solution blows up', () => {
    const square = (_t: number, y: Float64Array, dy: Float64Array): void => {
      dy[0] = y[0]! ** 2;
    };
    expect(() => dormandPrince(square, [1], [0, 2])).toThrow('Dormand-Prince');
  });
});
