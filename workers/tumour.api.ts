import type { Provenance } from '#models/core/run.ts';
import type { Seed, TissueMap, Treatment, TumourParameters } from '#models/tumour/index.ts';
import type { Backend, JobProgress, Priority } from './compute.api.ts';

/** What the page may ask the compute worker about tumours. Arrays are transferred to the page, never shared with it. */

/** Where a tumour stands on its first day: a seed, or the share of tumour in every voxel. */
export type TumourStart = Seed | { readonly field: Float32Array | Float64Array };

/** One tumour that might be the patient's. */
export interface TumourMember {
  readonly parameters: TumourParameters;
  /** Where the member stands on `startDay`; absent: the request's `start`. */
  readonly start?: TumourStart;
  /** Its first day, 0 or earlier; absent: 0. What was done before it did nothing to it. */
  readonly startDay?: number;
  /** Share at its visible edge; absent: the first of the request's thresholds. */
  readonly edge?: number;
  /** Longest step of this member, d; absent: the request's. */
  readonly longestStep?: number;
}

/** One course of treatment, dated in days as `TumourRequest.days` are; before day 0 too. Doing nothing is `UNTREATED`. */
export interface TumourCourse {
  readonly id: string;
  readonly treatment: Treatment;
}

export interface TumourRequest {
  readonly tissue: TissueMap;
  /** D relative to a member's as a tensor in each voxel, [voxels, 6] as models/tumour/tensor.ts has them; absent: D of the tissue. */
  readonly tensors?: Float64Array | null;
  readonly start: TumourStart;
  /** Every plan is run over the same members: differences between plans are differences of the plans alone. */
  readonly members: readonly TumourMember[];
  readonly plans: readonly TumourCourse[];
  /** Days at which everything is measured, rising, not before any member's first day. */
  readonly days: readonly number[];
  /** Shares of tumour at which volumes are told, 1 to 4 of them; the first is the visible edge, of which chances are told. */
  readonly thresholds: readonly number[];
  /** Member whose field is sent as pictures while it grows; null for none. It is computed first. */
  readonly shown: number | null;
  /** Share of members above the first threshold, per voxel and day. */
  readonly chances: boolean;
  /** Names the draw of the members, for provenance. Unsigned 32 bit. */
  readonly seed: number;
  /** Longest step, d; `LONGEST_STEP_DAYS` where none is stated. */
  readonly longestStep?: number;
  readonly backend: 'auto' | Backend;
  readonly priority?: Priority;
  /** Milliseconds after which a device's fields are read back at the next of `days`, to go on from when it is lost. Default 5000. */
  readonly checkpointEveryMs?: number;
}

/** The shown member on one day under one plan. */
export interface TumourPicture {
  /** Indexes into the request's plans and days. */
  readonly plan: number;
  readonly day: number;
  /** round(255 share) of every voxel of the tissue's grid. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Per threshold: mm3 of the voxels at or above it. */
  readonly volumes: readonly number[];
  /** Sum of the shares times the volume of a voxel, mm3. */
  readonly mass: number;
}

/** Called at most ten times a second, each picture once, in the order of the days of a plan. The buffers are the page's. */
export type OnPictures = (pictures: readonly TumourPicture[]) => void;

/** One number per day; NaN never: every member has a volume. */
export interface VolumeQuantiles {
  readonly q05: Float64Array;
  readonly q25: Float64Array;
  readonly q50: Float64Array;
  readonly q75: Float64Array;
  readonly q95: Float64Array;
}

export interface TumourPlanRun {
  readonly id: string;
  /** Per threshold: mm3 of the voxels at or above it, [days, members] row-major. */
  readonly volumes: readonly Float64Array[];
  /** Per threshold: quantiles of those volumes over the members, per day. */
  readonly quantiles: readonly VolumeQuantiles[];
  /** Sum of the shares times the volume of a voxel, mm3, [days, members] row-major. */
  readonly masses: Float64Array;
  /** Per day: round(255 share of members at or above the first threshold) of every voxel; empty where not asked for. */
  readonly chances: readonly Uint8Array<ArrayBuffer>[];
}

export interface TumourRun {
  readonly provenance: Provenance;
  readonly days: readonly number[];
  readonly members: number;
  readonly plans: readonly TumourPlanRun[];
}

export interface TumourApi {
  /**
   * Grows every member under every plan. Wrap both callbacks in comlink's `proxy`. Rejects with BadRequest, Cancelled,
   * KernelFailed, DeviceLost or GpuUnavailable; `cancel` stops it within 500 ms.
   */
  growTumours(
    jobId: string,
    request: TumourRequest,
    onProgress: (progress: JobProgress) => void,
    onPictures: OnPictures,
  ): Promise<TumourRun>;
  /** Goes on from the last checkpoint of a job that was cancelled or failed. Pictures already sent are not sent again. */
  resumeTumours(jobId: string, onProgress: (progress: JobProgress) => void, onPictures: OnPictures): Promise<TumourRun>;
}
