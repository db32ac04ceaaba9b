import type { TissueMap } from '../tissue.ts';
import type { Treatment } from '../treatment.ts';
import { edgeOperator } from './edge-operator.ts';
import type { EdgeOperator } from './edge-operator.ts';
import { placed, trilinear } from './logit-field.ts';
import { ballRadius, massOf, surfacePoints } from './surface.ts';
import type { PlacedGrid } from './surface.ts';
import { DEFAULT_PRIORS, unknownsOf } from './unknowns.ts';
import type { CalibrationPriors, EdgeKind, Fixed, Unknown } from './unknowns.ts';

/** One dated segmentation. */
export interface Contour {
  /** Day in the problem's clock. */
  readonly day: number;
  readonly kind: EdgeKind;
  readonly grid: PlacedGrid;
  /** Not 0 inside the tumour; one number a voxel of `grid`. */
  readonly mask: ArrayLike<number>;
}

/** Share of tumour seen by an apparent diffusion coefficient inside a tumour; NaN where nothing is said. */
export interface Cellularity {
  readonly day: number;
  readonly grid: PlacedGrid;
  readonly share: ArrayLike<number>;
  /** Standard deviation of the whole chain from cells to number; 0.15 unless stated. */
  readonly sd?: number;
}

/** How sure a contour is. Neighbouring points err together; see MODEL.md. */
export interface ContourNoise {
  /** Standard deviation of the edge, mm. */
  readonly sd: number;
  /** Distance over which the error stays alike, mm: covariance sd2 exp(-d2 / (2 l2)). */
  readonly correlation: number;
  /** Error of a single point (voxels), mm. */
  readonly point: number;
  /** Error common to the whole of one contour, mm. */
  readonly whole: number;
  /** Error that comes back in every contour at the same place (grid, tissue map, habits), mm; alike over `correlation`. */
  readonly again: number;
}

/** Variances are 1.3 times those measured on tuning patients drawn with 2 mm: with these, intervals hold what they should. */
export const DEFAULT_NOISE: ContourNoise = { sd: 2.5, correlation: 10, point: 0.8, whole: 0.7, again: 1.15 };

/** Dated segmentations of one tumour, and what it grows in. The first contour's day need not be 0. */
export interface FitProblem {
  readonly tissue: TissueMap;
  readonly contours: readonly Contour[];
  readonly cellularity?: readonly Cellularity[];
  /** What was done until the last contour; the solver must apply the same. */
  readonly treatment: Treatment;
  readonly noise?: ContourNoise;
  readonly priors?: CalibrationPriors;
  readonly fixed?: Fixed;
  /** Points taken from each contour; 40 unless stated. */
  readonly pointsPerContour?: number;
}

export const DEFAULT_FIXED: Fixed = { whiteGreyRatio: 10, alphaBeta: 10, radiosensitivity: 0.03 };

/** A contour made ready. `first` is where its residuals begin. */
export interface PreparedContour {
  readonly contour: Contour;
  readonly operator: EdgeOperator;
  readonly first: number;
  /** Index into `Prepared.days`. */
  readonly frame: number;
  readonly thresholdIndex: number;
  readonly volumeMl: number;
  /** Radius of the ball of its volume, mm. */
  readonly radius: number;
}

export interface PreparedCellularity {
  readonly frame: number;
  readonly first: number;
  readonly count: number;
  /** [count, 3] mm. */
  readonly points: Float64Array;
  readonly voxels: Int32Array;
  readonly weights: Float64Array;
  readonly observed: Float64Array;
  readonly sd: number;
}

/** A problem with everything that does not depend on the unknowns worked out once. */
export interface Prepared {
  readonly problem: FitProblem;
  readonly fixed: Fixed;
  readonly noise: ContourNoise;
  readonly unknowns: readonly Unknown[];
  /** 1 where an unknown can change what was seen; the others keep their prior. */
  readonly matters: Uint8Array;
  readonly contours: readonly PreparedContour[];
  readonly cellularity: readonly PreparedCellularity[];
  /** Days on which the model is compared, rising. */
  readonly days: readonly number[];
  /** Residuals in all. */
  readonly size: number;
}

