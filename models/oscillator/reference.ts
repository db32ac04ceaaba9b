import type { EnsembleModel } from '#models/core/model.ts';
import { odeEnsemble } from '#models/core/ode-ensemble.ts';
import { INPUTS, MAX_DELAY_SECONDS, OBSERVABLES, PARAMETERS, SLOT, WAVEFORMS } from './parameters.ts';

/** Beyond this a member counts as diverged, m. */
const BOUND = 1e3;

/**
 * Damped driven oscillator, Heun at 2 ms. Equations in MODEL.md; the kernel is shaders/oscillator/step.wgsl.
 */
export const oscillator: EnsembleModel = odeEnsemble({
  id: 'oscillator',
  version: '1.0.0',
  method: 'heun',
  stepSeconds: 0.002,
  stepsPerSlot: 10,
  parameters: PARAMETERS,
  inputs: INPUTS,
  variables: 2,
  delays: [{ variable: 0, parameter: 'delay', maxSeconds: MAX_DELAY_SECONDS }],
  extras: 2,
  observables: OBSERVABLES,
  waveforms: WAVEFORMS,
  // x'' = -omega^2 x - 2 c x' - g x(t - tau) + u
  rhs: ({ y, delayed, parameters, inputs, dy }) => {
    const [omega, damping, , feedback] = parameters as unknown as readonly [number, number, number, number];
    const [x, v] = y as unknown as readonly [number, number];
    dy[0] = v;
    dy[1] = -omega * omega * x - 2 * damping * v - feedback * (delayed[0] as number) + (inputs[0] as number);
  },
  initial: (parameters, y) => {
    y[0] = parameters[4] as number;
    y[1] = parameters[5] as number;
  },
  afterStep: (state, row, parameters) => {
    const x = state[row + SLOT.position] as number;
    const v = state[row + SLOT.velocity] as number;
    const omega = parameters[0] as number;
    state[row + SLOT.peak] = Math.max(state[row + SLOT.peak] as number, Math.abs(x));
    state[row + SLOT.energy] = 0.5 * (v * v + omega * omega * x * x);
  },
  isAlive: (state, offset) => Math.abs(state[offset] as number) < BOUND && Math.abs(state[offset + 1] as number) < 1e2 * BOUND,
});
