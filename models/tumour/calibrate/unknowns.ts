import { exp, log } from '#models/core/elementary.ts';
import { priorTransform } from '#models/assimilation/prior-transform.ts';
import type { Transform } from '#models/assimilation/prior-transform.ts';
import type { TumourParameters } from '../parameters.ts';
import type { Triple } from '../tissue.ts';

/** What kind of edge a contour follows; each has its own unknown threshold, the share of tumour at which it is drawn. */
export type EdgeKind = 'flair' | 't1gd' | 'other';

/** One tumour that might be the patient's: what a solver needs. Day 0 is the clock of the problem. */
export interface Member {
  readonly parameters: TumourParameters;
  /** mm from the centre of voxel 0 along i, j, k. */
  readonly seed: Triple;
  /** Day of the seed; negative, before the first scan. */
  readonly seedDay: number;
}

/**
 * One thing to be found, as a number whose prior is N(0, 1). Front width and speed stand for D and rho because their
 * priors are independent and because scans see them, not D and rho, one by one: D = width speed / 2, rho = speed / (2 width).
 */
export interface Unknown {
  readonly key: string;
  readonly unit: string;
  readonly transform: Transform;
  /** Where the prior comes from. */
  readonly source: string;
}

/** Priors: median and standard deviation of the logarithm, bounds. */
export interface CalibrationPriors {
  /** mm2/d. */
  readonly diffusionMedian: number;
  /** /d. */
  readonly proliferationMedian: number;
  /** Of the logarithm of D and of rho alike. */
  readonly spread: number;
  readonly radiosensitivity: { readonly median: number; readonly cv: number };
  /** By agent key. */
  readonly agents: Readonly<Record<string, { readonly median: number; readonly cv: number }>>;
  /** Mean and standard deviation of the logit of the threshold. */
  readonly thresholds: Readonly<Record<EdgeKind, { readonly mean: number; readonly sd: number }>>;
}

/**
 * What is thought of a tumour before its scans are seen. D and rho: median of high-grade glioma, 90 % within a factor 3.4
 * (Swanson, Harpold [recalled]). Thresholds: FLAIR 0.16 to 0.35, contrast-enhancing 0.6 to 0.8 (Swanson; GliODIL's synthetic
 * patients [recalled]); other kinds of image are less sure.
 */
export const DEFAULT_PRIORS: CalibrationPriors = {
  diffusionMedian: 0.13,
  proliferationMedian: 0.02,
  spread: 0.75,
  radiosensitivity: { median: 0.03, cv: 0.5 },
  agents: { temozolomide: { median: 0.0015, cv: 0.7 } },
  thresholds: { flair: { mean: -1.14, sd: 0.3 }, t1gd: { mean: 0.9, sd: 0.3 }, other: { mean: -0.4, sd: 0.7 } },
};

/** The seed from which every tumour grows: a ball narrower than what is seen, whose own size is soon forgotten. */
export const SEED_WIDTH_MM = 3;
export const SEED_PEAK = 0.5;
/** Odds of the share at which `radius` is counted: 0.25. */
const RADIUS_ODDS = 1 / 3;

const logistic = (x: number): number => 1 / (1 + exp(-x));

/** Bounds of front width, mm, and speed, mm/d: narrower fronts than half a voxel of 3 mm cannot be followed. */
export const WIDTH_BOUNDS = [1.4, 9] as const;
export const SPEED_BOUNDS = [0.01, 0.6] as const;

/**
 * rho T of a tumour that reaches `radius` mm in homogeneous tissue: the linear solution of a Gaussian seed,
 * u = peak (w2 / s2)^(3/2) exp(rho T - radius2 / (2 s2)) with s2 = w2 + 2 width2 rho T, at odds u = 1/3; the largest root.
 * It only gives the unknown age a scale on which scans see it directly; no result depends on its being exact.
 */
export function scaledAge(radius: number, frontWidth: number): number {
  const w2 = SEED_WIDTH_MM * SEED_WIDTH_MM;
  const excess = (tau: number): number => {
    const s2 = w2 + 2 * frontWidth * frontWidth * tau;
    return log(SEED_PEAK / RADIUS_ODDS) + 1.5 * log(w2 / s2) + tau - (radius * radius) / (2 * s2);
  };
  let high = 400;
  let low = high;
  while (low > 1e-3 && excess(low) > 0) {
    high = low;
    low *= 0.9;
  }
  for (let k = 0; k < 60; k++) {
    const middle = 0.5 * (low + high);
    if (excess(middle) > 0) high = middle;
    else low = middle;
  }
  return 0.5 * (low + high);
}

/**
 * How far a tumour must have come, as the unknown `radius`, for its edge to be seen at `visible` mm when edges are drawn at
 * `threshold`: by the same linear solution, radius2 = visible2 + 2 s2 (logit threshold - logit 1/4). A small tumour with a
 * wide front whose edge is drawn at a high share must be much larger than it looks. Only where a search begins rests on it.
 */
export function radiusShowing(visible: number, threshold: number, frontWidth: number): number {
  const higher = log(threshold / (1 - threshold)) - log(RADIUS_ODDS);
  const short = (radius: number): boolean => {
    const s2 = SEED_WIDTH_MM * SEED_WIDTH_MM + 2 * frontWidth * frontWidth * scaledAge(radius, frontWidth);
    return radius * radius < visible * visible + 2 * s2 * higher;
  };
  let low = 0.31 * visible;
  let high = 3.4 * visible;
  for (let k = 0; k < 40; k++) {
    const middle = 0.5 * (low + high);
    if (short(middle)) low = middle;
    else high = middle;
  }
  return 0.5 * (low + high);
}

