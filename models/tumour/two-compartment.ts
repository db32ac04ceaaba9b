import { exp } from '#models/core/elementary.ts';
import type { ParameterSpec } from '#models/core/model.ts';
import type { Domain, Field } from './domain.ts';

/** What the model of living and dead tumour and their nutrient needs beside the numbers of a tumour. */
export interface NecrosisParameters {
  /** Rate at which living cells die where nutrient is short, /d. */
  readonly necrosis: number;
  /** Share of nutrient below which they do, 0 to 1. */
  readonly nutrientThreshold: number;
  /** Diffusion of nutrient, mm2/d, the same in white and grey. */
  readonly nutrientDiffusion: number;
  /** Rate at which a full voxel of living tumour uses nutrient up, /d. */
  readonly nutrientUptake: number;
}

export const NECROSIS_PARAMETERS = [
  {
    key: 'necrosis',
    unit: '/d',
    value: 0.35,
    min: 0,
    max: 0.7,
    prior: { kind: 'fixed' },
    source: 'TumorGrowthToolkit, example 0.35, range 0.05 to 0.7',
    label: 'Death without nutrient',
  },
  {
    key: 'nutrientThreshold',
    unit: '1',
    value: 0.5,
    min: 0.05,
    max: 0.95,
    prior: { kind: 'fixed' },
    source: 'TumorGrowthToolkit, example 0.5, range 0.05 to 0.7',
    label: 'Nutrient below which cells die',
  },
  {
    key: 'nutrientDiffusion',
    unit: 'mm2/d',
    value: 1.3,
    min: 0.05,
    max: 10,
    prior: { kind: 'fixed' },
    source: 'TumorGrowthToolkit, example 1.3, range 0.05 to 4',
    label: 'Diffusion of nutrient',
  },
  {
    key: 'nutrientUptake',
    unit: '/d',
    value: 0.05,
    min: 0,
    max: 0.5,
    prior: { kind: 'fixed' },
    source: 'TumorGrowthToolkit, example 0.05, range 0.01 to 0.5',
    label: 'Use of nutrient',
  },
] as const satisfies readonly ParameterSpec[];

/** Living, dead and nutrient on the active voxels of a domain, each a share of the voxel. */
export interface Compartments {
  readonly living: Field;
  readonly dead: Field;
  readonly nutrient: Field;
}

/** Where living and dead together fill more than this of a voxel, no living cell comes in or leaves. */
export const PACKED = 0.9;
/** How sharply death sets in with nutrient: H(S) = 1 / (1 + exp(50 (S - threshold))). */
const SHARPNESS = 50;

/** Scratch for `stepCompartments`, made once for a domain. */
export interface CompartmentScratch {
  readonly next: Compartments;
  readonly inflow: Float64Array;
  readonly room: Float64Array;
}

export function compartmentScratch(count: number): CompartmentScratch {
  const field = (): Float64Array => new Float64Array(count);
  return { next: { living: field(), dead: field(), nutrient: field() }, inflow: field(), room: field() };
}

/** Longest step, d, for which a step keeps every compartment within 0 and 1. */
export function compartmentStep(
  domain: Domain,
  nutrientDomain: Domain,
  diffusion: number,
  proliferation: number,
  p: NecrosisParameters,
): number {
  const fastest = Math.max(
    diffusion * domain.largestRate + p.necrosis,
    p.nutrientDiffusion * nutrientDomain.largestRate + p.nutrientUptake,
    proliferation,
  );
  return fastest > 0 ? 0.9 / fastest : Infinity;
}

/**
 * One explicit Euler step of `days` into `scratch.next`, all three compartments from the same old state:
 *   P' = div(D grad P) + rho S P (1 - P - N) - lambda P H(S),  N' = lambda P H(S),  S' = div(Ds grad S) - u S P
 * with closed faces where P + N > 0.9 on either side. Flow into a voxel is held to the room it has left, the same number
 * being taken from where it came, so that P + N <= 1 and mass is kept; with steps towards 0 that never happens.
 */
export function stepCompartments(
  domain: Domain,
  nutrientDomain: Domain,
  from: Compartments,
  scratch: CompartmentScratch,
  diffusion: number,
  proliferation: number,
  p: NecrosisParameters,
  days: number,
): void {
  const { living, dead, nutrient } = from;
  const { next, inflow, room } = scratch;
  const { count } = domain;
  inflow.fill(0);
  for (let v = 0; v < count; v++) {
    const c = living[v] as number;
    const s = nutrient[v] as number;
    const free = Math.max(0, 1 - c - (dead[v] as number));
    const born = days * proliferation * s * c * free;
    const died = (days * p.necrosis * c) / (1 + exp(SHARPNESS * (s - p.nutrientThreshold)));
    next.living[v] = c + born - died;
    next.dead[v] = (dead[v] as number) + died;
    next.nutrient[v] = s - days * p.nutrientUptake * s * c;
    room[v] = free - born;
  }
  const open = (v: number): boolean => (living[v] as number) + (dead[v] as number) <= PACKED;
  eachFace(domain, (v, w, conductance) => {
    if (!open(v) || !open(w)) return;
    const flow = days * diffusion * conductance * ((living[w] as number) - (living[v] as number));
    if (flow > 0) inflow[v] = (inflow[v] as number) + flow;
    else inflow[w] = (inflow[w] as number) - flow;
  });
  for (let v = 0; v < count; v++) room[v] = (inflow[v] as number) > (room[v] as number) ? (room[v] as number) / (inflow[v] as number) : 1;
  eachFace(domain, (v, w, conductance) => {
    if (!open(v) || !open(w)) return;
    const wanted = days * diffusion * conductance * ((living[w] as number) - (living[v] as number));
    const flow = wanted * (room[wanted > 0 ? v : w] as number);
    next.living[v] = (next.living[v] as number) + flow;
    next.living[w] = (next.living[w] as number) - flow;
  });
  eachFace(nutrientDomain, (v, w, conductance) => {
    const flow = days * p.nutrientDiffusion * conductance * ((nutrient[w] as number) - (nutrient[v] as number));
    next.nutrient[v] = (next.nutrient[v] as number) + flow;
    next.nutrient[w] = (next.nutrient[w] as number) - flow;
  });
}

/** Calls `face(v, w, conductance)` once for every face between two active voxels. */
function eachFace(domain: Domain, face: (v: number, w: number, conductance: number) => void): void {
  const { count, x, y, z, yStep, zStep } = domain;
  for (let v = 0; v < count; v++) {
    if ((x[v] as number) > 0) face(v, v + 1, x[v] as number);
    if ((y[v] as number) > 0) face(v, v + (yStep[v] as number), y[v] as number);
    if ((z[v] as number) > 0) face(v, v + 1 + (zStep[v] as number), z[v] as number);
  }
}
