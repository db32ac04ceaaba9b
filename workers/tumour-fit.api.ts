import type { Member } from '#models/tumour/calibrate/unknowns.ts';
import type { Discrepancy } from '#models/tumour/calibrate/misfit.ts';
import type { FitProblem } from '#models/tumour/calibrate/problem.ts';
import type { ParameterReport } from '#models/tumour/calibrate/report.ts';
import type { Treatment } from '#models/tumour/index.ts';
import type { Backend, OnProgress } from './compute.api.ts';

/** What the page may ask the compute worker about one person's tumour. Arrays are transferred to the page. */

export interface TumourFitRequest {
  /** The newest contour is on day 0. */
  readonly problem: FitProblem;
  /** How wrong the model may be at an edge; a forecast must be told the same. */
  readonly discrepancy: Discrepancy;
  /** Unsigned 32 bit. */
  readonly seed: number;
  /** Simulations of each round of sampling. */
  readonly rounds: readonly number[];
  /** Size of the ensemble handed on. */
  readonly members: number;
  readonly backend: 'auto' | Backend;
}

/** The visible tumour of every member beside one outline. */
export interface FitAgreement {
  readonly day: number;
  readonly outlineMl: number;
  /** Overlap (Dice), one a member. */
  readonly dice: Float64Array;
  /** mL, one a member. */
  readonly volumes: Float64Array;
}

/** An ensemble without the functions around it: kept in the vault, and with its problem enough to go on from. */
export interface FittedTumours {
  readonly seed: number;
  readonly count: number;
  /** [count, unknowns] */
  readonly z: Float64Array;
  readonly levels: Int32Array;
  /** [count, residuals] */
  readonly residuals: Float64Array;
  /** Index of the member in the middle of all, and that member: what is drawn. */
  readonly shown: number;
  readonly middle: Member;
  /** Share of tumour at its visible edge. */
  readonly edge: number;
}

export interface TumourFit {
  readonly tumours: FittedTumours;
  readonly parameters: readonly ParameterReport[];
  readonly agreement: readonly FitAgreement[];
  /** Root mean square distance between outline and best fit, mm. */
  readonly edgeRms: number;
  readonly solves: number;
  readonly backend: Backend;
}

export interface TumourForecastRequest {
  readonly problem: FitProblem;
  readonly discrepancy: Discrepancy;
  readonly tumours: FittedTumours;
  /** Everything done, one a course; every course runs over the same tumours and the same draws of the model's error. */
  readonly treatments: readonly Treatment[];
  /** Rising, the first 0. */
  readonly days: readonly number[];
  /** Not 0 in the structure that is watched; on the tissue's grid. */
  readonly structure: Uint8Array | null;
  readonly backend: 'auto' | Backend;
}

/** All members under one treatment. */
export interface ForecastCourse {
  /** Visible volume, mL, [members, days]. */
  readonly volumes: Float64Array;
  /** Margin that holds 95 % of what is not visible, mm, [members, days]; NaN where nothing is visible. */
  readonly margins: Float64Array;
  /** Day on which the structure is reached, one a member, NaN for never; null without a structure. */
  readonly reached: Float64Array | null;
  /** 1 for a member whose visible tumour touches a face of the grid on any day. */
  readonly touches: Uint8Array;
  /** Visible volume of the middle member as it is drawn, mL, [days]. */
  readonly drawn: Float64Array;
  /** Share of the middle member in every voxel, bytes, [days, voxels]. */
  readonly density: Uint8Array<ArrayBuffer>;
  /** Share of the members whose visible tumour holds the voxel, bytes, [days, voxels]. */
  readonly chance: Uint8Array<ArrayBuffer>;
}

export interface TumourForecast {
  readonly courses: readonly ForecastCourse[];
  readonly backend: Backend;
}

export interface TumourFitApi {
  /** Rejects with BadRequest that says what is wrong with the problem, Cancelled, KernelFailed, DeviceLost or GpuUnavailable. */
  fitTumour(jobId: string, request: TumourFitRequest, onProgress: OnProgress): Promise<TumourFit>;
  forecastTumour(jobId: string, request: TumourForecastRequest, onProgress: OnProgress): Promise<TumourForecast>;
}