export interface UnknownsOptions {
  readonly priors: CalibrationPriors;
  /** Middle of what is seen first, and how far from it the seed may be (standard deviation), mm. */
  readonly centre: Triple;
  readonly centreSd: number;
  /** Radius of the ball with the volume first seen, mm. */
  readonly radius: number;
  readonly kinds: readonly EdgeKind[];
  readonly irradiated: boolean;
  readonly agents: readonly string[];
}

/** The unknowns of a problem, in the order of every z. */
export function unknownsOf(options: UnknownsOptions): Unknown[] {
  const { priors } = options;
  const recalled = 'Clinical estimates of high-grade glioma, Swanson, Harpold [recalled]';
  const width = Math.sqrt(priors.diffusionMedian / priors.proliferationMedian);
  const speed = 2 * Math.sqrt(priors.diffusionMedian * priors.proliferationMedian);
  // Logarithms of width and speed are half the difference and half the sum of those of D and rho.
  const cv = priors.spread / Math.SQRT2;
  const list: Unknown[] = [
    {
      key: 'frontWidth',
      unit: 'mm',
      transform: priorTransform({ kind: 'lognormal', median: width, cv }, WIDTH_BOUNDS[0], WIDTH_BOUNDS[1]),
      source: recalled,
    },
    {
      key: 'speed',
      unit: 'mm/d',
      transform: priorTransform({ kind: 'lognormal', median: speed, cv }, SPEED_BOUNDS[0], SPEED_BOUNDS[1]),
      source: recalled,
    },
    {
      key: 'radius',
      unit: 'mm',
      transform: priorTransform({ kind: 'lognormal', median: options.radius, cv: 0.35 }, 0.3 * options.radius, 3.5 * options.radius),
      source: 'Volume of the first contour; wide, because edge and tissue are not yet counted',
    },
  ];
  (['seedX', 'seedY', 'seedZ'] as const).forEach((key, axis) => {
    const mean = options.centre[axis] as number;
    const reach = 6 * options.centreSd;
    list.push({
      key,
      unit: 'mm',
      transform: priorTransform({ kind: 'normal', mean, sd: options.centreSd }, mean - reach, mean + reach),
      source: 'Middle of the first contour; wide',
    });
  });
  for (const kind of options.kinds) {
    const { mean, sd } = priors.thresholds[kind];
    list.push({
      key: `threshold.${kind}`,
      unit: '1',
      transform: { toValue: (z) => logistic(mean + sd * z), toZ: (x) => (log(x / (1 - x)) - mean) / sd },
      source: 'Detection thresholds of the proliferation-invasion literature [recalled]',
    });
  }
  if (options.irradiated) {
    const { median, cv: spread } = priors.radiosensitivity;
    list.push({
      key: 'radiosensitivity',
      unit: '/Gy',
      transform: priorTransform({ kind: 'lognormal', median, cv: spread }, 0.002, 0.4),
      source: 'Glioma 0.03 to 0.12 /Gy, Rockne et al. [recalled]',
    });
  }
  for (const agent of options.agents) {
    const prior = priors.agents[agent];
    if (!prior) throw new RangeError(`there is no prior for the effect of "${agent}"; state one`);
    list.push({
      key: `sensitivity.${agent}`,
      unit: 'm2/(mg.d)',
      transform: priorTransform({ kind: 'lognormal', median: prior.median, cv: prior.cv }, prior.median / 50, prior.median * 50),
      source: 'Chosen wide; no measurement behind it',
    });
  }
  return list;
}

/** What stays as it is while the unknowns move. */
export interface Fixed {
  readonly whiteGreyRatio: number;
  readonly alphaBeta: number;
  /** Used where the unknowns hold none. */
  readonly radiosensitivity: number;
}

/** Values of the unknowns, in their own units, from row `offset` of z. */
export function valuesOf(unknowns: readonly Unknown[], z: ArrayLike<number>, offset = 0): Record<string, number> {
  const values: Record<string, number> = {};
  unknowns.forEach((unknown, j) => {
    values[unknown.key] = unknown.transform.toValue(z[offset + j] as number);
  });
  return values;
}

/** The member a set of values stands for, the first scan being on day `firstDay`. */
export function memberOf(values: Readonly<Record<string, number>>, fixed: Fixed, firstDay: number): Member {
  const at = (key: string): number => {
    const value = values[key];
    if (value === undefined) throw new RangeError(`no value for ${key}`);
    return value;
  };
  const width = at('frontWidth');
  const speed = at('speed');
  const proliferation = speed / (2 * width);
  const agentSensitivity: Record<string, number> = {};
  for (const [key, value] of Object.entries(values)) {
    if (key.startsWith('sensitivity.')) agentSensitivity[key.slice('sensitivity.'.length)] = value;
  }
  return {
    parameters: {
      diffusion: 0.5 * width * speed,
      proliferation,
      whiteGreyRatio: fixed.whiteGreyRatio,
      alphaBeta: fixed.alphaBeta,
      radiosensitivity: values.radiosensitivity ?? fixed.radiosensitivity,
      agentSensitivity,
    },
    seed: [at('seedX'), at('seedY'), at('seedZ')],
    seedDay: firstDay - scaledAge(at('radius'), width) / proliferation,
  };
}
