/** What a number came from; shown in its basis panel and printed with it. */
export interface Provenance {
  readonly model: string;
  readonly modelVersion: string;
  /** Hash of the ensemble's parameters (hex). */
  readonly parameterHash: string;
  /** Hash of the canonical JSON of the scenario (hex). */
  readonly scenarioHash: string;
  readonly seed: number;
  readonly backend: 'webgpu' | 'cpu';
  /** Engine that ran it, for instance the adapter's description or the JavaScript engine. */
  readonly engine: string;
  readonly build: string;
}

/** Quantiles over the members alive until then, one number per time in `Run.times`; NaN where none is. */
export interface ObservableSeries {
  readonly key: string;
  readonly unit: string;
  readonly q05: Float64Array;
  readonly q25: Float64Array;
  readonly q50: Float64Array;
  readonly q75: Float64Array;
  readonly q95: Float64Array;
}

/** Waveforms of one member: `values` is [samples, waveforms] row-major. */
export interface Trace {
  readonly member: number;
  readonly sampleSeconds: number;
  readonly startSeconds: number;
  readonly values: Float32Array;
}

/**
 * Every member's observables when the run ended, so that two runs over one ensemble can be compared member by member
 * (a difference of medians is not the median of the differences). `values` is [members, keys.length] row-major, NaN for
 * members that died.
 */
export interface EndValues {
  readonly keys: readonly string[];
  readonly values: Float64Array;
  /** 1 where the member was within the bounds of physiology at every sample. */
  readonly alive: Uint8Array;
}

/** The outcome of a scenario over an ensemble: quantiles and at most 30 traces, never every sample. */
export interface Run {
  readonly provenance: Provenance;
  /** Seconds from the start of the scenario. */
  readonly times: Float64Array;
  readonly members: number;
  /**
   * Members that left the bounds of physiology, and the first sample at which one had. Each counts in the quantiles of all
   * samples before its own, and in none from there on.
   */
  readonly excluded: { readonly count: number; readonly firstSeconds: number | null };
  readonly observables: readonly ObservableSeries[];
  readonly traces: readonly Trace[];
  readonly ends?: EndValues;
}

/** A posterior or population: `values` is [members, keys.length] row-major, in each parameter's own unit. */
export interface Ensemble {
  readonly model: string;
  readonly keys: readonly string[];
  readonly members: number;
  readonly values: Float64Array;
}
