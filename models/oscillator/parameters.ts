import type { InputSpec, ObservableSpec, ParameterSpec, WaveformSpec } from '#models/core/model.ts';

const own = 'Chosen for the engine test; not a body';

export const PARAMETERS = [
  {
    key: 'omega',
    unit: 'rad/s',
    value: 6,
    min: 0.5,
    max: 40,
    prior: { kind: 'lognormal', median: 6, cv: 0.2 },
    source: own,
    label: 'Angular frequency',
  },
  {
    key: 'damping',
    unit: '/s',
    value: 0.4,
    min: 0,
    max: 5,
    prior: { kind: 'lognormal', median: 0.4, cv: 0.3 },
    source: own,
    label: 'Damping rate',
  },
  { key: 'delay', unit: 's', value: 0.1, min: 0.01, max: 0.2, prior: { kind: 'fixed' }, source: own, label: 'Delay of the sensor' },
  { key: 'feedback', unit: '/s2', value: 0, min: -5, max: 5, prior: { kind: 'fixed' }, source: own, label: 'Gain of the delayed feedback' },
  {
    key: 'x0',
    unit: 'm',
    value: 1,
    min: -10,
    max: 10,
    prior: { kind: 'normal', mean: 1, sd: 0.1 },
    source: own,
    label: 'Initial position',
  },
  { key: 'v0', unit: 'm/s', value: 0, min: -10, max: 10, prior: { kind: 'fixed' }, source: own, label: 'Initial velocity' },
] as const satisfies readonly ParameterSpec[];

export const INPUTS = [
  { key: 'force', unit: 'm/s2', default: 0, min: -100, max: 100, combine: 'sum', label: 'Force per mass' },
] as const satisfies readonly InputSpec[];

/** Row: position, velocity, delayed position, largest excursion, energy per mass, then the delay ring. */
export const SLOT = { position: 0, velocity: 1, delayed: 2, peak: 3, energy: 4, ring: 5 } as const;

export const MAX_DELAY_SECONDS = 0.2;
/** Ring cells as `odeEnsemble` lays them out for Heun: steps of the longest delay and four more. */
export const RING = 104;

export const OBSERVABLES = [
  { key: 'position', unit: 'm', slot: SLOT.position, label: 'Position' },
  { key: 'velocity', unit: 'm/s', slot: SLOT.velocity, label: 'Velocity' },
  { key: 'delayed', unit: 'm', slot: SLOT.delayed, label: 'Delayed position' },
  { key: 'peak', unit: 'm', slot: SLOT.peak, label: 'Largest excursion' },
  { key: 'energy', unit: 'J/kg', slot: SLOT.energy, label: 'Energy per mass' },
] as const satisfies readonly ObservableSpec[];

export const WAVEFORMS = [
  { key: 'position', unit: 'm', slot: SLOT.position, label: 'Position' },
  { key: 'velocity', unit: 'm/s', slot: SLOT.velocity, label: 'Velocity' },
] as const satisfies readonly WaveformSpec[];
