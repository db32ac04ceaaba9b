import type { TumourParameters } from './parameters.ts';
import type { TissueMap, Triple } from './tissue.ts';
import { checkTissue, voxelCount } from './tissue.ts';
import type { Treatment } from './treatment.ts';

/** A ball of tumour without an edge: peak * exp(-r2 / (2 width2)). */
export interface Seed {
  /** mm from the centre of voxel 0 along i, j, k. */
  readonly centre: Triple;
  /** Standard deviation, mm. */
  readonly width: number;
  /** Share of the voxel at the centre, 0 to 1. */
  readonly peak: number;
}

export interface TumourProblem {
  readonly tissue: TissueMap;
  /** A seed, or the share of tumour in each voxel of the grid on day 0. */
  readonly start: Seed | { readonly field: Float32Array | Float64Array };
  readonly parameters: TumourParameters;
  readonly treatment: Treatment;
  /** Days from the start at which the field is wanted, rising, 0 or later. */
  readonly frames: readonly number[];
  /**
   * D relative to `parameters.diffusion` as a tensor in each voxel, [voxels, 6] (see tensor.ts); white and grey then only say
   * where tissue is. Null or absent: D as the tissue map has it.
   */
  readonly tensors?: Float64Array | null;
  /** Longest step, d; 0.5 where none is stated. Stability may ask for shorter ones. */
  readonly longestStep?: number;
}

/** Throws a RangeError that says what is wrong with a problem and what would be right. Costs one look at each voxel. */
export function checkProblem(problem: TumourProblem): void {
  checkTissue(problem.tissue);
  const voxels = voxelCount(problem.tissue.grid);
  checkParameters(problem.parameters);
  checkStart(problem.start, voxels);
  checkTreatment(problem.treatment, voxels);
  if (problem.tensors && problem.tensors.length !== 6 * voxels)
    throw new RangeError(`the tensors hold ${problem.tensors.length} numbers; a grid of ${voxels} voxels needs six each`);
  if (problem.longestStep !== undefined && !(problem.longestStep > 0 && problem.longestStep < Infinity))
    throw new RangeError(`the longest step must be above 0 d, not ${problem.longestStep}`);
}

function checkParameters(p: TumourParameters): void {
  const least = (name: string, value: number, unit: string): void => {
    if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be a number of 0 ${unit} or more, not ${value}`);
  };
  least('diffusion', p.diffusion, 'mm2/d');
  least('proliferation', p.proliferation, '/d');
  least('radiosensitivity', p.radiosensitivity, '/Gy');
  for (const [agent, sensitivity] of Object.entries(p.agentSensitivity)) least(`sensitivity to ${agent}`, sensitivity, '');
  if (!(p.alphaBeta > 0)) throw new RangeError(`alpha over beta must be above 0 Gy, not ${p.alphaBeta}`);
}

function checkStart(start: TumourProblem['start'], voxels: number): void {
  if (!('field' in start)) {
    if (!start.centre.every(Number.isFinite)) throw new RangeError('the centre of a seed needs three numbers in mm');
    if (!(start.width > 0 && start.width < Infinity)) throw new RangeError(`the width of a seed must be above 0 mm, not ${start.width}`);
    if (!(start.peak >= 0 && start.peak <= 1)) throw new RangeError(`the peak of a seed must be from 0 to 1, not ${start.peak}`);
    return;
  }
  if (start.field.length !== voxels) throw new RangeError(`the start has ${start.field.length} voxels, its grid ${voxels}`);
  for (let v = 0; v < voxels; v++) {
    const c = start.field[v] as number;
    // What was grown before in float32 may stand a rounding above 1.
    if (!(c >= 0 && c <= 1 + 1e-5)) throw new RangeError(`the share of tumour in voxel ${v} must be from 0 to 1, not ${c}`);
  }
}

function checkTreatment({ fields, fractions, resections, agents }: Treatment, voxels: number): void {
  fields.forEach(({ gray }, n) => {
    if (gray.length !== voxels) throw new RangeError(`dose map ${n + 1} has ${gray.length} voxels, the grid ${voxels}`);
    for (let v = 0; v < voxels; v++)
      if (!((gray[v] as number) >= 0 && (gray[v] as number) < Infinity))
        throw new RangeError(`dose map ${n + 1} must hold 0 Gy or more, not ${gray[v]} in voxel ${v}`);
  });
  fractions.forEach(({ field, scale }, n) => {
    if (!fields[field]) throw new RangeError(`fraction ${n + 1} names dose map ${field}, and there are ${fields.length}`);
    if (!(scale >= 0 && scale < Infinity)) throw new RangeError(`fraction ${n + 1} must be scaled by 0 or more, not ${scale}`);
  });
  resections.forEach(({ mask }, n) => {
    if (mask.length !== voxels) throw new RangeError(`resection ${n + 1} has ${mask.length} voxels, the grid ${voxels}`);
  });
  for (const { agent, decay, doses } of agents) {
    if (!(decay > 0 && decay < Infinity)) throw new RangeError(`${agent} must leave at a rate above 0 /d, not ${decay}`);
    for (const { amount } of doses)
      if (!(amount >= 0 && amount < Infinity)) throw new RangeError(`a dose of ${agent} must be 0 or more, not ${amount}`);
  }
}
