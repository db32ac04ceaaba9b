import type { Batch, EnsembleModel, InputSpec, ObservableSpec, ParameterSpec, WaveformSpec } from './model.ts';
import { indexOfKey } from './model.ts';

/** A past value of variable `variable`, `seconds` ago, where `seconds` is the value of a parameter. */
export interface DelaySpec {
  readonly variable: number;
  /** Key of the parameter that holds the delay in seconds. */
  readonly parameter: string;
  /** Longest delay that will be asked for; sets the length of the ring. */
  readonly maxSeconds: number;
}

/** What the right-hand side sees. Arrays are shared scratch: read them, write only `dy`. */
export interface Moment {
  /** Seconds since the first step. */
  t: number;
  readonly y: Float64Array;
  /** Delayed values at this time, in the order of `delays`. */
  readonly delayed: Float64Array;
  readonly parameters: Float64Array;
  readonly inputs: Float64Array;
  readonly dy: Float64Array;
}

export interface OdeDefinition {
  readonly id: string;
  readonly version: string;
  readonly method: 'heun' | 'rk4';
  readonly stepSeconds: number;
  readonly stepsPerSlot: number;
  readonly parameters: readonly ParameterSpec[];
  readonly inputs: readonly InputSpec[];
  /** Integrated variables: slots 0 .. variables - 1 of the row. */
  readonly variables: number;
  /** Delayed values follow in slots variables .. variables + delays.length - 1. */
  readonly delays: readonly DelaySpec[];
  /** Further slots for `afterStep`, behind the delayed values. */
  readonly extras: number;
  readonly observables: readonly ObservableSpec[];
  readonly waveforms: readonly WaveformSpec[];
  rhs(moment: Moment): void;
  /** Initial variables from the parameters, written to `y`. The past before the first step is constant at these. */
  initial(parameters: Float64Array, y: Float64Array): void;
  /** After each step: may update the extras at `state[row + variables + delays.length ..]`. */
  afterStep?(state: Float64Array, row: number, parameters: Float64Array): void;
  /** Reads only the integrated variables. */
  isAlive(state: ArrayLike<number>, offset: number): boolean;
}

/**
 * An EnsembleModel from ordinary or delay differential equations under a fixed-step integrator.
 *
 * Heun is of second order; its past is kept at whole steps and read by linear interpolation. RK4 is of fourth order; its
 * past is kept at half steps, the midpoints by Hermite interpolation, and read by cubic interpolation. A delay must be
 * at least two steps. Inputs are held over a slot, so a step never straddles a change.
 *
 * Row: variables | delayed values | extras | one ring per delay. Ring cell (i mod length) holds the past at grid time i,
 * where the grid counts steps (Heun) or half steps (RK4) from the first step.
 */
