import type { Backend } from '#workers/compute.api.ts';
import type { RunPlan } from './plan.ts';
import type { ProgressReport } from './progress.ts';
import type { SimulatorHost } from './simulator.ts';

/** Who simulates. Asked again after a device was lost. */
export interface Hosts {
  /** Rejects with GpuUnavailable only when WebGPU was demanded. `notice` is for the person. */
  get(wanted: 'auto' | Backend): Promise<{ readonly host: SimulatorHost; readonly notice?: string }>;
}

export interface RunHooks {
  /** Milliseconds from any origin. */
  now(): number;
  /** Lets messages in (cancelling among them). */
  pause(): Promise<void>;
  readonly signal: AbortSignal;
  onProgress(progress: ProgressReport): void;
  /** Id of the build, for provenance. */
  readonly build: string;
}

/** Everything a stopped run needs to go on: brought up to date at every checkpoint, never in between. */
export interface RunMemo {
  /** Absolute step of `rows`. */
  step: number;
  /** [members, stateSize]; null before the first checkpoint. */
  rows: Float32Array | Float64Array | null;
  /** Rows of the traced members at t = 0. */
  settled: Float64Array | null;
  /** [samples, members, observables], the first `taken` samples filled. */
  readonly columns: Float32Array;
  taken: number;
  /** Per member: seconds at the first sample that found it dead, NaN while alive. */
  readonly diedAt: Float64Array;
  /** Engines that had a part in it, in order. */
  readonly engines: string[];
}

export function newMemo(plan: RunPlan): RunMemo {
  const { members, samples, model } = plan;
  return {
    step: 0,
    rows: null,
    settled: null,
    columns: new Float32Array(samples.length * members * model.observables.length),
    taken: 0,
    diedAt: new Float64Array(members).fill(Number.NaN),
    engines: [],
  };
}
