import type { TissueMap } from '#models/tumour/index.ts';
import type { Backend, Priority } from '#workers/compute.api.ts';
import type { Control } from '#workers/run/simulator.ts';
import type { PlannedCase } from './plan-case.ts';

/** Where batches of tumours grow: the GPU (workers/gpu/tumour-host.ts) or CPU threads (cpu-host.ts). */
export interface TumourHost {
  readonly backend: Backend;
  /** For provenance: the adapter's description or the JavaScript engine. */
  readonly engine: string;
  open(start: BatchStart): Promise<TumourBatch>;
}

/** Fields right after a frame: what a stopped batch goes on from. */
export interface TumourCheckpoint {
  readonly frame: number;
  /** [members, voxels] row-major. */
  readonly fields: Float32Array;
}

export interface BatchStart {
  readonly tissue: TissueMap;
  /** All of one signature. */
  readonly cases: readonly PlannedCase[];
  readonly from?: TumourCheckpoint | null;
  readonly priority?: Priority;
}

/** Voxels at or above the member's threshold, and the sum of the field, per member. */
export interface FieldMeasures {
  readonly counts: Float64Array;
  readonly sums: Float64Array;
}

export interface TumourBatch {
  /**
   * Grows to the next frame and returns its index; null when there is none left. Rejects with Cancelled, KernelFailed or
   * DeviceLost; the batch is then not to be trusted. `control.onWork` is told sweeps times members.
   */
  advance(control: Control): Promise<number | null>;
  /** `thresholds`: one a member. */
  measure(thresholds: readonly number[]): Promise<FieldMeasures>;
  /** Members at or above their threshold in every voxel. */
  counts(thresholds: readonly number[]): Promise<Uint8Array>;
  /** round(255 c) of one member. */
  bytes(member: number): Promise<Uint8Array<ArrayBuffer>>;
  /** A copy of all fields, [members, voxels] row-major, 0 where nothing can grow. */
  fields(): Promise<Float32Array>;
  close(): void;
}

/** Who grows tumours. Asked again after a device was lost. */
export interface TumourHosts {
  /** Rejects with GpuUnavailable only when WebGPU was demanded. `notice` is for the person. */
  get(wanted: 'auto' | Backend): Promise<{ readonly host: TumourHost; readonly notice?: string }>;
}
