import type { Ensemble, Run } from '#models/core/run.ts';
import type { FitRequest, FitResult } from '#models/personalise/fit.ts';
import type { Scenario } from '#models/core/scenario.ts';

/** What the page may ask of the compute worker, over comlink. Errors arrive as Error with a `failure` (models/core/failure.ts). */

export type Backend = 'webgpu' | 'cpu';

export interface Capabilities {
  readonly backend: Backend;
  /** The adapter's description, or the JavaScript engine's name. */
  readonly adapter: string;
  /** Null with WebGPU; otherwise one sentence for people that says why the processor is used. */
  readonly reason: string | null;
  /** CPU pool workers at hand; 0 means the compute worker itself runs the CPU twins. */
  readonly poolWorkers: number;
}

/** Which job gets the next chunk when several run: `now` before `soon` before `idle`. */
export type Priority = 'now' | 'soon' | 'idle';

export interface RunRequest {
  /** Id of a model in the catalogue. */
  readonly model: string;
  /** Members with values for some or all parameters; the others stay at the model's default. */
  readonly ensemble: Ensemble;
  readonly scenario: Scenario;
  /** Picks the traced members; the same seed picks the same members in every scenario. Unsigned 32 bit. */
  readonly seed: number;
  /** Simulated seconds under default inputs before t = 0. */
  readonly settleSeconds: number;
  /** Period of the summaries in `Run.times`. */
  readonly sampleSeconds: number;
  /** Members whose waveforms are kept, 0 to 30. */
  readonly traces: number;
  /** What part of the scenario the waveforms cover; by default all of it, but at most its last 60 s. */
  readonly traceWindow?: { readonly startSeconds: number; readonly seconds: number };
  /** Period of the waveforms; default 0.01 s. */
  readonly traceSampleSeconds?: number;
  /** `auto`: WebGPU where there is one, else the CPU with a notice. `webgpu` fails where there is none. */
  readonly backend: 'auto' | Backend;
  /** Simulated seconds between checkpoints. */
  readonly checkpointEverySeconds: number;
  readonly priority?: Priority;
}

export type Stage = 'waiting' | 'settling' | 'running' | 'traces' | 'summarising' | 'fitting';

export interface JobProgress {
  readonly jobId: string;
  readonly stage: Stage;
  /** Of the whole job, 0 to 1, never falling. */
  readonly fraction: number;
  /** Simulated seconds since t = 0 (negative while settling). */
  readonly simulatedSeconds: number;
  /** Null until enough is known. */
  readonly etaMs: number | null;
  /** Something the person should know: the CPU is used, the device was lost and the run resumed. */
  readonly notice?: string;
}

export type OnProgress = (progress: JobProgress) => void;

export interface RestRequest {
  readonly model: string;
  readonly ensemble: Ensemble;
  readonly settleSeconds: number;
  readonly backend: 'auto' | Backend;
  readonly priority?: Priority;
}

/** Resting values of every member: `values` is [members, observables] row-major in the model's order and units. */
export interface RestResult {
  readonly model: string;
  readonly observables: readonly string[];
  readonly members: number;
  readonly values: Float64Array;
  /** 1 where the member is within the bounds of physiology. */
  readonly alive: Uint8Array;
  readonly backend: Backend;
}

/** The whole path once: oscillator kernel through comlink, tfjs and WebGPU, beside its CPU twin. */
export interface SelfTest {
  readonly backend: Backend;
  /** Position of member 0 after one simulated second, m. */
  readonly gpuValue: number | null;
  readonly cpuValue: number;
  /** Largest difference over all members and observables; null without WebGPU. */
  readonly maxError: number | null;
  readonly dispatches: number;
}

export interface ComputeApi {
  capabilities(): Promise<Capabilities>;
  /** Hands over ports to pool workers; src/jobs does this once, before the first run. */
  addPool(ports: readonly MessagePort[]): Promise<void>;
  /** Wrap `onProgress` in comlink's `proxy`. Rejects with BadRequest, Cancelled, KernelFailed, DeviceLost or GpuUnavailable. */
  run(jobId: string, request: RunRequest, onProgress: OnProgress): Promise<Run>;
  /** Goes on from the last checkpoint of a run that was cancelled or failed, on the backend its request allows now. */
  resume(jobId: string, onProgress: OnProgress): Promise<Run>;
  /** The job's promise rejects with Cancelled within 500 ms. Unknown ids are ignored: the job may just have ended. */
  cancel(jobId: string): Promise<void>;
  /** Fits a model to one person; `request.input` comes from `prepareFit` (models/personalise). Rejects as `run` does. */
  fit(jobId: string, request: FitRequest, onProgress: OnProgress): Promise<FitResult>;
  simulateRest(jobId: string, request: RestRequest, onProgress: OnProgress): Promise<RestResult>;
  selfTest(): Promise<SelfTest>;
  /** Destroys the GPU device, as a driver reset would. For tests. */
  loseDeviceForTest(): Promise<void>;
}
