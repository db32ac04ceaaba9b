/**
 * The contract every ensemble model keeps, and with it every kernel: (state, parameters, inputs, n steps) -> state.
 * All of a member's memory, delay rings and beat accumulators included, lives in its packed state row, so a run can be
 * cut into chunks of any size, checkpointed and resumed without changing the result.
 */

/** How sure we are of a parameter before any of the patient's data is seen. All in the parameter's own unit. */
export type Prior =
  | { readonly kind: 'fixed' }
  | { readonly kind: 'normal'; readonly mean: number; readonly sd: number }
  /** log(x) is normal; `cv` is the standard deviation of log(x). */
  | { readonly kind: 'lognormal'; readonly median: number; readonly cv: number };

export interface ParameterSpec {
  readonly key: string;
  /** UCUM. */
  readonly unit: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly prior: Prior;
  /** Paper, table or DOI; ends with " [recalled]" where the figure was not re-read. */
  readonly source: string;
  /** English, sentence case; the screen translates it through messages by key `parameter_<model>_<key>`. */
  readonly label: string;
}

/** How the contributions of overlapping interventions to one input are put together, starting from its default. */
export type Combine = 'sum' | 'product' | 'max';

export interface InputSpec {
  readonly key: string;
  readonly unit: string;
  readonly default: number;
  readonly min: number;
  readonly max: number;
  readonly combine: Combine;
  readonly label: string;
}

/** A number read from the packed state row at `slot` (for the circulation: of the last whole beat). */
export interface ObservableSpec {
  readonly key: string;
  readonly unit: string;
  readonly slot: number;
  /** `twin_variable` of the code table when the same thing is measured on people. */
  readonly variable?: string;
  readonly label: string;
}

/** A fast signal read from the packed state row at `slot` whenever a trace is asked for. */
export interface WaveformSpec {
  readonly key: string;
  readonly unit: string;
  readonly slot: number;
  readonly label: string;
}

/**
 * One call of a kernel. Row-major arrays:
 * `state` [members, stride], `parameters` [members, parameters.length], `inputs` [slots, inputs.length].
 */
export interface Batch {
  readonly state: Float64Array;
  /** >= model.stateSize; what lies beyond stateSize is the trace buffer, see `trace`. */
  readonly stride: number;
  readonly parameters: Float64Array;
  /** Input values held constant over `model.stepsPerSlot` steps; row 0 belongs to absolute slot `firstSlot`. */
  readonly inputs: Float64Array;
  readonly firstSlot: number;
  readonly firstMember: number;
  readonly members: number;
  /** Absolute index of the first step, counted from the start of the run. */
  readonly firstStep: number;
  readonly steps: number;
  /**
   * When present, after each step k with (k + 1) % every === 0 the waveforms are written to
   * state[row + stateSize + (floor((k + 1) / every) % samples) * waveforms.length + w].
   */
  readonly trace?: { readonly every: number; readonly samples: number };
}

/** A time-stepping model of many members at once. Pure; float64; allocates nothing while advancing. */
export interface EnsembleModel {
  readonly id: string;
  /** Raised whenever a result may change. */
  readonly version: string;
  /** Fixed step, seconds of simulated time. */
  readonly stepSeconds: number;
  /** Steps for which an input is held constant (zero-order hold). */
  readonly stepsPerSlot: number;
  readonly parameters: readonly ParameterSpec[];
  readonly inputs: readonly InputSpec[];
  readonly observables: readonly ObservableSpec[];
  readonly waveforms: readonly WaveformSpec[];
  /** Packed numbers per member. */
  readonly stateSize: number;
  /** Fills one member's row of `state` at `offset` from its parameters at `parameterOffset`. */
  initialise(parameters: Float64Array, parameterOffset: number, state: Float64Array, offset: number): void;
  advance(batch: Batch): void;
  /**
   * Is this member's row still physiology? A false excludes it from every summary and it is counted on screen.
   * Decided by bounds, never by NaN alone (WGSL may assume there is none).
   */
  isAlive(state: ArrayLike<number>, offset: number): boolean;
  /** Every slot of the row that `isAlive` may read: what is brought back from a device to decide it at each sample. */
  readonly aliveSlots: readonly number[];
}

/** Value of every parameter, in the order of `model.parameters`, with `overrides` by key. Throws on an unknown key. */
export function parameterRow(model: EnsembleModel, overrides: Readonly<Record<string, number>> = {}): Float64Array {
  const row = Float64Array.from(model.parameters, (p) => p.value);
  for (const [key, value] of Object.entries(overrides)) row[indexOfKey(model.parameters, key)] = value;
  return row;
}

/** Index of `key` in a list of specs. Throws a RangeError that names the key. */
export function indexOfKey(specs: readonly { readonly key: string }[], key: string): number {
  const index = specs.findIndex((spec) => spec.key === key);
  if (index < 0) throw new RangeError(`no such key: ${key}`);
  return index;
}
