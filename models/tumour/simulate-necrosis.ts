import { exp } from '#models/core/elementary.ts';
import { domainOf, pack, unpack } from './domain.ts';
import type { TumourProblem } from './problem.ts';
import { checkProblem } from './problem.ts';
import { killExponent, scheduleOf } from './schedule.ts';
import { irradiationFactors, startField } from './simulate.ts';
import { voxelCount } from './tissue.ts';
import type { Compartments, CompartmentScratch, NecrosisParameters } from './two-compartment.ts';
import { compartmentScratch, compartmentStep, stepCompartments } from './two-compartment.ts';

/** The two kinds of tumour and the nutrient on one day, shares of each voxel of the whole grid. */
export interface NecrosisFrame {
  readonly day: number;
  readonly living: Float64Array;
  readonly dead: Float64Array;
  readonly nutrient: Float64Array;
}

/**
 * Grows living and dead tumour from day 0 to the last frame, float64. The start is all living; nutrient is full in all
 * tissue. Fractions and drugs take living cells, which are then gone; a resection takes everything. Throws a RangeError
 * that says what is wrong with the problem; tensors are not part of this model.
 */
export function simulateNecrosis(problem: TumourProblem, necrosis: NecrosisParameters): NecrosisFrame[] {
  const { tissue, parameters, treatment } = problem;
  checkProblem(problem);
  if (problem.tensors) throw new RangeError('necrosis is not modelled along tensors; leave the tensors out');
  const n = voxelCount(tissue.grid);
  let removed: Uint8Array | null = null;
  let domain = domainOf(tissue, parameters.whiteGreyRatio);
  let nutrientDomain = domainOf(tissue, 1);
  const stable = compartmentStep(domain, nutrientDomain, parameters.diffusion, parameters.proliferation, necrosis);
  const schedule = scheduleOf(problem.frames, treatment, Math.min(problem.longestStep ?? 0.5, stable));
  let scratch: CompartmentScratch = compartmentScratch(domain.count);
  let state: Compartments = {
    living: pack(domain, startField(problem)),
    dead: new Float64Array(domain.count),
    nutrient: new Float64Array(domain.count).fill(1),
  };
  const frames: NecrosisFrame[] = [];
  for (const operation of schedule.operations) {
    if (operation.kind === 'react') {
      const exponent = killExponent(parameters, treatment.agents, operation.from, operation.from + operation.days);
      if (exponent > 0) state.living.forEach((c, p) => (state.living[p] = c * exp(-exponent)));
    } else if (operation.kind === 'diffuse') {
      stepCompartments(domain, nutrientDomain, state, scratch, parameters.diffusion, parameters.proliferation, necrosis, operation.days);
      const spare = state;
      state = scratch.next;
      scratch = { ...scratch, next: spare };
    } else if (operation.kind === 'irradiate') {
      const factor = irradiationFactors(parameters, treatment, operation.fraction);
      state.living.forEach((c, p) => (state.living[p] = c * factor(domain.cells[p] as number)));
    } else if (operation.kind === 'resect') {
      const { mask } = treatment.resections[operation.resection] as { mask: Uint8Array };
      removed = removed ? removed.map((was, v) => was || (mask[v] as number)) : mask;
      const dense = [state.living, state.dead, state.nutrient].map((field) => unpack(domain, field, new Float64Array(n)));
      domain = domainOf(tissue, parameters.whiteGreyRatio, 'float64', removed);
      nutrientDomain = domainOf(tissue, 1, 'float64', removed);
      const [living, dead, nutrient] = dense.map((field) => pack(domain, field)) as [Float64Array, Float64Array, Float64Array];
      state = { living, dead, nutrient };
      scratch = compartmentScratch(domain.count);
    } else {
      const whole = (field: ArrayLike<number>): Float64Array => unpack(domain, field, new Float64Array(n)) as Float64Array;
      const day = problem.frames[operation.frame] as number;
      frames.push({ day, living: whole(state.living), dead: whole(state.dead), nutrient: whole(state.nutrient) });
    }
  }
  return frames;
}
