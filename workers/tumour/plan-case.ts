import type { TissueMap } from '#models/tumour/index.ts';
import { LONGEST_STEP_DAYS, scheduleOf, stableStep } from '#models/tumour/index.ts';
import { tensorDomainOf } from '#models/tumour/tensor.ts';
import { LEAST_TISSUE } from '#models/tumour/tissue.ts';
import type { TumourCase } from '#workers/pool.api.ts';
import { activeVoxels } from './pairs.ts';
import type { Stretch } from './passes.ts';
import { stretchesOf } from './passes.ts';

/** A case with what is to be done to its field. Nothing in it depends on which other cases it runs beside. */
export interface PlannedCase {
  readonly problem: TumourCase;
  readonly stretches: readonly Stretch[];
  /** Sweeps in all of them. */
  readonly passes: number;
  /** Cases of one signature meet the same frames, fractions and resections in the same order, and so may share a batch. */
  readonly signature: string;
}

/** Plans cases on one tissue map. */
export class CasePlanner {
  readonly #tissue: TissueMap;
  readonly #rates = new Map<number, number>();
  // Weak: a planner may outlive the plans it made.
  readonly #names = new WeakMap<object, number>();
  #named = 0;
  readonly #tensorRates = new WeakMap<Float64Array, number>();

  constructor(tissue: TissueMap) {
    this.#tissue = tissue;
  }

  /** Throws a RangeError that says what is wrong with the case. */
  plan(problem: TumourCase): PlannedCase {
    const { parameters, treatment, frames, tensors } = problem;
    const rate = tensors ? this.#tensorRate(tensors) : this.#rate(parameters.whiteGreyRatio);
    const step = stableStep(parameters.diffusion, rate, problem.longestStep ?? LONGEST_STEP_DAYS);
    const stretches = stretchesOf(scheduleOf(frames, treatment, step).operations);
    const passes = stretches.reduce((sum, s) => sum + (s.kind === 'passes' ? s.passes.length : 0), 0);
    const signature = stretches.map((s) => {
      if (s.kind === 'passes') return 'p';
      if (s.kind === 'frame') return `f${s.frame}`;
      if (s.kind === 'resect') return `r${this.#name(treatment.resections[s.resection]?.mask, 'resection', s.resection)}`;
      const fraction = treatment.fractions[s.fraction];
      const map = fraction && treatment.fields[fraction.field]?.gray;
      return `d${this.#name(map, 'dose map', fraction?.field ?? s.fraction)}*${fraction?.scale}`;
    });
    if (tensors) signature.unshift(`t${this.#known(tensors)}`);
    return { problem, stretches, passes, signature: signature.join(' ') };
  }

  #rate(ratio: number): number {
    let rate = this.#rates.get(ratio);
    if (rate === undefined) this.#rates.set(ratio, (rate = largestRate(this.#tissue, ratio)));
    return rate;
  }

  /** A number for an array, the same for the same array; checks that it fits the grid. */
  #name(array: ArrayLike<number> | undefined, what: string, index: number): number {
    const n = this.#tissue.white.length;
    if (array?.length !== n) throw new RangeError(`${what} ${index + 1} has ${array?.length ?? 'no'} voxels, the tissue ${n}`);
    return this.#known(array);
  }

  #known(array: object): number {
    let name = this.#names.get(array);
    if (name === undefined) this.#names.set(array, (name = this.#named++));
    return name;
  }

  #tensorRate(tensors: Float64Array): number {
    let rate = this.#tensorRates.get(tensors);
    if (rate === undefined) {
      const { grid } = this.#tissue;
      this.#tensorRates.set(tensors, (rate = tensorDomainOf(grid, tensors, activeVoxels(this.#tissue, null)).largestRate));
    }
    return rate;
  }
}

const planners = new WeakMap<TissueMap, CasePlanner>();

/** The planner of a tissue map, kept for as long as the map. */
export function plannerOf(tissue: TissueMap): CasePlanner {
  const planner = planners.get(tissue) ?? new CasePlanner(tissue);
  planners.set(tissue, planner);
  return planner;
}

/** `largestRate` of models/tumour/domain.ts without building the domain: largest sum of a voxel's conductances, /mm2. */
export function largestRate(tissue: TissueMap, whiteGreyRatio: number): number {
  const { size, spacing } = tissue.grid;
  const [nx, ny, nz] = size;
  const [ix, iy, iz] = spacing.map((h) => 1 / (h * h)) as [number, number, number];
  const d = (v: number): number => {
    const white = tissue.white[v] as number;
    const grey = tissue.grey[v] as number;
    return white + grey >= LEAST_TISSUE ? (white + grey / whiteGreyRatio) / 255 : 0;
  };
  const mean = (a: number, b: number): number => (b > 0 ? (2 * a * b) / (a + b) : 0);
  let largest = 0;
  let v = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, v++) {
        const own = d(v);
        if (own === 0) continue;
        let sum = 0;
        if (i > 0) sum += ix * mean(own, d(v - 1));
        if (i < nx - 1) sum += ix * mean(own, d(v + 1));
        if (j > 0) sum += iy * mean(own, d(v - nx));
        if (j < ny - 1) sum += iy * mean(own, d(v + nx));
        if (k > 0) sum += iz * mean(own, d(v - nx * ny));
        if (k < nz - 1) sum += iz * mean(own, d(v + nx * ny));
        largest = Math.max(largest, sum);
      }
  return largest;
}

/** Bytes of fields a batch may hold, float32: below what every WebGPU device binds in one piece (128 MiB). */
const BATCH_BYTES = 120e6;
/** Counts of members per voxel are bytes (shaders/tumour/count.wgsl). */
const BATCH_MEMBERS = 255;

/**
 * Indexes of cases that may run together, in batches: of one signature, of like length so that few wait for others, and no
 * more than fit.
 */
export function batchesOf(cases: readonly PlannedCase[], voxels: number): number[][] {
  const most = Math.max(1, Math.min(BATCH_MEMBERS, Math.floor(BATCH_BYTES / (4 * voxels))));
  const bySignature = new Map<string, number[]>();
  cases.forEach(({ signature }, i) => bySignature.set(signature, [...(bySignature.get(signature) ?? []), i]));
  const batches: number[][] = [];
  for (const indexes of bySignature.values()) {
    const pieces = Math.ceil(indexes.length / most);
    indexes.sort((a, b) => (cases[a] as PlannedCase).passes - (cases[b] as PlannedCase).passes || a - b);
    for (let p = 0; p < pieces; p++) {
      const batch = indexes.slice(Math.floor((p * indexes.length) / pieces), Math.floor(((p + 1) * indexes.length) / pieces));
      batches.push(batch.sort((a, b) => a - b));
    }
  }
  return batches;
}
