import { log } from '#models/core/elementary.ts';
import { randomNormal } from '#models/core/normal.ts';
import { weightedQuantiles } from './importance.ts';
import type { Population } from './importance.ts';
import type { Prepared } from './problem.ts';
import { memberOf, valuesOf } from './unknowns.ts';

/** What the data say of one number. */
export interface ParameterReport {
  readonly key: string;
  readonly unit: string;
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  /** The same quantiles before the data. */
  readonly prior: { readonly q05: number; readonly q50: number; readonly q95: number };
  /** Variance after over variance before (of the logarithm; places: of mm): 1 = the data say nothing. */
  readonly kept: number;
  /** False where the data leave most of the prior, or cannot tell the number from others for a reason of principle. */
  readonly identified: boolean;
}

/** Above this share of the prior's variance a number counts as not identified. */
export const NOT_IDENTIFIED_ABOVE = 0.8;

/** With fewer independent draws an answer is marked as one not to be relied on. */
export const FEW_DRAWS = 10;

const PRIOR_DRAWS = 1000;
const PRIOR_PURPOSE = 0x7a04;

/** What is told of a tumour beside its unknowns. `growth` = 2 sqrt(D rho) times the age: how far its front has come. */
function derived(prepared: Prepared, z: ArrayLike<number>, offset: number): Record<string, number> {
  const values = valuesOf(prepared.unknowns, z, offset);
  const first = prepared.days[0] as number;
  const member = memberOf(values, prepared.fixed, first);
  const { diffusion, proliferation } = member.parameters;
  const age = first - member.seedDay;
  return {
    diffusion,
    proliferation,
    diffusionOverProliferation: diffusion / proliferation,
    speed: values.speed as number,
    growth: (values.speed as number) * age,
    age,
    ...Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'speed' && key !== 'frontWidth' && key !== 'radius')),
  };
}

const UNITS: Readonly<Record<string, string>> = {
  diffusion: 'mm2/d',
  proliferation: '/d',
  diffusionOverProliferation: 'mm2',
  speed: 'mm/d',
  growth: 'mm',
  age: 'd',
};

/**
 * Numbers that one date cannot tell apart: a slow old tumour and a fast young one look the same on one day, and after a
 * treatment so do a sensitive large one and a less sensitive small one. Where intervals narrow all the same it is the priors
 * that rule out each other's ends.
 */
const needsTwoDates = (key: string): boolean =>
  ['diffusion', 'proliferation', 'speed', 'age', 'radiosensitivity'].includes(key) || key.startsWith('sensitivity.');

/** Intervals of every number, and sentences on what the data cannot say. */
export function describeParameters(
  prepared: Prepared,
  population: Population,
  seed: number,
): { readonly parameters: ParameterReport[]; readonly notes: string[] } {
  const p = prepared.unknowns.length;
  const posterior = Array.from({ length: population.count }, (_, i) => derived(prepared, population.z, i * p));
  const draw = new Float64Array(p);
  const prior = Array.from({ length: PRIOR_DRAWS }, (_, i) => {
    for (let j = 0; j < p; j++) draw[j] = randomNormal(seed, i, PRIOR_PURPOSE, j);
    return derived(prepared, draw, 0);
  });
  const even = new Float64Array(PRIOR_DRAWS).fill(1);
  const oneDate = prepared.days.length === 1;
  const treated = prepared.matters.some((m, j) => m === 1 && /^(radiosensitivity|sensitivity)/.test(prepared.unknowns[j]?.key ?? ''));
  // An interval that a further draw falls into with the stated chance: order statistics at (n + 1) p.
  const wide = (q: number): number => Math.min(1, Math.max(0, q + (q - 0.5) / population.effective));
  const parameters = Object.keys(posterior[0] as object).map((key): ParameterReport => {
    const after = posterior.map((row) => row[key] as number);
    const before = prior.map((row) => row[key] as number);
    const place = key.startsWith('seed');
    const scale = (x: number): number => (place ? x : log(x));
    const kept = variance(after.map(scale), population.weights) / variance(before.map(scale), even);
    const [q05, q50, q95] = weightedQuantiles(after, population.weights, [wide(0.05), 0.5, wide(0.95)]) as [number, number, number];
    const [p05, p50, p95] = weightedQuantiles(before, even, [0.05, 0.5, 0.95]) as [number, number, number];
    const index = prepared.unknowns.findIndex((u) => u.key === key);
    const told = { key, unit: prepared.unknowns[index]?.unit ?? (UNITS[key] as string), prior: { q05: p05, q50: p50, q95: p95 } };
    // What nothing seen depends on keeps its prior; weighted draws of it would only add noise.
    if (index >= 0 && prepared.matters[index] === 0) return { ...told, q05: p05, q50: p50, q95: p95, kept: 1, identified: false };
    const identified = kept <= NOT_IDENTIFIED_ABOVE && !(oneDate && needsTwoDates(key));
    return { ...told, q05, q50, q95, kept, identified };
  });
  const notes: string[] = [];
  if (oneDate && !treated)
    notes.push(
      'One date only: it tells at most D/rho and how far the front has come (the product of speed and age). The speed stays as uncertain as before, and D, rho and age one by one cannot be told from it; a second scan on another day would tell them apart.',
    );
  if (oneDate && treated)
    notes.push(
      'One date only, after treatment: how the tumour answered to it cannot be told without a scan before, nor the speed apart from the age. A second scan on another day would tell more.',
    );
  if (population.effective < FEW_DRAWS)
    notes.push(
      `Only ${Math.max(1, Math.round(population.effective))} independent draws stand behind these intervals: they may be far off. Fit again with another seed, or look at the contours and dates.`,
    );
  const open = parameters.filter((r) => !r.identified).map((r) => r.key);
  if (open.length > 0) notes.push(`Not identified by this data, the prior still speaks: ${open.join(', ')}.`);
  return { parameters, notes };
}

function variance(values: readonly number[], weights: ArrayLike<number>): number {
  let total = 0;
  let mean = 0;
  values.forEach((v, i) => {
    total += weights[i] as number;
    mean += (weights[i] as number) * v;
  });
  mean /= total;
  let sum = 0;
  values.forEach((v, i) => (sum += (weights[i] as number) * (v - mean) ** 2));
  return sum / total;
}