export function odeEnsemble(def: OdeDefinition): EnsembleModel {
  const n = def.variables;
  const h = def.stepSeconds;
  const perStep = def.method === 'rk4' ? 2 : 1;
  const delayParameter = def.delays.map((d) => indexOfKey(def.parameters, d.parameter));
  const ringLength = def.delays.map((d) => perStep * Math.ceil(d.maxSeconds / h) + 4 * perStep);
  const ringStart: number[] = [];
  let stateSize = n + def.delays.length + def.extras;
  for (const length of ringLength) {
    ringStart.push(stateSize);
    stateSize += length;
  }

  const p = new Float64Array(def.parameters.length);
  const y0 = new Float64Array(n);
  const stage = [0, 1, 2, 3].map(() => new Float64Array(n));
  const [k1, k2, k3, k4] = stage as [Float64Array, Float64Array, Float64Array, Float64Array];
  const moment: Moment & { t: number } = {
    t: 0,
    y: new Float64Array(n),
    delayed: new Float64Array(def.delays.length),
    parameters: p,
    inputs: new Float64Array(def.inputs.length),
    dy: new Float64Array(n),
  };

  /** Past of delay `d` at grid time `at - lag`, where `at` is whole. */
  function past(state: Float64Array, row: number, d: number, at: number): number {
    const spec = def.delays[d] as DelaySpec;
    const seconds = Math.min(spec.maxSeconds, Math.max(2 * h, p[delayParameter[d] as number] as number));
    const lag = (seconds / h) * perStep;
    // Rounding guards 0.3 / 0.002 = 149.99999999999997.
    const near = Math.round(lag);
    const whole = Math.abs(lag - near) < 1e-9 ? near : Math.floor(lag);
    const f = Math.abs(lag - near) < 1e-9 ? 0 : lag - whole;
    const length = ringLength[d] as number;
    const start = row + (ringStart[d] as number);
    const cell = (i: number): number => state[start + ((((at - whole - i) % length) + length) % length)] as number;
    if (f === 0) return cell(0);
    if (perStep === 1) return cell(0) + f * (cell(1) - cell(0));
    const a = cell(-1);
    const b = cell(0);
    const c = cell(1);
    const e = cell(2);
    return (
      (-f * (f - 1) * (f - 2) * a) / 6 +
      ((f + 1) * (f - 1) * (f - 2) * b) / 2 -
      ((f + 1) * f * (f - 2) * c) / 2 +
      ((f + 1) * f * (f - 1) * e) / 6
    );
  }

  function slope(state: Float64Array, row: number, step: number, gridOffset: number, k: Float64Array | null, scale: number): void {
    const { y, delayed } = moment;
    for (let i = 0; i < n; i++) y[i] = (y0[i] as number) + (k ? scale * (k[i] as number) : 0);
    for (let d = 0; d < delayed.length; d++) delayed[d] = past(state, row, d, step * perStep + gridOffset);
    moment.t = (step + gridOffset / perStep) * h;
    def.rhs(moment);
  }

  function remember(state: Float64Array, row: number, d: number, grid: number, value: number): void {
    state[row + (ringStart[d] as number) + (grid % (ringLength[d] as number))] = value;
  }

  function step(state: Float64Array, row: number, k: number): void {
    const { dy } = moment;
    for (let i = 0; i < n; i++) y0[i] = state[row + i] as number;
    slope(state, row, k, 0, null, 0);
    k1.set(dy);
    if (def.method === 'heun') {
      slope(state, row, k, 1, k1, h);
      for (let i = 0; i < n; i++) state[row + i] = (y0[i] as number) + 0.5 * h * ((k1[i] as number) + (dy[i] as number));
    } else {
      slope(state, row, k, 1, k1, 0.5 * h);
      k2.set(dy);
      slope(state, row, k, 1, k2, 0.5 * h);
      k3.set(dy);
      slope(state, row, k, 2, k3, h);
      k4.set(dy);
      for (let i = 0; i < n; i++) {
        const sum = (k1[i] as number) + 2 * (k2[i] as number) + 2 * (k3[i] as number) + (k4[i] as number);
        state[row + i] = (y0[i] as number) + (h / 6) * sum;
      }
      if (def.delays.length > 0) {
        // Slope at the end of the step, for the Hermite midpoint (error of fourth order).
        for (let i = 0; i < n; i++) k2[i] = (state[row + i] as number) - (y0[i] as number);
        slope(state, row, k, 2, k2, 1);
        def.delays.forEach((spec, d) => {
          const v = spec.variable;
          const middle = 0.5 * ((y0[v] as number) + (state[row + v] as number)) + (h / 8) * ((k1[v] as number) - (dy[v] as number));
          remember(state, row, d, 2 * k + 1, middle);
        });
      }
    }
    for (let d = 0; d < def.delays.length; d++) {
      const value = state[row + (def.delays[d] as DelaySpec).variable] as number;
      remember(state, row, d, perStep * (k + 1), value);
    }
    for (let d = 0; d < def.delays.length; d++) state[row + n + d] = past(state, row, d, perStep * (k + 1));
    def.afterStep?.(state, row, p);
  }

  return {
    id: def.id,
    version: def.version,
    stepSeconds: h,
    stepsPerSlot: def.stepsPerSlot,
    parameters: def.parameters,
    inputs: def.inputs,
    observables: def.observables,
    waveforms: def.waveforms,
    stateSize,
    isAlive: (state, offset) => def.isAlive(state, offset),
    aliveSlots: Array.from({ length: n }, (_, i) => i),
    initialise(parameters, parameterOffset, state, offset) {
      for (let i = 0; i < p.length; i++) p[i] = parameters[parameterOffset + i] as number;
      state.fill(0, offset, offset + stateSize);
      def.initial(p, y0);
      state.set(y0, offset);
      def.delays.forEach((spec, d) => {
        const value = y0[spec.variable] as number;
        state[offset + n + d] = value;
        const start = offset + (ringStart[d] as number);
        state.fill(value, start, start + (ringLength[d] as number));
      });
      def.afterStep?.(state, offset, p);
    },
    advance(batch: Batch) {
      const width = def.inputs.length;
      const waves = def.waveforms;
      for (let m = 0; m < batch.members; m++) {
        const member = batch.firstMember + m;
        const row = member * batch.stride;
        for (let i = 0; i < p.length; i++) p[i] = batch.parameters[member * p.length + i] as number;
        for (let s = 0; s < batch.steps; s++) {
          const k = batch.firstStep + s;
          const slot = Math.floor(k / def.stepsPerSlot) - batch.firstSlot;
          for (let i = 0; i < width; i++) moment.inputs[i] = batch.inputs[slot * width + i] as number;
          step(batch.state, row, k);
          if (batch.trace && (k + 1) % batch.trace.every === 0) {
            const at = row + stateSize + (((k + 1) / batch.trace.every) % batch.trace.samples) * waves.length;
            for (let w = 0; w < waves.length; w++) batch.state[at + w] = batch.state[row + (waves[w] as WaveformSpec).slot] as number;
          }
        }
      }
    },
  };
}