/** Works a problem out. Throws a RangeError that says what is wrong with it. */
export function prepare(problem: FitProblem): Prepared {
  const { tissue, treatment } = problem;
  if (problem.contours.length === 0) throw new RangeError('nothing to fit: give at least one dated segmentation');
  const contours = [...problem.contours].sort((a, b) => a.day - b.day);
  contours.forEach((contour, i) => {
    if (!Number.isFinite(contour.day)) throw new RangeError('a segmentation needs a day');
    const voxels = contour.grid.size[0] * contour.grid.size[1] * contour.grid.size[2];
    if (contour.mask.length !== voxels)
      throw new RangeError(`a segmentation of ${contour.mask.length} voxels does not fill its grid of ${voxels}`);
    if (contours.some((other, k) => k < i && other.day === contour.day && other.kind === contour.kind))
      throw new RangeError(`day ${contour.day} holds two segmentations of the kind ${contour.kind}; join them first`);
  });
  const maps = problem.cellularity ?? [];
  const days = [...new Set([...contours.map((c) => c.day), ...maps.map((m) => m.day)])].sort((a, b) => a - b);
  const kinds = [...new Set(contours.map((c) => c.kind))];
  const first = contours[0] as Contour;
  const mass = massOf(first.grid, first.mask);
  const radius = ballRadius(mass.mm3);
  const last = days[days.length - 1] as number;
  const agents = [
    ...new Set([
      ...treatment.agents.filter((a) => a.sensitivity === undefined).map((a) => a.agent),
      ...Object.keys(problem.priors?.agents ?? DEFAULT_PRIORS.agents),
    ]),
  ];
  const unknowns = unknownsOf({
    priors: problem.priors ?? DEFAULT_PRIORS,
    centre: mass.centre,
    centreSd: Math.max(4, 0.5 * radius),
    radius,
    kinds,
    irradiated: true,
    agents,
  });
  const irradiated = treatment.fractions.some((f) => f.day < last);
  const given = new Set(treatment.agents.filter((a) => a.doses.some((d) => d.day < last)).map((a) => `sensitivity.${a.agent}`));
  const matters = Uint8Array.from(unknowns, ({ key }) => {
    if (key === 'radiosensitivity') return irradiated ? 1 : 0;
    return key.startsWith('sensitivity.') ? Number(given.has(key)) : 1;
  });
  let size = 0;
  const wanted = problem.pointsPerContour ?? 40;
  const prepared = contours.map((contour): PreparedContour => {
    const { mm3 } = massOf(contour.grid, contour.mask);
    const operator = edgeOperator(tissue, surfacePoints(contour.grid, contour.mask, wanted));
    const begin = size;
    size += operator.surface.count;
    return {
      contour,
      operator,
      first: begin,
      frame: days.indexOf(contour.day),
      thresholdIndex: unknowns.findIndex((u) => u.key === `threshold.${contour.kind}`),
      volumeMl: mm3 / 1000,
      radius: ballRadius(mm3),
    };
  });
  const cellularity = maps.map((map): PreparedCellularity => {
    const ready = prepareCellularity(tissue, map, days.indexOf(map.day), size);
    size += ready.count;
    return ready;
  });
  return {
    problem,
    fixed: problem.fixed ?? DEFAULT_FIXED,
    noise: problem.noise ?? DEFAULT_NOISE,
    unknowns,
    matters,
    contours: prepared,
    cellularity,
    days,
    size,
  };
}

/** Lattice step on which cellularity is read, mm: closer voxels say the same again. */
const LATTICE_MM = 6;

function prepareCellularity(tissue: TissueMap, map: Cellularity, frame: number, first: number): PreparedCellularity {
  const step = map.grid.spacing.map((h) => Math.max(1, Math.round(LATTICE_MM / h)));
  const points: number[] = [];
  const observed: number[] = [];
  const [nx, ny, nz] = map.grid.size;
  for (let k = 0; k < nz; k += step[2] as number) {
    for (let j = 0; j < ny; j += step[1] as number) {
      for (let i = 0; i < nx; i += step[0] as number) {
        const share = map.share[i + nx * (j + ny * k)] as number;
        if (!Number.isFinite(share)) continue;
        observed.push(share);
        [i, j, k].forEach((n, a) => points.push((map.grid.origin[a] as number) + n * (map.grid.spacing[a] as number)));
      }
    }
  }
  const count = observed.length;
  if (count === 0) throw new RangeError('the cellularity map says nothing anywhere');
  const voxels = new Int32Array(8 * count);
  const weights = new Float64Array(8 * count);
  const grid = placed(tissue);
  for (let p = 0; p < count; p++)
    trilinear(grid, points[3 * p] as number, points[3 * p + 1] as number, points[3 * p + 2] as number, voxels, weights, p);
  return {
    frame,
    first,
    count,
    points: Float64Array.from(points),
    voxels,
    weights,
    observed: Float64Array.from(observed),
    sd: map.sd ?? 0.15,
  };
}

/**
 * Share of tumour from an apparent diffusion coefficient in 10^-3 mm2/s: (free - adc) / (free - densest), cut to 0 and 1.
 * Free water 3.0; the densest tissue of the person is the smallest value seen. Form: Atuegwu, Hormuth [recalled].
 */
export function shareFromAdc(adc: number, densest: number, free = 3): number {
  if (!(free > densest)) throw new RangeError(`free water (${free}) must diffuse more than the densest tissue (${densest})`);
  return Math.min(1, Math.max(0, (free - adc) / (free - densest)));
}
