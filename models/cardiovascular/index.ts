import type { EnsembleModel } from '../core/model.ts';
import { inputs } from './inputs.ts';
import { cardiovascularInterventions } from './interventions.ts';
import { STATE_SIZE, STEP_SECONDS, STEPS_PER_SLOT } from './layout.ts';
import { observables, waveforms } from './observables.ts';
import { parameters } from './parameters.ts';
import { advance, ALIVE_SLOTS, initialise, isAlive } from './reference.ts';

/** The circulation: four chambers, both circulations, nerves, blood. See MODEL.md. */
export const cardiovascular: EnsembleModel = {
  id: 'cardiovascular',
  version: '1.1.0',
  stepSeconds: STEP_SECONDS,
  stepsPerSlot: STEPS_PER_SLOT,
  parameters,
  inputs,
  observables,
  waveforms,
  stateSize: STATE_SIZE,
  initialise,
  advance,
  isAlive,
  aliveSlots: ALIVE_SLOTS,
};

/** Simulated seconds from `initialise` until a resting member no longer changes (see docs/validation/cardiovascular.md). */
export const settleSeconds = 180;

export { cardiovascularInterventions };
