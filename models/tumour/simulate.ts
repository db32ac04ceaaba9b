import { exp } from '#models/core/elementary.ts';
import type { Domain, Field, Precision } from './domain.ts';
import { domainOf, fieldOf, pack, relativeDiffusivity, unpack } from './domain.ts';
import { diffuse, react } from './grow.ts';
import type { TumourParameters } from './parameters.ts';
import type { Seed, TumourProblem } from './problem.ts';
import { checkProblem } from './problem.ts';
import { LONGEST_STEP_DAYS, reactionFactors, scheduleOf, stableStep } from './schedule.ts';
import { diffuseTensor, tensorDomainOf } from './tensor.ts';
import type { TumourGrid } from './tissue.ts';
import { voxelCount } from './tissue.ts';
import type { Treatment } from './treatment.ts';
import { linearQuadratic } from './treatment.ts';

/** The tumour on one day: share of the voxel, one number a voxel of the whole grid, 0 where nothing can grow. */
export interface TumourFrame {
  readonly day: number;
  readonly field: Field;
}

export interface SimulateOptions {
  /** float64 unless stated. */
  readonly precision?: Precision;
  /** Called with the share of steps done; throw from it to stop. */
  readonly onProgress?: (share: number) => void;
}

/** Share of tumour of a seed in a voxel of the grid. */
function seedAt(grid: TumourGrid, seed: Seed): (voxel: number) => number {
  const [nx, ny] = grid.size;
  const along = (axis: 0 | 1 | 2): Float64Array => {
    const values = new Float64Array(grid.size[axis]);
    for (let i = 0; i < values.length; i++) values[i] = exp(-((i * grid.spacing[axis] - seed.centre[axis]) ** 2) / (2 * seed.width ** 2));
    return values;
  };
  const [ex, ey, ez] = [along(0), along(1), along(2)];
  return (v) => {
    const row = Math.floor(v / nx);
    return seed.peak * (ez[Math.floor(row / ny)] as number) * (ey[row % ny] as number) * (ex[v - nx * row] as number);
  };
}

/** Share of tumour of a seed in each voxel of the grid. */
export function seedField(grid: TumourGrid, seed: Seed): Float64Array {
  const field = new Float64Array(voxelCount(grid));
  const at = seedAt(grid, seed);
  for (let v = 0; v < field.length; v++) field[v] = at(v);
  return field;
}

/** Share of tumour in each voxel of the grid on day 0. */
export function startField(problem: Pick<TumourProblem, 'tissue' | 'start'>): Float32Array | Float64Array {
  return 'field' in problem.start ? problem.start.field : seedField(problem.tissue.grid, problem.start);
}

/** The start on the active voxels alone, so that no second field of the whole grid is held. */
function packStart(domain: Medium['domain'], { tissue, start }: TumourProblem): Field {
  if ('field' in start) return pack(domain, start.field);
  const field = fieldOf(domain.precision, domain.count);
  const at = seedAt(tissue.grid, start);
  for (let p = 0; p < domain.count; p++) field[p] = at(domain.cells[p] as number);
  return field;
}

/**
 * Grows a tumour from day 0 to the last frame. Fields are float32 or float64 as `precision` says. Throws a RangeError that
 * says what is wrong with the problem.
 */
export function simulate(problem: TumourProblem, options: SimulateOptions = {}): TumourFrame[] {
  checkProblem(problem);
  const { tissue, parameters, treatment } = problem;
  const precision = options.precision ?? 'float64';
  let removed: Uint8Array | null = null;
  let { domain, step: spread } = mediumOf(problem, precision, removed);
  const step = stableStep(parameters.diffusion, domain.largestRate, problem.longestStep ?? LONGEST_STEP_DAYS);
  const schedule = scheduleOf(problem.frames, treatment, step);
  let field = packStart(domain, problem);
  let next = fieldOf(precision, domain.count);
  const frames: TumourFrame[] = [];
  let done = 0;
  for (const [n, operation] of schedule.operations.entries()) {
    if (operation.kind === 'react') react(field, reactionFactors(parameters, treatment.agents, operation.from, operation.days));
    else if (operation.kind === 'diffuse') {
      spread(field, next, parameters.diffusion * operation.days);
      [field, next] = [next, field];
      options.onProgress?.(++done / schedule.steps);
    } else if (operation.kind === 'irradiate') {
      irradiate(domain, field, parameters, treatment, operation.fraction);
    } else if (operation.kind === 'resect') {
      const { mask } = treatment.resections[operation.resection] as { mask: Uint8Array };
      removed = removed ? removed.map((was, v) => was || (mask[v] as number)) : mask;
      const dense = unpack(domain, field, fieldOf(precision, voxelCount(tissue.grid)));
      ({ domain, step: spread } = mediumOf(problem, precision, removed));
      field = pack(domain, dense);
      next = fieldOf(precision, domain.count);
    } else {
      const day = problem.frames[operation.frame] as number;
      const voxels = voxelCount(tissue.grid);
      // On the last day the field is nobody's any more: where tissue is everywhere it is handed on as it is.
      const last = n === schedule.operations.length - 1 && domain.count === voxels;
      frames.push({ day, field: last ? field : unpack(domain, field, fieldOf(precision, voxels)) });
    }
  }
  return frames;
}

/** Where it grows, and one step of diffusion there. */
interface Medium {
  readonly domain: Pick<Domain, 'grid' | 'cells' | 'count' | 'precision' | 'largestRate'>;
  step(from: Field, to: Field, scale: number): void;
}

function mediumOf(problem: TumourProblem, precision: Precision, removed: Uint8Array | null): Medium {
  const { tissue, parameters, tensors } = problem;
  if (!tensors) {
    const domain = domainOf(tissue, parameters.whiteGreyRatio, precision, removed);
    return { domain, step: (from, to, scale) => diffuse(domain, from, to, scale) };
  }
  const active = relativeDiffusivity(tissue, parameters.whiteGreyRatio, precision, removed);
  const domain = tensorDomainOf(tissue.grid, tensors, active, precision);
  return { domain, step: (from, to, scale) => diffuseTensor(domain, from, to, scale) };
}

/** One fraction on a packed field: c <- c exp(-alpha d - beta d2) with the dose d in Gy at the voxel. */
function irradiate(domain: Medium['domain'], field: Field, parameters: TumourParameters, treatment: Treatment, index: number): void {
  const factor = irradiationFactors(parameters, treatment, index);
  for (let p = 0; p < domain.count; p++) field[p] = (field[p] as number) * factor(domain.cells[p] as number);
}

/** Share of cells that survives a fraction, by voxel of the grid. Throws a RangeError when its dose map is missing. */
export function irradiationFactors(parameters: TumourParameters, treatment: Treatment, index: number): (voxel: number) => number {
  const fraction = treatment.fractions[index] as Treatment['fractions'][number];
  const dose = treatment.fields[fraction.field];
  if (!dose) throw new RangeError(`fraction ${index + 1} names dose map ${fraction.field}, and there are ${treatment.fields.length}`);
  const { alpha, beta } = linearQuadratic(parameters.radiosensitivity, parameters.alphaBeta);
  return (voxel) => {
    const d = fraction.scale * (dose.gray[voxel] as number);
    return d > 0 ? exp(-d * (alpha + beta * d)) : 1;
  };
}
