import { randomNormal } from '#models/core/normal.ts';
import { ageReplacement, type Replacement } from './replacement.ts';
import { survival, type Lifetime, type WeibullFit } from './weibull.ts';

/** Half of the 95 % quantile of chi-squared with one degree of freedom: how far the log-likelihood may fall. */
const DROP = 1.920729;
const SPAN = 40;

/**
 * 95 % ranges of shape and scale by profile likelihood: every value at which the likelihood, the other at its best, is not
 * too far below the greatest. Better than the curvature where failures are few (Meeker and Escobar 1998, ch. 8). An end that
 * the data do not hold is 0 or Infinity.
 */
export function profileRanges(
  lifetimes: readonly Lifetime[],
  fit: WeibullFit,
): { readonly shape: readonly [number, number]; readonly scale: readonly [number, number] } {
  const { failures } = fit;
  const logs = lifetimes.map(({ time }) => Math.log(time / fit.scale));
  const sumLog = lifetimes.reduce((sum, { failed }, i) => sum + (failed ? (logs[i] as number) : 0), 0);
  const powers = (shape: number): number => logs.reduce((sum, log) => sum + Math.exp(shape * log), 0);
  // In units of the fitted scale; `scale` below is a multiple of it.
  const likelihood = (shape: number, scale: number): number =>
    failures * (Math.log(shape) - shape * Math.log(scale)) + (shape - 1) * sumLog - powers(shape) * scale ** -shape;
  const best = likelihood(fit.shape, 1);
  const ofShape = (shape: number): number => likelihood(shape, (powers(shape) / failures) ** (1 / shape));
  // For a scale, the likelihood has one top over ln shape: found by golden section.
  const ofScale = (scale: number): number => {
    let [low, high] = [Math.log(fit.shape) - 4, Math.log(fit.shape) + 4];
    const golden = (Math.sqrt(5) - 1) / 2;
    for (let i = 0; i < 60; i++) {
      const [a, b] = [high - golden * (high - low), low + golden * (high - low)];
      if (likelihood(Math.exp(a), scale) > likelihood(Math.exp(b), scale)) high = b;
      else low = a;
    }
    return likelihood(Math.exp((low + high) / 2), scale);
  };
  const end = (profile: (x: number) => number, from: number, way: 1 | -1): number => {
    let step = 0.05;
    let far = 0;
    while (profile(from * Math.exp(way * (far + step))) > best - DROP) {
      far += step;
      step *= 1.5;
      if (far > SPAN) return way > 0 ? Infinity : 0;
    }
    let [inside, outside] = [far, far + step];
    for (let i = 0; i < 60; i++) {
      const middle = (inside + outside) / 2;
      if (profile(from * Math.exp(way * middle)) > best - DROP) inside = middle;
      else outside = middle;
    }
    return from * Math.exp((way * (inside + outside)) / 2);
  };
  return {
    shape: [end(ofShape, fit.shape, -1), end(ofShape, fit.shape, 1)],
    scale: [end(ofScale, 1, -1) * fit.scale, end(ofScale, 1, 1) * fit.scale],
  };
}

/** Shapes and scales as likely as the fit leaves them: normal in their logarithms, by the likelihood's curvature. */
export function drawsOf(fit: WeibullFit, count: number, seed: number): { readonly shape: number; readonly scale: number }[] {
  const [vs, cov, ve] = fit.logCovariance;
  const a = Math.sqrt(vs);
  const b = cov / a;
  const c = Math.sqrt(Math.max(0, ve - b * b));
  return Array.from({ length: count }, (_, i) => {
    const [z1, z2] = [randomNormal(seed, i, 81, 0), randomNormal(seed, i, 82, 0)];
    return { shape: fit.shape * Math.exp(a * z1), scale: fit.scale * Math.exp(b * z1 + c * z2) };
  });
}

export interface UncertainReplacement {
  readonly best: Replacement;
  /** 95 % range of the best time as far as the fit is known; Infinity: waiting for the failure. */
  readonly time: readonly [number, number];
  /** Share of what the fit leaves possible in which planned replacement pays at all. */
  readonly pays: number;
  /** Cost a unit of time of replacing at these times: median and 95 % band over what is possible. */
  readonly curve: readonly { readonly time: number; readonly rate: number; readonly low: number; readonly high: number }[];
}

/** When to replace, with what the fit leaves open. Costs as for `ageReplacement`. */
export function replacementOf(fit: WeibullFit, planned: number, unplanned: number, count = 400, seed = 1): UncertainReplacement {
  const draws = drawsOf(fit, count, seed);
  const times = draws.map(({ shape, scale }) => ageReplacement(shape, scale, planned, unplanned).time).sort((x, y) => x - y);
  const at = (sorted: readonly number[], p: number): number => sorted[Math.min(sorted.length - 1, Math.floor(p * sorted.length))] as number;
  const until = fit.scale * 2;
  const grid = Array.from({ length: 60 }, (_, i) => ((i + 1) / 60) * until);
  const rates = draws.map(({ shape, scale }) => costRates(shape, scale, planned, unplanned, grid));
  const fitted = costRates(fit.shape, fit.scale, planned, unplanned, grid);
  return {
    best: ageReplacement(fit.shape, fit.scale, planned, unplanned),
    time: [at(times, 0.025), at(times, 0.975)],
    pays: times.filter(Number.isFinite).length / times.length,
    curve: grid.map((time, g) => {
      const sorted = rates.map((one) => one[g] as number).sort((x, y) => x - y);
      return { time, rate: fitted[g] as number, low: at(sorted, 0.025), high: at(sorted, 0.975) };
    }),
  };
}

/** Cost a unit of time of replacing at each time of a rising grid: (planned S + unplanned F) / ∫ S, by the trapezium on a fine grid. */
function costRates(shape: number, scale: number, planned: number, unplanned: number, grid: readonly number[]): number[] {
  const FINE = 8;
  let [lived, before, last] = [0, 0, 1];
  return grid.map((time) => {
    for (let k = 1; k <= FINE; k++) {
      const t = before + ((time - before) * k) / FINE;
      const s = survival(t, shape, scale);
      lived += ((s + last) / 2) * ((time - before) / FINE);
      last = s;
    }
    before = time;
    return (planned * last + unplanned * (1 - last)) / lived;
  });
}

/** Survival at these times with its 95 % band. */
export function survivalBand(
  fit: WeibullFit,
  times: readonly number[],
  seed = 1,
): readonly { readonly time: number; readonly survival: number; readonly low: number; readonly high: number }[] {
  const draws = drawsOf(fit, 400, seed);
  return times.map((time) => {
    const sorted = draws.map(({ shape, scale }) => survival(time, shape, scale)).sort((x, y) => x - y);
    return { time, survival: survival(time, fit.shape, fit.scale), low: sorted[10] as number, high: sorted[389] as number };
  });
}

/** Kaplan and Meier's share still working after each failure, no distribution assumed: what the curve is held against. */
export function kaplanMeier(lifetimes: readonly Lifetime[]): { readonly time: number; readonly survival: number }[] {
  const sorted = [...lifetimes].sort((a, b) => a.time - b.time || Number(b.failed) - Number(a.failed));
  let share = 1;
  return sorted.flatMap(({ time, failed }, i) => {
    if (!failed) return [];
    share *= 1 - 1 / (sorted.length - i);
    return [{ time, survival: share }];
  });
}
